"""Designs as plain values, for JSON: in the event file, and in files that travel between events.

Reading is strict. A part that isn't known is refused and named, because a design that silently
lost a field would be noticed on two hundred badges.
"""

import re
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from enum import StrEnum
from math import isfinite
from types import MappingProxyType, UnionType
from typing import Any, cast, get_args, get_origin, get_type_hints

from event_desk.badges.design import (
    CATEGORY_COLOUR,
    Area,
    Box,
    Design,
    Field,
    LanguageMarks,
    Mark,
    PictureField,
    QrField,
    SessionList,
    Side,
    TextField,
    When,
)
from event_desk.errors import ErrorCode, EventDeskError

FORMAT = "event-desk-badge"
VERSION = 1
LARGEST = 2000.0
"""Millimetres or points: what is larger is a slip."""
_MOST_FIELDS = 200
_MOST_LETTERS = 2000
_KINDS: Mapping[str, type[Field]] = MappingProxyType(
    {
        "text": TextField,
        "qr": QrField,
        "area": Area,
        "languages": LanguageMarks,
        "mark": Mark,
        "sessions": SessionList,
        "picture": PictureField,
    }
)
_NAMES = {kind: name for name, kind in _KINDS.items()}
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_SHA256 = re.compile(r"[0-9a-f]{64}")


def to_plain(design: Design) -> dict[str, Any]:
    """A design as JSON takes it; `from_plain` gives back an equal one."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "name": design.name,
        "width": design.width,
        "height": design.height,
        "front": [_field_to_plain(part) for part in design.front.fields],
        "back": design.back and [_field_to_plain(part) for part in design.back.fields],
        "fold": design.fold,
        "colours": dict(design.colours),
        "other_colour": design.other_colour,
    }


def from_plain(plain: object) -> Design:
    """Raises DESIGN_UNREADABLE, which names the part; DESIGN_NEWER for a later version's."""
    found = _mapping(plain, "design")
    if found.get("format") != FORMAT:
        raise _unreadable("format")
    version = found.get("version")
    if isinstance(version, int) and version > VERSION:
        raise EventDeskError(ErrorCode.DESIGN_NEWER, value=str(found.get("name", ""))[:80])
    if version != VERSION:
        raise _unreadable("version")
    known = {field.name for field in fields(Design)} | {"format", "version"}
    _refuse_unknown(found, known, "design")
    back = found.get("back")
    colours = _mapping(found.get("colours", {}), "colours")
    design = Design(
        name=_text(found.get("name"), "name").strip(),
        width=_number(found.get("width"), "width"),
        height=_number(found.get("height"), "height"),
        front=_side(found.get("front"), "front"),
        back=None if back is None else _side(back, "back"),
        fold=_value(bool, found.get("fold", False), "fold"),
        colours=MappingProxyType(
            {key: _colour(value, f"colours.{key}", own=False) for key, value in colours.items()}
        ),
        other_colour=_colour(found.get("other_colour", "#3A3F47"), "other_colour", own=False),
    )
    if not design.name or design.width <= 0 or design.height <= 0:
        raise _unreadable("name" if not design.name else "width")
    return design


def _field_to_plain(part: Field) -> dict[str, Any]:
    return {"kind": _NAMES[type(part)], **_dataclass_to_plain(part)}


def _dataclass_to_plain(value: Any) -> dict[str, Any]:
    """What differs from the defaults."""
    found: dict[str, Any] = {}
    for each in fields(value):
        here = getattr(value, each.name)
        if each.default is MISSING or here != each.default:
            found[each.name] = _value_to_plain(here)
    return found


def _value_to_plain(value: Any) -> Any:
    if isinstance(value, Box):
        return [value.x, value.y, value.width, value.height]
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, frozenset):
        return sorted(str(one) for one in cast("frozenset[object]", value))
    return _dataclass_to_plain(value) if is_dataclass(value) else value


def _side(plain: object, where: str) -> Side:
    if not isinstance(plain, list):
        raise _unreadable(where)
    parts = cast("list[object]", plain)
    if len(parts) > _MOST_FIELDS:
        raise _unreadable(where)
    return Side(tuple(_field(part, f"{where}.{place}") for place, part in enumerate(parts, 1)))


def _field(plain: object, where: str) -> Field:
    given = dict(_mapping(plain, where))
    kind = given.pop("kind", None)
    if not isinstance(kind, str) or kind not in _KINDS:
        raise _unreadable(f"{where}.kind")
    return _dataclass(_KINDS[kind], given, where)


def _dataclass(kind: Any, plain: object, where: str) -> Any:
    given = _mapping(plain, where)
    hints = get_type_hints(kind)
    _refuse_unknown(given, set(hints), where)
    values: dict[str, Any] = {}
    for each in fields(kind):
        if each.name in given:
            values[each.name] = _named_value(
                each.name, hints[each.name], given[each.name], f"{where}.{each.name}"
            )
        elif each.default is MISSING:
            raise _unreadable(f"{where}.{each.name}")
    return kind(**values)


def _named_value(name: str, kind: Any, plain: object, where: str) -> Any:
    if name == "colour":
        return _colour(plain, where)
    if name == "picture":
        text = _text(plain, where)
        if not _SHA256.fullmatch(text):
            raise _unreadable(where)
        return text
    return _value(kind, plain, where)


def _value(kind: Any, plain: object, where: str) -> Any:
    if kind is Box:
        return _box(plain, where)
    if kind is float:
        return _number(plain, where)
    if kind is str:
        return _text(plain, where)
    if kind is int and isinstance(plain, int) and 1 <= plain <= _MOST_FIELDS:
        return plain
    if kind is bool and isinstance(plain, bool):
        return plain
    if get_origin(kind) is UnionType and (plain is None or isinstance(plain, bool)):
        return plain
    if get_origin(kind) is frozenset and isinstance(plain, list):
        (inner,) = get_args(kind)
        return frozenset(_value(inner, one, where) for one in cast("list[object]", plain))
    if kind is When:
        return _dataclass(When, plain, where)
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return _word(kind, plain, where)
    raise _unreadable(where)


def _word(kind: type[StrEnum], plain: object, where: str) -> StrEnum:
    try:
        return kind(_text(plain, where))
    except ValueError:
        raise _unreadable(where) from None


def _box(plain: object, where: str) -> Box:
    sides = cast("list[object]", plain) if isinstance(plain, list) else []
    if len(sides) != 4:
        raise _unreadable(where)
    box = Box(*(_number(side, where) for side in sides))
    if box.width <= 0 or box.height <= 0:
        raise _unreadable(where)
    return box


def _number(plain: object, where: str) -> float:
    if isinstance(plain, int | float) and not isinstance(plain, bool):
        number = float(plain)
        if isfinite(number) and abs(number) <= LARGEST:
            return number
    raise _unreadable(where)


def _text(plain: object, where: str) -> str:
    if isinstance(plain, str) and len(plain) <= _MOST_LETTERS:
        return plain
    raise _unreadable(where)


def _colour(plain: object, where: str, *, own: bool = True) -> str:
    text = _text(plain, where)
    if _COLOUR.fullmatch(text) or (own and text == CATEGORY_COLOUR):
        return text
    raise _unreadable(where)


def _mapping(plain: object, where: str) -> Mapping[str, Any]:
    if not isinstance(plain, Mapping):
        raise _unreadable(where)
    return cast("Mapping[str, Any]", plain)


def _refuse_unknown(given: Mapping[str, Any], known: set[str], where: str) -> None:
    if unknown := sorted(str(key) for key in given.keys() - known):
        raise _unreadable(f"{where}.{unknown[0]}"[:80])


def _unreadable(part: str) -> EventDeskError:
    return EventDeskError(ErrorCode.DESIGN_UNREADABLE, part=part)
