"""The second folder for an event's backups, as this computer remembers it."""

import hashlib
from pathlib import Path

from event_desk.ui.settings import Settings


def second_place(settings: Settings, event: Path) -> Path | None:
    """The folder that was chosen, whether it is there now or not."""
    kept = settings.text(_key(event))
    return Path(kept) if kept else None


def put_second_place(settings: Settings, event: Path, folder: Path | None) -> None:
    settings.put(_key(event), str(folder) if folder else "")


def _key(event: Path) -> str:
    """By the file's place: a start page knows no more of an event than that."""
    return f"second-place/{hashlib.sha256(str(event.resolve()).encode()).hexdigest()[:16]}"
