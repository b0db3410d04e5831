"""The printer in the status bar: its name, how it is, and how many badges wait."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QToolButton

from event_desk.folding import isolate
from event_desk.printing import FIT, Snapshot
from event_desk.texts.printing import printer_advice, printer_state
from event_desk.ui import i18n, spoken, theme
from event_desk.ui.printing.desk import PrintDesk
from event_desk.ui.theme import State
from event_desk.ui.widgets import state_shape


class PrinterButton(QToolButton):
    def __init__(self, desk: PrintDesk) -> None:
        super().__init__()
        self.setObjectName("plain")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._desk = desk
        self._failed = 0
        desk.changed.connect(self._on_changed)
        self._show()

    def _on_changed(self, snapshot: Snapshot) -> None:
        self._show()
        if snapshot.failed > self._failed:
            failed = self.tr("%1 failed").replace("%1", i18n.number(snapshot.failed))
            spoken.say(self, self.text(), failed)
        self._failed = snapshot.failed

    def _show(self) -> None:
        printer, snapshot = self._desk.state(), self._desk.snapshot
        icon = theme.icon("printer", "muted", 18)
        if printer is None:
            text, advice = self.tr("No printer"), self.tr("Choose the printer of this desk")
        elif not snapshot.reachable:
            words = self.tr("print service does not answer")
            text = f"{isolate(printer.name)}: {words}"
            icon, advice = state_shape.icon(State.STOP, 18), text
        elif not snapshot.printers and not snapshot.at_work and not snapshot.waiting:
            text, advice = isolate(printer.name), ""  # not looked at yet
        else:
            text = f"{isolate(printer.name)}: {printer_state(printer.state)}"
            advice = printer_advice(printer.state)
            if printer.state not in FIT:
                icon = state_shape.icon(State.STOP, 18)
        parts = [text]
        for number, words in (
            (snapshot.waiting + snapshot.sent, self.tr("%1 on the way")),
            (snapshot.failed, self.tr("%1 failed")),
            (snapshot.unknown, self.tr("%1 to be looked at")),
        ):
            if number:
                parts.append(words.replace("%1", i18n.number(number)))
        if snapshot.paused:
            parts.append(self.tr("paused"))
        self.setText(" · ".join(parts))
        self.setToolTip(advice or self.tr("Printer and queue"))
        self.setIcon(icon)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self._show()
