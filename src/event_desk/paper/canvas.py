"""Drawing on one page, in millimetres from its upper left corner."""

from collections.abc import Generator
from contextlib import contextmanager
from math import cos, radians, sin

from event_desk.paper.pdf import POINTS_PER_MM, PdfFile, number
from event_desk.paper.pictures import Picture
from event_desk.paper.qr import Modules
from event_desk.paper.text import Fitted

BLACK = "#000000"


class Canvas:
    """One page. Colours are `#rrggbb`; `close` adds the page to the file."""

    def __init__(self, file: PdfFile, width: float, height: float) -> None:
        self._file = file
        self._width, self._height = width, height
        self._left = 0.0
        self._top = height * POINTS_PER_MM
        self._parts: list[bytes] = []
        self._colour: str = BLACK

    def close(self) -> None:
        self._file.page(
            self._width * POINTS_PER_MM, self._height * POINTS_PER_MM, b"\n".join(self._parts)
        )

    def rectangle(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        self._fill(colour)
        self._parts.append(self._box(x, y, width, height) + b" re f")

    def line(
        self, x1: float, y1: float, x2: float, y2: float, *, width: float, colour: str = BLACK
    ) -> None:
        self._parts.append(
            b"%s RG %s w %s %s m %s %s l S"
            % (_rgb(colour), number(width * POINTS_PER_MM), *self._at(x1, y1), *self._at(x2, y2))
        )

    def text(self, fitted: Fitted, x: float, y: float, colour: str = BLACK) -> None:
        """Draw a fitted text whose box has its upper left corner at (x, y)."""
        if fitted.lines:
            self._fill(colour)
            self._parts.append(self._file.text(fitted, *self._point(x, y)))

    def qr(self, modules: Modules, x: float, y: float, size: float, colour: str = BLACK) -> None:
        """Draw a code `size` mm wide, quiet zone not included; the paper must be white there."""
        self._fill(colour)
        module = size * POINTS_PER_MM / modules.size
        left, top = self._point(x, y)
        self._parts.append(
            b"q %s 0 0 %s %s %s cm" % (number(module), number(-module), number(left), number(top))
        )
        # One path for all bars: drawn one by one, screens show hairlines between the rows.
        bars = " ".join(f"{bar_x} {bar_y} {length} 1 re" for bar_x, bar_y, length in modules.bars)
        self._parts.append(bars.encode("ascii") + b" f Q")

    def picture(self, picture: Picture, x: float, y: float, width: float, height: float) -> None:
        """Draw a picture as large as the box allows, in its own proportions, in the middle."""
        scale = min(width / picture.width, height / picture.height)
        wide, tall = picture.width * scale, picture.height * scale
        left, bottom = self._point(x + (width - wide) / 2, y + (height + tall) / 2)
        self._parts.append(
            b"q %s 0 0 %s %s %s cm /%s Do Q"
            % (
                number(wide * POINTS_PER_MM),
                number(tall * POINTS_PER_MM),
                number(left),
                number(bottom),
                self._file.picture(picture),
            )
        )

    @contextmanager
    def placed(self, x: float, y: float, turn: int = 0) -> Generator[None]:
        """Draw with the origin at (x, y) and everything turned clockwise by `turn` degrees."""
        left, top = self._point(x, y)
        before = self._left, self._top, self._colour
        angle = radians(-turn)
        self._parts.append(
            b"q %s %s %s %s %s %s cm"
            % (
                *(number(v) for v in (cos(angle), sin(angle), -sin(angle), cos(angle))),
                number(left),
                number(top),
            )
        )
        self._left = self._top = 0.0
        try:
            yield
        finally:
            self._parts.append(b"Q")
            self._left, self._top, self._colour = before

    def _point(self, x: float, y: float) -> tuple[float, float]:
        return self._left + x * POINTS_PER_MM, self._top - y * POINTS_PER_MM

    def _at(self, x: float, y: float) -> tuple[bytes, bytes]:
        left, top = self._point(x, y)
        return number(left), number(top)

    def _box(self, x: float, y: float, width: float, height: float) -> bytes:
        sizes = number(width * POINTS_PER_MM), number(height * POINTS_PER_MM)
        return b" ".join((*self._at(x, y + height), *sizes))

    def _fill(self, colour: str) -> None:
        if colour != self._colour:
            self._colour = colour
            self._parts.append(_rgb(colour) + b" rg")


def _rgb(colour: str) -> bytes:
    return b" ".join(number(int(colour[place : place + 2], 16) / 255) for place in (1, 3, 5))
