"""Pages written to the file as they are finished, so that ten thousand need no memory.

ReportLab keeps all pages, and at the end the whole file besides. Here it formats each page when
that is complete, and forgets it; fonts, which grow until the last page, and all else come after.
"""

from typing import BinaryIO

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

_HEAD = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"


class Spool:
    """What is written of one document, and where it stands."""

    def __init__(self, file: BinaryIO, sheet: Canvas) -> None:
        self._file = file
        self._sheet = sheet
        # Nothing public leads to the objects of a canvas.
        self.document = sheet._doc  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
        self._length = 0
        self._done: set[str] = set()
        self._plain = pdfdoc.PDFResourceDictionary()
        self._plain.basicFonts()
        self._plain.allProcs()
        self._add(_HEAD)

    def page(self) -> None:
        """Write the page that was just finished."""
        document = self.document
        page: pdfdoc.PDFPage = document.Pages.pages[-1]
        page.Trans = page.Rotate = None
        if not page.XObjects:
            page.Resources = document.Reference(self._plain)
        reference = document.Reference(page)
        self._write(reference.name)
        content = document.Reference(page.Contents)
        self._write(content.name)
        document.Pages.pages[-1] = reference
        document.idToObject[reference.name] = document.idToObject[content.name] = None

    def finish(self) -> None:
        """Write the rest, in the order of ReportLab's own `PDFDocument.format`."""
        document = self.document
        for font in document.delayedFonts:
            font.addObjects(document)
        document.info.invariant = document.invariant
        document.info.digest(document.signature)
        root, info = document.Reference(document.Catalog), document.Reference(document.info)
        document.Outlines.prepare(document, self._sheet)
        if document.Outlines.ready < 0:
            document.Catalog.Outlines = None
        number = 1
        while name := document.numberToId.get(number):  # formatting one brings up others
            if name not in self._done:
                self._write(name)
            number += 1
        table = pdfdoc.PDFCrossReferenceTable()
        table.addsection(0, [document.numberToId[one] for one in range(1, number)])
        start = self._length
        self._add(table.format(document))
        trailer = pdfdoc.PDFTrailer(start, Size=number, Root=root, Info=info, ID=document.ID())
        self._add(trailer.format(document))

    def _write(self, name: str) -> None:
        document = self.document
        document.idToOffset[name] = self._length
        self._add(pdfdoc.PDFIndirectObject(name, document.idToObject[name]).format(document))
        self._done.add(name)

    def _add(self, data: bytes) -> None:
        self._file.write(data)
        self._length += len(data)
