"""Whether a session fits where it is held: the rules asked live, told in words and a shape."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from event_desk import programme
from event_desk.allocation import live, storage
from event_desk.allocation.frame import Frame
from event_desk.allocation.live import Change, Fit
from event_desk.allocation.problem import Plan, Problem
from event_desk.allocation.profile import Level
from event_desk.allocation.rules import Violation
from event_desk.allocation.told import violation_text
from event_desk.database import Database
from event_desk.folding import isolate
from event_desk.ui import i18n
from event_desk.ui.programme.board import Board, name_of
from event_desk.ui.programme.ghost import Verdict
from event_desk.ui.theme import State

translate = QCoreApplication.translate
_STATES = {Level.FORBID: State.STOP, Level.WARN: State.ALREADY, Level.IGNORE: State.OK}


@dataclass(frozen=True, slots=True)
class Check:
    """The problem with the plan in force; `names` are what identifiers stand for."""

    problem: Problem
    plan: Plan
    names: Mapping[str, str] = field(default_factory=dict[str, str])

    @property
    def frame(self) -> Frame:
        return Frame(self.problem)


@dataclass(frozen=True, slots=True)
class Spot:
    """Where and when a session would be; times are aware, None takes them away."""

    room_id: UUID | None
    start: datetime | None
    end: datetime | None


def read(db: Database, board: Board) -> Check:
    with db.read() as session:
        problem = storage.load(session)
        people = programme.interpreters(session)
        stored = storage.names(session)
    names = {key: isolate(name) for key, name in stored.items()}
    names |= {str(item.id): isolate(item.code) for item in board.items}
    names |= {str(room.id): isolate(name_of(room)) for room in board.rooms}
    names |= {str(one.id): isolate(one.name) for one in people}
    return Check(problem, problem.current or _as_it_stands(board), names)


def _as_it_stands(board: Board) -> Plan:
    """Before the first plan: the rooms that the programme names."""
    return Plan({str(item.id): str(item.room_id) for item in board.items if item.room_id})


def fit(check: Check, item_id: UUID, spot: Spot) -> Fit:
    room = None if spot.room_id is None else str(spot.room_id)
    change = Change(item=str(item_id), room=room, start=spot.start, end=spot.end)
    return live.fit(check.problem, check.plan, change)


def after(check: Check, fit: Fit) -> Check:
    """The check as it would be after a change: for a second one on top of it."""
    return Check(fit.problem, fit.plan, check.names)


def state(fit: Fit) -> State:
    return _STATES[fit.level]


def verdict(check: Check, fit: Fit) -> Verdict:
    worst = sorted(fit.new, key=lambda one: one.level is not Level.FORBID)
    gone = sentences(check, fit.gone)
    good = [translate("programme", "Mended: %1").replace("%1", line) for line in gone]
    lines = sentences(check, worst)
    if not lines and fit.level is Level.IGNORE:
        good = [translate("programme", "It fits here"), *good]
    return Verdict(state(fit), tuple(lines), tuple(good))


def sentences(check: Check, found: Iterable[Violation]) -> list[str]:
    """One each, the same one only once."""
    return list(dict.fromkeys(sentence(check, one) for one in found))


def sentence(check: Check, found: Violation) -> str:
    zone = ZoneInfo(check.problem.zone)
    text = violation_text(found, check.names, zone, i18n.digits)
    code = check.names.get(found.item, "")
    return f"{code}: {text}" if code else text
