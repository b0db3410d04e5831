import shutil
import threading
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from event_desk.database import Database, backups, check, new_key
from event_desk.database.backups import Copy, Occasion
from event_desk.database.protecting import protect
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.model import Organisation

NOW = datetime(2030, 5, 1, 7, 30, tzinfo=UTC)


def rename(db, name):
    with db.write() as session:
        session.add(Organisation(name=name))


def organisations(path, key=None):
    db = Database.open(path, key)
    try:
        with db.read() as session:
            return sorted(session.scalars(select(Organisation.name)))
    finally:
        db.close()


def test_a_copy_says_when_and_why_it_was_made_and_what_is_in_it(db, event_path, add_person):
    add_person()
    made = backups.make(db, Occasion.BEFORE_IMPORT, NOW)
    assert backups.copies(event_path) == (made,)
    assert (made.at, made.occasion) == (NOW, Occasion.BEFORE_IMPORT)
    inside = backups.contents(made.path)
    assert (inside.people, inside.scans, inside.last_scan, inside.encrypted) == (1, 0, None, False)
    assert "Test event" in inside.names


def test_a_second_place_gets_the_same_copy_and_may_be_missing(db, event_path, tmp_path):
    stick = tmp_path / "stick"
    backups.make(db, Occasion.ROUTINE, NOW, stick)  # not plugged in
    stick.mkdir()
    backups.make(db, Occasion.ROUTINE, NOW + timedelta(minutes=5), stick)
    [copied] = stick.glob("*.eventdesk")
    assert len(backups.copies(event_path, stick)) == 3
    assert check(copied) == []


def test_the_way_back_keeps_what_was_there(db, event_path):
    rename(db, "before")
    copy = backups.make(db, Occasion.ROUTINE, NOW)
    rename(db, "after")
    db.close()
    aside = backups.bring_back(copy.path, None, event_path, NOW + timedelta(hours=1))
    assert organisations(event_path) == ["before"]
    assert organisations(aside) == ["after", "before"]
    assert copy.path.exists()


def test_a_damaged_copy_never_takes_the_events_place(db, event_path):
    rename(db, "kept")
    good = backups.make(db, Occasion.ROUTINE, NOW)
    bad = backups.make(db, Occasion.ROUTINE, NOW + timedelta(minutes=5))
    db.close()
    raw = bytearray(bad.path.read_bytes())
    raw[4096:8192] = bytes(4096)
    bad.path.write_bytes(raw)
    with pytest.raises(EventDeskError) as caught:
        backups.bring_back(bad.path, None, event_path, NOW)
    assert caught.value.code is ErrorCode.BACKUP_DAMAGED
    assert organisations(event_path) == ["kept"]
    assert backups.newest_good(event_path) == good


def test_copies_of_an_encrypted_event_stay_encrypted(db, event_path):
    db.close()
    key = new_key("not in the clear")
    protect(event_path, None, key)
    locked = Database.open(event_path, key)
    copy = backups.make(locked, Occasion.CLOSE, NOW)
    locked.close()
    assert b"SQLite format" not in copy.path.read_bytes()[:100]
    assert backups.contents(copy.path) is None
    assert backups.contents(copy.path, key).encrypted
    shutil.copyfile(copy.path, event_path)
    assert organisations(event_path, key) == []


def test_a_copy_is_made_while_another_writes(db, event_path):
    stop = threading.Event()

    def write():
        while not stop.is_set():
            rename(db, "busy")

    writer = threading.Thread(target=write)
    writer.start()
    try:
        made = [
            backups.make(db, Occasion.ROUTINE, NOW + timedelta(seconds=second))
            for second in range(3)
        ]
    finally:
        stop.set()
        writer.join()
    assert [check(copy.path) for copy in made] == [[], [], []]


def copy_at(at, tmp="x"):
    return Copy(tmp, at, Occasion.ROUTINE, 1)


@given(st.sets(st.integers(0, 60 * 24 * 20), max_size=200))
def test_the_newest_day_keeps_24_and_seven_days_before_it_one_each(minutes):
    kept = [copy_at(NOW + timedelta(minutes=minute)) for minute in sorted(minutes, reverse=True)]
    gone = set(backups.superfluous(kept))
    left = [copy for copy in kept if copy not in gone]
    days: dict[date, list[Copy]] = {}
    for copy in left:
        days.setdefault(copy.at.date(), []).append(copy)
    assert len(days) <= 8
    for number, day in enumerate(sorted(days, reverse=True)):
        of_day = [copy for copy in kept if copy.at.date() == day]
        assert days[day] == of_day[: 24 if number == 0 else 1]
    assert left[:1] == kept[:1]
