"""The event at a glance: who has come and who is missing, how full the rooms are."""

from typing import ClassVar

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from event_desk import texts
from event_desk.checkin import Awaited, RoomNow
from event_desk.errors import EventDeskError
from event_desk.folding import isolate
from event_desk.ui import errors, i18n, tasks, theme
from event_desk.ui.context import Context
from event_desk.ui.page import Page
from event_desk.ui.reports import figures
from event_desk.ui.reports.charts import Bar, BarRows, StandingBars, Step
from event_desk.ui.reports.figures import Figures
from event_desk.ui.rows_model import Column, RowsModel
from event_desk.ui.theme import State
from event_desk.ui.widgets import state_shape
from event_desk.ui.widgets.controls import Label, PushButton, Table, card, label

AFTER_MS, AGAIN_MS = 1_000, 60_000
# Counting is work for the computer that also scans: at most this share of the time goes into it.
_REST = 5


class DashboardPage(Page):
    tables: ClassVar[frozenset[str]] = frozenset(
        {
            "scans", "presences", "people", "organisations", "items", "rooms", "item_speakers",
            "plans", "assignments", "merges",
        }
    )  # fmt: skip

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.setObjectName("page")
        self.figures: Figures | None = None
        self._reading = False
        self._again = False
        self.title = label("title")
        self.told = label("muted")
        self.copy_button = PushButton()
        self.board = QWidget()
        self.board.setObjectName("page")
        self.board.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.when = label("muted")
        self._titles = [label("heading") for _ in range(6)]
        self.arrived = label("figure")
        self.share = label("muted")
        self.inside = label("muted")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.arrivals = StandingBars()
        self.rooms = BarRows(self._more)
        self.categories = BarRows(self._more)
        self.missing = BarRows(self._more)
        self._awaited: RowsModel[Awaited] = RowsModel((), self)
        self.awaited = Table((4, 7, 6), 32)
        self.nobody = label("muted", wrap=True)
        self._debounce = _timer(self, AFTER_MS, single=True)
        self._minute = _timer(self, AGAIN_MS, single=False)
        self._lay_out()
        self._debounce.timeout.connect(self._read)
        self._minute.timeout.connect(self._read)
        self.copy_button.clicked.connect(self.copy_picture)
        self.awaited.activated.connect(self._on_awaited)

    def retranslate(self) -> None:
        self.title.setText(i18n.with_zone(self.tr("Dashboard"), self.context.event))
        self.copy_button.setText(self.tr("Copy as picture"))
        self.told.setText("")
        for heading, text in zip(
            self._titles,
            (
                self.tr("Arrived"),
                self.tr("Arrivals by quarter of an hour"),
                self.tr("Rooms now"),
                self.tr("By category"),
                self.tr("Organisations still missing"),
                self.tr("Speak soon, not here yet"),
            ),
            strict=True,
        ):
            heading.setText(text)
        self.awaited.setAccessibleName(self.tr("Speak soon, not here yet"))
        self.nobody.setText(
            self.tr("Everybody with a part in the next 30 minutes is here, or nothing starts.")
        )
        self._awaited.show_columns(
            [
                Column(self.tr("When"), lambda one: self._time(one)),
                Column(
                    self.tr("Who"),
                    lambda one: isolate(one.name),
                    icon=lambda _one: state_shape.icon(State.ALREADY),
                ),
                Column(self.tr("Where"), lambda one: isolate(one.room or one.item_code)),
            ]
        )
        self._show()

    def restyle(self) -> None:
        self.copy_button.setIcon(theme.icon("copy"))
        self._show()

    def refresh(self) -> None:
        """Soon: many scans in a row are counted once."""
        if self.figures is None:
            self._read()
        elif not self._debounce.isActive():
            self._debounce.start(max(AFTER_MS, round(1000 * _REST * self.figures.seconds)))

    def shown(self) -> None:
        super().shown()
        self.copy_button.setFocus()

    def copy_picture(self) -> None:
        """The whole board with the event's name and the time, for a message or a report."""
        QGuiApplication.clipboard().setPixmap(self.board.grab())
        self.told.setText(self.tr("Copied: paste it into a message or a document."))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._minute.start()
        if self.figures is not None:
            self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._minute.stop()
        self._debounce.stop()
        self._stale = True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_picture()
        else:
            super().keyPressEvent(event)

    # building

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.px(12))
        head.addWidget(self.title)
        head.addStretch()
        head.addWidget(self.told)
        head.addWidget(self.copy_button)
        self.awaited.setModel(self._awaited)
        self.awaited.horizontalHeader().hide()
        self.awaited.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        grid = QGridLayout()
        grid.setSpacing(theme.px(8))
        for place, parts in enumerate(
            (
                (self.arrived, self.progress, self.share, self.inside),
                (self.arrivals,),
                (self.rooms,),
                (self.categories,),
                (self.missing,),
                (self.nobody, self.awaited),
            )
        ):
            row, column, span = _PLACES[place]
            grid.addWidget(_card(self._titles[place], parts), row, column, 1, span)
        for row, stretch in enumerate((4, 6, 4)):
            grid.setRowStretch(row, stretch)
        for column in range(6):
            grid.setColumnStretch(column, 1)
        inner = QVBoxLayout(self.board)
        inner.setContentsMargins(*(theme.px(8),) * 4)
        inner.setSpacing(theme.px(8))
        inner.addWidget(self.when)
        inner.addLayout(grid, 1)
        scroll = QScrollArea()
        scroll.setWidget(self.board)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.px(8), theme.px(16), theme.px(8), theme.px(8))
        layout.setSpacing(theme.px(4))
        head.setContentsMargins(theme.px(8), 0, theme.px(8), 0)
        layout.addLayout(head)
        layout.addWidget(scroll, 1)

    # reading

    def _read(self) -> None:
        if self._reading:
            self._again = True
            return
        self._reading = True
        work = figures.read(self.context.db)
        tasks.run(self, "", work, then=self._on_read, on_error=self._on_error, quiet=True)

    def _on_read(self, found: Figures) -> None:
        self._reading = False
        self.figures = found
        self._show()
        if self._again:
            self._again = False
            self.refresh()

    def _on_error(self, error: Exception) -> None:
        """A busy file: the last figures stay, with their time; the next minute tries again."""
        self._reading = False
        if not isinstance(error, EventDeskError):
            errors.show(self, error)

    # showing

    def _show(self) -> None:
        found = self.figures
        if found is None:
            return
        event = self.context.event
        moment = event.local(found.at)
        day, time = i18n.day(moment.date(), weekday=True), i18n.time(found.at, event.timezone)
        name = isolate(texts.localised(event.names, event.languages))
        self.when.setText(f"{name} · {isolate(day)} · {isolate(time)}")
        self._show_arrived(found)
        self._show_arrivals(found)
        self._show_rooms(found)
        self._show_groups(found)
        self._awaited.show_rows(found.awaited)
        self.awaited.setVisible(bool(found.awaited))
        self.nobody.setVisible(not found.awaited)

    def _show_arrived(self, found: Figures) -> None:
        self.arrived.setText(self._of(found.arrived, found.expected))
        share = 100 * found.arrived // found.expected if found.expected else 0
        self.share.setText(self.tr("%1 %").replace("%1", i18n.number(share)))
        inside = self.tr("Inside now: %1").replace("%1", i18n.number(found.inside))
        self.inside.setText(inside)
        self.progress.setMaximum(max(found.expected, 1))
        self.progress.setValue(min(found.arrived, max(found.expected, 1)))
        self.progress.setAccessibleName(self._titles[0].text())
        self.progress.setAccessibleDescription(self.arrived.text())

    def _show_arrivals(self, found: Figures) -> None:
        title = self.tr("Arrivals by quarter of an hour")
        if found.day is not None:
            title = f"{title} · {isolate(i18n.day(found.day))}"
        self._titles[1].setText(title)
        steps = [
            Step(one.arrived, i18n.number(one.arrived), i18n.digits(f"{one.start:%H:%M}"))
            for one in found.quarters
        ]
        nothing = self.tr("Nobody has come yet.")
        self.arrivals.show_steps(steps, nothing)
        told = _comma().join(f"{one.label}: {one.figures}" for one in steps if one.value)
        self.arrivals.show_words(title, told or nothing)

    def _show_rooms(self, found: Figures) -> None:
        most = max((one.inside for one in found.rooms), default=0) or 1
        bars = [self._room(one, most) for one in found.rooms]
        self._show_bars(2, self.rooms, bars, self.tr("There are no rooms in the programme yet."))

    def _show_groups(self, found: Figures) -> None:
        categories = [
            Bar(
                texts.category(one.key),
                one.arrived / one.registered if one.registered else 1.0,
                self._of(one.arrived, one.registered),
            )
            for one in found.categories
        ]
        self._show_bars(3, self.categories, categories, self.tr("There is nobody yet."))
        most = max((one.registered for one in found.missing), default=1)
        missing = [
            Bar(isolate(one.key), one.registered / most, self._people(one.registered))
            for one in found.missing
        ]
        nothing = self.tr("Somebody of every organisation has come.")
        self._show_bars(4, self.missing, missing, nothing)

    def _show_bars(self, place: int, chart: BarRows, bars: list[Bar], nothing: str) -> None:
        chart.show_bars(bars, nothing)
        told = _comma().join(f"{one.name}: {one.figures}" for one in bars)
        chart.show_words(self._titles[place].text(), told or nothing)

    def _room(self, room: RoomNow, most: int) -> Bar:
        name = isolate(room.names.get(i18n.language()) or room.room)
        if not room.capacity:
            return Bar(name, room.inside / most, i18n.number(room.inside))
        full = room.inside >= room.capacity
        shown = self._of(room.inside, room.capacity)
        if full:
            shown = self.tr("%1, full").replace("%1", shown)
        return Bar(name, room.inside / room.capacity, shown, full=full)

    def _of(self, one: int, whole: int) -> str:
        text = self.tr("%1 of %2").replace("%1", i18n.number(one))
        return text.replace("%2", i18n.number(whole))

    def _people(self, n: int) -> str:
        return i18n.digits(self.tr("%n person(s)", "", n))

    def _more(self, n: int) -> str:
        return i18n.digits(self.tr("and %n more", "", n))

    def _time(self, one: Awaited) -> str:
        return i18n.time(one.start, self.context.event.timezone)

    def _on_awaited(self, index: QModelIndex) -> None:
        self.wanted.emit("people", self._awaited.row(index.row()).person_id)


# Row, column and columns of the six cards; the grid has six columns.
_PLACES = ((0, 0, 2), (0, 2, 4), (1, 0, 3), (1, 3, 3), (2, 0, 3), (2, 3, 3))


def _comma() -> str:
    return "، " if i18n.language() == "ar" else ", "


def _card(title: Label, parts: tuple[QWidget, ...]) -> QWidget:
    frame = card()
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(theme.px(16), theme.px(10), theme.px(16), theme.px(10))
    layout.setSpacing(theme.px(6))
    layout.addWidget(title)
    for part in parts:
        layout.addWidget(part, 1 if isinstance(part, BarRows | StandingBars | Table) else 0)
    if not isinstance(parts[-1], BarRows | StandingBars):
        layout.addStretch()
    return frame


def _timer(parent: QWidget, after_ms: int, *, single: bool) -> QTimer:
    made = QTimer(parent)
    made.setSingleShot(single)
    made.setInterval(after_ms)
    return made
