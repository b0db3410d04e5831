"""People's data whose day has come, told above the pages, with the way to remove it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from event_desk import clock, privacy, programme
from event_desk.privacy import Due
from event_desk.progress import Progress
from event_desk.roles import Right
from event_desk.texts.record import class_name
from event_desk.ui import i18n, tasks
from event_desk.ui.context import Context
from event_desk.ui.privacy import removing
from event_desk.ui.theme import State
from event_desk.ui.widgets.notices import Notice, Notices

DUE, UNFINISHED = "data-due", "removal-unfinished"
translate = QCoreApplication.translate
Found = tuple[tuple[Due, ...], bool]


class DueWatch(QObject):
    """Looks when the window opens and after a removal; only whoever may remove is asked."""

    def __init__(self, context: Context, notices: Notices, window: QWidget) -> None:
        super().__init__(notices)
        self._context, self._notices, self._window = context, notices, window
        self.look()

    def look(self) -> None:
        if not self._context.may(Right.SETTINGS) or self._context.db.read_only:
            return
        tasks.run(self._window, "", self._read, then=self._show, quiet=True, aside=True)

    def open_removal(self) -> None:
        from event_desk.ui.privacy.purge_dialog import PurgeDialog

        dialog = PurgeDialog(self._window, self._context)
        dialog.removed.connect(self.look)
        dialog.open()

    def finish(self) -> None:
        """The file and its copies, which an earlier removal left as they were."""
        tasks.run(
            self._window,
            translate("due", "Removing"),
            removing.finish(self._context),
            then=lambda _after: self.look(),
        )

    def _read(self, _progress: Progress) -> Found:
        with self._context.db.read() as session:
            today = programme.event_facts(session).day_of(clock.now())
            return privacy.due(session, today), privacy.unfinished(session)

    def _show(self, found: Found) -> None:
        due, unfinished = found
        self._tell(
            DUE,
            bool(due),
            lambda: _sentence(due),
            lambda: translate("due", "Remove…"),
            self.open_removal,
        )
        self._tell(
            UNFINISHED,
            unfinished,
            lambda: translate(
                "due",
                "Data was removed, but the file and its older copies still have to be cleaned.",
            ),
            lambda: translate("due", "Clean them now"),
            self.finish,
        )

    def _tell(
        self,
        name: str,
        there: bool,
        sentence: Callable[[], str],
        action: Callable[[], str],
        do: Callable[[], None],
    ) -> None:
        if there:
            self._notices.tell(Notice(name, State.ASK, sentence, action, do))
        elif name in self._notices.names():
            self._notices.drop(name)


def _sentence(due: tuple[Due, ...]) -> str:
    named = ", ".join(class_name(one.kind) for one in due)
    said = translate("due", "Due to be removed since %2: %1.")
    return said.replace("%1", named).replace("%2", i18n.day(min(one.day for one in due)))
