"""Figures of long trials – rounds, faults, losses – counted and told at the end of the run.

A conftest that imports these three has them.
"""

from collections import Counter

import pytest


@pytest.fixture
def tell(request):
    """`tell("kill -9", rounds=1, losses=0)` adds to the figures of a kind of trial."""

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
    terminalreporter.section("figures")
    for kind in sorted({name.split("|")[0] for name in _figures}):
        own = {
            name.split("|")[1]: number
            for name, number in _figures.items()
            if name.startswith(f"{kind}|")
        }
        words = ", ".join(f"{name} {round(number, 1):g}" for name, number in own.items())
        terminalreporter.write_line(f"{kind:28} {words}")
    rounds, losses = _sum("rounds"), _sum("losses", "lost")
    terminalreporter.write_line(f"{'all':28} rounds {rounds}, losses {losses}")


def _sum(*names):
    return sum(number for name, number in _figures.items() if name.split("|")[1] in names)
