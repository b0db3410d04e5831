"""Rounds, faults and losses are counted, and told at the end of the run."""

import multiprocessing
import random
import shutil
import time
from pathlib import Path

import pytest
from faults import work
from trial_figures import pytest_runtest_logreport, pytest_terminal_summary, tell

from event_desk.database import new_key

__all__ = ["pytest_runtest_logreport", "pytest_terminal_summary", "tell"]


@pytest.fixture(scope="session", params=["plain", "encrypted"])
def key(request):
    return new_key("a passphrase for faults") if request.param == "encrypted" else None


@pytest.fixture(scope="session")
def prepared(tmp_path_factory, key):
    """An event with 120 badges, made once: `(file, codes)`. Copy before use."""
    path = tmp_path_factory.mktemp("prepared") / "event.eventdesk"
    return path, work.make_event(path, key, 120)


@pytest.fixture
def event(prepared, tmp_path):
    path = tmp_path / "event.eventdesk"
    shutil.copyfile(prepared[0], path)
    return path


@pytest.fixture(scope="session")
def table(tmp_path_factory):
    path = tmp_path_factory.mktemp("list") / "guests.xlsx"
    work.write_list(path, 300)
    return path


@pytest.fixture(scope="session")
def processes():
    """Children from a server that has loaded everything once: a round takes a fraction of it."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["faults.work", "event_desk.migrations", "alembic.command"])
    return context


class Victim:
    """A process that works and is killed; `heard` is all that it said before."""

    def __init__(self, context, function, *arguments):
        ours, theirs = context.Pipe(duplex=False)
        self._ours = ours
        self.heard: list[str] = []
        self._process = context.Process(
            target=_run, args=(theirs, function, arguments), daemon=True
        )
        self._process.start()
        theirs.close()

    def until_ready(self):
        while "ready" not in self.heard:
            self.heard.append(self._ours.recv())

    def kill_after_scans(self, number):
        """In the middle of its work, however fast the machine is."""
        while sum(line.startswith("scan") for line in self.heard) < number:
            self.heard.append(self._ours.recv())
        self.kill_after(0)

    def kill_after(self, seconds):
        """Also when it is done sooner."""
        self._process.join(seconds)
        done = self._process.exitcode is not None
        self._process.kill()
        self._process.join()
        self._drain()
        return not done

    def finish(self):
        started = time.monotonic()
        self._process.join(180)
        assert self._process.exitcode == 0
        self._drain()
        return time.monotonic() - started

    def _drain(self):
        try:
            while True:
                self.heard.append(self._ours.recv())
        except EOFError:
            self._ours.close()


def _run(theirs, function, arguments):
    getattr(work, function)(*arguments, theirs.send)
    theirs.close()


@pytest.fixture
def victim(processes):
    return lambda function, *arguments: Victim(processes, function, *arguments)


@pytest.fixture
def chance(request):
    return random.Random(request.node.name)


def copy_all(event: Path, target: Path) -> Path:
    """The file with its log and its seal, as a disk would hold them."""
    target.mkdir(parents=True, exist_ok=True)
    for path in event.parent.glob(f"*{event.name}*"):
        shutil.copyfile(path, target / path.name)
    return target / event.name
