"""Make "Event Desk Sans": Noto Sans Arabic's Arabic and Noto Sans' Latin in one family.

    npm pack @expo-google-fonts/noto-sans @expo-google-fonts/noto-sans-arabic
    python resources/fonts/make_fonts.py expo-google-fonts-noto-sans-*.tgz

Needs fontTools, which the program itself does not. The name is our own because a bundled font
called "Noto Sans Arabic" loses against an installed one of that name, and that one may lack Latin.
"""

from __future__ import annotations

import sys
import tarfile
import tempfile
from pathlib import Path

from fontTools.merge import Merger
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

FAMILY = "Event Desk Sans"
VERSION = "1.000"
STYLES = {
    "Regular": ("400Regular", 400),
    "SemiBold": ("600SemiBold", 600),
    "Bold": ("700Bold", 700),
}
STROKES = {
    "Regular": 74,
    "SemiBold": 98,
    "Bold": 116,
}  # of arrows beside letters
# Latin with its extensions and Vietnamese, Greek and Cyrillic for guests' names, combining marks,
# punctuation with the bidi isolates, currency, letterlike signs and number forms.
LATIN = (
    (0x0020, 0x024F),
    (0x0250, 0x02FF),
    (0x0300, 0x036F),
    (0x0370, 0x03FF),
    (0x0400, 0x052F),
    (0x1E00, 0x1EFF),
    (0x2000, 0x206F),
    (0x2070, 0x209F),
    (0x20A0, 0x20CF),
    (0x2100, 0x218F),
    (0x2212, 0x2212),
    (0xFB00, 0xFB06),
    (0xFFFD, 0xFFFD),
)
ARABIC = ((0x0600, 0x06FF), (0x0750, 0x077F), (0x08A0, 0x08FF), (0xFB50, 0xFDFF), (0xFE70, 0xFEFC))
# Noto Sans Arabic asks for 2.1 em a line, to hold stacks of Qur'anic marks; names and buttons need
# no more than this, and rows of a table would be half empty.
ASCENT, DESCENT = 1100, 380


def _codepoints(ranges: tuple[tuple[int, int], ...]) -> set[int]:
    return {code for first, last in ranges for code in range(first, last + 1)}


def _part(source: Path, wanted: set[int], target: Path) -> set[int]:
    """Write the glyphs for `wanted` to `target`; return what the source really had of them."""
    font = TTFont(source)
    options = Options(notdef_outline=True, hinting=False)
    options.layout_features += ["tnum", "lnum"]
    options.layout_scripts = ["DFLT", "arab", "latn", "grek", "cyrl"]
    options.drop_tables += ["STAT", "gasp", "prep"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)
    had = set(font.getBestCmap())
    font.save(target)
    return had


Contour = list[tuple[float, float]]
MIDDLE, HALF_HEIGHT = 400, 357  # the centre of an arrow in its 800 units, half-way up a capital


def _arrow(stroke: float, arm: float) -> list[Contour]:
    """An arrow to the right, around (0, 0): shaft and head, each clockwise."""
    tip, end, slant, half = 330, -330, stroke / 2**0.5, stroke / 2
    inner = tip - 2 * slant
    shaft = [(end, half), (inner + half, half), (inner + half, -half), (end, -half)]
    back, side = tip - arm, arm - slant
    head = [(tip, 0), (back, -arm), (back - slant, -side), (inner, 0)]
    head += [(back - slant, side), (back, arm)]
    return [shaft, head]


def _check_mark(stroke: float) -> list[Contour]:
    """Two bars that overlap where they meet."""
    contours: list[Contour] = []
    for (x1, y1), (x2, y2) in (((-290, 0), (-90, -200)), ((-90, -200), (300, 230))):
        length = ((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5
        along = ((x2 - x1) * stroke / 2 / length, (y2 - y1) * stroke / 2 / length)
        x1, y1, x2, y2 = x1 - along[0], y1 - along[1], x2 + along[0], y2 + along[1]
        aside = (-along[1], along[0])
        corners = [(x1, y1, 1), (x2, y2, 1), (x2, y2, -1), (x1, y1, -1)]
        contours.append([(x + aside[0] * side, y + aside[1] * side) for x, y, side in corners])
    return contours


def _moved(contours: list[Contour], turn: int, up: float = 0) -> list[Contour]:
    """Turned by `turn` quarters to the left, then raised."""
    for _ in range(turn):
        contours = [[(-y, x) for x, y in contour] for contour in contours]
    return [[(x, y + up) for x, y in contour] for contour in contours]


def _add_signs(font: TTFont, stroke: float) -> None:
    """Arrows and the check mark, which neither source has: keys are written with them."""
    arrow, small = _arrow(stroke, 230), _arrow(stroke, 130)
    shapes = {
        0x2190: _moved(arrow, 2),
        0x2191: _moved(arrow, 1),
        0x2192: arrow,
        0x2193: _moved(arrow, 3),
        0x2194: arrow + _moved(arrow, 2),
        0x2713: _check_mark(stroke),
        0x21C4: _moved(small, 0, 170) + _moved(small, 2, -170),
    }
    order = font.getGlyphOrder()
    for code, contours in shapes.items():
        pen = TTGlyphPen(None)
        for contour in contours:
            points = [(round(x) + MIDDLE, round(y) + HALF_HEIGHT) for x, y in contour]
            pen.moveTo(points[0])
            for point in points[1:]:
                pen.lineTo(point)
            pen.closePath()
        name = f"uni{code:04X}"
        glyph = pen.glyph()
        glyph.flags[0] |= 0x40  # shaft and head overlap
        glyph.recalcBounds(font["glyf"])
        order.append(name)
        font["glyf"].glyphs[name] = glyph
        font["hmtx"].metrics[name] = (2 * MIDDLE, glyph.xMin)
        for table in font["cmap"].tables:
            if table.isUnicode():
                table.cmap[code] = name
    font.setGlyphOrder(order)
    font["glyf"].setGlyphOrder(order)


def _name(font: TTFont, style: str, weight: int) -> None:
    """Windows groups by four styles only, so SemiBold is a family of its own there (names 1, 2) and
    the typographic names (16, 17) put it back."""
    table = font["name"]
    copyright_ = table.getDebugName(0)
    table.names = []
    family, sub = (
        (FAMILY, style) if style in ("Regular", "Bold") else (f"{FAMILY} {style}", "Regular")
    )
    postscript = f"{FAMILY.replace(' ', '')}-{style}"
    entries = {
        0: f"{copyright_}. Noto Sans Arabic and Noto Sans, merged and renamed for Event Desk.",
        1: family,
        2: sub,
        3: f"{VERSION};{postscript}",
        4: f"{FAMILY} {style}",
        5: f"Version {VERSION}",
        6: postscript,
        13: "This Font Software is licensed under the SIL Open Font License, Version 1.1.",
        14: "https://openfontlicense.org",
    }
    if family != FAMILY:
        entries |= {16: FAMILY, 17: style}
    for number, text in entries.items():
        table.setName(text, number, 3, 1, 0x409)
    os2, head = font["OS/2"], font["head"]
    os2.usWeightClass = weight
    bold = style == "Bold"
    os2.fsSelection = (0x20 if bold else 0x40) | 0x80  # 0x80: the typo metrics below are the line's
    head.macStyle = 1 if bold else 0
    head.fontRevision = float(VERSION)


def _line_height(font: TTFont, bounds: tuple[int, int]) -> None:
    hhea, os2 = font["hhea"], font["OS/2"]
    hhea.ascent, hhea.descent, hhea.lineGap = ASCENT, -DESCENT, 0
    os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap = ASCENT, -DESCENT, 0
    os2.usWinAscent, os2.usWinDescent = bounds


def make(style: str, latin: Path, arabic: Path, target: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        first, second = Path(folder, "arabic.ttf"), Path(folder, "latin.ttf")
        had = _part(arabic, _codepoints(ARABIC) | {0x25CC}, first)
        _part(latin, _codepoints(LATIN) - had, second)
        win = TTFont(arabic)["OS/2"]
        font = Merger().merge([str(first), str(second)])
        latin_os2 = TTFont(latin)["OS/2"]
        font["OS/2"].sxHeight, font["OS/2"].sCapHeight = latin_os2.sxHeight, latin_os2.sCapHeight
    _add_signs(font, STROKES[style])
    _name(font, style, STYLES[style][1])
    _line_height(font, (win.usWinAscent, win.usWinDescent))
    font["head"].created = font["head"].modified = TTFont(latin)["head"].modified
    font.recalcTimestamp = False  # the same sources give the same bytes
    font["OS/2"].recalcUnicodeRanges(font)
    font.save(target)


def main(archives: list[str]) -> None:
    here = Path(__file__).parent
    with tempfile.TemporaryDirectory() as folder:
        for archive in archives:
            with tarfile.open(archive) as tar:
                tar.extractall(
                    Path(folder, "arabic" if "arabic" in archive else "latin"), filter="data"
                )
        for style, (directory, _weight) in STYLES.items():
            parts = [Path(folder, p, "package", directory) for p in ("latin", "arabic")]
            latin, arabic = (next(part.glob("*.ttf")) for part in parts)
            make(style, latin, arabic, here / f"EventDeskSans-{style}.ttf")
        licences = [Path(folder, p, "package", "LICENSE_FONT") for p in ("latin", "arabic")]
        latin_copyright = licences[0].read_text("utf-8").splitlines()[0]
        (here / "OFL.txt").write_text(
            f"{latin_copyright}\n{licences[1].read_text('utf-8')}", "utf-8"
        )


if __name__ == "__main__":
    main(sys.argv[1:])
