"""Everything on paper that isn't a badge: door signs, cards, name plates, certificates.

    found = signs.rooms(session, day=date(2026, 6, 9))
    report = signs.render(found, path)

`content` loads frozen values; `drawing` puts each on its page; `pdf` writes the file.
"""

from event_desk.signs.content import (
    Certificate,
    Choice,
    NameCard,
    NamePlate,
    RoomSign,
    Sign,
    cards,
    certificates,
    plates,
    rooms,
)
from event_desk.signs.pdf import SignReport, SignWarning, render

__all__ = [
    "Certificate",
    "Choice",
    "NameCard",
    "NamePlate",
    "RoomSign",
    "Sign",
    "SignReport",
    "SignWarning",
    "cards",
    "certificates",
    "plates",
    "render",
    "rooms",
]
