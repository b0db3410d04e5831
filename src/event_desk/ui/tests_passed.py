"""What was tried on this computer and worked: the scanner, a printer. Only the day is kept."""

from datetime import date

from event_desk import clock
from event_desk.ui.context import Context

SCANNER, CLOCK = "scanner", "clock"


def note(context: Context, what: str, of: str = "") -> None:
    """`of` is the event, for what another event says nothing about."""
    today = context.event.day_of(clock.now())
    context.settings.put(_key(what, of), today.isoformat())


def day(context: Context, what: str, of: str = "") -> date | None:
    """When it last worked."""
    kept = context.settings.text(_key(what, of))
    try:
        return date.fromisoformat(kept)
    except ValueError:
        return None


def _key(what: str, of: str) -> str:
    return f"tried/{what}/{of}" if of else f"tried/{what}"
