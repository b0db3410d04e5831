"""The pages of the window, in the order of the rail.

Each is built on its first visit, and its module is imported no earlier: the window must be ready to
scan within 1.5 s, and the other pages bring heavy libraries with them.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt

from event_desk.ui.context import Context
from event_desk.ui.page import Page

tr = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class PageEntry:
    """`title` is called again whenever the language changes."""

    name: str
    key: Qt.Key
    icon: str
    title: Callable[[], str]
    build: Callable[[Context], Page]


def _checkin(context: Context) -> Page:
    from event_desk.ui.checkin_page import CheckinPage

    return CheckinPage(context)


def _people(context: Context) -> Page:
    from event_desk.ui.people_page import PeoplePage

    return PeoplePage(context)


PAGES: tuple[PageEntry, ...] = (
    PageEntry(
        "checkin", Qt.Key.Key_F2, "scan-line", lambda: tr("pages", "Check-in"), _checkin
    ),
    PageEntry("people", Qt.Key.Key_F3, "users", lambda: tr("pages", "People"), _people),
)
