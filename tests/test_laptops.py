"""What an event knows of its laptop: clock, protection, who goes on with it."""

from datetime import UTC, datetime, timedelta

import pytest

from event_desk import checkin, laptops
from event_desk.laptops import ClockDoubt

DURING = datetime(2030, 5, 2, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("at", "doubt"),
    [
        (DURING, None),
        (DURING - timedelta(days=31), None),
        (DURING - timedelta(days=34), ClockDoubt.AWAY),
        (DURING + timedelta(days=32), None),
        (DURING + timedelta(days=33), ClockDoubt.AWAY),
        (DURING + timedelta(days=365), ClockDoubt.AWAY),
    ],
)
def test_a_clock_far_from_the_events_days_is_doubted(db, at, doubt):
    with db.read() as session:
        found = laptops.clock_trouble(session, at=at)
    assert (found.doubt if found else None) == doubt


def test_a_clock_behind_the_last_scan_is_doubted_and_says_by_how_much(db, add_person):
    _, code = add_person()
    with db.write() as session:
        checkin.scan(session, code, at=DURING)
    with db.read() as session:
        assert laptops.clock_trouble(session, at=DURING - timedelta(seconds=50)) is None
        found = laptops.clock_trouble(session, at=DURING - timedelta(hours=1))
    assert found.doubt is ClockDoubt.BEHIND
    assert found.by == timedelta(hours=1)
    assert found.last_scan == DURING


@pytest.mark.parametrize(
    ("shown", "told"),
    [(30, False), (140, False), (151, True), (-95, True), (-80, False), (3600, True)],
)
def test_a_clock_that_jumps_more_than_two_minutes_is_told(shown, told):
    found = laptops.jump(timedelta(seconds=30), timedelta(seconds=shown))
    assert (found is not None) == told
    if found:
        assert found.by == timedelta(seconds=shown - 30)


def test_an_event_that_was_handed_over_says_so_until_it_is_taken_back(db):
    with db.write() as session:
        assert laptops.handed_over_at(session) is None
        laptops.hand_over(session, at=DURING)
    with db.write() as session:
        assert laptops.handed_over_at(session) == DURING
        laptops.take_over(session, at=DURING)
        assert laptops.handed_over_at(session) is None


def test_since_when_a_file_is_encrypted_is_kept_in_it(db):
    with db.write() as session:
        laptops.note_protected(session, encrypted=True, at=DURING)
    with db.write() as session:
        assert laptops.protected_since(session) == DURING
        laptops.note_protected(session, encrypted=False, at=DURING)
        assert laptops.protected_since(session) is None
