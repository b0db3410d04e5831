"""Printers that CUPS looks after: on Linux and macOS, and on a print server.

It is asked in its own protocol and not through `lp` and `lpstat`: `lpstat` doesn't tell a job that
was printed from one that was given up, its words change with the language, and a document piped
into `lp` by a program that dies is printed as far as it went.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from event_desk.printing import ipp
from event_desk.printing.ipp import Attributes, Operation, integer, keyword, name, uri
from event_desk.printing.reach import prober
from event_desk.printing.values import (
    FIT,
    Document,
    Printer,
    PrinterState,
    RefusedError,
    Spooler,
    SpoolState,
    UncertainError,
)

_STOPPED, _PROCESSING = 5, 4
_USUAL = 0x20000  # a bit of `printer-type`
_STATES = {7: SpoolState.CANCELLED, 8: SpoolState.ABORTED, 9: SpoolState.COMPLETED}
_ASKED_OF_PRINTERS = (
    "printer-name",
    "printer-info",
    "printer-type",
    "printer-state",
    "printer-state-message",
    "printer-state-reasons",
    "printer-is-accepting-jobs",
    "device-uri",
)
# RFC 8011, 5.4.12; the first that applies is shown.
_REASONS = {
    "media-jam": PrinterState.JAM,
    "cover-open": PrinterState.OPEN,
    "door-open": PrinterState.OPEN,
    "interlock-open": PrinterState.OPEN,
    "media-empty": PrinterState.NO_PAPER,
    "media-needed": PrinterState.NO_PAPER,
    "input-tray-missing": PrinterState.NO_PAPER,
    "toner-empty": PrinterState.NO_INK,
    "marker-supply-empty": PrinterState.NO_INK,
    "developer-empty": PrinterState.NO_INK,
    "offline": PrinterState.NOT_ANSWERING,
    "shutdown": PrinterState.NOT_ANSWERING,
    "timed-out": PrinterState.NOT_ANSWERING,
    "connecting-to-device": PrinterState.NOT_ANSWERING,
}
_URGENT, _USUAL_PRIORITY = 80, 50


def spooler() -> Spooler | None:
    """None where there is no CUPS to be found."""
    where = ipp.server()
    if where is None:
        return None
    return Spooler(
        partial(_printers, where, prober()),
        partial(_spool, where),
        partial(_states, where),
        partial(_find, where),
        partial(_cancel, where),
    )


def _printers(
    where: str, answers: Callable[[str, bool], bool], closely: Collection[str]
) -> tuple[Printer, ...]:
    wanted = [keyword(one) for one in _ASKED_OF_PRINTERS]
    try:
        found = ipp.ask(where, Operation.GET_PRINTERS, {"requested-attributes": wanted})
    except ipp.IppError as error:
        if error.status == ipp.NOT_FOUND:  # what CUPS says where no printer is set up
            return ()
        raise UncertainError(str(error)) from error
    printers: list[Printer] = []
    for one in found:
        if "printer-name" not in one:
            continue
        printer = _printer(one)
        if printer.name in closely and printer.state in FIT:
            printing = printer.state is PrinterState.PRINTING
            if not answers(str(_first(one, "device-uri", "")), printing):
                printer = replace(printer, state=PrinterState.NOT_ANSWERING)
        printers.append(printer)
    return tuple(sorted(printers, key=lambda one: one.name.casefold()))


def _printer(found: Attributes) -> Printer:
    return Printer(
        str(_first(found, "printer-name", "")),
        _state(found),
        str(_first(found, "printer-state-message", "")),
        str(_first(found, "printer-info", "")),
        usual=bool(int(_first(found, "printer-type", 0)) & _USUAL),
    )


def _state(found: Attributes) -> PrinterState:
    if _first(found, "printer-state", 0) == _STOPPED:
        return PrinterState.STOPPED
    if not _first(found, "printer-is-accepting-jobs", True):
        return PrinterState.REJECTING
    reasons = [str(reason) for reason in found.get("printer-state-reasons", ())]
    for key, state in _REASONS.items():
        # A second tray that is empty is only reported; that a printer is off is never more.
        if any(_is(reason, key, state) for reason in reasons):
            return state
    if any(reason.endswith("-error") for reason in reasons):
        return PrinterState.ATTENTION
    if _first(found, "printer-state", 0) == _PROCESSING:
        return PrinterState.PRINTING
    return PrinterState.READY


def _is(reason: str, key: str, state: PrinterState) -> bool:
    suffix = reason.removeprefix(key)
    allowed = ("", "-error", "-warning")
    if state is PrinterState.NOT_ANSWERING:
        allowed = (*allowed, "-report")
    return reason.startswith(key) and suffix in allowed


def _spool(where: str, document: Document) -> str:
    size = ipp.collection(
        media_size=ipp.collection(
            x_dimension=integer(round(document.width * 100)),
            y_dimension=integer(round(document.height * 100)),
        )
    )
    job = {
        "copies": integer(1),
        "job-priority": integer(_URGENT if document.urgent else _USUAL_PRIORITY),
        "media-col": size,
        "print-scaling": keyword("none"),
        "sides": keyword("two-sided-long-edge" if document.duplex else "one-sided"),
    }
    try:
        found = ipp.ask(
            where,
            Operation.PRINT_JOB,
            {
                "printer-uri": [uri(ipp.printer_uri(document.printer))],
                "requesting-user-name": [ipp.asking()],
                "job-name": [name(document.title)],
                "document-format": [ipp.Value(ipp.Tag.MIME, "application/pdf")],
            },
            job=job,
            document=document.pdf,
            path=f"/printers/{ipp.quote(document.printer, safe='')}",
        )
    except ipp.IppError as error:
        raise RefusedError(str(error)) from error
    number = next((_first(one, "job-id", None) for one in found if "job-id" in one), None)
    if number is None:
        raise UncertainError("no number for the job")
    return str(number)


def _states(where: str, numbers: Sequence[str]) -> Mapping[str, tuple[SpoolState, str]]:
    return {number: _job_state(where, number) for number in numbers}


def _job_state(where: str, number: str) -> tuple[SpoolState, str]:
    wanted = ("job-state", "job-state-reasons", "job-printer-state-message")
    try:
        found = ipp.ask(
            where,
            Operation.GET_JOB,
            {
                "job-uri": [uri(ipp.job_uri(number))],
                "requesting-user-name": [ipp.asking()],
                "requested-attributes": [keyword(one) for one in wanted],
            },
            path="/jobs/",
        )
    except ipp.IppError as error:
        if error.status == ipp.NOT_FOUND:
            return SpoolState.GONE, ""
        raise UncertainError(str(error)) from error
    nothing: Attributes = {}
    job = next((one for one in found if "job-state" in one), nothing)
    message = str(_first(job, "job-printer-state-message", ""))
    return _STATES.get(_first(job, "job-state", 0), SpoolState.PENDING), message


def _find(where: str, printer: str, title: str) -> str | None:
    try:
        found = ipp.ask(
            where,
            Operation.GET_JOBS,
            {
                "printer-uri": [uri(ipp.printer_uri(printer))],
                "requesting-user-name": [ipp.asking()],
                "requested-attributes": [keyword("job-id"), keyword("job-name")],
                "which-jobs": [keyword("all")],
            },
        )
    except ipp.IppError:
        return None
    for job in found:
        if _first(job, "job-name", "") == title:
            return str(_first(job, "job-id", ""))
    return None


def _cancel(where: str, number: str) -> None:
    try:
        ipp.ask(
            where,
            Operation.CANCEL_JOB,
            {
                "job-uri": [uri(ipp.job_uri(number))],
                "requesting-user-name": [ipp.asking()],
            },
            path="/jobs/",
        )
    except ipp.IppError:
        return  # it is over already; its state says how


def _first(found: Attributes, key: str, default: Any) -> Any:
    return found.get(key, [default])[0]
