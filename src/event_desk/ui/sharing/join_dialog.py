"""Joining an event that another laptop shares: a code, a name for this desk, and it opens.

Two steps, so that nothing is copied before the name is free and the place is known.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from event_desk import clock, database, laptops, texts
from event_desk.checkin import DEFAULT_DESK
from event_desk.database import ENDING, Database, Key
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.folding import isolate
from event_desk.progress import Progress
from event_desk.sharing.membership import free_name
from event_desk.sharing.values import Host
from event_desk.ui import errors, tasks, theme
from event_desk.ui.file import moving
from event_desk.ui.file.passphrase_dialogs import NewPassphrase, why
from event_desk.ui.palette import State
from event_desk.ui.settings import Settings
from event_desk.ui.sharing import calls, shown
from event_desk.ui.sharing.invitation_form import InvitationForm
from event_desk.ui.widgets.controls import card, fit_width, grow, label, primary
from event_desk.ui.widgets.dialog_parts import button_line, close_button, dialog_column
from event_desk.ui.widgets.sign_label import SignLabel

WIDTH = 620
Then = Callable[[Path, Key | None], None]


class JoinDialog(QDialog):
    """`then` gets the path of the event that was made here, and its key where it has one."""

    @classmethod
    def ask(cls, parent: QWidget, settings: Settings, then: Then) -> "JoinDialog":
        dialog = cls(parent, settings, then)
        dialog.open()
        return dialog

    def __init__(self, parent: QWidget, settings: Settings, then: Then) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Join an event"))
        self._settings, self._then = settings, then
        self._host: Host | None = None
        self.folder = _documents()
        self.form = InvitationForm(self)
        self.form.changed.connect(self._on_changed)
        self.form.misread.connect(self._on_misread)
        self.form.refused.connect(self._say)
        self.form.scanned.connect(self._look)
        self.form.entered.connect(self._go_on)
        self.told = SignLabel(State.STOP)
        self.name = QLineEdit()
        self.name_told = SignLabel(State.ALREADY)
        self.name_told.hide()
        self.protect = QCheckBox(self.tr("Protect it on this laptop with a passphrase"))
        self.passphrase = NewPassphrase(self._check)
        self.go_button = primary()
        self.go_button.setDefault(True)
        self.go_button.clicked.connect(self._go_on)
        self.back_button = QPushButton(self.tr("Back"))
        self.back_button.setAutoDefault(False)
        self.back_button.clicked.connect(self._show_first)
        self.cancel_button = close_button(self, self.tr("Cancel"))
        self._stack = QStackedWidget()
        self._second = self._make_second()
        self._stack.addWidget(self.form)
        self._stack.addWidget(self._second)
        self._lay_out()
        self._show_first()
        fit_width(self, WIDTH)

    def page_name(self) -> str:
        """Which of the help's topics F1 shows here."""
        return "sharing"

    def _make_second(self) -> QWidget:
        page = QWidget()
        self.event_label = label("heading", wrap=True)
        self.kind_label = label(wrap=True)
        self.sees_label = label("muted", wrap=True)
        self.name.setAccessibleName(self.tr("Name of this desk"))
        self.name.textChanged.connect(self._check)
        self.place_label = label("muted", wrap=True)
        place = QPushButton(self.tr("Keep it elsewhere…"))
        place.setAutoDefault(False)
        place.clicked.connect(self._ask_folder)
        self.protect.setToolTip(why())
        self.protect.toggled.connect(self._on_protect)
        self.passphrase.hide()
        line = QHBoxLayout()
        line.setSpacing(theme.px(8))
        line.addWidget(self.place_label, 1)
        line.addWidget(place)
        inside = card()
        event = QVBoxLayout(inside)
        event.setContentsMargins(*(theme.px(16),) * 4)
        event.setSpacing(theme.px(4))
        for part in (self.event_label, self.kind_label, self.sees_label):
            event.addWidget(part)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(12))
        layout.addWidget(inside)
        named = QHBoxLayout()
        named.setSpacing(theme.px(16))
        named.addWidget(label("muted", self.tr("Name of this desk")))
        named.addWidget(self.name, 1)
        layout.addLayout(named)
        layout.addWidget(self.name_told)
        layout.addLayout(line)
        layout.addWidget(self.protect)
        layout.addWidget(self.passphrase)
        layout.addStretch()
        return page

    def _lay_out(self) -> None:
        buttons = button_line(self.cancel_button, self.go_button, before=(self.back_button,))
        layout = dialog_column(self)
        layout.addWidget(label("title", self.tr("Join an event"), wrap=True))
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.told)
        layout.addLayout(buttons)

    # First: which event

    def _show_first(self) -> None:
        self._host = None
        self._stack.setCurrentWidget(self.form)
        self.back_button.hide()
        self._say("")
        self._check()
        self.form.scan.setFocus()

    def _on_misread(self) -> None:
        self._say(self.tr("This isn't the code for joining. Scan the large one again."))

    def _on_changed(self) -> None:
        self._say("")
        self._check()

    def _look(self) -> None:
        invitation = self.form.invitation
        if invitation is None:
            return
        self._say("")
        tasks.run(
            self, self.tr("Looking for the event"), lambda _progress: calls.look(invitation),
            then=self.show_host, on_error=self._on_error,
        )  # fmt: skip

    # Then: as what, and where to

    def show_host(self, host: Host) -> None:
        """What answered: the event, what this laptop is to be, and the names that are taken."""
        self._host = host
        self.event_label.setText(isolate(host.event))
        kind = self.tr("This laptop becomes: %1").replace("%1", shown.kind_name(host.kind))
        self.kind_label.setText(kind)
        self.sees_label.setText(shown.kind_sees(host.kind))
        self._stack.setCurrentWidget(self._second)
        self.back_button.show()
        self.name.setText(free_name(self._settings.desk or DEFAULT_DESK, host.names))
        self._show_place()
        self._check()
        QTimer.singleShot(0, self, self._grow)
        self.name.selectAll()
        self.name.setFocus()

    def _show_place(self) -> None:
        words = self.tr("Kept in %1").replace("%1", isolate(self.folder.name or str(self.folder)))
        self.place_label.setText(words)
        self.place_label.setToolTip(isolate(str(self.folder)))

    def _ask_folder(self) -> None:
        moving.ask_folder(self, self.tr("Where to keep the event"), self._on_folder)

    def _on_folder(self, folder: Path) -> None:
        self.folder = folder
        self._show_place()

    def _on_protect(self, wanted: bool) -> None:
        self.passphrase.setVisible(wanted)
        self.sees_label.setVisible(not wanted)  # a small screen has no room for both
        self._check()
        QTimer.singleShot(0, self, self._grow)
        if wanted:
            self.passphrase.first.setFocus()

    def _check(self) -> None:
        host = self._host
        if host is None:
            self.go_button.setText(self.tr("Go on"))
            self.go_button.setEnabled(self.form.invitation is not None)
            return
        self.go_button.setText(self.tr("Join"))
        name = " ".join(self.name.text().split())
        taken = name.casefold() in {one.casefold() for one in host.names}
        self.name_told.setText(
            self.tr("Another desk has this name. Free is: %1").replace(
                "%1", isolate(free_name(name, host.names))
            )
            if taken
            else ""
        )
        if self.name_told.isVisibleTo(self) != taken:
            self.name_told.setVisible(taken)
            QTimer.singleShot(0, self, self._grow)
        fits = not self.protect.isChecked() or (
            bool(self.passphrase.text()) and self.passphrase.fits()
        )
        self.go_button.setEnabled(bool(name) and not taken and fits)

    def _go_on(self) -> None:
        if self._host is None:
            self._look()
        elif self.go_button.isEnabled():
            self._join(self._host)

    def _join(self, host: Host) -> None:
        invitation, name = self.form.invitation, " ".join(self.name.text().split())
        assert invitation is not None
        words = self.passphrase.text() if self.protect.isChecked() else ""
        target = moving.free_name(self.folder / f"{moving.file_name(host.event)}{ENDING}")

        def work(progress: Progress) -> tuple[Path, Key | None]:
            database.check_place(target)
            key = database.new_key(words) if words else None
            path = calls.join(invitation, name=name, target=target, key=key, progress=progress)
            _note_protected(path, key)
            return path, key

        self._say("")
        tasks.run(
            self, self.tr("Joining: everything is copied to this laptop"), work,
            then=self._on_joined, on_error=self._on_error,
        )  # fmt: skip

    def _on_joined(self, made: tuple[Path, Key | None]) -> None:
        self._settings.put("desk", " ".join(self.name.text().split()))
        then = self._then
        self.accept()
        then(*made)

    def _on_error(self, error: Exception) -> None:
        """A sentence where the person stands; what was typed stays."""
        if not isinstance(error, EventDeskError):
            errors.show(self, error)
            return
        if error.code is ErrorCode.NAME_TAKEN and self._host is not None:
            taken = (*self._host.names, " ".join(self.name.text().split()))
            self.show_host(Host(self._host.event, self._host.kind, taken))
        self._say(texts.error_sentence(error))

    def _say(self, sentence: str) -> None:
        self.told.setText(sentence)
        self.told.setVisible(bool(sentence))
        QTimer.singleShot(0, self, self._grow)

    def _grow(self) -> None:
        grow(self)


def _documents() -> Path:
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(documents))


def _note_protected(path: Path, key: Key | None) -> None:
    db = Database.open(path, key)
    try:
        with db.write() as session:
            laptops.note_protected(session, encrypted=key is not None, at=clock.now())
    finally:
        db.close()
