"""The line below everything: the truth about the data, and how the window speaks and looks.

It never makes the window wider than the screen: with a large text the languages become one
button, then words give way that are said elsewhere, too.
"""

from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QInputDialog,
    QMenu,
    QToolButton,
)

from event_desk import checkin, clock
from event_desk.folding import isolate
from event_desk.ui import desk_menu, i18n, theme
from event_desk.ui.context import Context
from event_desk.ui.settings_dialog import machine
from event_desk.ui.sharing import naming
from event_desk.ui.sharing.status_button import DesksButton
from event_desk.ui.widgets.controls import label
from event_desk.ui.widgets.language_switch import LanguageSwitch
from event_desk.ui.widgets.menu_heading import add_heading

SPACING = 16
NAME_ZONE_AFTER_MS = 1500
COUNT_AGAIN_AFTER_MS = 300  # a morning's scans come in bursts; one count serves many


class StatusBar(QFrame):
    desk_changed = Signal()
    """This desk has another name, under which scans are kept, or another role."""
    lock_wanted = Signal()
    greeting_wanted = Signal()
    kiosk_wanted = Signal()
    printer_wanted = Signal()
    ready_wanted = Signal()
    share_wanted = Signal()
    desks_wanted = Signal()
    settings_wanted = Signal(str)
    """The settings, at the one of that key."""

    def __init__(
        self, context: Context, printer: QToolButton, backup: QToolButton, desks: DesksButton
    ) -> None:
        """`printer` says which one this desk has, and how it is; `backup` when the last one was;
        `desks` how the others are."""
        super().__init__()
        self.setObjectName("statusbar")
        self._context = context
        self._desk = QToolButton()
        self._desk.setObjectName("plain")
        self._desk.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._desk.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.printer = printer
        self.backup = backup
        self.desks = desks
        self._saved = label("muted")
        self._arrived = label("muted")
        self._zone = label("muted")
        self._zone_told = ""
        self._saved_at = ""
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.setInterval(COUNT_AGAIN_AFTER_MS)
        self._counting.timeout.connect(self._count)
        self._languages = LanguageSwitch(context.settings)
        self._look = QToolButton()
        self._look.setObjectName("plain")
        self._look.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._look.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.settings_button = QToolButton()
        self.settings_button.setObjectName("plain")
        self.settings_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.settings_button.clicked.connect(lambda: self.settings_wanted.emit(""))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(8), theme.px(4), theme.px(8), theme.px(4))
        layout.setSpacing(theme.px(SPACING))
        layout.addWidget(self._desk)
        layout.addWidget(self._saved)
        layout.addWidget(self.backup)
        layout.addWidget(self.desks)
        self.desks.setVisible(self.desks.is_wanted())
        self.desks.share_wanted.connect(self.share_wanted)
        self.desks.desks_wanted.connect(self.desks_wanted)
        self.desks.shared_or_left.connect(self.refill)
        layout.addWidget(self._arrived)
        layout.addWidget(self._zone)
        layout.addWidget(self.printer)
        self.printer.clicked.connect(self.printer_wanted)
        layout.addStretch()
        layout.addWidget(self._languages)
        layout.addWidget(self._look)
        layout.addWidget(self.settings_button)
        context.changes.tables_changed.connect(self._on_change)
        self._retranslate()
        self._restyle()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        """Give room away in this order until the rest fits: languages, “Look”, the zone's name,
        figures, the words beside the printer's and the backup's signs."""
        room = self.width() - 2 * theme.px(8)
        fixed = (self._desk, self.settings_button)
        room -= sum(part.sizeHint().width() for part in fixed) + 9 * theme.px(SPACING)
        desks = (self.desks,) if self.desks.is_wanted() else ()
        signs = (self.printer, self.backup, *desks)
        can_give = (
            (self._languages.width_wanted(narrow=False), self._languages.width_wanted(narrow=True)),
            _with_words(self._look),
            self._zone_widths(),
            (self._arrived.sizeHint().width(), 0),
            (self._saved.sizeHint().width(), 0),
            *(_with_words(button) for button in signs),
        )
        needed = sum(whole for whole, _less in can_give)
        given: list[bool] = []
        for whole, less in can_give:
            given.append(needed > room)
            needed -= whole - less if given[-1] else 0
        self._languages.show_narrow(narrow=given[0])
        beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        self._look.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly if given[1] else beside)
        self._show_zone(short=given[2])
        self._arrived.setVisible(not given[3])
        self._saved.setVisible(not given[4])
        for button, only_sign in zip(signs, given[5:], strict=True):
            style = Qt.ToolButtonStyle.ToolButtonIconOnly if only_sign else beside
            button.setToolButtonStyle(style)

    def _name_zone(self) -> None:
        """Later: the names of all zones take long to load, and scanning can wait for none."""
        self._zone_told = i18n.zone_note(self._context.event.timezone)
        self._fit()

    def _zone_widths(self) -> tuple[int, int]:
        """The event's zone, in words and as UTC+3; never hidden where it has to be told."""
        zone, metrics = self._context.event.timezone, self._zone.fontMetrics()
        told = (self._zone_told, i18n.zone_short(zone))
        whole, short = (metrics.horizontalAdvance(text) for text in told)
        return max(whole, short), short

    def _show_zone(self, *, short: bool) -> None:
        zone = self._context.event.timezone
        text = i18n.zone_short(zone) if short else self._zone_told
        if text != self._zone.text():
            self._zone.setText(text)
        self._zone.setToolTip(self._zone_told)
        self._zone.setVisible(bool(text))

    @Slot(frozenset)
    def _on_change(self, tables: frozenset[str]) -> None:
        self._saved_at = i18n.clock(clock.now(), self._context.event.timezone)
        self._show_saved()
        if tables & {"scans", "people"} and not self._counting.isActive():
            self._counting.start()

    @Slot()
    def _count(self) -> None:
        with self._context.db.read() as session:
            counters = checkin.counters(session, at=clock.now())
        text = self.tr("Arrived %1 of %2")
        text = text.replace("%1", i18n.number(counters.arrived))
        self._arrived.setText(text.replace("%2", i18n.number(counters.expected)))

    def _ask_desk(self) -> None:
        dialog = QInputDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("This desk"))
        dialog.setLabelText(self.tr("The name of this desk, different from all others:"))
        dialog.setTextValue(self._context.desk)
        dialog.textValueSelected.connect(self._on_desk)
        dialog.open()

    def _on_desk(self, name: str) -> None:
        name = " ".join(name.split())
        if not name or name == self._context.desk:
            return
        if self.is_shared() and not naming.rename(self, self._context, name):
            return
        self._context.settings.put("desk", name)
        self.desk_changed.emit()

    def _show_saved(self) -> None:
        if self._saved_at:
            self._saved.setText(self.tr("Saved %1").replace("%1", self._saved_at))
        else:
            self._saved.setText(self.tr("All saved"))

    def is_shared(self) -> bool:
        return self.desks.is_shared()

    def refill(self) -> None:
        """Make the desk's menu anew."""
        self._desk.setMenu(desk_menu.make(self, self._context, self._ask_desk))

    def _retranslate(self) -> None:
        role = desk_menu.role_name(self._context.role)
        self._desk.setText(f"{isolate(self._context.desk)} · {role}")
        self._desk.setToolTip(self.tr("This desk: its name, what it may do, lock"))
        self.refill()
        self._zone_told = i18n.zone_short(self._context.event.timezone)
        QTimer.singleShot(NAME_ZONE_AFTER_MS, self, self._name_zone)
        self._show_saved()
        self._count()
        words = self.tr("All settings")
        key = QKeySequence("Ctrl+,").toString(QKeySequence.SequenceFormat.NativeText)
        self.settings_button.setToolTip(f"{words} ({key})")
        self.settings_button.setAccessibleName(words)
        self._look.setText(self.tr("Look"))
        self._look.setToolTip(self.tr("Colours, size of the text, sound, digits"))
        self._look.setMenu(self._make_menu())

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        parts = [
            (self.tr("Colours"), "theme", machine.themes()),
            (self.tr("Size of the text"), "text_size", machine.text_sizes()),
            (self.tr("Answers at the door"), "answers", machine.answers()),
            (self.tr("Sound"), "volume", machine.volumes()),
        ]
        if i18n.language() == "ar":
            parts.append((self.tr("Digits"), "digits", machine.digits()))
        for heading, key, choices in parts:
            add_heading(menu, heading)
            group = QActionGroup(menu)
            chosen = machine.present(self._context, key)
            for value, words in choices:
                self._add(menu, group, words, value == chosen, key, value)
        return menu

    def _add(
        self,
        menu: QMenu,
        group: QActionGroup,
        words: str,
        chosen: bool,
        key: str,
        value: str,
    ) -> None:
        action = QAction(words, menu)
        action.setCheckable(True)
        action.setChecked(chosen)
        action.triggered.connect(partial(self._choose, key, value))
        group.addAction(action)
        menu.addAction(action)

    def _choose(self, key: str, value: str, _checked: bool = False) -> None:
        machine.choose(self._context, key, value)

    def refill_look(self) -> None:
        """Its ticks, after something was chosen elsewhere."""
        self._look.setMenu(self._make_menu())

    def _restyle(self) -> None:
        self._look.setIcon(theme.icon("sun", "muted", 18))
        self.settings_button.setIcon(theme.icon("settings", "muted", 18))
        for part in (self._look, self.backup, self.desks, self.printer, self.settings_button):
            part.setIconSize(QSize(theme.px(18), theme.px(18)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self._restyle()


def _with_words(button: QToolButton) -> tuple[int, int]:
    """How wide a button is with its words and without them, whichever it shows now."""
    words = button.fontMetrics().horizontalAdvance(button.text() + "  ") + 4  # as Qt reckons
    now = button.sizeHint().width()
    if button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
        return now + words, now
    return now, max(now - words, 0)
