"""Who interprets when, where and into which language, what stays open, and how to close it."""

from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from event_desk.ui import i18n, spoken, tasks, theme
from event_desk.ui.context import Context
from event_desk.ui.day_times import Day, days
from event_desk.ui.interpreting.acting import Acting
from event_desk.ui.interpreting.head_buttons import HeadButtons
from event_desk.ui.interpreting.language_filter import LanguageFilter
from event_desk.ui.interpreting.picture import Picture, Reader
from event_desk.ui.interpreting.rows import Block
from event_desk.ui.interpreting.summary import summary
from event_desk.ui.interpreting.views import ZOOMED, View, Views
from event_desk.ui.page import Page
from event_desk.ui.programme.tools import turned
from event_desk.ui.widgets.controls import PushButton, ShortLabel, label
from event_desk.ui.widgets.empty_state import EmptyState
from event_desk.ui.widgets.flow import Flow
from event_desk.ui.widgets.segments import Segments

UNDO_WIDTH = 200


class InterpretersPage(Page):
    tables: ClassVar[frozenset[str]] = frozenset(
        {
            "events",
            "items",
            "rooms",
            "booths",
            "interpreters",
            "interpreter_languages",
            "availability",
            "plans",
            "plan_rooms",
            "plan_booths",
            "plan_overrides",
            "assignments",
            "gaps",
            "people",
        }
    )

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.setObjectName("page")
        self.picture: Picture | None = None
        self._days: tuple[Day, ...] = ()
        self._reading = 0
        self._wanted = ""
        self.title = label("title")
        self.summary = ShortLabel("muted")
        self.day_choice, self.view_choice = Segments(), Segments()
        self.filter = LanguageFilter()
        self.zoom_out, self.zoom_in = _tool(), _tool()
        self.buttons = HeadButtons()
        self.views = Views()
        self.line = ShortLabel()
        self.undo_button, self.redo_button = PushButton(), _tool()
        self.acting = Acting(self)
        self._empty = EmptyState("languages")
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def retranslate(self) -> None:
        self.title.setText(i18n.with_zone(self.tr("Interpreters"), self.context.event))
        self.view_choice.show_texts(self.views.titles())
        self.view_choice.setAccessibleName(self.tr("View"))
        self.recall_view(self.view_choice, "interpreters")
        self.day_choice.setAccessibleName(self.tr("Day"))
        for button, text in (
            (self.zoom_out, self.tr("Smaller")),
            (self.zoom_in, self.tr("Larger")),
        ):
            button.setAccessibleName(text)
            button.setToolTip(text)
        self._empty.show_texts(
            self.tr("There are no interpreters yet"),
            self.tr(
                "Bring in the workbook with the programme and the interpreters’ languages; "
                "then booths and people can be planned here."
            ),
            self.tr("Import a list…"),
        )
        self.views.retranslate()
        self.buttons.retranslate()
        self.filter.retranslate()
        self._show()

    def restyle(self) -> None:
        self.zoom_out.setIcon(theme.icon("zoom-out", "muted"))
        self.zoom_in.setIcon(theme.icon("zoom-in", "muted"))
        for button in (self.zoom_out, self.zoom_in):
            button.setIconSize(QSize(theme.px(24), theme.px(24)))
        self.undo_button.setIcon(theme.icon("undo-2", "text"))
        self.redo_button.setIcon(turned(theme.icon("undo-2", "text")))
        self.redo_button.setIconSize(QSize(theme.px(22), theme.px(22)))
        for part in (self.day_choice, self.view_choice, self._empty, self.filter, self.views):
            part.restyle()
        self._show_day()

    def refresh(self) -> None:
        """Read beside the window; what is shown stays until then."""
        self._reading += 1
        number = self._reading
        reader = Reader(self.context.db, self.context.event)

        def then(picture: Picture) -> None:
            if number == self._reading:  # else a later reading is under way
                self.picture = picture
                self.acting.take_picture(picture)
                self._show()
                self._show_wanted()

        tasks.run(self, self.tr("Reading the plan"), reader, then=then, quiet=True)

    def open_thing(self, thing: object) -> None:
        """What is open in a session, as soon as it is read."""
        self._wanted = str(thing or "")
        self._show_wanted()

    def _show_wanted(self) -> None:
        if self.picture is None or not self._wanted:
            return
        self.view_choice.setCurrentIndex(View.GAPS)
        self.views.gaps.show_gap(self._wanted)
        self._wanted = ""

    def undo(self) -> None:
        self.acting.seating.undo()

    def redo(self) -> None:
        self.acting.seating.redo()

    def show_line(self, text: str) -> None:
        """What was done, or what the live check says."""
        self.line.show_text(text)
        spoken.say(self, text, at_once=False)

    def day(self) -> Day | None:
        number = max(0, self.day_choice.currentIndex())
        return self._days[number] if number < len(self._days) else None

    def days(self) -> tuple[Day, ...]:
        return self._days

    def show_gap(self, block: Block) -> None:
        """The gap's reasons, in the view of gaps."""
        self.view_choice.setCurrentIndex(View.GAPS)
        self.views.gaps.show_gap(block.item, block.language)

    # building

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.px(12))
        head.addWidget(self.title)
        head.addStretch()
        head.addWidget(self.buttons)
        choices = QWidget()
        flow = Flow(choices)  # with a large text it takes a second line
        for part in (self.day_choice, self.filter, self.view_choice, self.zoom_out, self.zoom_in):
            flow.addWidget(part)
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(12))
        foot.addWidget(self.summary, 2)
        foot.addWidget(self.line, 3)
        foot.addWidget(self.undo_button)
        foot.addWidget(self.redo_button)
        body = QVBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(theme.px(8))
        body.addWidget(self.views, 1)
        body.addLayout(foot)
        full = QWidget()
        full.setLayout(body)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(full)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.px(16),) * 4)
        layout.setSpacing(theme.px(12))
        layout.addLayout(head)
        layout.addWidget(choices)
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.day_choice.currentChanged.connect(self._show_day)
        self.filter.changed.connect(self._show_day)
        self.view_choice.currentChanged.connect(self._on_view)
        self.zoom_out.clicked.connect(lambda: self._zoom(-1))
        self.zoom_in.clicked.connect(lambda: self._zoom(1))
        self.undo_button.clicked.connect(self.undo)
        self.redo_button.clicked.connect(self.redo)
        for keys in ("Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.undo if keys == "Ctrl+Z" else self.redo)
        self.acting.seating.changed.connect(self._show_undo)
        self._empty.wanted.connect(lambda: self.wanted.emit("exchange", None))
        for view in self.views.timelines():
            view.turned.connect(self._turn)

    # showing

    def _show(self) -> None:
        picture = self.picture
        if picture is None:
            self._stack.setVisible(False)
            return
        self._stack.setVisible(True)
        self._stack.setCurrentIndex(1 if picture.people else 0)
        self.buttons.show_picture(picture)
        self._days = days(self.context.event, picture.items.values())
        with QSignalBlocker(self.day_choice):
            self.day_choice.show_texts(tuple(i18n.day(day.date) for day in self._days))
        self.filter.show_languages(picture.languages)
        self.summary.show_text(summary(picture))
        self._show_undo()
        self._show_day()

    def _show_day(self) -> None:
        day, picture = self.day(), self.picture
        if day is not None and picture is not None:
            self.views.show_day(picture, self._days, day, self.filter.chosen())

    def _show_undo(self) -> None:
        name = self.acting.seating.last()
        self.undo_button.setVisible(bool(name))
        text = self.tr("Undo: %1 (F8)")
        mode = Qt.TextElideMode.ElideRight
        short = self.undo_button.fontMetrics().elidedText(name, mode, theme.px(UNDO_WIDTH))
        self.undo_button.setText(text.replace("%1", short).replace("&", "&&"))
        self.undo_button.setToolTip(name)
        self.undo_button.setAccessibleName(text.replace("%1", name))
        again = self.acting.seating.next()
        self.redo_button.setVisible(bool(again))
        words = QCoreApplication.translate("BoardTools", "Do again: %1 (Ctrl+Y)")
        self.redo_button.setToolTip(words.replace("%1", again))
        self.redo_button.setAccessibleName(words.replace("%1", again))

    def _on_view(self, number: int) -> None:
        self.views.setCurrentIndex(number)
        for button in (self.zoom_out, self.zoom_in):
            button.setEnabled(View(number) in ZOOMED)
        self._show_day()

    def _zoom(self, steps: int) -> None:
        if (view := self.views.timeline()) is not None:
            view.zoom_by(steps)

    def _turn(self, steps: int) -> None:
        number = self.day_choice.currentIndex() + steps
        if 0 <= number < self.day_choice.count():
            self.day_choice.setCurrentIndex(number)


def _tool() -> QToolButton:
    button = QToolButton()
    button.setObjectName("plain")
    return button
