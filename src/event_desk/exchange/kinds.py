"""What a file holds, by how it begins; what its name ends in says nothing."""

import re
from enum import StrEnum, auto

from event_desk.exchange import delimited

OLE_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ZIP_MAGIC = b"PK\x03\x04"
_HEAD = 4000
_PAGE = re.compile(r"<(?:!doctype\s+html|html|table|head|body|meta|style)\b", re.IGNORECASE)
_NO_LIST = ("%PDF-", "{\\rtf", "\x89PNG", "GIF8")


class Kind(StrEnum):
    """The old container holds an .xls or what is behind a password; an archive all newer ones."""

    OLD_CONTAINER = auto()
    ARCHIVE = auto()
    CALENDAR = auto()
    JSON = auto()
    XML = auto()
    WEB_PAGE = auto()
    NO_LIST = auto()
    TEXT = auto()


def kind_of(content: bytes) -> Kind:
    if content.startswith(OLE_MAGIC):
        return Kind.OLD_CONTAINER
    if content.startswith(ZIP_MAGIC):
        return Kind.ARCHIVE
    head = content[:_HEAD]
    text = head.decode(delimited.guess_encoding(head), "replace").lstrip("\ufeff \t\r\n")
    if text.startswith(_NO_LIST):
        return Kind.NO_LIST
    if text[:15].upper() == "BEGIN:VCALENDAR":
        return Kind.CALENDAR
    if text.startswith(("{", "[")):
        return Kind.JSON
    if text.startswith("<"):
        # A schedule may quote pages in its abstracts.
        page = "<schedule" not in text and _PAGE.search(text)
        return Kind.WEB_PAGE if page else Kind.XML
    return Kind.TEXT
