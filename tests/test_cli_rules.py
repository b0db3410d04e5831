"""The rules for plans, from the command line."""

import pytest
from planned import small_event

from event_desk import clock
from event_desk.allocation import hand
from event_desk.allocation.profile import Rule
from event_desk.cli.entry import main


@pytest.fixture
def event(db, event_path):
    small_event(db)
    db.close()
    return event_path


def level(answer, rule):
    (found,) = [one for one in answer["rules"] if one["rule"] == rule]
    return found["level"], found["own"]


def test_they_are_shown_with_their_sources(event, ask):
    answer = ask("rules", event)
    assert (answer["profile"], answer["receivers"], answer["own_limits"]) == ("default", None, [])
    assert len(answer["rules"]) == len(Rule)
    assert all(one["says"] and one["source"] for one in answer["rules"])
    assert (answer["limits"]["day_most"], answer["limits"]["receivers_extra"]) == ("420", "10%")
    assert answer["limits"]["lunch_from"] == "11:30"


def test_profile_levels_and_numbers_are_changed_and_given_back(event, ask):
    answer = ask(
        "rules", event, "--profile", "volunteers", "--set", "alone=ignore", "--limit", "lunch=45",
        "--limit", "receivers_extra=25%", "--limit", "lunch_to=14:30", "--receivers", "300",
    )  # fmt: skip
    assert (answer["profile"], answer["receivers"]) == ("volunteers", 300)
    assert level(answer, "alone") == ("ignore", True)
    assert level(answer, "span") == ("warn", False)
    assert answer["own_limits"] == ["lunch", "lunch_to", "receivers_extra"]
    assert ask("rules", event)["limits"]["lunch_to"] == "14:30"
    back = ask("rules", event, "--set", "alone=", "--limit", "lunch=", "--receivers", "")
    assert (level(back, "alone"), back["receivers"]) == (("warn", False), None)
    assert back["own_limits"] == ["lunch_to", "receivers_extra"]
    assert ask("rules", event, "--profile", "default")["own_limits"] == []


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--profile", "moon"], "iso_23155"),
        (["--set", "sleep=warn"], "sleep"),
        (["--set", "alone=forbid"], "warn, ignore"),
        (["--limit", "sleep=3"], "day_most"),
        (["--limit", "lunch=long"], "11:30"),
        (["--receivers", "-3"], "-3"),
    ],
)
def test_what_cannot_be_is_said_and_nothing_is_changed(event, words, told, capsys, ask):
    assert main(["rules", str(event), *words]) == 1
    assert told in capsys.readouterr().err
    assert ask("rules", event)["own_limits"] == []


def test_what_was_allowed_is_listed_with_its_reason(db, event_path, ask, capsys):
    small_event(db)
    with db.write() as session:
        hand.allow(session, Rule.LUNCH, None, None, "They eat later", clock.now())
    db.close()
    (one,) = ask("rules", event_path)["allowed"]
    assert (one["rule"], one["reason"], one["item"]) == ("lunch", "They eat later", None)
    assert main(["rules", str(event_path)]) == 0
    assert "They eat later" in capsys.readouterr().out
