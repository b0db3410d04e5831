"""A disk that fills up and one that can't be written: small file systems of the tests' own."""

import os
import shutil
import subprocess
from datetime import timedelta

import pytest
from faults import work
from faults.conftest import copy_all
from sqlalchemy import select

from event_desk import checkin
from event_desk.database import Database, backups
from event_desk.database.backups import Occasion
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.exchange import imports
from event_desk.model import Person

SIZE_KB = 6144


@pytest.fixture
def small_disk(tmp_path):
    """A file system of six megabytes in memory."""
    place = tmp_path / "small"
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={SIZE_KB}k", "tmpfs", str(place)],
        capture_output=True,
        check=False,
    )
    if mounted.returncode:
        pytest.skip("only root may mount a small disk")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=False)


def leave(place, kilobytes):
    """Fill the disk but for so much; returns the file that fills it."""
    fill = place / "other-data"
    free = shutil.disk_usage(place).free
    with fill.open("wb") as file:
        file.write(bytes(max(0, free - kilobytes * 1024)))
    return fill


def scan_all(db, badges):
    """Scan until the disk is full; returns what was acknowledged, and the refusal."""
    told = set()
    for number, badge in enumerate(badges):
        try:
            with db.write() as session:
                moment = work.MORNING + timedelta(seconds=number)
                result = checkin.scan(session, badge, at=moment)
            told.add(result.scan_id)
        except EventDeskError as error:
            return told, error.code
    return told, None


@pytest.mark.parametrize("room", [24, 64, 200, 400])
def test_a_full_disk_refuses_a_scan_and_loses_none(small_disk, prepared, key, room, tell):
    event = small_disk / "event.eventdesk"
    shutil.copyfile(prepared[0], event)
    db = Database.open(event, key)
    fill = leave(small_disk, room)
    told, refused = scan_all(db, prepared[1] * 20)
    assert refused is ErrorCode.DISK_FULL
    with db.read() as session:  # looking goes on
        assert session.scalars(select(Person.id)).all()
    assert told <= work.scan_ids(event, key)
    fill.unlink()
    more, refused = scan_all(db, prepared[1][:20])
    assert refused is None
    db.close()
    kept = work.scan_ids(event, key)
    found = work.findings(event, key)
    tell("disk full while scanning", rounds=1, acknowledged=len(told | more))
    tell("disk full while scanning", losses=len((told | more) - kept) + len(found))
    assert told | more <= kept
    assert found == []


@pytest.mark.parametrize("room", [40, 120, 300, 600])
def test_a_full_disk_leaves_an_import_whole_or_absent(small_disk, prepared, key, table, room, tell):
    event = small_disk / "event.eventdesk"
    shutil.copyfile(prepared[0], event)
    db = Database.open(event, key)
    workbook = imports.read(table)
    with db.read() as session:
        plan = imports.plan(session, workbook, at=work.MORNING)
    fill = leave(small_disk, room)
    refused = None
    try:
        imports.bring_in(db.read, db.write, plan, at=work.MORNING)
    except EventDeskError as error:
        refused = error.code
    fill.unlink()
    db.close()
    found = work.findings(event, key)
    after = work.counts(event, key)
    right = after["people"] in (120, 420) and (after["people"] == 120) is (after["imports"] == 0)
    tell("disk full while importing", rounds=1, losses=len(found) + (not right))
    assert refused in (None, ErrorCode.DISK_FULL)
    assert found == []
    assert right, after


def test_a_full_disk_leaves_no_half_copy(small_disk, prepared, key, tell):
    event = small_disk / "event.eventdesk"
    shutil.copyfile(prepared[0], event)
    db = Database.open(event, key)
    leave(small_disk, 200)
    with pytest.raises(EventDeskError) as caught:
        backups.make(db, Occasion.ROUTINE, work.MORNING)
    db.close()
    left = [path.name for path in backups.folder_of(event).iterdir()]
    tell("disk full while copying", rounds=1, losses=len(left))
    assert caught.value.code is ErrorCode.DISK_FULL
    assert left == []


def test_a_medium_that_cannot_be_written_is_looked_at(small_disk, prepared, key, tell):
    event = small_disk / "event.eventdesk"
    shutil.copyfile(prepared[0], event)
    expected = work.content(event, key)
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    assert not os.access(small_disk, os.W_OK)
    assert work.content(event, key) == expected
    db = Database.open(event, key)
    told, refused = scan_all(db, prepared[1])
    db.close()
    tell("read-only medium", rounds=1, losses=len(told))
    assert (told, refused) == (set(), ErrorCode.READ_ONLY)


def test_a_log_left_on_a_read_only_medium_is_read_too(
    small_disk, prepared, key, victim, tmp_path, tell
):
    work_place = tmp_path / "work"
    work_place.mkdir()
    event = work_place / "event.eventdesk"
    shutil.copyfile(prepared[0], event)
    scanner = victim("scanning", event, key, prepared[1])
    scanner.until_ready()
    scanner.kill_after_scans(40)
    there = copy_all(event, small_disk)
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    told = sum(line.startswith("scan") for line in scanner.heard)
    kept, said = 0, None
    try:
        kept = len(work.scan_ids(there, key))
    except EventDeskError as error:  # said, not shown wrong
        said = error.code
    right = kept >= told or said is ErrorCode.CANNOT_WRITE
    tell("read-only medium", rounds=1, losses=not right)
    assert right, (told, kept, said)
