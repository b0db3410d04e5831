from collections.abc import Mapping, Sequence
from typing import NamedTuple

from reportlab.pdfbase.pdfdoc import PDFDocument

class TTFontFace:
    charToGlyph: dict[int, int]
    charWidths: dict[int, int]

class TTFont:
    class State:
        internalName: str
        subsets: list[list[int]]

    fontName: str
    face: TTFontFace
    state: Mapping[PDFDocument, State]
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
