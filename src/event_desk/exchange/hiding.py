"""An import goes out of sight: first it counts as taken back, then its people go in short steps.

A program that is stopped in between leaves an import that is `LEAVING`; `resume` goes on with it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, cast
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, delete, or_, select, update
from sqlalchemy.orm import Session

from event_desk.exchange import leftovers, revising, staging, stored, tables
from event_desk.exchange.plan import Change, Status
from event_desk.exchange.revising import CHANGED, CREATED, KEPT, SAME, Revision
from event_desk.exchange.tables import Writing
from event_desk.model import (
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
_Line = tuple[UUID, UUID]  # of an import, and the row that it speaks of


@dataclass(slots=True)
class Going:
    """An import on its way out: `look`, `claim`, `hide`, in this order."""

    write: Writing
    id: UUID
    at: datetime
    progress: Progress = silent
    removed: int = 0
    restored: int = 0
    kept: int = 0
    _came: leftovers.Came = field(init=False)
    _later: set[UUID] = field(default_factory=set[UUID])
    _unedited: dict[UUID, int] = field(default_factory=dict[UUID, int])
    _revisions: list[Revision] = field(default_factory=list[Revision])

    def look(self) -> None:
        """Work out what becomes of rows that were changed by the import or since."""
        self.look_again()
        with staging.quietly(self.write) as session:
            changed = session.execute(
                select(ImportChange.table, ImportChange.id)
                .where(ImportChange.import_id == self.id, ImportChange.action == CHANGED)
                .order_by(ImportChange.position.desc())
            ).all()
        of_table: dict[str, list[UUID]] = {}
        for table, line in changed:
            of_table.setdefault(table, []).append(line)
        for lines in of_table.values():
            staging.in_steps(self.write, lines, self._prepare, told=self._tell)
        self.progress(0, 0)

    def look_again(self) -> None:
        """The part of `look` that has to be known for `hide`."""
        with staging.quietly(self.write) as session:
            came = leftovers.came(session, self.id)
            following = session.scalars(came.imports()).all()
        self._came = came
        self._later = {
            key
            for one in following
            for table in ("people", "organisations")
            for action in (CREATED, CHANGED, SAME, KEPT)
            for (key,) in staging.lines(self.write, one, table, action, ImportChange.row_id)
        }
        staging.in_steps(self.write, self._lines_of("people"), self._look_for_edits)

    def _lines_of(self, table: str) -> list[_Line]:
        columns = (ImportChange.id, ImportChange.row_id)
        found = staging.lines(self.write, self.id, table, CREATED, *columns)
        return [(line, row) for line, row in found]

    def _look_for_edits(self, session: Session, some: Sequence[_Line]) -> None:
        lines = session.execute(
            select(ImportChange.after, Person)
            .join(Person, Person.id == ImportChange.row_id)
            .where(ImportChange.id.in_([line for line, _row in some]), Person.version > 1)
        )
        for after, person in lines:
            if _as_it_came(person, after):
                self._unedited[person.id] = person.version

    def _prepare(self, session: Session, some: Sequence[UUID]) -> None:
        lines = session.scalars(select(ImportChange).where(ImportChange.id.in_(some))).all()
        changes = [_backwards(line, self.at) for line in lines]
        self._revisions += revising.prepare(session, changes, self.at)

    def _tell(self, done: int) -> None:
        self.progress(done, 0)

    def claim(self) -> bool:
        """The commit from which on the import counts as taken back, and what it had changed is as
        before; False when somebody else has taken it back meanwhile."""
        with self.write() as session:
            claimed: Any = session.execute(
                update(Import)
                .where(Import.id == self.id, Import.undone_at.is_(None))
                .values(undone_at=self.at, state=staging.LEAVING),
                execution_options=_NO_ORM,
            )
            if claimed.rowcount != 1:
                return False
            done, _otherwise = revising.write(session, self._revisions, self.at)
            self.restored = sum(bool(one.change.after) for one in done)
        return True

    def hide(self) -> None:
        """People go out of sight step by step, then their organisations, then all else at once."""
        staging.in_steps(self.write, self._lines_of("people"), self._hide_people)
        staging.in_steps(self.write, self._lines_of("organisations"), self._hide_organisations)
        with self.write() as session:
            session.info.setdefault("touched", set()).update(("people", "organisations"))
            self._hide_programme(session)
            self.removed += self._hide(session, Item)
            for mapped in (Room, Stand):
                self._hide(session, mapped)
            self._drop_ties(session)
            session.execute(
                update(Import).where(Import.id == self.id).values(state=staging.REMOVING),
                execution_options=_NO_ORM,
            )

    def _hide_people(self, session: Session, some: Sequence[_Line]) -> None:
        """Who was scanned, edited or merged stays: of two entries made one, the kept one stands
        for another list's row as well."""
        ids = [person for _line, person in some]
        looked_at = [key for key in ids if key in self._unedited]
        still = [
            key
            for key, version in session.execute(
                select(Person.id, Person.version).where(Person.id.in_(looked_at))
            )
            if version == self._unedited[key]
        ]
        scanned = select(Scan.id).where(Scan.person_id == Person.id)
        merged = select(Merge.id).where(Merge.kept_id == Person.id, Merge.undone_at.is_(None))
        unedited = or_(Person.version == 1, Person.id.in_(still))
        self.removed += self._hide_some(
            session, Person, some, unedited, ~scanned.exists(), ~merged.exists()
        )
        self.kept += self._keep_some(session, Person, some)

    def _hide_organisations(self, session: Session, some: Sequence[_Line]) -> None:
        lived_in = select(Person.id).where(
            Person.organisation_id == Organisation.id, Person.deleted_at.is_(None)
        )
        self._hide_some(session, Organisation, some, ~lived_in.exists())
        self._keep_some(session, Organisation, some)

    def _hide_some(
        self, session: Session, mapped: Any, some: Sequence[_Line], *unless: ColumnElement[bool]
    ) -> int:
        ids = [row for _line, row in some if row not in self._later]
        hidden: Any = session.execute(
            update(mapped)
            .where(mapped.id.in_(ids), mapped.deleted_at.is_(None), *unless)
            .values(deleted_at=self.at, changed_at=self.at, version=mapped.version + 1),
            execution_options=_NO_ORM,
        )
        return hidden.rowcount

    def _keep_some(self, session: Session, mapped: Any, some: Sequence[_Line]) -> int:
        """Rows that stay are no longer this import's; how many there are."""
        ids = [row for _line, row in some]
        there = set(
            session.scalars(
                select(mapped.id).where(mapped.id.in_(ids), mapped.deleted_at.is_(None))
            )
        )
        if there:
            session.execute(
                update(ImportChange)
                .where(ImportChange.id.in_([line for line, row in some if row in there]))
                .values(action=KEPT),
                execution_options=_NO_ORM,
            )
        return len(there)

    def _created(self, table: str) -> Select[UUID]:
        return select(ImportChange.row_id).where(
            ImportChange.import_id == self.id,
            ImportChange.table == table,
            ImportChange.action == CREATED,
        )

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
                mapped.id.not_in(self._came.later(table)),
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


def resume(write: Writing, import_id: UUID) -> None:
    """Go on with an import that is `LEAVING`."""
    with staging.quietly(write) as session:
        at = session.scalar(select(Import.undone_at).where(Import.id == import_id))
    going = Going(write, import_id, cast("datetime", at))
    going.look_again()
    going.hide()


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
