"""What would come of seating somebody by hand, in words, judged by the rules beforehand."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from event_desk.allocation import live
from event_desk.allocation.live import Change, Fit
from event_desk.allocation.problem import Gap, Plan, Problem, Seat
from event_desk.allocation.profile import Level, Rule
from event_desk.allocation.rules import Violation
from event_desk.ui.interpreting import words
from event_desk.ui.interpreting.picture import Picture
from event_desk.ui.theme import State

translate = QCoreApplication.translate

_SAID_BY_GAPS = frozenset({Rule.NOT_COVERED, Rule.SEATS_SHORT})


@dataclass(frozen=True, slots=True)
class Move:
    """`person` leaves the seat `out` and takes one in the booth `item`, `language`.

    Without `item` he or she only leaves; `replacing` leaves that booth for him or her.
    """

    person: str
    out: Seat | None = None
    item: str = ""
    language: str = ""
    replacing: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """`forbidden` are the rules that only a reason gets past."""

    state: State
    lines: tuple[str, ...]
    forbidden: tuple[Violation, ...] = ()
    opened: tuple[Gap, ...] = ()
    closed: tuple[Gap, ...] = ()

    @property
    def text(self) -> str:
        return "\n".join(self.lines)


NOTHING = Outcome(State.ASK, ())


def check(picture: Picture, move: Move) -> Outcome:
    """What `move` breaks, opens and closes, in a few milliseconds."""
    impossible = _impossible(picture, move)
    if impossible:
        return Outcome(State.STOP, (impossible,))
    return _told(picture, list(_fits(picture.problem, picture.plan, _changes(picture, move))))


def _impossible(picture: Picture, move: Move) -> str:
    if move.person not in picture.frame.people:
        return translate("interpreting", "This person is no longer on the list.")
    slot = picture.frame.slots.get(move.item)
    if move.item and (slot is None or move.language not in slot.targets):
        return translate("interpreting", "Nothing is interpreted there.")
    return ""


def _changes(picture: Picture, move: Move) -> Iterator[Change]:
    """One change for each session that the move touches."""
    out = move.out
    if out is not None and out.item != move.item:
        yield Change(out.item, seats_removed=(out,))
    if not move.item:
        return
    here = Plan(channels={move.item: picture.plan.channels.get(move.item, ())}).home_seats()
    leaving = {move.person, move.replacing} - {""}
    yield Change(
        move.item,
        seats_added=(Seat(move.item, move.language, move.person),),
        seats_removed=tuple(seat for seat in here if seat.interpreter in leaving),
    )


def _fits(problem: Problem, plan: Plan, changes: Iterator[Change]) -> Iterator[Fit]:
    for change in changes:
        fit = live.fit(problem, plan, change)
        problem, plan = fit.problem, fit.plan
        yield fit


def _told(picture: Picture, fits: list[Fit]) -> Outcome:
    gone = {_key(one) for fit in fits[1:] for one in fit.gone}
    new = [
        one
        for number, fit in enumerate(fits)
        for one in fit.new
        if number == len(fits) - 1 or _key(one) not in gone
    ]
    opened = tuple(gap for fit in fits for gap in fit.gaps_opened)
    closed = tuple(gap for fit in fits for gap in fit.gaps_closed)
    return judge(picture, new, opened, closed)


def judge(
    picture: Picture, new: list[Violation], opened: tuple[Gap, ...], closed: tuple[Gap, ...]
) -> Outcome:
    """The worst first. A gap that became smaller is neither opened nor closed."""
    forbidden = tuple(one for one in new if one.level is Level.FORBID)
    warnings = [one for one in new if one.level is Level.WARN and one.rule not in _SAID_BY_GAPS]
    shrunk = {_place(gap): gap.missing for gap in closed}
    worse = tuple(gap for gap in opened if gap.missing >= shrunk.get(_place(gap), 0))
    better = tuple(gap for gap in closed if _place(gap) not in {_place(one) for one in worse})
    lines = [words.broken(picture, one) for one in forbidden]
    lines += [_line(translate("interpreting", "Opens: %1"), picture, gap) for gap in worse]
    lines += [words.broken(picture, one) for one in warnings]
    lines += [_line(translate("interpreting", "Closes: %1"), picture, gap) for gap in better]
    state = State.OK
    if forbidden:
        state = State.STOP
    elif worse or warnings:
        state = State.ALREADY
    lines = lines or [translate("interpreting", "Breaks nothing")]
    return Outcome(state, tuple(dict.fromkeys(lines)), forbidden, worse, better)


def _line(text: str, picture: Picture, gap: Gap) -> str:
    return text.replace("%1", f"{picture.code(gap.item)} {words.what(gap)}")


def _place(gap: Gap) -> tuple[str, str, str]:
    return gap.item, gap.language, gap.source


def _key(violation: Violation) -> tuple[Rule, str, tuple[str, ...]]:
    return violation.rule, violation.item, violation.people
