"""What the scan engine says, as values."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from event_desk.model import Person
from event_desk.model.words import GateKind, Outcome


@dataclass(frozen=True, slots=True)
class GateInfo:
    """A gate as scripts and the window name it.

    `key` is `entrance`, a room's name or an item's code. `titles` by language is empty for the
    entrance. `capacity` in people, None where nobody set one.
    """

    key: str
    kind: GateKind
    titles: dict[str, str]
    room: str = ""
    start: datetime | None = None
    end: datetime | None = None
    capacity: int | None = None


@dataclass(frozen=True, slots=True)
class PersonCard:
    """What the result card shows of a person; `flag` must be read by the desk."""

    id: UUID
    code: str
    name: str
    native_name: str
    organisation: str
    native_organisation: str
    category: str
    languages: tuple[str, ...]
    minor: bool | None
    flag: str
    hand_over: str


@dataclass(frozen=True, slots=True)
class ScanResult:
    """The verdict. `first_at` and `first_desk` are of the admission that still stands.

    `item_code` is what runs behind a room's door at the time.
    """

    outcome: Outcome
    person: PersonCard | None
    gate: str
    at: datetime
    scan_id: UUID | None = None
    first_at: datetime | None = None
    first_desk: str = ""
    item_code: str = ""


@dataclass(frozen=True, slots=True)
class PastScan:
    """A line of the list below the card; `undone` when a later line took it back."""

    id: UUID
    at: datetime
    outcome: Outcome
    desk: str
    person_id: UUID | None
    name: str
    native_name: str
    category: str
    undone: bool


@dataclass(frozen=True, slots=True)
class Counters:
    """People, not scans. `per_minute` counts admissions of the last ten minutes, oldest first."""

    arrived: int
    expected: int
    inside: int
    per_minute: tuple[int, ...]


def shown_name(person: Person) -> str:
    return person.display_name or person.name or person.native_name or person.description


def card(person: Person) -> PersonCard:
    organisation = person.organisation
    return PersonCard(
        id=person.id,
        code=person.code,
        name=shown_name(person),
        native_name=person.native_name,
        organisation=organisation.name if organisation else "",
        native_organisation=organisation.native_name if organisation else "",
        category=person.category,
        languages=tuple(person.languages),
        minor=person.minor,
        flag=person.flag,
        hand_over=person.hand_over,
    )
