"""Booths, people, coverage, supply, hours and gaps; people seated by menu, mouse and keys."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from event_desk import programme
from event_desk.allocation import storage
from event_desk.ui import i18n, tasks, theme
from event_desk.ui.interpreting.reason_dialog import ReasonDialog
from event_desk.ui.interpreting.rows import Block
from event_desk.ui.interpreting.views import View


@pytest.fixture
def page(qtbot, hall):
    hall.resize(1280, 760)
    hall.activateWindow()
    qtbot.waitUntil(hall.isActiveWindow)
    qtbot.keyClick(hall, Qt.Key.Key_F7)
    made = hall.page()
    assert type(made).__name__ == "InterpretersPage"
    settle(qtbot, made)
    return made


def settle(qtbot, page):
    """Wait until what was read or written has been shown."""
    qtbot.waitUntil(lambda: tasks.idle() and page.picture is not None, timeout=20_000)


def plan_of(meeting):
    with meeting.db.read() as session:
        return storage.current(session)


def team(meeting, block):
    channels = plan_of(meeting).channels.get(block.item, ())
    return next((one.interpreters for one in channels if one.language == block.language), ())


def mouse(widget, kind, point, buttons=Qt.MouseButton.LeftButton):
    """A real mouse event: what is held down counts, which QTest's moves leave out."""
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
    where = QPointF(widget.mapToGlobal(point.toPoint()))
    event = QMouseEvent(kind, point, where, button, buttons, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, event)


def drag(widget, start, *stops):
    """Press, move over the stops, let go at the last one; all in `widget`'s own places."""
    kinds = QEvent.Type
    mouse(widget, kinds.MouseButtonPress, start)
    for stop in stops:
        mouse(widget, kinds.MouseMove, stop)
    mouse(widget, kinds.MouseButtonRelease, stops[-1], Qt.MouseButton.NoButton)


def over(widget, other, point):
    """A point of `other` as `widget` has it."""
    return QPointF(widget.mapFromGlobal(other.mapToGlobal(point.toPoint())))


def menu_of(qtbot, page):
    """The block's menu, once the people in it have been judged."""
    qtbot.waitUntil(
        lambda: page.acting.menu.menu is not None and page.acting.menu.menu.isVisible(),
        timeout=20_000,
    )
    return page.acting.menu.menu


def choose(qtbot, menu, action):
    """By keys: down to the action, then Enter."""
    for _number in range(len(menu.actions()) + 1):
        if menu.activeAction() is action:
            break
        qtbot.keyClick(menu, Qt.Key.Key_Down)
    assert menu.activeAction() is action
    qtbot.keyClick(menu, Qt.Key.Key_Return)


def named(menu, start):
    return next(action for action in menu.actions() if action.text().startswith(start))


def show(page, view):
    page.view_choice.setCurrentIndex(view)


def first_full(page):
    """A booth of two in the first day's rows."""
    return next(bar for bar in page.views.booths.bars() if len(bar.parts) == 2)


def test_every_booth_and_every_interpreter_has_a_row(page, meeting):
    titles = [line.title for line in page.views.booths.lines()]
    assert titles.count("Plenary Hall") >= 3
    show(page, View.PEOPLE)
    with meeting.db.read() as session:
        names = {one.name for one in programme.interpreters(session)}
    assert len(names) == 13
    assert names <= {line.title for line in page.views.people.lines()}


def test_hours_are_the_sum_of_a_person_s_sessions(page, meeting):
    with meeting.db.read() as session:
        items = programme.items(session)
        people = programme.interpreters(session)
    show(page, View.PEOPLE)
    day = page.day()
    for person in people:
        minutes = sum(
            (item.end - item.start).total_seconds() / 60
            for item in items
            if day.holds(item)
            and any(person.id in channel.interpreter_ids for channel in item.channels)
        )
        line = next(one for one in page.views.people.lines() if one.title == person.name)
        assert line.end == (f"{int(minutes) // 60}:{int(minutes) % 60:02}" if minutes else "–")


def test_the_coverage_table_says_every_language_in_words(qtbot, page):
    page.view_choice.setFocus()
    qtbot.keyClick(page.view_choice, Qt.Key.Key_Right)
    qtbot.keyClick(page.view_choice, Qt.Key.Key_Right)
    table = page.views.coverage
    assert table.isVisible()
    model = table.model()
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


def test_supply_says_need_and_have(page):
    show(page, View.SUPPLY)
    model = page.views.supply.model()
    assert model.rowCount()
    cells = [
        model.index(row, column).data()
        for row in range(model.rowCount())
        for column in range(2, model.columnCount())
    ]
    assert any(cell.startswith("need 2, have ") for cell in cells)


def test_hours_name_everybody_with_every_day_and_the_limits(page):
    show(page, View.HOURS)
    model = page.views.hours.model()
    assert model.rowCount() == 13
    assert model.columnCount() == 2 + 3 + 2
    assert model.index(0, 6).data() == "6:00 / 7:00"


def test_a_language_pressed_out_is_not_shown(qtbot, page):
    before = len(page.views.booths.lines())
    qtbot.mouseClick(page.filter.buttons["fr"], Qt.MouseButton.LeftButton)
    after = page.views.booths.lines()
    assert len(after) < before
    assert not any("French" in line.subtitle for line in after)


def test_enter_on_a_block_opens_its_menu_and_leads_to_the_session(qtbot, hall, page):
    view = page.views.booths
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    block = view.key()
    assert isinstance(block, Block)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    menu = menu_of(qtbot, page)
    choose(qtbot, menu, named(menu, "Show the session"))
    assert type(hall.page()).__name__ == "ProgrammePage"


@pytest.mark.parametrize("language", ["en", "ar"])
def test_delete_makes_a_gap_its_menu_fills_it_and_f8_takes_both_back(
    qtbot, qapp, hall, page, meeting, language
):
    i18n.apply(qapp, language)
    settle(qtbot, page)
    show(page, View.PEOPLE)
    view = page.views.people
    bar = next(one for one in view.bars() if one.key.person)
    block = Block(bar.key.item, bar.key.language)
    before = team(meeting, block)
    view.setFocus()
    view.choose(bar.key)
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    settle(qtbot, page)
    assert bar.key.person not in team(meeting, block)

    gap = next(one for one in view.bars() if one.key == block)
    assert gap.ask
    view.choose(gap.key)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    menu = menu_of(qtbot, page)
    people = [action for action in menu.actions() if action.isEnabled() and action.toolTip()]
    choose(qtbot, menu, people[0])
    settle(qtbot, page)
    seated = team(meeting, block)
    assert len(seated) == len(before)

    qtbot.keyClick(hall, Qt.Key.Key_F8)
    settle(qtbot, page)
    assert page.redo_button.isVisible()
    qtbot.keyClick(hall, Qt.Key.Key_F8)
    settle(qtbot, page)
    assert set(team(meeting, block)) == set(before)
    assert not page.undo_button.isVisible()

    page.redo_button.click()
    settle(qtbot, page)
    assert bar.key.person not in team(meeting, block)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, page)
    assert set(team(meeting, block)) == set(seated)
    assert not page.redo_button.isVisible()
    qtbot.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, page)
    assert bar.key.person not in team(meeting, block)
    i18n.apply(qapp, "en")


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_name_is_dragged_out_of_a_booth_and_back_in(qtbot, qapp, page, meeting, language):
    i18n.apply(qapp, language)
    settle(qtbot, page)
    view, tray = page.views.booths, page.views.tray
    bar = first_full(page)
    person = bar.parts[1].key
    box = view.part_boxes(bar, view.box_of(bar.key))[1]
    start = box.center()
    out = over(view.viewport(), tray.viewport(), QPointF(40, 60))
    drag(view.viewport(), start, start + QPointF(20, 0), out)
    settle(qtbot, page)
    assert person not in team(meeting, bar.key)

    row = list(tray.people()).index(person)
    tray.scrollToItem(tray.item(row))
    start = QPointF(tray.visualItemRect(tray.item(row)).center())
    there = over(tray.viewport(), view.viewport(), view.box_of(bar.key).center())
    mouse(tray.viewport(), QEvent.Type.MouseButtonPress, start)
    mouse(tray.viewport(), QEvent.Type.MouseMove, start + QPointF(0, 20))
    mouse(tray.viewport(), QEvent.Type.MouseMove, there)
    move = page.acting.carrying.move()
    assert move is not None
    assert (move.person, move.item, move.language) == (person, bar.key.item, bar.key.language)
    assert page.line.toolTip()
    mouse(tray.viewport(), QEvent.Type.MouseButtonRelease, there, Qt.MouseButton.NoButton)
    settle(qtbot, page)
    assert person in team(meeting, bar.key)
    i18n.apply(qapp, "en")


def test_esc_puts_back_what_is_carried(qtbot, page, meeting):
    view = page.views.booths
    bar = first_full(page)
    before = team(meeting, bar.key)
    start = view.part_boxes(bar, view.box_of(bar.key))[0].center()
    mouse(view.viewport(), QEvent.Type.MouseButtonPress, start)
    mouse(view.viewport(), QEvent.Type.MouseMove, start + QPointF(60, 60))
    assert view.is_carrying()
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert not view.is_carrying()
    mouse(view.viewport(), QEvent.Type.MouseButtonRelease, start + QPointF(60, 60))
    settle(qtbot, page)
    assert team(meeting, bar.key) == before


def test_what_is_forbidden_needs_a_reason_that_is_kept(qtbot, page, meeting):
    view, tray = page.views.booths, page.views.tray
    bar = next(one for one in view.bars() if one.key.language == "ar" and len(one.parts) == 2)
    people = page.picture.problem.interpreters
    away = next(one.id for one in people if "ar" not in one.active)
    view.choose(bar.key)
    tray.setCurrentRow(list(tray.people()).index(away))
    tray.setFocus()
    qtbot.keyClick(tray, Qt.Key.Key_Return)
    dialog = page.findChild(ReasonDialog)
    assert not dialog.button.isEnabled()
    qtbot.keyClicks(dialog.field, "The chair asked for her")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    settle(qtbot, page)
    assert away in team(meeting, bar.key)
    with meeting.db.read() as session:
        reasons = {one.reason for one in storage.load(session).overrides}
    assert reasons == {"The chair asked for her"}


def test_without_interpreters_the_page_says_what_to_do(qtbot, window):
    page = window.go("interpreters")
    settle(qtbot, page)
    assert page._empty.isVisible()
    with qtbot.waitSignal(page.wanted):
        qtbot.keyClick(page._empty.button, Qt.Key.Key_Space)


def test_it_is_drawn_in_every_language_and_view(qtbot, qapp, page):
    theme.apply(qapp, "dark", 150)
    for view in View:
        show(page, view)
        page._zoom(1)
        assert not page.grab().isNull()
    for language in reversed(i18n.LANGUAGES):
        i18n.apply(qapp, language)
        settle(qtbot, page)
        assert not page.grab().isNull()
    theme.apply(qapp, "light", 100)
    i18n.apply(qapp, "en")
