"""The program's folder: PyInstaller's, stripped; a list of its contents, and what fills it."""

import subprocess
import sys
import zlib
from collections import Counter
from pathlib import Path

from installer import tools
from installer.manifest import Manifest

_INSIDE = "_internal"
_BATCH = 40


def freeze(root: Path, manifest: Manifest, work: Path, environ: dict[str, str]) -> Path:
    """Build the folder in `work`. The same sources give the same list of files."""
    settled = {
        "EVENT_DESK_ROOT": str(root),
        "PYTHONHASHSEED": "1",
        "SOURCE_DATE_EPOCH": str(tools.moment(root)),
        **environ,
    }
    spec = root / "installer/event_desk.spec"
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    places = ["--distpath", work / "frozen", "--workpath", work / "pyinstaller"]
    tools.run([*command, *places, spec], cwd=root, environ=settled)
    folder = work / "frozen" / manifest.file
    if sys.platform.startswith("linux"):
        _strip(folder)
    return folder


def _strip(folder: Path) -> None:
    """Take out what only a debugger reads: a quarter of the folder."""
    libraries = [path for path in elf_files(folder) if path.parent != folder]
    for start in range(0, len(libraries), _BATCH):
        batch = libraries[start : start + _BATCH]
        # A library that can't be stripped stays as it is; the others of the batch are done.
        subprocess.run(
            ["strip", "--strip-unneeded", *batch], check=False, stderr=subprocess.DEVNULL
        )


def elf_files(folder: Path) -> list[Path]:
    found: list[Path] = []
    for path in tools.files_in(folder):
        if path.is_symlink():
            continue
        with path.open("rb") as file:
            if file.read(4) == b"\x7fELF":
                found.append(path)
    return found


def contents(folder: Path) -> list[str]:
    """One line for each file: SHA-256, size, name; a link has its target instead."""
    lines: list[str] = []
    for path in tools.files_in(folder):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            lines.append(f"-> {path.readlink()}  {name}")
        else:
            lines.append(f"{tools.sha256(path)} {path.stat().st_size:>9}  {name}")
    return lines


def names(folder: Path) -> list[str]:
    return [path.relative_to(folder).as_posix() for path in tools.files_in(folder)]


def sizes(folder: Path, count: int = 16) -> list[tuple[str, int, int]]:
    """What fills it: part, bytes, and bytes when deflated; the largest first, the rest as one."""
    raw: Counter[str] = Counter()
    deflated: Counter[str] = Counter()
    for path in tools.files_in(folder):
        if path.is_symlink():
            continue
        part = _part(path.relative_to(folder).as_posix())
        content = path.read_bytes()
        raw[part] += len(content)
        deflated[part] += len(zlib.compress(content, 6))
    largest = [(part, raw[part], deflated[part]) for part, _ in raw.most_common(count)]
    seen = {part for part, *_ in largest}
    rest = [part for part in raw if part not in seen]
    if rest:
        largest.append(
            ("the rest", sum(raw[part] for part in rest), sum(deflated[part] for part in rest))
        )
    return largest


def _part(name: str) -> str:
    """`PySide6/Qt/lib/libicudata` is a part of its own, most others are a package each."""
    inner = name.removeprefix(f"{_INSIDE}/")
    if inner == name:
        return "our code and Python's modules"
    if "libicu" in inner:
        return "ICU (in Qt)"
    top = inner.split("/")[0].removesuffix(".libs")
    if top.startswith(("libpython", "python3", "base_library", "libcrypto", "libssl")):
        return "Python itself"
    return {"event_desk": "our files", "PySide6": "Qt and PySide6"}.get(top, top)
