"""Signs, cards, plates and certificates on their pages. Lengths in millimetres."""

from collections.abc import Callable, Sequence

from event_desk.folding import has_arabic
from event_desk.paper.canvas import Canvas
from event_desk.paper.fonts import Weight
from event_desk.paper.text import Align, Style, Trouble, Upright, fit
from event_desk.signs.content import Certificate, NameCard, NamePlate, RoomSign, SignLine
from event_desk.signs.wording import ARABIC_SCRIPT, Wording
from event_desk.texts import in_arabic_digits

A4 = (210.0, 297.0)
A4_LYING = (297.0, 210.0)
CARD = (90.0, 110.0)
"""Unfolded: two faces of 90 × 55 mm, one above the other."""
_INK, _MUTED, _LINE, _ACCENT = "#1B2430", "#5B6675", "#C3C9D2", "#1D5FD1"
_MARGIN = 15.0
_LINES_TOP, _LINES_END = 100.0, 278.0
_TALLEST_LINE = 34.0
_TITLE = 7.0
"""The least height of one title of an item."""

Warn = Callable[[str, Trouble, str], None]
"""Called with the text, what could not be given it, and the detail."""


class Pen:
    """Writes texts into boxes of a canvas and says what went less than well."""

    def __init__(self, canvas: Canvas, warn: Warn) -> None:
        self.canvas = canvas
        self._warn = warn

    def write(
        self,
        text: str,
        box: tuple[float, float, float, float],
        style: Style,
        colour: str = _INK,
    ) -> None:
        if not text:
            return
        x, y, width, height = box
        fitted = fit(text, width, height, style)
        for trouble, detail in fitted.trouble:
            self._warn(text, trouble, detail)
        self.canvas.text(fitted, x, y, colour)

    def stack(
        self,
        texts: Sequence[str],
        box: tuple[float, float, float, float],
        style: Style,
        colour: str = _INK,
    ) -> None:
        """Texts below one another, each with the same part of the height."""
        x, y, width, height = box
        each = height / max(1, len(texts))
        between = each * 0.08 if len(texts) > 1 else 0.0
        for place, text in enumerate(texts):
            self.write(text, (x, y + place * each, width, each - between), style, colour)


def lines_a_page(sign: RoomSign) -> int:
    """How many items find room below a room's name."""
    most = max((len(line.titles) for line in sign.lines), default=1)
    return max(1, int((_LINES_END - _LINES_TOP) / (most * _TITLE + 4)))


def room(pen: Pen, sign: RoomSign, lines: Sequence[SignLine], page: int, pages: int) -> None:
    width = A4[0]
    pen.canvas.rectangle(0, 0, width, 9, _ACCENT)
    inner = width - 2 * _MARGIN
    centred = Upright.MIDDLE
    title = Style(Weight.BOLD, 76, 20, 2, Align.CENTER, centred)
    pen.stack(sign.names, (_MARGIN, 16, inner, 58), title)
    day = Style(Weight.SEMIBOLD, 16, 8, 1, Align.CENTER, centred)
    pen.stack(_pairs(sign.day), (_MARGIN, 76, inner, 7 * len(_pairs(sign.day))), day, _MUTED)
    if lines:
        height = min(_TALLEST_LINE, (_LINES_END - _LINES_TOP) / len(lines))
        for place, line in enumerate(lines):
            _item(pen, line, _LINES_TOP + place * height, height)
    foot = Style(Weight.REGULAR, 10, 6, 1, Align.CENTER, centred)
    number = f"{page} / {pages}" if pages > 1 else ""
    number = in_arabic_digits(number) if sign.own_digits else number
    pen.stack(sign.event[:2], (_MARGIN + 20, 281, inner - 40, 11), foot, _MUTED)
    pen.write(number, (width - _MARGIN - 20, 284, 20, 7), Style(Weight.REGULAR, 10, 6), _MUTED)


def card(pen: Pen, one: NameCard) -> None:
    """Both faces, the upper one upside down: folded, each side of the table reads one."""
    _faces(pen, CARD, lambda: _card_face(pen, one))


def plate(pen: Pen, one: NamePlate) -> None:
    _faces(pen, A4_LYING, lambda: _plate_face(pen, one))


def certificate(pen: Pen, one: Certificate) -> None:
    width, height = A4_LYING
    pen.canvas.outline(8, 8, width - 16, height - 16, 1.2, _ACCENT)
    pen.canvas.outline(10.5, 10.5, width - 21, height - 21, 0.3, _ACCENT)
    inner = (width - 2 * 18) / len(one.wordings)
    for place, (name, wording) in enumerate(zip(one.names, one.wordings, strict=True)):
        _wording(pen, name, wording, 18 + place * inner + 4, inner - 8)
    if len(one.wordings) > 1:
        pen.canvas.line(width / 2, 36, width / 2, height - 46, width=0.2, colour=_LINE)


def _pairs(texts: Sequence[str]) -> list[str]:
    """Two to a line, those that run the other way apart, so that no line turns round."""
    latin = [text for text in texts if not has_arabic(text)]
    rows = [" · ".join(latin[at : at + 2]) for at in range(0, len(latin), 2)]
    return [*(text for text in texts if has_arabic(text)), *rows]


def _item(pen: Pen, line: SignLine, top: float, height: float) -> None:
    left, width = _MARGIN, A4[0] - 2 * _MARGIN
    pen.canvas.line(left, top, left + width, top, width=0.2, colour=_LINE)
    mirrored = all(has_arabic(title) for title in line.titles)
    clock = left + width - 36 if mirrored else left
    titles = left if mirrored else left + 40
    middle = Upright.MIDDLE
    # In Arabic the start stands on the right; digits alone would not say so.
    time = Style(Weight.BOLD, 15, 9, 1, Align.START, middle, base=1 if mirrored else 0)
    heard = " · ".join(line.channels)
    pen.stack(line.times, (clock, top + 1, 36, height - 2 - (6 if heard else 0)), time)
    side = Align.END if mirrored else Align.START
    small = Style(Weight.REGULAR, 9, 5, 1, side, middle, base=0)
    pen.write(heard, (clock, top + height - 7, 36, 5.5), small, _MUTED)
    style = Style(Weight.SEMIBOLD, 15, 8, 2, Align.START, middle)
    pen.stack(line.titles, (titles, top + 2, width - 40, height - 4), style)


def _faces(pen: Pen, size: tuple[float, float], face: Callable[[], None]) -> None:
    width, height = size
    with pen.canvas.placed(0, height / 2):
        face()
    with pen.canvas.placed(width, height / 2, 180):
        face()
    # Where to fold, shown at the edges only.
    for x in (0.0, width - 4):
        pen.canvas.line(x, height / 2, x + 4, height / 2, width=0.15, colour=_LINE)


def _card_face(pen: Pen, one: NameCard) -> None:
    width, height = CARD[0], CARD[1] / 2
    pen.canvas.rectangle(0, height - 2.5, width, 2.5, _ACCENT)
    names = [name for name in (one.native_name, one.name) if name]
    bold = Style(Weight.BOLD, 26, 12, 2, Align.CENTER, Upright.MIDDLE)
    pen.stack(names, (5, 4, width - 10, 31), bold)
    below = [text for text in (one.native_organisation, one.organisation) if text]
    small = Style(Weight.REGULAR, 10, 6.5, 2, Align.CENTER, Upright.MIDDLE)
    pen.stack(below, (5, 36, width - 10, 14), small, _MUTED)


def _plate_face(pen: Pen, one: NamePlate) -> None:
    width, height = A4_LYING[0], A4_LYING[1] / 2
    pen.canvas.rectangle(0, height - 5, width, 5, _ACCENT)
    names = [name for name in (one.native_name, one.name) if name]
    bold = Style(Weight.BOLD, 92, 30, 2, Align.CENTER, Upright.MIDDLE)
    pen.stack(names, (14, 8, width - 28, 66), bold)
    below = [text for text in (one.native_below, one.below) if text]
    small = Style(Weight.REGULAR, 24, 12, 2, Align.CENTER, Upright.MIDDLE)
    pen.stack(below, (14, 76, width - 28, 21), small, _MUTED)


def _wording(pen: Pen, name: str, wording: Wording, left: float, width: float) -> None:
    base = int(wording.language in ARABIC_SCRIPT)

    def line(text: str, top: float, height: float, style: Style, colour: str = _INK) -> None:
        pen.write(text, (left, top, width, height), style, colour)

    def style(weight: Weight, size: float, lines: int = 1, own: int | None = base) -> Style:
        return Style(weight, size, size / 2, lines, Align.CENTER, Upright.MIDDLE, own)

    line(wording.title, 26, 20, style(Weight.BOLD, 30), _ACCENT)
    line(wording.certifies, 54, 10, style(Weight.REGULAR, 14), _MUTED)
    line(name, 66, 26, style(Weight.BOLD, 30, 2, None))
    line(wording.took_part, 95, 10, style(Weight.REGULAR, 14), _MUTED)
    line(wording.event, 107, 24, style(Weight.SEMIBOLD, 20, 3, None))
    line(wording.when, 133, 9, style(Weight.REGULAR, 13))
    line(wording.present, 142, 8, style(Weight.REGULAR, 12), _MUTED)
    pen.canvas.line(left + width * 0.2, 179, left + width * 0.8, 179, width=0.25, colour=_MUTED)
    line(wording.signature, 181, 9, style(Weight.REGULAR, 11), _MUTED)
