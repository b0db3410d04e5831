"""Where PostgreSQL is installed on this laptop, and as whom it is run."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

OLDEST = 13
_PLACES = {
    "linux": (
        "/usr/lib/postgresql/*/bin",
        "/usr/pgsql-*/bin",
        "/usr/lib/postgresql*/bin",
        "/usr/libexec/postgresql*",
        "/usr/local/pgsql/bin",
    ),
    "darwin": (
        "/opt/homebrew/opt/postgresql*/bin",
        "/usr/local/opt/postgresql*/bin",
        "/Library/PostgreSQL/*/bin",
        "/Applications/Postgres.app/Contents/Versions/*/bin",
        "/opt/local/lib/postgresql*/bin",
    ),
    "win32": ("PostgreSQL/*/bin",),
}
_ENDING = ".exe" if sys.platform == "win32" else ""
_WANTED = ("initdb", "pg_ctl", "postgres")
_UNPRIVILEGED = ("postgres", "nobody")


@dataclass(frozen=True, slots=True)
class Programs:
    folder: Path
    version: int

    def path(self, name: str) -> Path:
        return self.folder / f"{name}{_ENDING}"


def find(version: int | None = None) -> Programs | None:
    """The newest that is installed, or the one of that version; None without any."""
    known = [
        Programs(folder, number)
        for folder in _folders()
        if (number := _version(folder)) >= OLDEST and version in (None, number)
    ]
    return max(known, key=lambda one: one.version, default=None)


def _folders() -> Iterator[Path]:
    on_path = shutil.which("initdb")
    if on_path is not None:
        yield Path(on_path).resolve().parent
    if sys.platform == "win32":
        names = ("ProgramW6432", "ProgramFiles", "ProgramFiles(x86)")
        roots = [Path(os.environ[name]) for name in names if name in os.environ]
    else:
        roots = [Path("/")]
    for root in roots:
        for pattern in _PLACES.get(sys.platform, _PLACES["linux"]):
            yield from sorted(root.glob(pattern.lstrip("/")))


def _version(folder: Path) -> int:
    """0 where something is missing or doesn't run."""
    if not all((folder / f"{name}{_ENDING}").is_file() for name in _WANTED):
        return 0
    try:
        said = run([folder / f"postgres{_ENDING}", "--version"], timeout=10)
    except (OSError, subprocess.SubprocessError):
        return 0
    found = re.search(r"(\d+)", said.stdout.decode(errors="replace"))
    return int(found[1]) if found else 0


def run(
    words: Sequence[object], *, timeout: float, as_other: bool = False, goes_on: bool = False
) -> "subprocess.CompletedProcess[bytes]":
    """Run one of PostgreSQL's programs, in English, without what was set up for another server.

    Where something of it `goes_on`, there is no pipe: it would be kept open as long.
    """
    other = unprivileged() if as_other else {}
    return _run(
        [str(word) for word in words],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL if goes_on else subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=goes_on,
        env=environment(),
        cwd=Path(os.sep),
        timeout=timeout,
        check=False,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        **other,
    )


_run: Callable[..., "subprocess.CompletedProcess[bytes]"] = subprocess.run


def environment() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
    # An installed program has libraries of its own, which are not for others.
    before = kept.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is not None:
        kept["LD_LIBRARY_PATH"] = before
    elif getattr(sys, "frozen", False):
        kept.pop("LD_LIBRARY_PATH", None)
    return {**kept, "LC_ALL": "C", "LANGUAGE": "C"}


def unprivileged() -> dict[str, Any]:
    """For `subprocess`: PostgreSQL refuses to run as root, so another user does there."""
    if sys.platform == "win32" or os.geteuid() != 0:
        return {}
    account = _account()
    return {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}


def hand_to_server(path: Path) -> None:
    """Give a file or folder to whom the server is run as."""
    if sys.platform != "win32" and os.geteuid() == 0:
        account = _account()
        os.chown(path, account.pw_uid, account.pw_gid)


def may_reach(path: Path) -> bool:
    """Whether who runs the server comes as far as this folder."""
    if sys.platform == "win32" or os.geteuid() != 0:
        return True
    uid = _account().pw_uid
    for folder in (path, *path.parents):
        state = folder.stat()
        if not state.st_mode & (0o100 if state.st_uid == uid else 0o001):
            return False
    return True


def _account() -> Any:
    import pwd  # not on Windows

    for name in _UNPRIVILEGED:
        try:
            return pwd.getpwnam(name)
        except KeyError:
            continue
    return pwd.getpwuid(65534)
