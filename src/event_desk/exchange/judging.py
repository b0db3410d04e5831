"""From what is known and what was read to what would change; nothing is read or written."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import chain
from uuid import UUID

from event_desk.exchange import (
    columns,
    event_facts,
    filling,
    item_news,
    people_rows,
    programme_rows,
)
from event_desk.exchange.columns import Table
from event_desk.exchange.fields import PEOPLE_KINDS
from event_desk.exchange.known import Known
from event_desk.exchange.people_import import Roster
from event_desk.exchange.people_rows import PersonRow
from event_desk.exchange.plan import Change, ImportPlan, RowVerdict, Status, count
from event_desk.exchange.programme_import import Programme
from event_desk.exchange.programme_rows import ItemRow
from event_desk.exchange.stage import SAYS_WHO, Stage
from event_desk.exchange.workbook import Workbook
from event_desk.folding import fold
from event_desk.model.problems import Problem, ProblemCode
from event_desk.progress import Progress, silent

PEOPLE = ("people", "speakers", "interpreters")
ROWS_A_LOOK = 200  # between two looks at Cancel


def judge(
    facts: Known,
    workbook: Workbook,
    tables: tuple[Table, ...],
    *,
    at: datetime,
    progress: Progress = silent,
) -> ImportPlan:
    """The pure part of `imports.plan`."""
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
    stage.report_unknown()
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
        filled = filling.down(table, problems)
        rows = people_rows.read(filled, problems, event_start=facts.event.start)
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
