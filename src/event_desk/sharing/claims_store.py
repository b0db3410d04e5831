"""One row on the server for who was first at a gate; see `claiming` for when it is asked."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, text

from event_desk.desks import Claim


@dataclass(frozen=True, slots=True)
class Decision:
    """Who has the place that was claimed; `won` is this desk, also when it asks again."""

    won: bool
    origin: UUID
    desk: str
    at: datetime


def claim(connection: Connection, wanted: Claim) -> Decision:
    """Ask for a place that only one desk gets; the same scan gets the same answer again.

    One statement on a connection in AUTOCOMMIT, as in `store`.
    """
    found = connection.execute(
        text("SELECT * FROM event_desk.claim(:gate, :person, :turn, :scan)"),
        {
            "gate": wanted.gate_id, "person": wanted.person_id, "turn": wanted.turn,
            "scan": wanted.scan_id,
        },
    ).one()  # fmt: skip
    return Decision(found.won, found.winner, found.desk or "", found.since)
