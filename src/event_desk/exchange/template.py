"""The empty list that is sent out: a workbook with choices and hints that comes back recognised.

with db.read() as session:
    facts = template.facts(session)
template.save(path, "ar", facts)
"""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session
from xlsxwriter import Workbook  # pyright: ignore[reportMissingTypeStubs] - has none
from xlsxwriter.utility import (  # pyright: ignore[reportMissingTypeStubs] - has none
    xl_col_to_name,  # pyright: ignore[reportUnknownVariableType] - untyped
)

from event_desk import programme, texts
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.exchange.listing import Kind
from event_desk.exchange.spreadsheet import clean, replacing, sheet_name
from event_desk.exchange.template_columns import (
    MARK,
    AskedSheet,
    TemplateFacts,
    choices,
    instructions,
    sheets,
)
from event_desk.exchange.template_fields import Asked
from event_desk.model import Person
from event_desk.texts import translate

__all__ = ["ENDING", "NO_EVENT", "TemplateFacts", "facts", "save"]

ENDING = ".xlsx"
NO_EVENT = TemplateFacts()
ROWS = 5000
"""So many rows have choices and hints; more can be filled in without."""
_LONGEST_HINT, _LONGEST_HINT_TITLE = 255, 32  # Excel's own limits
_AROUND = timedelta(days=60)  # arrivals and departures lie no further from the event
_FORMATS = {
    Kind.TEXT: "@",
    Kind.CODE: "@",
    Kind.NUMBER: "0",
    Kind.DATE: "yyyy-mm-dd",
    Kind.MOMENT: "yyyy-mm-dd hh:mm",
}


def facts(session: Session) -> TemplateFacts:
    """What an empty list takes from its event: days, languages, and the categories in use."""
    event = programme.event_facts(session)
    used = session.scalars(
        select(Person.category).where(Person.deleted_at.is_(None)).distinct()
    ).all()
    return TemplateFacts(
        name=texts.localised(event.names, event.languages),
        start=event.start,
        end=event.end,
        timezone=event.timezone,
        languages=event.languages or texts.LANGUAGES,
        categories=tuple(sorted(filter(None, used))),
    )


def save(
    path: Path, language: str = "", event: TemplateFacts = NO_EVENT, *, gender: bool = False
) -> None:
    """Write the empty list in one of the four languages, in the one that is set when none is named.

    `gender` asks for it as well. Raises UNKNOWN_FORMAT, CANNOT_WRITE, DISK_FULL.
    """
    if path.suffix.lower() != ENDING:
        raise EventDeskError(ErrorCode.UNKNOWN_FORMAT, path=path, formats=ENDING)
    with texts.speaking(language or texts.language()), replacing(path) as beside:
        options = {"strings_to_formulas": False, "strings_to_urls": False}
        with Workbook(str(beside), options) as opened:
            _Writer(opened, event).write(sheets(event, gender=gender))


class _Writer:
    def __init__(self, book: Any, event: TemplateFacts) -> None:
        self._book = book
        self._event = event
        self._right_to_left = texts.language() == "ar"
        start = "right" if self._right_to_left else "left"
        reading = 2 if self._right_to_left else 1
        heading = {
            "bold": True,
            "text_wrap": True,
            "font_color": "#FFFFFF",
            "valign": "vcenter",
            "align": start,
            "reading_order": reading,
            "border": 1,
            "border_color": "#FFFFFF",
        }
        self._heading = book.add_format({**heading, "bg_color": "#1D5FD1"})
        self._needed = book.add_format({**heading, "bg_color": "#0B2F73"})
        self._columns = {
            kind: book.add_format(
                {"num_format": code, "valign": "top", "align": start, "reading_order": 0}
            )
            for kind, code in _FORMATS.items()
        }
        self._line = book.add_format(
            {"text_wrap": True, "valign": "top", "align": start, "reading_order": reading}
        )
        self._number = book.add_format({"valign": "top", "bold": True, "font_color": "#1D5FD1"})
        self._top = book.add_format({"bold": True, "font_size": 16, "align": start})
        self._sources: dict[str, str] = {}

    def write(self, asked: Sequence[AskedSheet]) -> None:
        taken: set[str] = set()
        names = {one.kind: sheet_name(one.title, taken) for one in asked}
        guide = sheet_name(translate("texts", "How to fill in"), taken)
        hidden = sheet_name(translate("texts", "Choices"), taken)
        self._sources = _columns_as_choices(asked, names)
        pages = {one.kind: self._book.add_worksheet(names[one.kind]) for one in asked}
        self._write_guide(self._book.add_worksheet(guide))
        self._write_choices(self._book.add_worksheet(hidden), hidden, choices(self._event))
        for one in asked:
            self._write_sheet(pages[one.kind], one)
        pages[asked[0].kind].activate()

    def _write_sheet(self, page: Any, asked: AskedSheet) -> None:
        self._set_up(page)
        for at, column in enumerate(asked.columns):
            heading = clean(column.heading) + (MARK if column.needed else "")
            width = max(column.width, *(len(word) + 4 for word in heading.split()))
            page.set_column(at, at, width, self._columns[column.kind])
            page.write_string(0, at, heading, self._needed if column.needed else self._heading)
            page.data_validation(1, at, ROWS, at, self._rule(column))
        page.set_row(0, 36)
        page.freeze_panes(1, 0)
        page.autofilter(0, 0, ROWS, len(asked.columns) - 1)
        page.repeat_rows(0)

    def _set_up(self, page: Any) -> None:
        if self._right_to_left:
            page.right_to_left()
        page.set_landscape()
        page.set_paper(9)  # A4
        page.fit_to_pages(1, 0)
        page.set_footer("&C&P / &N")

    def _rule(self, column: Asked) -> dict[str, Any]:
        hint = column.hint
        if column.choices and not hint:
            hint = translate("texts", "Choose from the list.")
        rule: dict[str, Any] = {
            "input_title": column.heading[:_LONGEST_HINT_TITLE],
            "input_message": hint[:_LONGEST_HINT],
            "error_type": "stop" if column.strict else "warning",
            "error_title": column.heading[:_LONGEST_HINT_TITLE],
            **self._allowed(column),
        }
        if column.several:
            rule["show_error"] = False
        return rule

    def _allowed(self, column: Asked) -> dict[str, Any]:
        if column.choices:
            return {
                "validate": "list",
                "source": self._sources[column.choices],
                "error_message": translate("texts", "Please choose one from the list."),
            }
        match column.kind:
            case Kind.DATE | Kind.MOMENT:
                first, last = self._days(column)
                return {
                    "validate": "date",
                    "criteria": "between",
                    "minimum": first,
                    "maximum": last,
                    "error_message": translate(
                        "texts", "This is no day near the event. Write it like {example}."
                    ).format(example=f"{first + (last - first) / 2:%Y-%m-%d}"),
                }
            case Kind.NUMBER:
                return {
                    "validate": "integer",
                    "criteria": ">=",
                    "value": 0,
                    "error_message": translate("texts", "Please write a whole number."),
                }
            case _:
                return {"validate": "any"}

    def _days(self, column: Asked) -> tuple[datetime, datetime]:
        """Programme on the days of the event, arrivals around them; any day without an event."""
        if self._event.start is None or self._event.end is None:
            return datetime(2000, 1, 1), datetime(2100, 1, 1)  # noqa: DTZ001 - a cell has no zone
        around = _AROUND if column.kind is Kind.DATE else timedelta()
        return _midnight(self._event.start - around), _midnight(
            self._event.end + around + timedelta(days=1)
        )

    def _write_guide(self, page: Any) -> None:
        """Every line has a number: so it isn't taken for headings when the workbook comes back."""
        self._set_up(page)
        page.set_portrait()
        page.hide_gridlines(2)
        page.set_tab_color("#F2A900")
        page.set_column(0, 0, 4)
        page.set_column(1, 1, 90)
        page.write_string(0, 1, translate("texts", "How to fill in this list"), self._top)
        page.set_row(0, 30)
        for number, line in enumerate(instructions(self._event), start=1):
            page.write_number(number, 0, number, self._number)
            page.write_string(number, 1, clean(line), self._line)
            page.set_row(number, 18 * (1 + len(line) // 85))

    def _write_choices(self, page: Any, name: str, lists: Mapping[str, Sequence[str]]) -> None:
        """Words to choose from, behind a running number for the same reason."""
        for at in range(max(map(len, lists.values()))):
            page.write_number(at, 0, at + 1)
        for column, (key, words) in enumerate(lists.items(), start=1):
            for at, word in enumerate(words):
                page.write_string(at, column, clean(word))
            self._sources[key] = _range(name, column, 1, len(words))
        page.very_hidden()


def _columns_as_choices(asked: Sequence[AskedSheet], names: Mapping[str, str]) -> dict[str, str]:
    """A room named on its sheet can be chosen on the programme's, a session at its speakers."""
    return {
        f"{one.kind}.{column.field}": _range(names[one.kind], at, 2, ROWS)
        for one in asked
        for at, column in enumerate(one.columns)
    }


def _range(sheet: str, column: int, first: int, last: int) -> str:
    letter = xl_col_to_name(column)
    quoted = sheet.replace("'", "''")
    return f"='{quoted}'!${letter}${first}:${letter}${last}"


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time())
