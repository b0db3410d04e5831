"""Interpreters changed by hand: their languages, their hours, and what they may do."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk.errors import ErrorCode, EventDeskError
from event_desk.model import (
    Availability,
    Interpreter,
    InterpreterLanguage,
    Person,
)
from event_desk.model.faults import Fault
from event_desk.programme.item_changes import give_role
from event_desk.programme.wrong import Wrong, languages, least, refuse

LEVELS = ("a", "b", "c")


@dataclass(frozen=True, slots=True)
class InterpreterFields:
    """`languages` with their level a, b or c; no window in `available` means the whole event.

    `day_most` in minutes.
    """

    person_id: UUID | None = None
    languages: tuple[tuple[str, str], ...] = ()
    available: tuple[tuple[datetime, datetime], ...] = ()
    remote: bool = False
    cleared: bool = True
    sign: bool = False
    team_leader: bool = False
    day_most: int | None = None


def interpreter_fields(session: Session, interpreter_id: UUID) -> InterpreterFields:
    one = _interpreter(session, interpreter_id)
    return InterpreterFields(
        person_id=one.person_id,
        languages=tuple((skill.language, skill.level) for skill in _skills(session, one.id)),
        available=tuple((window.start, window.end) for window in _windows(session, one.id)),
        remote=one.remote,
        cleared=one.cleared,
        sign=one.sign,
        team_leader=one.team_leader,
        day_most=one.day_most,
    )


def check_interpreter(
    session: Session, interpreter_id: UUID | None, given: InterpreterFields
) -> tuple[Wrong, ...]:
    return tuple(_check(session, interpreter_id, given))


def save_interpreter(
    session: Session, interpreter_id: UUID | None, given: InterpreterFields, *, at: datetime
) -> UUID:
    """A person of the event interprets; raises FIELD_WRONG."""
    refuse(check_interpreter(session, interpreter_id, given))
    assert given.person_id is not None
    one = (
        _for_person(session, given.person_id)
        if interpreter_id is None
        else _interpreter(session, interpreter_id)
    )
    one.person_id, one.deleted_at, one.changed_at = given.person_id, None, at
    one.remote, one.cleared, one.sign = given.remote, given.cleared, given.sign
    one.team_leader, one.day_most = given.team_leader, given.day_most
    session.flush()
    give_role(session, given.person_id, "interpreter")
    _set_skills(session, one.id, given.languages)
    _set_windows(session, one.id, given.available)
    session.flush()
    session.expire(one, ["languages", "available", "person"])
    return one.id


def delete_interpreter(session: Session, interpreter_id: UUID, *, at: datetime) -> None:
    """No longer planned; the person stays on the list of people."""
    one = _interpreter(session, interpreter_id)
    one.deleted_at = one.changed_at = at


def find_interpreter(session: Session, code: str) -> UUID | None:
    """By the person's code."""
    return session.scalar(
        select(Interpreter.id)
        .join(Interpreter.person)
        .where(Person.code == code.strip().upper(), Interpreter.deleted_at.is_(None))
    )


def _check(
    session: Session, interpreter_id: UUID | None, given: InterpreterFields
) -> Iterator[Wrong]:
    yield from _check_person(session, interpreter_id, given.person_id)
    for place, (code, level) in enumerate(given.languages):
        yield from languages(f"languages:{place}", (code,))
        if level not in LEVELS or code in {other for other, _level in given.languages[:place]}:
            yield Wrong(f"languages:{place}", Fault.UNKNOWN_LANGUAGE, {"value": code})
    if not given.languages and not given.sign:
        yield Wrong("languages", Fault.NO_SKILL)
    elif given.languages and all(level == "c" for _code, level in given.languages):
        yield Wrong("languages", Fault.NOT_ACTIVE)
    for place, (start, end) in enumerate(given.available):
        if end <= start:
            yield Wrong(f"available:{place}", Fault.END_BEFORE_START)
    yield from least("day_most", given.day_most, 1)


def _check_person(
    session: Session, interpreter_id: UUID | None, person_id: UUID | None
) -> Iterator[Wrong]:
    person = session.get(Person, person_id) if person_id else None
    if person is None or person.deleted_at is not None:
        yield Wrong("person", Fault.PERSON_MISSING)
        return
    other = session.scalar(
        select(Interpreter).where(
            Interpreter.person_id == person.id, Interpreter.deleted_at.is_(None)
        )
    )
    if other is not None and other.id != interpreter_id:
        name = person.name or person.native_name
        yield Wrong("person", Fault.INTERPRETS_ALREADY, {"name": name})


def _for_person(session: Session, person_id: UUID) -> Interpreter:
    """One who was taken out before comes back, with the same place in older plans."""
    known = session.scalar(select(Interpreter).where(Interpreter.person_id == person_id))
    if known is None:
        known = Interpreter(person_id=person_id)
        session.add(known)
    return known


def _interpreter(session: Session, interpreter_id: UUID) -> Interpreter:
    one = session.get(Interpreter, interpreter_id)
    if one is None or one.deleted_at is not None:
        raise EventDeskError(ErrorCode.UNKNOWN_INTERPRETER, value=interpreter_id)
    return one


def _skills(session: Session, interpreter_id: UUID) -> Sequence[InterpreterLanguage]:
    return session.scalars(
        select(InterpreterLanguage)
        .where(InterpreterLanguage.interpreter_id == interpreter_id)
        .order_by(InterpreterLanguage.position, InterpreterLanguage.language)
    ).all()


def _windows(session: Session, interpreter_id: UUID) -> Sequence[Availability]:
    return session.scalars(
        select(Availability)
        .where(Availability.interpreter_id == interpreter_id)
        .order_by(Availability.start, Availability.end)
    ).all()


def _set_skills(session: Session, interpreter_id: UUID, given: Sequence[tuple[str, str]]) -> None:
    standing = {skill.language: skill for skill in _skills(session, interpreter_id)}
    for position, (language, level) in enumerate(given):
        known = standing.pop(language, None)
        if known is None:
            session.add(
                InterpreterLanguage(
                    interpreter_id=interpreter_id,
                    language=language,
                    level=level,
                    position=position,
                )
            )
        else:
            known.level, known.position = level, position
    for gone in standing.values():
        session.delete(gone)


def _set_windows(
    session: Session, interpreter_id: UUID, given: Sequence[tuple[datetime, datetime]]
) -> None:
    standing = {(one.start, one.end): one for one in _windows(session, interpreter_id)}
    for start, end in dict.fromkeys(given):
        if standing.pop((start, end), None) is None:
            session.add(Availability(interpreter_id=interpreter_id, start=start, end=end))
    for gone in standing.values():
        session.delete(gone)
