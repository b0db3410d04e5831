"""Whether two names are one person's: folded, in either script, family name first or last.

Any other change of places is only worth a look: أحمد محمد is not محمد أحمد. So a name counts with
its halves swapped only where the list told the halves apart.
"""

from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz

from event_desk.folding import fold, has_latin

SOUNDS_ALIKE = 80
FIRST_ALIKE = 65
_VOWELS = str.maketrans("", "", "aeiouywh ")
_SOUNDS = (
    ("sch", "s"), ("sh", "s"), ("ch", "s"), ("kh", "k"), ("gh", "g"), ("th", "t"), ("dh", "d"),
    ("ph", "f"), ("ou", ""), ("q", "k"), ("c", "k"), ("x", "ks"), ("v", "f"), ("p", "b"),
)  # fmt: skip
_ARABIC_SOUNDS = str.maketrans(
    {
        "ب": "b", "ت": "t", "ث": "t", "ج": "j", "ح": "", "خ": "k", "د": "d", "ذ": "d", "ر": "r",
        "ز": "z", "س": "s", "ش": "s", "ص": "s", "ض": "d", "ط": "t", "ظ": "z", "ع": "", "غ": "g",
        "ف": "f", "ق": "k", "ك": "k", "ل": "l", "م": "m", "ن": "n", "ه": "", "و": "", "ي": "",
        "ا": "", "پ": "b", "چ": "s", "گ": "g", "ڤ": "f",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Names:
    """A person's names in comparable form. `keys` are all spellings that mean the same."""

    latin: str = ""
    native: str = ""
    keys: frozenset[str] = frozenset()

    @property
    def words(self) -> tuple[tuple[str, ...], ...]:
        return tuple(tuple(form.split()) for form in (self.latin, self.native) if form)


@lru_cache(1024)
def names(latin: str, native: str, given: str = "", family: str = "") -> Names:
    """`given` and `family` belong to whichever of the two names they are written like."""
    one, other = fold(latin), fold(native)
    keys = {one.replace(" ", ""), other.replace(" ", "")}
    if given and family:
        first, last = fold(given).replace(" ", ""), fold(family).replace(" ", "")
        keys |= {first + last, last + first}
    keys.discard("")
    return Names(one, other, frozenset(keys))


def same(one: Names, other: Names) -> bool:
    """The same folded name in either script, and no contradiction in the other one."""
    if not one.keys & other.keys:
        return False
    return _agree(one.native, other.native) and _agree(one.latin, other.latin)


def compatible(one: Names, other: Names) -> bool:
    """For two rows with one mailbox: the same name, a shorter form of it, or its other script."""
    if one.keys & other.keys:
        return True
    if any(_shorter(a, b) or _shorter(b, a) for a in one.words for b in other.words):
        return True
    if one.latin and not other.latin:
        return not one.native and _sound_alike(one.latin, other.native)
    if other.latin and not one.latin:
        return not other.native and _sound_alike(other.latin, one.native)
    return False


def swapped(one: Names, other: Names) -> bool:
    """The same words in another order: worth a look, no more."""
    orders = {tuple(sorted(words)) for words in one.words if len(words) > 1}
    return any(tuple(sorted(words)) in orders for words in other.words)


def _agree(one: str, other: str) -> bool:
    """Nothing against it: one is silent, or they are alike but for a slip."""
    if not one or not other or one.replace(" ", "") == other.replace(" ", ""):
        return True
    if sorted(one.split()) == sorted(other.split()):
        return True
    return fuzz.ratio(one, other) > 75


def _shorter(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """ "J. Otieno" or "John Otieno" of "John Paul Otieno": first and last words agree in order."""
    if not 1 < len(short) <= len(long) or has_latin("".join(short)) != has_latin("".join(long)):
        return False
    if short[-1] != long[-1] or not _initial(short[0], long[0]):
        return False
    rest = iter(long[1:])
    return all(any(_initial(word, other) for other in rest) for word in short[1:])


def _initial(short: str, long: str) -> bool:
    return short == long or (len(short) == 1 and long.startswith(short))


def _sound_alike(latin: str, native: str) -> bool:
    """Whether an Arabic name may be the Latin one, by its consonants: يوسف and Youssef.

    The first names have to be alike by themselves: a family shares all the rest.
    """
    ours, theirs = _latin_sounds(latin), _arabic_sounds(native)
    if not theirs.isascii() or fuzz.ratio(ours, theirs) < SOUNDS_ALIKE:
        return False
    first, other = latin.partition(" ")[0], native.partition(" ")[0]
    return fuzz.ratio(_latin_sounds(first), _arabic_sounds(other)) >= FIRST_ALIKE


def _latin_sounds(latin: str) -> str:
    for letters, sound in _SOUNDS:
        latin = latin.replace(letters, sound)
    return _single(latin.translate(_VOWELS))


def _arabic_sounds(native: str) -> str:
    return _single(native.translate(_ARABIC_SOUNDS).replace(" ", ""))


def _single(sounds: str) -> str:
    return "".join(a for a, b in zip(sounds, f"{sounds[1:]} ", strict=True) if a != b)
