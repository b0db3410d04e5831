"""Above the editor: whose badge is shown and the way back, and the tools."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon, QTransform
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from event_desk.ui import theme
from event_desk.ui.badges.add_menu import AddMenu
from event_desk.ui.badges.arrange_bar import ArrangeBar
from event_desk.ui.badges.editor_state import EditorState
from event_desk.ui.badges.form_controls import Picker
from event_desk.ui.widgets.controls import PushButton, label
from event_desk.ui.widgets.flow import Flow
from event_desk.ui.widgets.segments import Segments


class EditorHead(QWidget):
    left = Signal()
    zoom_wanted = Signal(int)
    """Steps; 0 for the whole page in sight."""

    def __init__(self, state: EditorState) -> None:
        super().__init__()
        self._state = state
        self.done, self.undo, self.redo = PushButton(), QToolButton(), QToolButton()
        self.undo_all = PushButton()
        self.title, self.saved, self._try_on = label("title"), label("muted"), label("muted")
        self.sample = Picker()
        self.sample.setMinimumContentsLength(24)
        self.sides = Segments()
        self.add = AddMenu(state)
        self.arrange = ArrangeBar(state)
        self.smaller, self.larger, self.fit = QToolButton(), QToolButton(), PushButton()
        self.scale = label("muted")
        first, second = Flow(), Flow()
        first.addWidget(_together(self.done, self.title, self.saved))
        first.addWidget(_together(self._try_on, self.sample))
        for part in (self.add, self.sides, self.arrange):
            second.addWidget(part)
        second.addWidget(_together(self.undo, self.redo, self.undo_all))
        second.addWidget(_together(self.smaller, self.scale, self.larger, self.fit))
        for button in (self.undo, self.redo, self.smaller, self.larger):
            button.setObjectName("plain")
        for button in (self.undo_all, self.fit):
            button.setProperty("flat", True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        for row in (first, second):
            row.setSpacing(theme.px(8))
            layout.addLayout(row)
        self.done.clicked.connect(self.left)
        self.undo.clicked.connect(state.undo)
        self.redo.clicked.connect(state.redo)
        self.undo_all.clicked.connect(state.undo_all)
        self.smaller.clicked.connect(lambda: self.zoom_wanted.emit(-1))
        self.larger.clicked.connect(lambda: self.zoom_wanted.emit(1))
        self.fit.clicked.connect(lambda: self.zoom_wanted.emit(0))
        self.sides.currentChanged.connect(self._on_side)

    def _on_side(self, place: int) -> None:
        self._state.show_side(back=place == 1)

    def retranslate(self) -> None:
        self.done.setText(self.tr("Done"))
        self.undo_all.setText(self.tr("Undo all changes"))
        self.fit.setText(self.tr("Whole page"))
        self._try_on.setText(self.tr("Try it on"))
        self.sample.setAccessibleName(self.tr("Try it on"))
        for button, text in (
            (self.undo, self.tr("Undo (F8)")),
            (self.redo, self.tr("Redo (Ctrl+Y)")),
            (self.smaller, self.tr("Smaller")),
            (self.larger, self.tr("Larger")),
        ):
            button.setToolTip(text)
            button.setAccessibleName(text)
        self.sides.show_texts((self.tr("Front"), self.tr("Back")))
        self.sides.setAccessibleName(self.tr("Side"))
        self.add.retranslate()
        self.arrange.retranslate()
        self.show_state()

    def restyle(self) -> None:
        self.done.setIcon(theme.icon("arrow-left"))
        self.undo.setIcon(theme.icon("undo-2"))
        self.redo.setIcon(_redo_icon())
        self.smaller.setIcon(theme.icon("zoom-out"))
        self.larger.setIcon(theme.icon("zoom-in"))
        self.sides.restyle()
        self.add.restyle()
        self.arrange.restyle()

    def show_state(self) -> None:
        state = self._state
        self.undo.setEnabled(state.can_undo())
        self.undo_all.setEnabled(state.can_undo())
        self.redo.setEnabled(state.can_redo())
        self.sides.setVisible(state.design.back is not None)
        self.sides.setCurrentIndex(int(state.back))
        self.arrange.show_chosen()


def _together(*parts: QWidget) -> QWidget:
    made = QWidget()
    layout = QHBoxLayout(made)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(theme.px(8))
    for part in parts:
        layout.addWidget(part)
    return made


def _redo_icon() -> QIcon:
    """The sign of undo, the other way round."""
    made = QIcon()
    for mode, role in ((QIcon.Mode.Normal, "text"), (QIcon.Mode.Disabled, "line")):
        made.addPixmap(theme.pixmap("undo-2", role).transformed(QTransform().scale(-1, 1)), mode)
    return made
