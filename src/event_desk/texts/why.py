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


def languages_named(codes: str) -> str:
    """`codes` with spaces between."""
    return _listed([language_name(code) for code in codes.split()])


# What is open


def open_text(demand: Demanded, missing: int = 0, *, pair: bool = False) -> str:
    """What a gap leaves open, without its session; a `pair` is no seat, whoever is to speak."""
    _item, heard, spoken = demand
    if not heard:
        return translate("texts", "no room")
    if spoken:
        words = translate("texts", "{source} into {language}")
        return words.format(source=language_name(spoken), language=language_name(heard))
    if pair:
        words = translate("texts", "into {languages}")
        return words.format(languages=language_name(heard))
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
    return _long_list(_open_in(demand, names) for demand in demands)


def _long_list(parts: Iterable[str]) -> str:
    """Parts that have commas of their own."""
    return ("؛ " if language() == "ar" else "; ").join(parts)


# What holds people


def held_summary(counts: Iterable[tuple[str, int]], *, more: bool = False) -> str:
    """`counts` of people by reason: "3 people could do it: 1 not here, 2 busy elsewhere".

    `more`: beside those who sit there already.
    """
    counts = tuple(counts)
    n = sum(number for _reason, number in counts)
    if not n and more:
        return translate("texts", "Nobody else on the list has these languages.")
    if not n:
        return translate("texts", "Nobody on the list has these languages.")
    together: dict[str, int] = {}
    for reason, number in counts:
        together[reason] = together.get(reason, 0) + number
    parts = [_counted(reason, number) for reason, number in together.items()]
    if more:
        words = tr("%n more could do it: {parts}.", "", n)
    else:
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
    return sentences.get(reason, "{people}").format_map(Known(told))


class Known(dict[str, str]):
    """What a sentence lacks is shown as a question mark rather than stopping everything."""

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
        said.append(
            translate(
                "texts", "It can be closed and nothing else opens, when that day is planned again."
            )
        )
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
            translate("texts", "Nothing stands against it: plan that day again, and it is closed."),
        )
    said = [_against(items, demands, people, names, languages, booths)]
    if len(demands) > 1:
        words = translate("texts", "It is about {what}.")
        said.append(words.format(what=_wanted_list(demands, names)))
        if people and booths is None:
            words = translate("texts", "For all of this there are: {people}.")
            said.append(words.format(people=_people(people, names)))
    if not smallest:
        said.append(translate("texts", "There may be a smaller set."))
    return tuple(said)


def _wanted_list(demands: Iterable[Demanded], names: Names) -> str:
    words = translate("texts", "{item}: {what}")
    return _long_list(
        words.format(item=isolate(names.get(one[0], one[0])), what=_wanted(one)) for one in demands
    )


def _wanted(demand: Demanded) -> str:
    _item, heard, spoken = demand
    if spoken or not heard:
        return open_text(demand)
    words = translate("texts", "a full booth for {language}")
    return words.format(language=language_name(heard))


def _against(
    items: Sequence[str],
    demands: Sequence[Demanded],
    people: Sequence[str],
    names: Names,
    languages: int,
    booths: int | None,
) -> str:
    told = {"item": named(items, names), "people": _people(people, names)}
    told |= {"booths": str(booths), "languages": str(languages)}
    if len(items) == 2:
        words = translate("texts", "{item} cannot both be covered; either of them alone can.")
    elif len(items) > 2:
        words = translate(
            "texts", "{item} cannot all be covered; without any one of them the others can."
        )
    elif booths is not None:
        words = translate("texts", "{item} has {booths} booth(s) for {languages} languages.")
    elif len(demands) > 1:
        words = translate("texts", "{item} could not be covered even if it were alone that day.")
    elif people:
        told["what"] = _wanted(demands[0])
        words = translate(
            "texts",
            "Even if it were alone that day, {item} could not have {what}: there is only {people}.",
        )
    else:
        told["what"] = _wanted(demands[0])
        words = translate(
            "texts",
            "Even if it were alone that day, {item} could not have {what}: nobody is left for it.",
        )
    return words.format_map(told)


# Supply and demand


def supply_sentence(language_code: str, need: int, have: int, direct: int, spared: int = 0) -> str:
    """`spared` seats are not needed where another booth works into the language as well."""
    if have > direct:
        words = translate(
            "texts",
            "{language}: {need} needed, {have} here, {direct} of them understand what is spoken",
        )
    else:
        words = translate("texts", "{language}: {need} needed, {have} here")
    told = words.format(language=language_name(language_code), need=need, have=have, direct=direct)
    if spared:
        words = translate("texts", "{sentence}; fewer where another booth works into it as well")
        return words.format(sentence=told)
    return told


def rivals_sentence(codes: Iterable[str], need: int, have: int, gap: int) -> str:
    """Languages that want the same people."""
    words = translate(
        "texts", "{languages} share people: {need} needed, {have} here, {gap} too few"
    )
    return words.format(languages=languages_named(" ".join(codes)), need=need, have=have, gap=gap)
