"""The help's own window: it stays beside the work, and nothing waits for it."""

from html import escape
from typing import ClassVar

from PySide6.QtCore import QEvent, QSignalBlocker, Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from event_desk.folding import isolate
from event_desk.ui import theme
from event_desk.ui.help.topic import Topic, matching
from event_desk.ui.help.topics import topics
from event_desk.ui.widgets.controls import label, open_at

SIZE = (720, 620)


class HelpWindow(QWidget):
    """One for the whole program; F1 brings it back at the page one is on."""

    _open: ClassVar["HelpWindow | None"] = None

    @classmethod
    def show_page(cls, beside: QWidget, name: str) -> "HelpWindow":
        window = cls._open or cls()
        cls._open = window  # it has no parent that would keep it
        window.show_topic(name)
        if not window.isVisible():
            window.put_beside(beside)
        window.show()
        window.raise_()
        window.activateWindow()
        return window

    def __init__(self) -> None:
        """It belongs to no other window, so that a dialog that waits does not hold it up."""
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._wanted = ""
        self._shown: tuple[Topic, ...] = ()
        self._title = label("title")
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.setProperty("reads", True)
        self.text.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.text.document().setDocumentMargin(theme.px(12))
        self.text.setTabChangesFocus(True)
        self.nothing = label("muted", wrap=True)
        head = QHBoxLayout()
        head.setSpacing(theme.px(16))
        head.addWidget(self._title)
        head.addWidget(self.search, 1)
        middle = QHBoxLayout()
        middle.setSpacing(theme.px(12))
        middle.addWidget(self.list)
        middle.addWidget(self.text, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.px(16),) * 4)
        layout.setSpacing(theme.px(12))
        layout.addLayout(head)
        layout.addWidget(self.nothing)
        layout.addLayout(middle, 1)
        self.search.textChanged.connect(self._fill)
        self.list.currentRowChanged.connect(self._show_text)
        for key in (Qt.Key.Key_Escape, Qt.Key.Key_F1):
            QShortcut(QKeySequence(key), self, self.close)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search.setFocus)
        open_at(self, *SIZE)
        self.retranslate()

    def show_topic(self, name: str) -> None:
        self._wanted = name
        self.search.clear()
        self._fill()
        self.list.setFocus()

    def put_beside(self, window: QWidget) -> None:
        """Where reading ends, over the window that was in the way."""
        there = window.window().frameGeometry()
        right_to_left = self.layoutDirection() == theme.RTL
        left = there.left() if right_to_left else there.right() - self.width()
        room = window.screen().availableGeometry()
        self.move(max(room.left(), left), max(room.top(), there.top() + theme.px(48)))

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Help"))
        self._title.setText(self.tr("Help"))
        self.search.setPlaceholderText(self.tr("Search the help…"))
        self.search.setAccessibleName(self.tr("Search the help"))
        self.list.setAccessibleName(self.tr("Pages"))
        self.text.setAccessibleName(self.tr("What the help says"))
        self.nothing.setText(self.tr("Nothing is said about that. Try another word."))
        self._fill()

    def _fill(self) -> None:
        query = self.search.text().strip()
        self._shown = tuple(one for one in topics() if not query or matching(one, query))
        with QSignalBlocker(self.list):
            self.list.clear()
            self.list.addItems([one.title for one in self._shown])
        self.list.setFixedWidth(max(self.list.sizeHintForColumn(0), theme.px(96)) + theme.px(32))
        names = [one.name for one in self._shown]
        self.list.setCurrentRow(names.index(self._wanted) if self._wanted in names else 0)
        self.nothing.setVisible(not self._shown)
        self._show_text()

    def _show_text(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._shown):
            self.text.setHtml(_page(self._shown[row]))
        else:
            self.text.clear()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_text()

    def closeEvent(self, event: QCloseEvent) -> None:
        HelpWindow._open = None
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange and self.isVisible():
            self._show_text()


def _page(topic: Topic) -> str:
    """The words come out of the catalogues: none of them is markup."""
    way = "rtl" if QApplication.layoutDirection() == theme.RTL else "ltr"
    muted, line = theme.colour("muted").name(), theme.colour("ground").name()
    gap, side = theme.px(8), "right" if way == "rtl" else "left"
    parts = [
        f'<div dir="{way}">',
        f"<h2>{escape(topic.title)}</h2><p>{escape(topic.purpose)}</p>",
    ]
    if topic.keys:
        padding = f"padding:{gap // 2}px {gap}px"
        rows = ""
        for key, does in topic.keys:
            cells = [
                f'<td style="background:{line}; {padding}"><b>{escape(isolate(key))}</b></td>',
                f'<td style="{padding}">{escape(does)}</td>',
            ]
            # Qt lays the columns of a table out from the left in both directions.
            rows += f"<tr>{''.join(reversed(cells) if way == 'rtl' else cells)}</tr>"
        parts.append(f'<table align="{side}" cellspacing="{gap // 2}">{rows}</table>')
    for question, answer in topic.how:
        parts.append(f'<h3>{escape(question)}</h3><p style="color:{muted}">{escape(answer)}</p>')
    return "".join([*parts, "</div>"])
