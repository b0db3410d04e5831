"""A person while a list is read."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from event_desk.people import identity
from event_desk.people.identity import Names

BLANK: tuple[Any, ...] = (None, "", (), [])
Place = tuple[str, int]  # a sheet, and a row as the spreadsheet numbers it
_NONE: frozenset[str] = frozenset()


@dataclass(slots=True)
class Entry:
    """`before` holds what stood in each field that changed, `told_before` what an earlier list of
    the same sender gave. There are as many entries as rows, so what most don't need is shared."""

    id: UUID
    known: bool
    values: dict[str, Any]
    latin: str
    native: str
    names: Names
    told_before: Mapping[str, Any]
    before: dict[str, Any] = field(default_factory=dict[str, Any])
    told: frozenset[str] = _NONE
    rows: tuple[Place, ...] = ()
    roles: frozenset[str] = _NONE
    stands: bool = False

    @property
    def shown_name(self) -> str:
        return self.latin or self.native or self.values.get("description") or ""

    def set(self, name: str, value: Any) -> None:
        if self.known and self.before.setdefault(name, self.values.get(name)) == value:
            del self.before[name]
        self.values[name] = value

    def tell(self, name: str) -> None:
        """Remember that this list spoke of a field; it matters only where there was another."""
        if self.known:
            self.told |= {name}

    def rename(self) -> None:
        """Names change together: the Latin one is `name`, else the only one there is."""
        name, native = self.latin or self.native, self.native if self.latin else ""
        for column, value in (("name", name), ("native_name", native)):
            if (self.values.get(column) or "") != value:
                self.set(column, value)
        self.names = identity.names(
            self.latin,
            self.native,
            self.values.get("given_name") or "",
            self.values.get("family_name") or "",
        )
