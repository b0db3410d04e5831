"""A list comes in: read → plan → look → apply, and back again as a whole.

    workbook = imports.read(path, progress)            # no database, in a child process
    with db.read() as session:
        plan = imports.plan(session, workbook)         # judges every row, writes nothing
    report = imports.apply(db.write, plan, at=clock.now(), desk="Desk 2", progress=progress)

The window shows the plan before it is applied; the command line's `--dry-run` stops there.
"""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import datetime
from itertools import chain
from pathlib import Path
from uuid import UUID

from sqlalchemy.orm import Session

from event_desk import clock
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.exchange import (
    blocks,
    columns,
    event_facts,
    grids,
    headings,
    item_news,
    known,
    people_rows,
    programme_rows,
    reading,
)
from event_desk.exchange import choices as choosing
from event_desk.exchange.applying import ImportReport, apply
from event_desk.exchange.choices import SheetChoice
from event_desk.exchange.columns import Table
from event_desk.exchange.fields import PEOPLE_KINDS
from event_desk.exchange.known import Known
from event_desk.exchange.leftovers import sweep
from event_desk.exchange.people_import import Roster
from event_desk.exchange.people_rows import PersonRow
from event_desk.exchange.plan import Change, Counts, ImportPlan, RowVerdict, Status, count
from event_desk.exchange.programme_import import Programme
from event_desk.exchange.programme_rows import ItemRow
from event_desk.exchange.stage import SAYS_WHO, Stage
from event_desk.exchange.tables import Writing
from event_desk.exchange.undoing import PastImport, UndoReport, history, undo
from event_desk.exchange.workbook import Sheet, Workbook
from event_desk.folding import fold
from event_desk.model.problems import Problem, ProblemCode
from event_desk.progress import Progress, silent

KINDS = ("auto", "people", "programme")
PEOPLE = ("people", "speakers", "interpreters")
ROWS_A_LOOK = 200  # between two looks at Cancel

__all__ = [
    "KINDS",
    "Counts",
    "ImportPlan",
    "ImportReport",
    "PastImport",
    "SheetChoice",
    "Status",
    "UndoReport",
    "apply",
    "bring_in",
    "history",
    "plan",
    "read",
    "recognise",
    "renew",
    "sweep",
    "undo",
]


def read(path: Path, progress: Progress = silent, *, password: str = "") -> Workbook:
    """See `reading.read`; programmes drawn as a grid come as plain rows."""
    return grids.unfolded(reading.read(path, progress, password=password))


def recognise(
    workbook: Workbook,
    *,
    kind: str = "auto",
    sheets: Sequence[str] = (),
    mapping: Mapping[str, str] | None = None,
    choices: Mapping[str, SheetChoice] | None = None,
) -> tuple[Table, ...]:
    """What each sheet holds, hidden ones and those not asked for as `ignored`.

    `sheets` names the ones to read, all visible ones when empty; `choices` (by their names) what a
    person decided about them. Raises EventDeskError: UNKNOWN_SHEET, UNKNOWN_FIELD,
    UNKNOWN_HEADING, NO_HEADING_ROW, NO_NAME_COLUMN, NO_ROWS.
    """
    tables = _settle(workbook, kind, sheets, mapping or {}, choices or {})[0]
    _check_any(workbook, tables)
    return tables


def _settle(
    workbook: Workbook,
    kind: str,
    sheets: Sequence[str],
    mapping: Mapping[str, str],
    choices: Mapping[str, SheetChoice],
) -> tuple[tuple[Table, ...], dict[str, SheetChoice]]:
    """The tables, and the choices with what `mapping` adds to them."""
    _check_names(workbook, sheets, mapping)
    wanted = {fold(name) for name in sheets}
    tables: list[Table] = []
    settled: dict[str, SheetChoice] = {}
    for sheet in workbook.sheets:
        choice = choices.get(sheet.name, choosing.NOTHING)
        if fold(sheet.name) in wanted and choice.kind == columns.IGNORED:
            choice = choosing.NOTHING
        asked_for = fold(sheet.name) in wanted if wanted else not sheet.hidden
        if sheet.rows and (asked_for or choice.kind not in (choosing.AUTO, columns.IGNORED)):
            found, choice = _tables_on(sheet, choice, kind, mapping)
            tables += found
        else:
            tables.append(choosing.left_out(sheet))
        settled[sheet.name] = choice
    for heading in mapping.values():
        if not columns.find_headings(tables, heading):
            there = ", ".join(dict.fromkeys(text for table in tables for text in table.headings))
            raise EventDeskError(ErrorCode.UNKNOWN_HEADING, value=heading, headings=there)
    return tuple(tables), {name: one for name, one in settled.items() if one.says_something}


def _tables_on(
    sheet: Sheet, choice: SheetChoice, kind: str, mapping: Mapping[str, str]
) -> tuple[list[Table], SheetChoice]:
    """Every table on a sheet; a choice speaks of the one it points at, else of the first."""
    if choice.header_row == choosing.NO_HEADINGS:
        table, choice = choosing.settle(sheet, choice, kind=kind, mapping=mapping)
        return [table], choice
    split = blocks.split(sheet, kind=kind, mapping=mapping)
    meant = next((one for one in split if choice.header_row in one.numbers), split[0])
    table, settled = choosing.settle(meant, choice, kind=kind, mapping=mapping)
    return [
        table
        if one is meant
        else choosing.settle(one, choosing.NOTHING, kind=kind, mapping=mapping)[0]
        for one in split
    ], settled


def _check_any(workbook: Workbook, tables: Sequence[Table]) -> None:
    read_ones = [table for table in tables if table.kind != columns.IGNORED]
    if any(table.start < len(table.sheet.rows) for table in read_ones):
        return
    if read_ones:
        raise EventDeskError(ErrorCode.NO_ROWS, path=workbook.path)
    seen = next((table.headings for table in tables if table.headings), ())
    if seen:
        raise EventDeskError(
            ErrorCode.NO_NAME_COLUMN, path=workbook.path, headings=", ".join(seen[:12])
        )
    raise EventDeskError(ErrorCode.NO_HEADING_ROW, path=workbook.path)


def plan(
    session: Session,
    workbook: Workbook,
    *,
    kind: str = "auto",
    sheets: Sequence[str] = (),
    mapping: Mapping[str, str] | None = None,
    choices: Mapping[str, SheetChoice] | None = None,
    afresh: bool = False,
    helped: bool = False,
    at: datetime | None = None,
    progress: Progress = silent,
) -> ImportPlan:
    """Judge every row of a workbook against the event; nothing is written.

    What was chosen for earlier lists with the same headings counts again, unless `afresh`. With
    `helped` a workbook in which nothing was recognised makes an empty plan, for a person to point
    out the headings. Raises what `recognise` raises.
    """
    kept: choosing.Memory = {} if afresh else choosing.memory(session)
    chosen, remembered = choosing.complete(workbook, choices or {}, kept)
    tables, settled = _settle(workbook, kind, sheets, mapping or {}, chosen)
    if not helped:
        _check_any(workbook, tables)
    facts = known.load(session, sender_of(tables))
    judged = judge(facts, workbook, tables, at=at or clock.now(), progress=progress)
    return replace(judged, choices=settled, remembered=remembered, afresh=afresh)


def renew(session: Session, plan: ImportPlan, progress: Progress = silent) -> ImportPlan:
    """The same list judged again, against the event as it is now."""
    facts = known.load(session, plan.sender)
    judged = judge(facts, plan.workbook, plan.tables, at=clock.now(), progress=progress)
    return replace(judged, choices=plan.choices, remembered=plan.remembered, afresh=plan.afresh)


def bring_in(
    read: Callable[[], AbstractContextManager[Session]],
    write: Writing,
    plan: ImportPlan,
    *,
    at: datetime,
    desk: str = "",
    progress: Progress = silent,
) -> ImportReport | ImportPlan:
    """Apply a plan. One that no longer fits is made anew and applied when it says the same;
    otherwise the new plan is returned, to be looked at. Raises what `apply` raises."""
    while True:
        try:
            return apply(write, plan, at=at, desk=desk, progress=progress)
        except EventDeskError as error:
            if error.code is not ErrorCode.PLAN_OUTDATED:
                raise
        with read() as session:
            newer = renew(session, plan, progress)
        if (newer.counts, newer.others) != (plan.counts, plan.others):
            return newer
        plan = newer


def judge(
    facts: Known,
    workbook: Workbook,
    tables: tuple[Table, ...],
    *,
    at: datetime,
    progress: Progress = silent,
) -> ImportPlan:
    """The pure part of `plan`: from what is known and what was read to what would change."""
    problems = _hidden_sheets(tables)
    roster = Roster(facts, problems, tables, at)
    programme = Programme(facts, problems, tables)
    stage = Stage(facts, programme, problems, tables)
    changes = [
        change
        for table in tables
        if table.kind == "event"
        and (change := event_facts.change(table, facts.event, problems)) is not None
    ]
    placed = _place_programme(tables, facts, programme, problems)
    for sheet in dict.fromkeys(row.sheet for _item, row in placed):
        stage.bring_in(sheet)
    _place_people(tables, facts, programme, stage, roster, problems, progress)
    for item, row in placed:
        stage.place(roster, item, row)
    programme.settle_interpreters()
    for row in chain(*(programme_rows.stands(one) for one in tables if one.kind == "stands")):
        programme.place_stand(row)
    possible = roster.possible_duplicates()
    people = list(roster.changes())
    changes += [*programme.changes(), *people, *programme.changes_of_people(), *stage.changes()]
    on_stage = programme.changed_people() | stage.changed_people()
    items_in = {table.sheet.name for table in tables if table.kind == "programme"}
    all_people = [_with_stage(verdict, on_stage) for verdict in roster.verdicts()]
    person_rows = [one for one in all_people if one.sheet not in items_in]
    item_rows = list(programme.verdicts("items"))
    others = {name: list(programme.verdicts(name)) for name in ("rooms", "stands")}
    # People whom a programme's own rows name; their rows are counted as items.
    others["speakers"] = [
        one for one in all_people if one.sheet in items_in and one.status is not Status.DUPLICATE
    ]
    order = {table.sheet.name: at for at, table in enumerate(tables)}
    verdicts = [*person_rows, *item_rows, *chain(*others.values())]
    return ImportPlan(
        workbook=workbook,
        kind=_kind(tables),
        sender=sender_of(tables),
        tables=tables,
        verdicts=tuple(sorted(verdicts, key=lambda one: (order[one.sheet], one.row))),
        changes=tuple(changes),
        counts=count(person_rows) + count(item_rows),
        others={name: count(rows) for name, rows in others.items() if rows},
        problems=tuple(sorted(problems, key=lambda one: (order[one.sheet], one.row))),
        possible=possible,
        missing=roster.missing(),
        same=_same(
            changes,
            {
                "people": all_people,
                "items": item_rows,
                "rooms": others["rooms"],
                "stands": others["stands"],
            },
        ),
        seen=facts.seen,
        programme_changes=item_news.news(programme, stage, roster.shown_names(), facts.event.zone),
    )


def _same(
    changes: Sequence[Change], verdicts: Mapping[str, Sequence[RowVerdict]]
) -> tuple[tuple[str, UUID], ...]:
    """What the list has, and nothing becomes of it."""
    changed = {change.id for change in changes}
    return tuple(
        dict.fromkeys(
            (table, verdict.id)
            for table, rows in verdicts.items()
            for verdict in rows
            if verdict.id is not None and verdict.id not in changed
        )
    )


def sender_of(tables: Sequence[Table]) -> str:
    """A signature of the headings: the next list with the same ones is a newer one of this."""
    read_ones = [table for table in tables if table.kind != columns.IGNORED]
    lines = sorted(
        f"{table.kind}:{'|'.join(sorted(map(fold, table.headings)))}" for table in read_ones
    )
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:32]


def _place_programme(
    tables: tuple[Table, ...], facts: Known, programme: Programme, problems: list[Problem]
) -> list[tuple[UUID, ItemRow]]:
    """Rooms before the items in them, and both before whoever names them."""
    rows = [
        row
        for table in tables
        if table.kind == "programme"
        for row in programme_rows.items(table, facts.event, problems)
    ]
    named = {fold(row.room) for row in rows if row.room}
    for table in tables:
        if table.kind == "rooms":
            for room in programme_rows.rooms(table, problems, named):
                programme.place_room(room)
    return programme.place_items(rows)


def _place_people(
    tables: tuple[Table, ...],
    facts: Known,
    programme: Programme,
    stage: Stage,
    roster: Roster,
    problems: list[Problem],
    progress: Progress,
) -> None:
    for table in sorted(tables, key=_who_first):
        if table.kind not in PEOPLE:
            continue
        rows = people_rows.read(table, problems, event_start=facts.event.start)
        for done, row in enumerate(rows):
            if done % ROWS_A_LOOK == 0:
                progress(done, len(table.sheet.rows))
            _place_person(table, row, facts, programme, stage, roster, problems)


def _who_first(table: Table) -> tuple[bool, bool]:
    """Those with a mailbox or an organisation first: bare names are found among them."""
    return table.kind not in PEOPLE_KINDS, not SAYS_WHO & table.mapped.keys()


def _place_person(
    table: Table,
    row: PersonRow,
    facts: Known,
    programme: Programme,
    stage: Stage,
    roster: Roster,
    problems: list[Problem],
) -> None:
    person = roster.place(row, stage.same_as(roster, table, row))
    if person is None:
        return
    if row.item:
        stage.speaks(person, row)
    if table.kind == "interpreters":
        told = programme_rows.interpreter(table, row.number, row.cells, facts.event, problems)
        programme.place_interpreter(person, row.sheet, row.number, row.shown_name, told)


def _with_stage(verdict: RowVerdict, changed: frozenset[UUID]) -> RowVerdict:
    """Somebody who is the same, but now interprets or speaks elsewhere, has changed as well."""
    if verdict.status is Status.SAME and verdict.id in changed:
        return replace(verdict, status=Status.CHANGED)
    return verdict


def _hidden_sheets(tables: tuple[Table, ...]) -> list[Problem]:
    return [
        Problem(table.sheet.name, 0, "", ProblemCode.SHEET_HIDDEN, {"value": table.sheet.name})
        for table in tables
        if table.sheet.hidden
        and table.kind == columns.IGNORED
        and table.sheet.rows
        and columns.recognise(table.sheet).kind != columns.IGNORED
    ]


def _kind(tables: Sequence[Table]) -> str:
    kinds = {table.kind for table in tables} - {columns.IGNORED}
    if kinds == {"people"}:
        return "people"
    return "workbook" if len(kinds) > 1 else next(iter(kinds), "")


def _check_names(workbook: Workbook, sheets: Sequence[str], mapping: Mapping[str, str]) -> None:
    there = {fold(sheet.name) for sheet in workbook.sheets}
    for name in sheets:
        if fold(name) not in there:
            all_sheets = ", ".join(sheet.name for sheet in workbook.sheets)
            raise EventDeskError(ErrorCode.UNKNOWN_SHEET, value=name, sheets=all_sheets)
    fields = dict.fromkeys(name for kind in headings.FIELDS.values() for name in kind)
    for name in mapping:
        if name not in fields:
            raise EventDeskError(ErrorCode.UNKNOWN_FIELD, value=name, fields=", ".join(fields))
