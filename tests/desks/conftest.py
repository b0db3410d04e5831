"""Laptops and desks as processes, with a PostgreSQL of the tests' own and figures at the end."""

import pytest
from benchmarks.desk_processes import DeskProcess
from benchmarks.shared_event import SharedEvent, place_for_servers
from clusters import cluster, missing
from desks import ground
from trial_figures import pytest_runtest_logreport, pytest_terminal_summary, tell

__all__ = ["cluster", "missing", "pytest_runtest_logreport", "pytest_terminal_summary", "tell"]


@pytest.fixture(scope="session")
def servers():
    """The folder of the servers that laptops of the trials have."""
    if why := missing():
        pytest.skip(why)
    with place_for_servers() as folder:
        yield folder


@pytest.fixture
def shared(servers, tmp_path):
    """An event with so many people, shared from `1.eventdesk`: `shared(40) -> (event, ground)`."""
    made = []

    def share(size, **options):
        found = ground.make(tmp_path / "1.eventdesk", size, **options)
        made.append(SharedEvent(found.path))
        return made[-1], found

    yield share
    for event in made:
        event.stop()


@pytest.fixture
def desks(tmp_path):
    """Desks as processes, connected: `desks(event, 3) -> [DeskProcess, …]`; the first one shares.

    `via` are wires, for each desk one or None.
    """
    running = []

    def start(event, count, via=(), kind="organiser", module="one_desk"):
        for number in range(1, count + 1):
            path = tmp_path / f"{number}.eventdesk"
            wire = via[number - 1] if via else None
            if number > 1:
                place = {"host": wire.host, "port": wire.port} if wire else {}
                event.join(path, f"Desk {number}", kind, **place)
            running.append(DeskProcess(path, f"Desk {number}", module=module))
        for desk in running:
            desk.hear()
        for desk in running:
            desk.wait_connected()
        return running

    yield start
    for desk in running:
        desk.kill()


@pytest.fixture
def desk_at():
    """One desk as a process, heard of but not yet connected: `desk_at(path, "Desk 2")`."""
    running = []

    def start(path, name, before=(), module="one_desk"):
        running.append(DeskProcess(path, name, before=before, module=module))
        running[-1].hear()
        return running[-1]

    yield start
    for desk in running:
        desk.kill()
