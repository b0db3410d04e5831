"""Sessions in hand: dragged, stretched, drawn anew, and the same by keys; in both directions."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from event_desk import clock, programme
from event_desk.model import Item, PlanOverride
from event_desk.ui import i18n, tasks
from event_desk.ui.programme.broken_dialog import BrokenDialog
from event_desk.ui.programme.fixing import FixDialog
from event_desk.ui.programme.ghost import Place, drawn, moved, stretched
from event_desk.ui.programme.place_dialog import PlaceDialog
from event_desk.ui.theme import State
from event_desk.ui.venue.item_dialog import ItemDialog

LEFT = Qt.MouseButton.LeftButton
SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(params=["en", "ar"])
def page(request, qtbot, qapp, hall, meeting):
    """The page on the second day, in both directions of writing, with two sessions of our own."""
    i18n.apply(qapp, request.param)
    morning = datetime(2026, 6, 10, 4, 0, tzinfo=UTC)  # 06:00, before everything else
    with meeting.db.write() as session:
        rooms = programme.rooms(session)
        for code, number in (("ONE", 1), ("TWO", 2)):
            session.add(
                Item(
                    code=code,
                    kind="thematic",
                    titles={"en": code},
                    start=morning,
                    end=morning + timedelta(hours=1),
                    floor=["en"],
                    expected=20,
                    room_id=rooms[number].id,
                )
            )
        session.add(Item(code="LOOSE", kind="workshop", titles={"en": "Loose"}, floor=["en"]))
    hall.resize(1500, 900)
    made = hall.go("programme")
    qtbot.waitUntil(tasks.idle)
    made.day_choice.setCurrentIndex(1)
    made.grid.scroll_to(6 * 60)
    made.grid.setFocus()
    yield made
    QApplication.sendPostedEvents()
    i18n.apply(qapp, "en")


def item(page, code):
    with page.context.db.read() as session:
        return next(one for one in programme.items(session) if one.code == code)


def where(page, code):
    found = item(page, code)
    start = found.start and page.context.event.local(found.start).strftime("%H:%M")
    end = found.end and page.context.event.local(found.end).strftime("%H:%M")
    return found.room, start, end


def spot(page, code):
    key = item(page, code).id
    box = next(one.box for one in page.grid.spots() if one.key == key)
    return page.grid.place(box)


def point(page, room, minute):
    column = next(n for n, one in enumerate(page.grid.columns()) if one.title == room)
    box = page.grid.place(page.grid.box_of(column, minute, minute + 60))
    return QPoint(int(box.center().x()), int(box.top()))


def rooms(page):
    return [column.title for column in page.grid.columns()]


def drag(page, start, *ways, drop=True):
    view = page.grid.viewport()
    QTest.mousePress(view, LEFT, pos=start)
    for way in ways:
        QTest.mouseMove(view, way)
        QTest.qWait(1)
    if drop:
        QTest.mouseRelease(view, LEFT, pos=ways[-1])


def middle(page, code):
    return spot(page, code).center().toPoint()


def settle(qtbot):
    qtbot.waitUntil(tasks.idle)


def test_dragging_to_another_room_and_hour_saves(qtbot, page):
    target = rooms(page)[3]
    start = middle(page, "ONE")
    to = point(page, target, 7 * 60) + QPoint(0, start.y() - int(spot(page, "ONE").top()))
    drag(page, start, start + QPoint(6, 6), to, drop=False)
    ghost = page.grid.ghost()
    assert (ghost.place.column, ghost.place.start, ghost.place.end) == (3, 420, 480)
    assert "07:00" in ghost.heading
    assert target in ghost.heading
    qtbot.waitUntil(lambda: page.grid.ghost().verdict.state in (State.OK, State.ALREADY))
    QTest.mouseRelease(page.grid.viewport(), LEFT, pos=to)
    assert where(page, "ONE") == (item(page, "ONE").room, "07:00", "08:00")
    assert item(page, "ONE").room_id == page.grid.columns()[3].key
    assert item(page, "ONE").room_pinned
    assert page.told.text()
    settle(qtbot)
    page.undo()
    assert where(page, "ONE")[1:] == ("06:00", "07:00")
    assert item(page, "ONE").room_id == page.grid.columns()[1].key
    page.redo()
    assert where(page, "ONE")[1:] == ("07:00", "08:00")
    settle(qtbot)


def test_escape_leaves_everything_as_it_was(qtbot, page):
    before = where(page, "ONE")
    start = middle(page, "ONE")
    drag(page, start, start + QPoint(0, 40), start + QPoint(0, 120), drop=False)
    assert page.grid.ghost() is not None
    QTest.keyClick(page.grid, Qt.Key.Key_Escape)
    assert page.grid.ghost() is None
    QTest.mouseRelease(page.grid.viewport(), LEFT, pos=start + QPoint(0, 120))
    assert where(page, "ONE") == before
    assert not page.tools.undo.isEnabled()


def test_the_lower_edge_makes_it_longer(qtbot, page):
    box = spot(page, "ONE")
    start = QPoint(int(box.center().x()), int(box.bottom()) - 2)
    hour = page.grid._y(60)
    drag(page, start, start + QPoint(0, 8), start + QPoint(0, int(hour / 2)))
    assert where(page, "ONE")[1:] == ("06:00", "07:30")
    settle(qtbot)


def test_what_is_forbidden_is_told_and_needs_a_reason(qtbot, page):
    before = where(page, "ONE")
    start = middle(page, "ONE")
    to = middle(page, "TWO")
    drag(page, start, start + QPoint(6, 6), to)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, BrokenDialog)
    assert not dialog.allow.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert where(page, "ONE") == before
    drag(page, start, start + QPoint(6, 6), to)
    dialog = QApplication.activeModalWidget()
    dialog.reason.setText("Only for the photo")
    QTest.mouseClick(dialog.allow, LEFT)
    assert item(page, "ONE").room_id == item(page, "TWO").room_id
    with page.context.db.read() as session:
        assert {one.reason for one in session.query(PlanOverride)} == {"Only for the photo"}
    settle(qtbot)
    first, second = (
        next(s.box for s in page.grid.spots() if s.key == item(page, code).id)
        for code in ("ONE", "TWO")
    )
    assert not first.intersects(second)
    page.undo()
    assert where(page, "ONE") == before
    with page.context.db.read() as session:
        assert all(one.deleted_at for one in session.query(PlanOverride))
    settle(qtbot)


def test_keys_do_what_the_mouse_does(qtbot, page):
    page.grid.choose(item(page, "ONE").id)
    ahead = Qt.Key.Key_Left if page.grid.right_to_left() else Qt.Key.Key_Right
    QTest.keyClick(page.grid, ahead, SHIFT)
    assert page.grid.ghost().place == Place(2, 360, 420)
    qtbot.waitUntil(lambda: page.grid.ghost().verdict.state is State.STOP)
    QTest.keyClick(page.grid, ahead, ALT)
    QTest.keyClick(page.grid, Qt.Key.Key_Down, ALT)
    QTest.keyClick(page.grid, Qt.Key.Key_Down, CTRL)
    assert page.grid.ghost().place == Place(3, 375, 450)
    before = where(page, "ONE")
    QTest.keyClick(page.grid, Qt.Key.Key_Escape)
    assert where(page, "ONE") == before
    QTest.keyClick(page.grid, Qt.Key.Key_Down, ALT)
    QTest.keyClick(page.grid, Qt.Key.Key_Return)
    assert where(page, "ONE")[1:] == ("06:15", "07:15")
    QTest.keyClick(page.grid, Qt.Key.Key_Up, CTRL)
    QTest.keyClick(page.grid, Qt.Key.Key_Return)
    assert where(page, "ONE")[1:] == ("06:15", "07:00")
    QTest.keyClick(page.grid, Qt.Key.Key_Z, CTRL)
    assert where(page, "ONE")[1:] == ("06:15", "07:15")
    QTest.keyClick(page.grid, Qt.Key.Key_Y, CTRL)
    assert where(page, "ONE")[1:] == ("06:15", "07:00")
    settle(qtbot)


def test_into_the_tray_and_out_again(qtbot, page):
    assert [one.code for one in page.tray.items()] == ["LOOSE"]
    view, tray = page.grid.viewport(), page.tray
    start = middle(page, "ONE")
    inside = view.mapFromGlobal(tray.mapToGlobal(tray.rect().center()))
    drag(page, start, start + QPoint(6, 6), inside)
    assert where(page, "ONE") == ("", None, None)
    settle(qtbot)
    assert {one.code for one in tray.items()} == {"LOOSE", "ONE"}
    row = next(n for n in range(2) if "Loose" in tray.list.item(n).text())
    hand = tray.list.visualItemRect(tray.list.item(row)).center()
    target = page.grid.viewport().mapToGlobal(point(page, rooms(page)[1], 6 * 60))
    to = tray.list.viewport().mapFromGlobal(target)
    QTest.mousePress(tray.list.viewport(), LEFT, pos=hand)
    QTest.mouseMove(tray.list.viewport(), hand + QPoint(12, 0))
    QTest.mouseMove(tray.list.viewport(), to)
    assert page.grid.ghost().place.column == 1
    QTest.mouseRelease(tray.list.viewport(), LEFT, pos=to)
    assert where(page, "LOOSE")[1:] == ("06:00", "07:00")
    settle(qtbot)
    page.undo()
    page.undo()
    assert where(page, "LOOSE")[1] is None
    assert where(page, "ONE")[1:] == ("06:00", "07:00")
    settle(qtbot)


def test_delete_puts_into_the_tray(qtbot, page):
    page.grid.choose(item(page, "TWO").id)
    QTest.keyClick(page.grid, Qt.Key.Key_Delete)
    assert where(page, "TWO") == ("", None, None)
    settle(qtbot)


def test_from_the_tray_by_keys(qtbot, page):
    page.tray.list.setCurrentRow(0)
    page.tray.list.setFocus()
    QTest.keyClick(page.tray.list, Qt.Key.Key_Return)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PlaceDialog)
    dialog.times.start.setText("6:00")
    dialog.times.end.setText("6:45")
    dialog.room.show_value(page.grid.columns()[4].key)
    assert dialog.spot() is not None
    dialog.save.click()
    assert where(page, "LOOSE")[1:] == ("06:00", "06:45")
    settle(qtbot)


def test_an_empty_place_asks_for_a_new_session(qtbot, page):
    place = point(page, rooms(page)[4], 6 * 60) + QPoint(0, 4)
    QTest.mouseDClick(page.grid.viewport(), LEFT, pos=place)
    form = QApplication.activeModalWidget()
    assert isinstance(form, ItemDialog)
    form.reject()
    QApplication.sendPostedEvents()
    drag(page, place, place + QPoint(0, 30), place + QPoint(0, 100), drop=False)
    assert page.grid.ghost().key is None
    QTest.mouseRelease(page.grid.viewport(), LEFT, pos=place + QPoint(0, 100))
    form = QApplication.activeModalWidget()
    assert isinstance(form, ItemDialog)
    form.reject()


def test_heads_and_hours_stay_while_the_rooms_scroll(qtbot, page):
    page.grid.zoom_by(3)
    page.grid.verticalScrollBar().setValue(page.grid.verticalScrollBar().maximum())
    page.grid.horizontalScrollBar().setValue(page.grid.horizontalScrollBar().maximum())
    seen = page.grid.fixed(page.grid.seen())
    head, side = page.grid.head_height(), page.grid.side_width()
    assert seen.top() == head
    edge = page.grid.viewport().width() - seen.right() if page.grid.right_to_left() else seen.left()
    assert edge == side
    assert page.grid.place_at(QPoint(int(seen.center().x()), head // 2)) is None
    assert not page.grab().isNull()


def test_places_that_fit_mend_what_is_broken(qtbot, page):
    one, two = item(page, "ONE"), item(page, "TWO")
    with page.context.db.write() as session:
        session.get(Item, one.id).room_id = two.room_id
    settle(qtbot)
    qtbot.waitUntil(lambda: page.hands.check is not None)
    settle(qtbot)
    page.actions_.fix(one.id)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), FixDialog))
    dialog = QApplication.activeModalWidget()
    assert dialog.list.count() >= 1
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    settle(qtbot)
    check, item_now = page.hands.check, item(page, "ONE")
    assert (item_now.room_id, item_now.start) != (two.room_id, one.start)
    assert check is not None


def test_somebody_else_s_change_is_not_overwritten(qtbot, page):
    page.grid.choose(item(page, "ONE").id)
    QTest.keyClick(page.grid, Qt.Key.Key_Down, ALT)
    QTest.keyClick(page.grid, Qt.Key.Key_Return)
    later = item(page, "ONE").start + timedelta(hours=3)
    with page.context.db.write() as session:
        row = session.get(Item, item(page, "ONE").id)
        row.start, row.end, row.changed_at = later, later + timedelta(hours=1), clock.now()
    settle(qtbot)
    page.undo()
    assert item(page, "ONE").start == later
    settle(qtbot)


places = st.builds(
    lambda column, start, length: Place(column, start, start + length),
    st.integers(0, 5),
    st.integers(0, 1380),
    st.integers(5, 300),
)


@given(places, st.integers(-3, 9), st.floats(-600, 2400), st.sampled_from((5, 15, 30)))
def test_moving_keeps_the_length_and_snaps(place, column, start, step):
    found = moved(place, column, start, step, 6)
    assert found.end - found.start == place.end - place.start
    assert found.start % step == 0
    assert 0 <= found.start < 24 * 60
    assert 0 <= found.column < 6


@given(places, st.floats(-600, 2400), st.sampled_from((5, 15, 30)))
def test_stretching_never_turns_it_round(place, end, step):
    found = stretched(place, end, step)
    assert (found.column, found.start) == (place.column, place.start)
    assert found.end > found.start


@given(st.floats(0, 1439), st.floats(0, 1439), st.sampled_from((5, 15, 30)))
def test_drawing_works_upwards_and_downwards(one, other, step):
    assert drawn(2, one, other, step) == drawn(2, other, one, step)
    found = drawn(2, one, other, step)
    assert found.start <= min(one, other)
    assert found.end >= min(max(one, other), 24 * 60)
    assert found.end > found.start
