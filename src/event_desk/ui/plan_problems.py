"""What is wrong with the programme and its plan, as lines that lead to the place."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from event_desk import programme, texts
from event_desk.allocation import rules, storage
from event_desk.allocation.problem import Plan
from event_desk.allocation.profile import Level, Rule
from event_desk.allocation.rules import Violation
from event_desk.allocation.told import violation_text
from event_desk.folding import isolate
from event_desk.programme import GapView, ItemView
from event_desk.progress import Progress
from event_desk.texts.plan import reason_sentence, rule_sentence
from event_desk.ui import tasks
from event_desk.ui.context import Context
from event_desk.ui.theme import State
from event_desk.ui.widgets.problem_list import ProblemLine

translate = QCoreApplication.translate

# Said already by the plan's gaps, which also know the reason.
SAID_BY_GAPS = frozenset({Rule.NOT_COVERED, Rule.SEATS_SHORT, Rule.ROOM_MISSING, Rule.ITEM_TIMES})
HINTS = frozenset({Rule.SINGLE_COVER, Rule.ALONE, Rule.LUNCH_MOVED, Rule.DAY_LONG})
"""Worth knowing when planning by hand, too many for a list that must be worked off."""


Lines = tuple[ProblemLine, ...]


def find(
    parent: QWidget, context: Context, items: Sequence[ItemView], then: Callable[[Lines], None]
) -> None:
    """Judge the programme beside the window: on a large event that takes a second."""
    db = context.db

    def work(_progress: Progress) -> Lines:
        with db.read() as session:
            return problem_lines(session, items)

    title = translate("plan_problems", "Looking for problems")
    tasks.run(parent, title, work, then=then, quiet=True)


def problem_lines(session: Any, items: Sequence[ItemView]) -> Lines:
    """Gaps first, then broken rules, then sessions without a room. `session` is a database's."""
    lines = [
        _gap_line(item, gap)
        for item in items
        for gap in item.gaps
        if gap.language or item.room_id is None
    ]
    problem = storage.load(session)
    if problem.items:
        names = _names(session, items)
        rooms = {str(item.id): str(item.room_id) for item in items if item.room_id is not None}
        plan = replace(problem.current or Plan(), rooms=rooms)  # with what was moved by hand since
        found = [
            violation
            for violation in rules.violations(problem, plan)
            if violation.rule not in SAID_BY_GAPS | HINTS
        ]
        found.sort(key=lambda violation: violation.level is not Level.FORBID)
        zone = programme.event_facts(session).zone
        lines += [_rule_line(violation, names, zone) for violation in found]
    told = {line.key for line in lines}
    for item in items:
        if item.room_id is None and item.id not in told:
            text = f"{isolate(item.code)}: {rule_sentence(Rule.ROOM_MISSING, {})}"
            lines.append(ProblemLine(text, State.ALREADY, item.id))
    return tuple(lines)


def gap_text(gap: GapView) -> str:
    """A gap without the session it is in."""
    reason = reason_sentence(gap.reason, gap.detail.get("values", {}))
    if not gap.language:
        what = translate("plan_problems", "no room")
    elif gap.source:
        what = translate("plan_problems", "nobody from %1 into %2")
        what = what.replace("%1", texts.language_name(gap.source))
        what = what.replace("%2", texts.language_name(gap.language))
    elif gap.detail.get("kind") == "pair":
        what = translate("interpreting", "nobody into %1")
        what = what.replace("%1", texts.language_name(gap.language))
    else:
        what = translate("plan_problems", "too few people for %1")
        what = what.replace("%1", texts.language_name(gap.language))
    return translate("plan_problems", "%1 – %2").replace("%1", what).replace("%2", reason)


def _gap_line(item: ItemView, gap: GapView) -> ProblemLine:
    state = State.ALREADY if gap.detail.get("kind") == "seat" else State.STOP
    return ProblemLine(f"{isolate(item.code)}: {gap_text(gap)}", state, item.id)


def _rule_line(violation: Violation, names: Mapping[str, str], zone: ZoneInfo) -> ProblemLine:
    sentence = violation_text(violation, names, zone)
    code = names.get(violation.item, violation.item)
    state = State.STOP if violation.level is Level.FORBID else State.ALREADY
    key = UUID(violation.item) if violation.item in names else None
    return ProblemLine(f"{code}: {sentence}" if code else sentence, state, key)


def _names(session: Any, items: Sequence[ItemView]) -> dict[str, str]:
    """What a plan's identifiers stand for."""
    names = {key: isolate(name) for key, name in storage.names(session).items()}
    names |= {str(item.id): isolate(item.code) for item in items}
    for room in programme.rooms(session):
        names[str(room.id)] = isolate(texts.localised(room.names) or room.name)
    for one in programme.interpreters(session):
        names[str(one.id)] = isolate(one.name)
    return names
