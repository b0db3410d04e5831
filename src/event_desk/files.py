"""Where the files that come with the program are: in a checkout, and in an installed program."""

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_CHECKOUT = _PACKAGE.parents[1]


@cache
def _home() -> Path:
    """The folder with `resources` and `translations`.

    A wheel and a frozen program carry both inside the package (the latter unpacks it under
    `sys._MEIPASS`, which is then part of this module's own path); a checkout has them at its top.
    """
    return _PACKAGE if (_PACKAGE / "resources").is_dir() else _CHECKOUT


def resource(relative: str) -> Path:
    """The path of e.g. `icons/users.svg`; nothing is opened, and nothing says that it exists."""
    return _home() / "resources" / relative


def translation(name: str) -> Path:
    """The path of a catalogue, e.g. `event_desk_ar.qm`; English has none, so it may not exist."""
    return _home() / "translations" / name


def licences() -> Path | None:
    """The folder with the licences of all that was packed along; a checkout has none."""
    folder = _home() / "licences"
    return folder if folder.is_dir() else None


def document(name: str) -> Path:
    """A page of the manual, e.g. `desk-staff.md`; `CHANGELOG.md` lies beside them once packed."""
    folder = _home() / "docs"
    return folder / name if (folder / name).exists() else _home() / name
