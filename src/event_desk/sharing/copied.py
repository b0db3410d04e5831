"""Lines that a stick brought from a copied file, under numbers that its laptop has given others.

The copy itself goes on as another laptop as soon as it hears of that (`forking`); but what it wrote
before may be elsewhere by then. Such lines are kept as those of a laptop of their own, whose origin
follows from the first of them: whoever has the same lines gives them the same one.
"""

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from uuid import UUID, uuid5

from sqlalchemy.orm import Session

from event_desk import clock
from event_desk.model import OtherDesk
from event_desk.sharing import lines, store
from event_desk.sharing.connecting import Watched
from event_desk.sharing.lines import LineValue

_log = logging.getLogger(__name__)


Opening = Callable[[], AbstractContextManager[Session]]
"""`read` or `write` of an event file."""


@dataclass(slots=True)
class Apart:
    """Of a stick that is being read: from which number on whose lines are another's, and whose."""

    origins: dict[UUID, tuple[int, UUID]] = field(default_factory=dict[UUID, tuple[int, UUID]])

    def told(self, session: Session, some: Sequence[LineValue]) -> list[LineValue]:
        """The next lines, those of copied files under the origins that they get."""
        here = lines.heads(session)
        for origin in {line.origin for line in some} - self.origins.keys():
            known = [
                line
                for line in some
                if line.origin == origin and line.number <= here.get(origin, 0)
            ]
            self._look(session, origin, known)
        return [self._own(line) for line in some]

    def _look(self, session: Session, origin: UUID, known: Sequence[LineValue]) -> None:
        ids = lines.ids_at(session, origin, [line.number for line in known])
        for line in sorted(known, key=lambda line: line.number):
            if ids.get(line.number) != line.id:
                made = uuid5(origin, line.id.hex)
                self.origins[origin] = line.number, made
                _note(session, origin, made, None)
                return

    def _own(self, line: LineValue) -> LineValue:
        first, origin = self.origins.get(line.origin, (0, line.origin))
        if not first or line.number < first:
            return line
        return replace(line, origin=origin, number=line.number - first + 1)


def tell_apart(
    link: Watched,
    mine: UUID,
    theirs: Mapping[UUID, int],
    read: Opening,
    write: Opening,
    checked: dict[UUID, int],
) -> None:
    """See that what is here of others is what the server has of them, as far as both have it.

    `checked` says up to which number that is known already.
    """
    with read() as session:
        here = lines.heads(session)
    both = {
        origin: upto
        for origin, number in here.items()
        if origin != mine and checked.get(origin, 0) < (upto := min(number, theirs.get(origin, 0)))
    }
    for origin in _different(link, read, both) if both else ():
        first = _first_other(link, read, origin, both[origin])
        with write() as session:
            _set_apart(session, origin, first)
        _log.info("lines of a copied file are another laptop's now")
        both[origin] = first - 1
    checked.update(both)


def _different(link: Watched, read: Opening, numbers: Mapping[UUID, int]) -> Iterable[UUID]:
    with link.within() as connection:
        there = store.ids_at(connection, numbers)
    with read() as session:
        return [
            origin
            for origin, number in numbers.items()
            if lines.ids_at(session, origin, [number]).get(number) != there.get(origin)
        ]


def _first_other(link: Watched, read: Opening, origin: UUID, upto: int) -> int:
    low, high = 0, upto - 1  # the same up to `low`, not known above, another at `upto`
    while low < high:
        middle = (low + high + 1) // 2
        if _different(link, read, {origin: middle}):
            high = middle - 1
        else:
            low = middle
    return low + 1


def _set_apart(session: Session, origin: UUID, first: int) -> None:
    session.info["quiet"] = True
    found = lines.of_origin(session, origin, first - 1, 1)
    made = uuid5(origin, found[0].id.hex)
    connection = session.connection()
    count = connection.exec_driver_sql(
        "UPDATE lines SET origin = ?, number = number - ? WHERE origin = ? AND number >= ?",
        (made.hex, first - 1, origin.hex, first),
    ).rowcount
    session.expire_all()
    _note(session, origin, made, first - 1)
    session.get_one(OtherDesk, made).head = count
    session.flush()


def _note(session: Session, origin: UUID, made: UUID, head: int | None) -> None:
    """A laptop that nobody meets any more, with the name of the one that was copied."""
    copied = session.get(OtherDesk, origin)
    if copied is not None and head is not None:
        copied.head = head
    if session.get(OtherDesk, made) is None:
        name, kind = (copied.name, copied.kind) if copied is not None else ("", "")
        session.add(OtherDesk(id=made, name=name, kind=kind, left_at=clock.now()))
    session.flush()
