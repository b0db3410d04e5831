import json

import pytest

from event_desk.cli import main


@pytest.fixture
def secrets(tmp_path):
    first, second = tmp_path / "first.txt", tmp_path / "second.txt"
    first.write_text("four words of cedar\n", "utf-8")
    second.write_text("عبارة سرية أخرى\n", "utf-8")
    return str(first), str(second)


@pytest.fixture
def locked(event_path, secrets):
    made = [
        *("new", str(event_path), "--name", "Quiet meeting", "--timezone", "Asia/Qatar"),
        *("--start", "2030-05-01", "--end", "2030-05-02", "--passphrase-file", secrets[0]),
    ]
    assert main(made) == 0
    return str(event_path)


def test_every_command_opens_an_encrypted_event_with_its_passphrase(locked, secrets, capsys):
    assert main(["people", locked, "--json", "--passphrase-file", secrets[0]]) == 0
    assert main(["check", locked, "--passphrase-file", secrets[0]]) == 0
    capsys.readouterr()
    assert main(["people", locked, "--passphrase-file", secrets[1]]) == 1
    assert "does not open" in capsys.readouterr().err
    assert main(["people", locked]) == 1
    assert "protected by a passphrase" in capsys.readouterr().err


def test_a_passphrase_is_changed_and_taken_away(locked, secrets, capsys):
    changed = ["protect", locked, "--new-passphrase-file", secrets[1]]
    assert main([*changed, "--passphrase-file", secrets[0]]) == 0
    assert main(["check", locked, "--passphrase-file", secrets[0]]) == 1
    assert main(["protect", locked, "--remove", "--passphrase-file", secrets[1]]) == 0
    capsys.readouterr()
    assert main(["check", locked, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["ok"]


def test_a_copy_of_an_encrypted_event_is_restored_with_its_passphrase(locked, secrets, tmp_path):
    copy, back = str(tmp_path / "copy.eventdesk"), str(tmp_path / "back.eventdesk")
    key = ["--passphrase-file", secrets[0]]
    assert main(["backup", locked, "--out", copy, *key]) == 0
    assert main(["restore", copy, "--out", back]) == 1
    assert main(["restore", copy, "--out", back, *key]) == 0
    assert main(["check", back, *key]) == 0


def test_an_event_is_not_made_where_a_service_copies_it_away(tmp_path, capsys):
    folder = tmp_path / "OneDrive - Child Rights Office" / "events"
    folder.mkdir(parents=True)
    made = ["--name", "N", "--timezone", "Asia/Qatar", "--start", "2030-05-01"]
    asked = ["new", str(folder / "a.eventdesk"), *made, "--end", "2030-05-02"]
    assert main(asked) == 1
    assert "OneDrive" in capsys.readouterr().err
    assert list(folder.iterdir()) == []


def test_the_copies_are_listed(locked, secrets, capsys):
    assert main(["backups", locked, "--json", "--passphrase-file", secrets[0]]) == 0
    assert json.loads(capsys.readouterr().out.splitlines()[-1]) == []
