"""Every page in every language: nothing is cut off, nothing is wider than the screen."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDateEdit, QLabel

from event_desk.ui import i18n, tasks, theme
from event_desk.ui.main_window import MainWindow
from event_desk.ui.new_event_dialog import NewEventDialog
from event_desk.ui.widgets.controls import PushButton, Table, choice
from event_desk.ui.widgets.menu_heading import add_heading

SMALL_SCREEN = (1366, 768)
ISOLATED = re.compile("\u2068[^\u2069]*\u2069")
LATIN = re.compile(r"[A-Za-z]{3,}")
# What is called the same in Arabic: languages in their own words, keys, and formats of files.
LATIN_IN_ARABIC = {
    "English",
    "Français",
    "Español",
    "Enter",
    "Esc",
    "PDF",
    "Excel",
    "Event",
    "Desk",
}


@pytest.fixture
def look(qapp, qtbot, meeting):
    """The window in a language and size of text: `look("fr", 150)`."""

    def make(language, size=100):
        theme.apply(qapp, "light", size)
        i18n.apply(qapp, language)
        made = MainWindow(meeting)
        qtbot.addWidget(made)
        made.show()
        return made

    yield make
    theme.apply(qapp, "light", 100)
    i18n.apply(qapp, "en")


def visit(qtbot, window):
    for name in window.pages():
        page = window.go(name)
        qtbot.waitUntil(tasks.idle, timeout=20_000)
        qtbot.wait(50)  # layouts follow what was read
        yield name, page


def texts_in(page, kind):
    return [one for one in page.findChildren(kind) if one.isVisible() and one.text()]


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_every_button_has_room_for_its_words(qtbot, look, language):
    window = look(language)
    for name, page in visit(qtbot, window):
        for button in texts_in(page, QAbstractButton):
            assert button.width() >= button.minimumSizeHint().width(), (name, button.text())


@pytest.mark.parametrize("language", ["ar", "es", "fr"])
def test_large_text_fits_a_small_screen(qtbot, look, language):
    window = look(language, 150)
    window.resize(*SMALL_SCREEN)
    for name, _page in visit(qtbot, window):
        assert window.width() == SMALL_SCREEN[0], name
    line = window._status
    shown = [part for part in texts_in(line, QAbstractButton) if part.parent() is line]
    for part in shown:
        assert line.rect().contains(part.geometry()), part.text()
        assert part.width() >= part.minimumSizeHint().width(), part.text()


def test_the_line_below_gives_its_languages_back(qtbot, look):
    window = look("fr", 150)
    window.resize(*SMALL_SCREEN)
    languages = window._status._languages
    qtbot.waitUntil(lambda: languages.one.isVisible())
    assert [one.text() for one in languages.one.menu().actions()] == [*i18n.LANGUAGES.values()]
    languages.one.menu().actions()[1].trigger()
    assert i18n.language() == "en"
    qtbot.waitUntil(lambda: languages.one.text() == "English")
    window.resize(2600, 768)
    qtbot.waitUntil(lambda: all(one.isVisible() for one in languages.buttons.values()))
    assert not languages.one.isVisible()


def test_arabic_pages_hold_no_words_of_another_language(qtbot, look):
    """Names of people, rooms and files stand in isolates; what is left has to be Arabic."""
    left = set()
    for name, page in visit(qtbot, look("ar")):
        for part in (*texts_in(page, QLabel), *texts_in(page, QAbstractButton)):
            words = LATIN.findall(ISOLATED.sub("", part.text()))
            left |= {(name, part.text()) for word in words if word not in LATIN_IN_ARABIC}
    assert not left


def test_days_are_written_from_the_year_on_in_arabic(qapp, qtbot, hall):
    i18n.apply(qapp, "ar")
    dialog = NewEventDialog.ask(hall, lambda _new: None)
    days = [field.text() for field in dialog.findChildren(QDateEdit)]
    i18n.apply(qapp, "en")
    assert days
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\d", day) for day in days)


def test_an_icon_stands_apart_from_its_words(qtbot, hall):
    button = PushButton("Print")
    qtbot.addWidget(button)
    plain = button.sizeHint().width()
    button.setIcon(theme.icon("printer"))
    assert button.sizeHint().width() > plain + button.iconSize().width() + 4
    assert button.text() == "Print"


def test_a_narrow_choice_ends_in_an_ellipsis(qtbot, hall):
    from PySide6.QtWidgets import QStyleOptionComboBox

    box = choice()
    qtbot.addWidget(box)
    box.addItem("A very long name of a session that nobody can read whole")
    box.resize(160, 40)
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    assert option.currentText.endswith("…")
    box.resize(900, 40)
    box.initStyleOption(option)
    assert option.currentText == box.currentText()


def test_headings_of_narrow_columns_stay_whole(qtbot, hall):
    from PySide6.QtGui import QStandardItemModel

    table = Table((1, 30))
    qtbot.addWidget(table)
    model = QStandardItemModel(0, 2)
    model.setHorizontalHeaderLabels(["Number of the row", "B"])
    table.setModel(model)
    table.resize(500, 100)
    table.show()
    table.share_width()
    assert table.columnWidth(0) >= table.horizontalHeader().sectionSizeHint(0)


def test_parts_of_a_menu_are_named_and_not_chosen(hall):
    menu = hall._status._look.menu()
    heading = menu.actions()[0]
    assert heading.text()
    assert not heading.isEnabled()
    assert add_heading(menu, "More").text() == "More"
    assert hall.layoutDirection() == Qt.LayoutDirection.LeftToRight
