"""The cable is pulled in the middle of everything; the desk goes on, and nothing is lost or twice.

By a wire of our own that can be held or cut, and by real network cards where the machine has
network namespaces for us.
"""

import time
from statistics import median

import pytest
from desks import cables, trial
from desks.wire import Wire

from event_desk.errors import ErrorCode, EventDeskError

WAYS = ("held", "cut", "pulled", "lost")
# What a guest may wait for at a desk whose network has just gone, and most of the next guests; no
# machine of the tests is so slow.
FIRST_S, NEXT_S = 1.0, 0.25


class ByWire:
    def __init__(self, event, way):
        self._wire = Wire(("127.0.0.1", event.port))
        self.place = {"host": self._wire.host, "port": self._wire.port}
        self.before = ()
        self.pull = self._wire.hold if way == "held" else self._wire.cut
        self.plug = self._wire.mend
        self.close = self._wire.close

    def pull_after(self, count):
        self._wire.after(count, self.pull)


class ByCard:
    def __init__(self, event, way):
        self._switch = cables.Switch()
        port = self._switch.port()
        self.place = {"host": self._switch.address, "port": event.port}
        self.before = port.command
        self.pull = port.pull if way == "pulled" else port.lose
        self.plug = port.plug
        self.close = self._switch.close

    def pull_after(self, count):
        time.sleep(count / 1_000_000)
        self.pull()


@pytest.fixture(params=WAYS)
def line(request, shared, desk_at, tmp_path):
    """Desk 1 beside the server, Desk 2 at the other end: `line(40) -> (event, ground, cable)`."""
    made = []
    if request.param in ("pulled", "lost") and (why := cables.missing()):
        pytest.skip(why)

    def lay(size):
        event, found = shared(size)
        made.append(
            (ByCard if request.param in ("pulled", "lost") else ByWire)(event, request.param)
        )
        return event, found, made[0]

    lay.way = request.param
    yield lay
    for cable in made:
        cable.close()


@pytest.fixture
def two(line, desk_at, tmp_path):
    """Both desks connected: `two(40) -> (near, far, ground, cable)`."""

    def start(size):
        event, found, cable = line(size)
        event.join(tmp_path / "2.eventdesk", "Desk 2", **cable.place)
        near = desk_at(event.path, "Desk 1")
        far = desk_at(tmp_path / "2.eventdesk", "Desk 2", before=cable.before)
        for desk in (near, far):
            desk.wait_connected()
        return near, far, found, cable

    return start


def finish(*desks):
    for _round in range(2):
        for desk in desks:
            desk.wait_sent(40)
        time.sleep(0.7)
    for desk in desks:
        desk.quit()


def took(scan):
    return scan["done"] - scan["began"]


def test_while_a_desk_sends(two, line, tell, tmp_path):
    near, far, found, cable = two(40)
    cable.pull()
    first = far.ask(scan=found.codes[0])
    rest = far.ask(pace=list(found.codes[1:30]), every=0.0)["scans"]
    for number in range(120):
        far.ask(edit=number)
    cable.plug()
    cable.pull_after(30_000)
    time.sleep(1.5)
    between = far.ask(scan=found.codes[31])
    near.ask(scan=found.codes[32])
    cable.plug()
    finish(near, far)
    slowest = max(map(took, (first, between)))
    tell(
        f"cable {line.way}, sending", rounds=1, lost=0,
        **{"slowest first verdict ms": slowest * 1000, "others": max(map(took, rest)) * 1000},
    )  # fmt: skip
    assert {one["outcome"] for one in (first, between, *rest)} == {"admitted"}
    assert trial.findings(tmp_path / "1.eventdesk", tmp_path / "2.eventdesk") == []
    assert trial.admissions(tmp_path / "1.eventdesk") == 32
    assert slowest < FIRST_S
    assert median(map(took, rest)) < NEXT_S


def test_while_a_desk_fetches(two, line, tell, tmp_path):
    near, far, found, cable = two(40)
    cable.pull()
    near.ask(pace=list(found.codes[:30]), every=0.0)
    for number in range(120):
        near.ask(edit=number)
    cable.plug()
    cable.pull_after(40_000)
    time.sleep(1.5)
    again = far.ask(scan=found.codes[35])
    cable.plug()
    finish(near, far)
    tell(f"cable {line.way}, fetching", rounds=1, lost=0)
    assert again["outcome"] == "admitted"
    assert trial.findings(tmp_path / "1.eventdesk", tmp_path / "2.eventdesk") == []
    assert trial.admissions(tmp_path / "2.eventdesk") == 31
    assert took(again) < FIRST_S


def test_while_a_desk_asks_who_is_first(two, line, tell, tmp_path):
    near, far, found, cable = two(12)
    cable.pull()
    asked = [far.ask(scan=code) for code in found.codes[:4]]
    there = [near.ask(scan=code) for code in found.codes[:4]]
    cable.plug()
    finish(near, far)
    tell(
        f"cable {line.way}, asking", rounds=1, lost=0, doubles=4,
        **{"slowest first verdict ms": took(asked[0]) * 1000},
    )  # fmt: skip
    assert {one["answer"] for one in asked} == {"unknown"}
    assert {one["answer"] for one in there} == {"won"}
    assert trial.findings(tmp_path / "1.eventdesk", tmp_path / "2.eventdesk") == []
    second = {
        max(pair, key=lambda one: one["done"])["scan"] for pair in zip(asked, there, strict=True)
    }
    for name in "12":
        assert trial.doubles(tmp_path / f"{name}.eventdesk") == second
    assert took(asked[0]) < FIRST_S
    assert median(map(took, asked[1:])) < NEXT_S


@pytest.mark.parametrize("after", [3_000, 30_000, 90_000])
def test_while_a_desk_joins(shared, tell, tmp_path, after):
    event, _found = shared(60)
    wire = Wire(("127.0.0.1", event.port))
    target = tmp_path / "2.eventdesk"
    wire.after(after, wire.hold)
    began = time.monotonic()
    with pytest.raises(EventDeskError) as raised:
        event.join(target, "Desk 2", host=wire.host, port=wire.port)
    waited = time.monotonic() - began
    left = [one.name for one in tmp_path.iterdir() if "2.eventdesk" in one.name]
    wire.mend()
    event.join(target, "Desk 2" if after < 5_000 else "Desk 3", host=wire.host, port=wire.port)
    wire.close()
    tell("cable held, joining", rounds=1, lost=0)
    assert raised.value.code is ErrorCode.SERVER_AWAY
    assert left == []
    assert waited < 15
