"""One person out of many rows: who is the same, what is new, what contradicts.

    roster.place(row)  # of every row, as `people_rows.read` gives them

A later row fills blanks and never wipes a value. What an earlier list of the same sender gave, and
nobody changed since, a newer one replaces; any other contradiction is reported and the value kept.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from itertools import chain, islice
from typing import Any
from uuid import UUID, uuid4

from rapidfuzz import fuzz

from event_desk.exchange import near_misses, stored
from event_desk.exchange.columns import Table
from event_desk.exchange.entries import BLANK, Entry, Place
from event_desk.exchange.known import Known, Record
from event_desk.exchange.organisations import Organisations
from event_desk.exchange.people_rows import PersonRow
from event_desk.exchange.plan import Change, PossibleDuplicate, RowVerdict, Status
from event_desk.exchange.settled import Settled
from event_desk.folding import fold, has_latin
from event_desk.model.problems import Problem, ProblemCode
from event_desk.people import identity
from event_desk.people.identity import Names

PARTICIPANT = "participant"
# Free words: said again in another way, that is no contradiction.
_LOOSE = frozenset({"title", "position", "dietary", "access_needs", "guardian", "gender"})
_NAMES = ("name", "native_name", "given_name", "family_name")
_ORGANISATIONS = ("organisation", "native_organisation")
_OF_A_TICKET = frozenset({"external_id", "external_code"})


class Roster:
    """The people of an event while lists are read into it."""

    def __init__(
        self, known: Known, problems: list[Problem], tables: Iterable[Table], at: datetime
    ) -> None:
        self._headings: dict[str, dict[str, str]] = {}
        for table in tables:
            self._headings.setdefault(table.sheet.name, {}).update(table.mapped)
        self.organisations = Organisations(known.organisations)
        self._settled = Settled(known.merged)
        self._known = known
        self._problems = problems
        self._at = at
        self._entries: dict[UUID, Entry] = {}
        self._by_mail: dict[str, list[Entry]] = {}
        self._by_name: dict[str, list[Entry]] = {}
        self._by_description: dict[str, Entry] = {}
        self._by_code: dict[str, Entry] = {}
        self._by_external: dict[str, list[Entry]] = {}
        self._rejected: list[RowVerdict] = []
        self._shared: set[str] = set()
        self._possible: dict[tuple[UUID, UUID], tuple[Entry, Entry]] = {}
        for record in known.people:
            self._index(self._from_record(record))

    def place(self, row: PersonRow, same_as: UUID | None = None) -> UUID | None:
        """Find or make the person that a row speaks of, `same_as` where that is known already.

        None for a rejected row.
        """
        if row.rejected:
            self._rejected.append(
                RowVerdict(row.sheet, row.number, Status.REJECTED, row.shown_name)
            )
            return None
        organisation = self._organisation(row)
        names = identity.names(row.latin, row.native, row.given, row.family)
        known = self._entries.get(same_as) if same_as else None
        entry = known or self._find(row, names, organisation)
        if entry is None and (kept := self._settled.find(row, names, organisation)):
            entry = self._entries.get(kept)
        if entry is None:
            entry = Entry(uuid4(), False, {}, "", "", names, {})
            self._look_for_doubles(row, names, organisation, entry)
        row, organisation = self._settled.without(entry.id, row, organisation)
        entry.rows += (row.place,)
        self._merge(entry, row, organisation)
        self._index(entry)
        return entry.id

    def shown_names(self) -> dict[UUID, str]:
        return {key: entry.shown_name for key, entry in self._entries.items()}

    def called(self, row: PersonRow) -> dict[UUID, tuple[Mapping[str, Any], set[str]]]:
        """Everybody of a row's name: what is known of them, and the sheets that spoke of them."""
        names = identity.names(row.latin, row.native, row.given, row.family)
        return {
            one.id: (one.values, {sheet for sheet, _number in one.rows})
            for one in self._namesakes(names)
            if identity.same(one.names, names)
        }

    def verdicts(self) -> Iterator[RowVerdict]:
        yield from self._rejected
        for entry in self._entries.values():
            status = self._status(entry)
            changes = tuple(
                (name, self._read(name, before), self._read(name, entry.values.get(name)))
                for name, before in entry.before.items()
            )
            for at, (sheet, row) in enumerate(entry.rows):
                yield RowVerdict(
                    sheet,
                    row,
                    Status.DUPLICATE if at else status,
                    entry.shown_name,
                    entry.id,
                    changes if entry.known and not at else (),
                )

    def changes(self) -> Iterator[Change]:
        people = [entry for entry in self._entries.values() if entry.rows]
        used = frozenset(
            organisation
            for entry in people
            if (organisation := entry.values.get("organisation_id")) is not None
        )
        yield from self.organisations.changes(used)
        for entry in people:
            match self._status(entry):
                case Status.NEW:
                    values = {name: v for name, v in entry.values.items() if v not in BLANK}
                    values.setdefault("category", PARTICIPANT)
                    yield Change("people", entry.id, Status.NEW, values)
                case Status.CHANGED if entry.before:
                    after = {name: entry.values.get(name) for name in entry.before}
                    yield Change("people", entry.id, Status.CHANGED, after, dict(entry.before))
                case _:
                    pass
        for entry in people:
            for role in sorted(self._new_roles(entry)):
                after = {"person_id": entry.id, "role": role}
                yield Change("person_roles", uuid4(), Status.NEW, after)

    def missing(self) -> tuple[tuple[UUID, str], ...]:
        """People whom this sender's earlier list had, and this one hasn't."""
        return tuple(
            (entry.id, entry.shown_name)
            for entry in self._entries.values()
            if entry.known and entry.told_before and not entry.rows
        )

    def possible_duplicates(self) -> tuple[PossibleDuplicate, ...]:
        """Near misses among the new people and between them and the others; reported as well."""
        for new, other in near_misses.find(self._entries.values()):
            if (other.id, new.id) not in self._possible:
                self._possible.setdefault((new.id, other.id), (new, other))
        found: list[PossibleDuplicate] = []
        for one, other in self._possible.values():
            found.append(PossibleDuplicate(one.id, other.id, (one.shown_name, other.shown_name)))
            self._report(
                one.rows[0],
                "name",
                ProblemCode.POSSIBLE_DUPLICATE,
                name=one.shown_name,
                other=other.shown_name,
            )
        return tuple(found)

    def _from_record(self, record: Record) -> Entry:
        values = dict(record.values)
        name, native = values["name"], values["native_name"]
        latin = name if has_latin(name) else ""
        native = native or ("" if latin else name)
        return Entry(
            record.id,
            True,
            values,
            latin,
            native,
            identity.names(latin, native, values["given_name"], values["family_name"]),
            self._known.told.get(("people", record.id), {}),
        )

    def _index(self, entry: Entry) -> None:
        self._entries[entry.id] = entry
        if mail := entry.values.get("email"):
            _add(self._by_mail, mail, entry)
        for key in entry.names.keys:
            _add(self._by_name, key, entry)
        if code := entry.values.get("code"):
            self._by_code[code] = entry
        if external := entry.values.get("external_id"):
            _add(self._by_external, external, entry)
        if not entry.names.keys and (description := entry.values.get("description")):
            self._by_description[fold(description)] = entry

    def _find(self, row: PersonRow, names: Names, organisation: UUID | None) -> Entry | None:
        if row.code and (found := self._by_code.get(row.code.upper())):
            return found
        if not names.keys:
            return self._by_description.get(fold(row.description))
        for entry in self._by_external.get(row.told.get("external_id", ""), ()):
            if identity.compatible(entry.names, names):
                return entry
        mail = row.told.get("email", "")
        for entry in self._by_mail.get(mail, ()):
            if identity.compatible(entry.names, names):
                return entry
        for entry in self._namesakes(names):
            theirs = entry.values.get("email") or ""
            same_place = entry.values.get("organisation_id") == organisation
            if same_place and (not mail or not theirs) and identity.same(entry.names, names):
                return entry
        return None

    def _namesakes(self, names: Names) -> Iterable[Entry]:
        found = chain.from_iterable(self._by_name.get(key, ()) for key in names.keys)
        return {entry.id: entry for entry in found}.values()

    def _look_for_doubles(
        self, row: PersonRow, names: Names, organisation: UUID | None, new: Entry
    ) -> None:
        """Who has the same mailbox or the same name as a new person, and still isn't the same."""
        mail = row.told.get("email", "")
        sharing = self._by_mail.get(mail, [])
        if sharing and mail not in self._shared:
            self._shared.add(mail)
            others = f"{sharing[0].shown_name}, {row.shown_name}"
            self._report(row.place, "email", ProblemCode.SHARED_MAILBOX, value=mail, names=others)
        for entry in islice(self._namesakes(names), near_misses.MOST_NAMESAKES):
            theirs = entry.values.get("email") or ""
            elsewhere = entry.values.get("organisation_id") != organisation
            # Two mailboxes at two organisations: people do share names.
            if not (mail and theirs and mail != theirs and elsewhere):
                self._possible.setdefault((new.id, entry.id), (new, entry))

    def _merge(self, entry: Entry, row: PersonRow, organisation: UUID | None) -> None:
        said = dict(row.told)
        category = row.category
        if entry.known and row.code and row.code.upper() == entry.values.get("code"):
            row, said, category = self._without_our_own(entry, row)
        self._merge_names(entry, row)
        if row.description:
            said["description"] = row.description
        if organisation is not None:
            said["organisation_id"] = organisation
        for name in self._settle_state(entry, row) & said.keys():
            entry.set(name, said[name])
        if row.cancelled and entry.stands:
            said = {name: value for name, value in said.items() if name not in _OF_A_TICKET}
        for name, value in said.items():
            self._tell(entry, row, name, value)
        self._categorise(entry, category)

    def _organisation(self, row: PersonRow) -> UUID | None:
        ours = self._by_code.get(row.code.upper()) if row.code else None
        if ours is not None:
            theirs = ours.values.get("organisation_id")
            known = self.organisations.words(theirs)
            if all(row.typed.get(name, "") in known for name in _ORGANISATIONS):
                return theirs
        return self.organisations.find(row.organisation, row.native_organisation)

    def _without_our_own(
        self, entry: Entry, row: PersonRow
    ) -> tuple[PersonRow, dict[str, Any], str]:
        """A row of our own list, without what stands there as it was exported.

        Its words aren't taken apart: "Sir Amal HADDAD" has no title unless somebody gave one.
        """
        said, typed = dict(row.told), row.typed
        names = {name: fold(entry.values.get(name) or "") for name in _NAMES}
        if all(typed.get(name, "") in ("", had) for name, had in names.items()):
            row = replace(row, latin="", native="", given="", family="", description="")
            if "title" not in typed:
                said.pop("title", None)
        same = typed.get("category") == fold(entry.values.get("category") or "")
        return row, said, "" if same else row.category

    def _settle_state(self, entry: Entry, row: PersonRow) -> frozenset[str]:
        """Cancelled is who has no other registration, until the same sender says otherwise.

        Returns what this row says better than the cancelled one before it.
        """
        since = entry.values.get("cancelled_at")
        if row.cancelled:
            if since is None and not entry.stands:
                entry.set("cancelled_at", self._at)
            return frozenset()
        entry.stands = True
        told = row.stands and self._replaces(entry, "cancelled_at")
        if since is not None and (since == self._at or told):
            entry.set("cancelled_at", None)
            return _OF_A_TICKET
        return frozenset()

    def _merge_names(self, entry: Entry, row: PersonRow) -> None:
        before = (entry.latin, entry.native)
        for script, given in (("latin", row.latin), ("native", row.native)):
            current = getattr(entry, script)
            column = "name" if script == "latin" or not entry.latin else "native_name"
            if given and (not current or (current != given and self._replaces(entry, column))):
                setattr(entry, script, given)
            elif given and current and self._contradicts(entry, current, given):
                self._report(
                    row.place,
                    "name",
                    ProblemCode.CONTRADICTION,
                    field="name",
                    kept=current,
                    given=given,
                )
            if given:
                entry.tell(column)
        if (
            row.given
            and row.family
            and not (entry.values.get("given_name") or entry.values.get("family_name"))
        ):
            entry.set("given_name", row.given)
            entry.set("family_name", row.family)
            before = ("", "")
        if before != (entry.latin, entry.native):
            entry.rename()

    def _contradicts(self, entry: Entry, current: str, given: str) -> bool:
        """Found by a code, and called something else altogether."""
        return not identity.compatible(entry.names, identity.names(given, "")) and (
            fuzz.ratio(fold(current), fold(given)) < near_misses.NEAR
        )

    def _replaces(self, entry: Entry, column: str) -> bool:
        """Whether the same sender gave what stands there, and this row is its newer word."""
        if not entry.known or column in entry.told or column not in entry.told_before:
            return False
        return entry.told_before[column] == stored.to_json(entry.values.get(column))

    def _tell(self, entry: Entry, row: PersonRow, name: str, value: Any) -> None:
        current = entry.values.get(name)
        if isinstance(value, tuple) and isinstance(current, list):
            current = tuple(current)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType] - of language codes
        if current in BLANK or (current != value and self._replaces(entry, name)):
            entry.set(name, value)
        elif not stored.alike(name, current, value):
            self._settle(entry, row, name, current, value)
        entry.tell(name)

    def _settle(self, entry: Entry, row: PersonRow, name: str, current: Any, value: Any) -> None:
        """Two different values, and no reason to take the later one."""
        if name == "languages":
            if more := sorted({*value} - {*current}):
                entry.set(name, (*current, *more))
        elif name == "notes":
            if value not in current:
                entry.set(name, f"{current}\n{value}")
        elif name not in _LOOSE:
            kept, given = self._shown(name, current), self._shown(name, value)
            self._report(
                row.place, name, ProblemCode.CONTRADICTION, field=name, kept=kept, given=given
            )

    def _read(self, name: str, value: Any) -> Any:
        """A value as a person reads it in the row's verdict: the organisation by its name."""
        return self.organisations.name(value) if name == "organisation_id" else value

    def _shown(self, name: str, value: Any) -> str:
        if name == "organisation_id":
            return self.organisations.name(value)
        return str(stored.to_json(value))

    def _categorise(self, entry: Entry, category: str) -> None:
        """The first category that says more than "participant" stays; others become roles."""
        current = entry.values.get("category") or ""
        if not category or category == current:
            return
        if not current or (current == PARTICIPANT and category != PARTICIPANT):
            entry.set("category", category)
        elif category != PARTICIPANT:
            entry.roles |= {category}

    def _new_roles(self, entry: Entry) -> frozenset[str]:
        return entry.roles - self._known.roles.get(entry.id, frozenset())

    def _status(self, entry: Entry) -> Status:
        if not entry.known:
            return Status.NEW
        changed = entry.before or self._new_roles(entry)
        return Status.CHANGED if changed else Status.SAME

    def _report(self, row: Place, column: str, code: ProblemCode, **said: Any) -> None:
        sheet, number = row
        heading = self._headings.get(sheet, {}).get(column, "")
        self._problems.append(Problem(sheet, number, heading, code, said))


def _add(index: dict[str, list[Entry]], key: str, entry: Entry) -> None:
    entries = index.setdefault(key, [])
    if not any(one is entry for one in entries):
        entries.append(entry)
