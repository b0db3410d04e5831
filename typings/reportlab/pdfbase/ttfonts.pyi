from collections.abc import Sequence
from typing import NamedTuple
from weakref import WeakKeyDictionary

from reportlab.pdfbase.pdfdoc import PDFDocument

class TTEncoding: ...

class TTFontFace:
    charToGlyph: dict[int, int]
    charWidths: dict[int, int]
    hmetrics: list[tuple[int, int]]
    glyphPos: list[int]
    defaultWidth: float
    numGlyphs: int
    unitsPerEm: int
    def __init__(self, filename: str) -> None: ...
    def extractInfo(self, charInfo: int = 1) -> None: ...
    def get_table(self, tag: str) -> bytes: ...

class TTFont:
    class State:
        internalName: str
        subsets: list[list[int]]

    fontName: str
    face: TTFontFace
    state: WeakKeyDictionary[PDFDocument, State]
    encoding: TTEncoding
    shapable: bool
    _asciiReadable: bool
    def __init__(self, name: str, filename: str, *, asciiReadable: bool) -> None: ...
    def addObjects(self, doc: PDFDocument) -> None: ...

class ShapeData(NamedTuple):
    cluster: int
    x_advance: int
    y_advance: int
    x_offset: int
    y_offset: int
    width: int

class ShapedStr(str):
    def __new__(cls, s: str, shapeData: Sequence[ShapeData]) -> ShapedStr: ...
