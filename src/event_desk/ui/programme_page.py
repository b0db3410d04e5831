"""The programme of a day: rooms beside one another, as a table, or what runs now; all by hand.

The page reads off the window's thread and keeps its last picture meanwhile. What hands do goes
through `Hands` (judged, then saved), what menus do through `Actions`.
"""

from itertools import pairwise
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from event_desk import clock, texts
from event_desk.allocation.hand import Undo
from event_desk.allocation.problem import Solution
from event_desk.allocation.proposal import Proposal
from event_desk.folding import isolate
from event_desk.programme import ItemView
from event_desk.progress import Progress
from event_desk.ui import i18n, plan_problems, tasks, theme
from event_desk.ui.context import Context
from event_desk.ui.day_times import Day, days
from event_desk.ui.interpreting import planning
from event_desk.ui.page import Page
from event_desk.ui.programme import board, fits
from event_desk.ui.programme.actions import Actions
from event_desk.ui.programme.board import Board
from event_desk.ui.programme.board_view import BoardView
from event_desk.ui.programme.fits import Check, Spot
from event_desk.ui.programme.ghost import Place
from event_desk.ui.programme.hands import Hands
from event_desk.ui.programme.moves import Moves
from event_desk.ui.programme.tools import STEPS, USUAL_STEP, BoardTools
from event_desk.ui.widgets.controls import label, primary
from event_desk.ui.widgets.empty_state import EmptyState
from event_desk.ui.widgets.page_head import PageHead
from event_desk.ui.widgets.problem_list import ProblemLine
from event_desk.ui.widgets.segments import Segments

TICK_MS = 20_000
ROOM_FOR_SIDE = 880
Lines = tuple[ProblemLine, ...]


class ProgrammePage(Page):
    tables: ClassVar[frozenset[str]] = frozenset(
        {
            "items",
            "rooms",
            "booths",
            "item_speakers",
            "plans",
            "plan_rooms",
            "plan_overrides",
            "assignments",
            "gaps",
            "people",
        }
    )

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.setObjectName("page")
        self._board = Board()
        self._days: tuple[Day, ...] = ()
        self._wrong: frozenset[object] = frozenset()
        self._reading = 0
        self._read_once = False
        self._narrow: bool | None = None
        self.title = label("title")
        self.day_choice, self.view_choice = Segments(), Segments()
        self.plan_button = primary()
        self.tools = BoardTools()
        self.view = BoardView(context.event)
        self.grid, self.table, self.now = self.view.grid, self.view.table, self.view.now
        self.tray, self.told = self.view.tray, self.view.told
        self.item_card, self.problems_card = self.view.item_card, self.view.problems_card
        self.problems = self.problems_card.list
        self.planned = self.problems_card.planned
        self._empty = EmptyState("calendar-days")
        self._stack = QStackedWidget()
        self.moves = Moves(context, self)
        self.hands = Hands(self, self.grid, self.tray, self.day_choice, self.moves)
        self.actions_ = Actions(self, context, self.hands, self.moves)
        self._ticking = QTimer(self, interval=TICK_MS)
        self._lay_out()
        self._connect()
        self._restore()

    def retranslate(self) -> None:
        self.title.setText(i18n.with_zone(self.tr("Programme"), self.context.event))
        self.plan_button.setText(self.tr("Plan automatically…"))
        self.view_choice.show_texts((self.tr("Rooms"), self.tr("Table"), self.tr("Now")))
        self.view_choice.setAccessibleName(self.tr("View"))
        self.recall_view(self.view_choice, "programme")
        self.day_choice.setAccessibleName(self.tr("Day"))
        self._empty.show_texts(
            self.tr("There is no programme yet"),
            self.tr("Bring in the workbook with rooms and sessions; it stays as you wrote it."),
            self.tr("Import a list…"),
        )
        self.tools.retranslate()
        self.view.retranslate()
        self.actions_.fill_more(self.tools.menu)
        self._show_steps()
        self._show_board()

    def restyle(self) -> None:
        for part in (self.day_choice, self.view_choice, self._empty, self.tools, self.view):
            part.restyle()

    def refresh(self) -> None:
        """Read again beside the window; of several readings only the last is shown."""
        self._reading += 1
        number, db = self._reading, self.context.db
        title = self.tr("Reading the programme")

        def read(_progress: Progress) -> Board:
            return board.read(db)

        def show(found: Board) -> None:
            if number == self._reading:
                self._take(found)
                self._look(number)

        tasks.run(self, title, read, then=show, quiet=True, aside=True)

    def _look(self, number: int) -> None:
        """The rules and the problems, which take longer on a large event."""
        shown, db = self._board, self.context.db

        def look(_progress: Progress) -> tuple[Check, Lines]:
            with db.read() as session:
                lines = plan_problems.problem_lines(session, shown.items)
            return fits.read(db, shown), lines

        def show(found: tuple[Check, Lines]) -> None:
            if number == self._reading:
                self.hands.show_check(found[0])
                self._wrong = frozenset(line.key for line in found[1])
                self.problems_card.show_lines(found[1])
                self._show_day()

        tasks.run(self, self.tr("Looking for problems"), look, then=show, quiet=True)

    def open_thing(self, thing: object) -> None:
        self.go_to(thing)

    def undo(self) -> None:
        """F8: take back the last change made here."""
        if self.grid.busy():
            self.grid.give_up()
        elif name := self.moves.undo():
            self.hands.say(self.tr("Taken back: %1").replace("%1", isolate(name)))

    def redo(self) -> None:
        if name := self.moves.redo():
            self.hands.say(self.tr("Done again: %1").replace("%1", isolate(name)))

    # building

    def _lay_out(self) -> None:
        head = PageHead(
            self.title,
            (self.day_choice,),
            (*self.tools.for_head(), self.view_choice),
            self.plan_button,
        )
        full = QWidget()
        whole = QVBoxLayout(full)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.px(8))
        whole.addWidget(self.tools)
        whole.addWidget(self.view, 1)
        self._stack.addWidget(full)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.px(16),) * 4)
        layout.setSpacing(theme.px(8))
        layout.addWidget(head)
        layout.addWidget(self._stack, 1)
        head_parts = (self.day_choice, *self.tools.for_head(), self.view_choice, self.plan_button)
        for one, after in pairwise((*head_parts, *self.tools.in_order(), *self.view.in_order())):
            QWidget.setTabOrder(one, after)

    def _connect(self) -> None:
        tools, actions, hands = self.tools, self.actions_, self.hands
        self.day_choice.currentChanged.connect(self._on_day)
        self.view_choice.currentChanged.connect(self.view.look_at)
        self.plan_button.clicked.connect(self._plan)
        tools.zoom_out.clicked.connect(lambda: self.grid.zoom_by(-1))
        tools.zoom_in.clicked.connect(lambda: self.grid.zoom_by(1))
        tools.filtered.connect(self._show_day)
        tools.step_chosen.connect(self._on_step)
        tools.undo.clicked.connect(self.undo)
        tools.redo.clicked.connect(self.redo)
        tools.new.clicked.connect(lambda: actions.new())
        tools.side.toggled.connect(self._on_side)
        self.grid.zoomed.connect(self._on_zoom)
        self.grid.chosen.connect(self._on_chosen)
        self.grid.opened.connect(actions.edit)
        self.grid.menu_wanted.connect(self._on_menu)
        self.tray.opened.connect(actions.place)
        self.tray.list.menu_wanted.connect(actions.open_item_menu)
        self.tray.list.currentItemChanged.connect(self._on_tray_row)
        self.table.chosen.connect(self._on_row)
        self.table.opened.connect(actions.edit)
        self.table.removed.connect(self._on_removed)
        self.table.menu_wanted.connect(actions.open_item_menu)
        self.now.opened.connect(self.go_to)
        self.problems_card.go_wanted.connect(self.go_to)
        self.problems_card.fix_wanted.connect(actions.fix)
        self.item_card.room_chosen.connect(self._on_room)
        self.item_card.pin_chosen.connect(self._on_pin)
        hands.said.connect(self.view.tell)
        hands.placed.connect(self._on_placed)
        hands.new_wanted.connect(actions.new)
        hands.fix_wanted.connect(actions.fix)
        actions.people_wanted.connect(lambda key: self.wanted.emit("interpreters", key))  # pyright: ignore[reportUnknownLambdaType, reportUnknownArgumentType] - as Qt hands it over
        self.moves.changed.connect(self._show_steps)
        self.moves.refused.connect(self._on_refused)
        self._ticking.timeout.connect(self._show_now)
        self._empty.wanted.connect(lambda: self.wanted.emit("exchange", None))
        for keys in ("Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.undo if keys == "Ctrl+Z" else self.redo)

    def _restore(self) -> None:
        """As this computer last had it."""
        settings = self.context.settings
        self.grid.zoom_to(settings.text("programme/zoom", "1.0"))
        step = settings.text("programme/step", str(USUAL_STEP))
        self.tools.retranslate()
        self.tools.choose_step(int(step) if step in map(str, STEPS) else USUAL_STEP)
        with QSignalBlocker(self.tools.side):
            self.tools.side.setChecked(settings.text("programme/side", "1") == "1")
        self._ticking.start()

    # showing

    def _take(self, found: Board) -> None:
        self._board = self.hands.board = found
        self._show_board()
        if not self._read_once and self._days:
            self._read_once = True
            today = self.context.event.day_of(clock.now())
            number = next((n for n, day in enumerate(self._days) if day.date == today), 0)
            self.day_choice.setCurrentIndex(number)
            self._scroll_to_start()

    def _show_board(self) -> None:
        found = self._board
        nothing = self._read_once and not (found.items or found.rooms)
        self._stack.setCurrentIndex(1 if nothing else 0)
        self.plan_button.setEnabled(bool(found.items and found.rooms))
        self._days = days(self.context.event, found.items)
        with QSignalBlocker(self.day_choice):
            self.day_choice.show_texts(tuple(i18n.day(day.date) for day in self._days))
        kinds = dict.fromkeys(item.kind for item in found.items)
        languages = board.languages_of(found.items, self.context.event.languages)
        self.tools.offer(
            {kind: texts.item_kind(kind) for kind in kinds},
            {code: texts.language_name(code) for code in languages},
            {str(room.id): isolate(board.name_of(room)) for room in found.rooms},
        )
        self._show_day()

    def _show_day(self) -> None:
        day = self._day()
        self.hands.day = day
        if day is None:
            return
        self.view.show_day(self._board, day, self.tools.chosen(), self._wrong)
        self._show_now()
        self._show_chosen()

    def _day(self) -> Day | None:
        number = max(0, self.day_choice.currentIndex())
        return self._days[number] if number < len(self._days) else None

    def _show_now(self) -> None:
        day = self._day()
        self.grid.show_now(None if day is None else self._minute_now(day))
        self.now.show_board(self._board, clock.now())

    def _minute_now(self, day: Day) -> int | None:
        moment = clock.now()
        return day.minute(moment) if day.date == self.context.event.day_of(moment) else None

    def _scroll_to_start(self) -> None:
        """To the present hour today, to the first session on any other day."""
        if (day := self._day()) is not None:
            self.view.scroll_to_start(self._board, day, self._minute_now(day))

    def _show_chosen(self) -> None:
        self._show_item(self._item(self.grid.key()))

    def _show_item(self, item: ItemView | None) -> None:
        self.item_card.setVisible(item is not None)
        busy = board.busy(self._board, item) if item is not None else {}
        self.item_card.show_item(item, self._board.rooms, busy)

    def _item(self, key: object) -> ItemView | None:
        return self._board.by_id.get(key) if isinstance(key, UUID) else None

    def _show_steps(self) -> None:
        self.tools.show_steps(self.moves.undo_name(), self.moves.redo_name())

    # acting

    def go_to(self, key: object) -> None:
        """Show a session on its day, chosen; one without times, in the tray."""
        item = self._item(key)
        if item is None:
            return
        if self.view_choice.currentIndex() == 2:
            self.view_choice.setCurrentIndex(0)
        for number, day in enumerate(self._days):
            if day.holds(item):
                self.day_choice.setCurrentIndex(number)
        self.grid.choose(item.id)
        self._show_item(item)

    def _on_day(self) -> None:
        self._show_day()
        if not self.grid.busy():
            self._scroll_to_start()

    def _on_step(self, minutes: int) -> None:
        self.grid.step = minutes
        self.context.settings.put("programme/step", str(minutes))

    def _on_zoom(self) -> None:
        self.context.settings.put("programme/zoom", str(self.grid.zoom()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme.px(ROOM_FOR_SIDE)
        if narrow != self._narrow:  # with a large text the rooms need the width
            self._narrow = narrow
            wanted = self.context.settings.text("programme/side", "1") == "1"
            with QSignalBlocker(self.tools.side):
                self.tools.side.setChecked(wanted and not narrow)
            self.view.side.setVisible(wanted and not narrow)

    def _on_side(self, shown: bool) -> None:
        self.view.side.setVisible(shown)
        self.context.settings.put("programme/side", "1" if shown else "0")

    def _on_chosen(self, key: object) -> None:
        self.table.choose(key)
        self._show_chosen()

    def _on_row(self, key: object) -> None:
        self.grid.choose(key, tell=False)  # pyright: ignore[reportArgumentType] - an id, as Qt hands it over
        self._show_item(self._item(key))

    def _on_tray_row(self) -> None:
        if (item := self._item(self.tray.list.key())) is not None and self.tray.list.hasFocus():
            self.grid.choose(None, tell=False)
            self._show_item(item)

    def _on_removed(self, key: object) -> None:
        if (item := self._item(key)) is not None:
            self.hands.unschedule(item)

    def _on_menu(self, key: object, place: Place | None, point: QPoint) -> None:
        spot = self.hands.spot(None, place) if place is not None and key is None else None
        self.actions_.open_menu(key, spot, point)

    def _on_placed(self, item: ItemView, spot: Spot) -> None:
        """Shown where it was put at once; the file is read again meanwhile."""
        self._board = self.hands.board = board.moved(
            self._board, item, spot.room_id, spot.start, spot.end
        )
        self._show_board()

    def _on_refused(self) -> None:
        self.hands.say(self.tr("Somebody has changed it since; it stays as it is."))

    def _on_room(self, item_id: UUID, room_id: UUID | None) -> None:
        if (item := self._item(item_id)) is not None:
            self.hands.put(item, Spot(room_id, item.start, item.end))

    def _on_pin(self, item_id: UUID, pinned: bool) -> None:
        if (item := self._item(item_id)) is not None:
            self.moves.pin(item, pinned=pinned)

    def _plan(self) -> None:
        planning.ask(self, self.context, then=self._show_outcome, accepted=self._on_planned)

    def _on_planned(self, _found: Proposal, undo: Undo) -> None:
        self.moves.took(self.tr("the new plan"), undo)

    def _show_outcome(self, solution: Solution) -> None:
        self.planned.setText(planning.outcome(solution))
        self.planned.show()
