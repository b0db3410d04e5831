"""The panel in a window of its own, for every desk; and the choice where there is no printer."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QWidget

from event_desk.ui.printing.desk import PrintDesk
from event_desk.ui.printing.panel import PrintingPanel
from event_desk.ui.widgets.controls import label, open_at, primary
from event_desk.ui.widgets.dialog_parts import dialog_column

SIZE = QSize(760, 660)


class PrintingDialog(QDialog):
    def __init__(
        self,
        parent: QWidget,
        desk: PrintDesk,
        zone: str,
        *,
        question: str = "",
        go_on: Callable[[], None] | None = None,
        save: Callable[[], None] | None = None,
    ) -> None:
        """With a `question`, what to do when a printer was chosen, and how to do without one."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._go_on, self._save = go_on, save
        self.panel = PrintingPanel(desk, zone)
        self._question = label("heading", question, wrap=True)
        self._question.setVisible(bool(question))
        self.save_button = QPushButton()
        self.save_button.setVisible(save is not None)
        self.save_button.setAutoDefault(False)
        self.done_button = primary()
        self.done_button.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.save_button)
        buttons.addStretch()
        buttons.addWidget(self.done_button)
        layout = dialog_column(self)
        layout.addWidget(self._question)
        layout.addWidget(self.panel, 1)
        layout.addLayout(buttons)
        self.panel.chosen.connect(self._show_buttons)
        self.save_button.clicked.connect(self._on_save)
        self.done_button.clicked.connect(self._on_done)
        open_at(self, SIZE.width(), SIZE.height())
        self._retranslate()
        if question:
            self.panel.printers.setFocus()

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Printer and queue"))
        self.save_button.setText(self.tr("Save as PDF…"))
        self._show_buttons()

    def _show_buttons(self) -> None:
        asks = self._go_on is not None
        self.done_button.setText(self.tr("Print the badge") if asks else self.tr("Close"))
        self.done_button.setEnabled(not asks or bool(self._desk.printer))

    def _on_save(self) -> None:
        self.accept()
        if self._save is not None:
            self._save()

    def _on_done(self) -> None:
        self.accept()
        if self._go_on is not None:
            self._go_on()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.panel.retranslate()
            self._retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self.panel.restyle()
