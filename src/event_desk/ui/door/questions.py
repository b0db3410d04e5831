"""Two short questions: why somebody is admitted anyway, and what the desk should know of them."""

from collections.abc import Callable
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from event_desk.folding import isolate
from event_desk.ui import theme
from event_desk.ui.door.door_dialog import DoorDialog
from event_desk.ui.widgets.controls import label, primary
from event_desk.ui.widgets.dialog_parts import button_line, dialog_column

WIDTH = 480
translate = QCoreApplication.translate


class Question(DoorDialog):
    """One line of text; `may_be_empty` where taking the text away means something."""

    def __init__(
        self,
        parent: QWidget,
        title: str,
        sentence: str,
        yes: str,
        text: str = "",
        *,
        may_be_empty: bool = False,
        ready: tuple[str, ...] = (),
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(theme.px(WIDTH))
        self._may_be_empty = may_be_empty
        self.line = self.field(text)
        self.line.setAccessibleName(sentence)
        self.yes = primary(yes)
        self.yes.clicked.connect(self._on_enter)
        no = QPushButton(self.tr("Cancel"))
        no.clicked.connect(self.reject)
        for button in (self.yes, no):
            button.setAutoDefault(False)
        layout = dialog_column(self)
        layout.addWidget(label("title", title, wrap=True))
        layout.addWidget(label("muted", sentence, wrap=True))
        chain: list[QWidget] = []
        for words in ready:
            choice = QPushButton(words)
            choice.setAutoDefault(False)
            choice.clicked.connect(partial(self._take, words))
            layout.addWidget(choice)
            chain.append(choice)
        layout.addWidget(self.line)
        layout.addLayout(button_line(no, self.yes))
        # Tab goes down as one reads, though typing begins in the line.
        for one, following in pairwise((*chain, self.line, no, self.yes)):
            self.setTabOrder(one, following)
        self.line.textChanged.connect(self._check)
        self.yes.setEnabled(self.may_accept())
        self.line.setFocus()

    def text(self) -> str:
        return " ".join(self.line.text().split())

    def may_accept(self) -> bool:
        return self._may_be_empty or bool(self.text())

    def _check(self) -> None:
        self.yes.setEnabled(self.may_accept())

    def _take(self, words: str, _checked: bool = False) -> None:
        self.line.setText(words)
        self.accept()


def ask_reason(parent: QWidget, name: str, then: Callable[[str], None]) -> Question:
    dialog = Question(
        parent,
        translate("door", "Admit %1 anyway?").replace("%1", isolate(name)),
        translate("door", "Why? The reason is kept with the scan."),
        translate("door", "Admit"),
        ready=(
            translate("door", "Asked for by whoever leads the session"),
            translate("door", "Replaces somebody who is on the list"),
        ),
    )
    dialog.accepted.connect(lambda: then(dialog.text()))
    dialog.open()
    return dialog


def ask_left_with(
    parent: QWidget, name: str, known: tuple[str, ...], then: Callable[[str], None]
) -> Question:
    """Whom somebody under 18 leaves with; who may fetch them is one key away."""
    dialog = Question(
        parent,
        translate("door", "Whom does %1 leave with?").replace("%1", isolate(name)),
        translate("door", "The name of who came along. It is kept with this exit."),
        translate("door", "Save"),
        ready=known,
    )
    dialog.accepted.connect(lambda: then(dialog.text()))
    dialog.open()
    return dialog


def ask_note(parent: QWidget, name: str, note: str, then: Callable[[str], None]) -> Question:
    """The note that every desk must read when the person comes; empty takes it away."""
    dialog = Question(
        parent,
        translate("door", "Note on %1").replace("%1", isolate(name)),
        translate("door", "Every desk reads it when this person comes in. Empty takes it away."),
        translate("door", "Save"),
        note,
        may_be_empty=True,
    )
    dialog.accepted.connect(lambda: then(dialog.text()))
    dialog.open()
    return dialog
