"""Violations in sentences: names, times, the reason for which one is allowed."""

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from event_desk.allocation.profile import Level, Rule
from event_desk.allocation.profile_settings import LIMITS
from event_desk.allocation.rules import Violation
from event_desk.allocation.told import violation_text
from event_desk.folding import isolate
from event_desk.texts.plan import rule_sentence
from event_desk.texts.profiles import limit_name
from event_desk.texts.rules import rule_words

START = datetime(2026, 6, 9, 7, 0, tzinfo=UTC)
TWO = Violation(
    Rule.TWO_PLACES,
    Level.FORBID,
    "a",
    ("p1",),
    START,
    START.replace(hour=9),
    {"other": "b"},
    items=("a", "b"),
)
NAMES = {"a": "T1", "b": "T2", "p1": "Lina"}


def test_people_sessions_and_times_are_named():
    text = violation_text(TWO, NAMES, ZoneInfo("Asia/Qatar"))
    assert text == f"Lina is also in T2 at that time ({isolate('10:00–12:00')})"
    assert "10:00" not in violation_text(TWO, NAMES)
    assert "10:00" not in violation_text(replace(TWO, items=("a",)), NAMES, ZoneInfo("Asia/Qatar"))


def test_on_two_days_the_day_is_told_too():
    night = replace(TWO, rule=Rule.NIGHT, end=datetime(2026, 6, 10, 4, 0, tzinfo=UTC))
    assert "06-10" in violation_text(night, NAMES, ZoneInfo("UTC"))


def test_the_reason_for_which_it_is_allowed_stands_with_it():
    assert isolate("One is a film") in violation_text(replace(TWO, override="One is a film"), NAMES)


def test_languages_and_unknown_ids_are_words():
    cover = Violation(Rule.SINGLE_COVER, Level.WARN, "a", values={"language": "ar", "source": "en"})
    assert "Arabic" in violation_text(cover, {})
    assert "p1" in violation_text(TWO, {})


@pytest.mark.parametrize("rule", Rule)
def test_every_rule_has_a_sentence_a_name_and_an_explanation(rule):
    assert rule_sentence(rule.value, {}) != rule.value
    words = rule_words(rule.value)
    assert words.name
    assert words.sentence.endswith(".")
    assert words.source


def test_every_number_has_a_name():
    assert all(limit_name(limit) != limit for limit in LIMITS)
