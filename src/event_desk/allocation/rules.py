"""The one place that says what makes a plan wrong.

It judges the solver's plans, the greedy ones and every hand edit alike; a full day takes
milliseconds, so that dragging needs no solver.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

from event_desk.allocation.booth_rules import channel_breaches
from event_desk.allocation.breach import Breach, Values
from event_desk.allocation.frame import Frame
from event_desk.allocation.people_rules import findings, jobs_of
from event_desk.allocation.problem import Plan, Problem
from event_desk.allocation.profile import Level, Rule
from event_desk.allocation.room_rules import pin_breaches, programme_breaches, room_breaches

__all__ = ["Level", "Rule", "Violation", "forbidden", "violations"]


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


class _Judge:
    """Gives what was found its level and its override."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self._overrides = {
            (o.rule, o.item, o.interpreter): o.reason for o in frame.problem.overrides
        }

    def level(self, found: Breach) -> Violation | None:
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

    def _override(self, found: Breach) -> str:
        for person in (*found.people, ""):
            reason = self._overrides.get((found.rule, found.item, person))
            if reason:
                return reason
        return ""


def _moment(minutes: int) -> datetime:
    return datetime.fromtimestamp(minutes * 60, UTC)


def _everything(frame: Frame, plan: Plan) -> Iterator[Breach]:
    yield from programme_breaches(frame)
    yield from pin_breaches(frame, plan)
    yield from room_breaches(frame, plan)
    for slot in frame.slots.values():
        channels = plan.channels.get(slot.item.id, ())
        yield from channel_breaches(frame, slot, plan.rooms.get(slot.item.id), channels)
    yield from _people(frame, plan)


def _people(frame: Frame, plan: Plan) -> Iterator[Breach]:
    everyone = jobs_of(frame, plan)
    unknown = sorted(everyone.keys() - frame.people.keys())
    for person_id in (*frame.people, *unknown):
        jobs = everyone.get(person_id, [])
        person = frame.people.get(person_id)
        if person is None:
            for job in jobs:
                yield Breach(Rule.INTERPRETER_UNKNOWN, job.slot.item.id, people=(person_id,))
            continue
        for finding in findings(frame, person, jobs):
            first = finding.slots[0].item.id
            values = dict(finding.values)
            if finding.rule in (Rule.TWO_PLACES, Rule.MOVING):
                values["other"] = finding.slots[1].item.id
            yield Breach(finding.rule, first, values, (person_id,), finding.slots)
