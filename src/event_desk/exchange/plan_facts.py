"""What the papers of a plan are made from, read once: items, rooms, interpreters, two plans."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload, selectinload

from event_desk import people, programme, texts
from event_desk.exchange import duties
from event_desk.exchange.duties import Duty, DutyChange, Planned, Told
from event_desk.exchange.paper_limits import PaperLimits, paper_limits
from event_desk.exchange.programme_report import Wanted
from event_desk.folding import fold, isolate
from event_desk.model import Booth, Interpreter, Item, Room
from event_desk.programme import EventFacts

RLM = "\u200f"


@dataclass(frozen=True, slots=True)
class ItemFacts:
    """An item, also one that is `gone`: cancelled or deleted since a plan was made."""

    id: UUID
    code: str
    kind: str
    titles: Mapping[str, str]
    start: datetime | None
    end: datetime | None
    floor: tuple[str, ...]
    into: tuple[str, ...]
    closed: bool
    mode: str
    expected: int
    listeners: int | None
    priority: int
    material: datetime | None
    gone: bool
    version: int

    def title(self, event: EventFacts) -> str:
        title = texts.localised(self.titles, event.languages)
        return f"{self.code} · {title}" if title and fold(title) != fold(self.code) else self.code

    def public_title(self, event: EventFacts) -> str:
        """For papers that hang where everybody passes."""
        if self.closed:
            return texts.item_kind("closed meeting")
        return texts.localised(self.titles, event.languages) or self.code


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """An interpreter. `a`, `b` and `c` are languages by code."""

    id: UUID
    person_id: UUID
    name: str
    native_name: str
    a: tuple[str, ...]
    b: tuple[str, ...]
    c: tuple[str, ...]
    leader: bool
    phone: str
    email: str

    def language(self) -> str:
        """The mother tongue, as far as papers can be in it, else that which is set.

        Who has several reads the one that is set, if it is among them.
        """
        known = [code for code in self.a if code in texts.LANGUAGES]
        if texts.language() in known or not known:
            return texts.language()
        return known[0]

    @property
    def shown_name(self) -> str:
        native = self.native_name if texts.language() == "ar" else ""
        return native or self.name or self.native_name


@dataclass(frozen=True, slots=True)
class PlanSheets:
    """`before` is the release that people have in hand, as far as there is something to tell.

    `channels` by room and the booth's number in it.
    """

    event: EventFacts
    items: Mapping[UUID, ItemFacts]
    people: Mapping[UUID, PersonFacts]
    rooms: Mapping[UUID, Mapping[str, str]]
    channels: Mapping[tuple[UUID, int], int]
    planned: Planned | None
    before: Planned | None
    told: Told | None
    only: UUID | None
    """The interpreter that is meant alone."""
    limits: PaperLimits = field(default_factory=PaperLimits)
    fixed: Mapping[UUID, int] = field(default_factory=dict[UUID, int])
    """How many booths are built into each room; those with higher numbers are mobile."""

    def room(self, item: UUID, planned: Planned | None = None) -> str:
        plan = planned or self.planned
        return self.room_name(plan.rooms.get(item) if plan else None)

    def room_name(self, room: UUID | None) -> str:
        return texts.localised(self.rooms.get(room, {})) if room else ""

    def in_room(self, item: UUID, wanted: str) -> bool:
        """By any of the room's names, however it is typed; an empty one is everywhere."""
        if not wanted:
            return True
        key = self.planned.rooms.get(item) if self.planned else None
        names = self.rooms.get(key, {}).values() if key else ()
        return fold(wanted) in {fold(name) for name in names}

    def name(self, interpreter: UUID) -> str:
        found = self.people.get(interpreter)
        return found.shown_name if found else "?"

    def times(self, duty: Duty) -> tuple[datetime | None, datetime | None]:
        if duty.start is not None:
            return duty.start, duty.end
        item = self.items[duty.item]
        return item.start, item.end

    def day(self, item: ItemFacts) -> date | None:
        return self.event.day_of(item.start) if item.start else None

    def changes(self) -> Mapping[UUID, tuple[DutyChange, ...]]:
        if self.planned is None or self.before is None or self.told is None:
            return {}
        return duties.changes(self.told, self.before, self.planned)

    def is_mobile(self, item: UUID, booth: int) -> bool:
        key = self.planned.rooms.get(item) if self.planned else None
        return key is not None and booth > self.fixed.get(key, 0)

    def channel(self, item: UUID, booth: int) -> int:
        """What a receiver is set to; the booth's number where nobody said another."""
        key = self.planned.rooms.get(item) if self.planned else None
        return self.channels.get((key, booth), booth) if key else booth


def load(session: Session, wanted: Wanted, told: Told | None = None) -> PlanSheets:
    """Raises UNKNOWN_PERSON for what `wanted` names in vain."""
    people_by_id = _people(session)
    only: UUID | None = None
    if wanted.person:
        person = people.id_of(session, wanted.person)
        # Who is no interpreter has no sheet, rather than everybody's.
        only = next((one.id for one in people_by_id.values() if one.person_id == person), person)
    return PlanSheets(
        programme.event_facts(session),
        {item.id: _item(item) for item in session.scalars(select(Item))},
        people_by_id,
        {room.id: {"": room.name, **room.names} for room in session.scalars(select(Room))},
        _channels(session),
        duties.in_force(session),
        duties.release(session, told.release) if told else None,
        told,
        only,
        paper_limits(session),
        _fixed(session),
    )


def _fixed(session: Session) -> dict[UUID, int]:
    booths = session.scalars(
        select(Booth.room_id).where(
            Booth.deleted_at.is_(None), Booth.room_id.is_not(None), Booth.mobile.is_(False)
        )
    )
    return dict(Counter(room for room in booths if room is not None))


def clock_times(event: EventFacts, start: datetime | None, end: datetime | None) -> str:
    """From when to when, in the event's zone; empty where nobody has said it."""
    if start is None:
        return ""
    text = f"{event.local(start):%H:%M}"
    if end is not None:
        text += f"–{event.local(end):%H:%M}"
    # Digits have no direction strong enough: in Arabic the start stands on the right.
    return (RLM if texts.language() == "ar" else "") + texts.shown_digits(text, event.digits)


def joined(parts: Iterable[str], between: str = " · ") -> str:
    """Each part runs its own way, and the whole as the language does: isolates alone would not
    say so, and a line of them would run from the left."""
    mark = RLM if texts.language() == "ar" else ""
    return mark + between.join(isolate(part) for part in parts if part)


def arrow() -> str:
    return "←" if texts.language() == "ar" else "→"


def comma() -> str:
    return "، " if texts.language() == "ar" else ", "


def named(codes: tuple[str, ...] | list[str]) -> str:
    return comma().join(texts.language_name(code) for code in dict.fromkeys(codes))


def listed(names: list[str]) -> str:
    return joined(names, comma())


def _item(item: Item) -> ItemFacts:
    return ItemFacts(
        id=item.id,
        code=item.code,
        kind=item.kind,
        titles=dict(item.titles),
        start=item.start,
        end=item.end,
        floor=tuple(item.floor),
        into=tuple(item.interpret_into),
        closed=item.access == "invited",
        mode=item.mode,
        expected=item.expected or item.places or 0,
        listeners=item.listeners,
        priority=item.priority,
        material=item.material_at,
        gone=item.deleted_at is not None or item.cancelled_at is not None,
        version=item.version,
    )


def _people(session: Session) -> dict[UUID, PersonFacts]:
    found = session.scalars(
        select(Interpreter).options(
            joinedload(Interpreter.person), selectinload(Interpreter.languages)
        )
    ).all()
    return {
        one.id: PersonFacts(
            one.id,
            one.person_id,
            one.person.display_name or one.person.name,
            one.person.native_name,
            *(_at_level(one, level) for level in ("a", "b", "c")),
            leader=one.team_leader and one.deleted_at is None,
            phone=one.person.phone,
            email=one.person.email,
        )
        for one in sorted(found, key=lambda one: (one.person.name, one.person.native_name))
    }


def _at_level(one: Interpreter, level: str) -> tuple[str, ...]:
    return tuple(skill.language for skill in one.languages if skill.level == level)


def _channels(session: Session) -> dict[tuple[UUID, int], int]:
    """By room and number; numbers count from 1 in the order of the room's booths."""
    found: dict[tuple[UUID, int], int] = {}
    counted: dict[UUID, int] = {}
    query = select(Booth).where(Booth.deleted_at.is_(None), Booth.room_id.is_not(None))
    for booth in session.scalars(query.order_by(Booth.position)):
        if booth.room_id is None:
            continue
        counted[booth.room_id] = number = counted.get(booth.room_id, 0) + 1
        if booth.channel is not None:
            found[booth.room_id, number] = booth.channel
    return found
