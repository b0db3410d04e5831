"""Letting people in and out at a gate, and taking it back.

`scan` is the whole story: what the scanner read goes in, a `ScanResult` comes out, and the screen
shows that result. Refusals are results, not exceptions: at a door they are everyday work. Every
attempt becomes a `Scan` row, refused ones too; an undo adds a reversing row.
"""

from event_desk.checkin.around import (
    AtGate,
    DoorNow,
    Following,
    PersonAround,
    Recognised,
    at_gate,
    door_now,
    greeted,
    person_around,
    person_card,
    recognise,
)
from event_desk.checkin.claims import claim, own_claim
from event_desk.checkin.engine import admit, scan, undo
from event_desk.checkin.gates import ENTRANCE, EXIT, REENTRY, gates, set_rules
from event_desk.checkin.leaving import left_with
from event_desk.checkin.lists import counters, last_scans, pace
from event_desk.checkin.overview import (
    Ahead,
    Arrival,
    Awaited,
    ItemShort,
    RoomNow,
    ahead,
    arrivals,
    rooms_now,
    soon,
)
from event_desk.checkin.values import (
    Counters,
    DeskPace,
    GateInfo,
    Misread,
    Note,
    NoteKind,
    PastScan,
    PersonCard,
    ResultState,
    ScanResult,
)
from event_desk.desks import DEFAULT_DESK, Answer, Claim, Claimed, desk_named
from event_desk.model.words import Direction, GateKind, Outcome

__all__ = [
    "DEFAULT_DESK",
    "ENTRANCE",
    "EXIT",
    "REENTRY",
    "Ahead",
    "Answer",
    "Arrival",
    "AtGate",
    "Awaited",
    "Claim",
    "Claimed",
    "Counters",
    "DeskPace",
    "Direction",
    "DoorNow",
    "Following",
    "GateInfo",
    "GateKind",
    "ItemShort",
    "Misread",
    "Note",
    "NoteKind",
    "Outcome",
    "PastScan",
    "PersonAround",
    "PersonCard",
    "Recognised",
    "ResultState",
    "RoomNow",
    "ScanResult",
    "admit",
    "ahead",
    "arrivals",
    "at_gate",
    "claim",
    "counters",
    "desk_named",
    "door_now",
    "gates",
    "greeted",
    "last_scans",
    "left_with",
    "own_claim",
    "pace",
    "person_around",
    "person_card",
    "recognise",
    "rooms_now",
    "scan",
    "set_rules",
    "soon",
    "undo",
]
