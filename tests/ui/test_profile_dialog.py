"""The rules for plans, chosen and changed by keys, taken back, and what people have allowed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from event_desk import clock, model
from event_desk.allocation import hand, profile_settings, storage
from event_desk.allocation.profile import PROFILES, Level, Rule
from event_desk.allocation.profile_settings import RuleChoices
from event_desk.ui import i18n, theme
from event_desk.ui.venue import forms
from event_desk.ui.venue.profile_dialog import edit_rules

Key = Qt.Key


@pytest.fixture
def host(qtbot, context):
    made = QWidget()
    made.resize(1280, 768)
    qtbot.addWidget(made)
    made.show()
    return made


def choices(context):
    with context.db.read() as session:
        return profile_settings.choices(session)


def problem(context):
    with context.db.read() as session:
        return storage.load(session)


def write(field, text):
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def choose(picker, value):
    """As the keyboard does: to the beginning, then down to the wanted place."""
    picker.setFocus()
    QTest.keyClick(picker, Key.Key_Home)
    while picker.value() != value:
        QTest.keyClick(picker, Key.Key_Down)


def test_another_profile_is_saved_and_taken_back(host, context):
    done = []
    dialog = edit_rules(host, context, done.append)
    assert not dialog.back_button.isEnabled()
    choose(dialog.profile, "aiic")
    assert dialog.limits["day_most"].field.text() == "360"
    assert dialog.rules[Rule.TURNOVER].level.value() is Level.FORBID
    dialog.accept()
    assert problem(context).profile == PROFILES["aiic"]
    forms.undo(context, done[0])
    assert choices(context) == RuleChoices()


def test_numbers_and_levels_of_the_event_and_back_to_the_profiles(host, context):
    dialog = edit_rules(host, context)
    write(dialog.limits["lunch"].field, "45")
    write(dialog.limits["receivers_extra"].field, "25%")
    write(dialog.limits["lunch_from"].field, "12:00")
    choose(dialog.rules[Rule.SINGLE_COVER].level, Level.IGNORE)
    write(dialog.stock, "300")
    assert "60" in dialog.limits["lunch"]._usual.text()
    dialog.accept()
    made = problem(context)
    assert (made.profile.lunch, made.profile.receivers_extra) == (45, 0.25)
    assert made.profile.level(Rule.SINGLE_COVER) is Level.IGNORE
    assert made.receivers == 300
    assert set(choices(context).limits) == {"lunch", "receivers_extra", "lunch_from"}
    dialog = edit_rules(host, context)
    assert dialog.limits["lunch"].field.text() == "45"
    assert dialog.back_button.isEnabled()
    dialog.back_button.click()
    dialog.accept()
    assert choices(context) == RuleChoices(receivers=300)


def test_nonsense_is_named_and_not_saved(host, context):
    dialog = edit_rules(host, context)
    write(dialog.limits["lunch"].field, "long")
    dialog.accept()
    assert dialog.isVisible()
    assert "long" in dialog.said("parts")
    assert choices(context) == RuleChoices()


def test_only_what_the_planner_keeps_to_can_be_forbidden(host, context):
    dialog = edit_rules(host, context)
    levels = dialog.rules[Rule.SINGLE_COVER].level
    assert levels.count() == 2
    assert dialog.rules[Rule.NOT_SKILLED].level.count() == 3


def test_what_was_allowed_stands_there_with_its_reason_and_is_taken_back(host, context):
    with context.db.write() as session:
        hand.allow(session, Rule.LUNCH, None, None, "They eat during the film", clock.now())
    dialog = edit_rules(host, context)
    (line,) = dialog.allowed
    assert "They eat during the film" in line._reason.text()
    dialog.parts.setCurrentIndex(2)
    assert line.isVisible()
    line.button.click()
    assert dialog.parts.tabText(2).count("0")
    done = []
    dialog.saved.connect(done.append)
    dialog.accept()
    assert problem(context).overrides == ()
    forms.undo(context, done[0])
    assert [one.reason for one in problem(context).overrides] == ["They eat during the film"]


def test_words_of_another_version_are_named(host, context):
    with context.db.write() as session:
        event = session.query(model.Event).one()
        event.settings = {"profile": "moon", "rules": {"limits": {"sleep": 8}}}
    assert problem(context).profile == PROFILES["default"]
    dialog = edit_rules(host, context)
    shown = [one.text() for one in dialog.findChildren(QWidget) if hasattr(one, "text")]
    assert any("moon" in text and "sleep" in text for text in shown if isinstance(text, str))


def test_escape_asks_before_throwing_changes_away(host, context):
    dialog = edit_rules(host, context)
    write(dialog.limits["call"].field, "20")
    dialog.reject()
    assert dialog.band.asks()
    dialog.reject()
    assert not dialog.band.asks()
    write(dialog.limits["call"].field, "30")
    dialog.reject()
    assert not dialog.isVisible()


@pytest.mark.parametrize("code", ["en", "ar", "fr", "es"])
def test_it_stands_in_every_language_and_dark(host, context, qapp, code):
    i18n.apply(qapp, code)
    theme.apply(qapp, "dark", 150)
    try:
        dialog = edit_rules(host, context)
        for part in range(3):
            dialog.parts.setCurrentIndex(part)
            QTest.qWait(1)
            assert dialog.middle.horizontalScrollBar().maximum() == 0
        dialog.reject()
    finally:
        i18n.apply(qapp, "en")
        theme.apply(qapp, "light", 100)
