"""Two laptops that share an event, and a third on demand."""

import shutil

import pytest
from clusters import empty_store
from sharing.laptops import Laptop, exchange, join
from sharing_desks import cluster, data_home, desks, url

__all__ = ["cluster", "data_home", "desks", "empty_store", "url"]


@pytest.fixture
def first(empty_event, tmp_path):
    path = tmp_path / "Entrance.eventdesk"
    shutil.copyfile(empty_event, path)
    laptop = Laptop(path, "Entrance")
    laptop.begin()
    yield laptop
    laptop.db.close()


@pytest.fixture
def joined(first, tmp_path):
    """Another laptop joins: `joined("Hall") -> Laptop`."""
    made = []

    def another(name="Hall", kind="organiser", **more):
        made.append(join(first, tmp_path, name, kind, **more))
        return made[-1]

    yield another
    for one in made:
        one.db.close()


@pytest.fixture
def second(joined):
    return joined()


@pytest.fixture
def settled(first, second):
    """Everything is exchanged: `settled() -> None`."""
    return lambda: exchange(first, second)
