"""What a laptop and the server tell each other, step by step and without threads.

`exchange` is one round: afterwards the server has all lines that are here, and the other way
round. Every step may be repeated, and may be cut off anywhere: lines have numbers, and both sides
say up to which one they have them.
"""

import logging
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from time import monotonic
from uuid import UUID

from sqlalchemy import Connection, select
from sqlalchemy.exc import DataError, DBAPIError
from sqlalchemy.orm import Session

from event_desk.errors import ErrorCode, EventDeskError
from event_desk.model import OtherDesk
from event_desk.model.words import Matter
from event_desk.progress import Progress, silent
from event_desk.sharing import applying, copied, lines, matters, own_part, sealing, store
from event_desk.sharing.connecting import PATIENCE_S, Watched
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
RATE, LINE = 50_000, 1_000
"""Bytes a second that even a poor network carries, and what a line has on the average."""
MANY_S = 10.0
"""For a whole piece of an event that is brought to another server, or fetched on joining."""
_SLACK = 64
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
    `others` says the same of the other laptops' lines that are here.

    At `most` so many lines come in one answer, and `slack` is how much longer than usual an answer
    may take: both follow from what went well. `rewritten` is the tick of the last removal after
    which the server's files were to be written anew, well or not.
    """

    number: int = -1
    most: int = MOST
    slack: int = 1
    others: dict[UUID, int] = field(default_factory=dict[UUID, int])
    rewritten: int = 0

    @contextmanager
    def patiently(self, link: Watched, size: int) -> Generator[Connection]:
        """A connection for so many bytes. What didn't come in time gets twice as long next time,
        so that a large picture comes over a poor network, too; a scan waits for none of that."""
        try:
            with link.within((PATIENCE_S + size / RATE) * self.slack) as connection:
                yield connection
            self.slack = 1
        except EventDeskError as error:
            if error.code is ErrorCode.SERVER_AWAY:
                self.most = max(1, self.most // 4)
                self.slack = min(_SLACK, self.slack * 2)
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
    copied.tell_apart(link, mine.origin, theirs, read, write, known.others)
    sent = _send(link, mine, known, read, write, progress)
    if mine.kind == "organiser":
        sent += _bring(link, mine, known, theirs, read, write)
    received, held = take(link, mine, known, theirs, read, write, progress)
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


def _bring(
    link: Watched,
    mine: Me,
    known: Acknowledged,
    theirs: Mapping[UUID, int],
    read: Reading,
    write: Writing,
) -> int:
    """Lines of other laptops that the server hasn't got: they came by a stick, or the server is
    another one than before and was filled from a copy that lacks them."""
    with read() as session:
        here = lines.heads(session)
        names = desks_of(session)
    more = [
        origin
        for origin, head in here.items()
        if origin != mine.origin and head > theirs.get(origin, 0)
    ]
    sent = 0
    for origin in more:
        if origin not in theirs:
            with link.within() as connection:
                store.put_desks(connection, [(origin, *names.get(origin, ("", "")))])
        sent += _bring_of_one(link, mine, known, origin, here[origin], theirs, read, write)
    return sent


def _bring_of_one(
    link: Watched,
    mine: Me,
    known: Acknowledged,
    origin: UUID,
    head: int,
    theirs: Mapping[UUID, int],
    read: Reading,
    write: Writing,
) -> int:
    sent, there = 0, theirs.get(origin, 0)
    while there < head:
        with read() as session:
            some = lines.of_origin(session, origin, there, MOST)
        if not some:
            break
        try:
            for piece in _by_size(some):
                send_some(link, mine, known, piece, write)
        except store.AnotherFileError:
            _log.warning("a stick brought lines of a file that was copied")
            break
        there, sent = some[-1].number, sent + len(some)
    return sent


def desks_of(session: Session) -> dict[UUID, tuple[str, str]]:
    """Name and kind of the other laptops."""
    found = session.execute(select(OtherDesk.id, OtherDesk.name, OtherDesk.kind))
    return {row[0]: (row[1], row[2]) for row in found}


def _by_size(some: Sequence[LineValue]) -> Iterator[list[LineValue]]:
    piece: list[LineValue] = []
    size = 0
    for line in some:
        own = size_of([line])
        if piece and size + own > LARGE:
            yield piece
            piece, size = [], 0
        piece.append(line)
        size += own
    if piece:
        yield piece


def size_of(some: Sequence[LineValue]) -> int:
    """About the bytes that lines take on their way."""
    return sum(
        100 + sum(len(getattr(line, name) or "") for name in sealing.CLASSES) for line in some
    )


def send_some(
    link: Watched, mine: Me, known: Acknowledged, some: Sequence[LineValue], write: Writing
) -> None:
    """Lines of one laptop. One that the server doesn't take is told, and those behind it go on."""
    try:
        with known.patiently(link, size_of(some)) as connection:
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
        with known.patiently(link, 0) as connection:
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


def take(
    link: Watched,
    mine: Me,
    known: Acknowledged,
    theirs: Mapping[UUID, int],
    read: Reading,
    write: Writing,
    progress: Progress,
) -> tuple[int, int]:
    """What the server has and this laptop hasn't; gives how many lines, and how many are held."""
    with read() as session:
        here = lines.heads(session)
    total = missing(here, theirs)
    taken, held = 0, 0
    while wanted := missing(here, theirs):
        size = min(wanted, known.most) * LINE
        with known.patiently(link, size) as connection:
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
            known.others[line.origin] = here[line.origin]
        taken, held = taken + done.count, done.held
        progress(taken, max(total, taken))
    return taken, held


def missing(here: Mapping[UUID, int], theirs: Mapping[UUID, int]) -> int:
    """How many lines the server has that aren't here."""
    return sum(max(0, head - here.get(origin, 0)) for origin, head in theirs.items())
