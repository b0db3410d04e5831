"""The words of the export command; `parser` puts it with the others."""

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from event_desk.texts import translate

EVENING, CALENDARS = "end-of-day", "calendars"
# As `exchange.export` names them: written out here, because it takes long to load.
SUBJECTS = (
    "attendance",
    "people",
    "programme",
    "interpreters",
    "scans",
    "badges",
    "receivers",
    "problems",
)
REPORTS = (
    "sign-in",
    "room-programme",
    "day-programme",
    "wall",
    "roster",
    "booths",
    "bulletin",
    "coverage",
    "gaps",
    "receivers-plan",
    "hours",
    "needs",
    "emergency",
)


def add(commands: Any, command: Callable[..., Any]) -> None:
    """`command` is the parser's own way to make a command."""
    out = command(commands, "export", "exporting", "write", translate("texts", "write a list out"))
    out.add_argument(
        "subject", choices=(*SUBJECTS, *REPORTS, CALENDARS, EVENING), metavar="WHAT",
        help=", ".join((*SUBJECTS, *REPORTS, CALENDARS, EVENING)),
    )  # fmt: skip
    out.add_argument(
        "--out",
        type=Path,
        required=True,
        metavar="F",
        help=translate(
            "texts",
            "file to write: .xlsx or .csv, some also .ics, .pdf or .xml; a folder for calendars "
            "and end-of-day",
        ),
    )
    out.add_argument(
        "--columns",
        metavar="A,B",
        help=translate(
            "texts", "columns that go out, remembered for the next time; also all or default"
        ),
    )
    out.add_argument(
        "--purpose",
        default="",
        metavar="TEXT",
        help=translate("texts", "what the list is for; stands in the event’s record"),
    )
    out.add_argument(
        "--day", type=_day, metavar="DATE", help=translate("texts", "only that day, 2026-06-09")
    )
    out.add_argument("--room", default="", metavar="NAME", help=translate("texts", "only there"))
    out.add_argument(
        "--item", default="", metavar="ITEM", help=translate("texts", "only that session")
    )
    out.add_argument(
        "--person",
        default="",
        metavar="CODE",
        help=translate(
            "texts", "only theirs: a calendar, or an interpreter’s hours, roster or changes"
        ),
    )
    out.add_argument(
        "--paper",
        choices=("a3", "a4"),
        default="a3",
        help=translate("texts", "what the programme for the wall is printed on"),
    )


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(text) from None
