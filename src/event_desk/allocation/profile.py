"""What makes a plan wrong, as numbers and levels that an event can choose.

The profession's texts disagree, so every limit is a value here and no rule is a constant. Where a
number has no source beside it, it is a default of our own. Times are in minutes.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import time
from enum import StrEnum


class Level(StrEnum):
    """How much a broken rule matters: never planned, planned and told, or not looked at."""

    FORBID = "forbid"
    WARN = "warn"
    IGNORE = "ignore"


class Rule(StrEnum):
    """Every way in which a plan can be wrong; the values each tells are named beside it."""

    # the programme itself
    ITEM_TIMES = "item_times"
    ITEM_LANGUAGE = "item_language"
    SPEAKER_TWICE = "speaker_twice"  # other
    PIN_BROKEN = "pin_broken"
    BEGUN = "begun"
    NO_SKILL = "no_skill"
    # rooms
    ROOM_MISSING = "room_missing"
    ROOM_UNKNOWN = "room_unknown"  # room
    ROOM_CLOSED = "room_closed"  # room
    ROOM_TAKEN_TWICE = "room_taken_twice"  # room, other
    TURNOVER = "turnover"  # room, other, minutes, limit
    CAPACITY = "capacity"  # room, expected, capacity
    NO_CAPACITY = "no_capacity"  # room
    RECEIVERS = "receivers"  # room, needed, stock
    STEP_FREE = "step_free"  # room
    PARALLEL = "parallel"  # room
    CLOSED_BESIDE_OPEN = "closed_beside_open"  # room
    LAYOUT = "layout"  # room, layout
    RECEIVERS_STOCK = "receivers_stock"  # needed, stock
    BOOTH_UNKNOWN = "booth_unknown"  # booth, room
    BOOTH_TWICE = "booth_twice"  # booth, room, other: a room
    BOOTH_SETUP = "booth_setup"  # booth, room, limit
    # booths and channels
    CHANNEL_UNWANTED = "channel_unwanted"  # language
    NOT_COVERED = "not_covered"  # language, source
    SEATS_SHORT = "seats_short"  # language, missing
    ALONE = "alone"  # language, minutes, limit
    SINGLE_COVER = "single_cover"  # language, source
    NOT_SKILLED = "not_skilled"  # language
    BOOTHS = "booths"  # room, needed, booths
    BOOTH_SEATS = "booth_seats"  # room, booth, needed, seats
    RELAY_CHAIN = "relay_chain"  # language, pivot
    RELAY_NEEDLESS = "relay_needless"  # language, pivot
    PIVOT_THIN = "pivot_thin"  # language, pivot
    TWO_WAY_RELAY = "two_way_relay"  # language
    TWO_WAY_TEAM = "two_way_team"  # language, needed, minutes
    MANY_LANGUAGES = "many_languages"  # language, needed
    RELAY_ONE_PERSON = "relay_one_person"  # pivot
    TURN = "turn"  # language, minutes, limit
    WHISPER_LISTENERS = "whisper_listeners"  # listeners, limit
    # people
    INTERPRETER_UNKNOWN = "interpreter_unknown"
    NOT_AVAILABLE = "not_available"
    NOT_CLEARED = "not_cleared"
    TWO_PLACES = "two_places"  # other
    MOVING = "moving"  # other, minutes, limit
    DAY_HOURS = "day_hours"  # minutes, limit
    DAY_LONG = "day_long"  # minutes, limit
    FOUR_HOURS = "four_hours"  # minutes, limit
    LUNCH = "lunch"  # limit
    LUNCH_MOVED = "lunch_moved"  # limit
    LUNCH_SHORT = "lunch_short"  # minutes, limit
    CALL = "call"  # minutes, limit
    SPAN = "span"  # minutes, limit
    NIGHT = "night"  # minutes, limit
    WEEK_HOURS = "week_hours"  # minutes, limit
    REMOTE_HOURS = "remote_hours"  # minutes, limit
    REMOTE_ITEMS = "remote_items"  # minutes, limit
    REMOTE_SESSION = "remote_session"  # minutes, limit


FORBIDDEN = frozenset(
    {
        Rule.ROOM_UNKNOWN,
        Rule.ROOM_CLOSED,
        Rule.ROOM_TAKEN_TWICE,
        Rule.BOOTH_UNKNOWN,
        Rule.BOOTH_TWICE,
        Rule.BOOTH_SETUP,
        Rule.NOT_SKILLED,
        Rule.BOOTHS,
        Rule.BOOTH_SEATS,
        Rule.RELAY_CHAIN,
        Rule.INTERPRETER_UNKNOWN,
        Rule.NOT_AVAILABLE,
        Rule.NOT_CLEARED,
        Rule.TWO_PLACES,
        Rule.MOVING,
        Rule.DAY_HOURS,
        Rule.FOUR_HOURS,
        Rule.LUNCH,
        Rule.SPAN,
        Rule.NIGHT,
        Rule.REMOTE_HOURS,
    }
)
"""Forbidden unless a profile says otherwise."""

PLANNED_AROUND = FORBIDDEN | {Rule.TURNOVER, Rule.REMOTE_SESSION}
"""What the planner keeps to where it is forbidden; the other rules can warn or be ignored only."""

IGNORED = frozenset({Rule.LUNCH_SHORT, Rule.MANY_LANGUAGES})
"""Not looked at unless a profile says otherwise; every other rule warns."""


def usual_level(rule: Rule) -> Level:
    if rule in FORBIDDEN:
        return Level.FORBID
    return Level.IGNORE if rule in IGNORED else Level.WARN


def _default_levels() -> Mapping[Rule, Level]:
    return {rule: usual_level(rule) for rule in Rule}


@dataclass(frozen=True, slots=True)
class Profile:
    name: str = "default"
    levels: Mapping[Rule, Level] = field(default_factory=_default_levels)

    # rooms
    turnover: int = 15
    layout_change: int = 45
    receivers_extra: float = 0.10
    # The share of the expected that takes a receiver, where nobody said how many.
    listeners_share: float = 0.5

    # teams
    team: int = 2  # AIIC: at least two a booth
    long_team: int = 3
    session_by_two: int = 210  # ISO 23155: 3.5 hours
    alone_warn: int = 40
    alone_most: int = 60
    turn: int = 30
    turn_remote: int = 20  # remote and sign language: 15 to 20
    sign_team: int = 2
    sign_three_above: int = 120
    whisper_team: int = 2
    whisper_listeners: int = 2
    booth_seats: int = 2
    # A booth that works both ways: two people up to here, three up to there, four beyond.
    two_way_two: int = 210  # AIIC Canada: 3.5 hours
    two_way_three: int = 360  # AIIC Canada: 6 hours
    two_way_relay: int = 3  # AIIC, Article 6: three where such a booth gives relay
    # From how many languages on every booth has `many_team` people.
    many_languages: int = 7  # European Parliament
    many_team: int = 3

    # hours
    day_soft: int = 360
    day_most: int = 420
    four_hours: int = 210
    week_most: int = 2100
    remote_day: int = 240
    remote_session: int = 120
    lunch: int = 60
    lunch_from: time = time(11, 30)
    lunch_to: time = time(14, 0)
    # How much earlier or later lunch may be where an item alone leaves none within the window.
    lunch_shift: int = 90
    lunch_norm: int = 90  # between the half-days
    span: int = 600
    night: int = 660
    call: int = 30

    # moving between two items
    move_zone: int = 10
    move_building: int = 20

    def level(self, rule: Rule) -> Level:
        level = self.levels.get(rule)
        return usual_level(rule) if level is None else level

    def forbids(self, rule: Rule) -> bool:
        return self.level(rule) is Level.FORBID

    def with_levels(self, **levels: Level) -> "Profile":
        """The same limits, some rules at another level: `with_levels(turnover=Level.FORBID)`."""
        changed = dict(self.levels) | {Rule(rule): level for rule, level in levels.items()}
        return replace(self, levels=changed)


DEFAULT = Profile()

# AIIC's own conditions: nobody alone beyond 40 minutes, six hours a day, the norm for lunch.
AIIC = Profile(
    name="aiic", session_by_two=180, alone_warn=30, alone_most=40, day_soft=360, day_most=360
).with_levels(
    turnover=Level.FORBID,
    lunch_short=Level.WARN,
    alone=Level.WARN,
    pivot_thin=Level.WARN,
)
# ISO 23155: two sessions of three and a half hours a day.
ISO_23155 = Profile(name="iso_23155", session_by_two=210, day_soft=360, day_most=420).with_levels(
    lunch_short=Level.WARN
)
# Two meetings of three hours, seven a week; both ways always by three; many languages by three.
UN_LIKE = Profile(
    name="un_like",
    session_by_two=180,
    four_hours=180,
    day_soft=360,
    day_most=360,
    week_most=1260,
    alone_most=40,
    two_way_two=0,
).with_levels(lunch_short=Level.WARN, many_languages=Level.WARN)
# People who are not used to it: shorter days, earlier relief, but helpers decide about their own.
VOLUNTEERS = Profile(
    name="volunteers",
    day_soft=300,
    day_most=360,
    four_hours=180,
    alone_warn=30,
    week_most=1500,
).with_levels(span=Level.WARN, call=Level.IGNORE, relay_one_person=Level.IGNORE)

PROFILES: Mapping[str, Profile] = {
    profile.name: profile for profile in (DEFAULT, AIIC, ISO_23155, UN_LIKE, VOLUNTEERS)
}
