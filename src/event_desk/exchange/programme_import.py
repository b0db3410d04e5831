"""The programme, its rooms, interpreters and stands, against what is known.

The same rule as for people: blanks are filled, what the same sender gave before may be replaced by
its newer list, anything else that differs is reported and stays.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Any
from uuid import UUID, uuid4

from event_desk.exchange import programme_match, stored
from event_desk.exchange.columns import Table
from event_desk.exchange.known import Known, Record
from event_desk.exchange.plan import Change, RowVerdict, Status
from event_desk.exchange.programme_match import Candidate, Finder
from event_desk.exchange.programme_rows import ItemRow, ThingRow
from event_desk.folding import fold
from event_desk.model.problems import Problem, ProblemCode

_BLANK: tuple[Any, ...] = (None, "", (), [], {})
# What a column holds while nobody has said anything: not worth defending.
_UNSAID: Mapping[str, Mapping[str, Any]] = {
    "items": {"kind": "session", "access": "open", "room_pinned": False},
    "rooms": {"capacity": 0, "receivers": 0, "booths": 0, "parallel": False},
    "interpreters": {"remote": False, "cleared": True, "team_leader": False, "sign": False},
}


@dataclass(slots=True)
class Thing:
    """A stored row of the programme while lists are read.

    `before` holds what stood in each field that changed; `listed` is one that a row speaks of,
    even a rejected one.
    """

    id: UUID
    values: dict[str, Any]
    known: bool
    told_before: Mapping[str, Any]
    before: dict[str, Any] = field(default_factory=dict[str, Any])
    told: set[str] = field(default_factory=set[str])
    rows: list[tuple[str, int, str]] = field(default_factory=list[tuple[str, int, str]])
    listed: bool = False

    @property
    def is_fresh(self) -> bool:
        """New to the event, back in it, or under another name."""
        return bool(self.rows) and (
            not self.known or bool({"titles", "deleted_at"} & {*self.before})
        )

    @property
    def taken_back(self) -> bool:
        """Deleted, and no row has brought it back."""
        return bool(self.before.get("deleted_at")) and not self.rows

    @property
    def status(self) -> Status:
        if not self.known:
            return Status.NEW
        return Status.CHANGED if self.before else Status.SAME


class Programme:
    """The programme of an event while lists are read into it."""

    def __init__(self, known: Known, problems: list[Problem], tables: Iterable[Table]) -> None:
        self._known = known
        self._problems = problems
        self._headings = {table.sheet.name: table.mapped for table in tables}
        self._rejected: list[RowVerdict] = []
        self._things: dict[str, dict[UUID, Thing]] = {
            "rooms": self._load("rooms", known.rooms),
            "items": self._load("items", known.items),
            "stands": self._load("stands", known.stands),
            "interpreters": {},
        }
        self._interpreters: dict[UUID, Thing] = {}
        self._interpreting: dict[UUID, list[tuple[str, int, str, Mapping[str, Any]]]] = {}
        self._finder: Finder | None = None
        self._placed: dict[tuple[Any, ...], Thing] = {}
        self._codes = {fold(record.values["code"]) for record in known.items}

    def place_room(self, row: ThingRow) -> None:
        thing = self._by_name("rooms", row.name)
        if thing is None:
            thing = self._new("rooms", {"name": row.name, "position": len(self._things["rooms"])})
        self._merge("rooms", thing, row.sheet, row.number, row.name, row.told)

    def place_items(self, rows: Sequence[ItemRow]) -> list[tuple[UUID, ItemRow]]:
        """All rows of a programme at once, so that each finds the item that it fits best."""
        zone = self._known.event.zone
        known = [
            programme_match.candidate(thing.id, thing.values, zone)
            for thing in self._things["items"].values()
        ]
        rooms = [self._by_name("rooms", row.room) if row.room else None for row in rows]
        asked = [
            programme_match.of_row(row, room.id if room else None)
            for row, room in zip(rows, rooms, strict=True)
        ]
        found = programme_match.match(asked, known)
        placed: list[tuple[UUID, ItemRow]] = []
        for at, (row, room) in enumerate(zip(rows, rooms, strict=True)):
            thing = self._things["items"].get(found[at]) if at in found else self._again(asked[at])
            if thing is not None:
                thing.listed = True
            if row.rejected or (thing is None and not row.titles):
                self._reject(row)
            else:
                thing = self._place_item(row, thing, room)
                placed.append((thing.id, row))
                for key in _keys(asked[at]):
                    self._placed.setdefault(key, thing)
        self._finder = None
        return placed

    def _place_item(self, row: ItemRow, thing: Thing | None, room: Thing | None) -> Thing:
        if thing is None:
            thing = self._new("items", {"code": row.code or self._new_code()})
            thing.listed = True
            self._codes.add(fold(thing.values["code"]))
        told = dict(row.told)
        told["titles"] = {**row.titles, **thing.values.get("titles", {})}
        if row.external_id and programme_match.own_key(row.external_id) != thing.id:
            told["external_id"] = row.external_id
        if row.room and room is None:
            self._report(row, "room", ProblemCode.ROOM_UNKNOWN, value=row.room)
        elif room is not None and thing.values.get("room_id") != room.id:
            # A list that only says where a plan has put it pins nothing.
            told |= {"room_id": room.id, "room_pinned": True}
        self._retitle(thing, row)
        self._merge("items", thing, row.sheet, row.number, row.shown_name, told)
        return thing

    def _reject(self, row: ItemRow) -> None:
        if not row.titles:
            self._report(row, "title", ProblemCode.TITLE_MISSING)
        self._rejected.append(RowVerdict(row.sheet, row.number, Status.REJECTED, row.shown_name))

    def _again(self, row: Candidate) -> Thing | None:
        """The item of an earlier row of these lists that this row repeats."""
        return next((one for key in _keys(row) if (one := self._placed.get(key))), None)

    def place_stand(self, row: ThingRow) -> None:
        thing = self._by_name("stands", row.name)
        if thing is None:
            thing = self._new("stands", {"name": row.name, "position": len(self._things["stands"])})
        told = dict(row.told)
        if row.item:
            found = self.finder().read(row.item).items
            if found:
                told["item_id"] = found[0]
            else:
                self._report(row, "item", ProblemCode.ITEM_UNKNOWN, value=row.item)
        if row.room and (room := self._by_name("rooms", row.room)) is not None:
            told["room_id"] = room.id
        self._merge("stands", thing, row.sheet, row.number, row.name, told)

    def place_interpreter(
        self, person: UUID, sheet: str, number: int, name: str, told: Mapping[str, Any]
    ) -> None:
        """Note what a row tells; `settle_interpreters` has the last word, when all have spoken."""
        self._interpreting.setdefault(person, []).append((sheet, number, name, told))

    def settle_interpreters(self) -> None:
        """Somebody who is there at several times stands in several rows."""
        for person, rows in self._interpreting.items():
            record = self._known.interpreters.get(person)
            if record is None:
                thing = self._new("interpreters", {"person_id": person})
            else:
                thing = self._thing("interpreters", record)
            self._interpreters[person] = thing
            self._things["interpreters"][thing.id] = thing
            windows = {window for *_row, told in rows for window in told.get("available", ())}
            for sheet, number, name, told in rows:
                whole = {**told, "available": tuple(sorted(windows))}
                self._merge("interpreters", thing, sheet, number, name, whole)

    def finder(self) -> Finder:
        """Finds the items as they are once the programme's rows are placed."""
        if self._finder is None:
            self._finder = Finder(
                (thing.id, thing.values)
                for thing in self._things["items"].values()
                if not thing.taken_back
            )
        return self._finder

    def items(self) -> Iterable[Thing]:
        return self._things["items"].values()

    def room_name(self, key: UUID | None) -> str:
        room = self._things["rooms"].get(key) if key else None
        return room.values["name"] if room else ""

    def _read(self, name: str, value: Any) -> Any:
        """A value as a person reads it in the row's verdict: the room by its name."""
        return self.room_name(value) if name == "room_id" else value

    def verdicts(self, table: str) -> Iterator[RowVerdict]:
        if table == "items":
            yield from self._rejected
        for thing in self._things[table].values():
            changes = tuple(
                (name, self._read(name, before), self._read(name, thing.values.get(name)))
                for name, before in thing.before.items()
            )
            for at, (sheet, number, name) in enumerate(thing.rows):
                status = Status.DUPLICATE if at else thing.status
                shown = changes if thing.known and not at else ()
                yield RowVerdict(sheet, number, status, name, thing.id, shown)

    def changes(self) -> Iterator[Change]:
        """Rooms before the items in them; interpreters come after the people."""
        for table in ("rooms", "items", "stands"):
            yield from self._changes(table)

    def changes_of_people(self) -> Iterator[Change]:
        yield from self._changes("interpreters")

    def changed_people(self) -> frozenset[UUID]:
        """Those whose interpreting this import changes."""
        return frozenset(
            person
            for person, thing in self._interpreters.items()
            if thing.rows and thing.status is not Status.SAME
        )

    def _changes(self, table: str) -> Iterator[Change]:
        for thing in self._things[table].values():
            if not thing.rows:
                continue
            if thing.status is Status.NEW:
                after = {name: value for name, value in thing.values.items() if value not in _BLANK}
                yield Change(table, thing.id, Status.NEW, after)
            elif thing.status is Status.CHANGED:
                after = {name: thing.values.get(name) for name in thing.before}
                yield Change(table, thing.id, Status.CHANGED, after, dict(thing.before))

    def _load(self, table: str, records: Iterable[Record]) -> dict[UUID, Thing]:
        return {record.id: self._thing(table, record) for record in records}

    def _thing(self, table: str, record: Record) -> Thing:
        told = self._known.told.get((table, record.id), {})
        thing = Thing(record.id, {**record.values, "deleted_at": None}, True, told)
        if record.deleted:
            # A name that was taken back stays taken: the row comes back with it.
            thing.before["deleted_at"] = True
        return thing

    def _new(self, table: str, given: dict[str, Any]) -> Thing:
        thing = Thing(uuid4(), given, False, {})
        self._things[table][thing.id] = thing
        return thing

    def _new_code(self) -> str:
        return next(code for n in count(1) if fold(code := f"S{n}") not in self._codes)

    def _merge(
        self, table: str, thing: Thing, sheet: str, number: int, name: str, told: Mapping[str, Any]
    ) -> None:
        thing.rows.append((sheet, number, name))
        for column, value in told.items():
            current = thing.values.get(column)
            if isinstance(current, list):
                current = tuple(current)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType] - of codes
            if value in _BLANK or current == value:
                pass
            elif current in _BLANK or self._open(table, thing, column, current):
                thing.before.setdefault(column, thing.values.get(column))
                thing.values[column] = value
            elif not _alike(current, value):
                heading = self._headings.get(sheet, {}).get(column, "")
                said = {
                    "field": column,
                    "kept": stored.shown(current),
                    "given": stored.shown(value),
                }
                self._problems.append(
                    Problem(sheet, number, heading, ProblemCode.CONTRADICTION, said)
                )
            thing.told.add(column)

    def _open(self, table: str, thing: Thing, column: str, current: Any) -> bool:
        """Whether a value may give way: nobody said it, or the same sender did."""
        if column in thing.told:
            return False
        if column in thing.told_before:
            return thing.told_before[column] == stored.to_json(current)
        if column == "titles":
            return True  # another language is added; see _retitle
        return _UNSAID.get(table, {}).get(column, _BLANK) == current

    def _retitle(self, thing: Thing, row: ItemRow) -> None:
        """A title in a language that has one already: the same sender's newer word counts."""
        current = dict(thing.values.get("titles", {}))
        before = thing.told_before.get("titles", {})
        for language, title in row.titles.items():
            had = current.get(language)
            if had in (None, "", title):
                continue
            if "titles" not in thing.told and before.get(language) == had:
                current[language] = title
            elif fold(had or "") != fold(title):
                self._report(
                    row, "title", ProblemCode.CONTRADICTION, field="titles", kept=had, given=title
                )
        if current != thing.values.get("titles", {}):
            thing.before.setdefault("titles", thing.values.get("titles"))
            thing.values["titles"] = current

    def _by_name(self, table: str, name: str) -> Thing | None:
        folded = fold(name)
        for thing in self._things[table].values():
            names = (thing.values["name"], *thing.values.get("names", {}).values())
            if folded in {fold(one) for one in names}:
                return thing
        return None

    def _report(self, row: ItemRow | ThingRow, column: str, code: ProblemCode, **said: Any) -> None:
        heading = self._headings.get(row.sheet, {}).get(column, "")
        self._problems.append(Problem(row.sheet, row.number, heading, code, said))


def _keys(row: Candidate) -> Iterator[tuple[Any, ...]]:
    """By which of its words a row is known to be said again."""
    if row.code:
        yield ("code", row.code)
    elif row.external_id:
        yield ("key", row.external_id)
    else:
        for title in row.titles:
            yield ("title", title, row.start, row.room)


def _alike(current: Any, value: Any) -> bool:
    if isinstance(current, str) and isinstance(value, str):
        return fold(current) == fold(value)
    if isinstance(current, tuple) and isinstance(value, tuple):
        return set(current) == set(value)  # pyright: ignore[reportUnknownArgumentType] - of codes
    return isinstance(value, dict)  # titles and names by language: see _retitle
