"""Lists out: the attendance workbook of a large event, with sessions and with many scans."""

import random
import tempfile
from datetime import timedelta
from pathlib import Path
from time import perf_counter

from benchmarks import crowd
from benchmarks.figures import show
from sqlalchemy import insert, select

from event_desk import clock
from event_desk.database import Database
from event_desk.desks import milliseconds
from event_desk.exchange import choosing, end_of_day, export
from event_desk.exchange.export import Subject
from event_desk.model import Desk, Gate, Item, Person, Room, Scan
from event_desk.model.words import GateKind, Outcome

_PEOPLE, _SESSIONS, _SEATS = 5_000, 30, 1_700


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sessions = folder / "sessions.eventdesk"
        crowd.make(sessions, _PEOPLE, _PEOPLE)
        scans = _PEOPLE + _fill_sessions(sessions)
        print(f"{_PEOPLE:,} people, {_SESSIONS} sessions, {scans:,} scans")
        measure(sessions, folder / "sessions.xlsx", 3)
        many = folder / "many.eventdesk"
        crowd.make(many, 10_000, 100_000)
        print("10,000 people, 100,000 scans")
        measure(many, folder / "many.xlsx", 8)
        started = perf_counter()
        db = Database.open(many)
        with db.read() as session:
            evening = end_of_day.load(session, at=clock.now())
        db.close()
        end_of_day.save(evening, folder)
        show("  the whole end-of-day folder", perf_counter() - started, "s")


def measure(event: Path, path: Path, wanted: float) -> None:
    db = Database.open(event)
    started = perf_counter()
    with db.read() as session:
        content = export.load(session, Subject.ATTENDANCE, (choosing.ALL,))
    loaded = perf_counter() - started
    export.save(content, path)
    whole = perf_counter() - started
    db.close()
    cells = sum(len(one.rows) * len(one.columns) for one in content.listings)
    show("  attendance workbook", whole, "s", wanted)
    print(f"    of which read and counted {loaded:.2f} s; {cells:,} cells")


def _fill_sessions(path: Path) -> int:
    """Ten sessions a day side by side, each with as many people as find a seat; some go out."""
    chance = random.Random(2)
    db = Database.open(path)
    with db.write() as session:
        desk = session.scalars(select(Desk)).one()
        ids = list(session.scalars(select(Person.id).order_by(Person.code)))
        lines: list[dict[str, object]] = []
        for number in range(_SESSIONS):
            start = crowd.START + timedelta(days=number // 10, hours=number % 10 // 3 * 2)
            room = Room(name=f"Room {number}", capacity=_SEATS)
            session.add(room)
            session.flush()
            item = Item(
                code=f"S{number}",
                titles={"en": f"Session {number}"},
                start=start,
                end=start + timedelta(minutes=90),
                room_id=room.id,
            )
            session.add(item)
            session.flush()
            gate = Gate(kind=GateKind.ITEM, item_id=item.id)
            session.add(gate)
            session.flush()
            for person in chance.sample(ids, _SEATS):
                for out in (False, True) if chance.random() < 0.3 else (False,):
                    at = start + timedelta(minutes=80 if out else chance.randrange(10))
                    desk.last_number += 1
                    lines.append(
                        {
                            "desk_id": desk.id,
                            "number": desk.last_number,
                            "tick": milliseconds(at),
                            "gate_id": gate.id,
                            "item_id": item.id,
                            "person_id": person,
                            "kind": "out" if out else "in",
                            "outcome": (Outcome.EXIT_RECORDED if out else Outcome.ADMITTED).value,
                            "day": at.date(),
                            "at": at,
                        }
                    )
        session.execute(insert(Scan), lines)
    db.close()
    return len(lines)


if __name__ == "__main__":
    main()
