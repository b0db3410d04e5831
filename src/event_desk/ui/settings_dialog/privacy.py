"""What is seldom asked and must be found then: how long data is kept, and who did what."""

from PySide6.QtCore import QCoreApplication

from event_desk.roles import Right
from event_desk.ui.settings_dialog.setting import Group, Host, Kind, Scope, Setting

translate = QCoreApplication.translate


def _open_retention(host: Host) -> None:
    from event_desk.ui.privacy.retention_dialog import RetentionDialog

    dialog = RetentionDialog(host.parent, host.context)
    dialog.removed.connect(host.window.look_what_is_due)
    dialog.open()


def _open_removal(host: Host) -> None:
    from event_desk.ui.privacy.purge_dialog import PurgeDialog

    dialog = PurgeDialog(host.parent, host.context)
    dialog.removed.connect(host.window.look_what_is_due)
    dialog.open()


def _open_record(host: Host) -> None:
    from event_desk.ui.privacy.record_dialog import RecordDialog

    RecordDialog(host.parent, host.context).open()


PRIVACY = (
    Setting(
        "retention",
        Group.PRIVACY,
        lambda: translate("settings", "How long people’s data is kept"),
        Kind.OPEN,
        Scope.EVENT,
        Right.SETTINGS,
        words=lambda: translate("settings", "retention dates delete GDPR contact guardian"),
        hint=lambda: translate("settings", "Each kind of data has a day from which it goes."),
        button=lambda: translate("settings", "Dates…"),
        open=_open_retention,
    ),
    Setting(
        "removal",
        Group.PRIVACY,
        lambda: translate("settings", "Remove people’s data for good"),
        Kind.OPEN,
        Scope.EVENT,
        Right.SETTINGS,
        words=lambda: translate("settings", "purge erase delete anonymous counts backups"),
        hint=lambda: translate(
            "settings", "From the event, its copies and the lists written out. Counts stay."
        ),
        button=lambda: translate("settings", "Remove…"),
        open=_open_removal,
    ),
    Setting(
        "record",
        Group.PRIVACY,
        lambda: translate("settings", "Record of changes"),
        Kind.OPEN,
        Scope.EVENT,
        Right.SETTINGS,
        words=lambda: translate("settings", "audit log who opened exported merged altered"),
        hint=lambda: translate(
            "settings", "Who changed, opened or let out what, and whether a line was altered."
        ),
        button=lambda: translate("settings", "Show the record…"),
        open=_open_record,
    ),
)
