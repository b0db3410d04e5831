"""How many receivers each room needs at each time, against what there is."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import pairwise
from math import ceil
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from event_desk import programme
from event_desk.exchange.listing import Column, Kind, Listing, Value
from event_desk.exchange.paper_limits import PaperLimits, paper_limits
from event_desk.exchange.plan_facts import clock_times
from event_desk.exchange.programme_report import Wanted, day_words, limited, public_title
from event_desk.model import Item, Receiver
from event_desk.programme import EventFacts, ItemView
from event_desk.texts import shown_digits, translate

_WITHOUT = frozenset({"whispered", "consecutive", "sign"})
_SHORT = "×"


@dataclass(frozen=True, slots=True)
class _Need:
    item: ItemView
    start: datetime
    end: datetime
    listeners: int
    needed: int
    stock: int


def receivers_plan(session: Session, wanted: Wanted) -> tuple[Listing, ...]:
    """Session by session, and for each time what the rooms need together."""
    event = programme.event_facts(session)
    stock = {room.id: room.receivers for room in programme.rooms(session)}
    whole = session.scalar(select(func.count()).select_from(Receiver)) or sum(stock.values())
    heard = {
        key: (listeners, mode)
        for key, listeners, mode in session.execute(select(Item.id, Item.listeners, Item.mode))
    }
    limits = paper_limits(session)
    needs = [
        _need(item, *heard[item.id], stock.get(item.room_id, 0) if item.room_id else 0, limits)
        for item in limited(session, event, wanted)
    ]
    known = [need for need in needs if need is not None]
    return _by_session(event, known, limits), _by_slot(event, known, whole)


def _need(
    item: ItemView, listeners: int | None, mode: str, stock: int, limits: PaperLimits
) -> _Need | None:
    """None where nobody needs one: nothing is interpreted, or not through receivers."""
    heard = [code for code in item.interpret_into if item.floor != (code,)]
    if not heard or mode in _WITHOUT or item.start is None or item.end is None:
        return None
    if listeners is None:
        listeners = ceil((item.expected or 0) * limits.listeners_share)
    needed = listeners + ceil(listeners * limits.receivers_extra)
    return _Need(item, item.start, item.end, listeners, needed, stock)


def _by_session(event: EventFacts, needs: Sequence[_Need], limits: PaperLimits) -> Listing:
    columns = (
        Column(translate("texts", "Time"), least=20.0),
        Column(translate("texts", "Room")),
        Column(translate("texts", "Session")),
        Column(translate("texts", "Expected"), Kind.NUMBER),
        Column(translate("texts", "Listeners"), Kind.NUMBER),
        Column(translate("texts", "Needed"), Kind.NUMBER),
        Column(translate("texts", "In the room"), Kind.NUMBER),
        Column(translate("texts", "To bring"), least=18.0, marks=True),
    )
    rows: list[tuple[Value, ...]] = []
    bands: set[int] = set()
    day: date | None = None
    for one in needs:
        if event.day_of(one.start) != day:
            day = event.day_of(one.start)
            bands.add(len(rows))
            rows.append((day_words(day, event), *[None] * (len(columns) - 1)))
        rows.append(
            (
                clock_times(event, one.start, one.end),
                one.item.room,
                public_title(one.item, event),
                one.item.expected,
                one.listeners,
                one.needed,
                one.stock,
                _short(one.needed - one.stock),
            )
        )
    more = translate("texts", "Those who listen, and {percent} % more")
    return Listing(
        translate("texts", "Receivers by room"),
        columns,
        rows,
        filtered=False,
        note=more.format(percent=shown_digits(f"{limits.receivers_extra:.0%}"[:-1], event.digits)),
        bands=frozenset(bands),
        tints={_SHORT: "#F9DEDC"},
    )


def _by_slot(event: EventFacts, needs: Sequence[_Need], whole: int) -> Listing:
    rooms = sorted({one.item.room or "–" for one in needs})
    columns = (
        Column(translate("texts", "Time"), least=20.0),
        *(Column(room, Kind.NUMBER) for room in rooms),
        Column(translate("texts", "Together"), Kind.NUMBER),
        Column(translate("texts", "In stock"), Kind.NUMBER),
        Column(translate("texts", "Missing"), least=18.0, marks=True),
    )
    rows: list[tuple[Value, ...]] = []
    bands: set[int] = set()
    day: date | None = None
    for start, end, own in _slots(needs):
        if event.day_of(start) != day:
            day = event.day_of(start)
            bands.add(len(rows))
            rows.append((day_words(day, event), *[None] * (len(columns) - 1)))
        together = sum(one.needed for one in own)
        here = [sum(one.needed for one in own if (one.item.room or "–") == room) for room in rooms]
        rows.append(
            (
                clock_times(event, start, end),
                *(count or None for count in here),
                together,
                whole,
                _short(together - whole),
            )
        )
    return Listing(
        translate("texts", "Receivers by time"),
        columns,
        rows,
        filtered=False,
        bands=frozenset(bands),
        tints={_SHORT: "#F9DEDC"},
    )


def _slots(needs: Sequence[_Need]) -> Iterator[tuple[datetime, datetime, list[_Need]]]:
    """What is handed out at the same moment, by the moments at which a session begins or ends."""
    moments = sorted({moment for one in needs for moment in (one.start, one.end)})
    seen = frozenset[UUID]()
    for start, end in pairwise(moments):
        here = [one for one in needs if one.start < end and start < one.end]
        now = frozenset(one.item.id for one in here)
        if here and now != seen:
            yield start, end, here
        seen = now


def _short(missing: int) -> str:
    return f"{_SHORT} {missing}" if missing > 0 else ""
