"""Dates and the sentences of certificates, in the languages of the event."""

from dataclasses import dataclass
from datetime import date

from event_desk import texts
from event_desk.folding import isolate
from event_desk.programme import EventFacts
from event_desk.texts import tr, translate

ARABIC_SCRIPT = frozenset({"ar", "fa", "ur", "ps", "ku", "ug", "sd"})


@dataclass(frozen=True, slots=True)
class Wording:
    """A certificate in one language, line by line; the name stands after `certifies`."""

    language: str
    title: str
    certifies: str
    took_part: str
    event: str
    when: str
    present: str
    signature: str


def day_words(day: date, language: str, event: EventFacts) -> str:
    """A day with its weekday, with the event's own choice of Arabic months and digits."""
    from babel.dates import format_date

    return shown_digits(format_date(day, "full", _locale(language, event)), language, event)


def days_words(event: EventFacts, language: str) -> str:
    """From the first day to the last: "9–11 June 2026"."""
    from babel.dates import format_date

    locale = _locale(language, event)
    first, last = (format_date(day, "long", locale) for day in (event.start, event.end))
    if event.start == event.end:
        text = last
    elif (event.start.year, event.start.month) == (event.end.year, event.end.month):
        text = f"{event.start.day}–{last}"
    else:
        text = f"{first} – {last}"
    return shown_digits(text, language, event)


def shown_digits(text: str, language: str, event: EventFacts) -> str:
    return texts.in_arabic_digits(text) if has_own_digits(language, event) else text


def has_own_digits(language: str, event: EventFacts) -> bool:
    """Whether the event writes ٠١٢ in this language."""
    return event.digits == "arabic" and language in ARABIC_SCRIPT


def certificate(event: EventFacts, language: str, days: int, signature: str) -> Wording:
    with texts.speaking(language):
        name = texts.localised(event.names, event.languages)
        place = f"{isolate(event.place)}, " if event.place else ""
        return Wording(
            language=language,
            title=translate("texts", "Certificate of attendance"),
            certifies=translate("texts", "This is to certify that"),
            took_part=translate("texts", "took part in"),
            event=name,
            when=place + isolate(days_words(event, language)),
            present=shown_digits(tr("present on %n day(s)", "", days), language, event),
            signature=signature or translate("texts", "Date and signature"),
        )


def _locale(language: str, event: EventFacts) -> str:
    """Months in Arabic are called otherwise in the Levant."""
    if language == "ar":
        return "ar_LB" if event.months == "levant" else "ar_EG"
    return "en_GB" if language == "en" else language
