"""All settings in one dialog: groups on one side, or what a search finds. Each applies at once.

What a window was built with – the event's name, its zone, the desk's name – is taken over by a new
window when the dialog closes; everything else is seen behind it while it is open.
"""

from functools import partial

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from event_desk.errors import EventDeskError
from event_desk.ui import errors, theme
from event_desk.ui.settings_dialog import registry
from event_desk.ui.settings_dialog.rows import SettingRow, scope_words
from event_desk.ui.settings_dialog.setting import Group, Host, Kind, Setting
from event_desk.ui.widgets.controls import PushButton, card, label, open_at, primary
from event_desk.ui.widgets.dialog_parts import dialog_column
from event_desk.ui.widgets.empty_state import EmptyState
from event_desk.ui.widgets.scrolling import scrolling

SIZE = (940, 680)
GROUP_ROLE = Qt.ItemDataRole.UserRole


class SettingsDialog(QDialog):
    remake_wanted = Signal()
    """It was closed, and the window behind it was made with what is no longer so."""

    def __init__(self, host: Host, *, at: str = "") -> None:
        """`at` is the key of the setting that is wanted, or a group's name."""
        super().__init__(host.parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._host = Host(host.context, host.window, self, self._show_settings)
        self._changed: list[tuple[Setting, str]] = []
        self._remakes = False
        self._chosen = Group.LOOK
        self.rows: dict[str, SettingRow] = {}
        self._heading = label("title")
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.groups = QListWidget()
        self.groups.setUniformItemSizes(True)
        self.nothing = EmptyState("search")
        self._body = QWidget()
        self._inside = QVBoxLayout(self._body)
        self._scroll = scrolling(self._body)
        self.undo_button = PushButton()
        self.undo_button.setAutoDefault(False)
        self.close_button = primary()
        self.close_button.setAutoDefault(False)
        self._lay_out()
        self.search.textChanged.connect(self._show_settings)
        for chosen in (self.groups.currentRowChanged, self.groups.itemClicked):
            chosen.connect(self._on_group)
        self.nothing.wanted.connect(self.search.clear)
        self.undo_button.clicked.connect(self.undo)
        self.close_button.clicked.connect(self.accept)
        self.finished.connect(self._on_finished)
        QShortcut(QKeySequence(Qt.Key.Key_F8), self, self.undo)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search.setFocus)
        open_at(self, *SIZE)
        self._retranslate()
        self.show_setting(at)

    def show_setting(self, at: str) -> None:
        """Bring a group into sight, and one of its settings under the keys."""
        keys = {one.key: one.group for one in registry.ALL}
        group = keys.get(at) or (Group(at) if at in set(Group) else Group.LOOK)
        self._chosen = group
        with QSignalBlocker(self.search):
            self.search.clear()
        self._show_settings()
        if at in self.rows:
            self.rows[at].take_focus()
        else:
            self.search.setFocus()

    def undo(self) -> None:
        """F8: the last change that was made here is taken back, then the one before."""
        if not self._changed:
            return
        setting, before = self._changed.pop()
        self._write(setting, before)
        self._show_settings()
        self._say(self.tr("Taken back: %1").replace("%1", setting.title()))

    # what is chosen

    def _on_told(self, setting: Setting, value: str) -> None:
        if setting.kind is Kind.OPEN:
            assert setting.open is not None
            setting.open(self._host)
        else:
            self._take(setting, value)

    def _take(self, setting: Setting, value: str) -> None:
        before = setting.read(self._host.context)
        if value != before and self._write(setting, value):
            self._changed.append((setting, before))
            self._show_undo()

    def _on_back(self, setting: Setting) -> None:
        assert setting.usual is not None
        self._take(setting, setting.usual(self._host.context))
        self._show_settings()
        self.rows[setting.key].take_focus()

    def _write(self, setting: Setting, value: str) -> bool:
        try:
            setting.write(self._host, value)
        except EventDeskError as error:
            errors.show(self, error)
            QTimer.singleShot(0, self, self._show_settings)  # not within the control's own signal
            return False
        self._remakes = self._remakes or setting.remakes
        for row in self.rows.values():
            row.show_back()
        if setting.redraws:
            QTimer.singleShot(0, self, partial(self._redraw, setting.key))
        return True

    def _redraw(self, key: str) -> None:
        """After the look or the language: sizes, words and pictures anew, the keys where they
        were."""
        self._retranslate()
        if key in self.rows:
            self.rows[key].take_focus()

    def done(self, result: int) -> None:
        """What is still being typed counts."""
        for row in self.rows.values():
            row.field.clearFocus()
        super().done(result)

    def _on_finished(self) -> None:
        if self._remakes:
            self.remake_wanted.emit()

    # what is shown

    def _on_group(self) -> None:
        if self.groups.currentRow() < 0:
            return
        self._chosen = Group(self.groups.currentItem().data(GROUP_ROLE))
        if self.search.text():
            with QSignalBlocker(self.search):
                self.search.clear()
        self._show_settings()

    def _show_settings(self) -> None:
        query = self.search.text().strip()
        self._mark_group(chosen=not query)
        shown = (
            registry.found(query)
            if query
            else tuple(one for one in registry.ALL if one.group is self._chosen)
        )
        while (item := self._inside.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.rows = {}
        for one in registry.groups():
            part = [setting for setting in shown if setting.group is one]
            if part:
                self._inside.addWidget(self._card(one, part))
        self._inside.addStretch(1)
        # Made last, the rows would be reached after the buttons below them.
        last = self.previousInFocusChain()
        assert last is not None  # at the least, the dialog itself
        QWidget.setTabOrder(last, self.undo_button)
        QWidget.setTabOrder(self.undo_button, self.close_button)
        self._scroll.setVisible(bool(shown))
        self.nothing.setVisible(not shown)
        self._scroll.verticalScrollBar().setValue(0)
        if query:
            self._say(self.tr("%n setting(s) found", "", len(shown)))
        self._show_undo()

    def _card(self, group: Group, settings: list[Setting]) -> QWidget:
        frame = card()
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(*(theme.px(16),) * 4)
        inside.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(theme.px(12))
        head.addWidget(label("heading", registry.group_name(group)))
        scopes = {one.scope for one in registry.ALL if one.group is group}
        if len(scopes) == 1:
            head.addWidget(label("muted", scope_words(scopes.pop())))
        head.addStretch()
        inside.addLayout(head)
        for setting in settings:
            row = SettingRow(setting, self._host.context, say_scope=bool(scopes))
            row.told.connect(partial(self._on_told, setting))
            row.back_wanted.connect(partial(self._on_back, setting))
            self.rows[setting.key] = row
            inside.addWidget(row)
        return frame

    def _mark_group(self, *, chosen: bool) -> None:
        """None while a search shows settings of all of them; the list keeps its place, or it would
        choose a group, and end the search, when Tab passes through it.
        """
        with QSignalBlocker(self.groups):
            self.groups.setCurrentRow(registry.groups().index(self._chosen))
            if not chosen:
                self.groups.clearSelection()

    def _show_undo(self) -> None:
        self.undo_button.setEnabled(bool(self._changed))
        words = self.tr("Undo")
        if self._changed:
            words = self.tr("Undo: %1").replace("%1", self._changed[-1][0].title())
        self.undo_button.setText(f"{words} (F8)")

    def _say(self, sentence: str) -> None:
        told = QAccessibleAnnouncementEvent(self, sentence)
        QAccessible.updateAccessibility(told)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Settings"))
        self._heading.setText(self.tr("Settings"))
        self.search.setPlaceholderText(self.tr("Search: printer, sound, time zone…"))
        self.search.setAccessibleName(self.tr("Search the settings"))
        self.groups.setAccessibleName(self.tr("Groups of settings"))
        self.nothing.show_texts(
            self.tr("No setting is called so"),
            self.tr("Try another word: what you see, or what should be different."),
            self.tr("Show all settings"),
        )
        self.nothing.restyle()
        self.close_button.setText(self.tr("Close"))
        self.undo_button.setIcon(theme.icon("undo-2"))
        with QSignalBlocker(self.groups):
            self.groups.clear()
            for group in registry.groups():
                item = QListWidgetItem(registry.group_name(group))
                item.setData(GROUP_ROLE, group.value)
                self.groups.addItem(item)
        self.groups.setFixedWidth(self.groups.sizeHintForColumn(0) + theme.px(40))
        self._show_settings()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.px(24))
        head.addWidget(self._heading)
        head.addWidget(self.search, 1)
        self._inside.setContentsMargins(0, 0, theme.px(8), 0)
        self._inside.setSpacing(theme.px(12))
        middle = QHBoxLayout()
        middle.setSpacing(theme.px(16))
        middle.addWidget(self.groups)
        middle.addWidget(self._scroll, 1)
        middle.addWidget(self.nothing, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.undo_button)
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        layout = dialog_column(self, 16)
        layout.addLayout(head)
        layout.addLayout(middle, 1)
        layout.addLayout(buttons)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keys; elsewhere it closes nothing."""
        focus = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if isinstance(focus, QPushButton):
                focus.click()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            QTimer.singleShot(0, self, self._retranslate)
