"""A session's time and room by fields, with the rules asked at every change.

What dragging does, for keys and for the table; also onto another day, or to an hour that the
grid doesn't show.
"""

from collections.abc import Callable, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QFormLayout, QVBoxLayout, QWidget

from event_desk import texts
from event_desk.folding import isolate
from event_desk.programme import EventFacts, ItemView, RoomView
from event_desk.texts.faults import fault_sentence
from event_desk.ui import theme
from event_desk.ui.programme import board
from event_desk.ui.programme.broken_dialog import broken_lines
from event_desk.ui.programme.fits import Spot
from event_desk.ui.programme.ghost import Verdict
from event_desk.ui.theme import State
from event_desk.ui.venue.fields import Times, picker
from event_desk.ui.widgets.controls import label, primary
from event_desk.ui.widgets.dialog_parts import button_line, close_button, dialog_column

AFTER_MS = 60


class PlaceDialog(QDialog):
    def __init__(
        self,
        parent: QWidget,
        event: EventFacts,
        item: ItemView,
        rooms: Sequence[RoomView],
        days: Sequence[date],
        judge: Callable[[Spot], Verdict],
        then: Callable[[Spot], None],
    ) -> None:
        """The first of `days` is where a session without times begins; `then` gets the choice."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Time and room"))
        self._judge, self._then = judge, then
        self.times = Times(event, days)
        self.times.show_times(item.start, item.end, next(iter(days), event.start))
        none: list[tuple[str, object]] = [(self.tr("No room yet"), None)]
        known = [(isolate(board.name_of(room)), room.id) for room in rooms]
        self.room = picker(self.tr("Room"), [*none, *known])
        self.room.show_value(item.room_id if item.room_id in [one for _, one in known] else None)
        self.save = primary(self.tr("Put it there"))
        self._told = QVBoxLayout()
        self._told.setSpacing(theme.px(6))
        self._asking = QTimer(self, interval=AFTER_MS, singleShot=True)
        self._asking.timeout.connect(self._ask)
        self._lay_out(item)
        self.times.edited.connect(self._asking.start)
        self.room.picked.connect(self._asking.start)
        self._ask()

    def _lay_out(self, item: ItemView) -> None:
        form = QFormLayout()
        form.setSpacing(theme.px(8))
        form.addRow(self.tr("Time"), self.times)
        form.addRow(self.tr("Room"), self.room)
        self.save.setDefault(True)
        self.save.clicked.connect(self._on_save)
        cancel = close_button(self, self.tr("Cancel"))
        buttons = button_line(cancel, self.save)
        layout = dialog_column(self)
        title = f"{isolate(board.title_of(item))} · {texts.item_kind(item.kind)}"
        layout.addWidget(label("heading", title, wrap=True))
        layout.addLayout(form)
        layout.addLayout(self._told)
        layout.addStretch()
        layout.addLayout(buttons)
        self.setMinimumWidth(theme.px(520))
        self.times.start.setFocus()

    def spot(self) -> Spot | None:
        """None where the times cannot be read; both empty take the time away."""
        span = self.times.span()
        if any(one.stops for one in span.wrong):
            return None
        room = self.room.value()
        return Spot(room if isinstance(room, UUID) else None, span.start, span.end)

    def _ask(self) -> None:
        spot = self.spot()
        self.save.setEnabled(spot is not None)
        while (entry := self._told.takeAt(0)) is not None:
            widget = entry.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if spot is None:
            wrong = self.times.span().wrong
            verdict = Verdict(
                State.STOP, tuple(fault_sentence(one.fault, one.values) for one in wrong)
            )
        else:
            verdict = self._judge(spot)
        for line in broken_lines(verdict.lines, verdict.state):
            self._told.addWidget(line)
        for line in broken_lines(verdict.good, State.OK):
            self._told.addWidget(line)

    def _on_save(self) -> None:
        spot = self.spot()
        if spot is not None:
            self.accept()
            self._then(spot)
