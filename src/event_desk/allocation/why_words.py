"""The answers in sentences, for the window, the command line and paper alike."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from event_desk.allocation.answers import Explained
from event_desk.allocation.conflicts import Conflict
from event_desk.allocation.demands import Demand, demand_of
from event_desk.allocation.hiring import NEW, Hire
from event_desk.allocation.problem import GapKind, Problem, Reason
from event_desk.allocation.rules import Violation
from event_desk.allocation.suggestions import Kind, Suggestion
from event_desk.allocation.supply import SlotSupply
from event_desk.allocation.told import violation_text
from event_desk.allocation.why import Price
from event_desk.folding import isolate
from event_desk.texts import why as said
from event_desk.texts.plan import reason_sentence
from event_desk.texts.suggestions import (
    closes_sentence,
    left_sentence,
    mind_sentence,
    suggestion_sentence,
)


@dataclass(frozen=True, slots=True)
class Words:
    """One gap: `what` is open, `why` in one sentence, `held` line by line who is kept by what.

    The others are empty as long as they are not known. `suggestions` go with `Explained`'s.
    """

    what: str
    why: str
    held: tuple[str, ...]
    price: tuple[str, ...] = ()
    conflict: tuple[str, ...] = ()
    suggestions: tuple[str, ...] = ()


_FIRST = frozenset({Reason.NO_ROOM, Reason.NO_FLOOR_LANGUAGE, Reason.NO_TIMES})
"""What has to be put right before anything can be said about people."""


def names_of(problem: Problem) -> dict[str, str]:
    """Names by what stands for them in a problem and its plans. People who were to be hired have
    none."""
    return {
        **{room.id: room.name for room in problem.rooms},
        **{item.id: item.code for item in problem.items},
        **{one.id: one.name for one in problem.interpreters},
    }


def words(explained: Explained, names: said.Names) -> Words:
    gap = explained.gap
    demand = demand_of(gap)
    more = gap.kind is GapKind.SEAT
    solvable = gap.kind is not GapKind.ITEM and gap.reason not in _FIRST
    free = _free_of_cost(explained)
    if gap.holds:
        counts = [(one.reason.value, len(one.people)) for one in explained.held]
        why = said.held_summary(counts, more=more)
    elif gap.kind is GapKind.ITEM or gap.reason.value not in ("not_skilled", "no_interpreters"):
        why = reason_sentence(gap.reason.value, gap.values)
    else:
        why = said.held_summary((), more=more)
    return Words(
        said.open_text(_asked(demand), gap.missing, pair=gap.kind is GapKind.PAIR),
        why,
        tuple(
            said.held_sentence(one.reason.value, one.people, one.values, names, gap.item)
            for one in explained.held
        ),
        price_words(explained.price, names) if solvable else (),
        conflict_words(explained.conflict, names) if solvable and not free else (),
        tuple(suggestion_words(one, names) for one in explained.suggestions or ()),
    )


def _free_of_cost(explained: Explained) -> bool:
    """The price says already that nothing stands against it."""
    price, conflict = explained.price, explained.conflict
    return (
        price is not None and bool(price.possible) and conflict is not None and not conflict.items
    )


def _asked(demand: Demand) -> said.Demanded:
    return demand.item, demand.language, demand.source


def _all_asked(demands: Iterable[Demand]) -> tuple[said.Demanded, ...]:
    return tuple(_asked(demand) for demand in demands)


def price_words(price: Price | None, names: said.Names) -> tuple[str, ...]:
    if price is None:
        return ()
    return said.price_sentences(
        possible=price.possible,
        proven=price.proven,
        opened=_all_asked(price.opened),
        closed=_all_asked(one for one in price.closed if one != price.demand),
        people=price.people,
        names=names,
    )


def conflict_words(conflict: Conflict | None, names: said.Names) -> tuple[str, ...]:
    if conflict is None:
        return ()
    return said.conflict_sentences(
        known=conflict.known,
        smallest=conflict.smallest,
        items=conflict.items,
        demands=_all_asked(conflict.demands),
        people=conflict.people,
        names=names,
        languages=conflict.languages,
        booths=conflict.booths,
    )


def suggestion_words(one: Suggestion, names: said.Names) -> str:
    """With what it closes besides, what stays open, and what is to be minded."""
    parts = [suggestion_sentence(one.kind.value, one.people, one.values, names, one.demand.item)]
    closed = [demand for demand in one.closed if not _given_up(one, demand)]
    if len(closed) > 1:
        parts.append(closes_sentence(len(closed)))
    if one.left:
        parts.append(left_sentence(one.missing))
    told = [found for found in one.warnings if not _about_new(found)][:2]
    parts += [mind_sentence(violation_text(found, _shown(names, found))) for found in told]
    return " ".join(parts)


def _shown(names: said.Names, found: Violation) -> dict[str, str]:
    keys = (*found.people, *map(str, found.values.values()))
    return {key: isolate(names[key]) for key in keys if key in names}


def _given_up(one: Suggestion, demand: Demand) -> bool:
    """What nobody asks for any more is not closed, but for the gap itself."""
    if one.kind is not Kind.LANGUAGE_LESS or demand == one.demand:
        return False
    return (demand.item, demand.language) == (one.values["item"], one.values["language"])


def _about_new(found: Violation) -> bool:
    """Somebody to be found yet can still be asked when to eat."""
    return any(person.startswith(NEW) for person in found.people)


def hire_words(one: Hire, names: said.Names) -> str:
    values: dict[str, int | str] = {
        "a": " ".join(one.skills.a),
        "b": " ".join(one.skills.b),
        "c": " ".join(one.skills.c),
        "number": one.number,
    }
    sentence = suggestion_sentence("hire", (), values, names)
    return f"{sentence} {closes_sentence(len(one.closed))}"


def supply_words(pieces: Iterable[SlotSupply]) -> Iterator[tuple[SlotSupply, str]]:
    """One sentence for every piece in which people are short; languages that are short only
    because they share people stand in one together."""
    pieces = tuple(pieces)
    alone = {(one.start, one.language): one.gap for one in pieces}
    told: set[tuple[object, ...]] = set()
    for one in pieces:
        if one.gap:
            yield (
                one,
                said.supply_sentence(one.language, one.need, one.have, one.direct, one.spared),
            )
        group = tuple(sorted((one.language, *one.rivals)))
        shared = one.shared_gap > sum(alone.get((one.start, code), 0) for code in group)
        if shared and (one.start, group) not in told:
            told.add((one.start, group))
            words = said.rivals_sentence(group, one.shared_need, one.shared_have, one.shared_gap)
            yield one, words
