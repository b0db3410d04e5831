import os
import wave

import pytest

from event_desk.ui import sounds
from event_desk.ui.theme import State


def peak(path):
    with wave.open(str(path)) as file:
        content = file.readframes(file.getnframes())
    return max(abs(int.from_bytes(content[at : at + 2], "little", signed=True))
               for at in range(0, len(content), 2))  # fmt: skip


@pytest.mark.parametrize("state", State)
def test_a_volume_makes_the_same_sound_quieter(state):
    loud, quiet = sounds.sample(state, 100), sounds.sample(state, 25)
    assert peak(quiet) == pytest.approx(peak(loud) / 4, abs=2)
    with wave.open(str(loud)) as one, wave.open(str(quiet)) as other:
        assert one.getnframes() == other.getnframes()


def test_five_states_have_five_rhythms():
    assert len({sounds.sample(state, 100).read_bytes() for state in State}) == len(State)


@pytest.fixture
def player(tmp_path, monkeypatch):
    """A player on the path that writes down what it was given."""
    heard = tmp_path / "heard.txt"
    script = tmp_path / "bin" / "pw-play"
    script.parent.mkdir()
    script.write_text(f'#!/bin/sh\necho "$@" >> {heard}\n', encoding="utf-8")
    script.chmod(0o755)
    monkeypatch.setenv("PATH", f"{script.parent}{os.pathsep}{os.environ['PATH']}")
    sounds._player.cache_clear()
    yield heard
    sounds._player.cache_clear()


@pytest.mark.skipif(os.name != "posix", reason="the player is a shell script")
def test_a_sound_is_handed_to_the_computers_player(qtbot, player):
    sounds.play(State.STOP, 50)
    qtbot.waitUntil(player.exists)
    qtbot.waitUntil(lambda: "stop-50.wav" in player.read_text(encoding="utf-8"))


@pytest.mark.skipif(os.name != "posix", reason="the player is a shell script")
def test_silence_starts_nothing(qtbot, player):
    sounds.play(State.OK, 0)
    qtbot.wait(100)
    assert not player.exists()
