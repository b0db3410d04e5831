"""What the event itself keeps, for every desk: its names, days, zone, languages, its ways of
writing."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from event_desk import clock, people, programme, texts
from event_desk.programme import EventFacts, EventFields
from event_desk.roles import Right
from event_desk.ui import i18n
from event_desk.ui.context import Context
from event_desk.ui.settings_dialog import machine
from event_desk.ui.settings_dialog.setting import Choices, Group, Host, Kind, Scope, Setting

translate = QCoreApplication.translate


def facts(context: Context) -> EventFacts:
    """As the file has them now; those of the context are from when the window was made."""
    with context.db.read() as session:
        return programme.event_facts(session)


def _change(change: Callable[[EventFields, str], EventFields], host: Host, value: str) -> None:
    with host.context.db.write() as session:
        fields = programme.event_fields(programme.event_facts(session))
        after = programme.change_event(session, change(fields, value), at=clock.now())
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    if (after.months, after.digits) != (fields.months, fields.digits):
        machine.speak(app, host.context.settings, after.months, after.digits)


def _name(language: str, fields: EventFields, value: str) -> EventFields:
    return replace(fields, names={**fields.names, language: value})


def _start(fields: EventFields, value: str) -> EventFields:
    """The last day is never before the first."""
    day = date.fromisoformat(value)
    return replace(fields, start=day, end=max(day, fields.end))


def _languages(fields: EventFields, value: str) -> EventFields:
    """Those that stay keep their order; a new one is shown last."""
    wanted = value.split(",") if value else []
    kept = [one for one in fields.languages if one in wanted]
    return replace(fields, languages=(*kept, *(one for one in wanted if one not in kept)))


def _read(part: str) -> Callable[[Context], str]:
    return lambda context: str(getattr(facts(context), part))


def _read_name(language: str, context: Context) -> str:
    return facts(context).names.get(language, "")


def _name_title(language: str) -> str:
    words = translate("settings", "Name in %1")
    return words.replace("%1", texts.language_name(language))


def months() -> Choices:
    """Each named by what it calls June."""
    return (
        ("gulf", translate("settings", "Gulf and North Africa: %1").replace("%1", "يونيو")),
        ("levant", translate("settings", "Levant and Iraq: %1").replace("%1", "حزيران")),
    )


def event_digits() -> Choices:
    return machine.digits()[1:]


def own_zone_note() -> str:
    return translate(
        "settings",
        "Sessions keep their moments: with another zone their times on the programme read "
        "otherwise.",
    )


def _open_categories(host: Host) -> None:
    from event_desk.ui.badges.categories_dialog import CategoriesDialog

    with host.context.db.read() as session:
        counted = Counter(person.category for person in people.views(session))
    CategoriesDialog(host.context, counted, host.parent).open()


def _open_rules(host: Host) -> None:
    from event_desk.ui.venue.profile_dialog import edit_rules

    edit_rules(host.parent, host.context)


NAMES = tuple(
    Setting(
        f"name.{code}",
        Group.EVENT,
        partial(_name_title, code),
        Kind.TEXT,
        Scope.EVENT,
        Right.SETTINGS,
        words=lambda: translate("settings", "title of the event"),
        read=partial(_read_name, code),
        write=partial(_change, partial(_name, code)),
        remakes=True,
    )
    for code in i18n.LANGUAGES
)

EVENT = (
    *NAMES,
    Setting(
        "place",
        Group.EVENT,
        lambda: translate("settings", "Place"),
        Kind.TEXT,
        Scope.EVENT,
        Right.SETTINGS,
        words=lambda: translate("settings", "city hotel venue address"),
        read=_read("place"),
        write=partial(_change, lambda fields, value: replace(fields, place=value)),
        remakes=True,
    ),
    Setting(
        "start",
        Group.EVENT,
        lambda: translate("settings", "First day"),
        Kind.DAY,
        Scope.EVENT,
        Right.SETTINGS,
        words=lambda: translate("settings", "dates days beginning"),
        read=_read("start"),
        write=partial(_change, _start),
        remakes=True,
    ),
    Setting(
        "end",
        Group.EVENT,
        lambda: translate("settings", "Last day"),
        Kind.DAY,
        Scope.EVENT,
        Right.SETTINGS,
        words=lambda: translate("settings", "dates days end"),
        read=_read("end"),
        write=partial(
            _change, lambda fields, value: replace(fields, end=date.fromisoformat(value))
        ),
        remakes=True,
    ),
    Setting(
        "timezone",
        Group.EVENT,
        lambda: translate("settings", "Time zone"),
        Kind.ZONE,
        Scope.EVENT,
        Right.SETTINGS,
        words=lambda: translate("settings", "clock hours UTC country city"),
        hint=own_zone_note,
        read=_read("timezone"),
        write=partial(_change, lambda fields, value: replace(fields, timezone=value)),
        remakes=True,
    ),
    Setting(
        "languages",
        Group.EVENT,
        lambda: translate("settings", "Languages of the event"),
        Kind.LANGUAGES,
        Scope.EVENT,
        Right.SETTINGS,
        words=lambda: translate("settings", "interpretation Arabic English French Spanish"),
        read=lambda context: ",".join(facts(context).languages),
        write=partial(_change, _languages),
        remakes=True,
    ),
    Setting(
        "months",
        Group.EVENT,
        lambda: translate("settings", "Names of the months in Arabic"),
        Kind.CHOICE,
        Scope.EVENT,
        Right.SETTINGS,
        words=lambda: translate("settings", "dates calendar Levant Gulf June"),
        choices=months,
        read=_read("months"),
        write=partial(_change, lambda fields, value: replace(fields, months=value)),
        usual=lambda _context: "gulf",
        remakes=True,
        redraws=True,
    ),
    Setting(
        "event_digits",
        Group.EVENT,
        lambda: translate("settings", "Digits in Arabic texts and papers"),
        Kind.CHOICE,
        Scope.EVENT,
        Right.SETTINGS,
        words=lambda: translate("settings", "numbers figures Arabic-Indic Western"),
        choices=event_digits,
        read=_read("digits"),
        write=partial(_change, lambda fields, value: replace(fields, digits=value)),
        usual=lambda _context: "latin",
        remakes=True,
        redraws=True,
    ),
    Setting(
        "badge_designs",
        Group.EVENT,
        lambda: translate("settings", "Which design each category's badge has"),
        Kind.OPEN,
        Scope.EVENT,
        Right.DESIGNS,
        words=lambda: translate("settings", "badge default speaker colour"),
        button=lambda: translate("settings", "Designs of categories…"),
        open=_open_categories,
    ),
)

RULES = (
    Setting(
        "rules",
        Group.RULES,
        lambda: translate("settings", "Rules for rooms, interpreters and their breaks"),
        Kind.OPEN,
        Scope.EVENT,
        Right.PROGRAMME,
        words=lambda: translate("settings", "plan turn team hours profile limits booth"),
        button=lambda: translate("settings", "Rules for plans…"),
        open=_open_rules,
    ),
)
