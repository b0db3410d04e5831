"""What the window asks of `sharing`: nothing of the network is loaded before it asks.

All of them take long or may: they run beside the window.
"""

import importlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from event_desk import checkin, clock
from event_desk.database import Database, Key
from event_desk.progress import Progress
from event_desk.sharing.values import Host, Offer, Status
from event_desk.ui.sharing.shown import Pace

if TYPE_CHECKING:
    from event_desk.sharing.invitations import Invitation
    from event_desk.sharing.worker import Worker

PACE_MINUTES = 10


def server_there() -> bool:
    """Whether PostgreSQL is installed on this laptop."""
    from event_desk.sharing import server

    return server.find() is not None


def share(db: Database, *, name: str, url: str, progress: Progress) -> Offer:
    from event_desk.sharing import joining

    return joining.share(db.read, db.write, name=name, url=url, at=clock.now(), progress=progress)


def offer(db: Database) -> Offer | None:
    """None where only another laptop has the codes."""
    from event_desk.sharing import joining

    return joining.offer(db.read)


def new_code(db: Database, kind: str) -> Offer:
    from event_desk.sharing import joining

    return joining.new_code(db.read, db.write, kind)


def read_invitation(text: str, code: str = "") -> "Invitation | None":
    """Of what was scanned, or of an address and a code; None while something is wrong."""
    from event_desk.sharing import invitations

    return invitations.read(text, code)


def slipped(text: str, code: str) -> bool:
    """Whether a code stands there as long as one is, and can't be one."""
    from event_desk.sharing import invitations

    return invitations.slipped(text, code)


def look(invitation: "Invitation") -> Host:
    from event_desk.sharing import joining

    return joining.look(invitation)


def join(
    invitation: "Invitation", *, name: str, target: Path, key: Key | None, progress: Progress
) -> Path:
    from event_desk.sharing import joining

    return joining.join(
        invitation,
        name=name,
        target=target,
        create=lambda path: Database.create(path, key),
        at=clock.now(),
        progress=progress,
    )


def leave(db: Database) -> None:
    from event_desk.sharing import joining

    joining.leave(db.read, db.write, at=clock.now())


def rejoin(db: Database, progress: Progress, invitation: "Invitation | None" = None) -> None:
    """Without an invitation at the server known from before."""
    from event_desk.sharing import joining

    joining.rejoin(db.read, db.write, progress, invitation=invitation)


def send_away(db: Database, origin: UUID) -> None:
    from event_desk.sharing import joining

    joining.send_away(db.read, db.write, origin)


def take_over(db: Database, progress: Progress) -> Offer:
    from event_desk.sharing import joining

    return joining.take_over(db.read, db.write, progress)


def write_stick(db: Database, file: Path) -> int:
    """How many changes the file carries."""
    from event_desk.sharing import stick

    return stick.write(db.read, db.write, file)


def read_stick(db: Database, file: Path) -> int:
    """How many changes were new here."""
    from event_desk.sharing import stick

    return stick.read(db.read, db.write, file).count


def load_worker() -> None:
    """The network's libraries."""
    importlib.import_module("event_desk.sharing.worker")


def make_worker(db: Database, tell: Callable[[Status], None]) -> "Worker":
    from event_desk.sharing.worker import Worker

    return Worker(db.read, db.write, tell)


def start_server(db: Database) -> str:
    """The one that this laptop owns, as it was. Gives its new address if it got another one."""
    from event_desk.sharing import joining

    return joining.start_server(db.read, db.write)


def stop_server(folder: str) -> None:
    from event_desk.sharing import server

    server.stop(Path(folder))


def paces(db: Database) -> dict[str, Pace]:
    """Arrivals a minute of the last ten, by the desk's name. Quick, unlike the rest."""
    with db.read() as session:
        found = checkin.pace(session, clock.now(), PACE_MINUTES)
    return {one.desk: Pace(one.per_minute, one.last) for one in found}
