"""Finding people by anything a visitor may say.

Words in any order, the start of any word, either script, organisation, e-mail, code. What sounds
like it follows, then what is one slip of the keyboard away. SQLite's full-text index is known only
here; what stands in it is written by `people.search_text`.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Any
from uuid import UUID

from rapidfuzz.distance import OSA
from rapidfuzz.fuzz import ratio
from sqlalchemy import select, text
from sqlalchemy.orm import Session

from event_desk import codes, people, sounds
from event_desk.folding import fold
from event_desk.model import Badge
from event_desk.people import PersonView

SHORTEST = 2
# Where fewer than this were found, it may be worth looking further afield.
ENOUGH = 5
_CANDIDATES = 250
_WORDS, _LETTERS = 8, 40
_SLIP_FROM = 4
_PREFIX_OF_KEY = 3
# What shares a skeleton and little else (0 the same, 100 nothing in common) isn't meant.
_FAR = 50.0
_LATIN = "abcdefghijklmnopqrstuvwxyz"
_ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
_MATCH = text(
    "SELECT people.id, people.name, people_text.folded FROM people_words "
    "JOIN people_text ON people_text.number = people_words.rowid "
    "JOIN people ON people.id = people_text.person_id "
    "WHERE people_words MATCH :words AND people.deleted_at IS NULL LIMIT :most"
)


@dataclass(frozen=True, slots=True)
class _Found:
    id: str  # as it is stored, which sorts like the id itself
    name: str
    own: tuple[str, ...]  # the words of the name
    all: tuple[str, ...]


def is_enough(query: str) -> bool:
    """Whether there are letters enough to look for anybody."""
    return _letters(fold(query).split()) >= SHORTEST


def find(session: Session, query: str, limit: int = 20) -> tuple[PersonView, ...]:
    """The people meant, best first; nobody for less than two letters."""
    words = [word[:_LETTERS] for word in fold(query[: _WORDS * _LETTERS]).split()][:_WORDS]
    letters = _letters(words)
    if letters < SHORTEST:
        return ()
    found = dict.fromkeys(_by_code(session, query))
    _add(found, _literal(session, words, limit))
    if len(found) < limit and letters > SHORTEST:
        _add(found, _sounding(session, words, limit))
    if len(found) < ENOUGH and letters >= _SLIP_FROM:
        _add(found, _slipped(session, words, limit))
    return people.views(session, list(found)[:limit])


def _letters(words: Sequence[str]) -> int:
    return sum(map(len, words))


def _add(found: dict[UUID, None], more: Iterable[UUID]) -> None:
    for key in more:
        found.setdefault(key)


def _by_code(session: Session, query: str) -> list[UUID]:
    """The characters below a badge's QR code name one person and nobody else."""
    typed = codes.clean(query[:_LETTERS]).upper()
    if not codes.is_typing_code(typed):
        return []
    holder = session.scalar(select(Badge.person_id).where(Badge.typing_code == typed))
    return [people.kept_id(session, holder)] if holder else []


def _literal(session: Session, words: Sequence[str], limit: int) -> list[UUID]:
    """Every word as it stands, whole or as the start of one."""
    rows = _match(session, " AND ".join(_start(word) for word in words))
    if len(rows) == _CANDIDATES:
        # More than are looked at: who is called exactly so must be among them.
        rows = {**_match(session, " AND ".join(_whole(word) for word in words)), **rows}
    return _best(rows.values(), lambda one: _literal_rank(words, one), limit)


def _literal_rank(words: Sequence[str], found: _Found) -> tuple[int, int, int]:
    """Smaller is better: words of the name, whole words, words that stand early."""
    elsewhere = whole = late = 0
    for word in words:
        place = next(
            (place for place, own in enumerate(found.own) if own.startswith(word)), len(found.own)
        )
        elsewhere += place == len(found.own)
        whole += word in found.all
        late += place
    return elsewhere, -whole, late


def _sounding(session: Session, words: Sequence[str], limit: int) -> list[UUID]:
    """Every word as it sounds, in either script; the article and its like may stand or not."""
    meant = [word for word in words if word not in sounds.PARTICLES] or list(words)
    groups = [_sounds_like(word) for word in meant]
    for first, second in pairwise(words):
        if first in sounds.PARTICLES and second in meant:
            groups[meant.index(second)] += _sounds_like(first + second)
    phrase = " AND ".join(f"({' OR '.join(group)})" for group in groups)
    if len(words) > 1:
        phrase = f"({phrase}) OR {' OR '.join(_sounds_like(''.join(words)[:_LETTERS]))}"
    elif groups == [[_start(word) for word in meant]]:
        return []
    rows = _match(session, phrase)
    near = {one.id: _nearness(meant, one) for one in rows.values()}
    alike = [one for one in rows.values() if near[one.id][0] <= _FAR * len(meant)]
    return _best(alike, lambda one: near[one.id], limit)


def _sounds_like(word: str) -> list[str]:
    """Keys of some length may be the start of one, for who is still typing."""
    terms = [_start(word)]
    for key in sounds.keys(word):
        known = sounds.MARK + key
        open_end = len(key) >= _PREFIX_OF_KEY or key == "abd"
        terms.append(_start(known) if open_end else _whole(known))
    return terms


def _nearness(words: Sequence[str], found: _Found) -> tuple[float, int]:
    """Smaller is better: how far the letters are, in one script or through the skeletons."""
    far = 0.0
    for word in words:
        far += min((_distance(word, own) for own in found.own), default=100.0)
    return far, len(found.own)


@lru_cache(maxsize=16384)
def _distance(word: str, own: str) -> float:
    """0 for the same, 100 for nothing in common."""
    if own.startswith(word):
        return 0.0 if own == word else 2.0
    if (word[0] < "\u0600") == (own[0] < "\u0600"):
        return 100.0 - max(ratio(word, own), ratio(word, own[: len(word)]) - 4)
    heard = [ratio(one, other) for one in sounds.keys(word) for other in sounds.keys(own)]
    return 100.0 - max(heard, default=0.0) * 0.95


def _slipped(session: Session, words: Sequence[str], limit: int) -> list[UUID]:
    """One word with one letter wrong, missing, too many, or two of them swapped."""
    rows: dict[str, _Found] = {}
    for place, word in enumerate(words):
        if len(word) < _SLIP_FROM:
            continue
        others = [
            f"({' OR '.join(_sounds_like(other))})"
            for at, other in enumerate(words)
            if at != place and other not in sounds.PARTICLES
        ]
        meant = " OR ".join(_start(one) for one in _slips(word))
        rows.update(_match(session, " AND ".join([*others, f"({meant})"])))
    return _best(rows.values(), lambda one: _slip_rank(words, one), limit)


def _slip_rank(words: Sequence[str], found: _Found) -> tuple[int, float, int]:
    slips = 0
    for word in words:
        slips += min(
            (
                min(OSA.distance(word, own), OSA.distance(word, own[: len(word)]) + 1)
                for own in found.all
            ),
            default=len(word),
        )
    far, more = _nearness(words, found)
    return slips, far, more


def _slips(word: str) -> set[str]:
    """What may have been meant, one slip away."""
    alphabet = _LATIN if word.isascii() else _ARABIC
    slips = {word}
    for at in range(len(word) + 1):
        head, tail = word[:at], word[at:]
        slips.update(head + letter + tail for letter in alphabet)
        if tail:
            slips.add(head + tail[1:])
            slips.update(head + letter + tail[1:] for letter in alphabet)
        if len(tail) > 1:
            slips.add(head + tail[1] + tail[0] + tail[2:])
    return slips


def _match(session: Session, phrase: str) -> dict[str, _Found]:
    rows = session.execute(_MATCH, {"words": phrase, "most": _CANDIDATES}).all()
    found: dict[str, _Found] = {}
    for key, name, folded in rows:
        words = tuple(folded.split())
        end = words.index(sounds.MARK) if sounds.MARK in words else len(words)
        found[key] = _Found(key, name, words[:end], words)
    return found


def _best(found: Iterable[_Found], rank: Callable[[_Found], Any], limit: int) -> list[UUID]:
    best = sorted(found, key=lambda one: (rank(one), one.name, one.id))[:limit]
    return [UUID(one.id) for one in best]


def _start(word: str) -> str:
    return f'"{word}"*'


def _whole(word: str) -> str:
    return f'"{word}"'
