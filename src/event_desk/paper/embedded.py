"""The bundled family as ReportLab embeds it: glyphs, each with the text it stands for.

ReportLab writes characters. So each pair of a glyph and what it means there becomes a character
for private use: Arabic fonts build letters from shared parts (ب and ت are the same tooth with other
dots), and a reader of the file can only tell text from numbers.
"""

from functools import cache
from struct import iter_unpack, unpack
from threading import RLock
from weakref import WeakKeyDictionary

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFDocument, PDFStream
from reportlab.pdfbase.ttfonts import TTEncoding, TTFont, TTFontFace

from event_desk.paper.fonts import Weight
from event_desk.paper.fonts import face as load_face

_FIRST_PRIVATE = 0xF0000  # planes 15 and 16
_lock = RLock()


class _Face(TTFontFace):
    """A font file without its list of characters, which takes most of the time and isn't asked for.

    Glyphs are cut out of the file by `hmetrics` (advance and bearing) and `glyphPos` (offsets).
    """

    def extractInfo(self, charInfo: int = 1) -> None:  # noqa: ARG002, N802, N803
        super().extractInfo(0)
        count = self.numGlyphs
        full = unpack(">H", self.get_table("hhea")[34:36])[0]
        metrics = self.get_table("hmtx")
        self.hmetrics = [*iter_unpack(">HH", metrics[: 4 * full])]
        width = self.hmetrics[-1][0]
        rest = iter_unpack(">H", metrics[4 * full : 4 * full + 2 * (count - full)])
        self.hmetrics += [(width, bearing) for (bearing,) in rest]
        wide = unpack(">h", self.get_table("head")[50:52])[0]
        form, unit = (">L", 1) if wide else (">H", 2)
        size = (count + 1) * (4 if wide else 2)
        self.glyphPos = [
            place * unit for (place,) in iter_unpack(form, self.get_table("loca")[:size])
        ]
        self.charToGlyph, self.charWidths = {}, {}
        self.defaultWidth = self.hmetrics[0][0] * 1000 / self.unitsPerEm


class EmbeddedFont(TTFont):
    """One weight, shared by all files; what each of them uses is ReportLab's to know."""

    def __init__(self, weight: Weight) -> None:
        self._face = load_face(weight)
        self._characters: dict[tuple[int, str], str] = {}
        self._meanings: dict[int, str] = {0x20: " "}
        # As TTFont's own, which would read the file with a class of its choice.
        self.fontName = f"EventDesk{weight}"
        self.face = _Face(str(self._face.path))
        self.encoding = TTEncoding()
        self.state = WeakKeyDictionary()
        self._asciiReadable = False
        self.shapable = True
        self.face.charToGlyph[0x20] = self._face.hb_font.get_nominal_glyph(0x20) or 0
        self.face.charWidths[0x20] = self._face.width(self.face.charToGlyph[0x20])

    def character(self, glyph: int, meaning: str) -> str:
        """The character that draws a glyph and is copied as `meaning`."""
        key = (glyph, meaning)
        return self._characters.get(key) or self._add(key)

    def _add(self, key: tuple[int, str]) -> str:
        with _lock:
            if key not in self._characters:
                code = _FIRST_PRIVATE + len(self._characters)
                glyph, self._meanings[code] = key
                self.face.charToGlyph[code] = glyph
                self.face.charWidths[code] = self._face.width(glyph)
                self._characters[key] = chr(code)
            return self._characters[key]

    def width(self, glyph: int) -> int:
        return self._face.width(glyph)

    def addObjects(self, doc: PDFDocument) -> None:  # noqa: N802
        """As ReportLab's own, with what our characters mean instead of the characters."""
        state = self.state[doc]
        super().addObjects(doc)
        fonts: PDFDictionary = doc.idToObject["BasicFonts"]
        for number, subset in enumerate(state.subsets):
            reference = fonts.dict[f"{state.internalName}+{number}"].ToUnicode
            stream: PDFStream = doc.idToObject[reference.name]
            stream.content = self._to_unicode(subset)

    def _to_unicode(self, subset: list[int]) -> str:
        known = [
            f"<{code:02X}><{meaning.encode('utf-16-be', 'replace').hex()}>"
            for code, character in enumerate(subset)
            if (meaning := self._meanings.get(character))
        ]
        lines = [
            "/CIDInit/ProcSet findresource begin 12 dict begin begincmap",
            "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def",
            "/CMapName/Adobe-Identity-UCS def/CMapType 2 def",
            "1 begincodespacerange<00><FF>endcodespacerange",
        ]
        for first in range(0, len(known), 100):
            some = known[first : first + 100]
            lines += [f"{len(some)} beginbfchar", *some, "endbfchar"]
        lines.append("endcmap CMapName currentdict/CMap defineresource pop end end")
        return "\n".join(lines)


def font(weight: Weight) -> EmbeddedFont:
    with _lock:
        return _load(weight)


@cache
def _load(weight: Weight) -> EmbeddedFont:
    loaded = EmbeddedFont(weight)
    pdfmetrics.registerFont(loaded)
    return loaded
