"""What several desks did without knowing of each other, until somebody has settled it."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from event_desk import clock
from event_desk.desks import desk_named
from event_desk.model import (
    Attention,
    Desk,
    Item,
    OtherDesk,
    Person,
    Receiver,
    ReceiverMove,
    Room,
    Settlement,
    Sharing,
)
from event_desk.model.words import Matter
from event_desk.people import kept_id
from event_desk.sharing import fold, lines, tables, writing
from event_desk.sharing.lines import CHANGED, LineValue
from event_desk.sharing.overfull import overfull
from event_desk.sharing.work import Target, moment

_FIELD, _NAMES = Matter.FIELD.value, (Matter.NAME.value, Matter.NAMESAKE.value)
_LEFT_ASIDE = {"reference": Matter.HELD, "newer": Matter.NEWER}
_SPACE = UUID("6f0c5a0e-3d0b-5b5c-9d57-0b6f4a3d7e21")


@dataclass(frozen=True, slots=True)
class MatterView:
    """`who` it is about: a person, a room, a receiver's number; `what` field or gate.

    Of FIELD, `kept` is the value that counts and `other` the one that doesn't; of NAME, what was
    given twice and what the later one is called now. `desks` and `times` have the one that counts
    first; `count` is how many lines wait, or people came. `detail` as in `model.Attention`.
    """

    id: UUID
    kind: Matter
    at: datetime
    who: str = ""
    person_id: UUID | None = None
    what: str = ""
    table: str = ""
    kept: str = ""
    other: str = ""
    desks: tuple[str, ...] = ()
    times: tuple[datetime, ...] = ()
    count: int = 0
    detail: Mapping[str, Any] = field(default_factory=dict[str, Any])


def note(session: Session, targets: Iterable[Target]) -> None:
    """Keep what the lines of these rows say was done twice; what they no longer say goes."""
    wanted: dict[UUID, Attention] = {}
    looked: set[tuple[str, str]] = set()
    for target in targets:
        looked.add(target.key)
        if not target.gone:
            wanted.update((one.id, one) for one in _of(target))
    kept = session.scalars(select(Attention).where(Attention.kind.in_((_FIELD, *_NAMES)))).all()
    for one in kept:
        if (one.table, one.row_id) in looked and wanted.pop(one.id, None) is None:
            session.delete(one)
    session.add_all(wanted.values())
    session.flush()


def _of(target: Target) -> Iterable[Attention]:
    table, row_id = target.key
    for clash in target.row.clashes:
        yield Attention(
            id=uuid5(clash.line.id, f"{_FIELD}:{clash.other.id}:{clash.column}"),
            kind=_FIELD,
            table=table,
            row_id=row_id,
            detail={
                "column": clash.column,
                "line": clash.line.id.hex,
                "other": clash.other.id.hex,
            },
            at=moment(clash.line.tick),
        )
    for marked in target.row.marked:
        kind = Matter.NAMESAKE if table == "desks" else Matter.NAME
        yield Attention(
            id=uuid5(UUID(row_id), f"{kind.value}:{marked.column}:{marked.before}"),
            kind=kind.value,
            table=table,
            row_id=row_id,
            detail={
                "column": marked.column,
                "line": marked.line.id.hex,
                "first": marked.other,
                "setter": marked.setter.id.hex if marked.setter else "",
            },
            at=moment(marked.line.tick),
        )


def open_matters(session: Session) -> tuple[MatterView, ...]:
    """Those that nobody has settled, the newest first."""
    found = session.scalars(
        select(Attention)
        .where(Attention.id.not_in(select(Settlement.id)))
        .order_by(Attention.at.desc(), Attention.id)
    ).all()
    seen = [*(_view(session, one) for one in found), *_left_aside(session), *_overfull(session)]
    return tuple(sorted(seen, key=lambda one: one.at, reverse=True))


def count_open(session: Session) -> int:
    """How many there are, without looking at each."""
    kept = select(func.count()).where(Attention.id.not_in(select(Settlement.id)))
    return (session.scalar(kept) or 0) + len(_left_aside(session)) + len(_overfull(session))


def _left_aside(session: Session) -> list[MatterView]:
    """Lines that are here and can't be used yet; one matter for each reason."""
    rows = session.connection().exec_driver_sql(
        f"SELECT held, count(*), max(tick) FROM {lines.HELD} WHERE held <> '' GROUP BY held"
    )
    return [
        MatterView(uuid5(_SPACE, held), _LEFT_ASIDE[held], moment(tick), count=count)
        for held, count, tick in rows
    ]


def _overfull(session: Session) -> list[MatterView]:
    """They aren't kept either: nobody has to look any more when people have left."""
    return [
        MatterView(
            one.id,
            Matter.OVERFULL,
            max(one.times),
            what=one.gate,
            desks=one.desks,
            times=one.times,
            count=one.count,
            detail={"places": one.places},
        )
        for one in overfull(session)
    ]


def settle(
    session: Session, matter_id: UUID, how: str = "seen", *, desk: str, at: datetime
) -> None:
    """`seen`, `kept`, or `taken`: then the other value is written. Known at all desks then."""
    found = session.get(Attention, matter_id)
    if session.get(Settlement, matter_id) is None:
        desk_id = desk_named(session, desk, at=at).id
        session.add(Settlement(id=matter_id, desk_id=desk_id, how=how, at=at))
        session.flush()
    if how == "taken" and found is not None and found.kind == _FIELD:
        _take_other(session, found)


def add(
    session: Session, kind: Matter, what: str, detail: Mapping[str, Any], at: datetime | None = None
) -> UUID:
    """Keep a matter that isn't found in lines; `what` tells two of one kind apart."""
    key = uuid5(_SPACE, f"{kind.value}:{what}")
    kept = session.get(Attention, key)
    if kept is None:
        session.add(Attention(id=key, kind=kind.value, detail=dict(detail), at=at or clock.now()))
        session.flush()
    return key


def _take_other(session: Session, found: Attention) -> None:
    column = str(found.detail["column"])
    other = _lines_of(session, found, "other")
    stored = writing.stored(session, found.table, [found.row_id]).get(found.row_id)
    if other is None or stored is None:
        return
    value = fold.after(other, column)
    head, _, key = column.partition(".")
    if key:
        settings: dict[str, Any] = json.loads(str(stored[head] or "{}"))
        settings.pop(key, None)
        value = json.dumps(settings if value is None else {**settings, key: value})
    values = {head: lines.raw(value)}
    if found.table == "people":
        values["folded"] = writing.folded(session, {**stored, **values})
    names = ", ".join(f'"{name}" = ?' for name in values)
    session.connection().exec_driver_sql(
        f'UPDATE "{found.table}" SET {names}, version = version + 1 WHERE id = ?',
        (*values.values(), found.row_id),
    )
    session.expire_all()
    session.info.setdefault("touched", set()).add(found.table)
    if found.table == "organisations":
        writing.search_again(session, [found.row_id])


def _view(session: Session, one: Attention) -> MatterView:
    kind = Matter(one.kind)
    if kind in (Matter.FIELD, Matter.NAME, Matter.NAMESAKE):
        return _of_lines(session, one, kind)
    if kind is Matter.RECEIVER:
        return _of_receiver(session, one)
    detail = one.detail
    person = detail.get("person")
    person_id = UUID(str(person)) if person else None
    return MatterView(
        one.id,
        kind,
        one.at,
        who=_person(session, person_id),
        person_id=person_id,
        what=str(detail.get("gate", "")),
        table=one.table,
        desks=tuple(str(detail[key]) for key in ("first_desk", "desk") if key in detail)
        or tuple(map(str, detail.get("desks", ()))),
        times=tuple(
            datetime.fromisoformat(str(detail[key])) for key in ("first_at", "at") if key in detail
        ),
        count=int(detail.get("count", 0)),
        detail=detail,
    )


def _of_lines(session: Session, one: Attention, kind: Matter) -> MatterView:
    column = str(one.detail["column"])
    line = _lines_of(session, one, "line")
    other = _lines_of(session, one, "other" if kind is Matter.FIELD else "setter")
    if kind is Matter.FIELD:
        kept, lost = (_text(session, one.table, column, _after(x, column)) for x in (line, other))
    else:
        before, after = _both(line, column)
        kept, lost = _text(session, one.table, column, before), _text(session, "", "", after)
    row = UUID(one.row_id)
    told = [found for found in (line, other) if found is not None]
    if kind is not Matter.FIELD:
        first = writing.first_line(session, one.table, str(one.detail["first"]))
        told = [found for found in (first, other) if found is not None]
    return MatterView(
        one.id,
        kind,
        one.at,
        who=_who(session, one.table, row),
        person_id=row if one.table == "people" else None,
        what=column,
        table=one.table,
        kept=kept,
        other=lost,
        desks=tuple(_desk(session, found.origin) for found in told),
        times=tuple(moment(found.tick) for found in told),
        detail=one.detail,
    )


def _of_receiver(session: Session, one: Attention) -> MatterView:
    moves = [
        found
        for key in ("second", "first")
        if (found := session.get(ReceiverMove, UUID(str(one.detail[key])))) is not None
    ]
    made = [writing.first_line(session, "receiver_moves", move.id.hex) for move in moves]
    names = [_person(session, move.person_id) for move in moves] + ["", ""]
    return MatterView(
        one.id,
        Matter.RECEIVER,
        one.at,
        who=_who(session, "receivers", UUID(one.row_id)),
        person_id=moves[0].person_id if moves else None,
        table=one.table,
        kept=names[0],
        other=names[1],
        desks=tuple(_desk(session, line.origin) for line in made if line is not None),
        times=tuple(move.at for move in moves),
        detail=one.detail,
    )


def _lines_of(session: Session, one: Attention, key: str) -> LineValue | None:
    found = lines.with_ids(session, [str(one.detail.get(key, ""))])
    return found[0] if found else None


def _after(line: LineValue | None, column: str) -> Any:
    return fold.after(line, column) if line is not None else None


def _both(line: LineValue | None, column: str) -> tuple[Any, Any]:
    if line is None or line.kind != CHANGED:
        return None, None
    both = lines.contents(line).get(column, (None, None))
    return both[0], both[1]


def _text(session: Session, table: str, column: str, value: Any) -> str:
    """A stored value as it can be read: names for keys, words for lists."""
    if value is None:
        return ""
    if table and (other := tables.refers(table).get(column)):
        return _who(session, other, UUID(str(value)))
    if isinstance(value, str) and value[:1] in ("[", "{"):
        try:
            value = json.loads(value)
        except ValueError:
            return value
    if isinstance(value, dict):
        return ", ".join(f"{key}: {some}" for key, some in value.items())  # pyright: ignore[reportUnknownVariableType]
    if isinstance(value, list):
        return ", ".join(map(str, value))  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
    return str(value)


def _who(session: Session, table: str, row: UUID) -> str:
    match table:
        case "people":
            return _person(session, row)
        case "rooms":
            return session.scalar(select(Room.name).where(Room.id == row)) or ""
        case "items":
            return session.scalar(select(Item.code).where(Item.id == row)) or ""
        case "receivers":
            return session.scalar(select(Receiver.number).where(Receiver.id == row)) or ""
        case _:
            stored = writing.stored(session, table, [row.hex]).get(row.hex, {})
            if stored.get("person_id"):
                return _person(session, UUID(str(stored["person_id"])))
            return str(stored.get("name") or "")


def _person(session: Session, person_id: UUID | None) -> str:
    if person_id is None:
        return ""
    found = session.get(Person, kept_id(session, person_id))
    return (found.display_name or found.name or found.native_name) if found else ""


def _desk(session: Session, origin: UUID) -> str:
    """As its laptop is called; where no server told that, as its first desk is."""
    return (
        session.scalar(select(Sharing.name).where(Sharing.id == origin))
        or session.scalar(select(OtherDesk.name).where(OtherDesk.id == origin))
        or session.scalar(
            select(Desk.name).where(Desk.origin == origin).order_by(Desk.created_at).limit(1)
        )
        or ""
    )
