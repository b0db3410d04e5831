"""Days in words, with the months and digits that an event has chosen."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from event_desk.folding import isolate
from event_desk.texts.catalogue import language, translate

_ARABIC_DIGITS = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


def day_words(day: date, months: str = "gulf", digits: str = "latin") -> str:
    """ "Tuesday 9 June 2026" in the language set; `months` and `digits` as an event has them."""
    from babel.dates import format_date  # its data is large, and scanning needs none of it

    form = "EEEE d MMMM y" if language() == "en" else "full"
    return shown_digits(format_date(day, form, _locale(months)), digits)


def short_day(day: date, months: str = "gulf", digits: str = "latin") -> str:
    """ "9 June": for headings, where the year is known."""
    from babel.dates import format_skeleton

    return shown_digits(format_skeleton("MMMMd", day, locale=_locale(months)), digits)


def shown_digits(text: str, digits: str) -> str:
    """In Arabic ٠١٢ where `digits` is `arabic`; else as it is."""
    return in_arabic_digits(text) if digits == "arabic" and language() == "ar" else text


def in_arabic_digits(text: str) -> str:
    return text.translate(_ARABIC_DIGITS)


def zone_words(at: datetime) -> str:
    """ "Qatar (UTC+3)": the city or country of `at`'s zone in the language set, and its offset."""
    from babel.dates import get_timezone_location

    zone, utc = at.tzinfo, utc_words(at)
    if zone is None or not isinstance(zone, ZoneInfo) or "/" not in zone.key:
        return isolate(utc)
    place = get_timezone_location(zone, locale=_locale("gulf"), return_city=True)
    return f"{isolate(place)} ({isolate(utc)})"


def utc_words(at: datetime) -> str:
    """ "UTC+3", "UTC−3:30"."""
    offset = at.utcoffset() or timedelta()
    minutes = abs(round(offset.total_seconds() / 60))
    sign = "−" if offset < timedelta() else "+"
    return f"UTC{sign}{minutes // 60}" + (f":{minutes % 60:02}" if minutes % 60 else "")


def zone_note(at: datetime) -> str:
    """The zone of `at` in words, where this computer's clock shows another time; else nothing."""
    if not is_elsewhere(at):
        return ""
    return translate("texts", "Time of %1").replace("%1", zone_words(at))


def is_elsewhere(at: datetime) -> bool:
    """Whether this computer's clock shows another time than that of `at`'s zone."""
    return at.utcoffset() != at.astimezone().utcoffset()


def _locale(months: str) -> str:
    spoken = language()
    return {"ar": "ar_LB" if months == "levant" else "ar_EG", "en": "en_GB"}.get(spoken, spoken)
