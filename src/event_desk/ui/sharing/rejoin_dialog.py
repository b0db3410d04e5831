"""The open event goes on with a new server: after a take-over, or where the code was changed."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QWidget

from event_desk import texts
from event_desk.errors import EventDeskError
from event_desk.ui import errors, tasks
from event_desk.ui.palette import State
from event_desk.ui.sharing.invitation_form import InvitationForm
from event_desk.ui.widgets.controls import fit_width, grow, label, primary
from event_desk.ui.widgets.dialog_parts import button_line, close_button, dialog_column
from event_desk.ui.widgets.sign_label import SignLabel

if TYPE_CHECKING:
    from event_desk.progress import Progress
    from event_desk.sharing.invitations import Invitation

WIDTH = 620


class RejoinDialog(QDialog):
    def __init__(
        self,
        parent: QWidget,
        work: "Callable[[Invitation, Progress], None]",
        then: Callable[[], None],
    ) -> None:
        """`work` joins beside the window; `then` is called when it did."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Join with another code")
        self.setWindowTitle(title)
        self._work, self._then = work, then
        self.form = InvitationForm(self)
        self.form.changed.connect(self._on_changed)
        self.form.misread.connect(self._on_misread)
        self.form.refused.connect(self._say)
        self.form.scanned.connect(self._join)
        self.form.entered.connect(self._join)
        self.told = SignLabel(State.STOP)
        self.told.hide()
        self.join_button = primary(self.tr("Join"))
        self.join_button.setDefault(True)
        self.join_button.setEnabled(False)
        self.join_button.clicked.connect(self._join)
        cancel = close_button(self, self.tr("Cancel"))
        buttons = button_line(cancel, self.join_button)
        layout = dialog_column(self)
        layout.addWidget(label("title", title, wrap=True))
        layout.addWidget(
            label(
                "muted",
                self.tr(
                    "For when another laptop has taken the server over. What was done here stays, "
                    "and goes along."
                ),
                wrap=True,
            )
        )
        layout.addWidget(self.form, 1)
        layout.addWidget(self.told)
        layout.addLayout(buttons)
        fit_width(self, WIDTH)
        self.form.scan.setFocus()

    def page_name(self) -> str:
        """Which of the help's topics F1 shows here."""
        return "sharing"

    def _join(self) -> None:
        invitation, work = self.form.invitation, self._work
        if invitation is None:
            return
        self._say("")
        tasks.run(
            self, self.tr("Joining"), lambda progress: work(invitation, progress),
            then=self._on_joined, on_error=self._on_error,
        )  # fmt: skip

    def _on_joined(self, _nothing: object) -> None:
        then = self._then
        self.accept()
        then()

    def _on_error(self, error: Exception) -> None:
        if isinstance(error, EventDeskError):
            self._say(texts.error_sentence(error))
        else:
            errors.show(self, error)

    def _on_misread(self) -> None:
        self._say(self.tr("This isn't the code for joining. Scan the large one again."))

    def _on_changed(self) -> None:
        self._say("")
        self.join_button.setEnabled(self.form.invitation is not None)

    def _say(self, sentence: str) -> None:
        self.told.setText(sentence)
        self.told.setVisible(bool(sentence))
        QTimer.singleShot(0, self, self._grow)

    def _grow(self) -> None:
        grow(self)
