"""What the program runs on: to send along with a question."""

import platform

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from event_desk import __version__
from event_desk.ui import i18n
from event_desk.ui.settings import Settings


def system(settings: Settings) -> str:
    """To send along with a question: no names, no paths."""
    screens = ", ".join(
        f"{one.size().width()}×{one.size().height()} @ {one.devicePixelRatio():g}"
        for one in QGuiApplication.screens()
    )
    return "\n".join(
        (
            f"Event Desk {__version__}",
            f"Python {platform.python_version()}, Qt {qVersion()}",
            f"{platform.platform()} ({QGuiApplication.platformName()})",
            f"screens: {screens}",
            f"language: {i18n.language()}, theme: {settings.theme}, text: {settings.text_size} %",
        )
    )
