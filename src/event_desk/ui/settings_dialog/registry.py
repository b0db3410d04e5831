"""All settings there are, by group, and finding them by what people call them."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from event_desk import texts
from event_desk.folding import fold
from event_desk.ui.settings_dialog.advanced import ADVANCED
from event_desk.ui.settings_dialog.backups import BACKUPS
from event_desk.ui.settings_dialog.event import EVENT, RULES
from event_desk.ui.settings_dialog.machine import DESK, LOOK, PRINTING, SCANNER
from event_desk.ui.settings_dialog.privacy import PRIVACY
from event_desk.ui.settings_dialog.setting import Group, Kind, Setting

translate = QCoreApplication.translate

ALL: tuple[Setting, ...] = (
    *LOOK, *DESK, *SCANNER, *PRINTING, *EVENT, *BACKUPS, *PRIVACY, *RULES, *ADVANCED,
)  # fmt: skip


def group_name(group: Group) -> str:
    return {
        Group.LOOK: translate("settings", "Look"),
        Group.DESK: translate("settings", "This desk"),
        Group.SCANNER: translate("settings", "Scanner and camera"),
        Group.PRINTING: translate("settings", "Printing"),
        Group.EVENT: translate("settings", "Event"),
        Group.BACKUPS: translate("settings", "Backups"),
        Group.PRIVACY: translate("settings", "Privacy"),
        Group.RULES: translate("settings", "Rules of interpreting"),
        Group.ADVANCED: translate("settings", "Advanced"),
    }[group]


def groups() -> tuple[Group, ...]:
    """Those that hold something."""
    there = {one.group for one in ALL}
    return tuple(group for group in Group if group in there)


def setting(key: str) -> Setting:
    return next(one for one in ALL if one.key == key)


def found(query: str) -> tuple[Setting, ...]:
    """Those in which every word of the query begins some word, in any order and any accent: of the
    language that is spoken, or of English, which whoever comes to help may know.
    """
    wanted = fold(query).split()
    return tuple(one for one in ALL if _matches(wanted, _words(one)))


def _words(one: Setting) -> list[str]:
    said = [one.title(), one.words(), one.hint(), one.button(), group_name(one.group)]
    if one.kind is Kind.CHOICE:
        said += [words for _, words in one.choices()]
    return fold(" ".join((*said, *map(texts.english, said)))).split()


def _matches(wanted: Iterable[str], words: list[str]) -> bool:
    return all(any(word.startswith(one) for word in words) for one in wanted)
