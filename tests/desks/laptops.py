"""A laptop of the trials: its own file, its own clock, and one step of work or exchange at a time.

Everything is the program's own code; only the threads are left out, so that what happens between
two lines of it can be chosen.
"""

from datetime import datetime, timedelta
from pathlib import Path
from random import Random

from desks import acts
from sqlalchemy import event as happenings
from sqlalchemy import select, text

from event_desk import checkin, clock
from event_desk.checkin import Direction
from event_desk.database import Database
from event_desk.model import Attention, Sharing
from event_desk.model.words import Matter

_true_now = clock.now


class Laptop:
    """`ahead` is how far its clock is wrong."""

    def __init__(self, path: Path, desk: str) -> None:
        self.path = path
        self.desk = desk
        self.ahead = timedelta()
        self.db = self._open()

    def now(self) -> datetime:
        return _true_now() + self.ahead

    def _open(self) -> Database:
        db = Database.open(self.path)
        # What the triggers in the file ask for the time is this laptop's clock, too.
        happenings.listen(db._engine, "connect", self._set_clock)
        db._engine.dispose()
        return db

    def _set_clock(self, connection, _record) -> None:
        connection.create_function("unixepoch", 1, lambda _how: self.now().timestamp())

    def reopen(self, path: Path | None = None) -> None:
        self.close()
        self.path = path or self.path
        self.db = self._open()

    def close(self) -> None:
        self.db.close()

    def read(self, ask):
        with self.db.read() as session:
            return ask(session)

    @property
    def origin(self):
        return self.read(lambda session: session.scalar(select(Sharing.id)))

    def listed(self) -> set[str]:
        """The scans that this laptop's list of matters calls doubles, settled ones too."""
        return set(
            self.read(
                lambda session: session.scalars(
                    select(Attention.row_id).where(Attention.kind == Matter.DOUBLE)
                ).all()
            )
        )

    def presences(self) -> list[str]:
        query = "SELECT gate_id, person_id, inside, since FROM presences ORDER BY 1, 2"
        return self.read(lambda session: list(map(str, session.execute(text(query)))))

    def do(self, act: acts.Act, chance: Random) -> bool:
        clock.now = self.now
        return acts.do(self.db, act, self.desk, chance)

    def scan(self, code: str, gate: str, direction: Direction = Direction.IN, claimed=None):
        clock.now = self.now
        with self.db.write() as session:
            return checkin.scan(
                session, code, gate=gate, at=self.now(), desk=self.desk, direction=direction,
                **({} if claimed is None else {"claimed": claimed}),
            )  # fmt: skip
