"""Programmes drawn as a grid: times down the side, rooms or days across the top, titles within.

A grid becomes the same plain rows as any other programme, each under the number that its row has in
the spreadsheet, and its rooms become a sheet of rooms.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from event_desk.exchange import columns, dates, event_days, speaker_cells, values
from event_desk.exchange.fields import CLEAR, scores
from event_desk.exchange.programme_times import span
from event_desk.exchange.workbook import Cell, Row, Sheet, Workbook
from event_desk.folding import fold

ROWS_SEARCHED = 15
ROWS_LOOKED_AT = 60
FEWEST_TIMES = 2
_MOST_WORDS = 6  # of a room's name
_LONGEST_TIME = 30
_TIMES = frozenset({"time", "start", "end", "day", "number"})
_HEADINGS: Row = ("Day", "Start", "End", "Title", "Room", "Speakers", "Description")
_ROOMS = "Rooms"


@dataclass(frozen=True, slots=True)
class _Grid:
    """`first` and `last` are the columns of start and end, `across` those of rooms or days."""

    heading: int
    first: int
    last: int | None
    across: Mapping[int, str]
    by_day: bool


def unfolded(workbook: Workbook) -> Workbook:
    """The workbook with plain rows in place of grids; the same one when there are none."""
    sheets: list[Sheet] = []
    rooms: list[str] = []
    for sheet in workbook.sheets:
        grid = _find(sheet)
        if grid is None:
            sheets.append(sheet)
            continue
        rows = list(_rows(sheet, grid))
        if not grid.by_day:
            rooms += grid.across.values()
        sheets.append(
            Sheet(
                sheet.name,
                (*sheet.rows[: grid.heading], _HEADINGS, *(row for _number, row in rows)),
                (*sheet.numbers[: grid.heading + 1], *(number for number, _row in rows)),
                sheet.hidden,
            )
        )
    if rooms and all(fold(sheet.name) != fold(_ROOMS) for sheet in sheets):
        names = tuple((name,) for name in dict.fromkeys(rooms))
        lines: tuple[Row, ...] = (("Room", "Capacity"), *names)
        sheets.append(Sheet(_ROOMS, lines, tuple(range(1, len(lines) + 1))))
    return replace(workbook, sheets=tuple(sheets)) if sheets != [*workbook.sheets] else workbook


def _find(sheet: Sheet) -> _Grid | None:
    for at, row in enumerate(sheet.rows[:ROWS_SEARCHED]):
        grid = _headed(row, at)
        if grid is not None and _times_below(sheet, grid):
            # What reads as an ordinary table is one.
            plain = columns.recognise(sheet, kind="programme")
            return grid if plain.kind == columns.IGNORED else None
    return None


def _headed(row: Row, at: int) -> _Grid | None:
    """The grid that a row may be the head of."""
    texts = {index: values.text(cell) for index, cell in enumerate(row)}
    if any(cell is not None and not isinstance(cell, str) for cell in row):
        return None
    fields = {index: _field(text) for index, text in texts.items() if text}
    across = {index: texts[index] for index, name in fields.items() if name in ("", "room")}
    others = {index: name for index, name in fields.items() if index not in across}
    if len(across) < 2 or set(others.values()) - _TIMES:
        return None
    times = [index for index, name in others.items() if name in ("time", "start")]
    first = times[0] if times else 0
    if first in across or min(across) < first:
        return None
    last = next((index for index, name in others.items() if name == "end"), None)
    days = [event_days.looks_like_one(text) for text in across.values()]
    if not all(days) and any(len(text.split()) > _MOST_WORDS for text in across.values()):
        return None
    return _Grid(at, first, last, across, all(days))


def _field(text: str) -> str:
    """Which field of a programme a heading names, or nothing: "Day 2" is no field but a day."""
    if event_days.looks_like_one(text):
        return ""
    found = scores("programme", text)
    best = max(found.items(), key=lambda one: one[1], default=("", 0.0))
    return best[0] if best[1] >= CLEAR else ""


def _times_below(sheet: Sheet, grid: _Grid) -> bool:
    """Most rows with titles in them begin with a time."""
    with_time = without = 0
    for row in sheet.rows[grid.heading + 1 : grid.heading + 1 + ROWS_LOOKED_AT]:
        if any(_at(row, index) is not None for index in grid.across):
            if _is_time(_at(row, grid.first)):
                with_time += 1
            else:
                without += 1
    return with_time >= FEWEST_TIMES and with_time > 2 * without


def _rows(sheet: Sheet, grid: _Grid) -> Iterator[tuple[int, Row]]:
    below = list(sheet.numbered())[grid.heading + 1 :]
    clocks = [_clocks(row, grid) for _number, row in below]
    wide = {(found.top, found.left): found.right for found in sheet.merged}
    for at, (number, row) in enumerate(below):
        start, end = clocks[at]
        if start is None:
            texts = [text for cell in row if (text := values.text(cell))]
            if len(texts) == 1:
                yield number, (texts[0],)  # "Day 2": the rows below are that day's
            continue
        for index, head in grid.across.items():
            text = values.text(_at(row, index))
            if not text or (number, index) in sheet.filled:
                continue
            until = end or _next_start(clocks, at)
            for later in range(at + 1, len(below)):
                if (below[later][0], index) not in sheet.filled:
                    break
                until = clocks[later][1] or _next_start(clocks, later) or until
            shared = wide.get((number, index), index) > index
            day, room = (head, None) if grid.by_day else (None, None if shared else head)
            yield number, (day, start, until, *_told(_at(row, index), text, room))


def _told(cell: Cell, text: str, room: str | None) -> Row:
    """Title, room, speakers and description out of one cell; the first line is the title."""
    lines = [line.strip() for line in str(cell).splitlines() if line.strip()]
    title = values.text(lines[0]) if lines else text
    more = "\n".join(lines[1:])
    if more and speaker_cells.names_roles(more):
        return title, room, more, None
    return title, room, None, more or None


def _clocks(row: Row, grid: _Grid) -> tuple[Cell, Cell]:
    cell = _at(row, grid.first)
    if not _is_time(cell):
        return None, None
    first, last = span(cell)
    return first, last if grid.last is None else _at(row, grid.last)


def _next_start(clocks: Sequence[tuple[Cell, Cell]], at: int) -> Cell:
    """A slot without an end lasts until the next one; the last of a day stays open."""
    return clocks[at + 1][0] if at + 1 < len(clocks) and clocks[at][1] is None else None


def _is_time(cell: Cell) -> bool:
    if isinstance(cell, str) and len(cell) > _LONGEST_TIME:
        return False
    return dates.read_time(cell) is not None


def _at(row: Row, column: int) -> Cell:
    return row[column] if column < len(row) else None
