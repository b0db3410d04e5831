"""The bundled family, ready to shape with.

One family holds both scripts. All measures are in thousandths of the font size.
"""

from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from unicodedata import category, name

import uharfbuzz as hb

from event_desk.files import resource

EM = 1000
_REPLACEMENT = "\ufffd"


class Weight(StrEnum):
    REGULAR = "Regular"
    SEMIBOLD = "SemiBold"
    BOLD = "Bold"


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """One font file. `widths` and `extents` fill up as glyphs are asked for."""

    weight: Weight
    path: Path
    hb_font: hb.Font
    covered: frozenset[int]
    widths: dict[int, int] = field(default_factory=dict[int, int])
    extents: dict[int, tuple[int, int]] = field(default_factory=dict[int, tuple[int, int]])

    def width(self, glyph: int) -> int:
        """The advance that the font file gives a glyph, before any kerning."""
        found = self.widths.get(glyph)
        if found is None:
            found = self.widths[glyph] = round(self.hb_font.get_glyph_h_advance(glyph))
        return found

    def ink(self, glyph: int) -> tuple[int, int]:
        """How far a glyph's ink reaches above and below the baseline: (top, bottom)."""
        found = self.extents.get(glyph)
        if found is None:
            box = self.hb_font.get_glyph_extents(glyph)
            top, bottom = (box.y_bearing, box.y_bearing + box.height) if box else (0, 0)
            found = self.extents[glyph] = (round(top), round(bottom))
        return found


@lru_cache(maxsize=len(Weight))
def face(weight: Weight) -> Face:
    path = resource(f"fonts/EventDeskSans-{weight}.ttf")
    hb_face = hb.Face(path.read_bytes())
    hb_font = hb.Font(hb_face)
    hb_font.scale = (EM, EM)
    return Face(weight, path, hb_font, frozenset(hb_face.unicodes))


def missing(text: str, weight: Weight) -> str:
    """The characters that the family can't draw, each once, in the order they come."""
    covered = face(weight).covered
    return "".join(
        letter
        for letter in dict.fromkeys(text)
        if (ord(letter) not in covered or letter == _REPLACEMENT)
        and category(letter) not in {"Cc", "Cf", "Zs", "Zl", "Zp"}
        and not 0xFE00 <= ord(letter) <= 0xFE0F
    )


def script(letter: str) -> str:
    """What a character's script is called in Unicode, in capitals; "" for signs and emoji."""
    if category(letter)[0] not in "LM":
        return ""
    return name(letter, "").split(" ")[0].split("-")[0]
