"""A line above the pages while something of several desks needs a look."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from event_desk.progress import Progress
from event_desk.sharing.matters import MatterView, count_open, open_matters
from event_desk.texts import matters as words
from event_desk.ui import tasks
from event_desk.ui.context import Context
from event_desk.ui.sharing import matter_words
from event_desk.ui.theme import State
from event_desk.ui.widgets.notices import Notice, Notices

NAME = "matters"
SOON_MS = 300
FEW = 20
"""Of more than these only the number is told."""
TABLES = frozenset({"attention", "settlements", "lines"})
Found = tuple[int, tuple[MatterView, ...]]


class MattersWatch(QObject):
    """Looks when the window opens, and soon after something came from another desk."""

    def __init__(
        self, context: Context, notices: Notices, window: QWidget, look: Callable[[], object]
    ) -> None:
        super().__init__(notices)
        self._context, self._notices, self._window = context, notices, window
        self._open = look
        self._shown: Found = (0, ())
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self.look)
        context.changes.tables_changed.connect(self._on_change)
        self.look()

    def look(self) -> None:
        tasks.run(self._window, "", self._read, then=self._show, quiet=True, aside=True)

    def _on_change(self, tables: frozenset[str]) -> None:
        if tables & TABLES and not self._soon.isActive():
            self._soon.start()

    def _read(self, _progress: Progress) -> Found:
        with self._context.db.read() as session:
            count = count_open(session)
            return count, open_matters(session) if 0 < count <= FEW else ()

    def _show(self, found: Found) -> None:
        if found == self._shown:
            return
        self._shown = found
        if found[0]:
            action = self._open
            self._notices.tell(
                Notice(NAME, State.ALREADY, self.sentence, self._action, lambda: _nothing(action()))
            )
        elif NAME in self._notices.names():
            self._notices.drop(NAME)

    def sentence(self) -> str:
        """The newest one where there is one, or one more came at a door; else how many."""
        count, some = self._shown
        if count == 1 and some:
            newest = some[0]
            told = matter_words.told(newest, self._context)
            return words.notice(newest.kind, told, self._context.desk)
        return words.several(count)

    def _action(self) -> str:
        return self.tr("Look…")


def _nothing(_result: object) -> None:
    pass
