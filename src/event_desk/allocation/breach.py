"""What a rule has found, before anybody says how much it matters."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from event_desk.allocation.frame import Slot
from event_desk.allocation.profile import Rule

Values = Mapping[str, int | str]


@dataclass(frozen=True, slots=True)
class Breach:
    """`item` is the first concerned; `slots` all of them, where it is more than the item's own."""

    rule: Rule
    item: str
    values: Values = field(default_factory=dict[str, int | str])
    people: tuple[str, ...] = ()
    slots: tuple[Slot, ...] = ()
