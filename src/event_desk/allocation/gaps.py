"""What a plan leaves open, and what keeps each interpreter from closing it."""

from collections import Counter
from collections.abc import Container, Iterator, Mapping, Sequence

from event_desk.allocation.coverage import Cover, cover, onsite, seats_missing
from event_desk.allocation.fit import rooms_usable
from event_desk.allocation.frame import Frame, Job, Slot
from event_desk.allocation.greedy import booths_of
from event_desk.allocation.people_rules import Finding, hindrance, jobs_of
from event_desk.allocation.problem import Gap, GapKind, Hold, Interpreter, Plan, Reason
from event_desk.allocation.profile import Rule

_REASONS: Mapping[Rule, Reason] = {
    Rule.NOT_AVAILABLE: Reason.NOT_AVAILABLE,
    Rule.NOT_CLEARED: Reason.NOT_CLEARED,
    Rule.TWO_PLACES: Reason.BUSY,
    Rule.MOVING: Reason.MOVING,
    Rule.DAY_HOURS: Reason.HOURS,
    Rule.REMOTE_HOURS: Reason.HOURS,
    Rule.FOUR_HOURS: Reason.FOUR_HOURS,
    Rule.LUNCH: Reason.LUNCH,
    Rule.SPAN: Reason.SPAN,
    Rule.NIGHT: Reason.NIGHT,
    # Forbidden only where an event chose so.
    Rule.DAY_LONG: Reason.HOURS,
    Rule.WEEK_HOURS: Reason.HOURS,
    Rule.REMOTE_SESSION: Reason.HOURS,
    Rule.LUNCH_MOVED: Reason.LUNCH,
}


def gaps(frame: Frame, plan: Plan, items: Container[str] | None = None) -> tuple[Gap, ...]:
    """Every gap of `plan`, or of some `items` of it, in the order of the programme."""
    jobs = jobs_of(frame, plan)
    found = [gap for gap in _unplannable(frame) if items is None or gap.item in items]
    for slot in frame.slots.values():
        if items is None or slot.item.id in items:
            found.extend(_item_gaps(frame, slot, plan, jobs))
    return tuple(found)


def gaps_of(
    frame: Frame, plan: Plan, jobs: Mapping[str, Sequence[Job]], item: str
) -> tuple[Gap, ...]:
    """Those of one item; `jobs` is everybody's work in `plan`."""
    slot = frame.slots.get(item)
    if slot is None:
        return tuple(gap for gap in _unplannable(frame) if gap.item == item)
    return tuple(_item_gaps(frame, slot, plan, jobs))


def _unplannable(frame: Frame) -> Iterator[Gap]:
    for item in sorted(frame.items.values(), key=lambda i: (i.code, i.id)):
        if item.id not in frame.slots:
            yield Gap(item.id, GapKind.ITEM, Reason.NO_TIMES)
    for doubled in frame.doubled:
        yield Gap(doubled, GapKind.ITEM, Reason.SAME_ID)


def _item_gaps(
    frame: Frame, slot: Slot, plan: Plan, jobs: Mapping[str, Sequence[Job]]
) -> Iterator[Gap]:
    item = slot.item
    placed = item.id in plan.rooms
    if not placed:
        reason = Reason.NO_ROOM_FREE if rooms_usable(frame) else Reason.NO_ROOMS
        yield Gap(item.id, GapKind.ITEM, reason)
    if not item.floor:
        for target in dict.fromkeys(item.interpret_into):
            yield Gap(item.id, GapKind.PAIR, Reason.NO_FLOOR_LANGUAGE, target)
    channels = plan.channels.get(item.id, ())
    covered = cover(frame, slot, channels)
    for source, target in covered.uncovered:
        yield _pair_gap(frame, slot, plan, jobs, covered, source, target)
    uncovered = {target for _source, target in covered.uncovered}
    for target in slot.targets:
        missing = seats_missing(frame, slot, covered, target)
        if missing and (target not in uncovered or covered.own.get(target)):
            yield _seat_gap(frame, slot, plan, jobs, covered, target, missing)


def _pair_gap(
    frame: Frame,
    slot: Slot,
    plan: Plan,
    jobs: Mapping[str, Sequence[Job]],
    covered: Cover,
    source: str,
    target: str,
) -> Gap:
    skilled = [p for p in frame.people.values() if _could(frame, slot, p, target, {source})]
    reason, holds, values = _why(frame, slot, plan, jobs, covered, target, skilled)
    return Gap(slot.item.id, GapKind.PAIR, reason, target, source, holds=holds, values=values)


def _seat_gap(
    frame: Frame,
    slot: Slot,
    plan: Plan,
    jobs: Mapping[str, Sequence[Job]],
    covered: Cover,
    target: str,
    missing: int,
) -> Gap:
    sources = set(slot.sources(target))
    inside = {person.id for person in covered.own.get(target, ())}
    skilled = [
        p
        for p in frame.people.values()
        if _could(frame, slot, p, target, sources) and p.id not in inside
    ]
    reason, holds, values = _why(frame, slot, plan, jobs, covered, target, skilled)
    return Gap(
        slot.item.id,
        GapKind.SEAT,
        reason,
        target,
        missing=missing,
        holds=holds,
        values=values,
    )


def _could(frame: Frame, slot: Slot, person: Interpreter, target: str, sources: set[str]) -> bool:
    able = target in person.active and bool(person.understood & sources)
    return able and frame.may_sign(person, slot)


Why = tuple[Reason, tuple[Hold, ...], dict[str, int | str]]


def _why(
    frame: Frame,
    slot: Slot,
    plan: Plan,
    jobs: Mapping[str, Sequence[Job]],
    covered: Cover,
    target: str,
    skilled: Sequence[Interpreter],
) -> Why:
    """One reason for the gap: what must change first, else what most of the skilled tell."""
    if not frame.people:
        return Reason.NO_INTERPRETERS, (), {}
    if not skilled:
        return Reason.NOT_SKILLED, (), {}
    if slot.item.id not in plan.rooms:
        return Reason.NO_ROOM, (), {}
    holds = tuple(
        hold_back(frame, slot, plan, jobs.get(person.id, ()), covered, target, person)
        for person in skilled
    )
    counts = Counter(hold.reason for hold in holds)
    reason = min(counts, key=lambda r: (-counts[r], list(Reason).index(r)))
    values: dict[str, int | str] = {}
    if reason is Reason.NO_BOOTH:
        values["booths"] = len(booths_of(frame, plan, slot))
    return reason, holds, values


def hold_back(
    frame: Frame,
    slot: Slot,
    plan: Plan,
    jobs: Sequence[Job],
    covered: Cover,
    target: str,
    person: Interpreter,
) -> Hold:
    """What keeps this person from joining the booth of `target` in the plan as it stands."""
    room_id = plan.rooms.get(slot.item.id)
    job = Job(slot, room_id)
    busy_here = any(done.slot.item.id == slot.item.id for done in jobs)
    if busy_here:
        return Hold(person.id, Reason.BUSY, {"item": slot.item.id})
    finding = hindrance(frame, person, jobs, job)
    if finding is not None:
        return Hold(person.id, _REASONS.get(finding.rule, Reason.HOURS), _values(finding, slot))
    if not person.remote and frame.needs_booth(slot):
        full = _booth_full(frame, booths_of(frame, plan, slot), covered, target)
        if full is not None:
            return Hold(person.id, *full)
    return Hold(person.id, Reason.NOT_CHOSEN)


def _values(finding: Finding, slot: Slot) -> dict[str, int | str]:
    values = dict(finding.values)
    others = [other.item.id for other in finding.slots if other is not slot]
    if others:
        values["item"] = others[0]
    return values


def _booth_full(
    frame: Frame, booths: Sequence[int], covered: Cover, target: str
) -> tuple[Reason, dict[str, int | str]] | None:
    if not booths:
        return Reason.NO_BOOTH, {"booths": 0}
    sizes = {
        language: here
        for language, people in covered.own.items()
        if (here := onsite(frame, (person.id for person in people)))
    }
    if target not in sizes and len(sizes) >= len(booths):
        return Reason.NO_BOOTH, {"booths": len(booths)}
    sizes[target] = sizes.get(target, 0) + 1
    wanted = sorted(sizes.values(), reverse=True)
    seats = sorted(booths, reverse=True)
    if any(size > there for size, there in zip(wanted, seats, strict=False)):
        return Reason.BOOTH_FULL, {"seats": max(seats)}
    return None
