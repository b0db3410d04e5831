"""Printing from scripts, on a real CUPS."""

import pytest
from printers import DEAD, GOOD


def test_printers_are_listed_with_their_states(cups, ask, run):
    cups.run("cupsdisable", GOOD)
    found = {one["name"]: one["state"] for one in ask("printers")}
    assert found == {GOOD: "stopped", DEAD: "not_answering"}
    assert "stopped" in run("printers")[1]


def test_those_not_yet_printed_come_out_once(cups, ask, run, event):
    for name in ("Amal Haddad", "Rami Haddad", "أمل حداد"):
        ask("person", event, "add", "--name", name)
    made = ask("print", event, "--unprinted", "--printer", GOOD)
    assert (made["badges"], made["printed"], made["failed"]) == (3, 3, 0)
    people = ask("people", event)
    assert [one["badge"]["printed"] for one in people] == [1, 1, 1]
    assert sorted(cups.codes()) == sorted(one["badge"]["code"] for one in people)
    code, _, complaint = run("print", event, "--unprinted", "--printer", GOOD)
    assert code == 1
    assert complaint.count("\n") == 1
    assert len(cups.printed()) == 3


def test_one_person_gets_a_new_code(cups, ask, event, guest):
    amal = guest()
    ask("print", event, "--person", amal["code"], "--printer", GOOD, "--reissue")
    now = ask("people", event)[0]["badge"]
    assert now["code"] != amal["badge"]["code"]
    assert cups.codes() == [now["code"]]
    assert ask("scan", event, amal["badge"]["code"])["outcome"] == "replaced_badge"


@pytest.mark.parametrize(("printer", "words"), [("No such", "Brother-1"), (GOOD, "stopped")])
def test_a_printer_that_cant_gets_nothing_put_before_it(
    cups, ask, run, event, guest, printer, words
):
    amal = guest()
    cups.run("cupsdisable", GOOD)
    code, said, complaint = run("print", event, "--person", amal["code"], "--printer", printer)
    assert (code, said, complaint.count("\n")) == (1, "", 1)
    assert words in complaint
    assert ask("queue", event)["jobs"] == []


def test_what_does_not_come_out_in_time_stays_in_the_queue(cups, ask, run, event, guest):
    amal = guest()
    ask("queue", event, "pause")
    code, _, complaint = run("print", event, "--person", amal["code"], "--printer", GOOD)
    assert code == 1
    assert "waiting: \u20681" in complaint
    (job,) = ask("queue", event)["jobs"]
    assert (job["status"], job["person"]["name"]) == ("waiting", "Amal Haddad")
    assert ask("queue", event, "resume")["paused"] is False
    assert ask("queue", event, "run")["printed"] == 1
    assert cups.codes() == [amal["badge"]["code"]]


def test_waiting_badges_are_taken_out_and_put_back(cups, ask, run, event, guest):
    amal = guest()
    ask("queue", event, "pause")
    run("print", event, "--person", amal["code"], "--printer", GOOD)
    (job,) = ask("queue", event)["jobs"]
    assert ask("queue", event, "cancel", job["number"])["changed"] == 1
    assert ask("queue", event)["jobs"][0]["message"] == "Taken out here."
    assert ask("queue", event, "retry", job["number"])["changed"] == 1
    code, _, complaint = run("queue", event, "retry", 99)
    assert (code, "99" in complaint) == (1, True)


def test_without_a_print_service_a_sentence_says_so(monkeypatch, run, tmp_path):
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "no.sock"))
    code, said, complaint = run("printers")
    assert (code, said, complaint.count("\n")) == (1, "", 1)
    assert "print service" in complaint
