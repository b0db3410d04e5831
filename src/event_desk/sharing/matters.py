"""What several desks did without knowing of each other, until somebody has settled it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk.model import Attention, Settlement
from event_desk.model.words import Matter


@dataclass(frozen=True, slots=True)
class MatterView:
    """`column`, `kept` and `other` of FIELD: the value that counts, and the one that doesn't.

    `desk` made the later of both, `other_desk` the earlier one. `detail` as in `model.Attention`.
    """

    id: UUID
    kind: Matter
    table: str
    row_id: str
    at: datetime
    column: str = ""
    kept: Any = None
    other: Any = None
    desk: str = ""
    other_desk: str = ""
    detail: dict[str, Any] | None = None


def open_matters(session: Session) -> tuple[MatterView, ...]:
    """Those that nobody has settled, the newest first."""
    found = session.scalars(
        select(Attention)
        .where(Attention.id.not_in(select(Settlement.id)))
        .order_by(Attention.at.desc(), Attention.id)
    )
    return tuple(
        MatterView(one.id, Matter(one.kind), one.table, one.row_id, one.at, detail=one.detail)
        for one in found
    )


def settle(
    session: Session, matter_id: UUID, how: str = "seen", *, desk_id: UUID | None, at: datetime
) -> None:
    """`seen`, `kept`, or `taken`: then the other value is written. Known at all desks."""
    if session.get(Settlement, matter_id) is None:
        session.add(Settlement(id=matter_id, desk_id=desk_id, how=how, at=at))
        session.flush()
