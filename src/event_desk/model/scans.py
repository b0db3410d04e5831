"""Gates, and the record of what happened at them, to which lines are only ever added."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import BigInteger, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from event_desk.model.base import Base, Master


class Gate(Master):
    """Any place that scans. `kind`: `entrance`, `room`, `item`, `exit`, `receivers`.

    `reentry` is `once`, `daily` (a new day admits again) or `in_out`. `opens` and `closes` are
    minutes before the start and after the end of the item, None where there are no hours.
    """

    __tablename__ = "gates"

    kind: Mapped[str]
    name: Mapped[str] = mapped_column(default="")
    room_id: Mapped[UUID | None] = mapped_column(ForeignKey("rooms.id"), default=None)
    item_id: Mapped[UUID | None] = mapped_column(ForeignKey("items.id"), default=None, unique=True)
    reentry: Mapped[str] = mapped_column(default="daily")
    opens: Mapped[int | None] = mapped_column(default=None)
    closes: Mapped[int | None] = mapped_column(default=None)


class Scan(Base):
    """One line of what happened at a gate, refused attempts too; never changed, never deleted.

    `number` is the desk's own count. `tick` is the order in which things happened: milliseconds
    since 1970 by the desk's clock, but always more than anything that the desk knew of, so that a
    clock set back changes nothing (a hybrid logical clock). `kind` is `in`, `out` or `undo`; an
    undo names the scan it reverses. `outcome` is the verdict given. `read` is what stood on a
    badge that isn't ours, cut to 64 characters. `day` is the date in the event's zone.
    `clock_offset` in ms, where the desk knows how wrong its clock is. `on_paper` was ticked on a
    list and entered later; its tick is the time on the paper. `confirmed` tells, where the event is
    shared, whether the other desks agreed to an admission before it was shown; None elsewhere.
    """

    __tablename__ = "scans"
    __table_args__ = (
        UniqueConstraint("desk_id", "number"),
        Index("ix_scans_gate_person", "gate_id", "person_id"),
        Index("ix_scans_gate_tick", "gate_id", "tick"),
    )

    desk_id: Mapped[UUID] = mapped_column(ForeignKey("desks.id"))
    number: Mapped[int]
    tick: Mapped[int] = mapped_column(BigInteger, default=0)
    gate_id: Mapped[UUID] = mapped_column(ForeignKey("gates.id"))
    item_id: Mapped[UUID | None] = mapped_column(ForeignKey("items.id"), default=None)
    person_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("people.id"), default=None, index=True
    )
    badge: Mapped[UUID | None] = mapped_column(ForeignKey("badges.id"), default=None)
    kind: Mapped[str]
    outcome: Mapped[str]
    reason: Mapped[str] = mapped_column(default="")
    read: Mapped[str] = mapped_column(default="")
    day: Mapped[date]
    at: Mapped[datetime]
    clock_offset: Mapped[int] = mapped_column(default=0)
    undoes_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("scans.id"), default=None, unique=True
    )
    on_paper: Mapped[bool] = mapped_column(default=False)
    confirmed: Mapped[bool | None] = mapped_column(default=None)


class Presence(Base):
    """Who was admitted at a gate and whether they are still in; written with the scans.

    It can be worked out from the scans again. The unique rule is what makes it impossible to
    admit somebody twice at one gate. `first_at` is the first admission that stands, `since` the
    last one, at `desk_id` on `day`.
    """

    __tablename__ = "presences"
    __table_args__ = (
        UniqueConstraint("gate_id", "person_id"),
        Index("ix_presences_gate_inside", "gate_id", "inside", "day"),
    )

    gate_id: Mapped[UUID] = mapped_column(ForeignKey("gates.id"))
    person_id: Mapped[UUID] = mapped_column(ForeignKey("people.id"), index=True)
    inside: Mapped[bool]
    first_at: Mapped[datetime]
    since: Mapped[datetime]
    day: Mapped[date]
    desk_id: Mapped[UUID] = mapped_column(ForeignKey("desks.id"))


class Receiver(Master):
    """An interpretation receiver, known by the number on it; `status`: working, lost or broken.

    `holder_id` has it since `out_since`; both follow from the moves and are written with them.
    """

    __tablename__ = "receivers"

    number: Mapped[str] = mapped_column(unique=True)
    status: Mapped[str] = mapped_column(default="working")
    holder_id: Mapped[UUID | None] = mapped_column(default=None, index=True)
    out_since: Mapped[datetime | None] = mapped_column(default=None)


class ReceiverMove(Base):
    """A receiver handed out (`out`), returned (`in`), `lost` or `broken`; only ever added."""

    __tablename__ = "receiver_moves"
    __table_args__ = (UniqueConstraint("desk_id", "number"),)

    desk_id: Mapped[UUID] = mapped_column(ForeignKey("desks.id"))
    number: Mapped[int]
    receiver_id: Mapped[UUID] = mapped_column(ForeignKey("receivers.id"), index=True)
    person_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("people.id"), default=None, index=True
    )
    kind: Mapped[str]
    at: Mapped[datetime]


class BadgeCollection(Base):
    """A badge that somebody else collected for a person, or gave back; only ever added.

    No arrival: the person is somewhere on the way, and the counters wait for a scan. `kind` is
    `collected` or `returned`, `by_id` whoever took the badge along, `by_name` a driver who is on no
    list; `tick` as in `Scan`.
    """

    __tablename__ = "badge_collections"
    __table_args__ = (UniqueConstraint("desk_id", "number"),)

    desk_id: Mapped[UUID] = mapped_column(ForeignKey("desks.id"))
    number: Mapped[int]
    tick: Mapped[int] = mapped_column(BigInteger, default=0)
    person_id: Mapped[UUID] = mapped_column(ForeignKey("people.id"), index=True)
    by_id: Mapped[UUID | None] = mapped_column(ForeignKey("people.id"), default=None, index=True)
    by_name: Mapped[str] = mapped_column(default="")
    kind: Mapped[str]
    at: Mapped[datetime]


class HandOver(Base):
    """Whom somebody left with, as whoever scans at the exit was told; only ever added.

    `left_with` goes when safeguarding notes are removed.
    """

    __tablename__ = "hand_overs"

    person_id: Mapped[UUID] = mapped_column(ForeignKey("people.id"), index=True)
    scan_id: Mapped[UUID | None] = mapped_column(ForeignKey("scans.id"), default=None)
    desk_id: Mapped[UUID] = mapped_column(ForeignKey("desks.id"))
    left_with: Mapped[str] = mapped_column(default="")
    at: Mapped[datetime]


class TickList(Base):
    """A list that was printed to be ticked by hand, so that its line numbers can be typed later.

    `people` are the ids in the order of the lines; `gate` as scripts name it; `number` stands at
    the top of the paper.
    """

    __tablename__ = "tick_lists"

    number: Mapped[int] = mapped_column(unique=True)
    gate: Mapped[str]
    title: Mapped[str] = mapped_column(default="")
    people: Mapped[list[str]] = mapped_column(default=list)
    at: Mapped[datetime]
