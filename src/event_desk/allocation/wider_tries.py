"""Changes to the programme that might close a gap: times, rooms, modes, languages."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import timedelta

from event_desk.allocation.demands import Demand, Edit, Scene, item_seats
from event_desk.allocation.fit import rooms_usable
from event_desk.allocation.frame import Frame, Slot
from event_desk.allocation.people_rules import jobs_of
from event_desk.allocation.problem import Item, Mode, PlacedBooth, Room, Seat
from event_desk.allocation.tries import Try, free, joined, teams

SHIFT, STEP = 20, 5
"""How far a session may be moved, in minutes, and in which steps."""

MOST_CONSECUTIVE = 2
"""More languages than these, one after another, and nobody gets to speak."""


_Making = Callable[[Scene, Demand], Iterator[Try]]


def programme_tries(around: Scene, demand: Demand, kind: str) -> Iterator[Try] | None:
    """None where the kind is not one of these."""
    ways: Mapping[str, _Making] = {
        "move": _move,
        "room": _room,
        "booth": _booth,
        "rooms_swapped": _swap,
        "mode": _mode,
        "language_less": _less,
    }
    way = ways.get(kind)
    return None if way is None else way(around, demand)


def _begun(around: Scene, item: Item) -> bool:
    now = around.problem.now
    return now is not None and item.start is not None and item.start <= now


# Times


def _move(around: Scene, demand: Demand) -> Iterator[Try]:
    """The session itself, then those that keep the people it lacks; small moves first."""
    movable = [item for item in _neighbours(around, demand) if not _begun(around, item)]
    for minutes in range(STEP, SHIFT + 1, STEP):
        for item in movable:
            for shift in (minutes, -minutes):
                moved = _shifted(around, item, shift)
                if moved is not None:
                    yield from _with_free(around, demand, moved, shift)


def _neighbours(around: Scene, demand: Demand) -> Iterator[Item]:
    """The item, and what runs close enough for a move to free somebody or a room."""
    slot = around.frame.slots[demand.item]
    yield slot.item
    near = SHIFT + max(around.frame.profile.turnover, around.frame.profile.move_building)
    everybody = around.frame.people.values()
    people = {person.id for person in everybody if demand.language in person.active}
    for other in around.frame.slots.values():
        if other is slot or other.start >= slot.end + near or other.end <= slot.start - near:
            continue
        same_room = around.plan.rooms.get(other.item.id) == around.plan.rooms.get(demand.item)
        seats = item_seats(around.plan, other.item.id)
        if same_room or any(seat.interpreter in people for seat in seats):
            yield other.item


def _shifted(around: Scene, item: Item, minutes: int) -> Item | None:
    """None where it would run into a break or out of one that it lies in, or into the past."""
    if item.start is None or item.end is None or item.kind == "break":
        return None
    by = timedelta(minutes=minutes)
    moved = replace(item, start=item.start + by, end=item.end + by)
    if around.problem.now is not None and item.start + by <= around.problem.now:
        return None
    day = around.frame.slots[item.id].day
    if (item.start + by).astimezone(around.frame.zone).date().toordinal() != day:
        return None
    for other in around.problem.items:
        if other.kind == "break" and _overlap(moved, other) and not _overlap(item, other):
            return None
    return moved


def _overlap(one: Item, other: Item) -> bool:
    if one.start is None or one.end is None or other.start is None or other.end is None:
        return False
    return one.start < other.end and other.start < one.end


def _with_free(around: Scene, demand: Demand, moved: Item, shift: int) -> Iterator[Try]:
    """The move, with whoever it frees."""
    items = tuple(moved if item.id == moved.id else item for item in around.problem.items)
    frame = Frame(replace(around.problem, items=items))
    slot = frame.slots[demand.item]
    values = {"item": moved.id, "minutes": shift}
    cost = abs(shift) // STEP
    if not demand.language:
        yield from _freed_room(frame, slot, moved, values, cost)
        return
    jobs = jobs_of(frame, around.plan)
    people = free(around, frame, slot, demand.language, jobs=jobs)
    for team in list(teams(frame, around, slot, demand, people))[:2]:
        edit = joined(around, slot, demand.language, team)
        edit = replace(edit, items=(moved,))
        yield Try("move", edit, tuple(person.id for person in team), values, cost)


def _freed_room(
    frame: Frame,
    slot: Slot,
    moved: Item,
    values: Mapping[str, int | str],
    cost: int,
) -> Iterator[Try]:
    for room in rooms_usable(frame):
        edit = Edit((moved,), {slot.item.id: room.id})
        yield Try("move", edit, (), {**values, "room": room.id}, cost)


# Rooms


def _room(around: Scene, demand: Demand) -> Iterator[Try]:
    """Rooms with a booth for every language first, then the smallest."""
    frame, slot = around.frame, around.frame.slots[demand.item]
    if slot.item.pinned_room is not None:
        return
    here = around.plan.rooms.get(demand.item)
    options = [room for room in rooms_usable(frame) if room.id != here]
    options.sort(key=lambda r: (r.booths < len(slot.targets), r.capacity))
    for room in options:
        if demand.language and not _better_equipped(frame.rooms.get(here or ""), room):
            continue
        yield from _in_room(around, demand, room, {}, "room", {"room": room.id})


def _better_equipped(here: Room | None, there: Room) -> bool:
    if here is None:
        return True
    return there.booths > here.booths or sum(there.booth_seats) > sum(here.booth_seats)


def _in_room(
    around: Scene,
    demand: Demand,
    room: Room,
    others: Mapping[str, str],
    kind: str,
    values: Mapping[str, int | str],
) -> Iterator[Try]:
    rooms = {**others, demand.item: room.id}
    if not demand.language:
        yield Try(kind, Edit(rooms=rooms), (), values)
        return
    frame, slot = around.frame, around.frame.slots[demand.item]
    people = free(around, frame, slot, demand.language, room=room.id)
    for team in list(teams(frame, around, slot, demand, people))[:2]:
        edit = replace(joined(around, slot, demand.language, team), rooms=rooms)
        yield Try(kind, edit, tuple(person.id for person in team), values)


def _booth(around: Scene, demand: Demand) -> Iterator[Try]:
    """A mobile booth in the room the session has."""
    frame, slot = around.frame, around.frame.slots[demand.item]
    room = around.plan.rooms.get(demand.item)
    start, end = slot.item.start, slot.item.end
    if not demand.language or room is None or not frame.needs_booth(slot):
        return
    if start is None or end is None:
        return
    people = free(around, frame, slot, demand.language)
    for booth in sorted(around.problem.mobile, key=lambda one: (one.seats_cost, one.id)):
        placed = PlacedBooth(booth.id, room, start, end)
        values = {"room": room, "booth": booth.id}
        for team in list(teams(frame, around, slot, demand, people))[:2]:
            edit = replace(joined(around, slot, demand.language, team), booths=(placed,))
            yield Try("booth", edit, tuple(person.id for person in team), values)


def _swap(around: Scene, demand: Demand) -> Iterator[Try]:
    """With a session at that time whose room has more booths."""
    frame, slot = around.frame, around.frame.slots[demand.item]
    here = frame.rooms.get(around.plan.rooms.get(demand.item, ""))
    if here is None or slot.item.pinned_room is not None or not demand.language:
        return
    for other in frame.slots.values():
        room = frame.rooms.get(around.plan.rooms.get(other.item.id, ""))
        if other is slot or room is None or not other.overlaps(slot):
            continue
        if other.item.pinned_room is not None or _begun(around, other.item):
            continue
        if room.id != here.id and _better_equipped(here, room):
            values = {"room": room.id, "other_room": here.id, "other": other.item.id}
            swapped = {other.item.id: here.id}
            yield from _in_room(around, demand, room, swapped, "rooms_swapped", values)


# Modes and languages


def _mode(around: Scene, demand: Demand) -> Iterator[Try]:
    slot = around.frame.slots[demand.item]
    if not demand.language or slot.item.mode is Mode.SIGN:
        return
    for mode in (Mode.CONSECUTIVE, Mode.WHISPERED, Mode.REMOTE):
        if mode is slot.item.mode or not _possible(around.frame, slot, mode):
            continue
        changed = replace(slot.item, mode=mode)
        items = tuple(changed if i.id == changed.id else i for i in around.problem.items)
        frame = Frame(replace(around.problem, items=items))
        values = {"mode": mode.value}
        seats = item_seats(around.plan, demand.item)
        yield Try("mode", Edit((changed,), seats={demand.item: seats}), (), values)
        after = frame.slots[demand.item]
        people = free(around, frame, after, demand.language)
        for team in list(teams(frame, around, after, demand, people))[:2]:
            edit = replace(joined(around, after, demand.language, team), items=(changed,))
            yield Try("mode", edit, tuple(person.id for person in team), values)


def _possible(frame: Frame, slot: Slot, mode: Mode) -> bool:
    match mode:
        case Mode.CONSECUTIVE:
            return len(slot.targets) <= MOST_CONSECUTIVE
        case Mode.WHISPERED:
            listeners = slot.item.listeners
            return listeners is not None and listeners <= frame.profile.whisper_listeners
        case _:
            return any(person.remote for person in frame.people.values())


def _less(around: Scene, demand: Demand) -> Iterator[Try]:
    """Another session's language that lets its people come here, then this one itself."""
    if not demand.language:
        return
    slot = around.frame.slots[demand.item]
    for other in around.frame.slots.values():
        if other is slot or not other.overlaps(slot) or _begun(around, other.item):
            continue
        yield from _given_up(around, demand, slot, other)
    kept = item_seats(around.plan, demand.item)
    seats = frozenset(seat for seat in kept if seat.language != demand.language)
    edit = Edit((_without(slot.item, demand.language),), seats={demand.item: seats})
    values = {"item": demand.item, "language": demand.language}
    yield Try("language_less", edit, (), values, cost=10 * max(1, slot.item.priority))


def _given_up(around: Scene, demand: Demand, slot: Slot, other: Slot) -> Iterator[Try]:
    item = other.item.id
    there = item_seats(around.plan, item)
    sources = set(slot.sources(demand.language))
    for language in sorted({seat.language for seat in there}):
        leaving = sorted(
            seat.interpreter
            for seat in there
            if seat.language == language
            and seat.interpreter in around.frame.people
            and demand.language in around.frame.people[seat.interpreter].active
            and around.frame.people[seat.interpreter].understood & sources
        )
        if not leaving or other.item.priority > slot.item.priority:
            continue
        coming = frozenset(Seat(demand.item, demand.language, person) for person in leaving)
        seats = {
            item: frozenset(seat for seat in there if seat.language != language),
            demand.item: item_seats(around.plan, demand.item) | coming,
        }
        edit = Edit((_without(other.item, language),), seats=seats)
        yield Try("language_less", edit, tuple(leaving), {"item": item, "language": language}, 10)


def _without(item: Item, language: str) -> Item:
    into = tuple(code for code in item.interpret_into if code != language)
    return replace(item, interpret_into=into)
