"""A PDF file, written by ReportLab.

ReportLab draws shapes and pictures, and embeds the fonts cut down to the glyphs in use; `spooling`
writes what it makes. It is handed glyphs that `shaping` has already joined and put in display
order: what it shapes by itself, it draws in the wrong order.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import BinaryIO, NamedTuple

from reportlab import rl_config
from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfgen.canvas import Canvas as Sheet

from event_desk.paper.embedded import font
from event_desk.paper.fonts import EM
from event_desk.paper.pictures import Picture
from event_desk.paper.shaping import Piece
from event_desk.paper.spooling import Spool
from event_desk.paper.text import POINTS_PER_MM, Fitted

# Streams as bytes, without remarks: written as letters, a file is a quarter larger.
rl_config.useA85 = 0
rl_config.pdfComments = 0

_MIRROR = str.maketrans("()[]{}<>«»", ")(][}{><»«")
_REMEMBERED = 512


class PdfFile:
    """`finish` must be called once, or the file is no PDF. One page is open at a time."""

    def __init__(self, file: BinaryIO, *, title: str, language: str = "") -> None:
        self.sheet = Sheet(file, pageCompression=1, invariant=1, lang=language or None)
        self._spool = Spool(file, self.sheet)
        self.sheet.setTitle(title)
        self.sheet.setProducer("Event Desk")
        self.sheet.setViewerPreference("DisplayDocTitle", "true")
        self.pages = 0
        self._texts: dict[tuple[int, float, float], tuple[Fitted, str]] = {}
        self._pictures: set[str] = set()

    def begin(self, width: float, height: float) -> None:
        """Begin a page of `width` × `height` points."""
        self.sheet.setPageSize((_edge(width), _edge(height)))

    def end(self) -> None:
        self.sheet.showPage()
        self._spool.page()
        self.pages += 1

    def text(self, fitted: Fitted, left: float, top: float) -> None:
        """Draw a fitted text whose box has its corner at a point of the page.

        What stands on many pages at the same place is worked out once.
        """
        key = (id(fitted), left, top)
        known = self._texts.get(key)
        if known is None:
            if len(self._texts) >= _REMEMBERED:
                self._texts.clear()
            # The text is kept as well, so that no other can get its id meanwhile.
            known = self._texts[key] = (fitted, self._code(fitted, left, top))
        self.sheet.addLiteral(known[1])

    def picture(self, picture: Picture) -> str:
        """The form that draws a picture one point large; one that comes again is stored once."""
        if picture.key not in self._pictures:
            self._pictures.add(picture.key)
            self.sheet.beginForm(picture.key, 0, 0, 1, 1)
            self.sheet.drawImage(picture.image, 0, 0, 1, 1, mask="auto")
            self.sheet.endForm()
        return picture.key

    def finish(self) -> None:
        self._spool.finish()

    def _code(self, fitted: Fitted, left: float, top: float) -> str:
        """Written here: ReportLab's own text objects take longer than everything else."""
        row, around = (_TextBlock(self._spool.document, fitted) for _ in range(2))
        unit = fitted.size / EM
        for placed in fitted.lines:
            x, y = left + placed.x * POINTS_PER_MM, top - placed.baseline * POINTS_PER_MM
            for piece in placed.line.pieces:
                letters, marks = _split(piece)
                if letters:
                    row.show(x + letters[0].x * unit, y, letters)
                for mark in marks:
                    around.show(x + mark.x * unit, y + mark.y * unit, [mark._replace(meaning="")])
                x += sum([glyph.advance for glyph in piece.glyphs]) * unit
        if not around.code:
            return row.code
        # Dots and vowel marks mean nothing by themselves; the letters already say it all.
        return f"{row.code}/Span<</ActualText( )>>BDC {around.code}EMC\n"


class _Drawn(NamedTuple):
    """A glyph at (x, y) from the start of its piece, and what it stands for."""

    glyph: int
    x: int
    y: int
    meaning: str


def _split(piece: Piece) -> tuple[list[_Drawn], list[_Drawn]]:
    """The letters in a row, and the marks around them."""
    letters: list[_Drawn] = []
    marks: list[_Drawn] = []
    pen = 0
    for glyph, meaning in zip(piece.glyphs, _meanings(piece), strict=True):
        part = _Drawn(glyph.id, pen + glyph.x, glyph.y, meaning)
        (letters if meaning and not glyph.y else marks).append(part)
        pen += glyph.advance
    return letters, marks


class _TextBlock:
    """Glyphs of one weight and size, each stretch at its own place."""

    def __init__(self, document: PDFDocument, fitted: Fitted) -> None:
        self._font = font(fitted.weight)
        self._size = fitted.size
        self._document = document
        self._subset = -1
        self._parts: list[str] = []

    @property
    def code(self) -> str:
        return f"BT {' '.join(self._parts)} ET\n" if self._parts else ""

    def show(self, x: float, y: float, letters: Sequence[_Drawn]) -> None:
        """The first letter stands at (x, y), and each after it as far on as `letters` have it."""
        drawn = self._font
        self._parts.append(f"1 0 0 1 {_number(x)} {_number(y)} Tm")
        text = "".join([drawn.character(one.glyph, one.meaning) for one in letters])
        # What the way to the next letter is less than the width that the file gives the glyph.
        short = [
            drawn.width(letter.glyph) - (after.x - letter.x) for letter, after in pairwise(letters)
        ]
        first = 0
        for subset, codes in drawn.splitString(text, self._document):
            if subset != self._subset:
                self._subset = subset
                name = drawn.getSubsetInternalName(subset, self._document)
                self._parts.append(f"{name} {_number(self._size)} Tf")
            self._parts.append(_shown(codes, short[first : first + len(codes)]))
            first += len(codes)


def _shown(codes: bytes, short: Sequence[int]) -> str:
    if not any(short):
        return f"<{codes.hex()}>Tj"
    parts: list[str] = []
    start = 0
    for place, less in enumerate(short, 1):
        if less:
            parts.append(f"<{codes[start:place].hex()}>{less}")
            start = place
    if start < len(codes):
        parts.append(f"<{codes[start:].hex()}>")
    return f"[{''.join(parts)}]TJ"


def _number(value: float) -> str:
    """Thousandths of a point are finer than any printer."""
    return f"{value:.3f}".rstrip("0").rstrip(".")


def _meanings(piece: Piece) -> list[str]:
    """The text that each glyph stands for; all of a letter's, with its marks, is at its widest.

    Programs that read text expect right-to-left text as it stands on the page, from the left, and
    turn it round themselves.
    """
    widest: dict[int, int] = {}
    for place, glyph in enumerate(piece.glyphs):
        if glyph.advance > 0:
            best = widest.setdefault(glyph.letter, place)
            if glyph.advance > piece.glyphs[best].advance:
                widest[glyph.letter] = place
    starts = sorted(widest)
    meanings = [""] * len(piece.glyphs)
    for order, letter in enumerate(starts):
        start = letter if order else piece.start
        end = starts[order + 1] if order + 1 < len(starts) else piece.start + len(piece.text)
        meaning = piece.text[start - piece.start : end - piece.start]
        meanings[widest[letter]] = meaning[::-1].translate(_MIRROR) if piece.leftward else meaning
    return meanings


def _edge(length: float) -> float:
    """Rounded down: readers round a page up to whole dots, and would add one for a trace more."""
    return int(length * 1000) / 1000
