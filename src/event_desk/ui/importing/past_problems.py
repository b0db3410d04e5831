"""The problems that an earlier import had, in a window of their own."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from event_desk.exchange.plan import Problem
from event_desk.folding import isolate
from event_desk.ui import theme
from event_desk.ui.importing.problems_view import ProblemsView
from event_desk.ui.widgets.controls import label, open_at

SIZE = QSize(960, 560)


class PastProblemsDialog(QDialog):
    def __init__(self, parent: QWidget, file_name: str, problems: Sequence[Problem]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Problems found in %1").replace("%1", isolate(file_name))
        self.setWindowTitle(title)
        self.view = ProblemsView()
        self.view.retranslate()
        self.view.show_problems(problems)
        close = QDialogButtonBox()
        self.close_button = close.addButton(
            self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole
        )
        close.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.px(16),) * 4)
        layout.setSpacing(theme.px(8))
        layout.addWidget(label("heading", title))
        layout.addWidget(self.view, 1)
        layout.addWidget(close)
        open_at(self, SIZE.width(), SIZE.height())
        self.view.table.setFocus()
