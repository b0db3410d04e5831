"""A desk without a window, in a process of its own: it scans what it is told and exchanges.

    python -m benchmarks.one_desk EVENT DESK

Orders come as lines of JSON and are answered as lines of JSON, in their order: {"scan": CODE},
{"pace": [CODE, …], "every": SECONDS} (answered when all are done), {"status": true}, {"seen": 1}
(when scans of others were known here, by a clock that all processes have in common), {"edit": N},
{"worker": false}, {"quit": true}. Scanning goes the way of the window: asked first, for 0.3 s at
most, then written.
"""

import json
import sys
import threading
import time
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import select, text

from event_desk import checkin, clock
from event_desk.database import Database
from event_desk.desks import Answer, Claim, Claimed
from event_desk.model import Person
from event_desk.sharing.values import LinkState, Status
from event_desk.sharing.worker import Worker

PATIENCE_S = 0.35


class OneDesk:
    def __init__(self, path: Path, desk: str) -> None:
        self.desk = desk
        self.db = Database.open(path)
        self.status = Status(LinkState.CONNECTING)
        self.seen: dict[str, float] = {}
        self._newest = self._rowid()
        self._own: set[str] = set()
        self.db.on_commit(self._look)
        self.exchange(on=True)

    def exchange(self, *, on: bool) -> None:
        """With the other desks, or not for a while."""
        if not on:
            self.worker.stop()
            self.status = Status(LinkState.OFF)
            return
        self.worker = Worker(self.db.read, self.db.write, self._tell)
        self.worker.start()

    def _tell(self, status: Status) -> None:
        self.status = status

    def _rowid(self) -> int:
        with self.db.read() as session:
            return session.execute(text("SELECT coalesce(max(rowid), 0) FROM scans")).scalar_one()

    def _look(self, tables: frozenset[str]) -> None:
        """Which scans are there from now on; called by whoever committed."""
        if "scans" not in tables:
            return
        now = time.monotonic()
        with self.db.read() as session:
            rows = session.execute(
                text("SELECT rowid, id FROM scans WHERE rowid > :newest"), {"newest": self._newest}
            ).all()
        for rowid, scan in rows:
            self._newest = max(self._newest, rowid)
            self.seen.setdefault(scan, now)

    def scan(self, code: str, gate: str) -> dict[str, Any]:
        began = time.monotonic()
        with self.db.read() as session:
            wanted = checkin.claim(session, code, gate=gate, at=clock.now())
        claimed = self._ask(wanted) if wanted is not None else None
        with self.db.write() as session:
            found = checkin.scan(
                session, code, gate=gate, at=clock.now(), desk=self.desk, claimed=claimed
            )
        done = time.monotonic()
        self.worker.nudge()
        return {
            "outcome": found.outcome.value,
            "scan": found.scan_id.hex if found.scan_id else "",
            "answer": claimed.answer.value if claimed else "",
            "desk": found.first_desk,
            "began": began,
            "done": done,
        }

    def _ask(self, wanted: Claim) -> Claimed:
        told = threading.Event()
        found: list[Claimed] = []

        def hear(claimed: Claimed) -> None:
            found.append(claimed)
            told.set()

        self.worker.claim(wanted, hear)
        told.wait(PATIENCE_S)
        return found[0] if found else Claimed(wanted.scan_id, Answer.UNKNOWN)

    def pace(self, codes: list[str], every: float, gate: str, start: float) -> list[dict[str, Any]]:
        """`start` by the common clock, so that two desks can do it at the same instants."""
        found: list[dict[str, Any]] = []
        start = start or time.monotonic()
        for number, code in enumerate(codes):
            time.sleep(max(0.0, start + number * every - time.monotonic()))
            found.append(self.scan(code, gate))
        return found

    def edit(self, number: int) -> None:
        with self.db.write() as session:
            ids = session.scalars(select(Person.id).order_by(Person.code)).all()
            person = session.get_one(Person, UUID(str(ids[number % len(ids)])))
            person.position = f"{self.desk} {number}"
        self.worker.nudge()

    def obey(self, order: dict[str, Any]) -> dict[str, Any]:
        gate = order.get("gate", checkin.ENTRANCE)
        if "scan" in order:
            return self.scan(order["scan"], gate)
        if "pace" in order:
            return {
                "scans": self.pace(
                    order["pace"], order.get("every", 0.0), gate, order.get("start", 0.0)
                )
            }
        if "seen" in order:
            return {"seen": dict(self.seen)}
        if "worker" in order:
            self.exchange(on=order["worker"])
            return {}
        if "edit" in order:
            self.edit(order["edit"])
            return {}
        trouble = self.status.trouble
        return {
            "link": self.status.link.value,
            "waiting": self.status.waiting,
            "trouble": trouble.code.name if trouble else "",
            "desks": [one.name for one in self.status.desks],
        }

    def close(self) -> None:
        self.worker.stop()
        self.db.close()


def main(path: str, desk: str) -> None:
    one = OneDesk(Path(path), desk)
    print(json.dumps({"ready": True}), flush=True)
    for line in sys.stdin:
        order = json.loads(line)
        if "quit" in order:
            break
        print(json.dumps(one.obey(order)), flush=True)
    one.close()
    print(json.dumps({"bye": True}), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
