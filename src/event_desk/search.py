"""Finding people by anything a visitor may say.

Words in any order, the start of any word, either script, organisation, e-mail, code. What is only
nearly right is tried when nothing else matches. SQLite's full-text index is known only here.
"""

from functools import partial
from uuid import UUID

from rapidfuzz import fuzz, process
from sqlalchemy import select, text
from sqlalchemy.orm import Session

from event_desk import people
from event_desk.folding import fold
from event_desk.model import Person
from event_desk.people import PersonView

SHORTEST = 2
_CANDIDATES = 1000
_NEAR = 72
_MATCH = text(
    "SELECT people.id, people.name, people.native_name FROM people_words "
    "JOIN people_text ON people_text.number = people_words.rowid "
    "JOIN people ON people.id = people_text.person_id "
    "WHERE people_words MATCH :words AND people.deleted_at IS NULL LIMIT :most"
)


def find(session: Session, query: str, limit: int = 20) -> tuple[PersonView, ...]:
    """The people meant, best first; nobody for less than two letters."""
    words = fold(query).split()
    if sum(map(len, words)) < SHORTEST:
        return ()
    phrase = " ".join(f'"{word}"*' for word in words)
    rows = session.execute(_MATCH, {"words": phrase, "most": _CANDIDATES}).all()
    ranked = sorted((_rank(words, name, native), name, key) for key, name, native in rows)
    found = [UUID(key) for _, _, key in ranked[:limit]] or _near(session, words, limit)
    return people.views(session, found)


def _rank(words: list[str], name: str, native: str) -> tuple[int, int]:
    """Smaller is better: whole words of the name, then starts of its words, then the rest."""
    own = fold(f"{name} {native}").split()
    whole = sum(word in own for word in words)
    starts = sum(any(part.startswith(word) for part in own) for word in words)
    return (-starts, -whole)


def _near(session: Session, words: list[str], limit: int) -> list[UUID]:
    """People whose words come close to all that were typed: a slip, another spelling."""
    if sum(map(len, words)) < SHORTEST + 2:
        return []
    known = session.execute(
        select(Person.id, Person.folded).where(Person.deleted_at.is_(None), Person.folded != "")
    ).all()
    scored = process.extract(
        " ".join(words),
        dict(known),
        scorer=partial(_closeness, words),
        score_cutoff=_NEAR,
        limit=limit,
    )
    return [key for _, _, key in scored]


def _closeness(words: list[str], _query: str, folded: str, **_options: object) -> float:
    parts = folded.split()
    return sum(
        max((fuzz.ratio(word, part[: len(word) + 1]) for part in parts), default=0.0)
        for word in words
    ) / len(words)
