"""Which day of the event a text names: a sheet called "Day 1", a line "Tuesday 9 June"."""

import re
from datetime import date, timedelta
from functools import cache

from babel import Locale

from event_desk.exchange import dates
from event_desk.exchange.known import KnownEvent
from event_desk.folding import digits, fold

MOST_WORDS = 8  # a longer text is a sentence that happens to hold a date
_LOCALES = ("en", "fr", "es", "ar")
_DAY_WORDS = frozenset(map(fold, ("day", "jour", "journée", "día", "jornada", "يوم", "اليوم")))
_ORDINALS: tuple[tuple[str, ...], ...] = (
    ("first", "one", "premier", "première", "primer", "primero", "الأول", "الاولى"),
    ("second", "two", "deuxième", "segundo", "الثاني", "الثانية"),
    ("third", "three", "troisième", "tercer", "tercero", "الثالث", "الثالثة"),
    ("fourth", "four", "quatrième", "cuarto", "الرابع", "الرابعة"),
    ("fifth", "five", "cinquième", "quinto", "الخامس", "الخامسة"),
)
_NUMBER = re.compile(r"^(\d{1,2})(?:st|nd|rd|th|er|e|º|ª)?$")


def named(text: str, event: KnownEvent) -> date | None:
    """A day of the event; None where the text names none, or a day outside it."""
    words = fold(digits(text)).split()
    if not 0 < len(words) <= MOST_WORDS:
        return None
    day = dates.read_date(text, dates.DateReading(year=event.start.year))
    if day is None:
        day = _counted(words, event) or _weekday(words, event)
    return day if day is not None and event.start <= day <= event.end else None


def looks_like_one(text: str) -> bool:
    """Whether a text names a day, of whatever event: "Day 2", "Tuesday 9 June"."""
    words = fold(digits(text)).split()
    if not 0 < len(words) <= MOST_WORDS:
        return False
    counted = len(words) > 1 and bool(_DAY_WORDS.intersection(words))
    weekday = any(word in _weekdays() for word in words)
    return counted or weekday or dates.read_date(text, dates.DateReading(year=2000)) is not None


def _counted(words: list[str], event: KnownEvent) -> date | None:
    """ "Day 2", "Deuxième jour", "اليوم الثاني"."""
    if not _DAY_WORDS.intersection(words):
        return None
    for word in words:
        found = _NUMBER.match(word)
        number = int(found[1]) if found else _ordinals().get(word)
        if number:
            return event.start + timedelta(days=number - 1)
    return None


def _weekday(words: list[str], event: KnownEvent) -> date | None:
    """A weekday that comes once in the event."""
    wanted = {_weekdays()[word] for word in words if word in _weekdays()}
    length = (event.end - event.start).days + 1
    days = [event.start + timedelta(days=n) for n in range(min(length, 60))]
    found = [day for day in days if day.weekday() in wanted]
    return found[0] if len(wanted) == 1 and len(found) == 1 else None


@cache
def _ordinals() -> dict[str, int]:
    return {fold(word): n for n, words in enumerate(_ORDINALS, 1) for word in words}


@cache
def _weekdays() -> dict[str, int]:
    found: dict[str, int] = {}
    for name in _LOCALES:
        days = Locale(name).days["format"]
        for width in ("wide", "abbreviated"):
            found |= {fold(word): number for number, word in days[width].items()}
    return found
