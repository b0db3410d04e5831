"""Plans of rooms and interpreters: every saved plan stays, the newest is the one in force."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from event_desk.model.base import Base, Master


class Plan(Base):
    """`number` rises with every plan; `status` and `objective` are the solver's own words.

    `origin` says who made it (`solver`, `hand`, `replan`, `undo`) out of the plan `base_id`.
    `released` counts the published ones from 1; `note` is what a person wrote beside it.
    """

    __tablename__ = "plans"

    number: Mapped[int] = mapped_column(unique=True)
    status: Mapped[str]
    objective: Mapped[dict[str, Any]] = mapped_column(default=dict)
    profile: Mapped[dict[str, Any]] = mapped_column(default=dict)
    created_at: Mapped[datetime]
    published_at: Mapped[datetime | None] = mapped_column(default=None)
    released: Mapped[int | None] = mapped_column(default=None)
    origin: Mapped[str] = mapped_column(default="solver")
    base_id: Mapped[UUID | None] = mapped_column(ForeignKey("plans.id"), default=None)
    note: Mapped[str] = mapped_column(default="")


class PlanRoom(Base):
    """`start` and `end` are the item's when the plan was last worked on; None in old plans."""

    __tablename__ = "plan_rooms"
    __table_args__ = (UniqueConstraint("plan_id", "item_id", "room_id"),)

    plan_id: Mapped[UUID] = mapped_column(ForeignKey("plans.id"))
    item_id: Mapped[UUID] = mapped_column(ForeignKey("items.id"), index=True)
    room_id: Mapped[UUID] = mapped_column(ForeignKey("rooms.id"))
    pinned: Mapped[bool] = mapped_column(default=False)
    layout: Mapped[str] = mapped_column(default="")
    start: Mapped[datetime | None] = mapped_column(default=None)
    end: Mapped[datetime | None] = mapped_column(default=None)


class PlanBooth(Base):
    """A mobile booth that stands in a room from `start` to `end`, setting it up not included."""

    __tablename__ = "plan_booths"

    plan_id: Mapped[UUID] = mapped_column(ForeignKey("plans.id"), index=True)
    booth_id: Mapped[UUID] = mapped_column(ForeignKey("booths.id"))
    room_id: Mapped[UUID] = mapped_column(ForeignKey("rooms.id"))
    start: Mapped[datetime]
    end: Mapped[datetime]


class Assignment(Base):
    """An interpreter in an item, working into `language`; `relay_from` is the pivot or empty.

    `mode` is `booth`, `consecutive`, `whispered`, `sign` or `remote`. `start` and `end` are the
    item's own unless the interpreter works a part of it.
    """

    __tablename__ = "assignments"
    __table_args__ = (UniqueConstraint("plan_id", "item_id", "interpreter_id", "language"),)

    plan_id: Mapped[UUID] = mapped_column(ForeignKey("plans.id"))
    item_id: Mapped[UUID] = mapped_column(ForeignKey("items.id"), index=True)
    interpreter_id: Mapped[UUID] = mapped_column(ForeignKey("interpreters.id"), index=True)
    language: Mapped[str]
    booth_id: Mapped[UUID | None] = mapped_column(ForeignKey("booths.id"), default=None)
    booth: Mapped[int | None] = mapped_column(default=None)
    relay_from: Mapped[str] = mapped_column(default="")
    mode: Mapped[str] = mapped_column(default="booth")
    start: Mapped[datetime | None] = mapped_column(default=None)
    end: Mapped[datetime | None] = mapped_column(default=None)
    pinned: Mapped[bool] = mapped_column(default=False)


class Gap(Base):
    """What a plan leaves open: nobody from `source` into `language`, or a seat short, and why."""

    __tablename__ = "gaps"

    plan_id: Mapped[UUID] = mapped_column(ForeignKey("plans.id"), index=True)
    item_id: Mapped[UUID] = mapped_column(ForeignKey("items.id"))
    language: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="")
    reason: Mapped[str]
    detail: Mapped[dict[str, Any]] = mapped_column(default=dict)


class PlanOverride(Master):
    """A person allows what the rules of the profile forbid; `reason` is printed.

    No `item_id`: in every item; no `interpreter_id`: for anyone.
    """

    __tablename__ = "plan_overrides"

    rule: Mapped[str]
    item_id: Mapped[UUID | None] = mapped_column(ForeignKey("items.id"), default=None)
    interpreter_id: Mapped[UUID | None] = mapped_column(ForeignKey("interpreters.id"), default=None)
    reason: Mapped[str]
    at: Mapped[datetime]
