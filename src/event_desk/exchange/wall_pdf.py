"""The wall's programme drawn: rooms across, time down, on A3 or A4 lying; mirrored for Arabic."""

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from event_desk import texts
from event_desk.exchange.listing import Manner
from event_desk.exchange.listing_pdf import page_of, stamp
from event_desk.exchange.spreadsheet import clean, replacing
from event_desk.exchange.wall import Block, WallDay
from event_desk.folding import isolate
from event_desk.paper.canvas import Canvas
from event_desk.paper.fonts import Weight
from event_desk.paper.pdf import PdfFile
from event_desk.paper.text import Align, Style, Upright, fit
from event_desk.progress import Progress, silent

SIZES = {"a3": (420.0, 297.0), "a4": (297.0, 210.0)}
MOST_ROOMS = 8
"""Beside one another; more go onto a further page."""
_INK, _MUTED, _LINE, _ACCENT = "#1B2430", "#5B6675", "#D9DDE3", "#1D5FD1"
_BOX, _EDGE, _PAUSE = "#EEF3FC", "#9DB9EC", "#F3F4F6"
# Short pauses stay readable, long sessions don't push the others off the page.
_LEAST, _MOST, _EMPTY = 20.0, 90.0, 6.0


def write(
    path: Path, manner: Manner, days: Sequence[WallDay], paper: str, progress: Progress = silent
) -> None:
    """Write them as one PDF, each day from a page of its own on. Raises CANNOT_WRITE, DISK_FULL."""
    pages = [
        (day, day.rooms[start : start + MOST_ROOMS], start)
        for day in days
        for start in range(0, max(1, len(day.rooms)), MOST_ROOMS)
    ]
    with replacing(path) as beside, beside.open("wb") as file:
        pdf = PdfFile(file, title=manner.title, language=manner.language)
        for number, (day, rooms, first) in enumerate(pages, start=1):
            progress(number - 1, len(pages))
            page = _Page(pdf, manner, SIZES[paper])
            page.draw(day, rooms, first, page_of(number, len(pages), manner))
        if not pages:
            page = _Page(pdf, manner, SIZES[paper])
            page.draw(WallDay("", (), (), (), ()), (), 0, page_of(1, 1, manner))
        pdf.finish()
        progress(len(pages), len(pages))


class _Page:
    """One page; lengths grow with the paper, so that A3 is read from twice as far."""

    def __init__(self, pdf: PdfFile, manner: Manner, size: tuple[float, float]) -> None:
        self._width, self._height = size
        self._unit = self._width / 297.0
        self._canvas = Canvas(pdf, *size)
        self._manner = manner
        self._base = int(manner.right_to_left)
        self._margin = 10 * self._unit
        self._times = 17 * self._unit  # how wide the column of times is

    def draw(self, day: WallDay, rooms: Sequence[str], first: int, number: str) -> None:
        unit, inner = self._unit, self._width - 2 * self._margin
        title = Style(Weight.BOLD, 20 * unit, 10, base=self._base)
        self._write(isolate(clean(self._manner.title)), 0, self._margin, inner, 9 * unit, title)
        below = Style(Weight.SEMIBOLD, 14 * unit, 8, base=self._base)
        top = self._margin + 9.5 * unit
        self._write(isolate(clean(day.title)), 0, top, inner, 7 * unit, below, _ACCENT)
        self._grid(day, rooms, first, top + 10 * unit)
        low = self._height - self._margin - 3
        foot = Style(largest=7.5 * unit, smallest=5, base=self._base)
        self._write(stamp(self._manner), 0, low, inner - 34 * unit, 4 * unit, foot, _MUTED)
        end = Style(largest=7.5 * unit, smallest=5, align=Align.END, base=self._base)
        self._write(number, 0, low, inner, 4 * unit, end, _MUTED)
        self._canvas.close()

    def _grid(self, day: WallDay, rooms: Sequence[str], first: int, top: float) -> None:
        if not rooms:
            return
        unit, inner = self._unit, self._width - 2 * self._margin
        head = 9 * unit
        wide = (inner - self._times) / len(rooms)
        style = Style(Weight.SEMIBOLD, 12 * unit, 6, 2, Align.CENTER, Upright.MIDDLE, self._base)
        self._box(0, top, inner, head, _ACCENT)
        for column, room in enumerate(rooms):
            left = self._times + column * wide + unit
            name = isolate(clean(room))
            self._write(name, left, top, wide - 2 * unit, head, style, "#FFFFFF")
        edges = self._edges(day, top + head + 2 * unit)
        clock = Style(Weight.SEMIBOLD, 10 * unit, 6, base=self._base)
        starts = {block.first for block in day.blocks}
        for place, (y, text) in enumerate(zip(edges, day.clocks, strict=True)):
            if place in starts:
                self._rule(y)
                self._write(text, 0, y + 0.6 * unit, self._times - unit, 5 * unit, clock)
        for block in day.blocks:
            if first <= block.column < first + len(rooms):
                at, lanes = _lane(block, day.blocks)
                share = wide / lanes
                left = self._times + (block.column - first) * wide + at * share
                self._block(block, left, share, edges[block.first], edges[block.last])

    def _edges(self, day: WallDay, top: float) -> list[float]:
        """Where each moment stands: longer takes more room, within bounds."""
        weights: list[float] = []
        for place, (before, after) in enumerate(pairwise(day.moments)):
            used = any(block.first <= place < block.last for block in day.blocks)
            minutes = (after - before).total_seconds() / 60
            weights.append(min(max(minutes, _LEAST), _MOST) if used else _EMPTY)
        room = self._height - self._margin - 6 * self._unit - top
        each = room / max(sum(weights), 240.0)
        edges = [top]
        for weight in weights:
            edges.append(edges[-1] + weight * each)
        return edges

    def _block(self, block: Block, left: float, width: float, top: float, low: float) -> None:
        unit = self._unit
        x, wide = left + 0.6 * unit, width - 1.2 * unit
        y, tall = top + 0.5 * unit, max(low - top - unit, 2 * unit)
        self._box(x, y, wide, tall, _PAUSE if block.pause else _BOX)
        real = self._mirrored(x, wide)
        self._canvas.outline(real, y, wide, tall, 0.25, _LINE if block.pause else _EDGE)
        inner, pad = wide - 3 * unit, 1.5 * unit
        small = Style(largest=8 * unit, smallest=4.5, base=self._base)
        said = 0.0 if tall < 11 * unit else 3.6 * unit
        title = Style(Weight.SEMIBOLD, 12 * unit, 5, 6, base=self._base)
        room = tall - 1.2 * unit - 2 * said
        self._write(isolate(clean(block.title)), x + pad, y + 0.8 * unit, inner, room, title)
        if said:
            line = y + tall - 2 * said - 0.4 * unit
            self._write(block.time, x + pad, line, inner, said, small, _MUTED)
            line += said
            self._write(clean(block.languages), x + pad, line, inner, said, small, _MUTED)

    def _mirrored(self, x: float, width: float) -> float:
        """From the page's reading edge to millimetres from the left."""
        left = self._margin + x
        return self._width - left - width if self._base else left

    def _box(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        self._canvas.rectangle(self._mirrored(x, width), y, width, height, colour)

    def _rule(self, y: float) -> None:
        right = self._width - self._margin
        self._canvas.line(self._margin, y, right, y, width=0.2, colour=_LINE)

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
            shown = texts.shown_digits(text, self._manner.digits)
            self._canvas.text(fit(shown, width, height, style), self._mirrored(x, width), y, colour)


def _lane(block: Block, blocks: Sequence[Block]) -> tuple[int, int]:
    """Which of how many: what is in the same room at the same time shares its width."""
    beside = [
        one
        for one in blocks
        if one.column == block.column and one.first < block.last and block.first < one.last
    ]
    return beside.index(block), len(beside)
