"""Why something stays open, what closing it would cost and what would help, in sentences.

Reasons, kinds and modes go by their stored words. Items, people and rooms come ready to read, or
as what stands for them in a plan with `names` to read them by.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from event_desk.folding import isolate
from event_desk.texts.catalogue import language, tr, translate
from event_desk.texts.words import language_name

Names = Mapping[str, str]
Demanded = tuple[str, str, str]
"""What is asked for: item, language heard, language spoken (none: the seats of the booth)."""

SOME = 4
"""More names than these in one sentence are a number."""


def named(keys: Iterable[str], names: Names) -> str:
    """Names beside each other, in the writing of the language set."""
    return _listed([isolate(names.get(key, key)) for key in keys])


def _listed(parts: Sequence[str]) -> str:
    return ("، " if language() == "ar" else ", ").join(parts)


def _people(keys: Sequence[str], names: Names) -> str:
    if len(keys) <= SOME:
        return named(keys, names)
    n = len(keys)
    return tr("%n people", "", n)


def _languages(codes: str) -> str:
    return _listed([language_name(code) for code in codes.split()])


# What is open


def open_text(demand: Demanded, missing: int = 0) -> str:
    """What a gap leaves open, without its session."""
    _item, heard, spoken = demand
    if not heard:
        return translate("texts", "no room")
    if spoken:
        words = translate("texts", "{source} into {language}")
        return words.format(source=language_name(spoken), language=language_name(heard))
    if missing > 1:
        n = missing
        words = tr("%n more for {language}", "", n)
    else:
        words = translate("texts", "one more for {language}")
    return words.format(language=language_name(heard))


def _open_in(demand: Demanded, names: Names) -> str:
    words = translate("texts", "{item}: {what}")
    return words.format(item=isolate(names.get(demand[0], demand[0])), what=open_text(demand))


def open_list(demands: Iterable[Demanded], names: Names) -> str:
    return "; ".join(_open_in(demand, names) for demand in demands)


# What holds people


def held_summary(counts: Iterable[tuple[str, int]]) -> str:
    """`counts` of people by reason: "3 people could do it: 1 not here, 2 busy elsewhere"."""
    counts = tuple(counts)
    n = sum(number for _reason, number in counts)
    if not n:
        return translate("texts", "Nobody on the list has these languages.")
    together: dict[str, int] = {}
    for reason, number in counts:
        together[reason] = together.get(reason, 0) + number
    parts = [_counted(reason, number) for reason, number in together.items()]
    words = tr("%n person(s) could do it: {parts}.", "", n)
    return words.format(parts=_listed(parts))


def _counted(reason: str, number: int) -> str:
    n = number
    counted = {
        "not_chosen": tr("%n free", "", n),
        "not_available": tr("%n not here then", "", n),
        "not_cleared": tr("%n not cleared", "", n),
        "busy": tr("%n busy", "", n),
        "moving": tr("%n too far away just before or after", "", n),
        "hours": tr("%n at the limit of the day", "", n),
        "four_hours": tr("%n at the limit of four hours", "", n),
        "lunch": tr("%n would have no lunch", "", n),
        "span": tr("%n would have too long a day", "", n),
        "night": tr("%n would have too short a night", "", n),
        "no_booth": tr("%n free, but no booth is", "", n),
        "booth_full": tr("%n free, but the booth is full", "", n),
    }
    return counted.get(reason, f"{n} {reason}")


def held_sentence(
    reason: str, people: Iterable[str], values: Mapping[str, object], names: Names, item: str = ""
) -> str:
    """Who is kept by one thing; `item` is the session that the gap is in."""
    told = {name: str(value) for name, value in values.items()}
    other = told.get("item", "")
    if reason == "busy" and other == item:
        reason = "busy_here"
    told["item"] = isolate(names.get(other, other))
    told["people"] = named(people, names)
    sentences = _held(language())
    return sentences.get(reason, "{people}").format_map(_Known(told))


class _Known(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "?"


@cache
def _held(_language: str) -> dict[str, str]:
    return {
        "not_chosen": translate("texts", "Free: {people}"),
        "not_available": translate("texts", "Not here at that time: {people}"),
        "not_cleared": translate("texts", "Not cleared for closed meetings: {people}"),
        "busy": translate("texts", "In {item} at that time: {people}"),
        "busy_here": translate("texts", "Already in another booth of this session: {people}"),
        "moving": translate("texts", "The way from or to {item} takes too long: {people}"),
        "hours": translate("texts", "At the limit of {limit} minutes a day: {people}"),
        "four_hours": translate("texts", "At the limit of {limit} minutes in 4 hours: {people}"),
        "lunch": translate("texts", "No {limit} minutes for lunch would be left: {people}"),
        "span": translate("texts", "The day would be longer than {limit} minutes: {people}"),
        "night": translate(
            "texts", "The night before or after {item} would be shorter than {limit} minutes: "
            "{people}"
        ),
        "no_booth": translate("texts", "Free, but the room has no booth left: {people}"),
        "booth_full": translate("texts", "Free, but the booth has no seat left: {people}"),
    }  # fmt: skip


# The price


def price_sentences(
    *,
    possible: bool | None,
    proven: bool,
    opened: Sequence[Demanded],
    closed: Sequence[Demanded],
    people: Sequence[str],
    names: Names,
) -> tuple[str, ...]:
    """What closing a gap costs; `closed` without the gap itself."""
    if possible is None:
        return (translate("texts", "What closing it would cost is not known."),)
    if not possible:
        return (
            translate(
                "texts",
                "It cannot be closed with these people, rooms and times, whatever else were left "
                "open that day.",
            ),
        )
    said: list[str] = []
    if opened:
        words = translate("texts", "Closing it would open: {what}.")
        said.append(words.format(what=open_list(opened, names)))
    else:
        said.append(translate("texts", "It can be closed and nothing else opens."))
    if closed:
        words = translate("texts", "It would also close: {what}.")
        said.append(words.format(what=open_list(closed, names)))
    if people:
        n = len(people)
        words = tr("%n person(s) would work elsewhere: {people}.", "", n)
        said.append(words.format(people=named(people, names)))
    if not proven:
        said.append(translate("texts", "There may be a cheaper way; the search was cut short."))
    return tuple(said)


# What cannot all be had


def conflict_sentences(
    *,
    known: bool,
    smallest: bool,
    items: Sequence[str],
    demands: Sequence[Demanded],
    people: Sequence[str],
    names: Names,
    languages: int = 0,
    booths: int | None = None,
) -> tuple[str, ...]:
    """`languages` and `booths` are told where a session has fewer booths than languages."""
    if not known:
        return (translate("texts", "Which sessions stand against each other is not known."),)
    if not items:
        return (
            translate("texts", "All of that day can be covered at once: plan it again, and it is."),
        )
    said = [_against(items, names, languages, booths)]
    words = translate("texts", "It is about {what}.")
    said.append(words.format(what=open_list(demands, names)))
    if people and booths is None:
        words = translate("texts", "For all of this there are: {people}.")
        said.append(words.format(people=_people(people, names)))
    if not smallest:
        said.append(translate("texts", "There may be a smaller set."))
    return tuple(said)


def _against(items: Sequence[str], names: Names, languages: int, booths: int | None) -> str:
    listed = named(items, names)
    if len(items) > 1:
        words = translate(
            "texts", "{items} cannot all be covered; without any one of them the others can."
        )
        return words.format(items=listed)
    if booths is not None:
        words = translate(
            "texts", "{item} has {booths} booths for {languages} languages that all need one."
        )
        return words.format(item=listed, booths=booths, languages=languages)
    words = translate("texts", "{item} could not be covered even if it were alone that day.")
    return words.format(item=listed)


# Supply and demand


def supply_sentence(language_code: str, need: int, have: int, direct: int) -> str:
    if have > direct:
        words = translate(
            "texts",
            "{language}: {need} needed, {have} here, {direct} of them understand what is spoken",
        )
    else:
        words = translate("texts", "{language}: {need} needed, {have} here")
    return words.format(language=language_name(language_code), need=need, have=have, direct=direct)


def rivals_sentence(codes: Iterable[str], need: int, have: int, gap: int) -> str:
    """Languages that want the same people."""
    words = translate(
        "texts", "{languages} share people: {need} needed, {have} here, {gap} too few"
    )
    return words.format(languages=_languages(" ".join(codes)), need=need, have=have, gap=gap)


# What would help


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
        told[name] = _languages(told.get(name, ""))
    sentence = _suggested(language()).get(form, kind).format_map(_Known(told))
    if people and kind in ("room", "rooms_swapped", "move", "mode", "hire"):
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
        "room": translate("texts", "Move it to {room}."),
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
