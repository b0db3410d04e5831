"""Who was let in twice because one desk didn't know yet what another one had done.

`doubles` is a pure function of a set of scans: in whatever order they arrive and however often,
the same ones are found, and desks that knew everything of each other never have one.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from event_desk.model.words import GateKind
from event_desk.people.standing import VENUE, Line, Standing, stand


@dataclass(frozen=True, slots=True)
class Pass:
    """A scan that let somebody in or out, whether or not it was taken back since.

    `entry` is the person as scanned, who may have been merged since. `written` orders it among all
    that the laptops wrote, `origin` is the laptop. `undone` is the tick at which it was taken back.
    """

    scan_id: UUID
    entry: UUID
    line: Line
    origin: UUID
    written: int
    undone: int | None = None
    on_paper: bool = False


@dataclass(frozen=True, slots=True)
class Double:
    """`second` would not have been let in, had its desk known of `first`."""

    first: Pass
    second: Pass


# The rule of a gate for coming back, and whom an entry stood for, when something was written.
Rule = Callable[[UUID, int], str]
Whom = Callable[[UUID, int], UUID]


def itself(entry: UUID, _written: int) -> UUID:
    """Where nobody was merged."""
    return entry


def doubles(passes: Iterable[Pass], rule: Rule, whom: Whom = itself) -> tuple[Double, ...]:
    """Of one person, in the order of ticks.

    What was entered from paper is no double: it is known only afterwards, and who left by what
    stands there did come again.
    """
    known = sorted({one.scan_id: one for one in passes}.values(), key=lambda one: one.line.order)
    found = (_double(second, known, rule, whom) for second in known if _may_be(second))
    return tuple(double for double in found if double is not None)


def may_come(reentry: str, standing: Standing | None, day: date) -> bool:
    """Whether a gate lets in who stands so there; `reentry` as in `model.Gate`.

    A day before the one of the admission is a clock that was set back, not a new day.
    """
    if standing is None:
        return True
    match reentry:
        case "once":
            return False
        case "in_out":
            return not standing.inside
        case _:
            return not (standing.inside and standing.day >= day)


def _may_be(one: Pass) -> bool:
    return one.line.entered and one.undone is None and not one.on_paper


def _double(second: Pass, known: list[Pass], rule: Rule, whom: Whom) -> Double | None:
    who = whom(second.entry, second.written)
    before = [
        one
        for one in known
        if one.line.order < second.line.order and whom(one.entry, second.written) == who
    ]
    scanned = [one for one in before if not one.on_paper]
    # Both as it was known then and as it is known now: what was taken back meanwhile, an exit or
    # one of the two admissions, changes either.
    then = [one for one in scanned if one.undone is None or one.undone > second.line.tick]
    now = [one for one in scanned if one.undone is None]
    here = second.line.gate_id
    reentry = rule(here, second.written)
    for lines in (then, now):
        standing: Mapping[UUID, Standing] = stand(one.line for one in lines)
        if may_come(reentry, standing.get(here), second.line.day):
            return None
    first = next(one for one in reversed(now) if one.line.entered and one.line.gate_id == here)
    excused = reentry != "once" and _left_on_paper(first, second, known)
    return None if excused or first.origin == second.origin else Double(first, second)


def _left_on_paper(first: Pass, second: Pass, known: list[Pass]) -> bool:
    """By a list that was entered whenever; its time may even be a wrong one, after `second`."""
    return any(
        one.on_paper
        and one.line.order > first.line.order
        and (one.undone is None or one.undone > second.line.tick)
        and _leaves(one.line, first.line)
        for one in known
    )


def _leaves(line: Line, gate: Line) -> bool:
    if line.gate_kind in VENUE:
        return not line.entered
    if line.gate_id == gate.gate_id:
        return not line.entered
    return line.entered and gate.gate_kind != GateKind.ENTRANCE
