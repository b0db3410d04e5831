"""The programme to hang on a wall: each day with its rooms beside one another, in one language."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import pairwise

from sqlalchemy.orm import Session

from event_desk import programme, texts
from event_desk.exchange.listing import Column, Listing, Value
from event_desk.exchange.plan_facts import clock_times, named
from event_desk.exchange.programme_report import Wanted, day_words, limited, public_title
from event_desk.programme import EventFacts, ItemView
from event_desk.texts import translate


@dataclass(frozen=True, slots=True)
class Block:
    """One item; `first` and `last` are places in the day's moments, `column` one of its rooms."""

    column: int
    first: int
    last: int
    time: str
    title: str
    languages: str
    pause: bool


@dataclass(frozen=True, slots=True)
class WallDay:
    """`moments` are those at which something begins or ends, `clocks` the same as they are read."""

    title: str
    rooms: tuple[str, ...]
    moments: tuple[datetime, ...]
    clocks: tuple[str, ...]
    blocks: tuple[Block, ...]


def days(session: Session, wanted: Wanted) -> tuple[WallDay, ...]:
    """In the language that is set. What has no times yet doesn't hang on a wall."""
    event = programme.event_facts(session)
    names = {
        room.id: texts.localised({"": room.name, **room.names}) for room in programme.rooms(session)
    }
    found: dict[date, list[ItemView]] = {}
    for item in limited(session, event, wanted):
        if item.start is not None and item.end is not None:
            found.setdefault(event.day_of(item.start), []).append(item)
    order = list(names.values())
    return tuple(
        _day(event, day, items, {str(key): name for key, name in names.items()}, order)
        for day, items in sorted(found.items())
    )


def listings(session: Session, wanted: Wanted) -> tuple[Listing, ...]:
    """The same as tables, for spreadsheets."""
    return tuple(_table(day) for day in days(session, wanted))


def _day(
    event: EventFacts,
    day: date,
    items: Sequence[ItemView],
    names: Mapping[str, str],
    order: Sequence[str],
) -> WallDay:
    nowhere = translate("texts", "Room to be announced")
    where = {item.id: names.get(str(item.room_id), nowhere) for item in items}
    used = set(where.values())
    rooms = [name for name in dict.fromkeys((*order, nowhere)) if name in used]
    moments = sorted({at for item in items for at in (item.start, item.end) if at is not None})
    places = {moment: place for place, moment in enumerate(moments)}
    return WallDay(
        day_words(day, event),
        tuple(rooms),
        tuple(moments),
        tuple(clock_times(event, moment, None) for moment in moments),
        tuple(
            Block(
                rooms.index(where[item.id]),
                places[item.start],
                max(places[item.end], places[item.start] + 1),
                clock_times(event, item.start, item.end),
                public_title(item, event),
                _languages(item),
                item.kind == "break",
            )
            for item in items
            if item.start is not None and item.end is not None and item.start < item.end
        ),
    )


def _languages(item: ItemView) -> str:
    """What is spoken, and behind the sign what can be heard."""
    channels = [one.language for one in item.channels] or list(item.interpret_into)
    heard = [code for code in channels if item.floor != (code,)]
    spoken = named(item.floor)
    if not heard:
        return spoken
    text = translate("texts", "{spoken} · interpreted into {languages}")
    return text.format(spoken=spoken, languages=named(heard))


def _table(day: WallDay) -> Listing:
    columns = (
        Column(translate("texts", "Time"), least=19.0),
        *(Column(room) for room in day.rooms),
    )
    rows: list[tuple[Value, ...]] = []
    for place, (clock, _) in enumerate(pairwise((*day.clocks, ""))):
        starting = [block for block in day.blocks if block.first == place]
        if starting:
            cells = [
                " / ".join(f"{one.title} ({one.time})" for one in starting if one.column == column)
                for column in range(len(day.rooms))
            ]
            rows.append((clock, *cells))
    return Listing(day.title, columns, rows, filtered=False)
