import lzma
import threading
from contextlib import closing
from pathlib import Path
from uuid import uuid4

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, insert, select, text, update
from sqlalchemy.exc import IntegrityError
from sqlcipher3 import dbapi2

from event_desk import database, migrations
from event_desk.database import Database, check
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.model import Base, Booth, Import, Organisation, Person, PersonRole, Plan
from event_desk.search import find

OLD_FILES = sorted((Path(__file__).parent / "old_files").glob("*.eventdesk.xz"))


@pytest.fixture
def announced(db):
    seen = []
    db.on_commit(seen.append)
    return seen


def refused(path):
    with pytest.raises(EventDeskError) as caught:
        Database.open(path)
    return caught.value.code


def test_the_migrations_make_exactly_the_schema_of_the_model(event_path):
    Database.create(event_path).close()
    engine = create_engine(
        "sqlite://", module=dbapi2, creator=lambda: dbapi2.connect(str(event_path))
    )
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection,
            opts={
                "include_name": lambda name, kind, _: (
                    kind != "table" or not name.startswith("people_")
                )
            },
        )
        assert compare_metadata(context, Base.metadata) == []
        assert migrations.state(connection) is migrations.State.CURRENT
    engine.dispose()


def test_a_file_of_the_first_schema_comes_up_to_date_with_all_it_holds(event_path):
    engine = create_engine(
        "sqlite://", module=dbapi2, creator=lambda: dbapi2.connect(str(event_path))
    )
    with engine.begin() as connection:
        migrations.upgrade(connection, "0001")
        connection.execute(
            text(
                "INSERT INTO imports (id, file_name, sha256, kind, sender, counts, problems, at)"
                " VALUES (:id, 'guests.xlsx', '', 'people', '', '{}', '{}', '2026-06-01 08:00:00')"
            ),
            {"id": uuid4().hex},
        )
    engine.dispose()
    db = Database.open(event_path)
    with db.read() as session:
        kept = session.scalars(select(Import)).one()
        assert (kept.file_name, kept.state) == ("guests.xlsx", "applied")
    db.close()
    assert event_path.with_suffix(".before-upgrade.eventdesk").is_file()


@pytest.mark.parametrize("kept", OLD_FILES, ids=lambda kept: kept.name[:4])
def test_a_released_file_with_an_event_in_it_comes_up_to_date_and_loses_nothing(kept, event_path):
    event_path.write_bytes(lzma.decompress(kept.read_bytes()))
    before = counts(event_path)
    Database.open(event_path).close()
    after = counts(event_path)
    assert {table: after[table] for table in before} == before
    assert check(event_path) == []
    db = Database.open(event_path)
    with db.read() as session:
        assert session.scalars(select(Plan)).first().origin == "solver"
        assert session.scalars(select(Person.photo_purposes)).first() == []
        assert session.scalars(select(Booth.seats_cost)).first() == 0
        assert find(session, "amal")
    db.close()


def counts(path):
    with closing(dbapi2.connect(str(path))) as connection:
        tables = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name != 'alembic_version'"
        ).fetchall()
        return {
            name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
            for (name,) in tables
        }


def test_writes_are_durable_and_foreign_keys_enforced(db):
    with db.read() as session:
        assert session.scalar(text("PRAGMA journal_mode")) == "wal"
        assert session.scalar(text("PRAGMA synchronous")) == 2
    with pytest.raises(IntegrityError), db.write() as session:
        session.add(PersonRole(person_id=uuid4(), role="staff"))


def test_a_commit_names_the_tables_it_wrote(db, announced):
    with db.write() as session:
        session.add(Organisation(name="A"))
    assert announced == [frozenset({"organisations"})]


def test_bulk_statements_are_announced_too(db, announced):
    with db.write() as session:
        session.execute(insert(Organisation), [{"name": "B"}])
        session.execute(update(Organisation).values(country="QA"))
    assert announced == [frozenset({"organisations"})]


def test_reading_and_rolling_back_announce_nothing(db, announced):
    with db.read() as session:
        session.scalars(select(Organisation)).all()
    with db.write() as session:
        session.add(Organisation(name="C"))
        session.flush()
        session.rollback()
    assert announced == []


def test_writers_wait_for_each_other_and_lose_nothing(db):
    def write_many():
        for _ in range(20):
            with db.write() as session:
                organisation = session.scalars(select(Organisation)).one()
                organisation.country += "x"

    with db.write() as session:
        session.add(Organisation(name="A", country=""))
    threads = [threading.Thread(target=write_many) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with db.read() as session:
        assert session.scalars(select(Organisation)).one().country == "x" * 60


def test_a_backup_is_a_whole_event_that_opens(db, tmp_path):
    with db.write() as session:
        session.add(Organisation(name="A"))
    target = tmp_path / "copy.eventdesk"
    db.backup(target)
    assert check(target) == []
    copy = Database.open(target)
    with copy.read() as session:
        assert session.scalars(select(Organisation.name)).all() == ["A"]
    copy.close()
    assert list(tmp_path.glob(".*.part")) == []


def test_a_missing_file_is_not_made(tmp_path):
    assert refused(tmp_path / "none.eventdesk") is ErrorCode.EVENT_NOT_FOUND
    assert list(tmp_path.iterdir()) == []


def test_what_is_no_event_file_is_refused_and_left_alone(tmp_path):
    other = tmp_path / "letter.eventdesk"
    other.write_bytes(b"Dear colleagues, " * 500)
    assert refused(other) is ErrorCode.NOT_AN_EVENT
    assert other.read_bytes() == b"Dear colleagues, " * 500


def test_another_programs_database_is_refused(tmp_path):
    other = tmp_path / "other.eventdesk"
    connection = dbapi2.connect(str(other))
    connection.execute("CREATE TABLE bookmarks (id)")
    connection.close()
    assert refused(other) is ErrorCode.NOT_AN_EVENT


def test_a_file_of_a_newer_version_is_refused_kindly(db, event_path):
    with db.write() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    assert refused(event_path) is ErrorCode.EVENT_NEWER


def test_an_existing_file_is_never_overwritten(tmp_path):
    path = tmp_path / "a.eventdesk"
    path.write_text("mine")
    with pytest.raises(EventDeskError) as caught:
        Database.create(path)
    assert caught.value.code is ErrorCode.EVENT_EXISTS
    assert path.read_text() == "mine"


def test_a_torn_file_is_told(db, tmp_path):
    with db.write() as session:
        session.add_all(Organisation(name=f"Organisation {n}") for n in range(2000))
    whole = tmp_path / "whole.eventdesk"
    db.backup(whole)
    torn = tmp_path / "torn.eventdesk"
    content = bytearray(whole.read_bytes())
    content[len(content) // 2 : len(content) // 2 + 20000] = b"\xff" * 20000
    torn.write_bytes(content)
    assert check(torn) != []


def test_the_engine_is_new_enough():
    database.check_engine()
