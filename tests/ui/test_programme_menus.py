"""What menus do with sessions: Open Space, cancelling, stands, forms; and F8 after each of them."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from event_desk import clock, programme, venue
from event_desk.model import Gap, Item, Plan
from event_desk.programme import TopicFields
from event_desk.ui import tasks
from event_desk.ui.programme import fixing
from event_desk.ui.programme.fixing import FixDialog
from event_desk.ui.venue.item_dialog import ItemDialog

LEFT = Qt.MouseButton.LeftButton
AT = datetime(2026, 6, 10, 4, 0, tzinfo=UTC)  # 06:00 on the second day


@pytest.fixture
def page(qtbot, hall, meeting):
    """The second day with an Open Space session, opened into two rooms, and a topic."""
    with meeting.db.write() as session:
        rooms = programme.rooms(session)
        space = Item(
            code="SPACE",
            kind="open space",
            titles={"en": "Open Space"},
            start=AT,
            end=AT + timedelta(hours=1),
            floor=["en"],
        )
        market = Item(code="MARKET", kind="marketplace", titles={"en": "Fair"}, floor=["en"])
        session.add_all((space, market))
        session.flush()
        programme.open_slots(session, space.id, [rooms[1].id, rooms[2].id], at=clock.now())
        programme.propose(session, TopicFields("Night shifts", "en", 12), at=clock.now())
    hall.resize(1500, 900)
    made = hall.go("programme")
    qtbot.waitUntil(tasks.idle)
    made.day_choice.setCurrentIndex(1)
    made.grid.scroll_to(6 * 60)
    return made


def items(page):
    with page.context.db.read() as session:
        return {one.code: one for one in programme.items(session)}


def topic(page):
    return next(one for one in items(page).values() if one.proposed_at is not None)


def slots(page):
    return [one for one in items(page).values() if one.placeholder]


def menu_of(page, item):
    page.actions_.open_item_menu(item.id, QPoint(100, 100))
    return next(one for one in page.findChildren(QMenu) if one.isVisible())


def choose(menu, words):
    """Press the action, also one in a submenu."""
    for action in menu.actions():
        inner = action.menu()
        found = [action] if inner is None else list(inner.actions())
        for one in found:
            if words in one.text():
                one.trigger()
                menu.close()
                return
    raise AssertionError([one.text() for one in menu.actions()])


def settle(qtbot):
    qtbot.waitUntil(tasks.idle)


def test_a_topic_is_dragged_from_the_tray_onto_its_slot(qtbot, page):
    slot, waiting = slots(page)[0], topic(page)
    tray = page.tray.list
    row = next(n for n in range(tray.count()) if "Night shifts" in tray.item(n).text())
    hand = tray.visualItemRect(tray.item(row)).center()
    box = next(one.box for one in page.grid.spots() if one.key == slot.id)
    target = page.grid.place(box).center().toPoint()
    to = tray.viewport().mapFromGlobal(page.grid.viewport().mapToGlobal(target))
    QTest.mousePress(tray.viewport(), LEFT, pos=hand)
    QTest.mouseMove(tray.viewport(), hand + QPoint(12, 0))
    QTest.mouseMove(tray.viewport(), to)
    QTest.mouseRelease(tray.viewport(), LEFT, pos=to)
    bound = topic(page)
    assert (bound.room_id, bound.start, bound.end) == (slot.room_id, slot.start, slot.end)
    assert len(slots(page)) == 1
    settle(qtbot)
    page.undo()
    assert topic(page).start is None
    assert len(slots(page)) == 2
    page.redo()
    assert topic(page).id == waiting.id
    assert topic(page).room_id == slot.room_id
    settle(qtbot)


def test_a_topic_is_bound_and_freed_by_menu(qtbot, page):
    choose(menu_of(page, slots(page)[1]), "Night shifts")
    assert topic(page).start == AT
    settle(qtbot)
    choose(menu_of(page, topic(page)), "Back among the topics")
    assert topic(page).start is None
    settle(qtbot)
    page.undo()
    assert topic(page).start == AT
    settle(qtbot)


def test_a_session_is_cancelled_and_held_after_all(qtbot, page):
    opening = items(page)["D2-T1"] if "D2-T1" in items(page) else next(iter(items(page).values()))
    choose(menu_of(page, opening), "Cancel the session")
    assert items(page)[opening.code].cancelled
    settle(qtbot)
    assert page._board.by_id[opening.id].cancelled
    page.go_to(opening.id)
    assert page.grid.block(opening.id).off
    choose(menu_of(page, items(page)[opening.code]), "Hold it after all")
    assert not items(page)[opening.code].cancelled
    page.undo()
    page.undo()
    assert not items(page)[opening.code].cancelled
    settle(qtbot)


def test_the_menu_offers_what_belongs_to_the_kind(qtbot, page):
    def words(item):
        menu = menu_of(page, item)
        found = [one.text() for one in menu.actions()]
        menu.close()
        return found

    found = items(page)
    assert "Stands…" in words(found["MARKET"])
    assert "Stands…" not in words(found["SPACE"])
    assert "Open into rooms…" in words(found["SPACE"])
    assert "Open into rooms…" not in words(slots(page)[0])
    assert "Propose a topic…" in words(slots(page)[0])


def test_every_form_of_the_menus_opens(qtbot, page):
    acts = page.actions_
    for act in (
        acts.topic,
        acts.booths,
        lambda: acts.stands(items(page)["MARKET"].id),
        lambda: acts.room(None),
        lambda: acts.open_slots(items(page)["SPACE"]),
        lambda: acts.edit(topic(page).id),
        acts.new,
    ):
        act()
        form = QApplication.activeModalWidget()
        assert form is not None
        form.reject()
        QApplication.sendPostedEvents()


def test_a_form_s_change_is_taken_back_too(qtbot, page):
    found = items(page)["SPACE"]
    with page.context.db.write() as session:
        given = programme.item_fields(session, found.id)
        from dataclasses import replace

        done = venue.save_item(
            session, found.id, replace(given, expected=77), venue.Hand(clock.now())
        )
    page.actions_.edit(found.id)
    form = QApplication.activeModalWidget()
    assert isinstance(form, ItemDialog)
    form.saved.emit(done)
    form.reject()
    assert items(page)["SPACE"].expected == 77
    assert "SPACE" in page.tools.undo.toolTip()
    page.undo()
    assert items(page)["SPACE"].expected is None
    assert page.tools.redo.isEnabled()
    page.redo()
    assert items(page)["SPACE"].expected == 77
    assert not page.tools.redo.isEnabled()
    settle(qtbot)


def test_held_over_another_day_that_day_opens(qtbot, page):
    slot = slots(page)[0]
    box = next(one.box for one in page.grid.spots() if one.key == slot.id)
    start = page.grid.place(box).center().toPoint()
    view = page.grid.viewport()
    tab = page.day_choice.tabRect(2).center()
    over = view.mapFromGlobal(page.day_choice.mapToGlobal(tab))
    QTest.mousePress(view, LEFT, pos=start)
    QTest.mouseMove(view, start + QPoint(8, 8))
    QTest.mouseMove(view, over)
    qtbot.waitUntil(lambda: page.day_choice.currentIndex() == 2)
    QTest.mouseMove(view, start)
    assert page.grid.ghost() is not None
    QTest.mouseRelease(view, LEFT, pos=start)
    settle(qtbot)
    while (asking := QApplication.activeModalWidget()) is not None:
        asking.reason.setText("To see it there")
        asking.allow.click()
        settle(qtbot)
    moved = items(page)[slot.code]
    assert page.context.event.day_of(moved.start).day == 11
    page.undo()
    assert items(page)[slot.code].start == AT
    settle(qtbot)


def test_a_gap_leads_to_the_interpreters(qtbot, page):
    wanted = next(one for one in items(page).values() if one.interpret_into and one.start)
    with page.context.db.write() as session:
        newest = session.query(Plan).order_by(Plan.number.desc()).first()
        session.add(
            Gap(
                plan_id=newest.id,
                item_id=wanted.id,
                language=wanted.interpret_into[0],
                source=wanted.floor[0],
                reason="busy",
                detail={"kind": "pair", "missing": 0, "values": {}, "holds": []},
            )
        )
    settle(qtbot)
    page.actions_.fix(wanted.id)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), FixDialog))
    dialog = QApplication.activeModalWidget()
    button = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Interpreters…")
    with qtbot.waitSignal(page.wanted) as sent:
        button.click()
    assert sent.args == ["interpreters", wanted.id]
    settle(qtbot)


def test_no_offer_breaks_what_is_forbidden_and_each_mends_something(qtbot, page):
    """On every session of the programme, after two were put into one room."""
    rooms = [one.room_id for one in slots(page)]
    with page.context.db.write() as session:
        for one in session.query(Item).filter(Item.placeholder):
            one.room_id = rooms[0]
    settle(qtbot)
    check = page.hands.check
    offered = 0
    for one in slots(page):
        for offer in fixing.offers(check, page._board, one):
            offered += 1
            assert offer.state.value != "stop"
            if offer.spot is not None:
                from event_desk.ui.programme import fits

                found = fits.fit(check, one.id, offer.spot)
                assert any(fixing.concerns(gone, one) for gone in found.gone)
    assert offered > 0
