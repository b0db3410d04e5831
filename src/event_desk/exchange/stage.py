"""Who speaks in which item: from lists of speakers, from the programme's own cells, from earlier.

A speaker whose item isn't on the programme yet waits (`pending_speakers`) and is put on stage by
the import that brings the item.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from uuid import UUID, uuid4

from event_desk.exchange.columns import Table
from event_desk.exchange.known import Known
from event_desk.exchange.people_import import Roster
from event_desk.exchange.people_rows import PersonRow
from event_desk.exchange.plan import Change, Status
from event_desk.exchange.programme_import import Programme
from event_desk.exchange.programme_rows import ItemRow
from event_desk.exchange.speaker_cells import SPEAKER, Named
from event_desk.folding import fold
from event_desk.model.problems import Problem, ProblemCode

SAYS_WHO = frozenset({"organisation", "latin_organisation", "native_organisation", "email"})

MOST_ROWS = 5  # that are each told of an unknown item


class Stage:
    """The speakers of an event while lists are read into it."""

    def __init__(
        self, known: Known, programme: Programme, problems: list[Problem], tables: Iterable[Table]
    ) -> None:
        self._known = known
        self._programme = programme
        self._problems = problems
        self._headings = {table.sheet.name: table.mapped for table in tables}
        self._speaking = set(known.speaking)
        self._unknown: dict[str, dict[str, list[tuple[int, str]]]] = {}
        self._waiting = {
            (one.values["person_id"], fold(one.values["item"])) for one in known.pending
        }
        self._changes: list[Change] = []
        self._pending: list[Change] = []
        self.listed: set[tuple[UUID, UUID]] = set()  # (item, person), as these lists have them
        self.came: list[tuple[UUID, UUID]] = []

    def speaks(self, person: UUID, row: PersonRow) -> None:
        """Put somebody on the stage of each item that a row names, by code, key or title."""
        found = self._programme.finder().read(row.item)
        for text, item in found.guessed.items():
            self._guessed(row.sheet, row.number, text, item)
        for text in found.unknown:
            of_sheet = self._unknown.setdefault(row.sheet, {})
            of_sheet.setdefault(fold(text), []).append((row.number, text))
            self._wait(person, text, row.role)
        for item in found.items:
            self.put(person, item, row.role)

    def report_unknown(self) -> None:
        """Items that nobody knows: each row, or each item once where a whole column names them."""
        for sheet, by_item in self._unknown.items():
            many = sum(map(len, by_item.values())) > MOST_ROWS
            for found in by_item.values():
                for number, text in found[:1] if many else found:
                    said = {"n": len(found)} if many else {}
                    self._report(sheet, number, ProblemCode.ITEM_UNKNOWN, value=text, **said)

    def put(self, person: UUID, item: UUID, role: str) -> None:
        self.listed.add((item, person))
        if (item, person) in self._speaking:
            return
        position = sum(1 for on, _person in self._speaking if on == item)
        self._speaking.add((item, person))
        self.came.append((item, person))
        after = {
            "item_id": item,
            "person_id": person,
            "role": role or SPEAKER,
            "position": position,
        }
        self._changes.append(Change("item_speakers", uuid4(), Status.NEW, after))

    def bring_in(self, sheet: str) -> None:
        """Put on stage who has been waiting for an item that these lists bring or rename.

        Not on one that was there before: a desk may have taken them off it.
        """
        finder = self._programme.finder()
        fresh = {one.id for one in self._programme.items() if one.is_fresh}
        for one in self._known.pending:
            person, text = one.values["person_id"], one.values["item"]
            exact = finder.exactly(text)
            item = exact or finder.likely(text)
            if item and item in fresh and (item, person) not in self._speaking:
                if exact is None:
                    self._guessed(sheet, 0, text, item)
                self.put(person, item, one.values["role"])

    def place(self, roster: Roster, item: UUID, row: ItemRow) -> None:
        """The people whom a row of the programme names."""
        for one in row.on_stage:
            speaker = _as_row(row, one)
            person = roster.place(speaker, self.namesake(roster, speaker, (item,)))
            if person is not None:
                self.put(person, item, one.role)

    def same_as(self, roster: Roster, table: Table, row: PersonRow) -> UUID | None:
        """Whom a row of a speakers' list means that has nothing to tell people by but names."""
        if table.kind != "speakers" or SAYS_WHO & table.mapped.keys():
            return None
        found = self._programme.finder().read(row.item).items if row.item else ()
        return self.namesake(roster, row, found)

    def namesake(self, roster: Roster, row: PersonRow, items: tuple[UUID, ...]) -> UUID | None:
        """The one known person of that name: on the same stage, else the only one there is.

        None leaves it to the rule for all lists, by which nobody is the same without a mailbox or
        an organisation in common.
        """
        external = row.told.get("external_id", "")
        called = {
            key: values
            for key, (values, sheets) in roster.called(row).items()
            if row.sheet not in sheets or not external or values.get("external_id") == external
        }
        same = [key for key, values in called.items() if values.get("external_id") == external]
        if row.code or (external and same):
            return None
        here = [key for key in called if any((item, key) in self._speaking for item in items)]
        if len(here) == 1:
            return here[0]
        if row.organisation or row.native_organisation:
            called = {
                k: values for k, values in called.items() if not values.get("organisation_id")
            }
        return next(iter(called)) if len(called) == 1 else None

    def changes(self) -> Iterator[Change]:
        yield from self._changes
        yield from self._pending

    def changed_people(self) -> frozenset[UUID]:
        return frozenset(person for _item, person in self.came)

    def gone(self, items: Iterable[UUID]) -> Iterator[tuple[UUID, UUID]]:
        """(item, person): whom this sender's last list had on one of these stages and this one
        hasn't; they stay there."""
        spoken_of = {item for item, _person in self.listed}
        listed = spoken_of.intersection(items)
        for (table, _key), told in self._known.told.items():
            if table == "item_speakers" and "item_id" in told and "person_id" in told:
                pair = (UUID(told["item_id"]), UUID(told["person_id"]))
                if pair[0] in listed and pair in self._speaking and pair not in self.listed:
                    yield pair

    def _wait(self, person: UUID, text: str, role: str) -> None:
        if (person, fold(text)) not in self._waiting:
            self._waiting.add((person, fold(text)))
            after: Mapping[str, Any] = {"person_id": person, "item": text, "role": role or SPEAKER}
            self._pending.append(Change("pending_speakers", uuid4(), Status.NEW, after))

    def _guessed(self, sheet: str, number: int, text: str, item: UUID) -> None:
        kept = self._programme.finder().title(item)
        self._report(sheet, number, ProblemCode.ITEM_LIKELY, value=text, kept=kept)

    def _report(self, sheet: str, number: int, code: ProblemCode, **said: Any) -> None:
        heading = self._headings.get(sheet, {}).get("item", "") if number else ""
        self._problems.append(Problem(sheet, number, heading, code, said))


def _as_row(row: ItemRow, one: Named) -> PersonRow:
    return PersonRow(
        sheet=row.sheet,
        number=row.number,
        latin=one.latin,
        native=one.native,
        given=one.given,
        family=one.family,
        organisation=one.organisation,
        told={"title": one.title} if one.title else {},
        category=SPEAKER,
        role=one.role,
    )
