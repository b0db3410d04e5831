"""Dates and times as text: day first or month first, four languages, any digits.

Whether `07/06` is June or July isn't said in the cell. `order` looks at the whole column: at values
that can only be read one way, at real dates beside them, and at the days of the event.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import Enum, auto
from functools import lru_cache

from event_desk.exchange import values, vocabulary
from event_desk.exchange.workbook import Cell
from event_desk.folding import digits, fold, tidy

_ISO = re.compile(r"\b(\d{4})[-/.\\](\d{1,2})[-/.\\](\d{1,2})\b")
_NUMERIC = re.compile(r"\b(\d{1,2})\s*[-/.\\]\s*(\d{1,2})\s*[-/.\\]\s*(\d{4}|\d{2})\b")
_DAY_NUMBER = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th|er|º|ª)?\b", re.IGNORECASE)
_YEAR = re.compile(r"\b((?:19|20)\d\d)\b")
_TIME = re.compile(
    r"\b(\d{1,2})\s*[:hH.٫]\s*(\d{2})(?::(\d{2}))?\s*(am|pm|a\.m\.|p\.m\.|ص|م|صباحا|مساء)?(?!\d)",
    re.IGNORECASE,
)
_WHOLE_HOUR = re.compile(r"\b(\d{1,2})\s*(am|pm|h|ص|م)(?!\w)", re.IGNORECASE)
_YEARS = range(1900, 2100)
_FAR = timedelta(days=60)
_CLOSE = timedelta(days=14)  # several days are all that near in one reading only
_HALF_DAY = 12
_MIDNIGHT = datetime(1, 1, 1)  # noqa: DTZ001 - a cell has no zone


class Order(Enum):
    DAY_FIRST = auto()
    MONTH_FIRST = auto()
    UNKNOWN = auto()


@dataclass(frozen=True, slots=True)
class DateReading:
    """How the dates of one column are read; `year` is for those that don't say theirs."""

    order: Order = Order.DAY_FIRST
    year: int | None = None


def order(cells: Iterable[Cell], around: date | None = None) -> Order:
    """UNKNOWN when nothing in the column decides and at least one value could be either."""
    pairs: set[tuple[int, int, int]] = set()
    real: list[date] = [] if around is None else [around]
    for cell in cells:
        if (day := values.as_date(cell)) is not None:
            real.append(day)
        elif isinstance(cell, str) and (found := _NUMERIC.search(digits(tidy(cell)))):
            pairs.add((int(found[1]), int(found[2]), _four_digits(int(found[3]))))
    day_first = any(first > _HALF_DAY for first, _, _ in pairs)
    month_first = any(second > _HALF_DAY for _, second, _ in pairs)
    if day_first != month_first:
        return Order.DAY_FIRST if day_first else Order.MONTH_FIRST
    open_pairs = [pair for pair in pairs if pair[0] != pair[1]]
    if not open_pairs or day_first:
        return Order.DAY_FIRST
    spans = (_FAR, _CLOSE) if len(open_pairs) > 1 else (_FAR,)
    for span in spans if real else ():
        near = {
            one: all(_near(_day(pair, one), real, span) for pair in open_pairs)
            for one in (Order.DAY_FIRST, Order.MONTH_FIRST)
        }
        if near[Order.DAY_FIRST] != near[Order.MONTH_FIRST]:
            return Order.DAY_FIRST if near[Order.DAY_FIRST] else Order.MONTH_FIRST
    return Order.UNKNOWN


def read_date(cell: Cell, reading: DateReading) -> date | None:
    """The day a cell names; None when it names none."""
    if (day := values.as_date(cell)) is not None:
        return day
    if (serial := values.serial_date(cell)) is not None:
        return serial.date()
    return _day_in(cell, reading) if isinstance(cell, str) else None


@lru_cache(values.CACHE)
def _day_in(cell: str, reading: DateReading) -> date | None:
    plain = digits(tidy(cell))
    if found := _ISO.search(plain):
        return _date(int(found[1]), int(found[2]), int(found[3]))
    if found := _NUMERIC.search(plain):
        return _day((int(found[1]), int(found[2]), _four_digits(int(found[3]))), reading.order)
    return _in_words(plain, reading.year)


def read_time(cell: Cell) -> time | None:
    """The time of day in a cell, with or without a date."""
    match cell:
        case datetime():
            return cell.time().replace(microsecond=0)
        case time():
            return cell.replace(tzinfo=None)
        case timedelta():
            return (_MIDNIGHT + cell).time() if cell < timedelta(days=1) else None
        case bool():
            return None
        case float() if 0 <= cell < 1:
            return (_MIDNIGHT + timedelta(minutes=round(cell * 24 * 60))).time()
        case str():
            return _time_in(digits(tidy(cell)))
        case _:
            return None


def read_moment(cell: Cell, reading: DateReading) -> datetime | None:
    """A day with a time, as the clock on the wall shows it; None without both."""
    if isinstance(cell, datetime):
        return cell.replace(second=0, microsecond=0, tzinfo=None)
    if isinstance(cell, float) and (serial := values.serial_date(cell)) is not None:
        minutes = round((serial - _MIDNIGHT) / timedelta(minutes=1))
        return _MIDNIGHT + timedelta(minutes=minutes)
    day, clock = read_date(cell, reading), read_time(cell)
    return datetime.combine(day, clock) if day and clock is not None else None


def _time_in(plain: str) -> time | None:
    without_date = _NUMERIC.sub(" ", _ISO.sub(" ", plain))
    found = _TIME.search(without_date)
    if found:
        hour, minute, half = int(found[1]), int(found[2]), found[4]
    elif found := _WHOLE_HOUR.search(without_date):
        hour, minute, half = int(found[1]), 0, found[2]
    else:
        return None
    half = (half or "").lower()
    if half[:1] in ("p", "م") and hour < _HALF_DAY:
        hour += _HALF_DAY
    elif half[:1] in ("a", "ص") and hour == _HALF_DAY:
        hour = 0
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _in_words(plain: str, year: int | None) -> date | None:
    month = _month_in(plain)
    if month is None:
        return None
    said = _YEAR.search(plain)
    if said:
        year, plain = int(said[1]), plain.replace(said[1], " ", 1)
    day = _DAY_NUMBER.search(plain)
    return _date(year, month, int(day[1])) if day and year else None


def _month_in(plain: str) -> int | None:
    months = vocabulary.months()
    words = fold(plain).split()
    for length in (2, 1):  # "كانون الثاني" before "كانون"
        for at in range(len(words) - length + 1):
            if found := months.get(" ".join(words[at : at + length])):
                return found
    return None


def _near(day: date | None, real: list[date], span: timedelta) -> bool:
    return day is not None and any(abs(day - one) <= span for one in real)


def _day(numbers: tuple[int, int, int], how: Order) -> date | None:
    first, second, year = numbers
    if how is Order.MONTH_FIRST:
        return _date(year, first, second) or _date(year, second, first)
    return _date(year, second, first) or _date(year, first, second)


def _four_digits(year: int) -> int:
    return year if year > 99 else 2000 + year if year < 70 else 1900 + year


def _date(year: int, month: int, day: int) -> date | None:
    if year not in _YEARS:  # a year of the Hijra, a slip
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None
