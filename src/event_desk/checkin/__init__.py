"""Letting people in and out at a gate, and taking it back.

`scan` is the whole story: what the scanner read goes in, a `ScanResult` comes out, and the screen
shows that result. Refusals are results, not exceptions: at a door they are everyday work. Every
attempt becomes a `Scan` row, refused ones too; an undo adds a reversing row.
"""

from event_desk.checkin.engine import DEFAULT_DESK, admit, desk_named, scan, undo
from event_desk.checkin.gates import ENTRANCE, gates
from event_desk.checkin.lists import counters, last_scans
from event_desk.checkin.values import Counters, GateInfo, PastScan, PersonCard, ScanResult
from event_desk.model.words import Direction, GateKind, Outcome

__all__ = [
    "DEFAULT_DESK",
    "ENTRANCE",
    "Counters",
    "Direction",
    "GateInfo",
    "GateKind",
    "Outcome",
    "PastScan",
    "PersonCard",
    "ScanResult",
    "admit",
    "counters",
    "desk_named",
    "gates",
    "last_scans",
    "scan",
    "undo",
]
