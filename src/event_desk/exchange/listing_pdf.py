"""Listings on paper: A4, headings and page number on every page, columns mirrored for Arabic."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from pathlib import Path

from event_desk import texts
from event_desk.exchange.listing import Column, Kind, Listing, Manner, Value
from event_desk.exchange.spreadsheet import clean, replacing
from event_desk.folding import isolate
from event_desk.paper.canvas import Canvas
from event_desk.paper.fonts import Weight
from event_desk.paper.pdf import PdfFile
from event_desk.paper.text import Align, Fitted, Style, Upright, fit, measure
from event_desk.progress import Progress, silent
from event_desk.texts import translate

_SHORT, _LONG = 210.0, 297.0
_MARGIN, _PADDING = 12.0, 1.2
_TITLE_HEIGHT, _NOTE_HEIGHT, _HEAD_HEIGHT, _FOOT_HEIGHT = 9.0, 6.0, 9.0, 6.0
_BAND_HEIGHT, _AFTER_HEIGHT, _BEFORE_AFTER = 7.0, 4.6, 2.5
_SIZE = 8.5
_LINE_HEIGHT = 3.8
_MOST_LINES = 5
_WIDEST, _NARROWEST = 70.0, 10.0
_MEASURED_ROWS = 200
_INK, _MUTED, _LINE, _ACCENT, _BAND = "#1B2430", "#5B6675", "#D9DDE3", "#1D5FD1", "#E8EDF5"
_COUNT_WIDTH = 34.0
_ISOLATES = "\u2066\u2067\u2068\u2069\u200e\u200f"
_NUMBERS = (Kind.NUMBER, Kind.DECIMAL)


@dataclass(frozen=True, slots=True)
class _Row:
    cells: tuple[str, ...]
    height: float
    total: bool = False
    band: bool = False


@dataclass(frozen=True, slots=True)
class _Page:
    listing: Listing
    widths: tuple[float, ...]
    rows: tuple[_Row, ...]
    number: int = 1
    count: int = 1

    @property
    def last(self) -> bool:
        return self.number == self.count


def write(
    path: Path, manner: Manner, listings: Sequence[Listing], progress: Progress = silent
) -> None:
    """Write listings as one PDF, each from a page of its own on.

    Raises CANNOT_WRITE or DISK_FULL.
    """
    pages = [page for listing in listings for page in _spoken(listing, manner)]
    with replacing(path) as beside, beside.open("wb") as file:
        name = listings[0].title if listings else ""
        pdf = PdfFile(file, title=f"{manner.title} – {name}", language=manner.language)
        for number, page in enumerate(pages, start=1):
            progress(number - 1, len(pages))
            own = page.listing.language
            place = (page.number, page.count) if own else (number, len(pages))
            with texts.speaking(own or texts.language()):
                _draw(_Sheet(pdf, page, manner.speaking(own)), page, *place)
        pdf.finish()
        progress(len(pages), len(pages))


def _spoken(listing: Listing, manner: Manner) -> list[_Page]:
    with texts.speaking(listing.language or texts.language()):
        return _pages(listing, manner.speaking(listing.language))


def _draw(sheet: "_Sheet", page: _Page, number: int, count: int) -> None:
    sheet.frame(number, count)
    sheet.headings()
    for row in page.rows:
        sheet.band(row) if row.band else sheet.row(row)
    if not page.listing.rows:
        sheet.nothing()
    if page.last:
        sheet.after()
    sheet.close()


class _Sheet:
    """One page, filled from the top."""

    def __init__(self, pdf: PdfFile, page: _Page, manner: Manner) -> None:
        self._width, self._height = _size(page.listing)
        self._canvas = Canvas(pdf, self._width, self._height)
        self._page = page
        self._manner = manner
        self._base = 1 if manner.right_to_left else 0
        self._inner = self._width - 2 * _MARGIN
        self._y = _MARGIN

    def frame(self, number: int, count: int) -> None:
        title = Style(Weight.BOLD, 13, 8, base=self._base)
        self._write(isolate(self._page.listing.title), _MARGIN, self._y, self._inner, 7, title)
        self._y += _TITLE_HEIGHT
        if note := self._page.listing.note:
            style = Style(largest=9, smallest=6, base=self._base)
            shown = texts.shown_digits(clean(note), self._manner.digits)
            self._write(shown, _MARGIN, self._y - 1, self._inner, 4.5, style, _MUTED)
            self._y += _NOTE_HEIGHT
        low = self._height - _MARGIN - 4
        foot = Style(largest=7.5, smallest=5.5, base=self._base)
        left = _MARGIN + (_COUNT_WIDTH if self._base else 0)
        said = stamp(self._manner)
        self._write(said, left, low, self._inner - _COUNT_WIDTH, 4, foot, _MUTED)
        end = Style(largest=7.5, smallest=7, align=Align.END, base=self._base)
        shown = page_of(number, count, self._manner)
        self._write(shown, _MARGIN, low, self._inner, 4, end, _MUTED)

    def headings(self) -> None:
        self._canvas.rectangle(_MARGIN, self._y, self._inner, _HEAD_HEIGHT, _ACCENT)
        for column, (x, width) in zip(self._page.listing.columns, self._columns(), strict=True):
            style = Style(
                Weight.SEMIBOLD, _SIZE, 5, 2, _align(column), Upright.MIDDLE, base=self._base
            )
            self._write(clean(column.heading), x, self._y, width, _HEAD_HEIGHT, style, "#FFFFFF")
        self._y += _HEAD_HEIGHT

    def row(self, row: _Row) -> None:
        weight = Weight.BOLD if row.total else Weight.REGULAR
        tall = self._page.listing.tall
        upright = Upright.MIDDLE if tall else Upright.TOP
        for column, text, (x, width) in zip(
            self._page.listing.columns, row.cells, self._columns(), strict=True
        ):
            if column.marks and (colour := self._page.listing.tint(text.strip(_ISOLATES))):
                self._canvas.rectangle(
                    x - _PADDING, self._y, width + 2 * _PADDING, row.height, colour
                )
            style = Style(weight, _SIZE, 7.5, _MOST_LINES, _align(column), upright, base=self._base)
            self._write(text, x, self._y + _PADDING, width, row.height - 2 * _PADDING, style)
        if tall:
            for x, _ in self._columns()[1:]:
                edge = x - _PADDING if not self._base else x + _PADDING + self._widest(x)
                self._canvas.line(
                    edge, self._y, edge, self._y + row.height, width=0.2, colour=_LINE
                )
        self._y += row.height
        right = self._width - _MARGIN
        self._canvas.line(_MARGIN, self._y, right, self._y, width=0.2, colour=_LINE)

    def band(self, row: _Row) -> None:
        self._canvas.rectangle(_MARGIN, self._y, self._inner, row.height, _BAND)
        style = Style(Weight.SEMIBOLD, 9.5, 6, 1, upright=Upright.MIDDLE, base=self._base)
        inner = self._inner - 2 * _PADDING
        self._write(row.cells[0], _MARGIN + _PADDING, self._y, inner, row.height, style)
        self._y += row.height

    def after(self) -> None:
        self._y += _BEFORE_AFTER
        style = Style(largest=8.5, smallest=6, base=self._base)
        for line in self._page.listing.after:
            shown = texts.shown_digits(clean(line), self._manner.digits)
            self._write(shown, _MARGIN, self._y, self._inner, _AFTER_HEIGHT, style)
            self._y += _AFTER_HEIGHT

    def nothing(self) -> None:
        style = Style(largest=10, smallest=7, base=self._base)
        text = translate("texts", "Nothing to show.")
        self._write(text, _MARGIN, self._y + 3, self._inner, 6, style, _MUTED)
        self._y += _TITLE_HEIGHT

    def close(self) -> None:
        self._canvas.close()

    def _widest(self, x: float) -> float:
        return next(width for left, width in self._columns() if left == x)

    def _columns(self) -> list[tuple[float, float]]:
        """Where the text of each column starts and how wide it may be."""
        places: list[tuple[float, float]] = []
        x = _MARGIN
        for width in self._page.widths:
            left = self._width - x - width if self._base else x
            places.append((left + _PADDING, width - 2 * _PADDING))
            x += width
        return places

    def _write(
        self,
        text: str,
        x: float,
        y: float,
        width: float,
        height: float,
        style: Style,
        colour: str = _INK,
    ) -> None:
        if text:
            fitted: Fitted = fit(text, width, height, style)
            self._canvas.text(fitted, x, y, colour)


def stamp(manner: Manner) -> str:
    """Whose event it is, which version of the plan, and when it was printed."""
    parts = [clean(manner.title)]
    if manner.released:
        text = translate("texts", "Plan, version {number}")
        parts.append(text.format(number=manner.released))
    elif manner.plan:
        text = translate("texts", "Plan {number}, not published")
        parts.append(text.format(number=manner.plan))
    if manner.printed is not None:
        day = _day(manner.printed.date(), manner.months, texts.language())
        when = f"{day} {isolate(f'{manner.printed:%H:%M}')}"
        parts.append(translate("texts", "Printed {when}").format(when=isolate(when)))
        if zone := texts.zone_note(manner.printed):
            parts.append(zone)
    return texts.shown_digits(" · ".join(isolate(part) for part in parts), manner.digits)


def page_of(number: int, count: int, manner: Manner) -> str:
    text = translate("texts", "Page {number} of {count}").format(number=number, count=count)
    return texts.shown_digits(text, manner.digits)


def _size(listing: Listing) -> tuple[float, float]:
    return (_SHORT, _LONG) if listing.upright else (_LONG, _SHORT)


def _align(column: Column) -> Align:
    return Align.END if column.kind in _NUMBERS else Align.START


def _pages(listing: Listing, manner: Manner) -> list[_Page]:
    shown = [_cells(row, listing, manner) for row in listing.rows]
    totals = _cells(listing.totals, listing, manner) if listing.totals is not None else None
    measured = [cells for at, cells in enumerate(shown) if at not in listing.bands]
    widths = _widths(listing, [*measured, totals] if totals else measured)
    rows = [
        _Row(cells, _BAND_HEIGHT, band=True)
        if at in listing.bands
        else _Row(cells, _row_height(cells, widths, listing.tall))
        for at, cells in enumerate(shown)
    ]
    if totals is not None:
        rows.append(_Row(totals, _row_height(totals, widths), total=True))
    room = _size(listing)[1] - 2 * _MARGIN - _TITLE_HEIGHT - _HEAD_HEIGHT - _FOOT_HEIGHT
    room -= _NOTE_HEIGHT if listing.note else 0
    below = len(listing.after) * _AFTER_HEIGHT + (_BEFORE_AFTER if listing.after else 0)
    pages = _broken(rows, room, below)
    return [
        _Page(listing, widths, tuple(page), number, len(pages))
        for number, page in enumerate(pages, start=1)
    ]


def _broken(rows: Sequence[_Row], room: float, below: float) -> list[list[_Row]]:
    """A heading goes over the page with what it is of; the last rows leave `below` free."""
    pages: list[list[_Row]] = [[]]
    used = 0.0
    for at, row in enumerate(rows):
        needed = row.height
        if row.band and at + 1 < len(rows):
            needed += rows[at + 1].height
        if at + 1 == len(rows):
            needed += below
        if used + needed > room and pages[-1]:
            pages.append([])
            used = 0.0
        pages[-1].append(row)
        used += row.height
    return pages


def _cells(row: Sequence[Value], listing: Listing, manner: Manner) -> tuple[str, ...]:
    return tuple(
        _shown(value, column, manner) for value, column in zip(row, listing.columns, strict=True)
    )


def _row_height(cells: Sequence[str], widths: Sequence[float], tall: float = 0.0) -> float:
    lines = 1
    for text, width in zip(cells, widths, strict=True):
        if text:
            needed = measure(text, Weight.REGULAR, _SIZE) / (width - 2 * _PADDING)
            # Lines break at words, so a text needs somewhat more than its bare length.
            lines = max(lines, min(_MOST_LINES, 1 if needed <= 1 else int(needed * 1.15) + 1))
    return max(tall, lines * _LINE_HEIGHT + 2 * _PADDING)


def _widths(listing: Listing, cells: Sequence[Sequence[str]]) -> tuple[float, ...]:
    """Columns as wide as they need, shrunk or stretched together to fill the page."""
    wanted: list[float] = []
    for at, column in enumerate(listing.columns):
        longest = max(
            (measure(row[at], Weight.REGULAR, _SIZE) for row in cells[:_MEASURED_ROWS] if row[at]),
            default=0.0,
        )
        heading = max(
            (measure(word, Weight.SEMIBOLD, _SIZE) for word in column.heading.split()),
            default=0.0,
        )
        needed = max(longest, heading, column.least, _NARROWEST) + 2 * _PADDING
        wanted.append(min(needed, _WIDEST))
    return _spread(wanted, _size(listing)[0] - 2 * _MARGIN)


def _spread(wanted: Sequence[float], room: float) -> tuple[float, ...]:
    """Spare room goes to the wide columns; where there is too little, they give of theirs."""
    spare = room - sum(wanted)
    weights = [max(0.0, width - _NARROWEST - 2 * _PADDING) + 0.1 for width in wanted]
    spread = [
        width + spare * weight / sum(weights) for width, weight in zip(wanted, weights, strict=True)
    ]
    if min(spread, default=0.0) >= _NARROWEST:
        return tuple(spread)
    return tuple(width * room / sum(wanted) for width in wanted)


def _shown(value: Value, column: Column, manner: Manner) -> str:
    if value is None or value == "":
        return ""
    if isinstance(value, date):
        return isolate(texts.shown_digits(_when(value, column, manner), manner.digits))
    if isinstance(value, float) and column.kind is Kind.DECIMAL:
        return isolate(texts.shown_digits(f"{value:.2f}", manner.digits))
    text = clean(str(value))
    if column.kind in _NUMBERS:
        text = texts.shown_digits(text, manner.digits)
    return isolate(text)


def _when(value: date, column: Column, manner: Manner) -> str:
    if not isinstance(value, datetime):
        return _day(value, manner.months, texts.language())
    if column.kind is Kind.CLOCK:
        return f"{value:%H:%M}"
    return f"{_day(value.date(), manner.months, texts.language())} {isolate(f'{value:%H:%M}')}"


@lru_cache(maxsize=256)
def _day(day: date, months: str, _language: str) -> str:
    return texts.short_day(day, months)
