"""The programme on paper: sheets to sign in, what happens in a room, what happens on a day."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk import people, programme, texts
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.exchange.attendance_facts import organisation, shown_names
from event_desk.exchange.listing import Column, Kind, Listing, Value
from event_desk.folding import fold, isolate
from event_desk.model import ItemGuest
from event_desk.programme import EventFacts, ItemView
from event_desk.texts import translate

_LINE_TO_SIGN = 9.5
_FEWEST_LINES, _MOST_LINES = 20, 60
_RLM = "\u200f"
_LISTED = ("invited", "signed_up")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a report is to be limited to; what is empty limits nothing.

    `day` in the event's zone, `room` and `item` as one may call them, `person` a code. `paper` is
    what the wall's programme is printed on, `a3` or `a4`.
    """

    day: date | None = None
    room: str = ""
    item: str = ""
    person: str = ""
    paper: str = "a3"


def sign_in_sheets(session: Session, wanted: Wanted) -> tuple[Listing, ...]:
    """One for each session: its list, or lines to write on where anybody may come."""
    event = programme.event_facts(session)
    columns = (
        Column(translate("texts", "No."), Kind.NUMBER),
        Column(translate("texts", "Name"), least=40.0),
        Column(
            translate("texts", "Name in Latin letters")
            if texts.language() == "ar"
            else translate("texts", "Name in the other script"),
            least=30.0,
        ),
        Column(translate("texts", "Organisation"), least=30.0),
        Column(translate("texts", "Signature"), least=50.0),
    )
    guests = _guests(session)
    found: list[Listing] = []
    for item in limited(session, event, wanted):
        if item.kind == "break":
            continue
        listed = guests.get(item.id, [])
        known = dict.fromkeys([*(one.person_id for one in item.speakers), *listed])
        views = people.views(session, known)
        named = [one for one in views if one.status != "cancelled"]
        rows: list[tuple[Value, ...]] = [
            (number, *shown_names(one), organisation(one), "")
            for number, one in enumerate(named, start=1)
        ]
        lines = len(rows)
        if not listed:
            expected = item.expected or 0
            lines = max(len(rows), min(max(expected, _FEWEST_LINES), _MOST_LINES))
        rows += [(number, "", "", "", "") for number in range(len(rows) + 1, lines + 1)]
        found.append(
            Listing(
                titled(item, event),
                columns,
                rows,
                filtered=False,
                note=when_and_where(item, event),
                tall=_LINE_TO_SIGN,
                upright=True,
            )
        )
    return tuple(found)


def room_programmes(session: Session, wanted: Wanted) -> tuple[Listing, ...]:
    """For each room and day a page to hang on the door."""
    event = programme.event_facts(session)
    columns = (
        Column(translate("texts", "Time")),
        Column(translate("texts", "Session")),
        Column(translate("texts", "Spoken")),
        Column(translate("texts", "Interpreted into")),
    )
    pages: dict[tuple[str, date], list[tuple[Value, ...]]] = {}
    for item in limited(session, event, wanted):
        if not item.room or item.start is None:
            continue
        pages.setdefault((item.room, event.day_of(item.start)), []).append(
            (hours(item, event), public_title(item, event), _spoken(item), _heard(item))
        )
    return tuple(
        Listing(
            f"{room} – {day_words(day, event)}",
            columns,
            rows,
            filtered=False,
            tall=12.0,
        )
        for (room, day), rows in sorted(pages.items(), key=lambda page: page[0])
    )


def day_programmes(session: Session, wanted: Wanted) -> tuple[Listing, ...]:
    """Each day in the order of time, in the language that is set."""
    event = programme.event_facts(session)
    columns = (
        Column(translate("texts", "Time")),
        Column(translate("texts", "Room")),
        Column(translate("texts", "Code"), Kind.CODE),
        Column(translate("texts", "Session")),
        Column(translate("texts", "Languages")),
    )
    pages: dict[date, list[tuple[Value, ...]]] = {}
    for item in limited(session, event, wanted):
        if item.start is None:
            continue
        languages = list(dict.fromkeys((*item.floor, *item.interpret_into)))
        pages.setdefault(event.day_of(item.start), []).append(
            (
                hours(item, event),
                item.room,
                item.code,
                public_title(item, event),
                _named(languages),
            )
        )
    return tuple(
        Listing(day_words(day, event), columns, rows, filtered=False, upright=True)
        for day, rows in sorted(pages.items())
    )


def limited(session: Session, event: EventFacts, wanted: Wanted) -> Sequence[ItemView]:
    """The items meant, in the order of time. Raises UNKNOWN_GATE or UNKNOWN_ITEM."""
    found: Iterable[ItemView] = programme.items(session)
    if wanted.room:
        room = programme.find_room(session, wanted.room)
        if room is None:
            raise EventDeskError(ErrorCode.UNKNOWN_GATE, value=wanted.room)
        found = [item for item in found if item.room_id == room.id]
    if wanted.item:
        item = programme.find_item(session, wanted.item)
        if item is None:
            raise EventDeskError(ErrorCode.UNKNOWN_ITEM, value=wanted.item)
        found = [one for one in found if one.id == item.id]
    if wanted.day is not None:
        found = [one for one in found if one.start and event.day_of(one.start) == wanted.day]
    return list(found)


def titled(item: ItemView, event: EventFacts) -> str:
    title = texts.localised(item.titles, event.languages)
    return f"{item.code} · {title}" if title and fold(title) != fold(item.code) else item.code


def public_title(item: ItemView, event: EventFacts) -> str:
    """A closed meeting's title isn't for everybody who passes a door."""
    if item.access == "invited":
        return texts.item_kind("closed meeting")
    return texts.localised(item.titles, event.languages) or item.code


def day_words(day: date, event: EventFacts) -> str:
    return texts.day_words(day, event.months, event.digits)


def hours(item: ItemView, event: EventFacts) -> str:
    """From when to when, in the event's zone; empty where nobody has said it."""
    if item.start is None:
        return ""
    start = f"{event.local(item.start):%H:%M}"
    text = f"{start}–{event.local(item.end):%H:%M}" if item.end else start
    # Digits have no direction strong enough: in Arabic the start stands on the right.
    mark = _RLM if texts.language() == "ar" else ""
    return mark + texts.shown_digits(text, event.digits)


def when_and_where(item: ItemView, event: EventFacts) -> str:
    day = day_words(event.day_of(item.start), event) if item.start else ""
    parts = (day, hours(item, event), item.room)
    return " · ".join(isolate(part) for part in parts if part)


def _guests(session: Session) -> dict[UUID, list[UUID]]:
    found: dict[UUID, list[UUID]] = {}
    for item_id, person_id in session.execute(
        select(ItemGuest.item_id, ItemGuest.person_id)
        .where(ItemGuest.kind.in_(_LISTED))
        .order_by(ItemGuest.position, ItemGuest.at)
    ):
        found.setdefault(item_id, []).append(person_id)
    return found


def _spoken(item: ItemView) -> str:
    return _named(item.floor)


def _heard(item: ItemView) -> str:
    """The channels of the plan, or what is wanted while there is no plan."""
    channels = [one.language for one in item.channels]
    return _named(channels or [code for code in item.interpret_into if code not in item.floor])


def _named(codes: Iterable[str]) -> str:
    return ", ".join(texts.language_name(code) for code in dict.fromkeys(codes))
