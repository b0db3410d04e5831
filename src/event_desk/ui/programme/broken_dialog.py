"""A place that the rules forbid: what would break, and the way to allow it with a reason."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from event_desk.ui import theme
from event_desk.ui.programme import signs
from event_desk.ui.programme.ghost import MOST_LINES, Verdict
from event_desk.ui.theme import State
from event_desk.ui.widgets.controls import label
from event_desk.ui.widgets.dialog_parts import dialog_column


class BrokenDialog(QDialog):
    """Esc and *Leave it* change nothing; a reason frees the other button."""

    def __init__(
        self,
        parent: QWidget,
        title: str,
        verdict: Verdict,
        then: Callable[[str], None],
        *,
        fix: Callable[[], None] | None = None,
    ) -> None:
        """`then` gets the reason; `fix` shows other places that fit."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("This breaks a rule"))
        self._then = then
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("Reason, for the printed plan"))
        self.reason.setAccessibleName(self.tr("Reason, for the printed plan"))
        self.reason.textChanged.connect(self._on_text)
        self.allow = QPushButton(self.tr("Put it there anyway"))
        self.allow.setAutoDefault(False)
        self.allow.setEnabled(False)
        self.allow.clicked.connect(self._on_allow)
        self.leave = QPushButton(self.tr("Leave it"))
        self.leave.setDefault(True)
        self.leave.clicked.connect(self.reject)
        layout = dialog_column(self)
        layout.addWidget(label("heading", title, wrap=True))
        for line in broken_lines(verdict.lines, verdict.state):
            layout.addWidget(line)
        layout.addWidget(self.reason)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(8))
        if fix is not None:
            other = QPushButton(self.tr("Other places…"))
            other.setAutoDefault(False)
            other.clicked.connect(lambda: (self.reject(), fix()))
            buttons.addWidget(other)
        buttons.addStretch()
        buttons.addWidget(self.allow)
        buttons.addWidget(self.leave)
        layout.addLayout(buttons)
        self.setMinimumWidth(theme.px(560))
        self.leave.setFocus()

    def _on_text(self, text: str) -> None:
        self.allow.setEnabled(bool(text.strip()))
        (self.allow if text.strip() else self.leave).setDefault(True)

    def _on_allow(self) -> None:
        if self.reason.text().strip():
            self.accept()
            self._then(self.reason.text().strip())


def broken_lines(lines: Sequence[str], state: State) -> list[QWidget]:
    """One line each with the shape of `state` before it; what is too much is counted."""
    return [_line(text, state) for text in lines[: 2 * MOST_LINES]]


def _line(text: str, state: State) -> QWidget:
    row = QWidget()
    inner = QHBoxLayout(row)
    inner.setContentsMargins(0, 0, 0, 0)
    inner.setSpacing(theme.px(8))
    sign = QLabel()
    sign.setPixmap(signs.icon(state).pixmap(QSize(theme.px(20), theme.px(20))))
    inner.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    inner.addWidget(label("", text, wrap=True), 1)
    return row
