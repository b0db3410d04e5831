"""Interpretation receivers: handed out against a badge, and returned.

A number is known from its first handing out on; nobody has to list four hundred of them before,
and who does (`stock`) sees what is still in the box.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum, auto
from pathlib import Path
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session, joinedload

from event_desk import people, texts
from event_desk.desks import desk_named, next_number
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.folding import digits, isolate
from event_desk.model import Gate, Item, Person, Presence, Receiver, ReceiverMove, Room
from event_desk.model.words import GateKind
from event_desk.programme import EventFacts
from event_desk.texts import tr, translate

WORKING, LOST, BROKEN = "working", "lost", "broken"
_MOST_AT_ONCE = 10_000
_RANGE = re.compile(
    r"^(?P<head>[^\W\d_]*)(?P<first>\d{1,9})(?:[-–—](?:(?P=head))?(?P<last>\d{1,9}))?$"
)


class Move(StrEnum):
    """What came of it. A receiver that somebody else still has is not handed out twice."""

    HANDED_OUT = auto()
    ALREADY_OUT = auto()
    HAS_ONE = auto()
    IS_BROKEN = auto()
    RETURNED = auto()
    NOT_OUT = auto()
    UNKNOWN = auto()
    MARKED = auto()


@dataclass(frozen=True, slots=True)
class Handed:
    """`holder` and `since` are of the handing out that stands, or stood until now.

    After HAS_ONE `number` is the one that the person has. `new`: nobody knew the number before.
    """

    move: Move
    number: str
    at: datetime
    holder: UUID | None
    since: datetime | None
    new: bool = False


@dataclass(frozen=True, slots=True)
class Loan:
    """A receiver that is out, and where its holder was seen last: a room, or empty."""

    number: str
    status: str
    since: datetime | None
    person_id: UUID
    code: str
    name: str
    native_name: str
    organisation: str
    phone: str
    email: str
    room: str


@dataclass(frozen=True, slots=True)
class Stock:
    """How many there are; `rooms` counts those out by room, the empty name for elsewhere."""

    known: int
    out: int
    lost: int
    broken: int
    rooms: tuple[tuple[str, int], ...]

    @property
    def in_store(self) -> int:
        return self.known - self.out - self.lost - self.broken


def hand_out(
    session: Session,
    number: str,
    person_id: UUID,
    *,
    at: datetime,
    desk: str,
    another: bool = False,
) -> Handed:
    """One for each person, unless `another` is meant. A lost one that is here again is found."""
    number = _number(number)
    receiver = session.scalar(select(Receiver).filter_by(number=number))
    new = receiver is None
    if receiver is not None and receiver.holder_id is not None and receiver.status != LOST:
        return _told(session, Move.ALREADY_OUT, receiver, at)
    if receiver is not None and receiver.status == BROKEN:
        return Handed(Move.IS_BROKEN, number, at, None, None)
    mine = held_by(session, person_id)
    if mine and not another:
        has = session.scalars(select(Receiver).filter_by(number=mine[0])).one()
        return _told(session, Move.HAS_ONE, has, at)
    if receiver is None:
        receiver = Receiver(number=number)
        session.add(receiver)
        session.flush()
    _write(session, receiver, person_id, "out", at, desk)
    return Handed(Move.HANDED_OUT, number, at, person_id, at, new)


def take_back(session: Session, number: str, *, at: datetime, desk: str) -> Handed:
    """Whoever brings it: the holder is told. A lost one that is brought is found."""
    number = _number(number)
    receiver = session.scalar(select(Receiver).filter_by(number=number))
    if receiver is None:
        return Handed(Move.UNKNOWN, number, at, None, None)
    if receiver.holder_id is None:
        if receiver.status == LOST:
            receiver.status = WORKING
        return Handed(Move.NOT_OUT, number, at, None, None)
    before = _told(session, Move.RETURNED, receiver, at)
    _write(session, receiver, before.holder, "in", at, desk)
    return before


def mark(session: Session, number: str, status: str, *, at: datetime, desk: str) -> Handed:
    """Say that a receiver is `lost`, `broken` or `working`; who lost it stays known."""
    number = _number(number)
    receiver = session.scalar(select(Receiver).filter_by(number=number))
    if receiver is None:
        return Handed(Move.UNKNOWN, number, at, None, None)
    before = _told(session, Move.MARKED, receiver, at)
    if status == BROKEN and receiver.holder_id is not None:
        _write(session, receiver, before.holder, "in", at, desk)
    if status != WORKING:
        _write(session, receiver, before.holder, status, at, desk)
    receiver.status = status
    return before


def stock(session: Session, text: str) -> tuple[int, int]:
    """Make the numbers of `1-120`, `A1-A40` or `7, 9` known; (new ones, known before).

    Raises NOT_A_RANGE.
    """
    numbers = _numbers(text)
    known = set(session.scalars(select(Receiver.number)))
    new = [number for number in numbers if number not in known]
    session.add_all(Receiver(number=number) for number in new)
    session.flush()
    return len(new), len(numbers) - len(new)


def held_by(session: Session, person_id: UUID) -> tuple[str, ...]:
    """The numbers that a person has, those reported lost left out."""
    found = session.scalars(
        select(Receiver.number).where(
            Receiver.holder_id.in_(people.family(session, person_id)), Receiver.status != LOST
        )
    )
    return tuple(sorted(found, key=_in_order))


def loans(session: Session) -> tuple[Loan, ...]:
    """Who still has which: what the organiser calls up at night. By number; lost ones as well."""
    where = _rooms_of_holders(session)
    rows = session.execute(
        select(Receiver, Person)
        .join(Person, Person.id == Receiver.holder_id)
        .options(joinedload(Person.organisation))
    ).all()
    found: list[Loan] = []
    for receiver, named in rows:
        person = session.get_one(Person, people.kept_id(session, named.id))
        organisation = person.organisation
        found.append(
            Loan(
                receiver.number,
                receiver.status,
                receiver.out_since,
                person.id,
                person.code,
                person.display_name or person.name or person.native_name or person.description,
                person.native_name,
                organisation.name if organisation else "",
                person.phone,
                person.email,
                where.get(person.id, ""),
            )
        )
    return tuple(sorted(found, key=lambda loan: _in_order(loan.number)))


def count(session: Session) -> Stock:
    """The counts that the desk has in sight."""
    rows = session.execute(select(Receiver.holder_id, Receiver.status)).all()
    where = _rooms_of_holders(session)
    rooms: dict[str, int] = {}
    for holder, status in rows:
        if holder is not None and status != LOST:
            room = where.get(people.kept_id(session, holder), "")
            rooms[room] = rooms.get(room, 0) + 1
    states = [status for _, status in rows]
    return Stock(
        len(rows),
        sum(rooms.values()),
        states.count(LOST),
        states.count(BROKEN),
        tuple(sorted(rooms.items())),
    )


def _rooms_of_holders(session: Session) -> dict[UUID, str]:
    """The room in which each holder is, as far as gates know."""
    room_id = func.coalesce(Gate.room_id, Item.room_id)
    rows = session.execute(
        select(Presence.person_id, Room.name)
        .join(Gate, Gate.id == Presence.gate_id)
        .outerjoin(Item, Item.id == Gate.item_id)
        .join(Room, Room.id == room_id)
        .where(
            Presence.inside.is_(True),
            Gate.kind.in_((GateKind.ROOM, GateKind.ITEM)),
            Presence.person_id.in_(
                select(Receiver.holder_id).where(Receiver.holder_id.isnot(None))
            ),
        )
    )
    return {row[0]: row[1] for row in rows}


def _numbers(text: str) -> list[str]:
    found: dict[str, None] = {}
    for part in digits(text).upper().replace(" ", "").split(","):
        matched = _RANGE.match(part)
        if matched is None:
            raise EventDeskError(ErrorCode.NOT_A_RANGE, value=text)
        first, last = matched["first"], matched["last"] or matched["first"]
        numbers = range(int(first), int(last) + 1)
        if not numbers or len(numbers) + len(found) > _MOST_AT_ONCE:
            raise EventDeskError(ErrorCode.NOT_A_RANGE, value=text)
        # 001-120 keeps its zeros.
        width = len(first) if first.startswith("0") else 0
        found.update(dict.fromkeys(f"{matched['head']}{number:0{width}d}" for number in numbers))
    return list(found)


def _number(text: str) -> str:
    return digits("".join(text.split())).upper()


def _in_order(number: str) -> tuple[int, str]:
    return len(number), number


def _told(session: Session, move: Move, receiver: Receiver, at: datetime) -> Handed:
    """Moves are never rewritten: who was merged since stands for somebody else."""
    holder = people.kept_id(session, receiver.holder_id) if receiver.holder_id else None
    return Handed(move, receiver.number, at, holder, receiver.out_since)


def _write(
    session: Session,
    receiver: Receiver,
    person_id: UUID | None,
    kind: str,
    at: datetime,
    desk_name: str,
) -> None:
    desk = desk_named(session, desk_name, at=at)
    session.add(
        ReceiverMove(
            desk_id=desk.id,
            number=next_number(session, desk.id),
            receiver_id=receiver.id,
            person_id=person_id,
            kind=kind,
            at=at,
        )
    )
    if kind == "out":
        receiver.holder_id, receiver.out_since, receiver.status = person_id, at, WORKING
    elif kind == "in":
        receiver.holder_id, receiver.out_since = None, None
        receiver.status = WORKING
    session.flush()


def numbers_known(session: Session) -> Sequence[tuple[str, str]]:
    """Every receiver with its status, by number."""
    rows = session.execute(select(Receiver.number, Receiver.status)).all()
    return sorted(((number, status) for number, status in rows), key=lambda row: _in_order(row[0]))


def write_sheet(path: Path, loans: Sequence[Loan], event: EventFacts, *, phones: bool) -> int:
    """Those that are still out, as a list to tick while collecting them; returns the pages.

    `phones` only where the desk may see them. Raises CANNOT_WRITE or DISK_FULL.
    """
    # Only here: what draws pages takes a moment to load, and the door has none to spare.
    from event_desk.paper import tick_sheet
    from event_desk.paper.tick_sheet import Column, Kind, Sheet

    def figures(text: str) -> str:
        return texts.shown_digits(text, event.digits)

    language = texts.language()
    rows = [
        (
            "",
            isolate(loan.number),
            isolate(loan.native_name if language == "ar" and loan.native_name else loan.name),
            isolate(loan.organisation),
            isolate(loan.phone) if phones else "",
            isolate(loan.room),
        )
        for loan in loans
    ]
    n = len(loans)
    sheet = Sheet(
        title=texts.localised(event.names),
        subtitle=translate("texts", "Receivers to collect"),
        mark=figures(tr("%n receiver(s)", "", n)),
        note=translate("texts", "Tick what is back."),
        columns=(
            Column("", 9, Kind.BOX),
            Column(translate("texts", "No."), 16, Kind.STRONG),
            Column(translate("texts", "Name"), 52, Kind.NUMBER),
            Column(translate("texts", "Organisation"), 46),
            Column(translate("texts", "Phone"), 34, Kind.WRITE),
            Column(translate("texts", "Room"), 29),
        ),
        rows=rows,
    )
    return tick_sheet.write(
        path, sheet, language=language, right_to_left=language == "ar", figures=figures
    )
