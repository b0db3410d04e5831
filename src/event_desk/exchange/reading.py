"""A file from outside becomes sheets of plain values, read by a child process with limits.

    workbook = reading.read(path, progress)

Whatever the file does to its reader, this program goes on: the child may run out of memory or time
or fall over, and that is then one of the sentences in the list of errors.
"""

import io
import pickle
import queue
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Generator, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

from event_desk.errors import ErrorCode, EventDeskError
from event_desk.exchange import limits
from event_desk.exchange.reader import READ_LIST, SPARSE
from event_desk.exchange.workbook import Cell, Merged, Row, Sheet, Workbook
from event_desk.progress import Progress, silent

_LONGEST_FRAME = 1 << 28
_MOST_RECEIVED = 1 << 28
_MOST_FILLED = 1_000_000  # cells that a merged one is copied to: ranges may lie over one another
_FRAMES_WAITING = 4  # the child waits meanwhile, so that what it read doesn't pile up here
_LOOK_EVERY_S = 0.05
_END_WAIT_S = 5.0
_CLASSES = {"datetime", "date", "time", "timedelta"}
_Frames = queue.Queue[tuple[Any, ...] | None]


class _ChildDied(Exception):  # noqa: N818 - told apart from errors that have a sentence
    """The child ended without saying why."""


def read(path: Path, progress: Progress = silent, *, password: str = "") -> Workbook:
    """Read a list: xlsx, xlsm, xlsb, xls, ods, or text with columns, known by its content.

    Only the child touches the file, so `progress` can cancel even while a share doesn't answer.

    Raises EventDeskError: FILE_NOT_FOUND, NOT_A_FILE, FILE_NOT_ALLOWED, FILE_IN_USE, CANNOT_READ,
    NOT_A_SPREADSHEET, FILE_EMPTY, FILE_DAMAGED, FILE_TOO_BIG, FILE_HAS_PASSWORD,
    FILE_PASSWORD_WRONG, FILE_PASSWORD_UNKNOWN, READING_TOO_LONG.
    """
    try:
        workbook = _read(path, password, progress)
    except _ChildDied:
        # Most often a stray cell in the last column of the last row: the fast reader makes room
        # for everything between. The other one keeps only the cells that are filled.
        try:
            workbook = _read(path, password, progress, SPARSE)
        except _ChildDied as error:
            raise EventDeskError(ErrorCode.FILE_TOO_BIG, path=path) from error
    if not any(sheet.rows for sheet in workbook.sheets):
        raise EventDeskError(ErrorCode.FILE_EMPTY, path=path)
    return workbook


def command(path: Path, *options: str) -> list[str]:
    """How the child is started: the installed program is its own interpreter."""
    if getattr(sys, "frozen", False):
        return [sys.executable, READ_LIST, str(path), *options]
    return [sys.executable, "-m", "event_desk.exchange.reader", str(path), *options]


def _read(path: Path, password: str, progress: Progress, *options: str) -> Workbook:
    # Closed by hand: an error must end the child now, not when the generator is collected.
    with closing(_frames(path, password, progress, *options)) as frames:
        return _collect(path, frames)


def _frames(
    path: Path, password: str, progress: Progress, *options: str
) -> Generator[tuple[Any, ...], None, None]:
    """What the child sends, until its end; `progress` is asked meanwhile, so Cancel works."""
    child = subprocess.Popen(
        command(path.absolute(), *options),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    if child.stdin is None or child.stdout is None:
        raise _ChildDied
    frames: _Frames = queue.Queue(_FRAMES_WAITING)
    over = threading.Event()
    pump = threading.Thread(target=_pump, args=(child.stdout, frames, over), daemon=True)
    pump.start()
    try:
        _tell(child.stdin, password)
        yield from _until_the_end(path, child.pid, frames, progress)
    finally:
        over.set()
        child.kill()
        # One that waits for a share which doesn't answer can't even die; it is left to it.
        with suppress(subprocess.TimeoutExpired):
            child.wait(_END_WAIT_S)
            pump.join()
            child.stdout.close()


def _until_the_end(
    path: Path, child: int, frames: _Frames, progress: Progress
) -> Iterator[tuple[Any, ...]]:
    started = time.monotonic()
    limit = limits.seconds()
    done, total = 0, 0
    while True:
        progress(done, total)
        if time.monotonic() > started + limit:
            raise EventDeskError(ErrorCode.READING_TOO_LONG, path=path)
        if limits.memory_of(child) > limits.MEMORY:
            raise _ChildDied
        try:
            frame = frames.get(timeout=_LOOK_EVERY_S)
        except queue.Empty:
            continue
        match frame:
            case None:
                raise _ChildDied
            case ("size", int(size)):
                limit = limits.seconds(size)
            case ("progress", int(done), int(total)):
                pass
            case _:
                yield frame
                if frame[0] == "end":
                    return


def _tell(stdin: IO[bytes], password: str) -> None:
    try:
        stdin.write(f"{password}\n".encode())
        stdin.close()
    except OSError as error:
        raise _ChildDied from error


def _pump(stdout: IO[bytes], frames: _Frames, over: threading.Event) -> None:
    """Runs on its own thread. Puts None where the child's words end, rightly or not."""
    received = 0
    try:
        while len(head := stdout.read(4)) == 4:
            (length,) = struct.unpack(">I", head)
            received += length
            if length > _LONGEST_FRAME or received > _MOST_RECEIVED:
                break
            _put(frames, _Plain(io.BytesIO(stdout.read(length))).load(), over)
    except (OSError, ValueError, EOFError, TypeError, AttributeError, pickle.UnpicklingError):
        pass
    finally:
        _put(frames, None, over)


def _put(frames: _Frames, frame: tuple[Any, ...] | None, over: threading.Event) -> None:
    while not over.is_set():
        try:
            frames.put(frame, timeout=_LOOK_EVERY_S)
        except queue.Full:
            continue
        return


class _Plain(pickle.Unpickler):
    """Plain values only: the child read a file that nobody here has checked."""

    def find_class(self, module_name: str, global_name: str, /) -> Any:
        if module_name == "datetime" and global_name in _CLASSES:
            return super().find_class(module_name, global_name)
        raise pickle.UnpicklingError(global_name)


@dataclass(slots=True)
class _Growing:
    """A sheet while its rows come in."""

    name: str
    hidden: bool
    merged: tuple[Merged, ...]
    uncalculated: tuple[tuple[int, int], ...]
    hidden_rows: frozenset[int]
    hidden_columns: frozenset[int]
    struck_rows: frozenset[int]
    numbers: list[int] = field(default_factory=list[int])
    rows: list[Row] = field(default_factory=list[Row])


def _collect(path: Path, frames: Iterator[tuple[Any, ...]]) -> Workbook:
    sheets: list[_Growing] = []
    sha256 = encoding = ""
    for frame in frames:
        match frame:
            case ("sheet", name, hidden, merged, uncalculated, *marked):
                ranges = tuple(Merged(*found) for found in merged)
                places = tuple((row, column) for row, column in uncalculated)
                hidden_rows, hidden_columns, struck_rows = map(frozenset[int], marked)
                sheets.append(
                    _Growing(name, hidden, ranges, places, hidden_rows, hidden_columns, struck_rows)
                )
            case ("rows", numbers, rows):
                sheets[-1].numbers.extend(numbers)
                sheets[-1].rows.extend(rows)
            case ("error", code, values):
                raise EventDeskError(ErrorCode(code), **{**values, "path": path})
            case ("end", sha256, encoding):
                pass
            case _:
                raise _ChildDied
    return Workbook(path, sha256, tuple(_finished(sheet) for sheet in sheets), encoding)


def _finished(sheet: _Growing) -> Sheet:
    filled = _fill_down(sheet)
    return Sheet(
        sheet.name,
        tuple(sheet.rows),
        tuple(sheet.numbers),
        sheet.hidden,
        sheet.merged,
        frozenset(filled),
        sheet.uncalculated,
        sheet.hidden_rows,
        sheet.hidden_columns,
        sheet.struck_rows,
    )


def _fill_down(sheet: _Growing) -> set[tuple[int, int]]:
    """Copy the value of a range merged over several rows into each of the rows there are."""
    place = {number: at for at, number in enumerate(sheet.numbers)}
    filled: set[tuple[int, int]] = set()
    looked_at = 0
    for merged in sheet.merged:
        if merged.top == merged.bottom or merged.top not in place:
            continue
        value = _at(sheet.rows[place[merged.top]], merged.left)
        if value is None:
            continue
        for at in range(place[merged.top] + 1, len(sheet.rows)):
            looked_at += 1
            if sheet.numbers[at] > merged.bottom or looked_at > _MOST_FILLED:
                break
            row = sheet.rows[at]
            if _at(row, merged.left) is None:
                padded = [*row, *[None] * (merged.left + 1 - len(row))]
                padded[merged.left] = value
                sheet.rows[at] = tuple(padded)
                filled.add((sheet.numbers[at], merged.left))
    return filled


def _at(row: Row, column: int) -> Cell:
    return row[column] if column < len(row) else None
