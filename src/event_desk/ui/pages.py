"""The pages of the window, in the order of the rail.

Each is built on its first visit, and its module is imported no earlier: the window must be ready to
scan within 1.5 s, and the other pages bring heavy libraries with them.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt

from event_desk.roles import Right
from event_desk.ui.context import Context
from event_desk.ui.page import Page

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class PageEntry:
    """`title` is called again whenever the language changes; who has no `right` sees no page.

    A page without a function key is reached by the rail alone.
    """

    name: str
    key: Qt.Key | None
    icon: str
    title: Callable[[], str]
    build: Callable[[Context], Page]
    right: Right = Right.SCAN


def _checkin(context: Context) -> Page:
    from event_desk.ui.checkin_page import CheckinPage

    return CheckinPage(context)


def _people(context: Context) -> Page:
    from event_desk.ui.people_page import PeoplePage

    return PeoplePage(context)


def _badges(context: Context) -> Page:
    from event_desk.ui.badges_page import BadgesPage

    return BadgesPage(context)


def _programme(context: Context) -> Page:
    from event_desk.ui.programme_page import ProgrammePage

    return ProgrammePage(context)


def _interpreters(context: Context) -> Page:
    from event_desk.ui.interpreters_page import InterpretersPage

    return InterpretersPage(context)


def _dashboard(context: Context) -> Page:
    from event_desk.ui.dashboard_page import DashboardPage

    return DashboardPage(context)


def _exchange(context: Context) -> Page:
    from event_desk.ui.exchange_page import ExchangePage

    return ExchangePage(context)


PAGES: tuple[PageEntry, ...] = (
    PageEntry(
        "checkin", Qt.Key.Key_F2, "scan-line", lambda: translate("pages", "Check-in"), _checkin
    ),
    PageEntry(
        "people",
        Qt.Key.Key_F3,
        "users",
        lambda: translate("pages", "People"),
        _people,
        Right.EDIT_PEOPLE,
    ),
    PageEntry(
        "badges",
        Qt.Key.Key_F5,
        "id-card",
        lambda: translate("pages", "Badges"),
        _badges,
        Right.EDIT_PEOPLE,
    ),
    PageEntry(
        "programme",
        Qt.Key.Key_F6,
        "calendar-days",
        lambda: translate("pages", "Programme"),
        _programme,
        Right.PROGRAMME,
    ),
    PageEntry(
        "interpreters",
        Qt.Key.Key_F7,
        "languages",
        lambda: translate("pages", "Interpreters"),
        _interpreters,
        Right.PROGRAMME,
    ),
    PageEntry(
        "exchange",
        Qt.Key.Key_F10,
        "file-spreadsheet",
        lambda: translate("pages", "Lists"),
        _exchange,
        Right.LISTS,
    ),
    PageEntry(
        "dashboard",
        None,
        "chart-column",
        lambda: translate("pages", "Dashboard"),
        _dashboard,
        Right.LISTS,
    ),
)
