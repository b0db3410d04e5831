"""Imports and what they changed, designs and prints, and the audit."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from event_desk.model.base import Base, Master


class Import(Base):
    """A list that came in. `counts` as the command line's JSON gives them.

    `state` is `staging` while its rows go in unseen, `settling` while people are still to be shown
    or to be found by what it changed, `applied` once all is done, `leaving` while people go out of
    sight again, and `removing` while the rows go that were taken back. `staged` counts the rows
    that are in; as long as it rises, somebody is at work.
    """

    __tablename__ = "imports"

    file_name: Mapped[str]
    sha256: Mapped[str] = mapped_column(default="")
    kind: Mapped[str] = mapped_column(default="")
    sender: Mapped[str] = mapped_column(default="")
    desk_id: Mapped[UUID | None] = mapped_column(ForeignKey("desks.id"), default=None)
    counts: Mapped[dict[str, Any]] = mapped_column(default=dict)
    problems: Mapped[dict[str, Any]] = mapped_column(default=dict)
    at: Mapped[datetime]
    undone_at: Mapped[datetime | None] = mapped_column(default=None)
    state: Mapped[str] = mapped_column(default="applied", server_default="applied", index=True)
    staged: Mapped[int] = mapped_column(default=0, server_default="0")


class ImportChange(Base):
    """One row that an import wrote, as it was before: enough to take the import back."""

    __tablename__ = "import_changes"
    __table_args__ = (Index("ix_import_changes_kind", "import_id", "table", "action"),)

    import_id: Mapped[UUID] = mapped_column(ForeignKey("imports.id"))
    position: Mapped[int]
    table: Mapped[str]
    row_id: Mapped[UUID]
    action: Mapped[str]
    before: Mapped[dict[str, Any]] = mapped_column(default=dict)
    after: Mapped[dict[str, Any]] = mapped_column(default=dict)


class SenderMapping(Base):
    """Which heading meant which field, remembered for the next list with the same headings."""

    __tablename__ = "sender_mappings"

    signature: Mapped[str] = mapped_column(unique=True)
    mapping: Mapped[dict[str, Any]]
    at: Mapped[datetime]


class Audit(Base):
    """Who did what to whose data; only ever added. Each line's `hash` covers the one before."""

    __tablename__ = "audit"

    number: Mapped[int] = mapped_column(unique=True)
    desk_id: Mapped[UUID | None] = mapped_column(ForeignKey("desks.id"), default=None)
    actor: Mapped[str] = mapped_column(default="")
    action: Mapped[str]
    table: Mapped[str] = mapped_column(default="")
    row_id: Mapped[UUID | None] = mapped_column(default=None, index=True)
    detail: Mapped[dict[str, Any]] = mapped_column(default=dict)
    at: Mapped[datetime]
    hash: Mapped[str] = mapped_column(default="")


class BadgeDesign(Master):
    """A design as the badges feature writes it down; `categories` lists those that get it."""

    __tablename__ = "badge_designs"

    name: Mapped[str] = mapped_column(unique=True)
    design: Mapped[dict[str, Any]]
    categories: Mapped[list[str]] = mapped_column(default=list)


class Picture(Base):
    """A picture used in designs, stored once."""

    __tablename__ = "pictures"

    sha256: Mapped[str] = mapped_column(unique=True)
    media_type: Mapped[str]
    content: Mapped[bytes]


class PrintJob(Base):
    """A badge on its way to paper; `status` is one of `printing.Status`, in the order of `number`.

    Those of one `batch` go to the printer as one document. `spool_id` is what the spooler calls
    it. A test badge has no `badge`. `design` is empty for what the person's category gets;
    `nudge_x` and `nudge_y` move it on the paper, in millimetres; `stop` asks the worker to have
    the spooler drop it; `urgent` is for somebody who stands there and waits.
    """

    __tablename__ = "print_jobs"

    number: Mapped[int] = mapped_column(unique=True)
    batch: Mapped[UUID] = mapped_column(index=True)
    kind: Mapped[str] = mapped_column(default="badge")
    badge: Mapped[UUID | None] = mapped_column(ForeignKey("badges.id"), default=None, index=True)
    desk_id: Mapped[UUID] = mapped_column(ForeignKey("desks.id"))
    printer: Mapped[str]
    design: Mapped[str] = mapped_column(default="")
    sheet: Mapped[str] = mapped_column(default="")
    start_at: Mapped[int] = mapped_column(default=1)
    nudge_x: Mapped[float] = mapped_column(default=0.0)
    nudge_y: Mapped[float] = mapped_column(default=0.0)
    urgent: Mapped[bool] = mapped_column(default=False)
    status: Mapped[str] = mapped_column(default="waiting", index=True)
    reason: Mapped[str] = mapped_column(default="")
    spool_id: Mapped[str] = mapped_column(default="")
    stop: Mapped[bool] = mapped_column(default=False)
    tries: Mapped[int] = mapped_column(default=0)
    created_at: Mapped[datetime]
    changed_at: Mapped[datetime]
