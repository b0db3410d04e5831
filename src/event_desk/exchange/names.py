"""Names as lists give them: honorific, both scripts and both halves in any arrangement."""

import re
from dataclasses import dataclass
from functools import lru_cache

from event_desk.folding import fold, has_arabic, has_latin, tidy

LONGEST_NAME = 200
CACHE = 4096

# An honorific with its dot or slash (د. · أ.د. · د/ · Dr. · H.E.), or a word that is nothing else.
_ABBREVIATED = re.compile(
    r"""(?:
        أ\s*\.?\s*م\s*\.?\s*د | أ\s*\.?\s*د | [أادم]
      | asst\.?\s*prof | assoc\.?\s*prof | prof\.?\s*dr | profa? | dra? | drs | mr | mrs | ms
      | sra? | srta | eng | ing | lic | arq | rev | hon | h\.?\s*e | s\.?\s*e\.?\s*m | s\.?\s*e
      | m\.?\s*me | m(?=\.\s) | mme | mlle | pr | me | dña | d\.?ª | st
    )\s*(?:\.|/|／)\s*(?=\S)""",
    re.VERBOSE | re.IGNORECASE,
)
_WORDS = frozenset(
    fold(word)
    for word in (
        "dr", "dra", "pr", "prof", "emeritus", "emerita", "professor", "doctor", "mr", "mrs", "ms",
        "miss", "mx", "sir", "dame",
        "madam", "mme", "mlle", "madame", "monsieur", "mademoiselle", "docteur", "professeur",
        "maître", "sr", "sra", "srta", "señor", "señora", "señorita", "profesor", "profesora",
        "don", "doña", "eng", "engineer", "ing", "ingeniero", "ingénieur", "lic", "rev", "reverend",
        "hon", "honourable", "his excellency", "her excellency", "son excellence", "السيد",
        "السيدة", "الآنسة", "الأستاذ", "الأستاذة", "أستاذ", "أستاذة", "الدكتور", "الدكتورة",
        "دكتور", "دكتورة", "المهندس", "المهندسة", "مهندس", "مهندسة", "الشيخ", "الشيخة", "سعادة",
        "معالي", "سمو", "فضيلة", "البروفيسور", "بروفيسور", "المحامي", "المحامية",
    )
)  # fmt: skip
_LATIN_RUN = re.compile(r"[^\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff]+")
_BETWEEN = re.compile(r"\s+[/|–—-]\s+|\s*[|\n]\s*")
_EDGES = ' \t/|,;:()[]{}-–—_*•"«»'


@dataclass(frozen=True, slots=True)
class Name:
    """A whole name in the script it was written in, and its halves where those are known."""

    title: str = ""
    whole: str = ""
    given: str = ""
    family: str = ""


@lru_cache(CACHE)
def clean(text: str) -> str:
    """The text as it is stored; empty when no letter is in it (a lone vowel mark)."""
    text = tidy(text)
    return text if any(letter.isalpha() for letter in text) else ""


@lru_cache(CACHE)
def split_title(text: str) -> tuple[str, str]:
    """Honorifics in front of a name, and the name: ("أ.د.", "ليلى طارق النعيمي")."""
    text = clean(text)
    start = 0
    while True:
        rest = text[start:]
        if (found := _ABBREVIATED.match(rest)) and _is_title(found[0], rest[found.end() :]):
            start += found.end()
            continue
        word, space, after = rest.partition(" ")
        if space and after.strip() and fold(word) in _WORDS:
            start += len(word) + 1
            continue
        return text[:start].strip(), text[start:].strip()


def _is_title(found: str, rest: str) -> bool:
    """One letter and a dot may be an initial, but for the French "M." before a whole name."""
    letters = [letter for letter in found if letter.isalpha()]
    if letters == ["M"]:
        return len(rest.split()) > 1
    if len(letters) > 1 or has_arabic(found):
        return bool(clean(rest))
    return False


def split_scripts(text: str) -> tuple[str, str]:
    """The Latin and the Arabic half of a cell that holds both; one is empty when it doesn't."""
    text = clean(text)
    if not (has_arabic(text) and has_latin(text)):
        return ("", text) if has_arabic(text) else (text, "")
    halves = _BETWEEN.split(text)
    if len(halves) == 2 and has_arabic(halves[0]) != has_arabic(halves[1]):
        first, second = halves[::-1] if has_arabic(halves[0]) else halves
        if not (has_arabic(first) or has_latin(second)):
            return first.strip(_EDGES), second.strip(_EDGES)
    latin = " ".join(part.strip(_EDGES) for part in _LATIN_RUN.findall(text) if has_latin(part))
    arabic = _LATIN_RUN.sub(" ", text)
    return tidy(latin).strip(_EDGES), tidy(arabic).strip(_EDGES)


def read_whole(text: str) -> Name:
    """A name out of one cell. "Haddad, Amal" and "HADDAD Amal" say which half is the family's."""
    title, rest = split_title(text)
    before, comma, after = (part.strip() for part in rest.partition(","))
    if not comma:
        before, comma, after = (part.strip() for part in rest.partition("،"))
    if comma and before and after and "," not in after and _is_name_part(after, before):
        more, given = split_title(after)
        return Name(f"{title} {more}".strip(), f"{given} {before}", given, before)
    given, family = _by_capitals(rest)
    return Name(title, f"{given} {family}" if family else rest, given, family)


def join(given: str, family: str) -> Name:
    title, given = split_title(given) if given else ("", "")
    more, family = split_title(family) if family and not given else ("", clean(family))
    return Name(title or more, f"{given} {family}".strip(), given, family)


def _is_name_part(text: str, name: str) -> bool:
    """Not a degree or a post after the comma: "Amal Haddad, PhD"."""
    return not (is_degree(text) or _is_order(text, name)) and len(text.split()) <= 4


def _is_order(text: str, name: str) -> bool:
    """Letters of an order or a post after a name that isn't in capitals: "Paul Stone, KCB"."""
    short = text.isascii() and text.isupper() and text.isalpha() and len(text) <= 4
    return short and not name.isupper() and " " in name


def is_degree(text: str) -> bool:
    return fold(text) in _DEGREES


_DEGREES = frozenset(
    fold(word)
    for word in (
        "PhD", "Ph.D.", "MD", "M.D.", "MA", "MSc", "MBA", "Esq.", "Jr.", "Sr.", "RN", "MPH", "LLM",
    )
)  # fmt: skip


def _by_capitals(text: str) -> tuple[str, str]:
    """Given and family name where only the family name is in capitals, at either end."""
    words = text.split()
    high = [
        word.isupper() and has_latin(word) and sum(letter.isalpha() for letter in word) > 1
        for word in words
    ]
    if len(words) < 2 or not any(high) or all(high):
        return "", ""
    first, last = high.index(True), len(high) - 1 - high[::-1].index(True)
    if not all(high[first : last + 1]) or (first > 0 and last < len(words) - 1):
        return "", ""
    family = " ".join(words[first : last + 1])
    return " ".join(words[:first] + words[last + 1 :]), family
