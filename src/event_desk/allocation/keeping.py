"""What of the plan in force, and of what people have chosen, a new plan must leave as it is."""

from collections.abc import Iterable, Mapping

from event_desk.allocation import greedy
from event_desk.allocation.coverage import can_work
from event_desk.allocation.fit import layouts
from event_desk.allocation.frame import Frame, Job, Slot
from event_desk.allocation.people_rules import hindrance
from event_desk.allocation.problem import Interpreter, Plan, Room, Seat
from event_desk.allocation.profile import Rule
from event_desk.allocation.stock import stock_of


def kept_setting(frame: Frame, *, stays: bool) -> Plan:
    """Rooms, layouts and booths of what has begun, of what people chose and, where the plan in
    force `stays`, of that; none clash."""
    current = frame.problem.current or Plan()
    begun = {item: room for item, room in current.rooms.items() if item in frame.begun}
    chosen = {item.id: item.pinned_room for item in frame.items.values() if item.pinned_room}
    rooms: dict[str, str] = {}
    laid: dict[str, str] = {}
    taken: dict[str, list[Slot]] = {}
    for choice in (begun, chosen, current.rooms if stays else {}):
        for item, slot in frame.slots.items():
            room = frame.rooms.get(choice.get(item, ""))
            if item in rooms or room is None or room.capacity <= 0:
                continue
            possible = layouts(frame, slot, room)
            if not possible:
                continue
            planned = current if current.rooms.get(item) == room.id else Plan()
            layout = frame.layout(planned, slot, room)
            if not room.offers(layout):
                layout = possible[0]
            others = taken.setdefault(room.id, [])
            if not _in_the_way(frame, room, slot, layout, others, laid):
                rooms[item] = room.id
                laid[item] = layout
                others.append(slot)
    named = {item: layout for item, layout in laid.items() if layout}
    stay = {
        item
        for item, room in rooms.items()
        if (stays or item in frame.begun) and current.rooms.get(item) == room
    }
    return _with_booths(frame, Plan(rooms, layouts=named), current, stay)


def _with_booths(frame: Frame, setting: Plan, current: Plan, stay: set[str]) -> Plan:
    """The mobile booths of the plan in force for the items that stay."""
    where = Plan(
        {item: room for item, room in setting.rooms.items() if item in stay},
        layouts=setting.layouts,
        booths=current.booths,
    )
    return Plan(setting.rooms, layouts=setting.layouts, booths=stock_of(frame, where).placed())


def _in_the_way(
    frame: Frame,
    room: Room,
    slot: Slot,
    layout: str,
    others: Iterable[Slot],
    laid: Mapping[str, str],
) -> bool:
    if room.parallel:
        return False
    for other in others:
        first, second = (other, slot) if other.start <= slot.start else (slot, other)
        before, after = (laid[other.item.id], layout)
        if first is slot:
            before, after = after, before
        if slot.overlaps(other):
            rule = Rule.ROOM_TAKEN_TWICE
        elif second.start - first.end < frame.turnover(before, after):
            rule = Rule.TURNOVER
        else:
            continue
        if frame.profile.forbids(rule) and not frame.override(rule, first.item.id):
            return True
    return False


def begun_seats(frame: Frame) -> list[Seat]:
    return [seat for seat in present_seats(frame) if seat.item in frame.begun]


def present_seats(frame: Frame) -> list[Seat]:
    """Who sits where in the plan in force, once each."""
    current = frame.problem.current
    return [] if current is None else sorted(current.home_seats(), key=frame.seat_order)


def legal_seats(frame: Frame, setting: Plan, order: Iterable[Seat]) -> frozenset[Seat]:
    """Those of `order` that can stand together without breaking a rule that is forbidden and not
    allowed by anybody; earlier ones first."""
    teams = greedy.Teams(frame, setting)
    taken: set[tuple[str, str]] = set()
    kept: set[Seat] = set()
    for seat in order:
        slot = frame.slots.get(seat.item)
        person = frame.people.get(seat.interpreter)
        # Whoever works both ways has one seat; the other way is found again.
        if slot is None or person is None or (seat.item, person.id) in taken:
            continue
        if seat.language not in slot.targets or seat.item not in setting.rooms:
            continue
        job = Job(slot, setting.rooms[seat.item])
        jobs = teams.jobs.get(person.id, ())
        if (
            _skilled(frame, slot, seat.language, person)
            and greedy.seat_free(teams, slot, seat.language, person)
            and hindrance(frame, person, jobs, job) is None
        ):
            teams.seat(slot, seat.language, person.id)
            taken.add((seat.item, person.id))
            kept.add(seat)
    return frozenset(kept - _without_pivot(frame, kept))


def _skilled(frame: Frame, slot: Slot, target: str, person: Interpreter) -> bool:
    if frame.override(Rule.NOT_SKILLED, slot.item.id, (person.id,)):
        return True
    useful = {*slot.sources(target), *slot.targets} - {target}
    return (
        target in person.active
        and bool(person.understood & useful)
        and frame.may_sign(person, slot)
    )


def _without_pivot(frame: Frame, kept: set[Seat]) -> set[Seat]:
    """Seats of people who need relay that nobody among those kept can give."""
    booths: dict[tuple[str, str], list[Interpreter]] = {}
    for seat in sorted(kept, key=frame.seat_order):
        booths.setdefault((seat.item, seat.language), []).append(frame.people[seat.interpreter])
    lost: set[Seat] = set()
    for (item, target), people in booths.items():
        slot = frame.slots[item]
        needing = [
            person
            for person in people
            if not person.understood & set(slot.sources(target))
            and not frame.override(Rule.NOT_SKILLED, item, (person.id,))
        ]
        if needing:
            pivot = _pivot(slot, target, people, needing, booths)
            lost |= {
                Seat(item, target, person.id)
                for person in needing
                if pivot is None or pivot not in person.understood
            }
    return lost


def _pivot(
    slot: Slot,
    target: str,
    people: Iterable[Interpreter],
    needing: Iterable[Interpreter],
    booths: Mapping[tuple[str, str], list[Interpreter]],
) -> str | None:
    """The language through which most of `needing` can be given something not heard directly."""
    left = [s for s in slot.sources(target) if not any(can_work(p, s, target) for p in people)]
    given = [
        pivot
        for pivot in slot.targets
        if any(
            can_work(giver, source, pivot)
            for source in left
            if source != pivot
            for giver in booths.get((slot.item.id, pivot), ())
        )
    ]
    if not given:
        return None
    return min(given, key=lambda p: (-sum(1 for one in needing if p in one.understood), p))
