"""What pictures of somebody may be used for, as lists say it: report, web and press.

A list has one column for all ("Photographs for": "report, web"), one for each ("Photos on the
website": yes or no), or says it beside the answer ("Yes, for the report only").
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from event_desk.exchange import values
from event_desk.exchange.workbook import Cell
from event_desk.folding import fold
from event_desk.people import PHOTO_PURPOSES

CONSENT, FIELD = "photo_consent", "photo_purposes"
_WORDS: Mapping[str, tuple[str, ...]] = {
    "report": (
        "report", "reports", "reporting", "rapport", "rapports", "compte rendu", "comptes rendus",
        "informe", "informes", "memoria", "تقرير", "التقرير", "تقارير", "التقارير", "للتقرير",
        "للتقارير", "تقريرنا", "بالتقرير",
    ),
    "web": (
        "web", "website", "websites", "webpage", "web page", "site", "sites", "homepage", "online",
        "internet", "social media", "social networks", "en ligne", "réseaux sociaux", "sitio",
        "página", "en línea", "redes sociales", "ويب", "الويب", "موقع", "الموقع", "موقعنا",
        "للموقع", "مواقع", "المواقع", "إنترنت", "الإنترنت", "للإنترنت", "للويب", "بالموقع",
        "وسائل التواصل", "التواصل الاجتماعي", "صفحة",
    ),
    "press": (
        "press", "newspaper", "newspapers", "journalists", "presse", "journaux", "prensa",
        "periódicos", "medios de comunicación", "صحافة", "الصحافة", "للصحافة", "صحف", "الصحف",
        "للصحف", "إعلام", "الإعلام", "للإعلام",
    ),
}  # fmt: skip
_PURPOSES = {
    name: re.compile(rf"\bو?(?:{'|'.join(sorted({fold(word) for word in words}))})\b")
    for name, words in _WORDS.items()
}
_BETWEEN = re.compile(r"[;؛\n]")
_LINK = re.compile(r"://|www\.|@", re.IGNORECASE)
_EXCEPT = re.compile(
    r"\b(?:except|apart from|but not|not|sauf|excepte|pas|mais pas|excepto|salvo|menos|pero no"
    r"|باستثناء|ما عدا|الا|ليس|دون)\b"
)


@dataclass(frozen=True, slots=True)
class Agreed:
    """`consent` None where nothing was said. No `purposes` with a yes: for whatever is needed."""

    consent: bool | None = None
    purposes: tuple[str, ...] = ()


def named(text: str) -> tuple[str, ...]:
    """The purposes that a heading or a cell names, in their order."""
    folded = fold(text)
    return tuple(name for name in PHOTO_PURPOSES if _PURPOSES[name].search(folded))


def agreed(cell: Cell) -> Agreed:
    """An answer to whether pictures may be used, with what for, where that stands beside it."""
    if not values.text(cell) or (isinstance(cell, str) and _LINK.search(cell)):
        return Agreed()
    said, purposes = values.yes_no(cell).value, named(cell) if isinstance(cell, str) else ()
    if said is False:
        return Agreed(False)
    left_out = _EXCEPT.search(fold(cell)) if purposes and isinstance(cell, str) else None
    if left_out and isinstance(cell, str):
        return _but(named(fold(cell)[left_out.end() :]))
    return Agreed(True if purposes else said, purposes)


def joined(columns: Sequence[tuple[str, Cell]], consent: Agreed) -> Agreed:
    """Out of (heading, cell) of all columns about purposes, beside what a general answer says.

    Whoever said no at all is not overruled by a purpose; whoever refused one purpose and was asked
    for no other has refused.
    """
    yes: set[str] = set(consent.purposes)
    no: set[str] = set()
    for heading, cell in columns:
        asked, told = named(heading), agreed(cell)
        if told.consent is False:
            no.update(asked or PHOTO_PURPOSES)
        elif told.consent:
            yes.update(told.purposes or asked)
            consent = Agreed(True) if consent.consent is None and not asked else consent
    if consent.consent is False:
        return consent
    if yes:
        return _but(no, tuple(name for name in PHOTO_PURPOSES if name in yes))
    if no and consent.consent:
        return _but(no)
    return Agreed(False) if no else consent


def cell_of(columns: Sequence[tuple[str, Cell]]) -> Cell:
    """One cell out of those of all columns about purposes: "report: yes; press: no"."""
    said = [(named(heading), cell) for heading, cell in columns if values.text(cell)]
    if len(said) == 1 and not said[0][0]:
        return said[0][1]
    parts = (f"{', '.join(asked)}: {values.text(cell)}" for asked, cell in said)
    return "; ".join(part.removeprefix(": ") for part in parts) or None


def columns_in(cell: Cell) -> list[tuple[str, Cell]]:
    """What `cell_of` made one, apart again; what is written in a single cell likewise."""
    if not isinstance(cell, str):
        return [("", cell)]
    parts = [part.partition(":") for part in _BETWEEN.split(cell)]
    return [(head, said) if said and named(head) else ("", head + said) for head, _, said in parts]


def told(cells: Mapping[str, Cell]) -> tuple[dict[str, Any], tuple[str, ...]]:
    """What a row says of pictures, and the columns in which it can't be read.

    A "no" anywhere holds for everything.
    """
    if "no_photo" in cells and values.yes_no(cells["no_photo"]).value:
        return {CONSENT: False}, ()
    unread = tuple(name for name in (CONSENT, FIELD) if _unread(cells.get(name)))
    found = joined(columns_in(cells.get(FIELD)), agreed(cells.get(CONSENT)))
    row: dict[str, Any] = {} if found.consent is None else {CONSENT: found.consent}
    return row | ({FIELD: found.purposes} if found.purposes else {}), unread


def _unread(cell: Cell) -> bool:
    """Whether it says something in which neither an answer nor a purpose was found."""
    return bool(values.text(cell)) and agreed(cell) == Agreed()


def _but(refused: Sequence[str] | set[str], of: Sequence[str] = ()) -> Agreed:
    left = tuple(name for name in of or PHOTO_PURPOSES if name not in refused)
    return Agreed(bool(left), left)
