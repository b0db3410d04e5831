"""A screen without glass, its keys and pictures of it: Xvfb, xdotool, the X server's own dump."""

import os
import struct
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from installer import tools

SIZE = (1366, 768)
_HEADER = ">25I"
_EMPTY = 6  # colours: a background, a border, a pointer


class Screen:
    def __init__(self, display: str, dump: Path) -> None:
        self.display = display
        self._dump = dump

    def _do(self, *words: str) -> subprocess.CompletedProcess[str]:
        environ = os.environ | {"DISPLAY": self.display}
        command = ["xdotool", *words]
        return subprocess.run(command, env=environ, capture_output=True, text=True, check=False)

    def window(self, title: str, seconds: float) -> float:
        """Seconds until a window with such a title was to be seen; PackagingError if none came."""
        started = time.monotonic()
        while time.monotonic() - started < seconds:
            if self._do("search", "--onlyvisible", "--name", title).stdout.strip():
                return time.monotonic() - started
            time.sleep(0.02)
        raise tools.PackagingError(f"no window called {title} within {seconds:.0f} s")

    def focus(self, title: str) -> None:
        """There is no window manager, so nobody else gives a window the keyboard."""
        found = self._do("search", "--onlyvisible", "--name", title).stdout.split()
        for window in found[-1:]:
            self._do("windowfocus", "--sync", window)

    def type(self, text: str) -> None:
        """As a scanner does: every letter a key that is pressed and let go."""
        self._do("type", "--delay", "8", text)

    def press(self, *keys: str) -> None:
        for key in keys:
            self._do("key", key)

    def picture(self, path: Path) -> Path:
        """A PNG of the whole screen."""
        from PIL import Image

        size, pixels = _pixels(self._dump.read_bytes())
        Image.frombytes("RGB", size, pixels, "raw", "BGRX").save(path)
        return path

    def colours(self) -> int:
        """How many different pixels there are, up to 256: an empty window has one or two."""
        _, pixels = _pixels(self._dump.read_bytes())
        return min(256, len({pixels[at : at + 4] for at in range(0, len(pixels), 4 * 97)}))

    def painted(self, seconds: float) -> float:
        """Seconds until the window showed more than a colour."""
        started = time.monotonic()
        while time.monotonic() - started < seconds:
            if self.colours() > _EMPTY:
                return time.monotonic() - started
            time.sleep(0.02)
        raise tools.PackagingError(f"nothing was painted within {seconds:.0f} s")


def _pixels(dump: bytes) -> tuple[tuple[int, int], bytes]:
    """Size and 32-bit pixels of an X window dump, version 7, as Xvfb writes it."""
    fields = struct.unpack_from(_HEADER, dump)
    header, width, height, line, colours = fields[0], fields[4], fields[5], fields[12], fields[19]
    start = header + colours * 12
    if line != width * 4:
        raise tools.PackagingError("the screen isn't as deep as it was asked to be")
    return (width, height), dump[start : start + line * height]


@contextmanager
def opened() -> Iterator[Screen]:
    """A screen of its own for as long as the block runs."""
    with tempfile.TemporaryDirectory() as folder:
        read, write = os.pipe()
        size = f"{SIZE[0]}x{SIZE[1]}x24"
        places = ["-fbdir", folder, "-displayfd", str(write)]
        command = ["Xvfb", "-screen", "0", size, "-nolisten", "tcp", "-ac", *places]
        server = subprocess.Popen(
            command, pass_fds=(write,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        os.close(write)
        try:
            with os.fdopen(read) as told:
                number = told.readline().strip()
            if not number:
                raise tools.PackagingError("Xvfb did not start")
            yield Screen(f":{number}", Path(folder) / "Xvfb_screen0")
        finally:
            server.terminate()
            server.wait(10)
