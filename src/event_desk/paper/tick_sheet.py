"""A list on A4 to be ticked by hand: repeated headings, page numbers, rows high enough to write in.

Lengths in millimetres. In a sheet that runs from right to left the columns are mirrored, and each
text keeps its own direction.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from event_desk.folding import isolate
from event_desk.paper.canvas import Canvas
from event_desk.paper.fonts import Weight
from event_desk.paper.pdf import PdfFile
from event_desk.paper.saving import replacing
from event_desk.paper.text import Align, Style, Upright, fit
from event_desk.progress import Progress, silent

WIDTH, HEIGHT = 210.0, 297.0
_MARGIN, _PADDING = 12.0, 1.6
_HEAD, _COLUMNS, _ROW, _FOOT = 21.0, 8.0, 8.6, 7.0
_BOX, _RULE = 4.6, 0.2
_INK, _MUTED, _LINE, _SHADE = "#1B2430", "#5B6675", "#C3C9D2", "#F0F2F5"
ROWS_ON_A_PAGE = int((HEIGHT - 2 * _MARGIN - _HEAD - _COLUMNS - _FOOT) / _ROW)


class Kind(Enum):
    """BOX is a square to tick, crossed already for a text; WRITE is left free to write in."""

    BOX = auto()
    NUMBER = auto()
    STRONG = auto()
    TEXT = auto()
    WRITE = auto()


@dataclass(frozen=True, slots=True)
class Column:
    """`width` in millimetres; those of all columns together are stretched to the page's width."""

    heading: str
    width: float
    kind: Kind = Kind.TEXT


@dataclass(frozen=True, slots=True)
class Sheet:
    """`mark` is what somebody has to name when the times are entered: the list's number."""

    title: str
    subtitle: str
    mark: str
    note: str
    columns: tuple[Column, ...]
    rows: Sequence[tuple[str, ...]]


def write(
    path: Path,
    sheet: Sheet,
    *,
    language: str,
    right_to_left: bool,
    progress: Progress = silent,
    figures: Callable[[str], str] = str,
) -> int:
    """Write the sheet as PDF; returns the number of pages. Raises CANNOT_WRITE or DISK_FULL.

    `figures` puts the pages' numbers into the digits in use.
    """
    pages = [
        sheet.rows[start : start + ROWS_ON_A_PAGE]
        for start in range(0, max(len(sheet.rows), 1), ROWS_ON_A_PAGE)
    ]
    with replacing(path) as beside, beside.open("wb") as file:
        pdf = PdfFile(file, title=f"{sheet.title} – {sheet.mark}", language=language)
        for number, rows in enumerate(pages, start=1):
            progress(number - 1, len(pages))
            _Page(pdf, sheet, right_to_left).draw(rows, figures(f"{number} / {len(pages)}"))
        pdf.finish()
    progress(len(pages), len(pages))
    return len(pages)


class _Page:
    def __init__(self, pdf: PdfFile, sheet: Sheet, mirrored: bool) -> None:
        self._canvas = Canvas(pdf, WIDTH, HEIGHT)
        self._sheet = sheet
        self._mirrored = mirrored
        self._base = 1 if mirrored else 0
        self._scale = (WIDTH - 2 * _MARGIN) / sum(column.width for column in sheet.columns)

    def draw(self, rows: Sequence[tuple[str, ...]], page: str) -> None:
        self._head()
        y = _MARGIN + _HEAD
        self._headings(y)
        y += _COLUMNS
        for number, row in enumerate(rows):
            if number % 2:
                self._canvas.rectangle(_MARGIN, y, WIDTH - 2 * _MARGIN, _ROW, _SHADE)
            self._row(row, y)
            y += _ROW
            self._rule(y)
        self._foot(page)
        self._canvas.close()

    def _head(self) -> None:
        sheet, wide = self._sheet, WIDTH - 2 * _MARGIN
        mark = 42.0
        left, right = (_MARGIN + mark, _MARGIN) if self._mirrored else (_MARGIN, WIDTH - _MARGIN)
        title = Style(Weight.BOLD, 15, 9, base=self._base)
        self._text(isolate(sheet.title), left, _MARGIN, wide - mark, 8, title)
        below = Style(Weight.REGULAR, 9.5, 6, 2, base=self._base)
        self._text(sheet.subtitle, left, _MARGIN + 8.5, wide - mark, 9.5, below, _MUTED)
        number = Style(Weight.BOLD, 17, 9, align=Align.END, base=self._base)
        start = right if self._mirrored else right - mark
        self._text(sheet.mark, start, _MARGIN, mark, 9, number)

    def _headings(self, y: float) -> None:
        self._canvas.rectangle(_MARGIN, y, WIDTH - 2 * _MARGIN, _COLUMNS, _INK)
        style = Style(Weight.SEMIBOLD, 9, 5, 2, upright=Upright.MIDDLE, base=self._base)
        for column, left, width in self._columns():
            self._text(column.heading, left, y, width, _COLUMNS, style, "#FFFFFF")

    def _row(self, row: tuple[str, ...], y: float) -> None:
        for text, (column, left, width) in zip(row, self._columns(), strict=True):
            match column.kind:
                case Kind.BOX:
                    self._box(left + (width - _BOX) / 2, y + (_ROW - _BOX) / 2, ticked=bool(text))
                case Kind.WRITE if not text:
                    low = y + _ROW - 1.6
                    self._canvas.line(left, low, left + width, low, width=0.3, colour=_MUTED)
                case _:
                    self._text(text, left, y, width, _ROW, self._style(column.kind))

    def _style(self, kind: Kind) -> Style:
        weight = Weight.SEMIBOLD if kind is Kind.STRONG else Weight.REGULAR
        lines, largest = (2, 8.5) if kind is Kind.TEXT else (1, 11)
        return Style(weight, largest, 5, lines, upright=Upright.MIDDLE, base=self._base)

    def _box(self, x: float, y: float, *, ticked: bool) -> None:
        self._canvas.outline(x, y, _BOX, _BOX, 0.35, _INK)
        if ticked:
            low, bend = y + 0.78 * _BOX, x + 0.42 * _BOX
            self._canvas.line(x + 0.2 * _BOX, y + 0.5 * _BOX, bend, low, width=0.5, colour=_INK)
            top = y + 0.22 * _BOX
            self._canvas.line(bend, low, x + 0.82 * _BOX, top, width=0.5, colour=_INK)

    def _foot(self, page: str) -> None:
        low, wide = HEIGHT - _MARGIN - 4, WIDTH - 2 * _MARGIN
        style = Style(largest=8, smallest=6, base=self._base)
        start = _MARGIN + 24 if self._mirrored else _MARGIN
        self._text(self._sheet.note, start, low, wide - 24, 4, style, _MUTED)
        style = Style(largest=8, smallest=7, align=Align.END, base=self._base)
        self._text(isolate(page), _MARGIN, low, wide, 4, style, _MUTED)

    def _rule(self, y: float) -> None:
        self._canvas.line(_MARGIN, y, WIDTH - _MARGIN, y, width=_RULE, colour=_LINE)

    def _columns(self) -> Iterator[tuple[Column, float, float]]:
        """Each column with where its text starts and how wide it may be."""
        x = _MARGIN
        for column in self._sheet.columns:
            width = column.width * self._scale
            left = WIDTH - x - width if self._mirrored else x
            yield column, left + _PADDING, width - 2 * _PADDING
            x += width

    def _text(
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
            self._canvas.text(fit(text, width, height, style), x, y, colour)
