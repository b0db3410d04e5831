"""Badges as a PDF file: the one renderer behind files, previews and printers."""

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import BinaryIO

from event_desk.badges.checks import check
from event_desk.badges.content import BadgeContent
from event_desk.badges.design import Design, Designs
from event_desk.badges.drawing import BadgeWarning, Pictures, Problem, draw
from event_desk.badges.sheet import Sheet, Spot, places, spot
from event_desk.paper import raster
from event_desk.paper.canvas import Canvas
from event_desk.paper.pdf import PdfFile
from event_desk.paper.pictures import read as read_picture
from event_desk.paper.raster import Raster
from event_desk.paper.saving import replacing
from event_desk.progress import Progress, silent

_REPORT_EVERY = 10
_CUT_MARK = 4.0


@dataclass(frozen=True, slots=True)
class RenderReport:
    badges: int
    pages: int
    seconds: float
    warnings: tuple[BadgeWarning, ...]


def render(
    contents: Sequence[BadgeContent],
    design: Design | Designs,
    path: Path,
    progress: Progress = silent,
    *,
    sheet: Sheet | None = None,
    start_at: int = 1,
    pictures: Mapping[str, bytes] | None = None,
) -> RenderReport:
    """Write the badges to `path`, one a page or as many as a sheet holds.

    `pictures` are files by SHA-256. When `progress` raises or the disk is full, what was at `path`
    is still there and nothing else. Raises CANNOT_WRITE, DISK_FULL, and DESIGN_TOO_LARGE where a
    badge is larger than the sheet's labels.
    """
    with replacing(path) as beside, beside.open("wb") as file:
        return write(
            file, contents, design, progress,
            sheet=sheet, start_at=start_at, pictures=pictures or {},
        )  # fmt: skip


def preview(
    content: BadgeContent,
    design: Design,
    dpi: float = 150,
    *,
    back: bool = False,
    pictures: Mapping[str, bytes] | None = None,
) -> Raster:
    """A picture of the very page that prints; a folded badge has both sides on its only one."""
    number = int(back and not design.fold)
    return raster.page(one(content, design, pictures=pictures), number, dpi)


def one(
    content: BadgeContent, design: Design, *, pictures: Mapping[str, bytes] | None = None
) -> bytes:
    """A single badge as a PDF file in memory, for a printer or a preview."""
    file = io.BytesIO()
    write(file, [content], design, silent, pictures=pictures or {})
    return file.getvalue()


def write(
    file: BinaryIO,
    contents: Sequence[BadgeContent],
    design: Design | Designs,
    progress: Progress,
    *,
    sheet: Sheet | None = None,
    start_at: int = 1,
    pictures: Mapping[str, bytes],
) -> RenderReport:
    """As `render`, into an open file. Whose category has no badge gets the usual one here."""
    started = perf_counter()
    designs = Designs(design) if isinstance(design, Design) else design
    title = contents[0].event_name if contents else ""
    run = _Run(
        PdfFile(file, title=title),
        [(content, designs.of(content.category) or designs.others) for content in contents],
        {key: read_picture(data) for key, data in pictures.items()},
    )
    if sheet is None:
        run.pages(progress)
    else:
        run.sheets(sheet, start_at, progress)
    run.pdf.finish()
    seconds = perf_counter() - started
    return RenderReport(len(contents), run.pdf.pages, seconds, _each_once(run.warnings))


class _Run:
    """The badges of one file, each with its design, and what goes less than well with them."""

    def __init__(
        self, pdf: PdfFile, made: Sequence[tuple[BadgeContent, Design]], pictures: Pictures
    ) -> None:
        self.pdf = pdf
        self._made = made
        self._pictures = pictures
        used = {id(design): design for _, design in made}.values()
        self.warnings = [warning for design in used for warning in check(design)]
        self.warnings += [_unnamed(content) for content, _ in made if not content.named]
        # A printer that turns each page over takes every second one for a back.
        self._backs = any(design.back and not design.folded for design in used)

    def pages(self, progress: Progress) -> None:
        total = len(self._made)
        for done, (content, design) in enumerate(self._made):
            if done % _REPORT_EVERY == 0:
                progress(done, total)
            for back in (False, True) if self._backs else (False,):
                canvas = Canvas(self.pdf, design.width, design.page_height)
                self._badge(canvas, content, design, back=back)
                canvas.close()
        progress(total, total)

    def sheets(self, sheet: Sheet, start_at: int, progress: Progress) -> None:
        """Fronts of a sheet, then its backs with the columns in reverse (long-edge duplex)."""
        total = len(self._made)
        spots = {id(design): spot(sheet, design) for _, design in self._made}
        filled: dict[int, list[tuple[int, BadgeContent, Design]]] = {}
        placed = zip(places(sheet, total, start_at), self._made, strict=True)
        for (page, label), (content, design) in placed:
            filled.setdefault(page, []).append((label, content, design))
        done = 0
        for labels in filled.values():
            progress(done, total)
            done += len(labels)
            for back in (False, True) if self._backs else (False,):
                canvas = Canvas(self.pdf, sheet.width, sheet.height)
                edges = _Edges(sheet)
                for label, content, design in labels:
                    where = spots[id(design)].on(sheet, label, back=back)
                    with canvas.placed(where.x, where.y, where.turn):
                        self._badge(canvas, content, design, back=back)
                    edges.add(where)
                if sheet.cut_marks:
                    edges.draw(canvas)
                canvas.close()
        progress(total, total)

    def _badge(self, canvas: Canvas, content: BadgeContent, design: Design, *, back: bool) -> None:
        """One side at the canvas's origin; both of them where the paper is folded."""
        side = design.back if back and not design.folded else design.front
        if side is None or (back and design.folded):
            return
        down = design.height if design.folded else 0.0
        with canvas.placed(0, down):
            self.warnings += draw(canvas, content, design, side, self._pictures)
        if design.folded and design.back is not None:
            with canvas.placed(design.width, design.height, 180):
                self.warnings += draw(canvas, content, design, design.back, self._pictures)


class _Edges:
    """Where the knife goes: short lines at the edges of the paper."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._across: set[float] = set()
        self._down: set[float] = set()

    def add(self, where: Spot) -> None:
        self._across |= {round(where.left, 2), round(where.left + where.width, 2)}
        self._down |= {round(where.top, 2), round(where.top + where.height, 2)}

    def draw(self, canvas: Canvas) -> None:
        width, height = self._sheet.width, self._sheet.height
        for x in self._across:
            if 0 < x < width:
                canvas.line(x, 0, x, _CUT_MARK, width=0.1)
                canvas.line(x, height - _CUT_MARK, x, height, width=0.1)
        for y in self._down:
            if 0 < y < height:
                canvas.line(0, y, _CUT_MARK, y, width=0.1)
                canvas.line(width - _CUT_MARK, y, width, y, width=0.1)


def _each_once(warnings: Sequence[BadgeWarning]) -> tuple[BadgeWarning, ...]:
    """What is wrong with the event's own name would else be said of every badge."""
    known = {(found.person, found.code, *sorted(found.values.items())): found for found in warnings}
    return tuple(known.values())


def _unnamed(content: BadgeContent) -> BadgeWarning:
    return BadgeWarning(content.person, Problem.NO_NAME, {"text": content.name})
