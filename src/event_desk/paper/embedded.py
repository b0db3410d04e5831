"""The bundled family as ReportLab embeds it: glyphs, each with the text it stands for.

ReportLab writes characters. So each pair of a glyph and what it means there becomes a character
for private use: Arabic fonts build letters from shared parts (ب and ت are the same tooth with other
dots), and a reader of the file can only tell text from numbers.
"""

from functools import cache
from threading import RLock

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFDocument, PDFStream
from reportlab.pdfbase.ttfonts import TTFont

from event_desk.paper.fonts import Weight
from event_desk.paper.fonts import face as load_face

_FIRST_PRIVATE = 0xF0000  # planes 15 and 16
_lock = RLock()


class EmbeddedFont(TTFont):
    """One weight, shared by all files; what each of them uses is ReportLab's to know."""

    def __init__(self, weight: Weight) -> None:
        self._face = load_face(weight)
        self._characters: dict[tuple[int, str], str] = {}
        self._meanings: dict[int, str] = {0x20: " "}
        super().__init__(f"EventDesk{weight}", str(self._face.path), asciiReadable=False)

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
