"""The time, always aware and in UTC; the event's zone is applied where a time is shown."""

import time
from datetime import UTC, datetime


def now() -> datetime:
    return datetime.now(UTC)


def running() -> float:
    """Seconds of a clock that nobody can set; it goes on while the computer sleeps."""
    for name in ("CLOCK_BOOTTIME", "CLOCK_MONOTONIC"):
        if hasattr(time, name):
            return time.clock_gettime(getattr(time, name))
    return time.monotonic()


def iso(moment: datetime) -> str:
    """`2026-06-09T07:41:07.123Z`: the form in which the command line and the logs give times."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
