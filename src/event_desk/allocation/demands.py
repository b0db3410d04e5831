"""What is asked for and open, and what a change by hand does to it and to the rules."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from event_desk.allocation.coverage import cover, seats_missing
from event_desk.allocation.frame import Frame, Job
from event_desk.allocation.live import seated
from event_desk.allocation.people_rules import jobs_of
from event_desk.allocation.problem import (
    Gap,
    GapKind,
    Interpreter,
    Item,
    PlacedBooth,
    Plan,
    Problem,
    Seat,
)
from event_desk.allocation.profile import Level, Rule
from event_desk.allocation.rules import Check, Part, Violation, judged, violations


@dataclass(frozen=True, slots=True, order=True)
class Demand:
    """What a gap leaves open: `source` into `language`; without a source the seats of a booth;
    without a language a room for the item."""

    item: str
    language: str = ""
    source: str = ""


def demand_of(gap: Gap) -> Demand:
    match gap.kind:
        case GapKind.ITEM:
            return Demand(gap.item)
        case GapKind.PAIR:
            return Demand(gap.item, gap.language, gap.source)
        case GapKind.SEAT:
            return Demand(gap.item, gap.language)


def open_demands(frame: Frame, plan: Plan, items: Iterable[str] | None = None) -> dict[Demand, int]:
    """What `plan` leaves open, exactly as its gaps tell it, and how many seats each is short.

    Of all items, or of `items` only.
    """
    found: dict[Demand, int] = {}
    slots = frame.slots
    wanted = slots.values() if items is None else [slots[i] for i in items if i in slots]
    for slot in wanted:
        item = slot.item.id
        if plan.rooms.get(item) is None:
            found[Demand(item)] = 1
        covered = cover(frame, slot, plan.channels.get(item, ()))
        for source, target in covered.uncovered:
            found[Demand(item, target, source)] = 1
        uncovered = {target for _source, target in covered.uncovered}
        for target in slot.targets:
            missing = seats_missing(frame, slot, covered, target)
            if missing and (target not in uncovered or covered.own.get(target)):
                found[Demand(item, target)] = missing
    return found


# A change by hand


@dataclass(frozen=True, slots=True)
class Edit:
    """`items` as they become, rooms by item, the seats of whole items, people to be hired, and
    mobile booths to be put up."""

    items: tuple[Item, ...] = ()
    rooms: Mapping[str, str] = field(default_factory=dict[str, str])
    seats: Mapping[str, frozenset[Seat]] = field(default_factory=dict[str, frozenset[Seat]])
    hired: tuple[Interpreter, ...] = ()
    booths: tuple[PlacedBooth, ...] = ()

    @property
    def touched(self) -> tuple[str, ...]:
        items = (item.id for item in self.items)
        return tuple(dict.fromkeys((*items, *self.rooms, *self.seats)))


def applied(problem: Problem, plan: Plan, edit: Edit) -> tuple[Problem, Plan]:
    """Problem and plan after `edit`; retour and relay of the items it touches are found anew."""
    changed = {item.id: item for item in edit.items}
    after = replace(
        problem,
        items=tuple(changed.get(item.id, item) for item in problem.items),
        interpreters=(*problem.interpreters, *edit.hired),
    )
    return after, planned(Frame(after), plan, edit)


def planned(frame: Frame, plan: Plan, edit: Edit) -> Plan:
    """`plan` with `edit`; `frame` is that of the problem as it becomes."""
    layouts = {item: layout for item, layout in plan.layouts.items() if item not in edit.rooms}
    booths = sorted((*plan.booths, *edit.booths), key=lambda b: (b.start, b.room, b.booth))
    rooms = {**plan.rooms, **edit.rooms}
    setting = replace(plan, rooms=rooms, layouts=layouts, booths=tuple(booths))
    channels = dict(plan.channels)
    for item in edit.touched:
        slot = frame.slots.get(item)
        if slot is None:
            continue
        seats = edit.seats.get(item)
        kept = item_seats(plan, item) if seats is None else seats
        known = {seat for seat in kept if seat.language in slot.targets}
        channels[item] = seated(frame, setting, slot, known, ())
    return replace(setting, channels={i: here for i, here in channels.items() if here})


def item_seats(plan: Plan, item: str) -> frozenset[Seat]:
    """Who sits in which booth of one item."""
    return Plan(channels={item: plan.channels.get(item, ())}).home_seats()


# What a change does


@dataclass(frozen=True, slots=True)
class Scene:
    """One day of a plan with the days beside it, which the night's rest needs."""

    problem: Problem
    plan: Plan
    frame: Frame
    jobs: Mapping[str, Sequence[Job]]
    open: Mapping[Demand, int]
    wrong: frozenset[tuple[Rule, str, tuple[str, ...], str]]


@dataclass(frozen=True, slots=True)
class Effect:
    """`new` violations at any level, demands `closed` and `opened` or made worse, what is `less`
    open than before without being closed."""

    new: tuple[Violation, ...]
    closed: tuple[Demand, ...]
    opened: tuple[Demand, ...]
    less: tuple[Demand, ...]

    @property
    def forbidden(self) -> bool:
        return any(violation.level is Level.FORBID for violation in self.new)


def scene(problem: Problem, plan: Plan, item: str) -> Scene | None:
    """What is around `item`; None for one without usable times."""
    whole = Frame(problem)
    slot = whole.slots.get(item)
    if slot is None:
        return None
    slots = whole.slots.values()
    return _scene(problem, plan, {one.item.id for one in slots if abs(one.day - slot.day) <= 1})


def whole_scene(problem: Problem, plan: Plan) -> Scene:
    return _scene(problem, plan, {item.id for item in problem.items})


def _scene(problem: Problem, plan: Plan, near: set[str]) -> Scene:
    part = replace(
        problem,
        items=tuple(one for one in problem.items if one.id in near),
        pins=frozenset(seat for seat in problem.pins if seat.item in near),
        current=None,
    )
    here = replace(
        plan,
        rooms={i: room for i, room in plan.rooms.items() if i in near},
        channels={i: channels for i, channels in plan.channels.items() if i in near},
        gaps=(),
    )
    frame = Frame(part)
    wrong = frozenset(map(_key, violations(part, here, frame)))
    return Scene(part, here, frame, jobs_of(frame, here), open_demands(frame, here), wrong)


def effect(scene: Scene, frame: Frame, plan: Plan, edit: Edit) -> Effect:
    """What is different in `plan`, of the problem in `frame`, from the scene's after `edit`.

    Only what the edit can touch is judged again.
    """
    touched = frozenset(edit.touched)
    before = {demand: much for demand, much in scene.open.items() if demand.item in touched}
    now = open_demands(frame, plan, edit.touched)
    return Effect(
        tuple(v for v in _judged(scene, frame, plan, touched) if _key(v) not in scene.wrong),
        tuple(sorted(before.keys() - now.keys())),
        tuple(sorted(demand for demand, much in now.items() if much > before.get(demand, 0))),
        tuple(sorted(demand for demand, much in now.items() if much < before.get(demand, 0))),
    )


def _judged(scene: Scene, frame: Frame, plan: Plan, touched: frozenset[str]) -> Iterator[Violation]:
    check = Check(frame, plan)
    places = (around.rooms.get(item) for around in (scene.plan, plan) for item in touched)
    plans = (scene.plan, plan)
    part = Part(
        touched,
        frozenset(room for room in places if room is not None),
        frozenset(speaker for item in touched for speaker in frame.items[item].speakers),
        frozenset(
            s.interpreter for one in plans for item in touched for s in item_seats(one, item)
        ),
    )
    for breach in check.part(part):
        violation = judged(frame, breach)
        if violation is not None:
            yield violation


def _key(found: Violation) -> tuple[Rule, str, tuple[str, ...], str]:
    """What makes a violation another one; hours that grow or shrink are told apart as well."""
    told = ";".join(f"{name}={value}" for name, value in sorted(found.values.items()))
    return found.rule, found.item, found.people, told
