from collections.abc import MutableMapping, Sequence
from hashlib import _Hash
from typing import Any

from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

class PDFObject:
    def format(self, document: PDFDocument) -> bytes: ...

class PDFObjectReference(PDFObject):
    name: str

class PDFStream(PDFObject):
    content: str

class PDFPage(PDFObject):
    Trans: PDFObject | None
    Rotate: int | None
    XObjects: PDFObject | None
    Resources: PDFObject | None
    Contents: PDFObject | None

class PDFPages(PDFObject):
    pages: list[Any]  # pages, and references to those that are written

class PDFCatalog(PDFObject):
    Outlines: PDFObject | None

class PDFInfo(PDFObject):
    invariant: int
    def digest(self, md5object: _Hash) -> None: ...

class PDFOutlines(PDFObject):
    ready: int
    def prepare(self, document: PDFDocument, canvas: Canvas) -> None: ...

class PDFResourceDictionary(PDFObject):
    def basicFonts(self) -> None: ...
    def allProcs(self) -> None: ...

class PDFIndirectObject(PDFObject):
    def __init__(self, name: str, content: PDFObject) -> None: ...

class PDFCrossReferenceTable(PDFObject):
    def addsection(self, firstentry: int, ids: Sequence[str]) -> None: ...

class PDFTrailer(PDFObject):
    def __init__(
        self,
        startxref: int,
        Size: int,
        *,
        Root: PDFObjectReference,
        Info: PDFObjectReference,
        ID: bytes,
    ) -> None: ...

class PDFTrueTypeFont:
    ToUnicode: PDFObjectReference

class PDFDictionary(PDFObject):
    dict: dict[str, PDFTrueTypeFont]

class PDFDocument:
    # Of every kind: which one, its name says.
    idToObject: MutableMapping[str, Any]
    idToOffset: MutableMapping[str, int]
    numberToId: MutableMapping[int, str]
    delayedFonts: list[TTFont]
    Pages: PDFPages
    Catalog: PDFCatalog
    Outlines: PDFOutlines
    info: PDFInfo
    invariant: int
    signature: _Hash
    def Reference(self, obj: PDFObject | None) -> PDFObjectReference: ...
    def ID(self) -> bytes: ...
