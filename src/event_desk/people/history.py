"""All that happened to one person, as one line of time."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from event_desk.model import (
    Audit,
    Badge,
    BadgeCollection,
    Desk,
    Gate,
    Import,
    ImportChange,
    Item,
    ItemGuest,
    Merge,
    Person,
    Receiver,
    ReceiverMove,
    Room,
    Scan,
)
from event_desk.people.merged import family

# What an import notes of a person beside the fields that a list has.
_UNTOLD = frozenset({"folded", "changed_at", "version", "code", "created_at", "id"})
_TOLD_BY_MERGES = frozenset({"merged", "merged_away", "unmerged"})


@dataclass(frozen=True, slots=True)
class Happening:
    """One line of a person's history.

    `what` is a scan's outcome, or `issued`, `printed`, `replaced`, `listed`, `list_changed`,
    `list_undone`, `added`, `edited`, `cancelled_by_desk`, `restored`, `taken_back`, `merged`,
    `unmerged`, `opened`, `receiver_out`, `receiver_in`, `receiver_lost`, `receiver_broken`,
    `collected`, `returned`, `invited`, `signed_up`, `waiting`. `where` is the gate, the file, the
    number or the other name that goes with it; `fields` what was changed.
    """

    at: datetime
    what: str
    where: str
    desk: str
    fields: tuple[str, ...] = ()
    on_paper: bool = False


def history(session: Session, person_id: UUID) -> tuple[Happening, ...]:
    """What happened to a person, newest first, under whichever entry."""
    ids = family(session, person_id)
    lines = [
        line
        for part in (_scans, _badges, _lists, _edits, _merges, _receivers, _collections, _sign_ups)
        for line in part(session, ids)
    ]
    return tuple(sorted(lines, key=lambda line: line.at, reverse=True))


def _scans(session: Session, ids: tuple[UUID, ...]) -> Iterator[Happening]:
    rows = session.execute(
        select(Scan.at, Scan.outcome, Scan.on_paper, Gate.kind, Item.code, Room.name, Desk.name)
        .join(Gate, Gate.id == Scan.gate_id)
        .join(Desk, Desk.id == Scan.desk_id)
        .outerjoin(Item, Item.id == Gate.item_id)
        .outerjoin(Room, Room.id == Gate.room_id)
        .where(Scan.person_id.in_(ids))
    )
    for at, outcome, on_paper, kind, item, room, desk in rows:
        yield Happening(at, outcome, item or room or kind, desk, on_paper=on_paper)


def _badges(session: Session, ids: tuple[UUID, ...]) -> Iterator[Happening]:
    for badge in session.scalars(select(Badge).where(Badge.person_id.in_(ids))):
        yield Happening(badge.issued_at, "issued", badge.typing_code, "")
        if badge.printed_at:
            yield Happening(badge.printed_at, "printed", badge.typing_code, "")
        if badge.replaced_at:
            yield Happening(badge.replaced_at, "replaced", badge.typing_code, "")


def _lists(session: Session, ids: tuple[UUID, ...]) -> Iterator[Happening]:
    rows = session.execute(
        select(
            Import.at, Import.undone_at, Import.file_name, ImportChange.action, ImportChange.after,
            Desk.name,
        )
        .join(Import, Import.id == ImportChange.import_id)
        .outerjoin(Desk, Desk.id == Import.desk_id)
        .where(ImportChange.table == "people", ImportChange.row_id.in_(ids))
    )  # fmt: skip
    for at, undone_at, name, action, after, desk in rows:
        created = action == "created"
        fields = () if created else _told(after)
        yield Happening(at, "listed" if created else "list_changed", name, desk or "", fields)
        if undone_at:
            yield Happening(undone_at, "list_undone", name, "")


def _edits(session: Session, ids: tuple[UUID, ...]) -> Iterator[Happening]:
    rows = session.execute(
        select(Audit.at, Audit.action, Audit.detail, Desk.name)
        .outerjoin(Desk, Desk.id == Audit.desk_id)
        .where(Audit.table == "people", Audit.row_id.in_(ids))
    )
    words = {"cancelled": "cancelled_by_desk", "undone": "taken_back"}
    for at, action, detail, desk in rows:
        if action in _TOLD_BY_MERGES:
            continue
        fields = tuple(detail.get("fields", ()))
        yield Happening(at, words.get(action, action), "", desk or "", fields)


def _merges(session: Session, ids: tuple[UUID, ...]) -> Iterator[Happening]:
    other = aliased(Person)
    rows = session.execute(
        select(Merge.at, Merge.undone_at, other.name, other.native_name)
        .join(other, other.id == Merge.other_id)
        .where(Merge.kept_id.in_(ids))
    )
    for at, undone_at, name, native in rows:
        yield Happening(at, "merged", name or native, "")
        if undone_at:
            yield Happening(undone_at, "unmerged", name or native, "")


def _receivers(session: Session, ids: tuple[UUID, ...]) -> Iterator[Happening]:
    rows = session.execute(
        select(ReceiverMove.at, ReceiverMove.kind, Receiver.number, Desk.name)
        .join(Receiver, Receiver.id == ReceiverMove.receiver_id)
        .join(Desk, Desk.id == ReceiverMove.desk_id)
        .where(ReceiverMove.person_id.in_(ids))
    )
    for at, kind, number, desk in rows:
        yield Happening(at, f"receiver_{kind}", number, desk)


def _collections(session: Session, ids: tuple[UUID, ...]) -> Iterator[Happening]:
    by = aliased(Person)
    rows = session.execute(
        select(
            BadgeCollection.at, BadgeCollection.kind, BadgeCollection.by_name, by.name,
            by.native_name, Desk.name,
        )
        .join(Desk, Desk.id == BadgeCollection.desk_id)
        .outerjoin(by, by.id == BadgeCollection.by_id)
        .where(BadgeCollection.person_id.in_(ids))
    )  # fmt: skip
    for at, kind, by_name, name, native, desk in rows:
        yield Happening(at, kind, name or native or by_name, desk)


def _sign_ups(session: Session, ids: tuple[UUID, ...]) -> Iterator[Happening]:
    rows = session.execute(
        select(ItemGuest.at, ItemGuest.kind, Item.code)
        .join(Item, Item.id == ItemGuest.item_id)
        .where(ItemGuest.person_id.in_(ids))
    )
    for at, kind, code in rows:
        yield Happening(at, kind, code, "")


def _told(after: dict[str, Any]) -> tuple[str, ...]:
    return tuple(sorted(name.removesuffix("_id") for name in set(after) - _UNTOLD))
