"""Rows of a list of people, each judged by itself: what it says about a person, and what is wrong.

Whether two rows are the same person is not decided here (`people_import`).
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from event_desk.exchange import (
    dates,
    names,
    photo_words,
    registration,
    row_names,
    senders,
    sheet_problems,
    two_names,
    values,
    vocabulary,
)
from event_desk.exchange.columns import Table
from event_desk.exchange.row_senses import NAME_FIELDS, country_alone, speaks
from event_desk.exchange.sheet_names import called, category_of_sheet
from event_desk.exchange.workbook import Cell
from event_desk.folding import digits, fold
from event_desk.model.problems import Problem, ProblemCode

OF_AGE, OLDEST = 18, 120
_AGE = re.compile(r"(?<!\d)\d{1,3}(?!\d)")
_BELOW = re.compile(r"\b(?:under|below|less|younger|moins|menos|menor|اقل|دون|تحت|اصغر)\b")
_PLAIN_TEXTS = (
    "position", "gender", "guardian", "dietary", "access_needs", "notes", "flag", "external_code",
)  # fmt: skip
_WORD_FOR_WORD = (
    "title", "name", "native_name", "given_name", "family_name", "category", "organisation",
    "native_organisation",
)  # fmt: skip
_DATES = frozenset({"arrival", "departure", "birth_date"})
_NEEDS = frozenset({"dietary", "access_needs", "guardian"})  # "No" means that there is none
_AGES = frozenset({"minor", "adult", "age", "birth_date"})


@dataclass(frozen=True, slots=True)
class PersonRow:
    """What one row tells. `told` holds only what it says; a blank cell says nothing.

    Names stand by script: `latin` and `native`, with `given` and `family` where the list tells them
    apart. `item` and `role` are for speakers, `cells` are there for interpreters. Where a list has
    a column for the state of the registration, it is either `cancelled` or it `stands`. `typed` is
    what a row with our own code says word for word.
    """

    sheet: str
    number: int
    latin: str = ""
    native: str = ""
    given: str = ""
    family: str = ""
    description: str = ""
    organisation: str = ""
    native_organisation: str = ""
    told: Mapping[str, Any] = field(default_factory=dict[str, Any])
    category: str = ""
    cancelled: bool = False
    stands: bool = False
    code: str = ""
    item: str = ""
    role: str = ""
    rejected: bool = False
    typed: Mapping[str, str] = field(default_factory=dict[str, str])
    cells: Mapping[str, Cell] = field(default_factory=dict[str, Cell])

    @property
    def place(self) -> tuple[str, int]:
        return self.sheet, self.number

    @property
    def shown_name(self) -> str:
        return self.latin or self.native or self.description


@dataclass(slots=True)
class _Reader:
    """One table being read; problems gather here."""

    table: Table
    readings: Mapping[str, dates.DateReading]
    sheet_category: str
    event_start: date | None
    problems: list[Problem]
    checked_in: list[int] = field(default_factory=list[int])

    def report(self, number: int, name: str, code: ProblemCode, **said: Any) -> None:
        heading = self.table.heading_of(name)
        self.problems.append(Problem(self.table.sheet.name, number, heading, code, said))


def read(
    table: Table, problems: list[Problem], *, event_start: date | None = None
) -> Iterator[PersonRow]:
    """The rows that speak of a person, in their order. What is wrong is added to `problems`.

    Rows without a name come with `rejected`; totals, notes and section titles don't come at all.
    """
    reader = _Reader(
        table,
        _date_readings(table, problems, event_start),
        _sheet_category(table),
        event_start,
        problems,
    )
    names_of: dict[int, str] = {}
    section: Cell = None
    fields = {column.field for column in table.columns}
    for number, cells in table.records():
        if (named := country_alone(cells)) is not None and "country" not in fields:
            section = named
        if speaks(table, number, cells):
            if section is not None:
                cells["country"] = section
            row = _read(reader, number, _cut(reader, number, cells))
            names_of[number] = row.shown_name
            if senders.is_hosts(table.sender, table.sheet.title):
                reader.report(number, "name", ProblemCode.HOST_IS_STAFF, value=row.shown_name)
            yield row
    if reader.checked_in:
        said = {"n": len(reader.checked_in)}
        reader.report(reader.checked_in[0], "checked_in", ProblemCode.CHECKED_IN_ELSEWHERE, **said)
    sheet_problems.report(table, names_of, problems)


def _sheet_category(table: Table) -> str:
    if senders.is_hosts(table.sender, table.sheet.title):
        return "staff"
    by_kind = {"speakers": "speaker", "interpreters": "interpreter"}
    return by_kind.get(table.kind) or category_of_sheet(called(table.sheet))


def _date_readings(
    table: Table, problems: list[Problem], event_start: date | None
) -> dict[str, dates.DateReading]:
    readings: dict[str, dates.DateReading] = {}
    for column in table.columns:
        if column.field not in _DATES:
            continue
        around = event_start if column.field != "birth_date" else None
        cells = _cells_of(table, column.index)
        order = dates.order(cells, around)
        if order is dates.Order.UNKNOWN:
            # Who wrote one column wrote the others.
            others = (_cells_of(table, one.index) for one in table.columns if one.field in _DATES)
            order = dates.order([cell for found in others for cell in found], around)
        if order is dates.Order.UNKNOWN:
            example = next((values.text(c) for c in cells if isinstance(c, str) and c.strip()), "")
            code, said = ProblemCode.DATE_AMBIGUOUS, {"value": example}
            problems.append(Problem(table.sheet.name, 0, column.heading, code, said))
        readings[column.field] = dates.DateReading(order, event_start.year if event_start else None)
    return readings


def _cells_of(table: Table, index: int) -> list[Cell]:
    return [row[index] for row in table.sheet.rows[table.start :] if index < len(row)]


def _read(reader: _Reader, number: int, cells: dict[str, Cell]) -> PersonRow:
    if reader.table.sender and isinstance(name := cells.get("name"), str):
        cells["name"] = senders.original(reader.table.sender, name)
    title, latin, native, given, family = row_names.names_in(cells)
    description = ""
    if not (latin or native):
        # Among speakers, whatever else is said of somebody stands for the name.
        speaks = reader.table.kind == "speakers"
        telling = ("description", "bio", "notes", "source") if speaks else ("description",)
        description = next(filter(None, (values.text(cells.get(name)) for name in telling)), "")
    organisation, native_organisation = row_names.organisation_in(cells)
    told = _told(reader, number, cells)
    if title:
        told["title"] = title
    state = _state(reader, number, cells)
    problem = _name_problem(latin, native, description)
    two_in, both = two_names.in_row(cells)
    if problem:
        reader.report(number, "name", problem)
    elif both:
        reader.report(number, two_in, ProblemCode.TWO_NAMES, value=both)
    return PersonRow(
        sheet=reader.table.sheet.name,
        number=number,
        latin=latin,
        native=native,
        given=given,
        family=family,
        description=description,
        organisation=organisation,
        native_organisation=native_organisation,
        told=told,
        category=_category(reader, number, cells),
        cancelled=state is False,
        stands=state is True,
        code=values.text(cells.get("code")),
        item=values.text(cells.get("item")),
        role=values.text(cells.get("role")),
        rejected=problem is not None,
        typed=_typed(cells) if cells.get("code") is not None else {},
        cells=cells if reader.table.kind == "interpreters" else {},
    )


def _cut(reader: _Reader, number: int, cells: dict[str, Cell]) -> dict[str, Cell]:
    """Whole documents end up in cells. So long a name keeps its row out; elsewhere the beginning
    is enough."""
    most = values.LONGEST_TEXT
    cut: dict[str, Cell] = {
        name: cell[:most]
        for name, cell in cells.items()
        if isinstance(cell, str) and len(cell) > most and name not in NAME_FIELDS
    }
    for name in cut:
        reader.report(number, name, ProblemCode.TEXT_TOO_LONG, n=most)
    return {**cells, **cut} if cut else cells


def _typed(cells: Mapping[str, Cell]) -> dict[str, str]:
    said = ((name, cells.get(name)) for name in _WORD_FOR_WORD)
    return {name: fold(cell) for name, cell in said if isinstance(cell, str)}


def _state(reader: _Reader, number: int, cells: Mapping[str, Cell]) -> bool | None:
    """Whether the registration is good; None where the list doesn't say.

    Who was let in by the sender's own system is counted, but that is no attendance here.
    """
    coming, undecided = registration.coming(cells.get("attending"))
    if undecided:
        reader.report(number, "attending", ProblemCode.REGISTRATION_PENDING, value=undecided)
    if "status" not in cells and "checked_in" not in cells:
        return coming
    typed = values.text(cells.get("status"))
    state = fold(typed)
    inside = cells.get("checked_in")
    if state in registration.WENT_IN or values.yes_no(inside).value or _is_moment(inside):
        reader.checked_in.append(number)
    if not state or coming is False:
        return coming
    if state in registration.PENDING:
        reader.report(number, "status", ProblemCode.REGISTRATION_PENDING, value=typed)
    return state not in registration.CANCELLED


def _is_moment(cell: Cell) -> bool:
    return dates.read_date(cell, dates.DateReading(year=2000)) is not None


def _name_problem(latin: str, native: str, description: str) -> ProblemCode | None:
    if not (latin or native or description):
        return ProblemCode.NAME_MISSING
    if max(len(latin), len(native)) > names.LONGEST_NAME:
        return ProblemCode.NAME_TOO_LONG
    return None


def _told(reader: _Reader, number: int, cells: Mapping[str, Cell]) -> dict[str, Any]:
    told: dict[str, Any] = {}
    for column, cell in cells.items():
        if cell is None:
            continue
        if column in _PLAIN_TEXTS and (text := _plain_text(column, cell)):
            told[column] = text
        if (read_cell := _READERS.get(column)) is None:
            continue
        found = read_cell(reader, cells)
        if found.problem is not None:
            typed = found.kept or values.text(cells.get(column))
            reader.report(number, column, found.problem, value=typed)
        if found.value not in (None, "", ()):
            told["email" if column == "contact_email" else column] = found.value
    derived = {"phone": _phone_beside(cells), "external_id": _external_id(cells)}
    told |= {column: text for column, text in derived.items() if text}
    if (minor := _minor(reader, cells)) is not None:
        told["minor"] = minor
    return told | _photos(reader, number, cells)


def _photos(reader: _Reader, number: int, cells: Mapping[str, Cell]) -> dict[str, Any]:
    told, unread = photo_words.told(cells)
    for column in unread:
        typed = values.text(cells[column])
        reader.report(number, column, ProblemCode.YES_NO_UNKNOWN, value=typed)
    return told


def _plain_text(column: str, cell: Cell) -> str:
    text = values.text(cell)
    return "" if column in _NEEDS and fold(text) in vocabulary.NO else text


def _external_id(cells: Mapping[str, Cell]) -> str:
    """The registration's number elsewhere; one order may hold several people, each a part of it."""
    if "external_id" not in cells and "external_part" not in cells:
        return ""
    parts = (values.text(cells.get(name)) for name in ("external_id", "external_part"))
    return "-".join(filter(None, parts))


def _contact_email(_reader: _Reader, cells: Mapping[str, Cell]) -> values.Read[str]:
    """Somebody's who registered others counts for who gave none."""
    own = values.text(cells.get("email"))
    return values.Read("") if own else values.email(cells.get("contact_email"))


def _minor(reader: _Reader, cells: Mapping[str, Cell]) -> bool | None:
    """Whether somebody is under age, however the list asks; the birth date itself isn't kept."""
    if _AGES.isdisjoint(cells):
        return None
    said = values.yes_no(cells.get("minor")).value
    if said is not None:
        return said
    adult = values.yes_no(cells.get("adult")).value
    if adult is not None:
        return not adult
    if (under_age := _by_age(cells.get("age"))) is not None:
        return under_age
    if reader.event_start is not None and "birth_date" in reader.readings:
        born = dates.read_date(cells.get("birth_date"), reader.readings["birth_date"])
        if born is not None:
            on = reader.event_start
            return on.year - born.year - ((on.month, on.day) < (born.month, born.day)) < OF_AGE
    return None


def _by_age(cell: Cell) -> bool | None:
    """Out of an age or a group of ages: "17", "15-17", "Under 18", "+18"; "16-25" is either."""
    ages = [int(age) for age in _AGE.findall(digits(values.text(cell)))]
    if not ages or max(ages) >= OLDEST:
        return None
    if _BELOW.search(fold(values.text(cell))) or values.text(cell).strip().startswith(("<", "-")):
        return True if max(ages) <= OF_AGE else None
    return min(ages) < OF_AGE if (min(ages) < OF_AGE) == (max(ages) < OF_AGE) else None


def _category(reader: _Reader, number: int, cells: Mapping[str, Cell]) -> str:
    found = values.category(cells.get("category"))
    if found.problem is not None:
        reader.report(number, "category", found.problem, value=found.value)
    return found.value or reader.sheet_category


def _phone(_reader: _Reader, cells: Mapping[str, Cell]) -> values.Read[str]:
    region = values.region_of(cells.get("phone_prefix")) if "phone_prefix" in cells else ""
    return values.phone(cells.get("phone"), region or values.country(cells.get("country")).value)


def _phone_beside(cells: Mapping[str, Cell]) -> str:
    """The number in a cell with all there is to reach somebody, where phones have no column."""
    both = cells.get("email")
    if "phone" in cells or not isinstance(both, str) or not any(map(str.isdigit, both)):
        return ""
    found = values.phone(values.without_mails(both), values.country(cells.get("country")).value)
    return found.value if found.problem is None else ""


def _interpretation(_reader: _Reader, cells: Mapping[str, Cell]) -> values.Read[str]:
    cell = cells.get("interpretation")
    needed, found = values.yes_no(cell).value, values.languages(cell)
    if needed is not None:
        # "Yes" doesn't say into which language, "Yes, Arabic" does.
        alone = not needed or fold(values.text(cell)) in vocabulary.YES
        return values.Read("" if alone or not found.value else found.value[0])
    return values.Read(found.value[0] if found.value else "", found.problem, found.kept)


def _day(column: str) -> Callable[[_Reader, Mapping[str, Cell]], values.Read[date | None]]:
    def read_cell(reader: _Reader, cells: Mapping[str, Cell]) -> values.Read[date | None]:
        cell = cells.get(column)
        if not values.text(cell):
            return values.Read(None)
        found = dates.read_date(cell, reader.readings[column])
        return values.Read(found, None if found else ProblemCode.DATE_UNREADABLE)

    return read_cell


_READERS: Mapping[str, Callable[[_Reader, Mapping[str, Cell]], values.Read[Any]]] = {
    "country": lambda _reader, cells: values.country(cells.get("country")),
    "email": lambda _reader, cells: values.email(cells.get("email")),
    "contact_email": _contact_email,
    "phone": _phone,
    "languages": lambda _reader, cells: values.languages(cells.get("languages")),
    "interpretation": _interpretation,
    "minor": lambda _reader, cells: values.yes_no(cells.get("minor")),
    "arrival": _day("arrival"),
    "departure": _day("departure"),
}
