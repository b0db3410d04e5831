from typing import Any

class PDFObjectReference:
    name: str

class PDFStream:
    content: str

class PDFTrueTypeFont:
    ToUnicode: PDFObjectReference

class PDFDictionary:
    dict: dict[str, PDFTrueTypeFont]

class PDFDocument:
    # Of every kind: which one, its name says.
    idToObject: dict[str, Any]
