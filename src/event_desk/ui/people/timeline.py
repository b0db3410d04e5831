"""A person's history as lines under one another, the newest first."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from event_desk import texts
from event_desk.checkin import Outcome
from event_desk.folding import isolate
from event_desk.people import Happening
from event_desk.ui import i18n, theme
from event_desk.ui.widgets.controls import label

ICON = 18
SHOWN = 200
translate = QCoreApplication.translate
_ICONS = {
    "issued": "id-card", "printed": "printer", "replaced": "id-card", "listed": "file-spreadsheet",
    "list_changed": "file-spreadsheet", "list_undone": "undo-2", "added": "user-plus",
    "edited": "pencil", "cancelled_by_desk": "user-x", "restored": "user-check",
    "taken_back": "undo-2", "undone": "undo-2", "merged": "merge", "unmerged": "undo-2",
    "receiver_out": "headphones", "receiver_in": "headphones", "receiver_lost": "headphones",
    "receiver_broken": "headphones", "collected": "users", "returned": "users",
    "invited": "mail", "signed_up": "list", "waiting": "clock", "opened": "eye",
    "admitted": "log-in", "exit_recorded": "log-out",
}  # fmt: skip


class Timeline(QWidget):
    def __init__(self, zone: str) -> None:
        super().__init__()
        self._zone = zone
        self._history: Sequence[Happening] = ()
        self._names: Mapping[str, str] = {}
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(theme.px(10))

    def show_history(self, history: Sequence[Happening], field_names: Mapping[str, str]) -> None:
        self._history, self._names = history, field_names
        while line := self._lines.takeAt(0):
            if widget := line.widget():
                widget.deleteLater()
        if not history:
            self._lines.addWidget(label("muted", self.tr("Nothing yet")))
        for happening in history[:SHOWN]:
            self._lines.addWidget(self._line(happening))
        if len(history) > SHOWN:
            n = len(history) - SHOWN
            self._lines.addWidget(label("muted", self.tr("and %n older one(s)", "", n)))
        self._lines.addStretch()

    def lines(self) -> list[str]:
        """What can be read, the newest first."""
        return [self.sentence(happening) for happening in self._history]

    def sentence(self, happening: Happening) -> str:
        said = _words().get(happening.what) or texts.scan_word(Outcome(happening.what))
        return said.replace("%1", isolate(happening.where)).strip()

    def _line(self, happening: Happening) -> QWidget:
        line = QWidget()
        grid = QGridLayout(line)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(10))
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        icon = QLabel()
        name = _ICONS.get(happening.what, "circle-alert")
        icon.setPixmap(theme.icon(name, "muted", ICON).pixmap(theme.px(ICON), theme.px(ICON)))
        grid.addWidget(icon, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label("", self.sentence(happening), wrap=True), 0, 1)
        if happening.fields:
            named = ", ".join(self._names.get(name, name) for name in happening.fields)
            grid.addWidget(label("muted", named, wrap=True), 1, 1)
        grid.addWidget(label("muted", self._circumstances(happening), wrap=True), 2, 1)
        return line

    def _circumstances(self, happening: Happening) -> str:
        when = i18n.local(happening.at, self._zone)
        parts = [i18n.day(when.date()), i18n.time(happening.at, self._zone)]
        if happening.what in _scanned() and happening.where:
            parts.append(isolate(self._gate(happening.where)))
        if happening.desk:
            parts.append(isolate(happening.desk))
        if happening.on_paper:
            parts.append(self.tr("ticked on paper"))
        return " · ".join(parts)

    def _gate(self, where: str) -> str:
        return {"entrance": self.tr("Entrance"), "exit": self.tr("Exit")}.get(where, where)


def _scanned() -> frozenset[str]:
    return frozenset(outcome.value for outcome in Outcome)


def _words() -> dict[str, str]:
    return {
        "issued": translate("Timeline", "Badge made: %1"),
        "printed": translate("Timeline", "Badge printed: %1"),
        "replaced": translate("Timeline", "Badge replaced, no longer valid: %1"),
        "listed": translate("Timeline", "Came in with the list %1"),
        "list_changed": translate("Timeline", "Changed by the list %1"),
        "list_undone": translate("Timeline", "The list %1 was taken back"),
        "added": translate("Timeline", "Added at the desk"),
        "edited": translate("Timeline", "Changed at the desk"),
        "cancelled_by_desk": translate("Timeline", "Registration cancelled at the desk"),
        "restored": translate("Timeline", "Registration restored"),
        "taken_back": translate("Timeline", "The last change was taken back"),
        "opened": translate("Timeline", "Protected fields were opened"),
        "set_apart": translate("Timeline", "Said to be somebody else than a like entry"),
        "left_with": translate("Timeline", "Left, and whom with was written down"),
        "shown": translate("Timeline", "All that is known was written out"),
        "merged": translate("Timeline", "Merged with the entry %1"),
        "unmerged": translate("Timeline", "The merge with %1 was taken back"),
        "receiver_out": translate("Timeline", "Receiver %1 handed out"),
        "receiver_in": translate("Timeline", "Receiver %1 returned"),
        "receiver_lost": translate("Timeline", "Receiver %1 lost"),
        "receiver_broken": translate("Timeline", "Receiver %1 broken"),
        "collected": translate("Timeline", "Badge collected by %1"),
        "returned": translate("Timeline", "Badge not collected by %1 after all"),
        "invited": translate("Timeline", "Invited to %1"),
        "signed_up": translate("Timeline", "Signed up for %1"),
        "waiting": translate("Timeline", "On the waiting list of %1"),
        "undone": translate("Timeline", "Scan taken back"),
        "already_in": translate("Timeline", "Scanned again, already in"),
    }
