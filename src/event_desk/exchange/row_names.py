"""The name and the organisation that a row tells, by script, out of whichever columns it has."""

import re
from collections.abc import Mapping
from functools import lru_cache

from event_desk.exchange import names, values
from event_desk.exchange.workbook import Cell
from event_desk.folding import has_latin

_PARTED = re.compile(r"\s*[/|\n]\s*|\s+[-–—]\s+")


def names_in(cells: Mapping[str, Cell]) -> tuple[str, str, str, str, str]:
    """Honorific, the name in Latin letters and in the other script, given and family name."""
    by_script = {True: names.Name(), False: names.Name()}
    title = values.text(cells.get("title"))
    given = " ".join(
        filter(None, (_name_text(cells, "given_name"), _name_text(cells, "middle_name")))
    )
    family = " ".join(
        filter(None, (_name_text(cells, "family_name"), _name_text(cells, "second_family_name")))
    )
    wholes = [names.join(given, family)] if given or family else []
    for column in ("name", "latin_name", "native_name"):
        honorific, rest = names.split_title(_name_text(cells, column))
        title = title or honorific
        wholes += [names.read_whole(part) for part in names.split_scripts(rest) if part]
    for whole in wholes:
        title = title or whole.title
        script = has_latin(whole.whole)
        # The first one that fills a script stays; halves told apart are worth more than a whole.
        if whole.whole and not by_script[script].whole:
            by_script[script] = whole
    latin, native = by_script[True], by_script[False]
    halves = latin if latin.whole else native
    return title, latin.whole, native.whole, halves.given, halves.family


def _name_text(cells: Mapping[str, Cell], column: str) -> str:
    return values.name_text(cells.get(column))


def organisation_in(cells: Mapping[str, Cell]) -> tuple[str, str]:
    latin = native = ""
    for column in ("organisation", "latin_organisation", "native_organisation"):
        if (cell := cells.get(column)) is None:
            continue
        for part in _cell_parts(cell):
            if has_latin(part):
                latin = latin or part
            else:
                native = native or part
    return latin, native


def _cell_parts(cell: Cell) -> tuple[str, ...]:
    if isinstance(cell, str) and "\n" in cell:
        lines = [values.text(line) for line in cell.split("\n")]
        if _in_two_scripts(lines):
            return tuple(lines)
    return _parts(values.text(cell))


@lru_cache(values.CACHE)
def _parts(typed: str) -> tuple[str, ...]:
    """A name that mixes scripts ("UNICEF اليونيسف") is two only where a sign parts them."""
    parts = _PARTED.split(typed)
    return tuple(parts) if _in_two_scripts(parts) else (typed,) if typed else ()


def _in_two_scripts(parts: list[str]) -> bool:
    if len(parts) != 2 or has_latin(parts[0]) == has_latin(parts[1]):
        return False
    return all(any(letter.isalpha() for letter in part) for part in parts)
