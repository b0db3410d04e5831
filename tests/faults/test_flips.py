"""Bits that turn and files that end too soon: detected, or without effect on any answer."""

import shutil
from uuid import UUID

import pytest
from faults import work
from faults.conftest import copy_all

from event_desk.database import Database, backups, check
from event_desk.database.backups import Occasion
from event_desk.database.seal import Trust
from event_desk.errors import ErrorCode, EventDeskError

FLIPS = 120  # of each kind, with and without a passphrase
SAID = {ErrorCode.EVENT_DAMAGED, ErrorCode.NOT_AN_EVENT, ErrorCode.PASSPHRASE_WRONG}
SAID |= {ErrorCode.EVENT_LOCKED, ErrorCode.EVENT_NEWER}


def verdict(path, key, right):
    """`detected`, `harmless`, or `WRONG` where `right(path)` is false and nobody says so."""
    try:
        db = Database.open(path, key)
        trust = db.trust
        db.close()
        if trust in (Trust.CHANGED, Trust.SHORT) or check(path, key):
            return "detected"
        return "harmless" if right(path) else "WRONG"
    except EventDeskError as error:
        return "detected" if error.code in SAID else f"said {error.code}"
    except Exception as error:  # noqa: BLE001 - a crash report is no wrong answer, but no sentence
        return f"crash: {type(error).__name__}"


def spoil(path, chance):
    """Turn one bit, or end the file sooner."""
    size = path.stat().st_size
    with path.open("rb+") as file:
        if chance.random() < 0.2:
            file.truncate(chance.randrange(size))
            return
        at = chance.randrange(size)
        file.seek(at)
        byte = file.read(1)[0]
        file.seek(at)
        file.write(bytes([byte ^ (1 << chance.randrange(8))]))


def count(tell, kind, found):
    tell(kind, rounds=len(found), detected=found.count("detected"))
    tell(kind, harmless=found.count("harmless"))
    bad = [one for one in found if one not in ("detected", "harmless")]
    tell(kind, losses=len(bad))
    assert bad == []


def test_the_file(event, key, chance, tmp_path, tell):
    Database.open(event, key).close()  # sealed
    expected = work.content(event, key)

    def right(path):
        return work.content(path, key) == expected

    found = []
    for number in range(FLIPS):
        there = copy_all(event, tmp_path / str(number))
        spoil(there, chance)
        found.append(verdict(there, key, right))
        shutil.rmtree(there.parent)
    count(tell, "bits of the file", found)


def test_the_log(prepared, event, key, victim, chance, tmp_path, tell):
    scanner = victim("scanning", event, key, prepared[1])
    scanner.until_ready()
    scanner.kill_after_scans(80)
    told = {UUID(line.split()[1]) for line in scanner.heard if line.startswith("scan")}

    def right(path):
        """A commit that nobody was told of may be there or not."""
        return told <= work.scan_ids(path, key)

    found = []
    for number in range(FLIPS):
        there = copy_all(event, tmp_path / str(number))
        spoil(there.with_name(f"{there.name}-wal"), chance)
        found.append(verdict(there, key, right))
        shutil.rmtree(there.parent)
    count(tell, "bits of the log", found)


def test_a_copy(event, key, chance, tmp_path, tell):
    db = Database.open(event, key)
    made = backups.make(db, Occasion.ROUTINE, work.MORNING).path
    db.close()
    expected = work.content(made, key)

    def right(path):
        return work.content(path, key) == expected

    found = []
    for number in range(FLIPS):
        there = copy_all(made, tmp_path / str(number))
        spoil(there, chance)
        try:
            backups.bring_back(there, key, tmp_path / "back.eventdesk", work.MORNING)
            found.append(verdict(tmp_path / "back.eventdesk", key, right))
        except EventDeskError as error:
            found.append("detected" if error.code is ErrorCode.BACKUP_DAMAGED else error.code)
        shutil.rmtree(there.parent)
    count(tell, "bits of a copy", found)


@pytest.mark.parametrize("size", [0, 1, 15, 16, 100, 4095, 4096])
def test_a_file_that_hardly_began(event, key, size, tell):
    with event.open("rb+") as file:
        file.truncate(size)
    found = verdict(event, key, lambda _path: False)
    tell("bits of the file", rounds=1, losses=found != "detected")
    assert found == "detected"
