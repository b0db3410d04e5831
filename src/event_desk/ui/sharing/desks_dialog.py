"""All desks of the event: how each of them is, and what can be done about sharing."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, SignalInstance, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QWidget,
)

from event_desk import clock
from event_desk.folding import isolate
from event_desk.roles import Right
from event_desk.sharing.values import DeskSeen, LinkState, Status
from event_desk.ui import i18n, theme
from event_desk.ui.context import Context
from event_desk.ui.rows_model import Column, RowsModel
from event_desk.ui.sharing import calls, shown
from event_desk.ui.sharing.link import Link
from event_desk.ui.widgets import state_shape
from event_desk.ui.widgets.controls import Table, label, open_at
from event_desk.ui.widgets.dialog_parts import dialog_column
from event_desk.ui.widgets.flow import Flow
from event_desk.ui.widgets.sign_label import SignLabel

WIDTH, HEIGHT = 900, 560
TICK_MS = 1000
COUNT_EVERY = 5
"""Arrivals a minute are counted anew every so many seconds."""
SHARES = (3.0, 3.0, 1.7, 2.2)


@dataclass(frozen=True, slots=True)
class DeskRow:
    """A desk with all its words in two lines each, made once a second."""

    desk: DeskSeen
    name: str
    state: theme.State
    how: str
    pace: str
    laptop: str
    clock_state: theme.State


class DesksDialog(QDialog):
    share_wanted = Signal()
    leave_wanted = Signal()
    rejoin_wanted = Signal()
    code_wanted = Signal()
    again_wanted = Signal()
    take_over_wanted = Signal()
    away_wanted = Signal(object)
    """Another desk that was chosen, a `DeskSeen`."""
    stick_wanted = Signal()
    matters_wanted = Signal()

    def __init__(self, parent: QWidget, context: Context, link: Link) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context, self._link = context, link
        self._status = link.status
        self._paces: dict[str, shown.Pace] = {}
        self._since_count = COUNT_EVERY
        self._title = label("title", wrap=True)
        self.heading = SignLabel(theme.State.ASK)
        self.rows: RowsModel[DeskRow] = RowsModel(self._columns(), self)
        self.table = Table(SHARES, row_height=60)
        self.table.setModel(self.rows)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.note = label("muted", wrap=True)
        self.share_button = self._button(self.share_wanted)
        self.stick_button = self._button(self.stick_wanted)
        self.matters_button = self._button(self.matters_wanted)
        self.leave_button = self._button(self.leave_wanted)
        self.rejoin_button = self._button(self.rejoin_wanted)
        self.code_button = self._button(self.code_wanted)
        self.again_button = self._button(self.again_wanted)
        self.take_over_button = self._button(self.take_over_wanted)
        self.away_button = QPushButton()
        self.away_button.setAutoDefault(False)
        self.away_button.clicked.connect(self._on_away)
        self.close_button = QPushButton()
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.accept)
        self.table.selectionModel().selectionChanged.connect(self._on_chosen)
        self._lay_out()
        self._ticks = QTimer(self)
        self._ticks.setInterval(TICK_MS)
        self._ticks.timeout.connect(self._on_tick)
        self._ticks.start()
        link.status_changed.connect(self.show_status)
        link.membership_changed.connect(self._show)
        self._retranslate()
        open_at(self, WIDTH, HEIGHT)
        self.close_button.setFocus()

    def page_name(self) -> str:
        """Which of the help's topics F1 shows here."""
        return "sharing"

    def _button(self, wanted: SignalInstance) -> QPushButton:
        button = QPushButton()
        button.setAutoDefault(False)
        button.clicked.connect(wanted)
        return button

    def _lay_out(self) -> None:
        many = QWidget()
        flow = Flow(many)
        for button in (
            self.share_button, self.stick_button, self.matters_button, self.rejoin_button,
            self.again_button, self.leave_button, self.code_button, self.away_button,
            self.take_over_button,
        ):  # fmt: skip
            flow.addWidget(button)
        last = QHBoxLayout()
        last.addWidget(self.note, 1)
        last.addWidget(self.close_button)
        layout = dialog_column(self)
        layout.addWidget(self._title)
        layout.addWidget(self.heading)
        layout.addWidget(self.table, 1)
        layout.addWidget(many)
        layout.addLayout(last)

    @Slot(object)
    def show_status(self, status: Status) -> None:
        self._status = status
        self._show()

    def _on_tick(self) -> None:
        self._since_count += 1
        self._show()

    def _left(self) -> bool:
        mine = self._link.membership
        return mine is not None and mine.left_at is not None

    def _show(self) -> None:
        if self._since_count >= COUNT_EVERY:
            self._since_count = 0
            self._paces = calls.paces(self._context.db)
        now = clock.now()
        said = shown.heading(self._status, now, left=self._left())
        if self.heading.text() != said.text:
            self.heading.show_state(said.state)
            self.heading.setText(said.text)
        rows = [self._row(desk, now) for desk in self._status.desks]
        if list(self.rows.rows()) != rows:
            chosen = self._chosen()
            self.rows.show_rows(rows)
            for number, row in enumerate(rows):
                if chosen is not None and row.desk.origin == chosen.origin:
                    self.table.selectRow(number)
        self._show_buttons()

    def _chosen(self) -> DeskSeen | None:
        selected = self.table.selectionModel().selectedRows()
        return self.rows.row(selected[0].row()).desk if selected else None

    @Slot()
    def _on_chosen(self) -> None:
        self._show_buttons()

    def _on_away(self) -> None:
        if (chosen := self._chosen()) is not None:
            self.away_wanted.emit(chosen)

    def _row(self, desk: DeskSeen, now: datetime) -> DeskRow:
        how, drift = shown.desk_shown(desk, self._status, now), shown.clock_shown(desk)
        found = self._paces.get(desk.name)
        kind = shown.kind_name(desk.kind)
        if desk.has_server:
            here = self.tr("server here")
            kind = f"{kind} · {here}"
        pace = i18n.number(found.per_minute) if found else "–"
        if found and found.last:
            when = i18n.time(found.last, self._context.event.timezone)
            last = self.tr("last %1").replace("%1", when)
            pace = f"{pace}\n{last}"
        return DeskRow(
            desk=desk,
            name=f"{isolate(desk.name)}\n{kind}",
            state=how.state,
            how=f"{how.text}\n{shown.waiting_words(desk)}".rstrip(),
            pace=pace,
            laptop=f"{isolate(desk.version)}\n{drift.text}".strip(),
            clock_state=drift.state,
        )

    def _show_buttons(self) -> None:
        organiser = self._context.may(Right.SETTINGS)
        mine = self._link.membership
        shared, left = mine is not None, self._left()
        kind = mine.kind if mine is not None else "organiser"
        hosts = any(desk.is_this and desk.has_server for desk in self._status.desks)
        away = self._status.link in (LinkState.AWAY, LinkState.REFUSED)
        self.share_button.setVisible(organiser and not left)
        self.stick_button.setVisible(shared)
        self.leave_button.setVisible(organiser and shared and not left)
        self.rejoin_button.setVisible(organiser and left)
        self.code_button.setVisible(shared and not hosts and (away or left))
        self.again_button.setVisible(shared and not left and away)
        lost = organiser and kind == "organiser" and shared and not left and not hosts and away
        self.take_over_button.setVisible(lost)
        sends = organiser and kind == "organiser" and shared and not left and not away
        self.away_button.setVisible(sends)
        self.away_button.setEnabled(_can_be_sent_away(self._chosen()))
        self.note.setText(
            ""
            if organiser
            else self.tr("Sharing, leaving and taking over are for an organiser's desk.")
        )

    def _columns(self) -> list[Column[DeskRow]]:
        def shape(row: DeskRow) -> QIcon | None:
            return state_shape.icon(row.state)

        def drift(row: DeskRow) -> QIcon | None:
            if row.clock_state is theme.State.OK:
                return None
            return state_shape.icon(row.clock_state)

        return [
            Column(self.tr("Desk"), lambda row: row.name, icon=shape),
            Column(self.tr("How it is"), lambda row: row.how),
            Column(self.tr("Arrivals/min"), lambda row: row.pace),
            Column(self.tr("Laptop"), lambda row: row.laptop, icon=drift),
        ]

    def _retranslate(self) -> None:
        words = self.tr("Other desks")
        self.setWindowTitle(words)
        self._title.setText(words)
        self.table.setAccessibleName(words)
        self.rows.show_columns(self._columns())
        self.share_button.setText(self.tr("Add a laptop…"))
        self.stick_button.setText(self.tr("Exchange by stick…"))
        self.matters_button.setText(self.tr("Needs attention…"))
        self.leave_button.setText(self.tr("Leave…"))
        self.rejoin_button.setText(self.tr("Come back"))
        self.again_button.setText(self.tr("Try again"))
        self.code_button.setText(self.tr("Join with another code…"))
        self.take_over_button.setText(self.tr("The server's laptop is lost: go on from here…"))
        self.away_button.setText(self.tr("Send away…"))
        self.away_button.setToolTip(self.tr("For a laptop that was lost: choose it in the list"))
        self.close_button.setText(self.tr("Close"))
        self._show()
        QTimer.singleShot(0, self, self.table.share_width)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self._show()


def _can_be_sent_away(desk: DeskSeen | None) -> bool:
    """Not the laptop that has the server: all is open there anyhow."""
    return desk is not None and not (desk.is_this or desk.has_server or desk.left_at)
