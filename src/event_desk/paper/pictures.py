"""Pictures from files, as a PDF takes them."""

import hashlib
import io
from dataclasses import dataclass

from PIL import ExifTags, Image, ImageOps, UnidentifiedImageError
from reportlab.lib.utils import ImageReader

_FORMATS = ("PNG", "JPEG", "GIF", "BMP", "WEBP")
_MOST_PIXELS = 40_000_000
_ENOUGH = 1800
"""Pixels along the longer edge: an A6 page at 300 dots to the inch."""
_DAMAGED = (
    UnidentifiedImageError,
    OSError,
    ValueError,
    SyntaxError,
    MemoryError,
    Image.DecompressionBombError,
)


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
    opened = _opened(content)
    if opened is None:
        return None
    image, as_it_is = opened
    if as_it_is:
        return Picture(key, image.width, image.height, ImageReader(io.BytesIO(content)))
    rgba = image.convert("RGBA")
    opaque = rgba.getchannel("A").getextrema() == (255, 255)
    return Picture(
        key, rgba.width, rgba.height, ImageReader(rgba.convert("RGB") if opaque else rgba)
    )


def fit_for_print(content: bytes) -> bytes | None:
    """The file itself where that will do, else a PNG or JPEG no larger than print needs.

    None when it is damaged, too large or no picture.
    """
    opened = _opened(content)
    if opened is None:
        return None
    image, as_it_is = opened
    jpeg = image.format == "JPEG"
    if max(image.size) <= _ENOUGH and (as_it_is or image.format == "PNG"):
        return content
    smaller = image.convert("RGB" if jpeg else "RGBA")
    smaller.thumbnail((_ENOUGH, _ENOUGH))
    file = io.BytesIO()
    if jpeg:
        smaller.save(file, "JPEG", quality=90)
    else:
        smaller.save(file, "PNG", optimize=True)
    return file.getvalue()


def _opened(content: bytes) -> tuple[Image.Image, bool] | None:
    """The picture upright, and whether a PDF takes the file as it is."""
    try:
        with Image.open(io.BytesIO(content), formats=_FORMATS) as image:
            if image.width * image.height > _MOST_PIXELS:
                return None
            image.load()
            if image.format == "JPEG" and image.mode in {"L", "RGB"} and not _turned(image):
                return image, True
            # A photo may say in its Exif data that it has to be turned; a PDF does not read them.
            upright = ImageOps.exif_transpose(image)
            upright.format = image.format
            return upright, False
    except _DAMAGED:
        return None


def _turned(image: Image.Image) -> bool:
    return image.getexif().get(ExifTags.Base.Orientation, 1) != 1
