"""One signal: these tables were written."""

from PySide6.QtCore import QObject, Signal


class Changes(QObject):
    """`app` connects a database's `on_commit` to `announce`; pages listen.

    A commit may happen on a worker's thread. A slot of a widget then runs on the window's thread,
    because Qt queues a signal that crosses threads.
    """

    tables_changed = Signal(frozenset)

    def announce(self, tables: frozenset[str]) -> None:
        self.tables_changed.emit(tables)
