"""A list comes in: read → plan → look → apply, and back again as a whole.

    workbook = imports.read(path, progress)            # no database, in a child process
    with db.read() as session:
        plan = imports.plan(session, workbook)         # judges every row, writes nothing
    report = imports.apply(db.write, plan, at=clock.now(), desk="Desk 2", progress=progress)

The window shows the plan before it is applied; the command line's `--dry-run` stops there.
"""

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from sqlalchemy.orm import Session

from event_desk import clock
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.exchange import (
    blocks,
    columns,
    grids,
    headings,
    known,
    reading,
)
from event_desk.exchange import choices as choosing
from event_desk.exchange.applying import ImportReport, apply
from event_desk.exchange.choices import SheetChoice
from event_desk.exchange.columns import Table
from event_desk.exchange.judging import judge, sender_of
from event_desk.exchange.plan import Counts, ImportPlan, Status
from event_desk.exchange.sweeping import sweep
from event_desk.exchange.tables import Writing
from event_desk.exchange.undoing import PastImport, UndoReport, history, undo
from event_desk.exchange.unfinished import tidy_up
from event_desk.exchange.workbook import Sheet, Workbook
from event_desk.folding import fold
from event_desk.progress import Progress, silent

KINDS = ("auto", "people", "programme")

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
    "tidy_up",
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
