"""Stored rows as an import sets them, with the fields that are rows of their own."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from itertools import islice
from typing import Any, cast

from sqlalchemy.orm import Session

from event_desk.exchange import stored
from event_desk.folding import fold
from event_desk.model import (
    Availability,
    Base,
    Booth,
    Event,
    Interpreter,
    InterpreterLanguage,
    Item,
    ItemSpeaker,
    Organisation,
    PendingSpeaker,
    Person,
    PersonRole,
    Room,
    Stand,
)

AT_ONCE = 500

Writing = Callable[[], AbstractContextManager[Session]]
"""What `Database.write` is: a session that commits at the end of the block, or rolls back."""

CLASSES: Mapping[str, type[Base]] = {
    "events": Event,
    "rooms": Room,
    "items": Item,
    "stands": Stand,
    "organisations": Organisation,
    "people": Person,
    "person_roles": PersonRole,
    "interpreters": Interpreter,
    "item_speakers": ItemSpeaker,
    "pending_speakers": PendingSpeaker,
}
_BLANK: tuple[Any, ...] = (None, "", [], (), {})


def get(row: Any, name: str) -> Any:
    """A column, or one of the fields that `plan.Change` names beside the columns."""
    match row, name:
        case Room(), "booths":
            return sum(booth.deleted_at is None for booth in row.booths)
        case Interpreter(), "skills":
            return [(skill.language, skill.level) for skill in row.languages]
        case Interpreter(), "available":
            return [(window.start, window.end) for window in row.available]
        case _:
            return getattr(row, name)


def put(session: Session, row: Any, name: str, value: Any, at: datetime) -> None:
    match row, name:
        case Room(), "booths":
            _set_booths(session, row, value or 0, at)
        case Interpreter(), "skills":
            _set_skills(session, row, list(value or ()))
        case Interpreter(), "available":
            _set_available(row, list(value or ()))
        case _:
            plain: Any = [*value] if isinstance(value, tuple) else value
            mapped = cast("type[Base]", type(row))
            if plain is None and not mapped.__table__.c[name].nullable:
                plain = default(mapped, name)
            setattr(row, name, plain)


def _set_skills(session: Session, row: Interpreter, skills: list[tuple[str, str]]) -> None:
    row.languages.clear()
    session.flush()  # the old ones go first: a language stands there once
    row.languages.extend(
        InterpreterLanguage(language=language, level=level, position=position)
        for position, (language, level) in enumerate(skills)
    )


def _set_available(row: Interpreter, windows: list[tuple[datetime, datetime]]) -> None:
    row.available[:] = [Availability(start=start, end=end) for start, end in windows]


def _set_booths(session: Session, room: Room, number: int, at: datetime) -> None:
    standing = [booth for booth in room.booths if booth.deleted_at is None]
    for booth in standing[number:]:
        booth.deleted_at = booth.changed_at = at
    for position in range(len(standing), number):
        booth = Booth(position=position, changed_at=at)
        room.booths.append(booth)
        session.add(booth)


def folded(mapped: type[Base], values: Mapping[str, Any]) -> dict[str, str]:
    """The columns that hold under which words a row is found; a person's are `search_text`'s."""
    if mapped is Organisation:
        native = fold(values["native_name"] or "")
        return {"folded": fold(values["name"] or ""), "folded_native": native}
    if mapped is Room or mapped is Item:
        key, names = ("name", "names") if mapped is Room else ("code", "titles")
        named: dict[str, str] = values[names] or {}
        return {"folded": fold(" ".join((values[key] or "", *named.values())))}
    return {}


def same(current: Any, expected: Any) -> bool:
    """Compared as they are kept; all blanks are alike."""
    if current in _BLANK and expected in _BLANK:
        return True
    return stored.to_json(current) == stored.to_json(expected)


def default(mapped: type[Base], name: str) -> Any:
    """What a column holds while nobody has said anything."""
    given: Any = mapped.__table__.c[name].default
    if given is None:
        return None
    return given.arg(None) if given.is_callable else given.arg


def batches(ids: Sequence[Any]) -> Iterator[list[Any]]:
    rest = iter(ids)
    while some := list(islice(rest, AT_ONCE)):
        yield some
