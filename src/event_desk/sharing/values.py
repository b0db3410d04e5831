"""What a worker tells of the sharing, and what a first desk shows to the others, as values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from event_desk.errors import EventDeskError


class LinkState(StrEnum):
    """How this laptop stands to the server.

    AWAY is over by itself as soon as the network is back; REFUSED needs a person, and the status's
    `trouble` says why.
    """

    OFF = "off"
    CONNECTING = "connecting"
    CONNECTED = "connected"
    AWAY = "away"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class DeskSeen:
    """A desk as the server knows it, or as it was last heard of.

    `kind` is one of `roles.Role`'s short names: `door`, `help_desk`, `organiser`. `clock_offset` in
    milliseconds is what has to be added to that laptop's clock to have the server's. `waiting`
    counts the lines that it has not sent, None where nobody knows.
    """

    origin: UUID
    name: str
    kind: str
    version: str = ""
    seen_at: datetime | None = None
    left_at: datetime | None = None
    clock_offset: int = 0
    waiting: int | None = None
    is_this: bool = False
    has_server: bool = False


@dataclass(frozen=True, slots=True)
class Status:
    """`since` is when `link` became what it is; `seen_at` when the server last answered.

    `waiting` counts what was written here and has not been sent. This desk stands first in `desks`.
    """

    link: LinkState
    since: datetime | None = None
    seen_at: datetime | None = None
    waiting: int = 0
    desks: tuple[DeskSeen, ...] = ()
    trouble: EventDeskError | None = None


@dataclass(frozen=True, slots=True)
class Offer:
    """What another laptop needs to join: an address as it is typed, and a code for each kind.

    `qr` has the text of the picture for each kind, with address and code in one.
    """

    addresses: tuple[str, ...]
    codes: Mapping[str, str] = field(default_factory=dict[str, str])
    qr: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Host:
    """What a laptop is told before it joins: which event, as what, and the names that are taken."""

    event: str
    kind: str
    names: tuple[str, ...] = ()
