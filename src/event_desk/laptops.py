"""What an event knows of its laptop: its clock, its protection, and who goes on with it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from event_desk.model import Desk, Event

BEHIND = timedelta(minutes=1)
"""By which the clock may be behind the last scan: two desks are never quite at one."""
JUMP = timedelta(minutes=2)
AWAY = timedelta(days=31)
_HANDED_OVER, _PROTECTED = "handed_over", "protected_since"


class ClockDoubt(StrEnum):
    BEHIND = "behind"
    """The clock shows a time before the last scan: `by` says how much."""
    JUMPED = "jumped"
    """It was set, or set itself, while the event was open: `by` says how far, minus is back."""
    AWAY = "away"
    """The event's days are more than a month away."""


@dataclass(frozen=True, slots=True)
class ClockTrouble:
    """`last_scan` is UTC and known where scans are later than the clock."""

    doubt: ClockDoubt
    by: timedelta
    last_scan: datetime | None = None


def clock_trouble(session: Session, *, at: datetime) -> ClockTrouble | None:
    """What the event says against a clock that shows `at`.

    Scans are numbered by each desk, so a wrong clock never changes their order; the times on lists
    and in reports would be wrong.
    """
    tick = session.scalar(select(func.max(Desk.last_tick))) or 0
    last = datetime.fromtimestamp(tick / 1000, tz=at.tzinfo)
    if tick and last - at > BEHIND:
        return ClockTrouble(ClockDoubt.BEHIND, last - at, last)
    event = session.scalars(select(Event)).one()
    day = at.date()
    away = max(event.start - day, day - event.end)
    return ClockTrouble(ClockDoubt.AWAY, away) if away > AWAY else None


def jump(passed: timedelta, shown: timedelta) -> ClockTrouble | None:
    """What is to be said when `shown` went by on the clock while `passed` went by in truth."""
    by = shown - passed
    return ClockTrouble(ClockDoubt.JUMPED, by) if abs(by) > JUMP else None


def hand_over(session: Session, *, at: datetime) -> None:
    """Another laptop goes on with this event; scans here won't be known there."""
    _put(session, _HANDED_OVER, at.isoformat(), at)


def take_over(session: Session, *, at: datetime) -> None:
    """This laptop is the one that goes on."""
    _put(session, _HANDED_OVER, None, at)


def handed_over_at(session: Session) -> datetime | None:
    """When it was handed over, UTC; None while this laptop is the one that works with it."""
    return _moment(session, _HANDED_OVER)


def note_protected(session: Session, *, encrypted: bool, at: datetime) -> None:
    """Remember since when the file is encrypted: the sheet for a lost laptop says it."""
    _put(session, _PROTECTED, at.isoformat() if encrypted else None, at)


def protected_since(session: Session) -> datetime | None:
    return _moment(session, _PROTECTED)


def _moment(session: Session, name: str) -> datetime | None:
    kept = session.scalars(select(Event)).one().settings.get(name)
    return datetime.fromisoformat(str(kept)) if kept else None


def _put(session: Session, name: str, value: str | None, at: datetime) -> None:
    event = session.scalars(select(Event)).one()
    settings: dict[str, Any] = {
        known: kept for known, kept in event.settings.items() if known != name
    }
    if value is not None:
        settings[name] = value
    event.settings, event.changed_at = settings, at
