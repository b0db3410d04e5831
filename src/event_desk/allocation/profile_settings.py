"""The event's own rules: a profile by name, numbers and levels that differ from it, and what
people have allowed against it. They stand in the event's settings and in its overrides."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import datetime, time
from enum import StrEnum
from typing import Any, cast
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk import model
from event_desk.allocation.profile import DEFAULT, PLANNED_AROUND, PROFILES, Level, Profile, Rule
from event_desk.folding import digits

PROFILE, RULES, RECEIVERS = "profile", "rules", "receivers_stock"

Number = int | float | time

LIMITS: tuple[str, ...] = tuple(
    one.name for one in fields(Profile) if one.name not in ("name", "levels")
)
"""Every number of a profile, in its order."""


@dataclass(frozen=True, slots=True)
class RuleChoices:
    """What the organiser chose: `limits` and `levels` only where they differ from the profile.

    `receivers` is the whole event's stock, None where only the rooms limit it.
    """

    profile: str = DEFAULT.name
    limits: Mapping[str, Number] = field(default_factory=dict[str, Number])
    levels: Mapping[Rule, Level] = field(default_factory=dict[Rule, Level])
    receivers: int | None = None

    def made(self) -> Profile:
        """The profile with the event's own numbers and levels."""
        base = PROFILES.get(self.profile, DEFAULT)
        values: dict[str, Any] = dict(self.limits)
        return replace(base, levels={**base.levels, **self.levels}, **values)


@dataclass(frozen=True, slots=True)
class Allowed:
    """An override as stored. `rule` may be a word of a newer version; names of what is gone stay.

    An empty `item` is every item, an empty `interpreter` anyone.
    """

    id: UUID
    rule: str
    reason: str
    at: datetime
    item: str = ""
    interpreter: str = ""


class Kind(StrEnum):
    """What a limit counts."""

    MINUTES = "minutes"
    TIME = "time"
    SHARE = "share"
    COUNT = "count"


_COUNTS = frozenset(
    {
        "team",
        "long_team",
        "sign_team",
        "whisper_team",
        "whisper_listeners",
        "booth_seats",
        "two_way_relay",
        "many_languages",
        "many_team",
    }
)


def kind_of(limit: str) -> Kind:
    usual: object = getattr(DEFAULT, limit)
    if isinstance(usual, time):
        return Kind.TIME
    if isinstance(usual, float):
        return Kind.SHARE
    return Kind.COUNT if limit in _COUNTS else Kind.MINUTES


def may_be(rule: Rule, level: Level) -> bool:
    """Nothing can be forbidden that the planner would not keep to."""
    return level is not Level.FORBID or rule in PLANNED_AROUND


def number_of(limit: str, text: str) -> Number | None:
    """What a person typed: minutes, a time of day (11:30), a share (10%); None for nonsense."""
    typed = digits(text).strip().replace("٪", "%")
    if kind_of(limit) is not Kind.SHARE:
        return _number(limit, typed)
    whole = typed.removesuffix("%").strip()
    number = _number(limit, whole)
    if number is None or isinstance(number, time):
        return None
    return round(number / 100, 4) if typed != whole or number > 1 else number


def shown_number(value: Number) -> str:
    """As `number_of` reads it."""
    if isinstance(value, time):
        return f"{value:%H:%M}"
    return f"{value:.0%}" if isinstance(value, float) else str(value)


def profile_of(settings: Mapping[str, Any]) -> Profile:
    return choices_of(settings).made()


def receivers_of(settings: Mapping[str, Any]) -> int | None:
    stock = settings.get(RECEIVERS)
    return stock if isinstance(stock, int) and stock >= 0 else None


def choices_of(settings: Mapping[str, Any]) -> RuleChoices:
    """As stored; words and numbers that this version does not know count as not written."""
    name = str(settings.get(PROFILE, ""))
    limits, levels = _entries(settings, "limits"), _entries(settings, "levels")
    return RuleChoices(
        name if name in PROFILES else DEFAULT.name,
        {
            key: number
            for key, value in limits
            if key in LIMITS and (number := _number(key, value)) is not None
        },
        {
            Rule(key): Level(value)
            for key, value in levels
            if key in set(Rule) and value in set(Level) and may_be(Rule(key), Level(value))
        },
        receivers_of(settings),
    )


def unknown_words(settings: Mapping[str, Any]) -> tuple[str, ...]:
    """What stands in the settings and this version cannot use: to be told, not to be lost."""
    name = str(settings.get(PROFILE, ""))
    known = choices_of(settings)
    found = [name] if name and name not in PROFILES else []
    found += [key for key, _value in _entries(settings, "limits") if key not in known.limits]
    found += [key for key, _value in _entries(settings, "levels") if key not in known.levels]
    return tuple(found)


def _entries(settings: Mapping[str, Any], name: str) -> list[tuple[str, Any]]:
    own: Any = settings.get(RULES)
    part: Any = cast("Any", own).get(name) if isinstance(own, dict) else None
    return (
        [(str(key), value) for key, value in cast("Any", part).items()]
        if isinstance(part, dict)
        else []
    )


def _number(name: str, value: Any) -> Number | None:
    """A stored number as the limit's own kind; None where it is none or makes no sense."""
    usual: object = getattr(DEFAULT, name)
    try:
        if isinstance(usual, time):
            return time.fromisoformat(str(value))
        number = float(value) if isinstance(usual, float) else int(value)
    except (TypeError, ValueError, OverflowError):
        return None
    return number if 0 <= number < 100_000 else None


def choices(session: Session) -> RuleChoices:
    return choices_of(_event(session).settings)


def save_choices(session: Session, chosen: RuleChoices, *, at: datetime) -> RuleChoices:
    """Store what was chosen and give what stood before: saving that again undoes it.

    What equals the profile's own is not stored, so that "back to the profile's" leaves nothing.
    """
    event = _event(session)
    before = choices_of(event.settings)
    base = PROFILES.get(chosen.profile, DEFAULT)
    own: dict[str, dict[str, Any]] = {
        "limits": {
            name: value.isoformat("minutes") if isinstance(value, time) else value
            for name, value in chosen.limits.items()
            if name in LIMITS and value != getattr(base, name)
        },
        "levels": {
            rule.value: level.value
            for rule, level in chosen.levels.items()
            if level is not base.level(rule)
        },
    }
    kept = {
        key: value
        for key, value in event.settings.items()
        if key not in (PROFILE, RULES, RECEIVERS)
    }
    if chosen.profile != DEFAULT.name:
        kept[PROFILE] = chosen.profile
    if any(own.values()):
        kept[RULES] = own
    if chosen.receivers is not None:
        kept[RECEIVERS] = chosen.receivers
    event.settings, event.changed_at = kept, at
    return before


def _event(session: Session) -> model.Event:
    return session.scalars(select(model.Event)).one()


# What people have allowed


def allowed(session: Session) -> tuple[Allowed, ...]:
    """Every override in force, the oldest first, with the names of what it is about."""
    query = select(model.PlanOverride).where(model.PlanOverride.deleted_at.is_(None))
    rows = session.scalars(query.order_by(model.PlanOverride.at, model.PlanOverride.id)).all()
    codes = session.execute(select(model.Item.id, model.Item.code))
    items = {row.id: row.code for row in codes}
    people = {
        one: shown or name or native
        for one, shown, name, native in session.execute(
            select(
                model.Interpreter.id,
                model.Person.display_name,
                model.Person.name,
                model.Person.native_name,
            ).join(model.Interpreter.person)
        )
    }
    return tuple(
        Allowed(
            row.id,
            row.rule,
            row.reason,
            row.at,
            "" if row.item_id is None else items.get(row.item_id, "?"),
            "" if row.interpreter_id is None else people.get(row.interpreter_id, "?"),
        )
        for row in rows
    )


def take_back(session: Session, override_id: UUID, *, at: datetime) -> None:
    """The rule counts again from now on; nothing happens where that is so already."""
    row = session.get(model.PlanOverride, override_id)
    if row is not None and row.deleted_at is None:
        row.deleted_at = row.changed_at = at


def unknown_in(session: Session) -> tuple[str, ...]:
    """Words of the settings and of overrides that this version cannot use."""
    rows = session.scalars(
        select(model.PlanOverride.rule).where(model.PlanOverride.deleted_at.is_(None))
    )
    strange = sorted({rule for rule in rows if rule not in set(Rule)})
    return (*unknown_words(_event(session).settings), *strange)
