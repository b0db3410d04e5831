"""What stands around the answer, read together away from the window once the answer is painted."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

from event_desk import checkin, clock, search
from event_desk.checkin import (
    Ahead,
    AtGate,
    Awaited,
    Counters,
    DoorNow,
    GateInfo,
    PastScan,
    PersonAround,
    RoomNow,
)
from event_desk.people import PersonView
from event_desk.ui.context import Context
from event_desk.ui.door.last_scans import SHOWN

if TYPE_CHECKING:
    from event_desk.paper.raster import Raster

# `badges` brings ReportLab and HarfBuzz; the window must be ready to scan before that.

GREETED = ("speaker", "vip")
PREVIEW_DPI = 72
MOST_FOUND = 12
"""More than are in sight; who isn't among them is found by another letter."""


@dataclass(frozen=True, slots=True)
class Lately:
    """What every scan changes; `around` of the person on the card."""

    gate: str
    gates: tuple[GateInfo, ...] | None
    scans: tuple[PastScan, ...]
    counters: Counters
    door: DoorNow | None
    person_id: UUID | None
    around: PersonAround | None


@dataclass(frozen=True, slots=True)
class House:
    """The whole house; read again when things happened, and once a minute."""

    greeted: dict[str, tuple[int, int]]
    rooms: tuple[RoomNow, ...]
    awaited: tuple[Awaited, ...]
    ahead: tuple[Ahead, ...]


def lately(
    context: Context, gate: str, person_id: UUID | None, *, with_gates: bool
) -> Callable[[object], Lately]:
    """The work for another thread; what it is given there is progress, which it needs not."""

    def read(_progress: object) -> Lately:
        now = clock.now()
        with context.db.read() as session:
            gates = checkin.gates(session) if with_gates else None
            return Lately(
                gate,
                gates,
                checkin.last_scans(session, gate=gate, limit=SHOWN),
                checkin.counters(session, gate=gate, at=now),
                checkin.door_now(session, gate, now),
                person_id,
                checkin.person_around(session, person_id, gate, now) if person_id else None,
            )

    return read


def house(context: Context) -> Callable[[object], House]:
    def read(_progress: object) -> House:
        now = clock.now()
        with context.db.read() as session:
            return House(
                checkin.greeted(session, GREETED),
                checkin.rooms_now(session, now),
                checkin.soon(session, now),
                checkin.ahead(session, now),
            )

    return read


def badge_page(context: Context, person_id: UUID) -> "Callable[[object], Raster | None]":
    """The badge as it prints; None where the person's category has none."""

    def make(_progress: object) -> "Raster | None":
        from event_desk import badges

        with context.db.read() as session:
            found = _content(session, person_id)
        if found is None:
            return None
        content, design, shown = found
        return badges.preview(content, design, PREVIEW_DPI, pictures=shown)

    return make


def found(
    context: Context, query: str, gate: str
) -> tuple[tuple[PersonView, ...], dict[UUID, AtGate]]:
    """Who may be meant, and how they stand at the gate; at the entrance they say so themselves."""
    with context.db.read() as session:
        people = search.find(session, query, MOST_FOUND)
        if gate == checkin.ENTRANCE:
            return people, {}
        return people, checkin.at_gate(session, gate, clock.now(), [one.id for one in people])


def _content(session: Any, person_id: UUID) -> Any:
    from event_desk import badges
    from event_desk.badges.stored import design_for, pictures

    contents = badges.load(session, [person_id])
    if not contents:
        contents = badges.load(session, [person_id], badges.fresh_codes(session, [person_id]))
    if not contents:
        return None
    design = design_for(session, contents[0].category)
    if design is None:
        return None
    return contents[0], design, pictures(session, [design])
