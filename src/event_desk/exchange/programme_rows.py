"""Rows of a programme, of rooms and of stands, each judged by itself; times in the event's zone."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from typing import Any

from event_desk.exchange import dates, values, vocabulary
from event_desk.exchange.columns import Table
from event_desk.exchange.known import KnownEvent
from event_desk.exchange.workbook import Cell
from event_desk.folding import digits, fold, has_arabic, tidy
from event_desk.model.problems import Problem, ProblemCode

_TITLES = ("title", "title_ar", "title_en", "title_fr", "title_es")
_MANY_AT_ONCE = frozenset(
    {"standing", "foyer", "exhibition", "market", "debout", "de pie", "وقوفا"}
)


@dataclass(frozen=True, slots=True)
class ItemRow:
    """One line of a programme: what it tells by column, and the names that other rows explain."""

    sheet: str
    number: int
    code: str
    titles: Mapping[str, str]
    told: Mapping[str, Any] = field(default_factory=dict[str, Any])
    room: str = ""
    speakers: str = ""
    rejected: bool = False

    @property
    def shown_name(self) -> str:
        return self.code or next(iter(self.titles.values()), "")


@dataclass(frozen=True, slots=True)
class ThingRow:
    """A room or a stand. `item` is for stands."""

    sheet: str
    number: int
    name: str
    told: Mapping[str, Any] = field(default_factory=dict[str, Any])
    item: str = ""
    room: str = ""


def items(table: Table, event: KnownEvent, problems: list[Problem]) -> Iterator[ItemRow]:
    """The rows that speak of an item. One without a title in any language comes `rejected`."""
    reader = _Times(table, event, problems)
    for number, cells in table.records():
        if not _speaks(cells, (*_TITLES, "code")):
            continue
        titles = _titles(cells, event)
        rejected = not titles
        if rejected:
            reader.report(number, "title", ProblemCode.TITLE_MISSING)
        start, end, reversed_ = reader.times(number, cells)
        told = _item(table, number, cells, problems)
        told |= {name: moment for name, moment in (("start", start), ("end", end)) if moment}
        yield ItemRow(
            table.sheet.name,
            number,
            tidy(values.text(cells.get("code"))),
            titles,
            told,
            values.text(cells.get("room")),
            values.text(cells.get("speakers")),
            rejected or reversed_,
        )


def rooms(table: Table, problems: list[Problem]) -> Iterator[ThingRow]:
    for number, cells in table.records():
        name = values.text(cells.get("name"))
        if not name or not _speaks(cells, ("name",)):
            continue
        told: dict[str, Any] = {}
        for column in ("capacity", "booths", "receivers"):
            count = _number(table, number, column, cells, problems)
            if count is not None:
                told[column] = count
        for column in ("zone", "building", "layout"):
            if text := values.text(cells.get(column)):
                told[column] = text
        step_free = values.yes_no(cells.get("step_free")).value
        if step_free is not None:
            told["step_free"] = step_free
        if fold(told.get("layout", "")) in _MANY_AT_ONCE:
            told["parallel"] = True
        names = {
            column.removeprefix("name_"): text
            for column in ("name_ar", "name_en", "name_fr", "name_es")
            if (text := values.text(cells.get(column)))
        }
        if names:
            told["names"] = names
        yield ThingRow(table.sheet.name, number, name, told)


def stands(table: Table) -> Iterator[ThingRow]:
    for number, cells in table.records():
        name = values.text(cells.get("name"))
        if name and _speaks(cells, ("name",)):
            told = {
                column: text
                for column in ("group", "kind")
                if (text := values.text(cells.get(column)))
            }
            item, room = values.text(cells.get("item")), values.text(cells.get("room"))
            yield ThingRow(table.sheet.name, number, name, told, item, room)


def interpreter(
    table: Table, number: int, cells: Mapping[str, Cell], event: KnownEvent, problems: list[Problem]
) -> dict[str, Any]:
    """What a row tells of somebody's interpreting: skills, when, from where."""
    told: dict[str, Any] = {}
    skills: dict[str, str] = {}
    for level in ("a", "b", "c"):
        column = f"{level}_languages"
        found = values.languages(cells.get(column))
        if found.problem is not None:
            heading = table.heading_of(column)
            said = {"value": found.kept}
            problems.append(Problem(table.sheet.name, number, heading, found.problem, said))
        for language in found.value:
            skills.setdefault(language, level)
    if skills:
        told["skills"] = tuple(skills.items())
    for column in ("remote", "cleared", "team_leader", "sign"):
        said_so = values.yes_no(cells.get(column)).value
        if said_so is not None:
            told[column] = said_so
    reading = dates.DateReading(year=event.start.year)
    start = _edge(cells.get("available_from"), reading, time())
    end = _edge(cells.get("available_to"), reading, time(23, 59))
    if start and end and start < end:
        told["available"] = ((_utc(start, event), _utc(end, event)),)
    return told


def _edge(cell: Cell, reading: dates.DateReading, clock: time) -> datetime | None:
    moment = dates.read_moment(cell, reading)
    if moment is not None and not (isinstance(cell, datetime) and moment.time() == time()):
        return moment
    day = dates.read_date(cell, reading)
    return datetime.combine(day, clock) if day else None


def _utc(moment: datetime, event: KnownEvent) -> datetime:
    """A time on the wall of the venue, as it is stored."""
    return moment.replace(tzinfo=event.zone).astimezone(UTC)


def _speaks(cells: Mapping[str, Cell], naming: tuple[str, ...]) -> bool:
    texts = [
        text for name, cell in cells.items() if name != "source" and (text := values.text(cell))
    ]
    if any(fold(text) in vocabulary.TOTALS for text in texts):
        return False
    return any(values.text(cells.get(name)) for name in naming) and (len(texts) > 1)


def _titles(cells: Mapping[str, Cell], event: KnownEvent) -> dict[str, str]:
    titles: dict[str, str] = {}
    for column in _TITLES[1:]:
        if text := values.text(cells.get(column)):
            titles[column.removeprefix("title_")] = text
    if text := values.text(cells.get("title")):
        latin = [code for code in event.languages if code != "ar"]
        language = "ar" if has_arabic(text) else "en" if "en" in latin or not latin else latin[0]
        titles.setdefault(language, text)
    return titles


def _item(
    table: Table, number: int, cells: Mapping[str, Cell], problems: list[Problem]
) -> dict[str, Any]:
    told: dict[str, Any] = {}
    if kind := values.chosen(cells.get("kind"), vocabulary.kinds()):
        told["kind"] = kind
    if access := vocabulary.access().get(fold(values.text(cells.get("access")))):
        told["access"] = access
    for column in ("floor", "interpret_into"):
        found = values.languages(cells.get(column))
        if found.problem is not None:
            said = {"value": found.kept}
            problems.append(
                Problem(table.sheet.name, number, table.heading_of(column), found.problem, said)
            )
        if found.value:
            told[column] = found.value
    for column in ("expected", "places"):
        count = _number(table, number, column, cells, problems)
        if count is not None:
            told[column] = count
    for column in ("layout", "description"):
        if text := values.text(cells.get(column)):
            told[column] = text
    return told


def _number(
    table: Table, number: int, column: str, cells: Mapping[str, Cell], problems: list[Problem]
) -> int | None:
    found = values.number(cells.get(column))
    if found.problem is not None:
        said = {"value": values.text(cells.get(column))}
        heading = table.heading_of(column)
        problems.append(Problem(table.sheet.name, number, heading, found.problem, said))
    return found.value


class _Times:
    """Start and end of items: whole moments, or a day with times beside it or above."""

    def __init__(self, table: Table, event: KnownEvent, problems: list[Problem]) -> None:
        self._table = table
        self._event = event
        self._problems = problems
        self._day: datetime | None = None
        cells = [
            row[column.index]
            for column in table.columns
            if column.field in ("start", "end", "day")
            for row in table.sheet.rows[table.start :]
            if column.index < len(row)
        ]
        order = dates.order(cells, event.start)
        if order is dates.Order.UNKNOWN:
            self.report(0, "start", ProblemCode.DATE_AMBIGUOUS)
        self._reading = dates.DateReading(order, event.start.year)

    def report(self, number: int, column: str, code: ProblemCode, **said: Any) -> None:
        heading = self._table.heading_of(column)
        self._problems.append(Problem(self._table.sheet.name, number, heading, code, said))

    def times(
        self, number: int, cells: Mapping[str, Cell]
    ) -> tuple[datetime | None, datetime | None, bool]:
        """Start and end in UTC, and whether they stand the wrong way round."""
        day = dates.read_date(cells.get("day"), self._reading)
        if day is not None:
            self._day = datetime.combine(day, time())
        first, last = cells.get("start"), cells.get("end")
        if first is None and last is None:
            first, last = _span(cells.get("time"))
        start = self._moment(first)
        end = self._moment(last, start)
        minutes = values.number(cells.get("duration")).value
        if start and end is None and minutes:
            end = start + timedelta(minutes=minutes)
        if start is None:
            self.report(number, "start", ProblemCode.TIME_MISSING)
            return None, None, False
        if not self._event.start <= start.date() <= self._event.end:
            said = f"{start:%Y-%m-%d %H:%M}"
            self.report(number, "start", ProblemCode.OUTSIDE_EVENT, value=said)
        if end is not None and end <= start:
            said = {"start": f"{start:%Y-%m-%d %H:%M}", "end": f"{end:%Y-%m-%d %H:%M}"}
            self.report(number, "end", ProblemCode.TIMES_REVERSED, **said)
            return None, None, True
        return _utc(start, self._event), _utc(end, self._event) if end else None, False

    def _moment(self, cell: Cell, after: datetime | None = None) -> datetime | None:
        moment = dates.read_moment(cell, self._reading)
        if moment is not None:
            return moment
        clock, day = dates.read_time(cell), after or self._day
        return datetime.combine(day.date(), clock) if clock is not None and day else None


def _span(cell: Cell) -> tuple[Cell, Cell]:
    """ "09:00 – 10:15" in one cell."""
    if not isinstance(cell, str):
        return cell, None
    plain = digits(tidy(cell))
    for sign in ("–", "—", "-", " to ", " à ", " a ", " إلى ", " حتى "):
        first, found, last = plain.partition(sign)
        if found:
            return first.strip(), last.strip()
    return plain, None
