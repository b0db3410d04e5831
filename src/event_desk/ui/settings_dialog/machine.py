"""What each computer has for itself: how it looks and sounds, its desk, its printer."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from event_desk import checkin
from event_desk.roles import Right, Role
from event_desk.ui import desk_menu, i18n, sounds, theme
from event_desk.ui.context import Context
from event_desk.ui.settings import TEXT_SIZES, Settings
from event_desk.ui.settings_dialog.setting import Choices, Group, Host, Kind, Setting
from event_desk.ui.theme import State

translate = QCoreApplication.translate


def themes() -> Choices:
    words = {
        "system": translate("settings", "As the computer"),
        "light": translate("settings", "Light"),
        "dark": translate("settings", "Dark"),
        "contrast": translate("settings", "High contrast"),
    }
    return tuple((mode.value, words.get(mode.value, mode.value)) for mode in theme.Mode)


def text_sizes() -> Choices:
    per_cent = translate("settings", "%1 %")
    return tuple((str(size), per_cent.replace("%1", i18n.digits(str(size)))) for size in TEXT_SIZES)


def answers() -> Choices:
    return (
        ("card", translate("settings", "With all details")),
        ("large", translate("settings", "Large colour, for a noisy hall")),
    )


def volumes() -> Choices:
    words = (
        translate("settings", "None"),
        translate("settings", "Quiet"),
        translate("settings", "Middle"),
        translate("settings", "Loud"),
    )
    return tuple((str(one), said) for one, said in zip(sounds.VOLUMES, words, strict=True))


def digits() -> Choices:
    return (
        ("", translate("settings", "As the event")),
        ("latin", "0123456789"),
        ("arabic", "٠١٢٣٤٥٦٧٨٩"),
    )


def languages() -> Choices:
    return tuple(i18n.LANGUAGES.items())


def roles() -> Choices:
    return tuple((role.value, desk_menu.role_name(role)) for role in Role)


def present(context: Context, key: str) -> str:
    """What is chosen for `theme`, `text_size`, `answers`, `volume`, `digits` or `language`."""
    settings = context.settings
    return {
        "theme": settings.theme,
        "text_size": str(settings.text_size),
        "answers": "large" if settings.large_answers else "card",
        "volume": str(settings.volume),
        "digits": settings.text("digits"),
        "language": i18n.language(),
    }[key]


def choose(context: Context, key: str, value: str) -> None:
    """Keep it, and let it be seen or heard at once."""
    settings = context.settings
    settings.put(key, value)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    if key == "volume":
        sounds.play(State.OK, settings.volume)
    elif key in ("digits", "language"):
        event = context.event
        speak(app, settings, event.months, event.digits)
    elif key in ("theme", "text_size"):
        theme.apply(app, settings.theme, settings.text_size)


def speak(app: QApplication, settings: Settings, months: str, event_digits: str) -> None:
    """The language of this computer with the event's months, in the digits that one of them
    chose."""
    arabic = (settings.text("digits") or event_digits) == "arabic"
    code = settings.language or i18n.language()
    i18n.apply(app, code, months=months, arabic_digits=arabic)


def _put(key: str, host: Host, value: str) -> None:
    choose(host.context, key, value)


def _put_desk(host: Host, value: str) -> None:
    if name := " ".join(value.split()):
        host.context.settings.put("desk", name)


def _put_role(host: Host, value: str) -> None:
    desk_menu.take(host.parent, host.context, Role(value), host.window.desk_changed.emit)


def _put_camera(host: Host, value: str) -> None:
    host.context.settings.put("camera", value or "no")
    host.window.offer_camera()


def _put_auto(host: Host, value: str) -> None:
    host.window.printing.set_at_check_in(value == "yes")


LOOK = (
    Setting(
        "theme",
        Group.LOOK,
        lambda: translate("settings", "Colours"),
        Kind.CHOICE,
        words=lambda: translate("settings", "theme light dark night black white contrast"),
        choices=themes,
        read=lambda context: present(context, "theme"),
        write=partial(_put, "theme"),
        usual=lambda _context: "system",
        redraws=True,
    ),
    Setting(
        "text_size",
        Group.LOOK,
        lambda: translate("settings", "Size of the text"),
        Kind.CHOICE,
        words=lambda: translate("settings", "font letters bigger smaller zoom eyes"),
        choices=text_sizes,
        read=lambda context: present(context, "text_size"),
        write=partial(_put, "text_size"),
        usual=lambda _context: "100",
        redraws=True,
    ),
    Setting(
        "language",
        Group.LOOK,
        lambda: translate("settings", "Language of the window"),
        Kind.CHOICE,
        words=lambda: translate("settings", "Arabic English French Spanish translation"),
        choices=languages,
        read=lambda context: present(context, "language"),
        write=partial(_put, "language"),
        usual=lambda _context: i18n.system_language(),
        redraws=True,
    ),
    Setting(
        "digits",
        Group.LOOK,
        lambda: translate("settings", "Digits on this computer"),
        Kind.CHOICE,
        words=lambda: translate("settings", "numbers figures Arabic-Indic Western"),
        hint=lambda: translate("settings", "They are seen while the window speaks Arabic."),
        choices=digits,
        read=lambda context: present(context, "digits"),
        write=partial(_put, "digits"),
        usual=lambda _context: "",
        redraws=True,
    ),
)

DESK = (
    Setting(
        "desk",
        Group.DESK,
        lambda: translate("settings", "Name of this desk"),
        Kind.TEXT,
        words=lambda: translate("settings", "laptop number station"),
        hint=lambda: translate(
            "settings", "Different from all other desks: scans are kept under it."
        ),
        read=lambda context: context.settings.desk or checkin.DEFAULT_DESK,
        write=_put_desk,
        usual=lambda _context: checkin.DEFAULT_DESK,
        remakes=True,
    ),
    Setting(
        "role",
        Group.DESK,
        lambda: translate("settings", "This desk works as"),
        Kind.CHOICE,
        words=lambda: translate("settings", "role rights fast lane help desk organiser volunteer"),
        hint=lambda: translate("settings", "More rights need the organiser's PIN."),
        choices=roles,
        read=lambda context: context.role.value,
        write=_put_role,
    ),
    Setting(
        "pin",
        Group.DESK,
        lambda: translate("settings", "The organiser's PIN"),
        Kind.OPEN,
        right=Right.SETTINGS,
        words=lambda: translate("settings", "password code protect guard"),
        button=lambda: translate("settings", "Set or take away…"),
        open=lambda host: desk_menu.ask_new_pin(host.parent, host.context),
    ),
    Setting(
        "volume",
        Group.DESK,
        lambda: translate("settings", "Sound of the answers"),
        Kind.CHOICE,
        words=lambda: translate("settings", "volume loud quiet mute beep"),
        choices=volumes,
        read=lambda context: present(context, "volume"),
        write=partial(_put, "volume"),
        usual=lambda _context: "50",
    ),
    Setting(
        "answers",
        Group.DESK,
        lambda: translate("settings", "Answers at the door"),
        Kind.CHOICE,
        words=lambda: translate("settings", "large card colour noisy hall"),
        choices=answers,
        read=lambda context: present(context, "answers"),
        write=partial(_put, "answers"),
        usual=lambda _context: "card",
    ),
    Setting(
        "greeting",
        Group.DESK,
        lambda: translate("settings", "Greeting screen"),
        Kind.OPEN,
        words=lambda: translate("settings", "second display monitor welcome F11"),
        hint=lambda: translate("settings", "Guests see their names on a second display (F11)."),
        button=lambda: translate("settings", "Show or hide"),
        open=lambda host: host.window.toggle_greeting(),
    ),
)

SCANNER = (
    Setting(
        "scanner_test",
        Group.SCANNER,
        lambda: translate("settings", "Test my scanner"),
        Kind.OPEN,
        words=lambda: translate("settings", "barcode QR code reader keyboard layout"),
        hint=lambda: translate("settings", "Says what arrives and what to change on the scanner."),
        button=lambda: translate("settings", "Test…"),
        open=lambda host: desk_menu.test_scanner(host.parent, host.context),
    ),
    Setting(
        "camera",
        Group.SCANNER,
        lambda: translate("settings", "Offer this computer's camera for scanning"),
        Kind.TOGGLE,
        words=lambda: translate("settings", "webcam picture video"),
        read=lambda context: "yes" if context.settings.camera_offered else "",
        write=_put_camera,
        usual=lambda _context: "yes",
    ),
)

PRINTING = (
    Setting(
        "printer",
        Group.PRINTING,
        lambda: translate("settings", "Printer of this desk, its test and its queue"),
        Kind.OPEN,
        words=lambda: translate("settings", "label sheet paper nudge margin test badge queue"),
        button=lambda: translate("settings", "Printer and queue…"),
        read=lambda context: context.settings.text("printer"),
        open=lambda host: host.window.open_printing(host.parent),
    ),
    Setting(
        "auto_print",
        Group.PRINTING,
        lambda: translate("settings", "Print a badge when somebody comes in for the first time"),
        Kind.TOGGLE,
        words=lambda: translate("settings", "automatic check-in arrival"),
        read=lambda context: context.settings.text(f"print_at_check_in/{context.event.id}"),
        write=_put_auto,
        usual=lambda _context: "",
    ),
)
