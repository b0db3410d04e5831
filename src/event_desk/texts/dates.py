"""Days in words, with the months and digits that an event has chosen."""

from datetime import date

from event_desk.texts.catalogue import language

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
    return text.translate(_ARABIC_DIGITS) if digits == "arabic" and language() == "ar" else text


def _locale(months: str) -> str:
    spoken = language()
    return {"ar": "ar_LB" if months == "levant" else "ar_EG", "en": "en_GB"}.get(spoken, spoken)
