"""Badges read by this computer's camera: an option, where Qt Multimedia and zxing-cpp are there.

Both are outside of the usual installation (`pip install 'event-desk[webcam]'`). Pictures are read
away from the window, always the newest one: a camera is quicker than the reader.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from threading import Condition, Thread
from time import monotonic

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

GONE_AFTER_S = 2.0
"""A badge that is held in front of the camera is read once, until it was away for this long."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A picture in shades of grey: `width` × `height` bytes, row by row from the top."""

    width: int
    height: int
    grey: bytes


Take = Callable[[Frame], None]
Source = Callable[[Take], Callable[[], None]]
"""Begins to hand over pictures, on whatever thread; what it returns stops that."""


def frame(image: QImage) -> Frame:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    width, height, stride = grey.width(), grey.height(), grey.bytesPerLine()
    rows = bytes(grey.constBits())
    if stride != width:
        rows = b"".join(rows[y * stride : y * stride + width] for y in range(height))
    return Frame(width, height, rows)


def read(picture: Frame) -> str:
    """The text of the one code in the picture; nothing when there is none or more than one."""
    import zxingcpp

    shaped = memoryview(picture.grey).cast("B", shape=[picture.height, picture.width])
    found = {code.text for code in zxingcpp.read_barcodes(shaped) if code.text}
    return found.pop() if len(found) == 1 else ""


class CameraReader(QObject):
    """Reads what a source hands over, on a thread of its own."""

    found = Signal(str)
    pictured = Signal(object)
    """Each `Frame` that was looked at, for whoever holds the badge."""

    def __init__(self, source: Source, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._news = Condition()
        self._newest: Frame | None = None
        self._running = False
        self._stop_source: Callable[[], None] | None = None
        self._thread: Thread | None = None

    def start(self) -> None:
        if self._running:
            return
        self._running = True
        self._thread = Thread(target=self._work, name="camera", daemon=True)
        self._thread.start()
        self._stop_source = self._source(self._take)

    def stop(self) -> None:
        """Returns when nothing is read any more."""
        if self._stop_source is not None:
            self._stop_source()
            self._stop_source = None
        with self._news:
            self._running = False
            self._newest = None
            self._news.notify()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def is_running(self) -> bool:
        return self._running

    def _take(self, picture: Frame) -> None:
        with self._news:
            self._newest = picture
            self._news.notify()

    def _work(self) -> None:
        last, seen = "", 0.0
        while (picture := self._next()) is not None:
            text = read(picture)
            now = monotonic()
            if text and (text != last or now - seen > GONE_AFTER_S):
                self.found.emit(text)
            if text:
                last, seen = text, now
            self.pictured.emit(picture)

    def _next(self) -> Frame | None:
        with self._news:
            while self._running and self._newest is None:
                self._news.wait()
            picture, self._newest = self._newest, None
            return picture if self._running else None


@cache
def is_possible() -> bool:
    """Whether this installation can use a camera; whether there is one shows when it is asked."""
    return find_spec("PySide6.QtMultimedia") is not None and find_spec("zxingcpp") is not None


def webcam() -> Source | None:
    """This computer's usual camera, or None where there is none."""
    if not is_possible():
        return None
    from PySide6.QtMultimedia import (
        QCamera,
        QMediaCaptureSession,
        QMediaDevices,
        QVideoFrame,
        QVideoSink,
    )

    if not QMediaDevices.videoInputs():
        return None

    def begin(take: Take) -> Callable[[], None]:
        camera = QCamera(QMediaDevices.defaultVideoInput())
        sink, session = QVideoSink(), QMediaCaptureSession()
        session.setCamera(camera)
        session.setVideoSink(sink)

        def on_frame(picture: QVideoFrame) -> None:
            image = picture.toImage()
            if not image.isNull():
                take(frame(image))

        sink.videoFrameChanged.connect(on_frame)
        camera.start()

        def stop(_session: QMediaCaptureSession = session) -> None:
            """Holds the session too, which nothing else does."""
            sink.videoFrameChanged.disconnect(on_frame)
            camera.stop()

        return stop

    return begin
