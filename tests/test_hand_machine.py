"""Edits, undoing them, publishing and bringing back in any order: the file against a model.

The model is the plan in words: where each session is and when, who sits where and whether pinned,
who is there when. Undoing everything in reverse gives exactly the first state.
"""

import contextlib
import shutil
import tempfile
from datetime import timedelta
from pathlib import Path

import pytest
from helpers import MORNING
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from planned import LATER, small_event

from event_desk import audit, model
from event_desk.allocation import hand, proposal, solver, starts, storage, versions
from event_desk.allocation.frame import Frame
from event_desk.allocation.gaps import gaps
from event_desk.allocation.profile import Rule
from event_desk.allocation.undoing import Refused
from event_desk.database import Database
from event_desk.errors import ErrorCode, EventDeskError

HOUR = timedelta(hours=1)
ITEMS, PEOPLE, ROOMS = ("talk", "other"), ("lina", "omar", "luc", "zoe"), ("Hall", "Studio")
INTO = {"talk": ("ar", "fr"), "other": ("ar",)}


@pytest.fixture(scope="module", autouse=True)
def _event(empty_event):
    Machine.empty = empty_event


def state(session):
    """All that an edit can change, without the numbers of the plans."""
    problem = storage.load(session)
    plan = problem.current
    return {
        "items": {item.id: (item.start, item.end, item.pinned_room) for item in problem.items},
        "placed": {str(i.id): str(i.room_id) for i in session.query(model.Item)},
        "channels": {} if plan is None else plan.channels,
        "pins": problem.pins,
        "hours": {one.id: one.available for one in problem.interpreters},
        "closed": {room.id: room.closed for room in problem.rooms},
        "overrides": problem.overrides,
    }


class Machine(RuleBasedStateMachine):
    empty: Path

    @initialize()
    def start(self):
        self.folder = tempfile.TemporaryDirectory()
        path = Path(self.folder.name) / "test.eventdesk"
        shutil.copyfile(self.empty, path)
        self.db = Database.open(path)
        self.ids = small_event(self.db)
        self.undos = []
        self.told = {}
        self.begin()

    def begin(self):
        """From here on, everything is to be undone."""
        self.undos.clear()
        self.first = self.seen()
        self.model = self.words()

    def teardown(self):
        if not hasattr(self, "db"):
            return
        try:
            while self.undos:
                self.step_back()
            last = self.seen()
            assert {key: last[key] for key in last if last[key] != self.first[key]} == {}
            with self.db.read() as session:
                assert audit.first_broken(session) is None
        finally:
            self.db.close()
            self.folder.cleanup()

    # The model

    def words(self):
        with self.db.read() as session:
            problem = storage.load(session)
            plan = problem.current
            return {
                "seats": frozenset() if plan is None else plan.home_seats(),
                "rooms": {
                    str(i.id): i.room_id and str(i.room_id) for i in session.query(model.Item)
                },
                "starts": {item.id: item.start for item in problem.items},
            }

    def seen(self):
        with self.db.read() as session:
            return state(session)

    def do(self, edit, *given, **named):
        with self.db.write() as session:
            undo = edit(session, *given, at=MORNING, **named)
        self.undos.append(undo)
        return undo

    def step_back(self):
        with self.db.write() as session:
            redo = hand.undo(session, self.undos.pop(), MORNING)
        assert not isinstance(redo, Refused)
        return redo

    # Edits

    @rule(item=st.sampled_from(ITEMS), person=st.sampled_from(PEOPLE), second=st.booleans())
    def assign(self, item, person, second):
        languages = INTO[item]
        language = languages[-1] if second else languages[0]
        self.do(hand.assign, self.ids[item], language, self.ids[person])
        key, who = self.ids[item], self.ids[person]
        kept = {s for s in self.model["seats"] if (s.item, s.interpreter) != (key, who)}
        self.model["seats"] = frozenset(kept | {storage.Seat(key, language, who)})

    @rule(item=st.sampled_from(ITEMS), person=st.sampled_from(PEOPLE))
    def release(self, item, person):
        key, who = self.ids[item], self.ids[person]
        mine = [s for s in self.model["seats"] if (s.item, s.interpreter) == (key, who)]
        if not mine:
            with pytest.raises(EventDeskError) as raised, self.db.write() as session:
                hand.release(session, key, "ar", who, at=MORNING)
            assert raised.value.code is ErrorCode.NOT_ASSIGNED
            return
        self.do(hand.release, key, mine[0].language, who)
        self.model["seats"] = self.model["seats"] - set(mine)

    @rule(item=st.sampled_from(ITEMS), room=st.sampled_from((*ROOMS, None)), pinned=st.booleans())
    def move_room(self, item, room, pinned):
        target = self.ids[room] if room else None
        self.do(hand.move, self.ids[item], room_id=target, pinned=pinned and room is not None)
        self.model["rooms"][self.ids[item]] = target

    @rule(item=st.sampled_from(ITEMS), hours=st.integers(0, 6))
    def move_time(self, item, hours):
        start = MORNING + hours * HOUR
        self.do(hand.move, self.ids[item], start=start)
        self.model["starts"][self.ids[item]] = start

    @rule(item=st.sampled_from((*ITEMS, None)), locked=st.booleans())
    def lock(self, item, locked):
        self.do(hand.lock, locked, item_id=None if item is None else self.ids[item])

    @rule(item=st.sampled_from(ITEMS), person=st.sampled_from(PEOPLE))
    def allow(self, item, person):
        self.do(hand.allow, Rule.LUNCH, self.ids[item], self.ids[person], "Agreed")

    @rule(person=st.sampled_from(PEOPLE), hours=st.integers(-1, 5), until=st.booleans())
    def ill(self, person, hours, until):
        since = MORNING + hours * HOUR
        self.do(starts.ill, self.ids[person], since, until=since + 2 * HOUR if until else None)
        last = since + 2 * HOUR if until else MORNING + 1000 * HOUR
        self.model["seats"] = frozenset(
            seat
            for seat in self.model["seats"]
            if seat.interpreter != self.ids[person]
            or self.model["starts"][seat.item] >= last
            or self.model["starts"][seat.item] + HOUR <= since
        )

    @rule(person=st.sampled_from(PEOPLE))
    def arrived(self, person):
        self.do(starts.arrived, self.ids[person], LATER)

    @rule(room=st.sampled_from(ROOMS))
    def room_lost(self, room):
        self.do(starts.room_lost, self.ids[room], MORNING - HOUR, None)
        for item, where in self.model["rooms"].items():
            if where == self.ids[room]:
                self.model["rooms"][item] = None

    @rule(few=st.booleans())
    def replan(self, few):
        with self.db.read() as session:
            problem = storage.load(session, now=MORNING - HOUR)
        found = proposal.propose(
            problem, solver.quick(problem, solver.Wanted(few_changes=few, keep=few))
        )
        with self.db.write() as session:
            self.undos.append(proposal.accept(session, found, MORNING))
        self.model |= {"seats": found.solution.plan.home_seats()}
        self.model["rooms"] = {
            item: found.solution.plan.rooms.get(item) for item in self.model["rooms"]
        }

    # Versions

    @rule()
    def publish(self):
        """What people have stays as it is, whatever comes."""
        with contextlib.suppress(EventDeskError), self.db.write() as session:
            versions.publish(session, MORNING)
            self.told[len(self.told) + 1] = versions.published(session).channels

    @precondition(lambda self: self.told)
    @rule(data=st.data())
    def bring_back(self, data):
        with self.db.read() as session:
            numbers = [one.number for one in versions.history(session) if one.released]
        self.do(lambda session, number, at: versions.restore(session, number, at),
                data.draw(st.sampled_from(numbers)))  # fmt: skip
        self.model |= {"seats": self.words()["seats"], "rooms": self.words()["rooms"]}

    # Taking back

    @precondition(lambda self: self.undos)
    @rule(again=st.booleans())
    def undo(self, again):
        before = self.seen()
        redo = self.step_back()
        if again:
            with self.db.write() as session:
                undo = hand.undo(session, redo, MORNING)
            assert self.seen() == before
            self.undos.append(undo)
        self.model = self.words()

    @precondition(lambda self: len(self.undos) > 1)
    @rule(data=st.data())
    def undo_an_older_one(self, data):
        """Either it is refused and nothing happens, or it is an edit like any other."""
        place = data.draw(st.integers(0, len(self.undos) - 2))
        before = self.seen()
        with self.db.write() as session:
            redo = hand.undo(session, self.undos[place], MORNING)
        if isinstance(redo, Refused):
            assert redo.later
            assert self.seen() == before
        else:
            self.undos.append(redo)
            self.model = self.words()

    # What always holds

    @invariant()
    def the_file_says_what_the_model_says(self):
        if hasattr(self, "db"):
            assert self.words() == self.model

    @invariant()
    def gaps_are_never_stale(self):
        if not hasattr(self, "db"):
            return
        with self.db.read() as session:
            problem = storage.load(session)
        if problem.current is not None:
            found = gaps(Frame(problem), problem.current)
            assert sorted(map(str, problem.current.gaps)) == sorted(map(str, found))

    @invariant()
    def what_was_published_stays(self):
        if not hasattr(self, "db"):
            return
        with self.db.read() as session:
            for facts in versions.history(session):
                if facts.released:
                    kept = versions.version(session, facts.number).plan.channels
                    assert kept == self.told[facts.released]


Machine.TestCase.settings = settings(
    max_examples=8,
    stateful_step_count=12,
    deadline=None,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=list(HealthCheck),
)
TestEdits = Machine.TestCase
