"""Retour and relay in the model of a day: how a language is given where nobody works directly."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from event_desk.allocation.coverage import (
    RELAY_COST,
    RETOUR_COST,
    SINGLE_COST,
    THIN_COST,
    can_work,
    team_needed,
)
from event_desk.allocation.frame import Slot
from event_desk.allocation.problem import Interpreter
from event_desk.allocation.profile import Rule
from event_desk.allocation.search import total

if TYPE_CHECKING:
    from event_desk.allocation.day_model import DayModel


def lend(model: "DayModel", slot: Slot) -> None:
    """A booth can work into one language besides its own, when its own is spoken."""
    item = slot.item.id
    for source in slot.targets:
        lending: list[Any] = []
        for target in slot.targets:
            if (source, target) not in slot.pairs:
                continue
            able = [p for p in model.in_booth[item, source] if can_work(p, source, target)]
            if not able:
                continue
            var = model.cp.new_bool_var("")
            model.cp.add_bool_or(*model.seated(item, source, able), var.negated())
            model.cp.add_bool_or(model.direct[item, source, target].negated(), var.negated())
            model.retour[item, source, target] = var
            model.quality.append((var, RETOUR_COST))
            lending.append(var)
        if len(lending) > 1:
            model.cp.add_at_most_one(lending)


def relay(model: "DayModel", slot: Slot, target: str) -> None:
    """Pairs that may be relayed, one pivot for the whole channel, itself never relayed."""
    item = slot.item.id
    people = model.in_booth[item, target]
    pivots: list[Any] = []
    for pivot in slot.targets:
        able = [person for person in people if can_work(person, pivot, target)]
        if pivot == target or not able:
            continue
        ways = list(_ways(model, slot, target, pivot, able))
        if ways:
            chosen = model.either(ways)
            model.pivot[item, target, pivot] = chosen
            pivots.append(chosen)
    if len(pivots) > 1:
        model.cp.add_at_most_one(pivots)
    _only_by_relay(model, slot, target, people)


def _ways(
    model: "DayModel", slot: Slot, target: str, pivot: str, able: Sequence[Interpreter]
) -> Iterator[Any]:
    item = slot.item.id
    for source in slot.sources(target):
        people = model.in_booth[item, target]
        if source == pivot or all(can_work(person, source, target) for person in people):
            continue
        given = [model.direct[item, source, pivot]]
        if (item, source, pivot) in model.retour:
            given.append(model.retour[item, source, pivot])
        var = model.cp.new_bool_var("")
        model.cp.add_bool_or(*given, var.negated())
        model.cp.add_bool_or(*model.seated(item, target, able), var.negated())
        model.cp.add_bool_or(model.direct[item, source, target].negated(), var.negated())
        retour = model.retour.get((item, source, target))
        if retour is not None:
            model.cp.add_bool_or(retour.negated(), var.negated())
        model.relays.setdefault((item, source, target), []).append((pivot, var))
        model.quality.append((var, RELAY_COST))
        yield var


def _only_by_relay(
    model: "DayModel", slot: Slot, target: str, people: Sequence[Interpreter]
) -> None:
    """Who understands nothing of the floor is of use only where there is a pivot to hear."""
    item = slot.item.id
    sources = set(slot.sources(target))
    pinned = model.pinned(item, target)
    for person in people:
        if person.understood & sources:
            continue
        if person.id in pinned and model.frame.override(Rule.NOT_SKILLED, item, (person.id,)):
            continue
        useful = [
            model.pivot[item, target, pivot]
            for pivot in slot.targets
            if (item, target, pivot) in model.pivot and pivot in person.understood
        ]
        model.cp.add_bool_or(*useful, model.x[item, target, person.id].negated())


def singles(model: "DayModel", slot: Slot) -> None:
    """Nobody should be the only one to give a language, least of all where others hang on it."""
    if model.frame.wanted(slot) < 2:
        return
    item = slot.item.id
    single: dict[tuple[str, str], list[Any]] = {}
    for source, target in slot.pairs:
        for ways, host in ((model.direct, target), (model.retour, source)):
            way = ways.get((item, source, target))
            people = model.in_booth.get((item, host), [])
            able = [person for person in people if can_work(person, source, target)]
            if way is None or not able:
                continue
            var = model.cp.new_bool_var("")
            model.cp.add(total(model.seated(item, host, able)) + var >= 2 * way)
            model.quality.append((var, SINGLE_COST))
            single.setdefault((source, target), []).append(var)
    for source, target in slot.pairs:
        for pivot, way in model.relays.get((item, source, target), ()):
            thin = model.cp.new_bool_var("")
            for alone in single.get((source, pivot), ()):
                model.cp.add_bool_or(way.negated(), alone.negated(), thin)
            model.quality.append((thin, THIN_COST))


class Extra:
    """How many more a booth needs than usual because it works both ways, and gives relay so.

    `more` is an expression, `most` the most it can be.
    """

    def __init__(self, model: "DayModel", slot: Slot, language: str) -> None:
        item, frame = slot.item.id, model.frame
        usual = frame.team(slot)
        lends = [
            (target, model.retour[item, language, target])
            for target in slot.targets
            if (item, language, target) in model.retour
        ]
        self.more: Any = 0
        self.most = 0
        if not lends:
            return
        both = team_needed(frame, slot, two_way=True, gives_relay=False) - usual
        giving = team_needed(frame, slot, two_way=True, gives_relay=True) - usual
        if both:
            self.more, self.most = both * total([var for _target, var in lends]), both
        gives = _gives_relay(model, slot, language, dict(lends)) if giving > both else None
        if gives is not None:
            self.more, self.most = self.more + (giving - both) * gives, giving


def _gives_relay(model: "DayModel", slot: Slot, language: str, lends: dict[str, Any]) -> Any | None:
    """True where another booth takes what a booth gives that works both ways."""
    taken: list[tuple[Any, Any]] = []
    for source, target in slot.pairs:
        for pivot, way in model.relays.get((slot.item.id, source, target), ()):
            if pivot in lends and source == language:
                taken.append((lends[pivot], way))
            elif pivot == language:
                taken.extend((lending, way) for lending in lends.values())
    if not taken:
        return None
    gives = model.cp.new_bool_var("")
    for lending, way in taken:
        model.cp.add_bool_or(lending.negated(), way.negated(), gives)
    return gives
