"""What fuzzing found once, tried again."""

from pathlib import Path

import pytest
from fuzz import targets

CORPUS = Path(__file__).parent / "fuzz" / "corpus"
KEPT = sorted(CORPUS.glob("*/*.bin"))


@pytest.mark.parametrize("path", KEPT, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_find_stays_mended(path):
    assert not targets.run(path.parent.name, path.read_bytes()).startswith("find")


@pytest.mark.parametrize("name", sorted(targets.TARGETS))
def test_what_the_mutations_begin_with_is_understood(name):
    answers = [targets.run(name, seed) for seed in targets.seeds(name)]
    assert not [answer for answer in answers if answer.startswith("find")]
