"""What the table of people shows, and the words for where somebody is."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIcon

from event_desk import texts
from event_desk.folding import isolate
from event_desk.people import PersonView
from event_desk.ui import i18n, theme
from event_desk.ui.people.everybody import STATUSES, Prepared, key
from event_desk.ui.rows_model import Column
from event_desk.ui.theme import State
from event_desk.ui.widgets import state_shape

SHARES = (13, 10, 11, 7, 7)
MINOR = (2, 3)
NARROW_SHARES = (12, 11, 0, 0, 8)
translate = QCoreApplication.translate


def status_words() -> dict[str, str]:
    return {
        "expected": translate("PeoplePage", "Not yet"),
        "in": translate("PeoplePage", "In"),
        "out": translate("PeoplePage", "Left again"),
        "cancelled": translate("PeoplePage", "Cancelled"),
    }


def columns(zone: str) -> list[Column[Prepared]]:
    words = status_words()

    def status(row: Prepared) -> str:
        person = row.person
        if person.first_in and person.status == "in":
            return i18n.time(person.first_in, zone)
        return words[person.status]

    return [
        Column(
            translate("PeoplePage", "Name"),
            _shown(lambda person: person.shown_name),
            sort_key=key("by_name"),
            icon=_flag,
        ),
        Column(
            translate("PeoplePage", "Other script"),
            _shown(lambda person: person.native_name),
            sort_key=key("by_native"),
        ),
        Column(
            translate("PeoplePage", "Organisation"),
            _shown(lambda person: person.organisation or person.native_organisation),
            sort_key=key("by_organisation"),
        ),
        Column(
            translate("PeoplePage", "Category"), lambda row: texts.category(row.person.category)
        ),
        Column(
            translate("PeoplePage", "Entrance"),
            status,
            sort_key=lambda row: (
                STATUSES.index(row.person.status),
                str(row.person.first_in or ""),
            ),
            icon=_status_icon,
        ),
    ]


def _shown(value: Callable[[PersonView], str]) -> Callable[[Prepared], str]:
    return lambda row: isolate(value(row.person))


def _flag(row: Prepared) -> QIcon | None:
    return theme.icon("flag", "accent", 16) if row.person.flag else None


def _status_icon(row: Prepared) -> QIcon | None:
    match row.person.status:
        case "in":
            return state_shape.icon(State.OK)
        case "cancelled":
            return state_shape.icon(State.STOP)
        case "out":
            return theme.icon("log-out", "muted", 20)
        case _:
            return theme.icon("circle", "line", 20)
