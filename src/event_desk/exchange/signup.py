"""A list of those who want to come to one session: signed up, or waiting once it is full."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from event_desk import guests, programme
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.exchange.plan import ImportPlan
from event_desk.guests import Change
from event_desk.model import Person


@dataclass(frozen=True, slots=True)
class SignUp:
    """`unknown` are (sheet, row, name) of rows that speak of nobody in the event."""

    item: str
    added: int
    waiting: int
    already: int
    unknown: tuple[tuple[str, int, str], ...]


def sign_up(session: Session, item_text: str, plan: ImportPlan, *, at: datetime) -> SignUp:
    """Put the known people of a planned list on the item's list, in the list's order.

    At a closed meeting they are invited. Where places are limited, who comes after the last one
    waits. The list brings in nobody new. Raises UNKNOWN_ITEM.
    """
    item = programme.find_item(session, item_text)
    if item is None:
        raise EventDeskError(ErrorCode.UNKNOWN_ITEM, value=item_text)
    counts = dict.fromkeys(Change, 0)
    unknown: list[tuple[str, int, str]] = []
    for verdict in plan.verdicts:
        person = session.get(Person, verdict.id) if verdict.id else None
        if person is None or person.deleted_at is not None:
            unknown.append((verdict.sheet, verdict.row, verdict.name))
            continue
        counts[guests.sign_up(session, item.code, person.id, at=at).change] += 1
    return SignUp(
        item.code,
        counts[Change.INVITED] + counts[Change.SIGNED_UP],
        counts[Change.WAITING],
        counts[Change.ALREADY],
        tuple(unknown),
    )
