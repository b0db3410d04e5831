"""Which known item a row of a programme speaks of, and which one a text names.

A code, a GUID or a UID decides; without one the title in any language does, together with the time,
the day or the room. Two items may well share a title – every day has its coffee break – so the best
pairs are taken first, and no item is taken twice by its title.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from rapidfuzz import fuzz, process

from event_desk.exchange.programme_rows import ItemRow
from event_desk.exchange.schedule_calendar import OURS
from event_desk.folding import fold

CLOSE = 90
SEVERAL_ITEMS = re.compile(r"[,;،؛\n+]|\s/\s|\s&\s")
_TITLE_PARTS = re.compile(r"[|:–—]")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A known item, or a row, as far as the two are compared. Texts are folded."""

    id: UUID | None
    code: str
    external_id: str
    titles: frozenset[str]
    start: datetime | None
    day: date | None
    room: UUID | None


def candidate(key: UUID, values: Mapping[str, Any], zone: ZoneInfo) -> Candidate:
    start: datetime | None = values.get("start")
    titles: Mapping[str, str] = values.get("titles") or {}
    return Candidate(
        key,
        fold(values["code"]),
        values.get("external_id") or "",
        frozenset(map(fold, titles.values())),
        start,
        start.astimezone(zone).date() if start else None,
        values.get("room_id"),
    )


def of_row(row: ItemRow, room: UUID | None) -> Candidate:
    return Candidate(
        None,
        fold(row.code),
        row.external_id,
        frozenset(map(fold, row.titles.values())),
        row.told.get("start"),
        row.day,
        room,
    )


def own_key(external_id: str) -> UUID | None:
    """The item that one of our own calendars means by its UID."""
    if not external_id.endswith(OURS):
        return None
    try:
        return UUID(external_id.removesuffix(OURS))
    except ValueError:
        return None


def match(rows: Sequence[Candidate], known: Sequence[Candidate]) -> dict[int, UUID]:
    """Row (by its place) → item; rows without one are new, or speak of a row before them."""
    found: dict[int, UUID] = {}
    by_id: dict[UUID | None, UUID] = {one.id: one.id for one in known if one.id}
    by_external = {one.external_id: one.id for one in known if one.external_id}
    by_code = {one.code: one.id for one in known}
    for at, row in enumerate(rows):
        key = by_id.get(own_key(row.external_id)) or by_external.get(row.external_id)
        key = key or (by_code.get(row.code) if row.code else None)
        if key is not None:
            found[at] = key
    for fits in _TITLE_RULES:
        taken = set(found.values())
        free: dict[str, list[Candidate]] = {}
        for one in known:
            if one.id not in taken:
                for title in one.titles:
                    free.setdefault(title, []).append(one)
        for at, row in enumerate(rows):
            if at not in found and (one := _first(row, free, taken, fits)):
                found[at] = one
                taken.add(one)
    return found


def _first(
    row: Candidate,
    free: Mapping[str, list[Candidate]],
    taken: set[UUID],
    fits: Callable[[Candidate, Candidate], bool],
) -> UUID | None:
    for title in row.titles:
        for one in free.get(title, ()):
            if one.id and one.id not in taken and _may_be(row, one) and fits(row, one):
                return one.id
    return None


def _may_be(row: Candidate, known: Candidate) -> bool:
    """A row with a code of its own is another item, unless its code comes from another program."""
    return not row.code or bool(row.external_id and not known.external_id)


def _same_start(row: Candidate, known: Candidate) -> bool:
    return row.start == known.start


_TITLE_RULES: tuple[Callable[[Candidate, Candidate], bool], ...] = (
    lambda row, known: _same_start(row, known) and row.room == known.room,
    _same_start,
    lambda row, known: row.day == known.day and row.room == known.room,
    lambda row, known: row.day == known.day,
    lambda row, known: row.start is None or known.start is None,
)


class Finder:
    """Finds items by what a cell calls them: a code, a key, a title in any language, a part."""

    def __init__(self, items: Iterable[tuple[UUID, Mapping[str, Any]]]) -> None:
        self._keys: dict[str, UUID] = {}
        self._titles: dict[str, UUID] = {}
        parts: dict[str, UUID] = {}
        self._names: dict[UUID, str] = {}
        for key, values in items:
            self._keys.setdefault(fold(values["code"]), key)
            if external := values.get("external_id"):
                self._keys.setdefault(fold(external), key)
            titles: Mapping[str, str] = values.get("titles") or {}
            for title in titles.values():
                self._names.setdefault(key, title)
                self._titles.setdefault(fold(title), key)
                for part in _TITLE_PARTS.split(title):
                    parts.setdefault(fold(part), key)
        for part, key in parts.items():
            self._titles.setdefault(part, key)
        self._titles.pop("", None)

    def exactly(self, text: str) -> UUID | None:
        folded = fold(text)
        return self._keys.get(folded) or self._titles.get(folded) if folded else None

    def likely(self, text: str) -> UUID | None:
        """The item whose title is a slip or two away; a person should be told."""
        close = process.extractOne(
            fold(text), self._titles.keys(), scorer=fuzz.ratio, score_cutoff=CLOSE
        )
        return self._titles[close[0]] if close else None

    def title(self, key: UUID) -> str:
        return self._names.get(key, "")

    def read(self, text: str) -> "Found":
        """All of a cell as one item, else each of its parts."""
        if exact := self.exactly(text):
            return Found((exact,))
        parts = [part.strip() for part in SEVERAL_ITEMS.split(text) if fold(part)]
        items = {part: self.exactly(part) for part in parts}
        if not any(items.values()):
            whole = self.likely(text)
            if whole:
                return Found((whole,), {text.strip(): whole})
        guessed = {
            part: close
            for part, exact in items.items()
            if exact is None and (close := self.likely(part))
        }
        known = [one for part in parts if (one := items[part] or guessed.get(part))]
        unknown = tuple(part for part in parts if not items[part] and part not in guessed)
        return Found(tuple(dict.fromkeys(known)), guessed, unknown if known else (text.strip(),))


@dataclass(frozen=True, slots=True)
class Found:
    """`guessed` are the texts that are only like a title; `unknown` those that name nothing."""

    items: tuple[UUID, ...]
    guessed: Mapping[str, UUID] = field(default_factory=dict[str, UUID])
    unknown: tuple[str, ...] = ()
