"""Whether two people are one: a dialog for one pair.

MergeDialog.ask(self, self.context, one_id, other_id, then=self._on_decision)
"""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QWidget

from event_desk.errors import EventDeskError
from event_desk.ui import errors, theme
from event_desk.ui.context import Context
from event_desk.ui.merge_decision import Decision
from event_desk.ui.merge_panel import MergePanel
from event_desk.ui.widgets.controls import label
from event_desk.ui.widgets.dialog_parts import dialog_column

SIZE = QSize(960, 700)


class MergeDialog(QDialog):
    @classmethod
    def ask(
        cls,
        parent: QWidget,
        context: Context,
        one: UUID,
        other: UUID,
        then: Callable[[Decision], None],
    ) -> "MergeDialog | None":
        """Open it; `then` gets the decision once it is saved, and “later” too.

        Somebody who is gone meanwhile is said in a sentence, and there is no dialog.
        """
        dialog = cls(parent, context)
        try:
            dialog.panel.show_pair(one, other)
        except EventDeskError as error:
            dialog.deleteLater()
            errors.show(parent, error)
            return None
        dialog.panel.decided.connect(then)
        dialog.open()
        return dialog

    def __init__(self, parent: QWidget, context: Context) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Are they one person?"))
        self.panel = MergePanel(context)
        self.panel.decided.connect(self.accept)
        layout = dialog_column(self)
        layout.addWidget(label("title", self.tr("Are they one person?")))
        layout.addWidget(self.panel, 1)
        wanted = QSize(theme.px(SIZE.width()), theme.px(SIZE.height()))
        self.resize(wanted.boundedTo(self.screen().availableSize()))
