"""Single words and names: categories, kinds of item, languages."""

from collections.abc import Mapping
from functools import cache, lru_cache
from typing import cast

from event_desk.texts.catalogue import language, translate


def category(key: str) -> str:
    """A person's category as it stands on a badge; what we don't know is shown as it is."""
    return _categories(language()).get(key, key)


def item_kind(key: str) -> str:
    return _item_kinds(language()).get(key, key)


def language_name(code: str) -> str:
    return _language_names(language()).get(code, code)


@lru_cache(maxsize=512)
def country_name(code: str, language: str) -> str:
    """A country by its two letters, as Unicode's tables call it; others stay as they are."""
    from babel import Locale, UnknownLocaleError  # its data is large, and few badges show countries

    try:
        names = cast("Mapping[str, str]", Locale.parse(language or "en").territories)
        return names.get(code.upper(), code)
    except (UnknownLocaleError, ValueError):
        return code


@cache
def country_codes() -> tuple[str, ...]:
    """The two letters of every country and territory that Unicode's tables name."""
    from babel import Locale

    names = cast("Mapping[str, str]", Locale("en").territories)
    others = {"EU", "EZ", "UN", "ZZ", "XA", "XB", "QO"}
    return tuple(code for code in names if len(code) == 2 and code.isalpha() and code not in others)


def localised(texts: Mapping[str, str], order: tuple[str, ...] = ()) -> str:
    """The text in the language set, else in English, else in the first of `order` that there is."""
    for code in (language(), "en", *order):
        if texts.get(code):
            return texts[code]
    return next((text for text in texts.values() if text), "")


def categories() -> Mapping[str, str]:
    """Our own categories by key, as `category` calls them."""
    return _categories(language())


def item_kinds() -> Mapping[str, str]:
    return _item_kinds(language())


def layouts() -> Mapping[str, str]:
    """Ways to set up a room, by the key that the file holds."""
    return _layouts(language())


def layout(key: str) -> str:
    return _layouts(language()).get(key, key)


def stage_roles() -> Mapping[str, str]:
    """What people do on stage, by the key that the file holds."""
    return _stage_roles(language())


def stage_role(key: str) -> str:
    return _stage_roles(language()).get(key, key)


def modes() -> Mapping[str, str]:
    """Ways to interpret, by the key that the file holds."""
    return _modes(language())


def language_names() -> Mapping[str, str]:
    """Those languages that have a name here, by code."""
    return _language_names(language())


@cache
def _categories(_language: str) -> dict[str, str]:
    return {
        "participant": translate("texts", "Participant"),
        "speaker": translate("texts", "Speaker"),
        "interpreter": translate("texts", "Interpreter"),
        "media": translate("texts", "Media"),
        "staff": translate("texts", "Staff"),
        "vip": translate("texts", "VIP"),
        "child": translate("texts", "Child"),
        "guardian": translate("texts", "Guardian"),
        "volunteer": translate("texts", "Volunteer"),
        "exhibitor": translate("texts", "Exhibitor"),
        "guest": translate("texts", "Guest"),
    }


@cache
def _item_kinds(_language: str) -> dict[str, str]:
    return {
        "session": translate("texts", "Session"),
        "opening": translate("texts", "Opening"),
        "closing": translate("texts", "Closing"),
        "strategic": translate("texts", "Strategic session"),
        "thematic": translate("texts", "Thematic session"),
        "open space": translate("texts", "Open Space"),
        "marketplace": translate("texts", "Market of groups"),
        "closed meeting": translate("texts", "Closed meeting"),
        "workshop": translate("texts", "Workshop"),
        "children": translate("texts", "Session led by children"),
        "break": translate("texts", "Break"),
        "plenary": translate("texts", "Plenary"),
    }


@cache
def _layouts(_language: str) -> dict[str, str]:
    return {
        "theatre": translate("texts", "Theatre"),
        "classroom": translate("texts", "Classroom"),
        "boardroom": translate("texts", "Boardroom"),
        "u-shape": translate("texts", "U-shape"),
        "cabaret": translate("texts", "Cabaret"),
        "banquet": translate("texts", "Banquet"),
        "standing": translate("texts", "Standing"),
    }


@cache
def _stage_roles(_language: str) -> dict[str, str]:
    return {
        "speaker": translate("texts", "Speaker"),
        "lead": translate("texts", "Lead"),
        "chair": translate("texts", "Chair"),
        "moderator": translate("texts", "Moderator"),
        "rapporteur": translate("texts", "Rapporteur"),
        "discussant": translate("texts", "Discussant"),
        "youth advocate": translate("texts", "Youth advocate"),
    }


@cache
def _modes(_language: str) -> dict[str, str]:
    return {
        "booth": translate("texts", "Simultaneous, in a booth"),
        "consecutive": translate("texts", "Consecutive"),
        "whispered": translate("texts", "Whispered"),
        "sign": translate("texts", "Sign language"),
        "remote": translate("texts", "Remote"),
    }


@cache
def _language_names(_language: str) -> dict[str, str]:
    return {
        "ar": translate("texts", "Arabic"),
        "en": translate("texts", "English"),
        "fr": translate("texts", "French"),
        "es": translate("texts", "Spanish"),
        "pt": translate("texts", "Portuguese"),
        "ru": translate("texts", "Russian"),
        "zh": translate("texts", "Chinese"),
        "de": translate("texts", "German"),
        "it": translate("texts", "Italian"),
        "tr": translate("texts", "Turkish"),
        "fa": translate("texts", "Persian"),
        "ur": translate("texts", "Urdu"),
        "uk": translate("texts", "Ukrainian"),
        "sw": translate("texts", "Swahili"),
    }
