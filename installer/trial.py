"""The package where there is no Python: installed, used for a whole morning, and removed again."""

import json
import os
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from installer import bare_root, screen, tools
from installer.bare_root import HOME, Root
from installer.manifest import Manifest
from installer.tools import PackagingError, say, step

_EVENT = "sample/annual-meeting-2026.eventdesk"
_TITLE = "Event Desk"
_OFF_SCREEN = {"QT_QPA_PLATFORM": "offscreen"}
_STARTS = 3
READY_S = 1.5
"""From the click to a window one can scan in; told, and an error only where it is far beyond."""
_FAR_BEYOND = 4


def run(root: Path, manifest: Manifest, version: str, dist: Path) -> int:
    """0, too, where it can't be tried: the reason is printed."""
    against = bare_root.reason_against()
    if against:
        say(f"The package was not tried in a bare Debian: {against}.")
        return 0
    work = root / "build/package"
    place = work / "bare"
    try:
        with step("bare Debian 12"):
            bare_root.make(work / "bare-debian.tar", place)
        with bare_root.entered(place):
            pass  # where folders can't be mounted, this is where it shows
    except PackagingError as error:
        say(f"The package was not tried: no bare Debian could be made here.\n{error}")
        return 0
    package = next(iter(sorted(dist.glob(f"{manifest.file}_{version}_*.deb"))))
    with bare_root.entered(place) as inside:
        _without_python(inside)
        _install(inside, package)
        _without_python(inside)
        _whole_job(inside)
        with screen.opened() as shown:
            _window(inside, shown, dist)
            _bad_input(inside, shown)
        _validate(inside, manifest)
        _portable(inside, dist, manifest, version)
        _remove(inside, manifest)
    say("The package did a whole morning's work on a system without Python.")
    return 0


def _without_python(inside: Root) -> None:
    found = inside.sh("ls /usr/bin /usr/local/bin /bin | grep -i '^python' || true").split()
    if found:
        raise PackagingError(f"there is a Python in the bare system: {found}")
    say("    no Python in it")


def _install(inside: Root, package: Path) -> None:
    target = inside.path / "mnt" / package.name
    target.write_bytes(package.read_bytes())
    with step("installed with apt"):
        inside.sh("apt-get -qq update && apt-get -qq install -y adduser >/dev/null")
        inside.sh(f"apt-get -qq install -y --no-install-recommends /mnt/{package.name}")
        inside.sh(f"adduser --disabled-password --gecos '' {bare_root.USER} >/dev/null")
        inside.sh(f"mkdir -p -m 700 {HOME}/.run && chown desk:desk {HOME}/.run")
    size = inside.sh("du -sk /usr/lib/event-desk | cut -f1").strip()
    say(f"    {tools.megabytes(int(size) * 1024)} in /usr/lib/event-desk")


def _done(inside: Root, *words: str) -> str:
    """What a command of the installed program printed; it has to succeed."""
    code, out, err = inside.run("event-desk", *words, environ=_OFF_SCREEN)
    if code:
        raise PackagingError(f"event-desk {' '.join(words)} ended with {code}:\n{err[-2000:]}")
    return out


def _whole_job(inside: Root) -> None:
    """Lists in, plan, badges, door and lists out, on the command line of the installed program."""
    with step("the sample event: lists, plan, badges, door"):
        told = _done(inside, "demo", "--dir", "sample", "--language", "en")
    say("    " + " ".join(told.split())[:180])
    with step("one's own event, each step by itself"):
        event, sample = "own.eventdesk", "/usr/lib/event-desk/_internal/event_desk/resources/sample"
        dates = ("--start", "2026-06-09", "--end", "2026-06-11")
        _done(inside, "new", event, "--name", "Own", "--timezone", "Asia/Qatar", *dates)
        for name in ("annual-meeting-2026.xlsx", "arabic_organiser.xlsx", "spanish.csv"):
            _done(inside, "import", event, f"{sample}/{name}")
        _done(inside, "plan", event)
        _done(inside, "badges", event, "--out", "own.pdf")
        _done(inside, "export", event, "attendance", "--out", "own.xlsx", "--language", "ar")
        _done(inside, "check", event)
    people = json.loads(_done(inside, "people", event, "--json", "--limit", "9999"))
    say(
        f"    {len(people)} people, {tools.megabytes(inside.file('own.pdf').stat().st_size)} badges"
    )
    with step("the same event with a passphrase"):
        inside.file("phrase.txt").write_text("correct horse battery staple\n")
        inside.sh(f"chown desk {HOME}/phrase.txt")
        _done(inside, "protect", event, "--new-passphrase-file", "phrase.txt")
        _done(inside, "check", event, "--passphrase-file", "phrase.txt")
    parts = json.loads(_done(inside, "licences", "--json"))
    bare = [part["name"] for part in parts if not part["texts"] and not part["inside"]]
    say(f"    {len(parts)} components; without the text of their licence: {bare or 'none'}")


def _start(inside: Root, shown: screen.Screen, *words: str) -> subprocess.Popen[bytes]:
    environ = {"DISPLAY": shown.display}
    command = inside.command(["event-desk", *words], environ)
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def _window(inside: Root, shown: screen.Screen, dist: Path) -> None:
    for number in range(_STARTS):
        cold = number == 0 and _forget_files()
        seconds, busy = _timed_start(inside, shown)
        note = ", nothing in memory before" if cold else ""
        say(f"    start {number + 1}: {seconds:.2f} s, {busy:.2f} s of processor{note}")
    if busy > READY_S * _FAR_BEYOND:  # the clock tells more of the machine's other work
        raise PackagingError(f"the window takes {busy:.1f} s of processor to come")
    if seconds > READY_S:
        say(f"    longer than {READY_S} s, on a machine under a load of {os.getloadavg()[0]:.1f}")
    _scan(inside, shown, dist)


def _timed_start(inside: Root, shown: screen.Screen) -> tuple[float, float]:
    """From the command to something painted in the window, and the processor's part of that."""
    started = time.monotonic()
    program = _start(inside, shown, _EVENT)
    try:
        shown.window(_TITLE, 60)
        shown.painted(60)
        return time.monotonic() - started, _processor(program.pid)
    finally:
        program.terminate()
        program.wait(20)


def _processor(process: int) -> float:
    """Seconds that a process has computed so far."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(") ")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _forget_files() -> bool:
    """Let the next start read from the disk, as the first of a day does."""
    try:
        subprocess.run(["sync"], check=False)
        Path("/proc/sys/vm/drop_caches").write_text("3")
    except OSError:
        return False
    return True


def _scan(inside: Root, shown: screen.Screen, dist: Path) -> None:
    """A guest who has not come yet: her badge as PDF, its code scanned, her name on the card."""
    guests = _people(inside)
    guest = next(one for one in guests if one["status"] == "expected" and one["badge"])
    _done(inside, "badges", _EVENT, "--person", guest["code"], "--out", "badge.pdf")
    code = _read_badge(inside.file("badge.pdf")) or guest["badge"]["code"]
    program = _start(inside, shown, _EVENT)
    try:
        with step("window, badge, scan by keys, green"):
            shown.window(_TITLE, 60)
            shown.painted(60)
            shown.focus(_TITLE)
            _until(lambda: _scanned(inside, shown, code, guest["code"]), 40)
        time.sleep(0.5)
        picture = shown.picture(dist / "check-in.png")
        shown.press("F3")
        time.sleep(2)
        shown.picture(dist / "people.png")
        say(f"    {guest['name']} is in; picture: dist/{picture.name}")
        if program.poll() is not None:
            raise PackagingError("the window has gone")
    finally:
        program.terminate()
        program.wait(20)


def _scanned(inside: Root, shown: screen.Screen, code: str, person: str) -> bool:
    shown.type(code)
    shown.press("Return")
    time.sleep(1)
    return any(one["code"] == person and one["status"] == "in" for one in _people(inside))


def _people(inside: Root) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(
        _done(inside, "people", _EVENT, "--json", "--limit", "9999")
    )
    return found


def _read_badge(path: Path) -> str:
    """What a scanner reads from the PDF, where the reader of the tests is installed."""
    try:
        import pypdfium2
        import zxingcpp
    except ImportError:
        return ""
    with pypdfium2.PdfDocument(path) as document:
        image = document[0].render(scale=3).to_pil()
    return next((found.text for found in zxingcpp.read_barcodes(image) if found.text), "")


def _until(done: Callable[[], bool], seconds: float) -> None:
    started = time.monotonic()
    while not done():
        if time.monotonic() - started > seconds:
            raise PackagingError("the scan did not arrive in the event")


def _bad_input(inside: Root, shown: screen.Screen) -> None:
    """Each has to end with one sentence, not with a dump."""
    wrong = "/usr/new.eventdesk"
    dates = ("--start", "2026-06-09", "--end", "2026-06-11")
    new = ("new", wrong, "--name", "N", "--timezone", "UTC", *dates)
    _refused(inside, "a place where nobody may write", *new)
    newer = inside.file("newer.eventdesk")
    newer.write_bytes(inside.file(_EVENT).read_bytes())
    _make_newer(newer)
    inside.sh(f"chown desk {HOME}/newer.eventdesk")
    _refused(inside, "an event of a newer version", "people", "newer.eventdesk")
    screened = {"DISPLAY": shown.display}
    for library in ("libxcb-cursor.so.0", "libEGL.so.1"):
        place = Path(inside.sh(f"ls /usr/lib/*/{library}").strip())
        inside.sh(f"mv {place} {place}.away")
        try:
            _refused(inside, f"{library} is missing", _EVENT, environ=screened, names=library)
        finally:
            inside.sh(f"mv {place}.away {place}")


def _refused(
    inside: Root, case: str, *words: str, environ: dict[str, str] | None = None, names: str = ""
) -> None:
    code, out, err = inside.run("event-desk", *words, environ=environ or _OFF_SCREEN)
    text = (out + err).strip()
    lines = [line for line in text.splitlines() if line.strip()]
    if code != 1 or "Traceback" in text or len(lines) != 1 or names not in text:
        raise PackagingError(f"{case}: ended with {code} and\n{text[-1500:]}")
    say(f"    {case}: {text[:150]}")


def _make_newer(event: Path) -> None:
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(event)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9000'")


def _validate(inside: Root, manifest: Manifest) -> None:
    """What Debian's own judges say of the entry in the menu and in the software centre."""
    inside.sh(
        "apt-get -qq install -y --no-install-recommends"
        " desktop-file-utils appstream shared-mime-info >/dev/null 2>&1"
    )
    inside.sh(f"desktop-file-validate /usr/share/applications/{manifest.file}.desktop")
    told = inside.sh(
        f"appstreamcli validate --no-net /usr/share/metainfo/{manifest.id}.metainfo.xml"
    )
    say("    desktop-file-validate: nothing; appstreamcli: " + told.strip().splitlines()[-1])
    inside.sh("update-mime-database /usr/share/mime && update-desktop-database -q")
    known = inside.sh(
        "grep eventdesk /usr/share/mime/globs2 /usr/share/applications/mimeinfo.cache"
    )
    for line in (manifest.mime, f"{manifest.file}.desktop"):
        if line not in known:
            raise PackagingError(f"*.{manifest.extension} isn't known to the desktop: {known}")
    say(f"    *.{manifest.extension} is {manifest.mime}, opened by {manifest.file}.desktop")


def _portable(inside: Root, dist: Path, manifest: Manifest, version: str) -> None:
    """The archive, unpacked by an ordinary user, beside the installed package."""
    archive = next(iter(sorted(dist.glob(f"{manifest.file}-{version}-*.tar.xz"))), None)
    if archive is None:
        return
    tools.run(["tar", "-C", inside.file(""), "-xJf", archive])
    folder = archive.name.removesuffix(".tar.xz")
    start = f"{HOME}/{folder}/event-desk.sh"
    code, out, err = inside.run(start, "--version")
    if code:
        raise PackagingError(f"the portable folder does not start:\n{err}")
    say(f"    portable folder: {out.strip()}")
    libraries = inside.sh("dirname /usr/lib/*/libEGL.so.1").strip()
    inside.sh(f"mv {libraries}/libEGL.so.1* /mnt && ldconfig")  # it makes links of its own
    code, out, err = inside.run(start, "--version", environ={"LANG": "fr_FR.UTF-8"})
    inside.sh(f"mv /mnt/libEGL.so.1* {libraries}/ && ldconfig")
    if code != 1 or "libegl1" not in err:
        raise PackagingError(f"the portable folder says nothing of a missing library:\n{out}{err}")
    say("    without libEGL: " + " ".join(err.split()))


def _remove(inside: Root, manifest: Manifest) -> None:
    inside.sh(f"apt-get -qq purge -y {manifest.file} >/dev/null 2>&1")
    left = inside.sh("ls -d /usr/lib/event-desk /usr/bin/event-desk 2>/dev/null || true").split()
    if left or not inside.file(_EVENT).exists():
        raise PackagingError(f"after removing it: {left}; event there: {inside.file(_EVENT)}")
    say("    removed; the event files are still there")
