"""`./desk package`: the packages for the system it runs on, and what goes beside them in dist/.

./desk package                build
./desk package --test         build unless dist/ has this version, install it where there is no
                              Python, and do a whole morning's work there
./desk package --again        build even where nothing has changed
./desk package --twice        build the folder two times and compare them file by file
./desk package --quick        pack in a tenth of the time, for packages that are only tried
./desk package --webcam       also the add-on that lets a camera be a scanner (Linux)
"""

import argparse
import os
import shutil
import sys
from pathlib import Path

from installer import (
    contents,
    debian,
    depends,
    freezing,
    macos,
    pictures,
    portable,
    sbom,
    tools,
    webcam,
    windows,
)
from installer.manifest import Manifest, read
from installer.tools import say, step

ROOT = Path(__file__).resolve().parents[1]
WORK = ROOT / "build/package"
DIST = ROOT / "dist"
MOST = 100_000_000
"""Bytes that a package may have, so that it fits where a USB stick is slow and small."""


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="./desk package",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    for option in ("--test", "--again", "--quick", "--twice", "--webcam"):
        parser.add_argument(option, action="store_true")
    options = parser.parse_args(arguments)
    if options.quick:
        os.environ["EVENT_DESK_XZ"] = "1"
    manifest, version = read(ROOT), contents.version(ROOT)
    try:
        if options.twice:
            return _twice(manifest)
        if options.again or not options.test or not _built(manifest, version):
            _build(manifest, version)
        if options.webcam:
            with step("webcam add-on"):
                made = webcam.build(ROOT, manifest, version, WORK, DIST)
            say(f"    {made.name}  {tools.megabytes(made.stat().st_size)}")
            sbom.checksums(list(DIST.glob(f"{manifest.file}*{version}*")), DIST / "SHA256SUMS")
        if options.test:
            from installer import trial

            return trial.run(ROOT, manifest, version, DIST)
    except tools.PackagingError as error:
        say(f"package: {error}")
        return 1
    return 0


def _built(manifest: Manifest, version: str) -> bool:
    return any(DIST.glob(f"{manifest.file}_{version}_*.deb"))


def _build(manifest: Manifest, version: str) -> None:
    DIST.mkdir(exist_ok=True)
    with step("icons"):
        environ = _surroundings(manifest, version)
    with step("frozen folder"):
        folder = freezing.freeze(ROOT, manifest, WORK, environ)
    names = freezing.names(folder)
    made: list[Path] = []
    if sys.platform.startswith("linux"):
        made += _linux(manifest, version, folder)
    script, wrong = windows.build(ROOT, manifest, version, names, WORK / "windows")
    if wrong:
        raise tools.PackagingError("the Inno Setup script is wrong:\n" + "\n".join(wrong))
    recipe = macos.build(manifest, version, WORK / "macos")
    if tools.there("sh"):
        tools.run(["sh", "-n", recipe])
    made += _where_it_runs(script, recipe)
    _beside(manifest, version, folder, made)
    _tell(folder, made)


def _surroundings(manifest: Manifest, version: str) -> dict[str, str]:
    """What the spec is told through the environment: icon and version, where a system has such."""
    drawn = pictures.draw(ROOT / "resources/icons/event-desk.svg", WORK / "icons")
    beside = WORK / "windows"
    beside.mkdir(parents=True, exist_ok=True)
    icon = pictures.for_windows(drawn, beside / f"{manifest.file}.ico")
    resource = beside / "version.txt"
    resource.write_text(windows.version_resource(manifest, version), "utf-8")
    if sys.platform == "win32":
        return {"EVENT_DESK_ICON": str(icon), "EVENT_DESK_VERSION_FILE": str(resource)}
    if sys.platform == "darwin":
        image = pictures.for_macos(drawn, WORK / f"{manifest.file}.icns")
        return {"EVENT_DESK_ICON": str(image)}
    return {}


def _linux(manifest: Manifest, version: str, folder: Path) -> list[Path]:
    made: list[Path] = []
    if tools.there("dpkg-deb"):
        with step("Debian package"):
            made.append(debian.build(ROOT, manifest, version, folder, WORK, DIST))
        say("    depends on " + ", ".join(depends.packages(ROOT, manifest, folder)))
    else:
        say("Debian package: dpkg-deb isn't here, so none was made")
    with step("portable archive"):
        made.append(portable.build(ROOT, manifest, version, folder, WORK, DIST))
    return made


def _where_it_runs(script: Path, recipe: Path) -> list[Path]:
    """Setup programs of other systems, made only on these; said plainly where not."""
    compiler = shutil.which("iscc")
    if compiler:
        tools.run([compiler, "/Qp", script])
        return sorted(DIST.glob("*-windows-setup.exe"))
    say(f"    {script.relative_to(ROOT)}: written and checked; iscc isn't here to compile it")
    if sys.platform == "darwin":
        tools.run(["sh", recipe])
        return sorted(DIST.glob("*-macos.dmg"))
    say(f"    {recipe.relative_to(ROOT)}: written, its syntax checked; it needs a Mac to run")
    return []


def _beside(manifest: Manifest, version: str, folder: Path, made: list[Path]) -> None:
    stem = f"{manifest.file}-{version}-{tools.platform_name()}"
    listed = DIST / f"{stem}.contents.txt"
    listed.write_text("\n".join(freezing.contents(folder)) + "\n", "utf-8")
    program = folder / (manifest.file + (".exe" if os.name == "nt" else ""))
    parts = sbom.made_of(program)
    bill = sbom.write(ROOT, manifest, version, parts, DIST / f"{stem}.cdx.json")
    say(f"    {len(parts)} components in {bill.name}")
    sbom.checksums([*made, listed, bill], DIST / "SHA256SUMS")


def _tell(folder: Path, made: list[Path]) -> None:
    say(f"\n{'What fills the folder':32}{'on disk':>12}{'deflated':>12}")
    for part, raw, deflated in freezing.sizes(folder):
        say(f"{part:32}{tools.megabytes(raw):>12}{tools.megabytes(deflated):>12}")
    say(f"{'all of it':32}{tools.megabytes(tools.size(folder)):>12}\n")
    for path in made:
        count = path.stat().st_size
        say(f"dist/{path.name}  {tools.megabytes(count)}")
        if count > MOST and tools.effort() > 1:
            raise tools.PackagingError(f"{path.name} is larger than {tools.megabytes(MOST)}")


def _twice(manifest: Manifest) -> int:
    """Two builds of the same sources: the same names, and which files differ."""
    lists: list[list[str]] = []
    for number in ("first", "second"):
        with step(f"{number} build"):
            environ = _surroundings(manifest, contents.version(ROOT))
            lists.append(freezing.contents(freezing.freeze(ROOT, manifest, WORK, environ)))
    names = [[line.rpartition("  ")[2] for line in one] for one in lists]
    differing = sorted(set(lists[0]) ^ set(lists[1]))
    say(f"{len(names[0])} files; the same names: {names[0] == names[1]}")
    say(f"{len(differing) // 2} files differ in what they hold")
    for line in differing:
        say(f"    {line}")
    return 0 if names[0] == names[1] else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
