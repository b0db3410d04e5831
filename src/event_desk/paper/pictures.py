"""Pictures from files, as a PDF takes them."""

import hashlib
import io
from dataclasses import dataclass

from PIL import Image, UnidentifiedImageError
from reportlab.lib.utils import ImageReader

_FORMATS = ("PNG", "JPEG", "GIF", "BMP", "WEBP")
_MOST_PIXELS = 40_000_000


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """`image` writes a JPEG as it is and others as samples, with their opacity."""

    key: str
    width: int
    height: int
    image: ImageReader


def read(content: bytes) -> Picture | None:
    """A picture from a file's content; None when it is damaged, too large or no picture."""
    key = hashlib.sha256(content).hexdigest()
    try:
        with Image.open(io.BytesIO(content), formats=_FORMATS) as image:
            if image.width * image.height > _MOST_PIXELS:
                return None
            image.load()
            if image.format == "JPEG" and image.mode in {"L", "RGB"}:
                return Picture(key, image.width, image.height, ImageReader(io.BytesIO(content)))
            rgba = image.convert("RGBA")
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
    opaque = rgba.getchannel("A").getextrema() == (255, 255)
    return Picture(
        key, rgba.width, rgba.height, ImageReader(rgba.convert("RGB") if opaque else rgba)
    )
