"""What a plan says is written in one short transaction, and can be taken back as a whole."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from itertools import groupby, islice
from typing import Any, cast
from uuid import UUID, uuid4

from sqlalchemy import Table, delete, insert, select, update
from sqlalchemy.orm import Session, joinedload

from event_desk import codes, people
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.exchange import stored
from event_desk.exchange.known import PERSON_COLUMNS
from event_desk.exchange.plan import Change, ImportPlan, Status
from event_desk.folding import fold
from event_desk.model import (
    Availability,
    Base,
    Booth,
    Desk,
    Event,
    Import,
    ImportChange,
    Interpreter,
    InterpreterLanguage,
    Item,
    ItemSpeaker,
    Organisation,
    Person,
    PersonRole,
    Room,
    Stand,
)

AT_ONCE = 500
CODE_LENGTH = 5
CREATED, CHANGED = "created", "changed"
_CLASSES: Mapping[str, type[Base]] = {
    "events": Event,
    "rooms": Room,
    "items": Item,
    "stands": Stand,
    "organisations": Organisation,
    "people": Person,
    "person_roles": PersonRole,
    "interpreters": Interpreter,
    "item_speakers": ItemSpeaker,
}
_BLANK: tuple[Any, ...] = (None, "", [], (), {})


@dataclass(frozen=True, slots=True)
class ImportReport:
    """`id` is what `undo` takes; `left` counts values that somebody changed since the plan."""

    id: UUID
    rows: int
    created: int
    updated: int
    unchanged: int
    duplicates: int
    rejected: int
    left: int = 0


@dataclass(frozen=True, slots=True)
class PastImport:
    id: UUID
    file_name: str
    at: datetime
    kind: str
    counts: Mapping[str, Any]
    undone_at: datetime | None


def apply(session: Session, plan: ImportPlan, *, at: datetime, desk: str = "") -> ImportReport:
    """Write what the plan says. The caller commits, so it is all there or nothing.

    A value that somebody changed between plan and apply is left as they made it.
    """
    import_id = uuid4()
    desk_id = session.scalar(select(Desk.id).where(Desk.name == desk)) if desk else None
    counts = asdict(plan.counts)
    session.add(
        Import(
            id=import_id,
            file_name=plan.workbook.path.name,
            sha256=plan.workbook.sha256,
            kind=plan.kind,
            sender=plan.sender,
            desk_id=desk_id,
            counts={**counts, "others": {name: asdict(c) for name, c in plan.others.items()}},
            problems={"list": [_problem(one) for one in plan.problems]},
            at=at,
        )
    )
    session.flush()
    written: list[tuple[Change, str]] = []
    left = 0
    for table, together in groupby(plan.changes, key=lambda change: change.table):
        changes = list(together)
        new = [change for change in changes if change.status is Status.NEW]
        old = [change for change in changes if change.status is not Status.NEW]
        _WRITERS.get(table, _insert_each)(session, new, at)
        written += [(change, CREATED) for change in new]
        for change in old:
            done, skipped = _update(session, change, at)
            left += skipped
            written.append((done, CHANGED))
        session.flush()
        if table == "organisations":
            _fold_again(session, [change.id for change in old])
    _remember(session, import_id, written)
    return ImportReport(import_id, **counts, left=left)


def undo(session: Session, import_id: UUID | None = None, *, at: datetime) -> UUID:
    """Take an import back, the newest one when none is named; what was edited since stays.

    Raises EventDeskError: UNKNOWN_IMPORT, IMPORT_UNDONE, NOTHING_TO_UNDO.
    """
    done = _import_to_undo(session, import_id)
    lines = session.scalars(
        select(ImportChange)
        .where(ImportChange.import_id == done.id)
        .order_by(ImportChange.position.desc())
    ).all()
    later = set(
        session.scalars(
            select(ImportChange.row_id)
            .join(Import, Import.id == ImportChange.import_id)
            .where(Import.at > done.at, Import.undone_at.is_(None))
        )
    )
    for table, together in groupby(lines, key=lambda line: line.table):
        changes = list(together)
        for line in changes:
            if line.action == CHANGED:
                _restore(session, line, at)
        session.flush()
        created = [line.row_id for line in changes if line.action == CREATED]
        _remove(session, table, [key for key in created if key not in later], at)
    done.undone_at = at
    session.flush()
    return done.id


def history(session: Session) -> tuple[PastImport, ...]:
    """The imports of this event, newest first."""
    return tuple(
        PastImport(one.id, one.file_name, one.at, one.kind, dict(one.counts), one.undone_at)
        for one in session.scalars(select(Import).order_by(Import.at.desc()))
    )


def _problem(problem: Any) -> dict[str, Any]:
    return {
        "sheet": problem.sheet,
        "row": problem.row,
        "column": problem.column,
        "code": problem.code.value,
        "severity": problem.severity.value,
        "values": stored.all_to_json(problem.values),
    }


def _insert_people(session: Session, changes: Sequence[Change], at: datetime) -> None:
    taken = set(session.scalars(select(Person.code)))
    organisations = _organisations(session, changes)
    blank = {name: _default(Person, name) for name in PERSON_COLUMNS}
    rows: list[dict[str, Any]] = []
    for change in changes:
        row = {**blank, **change.after, "code": _new_code(taken)}
        row["languages"] = list(row["languages"] or ())
        folded = people.search_text(
            Person(**{name: row[name] for name in _SEARCHED}),
            organisations.get(row["organisation_id"]),
        )
        rows.append({**row, "id": change.id, "folded": folded, "created_at": at, "changed_at": at})
    if rows:
        session.execute(insert(Person), rows)


_SEARCHED = ("name", "given_name", "family_name", "native_name", "description", "email", "code", "external_id")  # fmt: skip


def _new_code(taken: set[str]) -> str:
    while (code := codes.new_typing_code()[:CODE_LENGTH]) in taken:
        pass
    taken.add(code)
    return code


def _organisations(session: Session, changes: Iterable[Change]) -> dict[UUID, Organisation]:
    wanted = {change.after.get("organisation_id") for change in changes} - {None}
    found: dict[UUID, Organisation] = {}
    for some in _batches(sorted(wanted, key=str)):
        for one in session.scalars(select(Organisation).where(Organisation.id.in_(some))):
            found[one.id] = one
    return found


def _insert_organisations(session: Session, changes: Sequence[Change], at: datetime) -> None:
    rows = [{"id": one.id, **one.after, **_folded(one.after), "changed_at": at} for one in changes]
    if rows:
        session.execute(insert(Organisation), rows)


def _folded(values: Mapping[str, Any]) -> dict[str, str]:
    return {"folded": fold(values["name"]), "folded_native": fold(values["native_name"])}


def _insert_plain(session: Session, changes: Sequence[Change], at: datetime) -> None:  # noqa: ARG001 - one shape for all writers
    for table, together in groupby(changes, key=lambda change: change.table):
        rows = [{"id": change.id, **change.after} for change in together]
        session.execute(insert(_CLASSES[table]), rows)


def _insert_each(session: Session, changes: Sequence[Change], at: datetime) -> None:
    for change in changes:
        row = cast("Any", _CLASSES[change.table])(id=change.id, changed_at=at)
        session.add(row)
        for name, value in change.after.items():
            _set(session, row, name, value, at)


_WRITERS: Mapping[str, Callable[[Session, Sequence[Change], datetime], None]] = {
    "people": _insert_people,
    "organisations": _insert_organisations,
    "person_roles": _insert_plain,
    "item_speakers": _insert_plain,
}


def _update(session: Session, change: Change, at: datetime) -> tuple[Change, int]:
    """Set what the plan changes where it still stands as the plan saw it; how many don't."""
    row: Any = session.get(_CLASSES[change.table], change.id)
    if row is None:
        return Change(change.table, change.id, change.status), len(change.after)
    done: dict[str, Any] = {}
    for name, value in change.after.items():
        if name == "deleted_at" or _same(_get(row, name), change.before.get(name)):
            _set(session, row, name, value, at)
            done[name] = value
    row.changed_at = at
    _refold(row)
    before = {name: change.before.get(name) for name in done}
    return Change(change.table, change.id, change.status, done, before), len(change.after) - len(
        done
    )


def _restore(session: Session, line: ImportChange, at: datetime) -> None:
    row: Any = session.get(_CLASSES[line.table], line.row_id)
    if row is None:
        return
    for name, before in line.before.items():
        after = stored.from_json(line.table, name, line.after.get(name))
        if name == "deleted_at":
            row.deleted_at = at
        elif _same(_get(row, name), after):
            _set(session, row, name, stored.from_json(line.table, name, before), at)
    row.changed_at = at
    _refold(row)


def _get(row: Any, name: str) -> Any:
    match row, name:
        case Room(), "booths":
            return sum(booth.deleted_at is None for booth in row.booths)
        case Interpreter(), "skills":
            return [(skill.language, skill.level) for skill in row.languages]
        case Interpreter(), "available":
            return [(window.start, window.end) for window in row.available]
        case _:
            return getattr(row, name)


def _set(session: Session, row: Any, name: str, value: Any, at: datetime) -> None:
    match row, name:
        case Room(), "booths":
            _set_booths(session, row, value or 0, at)
        case Interpreter(), "skills":
            row.languages.clear()
            session.flush()
            row.languages.extend(
                InterpreterLanguage(language=language, level=level, position=position)
                for position, (language, level) in enumerate(value or ())
            )
        case Interpreter(), "available":
            row.available[:] = [Availability(start=start, end=end) for start, end in value or ()]
        case _:
            plain = list(value) if isinstance(value, tuple) else value  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType] - of codes
            column = type(row).__table__.c[name]
            setattr(
                row,
                name,
                _default(type(row), name) if plain is None and not column.nullable else plain,
            )
    _refold(row)


def _set_booths(session: Session, room: Room, number: int, at: datetime) -> None:
    standing = [booth for booth in room.booths if booth.deleted_at is None]
    for booth in standing[number:]:
        booth.deleted_at = booth.changed_at = at
    for position in range(len(standing), number):
        booth = Booth(position=position, changed_at=at)
        room.booths.append(booth)
        session.add(booth)


def _refold(row: Any) -> None:
    match row:
        case Person():
            row.folded = people.search_text(row, row.organisation)
        case Organisation():
            row.folded, row.folded_native = fold(row.name or ""), fold(row.native_name or "")
        case Room():
            row.folded = fold(" ".join((row.name or "", *(row.names or {}).values())))
        case Item():
            row.folded = fold(" ".join((row.code or "", *(row.titles or {}).values())))
        case _:
            pass


def _fold_again(session: Session, organisations: Sequence[UUID]) -> None:
    """People are found by their organisation's names, too."""
    for some in _batches(organisations):
        found = session.scalars(
            select(Person)
            .options(joinedload(Person.organisation))
            .where(Person.organisation_id.in_(some))
        )
        for person in found:
            person.folded = people.search_text(person, person.organisation)


def _remember(session: Session, import_id: UUID, written: Iterable[tuple[Change, str]]) -> None:
    rows = [
        {
            "id": uuid4(),
            "import_id": import_id,
            "position": position,
            "table": change.table,
            "row_id": change.id,
            "action": action,
            "before": stored.all_to_json(change.before),
            "after": stored.all_to_json(change.after),
        }
        for position, (change, action) in enumerate(written)
    ]
    if rows:
        session.execute(insert(ImportChange), rows)


def _import_to_undo(session: Session, import_id: UUID | None) -> Import:
    if import_id is None:
        newest = (
            select(Import).where(Import.undone_at.is_(None)).order_by(Import.at.desc()).limit(1)
        )
        found = session.scalar(newest)
        if found is None:
            raise EventDeskError(ErrorCode.NOTHING_TO_UNDO)
        return found
    found = session.get(Import, import_id)
    if found is None:
        raise EventDeskError(ErrorCode.UNKNOWN_IMPORT, value=import_id)
    if found.undone_at is not None:
        raise EventDeskError(ErrorCode.IMPORT_UNDONE, value=found.file_name)
    return found


def _remove(session: Session, table: str, ids: Sequence[UUID], at: datetime) -> None:
    """Delete rows that nothing speaks of; the others only stop showing."""
    mapped = _CLASSES[table]
    if table == "interpreters":
        for child in (InterpreterLanguage, Availability):
            for some in _batches(ids):
                session.execute(delete(child).where(child.interpreter_id.in_(some)))
    if table == "rooms":
        used_booths = _referenced(session, cast("Table", Booth.__table__))
        for some in _batches(ids):
            session.execute(
                delete(Booth).where(Booth.room_id.in_(some), Booth.id.not_in(used_booths))
            )
    used = _referenced(session, cast("Table", mapped.__table__))
    for some in _batches([key for key in ids if key not in used]):
        session.execute(delete(mapped).where(mapped.id.in_(some)))
    for some in _batches([key for key in ids if key in used]):
        kept: Any = mapped
        session.execute(
            update(kept)
            .where(kept.id.in_(some))
            .values(deleted_at=at, changed_at=at, version=kept.version + 1)
        )


def _referenced(session: Session, table: Table) -> set[UUID]:
    """The rows of a table that any other table points to."""
    found: set[UUID] = set()
    for other in Base.metadata.sorted_tables:
        for column in other.c:
            if any(key.column.table is table for key in column.foreign_keys):
                found.update(session.scalars(select(column).distinct().where(column.isnot(None))))
    return found


def _same(current: Any, expected: Any) -> bool:
    if current in _BLANK and expected in _BLANK:
        return True
    return stored.to_json(current) == stored.to_json(expected)


def _default(mapped: type[Base], name: str) -> Any:
    default: Any = mapped.__table__.c[name].default
    if default is None:
        return None
    return default.arg(None) if default.is_callable else default.arg


def _batches(ids: Sequence[Any]) -> Iterator[list[Any]]:
    rest = iter(ids)
    while some := list(islice(rest, AT_ONCE)):
        yield some
