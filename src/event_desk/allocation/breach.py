"""What a rule has found, before anybody says how much it matters."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from event_desk.allocation.frame import Slot, Span
from event_desk.allocation.profile import Rule

Values = Mapping[str, int | str]


@dataclass(frozen=True, slots=True)
class Breach:
    """`item` is the first concerned; `slots` all of them, where it is more than the item's own.

    `span` says when, where that is not from the first slot's start to the last one's end.
    """

    rule: Rule
    item: str
    values: Values = field(default_factory=dict[str, int | str])
    people: tuple[str, ...] = ()
    slots: tuple[Slot, ...] = ()
    span: Span | None = None
