"""What the programme page shows, as values: read once beside the window, then only looked up."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from uuid import UUID

from event_desk import programme, texts
from event_desk.database import Database
from event_desk.folding import fold, isolate
from event_desk.programme import ItemView, RoomView
from event_desk.ui import i18n
from event_desk.ui.day_times import Day, span
from event_desk.ui.language_cover import covers, sentence
from event_desk.ui.widgets.block_painting import Block

USUAL_MINUTES = 60
"""What a session gets that has no times of its own yet."""

_HUES = {
    kind: number
    for number, kinds in enumerate(
        (
            ("opening", "closing", "plenary"),
            ("thematic", "session"),
            ("strategic",),
            ("open space", "workshop"),
            ("children",),
            ("marketplace",),
            ("break",),
            ("closed meeting",),
        )
    )
    for kind in kinds
}


@dataclass(frozen=True, slots=True)
class Board:
    rooms: tuple[RoomView, ...] = ()
    items: tuple[ItemView, ...] = ()
    by_id: Mapping[UUID, ItemView] = field(default_factory=dict[UUID, ItemView])

    def room(self, room_id: UUID | None) -> RoomView | None:
        return next((room for room in self.rooms if room.id == room_id), None)

    def room_name(self, item: ItemView) -> str:
        room = self.room(item.room_id)
        return name_of(room) if room else item.room


@dataclass(frozen=True, slots=True)
class Filter:
    """Nothing chosen is everything. `room` is a room's id as text."""

    kind: str = ""
    language: str = ""
    room: str = ""

    def keeps(self, item: ItemView) -> bool:
        if self.kind and item.kind != self.kind:
            return False
        if self.language and self.language not in (*item.floor, *item.interpret_into):
            return False
        return not self.room or str(item.room_id) == self.room


def read(db: Database) -> Board:
    with db.read() as session:
        rooms, items = programme.rooms(session), programme.items(session)
    return Board(rooms, items, {item.id: item for item in items})


def title_of(item: ItemView) -> str:
    return texts.localised(item.titles) or item.code


def name_of(room: RoomView) -> str:
    return texts.localised(room.names) or room.name


def hue_of(kind: str) -> int:
    return _HUES.get(kind, 0)


def minutes_of(item: ItemView) -> int:
    """How long a session is; one without times, or with reversed ones, the usual length."""
    if item.start is None or item.end is None or item.end <= item.start:
        return USUAL_MINUTES
    return round((item.end - item.start).total_seconds() / 60)


def unscheduled(items: Sequence[ItemView]) -> list[ItemView]:
    """Those without times or without a room, in the order of their codes."""
    return sorted(
        (one for one in items if one.start is None or one.end is None or one.room_id is None),
        key=lambda one: (one.start is not None, one.code),
    )


def found(items: Sequence[ItemView], text: str) -> list[ItemView]:
    """Those with each of the words in their code or title, in any language, however typed."""
    words = fold(text).split()

    def held(item: ItemView) -> bool:
        whole = fold(" ".join((item.code, *item.titles.values(), texts.item_kind(item.kind))))
        return all(word in whole for word in words)

    return [item for item in items if held(item)]


def languages_of(items: Sequence[ItemView], first: Sequence[str]) -> tuple[str, ...]:
    used = (code for item in items for code in (*item.floor, *item.interpret_into))
    return tuple(dict.fromkeys((*first, *used)))


def block(
    item: ItemView, day: Day, column: int, room: str, *, alert: bool, faded: bool
) -> Block | None:
    """A session as the grid shows it; None without times."""
    if item.start is None or item.end is None:
        return None
    title, spoken = title_of(item), covers(item)
    when = span(item, day.zone)
    lines = (isolate(title), isolate(when), isolate(room), texts.item_kind(item.kind))
    words = [*lines, _comma().join(sentence(one) for one in spoken)]
    return Block(
        key=item.id,
        column=column,
        start=day.minute(item.start),
        end=day.minute(item.end),
        title=title,
        subtitle=when,
        covers=spoken if item.interpret_into else (),
        hue=hue_of(item.kind),
        alert=alert,
        pinned=item.room_pinned,
        words="\n".join(line for line in words if line),
        faded=faded,
        off=item.cancelled,
    )


def _comma() -> str:
    return "، " if i18n.language() == "ar" else ", "


def busy(shown: Board, item: ItemView) -> dict[UUID, str]:
    """What else is in each room at the time of a session, by the room."""
    found: dict[UUID, str] = {}
    if item.start is None or item.end is None:
        return found
    shared = {room.id for room in shown.rooms if room.parallel}
    for other in shown.items:
        if other.room_id is None or other.id == item.id or other.room_id in shared:
            continue
        if other.start and other.end and other.start < item.end and item.start < other.end:
            found[other.room_id] = other.code
    return found


def moved(
    shown: Board,
    item: ItemView,
    room_id: UUID | None,
    start: datetime | None,
    end: datetime | None,
) -> Board:
    """The board with one session elsewhere, as the file will soon say."""
    room = shown.room(room_id)
    made = replace(
        item,
        room_id=room_id,
        room=room.name if room else "",
        start=start,
        end=end,
        room_pinned=room_id is not None and (item.room_pinned or room_id != item.room_id),
    )
    items = tuple(made if one.id == item.id else one for one in shown.items)
    return Board(shown.rooms, items, {**shown.by_id, item.id: made})
