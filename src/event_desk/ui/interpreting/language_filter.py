"""The languages that are looked at, as buttons to press in and out."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from event_desk import texts
from event_desk.ui import theme


class LanguageFilter(QWidget):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.px(4))
        self.buttons: dict[str, QToolButton] = {}

    def show_languages(self, languages: Sequence[str]) -> None:
        """New ones are pressed in; the others stay as they are."""
        for code in [code for code in self.buttons if code not in languages]:
            button = self.buttons.pop(code)
            button.hide()
            button.deleteLater()
        for code in languages:
            if code not in self.buttons:
                self.buttons[code] = self._button(code)
            self._layout.addWidget(self.buttons[code])
        self.retranslate()
        self.setVisible(len(languages) > 1)

    def _button(self, code: str) -> QToolButton:
        made = QToolButton()
        made.setCheckable(True)
        made.setChecked(True)
        made.setText(code.upper())
        made.toggled.connect(self.changed)
        return made

    def chosen(self) -> frozenset[str]:
        """Nothing pressed in means all: an empty page would help nobody."""
        pressed = frozenset(code for code, button in self.buttons.items() if button.isChecked())
        return pressed or frozenset(self.buttons)

    def retranslate(self) -> None:
        for code, button in self.buttons.items():
            name = texts.language_name(code)
            button.setAccessibleName(self.tr("Show %1").replace("%1", name))
            button.setToolTip(name)

    def restyle(self) -> None:
        line, card = theme.colour("line").name(), theme.colour("card").name()
        chosen, accent = theme.colour("chosen").name(), theme.colour("accent").name()
        text, muted = theme.colour("text").name(), theme.colour("muted").name()
        self.setStyleSheet(f"""
QToolButton {{ background: {card}; color: {muted}; border: 1px solid {line};
  border-radius: {theme.px(6)}px; padding: {theme.px(6)}px {theme.px(8)}px;
  min-height: {theme.px(20)}px; }}
QToolButton:checked {{ background: {chosen}; color: {text}; border-color: {accent};
  font-weight: 600; }}
QToolButton:focus {{ border: 2px solid {accent};
  padding: {theme.px(6) - 1}px {theme.px(8) - 1}px; }}
""")
