"""The first words of a connection: is it our server, are we one of its desks, is this our file."""

import logging
import secrets
from uuid import UUID, uuid4

from sqlalchemy import Connection, select

from event_desk import __version__, clock
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.model import Event
from event_desk.model.words import Matter
from event_desk.progress import Progress, silent
from event_desk.sharing import capture, forking, lines, matters, own_part, store
from event_desk.sharing.connecting import ROUNDS_S, Watched, connect
from event_desk.sharing.emptying import empty_there
from event_desk.sharing.exchanging import (
    Acknowledged,
    Exchanged,
    Reading,
    Writing,
    check_own,
    exchange,
)
from event_desk.sharing.own_part import Me

_log = logging.getLogger(__name__)
PARTING = "parting"
"""In `Sharing.keys`: the origin and the secret under which a file is about to go on."""
_WORDS_KEPT = 3


class AgainError(Exception):
    """This file goes on as another laptop: connect again, as that one."""


def reach(read: Reading) -> Watched:
    """A connection as this laptop's own desk; raises what `connecting.connect` raises, NOT_SHARED
    and DESK_LEFT."""
    with read() as session:
        mine = own_part.me(session)
    return connect(mine.place, mine.login, mine.certificate)


def exchange_once(read: Reading, write: Writing, *, progress: Progress = silent) -> Exchanged:
    """Connect, exchange all there is, and close; raises what `reach` and `meet` raise."""
    while True:
        link = reach(read)
        try:
            known = meet(link, read, write)
            done = exchange(link, read, write, known=known, progress=progress)
            empty_there(link, read, write, known)
        except AgainError:
            continue
        else:
            return done
        finally:
            link.close()


def meet(link: Watched, read: Reading, write: Writing) -> Acknowledged:
    """Raises OTHER_EVENT_THERE, SENT_AWAY, SERVER_NEWER, and AgainError after `part`."""
    with read() as session:
        mine = own_part.me(session)
        event_id = session.scalars(select(Event.id)).one()
        up_to_date = capture.is_current(session)
    if not up_to_date:  # the file was upgraded, or its columns were
        with write() as session:
            capture.renew(session)
    with link.within(ROUNDS_S) as connection:
        there = store.event(connection)
        if there.id != event_id:
            raise EventDeskError(ErrorCode.OTHER_EVENT_THERE)
        _check_not_sent_away(connection, mine)
        heads = store.heads(connection)
    if mine.keys.get(PARTING, "").startswith(mine.origin.hex):
        _make_known(link, mine, write)
        raise AgainError
    known = Acknowledged()
    try:
        check_own(link, mine, heads.get(mine.origin, 0), read, known)
        _hold(link, mine, write)
    except store.AnotherFileError:
        part(link, read, write)
        raise AgainError from None
    return known


def _check_not_sent_away(connection: Connection, mine: Me) -> None:
    """Who left by itself knows it, and doesn't ask."""
    if store.has_left(connection, mine.origin):
        raise EventDeskError(ErrorCode.SENT_AWAY)


def _make_known(link: Watched, mine: Me, write: Writing) -> None:
    """This file parted from another one without the server, over a stick."""
    origin, secret = _intended(mine, write)
    word = secrets.token_hex(8)
    with link.within(ROUNDS_S) as connection:
        name = register(connection, mine, origin, secret, word)
    with write() as session:
        found = own_part.row(session)
        found.name, found.holder = name, word
        kept = {key: text for key, text in found.keys.items() if key != PARTING}
        found.keys = {**kept, own_part.SECRET: secret}


def _hold(link: Watched, mine: Me, write: Writing) -> None:
    """Change the word that says whose file goes on. Both words are kept until the answer came."""
    words = mine.holder.split()[-_WORDS_KEPT:]
    following = secrets.token_hex(8)
    _note_holder(write, " ".join([*words, following]))
    with link.within() as connection:
        held = store.take_hold(connection, words, following)
    if not held:
        raise store.AnotherFileError(str(mine.origin))
    _note_holder(write, following)


def still_ours(link: Watched, read: Reading) -> bool:
    """Whether no other file went on with this laptop's numbers since `meet`."""
    with read() as session:
        word = own_part.me(session).holder
    with link.within() as connection:
        return store.take_hold(connection, [word], word)


def _note_holder(write: Writing, words: str) -> None:
    with write() as session:
        session.info["quiet"] = True
        own_part.row(session).holder = words


def part(link: Watched, read: Reading, write: Writing) -> None:
    """Go on as a laptop of its own: this file is a copy, or older than what was sent from it.

    What others must know is written down before they are told, so that a stop in between is only
    a delay.
    """
    with read() as session:
        mine = own_part.me(session)
    with link.within() as connection:
        _check_not_sent_away(connection, mine)
    first = _first_other(link, mine, read)
    origin, secret = _intended(mine, write)
    word = secrets.token_hex(8)
    with link.within(ROUNDS_S) as connection:
        name = register(connection, mine, origin, secret, word)
    with write() as session:
        forking.fork(session, first, origin, name=name, at=clock.now())
        found = own_part.row(session)
        found.holder = word
        kept = {key: text for key, text in found.keys.items() if key != PARTING}
        found.keys = {**kept, own_part.SECRET: secret}
        detail = {"desks": [mine.name, name], "count": found.last_number}
        matters.add(session, Matter.COPY, origin.hex, detail)
    _log.info("this file goes on as another laptop")


def _first_other(link: Watched, mine: Me, read: Reading) -> int:
    """The first number under which the server has another line than this file, or none.

    Both have the same up to somewhere, and nothing in common after that.
    """
    with link.within() as connection:
        head = store.heads(connection).get(mine.origin, 0)
    low, high = 0, min(head, mine.last_number)
    while low < high:
        middle = (low + high + 1) // 2
        with read() as session:
            here = lines.own(session, middle - 1, 1)
        with link.within() as connection:
            there = store.ids(connection, mine.origin, middle - 1, 1)
        if here and there.get(middle) == here[0].id:
            low = middle
        else:
            high = middle - 1
    return low + 1


def _intended(mine: Me, write: Writing) -> tuple[UUID, str]:
    if PARTING in mine.keys:
        origin, secret = mine.keys[PARTING].split()
        return UUID(origin), secret
    origin, secret = uuid4(), secrets.token_hex(32)
    with write() as session:
        found = own_part.row(session)
        found.keys = {**found.keys, PARTING: f"{origin.hex} {secret}"}
    return origin, secret


def register(connection: Connection, mine: Me, origin: UUID, secret: str, word: str) -> str:
    """Make this laptop known; gives the name under which it is, another one where its is taken."""
    name = mine.name
    while True:
        try:
            store.register(
                connection, origin, secret,
                name=name, kind=mine.kind, holder=word, version=__version__,
            )  # fmt: skip
        except EventDeskError as error:
            if error.code is not ErrorCode.NAME_TAKEN:
                raise
            name = str(error.values["suggestion"])
        else:
            return name
