"""What scanners garble and people type: nothing is lost, nobody gets in, the state is clear."""

from datetime import timedelta
from itertools import product

import pytest
from door_keys import Keys
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from event_desk import clock, search
from event_desk.ui.theme import State

Key = Qt.Key


@pytest.fixture
def page(window):
    return window.page()


@pytest.fixture
def keys(qtbot, window):
    return Keys(qtbot, window)


def test_a_code_may_end_in_tab(page, keys, badge_of, outcomes):
    keys.type(badge_of(0), Key.Key_Tab)
    assert outcomes() == ["admitted"]
    assert page.box.hasFocus()


def test_a_code_may_end_in_nothing(qtbot, page, keys, badge_of, outcomes):
    keys.type(badge_of(0))
    qtbot.waitUntil(lambda: outcomes() == ["admitted"])


def test_cr_and_lf_are_one_end(page, keys, badge_of, outcomes):
    for number in range(3):
        keys.type(badge_of(number), Key.Key_Return)
        keys.press(Key.Key_Enter)
    assert outcomes() == ["admitted"] * 3


@pytest.mark.parametrize("prefix", ["]Q1", "]Q3", "  ", "QR:", "x"])
@pytest.mark.parametrize("suffix", ["", " ", ";"])
def test_what_a_scanner_adds_does_no_harm(keys, badge_of, outcomes, prefix, suffix):
    keys.type(f"{prefix}{badge_of(0)}{suffix}", Key.Key_Return)
    assert outcomes() == ["admitted"]


def test_half_a_code_says_so_and_the_next_guest_comes(page, keys, badge_of, outcomes):
    keys.type(badge_of(0)[:25], Key.Key_Return)
    assert outcomes() == ["not_a_badge"]
    assert page.card.band.state is State.STOP
    assert "half" in page.card._advice.text()
    assert page.box.text() == ""
    keys.type(badge_of(0), Key.Key_Return)
    assert outcomes() == ["not_a_badge", "admitted"]


@pytest.mark.parametrize("between", ["", " "])
def test_two_codes_at_once_admit_nobody(page, keys, badge_of, outcomes, between):
    keys.type(f"{badge_of(0)}{between}{badge_of(1)}", Key.Key_Return)
    assert outcomes() == ["not_a_badge"]
    assert "Two codes" in page.card._advice.text()


def test_the_same_code_twice_in_one_go_is_that_code(keys, badge_of, outcomes):
    keys.type(badge_of(0) * 2, Key.Key_Return)
    assert outcomes() == ["admitted"]


@pytest.mark.parametrize("letter", ["7", "a", "ع", "&", "🙂"])
def test_five_thousand_characters(page, keys, outcomes, letter):
    keys.type(letter * 5000, Key.Key_Return)
    assert "admitted" not in outcomes()
    if letter == "7":
        assert "too long" in page.card._advice.text()
    keys.press(Key.Key_Escape)
    assert page.box.text() == ""


WORDS = (
    "haddad",
    "علي",
    "*",
    '"',
    "'",
    "OR",
    "NEAR(",
    "%",
    "_",
    "\\",
    "--",
    "\u202e",
    "\u200f",
    "🙂",
)
PATTERNS = (
    "{0}", '"{0}', "{0}*", "({0}", "{0} AND", "NOT {0}", "name:{0}", "{0}^2",
    "'; DROP TABLE people;--{0}",
    "{0}\x00{0}", "{0}\t{0}", "<b>{0}</b>", "%1 {0} %2", "{{{0}}}", "{0}" * 40, "= {0}", "-{0}",
    "+{0}",
    "../{0}", "{0}\u0300\u0301\u0302", "\ufeff{0}", "\ud83d{0}",
)  # fmt: skip
HOSTILE = [pattern.format(word) for pattern, word in product(PATTERNS, WORDS)]


@pytest.mark.parametrize("part", range(4))
def test_hundreds_of_hostile_searches(qtbot, page, keys, outcomes, part):
    assert len(HOSTILE) > 300
    for text in HOSTILE[part::4]:
        page.box.setText(text)
        page._looking_up._fill()
        shown = page._upper.currentWidget()
        assert shown is page.found
        keys.press(Key.Key_Escape)
        assert page.box.text() == ""
        assert page._upper.currentWidget() is page.card
    assert outcomes() == []
    assert QApplication.activeModalWidget() is None


def test_enter_after_a_hostile_text_admits_nobody(page, context, keys, outcomes):
    with context.db.read() as session:  # whom a text names may be found while somebody types it
        nobody = [text for text in HOSTILE[:: len(HOSTILE) // 40] if not search.find(session, text)]
    assert len(nobody) > 20
    for text in nobody:
        page.box.setText(text)
        keys.press(Key.Key_Return)
        keys.press(Key.Key_Escape)
    assert set(outcomes()) <= {"not_a_badge", "unknown_code"}


def test_enter_never_means_whom_an_earlier_search_found(page, keys, outcomes):
    keys.type("haddad", Key.Key_Return)
    keys.press(Key.Key_Down)
    keys.press(Key.Key_Escape)
    keys.type("%", Key.Key_Return)
    assert outcomes() == []


def test_a_clock_that_jumps_loses_nothing(
    qtbot, page, keys, badge_of, outcomes, window, monkeypatch
):
    real = clock.now
    jumps = (0, -7200, 86_400, -86_400, 5)
    for number, seconds in enumerate(jumps):
        monkeypatch.setattr(
            "event_desk.clock.now", lambda seconds=seconds: real() + timedelta(seconds=seconds)
        )
        keys.type(badge_of(number), Key.Key_Return)
        assert page.card.band.state in (State.OK, State.NOTE)
    assert sorted(outcomes()) == ["admitted"] * 5
    qtbot.waitUntil(lambda: len(page.last.scans()) == 5)
    assert page.last.scans()[0].name == "Li Wei"  # the order of what happened, not of the clock
    qtbot.keyClick(window, Key.Key_F8)
    assert page.card.result.person.name == "Li Wei"
    qtbot.waitUntil(lambda: page.last.scans()[0].undone)


def test_the_three_seconds_are_not_of_the_wall_clock(page, keys, badge_of, outcomes, monkeypatch):
    real = clock.now
    keys.type(badge_of(0), Key.Key_Return)
    monkeypatch.setattr("event_desk.clock.now", lambda: real() + timedelta(hours=1))
    keys.type(badge_of(0), Key.Key_Return)
    assert outcomes() == ["admitted"]
