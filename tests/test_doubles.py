"""Who was let in at two desks that did not know of each other."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st

from event_desk.people.passes import Pass, doubles, may_come
from event_desk.people.standing import Line, stand

DAY = datetime(2030, 5, 1, 6, 0, tzinfo=UTC)
AMAL = UUID(int=7)
ENTRANCE, HALL, SIDE, EXIT = (UUID(int=n) for n in (101, 102, 103, 104))
KINDS = {ENTRANCE: "entrance", HALL: "room", SIDE: "room", EXIT: "exit"}
REENTRIES = ("once", "daily", "in_out")


def always(reentry):
    return lambda _gate, _written: reentry


def passed(
    tick,
    *,
    desk=1,
    gate=ENTRANCE,
    entered=True,
    undone=None,
    paper=False,
    who=AMAL,
    day=0,
    written=0,
):
    at = DAY + timedelta(days=day, milliseconds=tick)
    line = Line(gate, KINDS[gate], entered, at, at.date(), UUID(int=desk), tick, tick)
    written = written or tick
    scan_id = UUID(int=(tick * 10_000 + written) * 10 + desk)
    return Pass(scan_id, who, line, UUID(int=desk), written, undone, paper)


def found(passes, reentry="daily", **more):
    return [
        (d.first.line.tick, d.second.line.tick) for d in doubles(passes, always(reentry), **more)
    ]


# What is one


def test_two_desks_that_did_not_know_of_each_other():
    for reentry in REENTRIES:
        assert found([passed(1), passed(2, desk=2)], reentry) == [(1, 2)]


def test_a_third_desk_makes_a_second_one():
    assert found([passed(1), passed(2, desk=2), passed(3, desk=3)]) == [(1, 2), (2, 3)]


def test_two_gates_are_two_things():
    assert found([passed(1), passed(2, desk=2, gate=HALL)]) == []


def test_who_left_may_come_again_but_where_once_is_once():
    came = [passed(1), passed(2, gate=EXIT, entered=False, desk=2), passed(3, desk=2)]
    assert found(came, "daily") == found(came, "in_out") == []
    assert found(came, "once") == [(1, 3)]


def test_a_new_day_lets_in_again_where_the_rule_is_daily():
    came = [passed(1), passed(2, desk=2, day=1)]
    assert found(came, "daily") == []
    assert found(came, "in_out") == found(came, "once") == [(1, 2)]


def test_who_went_to_another_room_may_come_back():
    came = [passed(1, gate=HALL), passed(2, gate=SIDE), passed(3, gate=HALL, desk=2)]
    assert found(came) == []


def test_a_laptop_knows_its_own_scans():
    """Two windows on one file, or an exit that was taken back after the person came again."""
    both = [passed(1), replace(passed(2, desk=2), origin=UUID(int=1))]
    assert found(both) == []


def test_one_of_the_two_taken_back_is_none():
    one, other = passed(1), passed(2, desk=2)
    assert found([replace(one, undone=3), other]) == []
    assert found([one, replace(other, undone=3)]) == []


def test_an_exit_taken_back_later_makes_nobodys_return_a_double():
    came = [passed(1), passed(2, entered=False, undone=5), passed(4, desk=2)]
    assert found(came) == []
    assert found([came[0], replace(came[1], undone=3), came[2]]) == [(1, 4)]


def test_paper_is_never_one_and_explains_a_return():
    on_paper = passed(2, desk=2, paper=True)
    assert found([passed(1), on_paper]) == found([on_paper, passed(3)]) == []
    left = passed(2, desk=2, entered=False, paper=True)
    assert found([passed(1), left, passed(3, desk=2)]) == []
    assert found([passed(1), left, passed(3, desk=2)], "once") == [(1, 3)]
    elsewhere = passed(2, desk=2, gate=HALL, paper=True)
    assert found([passed(1, gate=SIDE), elsewhere, passed(3, gate=SIDE, desk=2)]) == []


def test_two_entries_count_as_one_person_from_the_merge_on():
    other = UUID(int=8)
    came = [passed(1), passed(5, desk=2, who=other)]

    def merged_at(when):
        return lambda entry, written: AMAL if written > when else entry

    assert found(came, whom=merged_at(3)) == [(1, 5)]
    assert found(came, whom=merged_at(6)) == []


def test_the_rule_counts_that_was_in_force():
    came = [passed(1), passed(2, entered=False), passed(3, desk=2)]
    later = doubles(came, lambda _gate, written: "once" if written > 3 else "daily")
    assert later == ()


# Any order, any repetition; and desks that know everything


@dataclass
class Desk:
    number: int
    known: dict[UUID, Pass] = field(default_factory=dict)
    tick: int = 0

    def take(self, passes):
        for one in passes:
            before = self.known.get(one.scan_id)
            undone = [p.undone for p in (before, one) if p is not None and p.undone is not None]
            self.known[one.scan_id] = replace(one, undone=min(undone, default=None))
            self.tick = max(self.tick, one.written, one.undone or 0)

    def next(self, clock):
        self.tick = max(self.tick + 1, clock)
        return self.tick

    def scan(self, reentry, gate, day, clock, entered):
        """As the engine decides, from what is known here."""
        tick = self.next(clock)
        one = passed(tick, desk=self.number, gate=gate, entered=entered and gate != EXIT, day=day)
        standing = stand(p.line for p in self.known.values() if p.undone is None)
        if one.line.entered and not may_come(reentry, standing.get(gate), one.line.day):
            return False
        self.take([one])
        return True

    def paper(self, reentry, gate, day, clock, tick, entered):
        """Entered now, for a time that may be long past, or wrong."""
        one = passed(
            tick, desk=self.number, gate=gate, entered=entered and gate != EXIT, day=day,
            paper=True, written=self.next(clock),
        )  # fmt: skip
        standing = stand(
            p.line for p in self.known.values() if p.undone is None and p.line.tick <= tick
        )
        if not one.line.entered or may_come(reentry, standing.get(gate), one.line.day):
            self.take([one])

    def undo(self, clock, which):
        mine = sorted((p for p in self.known.values() if p.undone is None), key=lambda p: p.scan_id)
        if mine:
            one = mine[which % len(mine)]
            self.take([replace(one, undone=self.next(clock))])


STEP = st.tuples(
    st.sampled_from(("in", "in", "in", "out", "undo", "meet", "paper in", "paper out")),
    st.integers(0, 2),
    st.sampled_from((ENTRANCE, HALL, SIDE, EXIT)),
    st.integers(0, 1),
    st.integers(0, 40),
)


def played(steps, reentry, *, connected):
    """Three desks, whose clocks differ; `connected` ones hear of everything at once."""
    desks = [Desk(n) for n in (1, 2, 3)]
    skew = (0, 1_000, -500)
    for place, (act, number, gate, day, which) in enumerate(steps):
        desk, clock = desks[number], 2_000 + place + skew[number]
        if act == "undo":
            desk.undo(clock, which)
        elif act.startswith("paper"):
            when = 1_500 + 40 * which
            desk.paper(reentry, gate, day, clock, when, act.endswith("in"))
        elif act == "meet":
            other = desks[(number + 1) % 3]
            desk.take(other.known.values())
            other.take(desk.known.values())
        else:
            desk.scan(reentry, gate, day, clock, act == "in")
        if connected:
            for other in desks:
                other.take(desk.known.values())
    return desks


def union(desks):
    everybody = Desk(0)
    for desk in desks:
        everybody.take(desk.known.values())
    return list(everybody.known.values())


@settings(max_examples=300, deadline=None)
@given(st.lists(STEP, max_size=25), st.sampled_from(REENTRIES))
def test_desks_that_know_everything_never_have_one(steps, reentry):
    desks = played(steps, reentry, connected=True)
    assert found(union(desks), reentry) == []


@settings(max_examples=300, deadline=None)
@given(st.lists(STEP, max_size=25), st.sampled_from(REENTRIES), st.randoms())
def test_in_any_order_and_however_often_the_same_ones(steps, reentry, random):
    desks = played(steps, reentry, connected=False)
    passes = union(desks)
    first = doubles(passes, always(reentry))
    shuffled = [*passes, *random.choices(passes, k=5)] if passes else []
    random.shuffle(shuffled)
    assert doubles(shuffled, always(reentry)) == first


@settings(max_examples=300, deadline=None)
@given(st.lists(STEP, max_size=20), st.sampled_from(REENTRIES))
def test_none_goes_unnoticed(steps, reentry):
    """Whoever stands in twice, by the plain count of what stands, is in the list."""
    without = [step for step in steps if step[0] in {"in", "out", "meet"}]
    desks = played(without, reentry, connected=False)
    passes = union(desks)
    seconds = {d.second.scan_id for d in doubles(passes, always(reentry))}
    known = []
    for one in sorted(passes, key=lambda p: p.line.order):
        before = stand(p.line for p in known).get(one.line.gate_id)
        if one.line.entered and not may_come(reentry, before, one.line.day):
            mine = [p for p in known if p.line.gate_id == one.line.gate_id and p.line.entered]
            assert (one.scan_id in seconds) == (mine[-1].origin != one.origin)
        known.append(one)
