"""Text tables: which letters the bytes mean, and what parts the columns."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from event_desk.errors import ErrorCode, EventDeskError

SPREADSHEET_ENDINGS = {".xlsx", ".xlsm", ".xlsb", ".xls", ".ods"}
_DELIMITERS = ";,\t|"
_SAMPLE_LINES = 60
_HEAD = 1 << 18
_LONGEST_CELL = 1 << 24
_JUDGED = 1 << 20  # bytes
_MOST_LINES = 30  # in one cell
_NEARLY_ALL = 0.9
_A_LINE = 1000
_LONGEST_LINE = 120  # of a list with a single column
_MOST = 0.6
_FEW_COLUMNS = 3
_A_RUN = 3
_UTF8 = re.compile(b"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_HIGH_RUN = re.compile(b"[\x80-\xff]+")
_BINARY = re.compile("[\x01-\x08\x0e-\x1a\x1c-\x1f]")
_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)


def read(path: Path, content: bytes) -> tuple[str, Iterator[list[str]]]:
    """The encoding's name and the rows. Raises NOT_A_SPREADSHEET for what is no table of text."""
    encoding = guess_encoding(content)
    head = content[:_HEAD].decode(encoding, errors="replace").rstrip("\0")
    if len(_BINARY.findall(head[:20_000])) > 2:
        raise EventDeskError(ErrorCode.NOT_A_SPREADSHEET, path=path)
    csv.field_size_limit(_LONGEST_CELL)
    loose = content.count(b'"') % 2 == 1 and _swallows(content, encoding, head)
    judged = head.replace('"', "") if loose else head
    delimiter, rest = guess_delimiter(judged)
    if not _is_table(path, _sample(rest), delimiter):
        raise EventDeskError(ErrorCode.NOT_A_SPREADSHEET, path=path)
    file = _opened(content, encoding, len(judged) - len(rest))
    if loose:
        return encoding, _line_by_line(file, delimiter)
    return encoding, csv.reader(file, delimiter=delimiter or ",")


def _opened(content: bytes, encoding: str, skipped: int) -> io.TextIOWrapper:
    """Decoded while it is read: a text takes up to four times the room of its bytes."""
    file = io.TextIOWrapper(io.BytesIO(content), encoding, errors="replace", newline="")
    file.read(skipped)
    return file


def _swallows(content: bytes, encoding: str, head: str) -> bool:
    """Whether a quotation mark that nobody closed takes the lines below it into its cell."""
    delimiter, _rest = guess_delimiter(head.replace('"', ""))
    try:
        rows = csv.reader(_opened(content, encoding, 0), delimiter=delimiter or ",")
        return any(cell.count("\n") > _MOST_LINES for row in rows for cell in row)
    except csv.Error:
        return True


def _line_by_line(file: io.TextIOWrapper, delimiter: str) -> Iterator[list[str]]:
    for line in file:
        yield from csv.reader([line], delimiter=delimiter or ",")


def guess_encoding(content: bytes) -> str:
    """A byte-order mark, else UTF-16 by its NULs, else UTF-8 if it is, else a Windows code page.

    A few bytes that went wrong on the way don't make an UTF-8 file another one.

    Of the two code pages that lists come in, Arabic (1256) shows as runs of high bytes, whole
    words, where Western letters with accents (1252) stand alone among plain ones.
    """
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return encoding
    sample = content[:4000].rstrip(b"\0")
    if sample.count(0) > len(sample) // 5:
        return "utf-16-le" if sample[1::2].count(0) > sample[::2].count(0) else "utf-16-be"
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        pass
    else:
        return "utf-8"
    most = content[:_JUDGED]
    runs = [len(run[0]) for run in _HIGH_RUN.finditer(most)]
    high, in_runs = sum(runs), sum(length for length in runs if length > 2)
    if sum(len(found[0]) for found in _UTF8.finditer(most)) > _NEARLY_ALL * high:
        return "utf-8"
    return "cp1256" if in_runs * 2 > high else "cp1252"


def guess_delimiter(text: str) -> tuple[str, str]:
    """What parts the columns (empty for one column), and the text without Excel's own `sep=`."""
    first, _end, rest = text.partition("\n")
    if first.lower().startswith("sep=") and len(first.strip()) == len("sep=;"):
        return first[len("sep=")], rest
    lines = _sample(text)
    best = max(_DELIMITERS, key=lambda one: _regularity(lines, one))
    return (best if _regularity(lines, best) else ""), text


def _is_table(path: Path, lines: str, delimiter: str) -> bool:
    """Whether lines are the rows of a table: most are equally wide, or at least a run of them is.

    Above the headings there may be lines of another width. A letter has lines of any width.
    """
    reader = csv.reader(io.StringIO(lines, newline=""), delimiter=delimiter or ",")
    try:
        widths = [len(row) for row in reader if any(row)]
    except csv.Error:
        return False
    if not delimiter:
        short = all(len(line) <= _LONGEST_LINE for line in lines.splitlines())
        return short and path.suffix.lower() not in SPREADSHEET_ENDINGS
    if len(widths) < 2:  # nothing but headings, for all one can tell
        return bool(widths) and path.suffix.lower() not in SPREADSHEET_ENDINGS
    width, so_wide = Counter(widths).most_common(1)[0]
    runs = [len(list(run)) for one, run in groupby(widths) if one > _FEW_COLUMNS]
    regular = width > 1 and so_wide > 1 and so_wide >= _MOST * len(widths)
    return regular or max(runs, default=0) >= _A_RUN


def _sample(text: str) -> str:
    return "".join(text.splitlines(keepends=True)[:_SAMPLE_LINES])


def _regularity(lines: str, delimiter: str) -> int:
    """How many of the lines have the most usual number of columns, weighed by that number."""
    try:
        widths = Counter(
            len(row) for row in csv.reader(io.StringIO(lines, newline=""), delimiter=delimiter)
        )
    except csv.Error:
        return 0
    widths.pop(1, None)
    widths.pop(0, None)
    if not widths:
        return 0
    width, lines_so_wide = max(widths.items(), key=lambda found: (found[1], found[0]))
    return lines_so_wide * _A_LINE + width
