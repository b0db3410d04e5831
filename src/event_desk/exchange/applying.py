"""What a plan says is written in one short transaction, with what it takes to undo it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from datetime import datetime
from itertools import groupby
from typing import Any, cast
from uuid import UUID, uuid4

from sqlalchemy import insert, select
from sqlalchemy.orm import Session, joinedload

from event_desk import codes, people
from event_desk.exchange import choices, stored, tables
from event_desk.exchange.known import PERSON_COLUMNS
from event_desk.exchange.plan import Change, ImportPlan, Status
from event_desk.exchange.tables import Writing
from event_desk.folding import fold
from event_desk.model import (
    Desk,
    Import,
    ImportChange,
    Organisation,
    Person,
)
from event_desk.progress import Progress, silent

CODE_LENGTH = 5
CREATED, CHANGED = "created", "changed"


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


def apply(
    write: Writing,
    plan: ImportPlan,
    *,
    at: datetime,
    desk: str = "",
    progress: Progress = silent,
) -> ImportReport:
    """Write what the plan says, all of it or nothing; `write` is the event file's own.

    A value that somebody changed between plan and apply is left as they made it.
    """
    progress(0, len(plan.changes))
    with write() as session:
        return _apply(session, plan, at=at, desk=desk)


def _apply(session: Session, plan: ImportPlan, *, at: datetime, desk: str) -> ImportReport:
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
    choices.remember(session, plan.tables, plan.choices, at=at, afresh=plan.afresh)
    return ImportReport(import_id, **counts, left=left)


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
    blank = {name: tables.default(Person, name) for name in PERSON_COLUMNS}
    rows: list[dict[str, Any]] = []
    for change in changes:
        row: dict[str, Any] = {**blank, **change.after, "code": _new_code(taken)}
        row["languages"] = list(row["languages"] or ())
        searched = cast("Person", _Searched(**{name: row[name] for name in _SEARCHED}))
        folded = people.search_text(searched, organisations.get(row["organisation_id"]))
        rows.append({**row, "id": change.id, "folded": folded, "created_at": at, "changed_at": at})
    if rows:
        session.execute(insert(Person), rows)


@dataclass(slots=True)
class _Searched:
    """A person as far as a search looks; a mapped one takes twenty times as long to make."""

    name: str
    given_name: str
    family_name: str
    native_name: str
    description: str
    email: str
    code: str
    external_id: str
    display_name: str = ""


_SEARCHED = tuple(field.name for field in fields(_Searched) if field.name != "display_name")


def _new_code(taken: set[str]) -> str:
    while (code := codes.new_typing_code()[:CODE_LENGTH]) in taken:
        pass
    taken.add(code)
    return code


def _organisations(session: Session, changes: Iterable[Change]) -> dict[UUID, Organisation]:
    wanted: set[Any] = {change.after.get("organisation_id") for change in changes} - {None}
    found: dict[UUID, Organisation] = {}
    for some in tables.batches(sorted(wanted, key=str)):
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
        session.execute(insert(tables.CLASSES[table]), rows)


def _insert_each(session: Session, changes: Sequence[Change], at: datetime) -> None:
    for change in changes:
        row = cast("Any", tables.CLASSES[change.table])(id=change.id, changed_at=at)
        session.add(row)
        for name, value in change.after.items():
            tables.put(session, row, name, value, at)


_WRITERS: Mapping[str, Callable[[Session, Sequence[Change], datetime], None]] = {
    "people": _insert_people,
    "organisations": _insert_organisations,
    "person_roles": _insert_plain,
    "item_speakers": _insert_plain,
}


def _update(session: Session, change: Change, at: datetime) -> tuple[Change, int]:
    """Set what the plan changes where it still stands as the plan saw it; how many don't."""
    row: Any = session.get(tables.CLASSES[change.table], change.id)
    if row is None:
        return Change(change.table, change.id, change.status), len(change.after)
    done: dict[str, Any] = {}
    for name, value in change.after.items():
        if name == "deleted_at" or tables.same(tables.get(row, name), change.before.get(name)):
            tables.put(session, row, name, value, at)
            done[name] = value
    row.changed_at = at
    tables.refold(row)
    before = {name: change.before.get(name) for name in done}
    left = len(change.after) - len(done)
    return Change(change.table, change.id, change.status, done, before), left


def _fold_again(session: Session, organisations: Sequence[UUID]) -> None:
    """People are found by their organisation's names, too."""
    for some in tables.batches(organisations):
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
