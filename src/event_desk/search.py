"""Finding people by anything a visitor may say.

Words in any order, the start of any word, either script, organisation, e-mail, code. What is only
nearly right is tried when nothing else matches. SQLite's full-text index is known only here.
"""

from collections.abc import Sequence
from uuid import UUID

from rapidfuzz import fuzz, process
from sqlalchemy import text
from sqlalchemy.orm import Session

from event_desk import people
from event_desk.folding import fold
from event_desk.people import PersonView

SHORTEST = 2
_CANDIDATES = 1000
_NEAR = 72
_NEAR_WORDS = 12
# A person's folded text begins with the names, in both scripts; the rest follows.
_NAME_WORDS = 6
_MATCH = text(
    "SELECT people.id, people.name, people_text.folded FROM people_words "
    "JOIN people_text ON people_text.number = people_words.rowid "
    "JOIN people ON people.id = people_text.person_id "
    "WHERE people_words MATCH :words AND people.deleted_at IS NULL LIMIT :most"
)
_LISTING = text(
    "CREATE VIRTUAL TABLE IF NOT EXISTS temp.known_words USING fts5vocab(main, people_words, row)"
)
_WORDS = text("SELECT term FROM temp.known_words")


def find(session: Session, query: str, limit: int = 20) -> tuple[PersonView, ...]:
    """The people meant, best first; nobody for less than two letters."""
    words = fold(query).split()
    if sum(map(len, words)) < SHORTEST:
        return ()
    found = _matching(session, [[word] for word in words], limit)
    if not found and sum(map(len, words)) >= SHORTEST + 2:
        found = _matching(session, _near(session, words), limit)
    return people.views(session, found)


def _matching(session: Session, starts: list[list[str]], limit: int) -> list[UUID]:
    """Who has, for each group, a word that begins with one of its starts."""
    if not all(starts):
        return []
    phrase = " AND ".join(
        "(" + " OR ".join(f'"{start}"*' for start in group) + ")" for group in starts
    )
    rows = session.execute(_MATCH, {"words": phrase, "most": _CANDIDATES})
    ranked = sorted((_rank(starts, folded.split()), name, key) for key, name, folded in rows)
    return [UUID(key) for _, _, key in ranked[:limit]]


def _rank(starts: list[list[str]], own: list[str]) -> tuple[int, int, int, int]:
    """Smaller is better: words of the name, nearest spelling, whole words, early ones."""
    elsewhere = slips = whole = late = 0
    for group in starts:
        slip, place = min(
            (
                (slip, place)
                for slip, start in enumerate(group)
                for place, word in enumerate(own)
                if word.startswith(start)
            ),
            default=(len(group), len(own)),
        )
        elsewhere += place >= _NAME_WORDS
        slips += slip
        late += place
        whole += group[0] in own
    return elsewhere, slips, -whole, late


def _near(session: Session, words: list[str]) -> list[list[str]]:
    """For each word the starts of known words that come close to it, the closest first."""
    session.execute(_LISTING)
    known = session.scalars(_WORDS).all()
    return [_near_one(word, known) for word in words]


def _near_one(word: str, known: Sequence[str]) -> list[str]:
    starts = {term[: len(word) + 1] for term in known}
    close = process.extract(word, starts, scorer=fuzz.ratio, score_cutoff=_NEAR, limit=_NEAR_WORDS)
    return [start for start, _score, _key in close]
