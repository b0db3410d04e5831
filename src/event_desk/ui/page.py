"""What the window expects of a page.

A page is built once, on its first visit, and then stays. It reads again what it shows when the
tables it names in `tables` were written: at once when it is in sight, else when it is shown again.
"""

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QTabBar, QWidget

from event_desk.ui.context import Context

if TYPE_CHECKING:
    from event_desk.ui.printing.desk import PrintDesk


class Page(QWidget):
    tables: ClassVar[frozenset[str]] = frozenset()
    """Writing any of these makes the page refresh."""

    wanted = Signal(str, object)
    """Another page by its name, and the thing to show there (`open_thing`)."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._stale = True
        self._recalled: set[str] = set()
        context.changes.tables_changed.connect(self._on_change)

    def retranslate(self) -> None:
        """Set every text again: on the first visit and when the language changes."""

    def restyle(self) -> None:
        """Set icons and painted colours again: on the first visit and when the theme changes."""

    def refresh(self) -> None:
        """Read again what is shown."""

    def open_thing(self, thing: object) -> None:
        """Show the person, item … that another page sent here."""

    def recall_view(self, choice: QTabBar, name: str) -> None:
        """Open with the view that was looked at last, once its titles are there."""
        if name in self._recalled:
            return
        self._recalled.add(name)
        settings, key = self.context.settings, f"view/{name}"
        stored = settings.text(key)
        if stored.isdecimal() and int(stored) < choice.count():
            choice.setCurrentIndex(int(stored))
        choice.currentChanged.connect(lambda number: settings.put(key, str(number)))  # pyright: ignore[reportUnknownLambdaType, reportUnknownArgumentType] - as Qt hands it over

    def undo(self) -> None:
        """F8."""

    def walk_in(self) -> None:
        """F4, on the check-in page."""

    def print_badge(self) -> None:
        """F9."""

    def closing(self) -> None:
        """The window closes: finish at once what waits."""

    def take_printing(self, desk: "PrintDesk") -> None:
        """The window's printing, given right after the page was built."""

    def shown(self) -> None:
        """The page has come into sight. Call it at the end of an override's own work, too."""
        if self._stale:
            self._stale = False
            self.refresh()

    def _on_change(self, tables: frozenset[str]) -> None:
        if not tables & self.tables:
            return
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.restyle()  # icons with a direction turn round
            self._stale = True
            if self.isVisible():
                self.shown()
        elif event.type() == QEvent.Type.PaletteChange:
            self.restyle()
