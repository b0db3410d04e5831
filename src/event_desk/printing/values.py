"""What the queue before a printer is made of, as frozen values; and what a spooler has to know."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum, auto
from uuid import UUID


class Status(StrEnum):
    """Of a badge on its way.

    `sending` is a matter of milliseconds: what stays there was cut off, and nobody can know whether
    the spooler has it. It becomes `sent` when the spooler knows it, else `unknown`: a person says
    whether the badge came out. `printed` is only what the spooler reports as completed.
    """

    WAITING = auto()
    SENDING = auto()
    SENT = auto()
    PRINTED = auto()
    FAILED = auto()
    CANCELLED = auto()
    UNKNOWN = auto()


LIVE = (Status.WAITING, Status.SENDING, Status.SENT, Status.UNKNOWN)
"""A badge in one of these is not printed once more."""


class Kind(StrEnum):
    BADGE = auto()
    TEST = auto()


class Reason(StrEnum):
    """Why a badge is where it is; behind it may stand what the spooler said, after a colon."""

    REPLACED = auto()  # the person got another code meanwhile
    PERSON_GONE = auto()
    NOT_DRAWN = auto()
    REFUSED = auto()
    ABORTED = auto()
    STOPPED_HERE = auto()
    STOPPED_ELSEWHERE = auto()
    CUT_OFF = auto()
    FORGOTTEN = auto()  # the spooler doesn't know it any more


class PrinterState(StrEnum):
    READY = auto()
    PRINTING = auto()
    STOPPED = auto()
    REJECTING = auto()
    NO_PAPER = auto()
    JAM = auto()
    NO_INK = auto()
    OPEN = auto()
    NOT_ANSWERING = auto()
    ATTENTION = auto()
    MISSING = auto()


FIT = frozenset({PrinterState.READY, PrinterState.PRINTING})
SHUT = frozenset({PrinterState.STOPPED, PrinterState.REJECTING, PrinterState.MISSING})
"""Nothing is handed to a printer in one of these. In any other the spooler may get one badge: some
printers only say that they are well again when there is something to print."""


class SpoolState(StrEnum):
    PENDING = auto()
    COMPLETED = auto()
    ABORTED = auto()
    CANCELLED = auto()
    GONE = auto()


@dataclass(frozen=True, slots=True)
class Printer:
    """`message` is what the printer or its driver says itself, in whatever language."""

    name: str
    state: PrinterState
    message: str = ""
    about: str = ""
    usual: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """`title` names nobody: spoolers write it down. The size of the page is in millimetres."""

    printer: str
    title: str
    pdf: bytes
    width: float
    height: float
    duplex: bool = False
    urgent: bool = False


class RefusedError(Exception):
    """The spooler answered that it doesn't take the document."""


class UnreachableError(Exception):
    """There is no spooler to be asked, and it has got nothing."""


class UncertainError(Exception):
    """Something broke while the document was on its way."""


@dataclass(frozen=True, slots=True)
class Spooler:
    """One of the ways to printers: CUPS, or Qt where that isn't there.

    All of these may raise UnreachableError or UncertainError, and none waits for long. `printers`
    looks closely at those named: whether they answer. `spool` gives what the spooler calls the
    document from then on, and may raise RefusedError. `find` looks for a title among all that the
    printer was ever given; None where it isn't there.
    """

    printers: Callable[[Collection[str]], tuple[Printer, ...]]
    spool: Callable[[Document], str]
    states: Callable[[Sequence[str]], Mapping[str, tuple[SpoolState, str]]]
    find: Callable[[str, str], str | None]
    cancel: Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Job:
    """A badge in the queue, as it is shown. A test badge is nobody's."""

    id: UUID
    number: int
    batch: UUID
    kind: Kind
    person_id: UUID | None
    person: str
    name: str
    native_name: str
    desk: str
    printer: str
    design: str
    sheet: str
    start_at: int
    nudge: tuple[float, float]
    urgent: bool
    status: Status
    reason: str
    tries: int
    created_at: datetime
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The printers as they were a moment ago. `reachable` is False where no spooler answers.

    `at_work` says that something is on its way, so that one should soon look again.
    """

    printers: tuple[Printer, ...] = ()
    reachable: bool = True
    at_work: bool = False
    waiting: int = 0
    sent: int = 0
    failed: int = 0
    unknown: int = 0
    paused: bool = False

    def printer(self, name: str) -> Printer:
        """A printer that isn't there is MISSING."""
        for printer in self.printers:
            if printer.name == name:
                return printer
        return Printer(name, PrinterState.MISSING)
