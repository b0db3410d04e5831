"""Receivers and lists on paper: the two other views of the People page."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from event_desk import checkin, clock, people, receivers, tick_lists
from event_desk.ui import file_dialogs, tasks
from event_desk.ui.people import receivers_view

KEY = Qt.Key


@pytest.fixture
def page(qtbot, window, monkeypatch):
    # What the computer opens PDFs with is no part of this.
    monkeypatch.setattr(file_dialogs, "show_file", lambda path: None)
    made = window.go("people")
    qtbot.waitUntil(lambda: made.model.rowCount() == 6 and tasks.idle())
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return made


@pytest.fixture
def lent(context):
    with context.db.write() as session:
        ids = {view.name: view.id for view in people.views(session)}
        receivers.stock(session, "1-20")
        for number, name in (("2", "Amal Haddad"), ("11", "Li Wei"), ("3", "Rami Haddad")):
            receivers.hand_out(session, number, ids[name], at=clock.now(), desk="Desk 1")
        receivers.mark(session, "3", receivers.LOST, at=clock.now(), desk="Desk 1")


def view_of(page, tab):
    page.tabs.setCurrentIndex(tab)
    return page._shown


def out(context):
    with context.db.read() as session:
        return [loan.number for loan in receivers.loans(session)]


def entry_of(page):
    return view_of(page, 2).entry


def enter(entry, who, *keys):
    entry.who.setFocus()
    QTest.keyClicks(entry.who, who)
    QTest.keyClick(entry.who, KEY.Key_Return)
    for key in keys:
        QTest.keyClick(entry.window().focusWidget(), key)


def minutes_ago(context, minutes):
    now = context.event.local(clock.now())
    at = now - timedelta(minutes=minutes)
    at = at if at.date() == now.date() else now  # just after midnight
    return f"{at:%H%M}", at.date()


def test_who_has_which_stands_in_the_order_of_numbers_with_the_counts(page, lent):
    view = view_of(page, 1)
    assert [row.number for row in view.model.rows()] == ["2", "3", "11"]
    assert "2 out" in view.figures.text()
    assert "1 lost" in view.figures.text()


def test_all_are_returned_in_one_go_and_f8_hands_them_out_again(qtbot, window, page, lent, context):
    view = view_of(page, 1)
    qtbot.mouseClick(view.return_button, Qt.MouseButton.LeftButton)
    assert out(context) == ["3"]
    qtbot.keyClick(window, KEY.Key_F8)
    assert out(context) == ["2", "3", "11"]


def test_only_those_chosen_are_returned(qtbot, page, lent, context):
    view = view_of(page, 1)
    view.table.selectRow(2)
    assert "1" in view.return_button.text()
    qtbot.mouseClick(view.return_button, Qt.MouseButton.LeftButton)
    assert out(context) == ["2", "3"]


def test_stock_is_added_and_one_is_marked(qtbot, page, context):
    view = view_of(page, 1)
    assert not view.table.isVisible()
    qtbot.keyClicks(view.stock_field, "1-40")
    qtbot.keyClick(view.stock_field, KEY.Key_Return)
    assert "40 in the box" in view.figures.text()
    qtbot.keyClicks(view.number_field, "7")
    qtbot.mouseClick(view.marks[receivers.BROKEN], Qt.MouseButton.LeftButton)
    assert "1 broken" in view.figures.text()
    assert [row.number for row in view.model.rows()] == ["7"]
    qtbot.keyClicks(view.number_field, "700")
    qtbot.mouseClick(view.marks[receivers.LOST], Qt.MouseButton.LeftButton)
    assert "700" in view.told.text()


def test_the_list_to_collect_them_is_printed(qtbot, page, lent, tmp_path):
    view = view_of(page, 1)
    assert isinstance(view, receivers_view.ReceiversView)
    path = tmp_path / "collect.pdf"
    view.write(path)
    qtbot.waitUntil(lambda: tasks.idle() and view.told.isVisible())
    assert path.read_bytes().startswith(b"%PDF")


def test_a_list_is_made_and_chosen_to_enter_times(qtbot, page, tmp_path, context):
    view = view_of(page, 2)
    box = view.choices["category"]
    box.setCurrentIndex(box.findData("participant"))
    view.write(tmp_path / "list.pdf")
    qtbot.waitUntil(lambda: tasks.idle() and view.told.isVisible())
    assert view.entry.list_choice.currentData() == 1
    with context.db.read() as session:
        assert [head.people for head in tick_lists.known(session)] == [3]
    box.setCurrentIndex(box.findData("staff"))
    assert view.choices["gate"].currentData() == "entrance"


def test_line_and_time_in_one_go_and_the_next(page, context):
    with context.db.write() as session:
        lines = tick_lists.make(session, at=clock.now()).lines
    entry = entry_of(page)
    time, _day = minutes_ago(context, 20)
    enter(entry, f"2 {time}")
    enter(entry, f"2 {time}")
    enter(entry, f"5 {time}")
    assert [result.outcome.value for result in entry.entered] == [
        "admitted", "already_in", "admitted",
    ]  # fmt: skip
    assert entry.who.text() == ""
    assert entry.entered[0].person.id == lines[4].person_id
    with context.db.read() as session:
        assert [scan.on_paper for scan in checkin.last_scans(session)] == [True] * 3


def test_a_name_then_the_time(qtbot, page, context):
    entry = entry_of(page)
    assert entry.list_choice.currentData() is None
    enter(entry, "haddad")
    assert entry.found.hasFocus()
    QTest.keyClick(entry.found, KEY.Key_Return)
    assert entry.time.hasFocus()
    QTest.keyClicks(entry.time, minutes_ago(context, 5)[0])
    QTest.keyClick(entry.time, KEY.Key_Return)
    assert entry.entered[0].person.name == "Amal Haddad"
    assert entry.who.hasFocus()


def test_what_is_wrong_stands_there_as_a_state(page, context):
    with context.db.write() as session:
        tick_lists.make(session, at=clock.now())
    entry = entry_of(page)
    enter(entry, "99 0912")
    assert "Nobody" in entry.state.text()
    entry.who.clear()
    enter(entry, "1 2599")
    assert "2599" in entry.state.text()
    assert entry.entered == []
    assert entry.who.text()


def test_each_line_can_be_taken_back_and_f8_takes_the_last(qtbot, window, page, context):
    with context.db.write() as session:
        tick_lists.make(session, at=clock.now())
    entry = entry_of(page)
    time, _day = minutes_ago(context, 5)
    enter(entry, f"1 {time}")
    enter(entry, f"2 {time}")
    from PySide6.QtWidgets import QPushButton

    first = entry._lines.itemAt(1).widget().findChild(QPushButton)
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    with context.db.read() as session:
        assert [view.status for view in people.views(session)].count("in") == 1
    qtbot.keyClick(window, KEY.Key_F8)
    with context.db.read() as session:
        assert [view.status for view in people.views(session)].count("in") == 0
