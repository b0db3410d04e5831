"""Supply against demand, before anything is solved: how many are needed for a language at a
time, how many there are, and which languages want the same people."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise

from event_desk.allocation.coverage import can_work
from event_desk.allocation.frame import Frame, Slot
from event_desk.allocation.greedy import candidates
from event_desk.allocation.problem import Interpreter, Problem


@dataclass(frozen=True, slots=True)
class SlotSupply:
    """One language between two moments at which the programme changes.

    `need` counts seats, `have` people, each once: who is here for at least one of `items`, cleared
    for it, and of use in that booth; `direct` of them understand what is spoken, the others could
    only take relay. `gap` is what stays empty however they are seated, were nobody wanted
    elsewhere. `rivals` are languages that want the same people; `shared_gap` seats stay empty in
    this language and them together, as nobody sits in two places. `spared` seats are not needed
    where another booth works both ways.
    """

    start: datetime
    end: datetime
    language: str
    need: int
    have: int
    gap: int
    direct: int = 0
    rivals: tuple[str, ...] = ()
    shared_need: int = 0
    shared_have: int = 0
    shared_gap: int = 0
    spared: int = 0
    items: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Demand:
    """The booth of one language in one item: seats, and who could take one."""

    slot: Slot
    language: str
    seats: int
    able: tuple[str, ...]
    direct: tuple[str, ...]
    spared: int


def supply(problem: Problem) -> tuple[SlotSupply, ...]:
    """By time, then language.

    Hours, lunch and ways are not looked at: what is short here is short whatever the plan.
    """
    frame = Frame(problem)
    demands = [demand for slot in frame.slots.values() for demand in _demands(frame, slot)]
    moments = sorted({at for demand in demands for at in (demand.slot.start, demand.slot.end)})
    found: list[SlotSupply] = []
    for start, end in pairwise(moments):
        here = [one for one in demands if one.slot.start < end and start < one.slot.end]
        found.extend(_piece(_moment(start), _moment(end), here))
    return tuple(found)


def _moment(minutes: int) -> datetime:
    return datetime.fromtimestamp(minutes * 60, UTC)


def _demands(frame: Frame, slot: Slot) -> Iterator[_Demand]:
    for language in slot.targets:
        able = [p for p in candidates(frame, slot, language) if _cleared(slot, p)]
        sources = set(slot.sources(language))
        yield _Demand(
            slot,
            language,
            frame.team(slot),
            tuple(person.id for person in able),
            tuple(person.id for person in able if person.understood & sources),
            frame.team(slot) if _spared(frame, slot, language) else 0,
        )


def _cleared(slot: Slot, person: Interpreter) -> bool:
    return person.cleared or not slot.item.closed


def _spared(frame: Frame, slot: Slot, language: str) -> bool:
    """Could all that is spoken be given from the booths of the languages spoken?"""
    sources = slot.sources(language)
    return all(
        source in slot.targets
        and any(
            source in person.active and can_work(person, source, language)
            for person in candidates(frame, slot, source)
            if _cleared(slot, person)
        )
        for source in sources
    )


def _piece(start: datetime, end: datetime, here: Sequence[_Demand]) -> Iterator[SlotSupply]:
    by_language: dict[str, list[_Demand]] = {}
    for demand in here:
        by_language.setdefault(demand.language, []).append(demand)
    people = {
        language: frozenset(person for one in demands for person in one.able)
        for language, demands in by_language.items()
    }
    for language in sorted(by_language):
        own = by_language[language]
        rivals = _rivals(language, people)
        group = [one for one in here if one.language in (language, *rivals)]
        need, shared = _seats(own), _seats(group)
        yield SlotSupply(
            start,
            end,
            language,
            need,
            len(people[language]),
            need - seated(_wanted_by(own)),
            len({person for one in own for person in one.direct}),
            rivals,
            shared,
            len({person for one in group for person in one.able}),
            shared - seated(_wanted_by(group)),
            sum(one.spared for one in own),
            tuple(one.slot.item.id for one in own),
        )


def _seats(demands: Iterable[_Demand]) -> int:
    return sum(one.seats for one in demands)


def _wanted_by(demands: Iterable[_Demand]) -> list[tuple[str, ...]]:
    """One entry for every seat: who could take it."""
    return [one.able for one in demands for _seat in range(one.seats)]


def _rivals(language: str, people: Mapping[str, frozenset[str]]) -> tuple[str, ...]:
    """The other languages that want somebody who is wanted here, or by one of them."""
    group, todo = {language}, [language]
    while todo:
        wanted = people[todo.pop()]
        for other in sorted(people.keys() - group):
            if people[other] & wanted:
                group.add(other)
                todo.append(other)
    return tuple(sorted(group - {language}))


def seated(seats: Sequence[Sequence[str]]) -> int:
    """How many of `seats` can be taken at once when each person takes one (augmenting paths)."""
    taken: dict[str, int] = {}

    def take(seat: int, tried: set[str]) -> bool:
        for person in seats[seat]:
            if person in tried:
                continue
            tried.add(person)
            if person not in taken or take(taken[person], tried):
                taken[person] = seat
                return True
        return False

    return sum(take(seat, set()) for seat in range(len(seats)))
