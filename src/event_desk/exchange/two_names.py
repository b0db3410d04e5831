"""Whether a cell for one person's name holds two: "Rami & Lina Khoury", "X and Y", "X + 1"."""

import re
from collections.abc import Mapping

from rapidfuzz import fuzz

from event_desk.exchange import names
from event_desk.exchange.row_senses import NAME_FIELDS
from event_desk.exchange.workbook import Cell
from event_desk.folding import fold, has_arabic, has_latin, tidy

_SAME = 80  # percent; two spellings of one name, not two people
# "y", "e", "i" and a stroke also stand within one person's name: there both must be whole.
_JOINED = re.compile(r"\s*[&＆+]\s*|\s+(?:and|et|und|و)\s+", re.IGNORECASE)
_PARTED = re.compile(r"\s*[/;]\s*|\s+(?:y|e|i|o|or|ou)\s+", re.IGNORECASE)
_AND_MORE = re.compile(
    r"(?:\+|\bplus|\band|\bet|\by|و)\s*(?:[1-9١-٩]|one|un|uno|una)\b\s*(?:\w+)?\s*$"
    r"|(?:[&+]|\b(?:and|et|y|with|avec|con)|و)\s*"
    r"(?:guest|spouse|wife|husband|partner|invité|conjoint|épouse|invitado|esposa|esposo"
    r"|مرافق|زوجته|زوجها)e?\b",
    re.IGNORECASE,
)


def in_row(cells: Mapping[str, Cell]) -> tuple[str, str]:
    """The first field of a row with two people in it, and what stands there."""
    for name in NAME_FIELDS:
        cell = cells.get(name)
        if isinstance(cell, str) and tells_two(cell):
            return name, tidy(cell)
    return "", ""


def tells_two(text: str) -> bool:
    """A second name in the same script as the first; degrees and spellings are no second name."""
    if _AND_MORE.search(text):
        return True
    _title, rest = names.split_title(text)
    return _two(_JOINED.split(rest), 1) or _two(_PARTED.split(rest), 2)


def _two(parts: list[str], least: int) -> bool:
    """`least` words in each part, three in all."""
    cleaned = [names.split_title(part)[1] for part in parts]
    if len(cleaned) < 2 or not all(cleaned) or any(map(names.is_degree, cleaned)):
        return False
    words = [len(part.split()) for part in cleaned]
    if min(words) < least or sum(words) < 3:
        return False
    first, second = cleaned[:2]
    same_script = has_latin(first) == has_latin(second) and has_arabic(first) == has_arabic(second)
    return same_script and fuzz.ratio(fold(first), fold(second)) < _SAME
