"""A morning at random against a model of a few lines, and the pure function behind the counters."""

import tempfile
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

from helpers import MORNING, issue
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from sqlalchemy import select

from event_desk import checkin, people, programme
from event_desk.checkin import Direction, Outcome
from event_desk.database import Database
from event_desk.desks import milliseconds
from event_desk.model import Badge, Presence, Room
from event_desk.people import merging
from event_desk.people.standing import Line, lines_of, stand

GATES = ("entrance", "Hall", "Side")
WHO = st.integers(0, 3)
WHERE = st.sampled_from(GATES)
DESKS = st.sampled_from(("Desk 1", "Desk 2"))


class Door(RuleBasedStateMachine):
    """`moves` is the model: (tick, person, gate, entered) of everything that stands."""

    @initialize()
    def open_the_event(self):
        self.folder = tempfile.TemporaryDirectory()
        self.db = Database.create(Path(self.folder.name) / "door.eventdesk")
        self.now, self.last_tick = MORNING, 0
        with self.db.write() as session:
            programme.create_event(
                session,
                {"en": "Door"},
                timezone="UTC",
                start=date(2030, 5, 1),
                end=date(2030, 5, 1),
                languages=("en",),
                at=MORNING,
            )
            session.add_all(Room(name=name) for name in GATES[1:])
            self.people = [
                people.add(session, people.PersonFields(name=f"Guest {n}"), at=MORNING)
                for n in range(4)
            ]
            self.codes = [issue(session, person) for person in self.people]
            for gate in GATES:  # days have cases of their own in the table
                checkin.set_rules(session, gate, reentry="in_out")
        self.alive = [0, 1, 2, 3]
        self.cancelled = [False] * 4
        self.moves, self.of_desk = [], {"Desk 1": [], "Desk 2": []}

    def _tick(self):
        self.last_tick = max(milliseconds(self.now), self.last_tick + 1)
        return self.last_tick

    def _step(self):
        self.now += timedelta(seconds=1)
        return self.now

    def _where(self, n):
        """In the venue or not, and the room or None: the model."""
        venue, room = False, None
        for _, who, gate, entered in sorted(self.moves, key=lambda move: move[0]):
            if who != n:
                continue
            if gate in ("entrance", "exit"):
                venue = entered
                room = room if entered else None
            elif entered:
                room = gate
            elif room == gate:
                room = None
        return venue, room

    def _is_in(self, n, gate):
        venue, room = self._where(n)
        return venue if gate == "entrance" else room == gate

    def _done(self, desk, n, gate, entered, tick):
        move = (tick, n, gate, entered)
        self.moves.append(move)
        self.of_desk[desk].append(move)

    @rule(who=WHO, gate=WHERE, desk=DESKS)
    def scan(self, who, gate, desk):
        n = self.alive[who % len(self.alive)]
        expected = (
            Outcome.CANCELLED
            if self.cancelled[n]
            else Outcome.ALREADY_IN
            if self._is_in(n, gate)
            else Outcome.ADMITTED
        )
        with self.db.write() as session:
            moment = self._step()
            result = checkin.scan(session, self.codes[n], gate=gate, at=moment, desk=desk)
        assert result.outcome is expected
        tick = self._tick()
        if expected is Outcome.ADMITTED:
            self._done(desk, n, gate, True, tick)

    @rule(who=WHO, gate=st.sampled_from((*GATES, "exit")), desk=DESKS)
    def leave(self, who, gate, desk):
        n = self.alive[who % len(self.alive)]
        with self.db.write() as session:
            result = checkin.scan(
                session, self.codes[n], gate=gate, at=self._step(), desk=desk,
                direction=Direction.OUT,
            )  # fmt: skip
        assert result.outcome is Outcome.EXIT_RECORDED
        self._done(desk, n, gate, False, self._tick())

    @rule(gate=st.sampled_from((*GATES, "exit")), desk=DESKS)
    def undo(self, gate, desk):
        mine = [move for move in self.of_desk[desk] if move in self.moves and move[2] == gate]
        with self.db.write() as session:
            result = checkin.undo(session, gate=gate, at=self._step(), desk=desk)
        if not mine:
            assert result.outcome is Outcome.NOTHING_TO_UNDO
            return
        self._tick()
        self.moves.remove(mine[-1])
        assert (result.outcome, result.person.id) == (Outcome.UNDONE, self.people[mine[-1][1]])

    @rule(who=WHO)
    def cancel_or_restore(self, who):
        n = self.alive[who % len(self.alive)]
        with self.db.write() as session:
            change = people.restore if self.cancelled[n] else people.cancel
            change(session, self.people[n], at=self.now)
        self.cancelled[n] = not self.cancelled[n]

    @rule(who=WHO)
    def print_again(self, who):
        n = self.alive[who % len(self.alive)]
        with self.db.write() as session:
            for old in session.scalars(
                select(Badge).filter_by(person_id=self.people[n], replaced_at=None)
            ):
                old.replaced_at = MORNING
            replaced, self.codes[n] = self.codes[n], issue(session, self.people[n])
            outcome = checkin.scan(session, replaced, at=self._step()).outcome
        self._tick()
        assert outcome is Outcome.REPLACED_BADGE

    @rule(who=WHO, minutes=st.integers(1, 600), gate=WHERE)
    def enter_a_tick_from_paper(self, who, minutes, gate):
        """Times on paper are told apart by a second that no scan has."""
        n = self.alive[who % len(self.alive)]
        at = MORNING - timedelta(minutes=minutes, milliseconds=len(self.moves) % 997 + 1)
        tick = milliseconds(at)
        if self.cancelled[n] or any(move[0] == tick for move in self.moves):
            return
        later = [move for move in self.moves if move[0] > tick]
        self.moves = [move for move in self.moves if move[0] <= tick]
        expected = Outcome.ALREADY_IN if self._is_in(n, gate) else Outcome.ADMITTED
        self.moves += later
        with self.db.write() as session:
            result = checkin.admit(session, self.people[n], gate=gate, at=at, on_paper=True)
        assert result.outcome is expected
        if expected is Outcome.ADMITTED:
            self._done("Desk 1", n, gate, True, tick)

    @rule(days=st.sampled_from((-365, -1, 1, 365)), minutes=st.integers(-90, 90))
    def the_clock_jumps(self, days, minutes):
        self.now += timedelta(days=days, minutes=minutes)

    @rule(one=WHO, other=WHO)
    def merge(self, one, other):
        kept, gone = (self.alive[n % len(self.alive)] for n in (one, other))
        if kept == gone or len(self.alive) < 3:
            return
        with self.db.write() as session:
            merging.merge(session, self.people[kept], self.people[gone], at=self.now)
            for old in session.scalars(
                select(Badge).filter_by(person_id=self.people[kept], replaced_at=None)
            ):
                old.replaced_at = MORNING
            self.codes[kept] = issue(session, self.people[kept])
            view = people.view(session, self.people[kept])
        self.cancelled[kept] = view.status == "cancelled"
        self.alive.remove(gone)

        def moved(move):
            return (move[0], kept if move[1] == gone else move[1], *move[2:])

        self.moves = [moved(move) for move in self.moves]
        self.of_desk = {desk: [moved(m) for m in ms] for desk, ms in self.of_desk.items()}

    @rule()
    def reopen(self):
        path = self.db.path
        self.db.close()
        self.db = Database.open(path)

    @invariant()
    def everybody_is_where_the_model_says(self):
        if not hasattr(self, "db"):
            return
        with self.db.read() as session:
            kept = {
                (row.person_id, row.gate_id): (row.inside, row.first_at, row.since)
                for row in session.scalars(select(Presence))
            }
            pure = {
                (self.people[n], gate): (standing.inside, standing.first_at, standing.since)
                for n in self.alive
                for gate, standing in stand(
                    lines_of(session, people.family(session, self.people[n]))
                ).items()
            }
            assert kept == pure
            for gate in GATES:
                inside = checkin.counters(session, gate=gate, at=self.now).inside
                assert inside == sum(self._is_in(n, gate) for n in self.alive)

    def teardown(self):
        if hasattr(self, "db"):
            self.db.close()
            self.folder.cleanup()


TestDoor = Door.TestCase
TestDoor.settings = settings(max_examples=10, stateful_step_count=30, deadline=None)


KINDS = ("entrance", "exit", "room", "item")
LINES = st.lists(
    st.builds(
        lambda gate, entered, minute, desk, number, tick: Line(
            UUID(int=gate),
            KINDS[gate],
            entered and KINDS[gate] != "exit",
            MORNING + timedelta(minutes=minute),
            MORNING.date(),
            UUID(int=desk),
            number,
            tick,
        ),
        st.integers(0, 3),
        st.booleans(),
        st.integers(-600, 600),
        st.integers(0, 2),
        st.integers(1, 40),
        st.integers(0, 30),
    ),
    max_size=14,
    unique_by=lambda line: (line.desk_id, line.number),
)


@given(LINES, st.randoms())
def test_where_somebody_is_depends_on_the_set_of_scans_alone(lines, chance):
    shuffled = lines + lines[:3]
    chance.shuffle(shuffled)
    assert stand(shuffled) == stand(lines)


@given(LINES)
def test_nobody_is_in_two_rooms_nor_in_a_room_without_having_been_let_in(lines):
    standings = stand(lines)
    rooms = [gate for gate, one in standings.items() if gate.int > 1 and one.inside]
    assert len(rooms) <= 1
    admitted = {line.gate_id for line in lines if line.entered}
    assert set(standings) == admitted
