"""The event's own numbers that papers need: how long a turn lasts, when to be there, how many
receivers to bring. All profiles agree on the usual ones."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, cast

from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk.model import Event


@dataclass(frozen=True, slots=True)
class PaperLimits:
    """Minutes, and shares of one: so many more receivers than listeners, and so many of those
    expected listen where nobody said how many do."""

    call: int = 30
    turn: int = 30
    turn_remote: int = 20
    receivers_extra: float = 0.10
    listeners_share: float = 0.5


def paper_limits(session: Session) -> PaperLimits:
    """As they stand in the event's settings; what cannot be one is not used."""
    settings = session.scalars(select(Event.settings)).first() or {}
    own = _part(_part(settings, "rules"), "limits")
    found: dict[str, Any] = {}
    for one in fields(PaperLimits):
        value = own.get(one.name)
        if isinstance(value, int | float) and not isinstance(value, bool) and value >= 0:
            found[one.name] = value if isinstance(one.default, float) else max(1, int(value))
    return PaperLimits(**found)


def _part(of: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    part = of.get(name)
    return cast("Mapping[str, Any]", part) if isinstance(part, dict) else {}
