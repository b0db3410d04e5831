"""Making one person of two, field by field, and taking that back.

    view = merging.compare(session, one_id, other_id)
    merge_id = merging.merge(session, one_id, other_id, {"email": Take.OTHER}, at=clock.now())
    merging.undo(session, merge_id, at=clock.now())

Everything that hangs on the other goes to the person who is kept. Scans are never changed: readers
follow `merged_into_id` (see `people.merged`).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from event_desk.errors import ErrorCode, EventDeskError
from event_desk.model import (
    Gate,
    Interpreter,
    Item,
    ItemGuest,
    ItemSpeaker,
    Merge,
    Person,
    Presence,
    Receiver,
    ReceiverMove,
    Scan,
)
from event_desk.model.sharing import Sharing
from event_desk.model.words import BadgeFate
from event_desk.people import hanging, journal, merge_fields, standing
from event_desk.people.changes import organisation_for, person_named, search_text
from event_desk.people.doubles import note_doubles
from event_desk.people.merge_fields import Choice, Given, MergeField, Take
from event_desk.people.merged import family, kept_id
from event_desk.people.views import PersonView, view


@dataclass(frozen=True, slots=True)
class ItemName:
    """An item as a sentence names it; `kind` is how a guest stands on its list, else empty."""

    code: str
    titles: Mapping[str, str]
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Hangs:
    """What goes along with one entry. `on_paper`: somebody may hold its badge."""

    on_paper: bool
    speaks_at: tuple[ItemName, ...]
    listed_at: tuple[ItemName, ...]
    receivers: tuple[str, ...]
    interprets: bool
    scans: int
    gates: int


@dataclass(frozen=True, slots=True)
class MergeSide:
    person: PersonView
    hangs: Hangs


@dataclass(frozen=True, slots=True)
class MergeView:
    """Both entries side by side; `better_kept` is the one that people have met already."""

    kept: MergeSide
    other: MergeSide
    fields: tuple[MergeField, ...]
    badge: BadgeFate
    better_kept: UUID

    @property
    def undecided(self) -> tuple[str, ...]:
        return tuple(field.name for field in self.fields if field.undecided)


def compare(session: Session, kept_id: UUID, other_id: UUID) -> MergeView:
    """Nothing is written. Raises UNKNOWN_PERSON and MERGE_SAME."""
    kept, other = _both(session, kept_id, other_id)
    ours, theirs = _side(session, kept), _side(session, other)
    return MergeView(
        ours,
        theirs,
        merge_fields.fields_of(merge_fields.values_of(kept), merge_fields.values_of(other)),
        hanging.badge_fate(session, kept.id, other.id),
        other.id if _weight(theirs) > _weight(ours) else kept.id,
    )


def preview(view: MergeView, choices: Mapping[str, Choice]) -> dict[str, Any]:
    """What each field would hold; whatever is undecided holds what is suggested."""
    ours = {field.name: field.kept for field in view.fields}
    theirs = {field.name: field.other for field in view.fields}
    told = {field.name: field.suggested for field in view.fields} | dict(choices)
    for name in merge_fields.FOLLOWING - set(choices):
        del told[name]
    resolved = merge_fields.resolve(ours, theirs, told)
    return {
        name: merge_fields.value(name, ours[name], theirs[name], choice)
        for name, choice in resolved.items()
    }


def merge(
    session: Session,
    kept_id: UUID,
    other_id: UUID,
    values: Mapping[str, Choice] | None = None,
    *,
    at: datetime,
) -> UUID:
    """Make two people one, and return what `undo` takes.

    A field that isn't in `values` becomes what `compare` suggests. Raises UNKNOWN_PERSON,
    MERGE_SAME, UNKNOWN_FIELD and MERGE_UNDECIDED (under 18 in one entry, an adult in the other).
    """
    kept, other = _both(session, kept_id, other_id)
    ours, theirs = merge_fields.values_of(kept), merge_fields.values_of(other)
    resolved = merge_fields.resolve(ours, theirs, values or {})
    written = journal.Journal(session)
    category = kept.category
    written.change(kept, **_columns(session, kept, other, resolved))
    written.change(other, deleted_at=at, merged_into_id=kept.id)
    kept.changed_at = other.changed_at = at
    session.flush()
    session.expire(kept, ["organisation"])
    hanging.move_all(session, written, kept, other, category, at)
    written.change(kept, folded=search_text(kept, kept.organisation))
    done = Merge(kept_id=kept.id, other_id=other.id, rows=written.rows, at=at)
    session.add(done)
    session.flush()
    return done.id


def undo(session: Session, merge_id: UUID, *, at: datetime) -> UUID:
    """Make them two again, as they were; returns the other's id. What was edited since stays.

    Raises NOTHING_TO_UNDO for no such merge or one undone already, MERGE_ERASED when there is
    nothing to go back to, and MERGE_LATER while a later merge of the same people stands.
    """
    done = session.get(Merge, merge_id)
    if done is None or done.undone_at is not None:
        raise EventDeskError(ErrorCode.NOTHING_TO_UNDO)
    kept, other = session.get_one(Person, done.kept_id), session.get_one(Person, done.other_id)
    if not done.rows or kept.anonymised_at or other.anonymised_at:
        raise EventDeskError(ErrorCode.MERGE_ERASED)
    if _later(session, done) is not None:
        raise EventDeskError(ErrorCode.MERGE_LATER, name=view(session, _shown(session, kept)).name)
    journal.take_back(session, done.rows)
    done.undone_at = at
    _give_back_receivers(session, kept.id, other.id)
    session.expire(kept, ["organisation"])
    kept.folded = search_text(kept, kept.organisation)
    kept.changed_at = other.changed_at = at
    session.flush()
    since = select(Scan.id).where(Scan.person_id.in_((kept.id, other.id)), Scan.at >= done.at)
    # Another desk's merge has taken other presences from one to the other than are here.
    shared = select(Sharing.id)
    if session.scalar(since.limit(1)) is not None or session.scalar(shared) is not None:
        for person in (kept, other):
            standing.recompute(session, person.id)
    note_doubles(session, (kept.id, other.id))
    return other.id


def _give_back_receivers(session: Session, *ids: UUID) -> None:
    """To the entry that each was lent to: another desk may have lent it, and have told of that only
    after the merge."""
    session.flush()
    for receiver in session.scalars(select(Receiver).where(Receiver.holder_id.in_(ids))).all():
        lent_to = session.scalar(
            select(ReceiverMove.person_id)
            .where(
                ReceiverMove.receiver_id == receiver.id,
                ReceiverMove.kind == "out",
                ReceiverMove.at == receiver.out_since,
            )
            .limit(1)
        )
        if lent_to is not None:
            receiver.holder_id = kept_id(session, lent_to)


def kept_of(session: Session, merge_id: UUID) -> UUID | None:
    """Who was kept; None for no such merge."""
    done = session.get(Merge, merge_id)
    return done.kept_id if done else None


def last_of(session: Session, person_id: UUID) -> UUID | None:
    """The newest merge into a person that still stands."""
    return session.scalar(
        select(Merge.id)
        .where(Merge.kept_id == person_id, Merge.undone_at.is_(None))
        .order_by(Merge.at.desc())
        .limit(1)
    )


def _both(session: Session, kept_id: UUID, other_id: UUID) -> tuple[Person, Person]:
    if kept_id == other_id:
        raise EventDeskError(ErrorCode.MERGE_SAME)
    return person_named(session, kept_id), person_named(session, other_id)


def _later(session: Session, done: Merge) -> UUID | None:
    return session.scalar(
        select(Merge.id).where(
            Merge.undone_at.is_(None),
            Merge.at > done.at,
            or_(Merge.kept_id == done.kept_id, Merge.other_id == done.kept_id),
        )
    )


def _shown(session: Session, person: Person) -> UUID:
    while person.merged_into_id is not None:
        person = session.get_one(Person, person.merged_into_id)
    return person.id


def _purposes(kept: Person, other: Person, *, agreed: bool) -> list[str]:
    """What both let pictures be used for; who agreed to some of it only isn't made to more."""
    told = [one.photo_purposes for one in (kept, other) if one.photo_purposes]
    if not agreed or not told:
        return []
    return [purpose for purpose in told[0] if purpose in told[-1]] or [*told[0]]


def _columns(
    session: Session, kept: Person, other: Person, resolved: Mapping[str, Choice]
) -> dict[str, Any]:
    ours, theirs = merge_fields.values_of(kept), merge_fields.values_of(other)
    found = {
        name: merge_fields.value(name, ours[name], theirs[name], choice)
        for name, choice in resolved.items()
        if name != "organisation"
    }
    found["languages"] = list(found["languages"])
    found["photo_purposes"] = _purposes(kept, other, agreed=found["photo_consent"] is True)
    found["organisation_id"] = _organisation(session, kept, other, resolved["organisation"])
    latin, native = found["name"], found["native_name"]
    if not latin:  # the only name there is stands in both places or in one, as it did
        found["name"] = native
        found["native_name"] = native if kept.native_name == native else ""
    if not (found["name"] or found["description"]):
        raise EventDeskError(ErrorCode.NAME_MISSING)
    return found


def _organisation(session: Session, kept: Person, other: Person, choice: Choice) -> UUID | None:
    if not isinstance(choice, Given):
        return other.organisation_id if choice is Take.OTHER else kept.organisation_id
    found = organisation_for(session, str(choice.value))
    return found.id if found else None


def _side(session: Session, person: Person) -> MergeSide:
    speaks = session.execute(
        select(Item.code, Item.titles)
        .join(ItemSpeaker, ItemSpeaker.item_id == Item.id)
        .where(ItemSpeaker.person_id == person.id)
        .order_by(Item.start, Item.code)
    )
    listed = session.execute(
        select(Item.code, Item.titles, ItemGuest.kind)
        .join(ItemGuest, ItemGuest.item_id == Item.id)
        .where(ItemGuest.person_id == person.id)
        .order_by(Item.start, Item.code)
    )
    interprets = session.scalar(
        select(Interpreter.id).where(
            Interpreter.person_id == person.id, Interpreter.deleted_at.is_(None)
        )
    )
    ids = family(session, person.id)
    receivers = session.scalars(
        select(Receiver.number).where(Receiver.holder_id.in_(ids)).order_by(Receiver.number)
    )
    scans = session.scalar(select(func.count()).where(Scan.person_id.in_(ids)))
    gates = session.scalar(
        select(func.count())
        .select_from(Presence)
        .join(Gate, Gate.id == Presence.gate_id)
        .where(Presence.person_id == person.id)
    )
    return MergeSide(
        view(session, person.id),
        Hangs(
            on_paper=hanging.on_paper(session, hanging.badge_of(session, person.id)),
            speaks_at=tuple(ItemName(code, dict(titles)) for code, titles in speaks),
            listed_at=tuple(ItemName(code, dict(titles), kind) for code, titles, kind in listed),
            receivers=tuple(receivers),
            interprets=interprets is not None,
            scans=scans or 0,
            gates=gates or 0,
        ),
    )


def _weight(side: MergeSide) -> tuple[Any, ...]:
    """On paper, met at a gate, still coming, a code given, more known; a tie keeps the first."""
    person, hangs = side.person, side.hangs
    known = sum(
        bool(getattr(person, name, None)) for name in merge_fields.FIELDS if name != "cancelled_at"
    )
    return (
        hangs.on_paper,
        hangs.scans > 0,
        person.status != "cancelled",
        person.badge is not None,
        known,
    )
