"""The laptop that has the server: making it, showing the codes, and taking it over."""

import secrets
from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk import __version__, texts
from event_desk.desks import desk_named
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.model import Event, OtherDesk, Sharing
from event_desk.progress import Progress, silent
from event_desk.sharing import (
    capture,
    invitations,
    lines,
    meeting,
    own_part,
    sealing,
    server,
    store,
)
from event_desk.sharing.addresses import own_addresses
from event_desk.sharing.connecting import ROUNDS_S, Place, Watched, place_of
from event_desk.sharing.exchanging import MANY_S, MOST, Reading, Writing
from event_desk.sharing.invitations import Invitation
from event_desk.sharing.own_part import CODE, Me
from event_desk.sharing.values import Offer

PREPARING_S = 30.0


def share(
    read: Reading,
    write: Writing,
    *,
    name: str,
    url: str = "",
    at: datetime,
    progress: Progress = silent,
) -> Offer:
    """Share the open event from this laptop: with a server of its own, or one behind a URL.

    Again after a stop in the middle it goes on where it was. Raises ALREADY_SHARED, what
    `server.start` or `server.use` raise, OTHER_EVENT_THERE.
    """
    with read() as session:
        found = session.scalars(select(Sharing)).one_or_none()
        if found is not None and (not found.server or found.left_at is not None):
            raise EventDeskError(ErrorCode.ALREADY_SHARED)
        event = _event(session)
    owner, place, certificate, folder = _owner(event.id, url)
    try:
        with write() as session:
            mine = _begin(session, name, at, place, certificate, folder)
        _prepare(owner, event, certificate)
        with owner.within(ROUNDS_S) as connection:
            meeting.register(connection, mine, mine.origin, mine.login.password, mine.holder)
        missing = [kind for kind in sealing.KINDS if f"{CODE}.{kind}" not in mine.keys]
        _show_codes(owner, mine, write, missing)
    finally:
        owner.close()
    meeting.exchange_once(read, write, progress=progress)
    made = offer(read)
    assert made is not None
    return made


def _event(session: Session) -> store.EventThere:
    found = session.scalars(select(Event)).one()
    name = texts.localised(found.names, tuple(found.languages)) if found.names else ""
    return store.EventThere(found.id, name, __version__, "")


def _owner(event_id: UUID, url: str) -> tuple[Watched, Place, str, str]:
    if url:
        return server.use(url), place_of(url), "", ""
    folder = server.default_folder(event_id)
    running = server.start(folder)
    return running.owner(), running.place, running.certificate, str(folder)


def _begin(
    session: Session, name: str, at: datetime, place: Place, certificate: str, folder: str
) -> Me:
    found = session.scalars(select(Sharing)).one_or_none()
    if found is None:
        keys = {**sealing.new_keys(), own_part.SECRET: secrets.token_hex(16)}
        found = Sharing(
            id=uuid4(),
            name=name,
            kind="organiser",
            holder=secrets.token_hex(8),
            joined_at=at,
            keys=keys,
        )
        session.add(found)
        session.flush()
        desk_named(session, name, at=at)
        session.flush()
        capture.begin(session)
    _point(found, place, certificate, folder)
    session.flush()
    return own_part.value(found)


def _point(found: Sharing, place: Place, certificate: str, folder: str) -> None:
    found.host, found.port, found.database = place.host, place.port, place.database
    found.certificate, found.server = certificate, folder


def _prepare(owner: Watched, event: store.EventThere, certificate: str) -> None:
    there = store.EventThere(event.id, event.name, event.app_version, certificate)
    with owner.within(PREPARING_S) as connection:
        store.prepare(connection, there)


def _show_codes(owner: Watched, mine: Me, write: Writing, kinds: Sequence[str]) -> None:
    """Make a code for each kind, and remember it here."""
    made = {kind: invitations.new_code(kind) for kind in kinds}
    for kind, code in made.items():
        with owner.within(ROUNDS_S) as connection:
            invitations.put_code(connection, code, sealing.keys_for(kind, mine.keys))
    with write() as session:
        session.info["quiet"] = True
        found = own_part.row(session)
        codes = {f"{CODE}.{kind}": code for kind, code in made.items()}
        found.keys = {**found.keys, **codes}


def offer(read: Reading) -> Offer | None:
    """What to show to whoever wants to join; None where this laptop has no codes."""
    with read() as session:
        found = session.scalars(select(Sharing)).one_or_none()
        if found is None or found.left_at is not None:
            return None
        mine = own_part.value(found)
    codes = {
        kind: mine.keys[f"{CODE}.{kind}"] for kind in sealing.KINDS if f"{CODE}.{kind}" in mine.keys
    }
    if not codes:
        return None
    places = _places(mine)
    asked = {kind: _invitation(places[0], code) for kind, code in codes.items()}
    return Offer(
        addresses=tuple(place.address for place in places),
        codes={kind: invitations.spoken(code) for kind, code in codes.items()},
        qr={kind: invitations.text_of(one) for kind, one in asked.items()},
    )


def _places(mine: Me) -> list[Place]:
    if not mine.server:
        return [mine.place]
    found = [Place(one, mine.place.port, mine.place.database) for one in own_addresses()]
    return found or [mine.place]


def _invitation(place: Place, code: str) -> Invitation:
    return Invitation(place.host, place.port, place.database, code)


def new_code(read: Reading, write: Writing, kind: str) -> Offer:
    """Another code for that kind; who joined before is not concerned, the former code opens
    nothing. Raises ONLY_ORGANISER and what connecting raises."""
    with read() as session:
        mine = own_part.me(session)
    if mine.kind != "organiser":
        raise EventDeskError(ErrorCode.ONLY_ORGANISER)
    link = meeting.reach(read)
    try:
        _show_codes(link, mine, write, [kind])
    finally:
        link.close()
    made = offer(read)
    assert made is not None
    return made


def start_server(read: Reading, write: Writing) -> str:
    """Start this laptop's server, or find it running. Raises NOT_THE_SERVER, DESK_LEFT and what
    `server.start` raises.

    Gives its new address where another program has taken the port that the other desks know, else
    nothing: those desks have to join again with it.
    """
    folder = _folder(read)
    with read() as session:
        own_part.me(session)
    running = server.start(folder)
    with read() as session:
        if own_part.row(session).port == running.port:
            return ""
    with write() as session:
        session.info["quiet"] = True
        _point(own_part.row(session), running.place, running.certificate, str(folder))
        mine = own_part.value(own_part.row(session))
    return _places(mine)[0].address


def stop_server(read: Reading) -> None:
    """The other desks go on by themselves until it runs again. Raises NOT_THE_SERVER."""
    server.stop(_folder(read))


def _folder(read: Reading) -> Path:
    with read() as session:
        found = own_part.row(session)
        if not found.server:
            raise EventDeskError(ErrorCode.NOT_THE_SERVER)
        return Path(found.server)


def come_home(read: Reading, write: Writing, progress: Progress = silent) -> None:
    """The laptop with the server takes part again; where it was removed, with a new one."""
    with read() as session:
        mine = own_part.value(own_part.row(session))
    if not Path(mine.server).exists():
        _begin_again(mine, read, write, progress)
        return
    running = server.start(Path(mine.server))
    owner = running.owner()
    word = (mine.holder.split() or [""])[-1]
    try:
        with owner.within(ROUNDS_S) as connection:
            name = meeting.register(connection, mine, mine.origin, mine.login.password, word)
    finally:
        owner.close()
    with write() as session:
        found = own_part.row(session)
        found.name = name
        _point(found, running.place, running.certificate, mine.server)


def take_over(read: Reading, write: Writing, progress: Progress = silent) -> Offer:
    """Be the laptop with the server from now on, with all that this one's copy holds.

    The other desks come with a new code; what they have and this copy hasn't, they bring. Raises
    ONLY_ORGANISER, SERVER_RUNS while the former server answers, and what `server.start` raises.
    """
    with read() as session:
        mine = own_part.me(session)
    if mine.kind != "organiser":
        raise EventDeskError(ErrorCode.ONLY_ORGANISER)
    if not mine.server:
        _check_away(read)
    _begin_again(mine, read, write, progress)
    made = offer(read)
    assert made is not None
    return made


def _begin_again(mine: Me, read: Reading, write: Writing, progress: Progress) -> None:
    """A server with all that is known here, and new codes."""
    with read() as session:
        event = _event(session)
        others = [
            (one.id, one.name, one.kind)
            for one in session.scalars(select(OtherDesk).where(OtherDesk.id != mine.origin))
        ]
    folder = server.default_folder(event.id)
    running = server.start(folder)
    owner = running.owner()
    try:
        _prepare(owner, event, running.certificate)
        with owner.within(ROUNDS_S) as connection:
            store.put_desks(connection, others)
            word = (mine.holder.split() or [""])[-1]
            meeting.register(connection, mine, mine.origin, mine.login.password, word)
        _bring(owner, mine, read, progress)
        with write() as session:
            _point(own_part.row(session), running.place, running.certificate, str(folder))
        _show_codes(owner, mine, write, sealing.KINDS)
    finally:
        owner.close()


def _check_away(read: Reading) -> None:
    """Raises SERVER_RUNS where the former server still answers: there would be two."""
    try:
        link = meeting.reach(read)
    except EventDeskError:
        return
    try:
        with link.within() as connection:
            desks = store.desks(connection)
    except EventDeskError:
        return
    finally:
        link.close()
    name = next((desk.name for desk in desks if desk.has_server), "")
    raise EventDeskError(ErrorCode.SERVER_RUNS, name=name)


def _bring(owner: Watched, mine: Me, read: Reading, progress: Progress) -> None:
    """All lines of all laptops, as the owner."""
    with owner.within(ROUNDS_S) as connection:
        known = store.heads(connection)
    with read() as session:
        total = lines.count_since(session, known)
    sent = 0
    while True:
        with read() as session:
            some = lines.since(session, known, MOST)
        if not some:
            return
        for origin, of_one in _by_origin(some).items():
            with owner.within(MANY_S) as connection:
                store.upload(connection, origin, of_one, mine.keys)
            known[origin] = of_one[-1].number
        sent += len(some)
        progress(sent, max(sent, total))


def _by_origin(some: Sequence[lines.LineValue]) -> Mapping[UUID, list[lines.LineValue]]:
    found: dict[UUID, list[lines.LineValue]] = {}
    for line in some:
        found.setdefault(line.origin, []).append(line)
    return found
