"""Copies of an event to choose from, and what is in each: read beside the window, one by one."""

import json
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimeZone, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from event_desk import texts
from event_desk.database import Key, backups
from event_desk.database.backups import Contents, Copy, Occasion
from event_desk.folding import isolate
from event_desk.ui import i18n, tasks, theme
from event_desk.ui.widgets.controls import card, label
from event_desk.ui.widgets.scrolling import scrolling

_COPY = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Preview:
    """What was found out about one copy; `contents` is None where it stays closed to us."""

    contents: Contents | None
    faults: tuple[str, ...]


def preview(path: Path, key: Key | None) -> Preview:
    """Opens and checks the copy; for a thread of its own."""
    found = backups.contents(path, key)
    return Preview(found, tuple(backups.faults(path, key)) if found else ())


class CopiesView(QWidget):
    chosen = Signal(object)
    """A `Path` that passed its check, or None."""

    def __init__(self, key: Key | None = None) -> None:
        super().__init__()
        self._key = key
        self._now: Contents | None = None
        self._path: Path | None = None
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Copies, the newest first"))
        self.list.setMinimumWidth(theme.px(220))
        self.list.currentItemChanged.connect(self._on_item)
        self.facts = label(wrap=True)
        self.facts.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.told = label("muted", wrap=True)
        frame = card()
        told = QWidget()
        scroll = scrolling(told, reads=True)  # a large text on a small screen
        scroll.setAccessibleName(self.tr("What is in it"))
        around = QVBoxLayout(frame)
        around.setContentsMargins(*(theme.px(8),) * 4)
        around.addWidget(scroll)
        inside = QVBoxLayout(told)
        inside.setContentsMargins(*(theme.px(8),) * 4)
        inside.addWidget(label("heading", self.tr("What is in it")))
        inside.addWidget(self.facts)
        inside.addWidget(self.told)
        inside.addStretch()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(16))
        layout.addWidget(self.list, 1)
        layout.addWidget(frame, 1)

    def compare(self, now: Contents | None) -> None:
        """`now` is what the event itself holds, as far as it can still be read."""
        self._now = now

    @property
    def looked_at(self) -> Path | None:
        return self._path

    def give_key(self, key: Key | None) -> None:
        self._key = key

    def show_copies(self, found: tuple[Copy, ...]) -> None:
        self.list.clear()
        for copy in found:
            item = QListWidgetItem(f"{local(copy.at)}\n{occasion(copy.occasion)}")
            item.setIcon(theme.icon("history", "muted", 20))
            item.setData(_COPY, copy.path)
            item.setToolTip(str(copy.path))
            self.list.addItem(item)
        if found:
            self.list.setCurrentRow(0)
        else:
            self.show_path(None)

    def show_path(self, path: Path | None, key: Key | None = None) -> None:
        """Look into a copy, also one that is on no list."""
        self._path = path
        self._key = key or self._key
        self.chosen.emit(None)
        self.facts.clear()
        if path is None:
            self.told.setText(self.tr("No copy is known yet."))
            return
        self.told.setText(self.tr("Looking into it…"))
        known = self._key
        tasks.run(
            self, "", lambda _progress: preview(path, known),
            then=partial(self._on_preview, path),
            on_error=lambda _error: self._on_preview(path, Preview(None, ())), quiet=True,
        )  # fmt: skip

    def _on_item(self, item: QListWidgetItem | None, _before: object = None) -> None:
        self.show_path(item.data(_COPY) if item else None)

    def _on_preview(self, path: Path, found: Preview) -> None:
        if path != self._path:
            return
        if found.contents is None:
            self.facts.clear()
            self.told.setText(
                self.tr("It can't be read: it is damaged, or has another passphrase.")
            )
            return
        self.facts.setText(facts(found.contents))
        if found.faults:
            self.told.setText(self.tr("It didn't pass its check. Choose another copy."))
            return
        self.told.setText(difference(self._now, found.contents) if self._now else "")
        self.chosen.emit(path)


def facts(found: Contents) -> str:
    names: dict[str, str] = json.loads(found.names)
    lines = [
        isolate(texts.localised(names, tuple(names))),
        texts.tr("%n person(s)", "", found.people),
        texts.tr("%n scan(s)", "", found.scans),
        texts.translate("texts", "Last scan: {when}").format(
            when=local(found.last_scan) if found.last_scan else texts.translate("texts", "none")
        ),
        texts.translate("texts", "Encrypted")
        if found.encrypted
        else texts.translate("texts", "Not encrypted"),
    ]
    return "\n".join(lines)


def difference(now: Contents, copy: Contents) -> str:
    """What would be missing, or back, with the copy instead of the file."""
    parts: list[str] = []
    if fewer := now.people - copy.people:
        words = (
            texts.tr("%n person(s) fewer than in the file", "", fewer)
            if fewer > 0
            else texts.tr("%n person(s) more than in the file", "", -fewer)
        )
        parts.append(words)
    if fewer := now.scans - copy.scans:
        words = (
            texts.tr("%n scan(s) fewer than in the file", "", fewer)
            if fewer > 0
            else texts.tr("%n scan(s) more than in the file", "", -fewer)
        )
        parts.append(words)
    return "\n".join(parts) or texts.translate("texts", "As many people and scans as in the file.")


def local(moment: datetime) -> str:
    """Day and time by this computer's own zone: before an event is open, its zone isn't known."""
    zone = QTimeZone.systemTimeZoneId().toStdString() or "UTC"
    day = i18n.day(i18n.local(moment, zone).date(), weekday=True)
    return f"{day}, {isolate(i18n.time(moment, zone))}"


def occasion(kind: Occasion) -> str:
    return {
        Occasion.ROUTINE: texts.translate("texts", "made while working"),
        Occasion.CLOSE: texts.translate("texts", "made when it was closed"),
        Occasion.BEFORE_IMPORT: texts.translate("texts", "made before a list came in"),
        Occasion.BEFORE_MERGE: texts.translate("texts", "made before two entries became one"),
        Occasion.BEFORE_UPGRADE: texts.translate("texts", "made before it was brought up to date"),
        Occasion.BEFORE_RESTORE: texts.translate("texts", "made before another copy came back"),
        Occasion.BEFORE_PASSPHRASE: texts.translate("texts", "made before the passphrase changed"),
        Occasion.AFTER_REMOVAL: texts.translate("texts", "made after people’s data was removed"),
    }[kind]
