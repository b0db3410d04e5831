"""Test my scanner: what arrives when it reads a code, and what to change on it if anything."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from event_desk import codes
from event_desk.folding import isolate
from event_desk.paper import qr
from event_desk.ui import i18n, theme
from event_desk.ui.theme import State
from event_desk.ui.widgets.code_picture import CodePicture
from event_desk.ui.widgets.controls import label
from event_desk.ui.widgets.dialog_parts import dialog_column
from event_desk.ui.widgets.result_band import ResultBand
from event_desk.ui.widgets.scan_box import Arrived, ScanBox
from event_desk.ui.widgets.scan_keys import Way

WIDTH, HEIGHT = 760, 440
SIDE = 220  # px; about 6 cm on a laptop's screen
SLOW_MS = 1000
SHOWN = 60


class ScannerTest(QDialog):
    """Shows a code that belongs to no event; reading it writes nothing."""

    passed = Signal()
    """A whole code was understood."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Test my scanner"))
        self.setMinimumSize(theme.px(WIDTH), theme.px(HEIGHT))
        self.code = codes.make(codes.new_key(), codes.new_tag(), codes.new_badge_id())
        self.box = ScanBox()
        self.box.setAccessibleName(self.tr("What the scanner sends"))
        self.box.setPlaceholderText(self.tr("What the scanner sends appears here"))
        self.band = ResultBand()
        self.told = label(wrap=True)
        self.raw = label("muted", wrap=True)
        self.box.scanned.connect(self._on_code)
        self.box.entered.connect(self._on_other)
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        words = QVBoxLayout()
        words.setSpacing(theme.px(12))
        words.addWidget(label("title", self.tr("Test my scanner")))
        words.addWidget(
            label(
                text=self.tr("Read this code from the screen, or any badge. Nobody is checked in."),
                wrap=True,
            )
        )
        words.addWidget(self.box)
        words.addWidget(self.band)
        words.addWidget(self.told)
        words.addWidget(self.raw)
        words.addStretch()
        body = QHBoxLayout()
        body.setSpacing(theme.px(24))
        body.addWidget(CodePicture(qr.badge(self.code), SIDE), 0, Qt.AlignmentFlag.AlignTop)
        body.addLayout(words, 1)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(close)
        layout = dialog_column(self, 16)
        layout.addLayout(body)
        layout.addLayout(buttons)
        self.band.show_state(State.ASK, self.tr("Waiting for the scanner"), "")
        self.box.setFocus()

    def _on_code(self, code: str) -> None:
        arrived = self.box.arrived
        assert arrived is not None
        self.box.clear()
        if code == self.code:
            self.band.show_state(State.OK, self.tr("The scanner works"), "")
        else:
            self.band.show_state(State.OK, self.tr("The scanner works: a badge was read"), "")
        self.passed.emit()
        self.told.setText("\n".join(self._remarks(arrived)))
        self._show_raw(arrived)

    def _on_other(self, text: str) -> None:
        arrived = self.box.arrived
        assert arrived is not None
        self.box.clear()
        count = len(codes.clean(text))
        if codes.clean(text) in self.code:
            self.band.show_state(State.STOP, self.tr("Only a part of the code arrived"), "")
            advice = self.tr(
                "%1 of %2 digits came in. Set the scanner to send more slowly (a delay between "
                "characters), or plug it in elsewhere."
            )
            advice = advice.replace("%1", i18n.number(count))
            advice = advice.replace("%2", i18n.number(codes.LENGTH))
        else:
            self.band.show_state(State.STOP, self.tr("This was not understood"), "")
            advice = self.tr(
                "Set the scanner to a US keyboard, to read QR codes, and to send Enter after each "
                "code. Its booklet has a code for each of these."
            )
        self.told.setText(advice)
        self._show_raw(arrived)

    def _remarks(self, arrived: Arrived) -> list[str]:
        """What could be better, each with what to change; the first line says it is good."""
        understood = arrived.understood
        assert understood is not None
        said: list[str] = []
        if understood.way is not Way.TEXT:
            said.append(
                self.tr(
                    "It types through another keyboard layout. The keys were understood all the "
                    "same; nothing has to be changed."
                )
            )
        if understood.beside:
            sentence = self.tr("It sends %1 beside the code. That does no harm.")
            said.append(sentence.replace("%1", isolate(understood.beside)))
        if not arrived.ended_by:
            said.append(
                self.tr(
                    "It sends no Enter after the code, so each scan waits a moment. Set it to "
                    "send Enter (CR)."
                )
            )
        if arrived.milliseconds > SLOW_MS:
            said.append(self.tr("It types slowly. Take away the delay between characters."))
        return said or [self.tr("Nothing has to be changed.")]

    def _show_raw(self, arrived: Arrived) -> None:
        text = arrived.text[:SHOWN] + ("…" if len(arrived.text) > SHOWN else "")
        sentence = self.tr("It sent %1 in %2 ms.").replace("%1", isolate(text))
        self.raw.setText(sentence.replace("%2", i18n.number(arrived.milliseconds)))
