"""The programme of a day: rooms beside one another or as a table, and what is wrong with it."""

from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import QModelIndex, QSignalBlocker, QSize, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from event_desk import clock, programme, texts
from event_desk.allocation.problem import Solution
from event_desk.folding import isolate
from event_desk.programme import ItemView, RoomView
from event_desk.ui import i18n, plan_problems, planning, theme
from event_desk.ui.context import Context
from event_desk.ui.day_times import Day, days, span
from event_desk.ui.language_cover import covers, sentence
from event_desk.ui.page import Page
from event_desk.ui.rows_model import ROW_ROLE, Column, RowsModel
from event_desk.ui.widgets import day_grid
from event_desk.ui.widgets.chips_delegate import ChipsDelegate
from event_desk.ui.widgets.controls import Table, card, label, primary
from event_desk.ui.widgets.day_grid import Block, DayGrid
from event_desk.ui.widgets.empty_state import EmptyState
from event_desk.ui.widgets.item_card import ItemCard
from event_desk.ui.widgets.page_head import PageHead
from event_desk.ui.widgets.problem_list import ProblemLine, ProblemList
from event_desk.ui.widgets.segments import Segments

SIDE_WIDTH = 296
LANGUAGES_COLUMN = 4
_HUES = {
    kind: number
    for number, kinds in enumerate(
        (
            ("opening", "closing", "plenary"),
            ("thematic",),
            ("strategic",),
            ("open space", "workshop"),
            ("children",),
            ("marketplace",),
            ("break",),
            ("closed meeting",),
        )
    )
    for kind in kinds
}


class ProgrammePage(Page):
    tables: ClassVar[frozenset[str]] = frozenset(
        {"items", "rooms", "booths", "item_speakers", "plans", "assignments", "gaps", "people"}
    )

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.setObjectName("page")
        self._rooms: tuple[RoomView, ...] = ()
        self._items: tuple[ItemView, ...] = ()
        self._days: tuple[Day, ...] = ()
        self._problems: tuple[ProblemLine, ...] | None = None  # not looked for yet
        self._moves: list[tuple[UUID, UUID | None, bool]] = []
        self.title = label("title")
        self.day_choice = Segments()
        self.view_choice = Segments()
        self.zoom_out, self.zoom_in = _tool(), _tool()
        self.plan_button = primary()
        self.grid = DayGrid()
        self._model: RowsModel[ItemView] = RowsModel((), self)
        self.table = Table((4, 3, 8, 4, 6, 3))
        self.table.setModel(self._model)
        self.table.setItemDelegateForColumn(LANGUAGES_COLUMN, ChipsDelegate(self.table))
        self.item_card = ItemCard(context.event)
        self.problems = ProblemList()
        self._problems_title = label("heading")
        self._hint = label("muted", wrap=True)
        self.planned = label(wrap=True)
        self.planned.hide()
        self._empty = EmptyState("calendar-days")
        self._stack = QStackedWidget()
        self._middle = QStackedWidget()
        self._side = QVBoxLayout()
        self._lay_out()
        self._connect()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Programme"))
        self.plan_button.setText(self.tr("Plan automatically…"))
        self.view_choice.show_texts((self.tr("Rooms"), self.tr("Table")))
        self.view_choice.setAccessibleName(self.tr("View"))
        self.day_choice.setAccessibleName(self.tr("Day"))
        self.grid.setAccessibleName(
            self.tr("Rooms and times; arrow keys go from session to session")
        )
        self.table.setAccessibleName(self.tr("Sessions of the day"))
        self.problems.setAccessibleName(self.tr("Problems"))
        for button, text in (
            (self.zoom_out, self.tr("Smaller")),
            (self.zoom_in, self.tr("Larger")),
        ):
            button.setAccessibleName(text)
            button.setToolTip(text)
        self._empty.show_texts(
            self.tr("There is no programme yet"),
            self.tr("Bring in the workbook with rooms and sessions; it stays as you wrote it."),
            self.tr("Import a list…"),
        )
        self._model.show_columns(self._columns())
        self.item_card.retranslate()
        self._hint.setText(self.tr("Choose a session to see and change its room."))
        self._show_items()

    def restyle(self) -> None:
        self.zoom_out.setIcon(theme.icon("zoom-out", "muted"))
        self.zoom_in.setIcon(theme.icon("zoom-in", "muted"))
        for button in (self.zoom_out, self.zoom_in):
            button.setIconSize(QSize(theme.px(24), theme.px(24)))
        for part in (self.day_choice, self.view_choice, self._empty):
            part.restyle()
        self.grid.arrange()

    def refresh(self) -> None:
        with self.context.db.read() as session:
            self._rooms = programme.rooms(session)
            self._items = programme.items(session)
        items = self._items
        self._show_items()
        plan_problems.find(
            self, self.context, items, then=lambda lines: self._show_problems(items, lines)
        )

    def open_thing(self, thing: object) -> None:
        self._go_to(thing)

    def undo(self) -> None:
        """Take back the last change of a room."""
        if self._moves:
            item, room, pinned = self._moves.pop()
            self._place(item, room, pinned=pinned)

    # building

    def _lay_out(self) -> None:
        head = PageHead(
            self.title,
            (self.day_choice,),
            (self.zoom_out, self.zoom_in, self.view_choice),
            self.plan_button,
        )
        for part in (self.grid, self.table):
            frame = card()
            inner = QVBoxLayout(frame)
            inner.setContentsMargins(*(theme.px(4),) * 4)
            inner.addWidget(part)
            self._middle.addWidget(frame)
        side = self._side
        side.setSpacing(theme.px(8))
        side.addWidget(self.item_card, 3)
        side.addWidget(self._problems_card(), 2)
        holder = QWidget()
        holder.setFixedWidth(theme.px(SIDE_WIDTH))
        holder.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)
        body = QHBoxLayout()
        body.setSpacing(theme.px(8))
        body.setContentsMargins(0, 0, 0, 0)
        body.addWidget(self._middle, 1)
        body.addWidget(holder)
        full = QWidget()
        full.setLayout(body)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(full)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.px(16),) * 4)
        layout.setSpacing(theme.px(12))
        layout.addWidget(head)
        layout.addWidget(self._stack, 1)

    def _problems_card(self) -> QWidget:
        frame = card()
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(8))
        inner.setSpacing(theme.px(8))
        inner.addWidget(self._problems_title)
        inner.addWidget(self.problems, 1)
        inner.addWidget(self.planned)
        inner.addWidget(self._hint)
        inner.addStretch()
        return frame

    def _connect(self) -> None:
        self.day_choice.currentChanged.connect(self._show_day)
        self.view_choice.currentChanged.connect(self._middle.setCurrentIndex)
        self.zoom_out.clicked.connect(lambda: self.grid.zoom_by(-1))
        self.zoom_in.clicked.connect(lambda: self.grid.zoom_by(1))
        self.plan_button.clicked.connect(self._plan)
        self.grid.chosen.connect(self._on_chosen)
        self.grid.opened.connect(self._edit)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.table.activated.connect(self._edit)
        self.problems.opened.connect(self._go_to)
        self.item_card.room_chosen.connect(self._on_room)
        self.item_card.pin_chosen.connect(self._on_pin)
        self._empty.wanted.connect(lambda: self.wanted.emit("exchange", None))

    def _columns(self) -> list[Column[ItemView]]:
        zone = self.context.event.timezone
        return [
            Column(self.tr("Time"), lambda item: isolate(span(item, zone))),
            Column(self.tr("Code"), lambda item: isolate(item.code)),
            Column(self.tr("Session"), lambda item: isolate(self._title_of(item))),
            Column(self.tr("Room"), lambda item: isolate(self._room_name(item))),
            Column(self.tr("Languages"), _languages),
            Column(
                self.tr("Expected"),
                lambda item: "" if item.expected is None else i18n.number(item.expected),
            ),
        ]

    # showing

    def _show_items(self) -> None:
        self._stack.setCurrentIndex(1 if self._items or self._rooms else 0)
        self.plan_button.setEnabled(bool(self._items and self._rooms))
        self._days = days(self.context.event, self._items)
        with QSignalBlocker(self.day_choice):
            self.day_choice.show_texts(tuple(i18n.day(day.date) for day in self._days))
        lines = self._problems or ()
        self._problems_title.setText(self._problems_text())
        self.problems.show_lines(lines)
        self.problems.setVisible(bool(lines))
        self._side.setStretch(1, 2 if lines else 0)
        self._show_day()

    def _problems_text(self) -> str:
        if self._problems is None:
            return self.tr("Looking for problems…")
        if not self._problems:
            return self.tr("No problems")
        return self.tr("Problems (%1)").replace("%1", i18n.number(len(self._problems)))

    def _show_problems(self, items: tuple[ItemView, ...], lines: tuple[ProblemLine, ...]) -> None:
        if items is self._items:  # else others have been read meanwhile
            self._problems = lines
            self._show_items()

    def _show_day(self) -> None:
        day = self._day()
        if day is None:
            return
        today = [item for item in self._items if day.holds(item)]
        columns = [
            day_grid.Column(self._name_of(room), self._room_facts(room)) for room in self._rooms
        ]
        places: dict[UUID | None, int] = {
            room.id: number for number, room in enumerate(self._rooms)
        }
        if any(item.room_id not in places for item in today):
            places[None] = len(columns)
            columns.append(day_grid.Column(self.tr("No room yet")))
        wrong = {line.key for line in self._problems or ()}
        blocks = [
            self._block(day, item, places.get(item.room_id, len(columns) - 1), item.id in wrong)
            for item in today
        ]
        self.grid.show_day(columns, blocks, day.clock)
        unscheduled = [item for item in self._items if item.start is None]
        self._model.show_rows([*today, *unscheduled])
        self._show_chosen()

    def _block(self, day: Day, item: ItemView, column: int, alert: bool) -> Block:
        assert item.start is not None
        assert item.end is not None
        title = self._title_of(item)
        zone = self.context.event.timezone
        found = covers(item)
        spoken = ", ".join(sentence(one) for one in found)
        return Block(
            key=item.id,
            column=column,
            start=day.minute(item.start),
            end=day.minute(item.end),
            title=title,
            subtitle=span(item, zone),
            covers=found if item.interpret_into else (),
            hue=_HUES.get(item.kind, 0),
            alert=alert,
            pinned=item.room_pinned,
            words="\n".join((isolate(title), span(item, zone), item.room, spoken)),
        )

    def _day(self) -> Day | None:
        number = max(0, self.day_choice.currentIndex())
        return self._days[number] if number < len(self._days) else None

    def _title_of(self, item: ItemView) -> str:
        return texts.localised(item.titles) or item.code

    def _name_of(self, room: RoomView) -> str:
        return texts.localised(room.names) or room.name

    def _room_name(self, item: ItemView) -> str:
        room = next((room for room in self._rooms if room.id == item.room_id), None)
        return self._name_of(room) if room else item.room

    def _room_facts(self, room: RoomView) -> str:
        parts = [i18n.number(room.capacity)]
        if room.booths:
            parts.append(i18n.digits(self.tr("%n booth(s)", "", room.booths)))
        return " · ".join(parts)

    def _show_chosen(self) -> None:
        key = self.grid.key()
        item = next((item for item in self._items if item.id == key), None)
        self._show_item(item)

    def _show_item(self, item: ItemView | None) -> None:
        self.item_card.setVisible(item is not None)
        self._hint.setVisible(item is None)
        self.item_card.show_item(item, self._rooms, self._busy(item) if item else {})

    def _busy(self, item: ItemView) -> dict[UUID, str]:
        """What else is in each room at the time of a session, by the room."""
        found: dict[UUID, str] = {}
        if item.start is None or item.end is None:
            return found
        shared = {room.id for room in self._rooms if room.parallel}
        for other in self._items:
            if other.room_id is None or other.id == item.id or other.room_id in shared:
                continue
            if other.start and other.end and other.start < item.end and item.start < other.end:
                found[other.room_id] = other.code
        return found

    # acting

    def _on_chosen(self, key: object) -> None:
        rows = self._model.rows()
        number = next((n for n, item in enumerate(rows) if item.id == key), -1)
        with QSignalBlocker(self.table.selectionModel()):
            if number >= 0:
                self.table.setCurrentIndex(self._model.index(number, 0))
            else:
                self.table.clearSelection()
        self._show_chosen()

    def _on_row(self, index: QModelIndex) -> None:
        item = index.data(ROW_ROLE)
        if isinstance(item, ItemView):
            self.grid.choose(item.id, tell=False)
            self._show_item(item)

    def _go_to(self, key: object) -> None:
        item = next((item for item in self._items if item.id == key), None)
        if item is None:
            return
        for number, day in enumerate(self._days):
            if day.holds(item):
                self.day_choice.setCurrentIndex(number)
        self.grid.choose(item.id)

    @Slot()
    def _edit(self) -> None:
        self.item_card.room.setFocus(Qt.FocusReason.OtherFocusReason)

    def _plan(self) -> None:
        planning.ask(self, self.context, then=self._show_outcome)

    def _show_outcome(self, solution: Solution) -> None:
        self.planned.setText(planning.outcome(solution))
        self.planned.show()

    def _on_room(self, item_id: UUID, room_id: UUID | None) -> None:
        self._remember(item_id)
        self._place(item_id, room_id, pinned=room_id is not None)

    def _on_pin(self, item_id: UUID, pinned: bool) -> None:
        item = self._remember(item_id)
        self._place(item_id, item.room_id, pinned=pinned)

    def _remember(self, item_id: UUID) -> ItemView:
        item = next(item for item in self._items if item.id == item_id)
        self._moves.append((item.id, item.room_id, item.room_pinned))
        return item

    def _place(self, item_id: UUID, room_id: UUID | None, *, pinned: bool) -> None:
        with self.context.db.write() as session:
            programme.place_item(session, item_id, room_id, pinned=pinned, at=clock.now())


def _tool() -> QToolButton:
    button = QToolButton()
    button.setObjectName("plain")
    return button


def _languages(item: ItemView) -> str:
    return " · ".join(sentence(found) for found in covers(item))
