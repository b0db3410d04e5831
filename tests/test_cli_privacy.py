"""People's data from the command line: the record, retention, purge, and one person's data."""

import json
from pathlib import Path

import pytest
from helpers import workbook

from event_desk.database import Database, backups
from event_desk.database.backups import Occasion
from event_desk.model import Audit


@pytest.fixture
def amal(event, ask):
    return ask(
        "person", event, "add", "--name", "Amal Haddad", "--email", "amal@ngo.example",
        "--guardian", "Rima Haddad", "--dietary", "no gluten", "--photo-purposes", "web,report",
    )["code"]  # fmt: skip


def test_the_record_is_shown_checked_and_written(event, ask, run, amal, tmp_path):
    ask("person", event, "edit", amal, "--phone", "+97455512345")
    said = ask("audit", event)
    assert [line["What"] for line in said["record"]] == ["Person added", "Person changed"]
    assert said["record"][1]["Whose"] == amal
    assert "97455512345" not in json.dumps(said)
    assert ask("audit", event, "--check") == {"lines": 2, "broken": None}
    for ending in ("xlsx", "csv", "pdf"):
        assert ask("audit", event, "--out", tmp_path / f"record.{ending}")["lines"] >= 2
    assert "Person added" in (tmp_path / "record.csv").read_text("utf-8-sig")
    assert workbook(tmp_path / "record.xlsx").active.max_row >= 3
    assert ask("audit", event)["lines"] == 5  # who took a copy stands there, too
    code, _, complaint = run("audit", event, "--out", tmp_path / "record.txt")
    assert (code, "pdf" in complaint) == (1, True)


def test_a_record_that_was_altered_is_found_out(event, ask, run, amal):
    ask("person", event, "edit", amal, "--phone", "+97455512345")
    db = Database.open(Path(event))
    with db.write() as session:
        session.connection().exec_driver_sql("DROP TRIGGER audit_no_update")
        session.query(Audit).filter_by(number=1).update({"actor": "nobody"})
    db.close()
    code, out, complaint = run("audit", event, "--check", "--json")
    assert code == 1
    assert json.loads(out)["broken"] == 1
    assert "Line 1 was changed" in complaint


def test_what_is_due_is_said_and_removed(event, ask, run, amal, tmp_path):
    said = ask("retention", event)
    assert set(said["dates"]) == {"sensitive", "safeguarding", "contact", "names"}
    later = ("--set", "contact=2099-01-01")
    said = ask("retention", event, "--set", "sensitive=2099-01-01", *later)
    assert not said["due"]
    said = ask("retention", event, "--set", "sensitive=2020-01-01")
    assert said["due"] == {"sensitive": 1}
    listed = tmp_path / "people.xlsx"
    ask("export", event, "people", "--out", listed, "--columns", "all", "--purpose", "hotel")
    db = Database.open(Path(event))
    backups.make(db, Occasion.ROUTINE, backups.datetime.now(backups.UTC))
    db.close()
    would = ask("purge", event, "--dry-run")
    assert would["people"] == {"sensitive": 1}
    assert (would["copies"], would["files"]) == (1, 1)
    report = tmp_path / "removed.csv"
    did = ask("purge", event, "--report", report)
    assert did["people"] == {"sensitive": 1}
    assert (did["copies"], did["copies_left"], did["files"]) == (1, [], 1)
    assert not listed.exists()
    assert "Sensitive data" in report.read_text("utf-8-sig")
    (person,) = ask("people", event)
    assert (person["guardian"], person["dietary"]) == ("", "")
    assert person["email"] == "amal@ngo.example"
    assert ask("retention", event)["due"] == {}
    code, out, _ = run("purge", event)
    assert (code, out.strip()) == (0, "Nothing is due.")
    raw = b"".join(one.read_bytes() for one in Path(event).parent.rglob("*") if one.is_file())
    assert b"Rima Haddad" not in raw
    assert ask("audit", event, "--check")["broken"] is None


def test_names_go_with_all_the_rest(event, ask, amal):
    did = ask("purge", event, "--classes", "names")
    assert did["classes"] == ["sensitive", "safeguarding", "contact", "names"]
    (person,) = ask("people", event)
    assert (person["name"], person["description"], person["email"]) == ("", "—", "")
    assert person["category"] == "participant"


@pytest.mark.parametrize("words", [("--classes", "shoes"), ("--set", "shoes=2030-01-01")])
def test_unknown_classes_are_refused(event, run, words):
    command = "purge" if words[0] == "--classes" else "retention"
    assert run(command, event, *words)[0] == 2


def test_what_is_known_of_one_person_is_written_out(event, ask, run, amal, tmp_path):
    ask("export", event, "people", "--out", tmp_path / "people.xlsx")
    out = tmp_path / "amal.json"
    assert ask("person", event, "data", amal, "--out", out)["code"] == amal
    found = json.loads(out.read_text("utf-8"))
    (entry,) = found["entries"]
    assert (entry["name"], entry["guardian"]) == ("Amal Haddad", "Rima Haddad")
    assert entry["photo_purposes"] == ["report", "web"]
    assert [line["what"] for line in found["history"]] == ["added"]
    assert [line["subject"] for line in found["lists_that_may_name_them"]] == ["people"]
    ask("person", event, "data", amal, "--out", tmp_path / "amal.pdf")
    assert (tmp_path / "amal.pdf").read_bytes().startswith(b"%PDF")
    actions = [line["What"] for line in ask("audit", event)["record"]]
    assert actions.count("One person’s data written out") == 2
    assert run("person", event, "data", amal, "--out", tmp_path / "amal.txt")[0] == 1


def test_erasing_says_how_many_copies_still_hold_it(event, ask, amal):
    db = Database.open(Path(event))
    backups.make(db, Occasion.ROUTINE, backups.datetime.now(backups.UTC))
    db.close()
    other = ask("person", event, "add", "--name", "Li Wei")["code"]
    assert ask("person", event, "erase", amal)["copies_left"] == 1
    raw = Path(event).read_bytes()
    assert b"Rima Haddad" not in raw
    assert ask("person", event, "erase", other, "--copies")["copies_left"] == 0
    raw = b"".join(one.read_bytes() for one in Path(event).parent.rglob("*") if one.is_file())
    assert b"Rima Haddad" not in raw
    assert b"Li Wei" not in raw


def test_photographs_are_agreed_to_by_purpose(event, ask, run, amal):
    (person,) = ask("people", event)
    assert person["photo_purposes"] == ["report", "web"]
    assert run("person", event, "edit", amal, "--photo-purposes", "poster")[0] == 1
