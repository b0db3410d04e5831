"""What goes into the program's folder, decided from the manifest; asked by the PyInstaller spec."""

import os
import re
from collections.abc import Iterator
from fnmatch import fnmatchcase
from importlib import metadata as installed
from pathlib import Path
from typing import Any

from event_desk import bundled
from installer.manifest import LANGUAGES, Manifest

_SYSTEM = ("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/")


def version(root: Path) -> str:
    text = (root / "src/event_desk/__init__.py").read_text("utf-8")
    found = re.search(r'__version__ = "([^"]+)"', text)
    assert found
    return found[1]


def data(root: Path, manifest: Manifest) -> list[tuple[str, str]]:
    """The project's own files as PyInstaller's `datas`: where each is, and into which folder."""
    return [(str(path), goes_to.rpartition("/")[0]) for path, goes_to in own_files(root, manifest)]


def own_files(root: Path, manifest: Manifest) -> Iterator[tuple[Path, str]]:
    """Every file of the project that is shipped as it is, with its place in the folder."""
    for source, target in manifest.data.items():
        start = root / source
        if not start.exists():
            raise FileNotFoundError(f"manifest.toml names {source}, which isn't there")
        if start.is_file():
            yield start, f"{target}/{start.name}"
            continue
        for path in sorted(start.rglob("*")):
            name = f"{target}/{path.relative_to(start).as_posix()}"
            if path.is_file() and not matches(name, manifest.data_left_out):
                yield path, name


def wanted(manifest: Manifest, name: str) -> bool:
    """Whether a file that PyInstaller found belongs into the folder."""
    name = name.replace("\\", "/")
    if "/translations/" in name and "PySide6" in name:
        return name.rpartition("/")[2] in manifest.qt_translations
    plugin = _plugin(name)
    if plugin and not matches(plugin, manifest.plugins):
        return False
    return not matches(name, manifest.left_out) or matches(name, manifest.kept)


def wanted_binary(manifest: Manifest, name: str, source: str) -> bool:
    """The system's own libraries stay the system's: it mends them, and a package names them."""
    from_system = source.startswith(_SYSTEM) and "-packages/" not in source
    if from_system and "lib-dynload" not in source:
        return matches(Path(source).name, manifest.bundled_system)
    return wanted(manifest, name)


def _plugin(name: str) -> str:
    """`platforms/libqxcb.so` of a Qt plug-in's path; nothing for any other file."""
    found = re.search(r"PySide6/(?:Qt/)?plugins/(.+)", name)
    return found[1] if found else ""


def matches(name: str, patterns: tuple[str, ...]) -> bool:
    return any(fnmatchcase(name, pattern) for pattern in patterns)


def metadata(analysis: Any) -> list[tuple[str, str, str]]:
    """METADATA and licences of each distribution that has a module in the analysis.

    It is from these that the finished program knows what it is made of.
    """
    there = {str(name) for name, *_ in analysis.datas}
    made: list[tuple[str, str, str]] = []
    for name in sorted(_distributions(analysis)):
        found = installed.distribution(name)
        for file in found.files or ():
            folder, _, part = file.as_posix().partition("/")
            if not folder.endswith(".dist-info"):
                continue
            place = Path(str(found.locate_file(file)))
            if part in ("METADATA", "entry_points.txt") and file.as_posix() not in there:
                made.append((f"{folder}/{part}", str(place), "DATA"))
            elif bundled.is_licence(part) and place.is_file():
                target = (
                    f"event_desk/licences/{name.lower().replace('_', '-')}/{licence_name(part)}"
                )
                made.append((target, str(place), "DATA"))
    return [*made, *_builders()]


def _builders() -> Iterator[tuple[str, str, str]]:
    """The licences of Python itself and of the small program that starts it."""
    python = Path(os.__file__).with_name("LICENSE.txt")
    if python.is_file():
        yield "event_desk/licences/python/LICENSE.txt", str(python), "DATA"
    starter = installed.distribution("pyinstaller")
    for file in starter.files or ():
        if file.name == "COPYING.txt":
            path = str(starter.locate_file(file))
            yield "event_desk/licences/pyinstaller/COPYING.txt", path, "DATA"


def licence_name(part: str) -> str:
    return re.sub(r"^(licenses|license_files)/", "", part)


def _distributions(analysis: Any) -> set[str]:
    """The names of those that own something in the analysis; stand-ins own nothing."""
    owners = installed.packages_distributions()
    inside = {str(name).partition(".")[0] for name, *_ in analysis.pure}
    inside |= {re.split(r"[./\\]", str(name))[0] for name, *_ in analysis.binaries}
    inside |= {re.split(r"[/\\]", str(name))[0] for name, *_ in analysis.datas}
    return {owner for module in inside for owner in owners.get(module, ())} - {"pandas"}


def info_plist(manifest: Manifest) -> dict[str, Any]:
    """What macOS wants to know: the languages, and that event files are ours to open."""
    kind = f"{manifest.id}.event"
    return {
        "CFBundleLocalizations": list(LANGUAGES),
        "NSHighResolutionCapable": True,
        "LSMinimumSystemVersion": "12.0",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": manifest.document["en"],
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [kind],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": kind,
                "UTTypeDescription": manifest.document["en"],
                "UTTypeConformsTo": ["public.data"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": [manifest.extension],
                    "public.mime-type": [manifest.mime],
                },
            }
        ],
    }
