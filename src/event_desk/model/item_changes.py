"""What a newer programme changes, as values. The sentences are made in `texts.programme`."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID


class ItemNews(StrEnum):
    """What becomes of an item; MISSING is one that the last programme had and this one hasn't."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """`field` as the item has it, `room` for a room's name, `title_xx` for one language's title.

    `start` and `end` are moments in the event's zone. `speakers` are names: who came (no `before`)
    and who is no longer on the list (no `after`).
    """

    field: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class ItemChange:
    """One item of the programme; `titles` and `start` as they are afterwards."""

    id: UUID
    code: str
    titles: Mapping[str, str]
    start: datetime | None
    news: ItemNews
    fields: tuple[FieldChange, ...] = ()
