"""What has to be so before the door opens, and whether it is: read in one go."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from event_desk import checkin, clock, printing
from event_desk.database import backups
from event_desk.ui import tests_passed
from event_desk.ui.context import Context
from event_desk.ui.file.second_place import second_place


class Step(StrEnum):
    """In the order in which they are done."""

    PEOPLE = "people"
    CLOCK = "clock"
    SCANNER = "scanner"
    PRINTER = "printer"
    BADGES = "badges"
    BACKUP = "backup"


@dataclass(frozen=True, slots=True)
class Readiness:
    """`last_backup` is UTC; `empty` says that no list came in yet; `begun` that guests have."""

    done: frozenset[Step]
    last_backup: datetime | None
    empty: bool
    begun: bool

    @property
    def complete(self) -> bool:
        return len(self.done) == len(Step)


def read(context: Context) -> Readiness:
    with context.db.read() as session:
        counters = checkin.counters(session, at=clock.now())
        printed = printing.has_printed(session)
        printer = context.settings.text("printer")
        tried = bool(printer) and printing.has_tried(session, printer)
    folder = backups.folder_of(context.path)
    kept = backups.copies_in(context.path, folder) if folder.is_dir() else ()
    people = counters.expected + counters.arrived > 0
    passed = {
        Step.PEOPLE: people,
        Step.CLOCK: tests_passed.day(context, tests_passed.CLOCK, str(context.event.id)),
        Step.SCANNER: tests_passed.day(context, tests_passed.SCANNER),
        Step.PRINTER: tried,
        Step.BADGES: printed,
        Step.BACKUP: second_place(context.settings, context.path) is not None and bool(kept),
    }
    return Readiness(
        frozenset(step for step, so in passed.items() if so),
        kept[0].at if kept else None,
        empty=not people,
        begun=counters.arrived > 0,
    )
