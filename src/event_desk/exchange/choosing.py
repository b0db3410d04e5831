"""Which columns of a list go out: a few by default, more only when somebody asks for them.

What is chosen is remembered in the event, by subject, for the next time.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk.errors import ErrorCode, EventDeskError
from event_desk.exchange.listing import Column, Listing
from event_desk.field_classes import Class, class_of
from event_desk.model import Event
from event_desk.texts import translate

ALL, DEFAULT = "all", "default"
_SETTING = "export_columns"


@dataclass(frozen=True, slots=True)
class Choice:
    """A column that can be left out. `given` says whether it goes out when nobody chose."""

    key: str
    heading: str
    kind: Class
    given: bool


def choices(listings: Sequence[Listing]) -> tuple[Choice, ...]:
    """What can be chosen of these, in their order."""
    found: dict[str, Choice] = {}
    for listing in listings:
        for column in listing.columns:
            if column.key and column.key not in found:
                kind = class_of(column.key)
                given = kind is Class.PUBLIC
                found[column.key] = Choice(column.key, _heading(column), kind, given)
    return tuple(found.values())


def _heading(column: Column) -> str:
    """Columns that go out together have one name for all of them."""
    together = {
        "days": translate("texts", "Times day by day"),
        "sessions": translate("texts", "Times session by session"),
    }
    return together.get(column.key, column.heading)


def parse(words: str) -> frozenset[str]:
    """ "a,b,c", `all` or `default`; what the words mean is checked by `chosen`."""
    return frozenset(word.strip().lower().replace("-", "_") for word in words.split(",") if word)


def chosen(known: Sequence[Choice], wanted: Collection[str] | None) -> frozenset[str]:
    """The keys that go out; None means the few by default. Raises UNKNOWN_COLUMN."""
    keys = frozenset(choice.key for choice in known)
    given = frozenset(choice.key for choice in known if choice.given)
    if wanted is None:
        return given
    if unknown := frozenset(wanted) - keys - {ALL, DEFAULT, ""}:
        raise EventDeskError(
            ErrorCode.UNKNOWN_COLUMN,
            value=", ".join(sorted(unknown)),
            known=", ".join([*(choice.key for choice in known), ALL, DEFAULT]),
        )
    if ALL in wanted:
        return keys
    asked = keys & frozenset(wanted)
    return asked | given if DEFAULT in wanted else asked


def keep(listing: Listing, keys: Collection[str]) -> Listing:
    """The listing without the columns that weren't chosen."""
    kept = [at for at, one in enumerate(listing.columns) if not one.key or one.key in keys]
    if len(kept) == len(listing.columns):
        return listing

    def pick(row: Sequence[Any]) -> Any:
        return tuple([row[at] for at in kept])

    return replace(
        listing,
        columns=pick(listing.columns),
        rows=[pick(row) for row in listing.rows],
        totals=pick(listing.totals) if listing.totals is not None else None,
        fixed=sum(at < listing.fixed for at in kept),
    )


def remembered(session: Session, subject: str) -> frozenset[str] | None:
    """What was chosen last for a subject; None when nobody ever chose."""
    kept: Any = session.scalars(select(Event)).one().settings.get(_SETTING, {})
    return frozenset(kept[subject]) if subject in kept else None


def remember(
    session: Session, subject: str, wanted: Collection[str] | None, *, at: datetime
) -> None:
    """Keep a choice for the next time; None goes back to the few by default."""
    event = session.scalars(select(Event)).one()
    kept: dict[str, Any] = dict(event.settings.get(_SETTING, {}))
    kept.pop(subject, None)
    if wanted is not None:
        kept[subject] = sorted(wanted)
    if kept != event.settings.get(_SETTING, {}):
        event.settings, event.changed_at = {**event.settings, _SETTING: kept}, at
