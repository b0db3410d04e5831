"""Two programs on one file for a minute: scans, corrections, walk-ins, undo, copies."""

import os

from faults import work
from sqlalchemy import func, select

from event_desk.database import Database
from event_desk.model import Presence, Scan

SECONDS = float(os.environ.get("EVENT_DESK_MIXED_SECONDS", "60"))


def test_a_minute_of_mixed_work(event, prepared, key, victim, tell):
    desks = [victim("mixing", event, key, prepared[1], f"Desk {n}", SECONDS) for n in (1, 2)]
    for desk in desks:
        desk.finish()
    said = [line for desk in desks for line in desk.heard if line.startswith("admitted")]
    admitted = [int(line.split()[1]) for line in said]
    tries = [line.split() for desk in desks for line in desk.heard if line.startswith("refused")]
    refused, tried = (sum(int(words[at]) for words in tries) for at in (1, 3))
    found = work.findings(event, key)
    db = Database.open(event, key)
    with db.read() as session:
        inside = session.scalar(
            select(func.count()).select_from(Presence).where(Presence.inside.is_(True))
        )
        written = session.scalar(select(func.count()).select_from(Scan))
        numbers = session.execute(
            select(Scan.desk_id, func.count(), func.count(func.distinct(Scan.number))).group_by(
                Scan.desk_id
            )
        ).all()
    db.close()
    twice = sum(all_ - distinct for _, all_, distinct in numbers)
    losses = abs(sum(admitted) - inside) + twice + len(found)
    tell("two programs on one file", rounds=1, scans=written, refused=refused, losses=losses)
    assert found == []
    assert sum(admitted) == inside
    assert twice == 0
    assert refused < tried // 10  # both get on with it
