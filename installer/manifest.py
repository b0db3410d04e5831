"""`manifest.toml` as frozen values: everything that all platforms' packages are made from."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

LANGUAGES = ("en", "ar", "fr", "es")


@dataclass(frozen=True, slots=True)
class Manifest:
    name: str
    file: str
    """Of the program itself, the Debian package, the desktop entry and the icon."""
    id: str
    publisher: str
    maintainer: str
    licence: str
    extension: str
    mime: str
    windows_id: str
    summary: Mapping[str, str]
    generic: Mapping[str, str]
    document: Mapping[str, str]
    description: Mapping[str, str]
    whole: tuple[str, ...]
    hidden: tuple[str, ...]
    excluded: tuple[str, ...]
    data: Mapping[str, str]
    data_left_out: tuple[str, ...]
    plugins: tuple[str, ...]
    qt_translations: tuple[str, ...]
    left_out: tuple[str, ...]
    kept: tuple[str, ...]
    bundled_system: tuple[str, ...]
    section: str
    recommends: tuple[str, ...]
    suggests: tuple[str, ...]
    libraries: Mapping[str, str]


def read(root: Path) -> Manifest:
    whole: dict[str, Any] = tomllib.loads((root / "installer/manifest.toml").read_text("utf-8"))
    modules, debian = whole["modules"], whole["debian"]
    texts = {name: whole[name] for name in ("summary", "generic", "document", "description")}
    for name, text in texts.items():
        if set(text) != set(LANGUAGES):
            raise ValueError(f"{name} has to be there in {', '.join(LANGUAGES)}")
    return Manifest(
        **whole["program"],
        **texts,
        whole=tuple(modules["whole"]),
        hidden=tuple(modules["hidden"]),
        excluded=tuple(modules["excluded"]),
        data=whole["data"],
        data_left_out=tuple(whole["data_left_out"]["patterns"]),
        plugins=tuple(whole["qt"]["plugins"]),
        qt_translations=tuple(whole["qt"]["translations"]),
        left_out=tuple(whole["left_out"]["patterns"]),
        kept=tuple(whole["left_out"]["kept"]),
        bundled_system=tuple(whole["bundled_system"]["patterns"]),
        section=debian["section"],
        recommends=tuple(debian["recommends"]),
        suggests=tuple(debian["suggests"]),
        libraries=debian["libraries"],
    )
