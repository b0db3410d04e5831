"""What merges have settled, so that a list that has both rows again changes nothing.

Both entries as they were before the merge stay known. A row that speaks of either is the one person
who is there now, and what it says that was on the table then isn't news.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from event_desk.exchange import stored
from event_desk.exchange.known import Record
from event_desk.exchange.people_rows import PersonRow
from event_desk.folding import has_latin
from event_desk.people import identity
from event_desk.people.identity import Names

_BLANK: tuple[Any, ...] = (None, "", (), [])


@dataclass(frozen=True, slots=True)
class _Former:
    """An entry as it was, and the person it is now."""

    kept: UUID
    values: dict[str, Any]
    names: Names


class Settled:
    """`merged` as `known.Known.merged` gives it."""

    def __init__(self, merged: Iterable[tuple[UUID, Record]]) -> None:
        self._of_kept: dict[UUID, list[_Former]] = {}
        self._by_word: dict[tuple[str, str], list[_Former]] = {}
        for kept, record in merged:
            former = _former(kept, record)
            self._of_kept.setdefault(kept, []).append(former)
            for word in _words(former.names, former.values):
                self._by_word.setdefault(word, []).append(former)

    def find(self, row: PersonRow, names: Names, organisation: UUID | None) -> UUID | None:
        """Who a row speaks of when nobody in the event is called so any more."""
        said = {**row.told, "code": row.code.upper()}
        for word in _words(names, said):
            for former in self._by_word.get(word, ()):
                kind, _ = word
                if kind == "code" or (kind != "name" and identity.compatible(former.names, names)):
                    return former.kept
                if kind == "name" and _is(former, row, names, organisation):
                    return former.kept
        return None

    def without(
        self, kept: UUID, row: PersonRow, organisation: UUID | None
    ) -> tuple[PersonRow, UUID | None]:
        """The row and its organisation without what was known when the two were merged."""
        formers = self._of_kept.get(kept)
        if not formers:
            return row, organisation
        told = {
            name: value
            for name, value in row.told.items()
            if not any(_had(former, name, value) for former in formers)
        }
        names = identity.names(row.latin, row.native, row.given, row.family)
        if any(former.names.keys & names.keys for former in formers):
            row = replace(row, latin="", native="", given="", family="")
        if any(_had(former, "category", row.category) for former in formers):
            row = replace(row, category="")
        cancelled = row.cancelled and not any(
            former.values.get("cancelled_at") and _is(former, row, names, organisation)
            for former in formers
        )
        if any(former.values.get("organisation_id") == organisation for former in formers):
            organisation = None
        return replace(row, told=told, cancelled=cancelled), organisation


def _former(kept: UUID, record: Record) -> _Former:
    values = dict(record.values)
    name, native = values["name"], values["native_name"]
    latin = name if has_latin(name) else ""
    names = identity.names(
        latin, native or ("" if latin else name), values["given_name"], values["family_name"]
    )
    return _Former(kept, values, names)


def _words(names: Names, values: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Whatever an entry may be found by, the surest first."""
    for name in ("code", "external_id", "email"):
        if value := values.get(name):
            yield name, value
    for key in sorted(names.keys):
        yield "name", key


def _is(former: _Former, row: PersonRow, names: Names, organisation: UUID | None) -> bool:
    """Whether a row speaks of that entry: the same number or mailbox, else name and place."""
    for name in ("external_id", "email"):
        ours, theirs = former.values.get(name), row.told.get(name)
        if ours and theirs:
            return ours == theirs and identity.compatible(former.names, names)
    same_place = former.values.get("organisation_id") == organisation
    return same_place and identity.same(former.names, names)


def _had(former: _Former, name: str, value: Any) -> bool:
    current = former.values.get(name)
    if current in _BLANK:
        return False
    if isinstance(current, list) and isinstance(value, tuple):
        return set(value) <= set(current)  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType] - of language codes
    return stored.alike(name, current, value)
