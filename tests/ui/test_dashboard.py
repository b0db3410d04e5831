"""The dashboard: its figures against a count of what was scanned, its pictures, its words."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication
from sqlalchemy import select

from event_desk import checkin, clock
from event_desk.model import Item, ItemSpeaker, Person, Room
from event_desk.ui import dashboard_page, i18n, tasks, theme
from event_desk.ui.reports import charts
from event_desk.ui.reports.charts import Bar, BarRows, StandingBars, Step

KEY = Qt.Key


@pytest.fixture
def scan(db, badge_of):
    def at_gate(number, gate="entrance"):
        with db.write() as session:
            return checkin.scan(session, badge_of(number), gate=gate, at=clock.now())

    return at_gate


@pytest.fixture
def soon(db):
    """Amal Haddad speaks in ten minutes."""
    with db.write() as session:
        room = session.scalars(select(Room)).one()
        item = Item(
            code="TALK",
            kind="plenary",
            titles={"en": "Talk"},
            start=clock.now() + timedelta(minutes=10),
            end=clock.now() + timedelta(minutes=70),
            room_id=room.id,
        )
        session.add(item)
        session.flush()
        person = session.scalars(select(Person).where(Person.name == "Amal Haddad")).one()
        session.add(ItemSpeaker(item_id=item.id, person_id=person.id, role="speaker"))
        return person.id


def opened(qtbot, window):
    button = window._buttons["dashboard"]
    button.setFocus()
    qtbot.keyClick(button, KEY.Key_Space)
    page = window.page()
    qtbot.waitUntil(lambda: page.figures is not None and tasks.idle(), timeout=20_000)
    return page


def fresh(qtbot, page, arrived):
    qtbot.waitUntil(lambda: page.figures.arrived == arrived, timeout=20_000)


def test_what_has_come_and_what_is_missing(qtbot, window, scan, soon):
    for number in (1, 2):
        scan(number)
    page = opened(qtbot, window)
    assert page.arrived.text() == "2 of 6"
    assert page.share.text() == "33 %"
    assert page.inside.text() == "Inside now: 2"
    assert sum(one.arrived for one in page.figures.quarters) == 2
    shares = {one.key: (one.arrived, one.registered) for one in page.figures.categories}
    assert shares == {"media": (1, 1), "participant": (1, 3), "speaker": (0, 1), "vip": (0, 1)}
    assert {one.key for one in page.figures.missing} == {
        "Lebanese University",
        "Doha Council",
        "Child Helpline China",
        "Nordic Network",
    }
    assert [one.person_id for one in page.figures.awaited] == [soon]
    assert "1 of 3" in page.categories.accessibleDescription()
    assert "Doha Council" in page.missing.accessibleDescription()
    assert "Main Hall" in page.rooms.accessibleDescription()


def test_scans_are_counted_soon_and_once(qtbot, window, scan, monkeypatch):
    monkeypatch.setattr(dashboard_page, "AFTER_MS", 50)
    page = opened(qtbot, window)
    assert page.arrived.text() == "0 of 6"
    for number in range(4):
        scan(number)
    fresh(qtbot, page, 4)
    assert page.arrived.text() == "4 of 6"


def test_what_happened_while_the_page_was_away_is_there_on_return(qtbot, window, scan, monkeypatch):
    monkeypatch.setattr(dashboard_page, "AFTER_MS", 50)
    page = opened(qtbot, window)
    window.go("checkin")
    assert not page._minute.isActive()
    scan(0)
    window.go("dashboard")
    fresh(qtbot, page, 1)


def test_a_full_room_says_so(qtbot, window, scan, db):
    with db.write() as session:
        session.scalars(select(Room)).one().capacity = 1
    scan(0)
    scan(0, "Main Hall")
    page = opened(qtbot, window)
    assert "1 of 1, full" in page.rooms.accessibleDescription()


def test_who_is_missing_is_opened_by_enter(qtbot, window, soon):
    page = opened(qtbot, window)
    page.awaited.setFocus()
    page.awaited.selectRow(0)
    qtbot.keyClick(page.awaited, KEY.Key_Return)
    assert window._buttons["people"].isChecked()


def test_the_board_is_copied_as_a_picture(qtbot, window, scan):
    scan(0)
    page = opened(qtbot, window)
    assert page.copy_button.hasFocus()
    QGuiApplication.clipboard().clear()
    qtbot.keyClick(page.copy_button, KEY.Key_Space)
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasImage()
    assert QGuiApplication.clipboard().image().size() == page.board.grab().toImage().size()
    assert page.told.text()
    QGuiApplication.clipboard().clear()
    page.rooms.setFocus()
    qtbot.keyClick(page.rooms, KEY.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().mimeData().hasImage()


def test_an_empty_event_says_so(qtbot, window):
    page = opened(qtbot, window)
    assert page.arrivals.accessibleDescription() == "Nobody has come yet."
    assert page.nobody.isVisible()
    assert page.awaited.isHidden()


def test_everything_turns_round_and_has_a_name_in_every_language(qapp, qtbot, window, scan):
    scan(0)
    page = opened(qtbot, window)
    for language, look in (("ar", "dark"), ("fr", "light"), ("es", "dark"), ("en", "light")):
        theme.apply(qapp, look)
        i18n.apply(qapp, language)
        qtbot.waitUntil(lambda: page.layoutDirection() == qapp.layoutDirection())
        assert not page.board.grab().isNull()
        for part in (page.arrivals, page.rooms, page.categories, page.missing, page.awaited):
            assert part.accessibleName()
    qtbot.waitUntil(tasks.idle, timeout=20_000)


def ink(widget, x, y):
    return widget.grab().toImage().pixelColor(x, y)


@pytest.mark.parametrize("look", ["light", "dark"])
def test_bars_begin_where_reading_begins(qapp, qtbot, look):
    theme.apply(qapp, look)
    accent = QColor(theme.colour("accent"))
    for direction, reached in (
        (Qt.LayoutDirection.LeftToRight, lambda x: x),
        (Qt.LayoutDirection.RightToLeft, lambda x: 399 - x),
    ):
        standing = StandingBars()
        qtbot.addWidget(standing)
        standing.setLayoutDirection(direction)
        standing.resize(400, 200)
        standing.show_steps([Step(5, "5", "08:00"), Step(0, "0", "08:15")], "")
        assert ink(standing, reached(20), 150) == accent
        assert ink(standing, reached(60), 150) != accent
        rows = BarRows(str)
        qtbot.addWidget(rows)
        rows.setLayoutDirection(direction)
        rows.resize(400, 100)
        rows.show_bars([Bar("Room", 0.5, "5")], "")
        beside = [ink(rows, reached(x), theme.px(charts.ROW) // 2) for x in range(374, 396)]
        assert len({colour.name() for colour in beside}) > 1
        middle = theme.px(charts.ROW) // 2
        line = [ink(rows, reached(x), middle) == accent for x in range(400)]
        start, count = line.index(True), sum(line)
        assert all(line[start : start + count])
        assert not any(line[start + count :])
        assert start < 200
    theme.apply(qapp, "light")


def test_what_finds_no_room_is_counted(qtbot):
    told = []
    rows = BarRows(lambda n: told.append(n) or f"and {n} more")
    qtbot.addWidget(rows)
    rows.resize(300, 3 * theme.px(charts.ROW))
    rows.show_bars([Bar(str(n), 0.5, "1") for n in range(10)], "")
    rows.grab()
    assert told == [8]
