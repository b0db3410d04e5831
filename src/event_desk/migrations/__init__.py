"""The steps from one schema to the next, run by Alembic on an open connection.

`upgrade(connection)` brings a file up to date, or as far as a test needs; `state(connection)` tells
whether that is needed, without loading Alembic, because that takes longer than opening the file.
"""

from enum import Enum, auto
from pathlib import Path

from sqlalchemy import Connection, text

HEAD = "0004"
_PLACE = Path(__file__).parent


class State(Enum):
    EMPTY = auto()
    OLDER = auto()
    CURRENT = auto()
    NEWER = auto()
    FOREIGN = auto()


def state(connection: Connection) -> State:
    """`FOREIGN` is a database that isn't an event file at all."""
    tables = set(
        connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'table'")).scalars()
    )
    if not tables:
        return State.EMPTY
    if "alembic_version" not in tables or "events" not in tables:
        return State.FOREIGN
    version = connection.execute(text("SELECT version_num FROM alembic_version")).scalar() or ""
    if version == HEAD:
        return State.CURRENT
    return State.OLDER if version < HEAD else State.NEWER


def upgrade(connection: Connection, to: str = "head") -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_PLACE))
    config.attributes["connection"] = connection
    command.upgrade(config, to)
