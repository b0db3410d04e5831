"""What a session would break as it is being typed: the rules of the plan, as sentences."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from event_desk import programme, texts
from event_desk.allocation import live, storage
from event_desk.allocation.problem import Item, Mode, Plan, Problem
from event_desk.allocation.profile import Level, Rule
from event_desk.allocation.told import violation_text
from event_desk.folding import isolate
from event_desk.programme import ItemFields
from event_desk.ui import i18n

NEW = "new"
MOST = 5
NEAR = timedelta(hours=24)
# Said beside the fields already, or a matter of the plan that is still to be made.
_UNTOLD = frozenset(
    {
        Rule.ITEM_TIMES, Rule.ITEM_LANGUAGE, Rule.ROOM_MISSING, Rule.ROOM_TAKEN_TWICE,
        Rule.SPEAKER_TWICE, Rule.CAPACITY, Rule.NO_CAPACITY, Rule.NOT_COVERED, Rule.SEATS_SHORT,
        Rule.SINGLE_COVER, Rule.ALONE, Rule.LUNCH_MOVED, Rule.DAY_LONG, Rule.BEGUN, Rule.PIN_BROKEN,
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Ground:
    """The problem without the session that is typed, and the names in it."""

    problem: Problem
    names: Mapping[str, str]


def read(session: Any) -> Ground:
    """`session` is a database's; on a large event this takes a moment."""
    names = {key: isolate(name) for key, name in storage.names(session).items()}
    for room in programme.rooms(session):
        names[str(room.id)] = isolate(texts.localised(room.names) or room.name)
    return Ground(storage.load(session), names)


def for_item(ground: Ground, item_id: UUID | None, fields: ItemFields) -> tuple[str, ...]:
    """What is wrong with the session as it is typed, the worst first."""
    if fields.start is None or fields.end is None or fields.end <= fields.start:
        return ()
    key = str(item_id) if item_id else NEW
    item = _item(key, fields)
    near = (fields.start - NEAR, fields.end + NEAR)
    others = tuple(one for one in ground.problem.items if one.id != key and _is_near(one, *near))
    problem = replace(ground.problem, items=(*others, item))
    plan = ground.problem.current or Plan()
    without = replace(plan, rooms={one: room for one, room in plan.rooms.items() if one != key})
    room = str(fields.room_id) if fields.room_id else None
    change = live.Change(key, room, fields.start, fields.end)
    found = [one for one in live.fit(problem, without, change).new if one.rule not in _UNTOLD]
    found.sort(key=lambda one: one.level is not Level.FORBID)
    names = {**ground.names, key: isolate(fields.code or NEW)}
    told = any(one.rule is Rule.BOOTHS for one in found)
    booth = [] if told else _booth(ground, fields, names)
    zone = ZoneInfo(ground.problem.zone)
    said = [*booth, *(violation_text(one, names, zone, i18n.digits) for one in found)]
    return tuple(dict.fromkeys(said))[:MOST]


def _booth(ground: Ground, fields: ItemFields, names: Mapping[str, str]) -> list[str]:
    """Before anybody is assigned, the rules don't know yet that a booth will be missing."""
    room = next((one for one in ground.problem.rooms if one.id == str(fields.room_id)), None)
    if room is None or room.booths or fields.mode != Mode.BOOTH or not fields.interpret_into:
        return []
    sentence = texts.translate("texts", "{room} has no booth: a mobile one has to be set up there.")
    return [sentence.format(room=names[room.id])]


def _is_near(item: Item, after: datetime, before: datetime) -> bool:
    """What is days away tells nothing here, and judging it would take as long as the rest."""
    return item.start is not None and after <= item.start <= before


def _item(key: str, fields: ItemFields) -> Item:
    """Without times: all that is wrong with it comes from where it is put."""
    modes = {mode.value: mode for mode in Mode}
    return Item(
        key,
        fields.code,
        None,
        None,
        fields.kind,
        fields.floor,
        tuple(one for one in fields.interpret_into if one not in fields.floor),
        fields.expected or fields.places or 0,
        fields.access == "invited",
        fields.kind == "marketplace",
        fields.step_free,
        fields.layout,
        modes.get(fields.mode, Mode.BOOTH),
        fields.series,
        fields.priority,
        fields.listeners,
        speakers=tuple(str(one.person_id) for one in fields.speakers),
        heavy=bool(fields.heavy),
    )
