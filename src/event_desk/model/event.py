"""The event itself, and the desks that work on it."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger
from sqlalchemy.orm import Mapped, mapped_column

from event_desk.model.base import Base, Master


class Event(Master):
    """One row. `names` by language; `languages` in the order in which they are shown.

    `badge_key` signs the badge codes and `tag` (1–65535) tells this event's badges from another's.
    `digits` is `latin` or `arabic`, `months` is `gulf` or `levant`.
    """

    __tablename__ = "events"

    names: Mapped[dict[str, str]]
    place: Mapped[str] = mapped_column(default="")
    start: Mapped[date]
    end: Mapped[date]
    timezone: Mapped[str]
    languages: Mapped[list[str]]
    tag: Mapped[int]
    badge_key: Mapped[bytes]
    digits: Mapped[str] = mapped_column(default="latin")
    months: Mapped[str] = mapped_column(default="gulf")
    settings: Mapped[dict[str, Any]] = mapped_column(default=dict)
    # When each class of personal data is to be removed: {"contact": "2026-12-31", …}
    retention: Mapped[dict[str, str]] = mapped_column(default=dict)
    created_at: Mapped[datetime]


class Desk(Base):
    """A laptop that scans. It numbers its own scans; `last_number` is the highest one given.

    `last_tick` is the highest tick of its scans (`Scan.tick`). `origin` is the laptop that numbers
    in its name where the event is shared (`sharing.Sharing`), None before that.
    """

    __tablename__ = "desks"

    name: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str] = mapped_column(default="desk")
    last_number: Mapped[int] = mapped_column(default=0)
    last_tick: Mapped[int] = mapped_column(BigInteger, default=0)
    created_at: Mapped[datetime]
    origin: Mapped[UUID | None] = mapped_column(default=None)
