"""Whom a code names: our own badges, typing codes, codes of another registration system."""

import re
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk import codes
from event_desk.checkin.values import Misread
from event_desk.folding import digits, strip_controls
from event_desk.model import Badge, Event, Person
from event_desk.model.words import Outcome
from event_desk.people.merged import kept_id


@dataclass(frozen=True, slots=True)
class Identified:
    """Whom a code names; `refusal` is None when the badge is good."""

    refusal: Outcome | None
    person: Person | None = None
    badge: Badge | None = None
    misread: Misread | None = None


# Longer than anything that a badge says; nothing is looked up for it.
_LONGEST = 400
# What scanners put before a code when they are set to name its kind (ISO/IEC 15424): ]Q3, ]C0 …
_KIND = re.compile(r"^\][A-Za-z][0-9A-Za-z]")
_HALF = range(12, codes.LENGTH)


def identify(session: Session, event: Event, text: str) -> Identified:
    """Whatever a scanner was set to send around the code – kind, tabs, returns – is left away."""
    if len(text) > _LONGEST:
        return Identified(Outcome.NOT_A_BADGE, misread=Misread.TOO_LONG)
    text = _KIND.sub("", digits(strip_controls(text)).strip())
    runs = _codes_in(text)
    if len(runs) > 1:
        return Identified(Outcome.NOT_A_BADGE, misread=Misread.TWO_CODES)
    if runs:
        text = runs[0]
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


def _codes_in(text: str) -> list[str]:
    """The different codes of our form within a text, also when they stick to one another."""
    found: dict[str, None] = {}
    for run in re.findall(r"[0-9]+", "".join(text.split())):
        pieces = [run[at : at + codes.LENGTH] for at in range(0, len(run), codes.LENGTH)]
        if all(codes.is_form(piece) for piece in pieces):
            found.update(dict.fromkeys(pieces))
    return list(found)


def _misread(text: str) -> Misread | None:
    if not text:
        return Misread.NOTHING
    return Misread.HALF_CODE if text.isdigit() and len(text) in _HALF else None


def _identify_foreign(session: Session, text: str) -> Identified:
    """A typing code, or the code that another registration system gave the person."""
    typed = codes.clean(text)
    if not typed:
        return Identified(Outcome.NOT_A_BADGE, misread=Misread.NOTHING)
    badge = session.scalar(select(Badge).where(Badge.typing_code == typed.upper()))
    if badge is not None:
        return _of_badge(session, badge)
    given = session.scalar(
        select(Person.id)
        .where(
            Person.external_code.in_({text.strip(), typed}),
            Person.deleted_at.is_(None) | Person.merged_into_id.isnot(None),
        )
        .order_by(Person.deleted_at.isnot(None))
    )
    person = kept_person(session, given)
    if person is None or person.deleted_at is not None:
        return Identified(Outcome.NOT_A_BADGE, misread=_misread(typed))
    return Identified(None, person)


def kept_person(session: Session, person_id: UUID | None) -> Person | None:
    """Whom an entry stands for since it was merged, if it was."""
    return session.get(Person, kept_id(session, person_id)) if person_id else None


def _of_badge(session: Session, badge: Badge) -> Identified:
    person = kept_person(session, badge.person_id)
    if person is None or person.anonymised_at is not None:
        return Identified(Outcome.UNKNOWN_CODE)
    refusal = None if badge.replaced_at is None else Outcome.REPLACED_BADGE
    return Identified(refusal, person, badge)
