"""The program's own notes: where they go, and that nobody is named in them."""

import logging

import pytest

from event_desk import logs

MARKED = ("Amal Haddad", "أمل حداد", "amal@ul.example", "+96170123456", "H4K7P")


@pytest.fixture
def folder(tmp_path):
    handler = logs.begin(tmp_path / "log")
    yield tmp_path / "log"
    logs.end(handler)


def written(folder):
    return "".join(path.read_text("utf-8") for path in sorted(folder.iterdir()))


def fail(value):
    raise ValueError(f"cannot read {value}")


def test_what_the_program_does_is_written(folder):
    logging.getLogger("event_desk.app").info("begins: %s", "0.1")
    assert "event_desk.app begins: 0.1" in written(folder)
    assert logs.folder() == folder


@pytest.mark.parametrize("marked", MARKED)
def test_no_exception_carries_a_person_into_it(folder, marked):
    try:
        try:
            fail(marked)
        except ValueError as first:
            raise KeyError(marked) from first
    except KeyError:
        logging.getLogger("event_desk.ui.errors").exception("told")
    told = written(folder)
    assert "KeyError" in told
    assert "ValueError" in told
    assert "test_logs.py" in told
    assert marked not in told


def test_what_libraries_say_is_not_written(folder):
    logging.getLogger("openpyxl").error("odd value %s", MARKED[0])
    logging.getLogger().error("odd value %s", MARKED[0])
    assert MARKED[0] not in written(folder)


def test_it_never_grows_beyond_a_few_files(folder):
    log = logging.getLogger("event_desk.app")
    for _ in range(40):
        log.info("x" * 100_000)
    assert len(list(folder.iterdir())) == logs.KEPT + 1
    assert sum(path.stat().st_size for path in folder.iterdir()) < 4 * (logs.LARGEST + 100_200)


def test_where_nothing_can_be_written_the_program_goes_on(tmp_path):
    (tmp_path / "log").write_text("in the way", "utf-8")
    assert logs.begin(tmp_path / "log") is None
    assert logs.folder() is None


def test_what_was_raised_in_circles_is_told_once():
    first, second = ValueError("a"), ValueError("b")
    first.__cause__, second.__cause__ = second, first
    assert logs.trace(first).count("builtins.ValueError") == 2
