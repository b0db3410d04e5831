"""Rooms and hours: seen, moved through by keys, in three views, filtered, planned again."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu

from event_desk import clock, programme
from event_desk.model import Event, Gap, Item, Plan
from event_desk.ui import i18n, tasks, theme
from event_desk.ui.interpreting.difference_dialog import DifferenceDialog
from event_desk.ui.interpreting.planning import PlanDialog
from event_desk.ui.programme import board, now_view
from event_desk.ui.venue.item_dialog import ItemDialog


@pytest.fixture
def page(qtbot, hall):
    hall.activateWindow()
    qtbot.waitUntil(hall.isActiveWindow)
    qtbot.keyClick(hall, Qt.Key.Key_F6)
    made = hall.page()
    assert type(made).__name__ == "ProgrammePage"
    qtbot.waitUntil(tasks.idle)
    return made


def item(context, code):
    with context.db.read() as session:
        return next(one for one in programme.items(session) if one.code == code)


def test_the_first_day_stands_in_its_rooms(page):
    assert page.day_choice.count() == 3
    assert "Opening" in page.grid.spots()[0].words
    assert len(page.grid.spots()) == 4
    assert len(page.table.rows()) == 4
    assert page.hands.check is not None


def test_keys_lead_to_a_session_and_its_form(qtbot, page, meeting):
    page.grid.setFocus()
    qtbot.keyClick(page.grid, Qt.Key.Key_Down)
    assert page.item_card.isVisible()
    assert page.grid.key() == item(meeting, "D1-OPEN").id
    qtbot.keyClick(page.grid, Qt.Key.Key_Return)
    form = QApplication.activeModalWidget()
    assert isinstance(form, ItemDialog)
    form.reject()


def test_a_room_is_chosen_in_the_card_and_taken_back(qtbot, hall, page, meeting):
    opening = item(meeting, "D1-OPEN")
    page.grid.choose(opening.id)
    room = page.item_card.room
    room.setFocus()
    qtbot.keyClick(room, Qt.Key.Key_Down)
    qtbot.waitUntil(room.view().isVisible)
    assert item(meeting, "D1-OPEN").room == opening.room
    while "Baobab" not in room.view().currentIndex().data():
        qtbot.keyClick(room.view(), Qt.Key.Key_Down)
    qtbot.keyClick(room.view(), Qt.Key.Key_Return)
    if (asking := QApplication.activeModalWidget()) is not None:  # 380 people in a room for 120
        asking.reason.setText("The hall is flooded")
        qtbot.mouseClick(asking.allow, Qt.MouseButton.LeftButton)
    moved = item(meeting, "D1-OPEN")
    assert ("Baobab" in moved.room, moved.room_pinned) == (True, True)
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
    assert page.grid.key() == page.table.rows()[1].id
    assert page.item_card.isVisible()
    page.table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    codes = [one.code for one in page.table.rows()]
    assert codes == sorted(codes, reverse=True)
    page.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    starts = [one.start for one in page.table.rows()]
    assert starts == sorted(starts)


def test_the_table_has_the_grid_s_menu(qtbot, page, meeting):
    page.view_choice.setCurrentIndex(1)
    page.table.selectRow(0)
    page.table.customContextMenuRequested.emit(QPoint(20, 60))
    menu = page.findChild(QMenu, "")
    menus = [one for one in page.findChildren(QMenu) if one.isVisible()]
    words = [action.text() for one in menus for action in one.actions()]
    assert menu is not None
    for wanted in ("Edit…", "Time and room…", "Places that fit…", "Take away time and room"):
        assert wanted in words
    for one in menus:
        one.close()


def test_delete_in_the_table_puts_into_the_tray(qtbot, page, meeting):
    page.view_choice.setCurrentIndex(1)
    gone = page.table.rows()[1]
    page.table.selectRow(1)
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert item(meeting, gone.code).start is None
    qtbot.waitUntil(lambda: [one.code for one in page.tray.items()] == [gone.code])


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
    assert page.grid.block(wanted.id).alert


def test_planning_runs_with_a_dialog_and_is_saved(qtbot, page, meeting):
    qtbot.keyClick(page.plan_button, Qt.Key.Key_Space)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PlanDialog)
    dialog.interpreters.setChecked(False)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)

    def compared():
        return isinstance(QApplication.activeModalWidget(), DifferenceDialog)

    qtbot.waitUntil(compared, timeout=60_000)
    QApplication.activeModalWidget().accept()
    qtbot.waitUntil(page.planned.isVisible, timeout=60_000)
    assert "Planned in" in page.planned.text()
    qtbot.waitUntil(tasks.idle)
    with meeting.db.read() as session:
        assert session.query(Plan).count() == 2
    assert page.tools.undo.isEnabled()


def test_an_event_without_a_programme_says_what_to_do(qtbot, page, meeting):
    with meeting.db.write() as session:
        session.query(Item).update({"deleted_at": clock.now()})
        from event_desk.model import Room

        session.query(Room).update({"deleted_at": clock.now()})
    qtbot.waitUntil(page._empty.isVisible)
    with qtbot.waitSignal(page.wanted) as wanted:
        qtbot.keyClick(page._empty.button, Qt.Key.Key_Space)
    assert wanted.args[0] == "exchange"


def test_today_comes_first(qtbot, hall, meeting, monkeypatch):
    monkeypatch.setattr(clock, "now", lambda: datetime(2026, 6, 10, 7, 20, tzinfo=UTC))
    page = hall.go("programme")
    qtbot.waitUntil(tasks.idle)
    assert page.day_choice.currentIndex() == 1
    assert page.grid._now == 9 * 60 + 20
    page.view_choice.setCurrentIndex(2)
    rows = {row.room: row for row in page.now.rows()}
    assert any(row.now for row in rows.values())
    assert "09:20" in page.now.title.text()


def test_now_and_next_of_each_room(meeting):
    with meeting.db.read() as session:
        rooms, items = programme.rooms(session), programme.items(session)
    shown = board.Board(rooms, items, {one.id: one for one in items})
    for one in items:
        if one.room_id is None or one.start is None:
            continue
        row = next(r for r in now_view.rows(shown, one.start) if r.room_id == one.room_id)
        assert one in row.now
        before = next(
            r
            for r in now_view.rows(shown, one.start - timedelta(seconds=1))
            if r.room_id == one.room_id
        )
        assert one not in before.now
        assert before.after is not None
    assert all(row.after is None for row in now_view.rows(shown, datetime(2027, 1, 1, tzinfo=UTC)))


def test_filters_fade_on_the_grid_and_leave_out_of_the_table(qtbot, page, meeting):
    tools = page.tools
    before = len(page.table.rows())
    tools.kind.setCurrentIndex(tools.kind.findData("opening"))
    assert [one.kind for one in page.table.rows()] == ["opening"]
    blocks = [page.grid.block(spot.key) for spot in page.grid.spots()]
    assert len(blocks) == before
    assert sorted(block.faded for block in blocks) == [False] + [True] * (before - 1)
    tools.kind.setCurrentIndex(0)
    tools.language.setCurrentIndex(tools.language.findData("ar"))
    assert all("ar" in (*one.floor, *one.interpret_into) for one in page.table.rows())
    tools.language.setCurrentIndex(0)
    tools.room.setCurrentIndex(1)
    assert len(page.grid.columns()) == 1


def test_zoom_and_step_are_remembered(qtbot, page, hall, meeting):
    qtbot.mouseClick(page.tools.zoom_in, Qt.MouseButton.LeftButton)
    page.tools.step.setCurrentIndex(page.tools.step.findData(5))
    assert (page.grid.zoom(), page.grid.step) == (1.5, 5)
    again = type(page)(meeting)
    again.retranslate()
    assert (again.grid.zoom(), again.grid.step) == (1.5, 5)
    again.deleteLater()


def test_bad_sessions_are_shown_and_harm_nothing(qtbot, page, meeting):
    at = datetime(2026, 6, 9, 8, 0, tzinfo=UTC)
    hour = timedelta(hours=1)
    with meeting.db.write() as session:
        room_id = session.query(Item).filter_by(code="D1-OPEN").one().room_id
        for code, start, end in (
            ("NONE", None, None),
            ("HALF", at, None),
            ("ZERO", at, at),
            ("BACK", at + hour, at),
            ("NIGHT", at + 13 * hour, at + 18 * hour),
            ("DAYS", at, at + 90 * hour),
        ):
            session.add(Item(code=code, titles={}, start=start, end=end, room_id=room_id))
    qtbot.waitUntil(lambda: len(page.tray.items()) == 2)
    keys = {page._board.by_id[spot.key].code for spot in page.grid.spots()}
    assert {"ZERO", "BACK", "NIGHT", "DAYS"} <= keys
    assert page.grid.hours()[1] <= 31 * 60
    assert not page.grab().isNull()
    boxes = {page._board.by_id[spot.key].code: spot.box for spot in page.grid.spots()}
    assert boxes["ZERO"].height() > 10
    for one in ("ZERO", "BACK"):
        assert not boxes[one].intersects(boxes["DAYS"])
    qtbot.waitUntil(tasks.idle)


def test_rooms_without_sessions_can_be_seen(qtbot, page, meeting):
    with meeting.db.write() as session:
        session.query(Item).update({"deleted_at": clock.now()})
    qtbot.waitUntil(lambda: not page.grid.spots())
    assert page.grid.isVisible()
    assert not page.grab().isNull()
    assert len(page.grid.columns()) > 3


def test_it_is_drawn_in_every_language_and_both_palettes(qapp, qtbot, page):
    page.grid.choose(page._board.items[0].id)
    for mode in ("dark", "light"):
        theme.apply(qapp, mode, 100)
        for language in reversed(i18n.LANGUAGES):
            i18n.apply(qapp, language)
            for view in (2, 1, 0):
                page.view_choice.setCurrentIndex(view)
                assert not page.grab().isNull()
            assert page.grid.right_to_left() == (language == "ar")
    i18n.apply(qapp, "en")
    qtbot.waitUntil(tasks.idle)


def test_the_event_s_zone_is_the_page_s(page, meeting):
    with meeting.db.read() as session:
        assert session.query(Event).one().timezone == page._days[0].zone
