"""The first thing one sees: the events opened lately, a new one, another file, the sample."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from event_desk import files
from event_desk.database import ENDING
from event_desk.folding import isolate
from event_desk.ui import theme
from event_desk.ui.file import moving
from event_desk.ui.new_event_dialog import NewEvent, NewEventDialog
from event_desk.ui.settings import Settings
from event_desk.ui.widgets.controls import card, label, open_at, primary
from event_desk.ui.widgets.language_switch import LanguageSwitch

SIZE = QSize(960, 690)
PATH_ROLE = Qt.ItemDataRole.UserRole


class StartPage(QWidget):
    """`app` listens to the signals and opens what was asked for."""

    open_wanted = Signal(Path)
    new_wanted = Signal(object, Path)
    sample_wanted = Signal()
    restore_wanted = Signal()
    receive_wanted = Signal()
    incident_wanted = Signal()
    join_wanted = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("page")
        self._settings = settings
        self._logo = QLabel()
        self._name = label("name", "Event Desk")
        self._what = label("muted", wrap=True)
        self.new_button = primary()
        self.open_button = QPushButton()
        self.join_button = QPushButton()
        self.sample_button = QPushButton()
        self.restore_button = _quiet(self.restore_wanted)
        self.receive_button = _quiet(self.receive_wanted)
        self.incident_button = _quiet(self.incident_wanted)
        self.new_button.clicked.connect(self._ask_new)
        self.open_button.clicked.connect(self._ask_open)
        self.join_button.clicked.connect(self.join_wanted)
        self.sample_button.clicked.connect(self.sample_wanted)
        self._recent_title = label("heading")
        self.recent = QListWidget()
        self.recent.setIconSize(QSize(theme.px(24), theme.px(24)))
        self.recent.itemActivated.connect(self._on_recent)
        self.recent.itemClicked.connect(self._on_recent)
        self._nothing = label("muted", wrap=True)
        self._lay_out()
        open_at(self, SIZE.width(), SIZE.height())
        self._retranslate()
        self._restyle()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.px(16))
        head.addWidget(self._logo)
        head.addWidget(self._name, 1)
        side = QWidget()
        scroll = QScrollArea()  # a large text on a small screen
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(side)
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 0, theme.px(8), 0)
        left.setSpacing(theme.px(12))
        left.addLayout(head)
        left.addWidget(self._what)
        left.addSpacing(theme.px(24))
        for button in (self.new_button, self.open_button, self.join_button, self.sample_button):
            button.setMinimumWidth(theme.px(280))
            button.setMinimumHeight(theme.px(48))
            left.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        left.addSpacing(theme.px(12))
        for quiet in (self.restore_button, self.receive_button, self.incident_button):
            left.addWidget(quiet, 0, Qt.AlignmentFlag.AlignLeading)
        left.addStretch()
        left.addWidget(LanguageSwitch(self._settings), 0, Qt.AlignmentFlag.AlignLeading)
        right: QFrame = card()
        inside = QVBoxLayout(right)
        inside.setContentsMargins(theme.px(24), theme.px(24), theme.px(16), theme.px(16))
        inside.setSpacing(theme.px(12))
        inside.addWidget(self._recent_title)
        inside.addWidget(self._nothing)
        inside.addWidget(self.recent, 1)
        inside.addStretch()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(*(theme.px(40),) * 4)
        layout.setSpacing(theme.px(40))
        layout.addWidget(scroll, 1)
        scroll.setMinimumWidth(side.minimumSizeHint().width() + theme.px(16))
        layout.addWidget(right, 1)

    def _show_recent(self) -> None:
        self.recent.clear()
        for path in self._settings.recent():
            item = QListWidgetItem(f"{isolate(path.stem)}\n{isolate(str(path.parent))}")
            item.setIcon(theme.icon("calendar-days", "accent", 24))
            item.setData(PATH_ROLE, path)
            item.setToolTip(isolate(str(path)))
            item.setSizeHint(QSize(0, theme.px(56)))
            self.recent.addItem(item)
        there = self.recent.count() > 0
        self.recent.setVisible(there)
        self._nothing.setVisible(not there)

    def _on_recent(self, item: QListWidgetItem) -> None:
        self.open_wanted.emit(item.data(PATH_ROLE))

    def _ask_open(self) -> None:
        dialog = QFileDialog(self, self.tr("Open an event"))
        dialog.setNameFilter(self.tr("Event files (%1)").replace("%1", f"*{ENDING}"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._on_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_file(self, name: str) -> None:
        self.open_wanted.emit(Path(name))

    def _on_place(self, new: NewEvent, name: str) -> None:
        self.new_wanted.emit(new, Path(name))

    def _ask_new(self) -> None:
        NewEventDialog.ask(self, self._ask_where)

    def _ask_where(self, new: NewEvent) -> None:
        dialog = QFileDialog(self, self.tr("Where to keep the event"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Event files (%1)").replace("%1", f"*{ENDING}"))
        dialog.setDefaultSuffix(ENDING.lstrip("."))
        dialog.selectFile(f"{moving.file_name(new.name)}{ENDING}")
        # An existing file is never written over, so the dialog's own question has no place here.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.fileSelected.connect(partial(self._on_place, new))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _retranslate(self) -> None:
        self.setWindowTitle("Event Desk")
        self._what.setText(
            self.tr(
                "Programme, badges and check-in of an event, on one laptop or several, without the "
                "internet."
            )
        )
        self.new_button.setText(self.tr("New event…"))
        self.open_button.setText(self.tr("Open an event file…"))
        self.join_button.setText(self.tr("Join an event…"))
        self.join_button.setToolTip(self.tr("One that another laptop shares on the same network"))
        self.sample_button.setText(self.tr("Try the sample event"))
        self.restore_button.setText(self.tr("Restore a backup…"))
        self.receive_button.setText(self.tr("Receive an event…"))
        self.incident_button.setText(self.tr("A laptop is lost…"))
        self._recent_title.setText(self.tr("Opened lately"))
        self.recent.setAccessibleName(self.tr("Opened lately"))
        self._nothing.setText(self.tr("Events that you open will stand here."))
        self._show_recent()

    def _restyle(self) -> None:
        logo = QIcon(str(files.resource("icons/event-desk.svg")))
        self._logo.setPixmap(logo.pixmap(theme.px(56), theme.px(56)))
        for button, name in (
            (self.restore_button, "history"),
            (self.receive_button, "download"),
            (self.incident_button, "triangle-alert"),
        ):
            button.setIcon(theme.icon(name, "muted", 18))
            button.setIconSize(QSize(theme.px(18), theme.px(18)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self._restyle()


def _quiet(wanted: SignalInstance) -> QToolButton:
    """For the rare things: in sight, but behind the three that people come for."""
    button = QToolButton()
    button.setObjectName("plain")
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.clicked.connect(wanted)
    return button
