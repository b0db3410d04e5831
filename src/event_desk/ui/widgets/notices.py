"""Lines above a page that stay until what they tell of is over, or somebody hides them."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from event_desk.ui import theme
from event_desk.ui.theme import State
from event_desk.ui.widgets.sign_label import SignLabel


@dataclass(frozen=True, slots=True)
class Notice:
    """`sentence` and `action` are asked for again when the language changes.

    A notice without `hides` stays while it is true.
    """

    name: str
    state: State
    sentence: Callable[[], str]
    action: Callable[[], str] | None = None
    do: Callable[[], None] | None = None
    hides: bool = True


class Notices(QFrame):
    """At most a few lines; none, and it takes no room."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._lines: dict[str, tuple[Notice, QWidget]] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(*(theme.px(8),) * 4)
        self._layout.setSpacing(theme.px(4))
        self.hide()

    def names(self) -> tuple[str, ...]:
        return tuple(self._lines)

    def sentence(self, name: str) -> str:
        return self._lines[name][0].sentence()

    def tell(self, notice: Notice) -> None:
        """Show it, in the place of one with the same name."""
        self.drop(notice.name)
        line = self._make(notice)
        self._lines[notice.name] = (notice, line)
        self._layout.addWidget(line)
        self.show()

    def drop(self, name: str) -> None:
        known = self._lines.pop(name, None)
        if known is not None:
            self._layout.removeWidget(known[1])
            known[1].deleteLater()
            known[1].hide()
        self.setVisible(bool(self._lines))

    def _make(self, notice: Notice) -> QWidget:
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(theme.px(8), 0, theme.px(8), 0)
        layout.setSpacing(theme.px(8))
        words = SignLabel(notice.state)
        words.setText(notice.sentence())
        words.setAccessibleName(notice.sentence())
        layout.addWidget(words, 1)
        if notice.action is not None and notice.do is not None:
            button = QPushButton(notice.action())
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(partial(self._do, notice))
            layout.addWidget(button)
        if notice.hides:
            close = QToolButton()
            close.setObjectName("plain")
            close.setIcon(theme.icon("x", "muted", 18))
            close.setIconSize(QSize(theme.px(18), theme.px(18)))
            close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            close.setToolTip(self.tr("Hide this"))
            close.setAccessibleName(self.tr("Hide this"))
            close.clicked.connect(partial(self._hide, notice.name))
            layout.addWidget(close)
        return line

    def _do(self, notice: Notice, _checked: bool = False) -> None:
        if notice.do is not None:
            notice.do()

    def _hide(self, name: str, _checked: bool = False) -> None:
        self.drop(name)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            for notice, _line in tuple(self._lines.values()):
                self.tell(notice)
