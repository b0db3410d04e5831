"""Languages as columns to tick: AR · EN · FR · ES, each with an x where somebody speaks it."""

import re
from collections.abc import Mapping, Sequence

from event_desk.exchange import values, vocabulary
from event_desk.exchange.fields import CLEAR, scores
from event_desk.exchange.workbook import Cell, Row
from event_desk.folding import fold

SPEAKS = "speaks"
MOST_LOOKED_AT = 1000
_FEW = 2
_BRACKETS = re.compile(r"[(\[（](.*?)[)\]）]")
_OF_EVENTS = frozenset({"ar", "en"})  # "Fr" and "Sa" alone are days of the week


def columns(
    texts: Sequence[str], below: Sequence[Row], above: Row | None, free: frozenset[int]
) -> dict[int, str]:
    """Those of the `free` columns that are one language each, all of them with `SPEAKS`.

    `above` is the row over the headings: where it speaks of interpretation, they may mean that.
    """
    codes = {at: code for at in sorted(free) if (code := language(texts[at]))}
    ticked = [at for at in codes if _ticks([row[at] for row in below if at < len(row)])]
    found = {at: codes[at] for at in ticked}
    groups = [cell for cell in above or () if isinstance(cell, str)]
    asked = [*groups, *(texts[at] for at in found)]
    if any(_means("interpretation", text) for text in asked):
        return {}
    spelled = any(len(fold(texts[at])) > vocabulary.LETTERS for at in found)
    named = any(_means("languages", text) for text in asked)
    if len(found) < _FEW or not (spelled or named or _OF_EVENTS & {*found.values()}):
        return {}
    filled = any(values.text(row[at]) for at in found for row in below if at < len(row))
    return dict.fromkeys(found, SPEAKS) if filled else {}


def language(heading: str) -> str:
    """The language that a heading names: "AR", "Arabic", "Languages: Arabic", "Speaks [Arabic]"."""
    known = vocabulary.languages()
    for part in (heading, *_BRACKETS.findall(heading), _BRACKETS.sub(" ", heading)):
        folded = fold(part)
        if folded in known:
            return known[folded]
        words = folded.split()
        if len(words) > 1 and _means("languages", part) and words[-1] in known:
            return known[words[-1]]
        if len(words) > 1 and words[0] in _SPEAKS and " ".join(words[1:]) in known:
            return known[" ".join(words[1:])]
    return ""


def spoken(cells: Sequence[tuple[str, Cell]]) -> str:
    """Out of (heading, cell): the codes of those that are ticked, as one cell of languages."""
    codes = [language(heading) for heading, cell in cells if _is_ticked(cell)]
    return ", ".join(filter(None, codes))


def _is_ticked(cell: Cell) -> bool:
    return bool(values.yes_no(cell).value) or _is_level(cell)


def _is_level(cell: Cell) -> bool:
    words = fold(values.text(cell)).split() if isinstance(cell, str) else []
    return bool(words) and vocabulary.LEVELS.issuperset(words)


def _ticks(cells: Sequence[Cell]) -> bool:
    """Whether a column holds nothing but ticks, or nothing at all."""
    return all(
        not values.text(cell) or values.yes_no(cell).value is not None or _is_level(cell)
        for cell in cells[:MOST_LOOKED_AT]
    )


def _means(name: str, heading: str) -> bool:
    found: Mapping[str, float] = scores("people", heading)
    return found.get(name, 0) >= CLEAR


_SPEAKS = frozenset(fold(word) for word in ("speaks", "speak", "parle", "habla", "يتحدث", "تتحدث"))
