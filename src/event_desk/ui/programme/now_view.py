"""What runs in each room now and what comes next: for the day itself, at a glance."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from event_desk.folding import isolate
from event_desk.programme import ItemView
from event_desk.ui import i18n, theme
from event_desk.ui.programme.board import Board, name_of, title_of
from event_desk.ui.rows_model import ROW_ROLE, Column, RowsModel
from event_desk.ui.widgets.controls import Table, label

ROW = 64


@dataclass(frozen=True, slots=True)
class Row:
    """One room; `now` holds more than one where several go on at once."""

    room_id: UUID
    room: str
    now: tuple[ItemView, ...]
    after: ItemView | None


def rows(board: Board, moment: datetime) -> list[Row]:
    """Each room with what runs at that moment and the next to start on the same day or later."""
    found: list[Row] = []
    for room in board.rooms:
        here = [
            item
            for item in board.items
            if item.room_id == room.id and item.start is not None and item.end is not None
        ]
        running = tuple(
            one for one in here if one.start and one.end and one.start <= moment < one.end
        )
        later = [one for one in here if one.start is not None and one.start > moment]
        after = min(later, key=lambda one: (one.start, one.code), default=None)
        found.append(Row(room.id, name_of(room), running, after))
    return found


class NowView(QFrame):
    opened = Signal(object)
    """A session's id."""

    def __init__(self, zone: str) -> None:
        super().__init__()
        self._zone = zone
        self._moment: datetime | None = None
        self._model: RowsModel[Row] = RowsModel((), self)
        self.title = label("heading")
        self.table = Table((3, 6, 3, 6, 3), ROW)
        self.table.setModel(self._model)
        self.table.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(8), theme.px(8), theme.px(8), 0)
        layout.setSpacing(theme.px(8))
        layout.addWidget(self.title)
        layout.addWidget(self.table, 1)
        self.table.activated.connect(self._open)

    def retranslate(self) -> None:
        self.table.setAccessibleName(self.tr("What runs now and next in each room"))
        self._model.show_columns(
            [
                Column(self.tr("Room"), lambda row: isolate(row.room)),
                Column(self.tr("Now"), self._now),
                Column(self.tr("Ends"), self._ends),
                Column(self.tr("Next"), self._next),
                Column(self.tr("Starts"), self._starts),
            ]
        )
        self._say()

    def show_board(self, board: Board, moment: datetime) -> None:
        self._moment = moment
        self._model.show_rows(rows(board, moment))
        self._say()

    def rows(self) -> Sequence[Row]:
        return self._model.rows()

    def _say(self) -> None:
        if self._moment is None:
            return
        moment = i18n.local(self._moment, self._zone)
        day, time = i18n.day(moment.date(), weekday=True), i18n.time(self._moment, self._zone)
        running = sum(bool(row.now) for row in self._model.rows())
        busy = i18n.digits(self.tr("%n room(s) in use", "", running))
        self.title.setText(f"{day} · {isolate(time)} · {busy}")

    def _now(self, row: Row) -> str:
        if not row.now:
            return "–"
        return "\n".join(isolate(title_of(item)) for item in row.now)

    def _ends(self, row: Row) -> str:
        if not row.now or self._moment is None:
            return ""
        end = max(item.end for item in row.now if item.end is not None)
        left = -(-int((end - self._moment).total_seconds()) // 60)
        minutes = i18n.digits(self.tr("in %n minute(s)", "", left))
        return f"{isolate(i18n.time(end, self._zone))}\n{minutes}"

    def _next(self, row: Row) -> str:
        return isolate(title_of(row.after)) if row.after else "–"

    def _starts(self, row: Row) -> str:
        if row.after is None or row.after.start is None or self._moment is None:
            return ""
        start = i18n.local(row.after.start, self._zone)
        time = isolate(i18n.time(row.after.start, self._zone))
        if start.date() != i18n.local(self._moment, self._zone).date():
            return f"{time}\n{i18n.day(start.date())}"
        wait = -(-int((row.after.start - self._moment).total_seconds()) // 60)
        if wait < 60:
            words = self.tr("in %n minute(s)", "", wait)
            return f"{time}\n{i18n.digits(words)}"
        return time

    def _open(self) -> None:
        row = self.table.currentIndex().data(ROW_ROLE)
        if isinstance(row, Row) and (item := next(iter(row.now), row.after)) is not None:
            self.opened.emit(item.id)
