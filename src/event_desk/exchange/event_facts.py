"""What a sheet of facts says about the event itself: blanks are filled, differences reported."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from event_desk.exchange import columns, dates, stored, values
from event_desk.exchange.columns import Table
from event_desk.exchange.known import KnownEvent
from event_desk.exchange.plan import Change, Status
from event_desk.exchange.workbook import Cell
from event_desk.folding import fold, has_arabic
from event_desk.model.problems import Problem, ProblemCode


@dataclass(slots=True)
class _Facts:
    event: KnownEvent
    sheet: str
    problems: list[Problem]
    names: dict[str, str]
    after: dict[str, Any] = field(default_factory=dict[str, Any])
    row: int = 0
    label: str = ""

    def report(self, code: ProblemCode, **said: Any) -> None:
        self.problems.append(Problem(self.sheet, self.row, self.label, code, said))

    def differs(self, name: str, kept: Any, given: Any) -> None:
        self.report(
            ProblemCode.EVENT_DIFFERS,
            field=name,
            kept=stored.shown(kept),
            given=stored.shown(given),
        )


def change(table: Table, event: KnownEvent, problems: list[Problem]) -> Change | None:
    """What the sheet fills in; None when it tells nothing new."""
    facts = _Facts(event, table.sheet.name, problems, dict(event.names))
    for number, cells in table.records():
        facts.row, facts.label = number, values.text(cells.get("key"))
        name, cell = columns.fact(facts.label), cells.get("value")
        if not name or not values.text(cell):
            continue
        if name.startswith("name"):
            _name(facts, name.removeprefix("name").strip("_"), values.text(cell))
        else:
            _READERS[name](facts, cell)
    if facts.names != event.names:
        facts.after["names"] = facts.names
    if not facts.after:
        return None
    before = {name: getattr(event, name) for name in facts.after}
    return Change("events", event.id, Status.CHANGED, facts.after, before)


def _name(facts: _Facts, language: str, text: str) -> None:
    known = facts.names.setdefault(language or ("ar" if has_arabic(text) else "en"), text)
    if known != text:
        facts.differs("name", known, text)


def _day(name: str) -> Callable[[_Facts, Cell], None]:
    def read(facts: _Facts, cell: Cell) -> None:
        given = dates.read_date(cell, dates.DateReading(year=facts.event.start.year))
        known = getattr(facts.event, name)
        if given is None:
            facts.report(ProblemCode.DATE_UNREADABLE, value=values.text(cell))
        elif given != known:
            facts.differs(name, known, given)

    return read


def _timezone(facts: _Facts, cell: Cell) -> None:
    """The event always has a zone of its own: another one in the list is only reported."""
    given = values.text(cell)
    try:
        zone = ZoneInfo(given)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        facts.report(ProblemCode.TIMEZONE_UNKNOWN, value=given)
    else:
        if zone.key != facts.event.timezone:
            facts.differs("timezone", facts.event.timezone, given)


def _languages(facts: _Facts, cell: Cell) -> None:
    given = values.languages(cell).value
    if not facts.event.languages:
        facts.after["languages"] = list(given)
    elif set(given) != set(facts.event.languages):
        facts.differs("languages", facts.event.languages, given)


def _place(facts: _Facts, cell: Cell) -> None:
    given = values.text(cell)
    if not facts.event.place:
        facts.after["place"] = given
    elif fold(facts.event.place) != fold(given):
        facts.differs("place", facts.event.place, given)


_READERS: Mapping[str, Callable[[_Facts, Cell], None]] = {
    "start": _day("start"),
    "end": _day("end"),
    "timezone": _timezone,
    "languages": _languages,
    "place": _place,
}
