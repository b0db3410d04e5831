"""What calendars have to be told again: how often an entry changed, and what is no longer on."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk.exchange import plan_facts
from event_desk.exchange.plan_facts import ItemFacts, PlanSheets
from event_desk.exchange.programme_report import Wanted
from event_desk.model import Assignment, Plan, PlanRoom

_Key = tuple[UUID, UUID]  # item, interpreter
_Content = frozenset[tuple[str, int | None, str]]


@dataclass(frozen=True, slots=True)
class Gone:
    """Something that stood in a published plan or on the programme, and is off.

    Of a whole item, of one `interpreter`'s duty in it, or only of its being in `room`.
    """

    item: ItemFacts
    start: datetime
    end: datetime
    room_id: UUID | None
    room: str
    interpreter: UUID | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class History:
    """`items` are off altogether, `moved` are in another room now, `duties` are somebody else's.

    `changed` is the number of the plan that last changed a duty, by item and interpreter.
    """

    facts: Mapping[UUID, ItemFacts]
    changed: Mapping[_Key, int]
    items: tuple[Gone, ...]
    moved: tuple[Gone, ...]
    duties: tuple[Gone, ...]

    def of_item(self, item: UUID) -> int:
        """SEQUENCE: rises with every change of the item, its room included."""
        found = self.facts.get(item)
        return found.version - 1 if found else 0

    def of_duty(self, item: UUID, interpreter: UUID) -> int:
        """SEQUENCE: rises with every change of the item and every plan that changes the duty."""
        return self.of_item(item) + self.changed.get((item, interpreter), 0)


def load(session: Session) -> History:
    sheets = plan_facts.load(session, Wanted())
    changed, published = _walk(session)
    placed = _published_rooms(session)
    current = set(sheets.planned.duties) if sheets.planned else set[_Key]()
    off = [item for item in sheets.items.values() if item.gone]
    return History(
        sheets.items,
        changed,
        tuple(
            gone
            for item in off
            for room in sorted(placed.get(item.id, {}), key=str) or [None]
            if (gone := _gone(sheets, item, room, placed))
        ),
        tuple(
            gone
            for key, rooms in placed.items()
            for room in sorted(rooms, key=str)
            if not sheets.items[key].gone
            and sheets.planned is not None
            and sheets.planned.rooms.get(key) != room
            and (gone := _gone(sheets, sheets.items[key], room, placed))
        ),
        tuple(
            gone
            for key in sorted(published, key=str)
            if key not in current or sheets.items[key[0]].gone
            if (gone := _gone_duty(sheets, key, placed))
        ),
    )


def _walk(session: Session) -> tuple[dict[_Key, int], set[_Key]]:
    """Plan after plan: when each duty last changed, and which of them people were told of."""
    numbers = session.execute(select(Plan.number, Plan.released).order_by(Plan.number)).all()
    contents: dict[int, dict[_Key, set[tuple[str, int | None, str]]]] = {}
    seats = session.execute(
        select(
            Plan.number,
            Assignment.item_id,
            Assignment.interpreter_id,
            Assignment.language,
            Assignment.booth,
            Assignment.relay_from,
        ).join(Plan, Plan.id == Assignment.plan_id)
    )
    for number, item, interpreter, language, booth, relay in seats:
        own = contents.setdefault(number, {}).setdefault((item, interpreter), set())
        own.add((language, booth, relay))
    changed: dict[_Key, int] = {}
    published: set[_Key] = set()
    before: dict[_Key, _Content] = {}
    for number, released in numbers:
        now = {key: frozenset(own) for key, own in contents.get(number, {}).items()}
        for key in before.keys() | now.keys():
            if before.get(key) != now.get(key):
                changed[key] = number
        if released:
            published |= now.keys()
        before = now
    return changed, published


_Placed = dict[UUID, dict[UUID, tuple[datetime | None, datetime | None]]]


def _published_rooms(session: Session) -> _Placed:
    """By item, the rooms that people were told, each with the times it had then."""
    found: _Placed = {}
    rows = session.execute(
        select(PlanRoom.item_id, PlanRoom.room_id, PlanRoom.start, PlanRoom.end)
        .join(Plan, Plan.id == PlanRoom.plan_id)
        .where(Plan.released.is_not(None))
        .order_by(Plan.number)
    )
    for item, room, start, end in rows:
        found.setdefault(item, {})[room] = (start, end)
    return found


def _gone(sheets: PlanSheets, item: ItemFacts, room: UUID | None, placed: _Placed) -> Gone | None:
    """None where nobody knows any more when it would have been."""
    start, end = (item.start, item.end)
    if room is not None and (then := placed.get(item.id, {}).get(room)) and then[0] is not None:
        start, end = then
    if start is None or end is None:
        return None
    return Gone(item, start, end, room, sheets.room_name(room))


def _gone_duty(sheets: PlanSheets, key: _Key, placed: _Placed) -> Gone | None:
    item = sheets.items[key[0]]
    rooms = list(placed.get(item.id, {}))
    found = _gone(sheets, item, rooms[-1] if rooms else None, placed)
    if found is None:
        return None
    return Gone(
        item, found.start, found.end, found.room_id, found.room, key[1], sheets.name(key[1])
    )
