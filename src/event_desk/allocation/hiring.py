"""Whom to look for: which mother tongue and which languages would close how many gaps."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from event_desk.allocation.booth_rules import channel_breaches
from event_desk.allocation.coverage import cover, seats_missing
from event_desk.allocation.demands import (
    Demand,
    Edit,
    Scene,
    applied,
    effect,
    item_seats,
    planned,
    whole_scene,
)
from event_desk.allocation.frame import Frame, Job, Slot
from event_desk.allocation.people_rules import hindrance
from event_desk.allocation.problem import Interpreter, Plan, Problem, Seat
from event_desk.allocation.profile import Rule
from event_desk.allocation.tries import Try, free

NEW = "new-"
"""Begins the identifier of somebody who is not on the list yet."""

MOST_PROFILES = 24
MOST_PASSIVE = 3
"""People with more passive languages are hard to find, so nobody is told to look for them."""


@dataclass(frozen=True, slots=True)
class Skills:
    a: tuple[str, ...]
    b: tuple[str, ...] = ()
    c: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Hire:
    """`number` people with these `skills`, here the whole time and cleared, close `closed`.

    It is what one pass over the gaps gives, so a cleverer plan may close more.
    """

    skills: Skills
    number: int
    closed: tuple[Demand, ...]
    edit: Edit


# For one gap


def hires(around: Scene, demand: Demand) -> Iterator[Try]:
    """As few people as the booth lacks beside those who are free."""
    slot = around.frame.slots[demand.item]
    if not demand.language or around.plan.rooms.get(demand.item) is None:
        return
    covered = cover(around.frame, slot, around.plan.channels.get(demand.item, ()))
    missing = max(1, seats_missing(around.frame, slot, covered, demand.language))
    there = [one.id for one in free(around, around.frame, slot, demand.language)]
    for number in dict.fromkeys((max(1, missing - len(there)), missing)):
        for skills in _for_one(slot, demand):
            hired = _people(skills, number)
            coming = [*(one.id for one in hired), *there[: missing - number]]
            seats = {Seat(demand.item, demand.language, person) for person in coming}
            kept = item_seats(around.plan, demand.item)
            edit = Edit(seats={demand.item: kept | seats}, hired=hired)
            yield Try("hire", edit, tuple(there[: missing - number]), _told(skills, number), number)


def _for_one(slot: Slot, demand: Demand) -> Iterator[Skills]:
    sources = slot.sources(demand.language)
    if len(sources) <= MOST_PASSIVE:
        yield Skills((demand.language,), (), sources)
    if demand.source:
        yield Skills((demand.language,), (), (demand.source,))


def _people(skills: Skills, number: int) -> tuple[Interpreter, ...]:
    return tuple(
        Interpreter(f"{NEW}{place + 1}", "", skills.a, skills.b, skills.c, sign=True)
        for place in range(number)
    )


def _told(skills: Skills, number: int) -> dict[str, int | str]:
    return {
        "a": " ".join(skills.a),
        "b": " ".join(skills.b),
        "c": " ".join(skills.c),
        "number": number,
    }


# For all gaps together


def hire(
    problem: Problem, plan: Plan, demands: Iterable[Demand], most: int = 5
) -> tuple[Hire, ...]:
    """Which skills would close most of `demands`, best first; of two that close the same, the one
    that is easier to find."""
    around = whole_scene(problem, plan)
    wanted = [one for one in demands if one.language and one.item in around.frame.slots]
    wanted.sort(key=lambda one: (-around.frame.items[one.item].priority, one))
    found: list[Hire] = []
    for skills in _profiles(around.frame, wanted):
        one = _closing(around, wanted, skills, 1)
        two = _closing(around, wanted, skills, 2)
        found += [hire for hire in (one, two) if hire is not None]
    found.sort(key=lambda h: (-len(h.closed) / h.number, h.number, _rarity(h.skills)))
    return tuple(_worthwhile(found))[:most]


def _worthwhile(found: Sequence[Hire]) -> Iterator[Hire]:
    """Leave out what closes nothing more than something easier to find."""
    seen: list[frozenset[Demand]] = []
    for one in found:
        closed = frozenset(one.closed)
        if not any(closed <= other for other in seen):
            seen.append(closed)
            yield one


def _rarity(skills: Skills) -> tuple[int, tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    return 2 * len(skills.b) + len(skills.c), skills.a, skills.b, skills.c


def _profiles(frame: Frame, wanted: Sequence[Demand]) -> Iterator[Skills]:
    heard: dict[str, dict[str, int]] = {}
    for one in wanted:
        sources = (one.source,) if one.source else frame.slots[one.item].sources(one.language)
        counts = heard.setdefault(one.language, {})
        for source in sources:
            counts[source] = counts.get(source, 0) + 1
    found: dict[Skills, None] = {}
    for language, counts in sorted(heard.items()):
        often = sorted(counts, key=lambda code: (-counts[code], code))
        for number in range(1, min(MOST_PASSIVE, len(often)) + 1):
            found[Skills((language,), (), tuple(sorted(often[:number])))] = None
        for second in sorted(heard.keys() - {language}):
            passive = {*often[:2], *list(heard[second])[:2]} - {language, second}
            found[Skills((language,), (second,), tuple(sorted(passive)[:MOST_PASSIVE]))] = None
    yield from list(found)[:MOST_PROFILES]


def _closing(around: Scene, wanted: Sequence[Demand], skills: Skills, number: int) -> Hire | None:
    hired = _people(skills, number)
    base = Edit(hired=hired)
    frame = Frame(applied(around.problem, around.plan, base)[0])
    seats = _seated(around, frame, wanted, hired)
    if not seats:
        return None
    edit = Edit(seats=seats, hired=hired)
    done = effect(around, frame, planned(frame, around.plan, edit), edit)
    same_booth = {(one.item, one.language) for one in wanted}
    if done.forbidden or any((d.item, d.language) not in same_booth for d in done.opened):
        return None
    closed = tuple(one for one in done.closed if one in set(wanted))
    return Hire(skills, number, closed, edit) if closed else None


def _seated(
    around: Scene, frame: Frame, wanted: Sequence[Demand], hired: Sequence[Interpreter]
) -> dict[str, frozenset[Seat]]:
    """Each takes the first seat that helps and that the rules allow, gap after gap."""
    seats: dict[str, frozenset[Seat]] = {}
    jobs: dict[str, list[Job]] = {person.id: [] for person in hired}
    for demand in wanted:
        slot = frame.slots[demand.item]
        room = around.plan.rooms.get(demand.item)
        if room is None:
            continue
        for person in hired:
            here = seats.get(demand.item, item_seats(around.plan, demand.item))
            if not _useful(slot, demand, person) or any(s.interpreter == person.id for s in here):
                continue
            more = here | {Seat(demand.item, demand.language, person.id)}
            job = Job(slot, room)
            if hindrance(frame, person, jobs[person.id], job) is not None:
                continue
            if _fits(frame, around.plan, slot, demand, here, more):
                seats[demand.item] = more
                jobs[person.id].append(job)
    return seats


def _useful(slot: Slot, demand: Demand, person: Interpreter) -> bool:
    sources = {demand.source} if demand.source else set(slot.sources(demand.language))
    return demand.language in person.active and bool(person.understood & sources)


def _fits(
    frame: Frame,
    plan: Plan,
    slot: Slot,
    demand: Demand,
    here: frozenset[Seat],
    more: frozenset[Seat],
) -> bool:
    """Is there a place in a booth, and is anybody still wanted there?"""
    known = [seat for seat in here if seat.interpreter in frame.people]
    inside = sum(1 for seat in known if seat.language == demand.language)
    if inside >= max(frame.team(slot), len(slot.sources(demand.language))):
        return False
    after = planned(frame, replace(plan, channels={}), Edit(seats={demand.item: more}))
    full = {Rule.BOOTHS, Rule.BOOTH_SEATS}
    return not any(one.rule in full for one in channel_breaches(frame, after, slot))
