"""The language, the reading direction, digits and dates: all of them switched while running."""

from collections.abc import Sequence
from datetime import date, datetime
from datetime import time as clock_time
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from event_desk import files, texts
from event_desk.clock import now as clock_now
from event_desk.folding import isolate
from event_desk.programme import EventFacts

LANGUAGES: dict[str, str] = {  # in the order of the status bar; each in its own words
    "ar": "عربي",
    "en": "English",
    "fr": "Français",
    "es": "Español",
}
NOON = clock_time(12)


class _Digits(QTranslator):
    """All catalogues, with the number of a plural in the digits of the default locale: with `%n`
    Qt writes 012 always, with `%Ln` as the locale does.

    It stands alone: where Python has no text, Qt takes that for an empty one and asks no other.
    """

    def __init__(self, catalogues: Sequence[QTranslator]) -> None:
        super().__init__()
        self._catalogues = catalogues

    def isEmpty(self) -> bool:
        return False

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803 - Qt's name
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        look = QTranslator.translate
        found = (look(one, context, sourceText, disambiguation, n) for one in self._catalogues)
        text = next(filter(None, found), sourceText)
        return text.replace("%n", "%Ln") if n >= 0 else text


class _State:
    """There is one language, as there is one QApplication."""

    language = "en"
    levant = False
    arabic_digits = False
    translators: tuple[QTranslator, ...] = ()


def system_language() -> str:
    """The system's language if it is one of ours, else English."""
    code = QLocale.system().name()[:2]
    return code if code in LANGUAGES else "en"


def language() -> str:
    return _State.language


def apply(
    app: QApplication,
    code: str,
    *,
    months: str | None = None,
    arabic_digits: bool | None = None,
) -> None:
    """Speak `code` from now on; every widget gets a LanguageChange.

    `months` is `levant` (حزيران) or `gulf` (يونيو); it and `arabic_digits` are the event's choice
    and stay as they are when None.
    """
    _State.language = code if code in LANGUAGES else "en"
    if months is not None:
        _State.levant = months == "levant"
    if arabic_digits is not None:
        _State.arabic_digits = arabic_digits
    texts.set_language(_State.language)
    QLocale.setDefault(_number_locale())
    right_to_left = _State.language == "ar"
    app.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    )
    for translator in _State.translators:
        app.removeTranslator(translator)
    _State.translators = _translators(_State.language)
    if _State.language == "ar" and _State.arabic_digits:
        _State.translators = (_Digits(_State.translators[::-1]),)
    for translator in _State.translators:
        app.installTranslator(translator)
    for window in app.topLevelWidgets():  # also where a language has no catalogue to install
        app.postEvent(window, QEvent(QEvent.Type.LanguageChange))


def _translators(code: str) -> tuple[QTranslator, ...]:
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    found: list[QTranslator] = []
    for path in (f"{qt_folder}/qtbase_{code}.qm", str(files.translation(f"event_desk_{code}.qm"))):
        translator = QTranslator()
        if translator.load(path):
            found.append(translator)
    return tuple(found)


def _locale() -> QLocale:
    territory = {
        "ar": QLocale.Country.Lebanon if _State.levant else QLocale.Country.Egypt,
        "en": QLocale.Country.UnitedKingdom,
        "fr": QLocale.Country.France,
        "es": QLocale.Country.Spain,
    }[_State.language]
    spoken = {
        "ar": QLocale.Language.Arabic,
        "en": QLocale.Language.English,
        "fr": QLocale.Language.French,
        "es": QLocale.Language.Spanish,
    }[_State.language]
    return QLocale(spoken, territory)


def _number_locale() -> QLocale:
    """What fields to type into follow. Morocco writes Arabic with 012; Qt ignores `nu-latn`."""
    locale = _locale()
    if _State.language == "ar" and not _State.arabic_digits:
        locale = QLocale(QLocale.Language.Arabic, QLocale.Country.Morocco)
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale


def digits(text: str) -> str:
    """The figures of a text in the digits that were chosen: 012 or ٠١٢."""
    if _State.arabic_digits and _State.language == "ar":
        return texts.in_arabic_digits(text)
    return text


def zone_note(zone: str) -> str:
    """The event's zone in words while this computer's clock shows another time; else nothing."""
    return digits(texts.zone_note(local(clock_now(), zone)))


def zone_short(zone: str, at: datetime | None = None) -> str:
    """`UTC+3` where this computer's clock shows another time at `at`, now by default."""
    moment = local(at or clock_now(), zone)
    return digits(isolate(texts.utc_words(moment))) if texts.is_elsewhere(moment) else ""


def with_zone(title: str, event: EventFacts) -> str:
    """A page's title that says in whose time its clocks are at the event, where that isn't plain.

    In November a meeting in June stands in its own summer time.
    """
    noon = datetime.combine(event.start, NOON, event.zone)
    return " · ".join(filter(None, (title, zone_short(event.timezone, noon))))


def number(value: float) -> str:
    return digits(f"{value:,}".replace(",", "\u202f") if value >= 10_000 else str(value))


def local(moment: datetime, zone: str) -> datetime:
    return moment.astimezone(ZoneInfo(zone))


def time(moment: datetime, zone: str) -> str:
    """Hour and minute as clocks at the event show them."""
    return digits(f"{local(moment, zone):%H:%M}")


def clock(moment: datetime, zone: str) -> str:
    """With seconds."""
    return digits(f"{local(moment, zone):%H:%M:%S}")


def day(value: date, *, weekday: bool = False) -> str:
    """`9 June`, `9 حزيران`: the month in the words of the event's part of the world."""
    locale = _locale()
    month = locale.monthName(value.month)
    text = f"{value.day} de {month}" if _State.language == "es" else f"{value.day} {month}"
    if weekday:
        text = f"{locale.dayName(value.isoweekday())} {text}"
    return digits(text)
