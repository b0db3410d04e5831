"""What would close a gap, in words: each change was tried before it is shown."""

from PySide6.QtCore import QCoreApplication

from event_desk import texts
from event_desk.allocation.demands import Demand
from event_desk.allocation.suggestions import Kind, Suggestion
from event_desk.folding import isolate
from event_desk.ui import i18n
from event_desk.ui.interpreting import words
from event_desk.ui.interpreting.picture import Picture

translate = QCoreApplication.translate

_NOT_DONE_HERE = frozenset({Kind.HIRE})
"""What somebody outside the program must do first."""


def can_do(one: Suggestion) -> bool:
    return one.kind not in _NOT_DONE_HERE


def sentence(picture: Picture, one: Suggestion) -> str:
    text = _sentences()[one.kind]
    if one.kind is Kind.MOVE:
        minutes = int(one.values.get("minutes", 0))
        if minutes < 0:
            text = translate("interpreting", "Move {item} {minutes} minutes earlier")
        values = {**one.values, "minutes": abs(minutes)}
    else:
        values = dict(one.values)
    values.setdefault("item", one.demand.item)
    people = [picture.name(person) for person in one.people]
    text = text.replace("{people}", words.listed(people))
    if one.kind is Kind.EXCHANGE and len(people) > 1:
        text = text.replace("{first}", people[0]).replace("{second}", people[1])
    for name, value in values.items():
        text = text.replace("{" + name + "}", _word(picture, name, value))
    return text.replace("{into}", texts.language_name(one.demand.language))


def _word(picture: Picture, name: str, value: int | str) -> str:
    if name in ("language", "source", "pivot", "other_language"):
        return texts.language_name(str(value))
    if name in ("a", "b", "c"):
        return isolate(str(value).upper()) if value else "–"
    if name == "mode":
        return mode_name(str(value))
    if isinstance(value, int):
        return i18n.number(value)
    return picture.name(value)


def mode_name(mode: str) -> str:
    return {
        "booth": translate("interpreting", "in the booth"),
        "consecutive": translate("interpreting", "consecutive"),
        "whispered": translate("interpreting", "whispered"),
        "sign": translate("interpreting", "sign language"),
        "remote": translate("interpreting", "remote"),
    }.get(mode, mode)


def _sentences() -> dict[Kind, str]:
    return {
        Kind.RETOUR: translate(
            "interpreting", "Let the booth of {source} work into {language} as well"
        ),
        Kind.RELAY: translate("interpreting", "Take relay from {pivot} into {language}"),
        Kind.ASSIGN: translate("interpreting", "Assign {people}"),
        Kind.EXCHANGE: translate(
            "interpreting", "{first} comes from {item}, {second} takes over there"
        ),
        Kind.ROOM: translate("interpreting", "Put the session into {room}"),
        Kind.ROOMS_SWAPPED: translate("interpreting", "Swap rooms with {other}: {room}"),
        Kind.MOVE: translate("interpreting", "Move {item} {minutes} minutes later"),
        Kind.MODE: translate("interpreting", "Another mode: {mode}"),
        Kind.HIRE: translate(
            "interpreting", "Hire {number} with A {a}, B {b}, C {c}: closes {closes} gaps that day"
        ),
        Kind.LANGUAGE_LESS: translate("interpreting", "Leave out {language} in {item}"),
    }


def consequences(picture: Picture, one: Suggestion) -> str:
    """What else comes of it: more that closes, what is still open, what it does not forbid."""
    parts: list[str] = []
    more = [demand for demand in one.closed if demand != one.demand]
    if more:
        closed = words.listed([demand_words(picture, demand) for demand in more])
        parts.append(translate("interpreting", "closes as well: %1").replace("%1", closed))
    if one.left:
        left = words.listed([demand_words(picture, demand) for demand in one.left])
        parts.append(translate("interpreting", "still open: %1").replace("%1", left))
    warnings = dict.fromkeys(words.broken(picture, violation) for violation in one.warnings)
    parts.extend(warnings)
    return " · ".join(parts)


def demand_words(picture: Picture, demand: Demand) -> str:
    """`P3: French from Arabic`."""
    code = picture.code(demand.item)
    if not demand.language:
        return translate("interpreting", "%1: a room").replace("%1", code)
    language = texts.language_name(demand.language)
    if demand.source:
        text = translate("interpreting", "%1: %2 from %3").replace("%1", code)
        source = texts.language_name(demand.source)
        return text.replace("%2", language).replace("%3", source)
    text = translate("interpreting", "%1: a seat for %2").replace("%1", code)
    return text.replace("%2", language)
