"""Organisations that lists name, each one row with its name in both scripts."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from uuid import UUID, uuid4

from event_desk.exchange.known import Record
from event_desk.exchange.plan import Change, Status
from event_desk.folding import fold, has_latin


@dataclass(slots=True)
class _Organisation:
    id: UUID
    latin: str
    native: str
    known: tuple[str, str] | None

    @property
    def stored(self) -> tuple[str, str]:
        """`name` in Latin letters where it is known so, else in the only script there is."""
        return self.latin or self.native, self.native


class Organisations:
    """Grows while a list is read: the same organisation is found by either of its names."""

    def __init__(self, known: Iterable[Record]) -> None:
        self._all: dict[UUID, _Organisation] = {}
        self._by_key: dict[str, _Organisation] = {}
        for record in known:
            name, native = record.values["name"], record.values["native_name"]
            only_native = not has_latin(name) and native in ("", name)
            latin, native = ("", name) if only_native else (name, native)
            self._add(_Organisation(record.id, latin, native, (name, record.values["native_name"])))

    def find(self, latin: str, native: str) -> UUID | None:
        """The organisation with either name; made when it is new, completed when it was not."""
        found = self._by_key.get(_key(latin)) or self._by_key.get(_key(native))
        if not (_key(latin) or _key(native)):
            return None
        if found is None:
            found = _Organisation(uuid4(), latin, native, None)
        found.latin, found.native = found.latin or latin, found.native or native
        self._add(found)
        return found.id

    def name(self, organisation_id: UUID | None) -> str:
        found = self._all.get(organisation_id) if organisation_id else None
        return found.stored[0] if found else ""

    def words(self, organisation_id: UUID | None) -> frozenset[str]:
        """Both names folded, and nothing: what a row may say and mean this one."""
        found = self._all.get(organisation_id) if organisation_id else None
        return frozenset({"", *map(fold, (found.latin, found.native) if found else ())})

    def changes(self, used: frozenset[UUID]) -> Iterator[Change]:
        for one in self._all.values():
            name, native = one.stored
            after = {"name": name, "native_name": native}
            if one.known is None and one.id in used:
                yield Change("organisations", one.id, Status.NEW, after)
            elif one.known is not None and {*one.known} | {""} != {*one.stored} | {""}:
                before = {"name": one.known[0], "native_name": one.known[1]}
                yield Change("organisations", one.id, Status.CHANGED, after, before)

    def _add(self, one: _Organisation) -> None:
        self._all[one.id] = one
        for name in (one.latin, one.native):
            if key := _key(name):
                self._by_key.setdefault(key, one)


def _key(name: str) -> str:
    return fold(name).replace(" ", "")
