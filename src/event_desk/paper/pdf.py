"""A PDF file, written page by page.

Each page goes to the file as soon as it is drawn, so that ten thousand need no more memory than
one. Fonts are embedded at the end, cut down to the glyphs in use. Text is written as glyphs with
the text they stand for beside them, so that it can be searched and copied in every script.
Follows ISO 32000-1 (PDF 1.7).
"""

import hashlib
import zlib
from array import array
from collections.abc import Iterable
from typing import BinaryIO, NamedTuple

import uharfbuzz as hb

from event_desk.paper.fonts import EM, Face, Weight
from event_desk.paper.fonts import face as load_face
from event_desk.paper.pictures import Picture
from event_desk.paper.shaping import Piece
from event_desk.paper.text import POINTS_PER_MM, Fitted

_HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_MIRROR = str.maketrans("()[]{}<>«»", ")(][}{><»«")
_REMEMBERED = 512
_KIDS = 100  # pages to a node of the page tree


class PdfFile:
    """`finish` must be called once; before that the file can't be read."""

    def __init__(self, file: BinaryIO, *, title: str, language: str = "") -> None:
        self._file = file
        self._offsets = array("Q", [0])
        self._position = 0
        self._fonts: dict[Weight, _Font] = {}
        self._texts: dict[tuple[int, float, float], tuple[Fitted, bytes]] = {}
        self._pictures: dict[str, tuple[str, int]] = {}
        self._nodes: list[int] = []
        self._node_kids: list[list[int]] = []
        self.pages = 0
        self._write(_HEADER)
        self._catalog, self._tree, self._resources, self._info = (self._new() for _ in range(4))
        self._title = title
        self._language = language

    def page(self, width: float, height: float, content: bytes) -> None:
        """Add a page of `width` × `height` points."""
        if self.pages % _KIDS == 0:
            self._nodes.append(self._new())
            self._node_kids.append([])
        stream = self._stream(content)
        page = self._object(
            b"<</Type/Page/Parent %d 0 R/MediaBox[0 0 %s %s]/Resources %d 0 R/Contents %d 0 R>>"
            % (self._nodes[-1], _edge(width), _edge(height), self._resources, stream)
        )
        self._node_kids[-1].append(page)
        self.pages += 1

    def text(self, fitted: Fitted, left: float, top: float) -> bytes:
        """Operators that draw a fitted text whose box has its corner at a point of the page.

        What stands on many pages at the same place is worked out once.
        """
        key = (id(fitted), left, top)
        known = self._texts.get(key)
        if known is None:
            if len(self._texts) >= _REMEMBERED:
                self._texts.clear()
            # The text is kept as well, so that no other can get its id meanwhile.
            known = self._texts[key] = (fitted, self._draw(fitted, left, top))
        return known[1]

    def _draw(self, fitted: Fitted, left: float, top: float) -> bytes:
        face = load_face(fitted.weight)
        font = self._fonts.get(fitted.weight)
        if font is None:
            font = self._fonts[fitted.weight] = _Font(face, f"F{len(self._fonts)}")
        unit = fitted.size / EM
        rows: list[bytes] = [b"BT /%s %s Tf" % (font.name.encode("ascii"), number(fitted.size))]
        marks: list[bytes] = []
        for placed in fitted.lines:
            x, y = left + placed.x * POINTS_PER_MM, top - placed.baseline * POINTS_PER_MM
            for piece in placed.line.pieces:
                row, around = font.show(piece)
                rows += [_at(x, y), row]
                marks += [_at(x + mark.x * unit, y + mark.y * unit) + mark.code for mark in around]
                x += sum(glyph.advance for glyph in piece.glyphs) * unit
        if marks:
            # Dots and vowel marks mean nothing by themselves; the letters already say it all.
            rows += [b"/Span<</ActualText( )>>BDC", *marks, b"EMC"]
        return b"\n".join((*rows, b"ET"))

    def picture(self, picture: Picture) -> bytes:
        """The name under which a picture can be drawn; one that comes again is stored once."""
        known = self._pictures.get(picture.key)
        if known is None:
            known = (f"P{len(self._pictures)}", self._embed(picture))
            self._pictures[picture.key] = known
        return known[0].encode("ascii")

    def finish(self) -> None:
        fonts = b"".join(
            b"/%s %d 0 R" % (font.name.encode("ascii"), self._embed_font(font))
            for font in self._fonts.values()
        )
        pictures = b"".join(
            b"/%s %d 0 R" % (name.encode("ascii"), object_)
            for name, object_ in self._pictures.values()
        )
        self._object(b"<</Font<<%s>>/XObject<<%s>>>>" % (fonts, pictures), self._resources)
        for node, kids in zip(self._nodes, self._node_kids, strict=True):
            self._object(
                b"<</Type/Pages/Parent %d 0 R/Count %d/Kids[%s]>>"
                % (self._tree, len(kids), _references(kids)),
                node,
            )
        self._object(
            b"<</Type/Pages/Count %d/Kids[%s]>>" % (self.pages, _references(self._nodes)),
            self._tree,
        )
        language = b"/Lang%s" % string(self._language) if self._language else b""
        self._object(
            b"<</Type/Catalog/Pages %d 0 R%s/ViewerPreferences<</DisplayDocTitle true>>>>"
            % (self._tree, language),
            self._catalog,
        )
        self._object(
            b"<</Title%s/Producer%s>>" % (string(self._title), string("Event Desk")), self._info
        )
        self._finish_file()

    def _finish_file(self) -> None:
        start = self._position
        count = len(self._offsets)
        self._write(b"xref\n0 %d\n0000000000 65535 f \n" % count)
        for offset in self._offsets[1:]:
            self._write(b"%010d 00000 n \n" % offset)
        self._write(
            b"trailer\n<</Size %d/Root %d 0 R/Info %d 0 R>>\nstartxref\n%d\n%%%%EOF\n"
            % (count, self._catalog, self._info, start)
        )

    def _embed(self, picture: Picture) -> int:
        extra = b""
        if picture.mask:
            extra = b"/SMask %d 0 R" % self._stream(
                picture.mask,
                b"/Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceGray"
                b"/BitsPerComponent 8" % (picture.width, picture.height),
            )
        head = (
            b"/Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/%s/BitsPerComponent 8%s"
            % (picture.width, picture.height, picture.colours.encode("ascii"), extra)
        )
        return self._stream(picture.data, head, jpeg=picture.jpeg)

    def _embed_font(self, font: "_Font") -> int:
        face = font.face
        file = font.file()
        name = font.tagged_name(file)
        stream = self._stream(file, b"/Length1 %d" % len(file))
        descriptor = self._object(
            b"<</Type/FontDescriptor/FontName/%s/Flags 4/FontBBox[-1000 %d 3000 %d]/ItalicAngle 0"
            b"/Ascent %d/Descent %d/CapHeight %d/StemV 80/FontFile2 %d 0 R>>"
            % (name, face.descent, face.ascent, face.ascent, face.descent, face.cap_height, stream)
        )
        descendant = self._object(
            b"<</Type/Font/Subtype/CIDFontType2/BaseFont/%s/CIDSystemInfo<</Registry(Adobe)"
            b"/Ordering(Identity)/Supplement 0>>/FontDescriptor %d 0 R/CIDToGIDMap %d 0 R"
            b"/W[1[%s]]>>" % (name, descriptor, self._stream(font.places()), font.widths())
        )
        return self._object(
            b"<</Type/Font/Subtype/Type0/BaseFont/%s/Encoding/Identity-H/DescendantFonts[%d 0 R]"
            b"/ToUnicode %d 0 R>>" % (name, descendant, self._stream(font.to_unicode()))
        )

    def _new(self) -> int:
        self._offsets.append(0)
        return len(self._offsets) - 1

    def _object(self, body: bytes, reserved: int = 0) -> int:
        object_ = reserved or self._new()
        self._offsets[object_] = self._position
        self._write(b"%d 0 obj\n%s\nendobj\n" % (object_, body))
        return object_

    def _stream(self, data: bytes, head: bytes = b"", *, jpeg: bool = False) -> int:
        coded = data if jpeg else zlib.compress(data, 6)
        code = b"DCTDecode" if jpeg else b"FlateDecode"
        return self._object(
            b"<<%s/Filter/%s/Length %d>>\nstream\n%s\nendstream" % (head, code, len(coded), coded)
        )

    def _write(self, data: bytes) -> None:
        self._file.write(data)
        self._position += len(data)


class Mark(NamedTuple):
    """A glyph to be drawn by itself, `x` and `y` from the start of its piece."""

    x: int
    y: int
    code: bytes


def _meanings(piece: Piece) -> list[str]:
    """The text that each glyph stands for; all of a letter's, with its marks, is at its widest."""
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


class _Font:
    """What one file uses of a face.

    Each pair of a glyph and what it means there has a number of its own: Arabic fonts build letters
    from shared parts (ب and ت are the same tooth with other dots), and a reader can only tell
    text from numbers. Programs that read text expect right-to-left text as it stands on the
    page, from the left, and turn it round themselves.
    """

    def __init__(self, face: Face, name: str) -> None:
        self.face = face
        self.name = name
        self._numbers: dict[tuple[int, str], int] = {}

    def show(self, piece: Piece) -> tuple[bytes, list[Mark]]:
        """What draws the letters in a row, and the marks around them."""
        meanings = _meanings(piece)
        row: list[str] = []
        marks: list[Mark] = []
        pen = behind = 0
        for glyph, meaning in zip(piece.glyphs, meanings, strict=True):
            code = self._numbers.setdefault((glyph.id, meaning), len(self._numbers) + 1)
            if meaning and not glyph.y:
                shift = pen + glyph.x - behind
                row += [f"{-shift}" if shift else "", f"{code:04X}"]
                behind = pen + glyph.x + self.face.width(glyph.id)
            else:
                marks.append(Mark(pen + glyph.x, glyph.y, b"<%04X>Tj" % code))
            pen += glyph.advance
        return (f"[{_strings(row)}]TJ".encode("ascii") if row else b""), marks

    def file(self) -> bytes:
        """The font with only these glyphs; every glyph keeps its place."""
        wanted = hb.SubsetInput()
        wanted.sets(hb.SubsetInputSets.GLYPH_INDEX).update(glyph for glyph, _ in self._numbers)
        wanted.sets(hb.SubsetInputSets.DROP_TABLE_TAG).update(
            int.from_bytes(tag, "big") for tag in (b"GSUB", b"GPOS", b"GDEF", b"name", b"post")
        )
        wanted.flags = hb.SubsetFlags.RETAIN_GIDS | hb.SubsetFlags.NOTDEF_OUTLINE
        return bytes(hb.subset(self.face.hb_face, wanted).blob.data)

    def tagged_name(self, file: bytes) -> bytes:
        digest = hashlib.sha256(file).digest()
        tag = bytes(ord("A") + byte % 26 for byte in digest[:6])
        return b"%s+EventDeskSans-%s" % (tag, self.face.weight.value.encode("ascii"))

    def places(self) -> bytes:
        """The glyph in the font file for each number, two bytes each from 0 on."""
        return b"\0\0" + b"".join(glyph.to_bytes(2, "big") for glyph, _ in self._numbers)

    def widths(self) -> bytes:
        return b" ".join(b"%d" % self.face.width(glyph) for glyph, _ in self._numbers)

    def to_unicode(self) -> bytes:
        lines = [
            "/CIDInit/ProcSet findresource begin 12 dict begin begincmap",
            "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def",
            "/CMapName/Adobe-Identity-UCS def/CMapType 2 def",
            "1 begincodespacerange<0000><FFFF>endcodespacerange",
        ]
        known = [(number_, meaning) for (_, meaning), number_ in self._numbers.items() if meaning]
        for first in range(0, len(known), 100):
            some = known[first : first + 100]
            lines.append(f"{len(some)} beginbfchar")
            lines += [f"<{glyph:04X}><{_utf16(meaning)}>" for glyph, meaning in some]
            lines.append("endbfchar")
        lines.append("endcmap CMapName currentdict/CMap defineresource pop end end")
        return "\n".join(lines).encode("ascii")


def number(value: float) -> bytes:
    """A number as PDF writes it, to a thousandth (of a point: a third of a micrometre)."""
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return b"0" if text == "-0" else text.encode("ascii")


def _edge(length: float) -> bytes:
    """Rounded down: readers round a page up to whole dots, and would add one for a trace more."""
    return number(int(length * 1000) / 1000)


def string(text: str) -> bytes:
    """A text string: UTF-16 with a byte-order mark, in hexadecimal."""
    return f"<FEFF{_utf16(text)}>".encode("ascii")


def _utf16(text: str) -> str:
    return text.encode("utf-16-be", "replace").hex().upper()


def _at(x: float, y: float) -> bytes:
    return b"1 0 0 1 %s %s Tm" % (number(x), number(y))


def _references(objects: Iterable[int]) -> bytes:
    return b" ".join(b"%d 0 R" % object_ for object_ in objects)


def _strings(row: list[str]) -> str:
    """Glyph numbers with the shifts between them: neighbours without a shift share a string."""
    parts: list[str] = []
    for place in range(0, len(row), 2):
        shift, glyph = row[place], row[place + 1]
        if parts and not shift:
            parts[-1] += glyph
        else:
            parts += [">" + shift + "<" if parts else shift + "<", glyph]
    return "".join(parts) + ">"
