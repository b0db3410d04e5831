"""Values as they are kept beside an import, in JSON, and back again."""

import re
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from uuid import UUID

from event_desk.folding import digits, fold

MOMENTS = frozenset({"start", "end", "cancelled_at", "deleted_at"})
SHORTEST_PHONE = 6
DAYS = frozenset({"arrival", "departure"})


def to_json(value: Any) -> Any:
    match value:
        case datetime() | date():
            return value.isoformat()
        case UUID():
            return str(value)
        case tuple() | list():
            return [to_json(one) for one in value]  # pyright: ignore[reportUnknownVariableType] - any nesting
        case dict():
            return {str(key): to_json(one) for key, one in value.items()}  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType] - any nesting
        case _:
            return value


def all_to_json(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: to_json(value) for name, value in values.items()}


def from_json(table: str, name: str, value: Any) -> Any:
    """The value of a column; what isn't a day, a moment or a key is JSON already."""
    if value is None:
        return None
    if name in DAYS or (table == "events" and name in ("start", "end")):
        return date.fromisoformat(value)
    if name in MOMENTS:
        return datetime.fromisoformat(value)
    if name.endswith("_id") and name != "external_id":
        return UUID(value)
    if name == "available":
        return [(datetime.fromisoformat(a), datetime.fromisoformat(b)) for a, b in value]
    return value


def shown(value: Any) -> str:
    """A value in a sentence."""
    plain = to_json(value)
    if isinstance(plain, list):
        return ", ".join(map(str, plain))  # pyright: ignore[reportUnknownArgumentType] - of codes
    return str(plain)


def alike(name: str, current: Any, value: Any) -> bool:
    """Whether two values of one field say the same, however their words are typed."""
    if current == value:
        return True
    if not isinstance(current, str) or not isinstance(value, str):
        return False
    if name == "phone":
        ours, theirs = (re.sub(r"\D", "", digits(text)).lstrip("0") for text in (current, value))
        return len(ours) > SHORTEST_PHONE and (ours.endswith(theirs) or theirs.endswith(ours))
    return fold(current) == fold(value) if name != "email" else current.lower() == value.lower()
