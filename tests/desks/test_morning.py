"""Four windows on one machine, one private server, and a network that is cut in the middle.

Guests come to two entrances at once, some of them twice; two windows lose their network for a
while and go on. In the end all four windows count the same, everybody who was let in twice stands
in every window's list, and no row is missing anywhere.
"""

import os
import time
from collections import defaultdict
from random import Random

from desks import trial
from desks.wire import Wire

GUESTS = int(os.environ.get("EVENT_DESK_MORNING_GUESTS", "160"))
WINDOWS = 4
OUTSIDE = (2, 3)  # the windows behind the cable that is cut


class Morning:
    def __init__(self, windows, codes):
        self.windows = windows
        self.codes = codes
        self.chance = Random(7)
        self.admitted = defaultdict(list)
        self.said = defaultdict(int)
        self.slowest = 0.0
        self.lost_in = 0

    def arrive(self, guests, twice):
        """Each guest at some window; every `twice`-th tries another one, too."""
        turns = [[] for _window in self.windows]
        for place, guest in enumerate(guests):
            first, second = self.chance.sample(range(WINDOWS), 2)
            turns[first].append(guest)
            if place % twice == 0:
                turns[second].append(guest)
        for number in range(max(map(len, turns))):
            busy = [
                (window, turn[number])
                for window, turn in zip(self.windows, turns, strict=True)
                if number < len(turn)
            ]
            for window, guest in busy:
                window.tell(scan=self.codes[guest])
            for window, guest in busy:
                self._note(guest, window.hear())

    def _note(self, guest, heard):
        assert "outcome" in heard, heard
        self.said[heard["outcome"]] += 1
        self.slowest = max(self.slowest, heard["took"])
        if heard["outcome"] == "admitted":
            self.admitted[guest].append(heard["scan"])


def all_say(windows, is_so, seconds=60):
    until = time.monotonic() + seconds
    for window in windows:
        while not is_so(status := window.ask(status=True)):
            assert time.monotonic() < until, status
            time.sleep(0.05)


def is_connected(status):
    return status["link"] == "connected" and not status["waiting"]


def is_away(status):
    return status["link"] != "connected"


def test_a_morning_at_four_windows(shared, desks, tell, tmp_path):
    event, found = shared(GUESTS)
    wires = [Wire(("127.0.0.1", event.port)) for _window in OUTSIDE]
    try:
        via = [None] * (WINDOWS - len(OUTSIDE)) + wires
        windows = desks(event, WINDOWS, via=via, module="desks.window")
        morning = Morning(windows, found.codes)
        third = GUESTS // 4

        morning.arrive(range(third), twice=5)
        together = {guest: list(scans) for guest, scans in morning.admitted.items()}

        for wire in wires:
            wire.hold()
        morning.arrive(range(third, 3 * third), twice=4)
        all_say([windows[n] for n in OUTSIDE], is_away)
        for wire in wires:
            wire.mend()
        all_say(windows, is_connected)
        morning.arrive(range(3 * third, GUESTS), twice=5)
        all_say(windows, is_connected)

        time.sleep(2)
        counts = [window.ask(counts=True) for window in windows]
        until = time.monotonic() + 20
        while len({str(_figures(one)) for one in counts}) > 1 and time.monotonic() < until:
            time.sleep(0.2)
            counts = [window.ask(counts=True) for window in windows]
        for number, window in enumerate(windows):
            window.ask(picture=str(tmp_path / f"window-{number + 1}.png"))
        for window in windows:
            window.quit()
    finally:
        for wire in wires:
            wire.close()

    twice = {guest: scans for guest, scans in morning.admitted.items() if len(scans) > 1}
    paths = [tmp_path / f"{number}.eventdesk" for number in range(1, WINDOWS + 1)]
    tell(
        "a morning at four windows",
        guests=GUESTS, scans=sum(morning.said.values()), doubles=len(twice), lost=0,
        **{"slowest verdict ms": morning.slowest * 1000},
    )  # fmt: skip
    assert trial.findings(*paths) == []
    assert all(len(scans) == 1 for scans in together.values())  # connected: never twice
    assert len(morning.admitted) == GUESTS
    assert twice, "the cut made no doubles"
    for one in counts:
        assert one["arrived"] == one["inside"] == GUESTS
        assert one["in_file"] == [GUESTS, GUESTS, GUESTS]
        assert len(one["doubles"]) == len(twice)
        assert one["doubles"] == counts[0]["doubles"]
    listed = {scan.replace("-", "") for scan in counts[0]["doubles"]}
    assert all(len(listed & set(scans)) == 1 for scans in twice.values())
    assert trial.admissions(paths[0]) == sum(map(len, morning.admitted.values()))


def _figures(counts):
    return [counts[key] for key in ("arrived", "inside", "expected", "in_file", "doubles")]
