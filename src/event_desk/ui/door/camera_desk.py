"""The camera at the check-in page: switched on and off, its picture, and what it reads."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QToolButton

from event_desk.ui.door import camera
from event_desk.ui.door.camera import CameraReader, Source
from event_desk.ui.door.camera_view import CameraView


class CameraDesk(QObject):
    scanned = Signal(str)

    def __init__(self, button: QToolButton, parent: QObject) -> None:
        super().__init__(parent)
        self.view = CameraView()
        self._button = button
        self._reader: CameraReader | None = None
        self._looked = False
        button.toggled.connect(self._on_toggle)

    def look_for_one(self) -> None:
        """Once, when the page has come into sight: asking for cameras takes a while."""
        if not self._looked and camera.is_possible():
            self.use(camera.webcam())
        self._looked = True

    def offer(self, *, wanted: bool) -> None:
        """As this computer's settings say."""
        if wanted:
            self.look_for_one()
        else:
            self.use(None)
            self._looked = False

    def use(self, source: Source | None) -> None:
        """The button is there only where a camera is."""
        self.stop()
        self._looked = True
        self._reader = CameraReader(source, self) if source else None
        self._button.setVisible(self._reader is not None)
        if self._reader is not None:
            self._reader.found.connect(self.scanned)
            self._reader.pictured.connect(self.view.show_frame)

    def stop(self) -> None:
        self._button.setChecked(False)

    def _on_toggle(self, on: bool) -> None:
        self.view.setVisible(on)
        if self._reader is None:
            return
        if on:
            self._reader.start()
        else:
            self._reader.stop()
