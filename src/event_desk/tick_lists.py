"""When nothing works any more: a list on paper to tick, and the times entered afterwards.

Each printed list is kept with its number and the order of its lines, so that "list 3, line 17"
means the same person hours later, whoever was added or renamed meanwhile. Entering a time is a
scan (`checkin.admit` with `on_paper`); this module only says whom and when a line means.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session, joinedload

from event_desk import people, texts
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.folding import digits, fold, has_arabic, isolate
from event_desk.model import Gate, ItemGuest, Organisation, Person, Presence, TickList
from event_desk.model.words import GateKind
from event_desk.paper import tick_sheet
from event_desk.paper.tick_sheet import Column, Kind, Sheet
from event_desk.programme import EventFacts, event_facts, find_item, find_room
from event_desk.progress import Progress, silent
from event_desk.texts import tr, translate

ENTRANCE, EXIT = "entrance", "exit"
_TIME = re.compile(r"^(\d{1,2})[:.hH٫,]?(\d{2})$")
# Clocks on walls are not to the second.
_AHEAD = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Line:
    """`number` counts from 1; `since` is when the person was let in, None for who isn't in."""

    number: int
    person_id: UUID
    code: str
    name: str
    native_name: str
    organisation: str
    category: str
    since: datetime | None


@dataclass(frozen=True, slots=True)
class Listed:
    """A list as it was printed; `title` says of whom."""

    number: int
    gate: str
    title: str
    at: datetime
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Head:
    number: int
    gate: str
    title: str
    at: datetime
    people: int


def make(
    session: Session,
    *,
    gate: str = ENTRANCE,
    category: str = "",
    organisation: str = "",
    native: bool = False,
    at: datetime,
) -> Listed:
    """Number a new list and keep it. `native` puts it in the order of the other script's names.

    At the door of a session with invitations or sign-ups, those; else everybody expected. Raises
    UNKNOWN_GATE, and NOBODY_LISTED where that is nobody.
    """
    wanted = _wanted(session, gate, category, organisation)
    wanted.sort(key=lambda person: (_sorted_by(person, native), person.code))
    if not wanted:
        raise EventDeskError(ErrorCode.NOBODY_LISTED)
    number = (session.scalar(select(func.max(TickList.number))) or 0) + 1
    of = [texts.category(category) if category else "", organisation]
    title = " · ".join(isolate(part) for part in of if part)
    ids = [str(person.id) for person in wanted]
    session.add(TickList(number=number, gate=gate, title=title, people=ids, at=at))
    session.flush()
    return Listed(number, gate, title, at, _lines(session, gate, wanted, at))


def read(session: Session, number: int, *, at: datetime) -> Listed:
    """A list printed before, with who is in by now; raises UNKNOWN_LIST.

    Somebody merged since stands for the person kept; a line of somebody erased has no name.
    """
    kept = session.scalar(select(TickList).where(TickList.number == number))
    if kept is None:
        raise EventDeskError(ErrorCode.UNKNOWN_LIST, value=number)
    ids = [UUID(one) for one in kept.people]
    found = {
        person.id: person
        for chunk in _chunks(ids)
        for person in session.scalars(
            select(Person).options(joinedload(Person.organisation)).where(Person.id.in_(chunk))
        )
    }
    wanted: list[Person] = []
    for one in ids:
        person = found.get(one)
        if person is not None and person.merged_into_id is not None:
            person = session.get_one(Person, people.kept_id(session, one))
        wanted.append(person or Person(id=one, code="", created_at=at))
    return Listed(number, kept.gate, kept.title, kept.at, _lines(session, kept.gate, wanted, at))


def known(session: Session) -> tuple[Head, ...]:
    """The lists that were printed, the newest first."""
    rows = session.scalars(select(TickList).order_by(TickList.number.desc()))
    return tuple(Head(row.number, row.gate, row.title, row.at, len(row.people)) for row in rows)


def find(lines: Iterable[Line], typed: str) -> tuple[Line, ...]:
    """Whom a line's number, a code, or the beginnings of words of a name may mean."""
    plain = digits(typed).strip()
    if plain.isdigit():
        return tuple(line for line in lines if line.number == int(plain))
    words = fold(plain).split()
    if not words:
        return ()
    found = [line for line in lines if line.code == plain.upper()]
    return tuple(found or [line for line in lines if _matches(line, words)])


def moment(typed: str, event: EventFacts, now: datetime, day: str = "") -> datetime:
    """A time as it stands on the paper, `09:12`, `0912` or `9.12` in any digits.

    Of today in the event's zone, or of `day` as 2026-06-09. Raises TIME_UNREADABLE, for a time that
    is still to come as well.
    """
    matched = _TIME.match(digits(typed).strip())
    if matched is None or int(matched[1]) > 23 or int(matched[2]) > 59:
        raise EventDeskError(ErrorCode.TIME_UNREADABLE, value=typed)
    local = event.local(now)
    try:
        if day:
            given = datetime.strptime(day, "%Y-%m-%d")  # noqa: DTZ007 - only its date is taken
            local = local.replace(year=given.year, month=given.month, day=given.day)
        at = local.replace(hour=int(matched[1]), minute=int(matched[2]), second=0, microsecond=0)
    except ValueError as error:
        raise EventDeskError(ErrorCode.TIME_UNREADABLE, value=day) from error
    if at > now + _AHEAD:
        raise EventDeskError(ErrorCode.TIME_UNREADABLE, value=typed)
    return at


def write(
    path: Path,
    listed: Listed,
    event: EventFacts,
    place: str,
    *,
    progress: Progress = silent,
) -> int:
    """The list as PDF in the language being spoken; returns the pages.

    `place` is what people call the gate. Raises CANNOT_WRITE or DISK_FULL.
    """
    language = texts.language()
    native_first = language == "ar"
    name = texts.localised(event.names)
    n = len(listed.lines)
    when = event.local(listed.at)
    printed = translate("texts", "printed {day} at {time}")
    day = texts.short_day(when.date(), event.months)
    printed = printed.format(day=isolate(day), time=isolate(f"{when:%H:%M}"))
    count = tr("%n person(s)", "", n)
    parts = [isolate(place), listed.title, *_in_digits(event, count, printed)]
    if zone := texts.zone_note(when):
        parts += _in_digits(event, zone)
    number = isolate(str(listed.number))
    sheet = Sheet(
        title=name,
        subtitle=" · ".join(part for part in parts if part),
        mark=translate("texts", "List {number}").format(number=_in_digits(event, number)[0]),
        note=translate("texts", "Tick who comes in, and write the time."),
        columns=_columns(),
        rows=[_row(line, event, native_first=native_first) for line in listed.lines],
    )
    return tick_sheet.write(
        path,
        sheet,
        language=language,
        right_to_left=native_first,
        progress=progress,
        figures=lambda text: texts.shown_digits(text, event.digits),
    )


def place_name(session: Session, gate: str) -> str:
    """A gate as it is called in the language being spoken; raises UNKNOWN_GATE."""
    if gate == ENTRANCE:
        return translate("texts", "Entrance")
    if gate == EXIT:
        return translate("texts", "Exit")
    item = find_item(session, gate)
    if item is not None:
        return f"{item.code} {isolate(texts.localised(item.titles))}"
    room = find_room(session, gate)
    if room is None:
        raise EventDeskError(ErrorCode.UNKNOWN_GATE, value=gate)
    return texts.localised(room.names) or room.name


def _columns() -> tuple[Column, ...]:
    return (
        Column("", 9, Kind.BOX),
        Column(translate("texts", "No."), 12, Kind.NUMBER),
        Column(translate("texts", "Name"), 52, Kind.STRONG),
        Column(translate("texts", "In the other script"), 44, Kind.NUMBER),
        Column(translate("texts", "Organisation"), 46),
        Column(translate("texts", "Time"), 23, Kind.WRITE),
    )


def _row(line: Line, event: EventFacts, *, native_first: bool) -> tuple[str, ...]:
    native = line.native_name or (line.name if has_arabic(line.name) else "")
    first, second = line.name, line.native_name if line.native_name != line.name else ""
    if native_first and native:
        first, second = native, line.name if line.name != native else ""
    since = f"{event.local(line.since):%H:%M}" if line.since else ""
    number, shown = _in_digits(event, str(line.number), since)
    of = " · ".join(isolate(part) for part in (line.organisation, _category(line)) if part)
    return ("x" if since else "", number, isolate(first), isolate(second), of, shown)


def _in_digits(event: EventFacts, *shown: str) -> list[str]:
    return [texts.shown_digits(one, event.digits) for one in shown]


def _category(line: Line) -> str:
    return texts.category(line.category) if line.category != "participant" else ""


def _wanted(session: Session, gate: str, category: str, organisation: str) -> list[Person]:
    place_name(session, gate)
    query = (
        select(Person)
        .options(joinedload(Person.organisation))
        .where(
            Person.deleted_at.is_(None),
            Person.cancelled_at.is_(None),
            (Person.name != "") | (Person.native_name != ""),
        )
    )
    if category:
        query = query.where(Person.category == category)
    if organisation:
        folded = fold(organisation)
        query = query.join(Organisation, Organisation.id == Person.organisation_id).where(
            (Organisation.folded == folded) | (Organisation.folded_native == folded)
        )
    item = find_item(session, gate) if gate not in (ENTRANCE, EXIT) else None
    if item is not None:
        guests = select(ItemGuest.person_id).where(
            ItemGuest.item_id == item.id, ItemGuest.kind != "waiting"
        )
        if session.scalar(guests.limit(1)) is not None:
            query = query.where(Person.id.in_(guests))
    return list(session.scalars(query).unique())


def _lines(session: Session, gate: str, wanted: Sequence[Person], at: datetime) -> tuple[Line, ...]:
    since = _inside(session, gate, at)
    return tuple(
        Line(
            number,
            person.id,
            person.code,
            person.display_name or person.name or person.native_name,
            person.native_name,
            _organisation(person),
            person.category,
            since.get(person.id),
        )
        for number, person in enumerate(wanted, start=1)
    )


def _organisation(person: Person) -> str:
    own = person.organisation
    if own is None:
        return ""
    if texts.language() == "ar":
        return own.native_name or own.name
    return own.name or own.native_name


def _inside(session: Session, gate: str, at: datetime) -> dict[UUID, datetime]:
    """Who was let in there today, and when."""
    query = (
        select(Presence.person_id, Presence.since)
        .join(Gate, Gate.id == Presence.gate_id)
        .where(Presence.inside.is_(True), Presence.day == event_facts(session).day_of(at))
    )
    if gate in (ENTRANCE, EXIT):
        query = query.where(Gate.kind == GateKind.ENTRANCE)
    elif (item := find_item(session, gate)) is not None:
        query = query.where(Gate.item_id == item.id)
    else:
        room = find_room(session, gate)
        query = query.where(Gate.room_id == (room.id if room else None))
    return {row[0]: row[1] for row in session.execute(query)}


def _sorted_by(person: Person, native: bool) -> tuple[bool, str]:
    """By the name in the script asked for; who has none in it comes behind, by the other one."""
    latin = f"{person.family_name} {person.given_name}".strip() or person.name
    own = person.native_name if native else "" if has_arabic(latin) else latin
    return not own, fold(own or latin or person.native_name)


def _matches(line: Line, words: Sequence[str]) -> bool:
    known = fold(f"{line.name} {line.native_name} {line.organisation}").split()
    return all(any(one.startswith(word) for one in known) for word in words)


def _chunks(ids: Sequence[UUID]) -> Iterable[Any]:
    return (ids[start : start + 500] for start in range(0, len(ids), 500))
