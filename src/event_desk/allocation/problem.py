"""What is to be planned, and a plan: frozen values, the only things the solver sees.

Identifiers are strings that the plan repeats; languages are lower-case codes (`ar`, `en`).
Times are aware. Nothing here is checked: bad values are named by `rules`, not refused.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from event_desk.allocation.profile import DEFAULT, Profile, Rule


class Mode(StrEnum):
    BOOTH = "booth"
    CONSECUTIVE = "consecutive"
    WHISPERED = "whispered"
    SIGN = "sign"
    REMOTE = "remote"


class Status(StrEnum):
    OPTIMAL = "optimal"
    FEASIBLE = "feasible"
    UNCHANGED = "unchanged"


class Reason(StrEnum):
    """Why something stays open, or what keeps one interpreter from closing it.

    The values each tells are named beside it.
    """

    NO_TIMES = "no_times"
    SAME_ID = "same_id"  # another item has it too; only one of them is planned
    NO_FLOOR_LANGUAGE = "no_floor_language"
    NO_ROOMS = "no_rooms"
    NO_ROOM_FREE = "no_room_free"
    NO_ROOM = "no_room"
    NO_INTERPRETERS = "no_interpreters"
    NOT_SKILLED = "not_skilled"  # nobody has the languages
    NOT_AVAILABLE = "not_available"
    NOT_CLEARED = "not_cleared"
    BUSY = "busy"  # item
    MOVING = "moving"  # item, minutes, limit
    HOURS = "hours"  # minutes, limit
    FOUR_HOURS = "four_hours"  # minutes, limit
    LUNCH = "lunch"  # limit
    SPAN = "span"  # minutes, limit
    NIGHT = "night"  # minutes, limit
    NO_BOOTH = "no_booth"  # booths
    BOOTH_FULL = "booth_full"  # seats
    NOT_CHOSEN = "not_chosen"  # free, but another use was worth more


class GapKind(StrEnum):
    ITEM = "item"  # not in a room, or not plannable
    PAIR = "pair"  # nobody from `source` into `language`
    SEAT = "seat"  # `missing` people short in the booth of `language`


@dataclass(frozen=True, slots=True)
class Window:
    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class Room:
    """`booth_seats` has one number per booth. `parallel` holds several items at once (a foyer).

    A `capacity` of 0 means that nobody can be planned in it. `capacity` goes with `layout`, the
    usual one; `layouts` gives the seats of others. A room that names none takes any layout. Nothing
    can be in it while it is `closed`.
    """

    id: str
    name: str = ""
    capacity: int = 0
    booth_seats: tuple[int, ...] = ()
    receivers: int = 0
    step_free: bool = True
    parallel: bool = False
    layout: str = ""
    zone: str = ""
    building: str = ""
    layouts: Mapping[str, int] = field(default_factory=dict[str, int])
    closed: tuple[Window, ...] = ()

    @property
    def booths(self) -> int:
        return len(self.booth_seats)

    def seats(self, layout: str) -> int:
        """The capacity when laid out so; that of the usual layout where it isn't known."""
        return self.layouts.get(layout, self.capacity)

    def offers(self, layout: str) -> bool:
        named = {self.layout, *self.layouts} - {""}
        return not layout or not named or layout in named


@dataclass(frozen=True, slots=True)
class MobileBooth:
    """A booth of the event's stock that can stand in any room that is not `parallel`.

    Setting up takes `setup_minutes`, in which the room must be free; as long as the booth stands
    there, the room has `seats_cost` fewer seats for the audience.
    """

    id: str
    seats: int = 2
    setup_minutes: int = 0
    seats_cost: int = 0


@dataclass(frozen=True, slots=True)
class Item:
    """One thing on the programme. `floor` is spoken, `interpret_into` is to be heard as well.

    `parallel` wants a room of that sort (a market of stands); `pinned_room` is a person's choice.
    `listeners` is how many take a receiver, None where nobody said. `placeholder` stands for what
    an Open Space will bring. `wants_stands` counts the tables of a marketplace. A `heavy` item
    wants a third person in each booth.
    """

    id: str
    code: str
    start: datetime | None
    end: datetime | None
    kind: str = "session"
    floor: tuple[str, ...] = ()
    interpret_into: tuple[str, ...] = ()
    expected: int = 0
    closed: bool = False
    parallel: bool = False
    step_free: bool = False
    layout: str = ""
    mode: Mode = Mode.BOOTH
    series: str = ""
    priority: int = 1
    listeners: int | None = None
    pinned_room: str | None = None
    speakers: tuple[str, ...] = ()
    placeholder: bool = False
    wants_stands: int = 0
    heavy: bool = False


@dataclass(frozen=True, slots=True)
class Interpreter:
    """`a` mother tongues, `b` active, `c` passive languages. No `available` at all: always.

    `sign`: works in sign language as well, and only such people work in items of that mode.
    `day_most` is a limit of his or her own in minutes, where it is below the profile's.
    """

    id: str
    name: str
    a: tuple[str, ...] = ()
    b: tuple[str, ...] = ()
    c: tuple[str, ...] = ()
    available: tuple[Window, ...] | None = None
    remote: bool = False
    cleared: bool = True
    sign: bool = False
    day_most: int | None = None

    @property
    def active(self) -> frozenset[str]:
        """The languages this person works into."""
        return frozenset((*self.a, *self.b))

    @property
    def understood(self) -> frozenset[str]:
        return frozenset((*self.a, *self.b, *self.c))


@dataclass(frozen=True, slots=True)
class Seat:
    """One interpreter in one item, working into one language."""

    item: str
    language: str
    interpreter: str


@dataclass(frozen=True, slots=True)
class Channel:
    """Who works into `language` in one item.

    `booth` counts from 1 within the room, mobile booths after the fixed ones in the order of
    `Plan.booths`; None where no booth is used. `retour` names languages
    whose booths also work into this one, when their own language is spoken; the people who do so
    stand in `interpreters` of both channels.
    """

    language: str
    interpreters: tuple[str, ...] = ()
    booth: int | None = None
    relay_from: str | None = None
    mode: Mode = Mode.BOOTH
    retour: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Hold:
    """What keeps one interpreter from closing a gap."""

    interpreter: str
    reason: Reason
    values: Mapping[str, int | str] = field(default_factory=dict[str, int | str])


@dataclass(frozen=True, slots=True)
class Gap:
    """What a plan leaves open and why; `source` is the language spoken, `language` the one heard.

    `holds` says for each interpreter with the languages what keeps him or her from it.
    """

    item: str
    kind: GapKind
    reason: Reason
    language: str = ""
    source: str = ""
    missing: int = 0
    holds: tuple[Hold, ...] = ()
    values: Mapping[str, int | str] = field(default_factory=dict[str, int | str])


@dataclass(frozen=True, slots=True)
class PlacedBooth:
    """A mobile booth standing in a room, ready from `start` to `end`; set up before `start`."""

    booth: str
    room: str
    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class Plan:
    """`rooms` by item; `channels` by item, in the order of the item's languages.

    `layouts` by item says how the room is laid out for it; where it says nothing, as the item
    wishes, else as usual. `booths` are the mobile ones, sorted by start, room and id.
    """

    rooms: Mapping[str, str] = field(default_factory=dict[str, str])
    channels: Mapping[str, tuple[Channel, ...]] = field(
        default_factory=dict[str, tuple[Channel, ...]]
    )
    gaps: tuple[Gap, ...] = ()
    layouts: Mapping[str, str] = field(default_factory=dict[str, str])
    booths: tuple[PlacedBooth, ...] = ()

    def home_seats(self) -> frozenset[Seat]:
        """Each person once in an item: in the booth where he or she sits, whoever else hears."""
        return frozenset(
            Seat(item, channel.language, person)
            for item, channels in self.channels.items()
            for channel in channels
            for person in channel.interpreters
            if not any(
                host.language in channel.retour and person in host.interpreters for host in channels
            )
        )

    def seats(self) -> frozenset[Seat]:
        return frozenset(
            Seat(item, channel.language, person)
            for item, channels in self.channels.items()
            for channel in channels
            for person in channel.interpreters
        )


@dataclass(frozen=True, slots=True)
class Override:
    """A person allows what a rule forbids; `reason` is printed.

    An empty `interpreter` means anyone, an empty `item` every item.
    """

    rule: Rule
    item: str
    reason: str
    interpreter: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """`zone` is the event's, for days and lunch. `current` is the plan in force.

    `pins` are seats a person has chosen; they stay wherever no forbidden rule breaks. What has
    begun by `now` stays as it is in `current`. `receivers` is how many the whole event has for
    use at one moment, beside what each room can give; None where only the rooms limit it.
    """

    zone: str = "UTC"
    rooms: tuple[Room, ...] = ()
    items: tuple[Item, ...] = ()
    interpreters: tuple[Interpreter, ...] = ()
    profile: Profile = DEFAULT
    current: Plan | None = None
    pins: frozenset[Seat] = frozenset()
    overrides: tuple[Override, ...] = ()
    mobile: tuple[MobileBooth, ...] = ()
    now: datetime | None = None
    receivers: int | None = None


@dataclass(frozen=True, slots=True)
class Solution:
    """`objective` by level, best 0, in the order in which levels count; `proven` likewise.

    `moved` counts rooms and seats that differ from the plan in force; one sent while the search
    goes on is not `final`.
    """

    status: Status
    plan: Plan
    objective: Mapping[str, int] = field(default_factory=dict[str, int])
    proven: Mapping[str, bool] = field(default_factory=dict[str, bool])
    moved: int = 0
    seconds: float = 0.0
    final: bool = True


@dataclass(frozen=True, slots=True)
class Step:
    """Where a search is: `value` so far, and `bound`, the least that is still possible."""

    goal: str
    value: int
    bound: int
