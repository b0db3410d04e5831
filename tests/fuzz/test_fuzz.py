"""Bytes that nobody would write, for everything that parses: `./desk fuzz [--rounds N]`.

What is found is kept in `corpus/TARGET/` and tried again in every run of the tests.
"""

import hashlib
import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

import pytest
from fuzz import targets

ROUNDS = int(os.environ.get("EVENT_DESK_FUZZ_ROUNDS", "300"))
CORPUS = Path(__file__).parent / "corpus"
# Where a child process of the program reads: its end is a sentence, not a fault.
IN_A_CHILD = {"list"}


@pytest.fixture(scope="module")
def workers():
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["fuzz.targets"])
    made = [ProcessPoolExecutor(1, mp_context=context)]
    yield made
    made[-1].shutdown()


@pytest.mark.parametrize("name", sorted(targets.TARGETS))
def test_only_sentences(name, workers):
    finds = {}
    for number in range(ROUNDS):
        content = targets.mutated(name, number)
        answer = _tried(name, content, workers)
        if answer.startswith("find"):
            finds.setdefault(answer, (number, content))
    for content in (content for _, content in finds.values()):
        place = CORPUS / name
        place.mkdir(parents=True, exist_ok=True)
        (place / f"{hashlib.sha256(content).hexdigest()[:12]}.bin").write_bytes(content)
    assert not finds, {answer: number for answer, (number, _) in finds.items()}


def _tried(name, content, workers):
    try:
        return workers[-1].submit(targets.run, name, content).result(60)
    except BrokenProcessPool:
        workers.append(ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("forkserver")))
        return "child died" if name in IN_A_CHILD else "find: the process ended"
