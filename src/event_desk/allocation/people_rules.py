"""What one interpreter's day may not be: hours, lunch, moving, rest. The solver, the greedy
planner and the explanations all ask here."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from event_desk.allocation.frame import Frame, Job, Slot, minute
from event_desk.allocation.problem import Interpreter, Mode, Plan
from event_desk.allocation.profile import Level, Rule


@dataclass(frozen=True, slots=True)
class Finding:
    rule: Rule
    slots: tuple[Slot, ...]
    values: Mapping[str, int | str]


def alone_findings(frame: Frame, person: Interpreter, slot: Slot) -> Iterator[Finding]:
    """What holds for one item whatever else the person does: here, cleared for closed meetings,
    and at a distance no longer than two hours at once (the table's row on remote work)."""
    if not frame.free(person, slot):
        yield Finding(Rule.NOT_AVAILABLE, (slot,), {})
    if slot.item.closed and not person.cleared:
        yield Finding(Rule.NOT_CLEARED, (slot,), {})
    far = person.remote or slot.item.mode is Mode.REMOTE
    if far and slot.minutes > frame.profile.remote_session:
        limit = frame.profile.remote_session
        yield Finding(Rule.REMOTE_SESSION, (slot,), {"minutes": slot.minutes, "limit": limit})


def day_findings(frame: Frame, person: Interpreter, jobs: Sequence[Job]) -> Iterator[Finding]:
    """What one local day's work breaks, `jobs` sorted by start: one place at a time with moving,
    seven hours a day and three and a half in any four, lunch, ten hours from the first call to the
    last end."""
    if jobs:
        yield from _places(frame, person, jobs)
        yield from _day_limits(frame, person, jobs)


def _day_limits(frame: Frame, person: Interpreter, jobs: Sequence[Job]) -> Iterator[Finding]:
    slots = tuple(job.slot for job in jobs)
    yield from _hours(frame, person, slots)
    yield from _four_hours(frame, slots)
    yield from _lunch(frame, slots)
    span = max(slot.end for slot in slots) - slots[0].start + frame.profile.call
    if span > frame.profile.span:
        yield Finding(Rule.SPAN, slots, {"minutes": span, "limit": frame.profile.span})


def night_finding(frame: Frame, evening: Slot, morning: Slot) -> Finding | None:
    """Eleven hours' rest between the last work of a day and the first call of a later one."""
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
    yield from _places(frame, person, ordered)  # work past midnight meets that of the next day
    for day in sorted(days):
        yield from _day_limits(frame, person, days[day])
        yield from told_findings(frame, person, tuple(job.slot for job in days[day]))
        if evening is not None:
            night = night_finding(frame, evening, days[day][0].slot)
            if night is not None:
                yield night
        last = max((job.slot for job in days[day]), key=lambda slot: slot.end)
        evening = last if evening is None or last.end > evening.end else evening
    week = week_finding(frame, {day: [job.slot for job in done] for day, done in days.items()})
    if week is not None:
        yield week


def told_findings(frame: Frame, person: Interpreter, slots: tuple[Slot, ...]) -> Iterator[Finding]:
    """What of a day is told and never planned around; `slots` sorted by start."""
    yield from _call(frame, person, slots[0])
    yield from _short_lunch(frame, slots)
    if not person.remote:
        far = tuple(slot for slot in slots if slot.item.mode is Mode.REMOTE)
        minutes, limit = sum(slot.minutes for slot in far), frame.profile.remote_day
        if minutes > limit:
            yield Finding(Rule.REMOTE_ITEMS, far, {"minutes": minutes, "limit": limit})


def week_finding(frame: Frame, days: Mapping[int, Sequence[Slot]]) -> Finding | None:
    """The first seven days in a row with more work than a week may have.

    Weekly totals are carried over from day to day (the text on the model); the numbers are our own,
    that of the UN-like profile being seven meetings of three hours.
    """
    limit = frame.profile.week_most
    for first in sorted(days):
        slots = tuple(slot for day in range(first, first + 7) for slot in days.get(day, ()))
        minutes = sum(slot.minutes for slot in slots)
        if minutes > limit:
            return Finding(Rule.WEEK_HOURS, slots, {"minutes": minutes, "limit": limit})
    return None


def by_day(jobs: Iterable[Job]) -> dict[int, list[Slot]]:
    days: dict[int, list[Slot]] = {}
    for job in jobs:
        days.setdefault(job.slot.day, []).append(job.slot)
    return days


def week_left(frame: Frame, jobs: Iterable[Job], day: int) -> int:
    """Minutes that work on other days leaves for `day`, whichever seven days one looks at."""
    work = {other: sum(s.minutes for s in slots) for other, slots in by_day(jobs).items()}
    work.pop(day, None)
    most = max(
        sum(work.get(other, 0) for other in range(first, first + 7))
        for first in range(day - 6, day + 1)
    )
    return frame.profile.week_most - most


def hindrance(frame: Frame, person: Interpreter, jobs: Sequence[Job], extra: Job) -> Finding | None:
    """The first forbidden thing that `extra` would bring to a person who does `jobs`.

    What a person has allowed hinders nobody.
    """

    for finding in _brought(frame, person, jobs, extra):
        first = finding.slots[0].item.id
        if frame.profile.forbids(finding.rule) and not frame.override(
            finding.rule, first, (person.id,)
        ):
            return finding
    return None


def _brought(
    frame: Frame, person: Interpreter, jobs: Sequence[Job], extra: Job
) -> Iterator[Finding]:
    yield from alone_findings(frame, person, extra.slot)
    day = extra.slot.day
    same = [job for job in jobs if job.slot.day == day]
    same.append(extra)
    same.sort(key=lambda job: (job.slot.start, job.slot.end, job.slot.item.code))
    yield from day_findings(frame, person, same)
    if frame.profile.forbids(Rule.WEEK_HOURS):
        week = week_finding(frame, by_day([*jobs, extra]))
        if week is not None:
            yield week
    for job in jobs if frame.profile.forbids(Rule.NIGHT) else ():
        night = None
        if job.slot.day < day:
            night = night_finding(frame, job.slot, extra.slot)
        elif job.slot.day > day:
            night = night_finding(frame, extra.slot, job.slot)
        if night is not None:
            yield night


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
                break  # later ones start no earlier
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
    most, inside = 0, ()
    for window in frame.four_hour_windows(slots):
        parts = tuple((slot, frame.work_within(slot, window)) for slot in slots)
        minutes = sum(part for _slot, part in parts)
        if minutes > most:
            most, inside = minutes, tuple(slot for slot, part in parts if part)
    if most > limit:
        yield Finding(Rule.FOUR_HOURS, inside, {"minutes": most, "limit": limit})


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


def _call(frame: Frame, person: Interpreter, first: Slot) -> Iterator[Finding]:
    """Called 30 minutes before the first job, so already here by then (the table)."""
    windows = person.available
    if windows is None or not frame.free(person, first):
        return
    here = min(
        minute(window.start)
        for window in windows
        if minute(window.start) <= first.start and first.end <= minute(window.end)
    )
    minutes, limit = first.start - here, frame.profile.call
    if minutes < limit:
        yield Finding(Rule.CALL, (first,), {"minutes": minutes, "limit": limit})


def _short_lunch(frame: Frame, slots: tuple[Slot, ...]) -> Iterator[Finding]:
    """Ninety minutes between half-days are the norm (the table), where sixty are free at all."""
    lunch = frame.lunch(slots[0].day)
    if not lunch.free([(slot.start, slot.end) for slot in slots]):
        return
    start, end = lunch.normal
    done = slots[0].end
    longest: tuple[int, Slot] | None = None
    for slot in slots[1:]:
        if done < end and slot.start > start and slot.start > done:
            pause = slot.start - done
            longest = (pause, slot) if longest is None or pause > longest[0] else longest
        done = max(done, slot.end)
    if longest is None or longest[0] >= frame.profile.lunch_norm:
        return
    values = {"minutes": longest[0], "limit": frame.profile.lunch_norm}
    yield Finding(Rule.LUNCH_SHORT, (longest[1],), values)
