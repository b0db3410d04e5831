"""All answers to "why is this open?" for a plan, quick ones first, one after another."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace

from event_desk.allocation.demands import demand_of
from event_desk.allocation.frame import Frame
from event_desk.allocation.gaps import gaps as gaps_of
from event_desk.allocation.hiring import Hire, hire
from event_desk.allocation.problem import Gap, Plan, Problem
from event_desk.allocation.suggestions import Suggestion, suggest
from event_desk.allocation.supply import SlotSupply, supply
from event_desk.allocation.why import Conflict, Held, Price, conflict, held, price, ranked
from event_desk.progress import Progress, silent


@dataclass(frozen=True, slots=True)
class Explained:
    """One gap; what is None is not known yet."""

    gap: Gap
    held: tuple[Held, ...]
    suggestions: tuple[Suggestion, ...] | None = None
    price: Price | None = None
    conflict: Conflict | None = None


@dataclass(frozen=True, slots=True)
class Answers:
    """`gaps` with the worst first. What is None is not known yet; `final` says that all is."""

    supply: tuple[SlotSupply, ...] = ()
    gaps: tuple[Explained, ...] = ()
    hires: tuple[Hire, ...] | None = None
    final: bool = False


Tell = Callable[[Answers | Explained], None]


def _nobody(_answer: Answers | Explained) -> None:
    """Wait for the end."""


def answers(
    problem: Problem,
    plan: Plan,
    progress: Progress = silent,
    *,
    items: Collection[str] = (),
    tell: Tell = _nobody,
    solving: bool = True,
) -> Answers:
    """Everything about the gaps of `plan`, those of `items` only where any are named, and not of
    what is over.

    `tell` hears at once what holds whom and what is short, then each gap again whenever more is
    known of it. Without `solving` there are no prices and conflicts, and it takes a moment only.
    Raises Cancelled when `progress` does.
    """
    plan = replace(plan, gaps=gaps_of(Frame(problem), plan))
    over = Frame(replace(problem, current=plan)).over
    wanted = [g for g in plan.gaps if (not items or g.item in items) and g.item not in over]
    found = [Explained(gap, held(gap)) for gap in ranked(problem, wanted)]
    first = Answers(supply(problem), tuple(found))
    tell(first)
    total = (3 if solving else 1) * len(found) + 1
    for place, one in enumerate(found):
        progress(place, total)
        found[place] = replace(one, suggestions=suggest(problem, plan, one.gap))
        tell(found[place])
    hires = hire(problem, plan, [demand_of(one.gap) for one in found])
    tell(replace(first, gaps=tuple(found), hires=hires))
    for place, one in enumerate(found if solving else ()):
        done = len(found) + 1 + 2 * place
        progress(done, total)
        one = replace(one, price=price(problem, plan, one.gap, _alive(progress, done, total)))
        tell(one)
        progress(done + 1, total)
        found[place] = replace(
            one, conflict=conflict(problem, plan, one.gap, _alive(progress, done + 1, total))
        )
        tell(found[place])
    progress(total, total)
    return replace(first, gaps=tuple(found), hires=hires, final=True)


def _alive(progress: Progress, done: int, total: int) -> Progress:
    """The solver says that it is at work; how far all is stands here."""

    def tick(_done: int, _total: int) -> None:
        progress(done, total)

    return tick


def joined(answers: Answers, news: Iterable[Answers | Explained]) -> Answers:
    """What is known after `news`: for whoever listens and shows it."""
    for one in news:
        if isinstance(one, Answers):
            answers = one
        else:
            answers = replace(
                answers, gaps=tuple(one if _same(g, one) else g for g in answers.gaps)
            )
    return answers


def _same(one: Explained, other: Explained) -> bool:
    return demand_of(one.gap) == demand_of(other.gap)
