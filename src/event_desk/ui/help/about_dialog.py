"""What this program is: its version, its licence and those of all it is made of."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QSplitter,
    QWidget,
)

from event_desk import __version__, bundled
from event_desk.bundled import Component
from event_desk.ui.help import facts
from event_desk.ui.settings import Settings
from event_desk.ui.theme import px
from event_desk.ui.widgets.controls import PushButton, label, open_at, primary
from event_desk.ui.widgets.dialog_parts import dialog_column


class AboutDialog(QDialog):
    def __init__(self, parent: QWidget, settings: Settings) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Event Desk"))
        version = self.tr("Version %1").replace("%1", __version__)
        self._parts = bundled.components()
        self.parts = QListWidget()
        self.parts.setAccessibleName(self.tr("What it is made of"))
        self.parts.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.parts.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.parts.setTextElideMode(Qt.TextElideMode.ElideRight)
        for part in self._parts:
            told = _line(part)
            self.parts.addItem(told)
            self.parts.item(self.parts.count() - 1).setToolTip(told)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Text of the licence"))
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.copy_button = PushButton(self.tr("Copy facts about this computer"))
        self.copy_button.setAutoDefault(False)
        self.copy_button.clicked.connect(
            lambda: QGuiApplication.clipboard().setText(facts.system(settings))
        )
        close = primary(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        split = QSplitter()
        split.addWidget(self.parts)
        split.addWidget(self.text)
        split.setSizes([px(330), px(470)])
        split.setChildrenCollapsible(False)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy_button)
        buttons.addStretch()
        buttons.addWidget(close)
        layout = dialog_column(self)
        layout.addWidget(label("title", "Event Desk"))
        layout.addWidget(label("muted", version))
        layout.addWidget(
            label(
                text=self.tr(
                    "Free software under the Apache License 2.0. It works without a network and "
                    "sends nothing to anybody."
                ),
                wrap=True,
            )
        )
        layout.addWidget(label("heading", self.tr("What it is made of")))
        layout.addWidget(split, 1)
        layout.addLayout(buttons)
        self.parts.currentRowChanged.connect(self._show_part)
        open_at(self, 880, 600)
        self.parts.setCurrentRow(0)

    def _show_part(self, row: int) -> None:
        part = self._parts[row]
        texts = [path.read_text("utf-8", "replace").strip() for path in part.texts]
        self.text.setPlainText("\n\n".join([_line(part), *texts]))


def _line(part: Component) -> str:
    return " · ".join(filter(None, (part.name, part.version, part.licence)))
