"""Exchange without any network: an encrypted file that is carried from desk to desk.

The file holds the lines that the others aren't known to have, by the same rules as the server: each
part of a line is closed for those who may read it, the whole file for everybody else. What it was
written with says which desk wrote it and what that one has, so that the next file is smaller.
"""

import json
import secrets
from base64 import b64decode, b64encode
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk import clock
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.folding import digits
from event_desk.model import Event, Line, OtherDesk
from event_desk.model.words import Matter
from event_desk.progress import Progress, silent
from event_desk.sharing import (
    applying,
    forking,
    lines,
    matters,
    meeting,
    own_part,
    parcel,
    sealing,
)
from event_desk.sharing.applying import Received
from event_desk.sharing.copied import Apart
from event_desk.sharing.exchanging import MOST, Reading, Writing
from event_desk.sharing.lines import LineValue
from event_desk.sharing.membership import free_name
from event_desk.sharing.own_part import Me

ENDING = ".eventexchange"
_FORMAT = 1
_KNOWN = "stick"
"""In `Sharing.keys`: for each other desk the heads that its last file told of."""


@dataclass(frozen=True, slots=True)
class _Head:
    """The first line of a file: who wrote it, what that desk has, and where the file begins.

    `marks` are keys of some lines of each laptop, by their numbers: enough for a file that is a
    copy to see that somebody else has written under its numbers.
    """

    event: UUID
    origin: UUID
    name: str
    kind: str
    heads: Mapping[UUID, int]
    begins: Mapping[UUID, int]
    marks: Mapping[UUID, Mapping[int, str]]
    count: int


def write(
    read: Reading, write: Writing, file: Path, code: str = "", progress: Progress = silent
) -> int:
    """Put what the other desks may not have into a file; gives how many lines those are.

    Without a code, any desk that has joined opens it. Raises NOT_SHARED, DESK_LEFT, CANNOT_WRITE,
    DISK_FULL; a file that was there is replaced when the new one is whole.
    """
    del write  # nothing is noted: what was written is known to have come only when it is answered
    with read() as session:
        mine = own_part.me(session)
        head = _head(session, mine)
        told = _all(session, mine, head, progress)
        parcel.write(file, _key(mine, code), told)
    return head.count


def _head(session: Session, mine: Me) -> _Head:
    begins, heads = _known_to_all(session, mine), lines.heads(session)
    return _Head(
        event=session.scalars(select(Event.id)).one(),
        origin=mine.origin,
        name=mine.name,
        kind=mine.kind,
        heads=heads,
        begins=begins,
        marks={origin: _marks(session, origin, head) for origin, head in heads.items()},
        count=lines.count_since(session, begins),
    )


def _marks(session: Session, origin: UUID, head: int) -> dict[int, str]:
    """The last line, and ever fewer of those before."""
    numbers = [head - (1 << step) + 1 for step in range(head.bit_length())]
    found = session.execute(
        select(Line.number, Line.id).where(Line.origin == origin, Line.number.in_(numbers))
    )
    return {row[0]: row[1].hex for row in found}


def _known_to_all(session: Session, mine: Me) -> dict[UUID, int]:
    """Up to where every other desk that is there has said that it has everything."""
    others = session.scalars(
        select(OtherDesk.id).where(
            OtherDesk.id != mine.origin, OtherDesk.left_at.is_(None), OtherDesk.kind != ""
        )
    ).all()
    told: dict[str, dict[str, int]] = own_part.row(session).keys.get(_KNOWN, {})
    found = [told.get(other.hex, {}) for other in others] or [{}]
    common = set(found[0]).intersection(*found)
    return {UUID(origin): min(one[origin] for one in found) for origin in common}


def _all(session: Session, mine: Me, head: _Head, progress: Progress) -> Iterator[str]:
    yield json.dumps(
        {
            "format": _FORMAT,
            "event": head.event.hex,
            "origin": head.origin.hex,
            "name": head.name,
            "kind": head.kind,
            "heads": _plain(head.heads),
            "begins": _plain(head.begins),
            "marks": {origin.hex: ids for origin, ids in head.marks.items()},
            "count": head.count,
        }
    )
    known, done = dict(head.begins), 0
    while some := lines.since(session, known, MOST):
        for line in some:
            yield _packed(line, mine.keys)
            known[line.origin] = max(known.get(line.origin, 0), line.number)
        done += len(some)
        progress(done, max(done, head.count))


def _plain(heads: Mapping[UUID, int]) -> dict[str, int]:
    return {origin.hex: number for origin, number in heads.items()}


def _packed(line: LineValue, keys: Mapping[str, str]) -> str:
    parts = [
        None if raw is None else b64encode(raw).decode()
        for name in sealing.CLASSES
        for raw in (sealing.close(keys, name, line.id, getattr(line, name)),)
    ]
    return json.dumps(
        [
            line.id.hex, line.origin.hex, line.number, line.tick, line.table, line.row_id,
            line.kind, line.schema, *parts,
        ]
    )  # fmt: skip


def _unpacked(text: str, keys: Mapping[str, str]) -> LineValue:
    key, origin, number, tick, table, row_id, kind, schema, *parts = json.loads(text)
    line_id = UUID(key)
    opened = {
        name: sealing.open_(keys, name, line_id, None if part is None else b64decode(part))
        for name, part in zip(sealing.CLASSES, parts, strict=True)
    }
    return LineValue(
        line_id, UUID(origin), number, tick, table, row_id, kind, schema=schema, **opened
    )


def is_own(read: Reading, file: Path, code: str = "") -> bool:
    """Whether this desk wrote the file itself; raises what `read` raises."""
    with read() as session:
        mine = own_part.me(session)
    return _first(parcel.read(file, _key(mine, code)), file).origin == mine.origin


def read(
    read: Reading, write: Writing, file: Path, code: str = "", progress: Progress = silent
) -> Received:
    """Take in what another desk wrote, in short steps. Again and again does no harm.

    Raises NOT_A_STICK, STICK_KEY, STICK_OTHER_EVENT, STICK_GAP where the file begins after what is
    known here, FILE_DAMAGED.
    """
    with read() as session:
        mine = own_part.me(session)
        event_id = session.scalars(select(Event.id)).one()
        here = lines.heads(session)
    told = parcel.read(file, _key(mine, code))
    head = _first(told, file)
    if head.event != event_id:
        raise EventDeskError(ErrorCode.STICK_OTHER_EVENT, path=file)
    if _part_from(read, write, mine, head.marks.get(mine.origin, {})):
        with read() as session:
            mine, here = own_part.me(session), lines.heads(session)
    whole = _sees_as_much(head.kind, mine.kind)
    if any(
        number > here.get(origin, 0)
        for origin, number in head.begins.items()
        if whole or origin == head.origin
    ):
        raise EventDeskError(ErrorCode.STICK_GAP, path=file)
    received = _take(write, mine, head, told, file, progress)
    with write() as session:
        _note(session, head)
    return received


def _first(told: Iterator[str], file: Path) -> _Head:
    try:
        found: dict[str, Any] = json.loads(next(told))
        if found["format"] > _FORMAT:
            raise EventDeskError(ErrorCode.EVENT_NEWER, path=file)
        return _Head(
            event=UUID(found["event"]),
            origin=UUID(found["origin"]),
            name=str(found["name"]),
            kind=str(found["kind"]),
            heads={UUID(origin): number for origin, number in found["heads"].items()},
            begins={UUID(origin): number for origin, number in found["begins"].items()},
            marks={
                UUID(origin): {int(number): text for number, text in ids.items()}
                for origin, ids in found["marks"].items()
            },
            count=int(found["count"]),
        )
    except (StopIteration, ValueError, KeyError, TypeError) as error:
        raise EventDeskError(ErrorCode.FILE_DAMAGED, path=file) from error


def _sees_as_much(writer: str, reader: str) -> bool:
    """A desk that sees less passes others' lines on with parts missing; those aren't taken."""
    return sealing.READABLE[writer] >= sealing.READABLE[reader]


def _take(
    write: Writing,
    mine: Me,
    head: _Head,
    told: Iterator[str],
    file: Path,
    progress: Progress,
) -> Received:
    whole, done, count, held = _sees_as_much(head.kind, mine.kind), 0, 0, 0
    tables: frozenset[str] = frozenset()
    apart = Apart()
    for some in _pieces(told):
        arrived = [_unpacked(text, mine.keys) for text in some]
        taken = [
            line
            for line in arrived
            if line.origin != mine.origin and (whole or line.origin == head.origin)
        ]
        try:
            with write() as session:
                one = applying.receive(session, apart.told(session, taken))
        except ValueError as error:
            raise EventDeskError(ErrorCode.STICK_GAP, path=file) from error
        count, tables, held = count + one.count, tables | one.tables, one.held
        done += len(some)
        progress(done, max(done, head.count))
    return Received(count, tables, held)


def _pieces(told: Iterator[str]) -> Iterator[list[str]]:
    some: list[str] = []
    for text in told:
        some.append(text)
        if len(some) == MOST:
            yield some
            some = []
    if some:
        yield some


def _part_from(read: Reading, write: Writing, mine: Me, marks: Mapping[int, str]) -> bool:
    """Where another file has written under this laptop's numbers, this one goes on as another;
    the server is told at the next connection, see `meeting.meet`."""
    with read() as session:
        here = session.execute(
            select(Line.number, Line.id).where(
                Line.origin == mine.origin, Line.number.in_(list(marks))
            )
        )
        same = {row[0] for row in here if marks[row[0]] == row[1].hex}
        if same == set(marks):
            return False
        names = tuple(own_part.names(session).values())
    origin, name = uuid4(), free_name(mine.name, names)
    with write() as session:
        forking.fork(session, max(same, default=0) + 1, origin, name=name, at=clock.now())
        found = own_part.row(session)
        found.keys = {**found.keys, meeting.PARTING: f"{origin.hex} {secrets.token_hex(16)}"}
        detail = {"desks": [mine.name, name], "count": found.last_number}
        matters.add(session, Matter.COPY, origin.hex, detail)
    return True


def _note(session: Session, head: _Head) -> None:
    session.info["quiet"] = True
    found = own_part.row(session)
    told: dict[str, dict[str, int]] = found.keys.get(_KNOWN, {})
    found.keys = {**found.keys, _KNOWN: {**told, head.origin.hex: _plain(head.heads)}}
    other = session.get(OtherDesk, head.origin)
    if other is not None and not other.name:
        other.name, other.kind = head.name, head.kind


class _Key:
    def __init__(self, secret: bytes, code: str) -> None:
        self._secret, self._code = secret, code

    def __call__(self, salt: bytes) -> bytes:
        if self._code:
            return parcel.key_from_code(self._code, salt)
        return parcel.key_from(self._secret, salt)


def _key(mine: Me, code: str) -> _Key:
    plain = "".join(letter for letter in digits(code).upper() if letter.isalnum())
    return _Key(bytes.fromhex(mine.keys["shown"]), plain)
