"""Booths, people and coverage."""

import pytest
from PySide6.QtCore import Qt

from event_desk import programme
from event_desk.ui import i18n, theme


@pytest.fixture
def page(qtbot, hall):
    hall.activateWindow()
    qtbot.waitUntil(hall.isActiveWindow)
    qtbot.keyClick(hall, Qt.Key.Key_F7)
    made = hall.page()
    assert type(made).__name__ == "InterpretersPage"
    return made


def test_every_booth_and_every_interpreter_has_a_row(page, meeting):
    titles = [line.title for line in page.timeline._lines]
    with meeting.db.read() as session:
        names = {one.name for one in programme.interpreters(session)}
    assert len(names) == 13
    assert names <= set(titles)
    assert titles.count("Plenary Hall") >= 3


def test_hours_are_the_sum_of_a_person_s_sessions(page, meeting):
    with meeting.db.read() as session:
        items = programme.items(session)
        people = programme.interpreters(session)
    day = page._days[0]
    for person in people:
        minutes = sum(
            (item.end - item.start).total_seconds() / 60
            for item in items
            if day.holds(item)
            and any(person.id in channel.interpreter_ids for channel in item.channels)
        )
        line = next(line for line in page.timeline._lines if line.title == person.name)
        assert line.end == (f"{int(minutes) // 60}:{int(minutes) % 60:02}" if minutes else "–")


def test_the_coverage_table_says_every_language_in_words(qtbot, page):
    qtbot.keyClick(page.view_choice, Qt.Key.Key_Right)
    assert page.coverage.isVisible()
    model = page.coverage.model()
    titles = [
        model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())
    ]
    assert titles[-4:] == ["Arabic", "English", "French", "Spanish"]
    words = {
        model.index(row, column).data()
        for row in range(model.rowCount())
        for column in range(3, model.columnCount())
    }
    assert "Spoken" in words
    assert "Direct" in words


def test_enter_on_a_bar_goes_to_the_session(qtbot, hall, page):
    page.timeline.setFocus()
    qtbot.keyClick(page.timeline, Qt.Key.Key_Down)
    item_id = page.timeline.key()[0]
    qtbot.keyClick(page.timeline, Qt.Key.Key_Return)
    assert type(hall.page()).__name__ == "ProgrammePage"
    assert hall.page().grid.key() == item_id


def test_without_interpreters_the_page_says_what_to_do(qtbot, window):
    page = window.go("interpreters")
    assert page._empty.isVisible()
    with qtbot.waitSignal(page.wanted):
        qtbot.keyClick(page._empty.button, Qt.Key.Key_Space)


def test_it_is_drawn_in_every_language(qapp, page):
    theme.apply(qapp, "dark", 150)
    page.timeline.zoom_by(1)
    for language in reversed(i18n.LANGUAGES):
        i18n.apply(qapp, language)
        assert not page.grab().isNull()
    theme.apply(qapp, "light", 100)
    i18n.apply(qapp, "en")
