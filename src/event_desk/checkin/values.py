"""What the scan engine says, as values."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from event_desk.model import Person
from event_desk.model.words import GateKind, Outcome


class ResultState(StrEnum):
    """The five kinds of answer, each with a colour, a shape and a sound of its own."""

    OK = "ok"
    NOTE = "note"
    ALREADY = "already"
    ASK = "ask"
    STOP = "stop"


class NoteKind(StrEnum):
    """What the desk must read: `text` and `numbers` of a `Note` fill its sentence."""

    FLAG = "flag"  # text: what somebody wrote for the desk
    HAND_OVER = "hand_over"  # a minor leaves; text: to whom, empty when nobody said
    LEFT_WITH = "left_with"  # answered; text: whom with
    RECEIVER_OUT = "receiver_out"  # leaves with receivers; numbers
    WAITING = "waiting"  # stands on the waiting list; numbers: the place on it


class Misread(StrEnum):
    """Why a text was no code, where that can be told."""

    NOTHING = "nothing"
    HALF_CODE = "half_code"
    TWO_CODES = "two_codes"
    TOO_LONG = "too_long"


@dataclass(frozen=True, slots=True)
class Note:
    kind: NoteKind
    text: str = ""
    numbers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class GateInfo:
    """A gate as scripts and the window name it.

    `key` is `entrance`, `exit`, a room's name or an item's code. `titles` by language is empty for
    entrance and exit. `capacity` in people, None where nobody set one. `reentry`, `opens` and
    `closes` are the rules that count there, see `set_rules`.
    """

    key: str
    kind: GateKind
    titles: dict[str, str]
    room: str = ""
    start: datetime | None = None
    end: datetime | None = None
    capacity: int | None = None
    reentry: str = "daily"
    opens: int | None = None
    closes: int | None = None


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


_STATES = {
    Outcome.ADMITTED: ResultState.OK,
    Outcome.EXIT_RECORDED: ResultState.OK,
    Outcome.ALREADY_IN: ResultState.ALREADY,
    Outcome.UNDONE: ResultState.NOTE,
    Outcome.NOTHING_TO_UNDO: ResultState.ASK,
}


@dataclass(frozen=True, slots=True)
class ScanResult:
    """The verdict. `first_at` and `first_desk` are of the admission that still stands.

    `item_code` is what runs behind a room's door at the time. `notes` have to be read by the desk;
    `misread` says more about a text that was no code. `unconfirmed`: the event is shared, and the
    other desks haven't said that they didn't let the person in.
    """

    outcome: Outcome
    person: PersonCard | None
    gate: str
    at: datetime
    scan_id: UUID | None = None
    first_at: datetime | None = None
    first_desk: str = ""
    item_code: str = ""
    notes: tuple[Note, ...] = ()
    misread: Misread | None = None
    unconfirmed: bool = False

    @property
    def state(self) -> ResultState:
        state = _STATES.get(self.outcome, ResultState.STOP)
        to_read = self.notes or self.unconfirmed
        return ResultState.NOTE if state is ResultState.OK and to_read else state


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
    on_paper: bool = False


@dataclass(frozen=True, slots=True)
class Counters:
    """People, not scans. `per_minute` counts admissions of the last ten minutes, oldest first.

    `arrived` counts who was ever let in, `inside` who is in today and hasn't left.
    """

    arrived: int
    expected: int
    inside: int
    per_minute: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class DeskPace:
    """Who comes at one desk: admissions a minute, and when the last one was."""

    desk: str
    per_minute: float
    last: datetime | None


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
    )
