"""Every group of settings, what a search finds there, the help and what the program is."""

from collections.abc import Iterator

from event_desk.ui.help.about_dialog import AboutDialog
from event_desk.ui.help.window import HelpWindow
from event_desk.ui.settings_dialog import registry
from event_desk.ui.settings_dialog.dialog import SettingsDialog
from event_desk.ui.settings_dialog.setting import Host
from gallery.stage import Shot, Stage


def settings(stage: Stage) -> Iterator[Shot]:
    dialog = SettingsDialog(Host(stage.context, stage.window, stage.window))
    dialog.open()
    for group in registry.groups():
        dialog.show_setting(group.value)
        yield Shot(f"settings-{group.value}", dialog, keep=True)
    dialog.search.setText("pin")
    yield Shot("settings-found", dialog, keep=True)
    dialog.search.setText("zzqx")
    yield Shot("settings-nothing", dialog)


def help_and_about(stage: Stage) -> Iterator[Shot]:
    stage.go("checkin")
    window = HelpWindow.show_page(stage.window, "checkin")
    yield Shot("help", window)
    window.search.setText("zzqx")
    yield Shot("help-nothing", window)
    window.close()
    about = AboutDialog(stage.window, stage.settings)
    about.open()
    yield Shot("about-dialog", about)
