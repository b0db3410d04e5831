"""Schedule files: frab and pretalx (XML, JSON), calendars (iCalendar), and our own JSON.

They come from outside, so only the reading child calls this. What it gives are plain sheets with
our own headings; the import of programmes judges those as it judges a workbook.
"""

import json
from pathlib import Path
from typing import Any

from event_desk.errors import ErrorCode, EventDeskError
from event_desk.exchange import schedule_calendar, schedule_frab, schedule_own
from event_desk.exchange.kinds import Kind
from event_desk.exchange.schedule_rows import MOST_ENTRIES, Plain, Schedule

# Broken XML is a SyntaxError, entities in it and broken JSON a ValueError; the others are files of
# the right kind whose parts aren't what they have to be.
_BROKEN = (SyntaxError, ValueError, LookupError, TypeError, AttributeError, OverflowError)
_JSON_WORDS = (b'"schedule"', b'"items"')  # without them it is another program's file


def read(path: Path, content: bytes, kind: Kind) -> tuple[Plain, ...]:
    """The sheets of a schedule file that is a CALENDAR, JSON or XML.

    Raises EventDeskError: NOT_A_SPREADSHEET for any other file of these kinds, FILE_DAMAGED,
    FILE_TOO_BIG.
    """
    try:
        schedule = _read(content, kind)
    except _BROKEN as error:
        raise EventDeskError(ErrorCode.FILE_DAMAGED, path=path) from error
    if schedule is None:
        raise EventDeskError(ErrorCode.NOT_A_SPREADSHEET, path=path)
    if len(schedule.items) > MOST_ENTRIES:
        raise EventDeskError(ErrorCode.FILE_TOO_BIG, path=path)
    return schedule.sheets()


def _read(content: bytes, kind: Kind) -> Schedule | None:
    match kind:
        case Kind.CALENDAR:
            return schedule_calendar.read(content)
        case Kind.XML:
            return schedule_frab.from_xml(content) if b"<schedule" in content else None
        case _:
            known = any(word in content for word in _JSON_WORDS)
            return _from_json(json.loads(content)) if known else None


def _from_json(found: Any) -> Schedule | None:
    if schedule_frab.is_schedule(found):
        return schedule_frab.from_json(found)
    return schedule_own.read(found) if schedule_own.is_ours(found) else None
