"""Pictures from files, as a PDF takes them."""

import hashlib
import io
from dataclasses import dataclass

from PIL import Image, UnidentifiedImageError

_FORMATS = ("PNG", "JPEG", "GIF", "BMP", "WEBP")
_MOST_PIXELS = 40_000_000


@dataclass(frozen=True, slots=True)
class Picture:
    """`data` is a JPEG file or rows of samples; `mask` has a byte of opacity for each pixel."""

    key: str
    width: int
    height: int
    colours: str
    data: bytes
    mask: bytes = b""
    jpeg: bool = False


def read(content: bytes) -> Picture | None:
    """A picture from a file's content; None when it is damaged, too large or no picture."""
    key = hashlib.sha256(content).hexdigest()
    try:
        with Image.open(io.BytesIO(content), formats=_FORMATS) as image:
            if image.width * image.height > _MOST_PIXELS:
                return None
            image.load()
            if image.format == "JPEG" and image.mode in {"L", "RGB"}:
                colours = "DeviceGray" if image.mode == "L" else "DeviceRGB"
                return Picture(key, image.width, image.height, colours, content, jpeg=True)
            rgba = image.convert("RGBA")
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
    opacity = rgba.getchannel("A").tobytes()
    mask = opacity if any(byte != 255 for byte in opacity) else b""
    return Picture(key, rgba.width, rgba.height, "DeviceRGB", rgba.convert("RGB").tobytes(), mask)
