"""The shell: pages on their first visit, function keys, languages and looks while running."""

import pytest
from PySide6.QtCore import Qt

from event_desk.ui import i18n, theme
from event_desk.ui.pages import PAGES


def test_only_the_first_page_is_built_at_the_start(window):
    assert list(window._pages) == ["checkin"]


@pytest.mark.parametrize("entry", PAGES, ids=lambda entry: entry.name)
def test_every_page_opens_by_its_key(qtbot, window, entry):
    """What has none is reached in the rail, with Tab and Space."""
    if entry.key is None:
        window._buttons[entry.name].setFocus()
        qtbot.keyClick(window._buttons[entry.name], Qt.Key.Key_Space)
    else:
        qtbot.keyClick(window, entry.key)
    qtbot.waitUntil(lambda: window._pages.get(entry.name) is window.page())
    assert window._buttons[entry.name].isChecked()


def test_pages_are_reached_by_the_rail(window):
    window._buttons["people"].click()
    assert window.page() is window._pages["people"]
    window._buttons["checkin"].click()
    assert window.page().box.hasFocus()


@pytest.mark.parametrize(
    ("language", "look"), [("ar", "dark"), ("en", "light"), ("fr", "dark"), ("es", "light")]
)
def test_every_page_opens_in_every_language_and_look(qtbot, qapp, window, language, look):
    theme.apply(qapp, look)
    i18n.apply(qapp, language)
    qtbot.waitUntil(lambda: window.layoutDirection() == qapp.layoutDirection())
    for entry in PAGES:
        page = window.go(entry.name)
        assert page.isVisible()
        assert not page.grab().isNull()
    i18n.apply(qapp, "en")
    theme.apply(qapp, "light")


def test_the_language_is_switched_below_and_remembered(qtbot, window, context):
    window._status._languages.buttons["ar"].click()
    qtbot.waitUntil(lambda: window.layoutDirection() == Qt.LayoutDirection.RightToLeft)
    assert context.settings.language == "ar"
    window._status._languages.buttons["en"].click()
    qtbot.waitUntil(lambda: window.layoutDirection() == Qt.LayoutDirection.LeftToRight)


def test_the_text_can_be_twice_as_large(qtbot, qapp, window, context):
    def choose(words):
        actions = window._status._look.menu().actions()
        next(action for action in actions if action.text() == words).trigger()

    before = window._rail.width()
    choose("200 %")
    qtbot.waitUntil(lambda: window._rail.width() == 2 * before)
    assert context.settings.text_size == 200
    choose("100 %")


def test_the_status_bar_says_when_something_was_saved(qtbot, window, badge_of):
    window.page().take_code(badge_of(0))
    assert window._status._saved.text().startswith("Saved")
    qtbot.waitUntil(lambda: "1" in window._status._arrived.text())
