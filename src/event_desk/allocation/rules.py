"""The one place that says what makes a plan wrong.

It judges the solver's plans, the greedy ones and every hand edit alike; a full day takes
milliseconds, so that dragging needs no solver.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from math import ceil

from event_desk.allocation.coverage import Cover, How, cover, onsite
from event_desk.allocation.frame import Frame, Job, Slot
from event_desk.allocation.people_rules import findings
from event_desk.allocation.problem import Channel, Interpreter, Item, Mode, Plan, Problem, Room
from event_desk.allocation.profile import Level, Rule

__all__ = ["Level", "Rule", "Violation", "forbidden", "violations"]

Values = Mapping[str, int | str]


@dataclass(frozen=True, slots=True)
class Violation:
    """`item` is the first item concerned, `values` what the rule names beside it in `Rule`.

    `override` is a person's reason for allowing it, which also makes a forbidden one a warning.
    """

    rule: Rule
    level: Level
    item: str = ""
    people: tuple[str, ...] = ()
    start: datetime | None = None
    end: datetime | None = None
    values: Values = field(default_factory=dict[str, int | str])
    override: str = ""


def violations(problem: Problem, plan: Plan, frame: Frame | None = None) -> Iterator[Violation]:
    """Everything wrong with `plan`, rules at `ignore` left out. `frame` saves making it again."""
    frame = frame or Frame(problem)
    judge = _Judge(frame)
    for found in _everything(frame, plan):
        violation = judge.level(found)
        if violation is not None:
            yield violation


def forbidden(problem: Problem, plan: Plan, frame: Frame | None = None) -> tuple[Violation, ...]:
    return tuple(v for v in violations(problem, plan, frame) if v.level is Level.FORBID)


@dataclass(frozen=True, slots=True)
class _Found:
    rule: Rule
    item: str
    values: Values = field(default_factory=dict[str, int | str])
    people: tuple[str, ...] = ()
    slots: tuple[Slot, ...] = ()


class _Judge:
    """Gives what was found its level and its override."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self._overrides = {
            (o.rule, o.item, o.interpreter): o.reason for o in frame.problem.overrides
        }

    def level(self, found: _Found) -> Violation | None:
        level = self._frame.profile.level(found.rule)
        if level is Level.IGNORE:
            return None
        override = self._override(found)
        if override and level is Level.FORBID:
            level = Level.WARN
        own = self._frame.slots.get(found.item)
        slots = found.slots or ((own,) if own is not None else ())
        start = min((slot.start for slot in slots), default=None)
        end = max((slot.end for slot in slots), default=None)
        return Violation(
            found.rule,
            level,
            found.item,
            found.people,
            None if start is None else _moment(start),
            None if end is None else _moment(end),
            found.values,
            override,
        )

    def _override(self, found: _Found) -> str:
        for person in (*found.people, ""):
            reason = self._overrides.get((found.rule, found.item, person))
            if reason:
                return reason
        return ""


def _moment(minutes: int) -> datetime:
    return datetime.fromtimestamp(minutes * 60, UTC)


def _everything(frame: Frame, plan: Plan) -> Iterator[_Found]:
    yield from _programme(frame)
    yield from _pins(frame, plan)
    yield from _rooms(frame, plan)
    for slot in frame.slots.values():
        channels = plan.channels.get(slot.item.id, ())
        yield from _channels(frame, slot, plan.rooms.get(slot.item.id), channels)
    yield from _people(frame, plan)


# -- the programme itself ------------------------------------------------------------------------


def _programme(frame: Frame) -> Iterator[_Found]:
    speaking: dict[str, list[Slot]] = {}
    for item in frame.items.values():
        slot = frame.slots.get(item.id)
        if slot is None:
            yield _Found(Rule.ITEM_TIMES, item.id)
            continue
        if item.interpret_into and not item.floor:
            yield _Found(Rule.ITEM_LANGUAGE, item.id)
        for speaker in item.speakers:
            speaking.setdefault(speaker, []).append(slot)
    for speaker, slots in speaking.items():
        for first, second in overlapping(slots):
            values = {"other": second.item.id}
            yield _Found(Rule.SPEAKER_TWICE, first.item.id, values, (speaker,), (first, second))


def overlapping(slots: Iterable[Slot], gap: int = 0) -> Iterator[tuple[Slot, Slot]]:
    """Pairs that overlap, or follow each other with less than `gap` minutes between."""
    active: list[Slot] = []
    for slot in sorted(slots, key=lambda s: (s.start, s.end, s.item.id)):
        active = [other for other in active if other.end + gap > slot.start]
        for other in active:
            yield other, slot
        active.append(slot)


def _pins(frame: Frame, plan: Plan) -> Iterator[_Found]:
    for item in frame.items.values():
        if item.pinned_room is not None and plan.rooms.get(item.id) != item.pinned_room:
            yield _Found(Rule.PIN_BROKEN, item.id, {"room": item.pinned_room})
    missing = frame.problem.pins - plan.seats()
    for seat in sorted(missing, key=lambda s: (s.item, s.language, s.interpreter)):
        values = {"language": seat.language}
        yield _Found(Rule.PIN_BROKEN, seat.item, values, (seat.interpreter,))


# -- rooms ---------------------------------------------------------------------------------------


def _rooms(frame: Frame, plan: Plan) -> Iterator[_Found]:
    by_room: dict[str, list[Slot]] = {}
    for slot in frame.slots.values():
        room_id = plan.rooms.get(slot.item.id)
        if room_id is None:
            yield _Found(Rule.ROOM_MISSING, slot.item.id)
        elif room_id not in frame.rooms:
            yield _Found(Rule.ROOM_UNKNOWN, slot.item.id, {"room": room_id})
        else:
            by_room.setdefault(room_id, []).append(slot)
            yield from _fit(frame, slot, frame.rooms[room_id])
    for room_id in sorted(by_room):
        room = frame.rooms[room_id]
        if room.parallel:
            yield from _crowd(room, by_room[room_id])
        else:
            yield from _turns(frame, room, by_room[room_id])


def _fit(frame: Frame, slot: Slot, room: Room) -> Iterator[_Found]:
    item = slot.item
    if room.capacity <= 0:
        yield _Found(Rule.NO_CAPACITY, item.id, {"room": room.id})
    elif item.expected > room.capacity and not room.parallel:
        values = {"room": room.id, "expected": item.expected, "capacity": room.capacity}
        yield _Found(Rule.CAPACITY, item.id, values)
    if item.step_free and not room.step_free:
        yield _Found(Rule.STEP_FREE, item.id, {"room": room.id})
    if room.parallel and item.closed:
        yield _Found(Rule.CLOSED_BESIDE_OPEN, item.id, {"room": room.id})
    if room.parallel != item.parallel:
        yield _Found(Rule.PARALLEL, item.id, {"room": room.id})
    needed = receivers_needed(frame, item)
    if slot.targets and item.mode is Mode.BOOTH and needed > room.receivers:
        values = {"room": room.id, "needed": needed, "stock": room.receivers}
        yield _Found(Rule.RECEIVERS, item.id, values)


def receivers_needed(frame: Frame, item: Item) -> int:
    """The expected listeners and the profile's reserve, rounded up."""
    profile = frame.profile
    listeners = item.listeners
    if listeners is None:
        listeners = ceil(item.expected * profile.listeners_share)
    return ceil(listeners * (1 + profile.receivers_extra))


def turnover(frame: Frame, first: Item, second: Item) -> int:
    """Minutes between two items in the same room."""
    if first.layout != second.layout and first.layout and second.layout:
        return frame.profile.layout_change
    return frame.profile.turnover


def _turns(frame: Frame, room: Room, slots: Sequence[Slot]) -> Iterator[_Found]:
    longest = max(frame.profile.turnover, frame.profile.layout_change)
    for first, second in overlapping(slots, longest):
        if first.overlaps(second):
            values = {"room": room.id, "other": second.item.id}
            yield _Found(Rule.ROOM_TAKEN_TWICE, first.item.id, values, slots=(first, second))
            continue
        minutes = second.start - first.end
        limit = turnover(frame, first.item, second.item)
        if minutes < limit:
            values = {
                "room": room.id,
                "other": second.item.id,
                "minutes": minutes,
                "limit": limit,
            }
            yield _Found(Rule.TURNOVER, first.item.id, values, slots=(first, second))


def _crowd(room: Room, slots: Sequence[Slot]) -> Iterator[_Found]:
    """In a room that holds several items, all of a moment share its capacity."""
    if room.capacity <= 0:
        return
    for slot in slots:
        together = [other for other in slots if other.start <= slot.start < other.end]
        expected = sum(other.item.expected for other in together)
        if expected > room.capacity:
            values = {"room": room.id, "expected": expected, "capacity": room.capacity}
            yield _Found(Rule.CAPACITY, slot.item.id, values, slots=tuple(together))


# -- booths and channels -------------------------------------------------------------------------


def _channels(
    frame: Frame, slot: Slot, room_id: str | None, channels: Sequence[Channel]
) -> Iterator[_Found]:
    if not slot.targets and not channels:
        return
    covered = cover(frame, slot, channels)
    yield from _coverage(frame, slot, covered)
    for channel in channels:
        if channel.language not in slot.targets:
            yield _Found(Rule.CHANNEL_UNWANTED, slot.item.id, {"language": channel.language})
        yield from _skills(frame, slot, channel, covered)
        yield from _relay(slot, channel, covered)
    room = frame.rooms.get(room_id or "")
    if room is not None and frame.needs_booth(slot):
        yield from _booths(frame, slot, room, channels, covered)
    if slot.item.mode is Mode.WHISPERED and (slot.item.listeners or 0) > (
        limit := frame.profile.whisper_listeners
    ):
        values = {"listeners": slot.item.listeners or 0, "limit": limit}
        yield _Found(Rule.WHISPER_LISTENERS, slot.item.id, values)


def _coverage(frame: Frame, slot: Slot, covered: Cover) -> Iterator[_Found]:
    item = slot.item.id
    for source, target in covered.uncovered:
        yield _Found(Rule.NOT_COVERED, item, {"language": target, "source": source})
    team, wanted = frame.team(slot), frame.wanted(slot)
    for target in slot.targets:
        own = covered.own.get(target, ())
        people = tuple(person.id for person in own)
        missing = covered.missing(target, team)
        if missing:
            values = {"language": target, "missing": missing}
            yield _Found(Rule.SEATS_SHORT, item, values, people)
        elif own and len(own) < wanted:
            values = {
                "language": target,
                "minutes": slot.minutes,
                "limit": frame.profile.alone_warn,
            }
            yield _Found(Rule.ALONE, item, values, people)
    for (source, target), how in covered.how.items():
        if how is How.DIRECT and wanted > 1 and covered.givers(source, target) < 2:
            values = {"language": target, "source": source}
            yield _Found(Rule.SINGLE_COVER, item, values)


def _skills(frame: Frame, slot: Slot, channel: Channel, covered: Cover) -> Iterator[_Found]:
    language = channel.language
    own = {person.id for person in covered.own.get(language, ())}
    heard = set(slot.sources(language)) | ({channel.relay_from} - {None})
    lent = set(channel.retour)
    for person_id in channel.interpreters:
        person = frame.people.get(person_id)
        if person is None:
            continue
        usable = heard if person_id in own else lent
        if language not in person.active or not (person.understood & usable):
            yield _Found(Rule.NOT_SKILLED, slot.item.id, {"language": language}, (person_id,))


def _relay(slot: Slot, channel: Channel, covered: Cover) -> Iterator[_Found]:
    pivot = channel.relay_from
    if pivot is None:
        return
    values = {"language": channel.language, "pivot": pivot}
    ways = {source: covered.how.get((source, pivot)) for source in slot.sources(channel.language)}
    good = [s for s, how in ways.items() if how in (How.DIRECT, How.RETOUR)]
    if pivot == channel.language or not good:
        yield _Found(Rule.RELAY_CHAIN, slot.item.id, values)
        return
    relayed = [
        source
        for (source, heard), how in covered.how.items()
        if heard == channel.language and how is How.RELAY
    ]
    if not relayed:
        yield _Found(Rule.RELAY_NEEDLESS, slot.item.id, values)
    for source in relayed:
        givers = covered.givers(source, pivot)
        if ways.get(source) is How.DIRECT and givers < 2:
            yield _Found(Rule.PIVOT_THIN, slot.item.id, values)
        elif ways.get(source) is How.RETOUR and len(covered.own.get(source, ())) < 3:
            yield _Found(Rule.TWO_WAY_RELAY, slot.item.id, {"language": source})


def _booths(
    frame: Frame, slot: Slot, room: Room, channels: Sequence[Channel], covered: Cover
) -> Iterator[_Found]:
    inside: dict[int, int] = {}
    unnumbered = 0
    for channel in channels:
        here = onsite(frame, (person.id for person in covered.own.get(channel.language, ())))
        if not here:
            continue
        if channel.booth is None:
            unnumbered += 1
        else:
            inside[channel.booth] = inside.get(channel.booth, 0) + here
    needed = max(len(inside) + unnumbered, max(inside, default=0))
    if needed > room.booths:
        values = {"room": room.id, "needed": needed, "booths": room.booths}
        yield _Found(Rule.BOOTHS, slot.item.id, values)
    for booth, people in sorted(inside.items()):
        if 0 < booth <= room.booths and people > room.booth_seats[booth - 1]:
            values = {
                "room": room.id,
                "booth": booth,
                "needed": people,
                "seats": room.booth_seats[booth - 1],
            }
            yield _Found(Rule.BOOTH_SEATS, slot.item.id, values)


# -- people --------------------------------------------------------------------------------------


def jobs_of(frame: Frame, plan: Plan) -> dict[str, list[Job]]:
    """What each interpreter does, by interpreter, each item once."""
    jobs: dict[str, list[Job]] = {}
    for slot in frame.slots.values():
        people = dict.fromkeys(
            person
            for channel in plan.channels.get(slot.item.id, ())
            for person in channel.interpreters
        )
        for person in people:
            jobs.setdefault(person, []).append(Job(slot, plan.rooms.get(slot.item.id)))
    return jobs


def _people(frame: Frame, plan: Plan) -> Iterator[_Found]:
    for person_id, jobs in sorted(jobs_of(frame, plan).items()):
        person: Interpreter | None = frame.people.get(person_id)
        if person is None:
            for job in jobs:
                yield _Found(Rule.INTERPRETER_UNKNOWN, job.slot.item.id, people=(person_id,))
            continue
        for finding in findings(frame, person, jobs):
            first = finding.slots[0].item.id
            values = dict(finding.values)
            if finding.rule in (Rule.TWO_PLACES, Rule.MOVING):
                values["other"] = finding.slots[1].item.id
            yield _Found(finding.rule, first, values, (person_id,), finding.slots)
