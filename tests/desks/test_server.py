"""The server dies, is started again, has no room left; every desk goes on by itself."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

import psutil
import pytest
from benchmarks.shared_event import SharedEvent, place_for_servers
from desks import ground, trial

from event_desk.sharing import server


def took(scan):
    return scan["done"] - scan["began"]


def kill_server(event):
    """As a power cut does it: the postmaster and all of its children at once."""
    master = psutil.Process(event.postmaster)
    everybody = [*master.children(recursive=True), master]
    for one in everybody:
        with suppress(ProcessLookupError):
            os.kill(one.pid, signal.SIGKILL)
    psutil.wait_procs(everybody, timeout=10)


def finish(*desks):
    for _round in range(2):
        for desk in desks:
            desk.wait_sent(60)
        time.sleep(0.7)
    for desk in desks:
        desk.quit()


def test_the_server_is_killed_and_started_again(shared, desks, tell, tmp_path):
    event, found = shared(80)
    two = desks(event, 2)
    scans = []
    for turn in range(3):
        codes = found.codes[turn * 20 : turn * 20 + 20]
        for desk, some in zip(two, (codes[:10], codes[10:]), strict=True):
            desk.tell(pace=list(some), every=0.08)
        time.sleep(0.3)
        kill_server(event)
        for desk in two:
            scans += desk.hear()["scans"]
        event.start()
    finish(*two)
    slow = sorted(map(took, scans))
    tell(
        "server killed", rounds=3, lost=0, scans=len(scans),
        **{"slowest verdict ms": slow[-1] * 1000},
    )  # fmt: skip
    assert {one["outcome"] for one in scans} == {"admitted"}
    assert slow[-1] < 1
    assert trial.findings(tmp_path / "1.eventdesk", tmp_path / "2.eventdesk") == []
    assert trial.admissions(tmp_path / "2.eventdesk") == 60


@pytest.fixture
def small_disk():
    """A disk of its own for servers, which can be filled: `(folder, fill, clear)`."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        pytest.skip("a small disk of its own needs root on Linux")
    folder = Path(tempfile.mkdtemp(prefix="event-desk-disk-"))
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=300m,mode=711", "none", folder], check=False
    ).returncode
    if mounted:
        folder.rmdir()
        pytest.skip("this machine mounts no disk for us")
    filler = folder / "filler"

    def fill():
        room = shutil.disk_usage(folder).free
        with suppress(OSError), filler.open("wb") as file:
            while room > 0:
                file.write(bytes(min(room, 1 << 20)))
                room -= 1 << 20

    yield folder, fill, lambda: filler.unlink(missing_ok=True)
    for one in folder.glob("event-desk/servers/*"):
        server.stop(one)
    subprocess.run(["umount", "-l", folder], check=False)
    folder.rmdir()


def test_the_server_has_no_room_left(small_disk, desks, tell, tmp_path):
    folder, fill, clear = small_disk
    found = ground.make(tmp_path / "1.eventdesk", 60)
    with place_for_servers(folder):
        event = SharedEvent(found.path)
        two = desks(event, 2)
        first = two[0].ask(pace=list(found.codes[:5]), every=0.0)["scans"]
        fill()
        troubles = set()
        scans = []
        for number in range(400):
            two[0].ask(edit=number)
        for code in found.codes[5:45]:
            scans.append(two[number % 2].ask(scan=code))
            number += 1
            troubles.add(two[0].ask(status=True)["trouble"])
            time.sleep(0.05)
        until = time.monotonic() + 15
        while "SERVER_FULL" not in troubles and time.monotonic() < until:
            troubles.add(two[0].ask(status=True)["trouble"])
            two[0].ask(edit=1)
            time.sleep(0.1)
        clear()
        event.start()
        finish(*two)
        tell(
            "server's disk full", rounds=1, lost=0, scans=len(scans),
            **{"slowest verdict ms": max(map(took, scans)) * 1000,
               "told": int("SERVER_FULL" in troubles)},
        )  # fmt: skip
        event.stop()
    assert {one["outcome"] for one in (*first, *scans)} == {"admitted"}
    assert trial.findings(tmp_path / "1.eventdesk", tmp_path / "2.eventdesk") == []
    assert max(map(took, scans)) < 1
    assert "SERVER_FULL" in troubles
