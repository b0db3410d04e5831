"""The backup in the status bar: when the last one was made, and what can be done with the file."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton

from event_desk import clock
from event_desk.database import backups
from event_desk.folding import isolate
from event_desk.roles import Right
from event_desk.ui import i18n
from event_desk.ui.context import Context
from event_desk.ui.file.keeper import BackupKeeper
from event_desk.ui.file.moving import ask_folder
from event_desk.ui.file_dialogs import show_file
from event_desk.ui.theme import State
from event_desk.ui.widgets import state_shape
from event_desk.ui.widgets.menu_heading import add_heading


class BackupButton(QToolButton):
    restore_wanted = Signal()
    set_passphrase_wanted = Signal()
    remove_passphrase_wanted = Signal()
    hand_over_wanted = Signal()
    incident_wanted = Signal()

    def __init__(self, context: Context, keeper: BackupKeeper) -> None:
        super().__init__()
        self.setObjectName("plain")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._context, self._keeper = context, keeper
        keeper.changed.connect(self._show)
        self.refill()
        self._show()

    def refill(self) -> None:
        self.setMenu(self._make_menu())

    def _show(self) -> None:
        state, now = self._keeper.state, clock.now()
        when = self._time() if state.last else ""
        if self._context.db.read_only:
            text, sign = self.tr("Looking only"), State.ASK
        elif state.is_late(now) or state.second_missing:
            sign = State.ALREADY
            if state.is_late(now):
                text = self.tr("No backup since %1") if when else self.tr("No backup yet")
            else:
                text = self.tr("Backup %1 · second place is missing")
                text = text if when else self.tr("Second place for backups is missing")
        elif when:
            text, sign = self.tr("Backup %1"), State.OK
        else:
            text, sign = self.tr("No backup yet"), State.ASK
        self.setText(text.replace("%1", isolate(when)))
        self.setIcon(state_shape.icon(sign, 18))
        self.setToolTip(state.trouble or self._tip())
        self.setAccessibleName(self.text())

    def _tip(self) -> str:
        if self._keeper.state.second_missing:
            return self.tr("%1 is not there: plug in the stick, or choose another place.").replace(
                "%1", isolate(str(self._keeper.second))
            )
        return self.tr("Backups, passphrase, another laptop")

    def _time(self) -> str:
        last = self._keeper.state.last
        assert last is not None
        zone = self._context.event.timezone
        there = i18n.local(last, zone).date()
        if there == i18n.local(clock.now(), zone).date():
            return i18n.time(last, zone)
        return f"{i18n.day(there)} {i18n.time(last, zone)}"

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        add_heading(menu, self.tr("Backups"))
        make = menu.addAction(self.tr("Back up now"))
        make.setEnabled(not self._context.db.read_only)
        make.triggered.connect(lambda: self._keeper.make())
        menu.addAction(self._second_words()).triggered.connect(self._ask_second)
        if self._keeper.second is not None:
            stop = menu.addAction(self.tr("No second place any more"))
            stop.triggered.connect(partial(self._choose_second, None))
        show = menu.addAction(self.tr("Show the backups' folder"))
        show.triggered.connect(lambda: show_file(self._folder()))
        if not self._context.may(Right.SETTINGS):
            return menu
        restore = menu.addAction(self.tr("Restore a backup…"))
        restore.triggered.connect(self.restore_wanted)
        add_heading(menu, self.tr("This file"))
        self._add_passphrase(menu)
        over = menu.addAction(self.tr("Hand over to another laptop…"))
        over.triggered.connect(self.hand_over_wanted)
        lost = menu.addAction(self.tr("Sheet for a lost laptop…"))
        lost.triggered.connect(self.incident_wanted)
        return menu

    def _add_passphrase(self, menu: QMenu) -> None:
        if self._context.db.read_only:
            return
        protected = self._context.db.key is not None
        words = self.tr("Another passphrase…") if protected else self.tr("Set a passphrase…")
        menu.addAction(words).triggered.connect(self.set_passphrase_wanted)
        if protected:
            gone = menu.addAction(self.tr("Remove the passphrase…"))
            gone.triggered.connect(self.remove_passphrase_wanted)

    def _second_words(self) -> str:
        if self._keeper.second is None:
            return self.tr("Second place, on a stick…")
        words = self.tr("Second place: %1…")
        return words.replace("%1", isolate(self._keeper.second.name or str(self._keeper.second)))

    def _ask_second(self) -> None:
        ask_folder(self, self.tr("Second place for backups"), self._choose_second)

    def _choose_second(self, folder: Path | None, _checked: bool = False) -> None:
        self._keeper.choose_second(folder)
        self.refill()

    def _folder(self) -> Path:
        folder = backups.folder_of(self._context.path)
        return folder if folder.is_dir() else folder.parent

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.refill()
            self._show()
        elif event.type() == QEvent.Type.PaletteChange:
            self._show()
