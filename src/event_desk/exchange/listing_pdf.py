"""A listing on paper: A4 lying, headings on every page, columns mirrored for Arabic."""

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from event_desk import texts
from event_desk.exchange.listing import Column, Kind, Listing, Value
from event_desk.exchange.spreadsheet import clean, replacing
from event_desk.folding import isolate
from event_desk.paper.canvas import Canvas
from event_desk.paper.fonts import Weight
from event_desk.paper.pdf import PdfFile
from event_desk.paper.text import Fitted, Style, Upright, fit, measure
from event_desk.progress import Progress, silent

_PAGE_WIDTH, _PAGE_HEIGHT = 297.0, 210.0
_MARGIN, _PADDING = 12.0, 1.2
_TITLE_HEIGHT, _HEAD_HEIGHT, _FOOT_HEIGHT = 9.0, 9.0, 6.0
_SIZE = 8.5
_LINE_HEIGHT = 3.8
_MOST_LINES = 5
_WIDEST, _NARROWEST = 70.0, 10.0
_MEASURED_ROWS = 200
_INK, _MUTED, _LINE, _ACCENT = "#1B2430", "#5B6675", "#D9DDE3", "#1D5FD1"


def write(
    path: Path,
    title: str,
    listing: Listing,
    *,
    right_to_left: bool,
    progress: Progress = silent,
) -> None:
    """Write a listing as PDF. Raises CANNOT_WRITE or DISK_FULL."""
    cells = [
        [_shown(value, column) for value, column in zip(row, listing.columns, strict=True)]
        for row in listing.rows
    ]
    widths = _widths(listing.columns, cells)
    pages = _pages(cells, widths)
    with replacing(path) as beside, beside.open("wb") as file:
        pdf = PdfFile(file, title=f"{title} – {listing.title}", language=texts.language())
        for number, rows in enumerate(pages, start=1):
            progress(number - 1, len(pages))
            sheet = _Sheet(pdf, widths, right_to_left=right_to_left)
            sheet.frame(
                f"{isolate(title)} – {isolate(listing.title)}", isolate(f"{number} / {len(pages)}")
            )
            sheet.headings([clean(column.heading) for column in listing.columns])
            for row in rows:
                sheet.row(row)
            sheet.close()
        pdf.finish()
    progress(len(pages), len(pages))


class _Sheet:
    """One page, filled from the top."""

    def __init__(self, pdf: PdfFile, widths: Sequence[float], *, right_to_left: bool) -> None:
        self._canvas = Canvas(pdf, _PAGE_WIDTH, _PAGE_HEIGHT)
        self._widths = widths
        self._mirrored = right_to_left
        self._base = 1 if right_to_left else 0
        self._y = _MARGIN

    def frame(self, title: str, page: str) -> None:
        style = Style(Weight.BOLD, 12, 8, base=self._base)
        self._write(title, _MARGIN, self._y, _PAGE_WIDTH - 2 * _MARGIN, 7, style, _INK)
        foot = Style(largest=7.5, smallest=7, base=self._base)
        low = _PAGE_HEIGHT - _MARGIN - 4
        self._write(page, _MARGIN, low, _PAGE_WIDTH - 2 * _MARGIN, 4, foot, _MUTED)
        self._y += _TITLE_HEIGHT

    def headings(self, headings: Sequence[str]) -> None:
        self._canvas.rectangle(_MARGIN, self._y, _PAGE_WIDTH - 2 * _MARGIN, _HEAD_HEIGHT, _ACCENT)
        style = Style(Weight.SEMIBOLD, _SIZE, 5, 2, upright=Upright.MIDDLE, base=self._base)
        for heading, (x, width) in zip(headings, self._columns(), strict=True):
            self._write(heading, x, self._y, width, _HEAD_HEIGHT, style, "#FFFFFF")
        self._y += _HEAD_HEIGHT

    def row(self, cells: Sequence[str]) -> None:
        height = _row_height(cells, self._widths)
        for text, (x, width) in zip(cells, self._columns(), strict=True):
            style = Style(largest=_SIZE, smallest=5, lines=_MOST_LINES, base=self._base)
            self._write(text, x, self._y + _PADDING, width, height - 2 * _PADDING, style, _INK)
        self._y += height
        self._canvas.line(_MARGIN, self._y, _PAGE_WIDTH - _MARGIN, self._y, width=0.2, colour=_LINE)

    def close(self) -> None:
        self._canvas.close()

    def _columns(self) -> list[tuple[float, float]]:
        """Where the text of each column starts and how wide it may be."""
        places: list[tuple[float, float]] = []
        x = _MARGIN
        for width in self._widths:
            left = _PAGE_WIDTH - x - width if self._mirrored else x
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
        colour: str,
    ) -> None:
        if text:
            fitted: Fitted = fit(text, width, height, style)
            self._canvas.text(fitted, x, y, colour)


def _pages(cells: list[list[str]], widths: Sequence[float]) -> list[list[list[str]]]:
    room = _PAGE_HEIGHT - 2 * _MARGIN - _TITLE_HEIGHT - _HEAD_HEIGHT - _FOOT_HEIGHT
    pages: list[list[list[str]]] = [[]]
    used = 0.0
    for row in cells:
        height = _row_height(row, widths)
        if used + height > room and pages[-1]:
            pages.append([])
            used = 0.0
        pages[-1].append(row)
        used += height
    return pages


def _row_height(cells: Sequence[str], widths: Sequence[float]) -> float:
    lines = 1
    for text, width in zip(cells, widths, strict=True):
        if text:
            needed = measure(text, Weight.REGULAR, _SIZE) / (width - 2 * _PADDING)
            # Lines break at words, so a text needs somewhat more than its bare length.
            lines = max(lines, min(_MOST_LINES, 1 if needed <= 1 else int(needed * 1.15) + 1))
    return lines * _LINE_HEIGHT + 2 * _PADDING


def _widths(columns: Sequence[Column], cells: list[list[str]]) -> list[float]:
    """Columns as wide as they need, shrunk or stretched together to fill the page."""
    wanted: list[float] = []
    for at, column in enumerate(columns):
        longest = max(
            (measure(row[at], Weight.REGULAR, _SIZE) for row in cells[:_MEASURED_ROWS]),
            default=0.0,
        )
        heading = max(
            (measure(word, Weight.SEMIBOLD, _SIZE) for word in column.heading.split()),
            default=0.0,
        )
        wanted.append(min(max(longest, heading, _NARROWEST) + 2 * _PADDING, _WIDEST))
    scale = (_PAGE_WIDTH - 2 * _MARGIN) / sum(wanted)
    return [width * scale for width in wanted]


def _shown(value: Value, column: Column) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        form = "%H:%M" if column.kind is Kind.CLOCK else "%Y-%m-%d %H:%M"
        return isolate(value.strftime(form))
    if isinstance(value, date):
        return isolate(value.isoformat())
    return isolate(clean(str(value)))
