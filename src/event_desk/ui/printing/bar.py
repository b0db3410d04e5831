"""Below the badges: print those chosen, and how the printer and its queue are."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from event_desk.folding import isolate
from event_desk.printing import SHUT, Snapshot
from event_desk.texts.printing import printer_state
from event_desk.ui import i18n, theme
from event_desk.ui.printing.desk import PrintDesk
from event_desk.ui.widgets.controls import PushButton, label


class PrintBar(QFrame):
    print_wanted = Signal()
    panel_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._desk: PrintDesk | None = None
        self._count = 0
        self.print_button, self.test = PushButton(), PushButton()
        self.state = label("muted", wrap=True)
        self.pause, self.retry, self.panel = PushButton(), PushButton(), PushButton()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8))
        layout.setSpacing(theme.px(8))
        layout.addWidget(self.print_button)
        layout.addWidget(self.test)
        layout.addWidget(self.state, 1)
        for button in (self.retry, self.pause, self.panel):
            layout.addWidget(button)
        self.print_button.clicked.connect(self.print_wanted)
        self.panel.clicked.connect(self.panel_wanted)

    def take(self, desk: PrintDesk) -> None:
        self._desk = desk
        desk.changed.connect(self._on_changed)
        self.test.clicked.connect(desk.print_test)
        self.retry.clicked.connect(lambda: desk.retry())
        self.pause.clicked.connect(lambda: desk.pause(paused=not desk.snapshot.paused))
        self._show()

    def show_count(self, count: int) -> None:
        """How many badges would be printed now."""
        self._count = count
        self._show()

    def retranslate(self) -> None:
        self.test.setText(self.tr("Test badge"))
        self.panel.setText(self.tr("Printer and queue…"))
        self._show()

    def restyle(self) -> None:
        self.print_button.setIcon(theme.icon("printer"))
        self._show()

    def _on_changed(self, _snapshot: Snapshot) -> None:
        self._show()

    def _show(self) -> None:
        snapshot = self._desk.snapshot if self._desk else Snapshot()
        printer = self._desk.state() if self._desk else None
        count = self._count
        self.print_button.setText(i18n.digits(self.tr("Print %n badge(s)", "", count)))
        fit = printer is not None and printer.state not in SHUT
        self.print_button.setEnabled(fit and count > 0)
        self.test.setEnabled(fit)
        if printer is None:
            parts = [self.tr("No printer is chosen.")]
        else:
            parts = [f"{isolate(printer.name)}: {printer_state(printer.state)}"]
        waiting = snapshot.waiting + snapshot.sent
        if waiting:
            parts.append(self.tr("%1 on the way").replace("%1", i18n.number(waiting)))
        if snapshot.unknown:
            words = self.tr("%1 to be looked at")
            parts.append(words.replace("%1", i18n.number(snapshot.unknown)))
        self.state.setText(" · ".join(parts))
        failed = self.tr("Try failed again (%1)").replace("%1", i18n.number(snapshot.failed))
        self.retry.setText(failed)
        self.retry.setVisible(snapshot.failed > 0)
        self.pause.setText(self.tr("Go on printing") if snapshot.paused else self.tr("Pause"))
        self.pause.setVisible(snapshot.paused or waiting > 0)
