"""Small controls that every page uses, in the look of the theme."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
)

from event_desk.ui import theme


def choice() -> QComboBox:
    """A drop-down list as wide as its longest entry."""
    made = QComboBox()
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    made.view().setTextElideMode(Qt.TextElideMode.ElideRight)
    return made


def primary(text: str = "") -> QPushButton:
    """The one button of a place that does what people came for."""
    button = QPushButton(text)
    button.setProperty("primary", True)  # noqa: FBT003 - Qt's own call
    return button


def card() -> QFrame:
    frame = QFrame()
    frame.setObjectName("card")
    return frame


class Label(QLabel):
    """Plain text on the side where reading starts, whatever script the text itself is in.

    A QLabel of its own would put an Arabic name on the right of an English window.
    """

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._align()

    def _align(self) -> None:
        right_to_left = self.layoutDirection() == theme.RTL
        side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()


def label(role: str = "", text: str = "", *, wrap: bool = False) -> Label:
    """A label in one of the theme's roles: muted, title, heading, name, native, figure."""
    made = Label(text)
    made.setWordWrap(wrap)
    if role:
        made.setProperty("role", role)
    return made


def table() -> QTableView:
    """A table of rows: no grid, whole rows chosen, nothing edited in place."""
    view = QTableView()
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    view.setCornerButtonEnabled(False)
    view.verticalHeader().hide()
    view.horizontalHeader().setHighlightSections(False)
    view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    view.horizontalHeader().setStretchLastSection(True)
    set_row_height(view, 40)
    return view


def set_row_height(view: QTableView, height: int) -> None:
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.verticalHeader().setDefaultSectionSize(theme.px(height))
