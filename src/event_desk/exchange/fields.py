"""Which field a heading names, and which column gets which field.

A heading is looked up in the phrases of four languages; what the cells look like confirms it,
speaks against it, or stands in for a heading that says nothing.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from rapidfuzz import fuzz, process

from event_desk.exchange import headings, photo_words
from event_desk.exchange.looks import Look
from event_desk.folding import fold

PEOPLE_KINDS = ("people", "speakers")
CLEAR = 60.0  # from here on a heading is taken to mean a field
EXACT = 92.0  # the heading is that phrase, in one language or two
SURE = 0.8
ALIKE = 80.0  # two spellings of one word
SHORTEST_SLIP = 5  # shorter words are one slip from each other
FEW = 3  # fewer cells are no pattern
EMPTY = -4  # of two columns with the same heading, the one that says something
NAMES = frozenset({"name", "latin_name", "native_name", "given_name", "family_name"})
SEVERAL = frozenset(
    {"notes", "source", "number", "timestamp", "ignored", "bio", "speaks", "photo_purposes"}
)
_POST_AS_WELL = frozenset(
    fold(word)
    for word in (
        "qualité", "en qualité de", "calidad", "capacity", "role", "rôle", "rol", "status",
        "statut", "الصفة", "صفة",
    )
)  # fmt: skip
# What stands in for a field that a list doesn't have.
_INSTEAD: Mapping[str, str] = {"contact_email": "email", "nationality": "country"}
_PARTS = re.compile(r"[/|\n:;–—·]|\s-\s")
_BRACKETS = re.compile(r"[(\[（].*?[)\]）]|\*")
_DENIES = re.compile(
    r"\b(?:not|dont|opt out|object to|pas|refuse|no (?:quiero|deseo|autorizo|acepto|me)"
    r"|لا (?:ا\w+|ي\w+|ت\w+)|عدم|ارفض)\b"
)
# Field → the share of its cells that has to look like it, and what its lack costs.
_EXPECTED: Mapping[str, tuple[str, float]] = {
    "email": ("email", -60),
    "phone": ("phone", -60),
    "country": ("country", -45),
    "languages": ("language", -45),
    "a_languages": ("language", -45),
    "b_languages": ("language", -45),
    "c_languages": ("language", -45),
    "floor": ("language", -45),
    "minor": ("yes_no", -60),
    "adult": ("yes_no", -60),
    "no_photo": ("yes_no", -60),
    "photo_consent": ("photos", -60),
    "photo_purposes": ("photos", -60),
    "arrival": ("date", -60),
    "departure": ("date", -60),
    "birth_date": ("date", -60),
}


@lru_cache(16384)
def scores(kind: str, heading: str) -> Mapping[str, float]:
    """How well a heading names each field (0–100); fields below 50 are left out."""
    outside_text = _BRACKETS.sub(" ", heading)
    whole, outside = fold(heading), fold(outside_text)
    outside = outside or whole
    found: dict[str, float] = {}

    def add(phrase: str, points: float) -> None:
        for name in headings.fields_of(kind).get(phrase, ()):
            found[name] = max(found.get(name, 0), points)

    add(whole, 100)
    add(outside, 98)
    for part in in_parts(heading):
        add(fold(part), 95)
    words = outside.split()
    for name in headings.fields_in_any_order(kind).get(" ".join(sorted(words)), ()):
        found[name] = max(found.get(name, 0), 92)
    stems = [headings.stem(word) for word in words]
    length = len(" ".join(stems)) or 1
    for phrase in _phrases_in(stems):
        for name in headings.fields_by_stems(kind).get(phrase, ()):
            points = 55 + 35 * len(phrase) / length + headings.WEIGHT.get(name, 0)
            found[name] = max(found.get(name, 0), min(points, 91))
    for phrase, points in () if found else _guesses(kind, heading, outside):
        add(phrase, points)
    _turn(found, heading)
    return {name: points for name, points in found.items() if points >= 50}


def _turn(found: dict[str, float], heading: str) -> None:
    """What a heading denies, and what it says of somebody else than the person."""
    if "photo_consent" in found and photo_words.named(heading) and "no_photo" not in found:
        told = max(found.pop("photo_consent"), found.get(photo_words.FIELD, 0))
        found[photo_words.FIELD] = told
    if "photo_consent" in found and _DENIES.search(fold(heading)) and "/" not in heading:
        found["no_photo"] = max(found.pop("photo_consent"), found.get("no_photo", 0))
    reached = [name for name in ("phone", "email", "contact_email") if name in found]
    if "guardian" in found and reached and not found.keys() & NAMES:
        for name in ("guardian", *reached):
            del found[name]
        found["ignored"] = 90


def _guesses(kind: str, heading: str, outside: str) -> Iterator[tuple[str, float]]:
    """What stands in brackets, and what a slip of the keyboard may have meant."""
    for said in _BRACKETS.findall(heading):
        yield fold(said), 75
    if len(outside) > SHORTEST_SLIP:
        known = headings.fields_of(kind).keys()
        close = process.extract(outside, known, scorer=fuzz.ratio, score_cutoff=86, limit=3)
        yield from (
            (phrase, points - 8) for phrase, points, _ in close if _word_for_word(phrase, outside)
        )


def _word_for_word(one: str, other: str) -> bool:
    """A slip stays within a word: "return date" is no slip of "birth date"."""
    pairs = list(zip(one.split(), other.split(), strict=False))
    same_count = len(one.split()) == len(other.split())
    return not same_count or all(fuzz.ratio(a, b) >= ALIKE for a, b in pairs)


def in_parts(text: str) -> list[str]:
    """The parts of a heading in two languages, without what stands in brackets."""
    return _PARTS.split(_BRACKETS.sub(" ", text))


def _phrases_in(words: Sequence[str]) -> Iterator[str]:
    """Every run of up to six words that is no single letter or two."""
    for first in range(min(len(words), 40)):
        for last in range(first + 1, min(first + 6, len(words)) + 1):
            phrase = " ".join(words[first:last])
            if len(phrase) > 2:
                yield phrase


def assign(
    kind: str,
    texts: Sequence[str],
    looks: Sequence[Look],
    wanted: Mapping[str, str],
    fixed: Mapping[int, str],
) -> dict[int, str]:
    """Column → field, one to one, the best pairs first.

    `wanted` (field → folded heading) leads, then what the sender's own headings are known to mean.
    """
    taken: dict[int, str] = {}
    for name, heading in wanted.items():
        for at, text in enumerate(texts):
            if fold(text) == heading and at not in taken:
                taken[at] = name
                break
    for at, name in fixed.items():
        if at not in taken and (name in SEVERAL or name not in taken.values()):
            taken[at] = name
    pairs = sorted(
        (
            (-(points + _fit(kind, name, looks[at])), at, name)
            for at, text in enumerate(texts)
            for name, points in scores(kind, text).items()
        ),
    )
    for points, at, name in pairs:
        free = name in SEVERAL or name not in taken.values()
        if -points >= CLEAR and at not in taken and free:
            taken[at] = name
    if kind in PEOPLE_KINDS:
        _settle(taken, texts, looks)
    return taken


def _settle(taken: dict[int, str], texts: Sequence[str], looks: Sequence[Look]) -> None:
    _by_looks(taken, looks)
    _mend_names(taken, texts, looks)
    _mend_category(taken, texts, looks)
    for other, instead_of in _INSTEAD.items():
        at = next((at for at, name in taken.items() if name == other), None)
        if at is not None and instead_of not in taken.values():
            taken[at] = instead_of


def _fit(kind: str, name: str, seen: Look) -> float:
    """What the cells say for (up to 10) or against (down to -70) a field. Too few say nothing."""
    if seen.filled < FEW:
        no_title = name == "title" and seen.filled and not seen.honorific and kind in PEOPLE_KINDS
        return -50 if no_title else 0 if seen.filled else EMPTY
    if name in _EXPECTED:
        look_of, cost = _EXPECTED[name]
        share: float = getattr(seen, look_of)
        return 10 if share > 0.5 else cost if share < 0.2 else 0
    if name == "phone_prefix":
        return -60 if seen.country > 0.2 else 10
    if name == "number":
        return 5 if seen.number > 0.7 else -70
    return _fit_of_people(name, seen) if kind in PEOPLE_KINDS else 0


def _fit_of_people(name: str, seen: Look) -> float:
    match name:
        case "title":
            return 8 if seen.honorific > 0.5 else -50 if seen.honorific < 0.2 else 0
        case "category":
            return 8 if seen.category > 0.5 else -12 if seen.category < 0.1 else 0
        case _ if name in NAMES or name == "guardian":
            no_name = max(seen.number, seen.email, seen.phone, seen.date, seen.link)
            return -70 if no_name > 0.6 else 0
        case _:
            return 0


def _by_looks(taken: dict[int, str], looks: Sequence[Look]) -> None:
    """Fields for columns whose heading said nothing, by what their cells plainly are."""
    for at, seen in enumerate(looks):
        if at in taken or seen.filled < FEW:
            continue
        plain = (
            ("email", seen.email),
            ("phone", seen.phone if seen.date < 0.5 else 0),
            ("country", seen.country if seen.distinct < SURE or seen.filled < 30 else 0),
            ("languages", seen.language),
            ("category", seen.category),
        )
        for name, share in plain:
            if share >= SURE and name not in taken.values():
                taken[at] = name
                break
    known = set(taken.values())
    if known & NAMES or len(known - SEVERAL) < 2:
        return
    candidates = [
        at
        for at, seen in enumerate(looks)
        if at not in taken and seen.name > SURE and seen.distinct > SURE
    ]
    if candidates:
        taken[candidates[0]] = "name"


def _mend_names(taken: dict[int, str], texts: Sequence[str], looks: Sequence[Look]) -> None:
    """Headings that only the cells, or the columns beside them, make clear."""
    for at, seen in enumerate(looks):
        heading = scores("people", texts[at])
        if at in taken:
            continue
        if heading.get("title", 0) >= EXACT and seen.honorific < 0.2 and seen.filled:
            arabic_title = fold(texts[at]) in (fold("اللقب"), fold("لقب"))
            taken[at] = "family_name" if arabic_title else "position"
        elif (
            heading.get("category", 0) >= CLEAR - 15
            and seen.filled
            and "position" not in taken.values()
        ):
            taken[at] = "position"
        elif heading.get("name", 0) >= CLEAR and seen.filled:
            _second_name(taken, at, looks)
    fields = {name: at for at, name in taken.items()}
    if "family_name" in fields and "name" in fields and "given_name" not in fields:
        # "الاسم" beside "اللقب", "Name" beside "Surname": the first is the given name.
        if looks[fields["name"]].name < 0.5:
            taken[fields["name"]] = "given_name"
    elif not fields.keys() & {"name", "latin_name"}:
        halves = [name for name in ("given_name", "family_name") if name in fields]
        if len(halves) == 1:
            taken[fields[halves[0]]] = "name"


def _mend_category(taken: dict[int, str], texts: Sequence[str], looks: Sequence[Look]) -> None:
    """ "الصفة" and "Qualité" mean a post where no cell holds a category."""
    if "position" in taken.values():
        return
    for at, name in taken.items():
        seen = looks[at]
        none_known = seen.filled >= FEW - 1 and not seen.role
        asked = name == "category" and any(
            fold(part) in _POST_AS_WELL for part in in_parts(texts[at])
        )
        if asked and none_known:
            taken[at] = "position"


def _second_name(taken: dict[int, str], at: int, looks: Sequence[Look]) -> None:
    first = next((one for one, name in taken.items() if name == "name"), None)
    if first is None:
        return
    if looks[at].arabic > 0.5 and looks[first].arabic < 0.5 and "native_name" not in taken.values():
        taken[at] = "native_name"
    elif looks[at].latin > 0.5 and "latin_name" not in taken.values():
        taken[at] = "latin_name"
