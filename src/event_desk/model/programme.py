"""Rooms, what happens in them, and who interprets."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from event_desk.model.base import Base, Master
from event_desk.model.people import Person


class Room(Master):
    """`capacity` in seats in its usual layout; `parallel` rooms hold several items at once.

    `closed` are times when nothing can be in it, `start` and `end` in UTC (`2026-06-09T07:30Z`).
    """

    __tablename__ = "rooms"

    name: Mapped[str] = mapped_column(unique=True)
    names: Mapped[dict[str, str]] = mapped_column(default=dict)
    folded: Mapped[str] = mapped_column(default="")
    capacity: Mapped[int] = mapped_column(default=0)
    layout: Mapped[str] = mapped_column(default="")
    receivers: Mapped[int] = mapped_column(default=0)
    step_free: Mapped[bool | None] = mapped_column(default=None)
    parallel: Mapped[bool] = mapped_column(default=False)
    zone: Mapped[str] = mapped_column(default="")
    building: Mapped[str] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)
    closed: Mapped[list[dict[str, Any]]] = mapped_column(default=list)

    booths: Mapped[list["Booth"]] = relationship(back_populates="room", order_by="Booth.position")
    layouts: Mapped[list["RoomLayout"]] = relationship()


class RoomLayout(Base):
    """Another way to set up a room, with the seats it then has."""

    __tablename__ = "room_layouts"
    __table_args__ = (UniqueConstraint("room_id", "layout"),)

    room_id: Mapped[UUID] = mapped_column(ForeignKey("rooms.id"))
    layout: Mapped[str]
    capacity: Mapped[int]


class Booth(Master):
    """An interpreters' booth. A mobile one has no room until it is set up in one.

    Setting up takes `setup_minutes` before the item, and `seats_cost` of the room's seats.
    """

    __tablename__ = "booths"

    room_id: Mapped[UUID | None] = mapped_column(ForeignKey("rooms.id"), default=None, index=True)
    name: Mapped[str] = mapped_column(default="")
    seats: Mapped[int] = mapped_column(default=2)
    channel: Mapped[int | None] = mapped_column(default=None)
    mobile: Mapped[bool] = mapped_column(default=False)
    setup_minutes: Mapped[int] = mapped_column(default=0)
    seats_cost: Mapped[int] = mapped_column(default=0)
    position: Mapped[int] = mapped_column(default=0)

    room: Mapped[Room | None] = relationship(back_populates="booths")


class Item(Master):
    """What stands on the programme: on the screen, a session.

    `titles` by language. `floor` are the languages spoken, `interpret_into` those to be heard as
    well. `access` is `open`, `invited` (closed meeting) or `signup`. `start` and `end` are None
    while nobody has said when. `room_pinned` keeps a chosen room in the next plan. `parent_id`
    binds a topic to its Open Space slot; `interest` counts who would come to it. `listeners` is how
    many take a receiver, None while nobody said. `heavy` ones tire interpreters sooner than their
    length says. `material_at` is when the speakers' papers came.
    """

    __tablename__ = "items"

    code: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str] = mapped_column(default="session")
    titles: Mapped[dict[str, str]] = mapped_column(default=dict)
    folded: Mapped[str] = mapped_column(default="")
    start: Mapped[datetime | None] = mapped_column(default=None, index=True)
    end: Mapped[datetime | None] = mapped_column(default=None)
    floor: Mapped[list[str]] = mapped_column(default=list)
    interpret_into: Mapped[list[str]] = mapped_column(default=list)
    expected: Mapped[int | None] = mapped_column(default=None)
    access: Mapped[str] = mapped_column(default="open")
    places: Mapped[int | None] = mapped_column(default=None)
    layout: Mapped[str] = mapped_column(default="")
    mode: Mapped[str] = mapped_column(default="booth")
    series: Mapped[str] = mapped_column(default="")
    priority: Mapped[int] = mapped_column(default=1)
    room_id: Mapped[UUID | None] = mapped_column(ForeignKey("rooms.id"), default=None, index=True)
    room_pinned: Mapped[bool] = mapped_column(default=False)
    parent_id: Mapped[UUID | None] = mapped_column(ForeignKey("items.id"), default=None)
    placeholder: Mapped[bool] = mapped_column(default=False)
    description: Mapped[str] = mapped_column(default="")
    external_id: Mapped[str] = mapped_column(default="")
    cancelled_at: Mapped[datetime | None] = mapped_column(default=None)
    listeners: Mapped[int | None] = mapped_column(default=None)
    interest: Mapped[int | None] = mapped_column(default=None)
    step_free: Mapped[bool] = mapped_column(default=False)
    proposed_at: Mapped[datetime | None] = mapped_column(default=None)
    material_at: Mapped[datetime | None] = mapped_column(default=None)
    heavy: Mapped[bool | None] = mapped_column(default=None)

    room: Mapped[Room | None] = relationship()
    speakers: Mapped[list["ItemSpeaker"]] = relationship(order_by="ItemSpeaker.position")


class ItemSpeaker(Base):
    """A person on stage; `role` as the list says it (speaker, lead, chair, youth advocate …)."""

    __tablename__ = "item_speakers"
    __table_args__ = (UniqueConstraint("item_id", "person_id"),)

    item_id: Mapped[UUID] = mapped_column(ForeignKey("items.id"))
    person_id: Mapped[UUID] = mapped_column(ForeignKey("people.id"), index=True)
    role: Mapped[str] = mapped_column(default="speaker")
    position: Mapped[int] = mapped_column(default=0)

    person: Mapped[Person] = relationship()


class PendingSpeaker(Base):
    """A speaker whose item wasn't on the programme when the list came in.

    `item` is what the list calls it. The row stays when a programme brings the item, so that it
    counts again after that programme was taken back.
    """

    __tablename__ = "pending_speakers"

    person_id: Mapped[UUID] = mapped_column(ForeignKey("people.id"), index=True)
    item: Mapped[str]
    role: Mapped[str] = mapped_column(default="speaker")


class ItemGuest(Base):
    """Who may enter a closed or limited item: `invited`, `signed_up` or `waiting`."""

    __tablename__ = "item_guests"
    __table_args__ = (UniqueConstraint("item_id", "person_id"),)

    item_id: Mapped[UUID] = mapped_column(ForeignKey("items.id"))
    person_id: Mapped[UUID] = mapped_column(ForeignKey("people.id"), index=True)
    kind: Mapped[str]
    position: Mapped[int] = mapped_column(default=0)
    at: Mapped[datetime]


class Interpreter(Master):
    """A person who interprets. `cleared` may work in closed meetings.

    `day_most` is a limit of his or her own, in minutes a day.
    """

    __tablename__ = "interpreters"

    person_id: Mapped[UUID] = mapped_column(ForeignKey("people.id"), unique=True)
    remote: Mapped[bool] = mapped_column(default=False)
    cleared: Mapped[bool] = mapped_column(default=True)
    team_leader: Mapped[bool] = mapped_column(default=False)
    sign: Mapped[bool] = mapped_column(default=False)
    day_most: Mapped[int | None] = mapped_column(default=None)

    person: Mapped[Person] = relationship()
    languages: Mapped[list["InterpreterLanguage"]] = relationship(
        order_by="InterpreterLanguage.position", cascade="all, delete-orphan"
    )
    available: Mapped[list["Availability"]] = relationship(
        order_by="Availability.start", cascade="all, delete-orphan"
    )


class InterpreterLanguage(Base):
    """`level` is `a` (mother tongue), `b` (active) or `c` (passive)."""

    __tablename__ = "interpreter_languages"
    __table_args__ = (UniqueConstraint("interpreter_id", "language"),)

    interpreter_id: Mapped[UUID] = mapped_column(ForeignKey("interpreters.id"))
    language: Mapped[str]
    level: Mapped[str]
    position: Mapped[int] = mapped_column(default=0)


class Availability(Base):
    """A time when an interpreter can work. None at all means the whole event."""

    __tablename__ = "availability"

    interpreter_id: Mapped[UUID] = mapped_column(ForeignKey("interpreters.id"), index=True)
    start: Mapped[datetime]
    end: Mapped[datetime]


class Stand(Master):
    """A table of a marketplace, given to a group."""

    __tablename__ = "stands"

    name: Mapped[str]
    group: Mapped[str] = mapped_column(default="")
    kind: Mapped[str] = mapped_column(default="")
    item_id: Mapped[UUID | None] = mapped_column(ForeignKey("items.id"), default=None, index=True)
    room_id: Mapped[UUID | None] = mapped_column(ForeignKey("rooms.id"), default=None)
    position: Mapped[int] = mapped_column(default=0)
