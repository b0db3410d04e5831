"""Render every page and dialog, or check how they are laid out and reached.

    python -m gallery [--dir D] [--languages ar,en,fr,es] [--themes light,dark,contrast]
                      [--sizes 100,150] [--scenes door,people,…] [--check]

Pictures go to D/<language>-<theme>-<size>/<shot>.png, with index.html and contact sheets beside.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import product
from pathlib import Path
from time import perf_counter

LANGUAGES, THEMES = ("ar", "en", "fr", "es"), ("light", "dark", "contrast")


def main(arguments: Sequence[str]) -> int:
    # The platform without a screen says at every window that it can't hint its size.
    os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false;default.warning=false")
    options = _options(arguments)
    if options.one:
        return _one(options)
    return _all(options)


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="./desk gallery", description=__doc__.splitlines()[0])
    parser.add_argument("--dir", type=Path, default=Path("build/gallery"), metavar="D")
    parser.add_argument("--languages", type=_words, default=list(LANGUAGES))
    parser.add_argument("--themes", type=_words, default=list(THEMES))
    parser.add_argument("--sizes", type=_words, default=["100", "150"])
    parser.add_argument(
        "--scenes", type=_words, default=[], help="only these; see gallery/scenes.py"
    )
    parser.add_argument("--check", action="store_true", help="say what is wrong; no pictures")
    parser.add_argument("--one", help=argparse.SUPPRESS)  # what a process of the run is given
    parser.add_argument("--event", type=Path, help=argparse.SUPPRESS)
    return parser.parse_args(arguments)


def _words(text: str) -> list[str]:
    return [word for word in text.split(",") if word]


def _all(options: argparse.Namespace) -> int:
    """A process for each look, as many at a time as there are processors."""
    from gallery import sheets
    from gallery.stage import build_event

    start = perf_counter()
    options.dir.mkdir(parents=True, exist_ok=True)
    themes = options.themes[:1] if options.check else options.themes
    looks = ["-".join(look) for look in product(options.languages, themes, options.sizes)]
    with tempfile.TemporaryDirectory() as away:
        event = Path(away) / "gallery.eventdesk"
        build_event(event)
        print(f"the sample event is there after {perf_counter() - start:.0f} s", flush=True)

        def begin(look: str) -> int:
            given = ["--dir", str(options.dir), "--event", str(event), "--one", look]
            given += ["--scenes", ",".join(options.scenes)]
            given += ["--check"] if options.check else []
            command = [sys.executable, "-m", "gallery", *given]
            return subprocess.run(command, check=False).returncode

        with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
            codes = list(pool.map(begin, looks))
    if not options.check:
        shots = _in_order(options.dir, looks)
        for look in looks:
            sheets.write_sheets(options.dir, shots, look)
        index = sheets.write_index(options.dir, shots, looks)
        print(f"{len(shots)} shots, {len(looks)} looks: {index}")
    print(f"{perf_counter() - start:.0f} s", flush=True)
    return 1 if any(codes) else 0


def _in_order(folder: Path, looks: Sequence[str]) -> list[str]:
    """The shots' names as the scenes gave them: pictures are written one after the other."""
    found: dict[str, None] = {}
    for look in looks:
        paths = sorted((folder / look).glob("*.png"), key=lambda path: path.stat().st_mtime_ns)
        found |= dict.fromkeys(path.stem for path in paths)
    return list(found)


def _one(options: argparse.Namespace) -> int:
    from PySide6.QtWidgets import QApplication

    from gallery.checks import Inspector
    from gallery.scenes import SCENES
    from gallery.stage import Shot, play, stage

    language, mode, size = options.one.split("-")
    app = QApplication(["gallery"])
    app.setApplicationDisplayName("Event Desk")
    scenes = {
        name: one for name, one in SCENES.items() if not options.scenes or name in options.scenes
    }
    folder = options.dir / options.one
    folder.mkdir(parents=True, exist_ok=True)
    start, count = perf_counter(), 0

    inspector: Inspector | None = None
    found: dict[str, list[str]] = {}

    def see(shot: Shot) -> None:
        nonlocal count
        count += 1
        if inspector is not None:
            for kind, line in inspector.findings(shot):
                found.setdefault(f"{kind}: {line}", []).append(shot.name)
            return
        shot.widget.grab().save(str(folder / f"{shot.name}.png"))

    with (
        tempfile.TemporaryDirectory() as away,
        stage(app, options.event, Path(away), language, mode, int(size)) as made,
    ):
        inspector = Inspector(made) if options.check else None
        failures = play(made, scenes, see)
    for failure in failures:
        print(f"{options.one}: {failure}", flush=True)
    for line, shots in sorted(found.items()):
        print(f"{options.one}: {line} ({', '.join(dict.fromkeys(shots))})", flush=True)
    print(f"{options.one}: {count} shots in {perf_counter() - start:.0f} s", flush=True)
    sys.stdout.flush()
    os._exit(1 if failures or found else 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
