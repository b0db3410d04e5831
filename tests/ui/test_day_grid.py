"""The painted day: lanes, the mirror, and the keys that move through it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRectF, Qt

from event_desk.ui import i18n, theme
from event_desk.ui.language_cover import Cover, LanguageCover
from event_desk.ui.widgets.day_grid import Block, Column, DayGrid, lanes
from event_desk.ui.widgets.painting import mirrored

COLUMNS = (Column("Hall", "400"), Column("Room A", "100"), Column("Room B", "80"))
BLOCKS = (
    Block("one", 0, 540, 600, "Opening", words="Opening, Hall"),
    Block("two", 1, 540, 630, "Workshop", words="Workshop, Room A"),
    Block("three", 0, 620, 700, "Panel", words="Panel, Hall", alert=True, pinned=True),
    Block("late", 2, 640, 700, "Late", covers=(LanguageCover("en", Cover.FLOOR),), words="Late"),
)

spans = st.lists(
    st.tuples(st.integers(0, 200), st.integers(1, 120)).map(lambda pair: (pair[0], sum(pair)))
)


@given(spans)
def test_what_overlaps_never_shares_a_lane(found):
    placed = lanes(found)
    for one, (start, end) in enumerate(found):
        lane, count = placed[one]
        assert 0 <= lane < count
        for other in range(one):
            other_start, other_end = found[other]
            if start < other_end and other_start < end:
                assert placed[other][0] != lane
                assert placed[other][1] == count


@given(spans)
def test_what_stands_alone_has_the_whole_width(found):
    for one, (start, end) in enumerate(found):
        alone = all(
            other_end <= start or end <= other_start
            for other, (other_start, other_end) in enumerate(found)
            if other != one
        )
        assert not alone or lanes(found)[one] == (0, 1)


@given(st.floats(0, 500), st.floats(0, 100), st.floats(600, 2000))
def test_the_mirror_is_its_own_inverse(left, width, whole):
    box = QRectF(left, 5, width, 20)
    turned = mirrored(box, whole, right_to_left=True)
    back = mirrored(turned, whole, right_to_left=True)
    assert back.x() == pytest.approx(box.x(), abs=1e-6)
    assert turned.right() == pytest.approx(whole - left, abs=1e-6)
    assert mirrored(box, whole, right_to_left=False) == box


@pytest.fixture
def grid(qtbot, qapp):
    theme.apply(qapp, "light", 100)
    i18n.apply(qapp, "en")
    made = DayGrid()
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show_day(COLUMNS, BLOCKS, lambda minute: f"{minute // 60}:00")
    made.show()
    qtbot.waitExposed(made)
    yield made
    i18n.apply(qapp, "en")


def place(grid, key):
    return grid.place(next(spot.box for spot in grid.spots() if spot.key == key))


def test_arrow_keys_go_to_the_neighbours_and_enter_opens(qtbot, grid):
    grid.setFocus()
    qtbot.keyClick(grid, Qt.Key.Key_Down)
    assert grid.key() == "one"
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    assert grid.key() == "two"
    qtbot.keyClick(grid, Qt.Key.Key_Left)
    qtbot.keyClick(grid, Qt.Key.Key_Down)
    assert grid.key() == "three"
    assert grid.accessibleDescription() == "Panel, Hall"
    with qtbot.waitSignal(grid.opened) as opened:
        qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert opened.args == ["three"]


def test_right_to_left_the_first_room_is_on_the_right(qtbot, qapp, grid):
    assert place(grid, "one").x() < place(grid, "two").x()
    i18n.apply(qapp, "ar")
    qtbot.waitUntil(lambda: place(grid, "one").x() > place(grid, "two").x())
    grid.choose("one")
    qtbot.keyClick(grid, Qt.Key.Key_Left)
    assert grid.key() == "two"
    grid.grab()


def test_a_click_chooses_and_elsewhere_changes_nothing(qtbot, grid):
    middle = place(grid, "two").center().toPoint()
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert grid.key() == "two"
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert grid.key() == "two"


def test_zoom_by_keys_stays_within_its_steps(qtbot, grid):
    before = grid.plane()[1]
    qtbot.keyClicks(grid, "+")
    assert grid.plane()[1] > before
    qtbot.keyClicks(grid, "-" * 12)
    assert grid.zoom() == 0.5
    qtbot.keyClicks(grid, "+" * 12)
    assert grid.zoom() == 3.0


def test_what_is_gone_is_no_longer_chosen(grid):
    grid.choose("late")
    grid.show_day(COLUMNS, BLOCKS[:2], str)
    assert grid.key() is None


def test_an_empty_day_can_be_painted(grid):
    grid.show_day((), (), str)
    grid.grab()
