"""A quick plan: the solver's first hint, and what there is where OR-Tools can't be loaded."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from event_desk.allocation.coverage import can_work, channels_of, onsite
from event_desk.allocation.fit import (
    badly_served,
    booths_short,
    booths_wanted,
    layouts,
    rooms_usable,
    waste,
)
from event_desk.allocation.frame import Frame, Job, Slot
from event_desk.allocation.people_rules import hindrance
from event_desk.allocation.problem import Channel, Interpreter, Plan, Room, Seat
from event_desk.allocation.profile import Rule
from event_desk.allocation.stock import stand


def place(frame: Frame, kept: Plan) -> Plan:
    """A room for every item that finds one; the largest items choose first. `kept` holds."""
    usable = rooms_usable(frame)
    taken: dict[str, list[Slot]] = {}
    rooms: dict[str, str] = {}
    planned: dict[str, str] = {}
    for slot in frame.slots.values():
        if slot.item.id in kept.rooms:
            _put(taken, rooms, slot, kept.rooms[slot.item.id])
            planned[slot.item.id] = kept.layouts.get(slot.item.id, "")
    order = sorted(
        (
            slot
            for item, slot in frame.slots.items()
            if item not in rooms and item not in frame.over
        ),
        key=lambda s: (-s.item.priority, -s.item.expected, s.start, s.item.code, s.item.id),
    )
    for slot in order:
        options = [
            (cost, index, place, layout)
            for index, room in enumerate(usable)
            for place, layout in enumerate(layouts(frame, slot, room))
            if (cost := _room_cost(frame, slot, room, layout, taken.get(room.id, ()), planned))
            is not None
        ]
        if options:
            _cost, index, _place, layout = min(options)
            _put(taken, rooms, slot, usable[index].id)
            planned[slot.item.id] = layout
    named = {item: layout for item, layout in planned.items() if layout}
    plan = Plan(rooms, layouts=named)
    return replace(plan, booths=stand(frame, kept, plan))


def _put(taken: dict[str, list[Slot]], rooms: dict[str, str], slot: Slot, room: str) -> None:
    rooms[slot.item.id] = room
    taken.setdefault(room, []).append(slot)


def _room_cost(
    frame: Frame,
    slot: Slot,
    room: Room,
    layout: str,
    taken: Sequence[Slot],
    planned: Mapping[str, str],
) -> tuple[int, int, int] | None:
    close = 0
    crowd = 0
    for other in taken:
        if other.overlaps(slot):
            if not room.parallel:
                return None
            crowd += other.item.expected
        elif not room.parallel and _tight(frame, slot, layout, other, planned):
            if frame.profile.forbids(Rule.TURNOVER):
                return None
            close += 1
    short = badly_served(frame, slot, room, layout)
    short += booths_short(slot, booths_wanted(slot) - room.booths)
    if room.parallel:
        short += max(0, crowd + slot.item.expected - room.capacity)
    return close, short, waste(slot, room, layout)


def _tight(frame: Frame, slot: Slot, layout: str, other: Slot, planned: Mapping[str, str]) -> bool:
    before = planned.get(other.item.id, "")
    if slot.start <= other.start:
        return other.start - slot.end < frame.turnover(layout, before)
    return slot.start - other.end < frame.turnover(before, layout)


@dataclass(slots=True)
class Teams:
    """Who sits where while planning: people by item and language, and everyone's jobs.

    `setting` says where the items are, and where mobile booths stand.
    """

    frame: Frame
    setting: Plan
    jobs: dict[str, list[Job]] = field(default_factory=dict[str, list[Job]])
    seated: dict[str, dict[str, list[str]]] = field(default_factory=dict[str, dict[str, list[str]]])
    lent: dict[str, dict[str, list[str]]] = field(default_factory=dict[str, dict[str, list[str]]])
    pivots: dict[str, dict[str, str]] = field(default_factory=dict[str, dict[str, str]])

    @property
    def rooms(self) -> Mapping[str, str]:
        return self.setting.rooms

    def team(self, slot: Slot, target: str) -> list[str]:
        return self.seated.get(slot.item.id, {}).get(target, [])

    def minutes(self, person: str, day: int) -> int:
        return sum(job.slot.minutes for job in self.jobs.get(person, ()) if job.slot.day == day)

    def seat(self, slot: Slot, target: str, person: str) -> None:
        self.seated.setdefault(slot.item.id, {}).setdefault(target, []).append(person)
        job = Job(slot, self.rooms.get(slot.item.id))
        self.jobs.setdefault(person, []).append(job)

    def seats(self) -> frozenset[Seat]:
        return frozenset(
            Seat(item, target, person)
            for item, by_target in self.seated.items()
            for target, people in by_target.items()
            for person in people
        )

    def channels(self, slot: Slot) -> tuple[Channel, ...]:
        item = slot.item.id
        return channels_of(
            self.frame,
            slot,
            booths_of(self.frame, self.setting, slot),
            self.seated.get(item, {}),
            self.lent.get(item, {}),
            self.pivots.get(item, {}),
        )

    def all_channels(self, slots: Iterable[Slot]) -> dict[str, tuple[Channel, ...]]:
        """By item, where anybody is seated."""
        return {slot.item.id: here for slot in slots if (here := self.channels(slot))}


def hold(frame: Frame, setting: Plan, slots: Iterable[Slot], seats: Iterable[Seat]) -> Teams:
    """Teams of exactly `seats`, with the retour and relay that they can give each other."""
    teams = Teams(frame, setting)
    by_id = {slot.item.id: slot for slot in slots}
    for seat in sorted(seats, key=frame.seat_order):
        teams.seat(by_id[seat.item], seat.language, seat.interpreter)
    for slot in by_id.values():
        _borrow(teams, slot, seat_more=False)
    return teams


def staff(
    frame: Frame,
    setting: Plan,
    slots: Iterable[Slot],
    jobs: Mapping[str, Sequence[Job]],
    pins: Iterable[Seat] = (),
) -> Teams:
    """Teams for `slots`, beside the work that `jobs` already gives; pins are seated first."""
    teams = Teams(frame, setting, {person: list(done) for person, done in jobs.items()})
    todo = [slot for slot in slots if slot.targets and slot.item.id in setting.rooms]
    by_id = {slot.item.id: slot for slot in todo}
    for seat in sorted(pins, key=frame.seat_order):
        if seat.item in by_id:
            teams.seat(by_id[seat.item], seat.language, seat.interpreter)
    todo.sort(key=lambda s: (-s.item.priority, s.start, -len(s.pairs), s.item.code, s.item.id))
    for slot in todo:
        _staff_direct(teams, slot, cover_only=True)
    for slot in todo:
        _staff_direct(teams, slot, cover_only=False)
        _borrow(teams, slot)
    return teams


def candidates(frame: Frame, slot: Slot, target: str) -> list[Interpreter]:
    """Who could be of any use in the booth of `target`; nobody where what has begun stays."""
    if slot.item.id in frame.fixed:
        return []
    sources = set(slot.sources(target))
    pivots = set(slot.targets) - {target}
    return [
        person
        for person in frame.people.values()
        if target in person.active
        and person.understood & (sources | pivots)
        and frame.may_sign(person, slot)
        and frame.free(person, slot)
    ]


def has_place(frame: Frame, slot: Slot, booths: Sequence[int], person: Interpreter) -> bool:
    """Is there any booth for this person at all? Remote people and other modes need none."""
    return person.remote or not frame.needs_booth(slot) or bool(booths)


def booths_of(frame: Frame, setting: Plan, slot: Slot) -> tuple[int, ...]:
    """Seats by booth where the item is; empty where it is nowhere."""
    room = frame.rooms.get(setting.rooms.get(slot.item.id, ""))
    return () if room is None else frame.booth_seats(setting, slot, room)


def _staff_direct(teams: Teams, slot: Slot, *, cover_only: bool) -> None:
    """Seat who closes most pairs of a channel, the scarcest language first."""
    frame = teams.frame
    supply = {target: candidates(frame, slot, target) for target in slot.targets}
    for target in sorted(slot.targets, key=lambda t: (len(supply[t]), t)):
        wanted = 1 if cover_only else max(frame.team(slot), 1)
        sources = slot.sources(target)
        options = [p for p in supply[target] if p.understood & set(sources)]
        while True:
            team = teams.team(slot, target)
            open_sources = [
                s for s in sources if not any(can_work(frame.people[p], s, target) for p in team)
            ]
            if not open_sources and len(team) >= wanted:
                break
            person = _best(teams, slot, target, options, open_sources, short=len(team) < wanted)
            if person is None:
                break
            teams.seat(slot, target, person.id)


def _best(
    teams: Teams,
    slot: Slot,
    target: str,
    options: Sequence[Interpreter],
    open_sources: Sequence[str],
    *,
    short: bool,
) -> Interpreter | None:
    frame = teams.frame
    busy = {person for team in teams.seated.get(slot.item.id, {}).values() for person in team}
    job = Job(slot, teams.rooms.get(slot.item.id))

    def rank(person: Interpreter) -> tuple[int, bool, int, int, str, str]:
        closes = sum(1 for source in open_sources if source in person.understood)
        load = teams.minutes(person.id, slot.day)
        return (-closes, target not in person.a, load, len(person.active), person.name, person.id)

    for person in sorted(options, key=rank):
        useful = short or any(source in person.understood for source in open_sources)
        if not useful or person.id in busy or not seat_free(teams, slot, target, person):
            continue
        if hindrance(frame, person, teams.jobs.get(person.id, ()), job) is None:
            return person
    return None


def seat_free(teams: Teams, slot: Slot, target: str, person: Interpreter) -> bool:
    frame = teams.frame
    if person.remote or not frame.needs_booth(slot):
        return True
    seats = sorted(booths_of(frame, teams.setting, slot), reverse=True)
    if any(frame.override(rule, slot.item.id) for rule in (Rule.BOOTHS, Rule.BOOTH_SEATS)):
        return True
    sizes = {
        language: onsite(frame, team)
        for language, team in teams.seated.get(slot.item.id, {}).items()
    }
    sizes[target] = sizes.get(target, 0) + 1
    wanted = sorted((size for size in sizes.values() if size), reverse=True)
    if len(wanted) > len(seats):
        return False
    return all(size <= there for size, there in zip(wanted, seats, strict=False))


def _borrow(teams: Teams, slot: Slot, *, seat_more: bool = True) -> None:
    """Retour from another booth, then relay, for the pairs still open."""
    frame = teams.frame
    lending: set[str] = set()
    direct = {
        (source, target): any(
            can_work(frame.people[p], source, target) for p in teams.team(slot, target)
        )
        for source, target in slot.pairs
    }
    for source, target in slot.pairs:
        if direct[source, target] or source in lending or source not in slot.targets:
            continue
        if any(can_work(frame.people[p], source, target) for p in teams.team(slot, source)):
            teams.lent.setdefault(slot.item.id, {}).setdefault(target, []).append(source)
            lending.add(source)
            direct[source, target] = True
    for target in slot.targets:
        _relay(teams, slot, target, direct, seat_more=seat_more)


def _relay(
    teams: Teams,
    slot: Slot,
    target: str,
    direct: Mapping[tuple[str, str], bool],
    *,
    seat_more: bool,
) -> None:
    """Relay through the pivot that closes most; a booth still empty is filled for it."""
    frame = teams.frame
    still = [s for s in slot.sources(target) if not direct[s, target]]
    closes = {
        pivot: sum(1 for s in still if s != pivot and direct.get((s, pivot)))
        for pivot in slot.targets
        if pivot != target
    }
    for pivot in sorted(closes, key=lambda p: (-closes[p], p)):
        if not closes[pivot]:
            return
        team = teams.team(slot, target)
        if not any(can_work(frame.people[p], pivot, target) for p in team):
            options = [p for p in candidates(frame, slot, target) if pivot in p.understood]
            person = None
            if seat_more:
                person = _best(teams, slot, target, options, [pivot], short=True)
            if person is None:
                continue
            teams.seat(slot, target, person.id)
        teams.pivots.setdefault(slot.item.id, {})[target] = pivot
        return
