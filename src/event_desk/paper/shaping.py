"""Letters become placed glyphs: a whole paragraph is shaped once, then cut into lines.

Shaping the paragraph and not each line keeps the joined forms of Arabic letters right wherever a
line ends, and makes the measured width the very width that is drawn.
"""

from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple
from unicodedata import category, combining

import uharfbuzz as hb

from event_desk.folding import has_arabic
from event_desk.paper import bidi
from event_desk.paper.fonts import Face, Weight, face

_CONTROLS = {"Cc", "Zl", "Zp"}


class Glyph(NamedTuple):
    """A glyph drawn for the character at `letter`; measures in thousandths of the size."""

    id: int
    letter: int
    advance: int
    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Piece:
    """Neighbouring glyphs from left to right, and the text they stand for in reading order."""

    glyphs: tuple[Glyph, ...]
    text: str
    start: int
    leftward: bool


@dataclass(frozen=True, slots=True)
class Line:
    """What stands on one line; measures in thousandths of the size, `bottom` is below zero."""

    pieces: tuple[Piece, ...]
    width: int
    top: int
    bottom: int


@dataclass(frozen=True, slots=True, eq=False)
class Paragraph:
    """A shaped text. `reach[i]` is the advance of everything before character i."""

    text: str
    face: Face
    base: int
    levels: tuple[int, ...]
    runs: tuple[tuple[bidi.Stretch, tuple[Glyph, ...]], ...]
    reach: tuple[int, ...]

    def width(self, start: int, end: int) -> int:
        return self.reach[end] - self.reach[start]

    def cuttable(self, place: int) -> bool:
        """Whether a word may be cut before this character without taking glyphs apart."""
        letter = self.text[place]
        return (
            self.reach[place + 1] > self.reach[place]
            and not combining(letter)
            and category(letter) not in {"Mn", "Me", "Cf"}
            and self.text[place - 1] != "\u200d"
        )

    def line(self, start: int, end: int) -> Line:
        """Characters `start` to `end` as one line, without the spaces at its end."""
        while end > start and self.text[end - 1] == " ":
            end -= 1
        pieces = tuple(
            self._piece(part) for part in bidi.visual(bidi.stretches(self.levels, start, end))
        )
        ink = [
            (glyph.y + high, glyph.y + low)
            for piece in pieces
            for glyph in piece.glyphs
            for high, low in (self.face.ink(glyph.id),)
        ]
        top = max((high for high, _ in ink), default=0)
        bottom = min((low for _, low in ink), default=0)
        return Line(pieces, self.width(start, end), top, bottom)

    def _piece(self, part: bidi.Stretch) -> Piece:
        glyphs = next(g for whole, g in self.runs if whole.start <= part.start < whole.end)
        kept = tuple(glyph for glyph in glyphs if part.start <= glyph.letter < part.end)
        return Piece(kept, self.text[part.start : part.end], part.start, part.level % 2 == 1)


def clean(text: str) -> str:
    """A text as it can be drawn: on one line, without halves of characters."""
    text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return "".join(" " if category(letter) in _CONTROLS else letter for letter in text).strip()


@lru_cache(maxsize=1024)
def shape(text: str, weight: Weight, base: int | None = None) -> Paragraph:
    """`base` is 0 for a paragraph that runs to the right, 1 to the left; None: as its text says."""
    text = clean(text)
    if base is None:
        base = bidi.base_level(text)
    font = face(weight)
    levels = bidi.levels(text, base)
    runs = tuple(
        (part, _shape_run(text, part, font)) for part in bidi.stretches(levels, 0, len(text))
    )
    advances = [0] * len(text)
    for _, glyphs in runs:
        for glyph in glyphs:
            advances[glyph.letter] += glyph.advance
    return Paragraph(text, font, base, levels, runs, tuple(accumulate(advances, initial=0)))


def _shape_run(text: str, part: bidi.Stretch, font: Face) -> tuple[Glyph, ...]:
    buffer = hb.Buffer()
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_str(text, part.start, part.end - part.start)
    buffer.direction = "rtl" if part.level % 2 else "ltr"
    arabic = has_arabic(text[part.start : part.end])
    # Never the language of the machine: some have their own forms of the same letters and digits.
    buffer.language = "ar" if arabic else "en"
    buffer.guess_segment_properties()
    hb.shape(font.hb_font, buffer, {})
    return tuple(
        Glyph(info.codepoint, info.cluster, place.x_advance, place.x_offset, place.y_offset)
        for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
    )
