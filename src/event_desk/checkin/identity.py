"""Whom a code names: our own badges, typing codes, codes of another registration system."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk import codes
from event_desk.model import Badge, Event, Person
from event_desk.model.words import Outcome


@dataclass(frozen=True, slots=True)
class Identified:
    """Whom a code names; `refusal` is None when the badge is good."""

    refusal: Outcome | None
    person: Person | None = None
    badge: Badge | None = None


def identify(session: Session, event: Event, text: str) -> Identified:
    scanned = codes.read(text, event.badge_key, event.tag)
    match scanned.reading:
        case codes.Reading.OTHER_EVENT:
            return Identified(Outcome.OTHER_EVENT)
        case codes.Reading.BAD_CHECK:
            return Identified(Outcome.UNKNOWN_CODE)
        case codes.Reading.GOOD:
            badge = session.scalar(select(Badge).where(Badge.badge_id == scanned.badge_id))
            return _of_badge(session, badge) if badge else Identified(Outcome.UNKNOWN_CODE)
        case codes.Reading.NOT_OURS:
            return _identify_foreign(session, text)


def _identify_foreign(session: Session, text: str) -> Identified:
    """A typing code, or the code that another registration system gave the person."""
    typed = codes.clean(text)
    if not typed:
        return Identified(Outcome.NOT_A_BADGE)
    badge = session.scalar(select(Badge).where(Badge.typing_code == typed.upper()))
    if badge is not None:
        return _of_badge(session, badge)
    person = session.scalar(
        select(Person).where(
            Person.external_code.in_({text.strip(), typed}), Person.deleted_at.is_(None)
        )
    )
    return Identified(None, person) if person else Identified(Outcome.NOT_A_BADGE)


def _of_badge(session: Session, badge: Badge) -> Identified:
    person = session.get(Person, badge.person_id)
    while person is not None and person.merged_into_id is not None:
        person = session.get(Person, person.merged_into_id)
    if person is None or person.anonymised_at is not None:
        return Identified(Outcome.UNKNOWN_CODE)
    refusal = None if badge.replaced_at is None else Outcome.REPLACED_BADGE
    return Identified(refusal, person, badge)
