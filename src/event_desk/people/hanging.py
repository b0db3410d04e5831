"""What hangs on a person – badges, items, lists, roles, presences – and how a merge moves it."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from event_desk.folding import fold
from event_desk.model import (
    Assignment,
    Availability,
    Badge,
    DistinctPeople,
    Interpreter,
    InterpreterLanguage,
    ItemGuest,
    ItemSpeaker,
    PendingSpeaker,
    Person,
    PersonRole,
    Presence,
    Receiver,
    Scan,
)
from event_desk.model.words import BadgeFate
from event_desk.people.journal import Journal
from event_desk.people.merge_fields import PARTICIPANT
from event_desk.people.merged import family
from event_desk.people.standing import lines_of, stand

_GUEST_RANK = {"invited": 0, "signed_up": 1, "waiting": 2}
_LEVELS = "abc"
Row = TypeVar("Row")


def badge_of(session: Session, person_id: UUID) -> Badge | None:
    return session.scalar(select(Badge).filter_by(person_id=person_id, replaced_at=None))


def on_paper(session: Session, badge: Badge | None) -> bool:
    """Printed here, or seen at a gate: somebody holds it."""
    if badge is None:
        return False
    return (
        badge.printed > 0
        or session.scalar(select(Scan.id).where(Scan.badge == badge.id).limit(1)) is not None
    )


def badge_fate(session: Session, kept_id: UUID, other_id: UUID) -> BadgeFate:
    """Nobody is sent away with the only badge that is on paper."""
    ours, theirs = badge_of(session, kept_id), badge_of(session, other_id)
    if theirs is None:
        return BadgeFate.NONE if ours is None else BadgeFate.STAYS
    if ours is None:
        return BadgeFate.OTHER_TAKEN
    if on_paper(session, theirs) and not on_paper(session, ours):
        return BadgeFate.KEPT_REPLACED
    return BadgeFate.OTHER_REPLACED


def move_all(
    session: Session, journal: Journal, kept: Person, other: Person, category: str, at: datetime
) -> None:
    """Give the kept person everything of the other, which is marked as merged already.

    `category` is the one that the kept person had before.
    """
    _move_badge(session, journal, kept, other, at)
    _move_speaking(session, journal, kept, other)
    _move_guests(session, journal, kept, other)
    _move_roles(session, journal, kept, other, category)
    _move_interpreter(session, journal, kept, other, at)
    _move_presences(session, journal, kept, other)
    _move_receivers(session, journal, kept, other)
    _move_distinct(session, journal, kept, other)


def _of(session: Session, mapped: type[Row], person: Person) -> Sequence[Row]:
    table: Any = mapped
    return session.scalars(
        select(table).where(table.person_id == person.id).order_by(table.id)
    ).all()


def _move_badge(
    session: Session, journal: Journal, kept: Person, other: Person, at: datetime
) -> None:
    ours, theirs = badge_of(session, kept.id), badge_of(session, other.id)
    fate = badge_fate(session, kept.id, other.id)
    if theirs is None:
        return
    if fate is BadgeFate.OTHER_REPLACED:
        journal.change(theirs, replaced_at=at)
        return
    if ours is not None:
        journal.change(ours, replaced_at=at)
    journal.change(theirs, person_id=kept.id)


def _move_speaking(session: Session, journal: Journal, kept: Person, other: Person) -> None:
    ours = {row.item_id: row for row in _of(session, ItemSpeaker, kept)}
    for row in _of(session, ItemSpeaker, other):
        mine = ours.get(row.item_id)
        if mine is None:
            journal.change(row, person_id=kept.id)
            continue
        if mine.role == "speaker" and row.role:
            journal.change(mine, role=row.role)
        journal.delete(row)
    waiting = {fold(row.item) for row in _of(session, PendingSpeaker, kept)}
    for row in _of(session, PendingSpeaker, other):
        if fold(row.item) in waiting:
            journal.delete(row)
        else:
            journal.change(row, person_id=kept.id)


def _move_guests(session: Session, journal: Journal, kept: Person, other: Person) -> None:
    """The better of two places on one list: invited, signed up, waiting; then the earlier one."""
    ours = {row.item_id: row for row in _of(session, ItemGuest, kept)}
    for row in _of(session, ItemGuest, other):
        mine = ours.get(row.item_id)
        if mine is None:
            journal.change(row, person_id=kept.id)
            continue
        if _guest_rank(row) < _guest_rank(mine):
            journal.change(mine, kind=row.kind, position=row.position, at=row.at)
        journal.delete(row)


def _guest_rank(row: ItemGuest) -> tuple[int, int]:
    return _GUEST_RANK.get(row.kind, len(_GUEST_RANK)), row.position


def _move_roles(
    session: Session, journal: Journal, kept: Person, other: Person, category: str
) -> None:
    have = {row.role for row in _of(session, PersonRole, kept)}
    for row in _of(session, PersonRole, other):
        if row.role in have:
            journal.delete(row)
        else:
            journal.change(row, person_id=kept.id)
            have.add(row.role)
    for role in sorted({category, other.category} - {kept.category, PARTICIPANT, ""} - have):
        journal.create(PersonRole(person_id=kept.id, role=role))


def _move_interpreter(
    session: Session, journal: Journal, kept: Person, other: Person, at: datetime
) -> None:
    theirs = session.scalar(select(Interpreter).filter_by(person_id=other.id))
    if theirs is None or theirs.deleted_at is not None:
        return
    ours = session.scalar(select(Interpreter).filter_by(person_id=kept.id))
    if ours is None:
        journal.change(theirs, person_id=kept.id)
        theirs.changed_at = at
        return
    if ours.deleted_at is not None:
        journal.change(ours, deleted_at=None)
    journal.change(
        ours,
        remote=ours.remote and theirs.remote,
        cleared=ours.cleared and theirs.cleared,
        team_leader=ours.team_leader or theirs.team_leader,
        sign=ours.sign or theirs.sign,
    )
    _join_skills(journal, ours, theirs)
    _join_hours(journal, ours, theirs)
    _move_assignments(session, journal, ours, theirs)
    journal.change(theirs, deleted_at=at)
    ours.changed_at = theirs.changed_at = at
    session.flush()
    session.expire(ours, ["languages", "available"])


def _join_skills(journal: Journal, ours: Interpreter, theirs: Interpreter) -> None:
    """A language is worked in as well as either entry says."""
    have = {skill.language: skill for skill in ours.languages}
    position = len(have)
    for skill in theirs.languages:
        mine = have.get(skill.language)
        if mine is None:
            row = InterpreterLanguage(
                interpreter_id=ours.id, language=skill.language, level=skill.level,
                position=position,
            )  # fmt: skip
            journal.create(row)
            position += 1
        elif _LEVELS.find(skill.level) < _LEVELS.find(mine.level):
            journal.change(mine, level=skill.level)


def _join_hours(journal: Journal, ours: Interpreter, theirs: Interpreter) -> None:
    have = {(window.start, window.end) for window in ours.available}
    for window in theirs.available:
        if (window.start, window.end) not in have:
            row = Availability(interpreter_id=ours.id, start=window.start, end=window.end)
            journal.create(row)


def _move_assignments(
    session: Session, journal: Journal, ours: Interpreter, theirs: Interpreter
) -> None:
    def of(interpreter: Interpreter) -> Sequence[Assignment]:
        query = select(Assignment).where(Assignment.interpreter_id == interpreter.id)
        return session.scalars(query.order_by(Assignment.id)).all()

    have = {(row.plan_id, row.item_id, row.language) for row in of(ours)}
    for row in of(theirs):
        if (row.plan_id, row.item_id, row.language) in have:
            journal.delete(row)
        else:
            journal.change(row, interpreter_id=ours.id)


def _move_presences(session: Session, journal: Journal, kept: Person, other: Person) -> None:
    """Where the one person is, by the scans under both entries."""
    now = stand(lines_of(session, family(session, kept.id)))
    ours = {row.gate_id: row for row in _of(session, Presence, kept)}
    for row in _of(session, Presence, other):
        if row.gate_id in ours:
            journal.delete(row)
        else:
            journal.change(row, person_id=kept.id)
            ours[row.gate_id] = row
    for gate_id, row in ours.items():
        if gate_id in now:
            journal.change(row, **asdict(now[gate_id]))


def _move_receivers(session: Session, journal: Journal, kept: Person, other: Person) -> None:
    for row in session.scalars(select(Receiver).filter_by(holder_id=other.id)).all():
        journal.change(row, holder_id=kept.id)


def _move_distinct(session: Session, journal: Journal, kept: Person, other: Person) -> None:
    """Who is known not to be the other isn't the kept one either."""
    pairs = session.scalars(
        select(DistinctPeople)
        .where(
            or_(
                DistinctPeople.one_id.in_((kept.id, other.id)),
                DistinctPeople.other_id.in_((kept.id, other.id)),
            )
        )
        .order_by(DistinctPeople.id)
    ).all()
    known = {(row.one_id, row.other_id) for row in pairs}
    for row in pairs:
        if other.id not in (row.one_id, row.other_id):
            continue
        third = row.one_id if row.other_id == other.id else row.other_id
        one, two = sorted((kept.id, third), key=str)
        if third == kept.id or (one, two) in known:
            journal.delete(row)
        else:
            journal.change(row, one_id=one, other_id=two)
            known.add((one, two))
