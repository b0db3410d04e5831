"""Whether an event file is whole."""

from contextlib import closing
from pathlib import Path

from sqlalchemy import QueuePool, create_engine, text
from sqlalchemy.exc import DatabaseError

from event_desk import migrations
from event_desk.database.connecting import connect, engine_module
from event_desk.database.keys import Key, is_encrypted


def check(path: Path, key: Key | None = None) -> list[str]:
    """What SQLite finds wrong within the file; an empty list when all is well.

    Every page is read, each index compared with its table, and each reference followed.
    """
    if key is None and is_encrypted(path):
        return ["encrypted: the passphrase is needed to look inside"]
    engine = create_engine(
        "sqlite://",
        module=engine_module,
        creator=lambda: connect(path, key),
        poolclass=QueuePool,
    )
    try:
        with engine.connect() as connection:
            found = connection.execute(text("PRAGMA integrity_check(20)")).scalars().all()
            found = [*found, *connection.execute(text("PRAGMA foreign_key_check")).all()]
            state = migrations.state(connection)
    except DatabaseError as error:
        return [str(error.orig)]
    except UnicodeDecodeError as error:
        return [error.reason]
    finally:
        engine.dispose()
    if state in (migrations.State.EMPTY, migrations.State.FOREIGN):
        return ["not an event file"]
    return [str(line) for line in found if line != "ok"]


def quick_check(path: Path, key: Key | None = None) -> list[str]:
    """The same without the comparison of indices: what can be waited for at each start."""
    try:
        with closing(connect(path, key)) as connection:
            found = [str(row[0]) for row in connection.execute("PRAGMA quick_check(5)")]
    except (engine_module.DatabaseError, UnicodeDecodeError) as error:
        return [str(error)]
    return [line for line in found if line != "ok"]
