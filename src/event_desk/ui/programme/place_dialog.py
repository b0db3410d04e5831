"""A session's time and room by fields, with the rules asked at every change.

What dragging does, for keys and for the table; also onto another day, or to an hour that the
grid doesn't show.
"""

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from uuid import UUID

from PySide6.QtCore import QDate, Qt, QTime, QTimer
from PySide6.QtWidgets import (
    QDateEdit,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from event_desk import texts
from event_desk.folding import isolate
from event_desk.programme import ItemView, RoomView
from event_desk.ui import i18n, theme
from event_desk.ui.day_times import Day
from event_desk.ui.programme import board
from event_desk.ui.programme.broken_dialog import broken_lines
from event_desk.ui.programme.fits import Spot
from event_desk.ui.programme.ghost import Verdict
from event_desk.ui.theme import State
from event_desk.ui.widgets.controls import choice, label, primary

AFTER_MS = 60


class PlaceDialog(QDialog):
    def __init__(
        self,
        parent: QWidget,
        item: ItemView,
        rooms: Sequence[RoomView],
        day: Day,
        judge: Callable[[Spot], Verdict],
        then: Callable[[Spot], None],
    ) -> None:
        """`day` is where a session without times begins; `then` gets what was chosen."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Time and room"))
        self._zone, self._judge, self._then = day.zone, judge, then
        start = day.moment(9 * 60) if item.start is None else item.start
        local = i18n.local(start, day.zone)
        self.day = QDateEdit(QDate(local.year, local.month, local.day))
        self.day.setCalendarPopup(True)
        self.start = QTimeEdit(QTime(local.hour, local.minute))
        self.start.setDisplayFormat("HH:mm")
        self.minutes = QSpinBox()
        self.minutes.setRange(5, 24 * 60)
        self.minutes.setSingleStep(5)
        self.minutes.setValue(board.minutes_of(item))
        self.room = choice()
        self.room.addItem(self.tr("No room yet"), None)
        for room in rooms:
            self.room.addItem(isolate(board.name_of(room)), room.id)
        self.room.setCurrentIndex(max(self.room.findData(item.room_id), 0))
        self._told = QVBoxLayout()
        self._asking = QTimer(self, interval=AFTER_MS, singleShot=True)
        self._asking.timeout.connect(self._ask)
        self._lay_out(item)
        self.day.dateChanged.connect(self._asking.start)
        self.start.timeChanged.connect(self._asking.start)
        self.minutes.valueChanged.connect(self._asking.start)
        self.room.currentIndexChanged.connect(self._asking.start)
        self._ask()

    def _lay_out(self, item: ItemView) -> None:
        form = QFormLayout()
        form.setSpacing(theme.px(8))
        for words, part in (
            (self.tr("Day"), self.day),
            (self.tr("Starts"), self.start),
            (self.tr("Minutes"), self.minutes),
            (self.tr("Room"), self.room),
        ):
            part.setAccessibleName(words)
            form.addRow(words, part)
        self.save = primary(self.tr("Put it there"))
        self.save.setDefault(True)
        self.save.clicked.connect(self._on_save)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self.save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.px(24),) * 4)
        layout.setSpacing(theme.px(12))
        title = f"{isolate(board.title_of(item))} · {texts.item_kind(item.kind)}"
        layout.addWidget(label("heading", title, wrap=True))
        layout.addLayout(form)
        layout.addLayout(self._told)
        layout.addStretch()
        layout.addLayout(buttons)
        self.setMinimumWidth(theme.px(480))
        self.start.setFocus()

    def spot(self) -> Spot:
        chosen = self.day.date()
        day = Day(date(chosen.year(), chosen.month(), chosen.day()), self._zone)
        time = self.start.time()
        wall = datetime(
            chosen.year(),
            chosen.month(),
            chosen.day(),
            time.hour(),
            time.minute(),
            tzinfo=day.midnight.tzinfo,
        )
        start = day.moment(day.minute(wall))
        room = self.room.currentData()
        room_id = room if isinstance(room, UUID) else None
        return Spot(room_id, start, start + timedelta(minutes=self.minutes.value()))

    def _ask(self) -> None:
        verdict = self._judge(self.spot())
        while (entry := self._told.takeAt(0)) is not None:
            widget = entry.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for line in broken_lines(verdict.lines, verdict.state):
            self._told.addWidget(line)
        for line in broken_lines(verdict.good, State.OK):
            self._told.addWidget(line)

    def _on_save(self) -> None:
        spot = self.spot()
        self.accept()
        self._then(spot)
