"""What an import would do, as frozen values: looked at first, applied afterwards."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any
from uuid import UUID

from event_desk.exchange.choices import SheetChoice
from event_desk.exchange.columns import Table
from event_desk.exchange.workbook import Workbook
from event_desk.model.item_changes import ItemChange, ItemNews
from event_desk.model.problems import Problem


class Status(StrEnum):
    """What becomes of a row, or of the person or item that it speaks of."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    DUPLICATE = "duplicate"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Change:
    """One stored row. `after` holds everything of a new one and only what changes of another.

    Fields that aren't columns: `booths` (a number) of a room, `skills` ((language, level) pairs)
    and `available` ((start, end) pairs) of an interpreter.
    """

    table: str
    id: UUID
    status: Status
    after: Mapping[str, Any] = field(default_factory=dict[str, Any])
    before: Mapping[str, Any] = field(default_factory=dict[str, Any])


@dataclass(frozen=True, slots=True)
class RowVerdict:
    """One row of the list and what becomes of it; `changes` are (field, before, after).

    Organisations and rooms stand there by their names.
    """

    sheet: str
    row: int
    status: Status
    name: str
    id: UUID | None = None
    changes: tuple[tuple[str, Any, Any], ...] = ()


@dataclass(frozen=True, slots=True)
class PossibleDuplicate:
    """Two people for a person to look at; never merged by an import."""

    one: UUID
    other: UUID
    names: tuple[str, str]


@dataclass(frozen=True, slots=True)
class Counts:
    """`rows` = created + updated + unchanged + duplicates + rejected."""

    rows: int = 0
    created: int = 0
    updated: int = 0
    unchanged: int = 0
    duplicates: int = 0
    rejected: int = 0

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(
            self.rows + other.rows,
            self.created + other.created,
            self.updated + other.updated,
            self.unchanged + other.unchanged,
            self.duplicates + other.duplicates,
            self.rejected + other.rejected,
        )


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """`counts` speak of people and items, `others` (by kind of sheet) of rooms and stands.

    `changes` in the order in which they are to be written. `missing` names the people whom an
    earlier list from the same sender had and this one hasn't; nothing happens to them. `choices`
    (by the sheets' names) are kept with the import for the next list; `remembered` are the sheets
    for which some were known from an earlier one, which `afresh` made it forget.
    `same` are the rows, with their tables, that the list has and leaves as they are. `seen` is the
    state of the event that the plan was made for (`known.stamp`). `programme_changes` say what
    became of each item since the last programme; `texts.item_change` puts them in words.
    """

    workbook: Workbook
    kind: str
    sender: str
    tables: tuple[Table, ...]
    verdicts: tuple[RowVerdict, ...]
    changes: tuple[Change, ...]
    counts: Counts
    others: Mapping[str, Counts]
    problems: tuple[Problem, ...]
    possible: tuple[PossibleDuplicate, ...] = ()
    missing: tuple[tuple[UUID, str], ...] = ()
    choices: Mapping[str, SheetChoice] = field(default_factory=dict[str, SheetChoice])
    remembered: frozenset[str] = frozenset()
    afresh: bool = False
    same: tuple[tuple[str, UUID], ...] = ()
    seen: str = ""
    programme_changes: tuple[ItemChange, ...] = ()

    @property
    def sender_name(self) -> str:
        """The registration system that the list comes from, where it is a known one."""
        return next((table.sender for table in self.tables if table.sender), "")

    @property
    def missing_items(self) -> tuple[ItemChange, ...]:
        """Those that the last programme had and this one hasn't; nothing happens to them."""
        return tuple(one for one in self.programme_changes if one.news is ItemNews.MISSING)

    @property
    def since_last(self) -> tuple[ItemChange, ...]:
        """What there is to tell since the last programme: nothing when this is the first one."""
        if all(one.news is ItemNews.NEW for one in self.programme_changes):
            return ()
        return tuple(one for one in self.programme_changes if one.news is not ItemNews.SAME)

    @property
    def changes_nothing(self) -> bool:
        return not self.changes


def count(verdicts: Iterable[RowVerdict]) -> Counts:
    seen = [verdict.status for verdict in verdicts]
    return Counts(
        len(seen),
        seen.count(Status.NEW),
        seen.count(Status.CHANGED),
        seen.count(Status.SAME),
        seen.count(Status.DUPLICATE),
        seen.count(Status.REJECTED),
    )
