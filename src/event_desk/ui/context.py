"""What every page is given."""

from dataclasses import dataclass
from pathlib import Path

from event_desk.database import Database
from event_desk.programme import EventFacts
from event_desk.roles import Right, Role, may
from event_desk.ui.changes import Changes
from event_desk.ui.settings import Settings


@dataclass(frozen=True, slots=True)
class Context:
    db: Database
    event: EventFacts
    desk: str
    changes: Changes
    settings: Settings
    path: Path
    role: Role = Role.ORGANISER

    def may(self, right: Right) -> bool:
        return may(self.role, right)
