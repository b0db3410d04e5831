"""The `.deb`: the folder, and what a Linux desktop needs to know of it."""

import gzip
import hashlib
import os
import shutil
from collections.abc import Mapping
from pathlib import Path

from installer import depends, desktop, pictures, tools
from installer.manifest import LANGUAGES, Manifest

PLACE = "usr/lib/event-desk"
_CACHES = """\
if [ "$1" = configure ] || [ "$1" = remove ] || [ "$1" = upgrade ]; then
    if command -v update-mime-database >/dev/null && [ -d /usr/share/mime/packages ]; then
        update-mime-database /usr/share/mime || true
    fi
    if command -v update-desktop-database >/dev/null; then
        update-desktop-database -q || true
    fi
    if command -v gtk-update-icon-cache >/dev/null; then
        gtk-update-icon-cache -q -t -f /usr/share/icons/hicolor || true
    fi
fi
"""
_MAINTAINING = {
    "postinst": "#!/bin/sh\nset -e\n" + _CACHES,
    # Events, settings and copies lie in people's own folders: nothing here touches them.
    "postrm": "#!/bin/sh\nset -e\n" + _CACHES,
}


def build(
    root: Path, manifest: Manifest, version: str, folder: Path, work: Path, out: Path
) -> Path:
    """Returns the package in `out`. Needs `dpkg-deb`."""
    tree = tools.fresh(work / "deb")
    shutil.copytree(folder, tree / PLACE, symlinks=True)
    binary = tree / "usr/bin" / manifest.file
    binary.parent.mkdir(parents=True)
    binary.symlink_to(f"../lib/event-desk/{manifest.file}")
    _for_the_desktop(root, manifest, version, tree, work)
    _documents(root, manifest, version, tree)
    _settle(tree, tools.moment(root))
    fields = {
        "Package": manifest.file,
        "Depends": ", ".join(depends.packages(root, manifest, folder)),
        "Recommends": ", ".join(manifest.recommends),
        "Suggests": ", ".join(manifest.suggests),
        "Description": _described(manifest.summary["en"], manifest),
    }
    _control(manifest, version, tree, fields)
    for name, script in _MAINTAINING.items():
        tools.write(tree / "DEBIAN" / name, script, 0o755)
    return _packed(root, tree, out / f"{manifest.file}_{version}_{_architecture()}.deb")


def addon(
    root: Path, manifest: Manifest, version: str, tree: Path, out: Path, wanted: list[str]
) -> Path:
    """The package of the files for a camera, which lie in `tree` at their places already."""
    name = f"{manifest.file}-webcam"
    tools.write(tree / f"usr/share/doc/{name}/copyright", _copyright(manifest))
    _settle(tree, tools.moment(root))
    fields = {
        "Package": name,
        "Depends": ", ".join([f"{manifest.file} (= {version})", *wanted]),
        "Description": _described("reads badges with a camera, for Event Desk", manifest),
    }
    _control(manifest, version, tree, fields)
    return _packed(root, tree, out / f"{name}_{version}_{_architecture()}.deb")


def _described(short: str, manifest: Manifest) -> str:
    """Debian's form: a short line that begins small, then paragraphs, which a dot divides."""
    lines = "\n .\n".join(f" {manifest.description[one]}" for one in LANGUAGES)
    return f"{short[:1].lower()}{short[1:]}\n{lines}"


def _packed(root: Path, tree: Path, path: Path) -> Path:
    epoch = {"SOURCE_DATE_EPOCH": str(tools.moment(root))}
    command = [
        "dpkg-deb",
        "--root-owner-group",
        "-Zxz",
        f"-z{tools.effort()}",
        "--build",
        tree,
        path,
    ]
    tools.run(command, environ=epoch)
    return path


def _architecture() -> str:
    return tools.run(["dpkg", "--print-architecture"]).strip()


def _for_the_desktop(root: Path, manifest: Manifest, version: str, tree: Path, work: Path) -> None:
    share = tree / "usr/share"
    tools.write(share / f"applications/{manifest.file}.desktop", desktop.entry(manifest))
    tools.write(share / f"mime/packages/{manifest.file}.xml", desktop.mime_type(manifest))
    about = desktop.metainfo(manifest, version, tools.moment(root))
    tools.write(share / f"metainfo/{manifest.id}.metainfo.xml", about)
    picture = root / "resources/icons/event-desk.svg"
    icons = share / "icons/hicolor"
    for kind, name in (("apps", manifest.file), ("mimetypes", manifest.mime.replace("/", "-"))):
        tools.write(icons / f"scalable/{kind}/{name}.svg", picture.read_text("utf-8"))
        for size, drawn in pictures.draw(picture, work / "icons").items():
            target = icons / f"{size}x{size}/{kind}/{name}.png"
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(drawn, target)


def _documents(root: Path, manifest: Manifest, version: str, tree: Path) -> None:
    folder = tree / f"usr/share/doc/{manifest.file}"
    tools.write(folder / "copyright", _copyright(manifest))
    _zipped(folder / "changelog.gz", (root / "CHANGELOG.md").read_text("utf-8"))
    (folder / "manual").symlink_to(f"/{PLACE}/_internal/event_desk/docs")
    (folder / "licences").symlink_to(f"/{PLACE}/_internal/event_desk/licences")
    _zipped(
        tree / f"usr/share/man/man1/{manifest.file}.1.gz", desktop.manual_page(manifest, version)
    )


def _zipped(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode(), mtime=0))


def _copyright(manifest: Manifest) -> str:
    return (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        f"Upstream-Name: {manifest.name}\n\n"
        f"Files: *\nCopyright: {manifest.publisher}\nLicense: {manifest.licence}\n"
        " On Debian systems the full text is in /usr/share/common-licenses/Apache-2.0.\n"
        " What was packed along comes under licences of its own: they are listed, and lie in\n"
        f" full, in /{PLACE}/_internal/event_desk/licences.\n"
    )


def _settle(tree: Path, moment: int) -> None:
    """The same rights and times on every machine."""
    for path in sorted(tree.rglob("*"), reverse=True):
        if not path.is_symlink():
            runs = path.is_dir() or (path.name == "event-desk" and path.parent.name == "event-desk")
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (moment, moment), follow_symlinks=False)


def _control(manifest: Manifest, version: str, tree: Path, own: Mapping[str, str]) -> None:
    files = [path for path in tools.files_in(tree) if not path.is_symlink()]
    kilobytes = sum(-(-path.stat().st_size // 1024) for path in files)
    fields = {
        "Package": own["Package"],
        "Version": version,
        "Architecture": _architecture(),
        "Maintainer": manifest.maintainer,
        "Installed-Size": str(kilobytes),
        "Section": manifest.section,
        "Priority": "optional",
        **own,
    }
    control = tree / "DEBIAN"
    tools.write(control / "control", _stanza(fields))
    sums = (f"{_md5(path)}  {path.relative_to(tree).as_posix()}" for path in files)
    tools.write(control / "md5sums", "\n".join(sums) + "\n")


def _stanza(fields: Mapping[str, str]) -> str:
    return "".join(f"{key}: {value}\n" for key, value in fields.items() if value)


def _md5(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()
