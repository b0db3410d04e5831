"""What Qt needs of a Linux system to show a window, asked before Qt finds out by itself.

Qt ends the whole program, with a dump, where the libraries below its own for X11 or Wayland are not
all there.
"""

import ctypes
import os
import sys
from pathlib import Path

import PySide6
from PySide6.QtCore import QLibraryInfo

from event_desk.errors import ErrorCode, EventDeskError, missing_library


def need() -> None:
    """Raises LIBRARY_MISSING where no window could be shown for want of a library."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return
    folder = _plugins() / "platforms"
    missing = ""
    for variable, name in (("WAYLAND_DISPLAY", "libqwayland.so"), ("DISPLAY", "libqxcb.so")):
        plugin = folder / name
        if not os.environ.get(variable) or not plugin.exists():
            continue
        found = missing_below(plugin)
        if not found:
            return
        missing = missing or found
    if missing:
        raise EventDeskError(ErrorCode.LIBRARY_MISSING, library=missing)


def _plugins() -> Path:
    """An installed program's Qt does not know its own place until the window's parts are there."""
    told = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    return told if (told / "platforms").is_dir() else Path(PySide6.__path__[0]) / "Qt/plugins"


def missing_below(plugin: Path) -> str:
    """The name of the first library that this one cannot be loaded for; nothing when it can."""
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        return missing_library(error)
    return ""
