"""A bare Debian 12 in a folder, in which an ordinary user can run programs; nothing leaves it."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from installer import tools

RELEASE = "bookworm"
USER = "desk"
HOME = f"/home/{USER}"
_MOUNTS = ("proc", "dev", "tmp/.X11-unix")


def reason_against() -> str:
    """Why no such root can be made here; nothing where it can."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        return "it needs Linux and root"
    missing = [one for one in ("debootstrap", "Xvfb", "xdotool") if not tools.there(one)]
    return f"it needs {', '.join(missing)}" if missing else ""


def make(kept: Path, root: Path) -> None:
    """The system at `root`, from the archive at `kept` that the first run leaves there."""
    tools.fresh(root)
    if not kept.exists():
        debootstrap = shutil.which("debootstrap", path="/usr/sbin:/sbin:/usr/bin")
        tools.run([str(debootstrap), "--variant=minbase", RELEASE, root])
        tools.run(["tar", "-C", root, "-cf", kept, "."])
        return
    tools.run(["tar", "-C", root, "-xpf", kept])


@contextmanager
def entered(root: Path) -> Iterator["Root"]:
    """/proc, /dev and the screen's socket are there meanwhile; whatever runs in it ends with it."""
    mounted: list[Path] = []
    try:
        for name in _MOUNTS:
            place = root / name
            place.mkdir(parents=True, exist_ok=True)
            if not (source := Path("/") / name).exists():
                source.mkdir()  # where no X server has been yet
                source.chmod(0o1777)
            kind = ["-t", "proc", "proc"] if name == "proc" else ["--bind", f"/{name}"]
            tools.run(["mount", *kind, place])
            mounted.append(place)
        yield Root(root)
    finally:
        _end_processes(root)
        for place in reversed(mounted):
            subprocess.run(["umount", "-l", place], check=False)


def _end_processes(root: Path) -> None:
    """Those whose root this folder is, and no others."""
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if (process / "root").readlink() == root.resolve():
                os.kill(int(process.name), 9)
        except OSError:
            continue  # it has ended, or isn't ours


class Root:
    """Runs commands in it, as root or as an ordinary user."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def sh(self, line: str) -> str:
        """As root; raises PackagingError when it fails."""
        return tools.run(["chroot", self.path, "sh", "-c", line], environ=_system())

    def command(self, words: Sequence[str], environ: Mapping[str, str] | None = None) -> list[str]:
        """What to start from outside so that the ordinary user runs `words` inside."""
        settings = {
            "HOME": HOME,
            "USER": USER,
            "LANG": "C.UTF-8",
            "PATH": "/usr/bin:/bin",
            "XDG_RUNTIME_DIR": f"{HOME}/.run",
            **(environ or {}),
        }
        pairs = [f"{name}={value}" for name, value in settings.items()]
        start = ["chroot", f"--userspec={USER}:{USER}", str(self.path), "env", "-i", *pairs]
        # A shell, because chroot leaves us in / where an ordinary user can write nothing.
        return [*start, "sh", "-c", f'cd {HOME} && exec "$@"', "sh", *words]

    def run(self, *words: str, environ: Mapping[str, str] | None = None) -> tuple[int, str, str]:
        """Exit code, standard output, standard error."""
        done = subprocess.run(
            self.command(words, environ), capture_output=True, text=True, check=False, timeout=400
        )
        return done.returncode, done.stdout, done.stderr

    def file(self, name: str) -> Path:
        """A file of the ordinary user, seen from outside."""
        return self.path / HOME.lstrip("/") / name


def _system() -> dict[str, str]:
    return {
        "DEBIAN_FRONTEND": "noninteractive",
        "LANG": "C.UTF-8",
        "LC_ALL": "C.UTF-8",
        "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
    }
