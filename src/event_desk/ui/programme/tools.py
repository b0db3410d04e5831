"""The line over the grid: what is shown, how finely a hand moves, zoom, undo, new things."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Signal
from PySide6.QtGui import QIcon, QResizeEvent, QTransform
from PySide6.QtWidgets import QComboBox, QMenu, QToolButton, QWidget

from event_desk.folding import isolate
from event_desk.ui import i18n, theme
from event_desk.ui.programme.board import Filter
from event_desk.ui.widgets.controls import PushButton, choice, fill
from event_desk.ui.widgets.flow import Flow

STEPS = (5, 15, 30)
USUAL_STEP = 15


class BoardTools(QWidget):
    filtered = Signal()
    step_chosen = Signal(int)
    """Minutes to which a hand's moves are rounded."""

    def __init__(self) -> None:
        super().__init__()
        self.kind, self.language, self.room = choice(), choice(), choice()
        self.step = choice()
        self.undo, self.redo = _tool(), _tool()
        self.zoom_out, self.zoom_in = _tool(), _tool()
        self.side = _tool()
        self.side.setCheckable(True)
        self.new = PushButton()
        self.more = _tool()
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.more)
        self.more.setMenu(self.menu)
        layout = Flow(self)
        for part in (
            self.new,
            self.more,
            self.undo,
            self.redo,
            self.kind,
            self.language,
            self.room,
        ):
            layout.addWidget(part)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        policy.setVerticalPolicy(policy.Policy.Fixed)
        self.setSizePolicy(policy)
        for box in (self.kind, self.language, self.room):
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(9)
            box.currentIndexChanged.connect(self._on_filter)
        self.step.currentIndexChanged.connect(self._on_step)

    def in_order(self) -> tuple[QWidget, ...]:
        """Those of its own line as one reads, for the Tab key."""
        steps = (self.new, self.more, self.undo, self.redo)
        return (*steps, self.kind, self.language, self.room)

    def for_head(self) -> tuple[QWidget, ...]:
        """Those that stand in the page's upper line."""
        return self.step, self.zoom_out, self.zoom_in, self.side

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.heightForWidth(width) if layout else 0

    def sizeHint(self) -> QSize:
        return QSize(theme.px(320), self.heightForWidth(max(self.width(), theme.px(320))))

    def retranslate(self) -> None:
        self.new.setText(self.tr("New session…"))
        self.new.setToolTip(self.tr("Or double-click an empty place, or drag over it"))
        self._name(self.more, self.tr("More"))
        for box, name in (
            (self.kind, self.tr("Kind")),
            (self.language, self.tr("Language")),
            (self.room, self.tr("Room")),
            (self.step, self.tr("Steps in which sessions move")),
        ):
            box.setAccessibleName(name)
            box.setToolTip(name)
        self._name(self.zoom_out, self.tr("Smaller (Ctrl+wheel, −)"))
        self._name(self.zoom_in, self.tr("Larger (Ctrl+wheel, +)"))
        self._name(self.side, self.tr("Show or hide the details"))
        self.show_steps("", "")
        minutes = self.minutes()
        with QSignalBlocker(self.step):
            self.step.clear()
            for step in STEPS:
                self.step.addItem(i18n.digits(self.tr("%n minute(s)", "", step)), step)
        self.choose_step(minutes)

    def show_steps(self, undo: str, redo: str) -> None:
        """What could be taken back and what done again."""
        for button, name, words, nothing in (
            (self.undo, undo, self.tr("Undo: %1 (F8)"), self.tr("Undo (F8)")),
            (self.redo, redo, self.tr("Do again: %1 (Ctrl+Y)"), self.tr("Do again (Ctrl+Y)")),
        ):
            button.setEnabled(bool(name))
            self._name(button, words.replace("%1", isolate(name)) if name else nothing)

    @staticmethod
    def _name(button: QToolButton, words: str) -> None:
        button.setAccessibleName(words)
        button.setToolTip(words)

    def restyle(self) -> None:
        for button, icon in (
            (self.undo, "undo-2"),
            (self.zoom_out, "zoom-out"),
            (self.zoom_in, "zoom-in"),
            (self.side, "info"),
            (self.more, "ellipsis"),
        ):
            button.setIcon(theme.icon(icon, "muted"))
            button.setIconSize(QSize(theme.px(22), theme.px(22)))
        self.redo.setIcon(turned(self.undo.icon()))
        self.redo.setIconSize(self.undo.iconSize())
        self.new.setIcon(theme.icon("plus", "text"))
        self.updateGeometry()

    # the filter

    def offer(
        self, kinds: Mapping[str, str], languages: Mapping[str, str], rooms: Mapping[str, str]
    ) -> None:
        """What can be chosen, each with its words; a choice that is still there stays."""
        for box, title, values in (
            (self.kind, self.tr("All kinds"), kinds),
            (self.language, self.tr("All languages"), languages),
            (self.room, self.tr("All rooms"), rooms),
        ):
            fill(box, {"": title, **values})

    def chosen(self) -> Filter:
        kind, language, room = (
            str(box.currentData() or "") for box in (self.kind, self.language, self.room)
        )
        return Filter(kind, language, room)

    def _on_filter(self) -> None:
        self.filtered.emit()

    # the step

    def minutes(self) -> int:
        stored = self.step.currentData()
        return stored if isinstance(stored, int) else USUAL_STEP

    def choose_step(self, minutes: int) -> None:
        with QSignalBlocker(self.step):
            self.step.setCurrentIndex(max(self.step.findData(minutes), 0))
        self._on_step()

    def _on_step(self) -> None:
        self.step_chosen.emit(self.minutes())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()  # other lines than before

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)


def turned(icon: QIcon) -> QIcon:
    """Undo's arrow the other way."""
    side = QSize(theme.px(24), theme.px(24))
    over = QTransform().scale(-1, 1)
    made = QIcon()
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled):
        made.addPixmap(icon.pixmap(side, mode).transformed(over), mode)
    return made


def _tool() -> QToolButton:
    button = QToolButton()
    button.setObjectName("plain")
    return button
