"""What a laptop and the server tell each other, step by step and without threads.

`exchange` is one round: afterwards the server has all lines that are here, and the other way
round. Every step may be repeated, and may be cut off anywhere: lines have numbers, and both sides
say up to which one they have them.
"""

import logging
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from time import monotonic
from uuid import UUID

from sqlalchemy import Connection
from sqlalchemy.exc import DataError, DBAPIError
from sqlalchemy.orm import Session

from event_desk.errors import ErrorCode, EventDeskError
from event_desk.model.words import Matter
from event_desk.progress import Progress, silent
from event_desk.sharing import applying, lines, matters, own_part, sealing, store
from event_desk.sharing.connecting import Watched
from event_desk.sharing.lines import LineValue
from event_desk.sharing.own_part import Me

Reading = Callable[[], AbstractContextManager[Session]]
Writing = Callable[[], AbstractContextManager[Session]]

_log = logging.getLogger(__name__)

MOST = 500
"""The most lines of one transaction here: whoever is let in meanwhile waits for it."""
FEWEST = 20
SHORT_S = 0.03
"""How long a transaction is to hold the file; the number of lines follows from that."""
LARGE = 1_000_000
"""About as many bytes go in one piece; pictures of badge designs are lines, too."""
MANY_S, LONGEST_S = 10.0, 160.0
"""For many lines at once, over a poor network; twice as long after each time it wasn't enough."""
# What PostgreSQL says where one row is at fault, and not the connection or the disk: classes of
# SQLSTATE (data, integrity, program limit).
_OF_ONE_LINE = ("22", "23", "54")


@dataclass(frozen=True, slots=True)
class Exchanged:
    """`held` counts the lines that are here and can't be used yet."""

    sent: int = 0
    received: int = 0
    held: int = 0


@dataclass(slots=True)
class Acknowledged:
    """Up to which `number` the server was seen to have this laptop's very lines; -1: not looked.

    `most` lines come in one answer, within `patience` seconds: both follow from what went well.
    """

    number: int = -1
    most: int = MOST
    patience: float = MANY_S

    @contextmanager
    def patiently(self, link: Watched) -> Generator[Connection]:
        """A connection for much at once."""
        try:
            with link.within(self.patience) as connection:
                yield connection
        except EventDeskError as error:
            if error.code is ErrorCode.SERVER_AWAY:
                self.most = max(1, self.most // 4)
                self.patience = min(LONGEST_S, self.patience * 2)
            raise


def exchange(
    link: Watched,
    read: Reading,
    write: Writing,
    *,
    known: Acknowledged | None = None,
    progress: Progress = silent,
) -> Exchanged:
    """Send what the server hasn't got, then take what isn't here.

    `known` is kept from round to round, which saves a question.

    Raises EventDeskError for what a person may have to look at, and `store.AnotherFileError` where
    the server has other lines under this laptop's numbers.
    """
    with read() as session:
        mine = own_part.me(session)
    with link.within() as connection:
        theirs = store.heads(connection)
    known = known or Acknowledged()
    check_own(link, mine, theirs.get(mine.origin, 0), read, known)
    sent = _send(link, mine, known, read, write, progress)
    received, held = _take(link, mine, known, theirs, read, write, progress)
    return Exchanged(sent, received, held)


def check_own(link: Watched, mine: Me, head: int, read: Reading, known: Acknowledged) -> None:
    """Raises AnotherFileError where the server has lines of this laptop that aren't in this file:
    it is a copy, or an old one, and the other one has sent them."""
    if head == known.number:
        return
    with read() as session:
        here = lines.own(session, head - 1, 1) if head else []
    if head:
        with link.within() as connection:
            there = store.ids(connection, mine.origin, head - 1, 1)
        if not here or there.get(head) != here[0].id:
            raise store.AnotherFileError(str(mine.origin))
    known.number = head


def _send(
    link: Watched,
    mine: Me,
    known: Acknowledged,
    read: Reading,
    write: Writing,
    progress: Progress,
) -> int:
    sent, total = 0, 0
    while True:
        with read() as session:
            some = lines.own(session, known.number, MOST)
            total = total or (lines.waiting(session, known.number) if some else 0)
        if not some:
            return sent
        for piece in _by_size(some):
            send_some(link, mine, known, piece, write)
            known.number = piece[-1].number
            sent += len(piece)
            progress(sent, max(total, sent))


def _by_size(some: Sequence[LineValue]) -> Iterator[list[LineValue]]:
    piece: list[LineValue] = []
    size = 0
    for line in some:
        own = sum(len(getattr(line, name) or "") for name in sealing.CLASSES)
        if piece and size + own > LARGE:
            yield piece
            piece, size = [], 0
        piece.append(line)
        size += own
    if piece:
        yield piece


def send_some(
    link: Watched, mine: Me, known: Acknowledged, some: Sequence[LineValue], write: Writing
) -> None:
    """Lines of one laptop. One that the server doesn't take is told, and those behind it go on."""
    try:
        with known.patiently(link) as connection:
            store.upload(connection, some[0].origin, some, mine.keys)
    except DBAPIError as error:
        state: str = getattr(error.orig, "sqlstate", None) or ""
        if not isinstance(error, DataError) and state[:2] not in _OF_ONE_LINE:
            raise
        if len(some) > 1:
            half = len(some) // 2
            send_some(link, mine, known, some[:half], write)
            send_some(link, mine, known, some[half:], write)
            return
        _log.warning("a line was refused: %s", state or type(error).__name__)
        with known.patiently(link) as connection:
            store.upload(connection, some[0].origin, [stand_in(some[0])], mine.keys)
        with write() as session:
            detail = {"table": some[0].table, "row": some[0].row_id, "state": state, "count": 1}
            matters.add(session, Matter.HELD, some[0].id.hex, detail)


def stand_in(line: LineValue) -> LineValue:
    """An empty line that says nothing, so that those behind it aren't held up."""
    return LineValue(
        line.id, line.origin, line.number, line.tick, line.table.replace("\0", ""),
        line.row_id.replace("\0", ""), lines.CHANGED, schema=line.schema.replace("\0", ""),
    )  # fmt: skip


def _take(
    link: Watched,
    mine: Me,
    known: Acknowledged,
    theirs: Mapping[UUID, int],
    read: Reading,
    write: Writing,
    progress: Progress,
) -> tuple[int, int]:
    with read() as session:
        here = lines.heads(session)
    total = missing(here, theirs)
    taken, held = 0, 0
    while missing(here, theirs):
        with known.patiently(link) as connection:
            some = store.download(connection, here, known.most, mine.keys, without=mine.origin)
        if not some:
            break
        began = monotonic()
        with write() as session:
            done = applying.receive(session, some)
        took = monotonic() - began
        quick = round(len(some) * SHORT_S / max(took, 0.001))
        known.most = min(MOST, max(FEWEST, quick), known.most * 2)
        for line in some:
            here[line.origin] = max(here.get(line.origin, 0), line.number)
        taken, held = taken + done.count, done.held
        progress(taken, max(total, taken))
    return taken, held


def missing(here: Mapping[UUID, int], theirs: Mapping[UUID, int]) -> int:
    """How many lines the server has that aren't here."""
    return sum(max(0, head - here.get(origin, 0)) for origin, head in theirs.items())
