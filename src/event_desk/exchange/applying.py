"""What a plan says is written in short steps that nobody sees, and shown by one small commit.

    report = apply(db.write, plan, at=clock.now(), progress=progress)

Whatever ends it before that commit – Cancel, an error, a power cut – leaves the event as it was.
After it, more than `MOST_AT_ONCE` new people are shown in short steps, which the next program goes
on with if this one is stopped.
"""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from event_desk.desks import desk_named
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.exchange import (
    choices,
    inserting,
    known,
    leftovers,
    revising,
    staging,
    stored,
    sweeping,
)
from event_desk.exchange.inserting import Row
from event_desk.exchange.plan import Change, ImportPlan, Status
from event_desk.exchange.revising import CHANGED, CREATED, SAME, Revision
from event_desk.exchange.tables import Writing
from event_desk.model import (
    Import,
    ImportChange,
    Organisation,
    Person,
)
from event_desk.progress import Progress, silent

MOST_AT_ONCE = 5000  # people who are shown by one commit, within a twentieth of a second
_NO_ORM: dict[str, Any] = {"synchronize_session": False}


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

    A value that somebody changed between plan and apply is left as they made it. Raises
    EventDeskError: PLAN_OUTDATED when people came in since, IMPORT_RUNNING.
    """
    sweeping.sweep(write)
    coming = _Coming(write, plan, at, progress)
    coming.begin(desk)
    try:
        coming.stage()
        coming.show()
    except IntegrityError as error:
        coming.give_up()
        raise EventDeskError(ErrorCode.PLAN_OUTDATED) from error
    except BaseException:
        coming.give_up()
        raise
    if coming.unsettled:
        revising.settle(write, coming.id)
    return ImportReport(coming.id, **asdict(plan.counts), left=coming.left)


@dataclass(slots=True)
class _Coming:
    """An import on its way in."""

    write: Writing
    plan: ImportPlan
    at: datetime
    progress: Progress
    id: UUID = field(default_factory=uuid4)
    left: int = 0
    revisions: list[Revision] = field(default_factory=list[Revision])
    _roles_of_others: list[Change] = field(default_factory=list[Change])
    _organisations: inserting.Names = field(default_factory=dict[UUID, Organisation])
    _noted: int = 0
    _told: int = 0

    @property
    def _many(self) -> bool:
        """So many new people that showing them at once would hold the door."""
        new = sum(one.table == "people" and one.status is Status.NEW for one in self.plan.changes)
        return new > MOST_AT_ONCE

    @property
    def unsettled(self) -> bool:
        return bool(self.revisions) or self._many

    def begin(self, desk: str) -> None:
        plan = self.plan
        self.progress(0, len(plan.changes))
        with staging.quietly(self.write) as session:
            if plan.seen and plan.seen != known.stamp(session):
                raise EventDeskError(ErrorCode.PLAN_OUTDATED)
            if session.scalar(select(Import.id).where(Import.state == staging.STAGING)):
                raise EventDeskError(ErrorCode.IMPORT_RUNNING)
            # A desk that has never scanned anything may be the one that brings the first list.
            desk_id = desk_named(session, desk, at=self.at).id if desk else None
            session.add(
                Import(
                    id=self.id,
                    file_name=plan.workbook.path.name,
                    sha256=plan.workbook.sha256,
                    kind=plan.kind,
                    sender=plan.sender,
                    desk_id=desk_id,
                    at=self.at,
                    state=staging.STAGING,
                )
            )

    def stage(self) -> None:
        """Everything that can be there without being seen, and what it takes to undo the rest."""
        for table, new, old in _by_table(self.plan.changes):
            match table:
                case "organisations":
                    self._steps(new, self._stage_organisations)
                case "people":
                    with staging.quietly(self.write) as session:
                        self._organisations = inserting.organisations_of(session, new)
                    self._steps(new, self._stage_people, self._prepare_people)
                case "person_roles":
                    early, late = self._roles(new)
                    self._steps(early, self._stage_roles)
                    self._steps(late, self._stage_lines)
                case _:
                    self._steps(new, self._stage_lines)
            self._steps(old, self._stage_revisions)
        same = [Change(table, key, Status.SAME) for table, key in self.plan.same]
        self._steps(same, self._stage_lines)

    def show(self) -> None:
        """The one commit that makes all of it visible."""
        rows = inserting.whole_rows(self._late_rows(), self.at)
        problems = {"list": [_problem(one) for one in self.plan.problems]}
        self.progress(self._told, len(self.plan.changes))
        with self.write() as session:
            staging.still_mine(session, self.id, self._noted)
            _unveil(session, Organisation, self.id)
            if not self._many:
                _unveil(session, Person, self.id)
            # New rows first: a session may move to a new room.
            for mapped, some in rows:
                inserting.put(session, mapped, some)
            done, otherwise = revising.write(session, self.revisions, self.at)
            self.left = sum(one.left for one in done)
            for one in otherwise:
                _correct(session, self.id, one)
            self._finish(session, problems)

    def give_up(self) -> None:
        # What happened is more important than that its traces cannot be removed now.
        with suppress(EventDeskError):
            leftovers.remove(self.write, self.id)

    def _finish(self, session: Session, problems: dict[str, Any]) -> None:
        plan = self.plan
        others = {name: asdict(counts) for name, counts in plan.others.items()}
        session.execute(
            update(Import)
            .where(Import.id == self.id)
            .values(
                counts={**asdict(plan.counts), "others": others},
                problems=problems,
                state=staging.SETTLING if self.unsettled else staging.APPLIED,
            ),
            execution_options=_NO_ORM,
        )
        choices.remember(session, plan.tables, plan.choices, at=self.at, afresh=plan.afresh)

    def _late_rows(self) -> list[Change]:
        """New rows that can't be kept from being seen: they are few, and go in at the end."""
        return [
            change
            for change in self.plan.changes
            if change.status is Status.NEW
            and change.table not in ("organisations", "people", "person_roles")
        ] + self._roles_of_others

    def _roles(self, changes: list[Change]) -> tuple[list[Change], list[Change]]:
        """Those of people who come in now and aren't seen yet, and those of others."""
        new = {one.id for one in self.plan.changes if one.status is Status.NEW}
        early = [one for one in changes if one.after["person_id"] in new]
        late = [one for one in changes if one.after["person_id"] not in new]
        self._roles_of_others = late
        return early, late

    def _steps(self, changes: Sequence[Change], step: Any, prepare: Any = None) -> None:
        told, total = self._told, len(self.plan.changes)
        staging.in_steps(
            self.write,
            changes,
            step,
            prepare=prepare,
            told=lambda done: self.progress(min(told + done, total), total),
        )
        self._told = min(told + len(changes), total)

    def _stage_organisations(self, session: Session, some: Sequence[Change]) -> None:
        self._note(session, some, CREATED)
        inserting.put(session, Organisation, inserting.organisation_rows(some, self.at))

    def _prepare_people(self, some: Sequence[Change]) -> tuple[list[Row], list[Row]]:
        return inserting.people_rows(some, self._organisations, self.at), self._lines(some, CREATED)

    def _stage_people(self, session: Session, some: tuple[list[Row], list[Row]]) -> None:
        rows, lines = some
        staging.still_mine(session, self.id, self._noted)
        inserting.insert_people(session, rows, self._organisations)
        inserting.put(session, ImportChange, lines)

    def _stage_roles(self, session: Session, some: Sequence[Change]) -> None:
        self._note(session, some, CREATED)
        for mapped, rows in inserting.whole_rows(some, self.at):
            inserting.put(session, mapped, rows)

    def _stage_lines(self, session: Session, some: Sequence[Change]) -> None:
        self._note(session, some, SAME if some[0].status is Status.SAME else CREATED)

    def _stage_revisions(self, session: Session, some: Sequence[Change]) -> None:
        revisions = revising.prepare(session, some, self.at)
        self.revisions += revisions
        self._note(session, [one.change for one in revisions], CHANGED)

    def _note(self, session: Session, changes: Sequence[Change], action: str) -> None:
        lines = self._lines(changes, action)
        staging.still_mine(session, self.id, self._noted)
        inserting.put(session, ImportChange, lines)

    def _lines(self, changes: Sequence[Change], action: str) -> list[Row]:
        lines = [
            {
                "id": uuid4(),
                "import_id": self.id,
                "position": position,
                "table": change.table,
                "row_id": change.id,
                "action": action,
                "before": stored.all_to_json(change.before),
                "after": stored.all_to_json(change.after),
            }
            for position, change in enumerate(changes, start=self._noted)
        ]
        self._noted += len(lines)
        return lines


def _by_table(
    changes: Iterable[Change],
) -> Iterable[tuple[str, list[Change], list[Change]]]:
    """(table, new rows, others), the tables in the order in which the plan has them."""
    groups: dict[str, tuple[list[Change], list[Change]]] = {}
    for change in changes:
        new, old = groups.setdefault(change.table, ([], []))
        (new if change.status is Status.NEW else old).append(change)
    return [(table, new, old) for table, (new, old) in groups.items()]


def _unveil(session: Session, mapped: Any, import_id: UUID) -> None:
    created = select(ImportChange.row_id).where(
        ImportChange.import_id == import_id,
        ImportChange.table == mapped.__tablename__,
        ImportChange.action == CREATED,
    )
    session.execute(
        update(mapped).where(mapped.id.in_(created)).values(deleted_at=None),
        execution_options=_NO_ORM,
    )


def _correct(session: Session, import_id: UUID, one: Revision) -> None:
    """The line of a row that came out otherwise than prepared."""
    change = one.change
    session.execute(
        update(ImportChange)
        .where(
            ImportChange.import_id == import_id,
            ImportChange.table == change.table,
            ImportChange.row_id == change.id,
        )
        .values(before=stored.all_to_json(change.before), after=stored.all_to_json(change.after)),
        execution_options=_NO_ORM,
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
