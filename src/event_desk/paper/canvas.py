"""Drawing on one page, in millimetres from its upper left corner."""

from collections.abc import Generator
from contextlib import contextmanager
from functools import lru_cache

from event_desk.paper.pdf import PdfFile
from event_desk.paper.pictures import Picture
from event_desk.paper.qr import Modules
from event_desk.paper.text import POINTS_PER_MM, Fitted

BLACK = "#000000"


class Canvas:
    """One page. Colours are `#rrggbb`; `close` adds the page to the file."""

    def __init__(self, file: PdfFile, width: float, height: float) -> None:
        self._file = file
        self._sheet = file.sheet
        self._left = 0.0
        self._top = height * POINTS_PER_MM
        self._colour: str = BLACK
        file.begin(width * POINTS_PER_MM, height * POINTS_PER_MM)

    def close(self) -> None:
        self._file.end()

    def rectangle(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        self._fill(colour)
        left, bottom = self._point(x, y + height)
        wide, tall = width * POINTS_PER_MM, height * POINTS_PER_MM
        self._sheet.addLiteral(f"{left} {bottom} {wide:.3f} {tall:.3f} re f")

    def outline(
        self, x: float, y: float, width: float, height: float, thick: float, colour: str
    ) -> None:
        """The edge of a rectangle, `thick` mm, drawn inside of it."""
        thick = min(thick, width / 2, height / 2)
        self._sheet.setStrokeColorRGB(*_rgb(colour))
        self._sheet.setLineWidth(thick * POINTS_PER_MM)
        left, bottom = self._point(x + thick / 2, y + height - thick / 2)
        across, up = (width - thick) * POINTS_PER_MM, (height - thick) * POINTS_PER_MM
        self._sheet.rect(left, bottom, across, up, stroke=1, fill=0)

    def circle(self, x: float, y: float, radius: float, colour: str, thick: float = 0.0) -> None:
        """A disc around (x, y), or a ring `thick` mm wide inside of it."""
        across, up = self._point(x, y)
        if thick:
            self._sheet.setStrokeColorRGB(*_rgb(colour))
            self._sheet.setLineWidth(thick * POINTS_PER_MM)
            radius -= thick / 2
        else:
            self._fill(colour)
        self._sheet.circle(
            across, up, radius * POINTS_PER_MM, stroke=int(thick > 0), fill=int(thick <= 0)
        )

    def line(
        self, x1: float, y1: float, x2: float, y2: float, *, width: float, colour: str = BLACK
    ) -> None:
        self._sheet.setStrokeColorRGB(*_rgb(colour))
        self._sheet.setLineWidth(width * POINTS_PER_MM)
        self._sheet.line(*self._point(x1, y1), *self._point(x2, y2))

    def text(self, fitted: Fitted, x: float, y: float, colour: str = BLACK) -> None:
        """Draw a fitted text whose box has its upper left corner at (x, y)."""
        if fitted.lines:
            self._fill(colour)
            self._file.text(fitted, *self._point(x, y))

    def qr(self, modules: Modules, x: float, y: float, size: float, colour: str = BLACK) -> None:
        """Draw a code `size` mm wide, quiet zone not included; the paper must be white there."""
        self._fill(colour)
        module = size * POINTS_PER_MM / modules.size
        left, top = self._point(x, y)
        self._sheet.saveState()
        self._sheet.transform(module, 0, 0, -module, left, top)
        # One path for all bars: drawn one by one, screens show hairlines between the rows. Written
        # here, because ReportLab's own path takes longer than everything else on a badge.
        bars = " ".join([f"{across} {down} {w} {h} re" for across, down, w, h in modules.bars])
        self._sheet.addLiteral(f"{bars} f")
        self._sheet.restoreState()

    def picture(
        self,
        picture: Picture,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        fill: bool = False,
    ) -> None:
        """Draw a picture in its own proportions in the middle of a box: whole, or to fill it."""
        choose = max if fill else min
        scale = choose(width / picture.width, height / picture.height)
        wide, tall = picture.width * scale, picture.height * scale
        left, bottom = self._point(x + (width - wide) / 2, y + (height + tall) / 2)
        form = self._file.picture(picture)
        self._sheet.saveState()
        if fill:
            edge, foot = self._point(x, y + height)
            box = f"{edge} {foot} {width * POINTS_PER_MM:.3f} {height * POINTS_PER_MM:.3f}"
            self._sheet.addLiteral(f"{box} re W n")
        self._sheet.transform(wide * POINTS_PER_MM, 0, 0, tall * POINTS_PER_MM, left, bottom)
        self._sheet.doForm(form)
        self._sheet.restoreState()

    @contextmanager
    def placed(self, x: float, y: float, turn: int = 0) -> Generator[None]:
        """Draw with the origin at (x, y) and everything turned clockwise by `turn` degrees."""
        before = self._left, self._top, self._colour
        self._sheet.saveState()
        self._sheet.translate(*self._point(x, y))
        self._sheet.rotate(-turn)
        self._left = self._top = 0.0
        try:
            yield
        finally:
            self._sheet.restoreState()
            self._left, self._top, self._colour = before

    def _point(self, x: float, y: float) -> tuple[float, float]:
        return round(self._left + x * POINTS_PER_MM, 3), round(self._top - y * POINTS_PER_MM, 3)

    def _fill(self, colour: str) -> None:
        if colour != self._colour:
            self._colour = colour
            self._sheet.addLiteral(_filling(colour))


@lru_cache(maxsize=256)
def _filling(colour: str) -> str:
    return " ".join([*(f"{part:.3f}" for part in _rgb(colour)), "rg"])


def _rgb(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return red, green, blue
