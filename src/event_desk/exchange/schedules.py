"""Schedule files: frab and pretalx (XML, JSON), calendars (iCalendar), and our own JSON.

They come from outside, so only the reading child calls this. What it gives are plain sheets with
our own headings; the import of programmes judges those as it judges a workbook.
"""

import codecs
import json
from pathlib import Path
from typing import Any

from event_desk.errors import ErrorCode, EventDeskError
from event_desk.exchange import schedule_calendar, schedule_frab, schedule_own
from event_desk.exchange.schedule_rows import MOST_ENTRIES, Plain, Schedule

_HEAD = 4096
_WORDS = (b'"schedule"', b'"items"')  # without them it is another program's file, or an RTF
_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def read(path: Path, content: bytes) -> tuple[Plain, ...] | None:
    """The sheets of a schedule file, by its content; None for any other file.

    Raises EventDeskError: FILE_DAMAGED, FILE_TOO_BIG.
    """
    try:
        schedule = _read(content)
    except (ValueError, KeyError, TypeError, AttributeError, SyntaxError) as error:
        # Broken XML is a SyntaxError, entities in it and broken JSON a ValueError; the others are
        # files of the right kind whose parts aren't what they have to be.
        raise EventDeskError(ErrorCode.FILE_DAMAGED, path=path) from error
    if schedule is None:
        return None
    if len(schedule.items) > MOST_ENTRIES:
        raise EventDeskError(ErrorCode.FILE_TOO_BIG, path=path)
    return schedule.sheets()


def _read(content: bytes) -> Schedule | None:
    head = _plain_head(content)
    if head.startswith("<"):
        return schedule_frab.from_xml(content) if "<schedule" in head else None
    if head.startswith("{") and any(word in content for word in _WORDS):
        return _from_json(json.loads(content))
    if head.upper().startswith("BEGIN:VCALENDAR"):
        return schedule_calendar.read(content)
    return None


def _from_json(found: Any) -> Schedule | None:
    if schedule_frab.is_schedule(found):
        return schedule_frab.from_json(found)
    return schedule_own.read(found) if schedule_own.is_ours(found) else None


def _plain_head(content: bytes) -> str:
    for mark, encoding in zip(_MARKS, ("utf-8", "utf-16-le", "utf-16-be"), strict=True):
        if content.startswith(mark):
            return content[len(mark) : _HEAD].decode(encoding, errors="replace").lstrip()
    return content[:_HEAD].decode("utf-8", errors="replace").lstrip()
