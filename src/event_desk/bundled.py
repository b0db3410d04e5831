"""What the program is made of, with versions and licences: for About, and for who checks it.

Asked of the installed packages' own metadata, which an installed program carries along.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from event_desk import files

OWN = "event-desk"


@dataclass(frozen=True, slots=True)
class Component:
    name: str
    version: str
    """Empty for what comes inside another one and has no version of its own to ask for."""
    licence: str
    """An SPDX expression where its makers gave one, else their words for it."""
    inside: str = ""
    """The component that brings it along."""
    texts: tuple[Path, ...] = ()
    """The licences in full, as far as they came with it."""


# What the packages' metadata does not tell: libraries inside them. From their own licence files.
_INSIDE = (
    ("Qt", "LGPL-3.0-only", "pyside6-essentials"),
    ("ICU", "Unicode-3.0", "pyside6-essentials"),
    ("SQLCipher", "BSD-3-Clause", "sqlcipher3"),
    ("SQLite", "blessing", "sqlcipher3"),
    ("OpenSSL", "Apache-2.0", "cryptography"),
    ("PDFium", "BSD-3-Clause AND Apache-2.0", "pypdfium2"),
    ("HarfBuzz", "MIT-Modern-Variant", "uharfbuzz"),
    ("SCIP", "Apache-2.0", "ortools"),
    ("HiGHS", "MIT", "ortools"),
    ("OpenBLAS", "BSD-3-Clause", "numpy"),
    ("libjpeg-turbo", "IJG AND BSD-3-Clause AND Zlib", "pillow"),
    ("libpq", "PostgreSQL", "psycopg-binary"),
    ("MIT Kerberos", "MIT", "psycopg-binary"),
    ("OpenLDAP", "OLDAP-2.8", "psycopg-binary"),
    ("Cyrus SASL", "BSD-Attribution-HPND-disclaimer", "psycopg-binary"),
    ("keyutils", "LGPL-2.1-or-later", "psycopg-binary"),
    ("libxcrypt", "LGPL-2.1-or-later", "psycopg-binary"),
)
_LICENCES = {  # words in older metadata, which knew no SPDX
    "3-Clause BSD License": "BSD-3-Clause",
    "Apache 2.0": "Apache-2.0",
    "Apache License 2.0": "Apache-2.0",
    "BSD": "BSD-3-Clause",
    "PSFL": "PSF-2.0",
}
_BY_NAME = {
    # Where the metadata is silent or speaks in a sentence: their licence files, read.
    "backports.tarfile": "MIT",
    "jaraco.classes": "MIT",
    "olefile": "BSD-2-Clause",
    "pypdfium2": "BSD-3-Clause OR Apache-2.0",
    "reportlab": "BSD-3-Clause",
    "sqlcipher3": "Zlib",
}


def components() -> tuple[Component, ...]:
    """Everything beside our own code, in the order of names. In a checkout: what it would ship."""
    packages = [_component(one) for one in _packages()]
    names = {one.name for one in packages}
    libraries = [
        Component(name, "", licence, inside) for name, licence, inside in _INSIDE if inside in names
    ]
    return tuple(sorted([*packages, *libraries, *_ours()], key=lambda one: one.name.casefold()))


def _ours() -> Iterator[Component]:
    """What isn't a package: the font and the icons lie in `resources`, Python is below all."""
    import platform

    font, icons = files.resource("fonts/OFL.txt"), files.resource("icons/LICENSE-lucide.txt")
    yield Component("Noto Sans, as Event Desk Sans", "", "OFL-1.1", texts=(font,))
    yield Component("Lucide icons", "", "ISC", texts=(icons,))
    if starter := _licences("pyinstaller"):
        words = "GPL-2.0-or-later WITH Bootloader-exception"
        yield Component("PyInstaller's bootloader", "", words, texts=starter)
    yield Component("Python", platform.python_version(), "PSF-2.0", texts=_licences("python"))


def _packages() -> list[metadata.Distribution]:
    if files.licences() is not None:  # in a package of ours there is nothing but what is used
        found = {_name(one): one for one in metadata.distributions()}
        return [one for name, one in found.items() if name != OWN]
    return list(_needed(OWN))


def _needed(start: str) -> Iterator[metadata.Distribution]:
    """What `start` asks for, and what that asks for, as far as it is installed here."""
    waiting, seen = [start], {start}
    while waiting:
        asked = waiting.pop()
        name, _bracket, extra = asked.rstrip("]").partition("[")
        try:
            found = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue  # wanted on another system only
        if _name(found) != OWN and not extra:
            yield found
        for one in _asked(found, extra):
            if one not in seen:
                seen.add(one)
                waiting.append(one)


_WANTED = re.compile(r"([A-Za-z0-9._-]+)(?:\[([A-Za-z0-9_-]+)\])?")


def _asked(found: metadata.Distribution, extra: str) -> Iterator[str]:
    """What it needs itself, or what more for an extra: `psycopg` and `psycopg[binary]`."""
    for line in found.requires or ():
        for_extra = re.search(r"""extra == ['"]([^'"]+)""", line)
        match = _WANTED.match(line)
        if match is None or (for_extra[1] if for_extra else "") != extra:
            continue
        yield _canonical(match[1])
        if match[2]:
            yield f"{_canonical(match[1])}[{match[2]}]"


def _component(one: metadata.Distribution) -> Component:
    name = _name(one)
    return Component(name, one.version, _licence(name, one), texts=_texts(name, one))


def _licence(name: str, one: metadata.Distribution) -> str:
    stated = _field(one, "License-Expression")
    if not stated and name in _BY_NAME:
        return _BY_NAME[name]
    words = stated or _field(one, "License").strip().partition("\n")[0]
    if words:
        return _LICENCES.get(words, words)
    lines = one.metadata.get_all("Classifier") or []
    kinds = [line.rpartition(" :: ")[2] for line in lines if line.startswith("License ::")]
    return ", ".join(kinds) or "?"


def _field(one: metadata.Distribution, name: str) -> str:
    return one.metadata[name] if name in one.metadata else ""  # noqa: SIM401 - it has no get


def _texts(name: str, one: metadata.Distribution) -> tuple[Path, ...]:
    if files.licences() is not None:
        return _licences("qt" if name in ("pyside6-essentials", "shiboken6") else name)
    found = (
        Path(str(one.locate_file(file)))
        for file in one.files or ()
        if ".dist-info/" in file.as_posix() and is_licence(file.as_posix())
    )
    return tuple(sorted(path for path in found if path.is_file()))


def _licences(name: str) -> tuple[Path, ...]:
    folder = files.licences()
    if folder is None or not (folder / name).is_dir():
        return ()
    return tuple(sorted(path for path in (folder / name).rglob("*") if path.is_file()))


def is_licence(path: str) -> bool:
    """Whether a file of a package's metadata is about rights, by its name."""
    return bool(re.search(r"(?i)licen[cs]e|copying|notice|copyright|authors", path))


def _name(one: metadata.Distribution) -> str:
    return _canonical(one.metadata["Name"] or "")


def _canonical(name: str) -> str:
    return name.lower().replace("_", "-")
