"""How many have arrived and how fast, how full the rooms are, and the next half hour."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from event_desk import texts
from event_desk.checkin import Ahead, Awaited, Counters, RoomNow
from event_desk.folding import isolate
from event_desk.texts import localised
from event_desk.ui import i18n, theme
from event_desk.ui.context import Context
from event_desk.ui.door.readings import GREETED, House
from event_desk.ui.rows_model import Column, RowsModel
from event_desk.ui.theme import State
from event_desk.ui.widgets import state_shape
from event_desk.ui.widgets.controls import Table, label
from event_desk.ui.widgets.rate_bars import RateBars
from event_desk.ui.widgets.segments import Segments

ROW = 32
BARS_FROM, RATE_FROM = 208, 200
_ARRIVED, _ROOMS, _SOON = range(3)


@dataclass(frozen=True, slots=True)
class _Soon:
    """A person who is missing, or an item that starts."""

    awaited: Awaited | None
    ahead: Ahead | None


class CountsCard(QFrame):
    awaited_wanted = Signal(object)
    """An `Awaited` that somebody wants to see or to call."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("card")
        self._context = context
        self._counters = Counters(0, 0, 0, ())
        self._house = House({}, (), (), ())
        self._missing = False
        self.views = Segments()
        self._arrived = label("figure")
        self._share = label("muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._rate_title = label("muted")
        self._rate = label("heading")
        self._bars = RateBars()
        self._greeted = label("muted")
        self.alert = QPushButton()
        self.alert.setFlat(True)
        self.alert.clicked.connect(lambda: self.views.setCurrentIndex(_SOON))
        self._rooms: RowsModel[RoomNow] = RowsModel((), self)
        self._soon: RowsModel[_Soon] = RowsModel((), self)
        self._rooms_table = self._table((5, 3), self._rooms)
        self._soon_table = self._table((3, 6, 5), self._soon)
        self._soon_table.activated.connect(self._on_soon)
        self._soon_table.clicked.connect(self._on_soon)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._make_arrived())
        self._nothing = label("muted", wrap=True)
        self._stack.addWidget(self._rooms_table)
        self._stack.addWidget(self._soon_table)
        self._stack.addWidget(self._nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(12))
        layout.setSpacing(theme.px(6))
        layout.addWidget(self.views, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self._stack, 1)
        self.retranslate()
        self.views.currentChanged.connect(self._show_view)

    def counters(self) -> Counters:
        return self._counters

    def house(self) -> House:
        return self._house

    def show_counters(self, counters: Counters) -> None:
        self._counters = counters
        self._show_arrived()

    def show_house(self, house: House) -> None:
        self._house = house
        self._rooms.show_rows(house.rooms)
        self._soon.show_rows(
            [
                *(_Soon(one, None) for one in house.awaited),
                *(_Soon(None, one) for one in house.ahead),
            ]
        )
        self._show_view()
        self._show_arrived()

    def retranslate(self) -> None:
        self.views.show_texts((self.tr("Arrived"), self.tr("Rooms"), self.tr("Next 30 min")))
        self.views.setAccessibleName(self.tr("What the figures are of"))
        self._nothing.setText(self.tr("Nothing starts within the next 30 minutes."))
        self._rate_title.setText(self.tr("Last 10 minutes"))
        self._rooms_table.setAccessibleName(self.tr("Inside now, by room"))
        self._soon_table.setAccessibleName(self.tr("The next 30 minutes"))
        self._rooms.show_columns(
            [
                Column(self.tr("Room"), self._room),
                Column(self.tr("Inside"), self._inside, colour=_fullness),
            ]
        )
        self._soon.show_columns(
            [
                Column(self.tr("When"), self._when),
                Column(
                    self.tr("Who or what"),
                    self._what,
                    icon=lambda one: state_shape.icon(State.ALREADY) if one.awaited else None,
                ),
                Column(self.tr("Where"), self._where, colour=lambda _one: theme.colour("muted")),
            ]
        )
        self._show_arrived()

    def restyle(self) -> None:
        self.views.restyle()
        self.alert.setIcon(state_shape.icon(State.ALREADY))

    def _show_view(self) -> None:
        view = self.views.currentIndex()
        empty = view == _SOON and not self._soon.rows()
        self._stack.setCurrentIndex(self._stack.indexOf(self._nothing) if empty else view)

    def _show_arrived(self) -> None:
        counters = self._counters
        figures = self.tr("%1 of %2").replace("%1", i18n.number(counters.arrived))
        self._arrived.setText(figures.replace("%2", i18n.number(counters.expected)))
        share = 100 * counters.arrived // counters.expected if counters.expected else 0
        self._share.setText(self.tr("%1 %").replace("%1", i18n.number(share)))
        self._bar.setMaximum(max(counters.expected, 1))
        self._bar.setValue(min(counters.arrived, max(counters.expected, 1)))
        pace = f"{sum(counters.per_minute) / 10:.1f}".removesuffix(".0")
        self._rate.setText(self.tr("%1 a minute").replace("%1", i18n.digits(pace)))
        self._bars.show_values(counters.per_minute)
        self._bars.setAccessibleName(self._rate.text())
        told: list[str] = []
        for key in GREETED:
            here, expected = self._house.greeted.get(key, (0, 0))
            if expected:
                figures = f"{i18n.number(here)}/{i18n.number(expected)}"
                told.append(f"{texts.category(key)} {isolate(figures)}")
        self._greeted.setText(" · ".join(told))
        self._greeted.setVisible(bool(told))
        missing = len({one.person_id for one in self._house.awaited})
        self.alert.setText(i18n.digits(self.tr("%n speak(s) soon, not here yet", "", missing)))
        self.alert.setVisible(bool(missing))
        self._missing = bool(missing)
        self._show_bars()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_bars()

    def _show_bars(self) -> None:
        """Where room is scarce the figures stay."""
        self._bars.setVisible(not self._missing and self.height() >= theme.px(BARS_FROM))
        scarce = self._missing and self.height() < theme.px(RATE_FROM)
        self._rate.setVisible(not scarce)
        self._rate_title.setVisible(not scarce)

    def _room(self, room: RoomNow) -> str:
        return isolate(room.names.get(i18n.language()) or room.room)

    def _inside(self, room: RoomNow) -> str:
        if not room.capacity:
            return i18n.number(room.inside)
        text = self.tr("%1 of %2").replace("%1", i18n.number(room.inside))
        return text.replace("%2", i18n.number(room.capacity))

    def _when(self, one: _Soon) -> str:
        start = one.awaited.start if one.awaited else one.ahead.item.start if one.ahead else None
        return i18n.time(start, self._context.event.timezone) if start else ""

    def _what(self, one: _Soon) -> str:
        if one.awaited:
            return isolate(one.awaited.name)
        assert one.ahead is not None
        return isolate(localised(one.ahead.item.titles, self._context.event.languages))

    def _where(self, one: _Soon) -> str:
        if one.awaited:
            return isolate(one.awaited.room)
        assert one.ahead is not None
        parts = [isolate(one.ahead.room)] if one.ahead.room else []
        people = one.ahead.listed or one.ahead.expected
        if people and one.ahead.capacity:
            figures = f"{i18n.number(people)}/{i18n.number(one.ahead.capacity)}"
            parts.append(isolate(figures))
        return " · ".join(parts)

    def _on_soon(self, index: QModelIndex) -> None:
        one = self._soon.row(index.row())
        if one.awaited is not None:
            self.awaited_wanted.emit(one.awaited)

    def _table(
        self, shares: tuple[int, ...], model: RowsModel[RoomNow] | RowsModel[_Soon]
    ) -> Table:
        table = Table(shares, ROW)
        table.setModel(model)
        table.horizontalHeader().hide()
        table.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return table

    def _make_arrived(self) -> QWidget:
        page = QWidget()
        figures = QHBoxLayout()
        figures.addWidget(self._arrived)
        figures.addStretch()
        figures.addWidget(self._share)
        rate = QHBoxLayout()
        rate.addWidget(self._rate_title)
        rate.addStretch()
        rate.addWidget(self._rate)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(theme.px(4), 0, theme.px(4), 0)
        layout.setSpacing(theme.px(4))
        layout.addLayout(figures)
        layout.addWidget(self._bar)
        layout.addLayout(rate)
        layout.addWidget(self._bars, 1)
        layout.addWidget(self._greeted)
        layout.addWidget(self.alert, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addStretch()
        return page


def _fullness(room: RoomNow) -> QColor | None:
    full = room.capacity is not None and room.inside >= room.capacity
    return theme.colour("accent") if full else None
