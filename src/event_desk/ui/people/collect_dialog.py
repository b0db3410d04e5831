"""One person collects the badges of many: whose, and who takes them along.

No arrival: whoever's badge was collected is still expected at the door.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QDialog,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from event_desk import clock, delegations, texts
from event_desk.delegations import Given, Handover, Member
from event_desk.errors import EventDeskError
from event_desk.folding import fold, isolate
from event_desk.ui import errors, i18n, theme
from event_desk.ui.context import Context
from event_desk.ui.widgets.controls import choice, label, primary
from event_desk.ui.widgets.dialog_parts import button_line, dialog_column

SIZE = QSize(720, 640)
MEMBER_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Collected:
    """What was handed over, or taken back; `to_print` are those whose badges are wanted."""

    handed: tuple[Handover, ...]
    by_name: str
    to_print: tuple[UUID, ...]


class CollectDialog(QDialog):
    collected = Signal(object)
    """A `Collected`, after it was saved."""

    def __init__(
        self,
        parent: QWidget,
        context: Context,
        *,
        organisations: Sequence[str] = (),
        chosen: Sequence[UUID] = (),
    ) -> None:
        """Of one of the `organisations`, or of the people `chosen`."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("One person collects the badges"))
        self.context = context
        self._chosen = tuple(chosen)
        self._members: tuple[Member, ...] = ()
        self.organisation = choice()
        self.organisation.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        for name in organisations:
            self.organisation.addItem(isolate(name), name)
        self.list = QListWidget()
        side = theme.px(22)
        self.list.setStyleSheet(f"QListView::indicator {{ width: {side}px; height: {side}px; }}")
        self.list.setAccessibleName(self.tr("Whose badges"))
        self.everybody = QPushButton(self.tr("All"))
        self.nobody = QPushButton(self.tr("None"))
        self.collector = QComboBox()
        self.collector.setEditable(True)
        self.collector.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.collector.setAccessibleName(self.tr("Who collects them"))
        self.print_box = QCheckBox(self.tr("Print their badges"))
        self.hand_button = primary()
        self.back_button = QPushButton()
        self.close_button = QPushButton(self.tr("Close"))
        for button in (self.everybody, self.nobody, self.back_button, self.close_button):
            button.setAutoDefault(False)
        self._lay_out(with_organisation=bool(organisations))
        self.organisation.currentIndexChanged.connect(self.refresh)
        self.list.itemChanged.connect(self._show_counts)
        self.everybody.clicked.connect(lambda: self._tick(ticked=True))
        self.nobody.clicked.connect(lambda: self._tick(ticked=False))
        self.hand_button.clicked.connect(self.hand_over)
        self.back_button.clicked.connect(self.take_back)
        self.close_button.clicked.connect(self.reject)
        self.collector.editTextChanged.connect(self._show_counts)
        self.refresh()

    def refresh(self) -> None:
        """Everybody of the delegation; who can be handed out is ticked."""
        with self.context.db.read() as session:
            self._members = (
                delegations.chosen(session, self._chosen)
                if self._chosen
                else delegations.members(session, str(self.organisation.currentData()))
            )
        with QSignalBlocker(self.list):
            self.list.clear()
            for member in self._members:
                self.list.addItem(self._item(member))
        waiting = [one for one in self._members if one.collected_at is None and not one.cancelled]
        self.print_box.setChecked(any(not one.has_badge for one in waiting))
        self._fill_collectors()
        self._show_counts()

    def ticked(self) -> list[Member]:
        items = (self.list.item(row) for row in range(self.list.count()))
        return [
            item.data(MEMBER_ROLE) for item in items if item.checkState() == Qt.CheckState.Checked
        ]

    def hand_over(self) -> None:
        from event_desk import badges  # takes long to load; the page opens without

        by, by_name = self._collector()
        ids = [one.person_id for one in self.ticked() if one.collected_at is None]
        if not ids or not (by or by_name):
            return
        to_print = tuple(ids) if self.print_box.isChecked() else ()
        try:
            with self.context.db.write() as session:
                now = clock.now()
                if to_print:
                    badges.issue(session, to_print, at=now)
                handed = delegations.collect(
                    session, ids, by, at=now, desk=self.context.desk, by_name=by_name
                )
        except EventDeskError as error:
            errors.show(self, error)
            return
        self.collected.emit(Collected(handed, self.collector.currentText().strip(), to_print))
        self.accept()

    def take_back(self) -> None:
        """They weren't collected after all."""
        ids = [one.person_id for one in self.ticked() if one.collected_at is not None]
        with self.context.db.write() as session:
            handed = delegations.take_back(session, ids, at=clock.now(), desk=self.context.desk)
        self.collected.emit(Collected(handed, "", ()))
        self.refresh()

    def _item(self, member: Member) -> QListWidgetItem:
        names = isolate(member.name)
        if member.native_name and member.native_name != member.name:
            names = f"{names}   {isolate(member.native_name)}"
        item = QListWidgetItem(f"{names}\n{self._about(member)}")
        item.setData(MEMBER_ROLE, member)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        ready = not member.cancelled and member.collected_at is None
        if not member.cancelled:
            item.setFlags(flags | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if ready else Qt.CheckState.Unchecked)
        else:
            item.setFlags(flags)
            muted = self.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
            item.setForeground(muted)
        return item

    def _about(self, member: Member) -> str:
        if member.collected_at is not None:
            when = i18n.time(member.collected_at, self.context.event.timezone)
            said = self.tr("Collected at %1 by %2").replace("%1", when)
            return said.replace("%2", isolate(member.collected_by))
        if member.cancelled:
            return self.tr("Registration cancelled")
        state = self.tr("Badge ready") if member.has_badge else self.tr("No badge yet: print it")
        return f"{texts.category(member.category)} · {state}"

    def _fill_collectors(self) -> None:
        with QSignalBlocker(self.collector):
            typed = self.collector.currentText()
            self.collector.clear()
            for member in self._members:
                if not member.cancelled:
                    self.collector.addItem(member.name, member.person_id)
            self.collector.setCurrentIndex(-1)
            self.collector.setEditText(typed)
        completer = self.collector.completer()
        assert completer is not None
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)

    def _collector(self) -> tuple[UUID | None, str]:
        """One of the delegation, else just the name that was typed: a driver, a messenger."""
        typed = self.collector.currentText().strip()
        named = [one for one in self._members if fold(one.name) == fold(typed)]
        return (named[0].person_id, "") if typed and len(named) == 1 else (None, typed)

    def _tick(self, *, ticked: bool) -> None:
        state = Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        with QSignalBlocker(self.list):
            for row in range(self.list.count()):
                item = self.list.item(row)
                if item.flags() & Qt.ItemFlag.ItemIsUserCheckable:
                    item.setCheckState(state)
        self._show_counts()

    def _show_counts(self) -> None:
        ticked = self.ticked()
        out = sum(one.collected_at is None for one in ticked)
        back = len(ticked) - out
        self.hand_button.setText(self.tr("Hand over %n badge(s)", "", out))
        self.hand_button.setEnabled(out > 0 and bool(self.collector.currentText().strip()))
        self.back_button.setText(self.tr("%n not collected after all", "", back))
        self.back_button.setVisible(back > 0)

    def _lay_out(self, *, with_organisation: bool) -> None:
        layout = dialog_column(self)
        layout.addWidget(label("title", self.tr("One person collects the badges"), wrap=True))
        layout.addWidget(
            label("muted", self.tr("They are still expected at the door themselves."), wrap=True)
        )
        if with_organisation:
            layout.addWidget(label("muted", self.tr("Organisation")))
            layout.addWidget(self.organisation)
            self.organisation.setAccessibleName(self.tr("Organisation"))
        layout.addWidget(self.list, 1)
        layout.addLayout(button_line(self.print_box, before=(self.everybody, self.nobody)))
        layout.addWidget(label("muted", self.tr("Who collects them")))
        layout.addWidget(self.collector)
        buttons = button_line(self.close_button, self.hand_button, before=(self.back_button,))
        layout.addSpacing(theme.px(4))
        layout.addLayout(buttons)
        wanted = QSize(theme.px(SIZE.width()), theme.px(SIZE.height()))
        self.resize(wanted.boundedTo(self.screen().availableSize()))


def undo(context: Context, ids: Sequence[UUID]) -> None:
    """F8: nobody collected these."""
    with context.db.write() as session:
        delegations.take_back(session, ids, at=clock.now(), desk=context.desk)


def collected_ids(collected: Collected) -> tuple[UUID, ...]:
    return tuple(one.person_id for one in collected.handed if one.given is Given.COLLECTED)
