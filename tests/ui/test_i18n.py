"""Directions, digits, months and clocks."""

import ast
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QCoreApplication, Qt

from event_desk import texts
from event_desk.ui import i18n
from event_desk.ui.main_window import MainWindow
from event_desk.ui.settings import Settings

MORNING = datetime(2026, 6, 9, 6, 41, 7, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _back_to_english(qapp):
    yield
    i18n.apply(qapp, "en", months="gulf", arabic_digits=False)


def test_the_window_and_the_core_speak_one_language(qapp):
    i18n.apply(qapp, "ar")
    assert texts.language() == "ar"
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    i18n.apply(qapp, "fr")
    assert texts.language() == "fr"
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_what_we_do_not_speak_becomes_english(qapp):
    i18n.apply(qapp, "tlh")
    assert i18n.language() == "en"


@pytest.mark.parametrize(
    ("language", "months", "words"),
    [
        ("ar", "levant", "9 حزيران"),
        ("ar", "gulf", "9 يونيو"),
        ("en", "gulf", "9 June"),
        ("fr", "gulf", "9 juin"),
        ("es", "gulf", "9 de junio"),
    ],
)
def test_months_are_those_of_the_events_part_of_the_world(qapp, language, months, words):
    i18n.apply(qapp, language, months=months, arabic_digits=False)
    assert i18n.day(date(2026, 6, 9)) == words


def test_times_are_of_the_events_zone_in_the_digits_chosen(qapp):
    i18n.apply(qapp, "ar", arabic_digits=True)
    assert i18n.time(MORNING, "Asia/Qatar") == "٠٩:٤١"
    i18n.apply(qapp, "ar", arabic_digits=False)
    assert i18n.time(MORNING, "Asia/Qatar") == "09:41"
    assert i18n.clock(MORNING, "Europe/Paris") == "08:41:07"


@pytest.mark.parametrize("arabic", [True, False])
def test_the_number_in_a_plural_has_the_digits_chosen(qapp, arabic):
    """An entry of the catalogue that there is: its plural form is right, too."""
    i18n.apply(qapp, "ar", arabic_digits=arabic)
    for number in (3, 12, 1234):
        told = QCoreApplication.translate("PeopleView", "%n person(s)", None, number)
        assert "person" not in told
        assert i18n.digits(str(number)) in told
        assert arabic != (str(number) in told)
    assert QCoreApplication.translate("Nowhere", "a thing") == "a thing"
    assert "thing(s)" in QCoreApplication.translate("Nowhere", "%n thing(s)", None, 3)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") != "Cancel"


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_the_events_zone_is_named_where_the_computers_differs(qapp, language):
    i18n.apply(qapp, language, arabic_digits=False)
    here = datetime.now().astimezone()
    same = "Etc/UTC" if not here.utcoffset() else ""
    if same:
        assert i18n.zone_note(same) == ""
    far = "Pacific/Kiritimati"  # UTC+14, as far as it gets
    assert "UTC+14" in i18n.zone_note(far)
    words = texts.zone_words(datetime(2026, 6, 9, 9, tzinfo=ZoneInfo("Asia/Kolkata")))
    assert "UTC+5:30" in words
    place = {"ar": "قطر", "en": "Qatar", "fr": "Qatar", "es": "Catar"}[language]
    words = texts.zone_words(datetime(2026, 6, 9, 9, tzinfo=ZoneInfo("Asia/Qatar")))
    assert place in words
    assert "UTC+3" in words
    words = texts.zone_words(datetime(2026, 1, 9, 9, tzinfo=ZoneInfo("America/St_Johns")))
    assert "UTC−3:30" in words


def test_no_part_of_the_window_formats_numbers_or_days_by_itself():
    """Digits and months are the event's choice, so all of it goes through `i18n`."""
    folder = Path(i18n.__file__).parent
    # Cells of a list as they stand there, and lines of the record as they are kept.
    as_they_are = {"i18n.py", "importing/rows_view.py", "privacy/record_dialog.py"}
    wrong = [
        f"{path.relative_to(folder)}:{line}"
        for path in sorted(folder.rglob("*.py"))
        if path.relative_to(folder).as_posix() not in as_they_are
        for line in _own_formats(ast.parse(path.read_text("utf-8")))
    ]
    assert wrong == []


SHOWS = {"setText", "setToolTip", "setAccessibleName", "setPlainText", "replace", "show_text"}


def _own_formats(tree):
    """Lines with a moment in an f-string, or with `label.setText(str(count))`."""
    calls = [one for one in ast.walk(tree) if isinstance(one, ast.Call)]
    through = {
        id(part)
        for call in calls
        if ast.unparse(call.func) == "i18n.digits"
        for part in ast.walk(call)
    }
    for node in ast.walk(tree):
        own = isinstance(node, ast.FormattedValue) and id(node) not in through
        form = ast.unparse(node.format_spec) if own and node.format_spec else ""
        if any(mark in form for mark in ("%H", "%d", "%Y", "%m")):
            yield node.lineno
    for call in calls:
        if isinstance(call.func, ast.Attribute) and call.func.attr in SHOWS:
            for given in call.args:
                words = ast.unparse(given)
                if words.startswith("str(") and "path" not in words and "file" not in words:
                    yield call.lineno


def test_arabic_digits_are_for_arabic_only(qapp):
    i18n.apply(qapp, "en", arabic_digits=True)
    assert i18n.number(480) == "480"
    assert i18n.number(12_480) == "12\u202f480"


def test_settings_are_kept_and_bad_ones_forgotten(tmp_path):
    path = tmp_path / "settings.ini"
    settings = Settings(path)
    assert (settings.language, settings.theme, settings.text_size) == ("", "system", 100)
    settings.put("text_size", "150")
    settings.put("desk", "المكتب 2")
    again = Settings(path)
    assert again.text_size == 150
    assert again.desk == "المكتب 2"
    settings.put("text_size", "7000")
    assert again.text_size == 100


def test_the_window_says_in_whose_time_its_clocks_are(qtbot, qapp, context):
    """Wherever this runs: one of the two zones isn't its own."""
    for zone in ("Pacific/Kiritimati", "Pacific/Midway"):
        there = replace(context, event=replace(context.event, timezone=zone))
        window = MainWindow(there)
        qtbot.addWidget(window)
        window.resize(1600, 760)
        window.show()
        status = window._status
        status._name_zone()
        assert status._zone.isVisible()
        assert "UTC" in status._zone.text()
        assert "UTC" in window.go("programme").title.text()
        window.resize(1024, 760)
        qtbot.waitUntil(lambda: status._zone.isVisible())  # noqa: B023 - asked within the turn
        assert "UTC" in status._zone.text()
        window.close()
    own = datetime.now().astimezone()
    if not own.utcoffset():
        window = MainWindow(replace(context, event=replace(context.event, timezone="Etc/UTC")))
        qtbot.addWidget(window)
        window._status._name_zone()
        assert window._status._zone.isHidden()
        assert "UTC" not in window.go("programme").title.text()
