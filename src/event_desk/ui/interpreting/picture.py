"""Everything the interpreters' page shows, read at once away from the window's thread."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from event_desk import programme, texts
from event_desk.allocation import coverage, rules, storage, supply
from event_desk.allocation.coverage import How
from event_desk.allocation.frame import Frame, Job, Slot
from event_desk.allocation.people_rules import jobs_of
from event_desk.allocation.problem import Gap, Plan, Problem, Seat
from event_desk.allocation.rules import Violation
from event_desk.allocation.supply import SlotSupply
from event_desk.database import Database
from event_desk.folding import isolate
from event_desk.programme import EventFacts, InterpreterView, ItemView, RoomView
from event_desk.progress import Progress
from event_desk.ui.language_cover import Cover, LanguageCover


@dataclass(frozen=True, slots=True)
class Picture:
    """The plan in force and what it is made of; identifiers as the plan has them.

    Without a plan, `plan` is empty and `planned` False.
    """

    event: EventFacts
    items: Mapping[str, ItemView]
    rooms: Mapping[str, RoomView]
    people: Mapping[str, InterpreterView]
    problem: Problem
    plan: Plan
    planned: bool
    frame: Frame
    covered: Mapping[str, tuple[LanguageCover, ...]]
    jobs: Mapping[str, Sequence[Job]]
    violations: tuple[Violation, ...]
    supply: tuple[SlotSupply, ...]

    @property
    def languages(self) -> tuple[str, ...]:
        used = (
            code for item in self.items.values() for code in (*item.floor, *item.interpret_into)
        )
        return tuple(dict.fromkeys((*self.event.languages, *used)))

    def title(self, item_id: str) -> str:
        item = self.items.get(item_id)
        return (texts.localised(item.titles) or item.code) if item else ""

    def code(self, item_id: str) -> str:
        item = self.items.get(item_id)
        return isolate(item.code) if item else ""

    def room_id(self, item_id: str) -> str:
        return self.plan.rooms.get(item_id, "")

    def room(self, room_id: str) -> str:
        room = self.rooms.get(room_id)
        return (texts.localised(room.names) or room.name) if room else ""

    def person(self, person_id: str) -> str:
        """In the script of the window, where the person has a name in it."""
        found = self.people.get(person_id)
        if found is None:
            known = self.frame.people.get(person_id)
            return known.name if known else ""
        if texts.language() == "ar" and found.native_name:
            return found.native_name
        return found.name or found.native_name

    def name(self, identifier: str) -> str:
        """Of whatever a plan names by its identifier; the word itself where it is none."""
        if identifier in self.items:
            return self.code(identifier)
        if identifier in self.rooms:
            return isolate(self.room(identifier))
        if identifier in self.people or identifier in self.frame.people:
            return isolate(self.person(identifier))
        return identifier

    def names(self) -> dict[str, str]:
        """By whatever stands for a room, a session or a person in a plan."""
        return {
            **{room: self.room(room) for room in self.rooms},
            **{key: item.code for key, item in self.items.items()},
            **{person: self.person(person) for person in self.frame.people},
        }

    def team(self, item_id: str, language: str) -> tuple[str, ...]:
        """Who works into `language`, those of its own booth first."""
        for channel in self.plan.channels.get(item_id, ()):
            if channel.language == language:
                return channel.interpreters
        return ()

    def seat_of(self, item_id: str, person_id: str) -> Seat | None:
        """The seat in which a person sits in a session."""
        here = Plan(channels={item_id: self.plan.channels.get(item_id, ())}).home_seats()
        mine = [seat for seat in here if seat.interpreter == person_id]
        return min(mine, key=lambda seat: seat.language, default=None)

    def gaps_of(self, item_id: str, language: str) -> tuple[Gap, ...]:
        return tuple(
            gap for gap in self.plan.gaps if gap.item == item_id and gap.language == language
        )


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads a picture on whatever thread it is called."""

    db: Database
    event: EventFacts

    def __call__(self, progress: Progress) -> Picture:
        with self.db.read() as session:
            return read(session, self.event, progress)


def read(session: Any, event: EventFacts, progress: Progress) -> Picture:
    """`session` is a database's. Raises Cancelled when `progress` does."""
    problem = storage.load(session)
    progress(1, 4)
    items = {str(item.id): item for item in programme.items(session)}
    rooms = {str(room.id): room for room in programme.rooms(session)}
    people = {str(one.id): one for one in programme.interpreters(session)}
    progress(2, 4)
    return draw(event, items, rooms, people, problem, problem.current, progress)


def draw(
    event: EventFacts,
    items: Mapping[str, ItemView],
    rooms: Mapping[str, RoomView],
    people: Mapping[str, InterpreterView],
    problem: Problem,
    current: Plan | None,
    progress: Progress,
) -> Picture:
    frame = Frame(problem)
    plan = current or Plan({str(k): str(i.room_id) for k, i in items.items() if i.room_id})
    covered = {
        slot.item.id: _covered(frame, slot, plan, planned=current is not None)
        for slot in frame.slots.values()
    }
    progress(3, 4)
    found = tuple(rules.violations(problem, plan, frame)) if current is not None else ()
    return Picture(
        event,
        items,
        rooms,
        people,
        problem,
        plan,
        current is not None,
        frame,
        covered,
        jobs_of(frame, plan),
        found,
        supply.supply(problem),
    )


def with_plan(picture: Picture, plan: Plan) -> Picture:
    """The same event with another plan: what a proposal would look like."""
    problem = replace(picture.problem, current=plan)
    return draw(
        picture.event,
        picture.items,
        picture.rooms,
        picture.people,
        problem,
        plan,
        lambda _done, _total: None,
    )


def _covered(frame: Frame, slot: Slot, plan: Plan, *, planned: bool) -> tuple[LanguageCover, ...]:
    """Spoken languages, then those to be heard; the worst of a language's pairs counts."""
    channels = plan.channels.get(slot.item.id, ())
    judged = coverage.cover(frame, slot, channels)
    by_language = {channel.language: channel for channel in channels}
    found: list[LanguageCover] = []
    for language in dict.fromkeys((*slot.item.floor, *slot.targets)):
        if language not in slot.targets:
            found.append(LanguageCover(language, Cover.FLOOR))
            continue
        hows = {how for (_source, heard), how in judged.how.items() if heard == language}
        short = coverage.seats_missing(frame, slot, judged, language) > 0
        channel = by_language.get(language)
        found.append(
            LanguageCover(
                language,
                _worst(hows, short=short, planned=planned),
                (channel.relay_from or "") if channel else "",
                channel.booth if channel else None,
                channel.interpreters if channel else (),
            )
        )
    return tuple(found)


def _worst(hows: set[How], *, short: bool, planned: bool) -> Cover:
    if not planned:
        return Cover.OPEN
    if How.NONE in hows:
        return Cover.GAP
    if short:
        return Cover.SHORT
    if How.RELAY in hows:
        return Cover.RELAY
    return Cover.RETOUR if How.RETOUR in hows else Cover.DIRECT
