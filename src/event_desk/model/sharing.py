"""One event at several desks: what each desk wrote, what it knows of the others, what needs a look.

The record is a set of lines, numbered by the laptop that wrote them (its `origin`). Every laptop
and the server hold the same set; rows of all other tables are what the lines say.
"""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from event_desk.model.base import Base


class Sharing(Base):
    """This laptop's part in a shared event; no row while the event isn't shared. Never exchanged.

    `id` is the origin of this laptop's lines. `kind` is `door`, `help_desk` or `organiser`, see
    `roles.Role`. `last_number` and `tick` are those of the newest line written here (`tick` also of
    the newest one known), counted by the triggers that write lines. `applying` is 1 while lines of
    others become rows: nothing is written down then. `clock_offset` in ms is what has to be added
    to this laptop's clock to have the server's. `holder` tells this laptop from another one with a
    copy of the file. `keys` by class of data, in hex. `certificate` is the server's, PEM.
    `server` is the folder of the server that this laptop runs, or empty.
    """

    __tablename__ = "sharing"

    name: Mapped[str]
    kind: Mapped[str] = mapped_column(default="organiser")
    applying: Mapped[int] = mapped_column(default=0)
    last_number: Mapped[int] = mapped_column(default=0)
    tick: Mapped[int] = mapped_column(BigInteger, default=0)
    clock_offset: Mapped[int] = mapped_column(default=0)
    holder: Mapped[str] = mapped_column(default="")
    host: Mapped[str] = mapped_column(default="")
    port: Mapped[int] = mapped_column(default=0)
    database: Mapped[str] = mapped_column(default="")
    keys: Mapped[dict[str, Any]] = mapped_column(default=dict)
    certificate: Mapped[str] = mapped_column(default="")
    server: Mapped[str] = mapped_column(default="")
    joined_at: Mapped[datetime]
    left_at: Mapped[datetime | None] = mapped_column(default=None)


class Line(Base):
    """One row written, changed or removed at one laptop; only ever added.

    `tick` orders lines of all laptops (a hybrid logical clock, as in `Scan`): what a line builds on
    has a smaller one. `kind` is `new`, `changed`, `gone`, or `wiped` for the removal of personal
    data. `row_id` is the key as the file stores it (32 hex digits). The four parts hold the row's
    columns by class of data (`field_classes`), each a JSON object of column to value, or to
    [before, after] in a change, as the file stores them, blobs as {"hex": …}. A part that this
    laptop may not read is null, or `sealed:` and what only others can open. `schema` is the
    revision of the file that wrote it. `held` says why it isn't part of the rows yet, or is empty.
    """

    __tablename__ = "lines"
    __table_args__ = (
        UniqueConstraint("origin", "number"),
        Index("ix_lines_row", "table", "row_id"),
        Index("ix_lines_held", "origin", sqlite_where=text("held <> ''")),
    )

    origin: Mapped[UUID]
    number: Mapped[int]
    tick: Mapped[int] = mapped_column(BigInteger)
    table: Mapped[str]
    row_id: Mapped[str]
    kind: Mapped[str]
    shown: Mapped[str | None] = mapped_column(default=None)
    contact: Mapped[str | None] = mapped_column(default=None)
    sensitive: Mapped[str | None] = mapped_column(default=None)
    safeguarding: Mapped[str | None] = mapped_column(default=None)
    schema: Mapped[str] = mapped_column(default="")
    held: Mapped[str] = mapped_column(default="")


class OtherDesk(Base):
    """A laptop that shares the event, this one too; `id` is its origin. Never exchanged.

    `head` is its highest line that is here, with all before it. `seen_at` is when the server last
    heard of it, by this laptop's clock put right. `clock_offset` as in `Sharing`, of that laptop.
    """

    __tablename__ = "other_desks"

    name: Mapped[str] = mapped_column(default="")
    kind: Mapped[str] = mapped_column(default="")
    version: Mapped[str] = mapped_column(default="")
    head: Mapped[int] = mapped_column(default=0)
    clock_offset: Mapped[int] = mapped_column(default=0)
    seen_at: Mapped[datetime | None] = mapped_column(default=None)
    left_at: Mapped[datetime | None] = mapped_column(default=None)


class Attention(Base):
    """Something that a person has to look at; worked out from the lines, never exchanged.

    Its `id` is made of what it is about, so that every laptop gives it the same one. `kind` is one
    of `model.words.Matter`. `detail` is what its sentence needs: keys, values, times, desks.
    """

    __tablename__ = "attention"

    kind: Mapped[str] = mapped_column(index=True)
    table: Mapped[str] = mapped_column(default="")
    row_id: Mapped[str] = mapped_column(default="")
    detail: Mapped[dict[str, Any]] = mapped_column(default=dict)
    at: Mapped[datetime]


class Settlement(Base):
    """Somebody has settled a matter: `id` is the matter's. `how` is `seen`, `kept` or `taken`."""

    __tablename__ = "settlements"

    desk_id: Mapped[UUID | None] = mapped_column(ForeignKey("desks.id"), default=None)
    how: Mapped[str] = mapped_column(default="seen")
    at: Mapped[datetime]
