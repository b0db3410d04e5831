"""Items and rooms found by what somebody typed."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk.errors import ErrorCode, EventDeskError
from event_desk.folding import digits, fold
from event_desk.model import Item, Room


def find_item(session: Session, text: str) -> Item | None:
    """The item with that code, else with that title in any language."""
    folded = fold(text)
    if not folded:
        return None
    found = session.scalars(select(Item).where(Item.deleted_at.is_(None))).all()
    for item in found:
        if item.code == text.strip() or fold(item.code) == folded:
            return item
    for item in found:
        if any(fold(title) == folded for title in item.titles.values()):
            return item
    return None


def find_room(session: Session, text: str) -> Room | None:
    """The room with that name in any language and however it is typed."""
    folded = fold(digits(text))
    if not folded:
        return None
    for room in session.scalars(select(Room).where(Room.deleted_at.is_(None))):
        if folded in {fold(name) for name in (room.name, *room.names.values())}:
            return room
    return None


def place_item(
    session: Session, item_id: UUID, room_id: UUID | None, *, pinned: bool, at: datetime
) -> None:
    """Put an item into a room by hand; a pinned one stays there in the next plan."""
    item = session.get(Item, item_id)
    if item is None or item.deleted_at is not None:
        raise EventDeskError(ErrorCode.UNKNOWN_ITEM, value=item_id)
    item.room_id, item.room_pinned, item.changed_at = room_id, pinned, at
