import shutil
import signal
import subprocess
import sys
import textwrap

import pytest
from sqlalchemy import select, text

from event_desk.database import Database, seal
from event_desk.database.seal import Trust
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.model import Organisation


def add(db, name="A"):
    with db.write() as session:
        session.add(Organisation(name=name))


def trust(path):
    db = Database.open(path)
    db.close()
    return db.trust


def test_a_file_closed_well_is_known_again(db, event_path):
    add(db)
    db.close()
    assert trust(event_path) is Trust.INTACT
    assert trust(event_path) is Trust.INTACT


def test_a_letter_changed_on_the_disk_is_noticed_though_the_structure_is_whole(db, event_path):
    add(db, "Lighthouse for Children")
    db.close()
    raw = event_path.read_bytes()
    event_path.write_bytes(raw.replace(b"Lighthouse for Children", b"Lighthouse far Children"))
    assert trust(event_path) is Trust.CHANGED


def test_a_file_from_elsewhere_is_neither_trusted_nor_accused(db, event_path, tmp_path):
    add(db)
    db.close()
    copy = shutil.copyfile(event_path, tmp_path / "copy.eventdesk")
    assert trust(copy) is Trust.UNKNOWN


def test_what_was_rolled_back_is_not_missed(db, event_path):
    add(db)
    with db.write() as session:
        session.add(Organisation(name="B"))
        session.flush()
        session.rollback()
    with pytest.raises(KeyError), db.write() as session:
        raise_after_adding(session)
    kept = seal.remembered(event_path)
    with db.read() as session:
        assert kept.number == session.scalar(text("PRAGMA user_version"))


def raise_after_adding(session):
    session.add(Organisation(name="C"))
    session.flush()
    raise KeyError


def test_a_log_that_lost_its_end_is_noticed(db, event_path, tmp_path):
    """A program that is killed leaves its last commits in the log."""
    worker = textwrap.dedent(
        """
        import os, sys
        from pathlib import Path
        from event_desk.database import Database
        from event_desk.model import Organisation

        db = Database.open(Path(sys.argv[1]))
        for number in range(20):
            with db.write() as session:
                session.add(Organisation(name=str(number)))
        os.kill(os.getpid(), 9)
        """
    )
    db.close()
    done = subprocess.run([sys.executable, "-c", worker, str(event_path)], check=False)
    assert done.returncode == -signal.SIGKILL
    whole = tmp_path / "whole"
    whole.mkdir()
    for path in event_path.parent.glob("*test.eventdesk*"):
        shutil.copyfile(path, whole / path.name)
    log = event_path.with_name(f"{event_path.name}-wal")
    with log.open("rb+") as file:
        file.truncate(log.stat().st_size - 20_000)
    assert trust(event_path) is Trust.SHORT
    assert trust(whole / event_path.name) is Trust.INTACT
    kept = Database.open(whole / event_path.name)
    with kept.read() as session:
        assert len(session.scalars(select(Organisation)).all()) == 20
    kept.close()


def test_a_seal_that_cannot_be_read_says_nothing(db, event_path):
    db.close()
    for text_ in ("", "open", "closed zz", "open -1", "open 1 2"):
        seal.seal_of(event_path).write_text(text_, "ascii")
        assert trust(event_path) is Trust.UNKNOWN


def test_a_read_only_file_can_be_looked_at_and_says_so_when_written(db, event_path, monkeypatch):
    add(db)
    db.close()
    monkeypatch.setattr("event_desk.database.event_file.is_writable", lambda _path: False)
    monkeypatch.setattr("event_desk.database.connecting.is_writable", lambda _path: False)
    looked = Database.open(event_path)
    with looked.read() as session:
        assert session.scalars(select(Organisation.name)).all() == ["A"]
    with pytest.raises(EventDeskError) as caught:
        add(looked)
    assert caught.value.code is ErrorCode.READ_ONLY
    looked.close()
