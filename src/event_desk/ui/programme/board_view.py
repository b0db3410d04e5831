"""The board and what stands round it: tray, grid and its twins, one session, the problems."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from event_desk.programme import EventFacts, ItemView, RoomView
from event_desk.ui import i18n, theme
from event_desk.ui.day_times import Day
from event_desk.ui.language_cover import covers
from event_desk.ui.programme import board
from event_desk.ui.programme.board import Board, Filter
from event_desk.ui.programme.board_grid import BoardGrid
from event_desk.ui.programme.day_table import DayTable
from event_desk.ui.programme.legend import Legend
from event_desk.ui.programme.now_view import NowView
from event_desk.ui.programme.problems_card import ProblemsCard
from event_desk.ui.programme.tray import Tray
from event_desk.ui.widgets.block_painting import Block
from event_desk.ui.widgets.controls import card, label
from event_desk.ui.widgets.day_grid import Column
from event_desk.ui.widgets.item_card import ItemCard

SIDE_WIDTH = 280
TOLD_MS = 12_000


class BoardView(QWidget):
    def __init__(self, event: EventFacts) -> None:
        super().__init__()
        self.grid = BoardGrid()
        self.tray = Tray(event.timezone)
        self.table = DayTable(event.timezone)
        self.now = NowView(event.timezone)
        self.item_card = ItemCard(event)
        self.problems_card = ProblemsCard()
        self.legend = Legend()
        self.told = label("", wrap=True)
        self._under = QStackedWidget()
        self._quiet = QTimer(self, interval=TOLD_MS, singleShot=True)
        self._quiet.timeout.connect(lambda: self.tell(""))
        self._middle = QStackedWidget()
        self.side = QWidget()
        self._lay_out()

    def _lay_out(self) -> None:
        for part in (self.grid, self.table, self.now):
            frame = card()
            inner = QVBoxLayout(frame)
            inner.setContentsMargins(*(theme.px(4),) * 4)
            inner.addWidget(part)
            self._middle.addWidget(frame)
        self.now.setFrameShape(QFrame.Shape.NoFrame)
        side = QVBoxLayout(self.side)
        side.setSpacing(theme.px(8))
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self.item_card, 3)
        side.addWidget(self.problems_card, 2)
        centre = QVBoxLayout()
        centre.setSpacing(theme.px(6))
        centre.addWidget(self._middle, 1)
        for part in (self.legend, self.told):
            self._under.addWidget(part)
        self._under.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        centre.addWidget(self._under)
        body = QHBoxLayout(self)
        body.setSpacing(theme.px(8))
        body.setContentsMargins(0, 0, 0, 0)
        body.addWidget(self.tray)
        body.addLayout(centre, 1)
        body.addWidget(self.side)

    def retranslate(self) -> None:
        self.grid.setAccessibleName(
            self.tr(
                "Rooms and times. Arrow keys go from session to session; with Shift or Alt they "
                "move it, with Ctrl they make it longer or shorter. Enter opens it."
            )
        )
        for part in (self.tray, self.table, self.now, self.item_card, self.problems_card):
            part.retranslate()

    def restyle(self) -> None:
        self.tray.restyle()
        self.side.setFixedWidth(theme.px(SIDE_WIDTH))
        self.legend.updateGeometry()
        self.grid.arrange()

    def tell(self, sentence: str) -> None:
        """What was done, in place of the legend for a while: nothing moves under the hand."""
        self.told.setText(sentence)
        self._under.setCurrentIndex(1 if sentence else 0)
        if sentence:
            self._quiet.start()

    def scroll_to_start(self, shown: Board, day: Day, now: int | None) -> None:
        """To the present hour (`now`, a minute of the day), else to the first session."""
        starts = [day.minute(item.start) for item in shown.items if day.holds(item) and item.start]
        if now is not None:
            self.grid.scroll_to(now - 60)
        elif starts:
            self.grid.scroll_to(min(starts))

    def in_order(self) -> Sequence[QWidget]:
        """As one reads, for the Tab key."""
        card, problems = self.item_card, self.problems_card
        return (
            self.tray.field,
            self.tray.list,
            self.grid,
            self.table,
            self.now.table,
            card.room,
            card.pin,
            problems.list,
            problems.go,
            problems.fix,
        )

    def look_at(self, number: int) -> None:
        """0 the grid, 1 the table, 2 what runs now."""
        self._middle.setCurrentIndex(number)

    def show_day(self, shown: Board, day: Day, chosen: Filter, wrong: AbstractSet[object]) -> None:
        """One day in all its views; `wrong` are the sessions with a problem."""
        today = [item for item in shown.items if day.holds(item)]
        rooms = [room for room in shown.rooms if chosen.room in ("", str(room.id))]
        columns = [Column(board.name_of(room), self._facts(room), room.id) for room in rooms]
        places: dict[object, int] = {room.id: number for number, room in enumerate(rooms)}
        known = {room.id for room in shown.rooms}
        lost = [item for item in today if item.room_id not in known]
        if lost and not chosen.room:
            places |= dict.fromkeys((item.room_id for item in lost), len(columns))
            columns.append(Column(self.tr("No room yet")))

        def block(item: ItemView) -> Block | None:
            return board.block(
                item,
                day,
                places[item.room_id],
                shown.room_name(item),
                alert=item.id in wrong,
                faded=not chosen.keeps(item),
            )

        made = [found for item in today if item.room_id in places and (found := block(item))]
        self.grid.show_day(columns, made, day.clock)
        waiting = board.unscheduled(shown.items)
        loose = [item for item in waiting if item.start is None or item.end is None]
        self.table.show_items(shown, [item for item in (*today, *loose) if chosen.keeps(item)])
        self.tray.show_items([item for item in waiting if replace(chosen, room="").keeps(item)])
        seen = [found.cover for item in today if item.interpret_into for found in covers(item)]
        self.legend.show_kinds([item.kind for item in today], seen)

    def _facts(self, room: RoomView) -> str:
        parts = [i18n.number(room.capacity)]
        if room.booths:
            parts.append(i18n.digits(self.tr("%n booth(s)", "", room.booths)))
        return " · ".join(parts)
