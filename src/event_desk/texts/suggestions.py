"""What would close a gap, in sentences. Kinds go by their stored words."""

from collections.abc import Mapping, Sequence
from functools import cache

from event_desk.folding import isolate
from event_desk.texts.catalogue import language, tr, translate
from event_desk.texts.why import Known, Names, languages_named, named
from event_desk.texts.words import language_name


def suggestion_sentence(
    kind: str,
    people: Sequence[str],
    values: Mapping[str, object],
    names: Names,
    item: str = "",
) -> str:
    """`item` is the session that the gap is in."""
    told = {name: str(value) for name, value in values.items()}
    told |= {
        "people": named(people, names),
        "first": named(people[:1], names),
        "second": named(people[1:2], names),
    }
    for name in ("item", "room", "other", "other_room"):
        told[name] = isolate(names.get(told.get(name, ""), told.get(name, "")))
    for name in ("language", "source", "pivot", "other_language"):
        told[name] = language_name(told[name]) if told.get(name) else ""
    form = _form(kind, people, values, item)
    minutes = values.get("minutes", 0)
    if isinstance(minutes, int):
        told["minutes"] = str(abs(minutes))
    for name in ("a", "b", "c"):
        told[name] = languages_named(told.get(name, ""))
    sentence = _suggested(language()).get(form, kind).format_map(Known(told))
    if people and kind in ("room", "booth", "rooms_swapped", "move", "mode", "hire"):
        also = translate("texts", "{sentence} Then assign {people}.")
        return also.format(sentence=sentence, people=told["people"])
    return sentence


def _form(kind: str, people: Sequence[str], values: Mapping[str, object], item: str) -> str:
    minutes = values.get("minutes", 0)
    match kind:
        case "retour" | "relay":
            return f"{kind}_more" if people else kind
        case "move" if isinstance(minutes, int):
            way = "earlier" if minutes < 0 else "later"
            return f"{way}_room" if values.get("room") else way
        case "exchange":
            return "exchange_here" if values.get("item") == item else kind
        case "mode":
            return str(values.get("mode", ""))
        case "hire":
            several = "s" if values.get("number", 1) != 1 else ""
            return f"hire{several}_b" if values.get("b") else f"hire{several}"
        case "language_less":
            return kind if values.get("item") == item else "language_there"
        case _:
            return kind


@cache
def _suggested(_language: str) -> dict[str, str]:
    return {
        "retour": translate("texts", "Let the {source} booth work into {language} as well."),
        "retour_more": translate(
            "texts", "Add {people} to the {source} booth, to work into {language} as well."
        ),
        "relay": translate("texts", "Let {language} take relay from the {pivot} booth."),
        "relay_more": translate(
            "texts", "Assign {people}, to take relay from the {pivot} booth."
        ),
        "assign": translate("texts", "Assign {people}, free at that time."),
        "exchange": translate(
            "texts",
            "{first} comes here from {item}, and {second}, free at that time, takes over there "
            "into {other_language}.",
        ),
        "exchange_here": translate(
            "texts",
            "{first} changes booths, and {second}, free at that time, takes over into "
            "{other_language}.",
        ),
        "room": translate("texts", "Move it to {room}."),
        "booth": translate("texts", "Put a mobile booth up in {room}."),
        "rooms_swapped": translate(
            "texts", "Exchange rooms with {other}: this in {room}, that in {other_room}."
        ),
        "earlier": translate("texts", "Begin {item} {minutes} minutes earlier."),
        "later": translate("texts", "Begin {item} {minutes} minutes later."),
        "earlier_room": translate(
            "texts", "Begin {item} {minutes} minutes earlier and put this in {room}."
        ),
        "later_room": translate(
            "texts", "Begin {item} {minutes} minutes later and put this in {room}."
        ),
        "consecutive": translate(
            "texts",
            "Interpret it consecutively: fewer people and no booth, but about twice the time.",
        ),
        "whispered": translate("texts", "Whisper: few enough listen, and no booth is needed."),
        "remote": translate("texts", "Interpret it remotely: no booth in the room is needed."),
        "hire": translate("texts", "Find one more: mother tongue {a}, from {c}."),
        "hires": translate("texts", "Find {number} more: mother tongue {a}, from {c}."),
        "hire_b": translate("texts", "Find one more: mother tongue {a}, also into {b}, from {c}."),
        "hires_b": translate(
            "texts", "Find {number} more: mother tongue {a}, also into {b}, from {c}."
        ),
        "language_less": translate("texts", "Do without {language} in {item}."),
        "language_there": translate(
            "texts", "Do without {language} in {item}; {people} can then come here."
        ),
    }  # fmt: skip


def left_sentence(missing: int) -> str:
    n = missing
    return tr("%n seat(s) of that booth would still be open.", "", n)


def closes_sentence(number: int) -> str:
    n = number
    return tr("Closes %n gap(s).", "", n)


def mind_sentence(warning: str) -> str:
    """What a suggestion brings that is not forbidden."""
    return translate("texts", "Mind: {warning}.").format(warning=warning)
