"""Signs as a PDF file: a page each, except the small cards, of which four share a sheet."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from event_desk.paper.canvas import Canvas
from event_desk.paper.pdf import PdfFile
from event_desk.paper.saving import replacing
from event_desk.paper.text import Trouble
from event_desk.progress import Progress, silent
from event_desk.signs import drawing
from event_desk.signs.content import Certificate, NameCard, NamePlate, RoomSign, Sign
from event_desk.signs.drawing import A4, A4_LYING, CARD, Pen

_REPORT_EVERY = 10
_CARDS = ((15.0, 38.5), (105.0, 38.5), (15.0, 148.5), (105.0, 148.5))
"""Corners of four cards in the middle of an A4 sheet."""
_CUT_MARK = 4.0


@dataclass(frozen=True, slots=True)
class SignWarning:
    """`what` is a person's code or a room's name; `detail` as `paper.text.Trouble` has it."""

    what: str
    trouble: Trouble
    text: str
    detail: str


@dataclass(frozen=True, slots=True)
class SignReport:
    signs: int
    pages: int
    seconds: float
    warnings: tuple[SignWarning, ...]


def render(
    signs: Sequence[Sign], path: Path, progress: Progress = silent, *, title: str = ""
) -> SignReport:
    """Write them to `path`, in their order. Raises CANNOT_WRITE, DISK_FULL; nothing is left then.

    When `progress` raises, what was at `path` is still there.
    """
    started = perf_counter()
    with replacing(path) as beside, beside.open("wb") as file:
        pages = _Pages(PdfFile(file, title=title))
        cards: list[NameCard] = []
        for done, sign in enumerate(signs):
            if done % _REPORT_EVERY == 0:
                progress(done, len(signs))
            if isinstance(sign, NameCard):
                cards.append(sign)
            else:
                pages.add(sign)
        for first in range(0, len(cards), len(_CARDS)):
            pages.add_cards(cards[first : first + len(_CARDS)])
        progress(len(signs), len(signs))
        pages.pdf.finish()
    seconds = perf_counter() - started
    found = tuple(dict.fromkeys(pages.warnings))
    return SignReport(len(signs), pages.pdf.pages, seconds, found)


class _Pages:
    """The file's pages, and what went less than well on them."""

    def __init__(self, pdf: PdfFile) -> None:
        self.pdf = pdf
        self.warnings: list[SignWarning] = []

    def add(self, sign: RoomSign | NamePlate | Certificate) -> None:
        match sign:
            case RoomSign():
                self._add_room(sign)
            case NamePlate():
                canvas = Canvas(self.pdf, *A4_LYING)
                drawing.plate(self._pen(canvas, sign.person), sign)
                canvas.close()
            case Certificate():
                canvas = Canvas(self.pdf, *A4_LYING)
                drawing.certificate(self._pen(canvas, sign.person), sign)
                canvas.close()

    def add_cards(self, cards: Sequence[NameCard]) -> None:
        canvas = Canvas(self.pdf, *A4)
        for (x, y), card in zip(_CARDS, cards, strict=False):
            with canvas.placed(x, y):
                drawing.card(self._pen(canvas, card.person), card)
        self._draw_cuts(canvas)
        canvas.close()

    def _add_room(self, sign: RoomSign) -> None:
        size = drawing.lines_a_page(sign)
        starts = range(0, max(1, len(sign.lines)), size)
        for page, start in enumerate(starts, 1):
            canvas = Canvas(self.pdf, *A4)
            lines = sign.lines[start : start + size]
            drawing.room(self._pen(canvas, sign.room), sign, lines, page, len(starts))
            canvas.close()

    def _draw_cuts(self, canvas: Canvas) -> None:
        width, height = A4
        for x in sorted({edge for left, _ in _CARDS for edge in (left, left + CARD[0])}):
            canvas.line(x, 0, x, _CUT_MARK, width=0.1)
            canvas.line(x, height - _CUT_MARK, x, height, width=0.1)
        for y in sorted({edge for _, top in _CARDS for edge in (top, top + CARD[1])}):
            canvas.line(0, y, _CUT_MARK, y, width=0.1)
            canvas.line(width - _CUT_MARK, y, width, y, width=0.1)

    def _pen(self, canvas: Canvas, what: str) -> Pen:
        return Pen(
            canvas,
            lambda text, trouble, detail: self.warnings.append(
                SignWarning(what, trouble, text, detail)
            ),
        )
