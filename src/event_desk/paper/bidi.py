"""Which way each character runs, and in which order the runs of a line stand (UAX #9).

Paragraph level, isolates, weak and neutral types, paired brackets and implicit levels are resolved
as the standard says. Embeddings and overrides (LRE, RLO …) are ignored like other invisible
characters: names and titles are stored without them (`folding.tidy`), and what the program inserts
it isolates. Mirroring is left to the shaper, which mirrors every right-to-left run.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from unicodedata import bidirectional

_DEEPEST = 125
_INITIATORS = {"LRI", "RLI", "FSI"}
_IGNORED = {"BN", "LRE", "RLE", "LRO", "RLO", "PDF"}
_NEUTRAL = {"B", "S", "WS", "ON", "LRI", "RLI", "FSI", "PDI"}
_STRONG = {"L": "L", "R": "R", "AL": "R", "EN": "R", "AN": "R"}
_PAIRS = "()[]{}⟨⟩⟪⟫⟦⟧〈〉《》「」『』【】〔〕（）［］｛｝"
_CLOSER = dict(zip(_PAIRS[::2], _PAIRS[1::2], strict=True))
_CLOSERS = set(_CLOSER.values())


@dataclass(frozen=True, slots=True)
class Stretch:
    """Characters `start` to `end` (exclusive) of one level; an odd one runs to the left."""

    start: int
    end: int
    level: int


def base_level(text: str) -> int:
    """0 or 1, by the first strong character outside isolates; 0 where there is none."""
    depth = 0
    for letter in text:
        kind = bidirectional(letter)
        if kind in _INITIATORS:
            depth += 1
        elif kind == "PDI":
            depth = max(0, depth - 1)
        elif depth == 0 and kind in {"L", "R", "AL"}:
            return int(kind != "L")
    return 0


@lru_cache(maxsize=1024)
def levels(text: str, base: int) -> tuple[int, ...]:
    """The embedding level of every character in a paragraph whose own level is `base`."""
    kinds = [bidirectional(letter) or "L" for letter in text]
    if base == 0 and all(kind in {"L", "WS", "ON", "CS", "ES", "ET", "NSM"} for kind in kinds):
        return (0,) * len(text)
    found = [base] * len(text)
    for level, members in _sequences(text, kinds, base, found):
        _resolve(text, kinds, members, level, found)
    for index, kind in enumerate(kinds):
        if kind in _IGNORED:
            found[index] = found[index - 1] if index else base
    return tuple(found)


def stretches(of: Sequence[int], start: int, end: int) -> list[Stretch]:
    """Characters `start` to `end` in logical order, cut where the level changes."""
    found: list[Stretch] = []
    for index in range(start, end):
        if found and found[-1].level == of[index]:
            found[-1] = Stretch(found[-1].start, index + 1, of[index])
        else:
            found.append(Stretch(index, index + 1, of[index]))
    return found


def visual(line: Iterable[Stretch]) -> list[Stretch]:
    """One line's stretches from left to right (rule L2)."""
    order = list(line)
    for level in range(max((part.level for part in order), default=0), 0, -1):
        index = 0
        while index < len(order):
            last = index
            while last < len(order) and order[last].level >= level:
                last += 1
            order[index:last] = order[index:last][::-1]
            index = last + 1
    return order


def _sequences(
    text: str, kinds: list[str], base: int, found: list[int]
) -> list[tuple[int, list[int]]]:
    """The isolating run sequences (X5a–X6a, X10), as level and members; levels go to `found`."""
    outer: tuple[int, list[int]] = (base, [])
    open_: list[tuple[int, list[int]]] = [outer]
    all_ = [outer]
    too_deep = 0
    for index, kind in enumerate(kinds):
        if kind in _IGNORED:
            continue
        if kind == "PDI" and too_deep:
            too_deep -= 1
        elif kind == "PDI" and len(open_) > 1:
            open_.pop()
        level, members = open_[-1]
        found[index] = level
        members.append(index)
        if kind in _INITIATORS:
            inner = _next_level(level, kind, text, kinds, index)
            if inner > _DEEPEST or too_deep:
                too_deep += 1
            else:
                open_.append((inner, []))
                all_.append(open_[-1])
    return all_


def _next_level(level: int, kind: str, text: str, kinds: list[str], index: int) -> int:
    if kind == "FSI":
        kind = "RLI" if base_level(text[index + 1 : _matching(kinds, index)]) else "LRI"
    return (level + 1) | 1 if kind == "RLI" else (level + 2) & ~1


def _matching(kinds: list[str], index: int) -> int:
    depth = 0
    for place in range(index, len(kinds)):
        if kinds[place] in _INITIATORS:
            depth += 1
        elif kinds[place] == "PDI":
            depth -= 1
            if depth == 0:
                return place
    return len(kinds)


def _resolve(
    text: str, original: list[str], members: list[int], level: int, found: list[int]
) -> None:
    own = "R" if level % 2 else "L"
    kinds = [original[index] for index in members]
    _resolve_marks(kinds, own)
    _resolve_letters_and_numbers(kinds, own)
    _resolve_separators(kinds)
    _resolve_latin_numbers(kinds, own)
    _resolve_brackets([text[index] for index in members], original, members, kinds, own)
    _resolve_neutrals(kinds, own)
    for index, kind in zip(members, kinds, strict=True):
        if level % 2:
            found[index] = level + (kind != "R")
        else:
            found[index] = level + {"L": 0, "R": 1}.get(kind, 2)


def _resolve_marks(kinds: list[str], own: str) -> None:
    """W1."""
    before = own
    for place, kind in enumerate(kinds):
        if kind == "NSM":
            kinds[place] = "ON" if before in _INITIATORS or before == "PDI" else before
        before = kinds[place]


def _resolve_letters_and_numbers(kinds: list[str], own: str) -> None:
    """W2 and W3."""
    strong = own
    for place, kind in enumerate(kinds):
        if kind in {"L", "R", "AL"}:
            strong = kind
            kinds[place] = "R" if kind == "AL" else kind
        elif kind == "EN" and strong == "AL":
            kinds[place] = "AN"


def _resolve_separators(kinds: list[str]) -> None:
    """W4 to W6."""
    for place in range(1, len(kinds) - 1):
        around = kinds[place - 1]
        if around == kinds[place + 1] and (
            (kinds[place] == "ES" and around == "EN")
            or (kinds[place] == "CS" and around in {"EN", "AN"})
        ):
            kinds[place] = around
    place = 0
    while place < len(kinds):
        end = place
        while end < len(kinds) and kinds[end] == "ET":
            end += 1
        if end > place and "EN" in (kinds[place - 1 : place] + kinds[end : end + 1]):
            kinds[place:end] = ["EN"] * (end - place)
        place = end + 1
    for place, kind in enumerate(kinds):
        if kind in {"ES", "ET", "CS"}:
            kinds[place] = "ON"


def _resolve_latin_numbers(kinds: list[str], own: str) -> None:
    """W7."""
    strong = own
    for place, kind in enumerate(kinds):
        if kind in {"L", "R"}:
            strong = kind
        elif kind == "EN" and strong == "L":
            kinds[place] = "L"


def _resolve_brackets(
    letters: list[str], original: list[str], members: list[int], kinds: list[str], own: str
) -> None:
    """N0, with the marks that follow a bracket."""
    for opening, closing in _bracket_pairs(letters, kinds):
        inside = {_STRONG.get(kind) for kind in kinds[opening + 1 : closing]} - {None}
        if own in inside:
            side = own
        elif inside:
            before = (_STRONG.get(kind) for kind in reversed(kinds[:opening]))
            side = next((kind for kind in before if kind), own)
        else:
            continue
        for bracket in (opening, closing):
            kinds[bracket] = side
            after = bracket + 1
            while after < len(kinds) and original[members[after]] == "NSM":
                kinds[after] = side
                after += 1


def _bracket_pairs(letters: list[str], kinds: list[str]) -> list[tuple[int, int]]:
    waiting: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for place, letter in enumerate(letters):
        if kinds[place] != "ON":
            continue
        if letter in _CLOSER:
            if len(waiting) == 63:  # the standard's own limit: give up from here
                return []
            waiting.append((_CLOSER[letter], place))
        elif letter in _CLOSERS:
            for depth in range(len(waiting) - 1, -1, -1):
                if waiting[depth][0] == letter:
                    pairs.append((waiting[depth][1], place))
                    del waiting[depth:]
                    break
    return sorted(pairs)


def _resolve_neutrals(kinds: list[str], own: str) -> None:
    """N1 and N2."""
    place = 0
    while place < len(kinds):
        end = place
        while end < len(kinds) and kinds[end] in _NEUTRAL:
            end += 1
        if end > place:
            before = _STRONG[kinds[place - 1]] if place else own
            after = _STRONG[kinds[end]] if end < len(kinds) else own
            kinds[place:end] = [before if before == after else own] * (end - place)
        place = end + 1
