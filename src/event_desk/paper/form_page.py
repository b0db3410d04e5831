"""Pages of facts, steps to tick and lines to fill in by hand, on A4. Lengths in millimetres.

In a form that runs from right to left the columns are mirrored.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from event_desk.folding import isolate
from event_desk.paper.canvas import Canvas
from event_desk.paper.fonts import Weight
from event_desk.paper.pdf import PdfFile
from event_desk.paper.saving import replacing
from event_desk.paper.text import Align, Style, Upright, fit, measure

WIDTH, HEIGHT = 210.0, 297.0
_MARGIN, _HEAD, _FOOT, _SECTION = 15.0, 20.0, 8.0, 9.5
_FACT, _BLANK, _LINE_OF_STEP, _BOX = 6.2, 8.2, 4.5, 4.0
_LABEL = 0.44
_INK, _MUTED, _LINE, _ALARM = "#1B2430", "#5B6675", "#8A93A0", "#A3123A"
_SIZE = 10.0


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and what is known; without a value, a line to write on."""

    label: str
    value: str = ""
    alarming: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """Something to do, with a box to tick."""

    text: str


@dataclass(frozen=True, slots=True)
class Section:
    heading: str
    lines: tuple[Fact | Step, ...]


@dataclass(frozen=True, slots=True)
class Form:
    title: str
    subtitle: str
    note: str
    sections: Sequence[Section]


def write(
    path: Path,
    form: Form,
    *,
    language: str,
    right_to_left: bool,
    figures: Callable[[str], str] = str,
) -> int:
    """Write the form as PDF; returns the number of pages. Raises CANNOT_WRITE or DISK_FULL.

    `figures` puts the pages' numbers into the digits in use.
    """
    with replacing(path) as beside, beside.open("wb") as file:
        pdf = PdfFile(file, title=form.title, language=language)
        pages = _Pages(pdf, form, figures, mirrored=right_to_left)
        for section in form.sections:
            pages.section(section)
        count = pages.close()
        pdf.finish()
    return count


class _Pages:
    def __init__(
        self, pdf: PdfFile, form: Form, figures: Callable[[str], str], *, mirrored: bool
    ) -> None:
        self._pdf, self._form, self._mirrored = pdf, form, mirrored
        self._figures = figures
        self._base = 1 if mirrored else 0
        self._wide = WIDTH - 2 * _MARGIN
        self._count = 0
        self._begin()

    def section(self, section: Section) -> None:
        first = _height(section.lines[0], self._wide) if section.lines else 0.0
        self._need(_SECTION + first)
        style = Style(Weight.BOLD, 11.5, 8, base=self._base)
        self._text(section.heading, 0, self._wide, 7, style, down=1.5)
        self._y += _SECTION
        for line in section.lines:
            self._need(_height(line, self._wide))
            self._fact(line) if isinstance(line, Fact) else self._step(line)
            self._y += _height(line, self._wide)
        self._y += 2.5

    def close(self) -> int:
        self._end()
        return self._count

    def _begin(self) -> None:
        self._canvas = Canvas(self._pdf, WIDTH, HEIGHT)
        self._count += 1
        self._y = _MARGIN
        title = Style(Weight.BOLD, 17, 10, base=self._base)
        self._text(self._form.title, 0, self._wide, 9, title)
        below = Style(Weight.REGULAR, 10, 7, base=self._base)
        self._text(self._form.subtitle, 0, self._wide, 6, below, _MUTED, down=9.5)
        self._y += _HEAD
        self._canvas.line(
            _MARGIN, self._y - 3, WIDTH - _MARGIN, self._y - 3, width=0.4, colour=_INK
        )

    def _end(self) -> None:
        self._y = HEIGHT - _MARGIN - 4
        note = Style(largest=8, smallest=6, base=self._base)
        self._text(self._form.note, 0, self._wide - 16, 4, note, _MUTED)
        number = Style(largest=8, smallest=7, align=Align.END, base=self._base)
        self._text(isolate(self._figures(str(self._count))), 0, self._wide, 4, number, _MUTED)
        self._canvas.close()

    def _need(self, height: float) -> None:
        if self._y + height > HEIGHT - _MARGIN - _FOOT:
            self._end()
            self._begin()

    def _fact(self, fact: Fact) -> None:
        labelled = self._wide * _LABEL
        height = _height(fact, self._wide)
        style = Style(Weight.REGULAR, _SIZE, 6, 2, upright=Upright.MIDDLE, base=self._base)
        self._text(fact.label, 0, labelled - 3, height, style, _MUTED)
        if fact.value:
            strong = Style(Weight.SEMIBOLD, _SIZE, 6, 3, upright=Upright.MIDDLE, base=self._base)
            colour = _ALARM if fact.alarming else _INK
            self._text(fact.value, labelled, self._wide - labelled, height, strong, colour)
            return
        low = self._y + height - 1.8
        left = self._left(labelled, self._wide - labelled)
        self._canvas.line(left, low, left + self._wide - labelled, low, width=0.25, colour=_LINE)

    def _step(self, step: Step) -> None:
        left = self._left(0, _BOX)
        self._canvas.outline(left, self._y + 1, _BOX, _BOX, 0.3, _INK)
        style = Style(Weight.REGULAR, _SIZE, 7, 5, base=self._base)
        height = _height(step, self._wide)
        self._text(step.text, _BOX + 3, self._wide - _BOX - 3, height, style, down=0.8)

    def _left(self, x: float, width: float) -> float:
        """Where a box begins on the page that begins `x` into the line."""
        return WIDTH - _MARGIN - x - width if self._mirrored else _MARGIN + x

    def _text(
        self,
        text: str,
        x: float,
        width: float,
        height: float,
        style: Style,
        colour: str = _INK,
        *,
        down: float = 0.0,
    ) -> None:
        if text:
            fitted = fit(text, width, height, style)
            self._canvas.text(fitted, self._left(x, width), self._y + down, colour)


def _height(line: Fact | Step, wide: float) -> float:
    if isinstance(line, Step):
        room = (wide - _BOX - 3) * 0.95
        return _lines(line.text, Weight.REGULAR, room) * _LINE_OF_STEP + 2.2
    if not line.value:
        return _BLANK
    room = wide * (1 - _LABEL) * 0.95
    return max(_FACT, _lines(line.value, Weight.SEMIBOLD, room) * _LINE_OF_STEP + 1.8)


def _lines(text: str, weight: Weight, room: float) -> int:
    return int(measure(text, weight, _SIZE) / room) + 1
