"""Changes among the interpreters that might close a gap: who could come, and who takes over."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from event_desk.allocation.coverage import can_work, cover, seats_missing
from event_desk.allocation.demands import Demand, Edit, Scene, item_seats
from event_desk.allocation.frame import Frame, Job, Slot
from event_desk.allocation.greedy import candidates
from event_desk.allocation.people_rules import hindrance
from event_desk.allocation.problem import Interpreter, Seat


@dataclass(frozen=True, slots=True)
class Try:
    """A change that may or may not do; `kind` and `values` as `suggestions.Kind` tells them."""

    kind: str
    edit: Edit
    people: tuple[str, ...] = ()
    values: Mapping[str, int | str] = field(default_factory=dict[str, int | str])
    cost: int = 0


_Making = Callable[[Scene, Demand], Iterator[Try]]


def seated_tries(around: Scene, demand: Demand, kind: str) -> Iterator[Try] | None:
    """None where the kind is not one of these."""
    ways: dict[str, _Making] = {"retour": _retour, "assign": _assign, "exchange": _exchange}
    way = ways.get(kind)
    if way is None:
        return None
    return way(around, demand) if demand.language else iter(())


# Who is free


def free(
    around: Scene,
    frame: Frame,
    slot: Slot,
    language: str,
    *,
    jobs: Mapping[str, Sequence[Job]] | None = None,
    room: str | None = None,
) -> list[Interpreter]:
    """Who could join the booth of `language` now: those who understand what is spoken first, then
    those who work into their mother tongue, then those with the least work that day."""
    done = around.jobs if jobs is None else jobs
    job = Job(slot, room or around.plan.rooms.get(slot.item.id))
    inside = {seat.interpreter for seat in item_seats(around.plan, slot.item.id)}
    sources = set(slot.sources(language))

    def rank(person: Interpreter) -> tuple[bool, bool, int]:
        work = sum(j.slot.minutes for j in done.get(person.id, ()) if j.slot.day == slot.day)
        return (not person.understood & sources, language not in person.a, work)

    return sorted(
        (
            person
            for person in candidates(frame, slot, language)
            if person.id not in inside
            and hindrance(frame, person, done.get(person.id, ()), job) is None
        ),
        key=rank,
    )


def teams(
    frame: Frame, around: Scene, slot: Slot, demand: Demand, people: Sequence[Interpreter]
) -> Iterator[tuple[Interpreter, ...]]:
    """`people` as the smallest teams that might fill the booth, each beginning with another."""
    covered = cover(frame, slot, around.plan.channels.get(slot.item.id, ()))
    missing = max(1, seats_missing(frame, slot, covered, demand.language))
    for first in people:
        rest = [person for person in people if person.id != first.id]
        yield (first, *rest[: missing - 1])
        if missing > 1:
            yield (first,)


def joined(around: Scene, slot: Slot, language: str, people: Sequence[Interpreter]) -> Edit:
    item = slot.item.id
    seats = {Seat(item, language, person.id) for person in people}
    return Edit(seats={item: item_seats(around.plan, item) | seats})


# Tries


def _assign(around: Scene, demand: Demand) -> Iterator[Try]:
    slot = around.frame.slots[demand.item]
    people = free(around, around.frame, slot, demand.language)
    for team in teams(around.frame, around, slot, demand, people):
        edit = joined(around, slot, demand.language, team)
        yield Try("assign", edit, tuple(person.id for person in team))


def _retour(around: Scene, demand: Demand) -> Iterator[Try]:
    """With the people who sit there already, and with one more in the booth of what is spoken."""
    slot = around.frame.slots[demand.item]
    if not demand.source:
        return
    here = item_seats(around.plan, demand.item)
    yield Try("assign", Edit(seats={demand.item: here}))
    if demand.source in slot.targets:
        for person in free(around, around.frame, slot, demand.source):
            if can_work(person, demand.source, demand.language):
                edit = joined(around, slot, demand.source, (person,))
                yield Try("assign", edit, (person.id,))


def _exchange(around: Scene, demand: Demand) -> Iterator[Try]:
    """Somebody comes from another booth that day, and somebody free takes that seat over."""
    frame = around.frame
    slot = frame.slots[demand.item]
    room = around.plan.rooms.get(demand.item)
    sources = set(slot.sources(demand.language))
    for person in candidates(frame, slot, demand.language):
        if not person.understood & sources:
            continue
        jobs = around.jobs.get(person.id, ())
        for job in jobs:
            if job.slot.day != slot.day or _begun(around, job.slot):
                continue
            rest = [other for other in jobs if other is not job]
            if hindrance(frame, person, rest, Job(slot, room)) is None:
                yield from _taken_over(around, demand, slot, person, job.slot)


def _taken_over(
    around: Scene, demand: Demand, slot: Slot, person: Interpreter, other: Slot
) -> Iterator[Try]:
    item = other.item.id
    there = item_seats(around.plan, item)
    seat = next((one for one in there if one.interpreter == person.id), None)
    if seat is None or seat in around.problem.pins:
        return
    came = Seat(slot.item.id, demand.language, person.id)
    for successor in free(around, around.frame, other, seat.language):
        after = Seat(item, seat.language, successor.id)
        seats = {item: there - {seat} | {after}}
        base = seats.get(slot.item.id, item_seats(around.plan, slot.item.id))
        seats[slot.item.id] = base | {came}
        values = {"item": item, "other_language": seat.language}
        yield Try("exchange", Edit(seats=seats), (person.id, successor.id), values)


def _begun(around: Scene, slot: Slot) -> bool:
    now, start = around.problem.now, slot.item.start
    return now is not None and start is not None and start <= now
