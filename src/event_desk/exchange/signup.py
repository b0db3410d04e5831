"""A list of those who want to come to one session: signed up, or waiting once it is full."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from event_desk import programme
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.exchange.plan import ImportPlan
from event_desk.model import ItemGuest, Person

_LISTED = ("invited", "signed_up")


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
    places = item.places
    kind = "invited" if item.access == "invited" else "signed_up"
    there = set(session.scalars(select(ItemGuest.person_id).where(ItemGuest.item_id == item.id)))
    taken = _count(session, item.id, _LISTED)
    position = _count(session, item.id, (*_LISTED, "waiting"))
    already = waiting = added = 0
    unknown: list[tuple[str, int, str]] = []
    for verdict in plan.verdicts:
        if verdict.id is None or session.get(Person, verdict.id) is None:
            unknown.append((verdict.sheet, verdict.row, verdict.name))
            continue
        if verdict.id in there:
            already += 1
            continue
        there.add(verdict.id)
        full = places is not None and taken >= places
        taken += not full
        position += 1
        session.add(
            ItemGuest(
                item_id=item.id,
                person_id=verdict.id,
                kind="waiting" if full else kind,
                position=position,
                at=at,
            )
        )
        waiting += full
        added += not full
    return SignUp(item.code, added, waiting, already, tuple(unknown))


def _count(session: Session, item_id: UUID, kinds: tuple[str, ...]) -> int:
    count = session.scalar(
        select(func.count()).where(ItemGuest.item_id == item_id, ItemGuest.kind.in_(kinds))
    )
    return count or 0
