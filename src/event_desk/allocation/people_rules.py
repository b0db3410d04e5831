"""What one interpreter's day may not be: hours, lunch, moving, rest. The solver, the greedy
planner and the explanations all ask here."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from event_desk.allocation.frame import Frame, Job, Slot
from event_desk.allocation.problem import Interpreter, Plan
from event_desk.allocation.profile import Level, Rule


@dataclass(frozen=True, slots=True)
class Finding:
    rule: Rule
    slots: tuple[Slot, ...]
    values: Mapping[str, int | str]


def alone_findings(frame: Frame, person: Interpreter, slot: Slot) -> Iterator[Finding]:
    """What holds for one item whatever else the person does."""
    if not frame.free(person, slot):
        yield Finding(Rule.NOT_AVAILABLE, (slot,), {})
    if slot.item.closed and not person.cleared:
        yield Finding(Rule.NOT_CLEARED, (slot,), {})
    if person.remote and slot.minutes > frame.profile.remote_session:
        limit = frame.profile.remote_session
        yield Finding(Rule.REMOTE_SESSION, (slot,), {"minutes": slot.minutes, "limit": limit})


def day_findings(frame: Frame, person: Interpreter, jobs: Sequence[Job]) -> Iterator[Finding]:
    """What one local day's work breaks; `jobs` sorted by start."""
    if not jobs:
        return
    yield from _places(frame, person, jobs)
    slots = tuple(job.slot for job in jobs)
    yield from _hours(frame, person, slots)
    yield from _four_hours(frame, slots)
    yield from _lunch(frame, slots)
    span = max(slot.end for slot in slots) - slots[0].start + frame.profile.call
    if span > frame.profile.span:
        yield Finding(Rule.SPAN, slots, {"minutes": span, "limit": frame.profile.span})


def night_finding(frame: Frame, evening: Slot, morning: Slot) -> Finding | None:
    """The rest between the last work of a day and the first call of a later one."""
    rest = morning.start - frame.profile.call - evening.end
    if rest >= frame.profile.night:
        return None
    limit = frame.profile.night
    return Finding(Rule.NIGHT, (evening, morning), {"minutes": max(rest, 0), "limit": limit})


def findings(frame: Frame, person: Interpreter, jobs: Sequence[Job]) -> Iterator[Finding]:
    """Everything that a person's whole work breaks; `jobs` in any order."""
    ordered = sorted(jobs, key=lambda job: (job.slot.start, job.slot.end, job.slot.item.code))
    days: dict[int, list[Job]] = {}
    for job in ordered:
        yield from alone_findings(frame, person, job.slot)
        days.setdefault(job.slot.day, []).append(job)
    evening: Slot | None = None
    for day in sorted(days):
        yield from day_findings(frame, person, days[day])
        if evening is not None:
            night = night_finding(frame, evening, days[day][0].slot)
            if night is not None:
                yield night
        last = max((job.slot for job in days[day]), key=lambda slot: slot.end)
        evening = last if evening is None or last.end > evening.end else evening


def hindrance(frame: Frame, person: Interpreter, jobs: Sequence[Job], extra: Job) -> Finding | None:
    """The first forbidden thing that `extra` would bring to a person who does `jobs`."""
    forbids = frame.profile.forbids
    for finding in alone_findings(frame, person, extra.slot):
        if forbids(finding.rule):
            return finding
    day = extra.slot.day
    same = [job for job in jobs if job.slot.day == day]
    same.append(extra)
    same.sort(key=lambda job: (job.slot.start, job.slot.end, job.slot.item.code))
    for finding in day_findings(frame, person, same):
        if forbids(finding.rule):
            return finding
    if forbids(Rule.NIGHT):
        for job in jobs:
            night = None
            if job.slot.day < day:
                night = night_finding(frame, job.slot, extra.slot)
            elif job.slot.day > day:
                night = night_finding(frame, extra.slot, job.slot)
            if night is not None:
                return night
    return None


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


def _places(frame: Frame, person: Interpreter, jobs: Sequence[Job]) -> Iterator[Finding]:
    for index, job in enumerate(jobs):
        for later in jobs[index + 1 :]:
            gap = later.slot.start - job.slot.end
            if gap >= frame.profile.move_building and gap >= frame.profile.move_zone:
                continue
            if gap < 0:
                yield Finding(Rule.TWO_PLACES, (job.slot, later.slot), {})
                continue
            limit = frame.move(person, job.room, later.room)
            if gap < limit:
                values = {"minutes": gap, "limit": limit}
                yield Finding(Rule.MOVING, (job.slot, later.slot), values)


def _hours(frame: Frame, person: Interpreter, slots: tuple[Slot, ...]) -> Iterator[Finding]:
    minutes = sum(slot.minutes for slot in slots)
    limit = frame.day_limit(person)
    if minutes > limit:
        rule = Rule.REMOTE_HOURS if person.remote else Rule.DAY_HOURS
        yield Finding(rule, slots, {"minutes": minutes, "limit": limit})
    elif minutes > frame.profile.day_soft:
        values = {"minutes": minutes, "limit": frame.profile.day_soft}
        yield Finding(Rule.DAY_LONG, slots, values)


def _four_hours(frame: Frame, slots: tuple[Slot, ...]) -> Iterator[Finding]:
    limit = frame.profile.four_hours
    if sum(slot.minutes for slot in slots) <= limit or len(slots) == 1:
        return
    for window in frame.four_hour_windows(slots):
        inside = tuple(slot for slot in slots if frame.work_within(slot, window))
        minutes = sum(frame.work_within(slot, window) for slot in inside)
        if minutes > limit:
            yield Finding(Rule.FOUR_HOURS, inside, {"minutes": minutes, "limit": limit})
            return


def _lunch(frame: Frame, slots: tuple[Slot, ...]) -> Iterator[Finding]:
    if frame.profile.level(Rule.LUNCH) is Level.IGNORE:
        return
    lunch = frame.lunch(slots[0].day)
    busy = [(slot.start, slot.end) for slot in slots]
    if lunch.free(busy):
        return
    fillers = tuple(slot for slot in slots if lunch.filled_by(slot))
    if fillers and lunch.free(busy, shifted=True):
        yield Finding(Rule.LUNCH_MOVED, fillers, {"limit": lunch.minutes})
        return
    start, end = lunch.shifted
    near = tuple(slot for slot in slots if slot.start < end and slot.end > start)
    yield Finding(Rule.LUNCH, near, {"limit": lunch.minutes})
