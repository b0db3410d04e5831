"""The add-on that lets a camera be a scanner: Qt Multimedia with FFmpeg, and the reader of codes.

It is as large as a good part of the program and few desks need it, so it is a package of its own,
whose files lie among the program's.
"""

import re
import shutil
import sys
from fnmatch import fnmatchcase
from importlib import metadata
from pathlib import Path

from installer import debian, depends, tools
from installer.manifest import Manifest

_FROM_QT = (
    "PySide6/QtMultimedia.abi3.so",
    "PySide6/Qt/lib/libQt6Multimedia.so.6",
    "PySide6/Qt/lib/libQt6FFmpegStub*",
    # A wheel has no links: each of these lies in it three times, and is asked for by one name.
    "PySide6/Qt/lib/libav*.so.[0-9][0-9]",
    "PySide6/Qt/lib/libsw*.so.[0-9]",
    "PySide6/Qt/plugins/multimedia/*ffmpeg*",
)
_READER = "zxing-cpp"


def build(root: Path, manifest: Manifest, version: str, work: Path, out: Path) -> Path:
    """Returns the package in `out`. Fetches the wheel of Qt's add-ons as pip is set up to."""
    wheels = tools.fresh(work / "webcam-wheels")
    wanted = [f"pyside6-addons=={metadata.version('pyside6-essentials')}", _pinned(root)]
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", wheels]
    tools.run([*pip, *wanted])
    place = tools.fresh(work / "webcam") / debian.PLACE / "_internal"
    for wheel in sorted(wheels.glob("*.whl")):
        unpacked = wheels / wheel.stem
        shutil.unpack_archive(wheel, unpacked, "zip")
        _take(unpacked, place, work / "frozen" / manifest.file / "_internal")
    _take_what_they_ask_for(place, work / "frozen" / manifest.file)
    return debian.addon(
        root, manifest, version, work / "webcam", out, _depends(root, manifest, work)
    )


def _pinned(root: Path) -> str:
    text = (root / "requirements/test.txt").read_text("utf-8")
    found = re.search(rf"^{_READER}==\S+", text, re.MULTILINE)
    assert found
    return found[0]


def _take(unpacked: Path, place: Path, program: Path) -> None:
    """What the camera needs of an unpacked wheel, unless the program has it already."""
    for path in tools.files_in(unpacked):
        name = path.relative_to(unpacked).as_posix()
        reader = unpacked.name.startswith("zxing") and not name.endswith(".pyi")
        if not reader and not any(fnmatchcase(name, pattern) for pattern in _FROM_QT):
            continue
        if (program / name).exists():
            continue
        target = place / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)


def _take_what_they_ask_for(place: Path, program: Path) -> None:
    """Libraries of Qt's essential part that the program itself does without, and theirs."""
    have = {path.name for path in tools.files_in(program)}
    essential = Path(str(metadata.distribution("pyside6-essentials").locate_file("PySide6/Qt/lib")))
    while True:
        asked = depends.asked_of_system(place)
        wanted = [one for one in sorted(asked) if one not in have and (essential / one).exists()]
        if not wanted:
            return
        for name in wanted:
            target = place / "PySide6/Qt/lib" / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(essential / name, target)


def _depends(root: Path, manifest: Manifest, work: Path) -> list[str]:
    """Packages of the system beside the program itself; what no table knows is an error."""
    known = depends.table(root, manifest)
    program = {path.name for path in tools.files_in(work / "frozen" / manifest.file)}
    asked = depends.asked_of_system(work / "webcam")
    unknown = sorted(name for name in asked if name not in program and name not in known)
    if unknown:
        raise tools.PackagingError("no Debian package is known for " + ", ".join(unknown))
    return sorted({known[name] for name in asked if name not in program})
