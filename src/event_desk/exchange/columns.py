"""Where the headings are, what kind of sheet it is, and which column holds which field.

    table = columns.recognise(sheet)

Headings are compared folded with the phrases of four languages; what the cells look like confirms a
heading, speaks against it, or stands in for one that says nothing.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from event_desk.exchange import headings, photo_words, senders, ticks, values
from event_desk.exchange.fields import CLEAR, EXACT, NAMES, PEOPLE_KINDS, SEVERAL, assign, scores
from event_desk.exchange.looks import look
from event_desk.exchange.sheet_names import called, category_of_sheet, says
from event_desk.exchange.workbook import Cell, Row, Sheet
from event_desk.folding import fold, tidy

IGNORED = "ignored"
EVENT = "event"
ROWS_SEARCHED = 40
CANDIDATES = 6
LONGEST_HEADING = 400
# Groups over columns whose names and dates are theirs, not the person's.
_NARROW = ("organisation", "guardian", "ignored", "arrival", "departure")
KNOWN_SENDER = 5  # as good as five headings


@dataclass(frozen=True, slots=True)
class Column:
    index: int
    heading: str
    field: str


@dataclass(frozen=True, slots=True)
class Table:
    """A sheet that was recognised; `start` is where the data begin in `sheet.rows`.

    `header_row` as the spreadsheet numbers it, 0 where there is none. `columns` are those that
    mean something; `headings` all that were found, in their order. `sender` is the name of the
    registration system whose headings these are, where they are one's.
    """

    sheet: Sheet
    kind: str
    header_row: int
    start: int
    columns: tuple[Column, ...]
    headings: tuple[str, ...]
    sender: str = ""

    def records(self) -> Iterator[tuple[int, dict[str, Cell]]]:
        """Each row below the headings: its number, and its cells by field."""
        places = [(column.field, column.index) for column in self.columns]
        ticked = [one for one in self.columns if one.field == ticks.SPEAKS]
        photos = [one for one in self.columns if one.field == photo_words.FIELD]
        for number, row in zip(
            self.sheet.numbers[self.start :], self.sheet.rows[self.start :], strict=True
        ):
            width = len(row)
            cells = {name: row[at] for name, at in places if at < width}
            if ticked:
                _join_languages(cells, ticked, row)
            if photos:
                there = [(one.heading, row[one.index]) for one in photos if one.index < width]
                cells[photo_words.FIELD] = photo_words.cell_of(there)
            yield number, cells

    def heading_of(self, name: str) -> str:
        return next((column.heading for column in self.columns if column.field == name), "")

    @property
    def mapped(self) -> dict[str, str]:
        """Field → heading, as the command line and the window show it."""
        found: dict[str, str] = {}
        for column in self.columns:
            found.setdefault(column.field, column.heading)
        return found


def _join_languages(cells: dict[str, Cell], ticked: Sequence[Column], row: Row) -> None:
    """Make one cell of languages out of those that are ticked, beside what is written out."""
    cells.pop(ticks.SPEAKS, None)
    there = [(one.heading, row[one.index]) for one in ticked if one.index < len(row)]
    spoken = ", ".join(filter(None, (values.text(cells.get("languages")), ticks.spoken(there))))
    if spoken:
        cells["languages"] = spoken


def recognise(
    sheet: Sheet, *, kind: str = "auto", mapping: Mapping[str, str] | None = None
) -> Table:
    """The table in a sheet; its kind is `ignored` when no row reads like headings.

    `kind` may be `people`, `programme` or `auto`. `mapping` (field → heading) overrules what the
    headings say.
    """
    wanted = {name: fold(heading) for name, heading in (mapping or {}).items()}
    if kind != "people" and not wanted and (facts := _event(sheet)):
        return facts
    candidates: list[tuple[float, int, str, list[str]]] = []
    for at in range(min(len(sheet.rows), ROWS_SEARCHED)):
        found = _headings(sheet, at)
        if found:
            candidates += [
                (_score(one, found, called(sheet), wanted), at, one, found) for one in _kinds(kind)
            ]
    candidates.sort(key=lambda candidate: -candidate[0])
    for points, at, found_kind, texts in candidates[:CANDIDATES]:
        if points <= 0:
            break
        columns = _columns(found_kind, texts, sheet, at + 1, wanted)
        if has_what_it_needs(found_kind, {column.field for column in columns}) and _stands(
            found_kind, columns
        ):
            found_kind, columns = _speakers_or_people(found_kind, columns, called(sheet))
            given = tuple(filter(None, texts))
            sender = senders.known(texts) if found_kind in PEOPLE_KINDS else None
            name = sender.name if sender else ""
            start = _below(sheet, at, found_kind, columns)
            return Table(sheet, found_kind, sheet.numbers[at], start, columns, given, name)
    return Table(sheet, IGNORED, 0, 0, (), _likely_headings(sheet))


def _below(sheet: Sheet, at: int, kind: str, columns: tuple[Column, ...]) -> int:
    """Where the data begin: below the same headings in another language, where those follow."""
    while (at := at + 1) < len(sheet.rows):
        row = sheet.rows[at]
        cells = [(one.field, row[one.index]) for one in columns if one.index < len(row)]
        said = [(name, cell) for name, cell in cells if cell is not None]
        again = sum(
            isinstance(cell, str) and scores(kind, cell[:LONGEST_HEADING]).get(name, 0) >= EXACT
            for name, cell in said
        )
        if again < 2 or again * 2 <= len(said):
            return at
    return at


def at_row(
    sheet: Sheet, at: int, *, kind: str = "auto", mapping: Mapping[str, str] | None = None
) -> Table:
    """The table below a row that a person pointed at: `sheet.rows[at]`, -1 for no headings.

    It is taken at its word: the table is there even where no heading says anything.
    """
    wanted = {name: fold(heading) for name, heading in (mapping or {}).items()}
    texts = headings_at(sheet, at)
    name = called(sheet)
    best = max(_kinds(kind), key=lambda one: _score(one, texts, name, wanted))
    if kind == "auto" and _score(best, texts, name, wanted) <= 0:
        best = "people"
    found = _columns(best, texts, sheet, at + 1, wanted)
    if kind == "auto":
        best, found = _speakers_or_people(best, found, name)
    given = tuple(filter(None, texts))
    if at < 0:
        return Table(sheet, best, 0, 0, found, given)
    sender = senders.known(texts) if best in PEOPLE_KINDS else None
    start = _below(sheet, at, best, found)
    return Table(sheet, best, sheet.numbers[at], start, found, given, sender.name if sender else "")


def headings_at(sheet: Sheet, at: int) -> list[str]:
    """What stands over each column when `sheet.rows[at]` holds the headings; nothing for -1."""
    width = max((len(row) for row in sheet.rows), default=0)
    texts: list[str] = []
    if at >= 0:
        row = sheet.rows[at]
        texts = _headings(sheet, at) or [values.text(cell)[:LONGEST_HEADING] for cell in row]
    return texts + [""] * (width - len(texts))


def _kinds(kind: str) -> Sequence[str]:
    match kind:
        case "people":
            return ("people",)
        case "programme":
            return ("programme", "rooms", "interpreters", "speakers", "stands")
        case "auto":
            return ("people", "speakers", "interpreters", "programme", "rooms", "stands")
        case _:
            return (kind,)


def _headings(sheet: Sheet, at: int) -> list[str] | None:
    """The texts of a row, each completed from the row of groups above where it needs it."""
    row = sheet.rows[at]
    if any(not isinstance(cell, str) for cell in row if cell is not None):
        return None
    texts = [tidy(cell)[:LONGEST_HEADING] if isinstance(cell, str) else "" for cell in row]
    if any("@" in text for text in texts):
        return None
    groups = _groups(sheet, at)
    width = max(len(texts), len(groups))
    texts += [""] * (width - len(texts))
    groups += [""] * (width - len(groups))
    return [_complete(text, group) for text, group in zip(texts, groups, strict=True)]


def _groups(sheet: Sheet, at: int) -> list[str]:
    """The row above, spread over its merged cells, when it holds at least two headings."""
    if at == 0 or sheet.numbers[at] != sheet.numbers[at - 1] + 1:
        return []
    above = [tidy(cell) if isinstance(cell, str) else "" for cell in sheet.rows[at - 1]]
    if any(not isinstance(cell, str) for cell in sheet.rows[at - 1] if cell is not None):
        return []
    if len({text for text in above if text}) < 2:
        return []
    if _are_headings(above, sheet, at):
        return []
    for merged in sheet.merged:
        if merged.top <= sheet.numbers[at - 1] <= merged.bottom and merged.left < len(above):
            above += [""] * (merged.right + 1 - len(above))
            for column in range(merged.left + 1, min(merged.right + 1, len(above))):
                above[column] = above[column] or above[merged.left]
    return above


def _are_headings(above: Sequence[str], sheet: Sheet, at: int) -> bool:
    """Whether the row above is the headings themselves, and this one the first below them."""
    number = sheet.numbers[at - 1]
    if any(one.top <= number <= one.bottom and one.left < one.right for one in sheet.merged):
        return False
    here = {
        cell for cell in sheet.rows[at] if isinstance(cell, str) and _clear_anywhere(tidy(cell))
    }
    over = {text for text in above if text and _clear_anywhere(text)}
    return len(over) > max(len(here), 2)


def _complete(text: str, group: str) -> str:
    if not text or not group or text == group:
        return text or group
    clear = _clear_anywhere(text) and not (_is_bare(text) and _narrows(group))
    return text if clear else f"{group} {text}"


@lru_cache(4096)
def _is_bare(text: str) -> bool:
    """A word that says what only in its group: the name of whom, the date of what?"""
    found = scores("people", text)
    best = max(found, key=lambda name: found[name], default="")
    return best in ("", "name", "family_name", "given_name", "number", "external_id")


@lru_cache(4096)
def _narrows(group: str) -> bool:
    found = scores("people", group)
    return any(found.get(name, 0) >= CLEAR for name in _NARROW)


@lru_cache(4096)
def _clear_anywhere(text: str) -> bool:
    return any(max(scores(kind, text).values(), default=0) >= CLEAR for kind in headings.PHRASES)


def _score(kind: str, texts: Sequence[str], sheet_name: str, wanted: Mapping[str, str]) -> float:
    """How much a row reads like the headings of that kind of sheet; 0 when it can't be."""
    points = 0.0
    fields: set[str] = set()
    for text in texts:
        best = max(scores(kind, text).items(), key=lambda one: one[1], default=("", 0.0))
        if best[1] >= CLEAR:
            if best[0] in SEVERAL:
                points += 0.3
            elif best[0] not in fields:  # several columns of one field say no more than one
                points += best[1] / 100
            fields.add(best[0])
        elif fold(text) in wanted.values():
            points += 2
    fields |= {name for name, heading in wanted.items() if heading in map(fold, texts)}
    needs = has_what_it_needs(kind, fields)
    if not needs and not (kind in PEOPLE_KINDS and len(fields) > 1):
        return 0
    named = says(kind, sheet_name)
    if kind == "people" and senders.known(texts) is not None:
        points += KNOWN_SENDER
    filled = sum(bool(text) for text in texts)
    # Among equal rows the one that is all headings wins over a sentence that holds a few.
    return points + 1.5 * named + 3 * needs + points / max(filled, 1)


def has_what_it_needs(kind: str, fields: set[str]) -> bool:
    titles = {name for name in fields if name.startswith("title")}
    match kind:
        case "people":
            return bool(fields & NAMES)
        case "speakers":
            return bool(fields & NAMES)
        case "interpreters":
            skills = {"a_languages", "b_languages", "c_languages"}
            return bool(fields & NAMES) and bool(fields & skills)
        case "programme":
            return bool(titles) and bool(fields & {"start", "day", "time", "code", "floor"})
        case "rooms":
            return "name" in fields and bool(fields & {"capacity", "booths", "receivers"})
        case "stands":
            return "name" in fields and bool(fields & {"group", "item"})
        case _:
            return False


def _stands(kind: str, columns: tuple[Column, ...]) -> bool:
    """A single column makes a list only when its heading says nothing but "Name".

    Any line of a letter holds some word that is a heading elsewhere.
    """
    meant = [column for column in columns if column.field not in SEVERAL]
    if len(meant) > 1:
        return True
    return all(scores(kind, column.heading).get("name", 0) >= EXACT for column in meant)


def _columns(
    kind: str, texts: Sequence[str], sheet: Sheet, start: int, wanted: Mapping[str, str]
) -> tuple[Column, ...]:
    below = sheet.rows[start:]
    looks = [look([row[at] for row in below if at < len(row)]) for at in range(len(texts))]
    fixed = senders.fixed(senders.known(texts), texts) if kind in PEOPLE_KINDS else {}
    taken = assign(kind, texts, looks, wanted, fixed)
    if kind in PEOPLE_KINDS:
        given = fixed.keys() | {at for at, name in taken.items() if name in wanted}
        free = frozenset(range(len(texts))) - given
        above = sheet.rows[start - 2] if start > 1 else None
        taken |= ticks.columns(texts, below, above, free)
    return tuple(Column(at, texts[at], taken[at]) for at in sorted(taken))


def _speakers_or_people(
    kind: str, columns: tuple[Column, ...], sheet_name: str
) -> tuple[str, tuple[Column, ...]]:
    """A list of people is one of speakers when its name, a heading or its columns say so."""
    if kind not in PEOPLE_KINDS:
        return kind, columns
    fields = {column.field for column in columns}
    names_speakers = any(
        column.field in NAMES
        and scores("speakers", column.heading).get("name", 0) >= CLEAR
        and scores("people", column.heading).get("name", 0) < CLEAR
        for column in columns
    )
    by_sheet = category_of_sheet(sheet_name) == "speaker"
    speakers = names_speakers or by_sheet or ("item" in fields and "role" in fields)
    return ("speakers" if speakers else "people"), columns


def _event(sheet: Sheet) -> Table | None:
    """A sheet with one fact to a line: the name of the fact, and beside it the fact."""
    keys = [values.text(row[0]) for row in sheet.rows[:60]]
    known = [at for at, key in enumerate(keys) if fact(key)]
    if len(known) < 3 or len(known) * 2 < len(sheet.rows) or max(map(len, sheet.rows)) > 5:
        return None
    first = known[0]
    texts = [values.text(cell) for cell in sheet.rows[0]] if first > 0 else []
    names = ["key", "value", "source"]
    columns = tuple(
        Column(at, texts[at] if at < len(texts) else "", name) for at, name in enumerate(names)
    )
    number = sheet.numbers[0] if first > 0 else 0
    return Table(sheet, EVENT, number, first, columns, tuple(filter(None, texts)))


@lru_cache(1024)
def fact(key: str) -> str:
    """Which fact about the event a label names, or nothing."""
    return headings.facts().get(fold(key), "")


def _likely_headings(sheet: Sheet) -> tuple[str, ...]:
    """What stands in the first row with at least two texts: to be shown when it says nothing."""
    for row in sheet.rows[:ROWS_SEARCHED]:
        texts = [tidy(cell) for cell in row if isinstance(cell, str)]
        words = [text for text in texts if any(letter.isalpha() for letter in text)]
        if len(words) > 1 and not any("@" in text for text in words):
            return tuple(words)
    return ()


def find_headings(tables: Iterable[Table], heading: str) -> bool:
    folded = fold(heading)
    return any(folded == fold(text) for table in tables for text in table.headings)
