"""Which Debian packages the program's libraries ask for: from the libraries themselves."""

import re
import runpy
from collections.abc import Iterable, Mapping
from pathlib import Path

from installer import tools
from installer.freezing import elf_files
from installer.manifest import Manifest

_BATCH = 100


def table(root: Path, manifest: Manifest) -> dict[str, str]:
    """Library → Debian package: what the launcher knows for a checkout, and the manifest's."""
    launcher = runpy.run_path(str(root / "desk"), run_name="desk")
    return {**launcher["LIBRARIES"], **launcher["SCREEN_LIBRARIES"], **manifest.libraries}


def asked_of_system(folder: Path) -> dict[str, list[str]]:
    """Library that is not in the folder → who in the folder asks for it."""
    here = {path.name for path in tools.files_in(folder)}
    found: dict[str, list[str]] = {}
    for path, libraries in _needed(elf_files(folder)):
        for library in libraries:
            if library not in here:
                found.setdefault(library, []).append(path.name)
    return found


def packages(root: Path, manifest: Manifest, folder: Path) -> list[str]:
    """What goes into `Depends`. PackagingError names a library that no table knows."""
    known = table(root, manifest)
    wanted: set[str] = set()
    for library, askers in asked_of_system(folder).items():
        if library not in known:
            raise tools.PackagingError(
                f"{library} is asked for by {askers[0]}, and installer/manifest.toml"
                " doesn't say which Debian package has it"
            )
        wanted.add(known[library])
    newest = libc_version(folder)
    return sorted(f"libc6 (>= {newest})" if one == "libc6" else one for one in wanted)


def libc_version(folder: Path) -> str:
    """The newest GLIBC that anything in the folder was linked against."""
    found = {(2, 17)}
    for batch in _batches(elf_files(folder)):
        for major, minor in re.findall(r"GLIBC_(\d+)\.(\d+)", tools.run(["readelf", "-V", *batch])):
            found.add((int(major), int(minor)))
    return ".".join(map(str, max(found)))


def _needed(paths: list[Path]) -> Iterable[tuple[Path, list[str]]]:
    for batch in _batches(paths):
        text = tools.run(["readelf", "-d", *batch])
        parts = re.split(r"^File: ", text, flags=re.MULTILINE) if len(batch) > 1 else ["", text]
        for path, part in zip(batch, parts[1:], strict=True):
            yield path, re.findall(r"\(NEEDED\)\s+[^\[]*\[([^\]]+)\]", part)


def _batches(paths: list[Path]) -> Iterable[list[Path]]:
    return (paths[start : start + _BATCH] for start in range(0, len(paths), _BATCH))


def for_start_script(asked: Mapping[str, list[str]], known: Mapping[str, str]) -> list[str]:
    """`library package` lines for the portable folder, which nobody installs packages for."""
    basic = {"libc6", "libgcc-s1", "libstdc++6"}
    return [f"{name} {known[name]}" for name in sorted(asked) if known[name] not in basic]
