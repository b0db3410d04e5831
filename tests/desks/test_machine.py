"""Mornings at random: four laptops on one PostgreSQL, whose network comes and goes.

Each laptop has its own file and clock. Whatever happens in between, at the end all exchange until
nobody has anything new; then every row is the same everywhere, no line is missing, and everybody
who was let in twice is in every laptop's list.

EVENT_DESK_MACHINE_RUNS says how many mornings (40), EVENT_DESK_MACHINE_STEPS how long each is (60).
"""

import os
import shutil
from datetime import timedelta
from random import Random

import pytest
from desks import acts, compare, ground
from desks.laptops import Laptop, Offline
from desks.shared import Fleet
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from event_desk import clock
from event_desk.checkin import Direction

RUNS = int(os.environ.get("EVENT_DESK_MACHINE_RUNS", "40"))
STEPS = int(os.environ.get("EVENT_DESK_MACHINE_STEPS", "60"))
SIZE = 4
GATES = ("entrance", *ground.ROOMS)

WHICH = st.integers(0, 3)
WHO = st.integers(0, SIZE - 1)
CHANCE = st.integers(0, 2**20)
counted = {"runs": 0, "steps": 0, "doubles": 0, "forks": 0, "lost answers": 0}


class Morning(RuleBasedStateMachine):
    fleet: Fleet  # set by the fixture

    @initialize(plugged=st.tuples(*[st.sampled_from((False, False, True))] * 4))
    def everybody_is_there(self, plugged):
        self.laptops = self.fleet.begin()
        for laptop, has_cable in zip(self.laptops, plugged, strict=True):
            laptop.plugged = has_cable
        self.backups = {}
        counted["runs"] += 1

    def _at(self, which) -> Laptop:
        counted["steps"] += 1
        return self.laptops[which % len(self.laptops)]

    @rule(which=WHICH, who=WHO, gate=st.sampled_from(GATES), out=st.integers(0, 4))
    def scan(self, which, who, gate, out):
        direction = Direction.OUT if out == 0 else Direction.IN
        self._at(which).scan(self.fleet.codes[who], gate, direction)

    @rule(one=WHICH, other=WHICH, who=WHO, gate=st.sampled_from(GATES))
    def the_same_badge_at_two(self, one, other, who, gate):
        for which in (one, other):
            self._at(which).scan(self.fleet.codes[who], gate)

    @rule(which=WHICH, act=st.sampled_from(acts.EVERYTHING), chance=CHANCE)
    def work(self, which, act, chance):
        self._at(which).do(act, Random(chance))

    @rule(one=WHICH, other=WHICH, act=st.sampled_from(acts.EVERYTHING), chance=CHANCE)
    def the_same_work_at_two(self, one, other, act, chance):
        """The same choice of whom and what, as far as both know the same people."""
        for which in (one, other):
            self._at(which).do(act, Random(chance))

    @rule(which=WHICH, chance=CHANCE)
    def bring_a_list(self, which, chance):
        laptop = self._at(which)
        clock.now = laptop.now
        acts.bring_list(laptop.db, laptop.desk, Random(chance))

    @rule(which=WHICH, chance=CHANCE)
    def take_a_list_back(self, which, chance):
        laptop = self._at(which)
        clock.now = laptop.now
        acts.take_list_back(laptop.db, Random(chance))

    @rule(which=WHICH)
    def exchange(self, which):
        self._at(which).exchange()

    @rule()
    def all_cables_are_there(self):
        for laptop in self.laptops:
            laptop.plugged = True
            laptop.exchange()

    @rule(which=WHICH, after=st.integers(0, 3))
    def an_answer_is_lost(self, which, after):
        """The server has done what it was asked, and the laptop never hears of it."""
        counted["lost answers"] += self._at(which).exchange_deaf(after)

    @rule(which=WHICH, minutes=st.sampled_from((-240, -30, -1, 0, 1, 30, 240)))
    def the_clock_is_wrong(self, which, minutes):
        self._at(which).ahead = timedelta(minutes=minutes)

    @rule(which=WHICH, is_on=st.booleans())
    def the_cable(self, which, is_on):
        self._at(which).plugged = is_on

    @rule(which=WHICH)
    def the_program_starts_again(self, which):
        self._at(which).reopen()

    @rule(which=WHICH, chance=CHANCE)
    def settle(self, which, chance):
        self._at(which).settle(Random(chance))

    @rule(one=WHICH, other=WHICH)
    def a_stick(self, one, other):
        if one % 4 != other % 4:
            self._at(one).hand_stick_to(self._at(other))

    @rule(which=WHICH)
    def a_copy_is_made(self, which):
        laptop = self._at(which)
        self.backups[which % 4] = laptop.copy()

    @precondition(lambda self: getattr(self, "backups", None))
    @rule(chance=CHANCE)
    def an_old_copy_goes_on(self, chance):
        which = Random(chance).choice(sorted(self.backups))
        laptop = self.laptops[which]
        shutil.copyfile(self.backups[which], laptop.path.with_suffix(".old"))
        laptop.put_back(laptop.path.with_suffix(".old"))
        counted["forks"] += 1

    def teardown(self):
        if not hasattr(self, "laptops"):
            return
        try:
            self.the_end()
        finally:
            self.fleet.end()

    def the_end(self):
        for laptop in self.laptops:
            laptop.plugged = True
        facts = set().union(*(laptop.read(compare.facts) for laptop in self.laptops))
        told = 1
        for _round in range(12):
            told = sum(laptop.exchange() for laptop in self.laptops)
            if not told:
                break
        assert not told, "the desks never come to rest"
        rows = [laptop.read(compare.rows) for laptop in self.laptops]
        assert compare.differences(rows) == []
        assert facts <= self.laptops[0].read(compare.facts), "what happened is gone"
        lines = [laptop.read(compare.line_ids) for laptop in self.laptops]
        on_server = self.fleet.line_ids()
        for laptop, own in zip(self.laptops, lines, strict=True):
            assert own == on_server, f"{laptop.desk}: {len(own ^ on_server)} lines differ"
        for laptop in self.laptops:
            must, may = laptop.read(compare.doubles)
            listed = laptop.listed()
            counted["doubles"] += len(listed)
            assert {one.hex for one in must} <= listed, f"{laptop.desk}: a double is in no list"
            assert listed <= {one.hex for one in may}, f"{laptop.desk}: a list names no double"


@pytest.fixture(scope="module")
def fleet(tmp_path_factory, request):
    made = Fleet(tmp_path_factory.mktemp("fleet"), request.getfixturevalue("cluster"), SIZE)
    yield made
    made.close()


def test_mornings_at_random(fleet, tell):
    Morning.fleet = fleet
    case = Morning.TestCase
    case.settings = settings(
        max_examples=RUNS,
        stateful_step_count=STEPS,
        deadline=None,
        database=None,
        print_blob=True,
        phases=(Phase.generate, Phase.shrink) if RUNS > 100 else (Phase.generate,),
        suppress_health_check=list(HealthCheck),
    )
    try:
        case("runTest").runTest()
    finally:
        clock.now = ground.true_now
        tell("mornings at random", **counted)


assert Offline  # told by laptops that aren't plugged in; named here for readers
