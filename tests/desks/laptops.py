"""A laptop of the trials: its own file, its own clock, and one step of work or exchange at a time.

Everything is the program's own code; only the threads are left out, so that what happens between
two lines of it can be chosen.
"""

import shutil
from collections import deque
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

from desks import acts, ground
from sqlalchemy import event as happenings
from sqlalchemy import select, text

from event_desk import checkin, clock
from event_desk.checkin import Direction
from event_desk.database import Database
from event_desk.desks import Answer, Claimed
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.model import Attention, Sharing
from event_desk.model.words import Matter
from event_desk.sharing import (
    claims_store,
    exchanging,
    hearing,
    matters,
    meeting,
    own_part,
    stick,
    store,
)

ROUNDS = 10


class Offline(Exception):  # noqa: N818 - it is no error to be without a cable
    """The cable of this laptop is pulled."""


class Laptop:
    """`ahead` is how far its clock is wrong, `plugged` whether it has its cable."""

    def __init__(self, path: Path, desk: str) -> None:
        self.path = path
        self.desk = desk
        self.ahead = timedelta()
        self.plugged = True
        self._link = None
        self._known = None
        self._deaf_after = -1
        self.db = self._open()

    # Its file and its clock

    def now(self) -> datetime:
        return ground.true_now() + self.ahead

    def _open(self) -> Database:
        db = Database.open(self.path)
        # What the triggers in the file ask for the time is this laptop's clock, too.
        happenings.listen(db._engine, "connect", self._set_clock)
        db._engine.dispose()
        return db

    def _set_clock(self, connection, _record) -> None:
        connection.create_function("unixepoch", 1, lambda _how: self.now().timestamp())

    def _here(self) -> None:
        clock.now = self.now

    def reopen(self) -> None:
        self.close()
        self.db = self._open()

    def close(self) -> None:
        self._hang_up()
        self.db.close()

    def copy(self) -> Path:
        """As a backup makes it."""
        target = self.path.with_suffix(f".{len(list(self.path.parent.iterdir()))}.copy")
        self.db.backup(target)
        return target

    def put_back(self, copy: Path) -> None:
        """What came after the copy was made is no longer in this file."""
        self.close()
        for one in self.path.parent.glob(f"{self.path.name}*"):
            one.unlink()
        shutil.copyfile(copy, self.path)
        self.db = self._open()

    # What is read of it

    def read(self, ask):
        with self.db.read() as session:
            return ask(session)

    @property
    def origin(self):
        return self.read(lambda session: session.scalar(select(Sharing.id)))

    def listed(self) -> set[str]:
        """The scans that this laptop's list of matters calls doubles, settled ones too."""
        query = select(Attention.row_id).where(Attention.kind == Matter.DOUBLE)
        return set(self.read(lambda session: session.scalars(query).all()))

    def count_lines(self) -> int:
        query = text("SELECT count(*) FROM lines")
        return self.read(lambda session: session.execute(query).scalar_one())

    # What is done at it

    def do(self, act: acts.Act, chance: Random) -> bool:
        self._here()
        return acts.do(self.db, act, self.desk, chance)

    def scan(self, code: str, gate: str = checkin.ENTRANCE, direction: Direction = Direction.IN):
        """As the window does it: ask first where there is a server, then write."""
        self._here()
        with self.db.read() as session:
            wanted = checkin.claim(session, code, gate=gate, at=self.now(), direction=direction)
        claimed = self._ask(wanted) if wanted is not None else None
        with self.db.write() as session:
            return checkin.scan(
                session, code, gate=gate, at=self.now(), desk=self.desk, direction=direction,
                claimed=claimed,
            )  # fmt: skip

    def _ask(self, wanted) -> Claimed:
        try:
            link = self._reach()
            with link.within() as connection:
                said = claims_store.claim(connection, wanted)
        except (Offline, meeting.AgainError):
            return Claimed(wanted.scan_id, Answer.UNKNOWN)
        if said.won:
            return Claimed(wanted.scan_id, Answer.WON)
        return Claimed(wanted.scan_id, Answer.LOST, said.desk, said.at)

    def settle(self, chance: Random) -> None:
        self._here()
        with self.db.write() as session:
            found = matters.open_matters(session)
            if found:
                how = chance.choice(("seen", "kept", "taken"))
                chosen = chance.choice(found)
                matters.settle(session, chosen.id, how, desk=self.desk, at=self.now())

    # What goes over the wire

    def first_sync(self) -> None:
        self._here()
        self._link = meeting.reach(self.db.read)
        exchanging.exchange(self._link, self.db.read, self.db.write)
        self._hang_up()

    def hand_stick_to(self, other: "Laptop") -> None:
        """All that the other hasn't got, in a file that is carried over."""
        file = self.path.with_suffix(stick.ENDING)
        self._here()
        stick.write(self.db.read, self.db.write, file)
        other._here()
        try:
            stick.read(other.db.read, other.db.write, file)
        except EventDeskError as error:
            # This file is older than what the other one said it had: a larger one is asked for.
            if error.code is not ErrorCode.STICK_GAP:
                raise

    def exchange(self) -> int:
        """Until both sides have the same; how many lines went either way."""
        self._here()
        told = 0
        for _round in range(ROUNDS):
            try:
                link = self._reach()
                done = exchanging.exchange(
                    link, self.db.read, self.db.write, known=self._known
                )  # fmt: skip
            except Offline:
                return 0
            except EventDeskError as error:
                _raise_unless_away(error)
                self._hang_up()
                told += 1
                continue
            except meeting.AgainError:
                told += 1
                continue
            except store.AnotherFileError:
                meeting.part(self._link, self.db.read, self.db.write)
                self._hang_up()
                told += 1
                continue
            told += done.sent + done.received
            if not done.sent and not done.received:
                return told
        raise AssertionError(f"{self.desk} never has everything")

    def exchange_deaf(self, after: int) -> bool:
        """The same, but the server's answer to the question with that number is lost."""
        self._here()
        try:
            link = self._reach()
        except (Offline, meeting.AgainError):
            return False
        except EventDeskError as error:
            _raise_unless_away(error)
            return False
        passed = deque(range(after))

        def lose(_connection, _cursor, _statement, _values, _context, _many) -> None:
            if passed:
                passed.popleft()
                return
            raise EventDeskError(ErrorCode.SERVER_AWAY)

        engine = link._made.engine
        happenings.listen(engine, "after_cursor_execute", lose)
        try:
            exchanging.exchange(link, self.db.read, self.db.write, known=self._known)
        except EventDeskError as error:
            _raise_unless_away(error)
            return True
        except store.AnotherFileError:
            return False
        finally:
            happenings.remove(engine, "after_cursor_execute", lose)
            self._hang_up()
        return False

    def _reach(self):
        if not self.plugged:
            self._hang_up()
            raise Offline
        if self._link is None or not self._link.is_open:
            self._link = meeting.reach(self.db.read)
            try:
                self._known = meeting.meet(self._link, self.db.read, self.db.write)
            except meeting.AgainError:
                self._hang_up()
                raise
            self._beat()
        return self._link

    def _beat(self) -> None:
        mine = self.read(own_part.me)
        hearing.beat(self._link, mine, self.db.read, self.db.write, self._known.number)

    def _hang_up(self) -> None:
        link, self._link = self._link, None
        if link is not None:
            with suppress(Exception):
                link.close()


def _raise_unless_away(error: EventDeskError) -> None:
    """A busy machine may let the second pass in which an answer has to come."""
    if error.code is not ErrorCode.SERVER_AWAY:
        raise error
