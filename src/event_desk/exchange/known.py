"""What the event file knows already, frozen, for an import to be judged against."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, cast
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import func, select
from sqlalchemy.orm import Session, selectinload

from event_desk.model import (
    Event,
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
    Stand,
)
from event_desk.people.journal import before_of

PERSON_COLUMNS = (
    "code", "title", "name", "given_name", "family_name", "native_name", "description",
    "organisation_id", "position", "country", "email", "phone", "languages", "interpretation",
    "category", "gender", "minor", "guardian", "photo_consent", "photo_purposes", "arrival",
    "departure", "dietary", "access_needs", "notes", "flag", "external_id", "external_code",
    "cancelled_at",
)  # fmt: skip
ITEM_COLUMNS = (
    "code", "kind", "titles", "start", "end", "floor", "interpret_into", "expected", "access",
    "places", "heavy", "layout", "description", "room_id", "room_pinned", "external_id",
)  # fmt: skip
ROOM_COLUMNS = (
    "name", "names", "capacity", "layout", "receivers", "step_free", "parallel", "zone", "building",
    "position",
)  # fmt: skip
STAND_COLUMNS = ("name", "group", "kind", "item_id", "room_id", "position")


@dataclass(frozen=True, slots=True)
class Record:
    """A stored row by column name. `deleted` rows are known because their names stay taken."""

    id: UUID
    values: Mapping[str, Any]
    deleted: bool = False


@dataclass(frozen=True, slots=True)
class KnownEvent:
    id: UUID
    names: Mapping[str, str]
    place: str
    start: date
    end: date
    timezone: str
    languages: tuple[str, ...]

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.timezone)


@dataclass(frozen=True, slots=True)
class Known:
    """`told` is what earlier lists of the same sender gave: table → row → column → value (JSON).

    `merged` are the entries of merged people as they were, each with who is there now. `seen` is
    the `stamp` of the event at that moment.
    """

    event: KnownEvent
    people: tuple[Record, ...] = ()
    organisations: tuple[Record, ...] = ()
    rooms: tuple[Record, ...] = ()
    items: tuple[Record, ...] = ()
    stands: tuple[Record, ...] = ()
    interpreters: Mapping[UUID, Record] = field(default_factory=dict[UUID, Record])
    roles: Mapping[UUID, frozenset[str]] = field(default_factory=dict[UUID, frozenset[str]])
    speaking: frozenset[tuple[UUID, UUID]] = frozenset()
    pending: tuple[Record, ...] = ()
    told: Mapping[tuple[str, UUID], Mapping[str, Any]] = field(
        default_factory=dict[tuple[str, UUID], Mapping[str, Any]]
    )
    merged: tuple[tuple[UUID, Record], ...] = ()
    seen: str = ""


def load(session: Session, sender: str) -> Known:
    """Everything an import may touch; `sender` as `judging.sender_of` gives it."""
    return Known(
        event=_event(session),
        people=_people(session),
        organisations=tuple(
            Record(key, {"name": name, "native_name": native})
            for key, name, native in session.execute(
                select(Organisation.id, Organisation.name, Organisation.native_name)
                .where(Organisation.deleted_at.is_(None))
                .order_by(Organisation.name, Organisation.id)
            )
        ),
        rooms=_rooms(session),
        items=_records(session, Item, ITEM_COLUMNS),
        stands=_records(session, Stand, STAND_COLUMNS),
        interpreters=_interpreters(session),
        roles=_roles(session),
        speaking=frozenset(
            (item, person)
            for item, person in session.execute(select(ItemSpeaker.item_id, ItemSpeaker.person_id))
        ),
        pending=_pending(session),
        told=_told(session, sender),
        merged=_merged(session),
        seen=stamp(session),
    )


def stamp(session: Session) -> str:
    """Changes when a list comes in or is taken back, and when people are added or merged."""
    counted = [
        select(func.count()).select_from(Import).where(Import.state != "staging"),
        select(func.count()).select_from(Import).where(Import.undone_at.isnot(None)),
        select(func.count()).select_from(Person),
        select(func.count()).select_from(Person).where(Person.merged_into_id.isnot(None)),
    ]
    return ".".join(str(session.scalar(query)) for query in counted)


def _event(session: Session) -> KnownEvent:
    event = session.scalars(select(Event)).one()
    return KnownEvent(
        event.id,
        dict(event.names),
        event.place,
        event.start,
        event.end,
        event.timezone,
        tuple(event.languages),
    )


def _people(session: Session) -> tuple[Record, ...]:
    columns = [getattr(Person, name) for name in PERSON_COLUMNS]
    rows = session.execute(
        select(Person.id, *columns)
        .where(Person.deleted_at.is_(None))
        .order_by(Person.created_at, Person.code)
    )
    return tuple(Record(row[0], dict(zip(PERSON_COLUMNS, row[1:], strict=True))) for row in rows)


def _merged(session: Session) -> tuple[tuple[UUID, Record], ...]:
    """Both entries of every merge: the one that went, and the kept one as it was before."""
    columns = [getattr(Person, name) for name in PERSON_COLUMNS]
    into: dict[UUID, UUID] = {}
    gone: list[Record] = []
    for key, kept, *values in session.execute(
        select(Person.id, Person.merged_into_id, *columns).where(
            Person.merged_into_id.isnot(None), Person.anonymised_at.is_(None)
        )
    ):
        into[key] = cast("UUID", kept)
        gone.append(Record(key, dict(zip(PERSON_COLUMNS, values, strict=True))))
    found = [(_end(into, record.id), record) for record in gone]
    merges = session.execute(
        select(Merge.kept_id, Merge.rows, *columns)
        .join(Person, Person.id == Merge.kept_id)
        .where(Merge.undone_at.is_(None), Person.anonymised_at.is_(None))
        .order_by(Merge.at)
    )
    for key, rows, *values in merges:
        now = dict(zip(PERSON_COLUMNS, values, strict=True))
        before = {name: old for name, old in before_of(rows, key).items() if name in now}
        found.append((_end(into, key), Record(key, {**now, **before})))
    return tuple(found)


def _end(into: Mapping[UUID, UUID], key: UUID) -> UUID:
    while key in into:
        key = into[key]
    return key


def _records(session: Session, table: Any, names: tuple[str, ...]) -> tuple[Record, ...]:
    columns = [getattr(table, name) for name in names]
    rows = session.execute(select(table.id, table.deleted_at, *columns).order_by(table.id))
    return tuple(
        Record(row[0], dict(zip(names, row[2:], strict=True)), row[1] is not None) for row in rows
    )


def _rooms(session: Session) -> tuple[Record, ...]:
    found = session.scalars(select(Room).options(selectinload(Room.booths)).order_by(Room.position))
    return tuple(
        Record(
            room.id,
            {
                **{name: getattr(room, name) for name in ROOM_COLUMNS},
                "booths": sum(booth.deleted_at is None for booth in room.booths),
            },
            room.deleted_at is not None,
        )
        for room in found
    )


def _interpreters(session: Session) -> dict[UUID, Record]:
    found = session.scalars(
        select(Interpreter).options(
            selectinload(Interpreter.languages), selectinload(Interpreter.available)
        )
    )
    return {
        one.person_id: Record(
            one.id,
            {
                "remote": one.remote,
                "cleared": one.cleared,
                "team_leader": one.team_leader,
                "sign": one.sign,
                "skills": tuple((skill.language, skill.level) for skill in one.languages),
                "available": tuple((window.start, window.end) for window in one.available),
            },
            one.deleted_at is not None,
        )
        for one in found
    }


def _pending(session: Session) -> tuple[Record, ...]:
    names = ("person_id", "item", "role")
    columns = [getattr(PendingSpeaker, name) for name in names]
    rows = session.execute(
        select(PendingSpeaker.id, *columns)
        .join(Person, Person.id == PendingSpeaker.person_id)
        .where(Person.deleted_at.is_(None))
        .order_by(PendingSpeaker.id)
    )
    return tuple(Record(row[0], dict(zip(names, row[1:], strict=True))) for row in rows)


def _roles(session: Session) -> dict[UUID, frozenset[str]]:
    roles: dict[UUID, frozenset[str]] = {}
    for person, role in session.execute(select(PersonRole.person_id, PersonRole.role)):
        roles[person] = roles.get(person, frozenset()) | {role}
    return roles


def _told(session: Session, sender: str) -> Mapping[tuple[str, UUID], Mapping[str, Any]]:
    told: dict[tuple[str, UUID], dict[str, Any]] = {}
    rows = session.execute(
        select(ImportChange.table, ImportChange.row_id, ImportChange.after)
        .join(Import, Import.id == ImportChange.import_id)
        .where(
            Import.sender == sender,
            Import.undone_at.is_(None),
            Import.state != "staging",
            ImportChange.action.in_(("created", "changed")),
        )
        .order_by(Import.at, ImportChange.position)
    )
    for table, row_id, after in rows:
        told.setdefault((table, row_id), {}).update(after)
    return told
