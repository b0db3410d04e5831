"""The event for another laptop: one encrypted file, and a code to read out."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from event_desk import clock, laptops
from event_desk.database import handing_over
from event_desk.database.handing_over import HANDOVER_ENDING
from event_desk.folding import isolate
from event_desk.ui import tasks, theme
from event_desk.ui.context import Context
from event_desk.ui.file import moving
from event_desk.ui.widgets.controls import card, fit_width, label, primary
from event_desk.ui.widgets.dialog_parts import button_line, close_button, dialog_column

WIDTH = 600


class HandOverDialog(QDialog):
    handed_over = Signal()

    def __init__(self, parent: QWidget, context: Context) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Hand over to another laptop"))
        self._context = context
        self.told = label(
            text=self.tr(
                "Everything goes along: people, programme, badges, receivers, what was scanned. "
                "The file is encrypted; the other laptop needs it and a code. This laptop asks "
                "from then on before it scans."
            ),
            wrap=True,
        )
        self.code = label("figure", wrap=True)
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.code.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.code.setAccessibleName(self.tr("The code"))
        self.advice = label("muted", wrap=True)
        self._card = card()
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(*(theme.px(16),) * 4)
        inside.addWidget(label("heading", self.tr("The code")))
        inside.addWidget(self.code)
        inside.addWidget(self.advice)
        self._card.hide()
        self.write_button = primary(self.tr("Choose where to write the file…"))
        self.write_button.setDefault(True)
        self.write_button.clicked.connect(self._ask_where)
        self.close_button = close_button(self, self.tr("Cancel"))
        buttons = button_line(self.close_button, self.write_button)
        layout = dialog_column(self, 16)
        layout.addWidget(label("title", self.tr("Hand over to another laptop"), wrap=True))
        layout.addWidget(self.told)
        layout.addWidget(self._card)
        layout.addStretch()
        layout.addLayout(buttons)
        fit_width(self, WIDTH)
        self.write_button.setFocus()

    def write(self, path: Path) -> None:
        """Write the file beside the window, then show its code."""
        db = self._context.db

        def work(_progress: object) -> str:
            code = handing_over.hand_over(db, path)
            if not db.read_only:
                with db.write() as session:
                    laptops.hand_over(session, at=clock.now())
            return code

        tasks.run(self, self.tr("Writing the file"), work, then=lambda code: self._show(path, code))

    def _ask_where(self) -> None:
        moving.ask_target(
            self,
            self.tr("Where to write the file"),
            self.tr("Handed-over events (%1)").replace("%1", f"*{HANDOVER_ENDING}"),
            f"{self._context.path.stem}{HANDOVER_ENDING}",
            self.write,
        )

    def _show(self, path: Path, code: str) -> None:
        self._context.elsewhere.since = clock.now()
        self._context.elsewhere.agreed = False
        self.handed_over.emit()
        self.told.setText(self.tr("Written: %1").replace("%1", isolate(path.name)))
        self.code.setText(code.replace("-", "  "))
        self.advice.setText(
            self.tr(
                "Read it out by telephone or give it on paper, but never together with the file. "
                "It is shown only now. On the other laptop: start page, “Receive an event…”."
            )
        )
        self._card.show()
        self.write_button.hide()
        self.close_button.setText(self.tr("Close"))
        self.close_button.setDefault(True)
        self.close_button.setFocus()
        fit_width(self, WIDTH)
