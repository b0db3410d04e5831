"""“Ready?”: what is still to do before the door opens, each one press away from being done.

It goes when all is ticked, when it is sent away, and by itself once guests come in; the desk's menu
and the settings bring it back.
"""

from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMessageBox, QToolButton, QWidget

from event_desk import clock
from event_desk.folding import isolate
from event_desk.roles import Right
from event_desk.ui import desk_menu, i18n, tests_passed, theme
from event_desk.ui.context import Context
from event_desk.ui.door import readiness
from event_desk.ui.door.readiness import Readiness, Step
from event_desk.ui.widgets.controls import label
from event_desk.ui.widgets.flow import Flow

AWAY, BACK = "away", "back"
AGAIN_MS = 400  # a list comes in by many commits; one look serves them all
# Where each is done: a page, or a dialog of the window.
_WHERE: dict[Step, tuple[str, object]] = {
    Step.PEOPLE: ("exchange", None),
    Step.PRINTER: ("printing", None),
    Step.BADGES: ("badges", None),
    Step.BACKUP: ("settings", "second_place"),
}


class ReadyStrip(QFrame):
    wanted = Signal(str, object)
    """A page, `settings` or `printing`, and the thing there."""
    changed = Signal()
    """It came into sight or went: the page shares its height anew."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("card")
        self._context = context
        self._state: Readiness | None = None
        self._title = label("heading")
        self._chips = QWidget()
        flow = Flow(self._chips)
        self.buttons: dict[Step, QToolButton] = {}
        for step in Step:
            button = QToolButton()
            button.setObjectName("plain")
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(partial(self._do, step))
            flow.addWidget(button)
            self.buttons[step] = button
        self.away_button = QToolButton()
        self.away_button.setObjectName("plain")
        self.away_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.away_button.clicked.connect(self.send_away)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(16), theme.px(4), theme.px(8), theme.px(4))
        layout.setSpacing(theme.px(16))
        layout.addWidget(self._title)
        layout.addWidget(self._chips, 1)
        layout.addWidget(self.away_button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AGAIN_MS)
        self._timer.timeout.connect(self.look)
        context.changes.tables_changed.connect(self._on_change)
        self.hide()

    def look(self) -> None:
        """Read what is ticked, and come or go."""
        if not self._context.may(Right.SETTINGS) or self._kept() == AWAY:
            self._show(shown=False)
            return
        self._state = readiness.read(self._context)
        wanted = self._kept() == BACK or not (self._state.begun or self._state.complete)
        self.retranslate()
        self._show(shown=wanted)

    def send_away(self) -> None:
        self._context.settings.put(self._key(), AWAY)
        self.look()

    def bring_back(self) -> None:
        self._context.settings.put(self._key(), BACK)
        self.look()
        self.buttons[Step.PEOPLE].setFocus()

    def give_way(self, on: bool) -> None:
        """The camera's picture needs the room."""
        if on:
            self._show(shown=False)
        else:
            self.look()

    def retranslate(self) -> None:
        state = self._state
        if state is None:
            return
        if state.complete:
            self._title.setText(self.tr("All is ready for the door"))
        elif state.empty:
            self._title.setText(self.tr("A new event: what now?"))
        else:
            self._title.setText(self.tr("Ready for the door?"))
        self.away_button.setToolTip(self.tr("Hide this; the settings bring it back"))
        self.away_button.setAccessibleName(self.tr("Hide what is still to do"))
        done, to_do = self.tr("done"), self.tr("still to do")
        for step, button in self.buttons.items():
            button.setText(self._short(step))
            words = done if step in state.done else to_do
            button.setAccessibleName(f"{self._words(step)}: {words}")
            button.setToolTip(self._tip(step, state))
        self.restyle()

    def restyle(self) -> None:
        self.away_button.setIcon(theme.icon("x", "muted", 18))
        self.away_button.setIconSize(QSize(theme.px(18), theme.px(18)))
        done = self._state.done if self._state else frozenset[Step]()
        for step, button in self.buttons.items():
            name, role = ("circle-check", "accent") if step in done else ("circle", "muted")
            button.setIcon(theme.icon(name, role, 18))
            button.setIconSize(QSize(theme.px(18), theme.px(18)))

    def event(self, event: QEvent) -> bool:
        """Back from a dialog: something may have been ticked."""
        if event.type() == QEvent.Type.WindowActivate and not self.isHidden():
            self._timer.start()
        return super().event(event)

    def _on_change(self, _tables: frozenset[str]) -> None:
        if not self.isHidden() and not self._timer.isActive():
            self._timer.start()

    def _show(self, *, shown: bool) -> None:
        if shown == self.isHidden():
            self.setVisible(shown)
            self.changed.emit()

    def _key(self) -> str:
        return f"ready/{self._context.event.id}"

    def _kept(self) -> str:
        return self._context.settings.text(self._key())

    def _short(self, step: Step) -> str:
        return {
            Step.PEOPLE: self.tr("List"),
            Step.CLOCK: self.tr("Clock"),
            Step.SCANNER: self.tr("Scanner"),
            Step.PRINTER: self.tr("Printer"),
            Step.BADGES: self.tr("Badges"),
            Step.BACKUP: self.tr("Backup"),
        }[step]

    def _words(self, step: Step) -> str:
        return {
            Step.PEOPLE: self.tr("People imported"),
            Step.CLOCK: self.tr("Clock and time zone right"),
            Step.SCANNER: self.tr("Scanner tested"),
            Step.PRINTER: self.tr("Printer tested"),
            Step.BADGES: self.tr("Badges printed"),
            Step.BACKUP: self.tr("Backup in a second place"),
        }[step]

    def _tip(self, step: Step, state: Readiness) -> str:
        if step is Step.BACKUP and state.last_backup is not None:
            zone = self._context.event.timezone
            last = i18n.local(state.last_backup, zone)
            when = f"{i18n.day(last.date())} {i18n.time(state.last_backup, zone)}"
            return self.tr("Last backup: %1").replace("%1", isolate(when))
        return {
            Step.PEOPLE: self.tr("Import a list, or get an empty template to send out"),
            Step.CLOCK: self.tr("Compare this computer's clock with the one in the hall"),
            Step.SCANNER: self.tr("Read a code from the screen"),
            Step.PRINTER: self.tr("Choose the printer and print a test badge"),
            Step.BADGES: self.tr("Choose a design and print"),
            Step.BACKUP: self.tr("Choose a stick or another disk for copies of the event"),
        }[step]

    def _do(self, step: Step, _checked: bool = False) -> None:
        if step is Step.CLOCK:
            self._ask_clock()
        elif step is Step.SCANNER:
            desk_menu.test_scanner(self, self._context)
        else:
            self.wanted.emit(*_WHERE[step])

    def _ask_clock(self) -> None:
        event, now = self._context.event, clock.now()
        day = i18n.day(event.day_of(now), weekday=True)
        sentence = self.tr("At the event (%1) it is now %2, %3. Is that right?")
        sentence = sentence.replace("%1", isolate(event.timezone))
        sentence = sentence.replace("%2", isolate(i18n.time(now, event.timezone)))
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Clock and time zone"))
        box.setText(sentence.replace("%3", isolate(day)))
        right = box.addButton(self.tr("Yes, it is"), QMessageBox.ButtonRole.AcceptRole)
        zone = box.addButton(self.tr("Time zone…"), QMessageBox.ButtonRole.ActionRole)
        box.addButton(self.tr("Later"), QMessageBox.ButtonRole.RejectRole)
        right.clicked.connect(self._on_clock_right)
        zone.clicked.connect(lambda: self.wanted.emit("settings", "timezone"))
        box.open()

    def _on_clock_right(self) -> None:
        tests_passed.note(self._context, tests_passed.CLOCK, str(self._context.event.id))
        self.look()
