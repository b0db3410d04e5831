"""Sharing an event with other laptops, joining one that is shared, leaving, and coming back."""

import secrets
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Protocol
from uuid import UUID, uuid4

from sqlalchemy import Connection, select
from sqlalchemy.orm import Session

from event_desk import __version__
from event_desk.desks import desk_named
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.model import Event, Sharing
from event_desk.progress import Progress, silent
from event_desk.sharing import (
    applying,
    capture,
    hosting,
    invitations,
    meeting,
    own_part,
    removing,
    store,
)
from event_desk.sharing.connecting import ROUNDS_S, Place, Watched, connect
from event_desk.sharing.exchanging import MANY_S, Reading, Writing, exchange
from event_desk.sharing.invitations import Given, Invitation
from event_desk.sharing.lines import LineValue
from event_desk.sharing.store import EventThere
from event_desk.sharing.values import Host

__all__ = [
    "join",
    "leave",
    "look",
    "new_code",
    "offer",
    "rejoin",
    "remove_server",
    "send_away",
    "share",
    "start_server",
    "stop_server",
    "take_over",
]

offer, new_code = hosting.offer, hosting.new_code
share, take_over = hosting.share, hosting.take_over
start_server, stop_server = hosting.start_server, hosting.stop_server
remove_server = removing.remove_server

PIECE = 2_000
"""The lines of one question while a whole event comes in."""


class Opened(Protocol):
    """An event file that was just made, e.g. `database.Database`."""

    @property
    def read(self) -> Reading: ...
    @property
    def write(self) -> Writing: ...
    def close(self) -> None: ...


def look(invitation: Invitation) -> Host:
    """Which event an invitation is for; raises JOIN_CODE_WRONG and what connecting raises."""
    link = invitations.come(invitation)
    try:
        with link.within(ROUNDS_S) as connection:
            there = store.event(connection)
            invitations.take(connection, invitation.code)
            return Host(there.name, invitation.kind, store.names(connection))
    finally:
        link.close()


def join(
    invitation: Invitation,
    *,
    name: str,
    target: Path,
    create: Callable[[Path], Opened],
    at: datetime,
    progress: Progress = silent,
) -> Path:
    """Make an event file of what the other desks have; gives its path.

    It gets its name when it is whole. Raises EVENT_EXISTS, NAME_TAKEN with a `suggestion`,
    JOIN_CODE_WRONG, what connecting raises and what writing raises; nothing is left then, and no
    desk of that name at the others.
    """
    if target.exists():
        raise EventDeskError(ErrorCode.EVENT_EXISTS, path=target)
    origin, secret, word = uuid4(), secrets.token_hex(16), secrets.token_hex(8)
    given, there = _introduce(
        invitation,
        lambda connection: store.register(
            connection, origin, secret,
            name=name, kind=invitation.kind, holder=word, version=__version__,
        ),
    )  # fmt: skip
    made = Sharing(
        id=origin,
        name=name,
        kind=given.kind,
        holder=word,
        joined_at=at,
        keys={**given.keys, own_part.SECRET: secret, own_part.CODE: invitation.code},
    )
    _point(made, invitation.place, there)
    link = connect(invitation.place, own_part.login(invitation.database, secret), there.certificate)
    try:
        _fill_beside(link, made, target, create, at, progress)
    except BaseException:
        with suppress(EventDeskError), link.within() as connection:
            store.leave(connection, origin)
        raise
    finally:
        link.close()
    return target


def _introduce(
    invitation: Invitation, register: Callable[[Connection], None]
) -> tuple[Given, EventThere]:
    link = invitations.come(invitation)
    try:
        with link.within(ROUNDS_S) as connection:
            there = store.event(connection)
            given = invitations.take(connection, invitation.code)
            register(connection)
            return given, there
    finally:
        link.close()


def _point(found: Sharing, place: Place, there: EventThere) -> None:
    found.host, found.port, found.database = place.host, place.port, place.database
    found.certificate = there.certificate


def _fill_beside(
    link: Watched,
    made: Sharing,
    target: Path,
    create: Callable[[Path], Opened],
    at: datetime,
    progress: Progress,
) -> None:
    """In a folder of its own, because an event file has others beside it while it is open."""
    folder = target.with_name(f".{target.name}.joining")
    shutil.rmtree(folder, ignore_errors=True)
    try:
        folder.mkdir()
        opened = create(folder / target.name)
        try:
            with opened.write() as session:
                _fill(link, session, made, at, progress)
        finally:
            opened.close()
        if target.exists():
            raise EventDeskError(ErrorCode.EVENT_EXISTS, path=target)
        (folder / target.name).rename(target)
    except OSError as error:
        raise EventDeskError(ErrorCode.CANNOT_WRITE, path=target, reason=error.strerror) from error
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _fill(link: Watched, session: Session, made: Sharing, at: datetime, progress: Progress) -> None:
    session.info["quiet"] = True
    session.add(made)
    session.flush()
    keys = own_part.value(made).keys
    applying.receive_all(session, _all_lines(link, keys, progress))
    capture.renew(session)
    desk_named(session, made.name, at=at)


def _all_lines(
    link: Watched, keys: Mapping[str, str], progress: Progress
) -> Iterator[list[LineValue]]:
    with link.within(ROUNDS_S) as connection:
        total = sum(store.heads(connection).values())
    here: dict[UUID, int] = {}
    taken = 0
    progress(0, total)
    while True:
        with link.within(MANY_S) as connection:
            some = store.download(connection, here, PIECE, keys)
        if not some:
            return
        yield some
        for line in some:
            here[line.origin] = line.number
        taken += len(some)
        progress(taken, max(total, taken))


def leave(read: Reading, write: Writing, at: datetime) -> None:
    """Take no part any longer. What waits is sent before, where the server can be reached; else it
    waits here until this desk comes back. The server on this laptop stops: the others go on by
    themselves. Raises NOT_SHARED, DESK_LEFT."""
    with read() as session:
        mine = own_part.me(session)
    with suppress(EventDeskError, meeting.AgainError, store.AnotherFileError):
        link = meeting.reach(read)
        try:
            known = meeting.meet(link, read, write)
            exchange(link, read, write, known=known)
            with link.within() as connection:
                store.leave(connection, mine.origin)
        finally:
            link.close()
    with write() as session:
        own_part.row(session).left_at = at
    if mine.server:
        hosting.stop_server(read)


def send_away(read: Reading, write: Writing, origin: UUID) -> None:
    """What that desk's laptop holds opens nothing at the server any longer, nor does the code that
    it joined with. Raises ONLY_ORGANISER, and what connecting raises."""
    with read() as session:
        mine = own_part.me(session)
    if mine.kind != "organiser":
        raise EventDeskError(ErrorCode.ONLY_ORGANISER)
    link = meeting.reach(read)
    try:
        with link.within() as connection:
            store.leave(connection, origin)
            there = store.desks(connection)
    finally:
        link.close()
    for kind in {desk.kind for desk in there if desk.origin == origin}:
        hosting.new_code(read, write, kind)


def rejoin(
    read: Reading,
    write: Writing,
    progress: Progress = silent,
    *,
    invitation: Invitation | None = None,
) -> None:
    """Come back after leaving, or to another server that has taken over: then an invitation from
    there is needed. Without one, the code with which this desk joined is tried.

    Raises NOT_SHARED, JOIN_CODE_WRONG, OTHER_EVENT_THERE and what connecting raises.
    """
    with read() as session:
        found = own_part.row(session)
        mine, name = own_part.value(found), found.name
        event_id = session.scalars(select(Event.id)).one()
    if mine.server and invitation is None:
        hosting.come_home(read, write, progress)
    else:
        _come_back(write, mine, name, event_id, invitation)
    with write() as session:
        own_part.row(session).left_at = None
    meeting.exchange_once(read, write, progress=progress)


def _come_back(
    write: Writing,
    mine: own_part.Me,
    name: str,
    event_id: UUID,
    invitation: Invitation | None,
) -> None:
    code = mine.keys.get(own_part.CODE) or mine.keys.get(f"{own_part.CODE}.{mine.kind}", "")
    invited = invitation or Invitation(mine.place.host, mine.place.port, mine.place.database, code)
    if not invited.code:
        raise EventDeskError(ErrorCode.JOIN_CODE_WRONG)
    if invited.kind != mine.kind:
        raise EventDeskError(ErrorCode.JOIN_KIND)
    secret = mine.keys[own_part.SECRET]
    word = (mine.holder.split() or [""])[-1]
    used = [name]

    def register(connection: Connection) -> None:
        if store.event(connection).id != event_id:
            raise EventDeskError(ErrorCode.OTHER_EVENT_THERE)
        used[0] = meeting.register(connection, mine, mine.origin, secret, word)

    given, there = _introduce(invited, register)
    with write() as session:
        found = own_part.row(session)
        _point(found, invited.place, there)
        found.name, found.server = used[0], ""
        found.keys = {**found.keys, **given.keys, own_part.CODE: invited.code}
