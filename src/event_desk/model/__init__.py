"""What is stored in an event file: mapped classes, no queries, no reading or writing.

Keys are UUIDs and times are UTC, because several desks will exchange rows; what happened is only
ever added. Master data (people, programme, designs) carries a version for the same reason.
"""

from event_desk.model.base import Base, Master, UtcDateTime
from event_desk.model.event import Desk, Event
from event_desk.model.people import Badge, DistinctPeople, Merge, Organisation, Person, PersonRole
from event_desk.model.planning import (
    Assignment,
    Gap,
    Plan,
    PlanBooth,
    PlanOverride,
    PlanRoom,
)
from event_desk.model.programme import (
    Availability,
    Booth,
    Interpreter,
    InterpreterLanguage,
    Item,
    ItemGuest,
    ItemSpeaker,
    PendingSpeaker,
    Room,
    RoomLayout,
    Stand,
)
from event_desk.model.records import (
    Audit,
    BadgeDesign,
    Import,
    ImportChange,
    Picture,
    PrintJob,
    SenderMapping,
)
from event_desk.model.scans import (
    BadgeCollection,
    Gate,
    HandOver,
    Presence,
    Receiver,
    ReceiverMove,
    Scan,
    TickList,
)
from event_desk.model.sharing import Attention, Line, OtherDesk, Settlement, Sharing

__all__ = [
    "Assignment",
    "Attention",
    "Audit",
    "Availability",
    "Badge",
    "BadgeCollection",
    "BadgeDesign",
    "Base",
    "Booth",
    "Desk",
    "DistinctPeople",
    "Event",
    "Gap",
    "Gate",
    "HandOver",
    "Import",
    "ImportChange",
    "Interpreter",
    "InterpreterLanguage",
    "Item",
    "ItemGuest",
    "ItemSpeaker",
    "Line",
    "Master",
    "Merge",
    "Organisation",
    "OtherDesk",
    "PendingSpeaker",
    "Person",
    "PersonRole",
    "Picture",
    "Plan",
    "PlanBooth",
    "PlanOverride",
    "PlanRoom",
    "Presence",
    "PrintJob",
    "Receiver",
    "ReceiverMove",
    "Room",
    "RoomLayout",
    "Scan",
    "SenderMapping",
    "Settlement",
    "Sharing",
    "Stand",
    "TickList",
    "UtcDateTime",
]
