"""What this computer remembers between two runs. Nothing about people is kept here."""

import os
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

RECENT_KEPT = 8
BACKUP_MINUTES = (1, 5, 15, 30)
TEXT_SIZES = (100, 125, 150, 200)


class Settings:
    def __init__(self, path: Path | None = None) -> None:
        """`path` is another ini file than the user's own: for tests and pictures."""
        self._store = (
            QSettings(str(path), QSettings.Format.IniFormat)
            if path
            else QSettings(
                QSettings.Format.IniFormat, QSettings.Scope.UserScope, "event-desk", "event-desk"
            )
        )

    def text(self, key: str, default: str = "") -> str:
        return str(self._store.value(key, default))

    def put(self, key: str, value: str) -> None:
        self._store.setValue(key, value)

    @property
    def language(self) -> str:
        """`ar`, `en`, `fr`, `es`, or nothing when it was never chosen."""
        return self.text("language")

    @property
    def theme(self) -> str:
        return self.text("theme", "system")

    @property
    def text_size(self) -> int:
        """Per cent."""
        stored = self.text("text_size", "100")
        return int(stored) if stored in map(str, TEXT_SIZES) else 100

    @property
    def volume(self) -> int:
        """Of the sounds at the door, in per cent; 0 is silence."""
        stored = self.text("volume", "50")
        return int(stored) if stored.isdecimal() else 50

    @property
    def large_answers(self) -> bool:
        """The whole card in the state's colour, for a noisy hall."""
        return self.text("answers", "card") == "large"

    @property
    def arabic_digits(self) -> bool:
        return self.text("digits", "latin") == "arabic"

    @property
    def camera_offered(self) -> bool:
        return self.text("camera", "yes") == "yes"

    @property
    def backup_minutes(self) -> int:
        """How long after a change a backup is made."""
        stored = self.text("backup_minutes", "5")
        return int(stored) if stored in map(str, BACKUP_MINUTES) else 5

    @property
    def desk(self) -> str:
        return self.text("desk")

    def known_places(self) -> tuple[Path, ...]:
        """Where events opened lately were, the last one first: some may be gone."""
        return tuple(Path(line) for line in self.text("recent").split("\n") if line)

    def recent(self) -> tuple[Path, ...]:
        """Event files opened lately that are still there, the last one first."""
        paths = self.known_places()
        # Not Path.exists: it raises for a name that no file system can hold.
        return tuple(path for path in paths if os.path.exists(path))  # noqa: PTH110

    def remember(self, path: Path) -> None:
        paths = [path, *(one for one in self.known_places() if one != path)]
        self.put("recent", "\n".join(str(one) for one in paths[:RECENT_KEPT]))

    def geometry(self) -> QByteArray:
        stored = self._store.value("geometry")
        return stored if isinstance(stored, QByteArray) else QByteArray()

    def put_geometry(self, geometry: QByteArray) -> None:
        self._store.setValue("geometry", geometry)
