"""Copies of the event and its passphrase: done by the window's keeper, reached from here, too."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from event_desk.roles import Right
from event_desk.texts import tr
from event_desk.ui import i18n
from event_desk.ui.context import Context
from event_desk.ui.file.moving import ask_folder
from event_desk.ui.file.second_place import second_place
from event_desk.ui.settings import BACKUP_MINUTES
from event_desk.ui.settings_dialog.setting import Choices, Group, Host, Kind, Scope, Setting

translate = QCoreApplication.translate


def _read_second(context: Context) -> str:
    place = second_place(context.settings, context.path)
    return str(place) if place else ""


def _minutes() -> Choices:
    return tuple((str(n), i18n.digits(tr("%n minute(s)", "", n))) for n in BACKUP_MINUTES)


def _put_second(host: Host, value: str) -> None:
    host.window.keeper.choose_second(Path(value) if value else None)
    host.window.backup.refill()


def _ask_second(host: Host) -> None:
    def chosen(folder: Path) -> None:
        _put_second(host, str(folder))
        host.refresh()

    ask_folder(host.parent, translate("settings", "Second place for backups"), chosen)


BACKUPS = (
    Setting(
        "second_place",
        Group.BACKUPS,
        lambda: translate("settings", "Second place for backups"),
        Kind.OPEN,
        words=lambda: translate("settings", "stick disk copy folder drive safe"),
        hint=lambda: translate(
            "settings", "Another disk than this computer's own, so that a broken one loses nothing."
        ),
        button=lambda: translate("settings", "Choose a folder…"),
        read=_read_second,
        write=_put_second,
        usual=lambda _context: "",
        open=_ask_second,
    ),
    Setting(
        "backup_minutes",
        Group.BACKUPS,
        lambda: translate("settings", "How soon after a change a backup is made"),
        Kind.CHOICE,
        words=lambda: translate("settings", "interval minutes often automatic"),
        choices=_minutes,
        read=lambda context: str(context.settings.backup_minutes),
        write=lambda host, value: host.context.settings.put("backup_minutes", value),
        usual=lambda _context: "5",
    ),
    Setting(
        "backup_now",
        Group.BACKUPS,
        lambda: translate("settings", "A backup at this moment"),
        Kind.OPEN,
        words=lambda: translate("settings", "copy save now"),
        hint=lambda: translate("settings", "They are made by themselves, too, after changes."),
        button=lambda: translate("settings", "Back up now"),
        open=lambda host: host.window.keeper.make(),
    ),
    Setting(
        "restore",
        Group.BACKUPS,
        lambda: translate("settings", "Going back to a backup"),
        Kind.OPEN,
        Scope.EVENT,
        Right.SETTINGS,
        words=lambda: translate("settings", "restore bring back lost"),
        button=lambda: translate("settings", "Restore a backup…"),
        open=lambda host: host.window.backup.restore_wanted.emit(),
    ),
    Setting(
        "passphrase",
        Group.BACKUPS,
        lambda: translate("settings", "Passphrase of the event's file"),
        Kind.OPEN,
        Scope.EVENT,
        Right.SETTINGS,
        words=lambda: translate("settings", "encrypt password protect lost laptop theft"),
        button=lambda: translate("settings", "Set or change…"),
        open=lambda host: host.window.backup.set_passphrase_wanted.emit(),
    ),
    Setting(
        "hand_over",
        Group.BACKUPS,
        lambda: translate("settings", "Going on at another laptop"),
        Kind.OPEN,
        Scope.EVENT,
        Right.SETTINGS,
        words=lambda: translate("settings", "hand over move computer code"),
        button=lambda: translate("settings", "Hand over…"),
        open=lambda host: host.window.backup.hand_over_wanted.emit(),
    ),
)
