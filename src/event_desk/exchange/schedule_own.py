"""Our own JSON of a programme (`programme_json.as_json`) on its way back."""

from collections.abc import Mapping
from typing import Any

from event_desk.exchange.schedule_rows import Cells, Schedule

_KEYS = frozenset({"event", "rooms", "items"})


def is_ours(found: Any) -> bool:
    return isinstance(found, dict) and found.keys() >= _KEYS  # pyright: ignore[reportUnknownMemberType] - JSON


def read(found: Mapping[str, Any]) -> Schedule:
    """Raises KeyError, TypeError, AttributeError or ValueError where it isn't what it says."""
    schedule = Schedule(facts=_facts(found["event"]))
    for room in found["rooms"]:
        schedule.room(
            room["name"],
            **{name: room.get(name) for name in ("capacity", "booths", "receivers", "layout")},
            step_free=_yes_no(room.get("step_free")),
        )
    for item in found["items"]:
        schedule.items.append(
            {
                "code": item["code"],
                "kind": item.get("kind"),
                **{f"title_{code}": title for code, title in item["title"].items()},
                "start": item.get("start"),
                "end": item.get("end"),
                "room": item.get("room"),
                "floor": ", ".join(item.get("floor") or ()),
                "interpret_into": ", ".join(item.get("interpret_into") or ()),
                "expected": item.get("expected"),
                "heavy": _yes_no(item.get("heavy")),
                "access": item.get("access"),
            }
        )
        schedule.speakers += [
            {
                "code": one.get("code"),
                "name": one.get("name"),
                "native_name": one.get("native_name"),
                "item": item["code"],
                "role": one.get("role"),
            }
            for one in item.get("speakers") or ()
        ]
    schedule.others = [
        ("Interpreters", _interpreters(found.get("interpreters") or ())),
        ("Stands", _stands(found.get("stands") or (), found["items"])),
    ]
    return schedule


def _facts(event: Mapping[str, Any]) -> list[tuple[str, str]]:
    names = [(f"Name ({code})", str(name)) for code, name in event["name"].items()]
    said = {
        "Start": event.get("start"),
        "End": event.get("end"),
        "Time zone": event.get("timezone"),
        "Languages": ", ".join(event.get("languages") or ()),
        "Place": event.get("place"),
    }
    return names + [(label, str(fact)) for label, fact in said.items() if fact]


def _interpreters(found: Any) -> list[Cells]:
    rows: list[Cells] = [
        [
            "Interpreter",
            "Name in the other script",
            "A languages",
            "B languages",
            "C languages",
            "Available from",
            "Available to",
            "Remote",
        ]
    ]
    for one in found:
        skills = [", ".join(one.get(level) or ()) for level in ("a", "b", "c")]
        native = one.get("native_name")
        names = [one["name"], native if native != one["name"] else None]
        for start, end in one.get("available") or ((None, None),):
            rows.append([*names, *skills, start, end, _yes_no(one.get("remote"))])
    return rows


def _stands(found: Any, items: Any) -> list[Cells]:
    """A stand without a room of its own is written with its item's."""
    rooms = {item["code"]: item.get("room") for item in items}
    rows: list[Cells] = [["Stand", "Group", "Kind", "Session", "Room"]]
    for one in found:
        room = one.get("room")
        own = None if room == rooms.get(one.get("item")) else room
        rows.append([*(one.get(name) for name in ("name", "group", "kind", "item")), own])
    return rows


def _yes_no(value: bool | None) -> str | None:
    return None if value is None else "yes" if value else "no"
