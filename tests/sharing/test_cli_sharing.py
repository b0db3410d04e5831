"""share, join, sync and desks as commands, with a server of the laptop's own."""

import json

import pytest
from clusters import missing

from event_desk.cli import main
from event_desk.database import is_encrypted


@pytest.fixture
def shared(db, add_person, data_home, capsys):
    """An event file that is shared through its own server: path, address, codes by kind."""
    if why := missing():
        pytest.skip(why)
    add_person(name="Amal Haddad", email="amal@ul.example")
    db.close()
    event = str(db.path)
    assert main(["share", event, "--desk", "Entrance", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    port = told["addresses"][0].rpartition(":")[2]
    yield event, f"127.0.0.1:{port}", told["codes"]
    main(["share", event, "--stop"])


@pytest.fixture
def say(capsys):
    def run(*words, code=0):
        found = main([*map(str, words), "--json"])
        said = capsys.readouterr()
        assert found == code, said.err
        return json.loads(said.out) if said.out else said.err

    return run


def test_an_event_is_shared_joined_and_exchanged_by_commands(shared, say, tmp_path):
    event, address, codes = shared
    there, secret = tmp_path / "there.eventdesk", tmp_path / "secret.txt"
    secret.write_text("four words of cedar", "utf-8")
    asked = ("--out", there, "--desk", "Hall A", "--new-passphrase-file", secret)
    assert say("join", address, codes["organiser"], *asked)["encrypted"]
    assert is_encrypted(there)
    key = ("--passphrase-file", secret)
    assert [one["name"] for one in say("people", there, *key)] == ["Amal Haddad"]
    say("person", there, "add", "--name", "Rami Haddad", *key)
    assert say("sync", there, *key)["sent"] >= 1
    assert say("sync", event)["received"] >= 1
    assert {one["name"] for one in say("people", event)} == {"Amal Haddad", "Rami Haddad"}
    told = say("desks", event)
    assert told["connected"]
    assert {one["name"]: one["kind"] for one in told["desks"]} == {
        "Entrance": "organiser",
        "Hall A": "organiser",
    }
    # Again on a shared event: its codes, nothing else.
    assert say("share", event)["codes"] == codes
    # A door has no e-mails.
    door = tmp_path / "door.eventdesk"
    say("join", address, codes["door"], "--out", door, "--desk", "Door 1")
    assert {one["email"] for one in say("people", door)} == {""}


def test_after_the_event_the_server_goes_with_all_that_it_holds(shared, say, data_home):
    event, _address, _codes = shared
    assert list((data_home / "event-desk" / "servers").iterdir())
    assert say("share", event, "--remove-server")["removed"]
    assert not list((data_home / "event-desk" / "servers").iterdir())
    assert [one["name"] for one in say("people", event)] == ["Amal Haddad"]
    assert "has left" in say("sync", event, code=1)


def test_what_is_wrong_is_said_in_a_sentence(shared, say, tmp_path, db):
    event, address, codes = shared
    out = ("--out", tmp_path / "x.eventdesk", "--desk", "Hall A")
    misread = codes["door"][:-1] + ("0" if codes["door"][-1] != "0" else "1")
    assert "code has a slip" in say("join", address, misread, *out, code=1)
    assert "code has a slip" in say("join", f"{address} {codes['door'][:-1]}", *out, code=1)
    assert "no address" in say("join", "here", *out, code=1)
    taken = ("--out", tmp_path / "x.eventdesk", "--desk", "entrance")
    assert "Choose another name" in say("join", address, codes["door"], *taken, code=1)
    assert not list(tmp_path.glob("*x.eventdesk*"))
    fresh = say("share", event, "--code", "door")["codes"]
    assert fresh["door"] != codes["door"]
    assert fresh["organiser"] == codes["organiser"]
    assert "opens nothing" in say("join", address, codes["door"], *out, code=1)
    say("share", event, "--stop")
    assert address.partition(":")[2] in say("sync", event, code=1)
    assert not say("desks", event)["connected"]
    say("desks", event, "--leave")
    assert "left" in say("sync", event, code=1)
    say("desks", event, "--rejoin")
    assert say("sync", event) == {"sent": 0, "received": 0, "held": 0}


def test_desks_without_a_network_exchange_by_a_file(shared, say, tmp_path):
    event, address, codes = shared
    there, stick = tmp_path / "there.eventdesk", tmp_path / "a.eventexchange"
    say("join", address, codes["organiser"], "--out", there, "--desk", "Hall A")
    say("share", event, "--stop")
    say("person", there, "add", "--name", "Rami Haddad")
    say("person", event, "add", "--name", "Łukasz Østergård")
    say("sync", there, "--file", stick)
    say("sync", event, "--file", stick)
    say("sync", there, "--file", stick)
    names = [{one["name"] for one in say("people", file)} for file in (event, there)]
    assert names == [{"Amal Haddad", "Rami Haddad", "Łukasz Østergård"}] * 2


def test_an_event_that_is_not_shared_says_so(event, run):
    code, _said, complaint = run("sync", event)
    assert code == 1
    assert "only on this laptop" in complaint
