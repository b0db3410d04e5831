"""Rooms and hours: seen, moved through by keys, a room changed and taken back, planned again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from event_desk import programme
from event_desk.model import Gap, Plan
from event_desk.ui import i18n, tasks, theme
from event_desk.ui.planning import PlanDialog


@pytest.fixture
def page(qtbot, hall):
    hall.activateWindow()
    qtbot.waitUntil(hall.isActiveWindow)
    qtbot.keyClick(hall, Qt.Key.Key_F6)
    made = hall.page()
    assert type(made).__name__ == "ProgrammePage"
    return made


def item(context, code):
    with context.db.read() as session:
        return next(one for one in programme.items(session) if one.code == code)


def test_the_first_day_stands_in_its_rooms(page):
    assert page.day_choice.count() == 3
    assert "Opening" in page.grid.spots()[0].words
    assert len(page.grid.spots()) == 4
    assert len(page._model.rows()) == 4


def test_keys_lead_to_a_session_and_its_room(qtbot, page, meeting):
    page.grid.setFocus()
    qtbot.keyClick(page.grid, Qt.Key.Key_Down)
    assert page.item_card.isVisible()
    assert page.grid.key() == item(meeting, "D1-OPEN").id
    qtbot.keyClick(page.grid, Qt.Key.Key_Return)
    assert page.window().focusWidget() is page.item_card.room


def test_a_room_is_changed_kept_and_taken_back(qtbot, hall, page, meeting):
    opening = item(meeting, "D1-OPEN")
    page.grid.choose(opening.id)
    room = page.item_card.room
    room.setFocus()
    qtbot.keyClick(room, Qt.Key.Key_Down)
    qtbot.waitUntil(room.view().isVisible)
    assert item(meeting, "D1-OPEN").room == opening.room
    while "Foyer" not in room.view().currentIndex().data():
        qtbot.keyClick(room.view(), Qt.Key.Key_Down)
    qtbot.keyClick(room.view(), Qt.Key.Key_Return)
    moved = item(meeting, "D1-OPEN")
    assert (moved.room, moved.room_pinned) == ("Foyer", True)
    qtbot.waitUntil(lambda: any(line.key == opening.id for line in page.problems.lines()))
    hall.activateWindow()
    qtbot.waitUntil(hall.isActiveWindow)
    qtbot.keyClick(hall, Qt.Key.Key_F8)
    back = item(meeting, "D1-OPEN")
    assert (back.room, back.room_pinned) == (opening.room, opening.room_pinned)


def test_the_table_is_the_grid_s_twin(qtbot, page, meeting):
    page.view_choice.setFocus()
    qtbot.keyClick(page.view_choice, Qt.Key.Key_Right)
    assert page.table.isVisible()
    page.table.setFocus()
    page.table.selectRow(1)
    assert page.grid.key() == page._model.row(1).id
    assert page.item_card.isVisible()


def test_a_problem_leads_to_its_day(page, meeting):
    wanted = item(meeting, "D3-CLOSE")
    page.open_thing(wanted.id)
    assert page.day_choice.currentIndex() == 2
    assert page.grid.key() == wanted.id


def test_gaps_stand_in_the_list_and_on_the_grid(qtbot, page, meeting):
    wanted = item(meeting, "D1-S1")
    with meeting.db.write() as session:
        newest = session.query(Plan).order_by(Plan.number.desc()).first()
        session.add(
            Gap(
                plan_id=newest.id,
                item_id=wanted.id,
                language="fr",
                source="en",
                reason="busy",
                detail={"kind": "pair", "missing": 0, "values": {}, "holds": []},
            )
        )
    qtbot.waitUntil(lambda: any(line.key == wanted.id for line in page.problems.lines()))
    lines = [line for line in page.problems.lines() if line.key == wanted.id]
    assert "French" in lines[0].text
    assert "busy" in lines[0].text
    page.problems.setCurrentRow(list(page.problems.lines()).index(lines[0]))
    qtbot.keyClick(page.problems, Qt.Key.Key_Return)
    assert page.grid.key() == wanted.id


def test_planning_runs_with_a_dialog_and_is_saved(qtbot, page, meeting):
    qtbot.keyClick(page.plan_button, Qt.Key.Key_Space)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PlanDialog)
    dialog.interpreters.setChecked(False)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(page.planned.isVisible, timeout=60_000)
    assert "Nothing stays open" in page.planned.text()
    qtbot.waitUntil(tasks.idle)
    with meeting.db.read() as session:
        assert session.query(Plan).count() == 2


def test_an_event_without_a_programme_says_what_to_do(qtbot, window):
    window.go("programme")
    page = window.page()
    page._rooms, page._items = (), ()
    page._show_items()
    with qtbot.waitSignal(page.wanted) as wanted:
        qtbot.keyClick(page._empty.button, Qt.Key.Key_Space)
    assert wanted.args[0] == "exchange"


def test_it_is_drawn_in_every_language_and_both_palettes(qapp, page):
    page.grid.choose(page._items[0].id)
    for mode in ("dark", "light"):
        theme.apply(qapp, mode, 100)
        for language in reversed(i18n.LANGUAGES):
            i18n.apply(qapp, language)
            assert not page.grab().isNull()
            assert page.grid.right_to_left() == (language == "ar")
    i18n.apply(qapp, "en")
