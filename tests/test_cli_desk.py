"""What a desk does, on the command line: people, gates, guests, receivers."""

import msoffcrypto.format.ooxml
import openpyxl

from event_desk.files import resource

WORKBOOK = resource("sample/annual-meeting-2026.xlsx")
PEOPLE_LIST = resource("sample/arabic_organiser.xlsx")
PERSON_KEYS = {
    "code", "name", "given_name", "family_name", "native_name", "title", "organisation",
    "native_organisation", "country", "email", "phone", "languages", "interpretation", "category",
    "minor", "guardian", "photo_consent", "arrival", "dietary", "status", "badge", "external_id",
}  # fmt: skip
SCAN_KEYS = {"outcome", "person", "gate", "at", "first_at", "first_desk", "message"}


def test_a_person_is_changed_step_by_step(guest, ask, run, event):
    amal = guest()
    code = amal["code"]
    assert ask("person", event, "edit", code, "--email", "a@b.example")["email"] == "a@b.example"
    assert ask("person", event, "cancel", code)["status"] == "cancelled"
    assert ask("scan", event, amal["badge"]["code"])["outcome"] == "cancelled"
    assert ask("person", event, "restore", code)["status"] == "expected"
    other = guest("Amal Hadad", dietary="halal")
    assert ask("person", event, "merge", code, other["code"])["dietary"] == "halal"
    assert ask("scan", event, other["badge"]["code"])["outcome"] == "replaced_badge"
    assert ask("person", event, "unmerge", code)["dietary"] == ""
    assert ask("scan", event, other["badge"]["code"])["outcome"] == "admitted"
    assert run("person", event, "unmerge", code)[0] == 1
    assert ask("person", event, "erase", code)["erased"] is True
    assert ask("person", event, "erase", other["code"])["erased"] is True
    assert run("person", event, "edit", code, "--notes", "x")[0] == 1
    assert ask("people", event) == []


def test_possible_duplicates_are_listed_merged_or_said_to_be_two(guest, ask, run, event):
    amal, twin = guest(), guest(email="old@ngo.example", dietary="halal")
    assert ask("duplicates", event)[0]["reasons"] == ["same_name"]
    code, words, _ = run("duplicates", event)
    assert code == 0
    assert amal["code"] in words
    assert run("person", event, "merge", amal["code"], twin["code"], "--take", "shoes")[0] == 1
    ask("person", event, "apart", amal["code"], twin["code"])
    assert ask("duplicates", event) == []
    merged = ask("person", event, "merge", amal["code"], twin["code"], "--take", "email")
    assert (merged["email"], merged["dietary"]) == ("old@ngo.example", "halal")


def test_receivers_go_out_and_come_back(guest, ask, run, event):
    code = guest()["badge"]["code"]
    assert ask("receivers", event, "out", code, "118")["outcome"] == "handed_out"
    assert ask("receivers", event, "out", code, "118")["outcome"] == "already_out"
    back = ask("receivers", event, "in", code, "118")
    assert (back["outcome"], back["person"]["name"]) == ("returned", "Amal Haddad")
    assert run("receivers", event, "in", code, "999")[0] == 1


def test_sign_up_lets_in_who_is_on_the_list(tmp_path, ask, run, event, guest):
    amal = guest("Amal Haddad", organisation="UL")
    guest("Rami Khoury", organisation="AUB")
    listed = tmp_path / "list.csv"
    listed.write_text("Name,Organisation\nAmal Haddad,UL\nStranger,None\n", encoding="utf-8")
    programme = tmp_path / "programme.csv"
    programme.write_text(
        "Code,Title (en),Start,End,Access\nC1,Closed,2026-06-09 10:00,2026-06-09 11:00,invited\n",
        encoding="utf-8",
    )
    ask("import", event, programme)
    assert ask("scan", event, amal["badge"]["code"], "--gate", "C1")["outcome"] == "not_invited"
    done = ask("signup", event, "C1", listed)
    assert (done["added"], [row["name"] for row in done["unknown"]]) == (1, ["Stranger"])
    assert ask("signup", event, "C1", listed)["already"] == 1
    assert ask("scan", event, amal["badge"]["code"], "--gate", "C1")["outcome"] == "admitted"
    assert len(ask("people", event)) == 2
    assert run("signup", event, "NOPE", listed)[0] == 1


def test_gates_get_their_rules(ask, run, event, guest):
    code = guest()["badge"]["code"]
    assert ask("gate", event, "entrance")["reentry"] == "daily"
    assert ask("gate", event, "entrance", "--reentry", "once")["reentry"] == "once"
    ask("scan", event, code)
    ask("scan", event, code, "--direction", "out")
    assert ask("scan", event, code)["outcome"] == "already_in"
    assert ask("scan", event, "1" * 20)["misread"] == "half_code"
    assert run("gate", event, "nowhere")[0] == 1


def test_guests_are_added_and_removed_at_the_desk(tmp_path, ask, run, event, guest):
    first, second = guest("Amal Haddad"), guest("Rami Khoury")
    programme = tmp_path / "programme.csv"
    programme.write_text(
        "Code,Title (en),Start,End\nC1,Workshop,2026-06-09 10:00,2026-06-09 11:00\n",
        encoding="utf-8",
    )
    ask("import", event, programme)
    ask("guests", event, "C1", "limit", "--access", "signup", "--places", "1")
    assert ask("guests", event, "C1", "add", first["code"])["change"] == "signed_up"
    waiting = ask("guests", event, "C1", "add", second["code"])
    assert (waiting["change"], waiting["place"]) == ("waiting", 1)
    gone = ask("guests", event, "C1", "remove", first["code"])
    assert [one["name"] for one in gone["moved_up"]] == ["Rami Khoury"]
    assert [one["name"] for one in ask("guests", event, "C1")["guests"]] == ["Rami Khoury"]
    assert "Rami Khoury" in run("guests", event, "C1")[1]
    assert run("guests", event, "NOPE")[0] == 1


def test_the_stock_of_receivers_is_told(ask, run, event, guest):
    code = guest()["badge"]["code"]
    assert ask("receivers", event, "stock", "1-40", "A1")["added"] == 41
    ask("receivers", event, "out", code, "7")
    assert ask("receivers", event, "out", code, "8")["outcome"] == "has_one"
    ask("receivers", event, "lost", "40")
    told = ask("receivers", event, "list")
    assert (told["known"], told["out"], told["lost"], told["in_store"]) == (41, 1, 1, 39)
    assert [(loan["number"], loan["person"]["name"]) for loan in told["loans"]] == [
        ("7", "Amal Haddad")
    ]
    assert ask("receivers", event, "in", "7")["outcome"] == "returned"
    assert run("receivers", event, "stock", "five")[0] == 1


def test_a_list_behind_a_password_is_opened_with_the_one_in_a_file(tmp_path, ask, run, event):
    plain = tmp_path / "plain.xlsx"
    book = openpyxl.Workbook()
    book.active.append(["Name", "E-mail"])
    book.active.append(["Amal Haddad", "amal@x.example"])
    book.save(plain)
    locked, secret = tmp_path / "locked.xlsx", tmp_path / "password.txt"
    with plain.open("rb") as source, locked.open("wb") as target:
        msoffcrypto.format.ooxml.OOXMLFile(source).encrypt("opensesame", target)
    code, _, complaint = run("import", event, locked)
    assert code == 1
    assert "password" in complaint
    secret.write_text("opensesame\n", encoding="utf-8")
    assert ask("import", event, locked, "--password-file", secret)["created"] == 1
