"""Small things that every step of packaging needs: commands, the clock, what is printed."""

import hashlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path


class PackagingError(Exception):
    """Packaging cannot go on; the text says what to do."""


def say(text: str) -> None:
    print(text, flush=True)


@contextmanager
def step(name: str) -> Iterator[None]:
    """Print how long it took."""
    started = time.monotonic()
    yield
    say(f"{name:44} {time.monotonic() - started:7.1f} s")


def run(
    command: Sequence[str | Path],
    *,
    cwd: Path | None = None,
    environ: Mapping[str, str] | None = None,
) -> str:
    """What it printed, or PackagingError with the end of that."""
    words = [str(word) for word in command]
    done = subprocess.run(
        words,
        cwd=cwd,
        env=os.environ | dict(environ or {}),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    if done.returncode:
        tail = "\n".join(done.stdout.splitlines()[-30:])
        raise PackagingError(f"{' '.join(words[:4])} … failed ({done.returncode}):\n{tail}")
    return done.stdout


def there(tool: str) -> bool:
    return shutil.which(tool, path=os.environ.get("PATH", "") + ":/usr/sbin:/sbin") is not None


def sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def files_in(folder: Path) -> list[Path]:
    """Files and links below a folder, in one order everywhere."""
    found = [path for path in folder.rglob("*") if path.is_symlink() or path.is_file()]
    return sorted(found, key=lambda path: path.relative_to(folder).as_posix())


def size(folder: Path) -> int:
    """Bytes of the files in it; links count nothing."""
    return sum(path.lstat().st_size for path in files_in(folder) if not path.is_symlink())


def megabytes(count: int) -> str:
    return f"{count / 1e6:.1f} MB"


def fresh(folder: Path) -> Path:
    """The folder, made anew."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def write(path: Path, text: str, mode: int = 0o644) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())
    path.chmod(mode)
    return path


def moment(root: Path) -> int:
    """The time that all files carry: SOURCE_DATE_EPOCH, else that of the last commit."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    try:
        return int(run(["git", "-c", "safe.directory=*", "log", "-1", "--format=%ct"], cwd=root))
    except (PackagingError, OSError, ValueError):
        return int((root / "CHANGELOG.md").stat().st_mtime)


def platform_name() -> str:
    """`linux-x86_64`, `windows-amd64`, `macos-arm64`."""
    import platform

    system = {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")
    return f"{system}-{platform.machine().lower()}"


def effort() -> int:
    """How hard xz tries, 0 to 9. `--quick` sets it to 1, for packages that are only tried."""
    return int(os.environ.get("EVENT_DESK_XZ", "6"))
