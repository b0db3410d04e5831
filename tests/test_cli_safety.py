"""Commands for another laptop, for one that is lost, and the copies made before much changes."""

import json

import pypdfium2
import pytest
from lists import workbook

from event_desk.cli import main
from event_desk.database import backups, is_encrypted
from event_desk.database.backups import Occasion


@pytest.fixture
def event(db, add_person):
    add_person(name="Amal Haddad", minor=True, guardian="Rana Haddad", email="amal@ul.example")
    add_person(name="Rami Haddad", phone="+961 3 000 000", dietary="vegan")
    add_person(name="Jean Dupont")
    db.close()
    return str(db.path)


def test_an_event_goes_to_another_laptop_by_commands(event, tmp_path, capsys):
    parcel, there = str(tmp_path / "a.eventhandover"), tmp_path / "there.eventdesk"
    assert main(["hand-over", event, "--out", parcel, "--json"]) == 0
    code = json.loads(capsys.readouterr().out)["code"]
    secret = tmp_path / "secret.txt"
    secret.write_text("four words of cedar", "utf-8")
    received = ["receive", parcel, "--code", code, "--out", str(there)]
    assert main([*received, "--new-passphrase-file", str(secret)]) == 0
    assert is_encrypted(there)
    assert main([*received]) == 1
    assert main(["people", str(there), "--json", "--passphrase-file", str(secret)]) == 0
    assert '"Amal Haddad"' in capsys.readouterr().out


def _words(path):
    document = pypdfium2.PdfDocument(path)
    return " ".join(page.get_textpage().get_text_range() for page in document)


@pytest.mark.parametrize("language", ["en", "ar", "fr", "es"])
def test_the_sheet_for_a_lost_laptop_counts_people_by_what_is_known_of_them(
    event, tmp_path, capsys, language
):
    out = tmp_path / "incident.pdf"
    assert main(["incident", event, "--out", str(out), "--json", "--language", language]) == 0
    assert json.loads(capsys.readouterr().out) == {
        "file": str(out), "people": 3, "encrypted": False,
    }  # fmt: skip
    words = _words(out)
    if language == "en":
        assert "Not encrypted" in words
        assert "Amal" not in words


def test_without_the_passphrase_the_sheet_says_what_it_can(event, tmp_path, capsys):
    secret = tmp_path / "secret.txt"
    secret.write_text("four words of cedar", "utf-8")
    assert main(["protect", event, "--new-passphrase-file", str(secret)]) == 0
    out = tmp_path / "incident.pdf"
    assert main(["incident", event, "--out", str(out)]) == 0
    assert "how many people" in capsys.readouterr().err
    assert "without the passphrase" in _words(out)
    key = ["--passphrase-file", str(secret)]
    assert main(["incident", event, "--out", str(out), *key]) == 0
    assert "Encrypted since" in _words(out)


def test_a_copy_is_made_before_a_list_comes_in_and_before_two_become_one(event, tmp_path, capsys):
    listed = workbook(tmp_path / "guests.xlsx", {"Guests": [("Name",), ("Łukasz Østergård",)]})
    path = tmp_path / "test.eventdesk"
    assert main(["import", event, str(listed), "--dry-run"]) == 0
    assert backups.copies(path) == ()
    assert main(["import", event, str(listed)]) == 0
    capsys.readouterr()
    assert main(["people", event, "--json"]) == 0
    codes = [one["code"] for one in json.loads(capsys.readouterr().out)]
    assert main(["person", event, "merge", codes[0], codes[2], "--take", "name"]) in (0, 1)
    found = {copy.occasion: backups.contents(copy.path).people for copy in backups.copies(path)}
    assert found == {Occasion.BEFORE_IMPORT: 3, Occasion.BEFORE_MERGE: 4}


def test_a_folder_that_is_copied_away_is_told_of_and_worked_with(event, tmp_path, capsys):
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    (folder / "a.eventdesk").write_bytes((tmp_path / "test.eventdesk").read_bytes())
    assert main(["people", str(folder / "a.eventdesk")]) == 0
    assert "Dropbox" in capsys.readouterr().err
