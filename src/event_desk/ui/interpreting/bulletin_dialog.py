"""Who has to be told what: read at once, copied, or printed page by page for those concerned."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QWidget,
)

from event_desk import texts
from event_desk.allocation.versions import News
from event_desk.exchange.export import Report
from event_desk.ui import file_dialogs, i18n, tasks
from event_desk.ui.context import Context
from event_desk.ui.interpreting.difference_dialog import by_person, text_list, words_of
from event_desk.ui.interpreting.picture import Picture
from event_desk.ui.reports import writing
from event_desk.ui.reports.writing import Order, Written
from event_desk.ui.widgets.controls import label, open_at, primary
from event_desk.ui.widgets.dialog_parts import dialog_column


class BulletinDialog(QDialog):
    def __init__(self, parent: QWidget, context: Context, picture: Picture, news: News) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Change bulletin"))
        self._context = context
        known = words_of(picture)
        known = replace(known, names={**news.titles, **known.names})
        self.list = text_list()
        self.list.setAccessibleName(self.windowTitle())
        self.list.addItems(list(by_person(news.lines, picture, known)))
        self._published = news.release is not None
        if news.release is None:
            head = texts.tr("%n person(s) must be told", "", len(news.lines))
        else:
            head = texts.tr("%n person(s) must be told since release {number}", "", len(news.lines))
            head = head.format(number=i18n.number(news.release))
        self.told = label("heading", i18n.digits(head), wrap=True)
        self.outcome = label("muted", "", wrap=True)
        self.outcome.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        copy = QPushButton(self.tr("Copy"))
        copy.clicked.connect(self._copy)
        self.save_button = QPushButton(self.tr("Save as PDF…"))
        self.save_button.setToolTip(
            self.tr("A page for each person, in their own language, against the last release")
        )
        self.save_button.clicked.connect(self._ask)
        self.save_button.setVisible(self._published)
        close = primary(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(copy)
        buttons.addWidget(self.save_button)
        buttons.addStretch()
        buttons.addWidget(close)
        layout = dialog_column(self)
        layout.addWidget(self.told)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.outcome)
        layout.addLayout(buttons)
        open_at(self, 720, 560)

    def text(self) -> str:
        """Everything, to be sent to a group."""
        return "\n\n".join(self.list.item(row).text() for row in range(self.list.count()))

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.text())
        self._tell(self.tr("Copied."))

    def _ask(self) -> None:
        name = writing.name_of(Report.BULLETIN, texts.language())
        filters = (self.tr("PDF (*.pdf)"),)
        title = self.save_button.text()
        file_dialogs.ask_save(self, self._context, title, f"{name}.pdf", filters, self.save)

    def save(self, path: Path) -> None:
        order = Order(Report.BULLETIN, texts.language())
        work = writing.one(self._context.db, order, path, writing.who(self._context))

        def then(_written: Written) -> None:
            self._tell(self.tr("Saved."))

        tasks.run(self, self.save_button.text(), work, then=then)

    def _tell(self, text: str) -> None:
        self.outcome.setText(text)
        self.outcome.show()
