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
    def splitString(self, text: str, doc: PDFDocument) -> list[tuple[int, bytes]]: ...
    def getSubsetInternalName(self, subset: int, doc: PDFDocument) -> str: ...
