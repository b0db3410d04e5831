"""Directions, digits, months and clocks."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt

from event_desk import texts
from event_desk.ui import i18n
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
