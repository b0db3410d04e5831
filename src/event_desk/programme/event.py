"""The event itself: made, and read as facts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk import codes
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.folding import tidy
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


@dataclass(frozen=True, slots=True)
class EventFields:
    """What of an event may change later. `digits` is `latin` or `arabic`, `months` `gulf` or
    `levant`."""

    names: Mapping[str, str]
    place: str
    start: date
    end: date
    timezone: str
    languages: tuple[str, ...]
    digits: str
    months: str


def event_fields(event: EventFacts) -> EventFields:
    return EventFields(**{name: getattr(event, name) for name in EventFields.__slots__})


def change_event(session: Session, fields: EventFields, *, at: datetime) -> EventFacts:
    """Raises what `create_event` raises, and EVENT_UNNAMED without a name or a language.

    Sessions keep their moments: in another time zone their clock times read otherwise.
    """
    check_timezone(fields.timezone)
    if fields.end < fields.start:
        raise EventDeskError(ErrorCode.DATES_REVERSED, start=fields.start, end=fields.end)
    names = {code: tidy(name) for code, name in fields.names.items() if tidy(name)}
    if not names or not fields.languages:
        raise EventDeskError(ErrorCode.EVENT_UNNAMED)
    event = session.scalars(select(Event)).one()
    event.names, event.place = names, tidy(fields.place)
    event.start, event.end = fields.start, fields.end
    event.timezone, event.languages = fields.timezone, list(fields.languages)
    event.digits, event.months = fields.digits, fields.months
    event.changed_at = at
    session.flush()
    return event_facts(session)


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
