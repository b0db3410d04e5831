"""Results are announced: who only hears the window knows what came of a scan, a list, a print."""

import pytest

from event_desk.printing import Snapshot
from event_desk.ui import spoken, tasks


@pytest.fixture(autouse=True)
def silence():
    spoken.said.clear()


def test_sentences_follow_each_other(window):
    spoken.say(window, "Amal Haddad", "", "Checked in.")
    assert list(spoken.said) == ["Amal Haddad. Checked in"]
    spoken.say(window, "", "")
    assert len(spoken.said) == 1


def test_an_answer_at_the_door_and_its_undo(window, qtbot, badge_of):
    page = window.page()
    page.take_code(badge_of(0))
    assert "Amal Haddad" in spoken.said[-1]
    assert "Checked in" in spoken.said[-1]
    count = len(spoken.said)
    page.undo()
    assert len(spoken.said) > count
    assert "Amal Haddad" in spoken.said[-1]


def test_an_import_and_taking_it_back(window, qtbot, listed):
    page = window.go("exchange")
    page.read([listed("more.xlsx", ("Name", "E-mail"), ("Nour Salem", "nour@example.example"))])
    qtbot.waitUntil(lambda: page.plan_view.isVisible() and tasks.idle(), timeout=20_000)
    page.plan_view.import_button.click()
    qtbot.waitUntil(lambda: any("more.xlsx" in one for one in spoken.said), timeout=20_000)
    assert "1 new" in spoken.said[-1]


def test_a_badge_that_could_not_be_printed(window):
    button = window._status.printer
    button._on_changed(Snapshot(failed=1))
    assert "1 failed" in spoken.said[-1]
    count = len(spoken.said)
    button._on_changed(Snapshot(failed=1))
    assert len(spoken.said) == count
