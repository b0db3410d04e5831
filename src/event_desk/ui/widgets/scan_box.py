"""The field that is always ready: what is scanned or typed anywhere on the page arrives here."""

from dataclasses import dataclass
from time import monotonic

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from event_desk import codes
from event_desk.ui import theme
from event_desk.ui.widgets.scan_keys import Key, Understood, badge_code, readings, understand

ICON = 24
LONGEST = 401
"""One more than the engine takes for a code, so that it can say "far too long"."""
_CONTROLS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier


# A scanner that sends nothing after a code is done when no key follows for this long.
UNENDED_AFTER_MS = 200


@dataclass(frozen=True, slots=True)
class Arrived:
    """How the last text came in: `ended_by` is `Enter`, `Tab` or nothing."""

    text: str
    understood: Understood | None
    ended_by: str
    milliseconds: int


class ScanBox(QLineEdit):
    """`scanned` carries the 44 digits of a badge code; `entered` any other text, on Enter.

    A code counts whether Enter, Tab or nothing ends it; `arrived` says how the last one came.
    """

    scanned = Signal(str)
    entered = Signal(str)
    entered_nothing = Signal()
    """Enter in an empty field."""
    moved = Signal(int)
    """↓ is 1, ↑ is -1: choosing in the list of people found while the field keeps the keys."""

    def __init__(self, parent: QWidget | None = None, *, bare: bool = False) -> None:
        """`bare` looks like any other field of a dialog."""
        super().__init__(parent)
        self._bare = bare
        if not bare:
            self.setObjectName("scan")
        self.setClearButtonEnabled(False)
        self.setMaxLength(LONGEST)
        self.arrived: Arrived | None = None
        self._hints: tuple[str, ...] = ()
        self._keys: list[Key] = []
        self._began = 0.0
        self._unended = QTimer(self)
        self._unended.setSingleShot(True)
        self._unended.setInterval(UNENDED_AFTER_MS)
        self._unended.timeout.connect(self._end_without_key)
        self._make_room()

    def show_hints(self, *hints: str) -> None:
        """What to do here while it is empty: the first of them that has room, else the last."""
        self._hints = hints
        self._fit_hint()

    def _fit_hint(self) -> None:
        if not self._hints:
            return
        margins = self.textMargins()
        room = self.width() - margins.left() - margins.right() - theme.px(32)
        metrics = self.fontMetrics()
        fits = (hint for hint in self._hints if metrics.horizontalAdvance(hint) <= room)
        self.setPlaceholderText(next(fits, self._hints[-1]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_hint()

    def _make_room(self) -> None:
        """For the icon, where reading starts; margins don't turn round with the layout."""
        if self._bare:
            return
        room = theme.px(ICON + 12)
        if self.layoutDirection() == theme.RTL:
            self.setTextMargins(0, 0, room, 0)
        else:
            self.setTextMargins(room, 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._bare:
            return
        side = theme.px(ICON)
        start = theme.px(16)
        x = self.width() - start - side if self.layoutDirection() == theme.RTL else start
        QPainter(self).drawPixmap(
            QPoint(x, (self.height() - side) // 2), theme.pixmap("search", "muted", ICON)
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.StyleChange):
            self._make_room()
            self._fit_hint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.text():
            self._keys.clear()
            self._began = monotonic()
        self._unended.stop()
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._enter("Enter")
            case Qt.Key.Key_Escape if self._bare or not self.text():
                event.ignore()  # the dialog's
                return
            case Qt.Key.Key_Escape:
                self.clear()
            case Qt.Key.Key_Down:
                self.moved.emit(1)
            case Qt.Key.Key_Up:
                self.moved.emit(-1)
            case _:
                if event.text() and event.text().isprintable():
                    self._keys.append(Key(event.nativeScanCode(), event.nativeVirtualKey()))
                super().keyPressEvent(event)
                if len(self.text()) >= codes.LENGTH:
                    self._unended.start()
                return
        event.accept()

    def event(self, event: QEvent) -> bool:
        # Some scanners end a code with Tab; focus must not walk away with the code unread.
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Tab
            and badge_code(self.text(), self._keys)
        ):
            self._enter("Tab")
            return True
        return super().event(event)

    def readings(self) -> tuple[str, ...]:
        """What the text of now may mean through other keyboard layouts, itself first."""
        return (self.text(), *(text for _way, text in readings(self.text(), self._keys)))

    def _end_without_key(self) -> None:
        if badge_code(self.text(), self._keys):
            self._enter("")

    def _enter(self, ended_by: str) -> None:
        self._unended.stop()
        text = self.text()
        understood = understand(text, self._keys)
        took = round(1000 * (monotonic() - self._began)) if self._keys else 0
        self.arrived = Arrived(text, understood, ended_by, took)
        if understood:
            self._keys.clear()
            self.scanned.emit(understood.code)
        elif text.strip():
            self.entered.emit(text)
        else:
            self.entered_nothing.emit()


class KeyCatcher(QObject):
    """Sends every printable key, Enter, Esc and the arrows to the box, wherever the focus was.

    Dialogs and other text fields keep their keys. Space presses a button and Enter opens a row of a
    list, as the keyboard's users expect: no code and no name starts with a space.
    """

    def __init__(self, box: ScanBox, page: QWidget) -> None:
        super().__init__(page)
        self._box = box
        self._page = page
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() != QEvent.Type.KeyPress
            or not isinstance(event, QKeyEvent)
            or not isinstance(watched, QWidget)
            or not self._is_ours(watched, event)
        ):
            return False
        if popup := QApplication.activePopupWidget():
            if not _is_printable(event):
                return False
            popup.close()
        self._box.setFocus(Qt.FocusReason.OtherFocusReason)
        self._box.keyPressEvent(event)
        return True

    def _is_ours(self, watched: QWidget, event: QKeyEvent) -> bool:
        if watched is self._box or not self._page.isVisible():
            return False
        if QApplication.activeModalWidget() is not None:
            return False
        if isinstance(watched, QLineEdit | QPlainTextEdit | QTextEdit):
            return False
        if watched.window() is not self._page.window() and not _is_popup(watched):
            return False
        if isinstance(watched, QAbstractButton | QAbstractItemView) and not self._box.text():
            if event.key() == Qt.Key.Key_Escape:
                return True
            return _is_printable(event) and event.key() != Qt.Key.Key_Space
        return _is_printable(event) or event.key() in (
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
            Qt.Key.Key_Escape,
        )


def _is_popup(widget: QWidget) -> bool:
    return widget.window() is QApplication.activePopupWidget()


def _is_printable(event: QKeyEvent) -> bool:
    # AltGr is Ctrl+Alt on Windows, so Ctrl alone is what makes a shortcut.
    if event.modifiers() & _CONTROLS and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
        return False
    return bool(event.text()) and event.text().isprintable()
