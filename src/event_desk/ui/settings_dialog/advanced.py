"""What is seldom wanted: the log, what the program is made of, all of it as it was at first."""

from PySide6.QtCore import QCoreApplication

from event_desk.ui import errors
from event_desk.ui.settings_dialog.setting import Group, Host, Kind, Setting

translate = QCoreApplication.translate


def open_about(host: Host) -> None:
    from event_desk.ui.help.about_dialog import AboutDialog

    AboutDialog(host.parent, host.context.settings).open()


ADVANCED = (
    Setting(
        "ready",
        Group.ADVANCED,
        lambda: translate("settings", "What is still to do before the door opens"),
        Kind.OPEN,
        words=lambda: translate("settings", "ready checklist strip first steps"),
        hint=lambda: translate("settings", "The list on the check-in page comes back."),
        button=lambda: translate("settings", "Show again"),
        open=lambda host: host.window.show_ready(),
    ),
    Setting(
        "log",
        Group.ADVANCED,
        lambda: translate("settings", "The program's own notes"),
        Kind.OPEN,
        words=lambda: translate("settings", "log file folder error report support"),
        hint=lambda: translate("settings", "They hold no names. Send them along with a question."),
        button=lambda: translate("settings", "Open the log folder"),
        open=lambda _host: errors.open_log_folder(),
    ),
    Setting(
        "about",
        Group.ADVANCED,
        lambda: translate("settings", "About Event Desk"),
        Kind.OPEN,
        words=lambda: translate("settings", "version licence copyright system facts computer"),
        button=lambda: translate("settings", "Version and licences…"),
        open=open_about,
    ),
)
