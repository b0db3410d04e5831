"""One matter of each kind, as several desks would have left them in the file."""

import json
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid5

from event_desk.model import Attention, Line, OtherDesk, Settlement, Sharing
from event_desk.model.words import Matter

HERE, THERE = UUID(int=0xA1), UUID(int=0xA2)
_NAMES = {HERE: "Desk 1", THERE: "Desk 4"}


def share(session: Any, at: datetime) -> None:
    """As the first of two desks."""
    session.merge(Sharing(id=HERE, name=_NAMES[HERE], joined_at=at))
    session.merge(OtherDesk(id=THERE, name=_NAMES[THERE], kind="help_desk"))


def take_away(session: Any) -> None:
    for table in (Attention, Settlement, Line, OtherDesk, Sharing):
        session.query(table).delete()


def double(session: Any, person: UUID, at: datetime) -> UUID:
    """Let in here, and three minutes later at the help desk."""
    detail = {
        "person": str(person), "gate": "entrance", "kind": "entrance",
        "first_desk": _NAMES[HERE], "first_at": (at - timedelta(minutes=3)).isoformat(),
        "desk": _NAMES[THERE], "at": at.isoformat(), "first": str(HERE), "second": str(THERE),
    }  # fmt: skip
    return _add(session, Matter.DOUBLE, at, detail)


def field(
    session: Any, person: UUID, column: str, kept: str, other: str, at: datetime,
    part: str = "shown",
) -> UUID:  # fmt: skip
    """Changed to `other` here, then to `kept` at the help desk."""
    tick = round(at.timestamp() * 1000)
    earlier = _line(session, HERE, tick - 60_000, person, {column: ["", other]}, part)
    later = _line(session, THERE, tick, person, {column: ["", kept]}, part)
    detail = {"column": column, "line": later.hex, "other": earlier.hex}
    return _add(session, Matter.FIELD, at, detail, "people", person.hex)


def of_laptops(session: Any, at: datetime) -> None:
    """What is about the desks themselves, and a room with too many."""
    overfull = {"gate": "Hall B", "count": 41, "places": 40, "desks": list(_NAMES.values())}
    _add(session, Matter.OVERFULL, at + timedelta(minutes=1), overfull)
    _add(session, Matter.COPY, at, {"desks": ["Desk 3", "Desk 3 (2)"], "count": 12})
    _add(session, Matter.CLOCK, at, {"desks": ["قاعة ب"], "count": 185})
    _add(session, Matter.HELD, at, {"table": "people", "count": 1})


def _add(
    session: Any, kind: Matter, at: datetime, detail: dict[str, Any], table: str = "", row: str = ""
) -> UUID:
    key = uuid5(HERE, json.dumps(detail))
    made = Attention(id=key, kind=kind.value, table=table, row_id=row, detail=detail, at=at)
    session.add(made)
    return key


def _line(
    session: Any, origin: UUID, tick: int, row: UUID, values: dict[str, Any], part: str
) -> UUID:
    key = uuid5(origin, f"{tick}{row}{values}")
    number = session.query(Line).count() + 1
    session.add(
        Line(
            id=key, origin=origin, number=number, tick=tick, table="people", row_id=row.hex,
            kind="changed", **{part: json.dumps(values)},
        )
    )  # fmt: skip
    session.flush()
    return key
