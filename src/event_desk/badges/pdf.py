"""Badges as a PDF file: the one renderer behind files, previews and printers."""

import errno
import io
import os
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import BinaryIO

from event_desk.badges.content import BadgeContent
from event_desk.badges.design import Box, Design, Side
from event_desk.badges.drawing import BadgeWarning, Pictures, Problem, draw
from event_desk.badges.sheet import Sheet, places
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.paper import raster
from event_desk.paper.canvas import Canvas
from event_desk.paper.pdf import PdfFile
from event_desk.paper.pictures import read as read_picture
from event_desk.paper.raster import Raster
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
    design: Design,
    path: Path,
    progress: Progress = silent,
    *,
    sheet: Sheet | None = None,
    start_at: int = 1,
    pictures: Mapping[str, bytes] | None = None,
) -> RenderReport:
    """Write the badges to `path`, one a page or as many as a sheet holds.

    The file is written beside and moved into place: when `progress` raises or the disk is full,
    what was at `path` is still there and nothing else. Raises CANNOT_WRITE, DISK_FULL.
    """
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".part")
        beside = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                report = write(
                    file, contents, design, progress,
                    sheet=sheet, start_at=start_at, pictures=pictures or {},
                )  # fmt: skip
                file.flush()
                os.fsync(file.fileno())
            beside.chmod(0o644)
            beside.replace(path)
        except BaseException:
            with suppress(OSError):
                beside.unlink(missing_ok=True)
            raise
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise EventDeskError(ErrorCode.DISK_FULL, path=path) from error
        raise EventDeskError(ErrorCode.CANNOT_WRITE, path=path, reason=error.strerror) from error
    return report


def preview(
    content: BadgeContent,
    design: Design,
    dpi: float = 150,
    *,
    back: bool = False,
    pictures: Mapping[str, bytes] | None = None,
) -> Raster:
    """A picture of the very page that prints."""
    return raster.page(one(content, design, pictures=pictures), int(back), dpi)


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
    design: Design,
    progress: Progress,
    *,
    sheet: Sheet | None = None,
    start_at: int = 1,
    pictures: Mapping[str, bytes],
) -> RenderReport:
    started = perf_counter()
    title = contents[0].event_name if contents else ""
    pdf = PdfFile(file, title=title)
    known: Pictures = {key: read_picture(data) for key, data in pictures.items()}
    warnings: list[BadgeWarning] = []
    warnings += [
        BadgeWarning("", Problem.OFF_THE_PAGE)
        for side in _sides(design)
        for part in side.fields
        if not _inside(design, part.box)
    ]
    warnings += [_unnamed(content) for content in contents if not content.named]
    if sheet is None:
        warnings += _write_pages(pdf, contents, design, progress, known)
    else:
        warnings += _write_sheets(pdf, contents, design, progress, known, sheet, start_at)
    pdf.finish()
    seconds = perf_counter() - started
    return RenderReport(len(contents), pdf.pages, seconds, _each_once(warnings))


def _write_pages(
    pdf: PdfFile,
    contents: Sequence[BadgeContent],
    design: Design,
    progress: Progress,
    pictures: Pictures,
) -> list[BadgeWarning]:
    warnings: list[BadgeWarning] = []
    for done, content in enumerate(contents):
        if done % _REPORT_EVERY == 0:
            progress(done, len(contents))
        for side in _sides(design):
            canvas = Canvas(pdf, design.width, design.height)
            warnings += draw(canvas, content, design, side, pictures)
            canvas.close()
    progress(len(contents), len(contents))
    return warnings


def _write_sheets(
    pdf: PdfFile,
    contents: Sequence[BadgeContent],
    design: Design,
    progress: Progress,
    pictures: Pictures,
    sheet: Sheet,
    start_at: int,
) -> list[BadgeWarning]:
    """Fronts of a sheet, then its backs with the columns the other way round (long-edge duplex)."""
    warnings: list[BadgeWarning] = []
    sheets: dict[int, list[tuple[int, BadgeContent]]] = {}
    placed = zip(places(sheet, len(contents), start_at), contents, strict=True)
    for (page, label), content in placed:
        sheets.setdefault(page, []).append((label, content))
    done = 0
    for labels in sheets.values():
        progress(done, len(contents))
        done += len(labels)
        for side in _sides(design):
            canvas = Canvas(pdf, sheet.width, sheet.height)
            for label, content in labels:
                x, y = sheet.corner(label)
                if side is design.back:
                    x = sheet.width - x - design.width
                with canvas.placed(x, y):
                    warnings += draw(canvas, content, design, side, pictures)
            if sheet.cut_marks:
                _draw_cut_marks(canvas, sheet, design)
            canvas.close()
    progress(len(contents), len(contents))
    return warnings


def _draw_cut_marks(canvas: Canvas, sheet: Sheet, design: Design) -> None:
    """Short lines at the edges of the paper, where the knife goes."""
    corners = [sheet.corner(label) for label in range(sheet.labels)]
    for x in sorted({edge for left, _ in corners for edge in (left, left + design.width)}):
        if 0 < x < sheet.width:
            canvas.line(x, 0, x, _CUT_MARK, width=0.1)
            canvas.line(x, sheet.height - _CUT_MARK, x, sheet.height, width=0.1)
    for y in sorted({edge for _, top in corners for edge in (top, top + design.height)}):
        if 0 < y < sheet.height:
            canvas.line(0, y, _CUT_MARK, y, width=0.1)
            canvas.line(sheet.width - _CUT_MARK, y, sheet.width, y, width=0.1)


def _sides(design: Design) -> tuple[Side, ...]:
    return (design.front,) if design.back is None else (design.front, design.back)


def _inside(design: Design, box: Box) -> bool:
    return (
        box.x >= 0
        and box.y >= 0
        and box.x + box.width <= design.width
        and box.y + box.height <= design.height
    )


def _each_once(warnings: Sequence[BadgeWarning]) -> tuple[BadgeWarning, ...]:
    """What is wrong with the event's own name would else be said of every badge."""
    known = {(found.person, found.code, *sorted(found.values.items())): found for found in warnings}
    return tuple(known.values())


def _unnamed(content: BadgeContent) -> BadgeWarning:
    return BadgeWarning(content.person, Problem.NO_NAME, {"text": content.name})
