"""Taking an import back as a whole, and the imports there were."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, delete, select, update
from sqlalchemy.orm import Session

from event_desk.errors import ErrorCode, EventDeskError
from event_desk.exchange import leftovers, revising, staging, stored, tables
from event_desk.exchange.plan import Change, Status
from event_desk.exchange.revising import CHANGED, CREATED, KEPT, Revision
from event_desk.exchange.tables import Writing
from event_desk.model import (
    Desk,
    Import,
    ImportChange,
    Interpreter,
    Item,
    ItemSpeaker,
    Merge,
    Organisation,
    PendingSpeaker,
    Person,
    PersonRole,
    Room,
    Scan,
    Stand,
)
from event_desk.progress import Progress, silent

_NO_ORM: dict[str, Any] = {"synchronize_session": False}
# Not what somebody would have typed into a person's form.
_BOOKKEEPING = frozenset(
    {"id", "code", "version", "changed_at", "deleted_at", "created_at", "folded"}
)


@dataclass(frozen=True, slots=True)
class PastImport:
    """`problems` is how many were found; `saved_problems.load` has them."""

    id: UUID
    file_name: str
    at: datetime
    kind: str
    counts: Mapping[str, Any]
    undone_at: datetime | None
    desk: str = ""
    problems: int = 0


@dataclass(frozen=True, slots=True)
class UndoReport:
    """`removed` people and items went, `restored` rows are as before, `kept` people stay."""

    id: UUID
    removed: int
    restored: int
    kept: int


def undo(
    write: Writing,
    import_id: UUID | None = None,
    *,
    at: datetime,
    progress: Progress = silent,
) -> UndoReport:
    """Take an import back, the newest one when none is named; imports after it stay.

    One small commit takes the rows out of sight; they are deleted afterwards. What was edited
    since stays, and so do people who were scanned or whom a later list has as well. Raises
    EventDeskError: UNKNOWN_IMPORT, IMPORT_UNDONE, NOTHING_TO_UNDO, IMPORT_RUNNING.
    """
    leftovers.sweep(write)
    going = _Going(write, at, progress, import_id)
    going.look()
    report = going.hide()
    leftovers.clear(write, report.id)
    return report


@dataclass(slots=True)
class _Going:
    """An import on its way out."""

    write: Writing
    at: datetime
    progress: Progress
    wanted: UUID | None
    id: UUID = field(init=False)
    came: leftovers.Came = field(init=False)
    unedited: list[tuple[UUID, int]] = field(default_factory=list[tuple[UUID, int]])
    revisions: list[Revision] = field(default_factory=list[Revision])

    def look(self) -> None:
        """Work out what becomes of rows that were changed by the import or since."""
        with staging.quietly(self.write) as session:
            self.id = _import_to_undo(session, self.wanted).id
            self.came = leftovers.came(session, self.id)
            touched = session.scalars(
                self._created("people")
                .join(Person, Person.id == ImportChange.row_id)
                .where(Person.version > 1, Person.id.not_in(self.came.later("people")))
            ).all()
            changed = session.execute(
                select(ImportChange.table, ImportChange.id)
                .where(ImportChange.import_id == self.id, ImportChange.action == CHANGED)
                .order_by(ImportChange.position.desc())
            ).all()
        staging.in_steps(self.write, touched, self._look_for_edits)
        of_table: dict[str, list[UUID]] = {}
        for table, line in changed:
            of_table.setdefault(table, []).append(line)
        for lines in of_table.values():
            staging.in_steps(self.write, lines, self._prepare, told=self._tell)
        self.progress(0, 0)

    def _tell(self, done: int) -> None:
        self.progress(done, 0)

    def hide(self) -> UndoReport:
        """The one commit that takes the import back."""
        with self.write() as session:
            claimed: Any = session.execute(
                update(Import)
                .where(Import.id == self.id, Import.undone_at.is_(None))
                .values(undone_at=self.at, state=staging.REMOVING),
                execution_options=_NO_ORM,
            )
            if claimed.rowcount != 1:
                raise _undone(session, self.id)
            done, _otherwise = revising.write(session, self.revisions, self.at)
            removed = self._hide_people(session)
            kept = self._keep(session, "people", Person, Person.deleted_at.is_(None))
            self._hide_programme(session)
            removed += self._hide(session, Item)
            for mapped in (Room, Stand):
                self._hide(session, mapped)
            lived_in = select(Person.id).where(
                Person.organisation_id == Organisation.id, Person.deleted_at.is_(None)
            )
            self._hide(session, Organisation, ~lived_in.exists())
            self._keep(session, "organisations", Organisation, Organisation.deleted_at.is_(None))
            self._drop_ties(session)
        restored = sum(bool(one.change.after) for one in done)
        return UndoReport(self.id, removed, restored, kept)

    def _created(self, table: str) -> Select[UUID]:
        return select(ImportChange.row_id).where(
            ImportChange.import_id == self.id,
            ImportChange.table == table,
            ImportChange.action == CREATED,
        )

    def _look_for_edits(self, session: Session, some: Sequence[UUID]) -> None:
        lines = session.execute(
            select(ImportChange.after, Person)
            .join(Person, Person.id == ImportChange.row_id)
            .where(ImportChange.import_id == self.id, Person.id.in_(some))
        )
        for after, person in lines:
            if _as_it_came(person, after):
                self.unedited.append((person.id, person.version))

    def _prepare(self, session: Session, some: Sequence[UUID]) -> None:
        lines = session.scalars(select(ImportChange).where(ImportChange.id.in_(some))).all()
        changes = [_backwards(line, self.at) for line in lines]
        self.revisions += revising.prepare(session, changes, self.at)

    def _hide_people(self, session: Session) -> int:
        scanned = select(Scan.id).where(Scan.person_id == Person.id).exists()
        edited = and_(Person.version > 1, Person.id.not_in([key for key, _ in self.unedited]))
        # Of two entries made one, the kept one stands for another list's row as well.
        merged = select(Merge.id).where(Merge.kept_id == Person.id, Merge.undone_at.is_(None))
        removed = self._hide(session, Person, ~scanned, ~edited, ~merged.exists())
        moved = dict(self.unedited)
        for some in tables.batches(list(moved)):
            # Edited again since it was looked at: then it stays after all.
            again = [
                key
                for key, version in session.execute(
                    select(Person.id, Person.version).where(
                        Person.id.in_(some), Person.deleted_at == self.at
                    )
                )
                if version != moved[key] + 1
            ]
            session.execute(
                update(Person).where(Person.id.in_(again)).values(deleted_at=None),
                execution_options=_NO_ORM,
            )
            removed -= len(again)
        return removed

    def _hide_programme(self, session: Session) -> None:
        """Interpreters go unless the person stays."""
        kept = self._kept("people")
        self._keep(session, "interpreters", Interpreter, Interpreter.person_id.in_(kept))
        self._hide(session, Interpreter)

    def _hide(self, session: Session, mapped: Any, *unless: ColumnElement[bool]) -> int:
        table = mapped.__tablename__
        hidden: Any = session.execute(
            update(mapped)
            .where(
                mapped.id.in_(self._created(table)),
                mapped.id.not_in(self.came.later(table)),
                mapped.deleted_at.is_(None),
                *unless,
            )
            .values(deleted_at=self.at, changed_at=self.at, version=mapped.version + 1),
            execution_options=_NO_ORM,
        )
        return hidden.rowcount

    def _keep(self, session: Session, table: str, mapped: Any, staying: ColumnElement[bool]) -> int:
        """Rows that stay are no longer this import's; how many there are."""
        done: Any = session.execute(
            update(ImportChange)
            .where(
                ImportChange.import_id == self.id,
                ImportChange.table == table,
                ImportChange.action == CREATED,
                select(mapped.id).where(mapped.id == ImportChange.row_id, staying).exists(),
            )
            .values(action=KEPT),
            execution_options=_NO_ORM,
        )
        return done.rowcount

    def _kept(self, table: str) -> Select[UUID]:
        return select(ImportChange.row_id).where(
            ImportChange.import_id == self.id,
            ImportChange.table == table,
            ImportChange.action == KEPT,
        )

    def _drop_ties(self, session: Session) -> None:
        """Roles and places on stage; those of people who stay remain."""
        kept = self._kept("people")
        gone = select(Item.id).where(Item.deleted_at.isnot(None))
        self._keep(session, "person_roles", PersonRole, PersonRole.person_id.in_(kept))
        self._keep(
            session,
            "item_speakers",
            ItemSpeaker,
            and_(ItemSpeaker.person_id.in_(kept), ItemSpeaker.item_id.not_in(gone)),
        )
        self._keep(session, "pending_speakers", PendingSpeaker, PendingSpeaker.person_id.in_(kept))
        for mapped in (PersonRole, ItemSpeaker, PendingSpeaker):
            session.execute(
                delete(mapped).where(mapped.id.in_(self._created(mapped.__tablename__))),
                execution_options=_NO_ORM,
            )


def history(session: Session) -> tuple[PastImport, ...]:
    """The imports of this event, newest first."""
    desks = {desk.id: desk.name for desk in session.scalars(select(Desk))}
    return tuple(
        PastImport(
            one.id,
            one.file_name,
            one.at,
            one.kind,
            dict(one.counts),
            one.undone_at,
            desks.get(one.desk_id, "") if one.desk_id else "",
            len(one.problems.get("list", ())),
        )
        for one in session.scalars(
            select(Import)
            .where(Import.state != staging.STAGING)
            .order_by(Import.at.desc(), leftovers.NUMBER.desc())
        )
    )


def _import_to_undo(session: Session, import_id: UUID | None) -> Import:
    if import_id is None:
        newest = (
            select(Import)
            .where(Import.undone_at.is_(None), Import.state != staging.STAGING)
            .order_by(Import.at.desc(), leftovers.NUMBER.desc())
            .limit(1)
        )
        found = session.scalar(newest)
        if found is None:
            raise EventDeskError(ErrorCode.NOTHING_TO_UNDO)
        return found
    found = session.get(Import, import_id)
    if found is None or found.state == staging.STAGING:
        raise EventDeskError(ErrorCode.UNKNOWN_IMPORT, value=import_id)
    if found.undone_at is not None:
        raise _undone(session, import_id)
    return found


def _undone(session: Session, import_id: UUID) -> EventDeskError:
    name = session.scalar(select(Import.file_name).where(Import.id == import_id))
    return EventDeskError(ErrorCode.IMPORT_UNDONE, value=name)


def _backwards(line: ImportChange, at: datetime) -> Change:
    """What it takes to undo a change, where the row still is as the import left it."""

    def values(kept: Mapping[str, Any], deleted_at: datetime | None) -> dict[str, Any]:
        return {
            name: deleted_at
            if name == "deleted_at"
            else stored.from_json(line.table, name, kept.get(name))
            for name in line.before
        }

    return Change(
        line.table, line.row_id, Status.CHANGED, values(line.before, at), values(line.after, None)
    )


def _as_it_came(person: Person, after: Mapping[str, Any]) -> bool:
    """Whether a person whose row was written since still is what the list said."""
    return all(
        tables.same(
            getattr(person, name),
            stored.from_json("people", name, after[name])
            if name in after
            else tables.default(Person, name),
        )
        for column in Person.__table__.c
        if (name := column.key) not in _BOOKKEEPING
    )
