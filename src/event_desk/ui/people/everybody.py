"""Everybody of an event as the page holds them: read beside the window, filtered in an instant.

With 10,000 people reading and folding takes a second, so it happens on another thread and not
after every scan; filtering and sorting use what was worked out there.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from time import monotonic
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from event_desk import people
from event_desk.folding import fold
from event_desk.people import PersonView
from event_desk.progress import Progress
from event_desk.ui import tasks
from event_desk.ui.context import Context

STATUSES = ("expected", "in", "out", "cancelled")
AT_ONCE = 400  # so many are read on the window's thread: about 30 ms, and nothing flickers
# While guests come in, the list is read again this many times its own duration after the last time.
PAUSES = 4
PAUSE_MS = 800


@dataclass(frozen=True, slots=True)
class Prepared:
    """One person with what filters and sorting look at."""

    person: PersonView
    text: str
    by_name: str
    by_native: str
    by_organisation: str

    @property
    def id(self) -> UUID:
        return self.person.id


@dataclass(frozen=True, slots=True)
class Criteria:
    """What is asked for; empty means all. `day` is one on which the person came in."""

    words: tuple[str, ...] = ()
    category: str = ""
    status: str = ""
    language: str = ""
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Everybody:
    """`categories`, `languages`, `all_days` are those that occur; `stamp` changes with anybody."""

    rows: tuple[Prepared, ...] = ()
    days: Mapping[UUID, frozenset[date]] = field(default_factory=dict[UUID, frozenset[date]])
    categories: frozenset[str] = frozenset()
    languages: frozenset[str] = frozenset()
    all_days: frozenset[date] = frozenset()
    stamp: int = 0

    def matching(self, wanted: Criteria) -> list[Prepared]:
        return [row for row in self.rows if self._fits(row, wanted)]

    def _fits(self, row: Prepared, wanted: Criteria) -> bool:
        person = row.person
        return (
            (not wanted.category or person.category == wanted.category)
            and (not wanted.status or person.status == wanted.status)
            and (not wanted.language or wanted.language in person.languages)
            and (wanted.day is None or wanted.day in self.days.get(person.id, ()))
            and all(word in row.text for word in wanted.words)
        )

    def with_changed(self, ids: Iterable[UUID], now: Sequence[PersonView]) -> "Everybody":
        """The same with some read again: those who are gone are left out, new ones come last."""
        fresh = {person.id: prepare(person) for person in now}
        gone = set(ids) - set(fresh)
        kept = [fresh.pop(row.person.id, row) for row in self.rows if row.person.id not in gone]
        return Everybody(
            (*kept, *fresh.values()),
            self.days,
            self.categories.union(person.category for person in now),
            self.languages.union(*(person.languages for person in now)),
            self.all_days,
            hash((self.stamp, *gone, *((one.id, one.version) for one in now))),
        )


def prepare(person: PersonView) -> Prepared:
    organisation = person.organisation or person.native_organisation
    return Prepared(
        person,
        fold(
            " ".join(
                (
                    person.name,
                    person.native_name,
                    person.display_name,
                    person.description,
                    person.organisation,
                    person.native_organisation,
                    person.email,
                    person.code,
                    person.external_id,
                )
            )
        ),
        fold(f"{person.family_name} {person.shown_name}"),
        fold(person.native_name),
        fold(organisation),
    )


def read(session: Any) -> Everybody:
    rows = tuple(prepare(person) for person in people.views(session))
    days = people.days_in(session)
    return Everybody(
        rows,
        days,
        frozenset(row.person.category for row in rows),
        frozenset(code for row in rows for code in row.person.languages),
        frozenset[date]().union(*days.values()),
        hash(tuple((row.id, row.person.version) for row in rows)),
    )


class Reader(QObject):
    """Reads everybody when told that something changed, and not more often than does any good."""

    came = Signal(object)
    """An `Everybody`."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._page = parent
        self._running = False
        self._again = False
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.timeout.connect(self._start)

    def refresh(self) -> None:
        """A short list at once, a long one elsewhere; `came` tells either way."""
        if self._running:
            self._again = True
        elif not self._waiting.isActive():
            self._start()

    def _start(self) -> None:
        with self._context.db.read() as session:
            if people.count(session) <= AT_ONCE:
                self.came.emit(read(session))
                return
        self._running, started = True, monotonic()
        database = self._context.db

        def work(_progress: Progress) -> Everybody:
            with database.read() as session:
                return read(session)

        tasks.run(
            self._page, "", work, then=lambda found: self._on_read(found, started), quiet=True
        )

    def _on_read(self, found: Everybody, started: float) -> None:
        self._running = False
        self.came.emit(found)
        took = int((monotonic() - started) * 1000)
        if self._again:
            self._again = False
            self._waiting.start(max(PAUSE_MS, PAUSES * took))


def key(name: str) -> Callable[[Prepared], str]:
    """A sort key by the name of what was prepared for it."""
    return lambda row: getattr(row, name)
