"""The problems of a list, saved as a marked copy of its workbook for whoever sent it.

    plan = imports.plan(session, workbook)
    marked.save(plan, target, progress)

Cells with a problem are coloured and carry the sentence as a note, rows that stay out are tinted,
and a sheet in front lists all problems with links. The copy comes in as the original does.
"""

import hashlib
import io
import json
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from event_desk import texts
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.exchange import limits
from event_desk.exchange.marking_job import Job
from event_desk.exchange.marks import Line, Marks, marks
from event_desk.exchange.plain_copy import write as write_plain_copy
from event_desk.exchange.plan import ImportPlan
from event_desk.exchange.spreadsheet import replacing, sheet_name
from event_desk.exchange.workbook import Sheet
from event_desk.progress import Progress, silent
from event_desk.texts import translate

TIME_LIMIT_S = 60.0
SECONDS_A_MEGABYTE = 30.0
_LOOK_EVERY_S = 0.05
MOST_MERGED = 200_000  # cells
MOST_CELLS = 600_000
"""50,000 people of twelve fields; writing more takes more memory than the process may have."""
MARK_LIST = "--mark-list"  # an installed program started with this does as `marking` does
_EXCEL = (".xlsx", ".xlsm")


@dataclass(frozen=True, slots=True)
class MarkedCopy:
    """`problems` in all, of which `cells` could be marked. Without `looks` only values came over:
    the original isn't an Excel workbook, or is one that could not be copied as it is. A list too
    long for that comes with its headings and marked rows only; it is not `whole` then."""

    path: Path
    problems: int
    cells: int
    looks: bool
    whole: bool = True


def suggested(plan: ImportPlan) -> str:
    """A file name for the copy, beside the original's."""
    source = plan.workbook.path
    ending = ".xlsm" if source.suffix.lower() == ".xlsm" else ".xlsx"
    words = translate("texts", "problems")
    return f"{source.stem} – {words}{ending}"


def check(source: Path, target: Path) -> None:
    """Whether a copy of `source` may go to `target`. Raises UNKNOWN_FORMAT, SAME_FILE."""
    if target.suffix.lower() not in _EXCEL:
        raise EventDeskError(ErrorCode.UNKNOWN_FORMAT, path=target, formats=", ".join(_EXCEL))
    same = target.exists() and source.exists() and target.samefile(source)
    if same or target.resolve() == source.resolve():
        raise EventDeskError(ErrorCode.SAME_FILE, path=target)


def save(plan: ImportPlan, target: Path, progress: Progress = silent) -> MarkedCopy:
    """Write the marked copy; the original is read and never touched.

    Macros stay only in an .xlsm from an .xlsm. Raises UNKNOWN_FORMAT, SAME_FILE, LIST_CHANGED (it
    isn't the file any more that was judged), FILE_NOT_FOUND, CANNOT_READ, FILE_TOO_BIG,
    CANNOT_WRITE, DISK_FULL.
    """
    source = plan.workbook.path
    check(source, target)
    content = _unchanged(plan)
    found = marks(plan)
    names = {sheet.name: sheet.name for sheet in plan.workbook.sheets}
    with replacing(target) as beside:
        looks = _is_excel(content) and not _merges_too_much(plan) and _cells(plan) <= MOST_CELLS
        looks = looks and _mark(
            _job(plan, found, names, source, beside, macros=target.suffix.lower() == ".xlsm"),
            len(content),
            progress,
        )
        whole = looks or _mark_plain_copy(plan, found, beside, progress)
    cells = sum(map(len, found.cells.values()))
    return MarkedCopy(target, len(found.lines), cells, looks, whole)


def _mark_plain_copy(plan: ImportPlan, found: Marks, beside: Path, progress: Progress) -> bool:
    """A copy of the values, of all of them if that can be; False when it has only some rows."""
    if _cells(plan) <= MOST_CELLS and _mark_values(
        plan, found, plan.workbook.sheets, beside, progress
    ):
        return True
    if not _mark_values(plan, found, _rows_that_count(plan, found), beside, progress):
        raise EventDeskError(ErrorCode.FILE_TOO_BIG, path=plan.workbook.path)
    return False


def _mark_values(
    plan: ImportPlan, found: Marks, sheets: Sequence[Sheet], beside: Path, progress: Progress
) -> bool:
    with tempfile.TemporaryDirectory(prefix="event-desk-") as folder:
        plain = Path(folder) / "values.xlsx"
        names = write_plain_copy(plain, sheets, progress)
        job = _job(plan, found, names, plain, beside, macros=False)
        return _mark(replace(job, uncalculated={}), plain.stat().st_size, progress)


def _rows_that_count(plan: ImportPlan, found: Marks) -> list[Sheet]:
    """Each sheet with its headings and the rows that are marked; they keep their numbers."""
    wanted = {name: {one.row for one in cells} for name, cells in found.cells.items()}
    for name, rows in found.rows.items():
        wanted.setdefault(name, set()).update(one.row for one in rows)
    for table in plan.tables:
        there = wanted.setdefault(table.sheet.name, set())
        there.update(table.sheet.numbers[: table.start])
    shortened: list[Sheet] = []
    for sheet in plan.workbook.sheets:
        there = wanted.get(sheet.name, set())
        kept = [(number, row) for number, row in sheet.numbered() if number in there]
        numbers, rows = tuple(one[0] for one in kept), tuple(one[1] for one in kept)
        shortened.append(replace(sheet, numbers=numbers, rows=rows))
    return shortened


def _cells(plan: ImportPlan) -> int:
    return sum(len(row) for sheet in plan.workbook.sheets for row in sheet.rows)


def _unchanged(plan: ImportPlan) -> bytes:
    path = plan.workbook.path
    try:
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise EventDeskError(ErrorCode.FILE_NOT_FOUND, path=path) from error
    except OSError as error:
        raise EventDeskError(ErrorCode.CANNOT_READ, path=path, reason=error.strerror) from error
    if hashlib.sha256(content).hexdigest() != plan.workbook.sha256:
        raise EventDeskError(ErrorCode.LIST_CHANGED, path=path)
    return content


def _is_excel(content: bytes) -> bool:
    """What can be copied with its looks; .xls, .xlsb, .ods and text can't."""
    if not content.startswith(b"PK"):
        return False
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return "xl/workbook.xml" in archive.namelist()
    except (zipfile.BadZipFile, ValueError):
        return False


def _merges_too_much(plan: ImportPlan) -> bool:
    """A range merged over half a sheet is a few letters in a file and millions of cells to copy."""
    merged = (one for sheet in plan.workbook.sheets for one in sheet.merged)
    cells = sum((one.bottom - one.top + 1) * (one.right - one.left + 1) for one in merged)
    return cells > MOST_MERGED


def _job(
    plan: ImportPlan,
    found: Marks,
    names: Mapping[str, str],
    source: Path,
    target: Path,
    *,
    macros: bool,
) -> Job:
    """`names` says how the sheets are called in `source`."""
    return Job(
        source=str(source),
        target=str(target),
        macros=macros,
        cells={
            names[sheet]: [(one.row, one.column, one.error, one.note) for one in cells]
            for sheet, cells in found.cells.items()
        },
        rows={
            names[sheet]: [(one.row, one.first, one.last) for one in rows]
            for sheet, rows in found.rows.items()
        },
        uncalculated={
            names[sheet.name]: [*sheet.uncalculated]
            for sheet in plan.workbook.sheets
            if sheet.uncalculated
        },
        title=sheet_name(
            translate("texts", "Problems"), {name.casefold() for name in names.values()}
        ),
        headings=_headings(),
        lines=_lines(found.lines, names),
        right_to_left=texts.language() == "ar",
    )


def _headings() -> list[str]:
    return [
        translate("texts", "No."),
        translate("texts", "Sheet"),
        translate("texts", "Row"),
        translate("texts", "Column"),
        translate("texts", "Severity"),
        translate("texts", "Problem"),
    ]


def _lines(
    lines: Sequence[Line], names: Mapping[str, str]
) -> list[tuple[bool, list[str | int], tuple[str, int, int] | None]]:
    """Numbered, so that no line is taken for headings when the copy comes in."""
    words = {True: translate("texts", "error"), False: translate("texts", "warning")}
    return [
        (
            line.error,
            [number, line.sheet, line.row or "", line.column, words[line.error], line.sentence],
            (names[line.sheet], *line.cell) if line.cell else None,
        )
        for number, line in enumerate(lines, start=1)
    ]


def command() -> list[str]:
    """How the other process is started: the installed program is its own interpreter."""
    if getattr(sys, "frozen", False):
        return [sys.executable, MARK_LIST]
    return [sys.executable, "-m", "event_desk.exchange.marking"]


def _mark(job: Job, size: int, progress: Progress) -> bool:
    """Have another process do it, which may fail; False when it did, or took too long.

    `progress` is asked meanwhile, so Cancel works.
    """
    deadline = time.monotonic() + TIME_LIMIT_S + SECONDS_A_MEGABYTE * size / 1_000_000
    with tempfile.TemporaryFile() as told:
        told.write(json.dumps(asdict(job)).encode())
        told.seek(0)
        child = subprocess.Popen(
            command(),
            stdin=told,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        try:
            while child.poll() is None and time.monotonic() < deadline:
                progress(0, 0)
                if limits.memory_of(child.pid) > limits.MEMORY:
                    break
                time.sleep(_LOOK_EVERY_S)
        finally:
            child.kill()
            child.wait()
    return child.returncode == 0
