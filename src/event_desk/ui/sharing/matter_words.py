"""A matter of several desks in the words of this window: times in its zone, doors by their names.

What this desk's role may not see isn't said: whoever reads the list may be a volunteer.
"""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from event_desk import clock
from event_desk.checkin import ENTRANCE, EXIT
from event_desk.field_classes import PROTECTED, class_of
from event_desk.folding import isolate
from event_desk.roles import Right, sees
from event_desk.sharing.matters import Matter, MatterView
from event_desk.texts import matters as words
from event_desk.texts.matters import Told
from event_desk.ui import i18n
from event_desk.ui.context import Context
from event_desk.ui.theme import State

translate = QCoreApplication.translate
TWO_SIDES = frozenset({Matter.DOUBLE, Matter.FIELD, Matter.NAME, Matter.RECEIVER, Matter.NAMESAKE})
_PROGRAMME = frozenset({"items", "rooms", "booths", "interpreters", "assignments", "plans"})


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two things that happened, as it stands in its own card."""

    heading: str
    value: str
    where: str


def told(view: MatterView, context: Context) -> Told:
    desks, times = (*view.desks, "", ""), [when(at, context) for at in view.times] + ["", ""]
    return Told(
        who=view.who,
        what=words.field_words(view.what) if view.kind is Matter.FIELD else "",
        gate=gate_words(view.what, str(view.detail.get("kind", ""))),
        kept=view.kept,
        other=view.other,
        desk=desks[0],
        time=times[0],
        other_desk=desks[1],
        other_time=times[1],
        count=view.count,
        places=int(view.detail.get("places", 0)),
    )


def when(at: datetime, context: Context) -> str:
    """Hour and minute, with the day where that isn't today."""
    zone = context.event.timezone
    day = i18n.local(at, zone).date()
    hour = i18n.time(at, zone)
    return hour if day == i18n.local(clock.now(), zone).date() else f"{i18n.day(day)} {hour}"


def gate_words(key: str, kind: str) -> str:
    match key:
        case "":
            return ""
        case str() if key == ENTRANCE:
            return translate("matters", "Entrance")
        case str() if key == EXIT:
            return translate("matters", "Exit")
        case _ if kind == "room":
            return translate("matters", "Door of %1").replace("%1", isolate(key))
        case _:
            return isolate(key)


def state(view: MatterView) -> State:
    """Amber for people at doors, blue for what only wants to be known."""
    if view.kind in (Matter.DOUBLE, Matter.OVERFULL, Matter.RECEIVER):
        return State.ALREADY
    return State.ASK if view.kind is Matter.FIELD else State.NOTE


def is_protected(view: MatterView) -> bool:
    return view.kind is Matter.FIELD and view.table == "people" and view.what in PROTECTED


def may_see(view: MatterView, context: Context) -> bool:
    """Whether this role sees the values of the field."""
    if view.kind is not Matter.FIELD or view.table != "people":
        return True
    if is_protected(view):
        return context.may(Right.SENSITIVE)
    return sees(context.role, class_of(view.what))


def may_settle(view: MatterView, context: Context) -> bool:
    """The help desk settles what people did; the organiser what belongs to the programme."""
    if context.db.read_only:
        return False
    if view.kind is Matter.FIELD:
        right = Right.EDIT_PEOPLE if view.table in {"people", "organisations"} else Right.PROGRAMME
        return context.may(right) and may_see(view, context)
    return context.may(Right.OVERRIDE)


def sides(view: MatterView, context: Context, *, hidden: bool) -> tuple[Side, ...]:
    """Both of what happened, in the order in which they are read."""
    if view.kind not in TWO_SIDES:
        return ()
    said = told(view, context)
    first, second = _where(said.desk, said.time), _where(said.other_desk, said.other_time)
    match view.kind:
        case Matter.DOUBLE:
            came = translate("matters", "Came first")
            again = translate("matters", "Let in once more")
            return Side(came, said.desk, said.time), Side(again, said.other_desk, said.other_time)
        case Matter.FIELD:
            kept, other = (_value(view, one, hidden=hidden) for one in (view.kept, view.other))
            return (
                Side(translate("matters", "Counts now"), kept, first),
                Side(translate("matters", "The other one"), other, second),
            )
        case Matter.RECEIVER:
            return (
                Side(translate("matters", "Has it by the list"), isolate(view.kept), first),
                Side(translate("matters", "Was lent it, too"), isolate(view.other), second),
            )
        case _:
            return (
                Side(translate("matters", "The first one"), isolate(view.kept), first),
                Side(translate("matters", "The later one"), isolate(view.other), second),
            )


def _where(desk: str, time: str) -> str:
    return " · ".join(part for part in (isolate(desk) if desk else "", time) if part)


def _value(view: MatterView, value: str, *, hidden: bool) -> str:
    if hidden:
        return "•••"
    return words.field_value(view.what, value) or translate("matters", "nothing")
