"""Under which words people are found; how a name sounds, so that its spellings meet.

Mohammed, Muhamad and محمد are one, as are Yousef, Youssef and يوسف.

A key is the skeleton of consonants that Arabic and Latin spelling share. Vowels, doubling and the
article go; letters that stand for several sounds give several keys. Keys only find candidates:
who compares best is for the search to say. Words come in folded (`folding.fold`).
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise, product

from event_desk.folding import fold

# Before a key in an index of words. A letter that nobody types, so it meets no word.
MARK = "\u01c2"
_MOST = 4
_ARABIC = {
    "ب": "b", "پ": "b", "ت": "t", "ط": "t", "ث": "ts", "ج": "j", "چ": "j", "ح": "h", "خ": "x",
    "د": "d", "ض": "d", "ذ": "zd", "ز": "z", "ظ": "zd", "ژ": "j", "ر": "r", "س": "s", "ش": "c",
    "ص": "s", "ع": "", "غ": "g", "ف": "f", "ڤ": "f", "ق": "k", "ك": "k", "گ": "g", "ل": "l",
    "م": "m", "ن": "n", "ه": "h", "و": "", "ي": "", "ا": "",
}  # fmt: skip
_LATIN = {
    "b": "b", "c": "k", "d": "d", "f": "f", "g": "gjk", "h": "h", "j": "j", "k": "k", "l": "l",
    "m": "m", "n": "n", "p": "b", "q": "k", "r": "r", "s": "s", "t": "t", "v": "f", "x": "x",
    "z": "zs",
}  # fmt: skip
_PAIRS = {
    "kh": "x", "sh": "c", "ch": "cx", "gh": "g", "dh": "dz", "th": "ts", "ph": "f", "dj": "j",
    "ck": "k", "ts": "s", "tz": "s",
}  # fmt: skip
_SOFT = re.compile(r"c(?=[eiy])")
_VOWELS = frozenset("aeiou")
# عبد and its Latin forms, with what follows in the same word: article, then the name.
_SERVANT = re.compile(r"^abd(?:[aeiou]{1,2}(?:l(?=[a-z])|([rsntdz])(?=\1))?)?(?P<rest>[a-z]{2,})$")
_SERVANT_ALONE = re.compile(r"^abd(?:[aeiou]{1,2}[lrsntdz]?)?$")
_ARTICLE = re.compile(
    r"^(?:[ae]l(?=[b-df-hj-np-tv-z])|[aeu]?sh(?=sh)|[aeu]([rsntdz])(?=\1))(?=..[a-z])"
)
# What a name may be written together with or not; only the former may be left out.
_FATHERS = frozenset({"abu", "abou", "abi", "bou", "um", "umm", "ait", "ابو", "ابي", "ام"})
PARTICLES = frozenset(
    {
        "al", "el", "ul", "il", "l", "as", "ash", "ar", "an", "ad", "at", "az", "es", "esh", "er",
        "en", "ed", "et", "ez", "ال", "bin", "ben", "ibn", "bint", "بن", "بنت", "ابن",
        "de", "da", "do", "del", "la", "le", "von", "van",
    }
)  # fmt: skip
_BEGINNINGS = PARTICLES | _FATHERS


@lru_cache(maxsize=65536)
def keys(word: str) -> tuple[str, ...]:
    """The keys of one folded word, the likeliest first; none for what has no letters."""
    if not word.isalpha():
        return ()
    if word[0] >= "\u0600":
        return _arabic_keys(word)
    return _latin_keys(word) if word.isascii() else ()


def joined(words: Sequence[str]) -> list[str]:
    """The keys of words in a row that are also written as one: عبد with what follows it."""
    found: list[str] = []
    if any(word.startswith(("عبد", "abd")) for word in words):
        for first, second in pairwise([word for word in words if word not in PARTICLES]):
            if first == "عبد" or _SERVANT_ALONE.match(first):
                found += ["abd" + rest for rest in _bare(second)]
    if not _BEGINNINGS.isdisjoint(words):
        for first, second in pairwise(words):
            if first in _BEGINNINGS:
                found += keys(first + second)
    return found


def indexed(names: Sequence[str], others: Sequence[str]) -> str:
    """The folded words of a person's names, a mark, then other words, then how the names sound."""
    each = [_folded(name) for name in names if name]
    called = [word for words in each for word in words]
    bare = [word[2:] for word in called if word.startswith("ال") and len(word) > 4]
    beside = [word for text in others if text for word in _folded(text)]
    # Two words that may be written as one: عبدالله, benali, jeanluc.
    as_one = [first + second for words in each for first, second in pairwise(words)]
    heard = [MARK + key for words in each for word in words for key in keys(word)]
    heard += [MARK + key for words in each for key in joined(words)]
    return " ".join(dict.fromkeys([*called, *bare, MARK, *beside, *as_one, *heard]))


@lru_cache(maxsize=4096)
def _folded(text: str) -> tuple[str, ...]:
    """Names and organisations are shared by many."""
    return tuple(fold(text).split())


def _bare(word: str) -> tuple[str, ...]:
    """A word's keys without its article and without a mark for the vowel that it begins with."""
    if word.startswith("ال") and len(word) > 3:
        word = word[2:]
    skeletons = _skeletons(word)
    return tuple(dict.fromkeys(skeleton.removeprefix("a") for skeleton in skeletons))


def _arabic_keys(word: str) -> tuple[str, ...]:
    if word == "عبد":
        return ("abd",)
    if word.startswith("عبد") and len(word) > 4:
        rest = _bare(word[3:])
        return tuple(dict.fromkeys([*("abd" + key for key in rest), *rest]))
    found = list(_skeletons(word))
    if word.startswith("ال") and len(word) > 3:
        found = [*_skeletons(word[2:]), *found]
    return tuple(dict.fromkeys(found))[: _MOST + 2]


def _latin_keys(word: str) -> tuple[str, ...]:
    if _SERVANT_ALONE.match(word):
        return ("abd",)
    if servant := _SERVANT.match(word):
        rest = servant["rest"]
        return tuple(dict.fromkeys([*("abd" + key for key in _bare(rest)), *_skeletons(rest)]))
    found = list(_skeletons(word))
    if article := _ARTICLE.match(word):
        found += _skeletons(word[article.end() :])
    return tuple(dict.fromkeys(found))[: _MOST + 2]


def _skeletons(word: str) -> tuple[str, ...]:
    parts = _arabic_parts(word) if word[0] >= "\u0600" else _latin_parts(word)
    # An h at the end is the ending ـة as often as a letter, and in Latin letters also ح.
    if len(parts) > 1 and parts[-1] == "h" and word[-1] in "hهح":
        parts = parts[:-1]
    found = dict.fromkeys("".join(choice) for choice in product(*parts))
    return tuple(key or "a" for key in list(found)[:_MOST])


def _arabic_parts(word: str) -> list[str]:
    first = word[0]
    start = {"و": ["w"], "ي": ["y"]}.get(first, ["a"] if first in "اع" else [])
    letters = word[1:] if start or first in "اع" else word
    return start + [sounds for letter in letters if (sounds := _ARABIC.get(letter, ""))]


def _latin_parts(word: str) -> list[str]:
    word = _SOFT.sub("s", word)
    parts: list[str] = []
    at = 0
    if word[0] in _VOWELS:
        glide = word.startswith("ou") and len(word) > 2 and word[2] in _VOWELS
        parts.append("w" if glide else "a")
        at = 1
    elif word[0] in "wy":
        parts.append(word[0])
        at = 1
    before = ""
    while at < len(word):
        pair = word[at : at + 2]
        if pair in _PAIRS:
            if before != pair:
                parts.append(_PAIRS[pair])
            before, at = pair, at + 2
            continue
        letter = word[at]
        if letter != before and letter in _LATIN:
            parts.append(_LATIN[letter])
        before, at = letter, at + 1
    return parts
