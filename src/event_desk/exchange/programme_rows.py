"""Rows of a programme, of rooms and of stands, each judged by itself; times in the event's zone."""

from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from typing import Any

from event_desk.exchange import dates, speaker_cells, values, vocabulary
from event_desk.exchange.columns import Table
from event_desk.exchange.known import KnownEvent
from event_desk.exchange.programme_times import Times, exactly
from event_desk.exchange.speaker_cells import Named
from event_desk.exchange.workbook import Cell
from event_desk.folding import fold, has_arabic, tidy
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
    external_id: str = ""
    day: date | None = None
    on_stage: tuple[Named, ...] = ()
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
    """The rows that speak of an item. One that ends before it starts comes `rejected`."""
    reader = Times(table, event, problems)
    for number, cells in table.records():
        if reader.section(cells) or not _speaks(cells, (*_TITLES, "code")):
            continue
        titles = _titles(cells, event)
        start, end, reversed_ = reader.read(number, cells)
        told = _item(table, number, cells, problems)
        told |= {name: moment for name, moment in (("start", start), ("end", end)) if moment}
        if repeating := values.text(cells.get("repeats")):
            reader.report(number, "repeats", ProblemCode.ITEM_REPEATS, value=repeating)
        yield ItemRow(
            sheet=table.sheet.name,
            number=number,
            code=tidy(values.text(cells.get("code"))),
            titles=titles,
            told=told,
            room=values.text(cells.get("room")),
            external_id=tidy(values.text(cells.get("external_id"))),
            day=start.astimezone(event.zone).date() if start else None,
            on_stage=speaker_cells.on_stage(cells),
            rejected=reversed_,
        )


def rooms(
    table: Table, problems: list[Problem], named: Set[str] = frozenset()
) -> Iterator[ThingRow]:
    """The rows that speak of a room. One with a name alone is a room when it is `named` (folded)
    by an item; else it is a note."""
    for number, cells in table.records():
        name = values.text(cells.get("name"))
        if not name or not (_speaks(cells, ("name",)) or fold(name) in named):
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
    start = _edge(cells.get("available_from"), reading, time(), event)
    end = _edge(cells.get("available_to"), reading, time(23, 59), event)
    if start and end and start < end:
        told["available"] = ((start, end),)
    return told


def _edge(
    cell: Cell, reading: dates.DateReading, clock: time, event: KnownEvent
) -> datetime | None:
    """When somebody is there, in UTC; `clock` where the cell only names a day."""
    if isinstance(cell, str) and (found := exactly(cell)):
        return found
    moment = dates.read_moment(cell, reading)
    if moment is None or (isinstance(cell, datetime) and moment.time() == time()):
        day = dates.read_date(cell, reading)
        moment = datetime.combine(day, clock) if day else None
    return moment.replace(tzinfo=event.zone).astimezone(UTC) if moment else None


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
        told[column] = _number(table, number, column, cells, problems)
    heavy = values.yes_no(cells.get("heavy"))
    _note(heavy.problem, table, number, "heavy", cells, problems)
    told["heavy"] = heavy.value
    for column in ("layout", "description"):
        if text := values.text(cells.get(column)):
            told[column] = text
    return {name: value for name, value in told.items() if value is not None}


def _number(
    table: Table, number: int, column: str, cells: Mapping[str, Cell], problems: list[Problem]
) -> int | None:
    found = values.number(cells.get(column))
    _note(found.problem, table, number, column, cells, problems)
    return found.value


def _note(
    problem: ProblemCode | None,
    table: Table,
    number: int,
    column: str,
    cells: Mapping[str, Cell],
    problems: list[Problem],
) -> None:
    if problem is not None:
        said = {"value": values.text(cells.get(column))}
        heading = table.heading_of(column)
        problems.append(Problem(table.sheet.name, number, heading, problem, said))
