"""The programme, its rooms, interpreters and stands, against what is known.

The same rule as for people: blanks are filled, what the same sender gave before may be replaced by
its newer list, anything else that differs is reported and stays.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID, uuid4

from rapidfuzz import fuzz, process

from event_desk.exchange import stored
from event_desk.exchange.columns import Table
from event_desk.exchange.known import Known, Record
from event_desk.exchange.plan import Change, RowVerdict, Status
from event_desk.exchange.programme_rows import ItemRow, ThingRow
from event_desk.folding import fold
from event_desk.model.problems import Problem, ProblemCode

CLOSE = 90
_BLANK: tuple[Any, ...] = (None, "", (), [], {})
# What a column holds while nobody has said anything: not worth defending.
_UNSAID: Mapping[str, Mapping[str, Any]] = {
    "items": {"kind": "session", "access": "open", "room_pinned": False},
    "rooms": {"capacity": 0, "receivers": 0, "booths": 0, "parallel": False},
    "interpreters": {"remote": False, "cleared": True, "team_leader": False, "sign": False},
}
_SEVERAL_ITEMS = re.compile(r"[,;،؛\n+]|\s/\s|\s&\s")


@dataclass(slots=True)
class _Thing:
    """A stored row of the programme while lists are read."""

    id: UUID
    values: dict[str, Any]
    known: bool
    told_before: Mapping[str, Any]
    before: dict[str, Any] = field(default_factory=dict[str, Any])
    told: set[str] = field(default_factory=set[str])
    rows: list[tuple[str, int, str]] = field(default_factory=list[tuple[str, int, str]])

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
        self._things: dict[str, dict[UUID, _Thing]] = {
            "rooms": self._load("rooms", known.rooms),
            "items": self._load("items", known.items),
            "stands": self._load("stands", known.stands),
            "interpreters": {},
        }
        self._interpreters: dict[UUID, _Thing] = {}
        self._speaking = set(known.speaking)
        self._speakers: list[Change] = []

    def place_room(self, row: ThingRow) -> None:
        thing = self._by_name("rooms", row.name)
        if thing is None:
            thing = self._new("rooms", {"name": row.name, "position": len(self._things["rooms"])})
        self._merge("rooms", thing, row.sheet, row.number, row.name, row.told)

    def place_item(self, row: ItemRow) -> UUID | None:
        if row.rejected:
            self._rejected.append(
                RowVerdict(row.sheet, row.number, Status.REJECTED, row.shown_name)
            )
            return None
        thing = self._item_of(row)
        if thing is None:
            thing = self._new("items", {"code": row.code or self._new_code()})
        told = dict(row.told)
        told["titles"] = {**row.titles, **thing.values.get("titles", {})}
        if row.room:
            room = self._by_name("rooms", row.room)
            if room is None:
                self._report(row, "room", ProblemCode.ROOM_UNKNOWN, value=row.room)
            elif thing.values.get("room_id") != room.id:
                # A list that only says where a plan has put it pins nothing.
                told |= {"room_id": room.id, "room_pinned": True}
        self._retitle(thing, row)
        self._merge("items", thing, row.sheet, row.number, row.shown_name, told)
        return thing.id

    def place_stand(self, row: ThingRow) -> None:
        thing = self._by_name("stands", row.name)
        if thing is None:
            thing = self._new("stands", {"name": row.name, "position": len(self._things["stands"])})
        told = dict(row.told)
        if row.item:
            found = self.find_items(row.item)
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
        thing = self._interpreters.get(person)
        if thing is None:
            record = self._known.interpreters.get(person)
            if record is None:
                thing = self._new("interpreters", {"person_id": person})
            else:
                thing = self._thing("interpreters", record)
            self._interpreters[person] = thing
            self._things["interpreters"][thing.id] = thing
        self._merge("interpreters", thing, sheet, number, name, told)

    def speaks(self, person: UUID, sheet: str, number: int, item: str, role: str) -> None:
        """Put a person on the stage of each item that a cell names, by code or by title."""
        found = self.find_items(item)
        if not found:
            heading = self._headings.get(sheet, {}).get("item", "")
            said = {"value": item}
            self._problems.append(Problem(sheet, number, heading, ProblemCode.ITEM_UNKNOWN, said))
        for one in found:
            self.put_on_stage(person, one, role)

    def put_on_stage(self, person: UUID, item: UUID, role: str) -> None:
        if (item, person) in self._speaking:
            return
        self._speaking.add((item, person))
        position = sum(1 for on, _person in self._speaking if on == item) - 1
        after = {
            "item_id": item,
            "person_id": person,
            "role": role or "speaker",
            "position": position,
        }
        self._speakers.append(Change("item_speakers", uuid4(), Status.NEW, after))

    def find_items(self, text: str) -> tuple[UUID, ...]:
        """The items that a cell names: all of it, else each of its parts."""
        whole = self._find_item(text)
        if whole is not None:
            return (whole,)
        parts = [self._find_item(part) for part in _SEVERAL_ITEMS.split(text)]
        return tuple(part for part in parts if part is not None)

    def verdicts(self, table: str) -> Iterator[RowVerdict]:
        if table == "items":
            yield from self._rejected
        for thing in self._things[table].values():
            changes = tuple(
                (name, before, thing.values.get(name)) for name, before in thing.before.items()
            )
            for at, (sheet, number, name) in enumerate(thing.rows):
                status = Status.DUPLICATE if at else thing.status
                shown = changes if thing.known and not at else ()
                yield RowVerdict(sheet, number, status, name, thing.id, shown)

    def changes(self) -> Iterator[Change]:
        """Rooms before the items in them; interpreters and speakers come after the people."""
        for table in ("rooms", "items", "stands"):
            yield from self._changes(table)

    def changes_of_people(self) -> Iterator[Change]:
        yield from self._changes("interpreters")
        yield from self._speakers

    def changed_people(self) -> frozenset[UUID]:
        """Those whose interpreting or speaking this import changes."""
        interpreting = {
            person
            for person, thing in self._interpreters.items()
            if thing.rows and thing.status is not Status.SAME
        }
        return frozenset(interpreting | {change.after["person_id"] for change in self._speakers})

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

    def _load(self, table: str, records: Iterable[Record]) -> dict[UUID, _Thing]:
        return {record.id: self._thing(table, record) for record in records}

    def _thing(self, table: str, record: Record) -> _Thing:
        told = self._known.told.get((table, record.id), {})
        thing = _Thing(record.id, {**record.values, "deleted_at": None}, True, told)
        if record.deleted:
            # A name that was taken back stays taken: the row comes back with it.
            thing.before["deleted_at"] = True
        return thing

    def _new(self, table: str, given: dict[str, Any]) -> _Thing:
        thing = _Thing(uuid4(), given, False, {})
        self._things[table][thing.id] = thing
        return thing

    def _new_code(self) -> str:
        taken = {fold(thing.values["code"]) for thing in self._things["items"].values()}
        return next(code for n in range(1, 10_000) if fold(code := f"S{n}") not in taken)

    def _merge(
        self, table: str, thing: _Thing, sheet: str, number: int, name: str, told: Mapping[str, Any]
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

    def _open(self, table: str, thing: _Thing, column: str, current: Any) -> bool:
        """Whether a value may give way: nobody said it, or the same sender did."""
        if column in thing.told:
            return False
        if column in thing.told_before:
            return thing.told_before[column] == stored.to_json(current)
        if column == "titles":
            return True  # another language is added; see _retitle
        return _UNSAID.get(table, {}).get(column, _BLANK) == current

    def _retitle(self, thing: _Thing, row: ItemRow) -> None:
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

    def _item_of(self, row: ItemRow) -> _Thing | None:
        items = self._things["items"].values()
        if row.code:
            return next((one for one in items if fold(one.values["code"]) == fold(row.code)), None)
        wanted = {fold(title) for title in row.titles.values()}
        for one in items:
            same_time = one.values.get("start") in (None, row.told.get("start"))
            if same_time and wanted & {fold(title) for title in one.values["titles"].values()}:
                return one
        return None

    def _find_item(self, text: str) -> UUID | None:
        folded = fold(text)
        if not folded:
            return None
        titles: dict[str, UUID] = {}
        for thing in self._things["items"].values():
            if thing.values.get("deleted_at") is None and fold(thing.values["code"]) == folded:
                return thing.id
            for title in thing.values.get("titles", {}).values():
                titles.setdefault(fold(title), thing.id)
                for part in re.split(r"[|:–—]", title):
                    titles.setdefault(fold(part), thing.id)
        if folded in titles:
            return titles[folded]
        close = process.extractOne(folded, titles.keys(), scorer=fuzz.ratio, score_cutoff=CLOSE)
        return titles[close[0]] if close else None

    def _by_name(self, table: str, name: str) -> _Thing | None:
        folded = fold(name)
        for thing in self._things[table].values():
            names = (thing.values["name"], *thing.values.get("names", {}).values())
            if folded in {fold(one) for one in names}:
                return thing
        return None

    def _report(self, row: ItemRow | ThingRow, column: str, code: ProblemCode, **said: Any) -> None:
        heading = self._headings.get(row.sheet, {}).get(column, "")
        self._problems.append(Problem(row.sheet, row.number, heading, code, said))


def _alike(current: Any, value: Any) -> bool:
    if isinstance(current, str) and isinstance(value, str):
        return fold(current) == fold(value)
    if isinstance(current, tuple) and isinstance(value, tuple):
        return set(current) == set(value)  # pyright: ignore[reportUnknownArgumentType] - of codes
    return isinstance(value, dict)  # titles and names by language: see _retitle
