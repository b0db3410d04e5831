"""Pages of a PDF as pictures, for previews and printers."""

import struct
import zlib
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

import pypdfium2

one_at_a_time = Lock()
"""PDFium may be called by one thread at a time."""
_MM_A_POINT = 25.4 / 72


@dataclass(frozen=True, slots=True)
class Raster:
    """`pixels` holds four bytes a pixel, red, green, blue, opacity, row by row."""

    width: int
    height: int
    pixels: bytes

    def png(self) -> bytes:
        rows = b"".join(
            b"\0" + self.pixels[place : place + 4 * self.width]
            for place in range(0, len(self.pixels), 4 * self.width)
        )
        head = struct.pack(">IIBBBBB", self.width, self.height, 8, 6, 0, 0, 0)
        return b"\x89PNG\r\n\x1a\n" + b"".join(
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
            for kind, body in (
                (b"IHDR", head),
                (b"IDAT", zlib.compress(rows, 6)),
                (b"IEND", b""),
            )
        )


def count(pdf: Path | bytes) -> int:
    with _opened(pdf) as document:
        return len(document)


def size(pdf: Path | bytes, number: int) -> tuple[float, float]:
    """Width and height of page `number` in millimetres."""
    with _opened(pdf) as document:
        leaf = document[number]
        width, height = leaf.get_size()
        leaf.close()
    return width * _MM_A_POINT, height * _MM_A_POINT


def page(pdf: Path | bytes, number: int, dpi: float) -> Raster:
    """Page `number`, counted from 0, at `dpi` dots to the inch, on white."""
    with _opened(pdf) as document:
        leaf = document[number]
        bitmap = leaf.render(scale=dpi / 72, rev_byteorder=True, prefer_bgrx=True)
        width, height, stride = bitmap.width, bitmap.height, bitmap.stride
        raw = bytes(bitmap.buffer)
        bitmap.close()
        leaf.close()
    rows = (raw[row * stride : row * stride + 4 * width] for row in range(height))
    return Raster(width, height, b"".join(rows))


def text(pdf: Path | bytes, number: int) -> str:
    """What a reader copies from page `number`."""
    with _opened(pdf) as document:
        leaf = document[number]
        layer = leaf.get_textpage()
        found = layer.get_text_bounded()
        layer.close()
        leaf.close()
    return found


@contextmanager
def _opened(pdf: Path | bytes) -> Generator[pypdfium2.PdfDocument]:
    with one_at_a_time:
        document = pypdfium2.PdfDocument(pdf)
        try:
            yield document
        finally:
            document.close()
