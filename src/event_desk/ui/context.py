"""What every page is given."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Protocol

from event_desk.database import Database
from event_desk.desks import Claim, Claimed
from event_desk.programme import EventFacts
from event_desk.roles import Right, Role, may
from event_desk.ui.changes import Changes
from event_desk.ui.settings import Settings


@dataclass(slots=True)
class Elsewhere:
    """Whether another laptop goes on with this event, and this one asks before it scans.

    `agreed` is what a person said to that; it counts while the event is open.
    """

    since: datetime | None = None
    agreed: bool = False

    @property
    def asks(self) -> bool:
        return self.since is not None and not self.agreed


class Link(Protocol):
    """Asks the other desks who is first; `then` may be called at once, and late."""

    @property
    def connected(self) -> bool: ...

    def claim(self, claim: Claim, then: Callable[[Claimed], None]) -> None: ...


@dataclass(frozen=True, slots=True)
class Context:
    db: Database
    event: EventFacts
    desk: str
    changes: Changes
    settings: Settings
    path: Path
    role: Role = Role.ORGANISER
    elsewhere: Elsewhere = field(default_factory=Elsewhere)
    link: Link | None = None
    highest: Role = Role.ORGANISER
    """The most that this laptop can be at this event."""

    def may(self, right: Right) -> bool:
        return may(self.role, right)
