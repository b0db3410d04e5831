"""A clock that jumps a year ahead and back again: who is in stays right, and people are told."""

from datetime import timedelta

from faults import work

from event_desk import checkin
from event_desk.checkin import Outcome
from event_desk.database import Database

YEAR = timedelta(days=365)


def test_a_year_ahead_and_back(event, prepared, key, tell):
    badges = prepared[1]
    db = Database.open(event, key)

    def scan(badge, at):
        with db.write() as session:
            return checkin.scan(session, badge, at=at).outcome

    def undo(at):
        with db.write() as session:
            return checkin.undo(session, at=at).outcome

    wrong = 0
    for number, (jump, back) in enumerate(((YEAR, True), (-YEAR, True), (YEAR, False))):
        first, second, third = badges[number * 3 : number * 3 + 3]
        now = work.MORNING + timedelta(minutes=number)
        answers = [
            scan(first, now),
            scan(second, now + jump),
            scan(second, now + jump + timedelta(seconds=9)),
            undo(now + jump + timedelta(seconds=12)),
            scan(third, now + timedelta(minutes=1) if back else now + jump),
            scan(third, now + timedelta(minutes=2) if back else now + jump),
            undo(now + timedelta(minutes=3)),
            scan(third, now + timedelta(minutes=4)),
        ]
        expected = [
            Outcome.ADMITTED,
            Outcome.ADMITTED,
            Outcome.ALREADY_IN,
            Outcome.UNDONE,
            Outcome.ADMITTED,
            Outcome.ALREADY_IN,
            Outcome.UNDONE,
            Outcome.ADMITTED,
        ]
        wrong += answers != expected
        assert answers == expected
    db.close()
    tell("clock a year off", rounds=3, losses=wrong)
