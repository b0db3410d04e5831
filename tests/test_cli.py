"""The command line as scripts meet it: exit codes, JSON, one sentence for what went wrong."""

import json
import os
import subprocess
import sys

import pytest

from event_desk.cli import main
from event_desk.files import resource

WORKBOOK = resource("sample/annual-meeting-2026.xlsx")
PEOPLE_LIST = resource("sample/arabic_organiser.xlsx")
PERSON_KEYS = {
    "code", "name", "given_name", "family_name", "native_name", "title", "organisation",
    "native_organisation", "country", "email", "phone", "languages", "interpretation", "category",
    "minor", "guardian", "photo_consent", "arrival", "dietary", "status", "badge", "external_id",
}  # fmt: skip
SCAN_KEYS = {"outcome", "person", "gate", "at", "first_at", "first_desk", "message"}


def test_the_whole_thread(tmp_path, run, ask):
    event = tmp_path / "meeting.eventdesk"
    run(
        "new", event, "--name", "Annual Meeting", "--timezone", "Europe/Paris",
        "--start", "2026-06-09", "--end", "2026-06-11", "--languages", "ar,en,fr,es",
    )  # fmt: skip
    first = ask("import", event, WORKBOOK)
    assert [sheet["kind"] for sheet in first["sheets"]] == [
        "event", "rooms", "programme", "speakers", "interpreters", "stands",
    ]  # fmt: skip
    people = ask("import", event, PEOPLE_LIST)
    assert (people["rows"], people["created"], people["duplicates"]) == (264, 250, 14)
    assert ask("import", event, PEOPLE_LIST, "--dry-run")["unchanged"] == 250

    programme = ask("programme", event)
    assert len(programme["items"]) == 14
    opening = programme["items"][0]
    assert (opening["code"], opening["start"]) == ("D1-OPEN", "2026-06-09T13:00:00+02:00")
    trial = ask("plan", event, "--rooms", "--dry-run")
    assert all(item["room"] for item in trial["items"])
    assert not any(item["room"] for item in ask("programme", event)["items"])
    assert trial["violations"] == []

    made = ask("badges", event, "--out", tmp_path / "badges.pdf", "--category", "media")
    assert made["badges"] == made["pages"] > 0
    badge = next(one for one in ask("people", event) if one["badge"])["badge"]
    assert ask("scan", event, badge["code"])["outcome"] == "admitted"
    assert ask("scan", event, badge["code"])["outcome"] == "already_in"
    assert ask("scan", event, badge["code"], "--gate", "D1-OPEN")["gate"] == "D1-OPEN"

    out = tmp_path / "attendance.xlsx"
    assert ask("export", event, "attendance", "--out", out)["rows"] == 271
    assert out.stat().st_size > 10_000

    undone = ask("undo-import", event)
    assert (undone["removed"], undone["kept"]) == (249, 1)  # who was scanned stays
    assert len(ask("people", event)) == 22
    assert run("check", event)[0] == 0


def test_people_have_the_promised_keys(guest, ask, event):
    person = guest(languages="ar,fr", minor="no", phone="+97455512345")
    assert set(person) >= PERSON_KEYS
    assert person["languages"] == ["ar", "fr"]
    assert person["minor"] is False
    assert person["photo_consent"] is None
    assert person["arrival"] is None
    assert set(person["badge"]) >= {"code", "printed"}
    assert len(person["badge"]["code"]) == 44
    assert ask("people", event, "--query", "hadd")[0]["name"] == "Amal Haddad"
    assert ask("people", event, "--query", "zzz") == []


def test_people_answers_line_by_line(guest, run, event):
    guest("Amal Haddad")
    guest("Rami Khoury")
    code, said, _ = run("people", event, "--query", "-", stdin="amal\nkhou\nnobody\n")
    answers = [json.loads(line) for line in said.splitlines()]
    assert code == 0
    assert [[one["name"] for one in found] for found in answers] == [
        ["Amal Haddad"],
        ["Rami Khoury"],
        [],
    ]


def test_a_scan_has_the_promised_keys(guest, ask, event):
    person = guest(category="speaker")
    admitted = ask("scan", event, person["badge"]["code"])
    assert set(admitted) >= SCAN_KEYS
    assert admitted["outcome"] == "admitted"
    assert admitted["person"] == {
        "code": person["code"],
        "name": "Amal Haddad",
        "category": "speaker",
    }
    assert admitted["gate"] == "entrance"
    assert admitted["at"].endswith("Z")
    assert len(admitted["at"]) == len("2026-06-09T07:41:07.123Z")
    again = ask("scan", event, person["badge"]["code"], "--desk", "Desk 2")
    assert (again["outcome"], again["first_desk"]) == ("already_in", "Desk 1")
    assert again["first_at"] == admitted["at"]
    assert again["message"]


def test_scans_stream_one_object_a_line(guest, run, event):
    code = guest()["badge"]["code"]
    lines = f"{code}\n\nrubbish\r\n{code}\n"
    exit_code, said, _ = run("scan", event, "-", stdin=lines)
    assert exit_code == 0
    assert [json.loads(line)["outcome"] for line in said.splitlines()] == [
        "admitted",
        "not_a_badge",
        "already_in",
    ]


def test_undo_takes_back_the_last_or_the_one_named(guest, ask, event):
    amal, rami = guest("Amal Haddad"), guest("Rami Khoury")
    for person in (amal, rami):
        ask("scan", event, person["badge"]["code"])
    undone = ask("scan", event, "--undo", amal["badge"]["code"])
    assert (undone["outcome"], undone["person"]["name"]) == ("undone", "Amal Haddad")
    assert ask("scan", event, "--undo")["person"]["name"] == "Rami Khoury"
    assert ask("scan", event, "--undo")["outcome"] == "nothing_to_undo"


def test_badges_keep_their_code_until_they_are_issued_again(guest, ask, event, tmp_path):
    before = guest()
    ask("badges", event, "--out", tmp_path / "b.pdf")
    assert ask("people", event)[0]["badge"]["code"] == before["badge"]["code"]
    ask("badges", event, "--out", tmp_path / "b.pdf", "--reissue")
    assert ask("people", event)[0]["badge"]["code"] != before["badge"]["code"]
    assert ask("scan", event, before["badge"]["code"])["outcome"] == "replaced_badge"


def test_a_damaged_file_is_told(tmp_path, run, ask, event):
    assert ask("check", event)["ok"] is True
    (tmp_path / "text.eventdesk").write_text("This is no event.\n" * 300, encoding="utf-8")
    code, said, complaint = run("check", tmp_path / "text.eventdesk", "--json")
    assert code == 1
    assert json.loads(said)["ok"] is False
    assert "damaged" in complaint


def test_codes_may_stand_anywhere(guest, ask, event):
    code = guest()["badge"]["code"]
    assert ask("scan", event, "--gate", "entrance", code)["outcome"] == "admitted"
    assert ask("scan", event, "--direction", "out", code)["outcome"] == "exit_recorded"


def test_a_copy_can_be_restored(guest, ask, run, event, tmp_path):
    guest()
    ask("backup", event, "--out", tmp_path / "copy.eventdesk")
    ask("restore", tmp_path / "copy.eventdesk", "--out", tmp_path / "again.eventdesk")
    assert ask("people", tmp_path / "again.eventdesk") == ask("people", event)
    code, _, complaint = run(
        "restore", tmp_path / "copy.eventdesk", "--out", tmp_path / "again.eventdesk"
    )
    assert code == 1
    assert "exists already" in complaint


NEW = ("--name", "A", "--timezone", "UTC")
BAD = [
    (["people", "{dir}/missing.eventdesk"], "no event file"),
    (["people", "{dir}/text.eventdesk"], "not an event file"),
    (["import", "{event}", "{dir}/text.eventdesk"], ""),
    (["import", "{event}", "{dir}/missing.xlsx"], ""),
    (["import", "{event}", "{dir}/nameless.csv"], ""),
    (["import", "{event}", "{dir}/nameless.csv", "--map", "nonsense"], "FIELD=HEADING"),
    (["scan", "{event}", "1", "--gate", "nowhere"], "no gate"),
    (["person", "{event}", "edit", "XXXXX", "--notes", "x"], "Nobody"),
    (["person", "{event}", "add", "--notes", "x"], "needs a name"),
    (["badges", "{event}", "--out", "{dir}/b.pdf"], "no badges"),
    (["badges", "{event}", "--out", "{dir}/b.pdf", "--design", "nope"], "no badge design"),
    (["export", "{event}", "people", "--out", "{dir}/people.doc"], ".xlsx"),
    (["export", "{event}", "people", "--out", "{dir}/no/people.xlsx"], "cannot be written"),
    (["undo-import", "{event}"], ""),
    (["undo-import", "{event}", "not-an-id"], "not-an-id"),
    (["restore", "{dir}/text.eventdesk", "--out", "{dir}/x.eventdesk"], "damaged"),
    (["new", "{event}", *NEW, "--start", "2026-01-01", "--end", "2026-01-02"], "exists already"),
    (["new", "{dir}/n.eventdesk", *NEW, "--start", "2026-01-09", "--end", "2026-01-02"],
     "before it starts"),
    (["new", "{dir}/n.eventdesk", *NEW, "--start", "today", "--end", "2026-01-02"], "not a date"),
    (["new", "{dir}/n.eventdesk", "--name", "A", "--timezone", "Mars", "--start", "2026-01-01",
      "--end", "2026-01-02"], "time zone"),
]  # fmt: skip


@pytest.mark.parametrize(("arguments", "words"), BAD)
def test_what_cannot_be_done_is_one_sentence(arguments, words, event, run, tmp_path):
    (tmp_path / "text.eventdesk").write_text("This is no event.\n" * 300, encoding="utf-8")
    (tmp_path / "nameless.csv").write_text("Colour,Size\nred,3\nblue,4\n", encoding="utf-8")
    before = {path.name: path.read_bytes() for path in tmp_path.glob("[!.]*") if path.is_file()}
    filled = [text.format(dir=tmp_path, event=event) for text in arguments]
    code, said, complaint = run(*filled)
    assert code == 1
    assert said == ""
    lines = [line for line in complaint.splitlines() if line]
    assert len(lines) == 1
    assert lines[0].startswith("event-desk: ")
    assert words in lines[0]
    after = {path.name: path.read_bytes() for path in tmp_path.glob("[!.]*") if path.is_file()}
    assert {name: after[name] for name in before if name != event.name} == {
        name: content for name, content in before.items() if name != event.name
    }
    assert set(after) - set(before) <= {f"{event.name}-wal", f"{event.name}-shm"}


@pytest.mark.parametrize(
    "arguments",
    [
        ["people"],
        ["nonsense"],
        ["export", "x", "nothing", "--out", "f"],
        ["badges", "x", "--out", "f", "--start-at", "0"],
        ["--language", "de", "people", "x"],
    ],
)
def test_wrong_usage_is_exit_2(arguments, run):
    code, said, complaint = run(*arguments)
    assert code == 2
    assert said == ""
    assert "usage:" in complaint


def test_sentences_come_in_the_language_asked_for(run, event):
    said = {
        language: run("--language", language, "scan", event, "nonsense")[1]
        for language in ("ar", "en", "fr", "es")
    }
    assert said["en"] == "This is not a badge code\n"
    assert len(set(said.values())) == 4


def test_the_window_is_opened_through_what_was_handed_in(event):
    opened = []

    def open_window(path):
        opened.append(path)
        return 0

    assert main(["open", str(event)], open_window=open_window) == 0
    assert main([], open_window=open_window) == 0
    assert opened == [event, None]
    assert main(["open", str(event)]) == 1


def test_as_a_process_it_speaks_utf8_and_streams(event, guest):
    """Each answer is there before the next code is read, whatever the system's encoding."""
    badge = guest("أمل حداد")["badge"]["code"]
    command = [sys.executable, "-m", "event_desk", "scan", str(event), "-"]
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for expected in ("admitted", "already_in"):
            process.stdin.write(f"{badge}\n".encode())
            process.stdin.flush()
            answer = json.loads(process.stdout.readline().decode())
            assert answer["outcome"] == expected
            assert answer["person"]["name"] == "أمل حداد"
        process.stdin.close()
        assert process.wait() == 0


def test_help_needs_no_database(run):
    """The parser is built without what the commands need: help is there at once."""
    code = "import sys; from event_desk.cli.parser import build; build(); "
    code += "sys.exit(any(name in sys.modules for name in ('ortools', 'PySide6', 'openpyxl')))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
    assert run("--help")[0] == 0
