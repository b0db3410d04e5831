"""When items are: whole moments, or a day with times beside it or above, in the event's zone."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from event_desk.exchange import dates, event_days, schedule_rows, values
from event_desk.exchange.columns import Table
from event_desk.exchange.known import KnownEvent
from event_desk.exchange.workbook import Cell
from event_desk.folding import digits, tidy
from event_desk.model.problems import Problem, ProblemCode

_SPAN_SIGNS = (" – ", " — ", " - ", "–", "—", "-", " to ", " à ", " a ", " إلى ", " الى ", " حتى ")
_EVENING, _SMALL_HOURS = time(17), time(6)


class Times:
    """The times of one sheet's items; `day` is the one that the rows before spoke of."""

    def __init__(self, table: Table, event: KnownEvent, problems: list[Problem]) -> None:
        self._table = table
        self._event = event
        self._problems = problems
        self.day: date | None = self._day_above()
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

    def section(self, cells: Mapping[str, Cell]) -> bool:
        """Whether a row only says which day comes next."""
        texts = {text for cell in cells.values() if (text := values.text(cell))}
        day = event_days.named(texts.pop(), self._event) if len(texts) == 1 else None
        self.day = day or self.day
        return day is not None

    def read(
        self, number: int, cells: Mapping[str, Cell]
    ) -> tuple[datetime | None, datetime | None, bool]:
        """Start and end in UTC, and whether they stand the wrong way round."""
        self.day = self._day_of(cells) or self.day
        first, last = cells.get("start"), cells.get("end")
        if first is None and last is None:
            first, last = span(cells.get("time"))
        elif last is None:
            first, last = span(first)
        where = self._zone(number, cells)
        start = self._moment(first, where)
        end = self._moment(last, where, start)
        minutes = values.number(cells.get("duration")).value
        if start and end is None and minutes:
            end = start + timedelta(minutes=minutes)
        if start is None:
            self.report(number, "start", ProblemCode.TIME_MISSING)
            return None, None, False
        if not self._event.start <= self._local(start).date() <= self._event.end:
            self.report(number, "start", ProblemCode.OUTSIDE_EVENT, value=self._shown(start))
        if end is not None and end <= start:
            said = {"start": self._shown(start), "end": self._shown(end)}
            self.report(number, "end", ProblemCode.TIMES_REVERSED, **said)
            return None, None, True
        return start, end, False

    def _day_of(self, cells: Mapping[str, Cell]) -> date | None:
        cell = cells.get("day")
        found = dates.read_date(cell, self._reading)
        if found is None and isinstance(cell, str):
            found = event_days.named(cell, self._event)
        return found

    def _day_above(self) -> date | None:
        """The day that the sheet's name or a line above the headings gives to all of it."""
        above = [
            cell
            for row in self._table.sheet.rows[: max(self._table.start - 1, 0)]
            for cell in row
            if isinstance(cell, str)
        ]
        for text in (self._table.sheet.name, *reversed(above)):
            if day := event_days.named(text, self._event):
                return day
        return None

    def _zone(self, number: int, cells: Mapping[str, Cell]) -> ZoneInfo:
        if given := values.text(cells.get("timezone")):
            found = schedule_rows.zone(given)
            if found is not None:
                return found
            self.report(number, "timezone", ProblemCode.TIMEZONE_UNKNOWN, value=given)
        return self._event.zone

    def _moment(
        self, cell: Cell, where: ZoneInfo, after: datetime | None = None
    ) -> datetime | None:
        if isinstance(cell, str) and (found := exactly(cell)):
            return found
        moment = dates.read_moment(cell, self._reading)
        if moment is not None:
            return moment.replace(tzinfo=where).astimezone(UTC)
        clock = dates.read_time(cell)
        day = after.astimezone(where).date() if after else self.day
        if clock is None or day is None:
            return None
        found = datetime.combine(day, clock, where).astimezone(UTC)
        if after and found <= after and _into_the_night(after.astimezone(where).time(), clock):
            found += timedelta(days=1)
        return found

    def _local(self, moment: datetime) -> datetime:
        return moment.astimezone(self._event.zone)

    def _shown(self, moment: datetime) -> str:
        return f"{self._local(moment):%Y-%m-%d %H:%M}"


def exactly(cell: str) -> datetime | None:
    """A moment that says its offset from UTC itself, as schedules of other programs do."""
    try:
        found = datetime.fromisoformat(cell.strip())
    except ValueError:
        return None
    return found.astimezone(UTC) if found.tzinfo is not None else None


def _into_the_night(start: time, end: time) -> bool:
    return start >= _EVENING and end <= _SMALL_HOURS


def span(cell: Cell) -> tuple[Cell, Cell]:
    """ "09:00 – 10:15" in one cell."""
    if not isinstance(cell, str) or exactly(cell):
        return cell, None
    plain = digits(tidy(cell))
    for sign in _SPAN_SIGNS:
        first, found, last = plain.partition(sign)
        if found and dates.read_time(first) and dates.read_time(last):
            return first.strip(), last.strip()
    return plain, None
