"""What somebody decided about two entries, and how it is taken back."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from event_desk import clock, registrations
from event_desk.desks import Hand
from event_desk.people import duplicates
from event_desk.ui.context import Context


class Kind(StrEnum):
    MERGED = "merged"
    APART = "apart"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Decision:
    """What somebody decided about a pair; `name` is whom it is about, `merge_id` once merged."""

    kind: Kind
    one: UUID
    other: UUID
    name: str
    merge_id: UUID | None = None


def hand(context: Context) -> Hand:
    return Hand(clock.now(), context.desk, context.role.value)


def undo(context: Context, decision: Decision) -> None:
    """Take a decision back; raises EventDeskError as `merging.undo` does."""
    with context.db.write() as session:
        if decision.merge_id is not None:
            registrations.unmerge(session, decision.merge_id, hand(context))
        elif decision.kind is Kind.APART:
            duplicates.ask_again(session, decision.one, decision.other)
