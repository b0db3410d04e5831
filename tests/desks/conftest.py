"""Figures are counted and told at the end of the run; a PostgreSQL of the tests' own."""

from collections import Counter

import pytest
from clusters import cluster, missing

__all__ = ["cluster", "missing"]


@pytest.fixture
def tell(request):
    """`tell("cable", rounds=1, lost=0)` adds to the figures of a kind of trial."""

    def add(kind, **figures):
        for name, number in figures.items():
            request.node.user_properties.append((f"{kind}|{name}", number))

    return add


def pytest_runtest_logreport(report):
    if report.when == "teardown":
        for name, number in report.user_properties:
            if "|" in name:
                _figures[name] += number


_figures: Counter = Counter()


def pytest_terminal_summary(terminalreporter):
    if not _figures:
        return
    terminalreporter.section("desks")
    for kind in sorted({name.split("|")[0] for name in _figures}):
        own = {
            name.split("|")[1]: number
            for name, number in _figures.items()
            if name.startswith(f"{kind}|")
        }
        words = ", ".join(f"{name} {round(number, 1):g}" for name, number in own.items())
        terminalreporter.write_line(f"{kind:28} {words}")
