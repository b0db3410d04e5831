"""Where fields go when they are dragged and lined up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from event_desk.badges.design import Box
from event_desk.badges.presets import DEFAULT
from event_desk.ui.badges import moving
from event_desk.ui.badges.moving import Edge, Handle

PAGE = Box(0, 0, 105, 148)
numbers = st.integers(0, 100).map(lambda n: n / 2)
sizes = st.integers(4, 100).map(lambda n: n / 2)
boxes = st.builds(Box, numbers, numbers, sizes, sizes)


def test_what_meets_nothing_stays_on_the_grid():
    to = moving.Lines((), ())
    dx, dy, met = moving.snap_move(Box(3.3, 7, 10, 10), 4.1, 0.3, to, 1)
    assert (3.3 + dx, 7 + dy) == pytest.approx((7, 7))
    assert met == ()


def test_a_field_meets_the_middle_of_the_page_and_its_neighbours_edge():
    to = moving.lines(DEFAULT, [Box(20, 60, 30, 10)])
    dx, dy, met = moving.snap_move(Box(0, 0, 11, 9), 46.6, 50.4, to, 1)
    assert dx + 5.5 == pytest.approx(105 / 2)
    assert dy + 9 == pytest.approx(60)
    assert {(guide.upright, guide.at) for guide in met} == {(True, 52.5), (False, 60)}


def test_only_the_pulled_side_moves():
    to = moving.lines(DEFAULT, [])
    box, met = moving.snap_resize(Box(20, 20, 30, 10), Handle.EAST, 49.7, 33, to, 1)
    assert box == Box(20, 20, 80, 10)
    assert met == (moving.Guide(upright=True, at=100),)
    box, _ = moving.snap_resize(Box(20, 20, 30, 10), Handle.NORTH_WEST, -3.2, 2.4, None, 1)
    assert box == Box(16.8, 22.4, 33.2, 7.6)


@given(boxes, st.sampled_from(Handle), numbers, numbers)
def test_a_box_never_turns_inside_out(box, handle, dx, dy):
    for sign in (1, -1):
        pulled, _ = moving.snap_resize(box, handle, sign * dx, sign * dy, None, 1)
        assert pulled.width >= moving.LEAST
        assert pulled.height >= moving.LEAST


@given(st.lists(boxes, min_size=2, max_size=6), st.sampled_from(Edge))
def test_lined_up_boxes_keep_their_size_and_stay_within_what_they_spanned(several, edge):
    found = moving.aligned(several, edge, PAGE)
    assert [(one.width, one.height) for one in found] == [
        (one.width, one.height) for one in several
    ]
    before, after = moving.bounds(several), moving.bounds(found)
    assert after.x >= before.x - 0.01
    assert after.x + after.width <= before.x + before.width + 0.01
    assert after.y >= before.y - 0.01


@given(st.lists(st.tuples(numbers, sizes), min_size=3, max_size=6), st.booleans())
def test_spread_boxes_have_the_same_room_between_them(rows, down):
    start, several = 0.0, []
    for room, size in rows:
        start += room
        several.append(Box(3, start, 7, size) if down else Box(start, 3, size, 7))
        start += size
    found = moving.spread(several, down=down)
    sides = [(one.y, one.height) if down else (one.x, one.width) for one in found]
    gaps = [sides[n + 1][0] - sides[n][0] - sides[n][1] for n in range(len(sides) - 1)]
    assert max(gaps) - min(gaps) < 0.05
    assert (found[0], found[-1]) == (several[0], several[-1])


def test_a_code_stays_square_from_every_corner():
    for handle in Handle:
        box = moving.square(Box(10, 10, 30, 20), handle)
        assert box.width == box.height


def test_a_single_field_lines_up_with_the_page():
    (found,) = moving.aligned([Box(3, 4, 20, 10)], Edge.CENTRE, PAGE)
    assert found == Box(42.5, 4, 20, 10)
