"""F11: what guests see, on a second display or, as a kiosk, on this one.

A kiosk takes badges and nothing else: guests don't search among one another's names.
"""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from event_desk.checkin import Outcome, ScanResult
from event_desk.folding import isolate
from event_desk.texts import greetings
from event_desk.ui import theme
from event_desk.ui.context import Context
from event_desk.ui.theme import STATE_COLOURS, State
from event_desk.ui.widgets import state_shape
from event_desk.ui.widgets.scan_box import ScanBox
from event_desk.ui.widgets.scan_keys import may_be_code

SIZE = QSize(1024, 640)
SHOWN_MS = 6_000
SHAPE = 120
# Letters in px where the window is as high as SIZE; they grow with it.
WORDS, NAMES = 36, 60
WAITING_WORDS, WAITING_NAMES = 24, 36
SECRET = frozenset({Outcome.NOTHING_TO_UNDO, Outcome.UNDONE})
_GOOD = frozenset({Outcome.ADMITTED, Outcome.EXIT_RECORDED, Outcome.ALREADY_IN})


class GreetingWindow(QWidget):
    """Shows no reason of a refusal, and of a person only the name on the badge."""

    scanned = Signal(str)
    leave_wanted = Signal()
    """A kiosk is left with the organiser's PIN, so whoever made it decides."""

    def __init__(self, context: Context, *, kiosk: bool = False) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._context = context
        self._kiosk = kiosk
        self._ground = ""
        self.shown: ScanResult | None = None
        self._shape = QLabel()
        self.words = QLabel()
        self.name = QLabel()
        self.native = QLabel()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.px(48),) * 4)
        layout.setSpacing(theme.px(24))
        layout.addStretch()
        for part in (self._shape, self.words, self.name, self.native):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            part.setTextFormat(Qt.TextFormat.PlainText)
            part.setWordWrap(True)
            layout.addWidget(part)
        layout.addStretch()
        self.box = ScanBox(self)
        self.box.setGeometry(-10, -10, 1, 1)  # takes the keys, and isn't to be seen
        self.box.setVisible(kiosk)
        self.box.scanned.connect(self._on_scanned)
        self.box.entered.connect(self._on_entered)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(SHOWN_MS)
        self._waiting.timeout.connect(self.wait)
        self._languages = [code for code in context.event.languages if code in greetings.LANGUAGES]
        self.resize(SIZE)
        self.wait()

    def show_result(self, result: ScanResult) -> None:
        if result.outcome in SECRET:
            self.wait()
            return
        self.shown = result
        good = result.outcome in _GOOD
        person = result.person if good else None
        spoken = person.languages if person else ()
        language = greetings.language_for(spoken, self._languages)
        self._colour(State.OK if good else State.ASK)
        self.words.setText(greetings.greeting(result.outcome, language))
        self._show(self.name, person.name if person else "")
        native = person.native_name if person and person.native_name != person.name else ""
        self._show(self.native, native)
        self._waiting.start()

    def wait(self) -> None:
        """What stands there while nobody comes: the event's name and a welcome, by language."""
        self.shown = None
        self._waiting.stop()
        self._colour(None)
        names = self._context.event.names
        welcome = [isolate(greetings.waiting(code)) for code in self._languages or ["en"]]
        self.words.setText("\n".join(welcome))
        first, *others = dict.fromkeys(
            names[code] for code in (*self._languages, *names) if code in names
        )
        self._show(self.name, first)
        self._show(self.native, others[0] if others else "")

    def bring(self) -> None:
        """A kiosk fills this display; a greeting screen the second one, or a window without one."""
        screens = QGuiApplication.screens()
        if self._kiosk:
            self.showFullScreen()
        elif len(screens) > 1:
            other = next(one for one in screens if one is not QGuiApplication.primaryScreen())
            self.setGeometry(other.geometry())
            self.showFullScreen()
        else:
            self.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.shown:
            self.show_result(self.shown)
        else:
            self.wait()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(event.rect(), QColor(self._ground))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F11, Qt.Key.Key_F12):
            self.leave_wanted.emit()
        elif self._kiosk:
            self.box.setFocus()
            self.box.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._kiosk:
            self.box.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """A guest who closes the window asks to leave, like one who presses Esc."""
        if self._kiosk and event.spontaneous():
            event.ignore()
        self.leave_wanted.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.shown is None:
            self.wait()

    def _on_scanned(self, code: str) -> None:
        self.box.clear()
        self.scanned.emit(code)

    def _on_entered(self, text: str) -> None:
        self.box.clear()
        if may_be_code(text):
            self.scanned.emit(text.strip())

    def _show(self, part: QLabel, text: str) -> None:
        part.setText(isolate(text) if text else "")
        part.setVisible(bool(text))

    def _colour(self, state: State | None) -> None:
        plain = (theme.colour("ground").name(), theme.colour("text").name())
        self._ground, ink = STATE_COLOURS[state] if state else plain
        self._shape.setVisible(state is not None)
        if state:
            shape = state_shape.icon(state, SHAPE, on_band=True)
            self._shape.setPixmap(shape.pixmap(theme.px(SHAPE), theme.px(SHAPE)))
        share = self.height() / SIZE.height()
        letters = (WORDS, NAMES) if state else (WAITING_WORDS, WAITING_NAMES)
        for part, size in (
            (self.words, letters[0]),
            (self.name, letters[1]),
            (self.native, letters[1]),
        ):
            pixels = round(size * share)
            part.setStyleSheet(f"color: {ink}; font-size: {pixels}px; font-weight: 600;")
        self.update()
