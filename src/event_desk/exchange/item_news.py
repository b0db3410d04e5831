"""What changed since the last programme: each item as new, changed, the same or missing."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from event_desk.exchange.programme_import import Programme, Thing
from event_desk.exchange.stage import Stage
from event_desk.model.item_changes import FieldChange, ItemChange, ItemNews

_UNSEEN = frozenset({"room_pinned", "external_id", "deleted_at", "code"})
_BLANK: tuple[Any, ...] = (None, "", (), [], {})


def news(
    programme: Programme, stage: Stage, names: Mapping[UUID, str], zone: ZoneInfo
) -> tuple[ItemChange, ...]:
    """The items that the lists have, and those that this sender's last one had; by their time.

    Empty when the lists hold no programme and put nobody on a stage. `names` are people's.
    """
    listed = [thing for thing in programme.items() if thing.listed]
    came = _by_item(stage.came)
    gone = _by_item(stage.gone(thing.id for thing in listed))
    found: list[ItemChange] = []
    for thing in programme.items():
        if thing.listed:
            fields = (*_fields(programme, thing, zone), *_people(thing.id, came, gone, names))
            found.append(_change(thing, zone, fields))
        elif listed and thing.told_before and not thing.taken_back:
            found.append(replace(_change(thing, zone, ()), news=ItemNews.MISSING))
        elif thing.id in came:
            found.append(_change(thing, zone, tuple(_people(thing.id, came, gone, names))))
    return tuple(sorted(found, key=lambda one: (str(one.start or "9"), one.code)))


def _change(thing: Thing, zone: ZoneInfo, fields: tuple[FieldChange, ...]) -> ItemChange:
    start = thing.values.get("start")
    is_new = not thing.known or "deleted_at" in thing.before
    return ItemChange(
        thing.id,
        thing.values["code"],
        dict(thing.values.get("titles") or {}),
        start.astimezone(zone) if start else None,
        ItemNews.NEW if is_new else ItemNews.CHANGED if fields else ItemNews.SAME,
        fields,
    )


def _fields(programme: Programme, thing: Thing, zone: ZoneInfo) -> Iterator[FieldChange]:
    if not thing.known:
        return
    for name, before in thing.before.items():
        after = thing.values.get(name)
        if name in ("start", "end"):
            moments = (one.astimezone(zone) if one else None for one in (before, after))
            yield FieldChange(name, *moments)
        elif name == "room_id":
            yield FieldChange("room", programme.room_name(before), programme.room_name(after))
        elif name == "titles":
            yield from _titles(before or {}, after or {})
        elif name not in _UNSEEN and not (before in _BLANK and after in _BLANK):
            yield FieldChange(name, before, after)


def _titles(before: Mapping[str, str], after: Mapping[str, str]) -> Iterator[FieldChange]:
    for language, title in after.items():
        if before.get(language) != title:
            yield FieldChange(f"title_{language}", before.get(language), title)


def _people(
    item: UUID,
    came: Mapping[UUID, list[UUID]],
    gone: Mapping[UUID, list[UUID]],
    names: Mapping[UUID, str],
) -> Iterator[FieldChange]:
    for person in came.get(item, ()):
        yield FieldChange("speakers", None, names.get(person, ""))
    for person in gone.get(item, ()):
        yield FieldChange("speakers", names.get(person, ""), None)


def _by_item(pairs: Iterable[tuple[UUID, UUID]]) -> dict[UUID, list[UUID]]:
    found: dict[UUID, list[UUID]] = {}
    for item, person in pairs:
        found.setdefault(item, []).append(person)
    return found
