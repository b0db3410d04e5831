"""The sound of an answer: a rhythm for each class of state, so that nobody need look.

Qt's own player lives in a package of 160 MB, so the computer's is asked: `winsound` on Windows,
`afplay` on macOS, whichever of PipeWire, PulseAudio or ALSA is there on Linux. None of them takes a
volume that means the same everywhere; the samples are made quieter instead, once for each volume.
"""

import array
import shutil
import sys
import tempfile
import wave
from functools import cache
from pathlib import Path

from PySide6.QtCore import QProcess

from event_desk import files
from event_desk.ui.theme import State

VOLUMES = (0, 25, 50, 100)
"""Per cent; 0 is silence."""

_LINUX_PLAYERS = (("pw-play", ()), ("paplay", ()), ("aplay", ("-q",)))


def play(state: State, volume: int) -> None:
    """Begin the sound and return at once; silent at volume 0 and where nothing can play."""
    if volume <= 0:
        return
    path = sample(state, volume)
    if sys.platform == "win32":
        import winsound

        winsound.PlaySound(str(path), winsound.SND_FILENAME | winsound.SND_ASYNC)
    elif player := _player():
        program, options = player
        QProcess.startDetached(program, [*options, str(path)])


@cache
def sample(state: State, volume: int) -> Path:
    """The sound at a volume in per cent, as a file of 16-bit samples."""
    original = files.resource(f"sounds/{state.value}.wav")
    if volume >= 100:
        return original
    path = Path(_folder().name) / f"{state.value}-{volume}.wav"
    with wave.open(str(original)) as loud:
        settings, content = loud.getparams(), loud.readframes(loud.getnframes())
    samples = array.array("h", content)
    if sys.byteorder == "big":
        samples.byteswap()
    quiet = array.array("h", (one * volume // 100 for one in samples))
    if sys.byteorder == "big":
        quiet.byteswap()
    with wave.open(str(path), "wb") as file:
        file.setparams(settings)
        file.writeframes(quiet.tobytes())
    return path


@cache
def _folder() -> tempfile.TemporaryDirectory[str]:
    """Gone with the program."""
    return tempfile.TemporaryDirectory(prefix="event-desk-sounds-")


@cache
def _player() -> tuple[str, tuple[str, ...]] | None:
    if sys.platform == "darwin":
        return "/usr/bin/afplay", ()
    for name, options in _LINUX_PLAYERS:
        if found := shutil.which(name):
            return found, options
    return None
