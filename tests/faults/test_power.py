"""Power cuts at the level of files, under the engine that ships.

A process works while every write and sync is recorded. Then the disk is made as it may look after
a cut at any moment: with all writes, with only what was synced, or with some of the rest, torn at
sectors. What had been acknowledged before the cut must be there.
"""

import os
import shutil
import struct
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

import pytest
from faults import work

HERE = Path(__file__).parent
CUTS = 100  # of each way, with and without a passphrase: 600
SECTOR = 512
OPENED, WRITTEN, TRUNCATED, SYNCED, REMOVED = range(1, 6)


@dataclass
class Record:
    what: int
    file: str
    offset: int = 0
    data: bytes = b""


@dataclass
class File:
    """`kept` is what is on the disk for certain, `waiting` what the system may still hold."""

    kept: bytearray = field(default_factory=bytearray)
    waiting: list[Record] = field(default_factory=list)


@pytest.fixture(scope="session")
def recorder(tmp_path_factory):
    compiler = shutil.which("gcc") or shutil.which("cc")
    if compiler is None or not sys.platform.startswith("linux"):
        pytest.skip("a C compiler is needed to record writes")
    library = tmp_path_factory.mktemp("recorder") / "recorder.so"
    build = [compiler, "-shared", "-fPIC", "-O1", "-Wall", "-Werror", "-o", str(library)]
    subprocess.run([*build, str(HERE / "recorder.c"), "-ldl", "-lpthread"], check=True)
    return library


WORKER = """
import os, sys
from datetime import timedelta
from pathlib import Path
from sqlalchemy import event
from event_desk import checkin
from event_desk.database import Database, keys
from faults.work import MORNING

path, synchronous, key, *badges = sys.argv[1:]
db = Database.open(Path(path), keys.from_text(key) if key else None)
if synchronous != "FULL":
    db._engine.dispose()
    event.listen(
        db._engine, "connect", lambda c, _: c.execute(f"PRAGMA synchronous = {synchronous}")
    )
acks = os.open(Path(path).with_name("acks"), os.O_WRONLY | os.O_CREAT, 0o600)
for number, badge in enumerate(badges):
    with db.write() as session:
        result = checkin.scan(session, badge, at=MORNING + timedelta(seconds=number))
    os.write(acks, result.scan_id.bytes)
os._exit(0)
"""


def record(recorder, event, key, badges, synchronous="FULL"):
    """Scan with every write recorded; returns the records in their order."""
    target = event.parent.parent / f"record-{synchronous}"
    environ = os.environ | {
        "LD_PRELOAD": str(recorder),
        "RECORD_FOLDER": str(event.parent),
        "RECORD_TO": str(target),
        "PYTHONPATH": os.pathsep.join([str(HERE.parent), *sys.path]),
    }
    given = [str(event), synchronous, key.text() if key else "", *badges]
    subprocess.run([sys.executable, "-c", WORKER, *given], env=environ, check=True)
    return list(parse(target.read_bytes()))


def parse(raw):
    names: dict[int, str] = {}
    at = 0
    while at < len(raw):
        what, number, offset, size = struct.unpack_from("=BiQI", raw, at)
        at += 17
        data = raw[at : at + size]
        at += size
        if what == OPENED:
            names[number] = Path(os.fsdecode(data)).name
        file = Path(os.fsdecode(data)).name if what == REMOVED else names[number]
        yield Record(what, file, offset, b"" if what in (OPENED, REMOVED) else data)


def disk_after(records, first, survives):
    """The files as they may be after the records, starting from `first`."""
    files = {name: File(bytearray(content)) for name, content in first.items()}
    for one in records:
        if one.what == REMOVED:
            files.pop(one.file, None)
            continue
        file = files.setdefault(one.file, File())
        if one.what == SYNCED:
            for write in file.waiting:
                apply(file.kept, write)
            file.waiting.clear()
        elif one.what in (WRITTEN, TRUNCATED):
            file.waiting.append(one)
    for file in files.values():
        for write in file.waiting:
            for part in survives(write):
                apply(file.kept, part)
    return {name: bytes(file.kept) for name, file in files.items()}


def apply(content, one):
    if one.what == TRUNCATED:
        del content[one.offset :]
        content.extend(bytes(one.offset - len(content)))
        return
    end = one.offset + len(one.data)
    content.extend(bytes(max(0, end - len(content))))
    content[one.offset : end] = one.data


def all_survive(write):
    return [write]


def none_survive(_write):
    return []


def some_survive(chance):
    def choose(write):
        if write.what == TRUNCATED or chance.random() < 0.4:
            return [write] if chance.random() < 0.5 else []
        return [
            Record(WRITTEN, write.file, write.offset + start, write.data[start : start + SECTOR])
            for start in range(0, len(write.data), SECTOR)
            if chance.random() < 0.7
        ]

    return choose


def cut(records, first, survives, folder, key):
    """Losses after a cut at the end of `records`: acknowledged scans missing, or findings."""
    disk = disk_after(records, first, survives)
    told = acknowledged(records)
    folder.mkdir()
    for name, content in disk.items():
        if name != "acks":
            (folder / name).write_bytes(content)
    event = folder / "event.eventdesk"
    found = work.findings(event, key)
    missing = told - work.scan_ids(event, key)
    shutil.rmtree(folder)
    return len(told), len(missing) + len(found)


def acknowledged(records):
    data = b"".join(one.data for one in records if one.file == "acks" and one.what == WRITTEN)
    return {UUID(bytes=data[at : at + 16]) for at in range(0, len(data), 16)}


@pytest.fixture
def recorded(recorder, prepared, tmp_path, key):
    place = tmp_path / "place"
    place.mkdir()
    event = Path(shutil.copyfile(prepared[0], place / "event.eventdesk"))
    first = {event.name: event.read_bytes()}
    return record(recorder, event, key, prepared[1][:60]), first


@pytest.mark.parametrize("way", ["all", "synced", "some"])
def test_no_acknowledged_scan_is_lost(recorded, tmp_path, key, way, chance, tell):
    records, first = recorded
    assert len(acknowledged(records)) == 60
    assert any(one.what == SYNCED for one in records)
    losses = told = 0
    for number in range(CUTS):
        survives = {"all": all_survive, "synced": none_survive, "some": some_survive(chance)}[way]
        end = chance.randrange(1, len(records))
        known, lost = cut(records[:end], first, survives, tmp_path / str(number), key)
        told += known
        losses += lost
    tell("power cuts", rounds=CUTS, acknowledged=told, losses=losses)
    assert losses == 0


def test_the_simulation_finds_what_a_laxer_setting_loses(recorder, prepared, tmp_path, chance, key):
    """The measure can fail: without a sync for each commit, the same cuts lose scans."""
    place = tmp_path / "place"
    place.mkdir()
    event = Path(shutil.copyfile(prepared[0], place / "event.eventdesk"))
    first = {event.name: event.read_bytes()}
    records = record(recorder, event, key, prepared[1][:60], "NORMAL")
    assert len(acknowledged(records)) == 60
    losses = sum(
        cut(records[: chance.randrange(1, len(records))], first, none_survive, tmp_path / "x", key)[
            1
        ]
        for _ in range(20)
    )
    assert losses > 0
