"""Until when each class of fields is kept, what is due, and how much of it there is."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, String, cast, false, func, or_, select
from sqlalchemy.orm import Session

from event_desk.field_classes import AS_LONG_AS_THE_NAME, KEPT_DAYS, Class, fields_of
from event_desk.model import (
    BadgeCollection,
    Event,
    HandOver,
    Import,
    ImportChange,
    Merge,
    Person,
    Scan,
)

# The first to go comes first.
ORDER = (Class.SENSITIVE, Class.SAFEGUARDING, Class.CONTACT, Class.PUBLIC)
# What stays of somebody whose name is removed: enough to count by.
COUNTED = frozenset({"code", "category", "country", "cancelled_at"})


@dataclass(frozen=True, slots=True)
class Due:
    """A class whose day has come, with the number of people of whom something is left."""

    kind: Class
    day: date
    people: int


@dataclass(frozen=True, slots=True)
class Preview:
    """What a removal of some classes would touch; `people` by class.

    `lists` and `merges` are those that hold values to go back to, `lines` scans of foreign badges,
    collections and hand-overs with words in them.
    """

    people: Mapping[Class, int]
    lists: int
    merges: int
    lines: int

    @property
    def empty(self) -> bool:
        return not (any(self.people.values()) or self.lists or self.merges or self.lines)


def default_dates(end: date) -> dict[Class, date]:
    return {kind: end + timedelta(days=KEPT_DAYS[kind]) for kind in ORDER}


def dates(session: Session) -> dict[Class, date]:
    """The day from which each class is to be removed."""
    event = session.scalars(select(Event)).one()
    found = default_dates(event.end)
    for kind in ORDER:
        if kept := event.retention.get(kind.name.lower()):
            found[kind] = date.fromisoformat(kept)
    return found


def set_dates(session: Session, days: Mapping[Class, date], *, at: datetime) -> None:
    """Names are never removed before what is known besides: the later day counts for them."""
    event = session.scalars(select(Event)).one()
    wanted = {**dates(session), **days}
    wanted[Class.PUBLIC] = max(wanted.values())
    event.retention = {kind.name.lower(): day.isoformat() for kind, day in wanted.items()}
    event.changed_at = at


def due(session: Session, today: date) -> tuple[Due, ...]:
    """The classes whose day has come and of which something is left."""
    found = [
        Due(kind, day, count)
        for kind, day in dates(session).items()
        if day <= today and (count := _people(session, kind))
    ]
    return tuple(sorted(found, key=lambda one: ORDER.index(one.kind)))


def preview(session: Session, kinds: frozenset[Class]) -> Preview:
    def count(query: Any) -> int:
        return session.scalar(select(func.count()).select_from(query.subquery())) or 0

    lines = 0
    if Class.CONTACT in kinds:
        lines += count(select(Scan.id).where(Scan.read != ""))
        lines += count(select(BadgeCollection.id).where(BadgeCollection.by_name != ""))
    if Class.SAFEGUARDING in kinds:
        lines += count(select(HandOver.id).where(HandOver.left_with != ""))
    return Preview(
        {kind: _people(session, kind) for kind in ORDER if kind in kinds},
        lists=count(
            select(Import.id)
            .join(ImportChange, ImportChange.import_id == Import.id, isouter=True)
            .where(or_(cast(Import.problems, String) != "{}", ImportChange.table == "people"))
            .distinct()
        ),
        merges=count(select(Merge.id).where(cast(Merge.rows, String) != "[]")),
        lines=lines,
    )


def columns_of(kind: Class) -> frozenset[str]:
    """The columns of people that go with a class; photographs go with the name."""
    names = fields_of(kind) - AS_LONG_AS_THE_NAME
    if kind is Class.PUBLIC:
        names = (names | AS_LONG_AS_THE_NAME) - COUNTED - {"organisation"} | {"organisation_id"}
    return names & {column.key for column in Person.__table__.columns}


def _people(session: Session, kind: Class) -> int:
    """Of how many people anything of a class is known, entries merged away among them."""
    return session.scalar(select(func.count()).where(filled(kind))) or 0


def filled(kind: Class) -> ColumnElement[bool]:
    tests: list[ColumnElement[bool]] = [false()]
    for name in sorted(columns_of(kind)):
        column: Any = getattr(Person, name)
        if name in ("languages", "photo_purposes"):
            tests.append(cast(column, String) != "[]")
        elif name in NULLABLE:
            tests.append(column.isnot(None))
        elif name == "description":
            tests.append(column.not_in(("", NOBODY)))
        else:
            tests.append(column != "")
    return or_(*tests)


NULLABLE = frozenset({"organisation_id", "minor", "photo_consent", "arrival", "departure"})
# In the place of a name: the entry stays, so that it counts by category and country.
NOBODY = "—"
