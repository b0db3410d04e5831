"""What the program is made of, and what it runs on: for the About dialog and for reports."""

import platform
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from event_desk import __version__, files
from event_desk.ui import i18n
from event_desk.ui.settings import Settings

_NAME = re.compile(r"^[A-Za-z0-9._-]+")
_TEXTS = re.compile(r"(^|/)(licen[cs]e|copying|notice|ofl)[^/]*$", re.IGNORECASE)
_SHORT = 60  # longer ones are the licence's whole text
_OWN = (  # what comes with the program as files: its name, its licence, its text
    ("Event Desk Sans (Noto Sans Arabic)", "OFL-1.1", "fonts/OFL.txt"),
    ("Lucide", "ISC", "icons/LICENSE-lucide.txt"),
)


@dataclass(frozen=True, slots=True)
class Part:
    name: str
    version: str
    licence: str
    text: str


@cache
def parts() -> tuple[Part, ...]:
    """All that is bundled, with what that needs in turn, by name."""
    own = [
        Part(name, "", licence, files.resource(path).read_text("utf-8"))
        for name, licence, path in _OWN
    ]
    python = Part("Python", platform.python_version(), "PSF-2.0", "")
    return tuple(sorted([*own, python, *_distributions()], key=lambda one: one.name.casefold()))


def _distributions() -> Iterator[Part]:
    seen: set[str] = set()
    waiting = ["event-desk"]
    while waiting:
        name = waiting.pop()
        key = re.sub(r"[-_.]+", "-", name).lower()
        if key in seen:
            continue
        seen.add(key)
        try:
            found = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue  # for another system, or a program without its parts' descriptions
        waiting += [
            match[0]
            for one in found.requires or ()
            if "extra ==" not in one and (match := _NAME.match(one))
        ]
        yield Part(
            found.metadata["Name"],
            found.version,
            _licence(found.metadata),
            "\n\n".join(_texts(found)),
        )


def _licence(told: metadata.PackageMetadata) -> str:
    for field in ("License-Expression", "License"):
        kept = str(told[field] or "").strip() if field in told else ""
        if kept and len(kept) <= _SHORT and "\n" not in kept:
            return kept
    classified = [
        one.rpartition(" :: ")[2]
        for one in told.get_all("Classifier") or ()
        if one.startswith("License ::")
    ]
    return ", ".join(classified)


def _texts(found: metadata.Distribution) -> Iterator[str]:
    for path in found.files or ():
        if _TEXTS.search(str(path)) and path.suffix in ("", ".txt", ".md", ".rst"):
            try:
                yield Path(str(found.locate_file(path))).read_text("utf-8", "replace").strip()
            except OSError:
                continue


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
