"""The event itself: made, and read as facts."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk import codes
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.model import Event, Gate
from event_desk.model.words import GateKind
from event_desk.programme.views import EventFacts


def create_event(
    session: Session,
    names: Mapping[str, str],
    *,
    timezone: str,
    start: date,
    end: date,
    languages: Sequence[str],
    at: datetime,
    place: str = "",
) -> UUID:
    """The event's row and its entrance; raises UNKNOWN_TIMEZONE or DATES_REVERSED."""
    check_timezone(timezone)
    if end < start:
        raise EventDeskError(ErrorCode.DATES_REVERSED, start=start, end=end)
    event = Event(
        names=dict(names),
        place=place,
        start=start,
        end=end,
        timezone=timezone,
        languages=list(languages),
        tag=codes.new_tag(),
        badge_key=codes.new_key(),
        created_at=at,
    )
    session.add(event)
    session.add(Gate(kind=GateKind.ENTRANCE, reentry="daily"))
    session.flush()
    return event.id


def check_timezone(name: str) -> None:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise EventDeskError(ErrorCode.UNKNOWN_TIMEZONE, value=name) from None


def event_facts(session: Session) -> EventFacts:
    event = session.scalars(select(Event)).one()
    return EventFacts(
        id=event.id,
        names=dict(event.names),
        place=event.place,
        start=event.start,
        end=event.end,
        timezone=event.timezone,
        languages=tuple(event.languages),
        tag=event.tag,
        digits=event.digits,
        months=event.months,
    )
