"""Make the five sounds of a scan's result; `python resources/sounds/make_sounds.py`.

They differ in number of tones, pitch and length, so that they can be told apart in a noisy hall.
"""

from __future__ import annotations

import array
import math
import sys
import wave
from pathlib import Path

RATE = 44_100  # samples a second
# (hertz, milliseconds, overtones); 0 hertz is silence. Overtones make the low ones audible on the
# small speakers of a laptop.
SOUNDS = {
    "ok": [(1320, 120, 1)],
    "note": [(880, 110, 1), (0, 30, 1), (1175, 150, 1)],
    "already": [(392, 120, 4), (0, 70, 1), (392, 120, 4)],
    "ask": [(660, 120, 2), (0, 30, 1), (523, 180, 2)],
    "stop": [(147, 350, 9)],
}


def tone(hertz: float, milliseconds: int, overtones: int) -> list[float]:
    """Samples between -1 and 1; 6 ms of fading at both ends keep the speaker from clicking."""
    count = RATE * milliseconds // 1000
    fade = RATE * 6 // 1000
    weights = [1 / n for n in range(1, overtones + 1)]
    return [
        sum(
            weight * math.sin(2 * math.pi * hertz * n * i / RATE)
            for n, weight in enumerate(weights, start=1)
        )
        / sum(weights)
        * min(1, i / fade, (count - i) / fade)
        for i in range(count)
    ]


def main() -> None:
    for name, parts in SOUNDS.items():
        samples = [sample for part in parts for sample in tone(*part)]
        peak = max(map(abs, samples))
        frames = array.array("h", (round(sample / peak * 0.7 * 32767) for sample in samples))
        if sys.byteorder == "big":
            frames.byteswap()
        with wave.open(str(Path(__file__).with_name(f"{name}.wav")), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(frames.tobytes())


if __name__ == "__main__":
    main()
