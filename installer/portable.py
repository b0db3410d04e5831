"""The folder as an archive that runs from wherever it is unpacked, without being installed."""

import shutil
from pathlib import Path

from installer import depends, tools
from installer.manifest import Manifest

START = "event-desk.sh"
_SENTENCES = {
    "ar": "لا يعمل Event Desk لأن أجزاءً من نظام هذا الحاسوب ناقصة:",
    "fr": "Event Desk ne peut pas démarrer : il manque des parties du système de cet ordinateur :",
    "es": "Event Desk no puede iniciarse: faltan partes del sistema de este ordenador:",
}
_ENGLISH = "Event Desk can't start, because parts of this computer's system are missing:"
_INSTALL = {
    "ar": "في Debian وUbuntu، اطلب من مسؤول الجهاز تشغيل:",
    "fr": "Sous Debian et Ubuntu, demandez à l’administrateur de lancer :",
    "es": "En Debian y Ubuntu, pida al administrador que ejecute:",
}
_INSTALL_ENGLISH = "On Debian and Ubuntu, ask whoever looks after this computer to run:"


def build(
    root: Path, manifest: Manifest, version: str, folder: Path, work: Path, out: Path
) -> Path:
    """Returns the archive in `out`. Needs `tar` and `xz`."""
    name = f"{manifest.file}-{version}-{tools.platform_name()}"
    place = tools.fresh(work / "portable") / name
    shutil.copytree(folder, place / "program", symlinks=True)
    asked = depends.asked_of_system(folder)
    lines = depends.for_start_script(asked, depends.table(root, manifest))
    tools.write(place / START, start_script(manifest, lines), 0o755)
    tools.write(place / "README.txt", _readme(manifest, version))
    path = out / f"{name}.tar.xz"
    settled = [
        "--sort=name",
        "--owner=0",
        "--group=0",
        "--numeric-owner",
        "--mode=u+rwX,go+rX,go-w",
    ]
    moment = f"--mtime=@{tools.moment(root)}"
    packed = ["tar", "-C", place.parent, *settled, moment, "-cJf", path, name]
    tools.run(packed, environ={"XZ_OPT": f"-{tools.effort()} -T2"})
    return path


def start_script(manifest: Manifest, libraries: list[str]) -> str:
    """Looks for the system's libraries first: Qt itself would end with a dump instead.

    `libraries` are lines `library package`.
    """
    cases = "\n".join(
        f"    {language}*) says='{_SENTENCES[language]}'; install='{_INSTALL[language]}' ;;"
        for language in _SENTENCES
    )
    table = "\n".join(libraries)
    return f"""#!/bin/sh
# Starts {manifest.name} from this folder; what is given goes to the program.
here=$(CDPATH= cd -- "$(dirname -- "$(readlink -f -- "$0")")" && pwd)
known=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null)
missing=
packages=
while read -r library package; do
    [ -n "$library" ] || continue
    case "$known" in
    *"$library "*) continue ;;
    esac
    # Without ldconfig, or when it has not run since: where libraries lie.
    for folder in /lib /usr/lib /lib64 /usr/lib64 /lib/*-linux-gnu /usr/lib/*-linux-gnu; do
        [ -e "$folder/$library" ] && continue 2
    done
    missing="$missing $library"
    packages="$packages $package"
done <<'LIBRARIES'
{table}
LIBRARIES
if [ -n "$missing" ]; then
    case "${{LC_ALL:-${{LC_MESSAGES:-$LANG}}}}" in
{cases}
    *) says="{_ENGLISH}"; install='{_INSTALL_ENGLISH}' ;;
    esac
    text="$says$missing

$install

    sudo apt-get install$packages"
    printf '%s\\n' "$text" >&2
    if [ -n "$DISPLAY$WAYLAND_DISPLAY" ]; then
        zenity --error --text="$text" 2>/dev/null || kdialog --error "$text" 2>/dev/null ||
            xmessage "$text" 2>/dev/null || true
    fi
    exit 1
fi
exec "$here/program/{manifest.file}" "$@"
"""


def _readme(manifest: Manifest, version: str) -> str:
    return (
        f"{manifest.name} {version}\n\nStart: ./{START}, by a double click or in a terminal.\n"
        "Nothing is installed; to remove it, delete this folder. Event files are yours and lie\n"
        "wherever you saved them.\n\nManual: program/_internal/event_desk/docs\n"
        "Licences: program/_internal/event_desk/licences\n"
    )
