"""A card to lay beside the keyboard: the five things somebody at the desk has to know, on A5.

render(path, languages)     a page for each language, in its own words and direction
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from event_desk import texts
from event_desk.paper.canvas import Canvas
from event_desk.paper.fonts import Weight
from event_desk.paper.pdf import PdfFile
from event_desk.paper.saving import replacing
from event_desk.paper.text import Align, Style, Upright, fit
from event_desk.texts import translate

WIDTH, HEIGHT = 148.0, 210.0
_MARGIN, _NUMBER, _BAND, _GAP = 9.0, 9.0, 12.5, 1.6
_INK, _MUTED, _ACCENT, _WHITE, _BLACK = "#1B2430", "#5B6675", "#1D5FD1", "#FFFFFF", "#000000"
_Lines = tuple[tuple[float, float], ...]
# The shapes of the screen, as lines in a square whose sides are 1.
_TICK: _Lines = ((0.28, 0.52), (0.44, 0.68), (0.73, 0.36))
_FLAG: _Lines = ((0.32, 0.85), (0.32, 0.2), (0.74, 0.35), (0.32, 0.52))
_HANDS: _Lines = ((0.5, 0.3), (0.5, 0.54), (0.66, 0.62))
_SQUARE: _Lines = ((0.15, 0.15), (0.85, 0.15), (0.85, 0.85), (0.15, 0.85), (0.15, 0.15))
_OCTAGON: _Lines = (
    (0.35, 0.12), (0.65, 0.12), (0.88, 0.35), (0.88, 0.65), (0.65, 0.88), (0.35, 0.88),
    (0.12, 0.65), (0.12, 0.35), (0.35, 0.12),
)  # fmt: skip
_CROSS: tuple[_Lines, ...] = (((0.36, 0.36), (0.64, 0.64)), ((0.64, 0.36), (0.36, 0.64)))


@dataclass(frozen=True, slots=True)
class _Answer:
    """What the band at the desk says: its colour, its shape, and what is to be done."""

    ground: str
    ink: str
    ring: bool
    shape: tuple[_Lines, ...]
    word: str
    action: str


def render(path: Path, languages: Sequence[str] = texts.LANGUAGES) -> int:
    """Write the card to `path`; returns the number of pages. Raises CANNOT_WRITE, DISK_FULL."""
    with replacing(path) as beside, beside.open("wb") as file:
        pdf = PdfFile(file, title="Event Desk")
        for language in languages:
            with texts.speaking(language):
                _Card(pdf, mirrored=language == "ar").draw()
        pdf.finish()
    return len(languages)


def _answers() -> tuple[_Answer, ...]:
    return (
        _Answer(
            "#007A5A", _WHITE, True, (_TICK,),
            translate("texts", "Checked in"), translate("texts", "Next guest."),
        ),
        _Answer(
            "#1D5FD1", _WHITE, False, (_FLAG,),
            translate("texts", "Checked in – see note"),
            translate("texts", "Read the note, then the next guest."),
        ),
        _Answer(
            "#F5B301", _BLACK, False, (_SQUARE, _HANDS),
            translate("texts", "Already checked in"),
            translate("texts", "Was in today: look at the name on the badge."),
        ),
        _Answer(
            "#A3123A", _WHITE, False, (_OCTAGON, *_CROSS),
            translate("texts", "Anything else"),
            translate("texts", "The line says why, the buttons what can be done."),
        ),
    )  # fmt: skip


def _sentences() -> tuple[tuple[str, str], ...]:
    """Headings with what stands below them, in the order of the card."""
    return (
        (
            translate("texts", "A guest comes"),
            translate(
                "texts",
                "Scan the badge. Without one, type two letters of any part of the name, in either "
                "script; Enter takes the one that is marked.",
            ),
        ),
        (translate("texts", "What the answer means"), ""),
        (
            translate("texts", "It was the wrong person"),
            translate("texts", "F8 takes the last scan back. The button carries the name."),
        ),
        (
            translate("texts", "No badge, or not on the list"),
            translate("texts", "F9 prints a badge. F4 adds somebody who isn't on the list."),
        ),
        (
            translate("texts", "Something does not work"),
            translate(
                "texts",
                "F1 explains the page. F12 hides everybody's names. After a power cut, start Event "
                "Desk again: whoever was shown as checked in is checked in.",
            ),
        ),
    )


class _Card:
    """One page. Where it runs from right to left, every box is mirrored."""

    def __init__(self, pdf: PdfFile, *, mirrored: bool) -> None:
        self._canvas = Canvas(pdf, WIDTH, HEIGHT)
        self._mirrored = mirrored
        self._base = 1 if mirrored else 0
        self._wide = WIDTH - 2 * _MARGIN
        self._y = _MARGIN

    def draw(self) -> None:
        self._title()
        for number, (heading, text) in enumerate(_sentences(), 1):
            self._head(number, heading)
            if text:
                self._body(text)
            else:
                for answer in _answers():
                    self._answer(answer)
            self._y += 2.4
        self._foot()
        self._canvas.close()

    def _title(self) -> None:
        self._box(0, self._wide, 8, translate("texts", "At the desk"), Weight.BOLD, 20)
        self._y += 11
        self._canvas.line(_MARGIN, self._y, WIDTH - _MARGIN, self._y, width=0.5, colour=_INK)
        self._y += 4

    def _head(self, number: int, heading: str) -> None:
        centre = self._left(0, 7) + 3.5
        self._canvas.circle(centre, self._y + 3.5, 3.5, _ACCENT)
        style = Style(Weight.BOLD, 12, 9, align=Align.CENTER, upright=Upright.MIDDLE)
        self._canvas.text(fit(str(number), 7, 7, style), centre - 3.5, self._y, _WHITE)
        self._box(_NUMBER, self._wide - _NUMBER, 7, heading, Weight.BOLD, 13.5)
        self._y += 8

    def _body(self, text: str) -> None:
        style = Style(Weight.REGULAR, 11.5, 8.5, 3, base=self._base)
        fitted = fit(text, self._wide - _NUMBER, 20, style)
        self._canvas.text(fitted, self._left(_NUMBER, self._wide - _NUMBER), self._y, _INK)
        self._y += fitted.height + 2

    def _answer(self, answer: _Answer) -> None:
        width = self._wide - _NUMBER
        left = self._left(_NUMBER, width)
        self._canvas.rectangle(left, self._y, width, _BAND, answer.ground)
        self._shape(answer, self._left(_NUMBER + 2, 9), self._y + (_BAND - 9) / 2, 9)
        inner = width - 15
        at = self._left(_NUMBER + 13, inner)
        strong = Style(Weight.BOLD, 12, 8, upright=Upright.MIDDLE, base=self._base)
        plain = Style(Weight.REGULAR, 10, 7, upright=Upright.MIDDLE, base=self._base)
        half = _BAND / 2
        self._canvas.text(fit(answer.word, inner, half, strong), at, self._y + 0.6, answer.ink)
        below = fit(answer.action, inner, half - 1, plain)
        self._canvas.text(below, at, self._y + half, answer.ink)
        self._y += _BAND + _GAP

    def _shape(self, answer: _Answer, x: float, y: float, size: float) -> None:
        if answer.ring:
            self._canvas.circle(x + size / 2, y + size / 2, size * 0.42, answer.ink, 0.8)
        for line in answer.shape:
            for (x1, y1), (x2, y2) in pairwise(line):
                self._canvas.line(
                    x + x1 * size, y + y1 * size, x + x2 * size, y + y2 * size,
                    width=0.8, colour=answer.ink,
                )  # fmt: skip

    def _foot(self) -> None:
        """Whom to call, to be written by hand: it is another number at each event."""
        self._y = HEIGHT - _MARGIN - 8
        label = translate("texts", "Help desk:")
        self._box(0, 34, 8, label, Weight.SEMIBOLD, 11, _MUTED)
        left = self._left(36, self._wide - 36)
        low = self._y + 7
        self._canvas.line(left, low, left + self._wide - 36, low, width=0.3, colour=_MUTED)

    def _box(
        self,
        x: float,
        width: float,
        height: float,
        text: str,
        weight: Weight,
        size: float,
        colour: str = _INK,
    ) -> None:
        style = Style(weight, size, 7, upright=Upright.MIDDLE, base=self._base)
        self._canvas.text(fit(text, width, height, style), self._left(x, width), self._y, colour)

    def _left(self, x: float, width: float) -> float:
        """Where a box begins on the page that begins `x` into the line."""
        return WIDTH - _MARGIN - x - width if self._mirrored else _MARGIN + x
