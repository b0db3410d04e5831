"""Printers, and badges on their way to paper, in words."""

from event_desk.errors import ErrorCode
from event_desk.folding import isolate
from event_desk.texts.catalogue import translate


def printer_state(key: str) -> str:
    """A `printing.PrinterState`, as it stands beside the printer's name."""
    return {
        "ready": translate("texts", "ready"),
        "printing": translate("texts", "printing"),
        "stopped": translate("texts", "stopped"),
        "rejecting": translate("texts", "takes nothing"),
        "no_paper": translate("texts", "no paper"),
        "jam": translate("texts", "paper jam"),
        "no_ink": translate("texts", "no ink"),
        "open": translate("texts", "open"),
        "not_answering": translate("texts", "does not answer"),
        "attention": translate("texts", "needs attention"),
        "missing": translate("texts", "not there"),
    }.get(key, key)


def printer_advice(key: str) -> str:
    """What to do about a `printing.PrinterState`; empty where all is well."""
    return {
        "stopped": translate(
            "texts", "Somebody or a fault stopped this printer. Start it in the system's settings."
        ),
        "rejecting": translate(
            "texts", "This printer takes no documents. Allow them in the system's settings."
        ),
        "no_paper": translate("texts", "Put in paper or a new roll."),
        "jam": translate("texts", "Open the printer and take out the paper that is stuck."),
        "no_ink": translate("texts", "Put in a new cartridge or ribbon."),
        "open": translate("texts", "Close the printer."),
        "not_answering": translate(
            "texts", "Check that the printer is on and connected to power and network."
        ),
        "attention": translate("texts", "Look at the printer's own display."),
        "missing": translate(
            "texts", "This computer does not know the printer. Connect it, or choose another."
        ),
    }.get(key, "")


def job_status(key: str) -> str:
    """A `printing.Status`."""
    return {
        "waiting": translate("texts", "Waiting"),
        "sending": translate("texts", "Being sent"),
        "sent": translate("texts", "Sent"),
        "printed": translate("texts", "Printed"),
        "failed": translate("texts", "Failed"),
        "cancelled": translate("texts", "Taken out"),
        "unknown": translate("texts", "Did it come out?"),
    }.get(key, key)


def job_reason(reason: str) -> str:
    """Why a badge failed, was taken out or is asked about; what the spooler said stands behind."""
    key, _, said = reason.partition(": ")
    words = {
        "replaced": translate("texts", "The person has a newer badge."),
        "person_gone": translate("texts", "The person is not registered any more."),
        "not_drawn": translate("texts", "The badge could not be drawn. Check the design."),
        "refused": translate("texts", "The printer did not take it."),
        "aborted": translate("texts", "The printer gave up."),
        "stopped_here": translate("texts", "Taken out here."),
        "stopped_elsewhere": translate("texts", "Cancelled at the printer."),
        "cut_off": translate("texts", "The program ended while it was being sent."),
        "forgotten": translate("texts", "The printer's queue does not know it any more."),
    }.get(key, key)
    return f"{words} ({isolate(said)})" if said else words


def printing_errors() -> dict[ErrorCode, str]:
    return {
        ErrorCode.NO_PRINT_SERVICE: translate(
            "texts",
            "This computer's print service does not answer. Start it, or save the badges as PDF.",
        ),
        ErrorCode.UNKNOWN_PRINTER: translate(
            "texts", "There is no printer called {value}. There are: {known}."
        ),
        ErrorCode.PRINTER_NOT_READY: translate(
            "texts", "{value} is not ready: {state}. Nothing was put into its queue."
        ),
        ErrorCode.NOT_ALL_PRINTED: translate(
            "texts",
            "Printed {printed} of {badges}; failed: {failed}, waiting: {waiting}, "
            "to be looked at: {unknown}. See event-desk queue.",
        ),
        ErrorCode.UNKNOWN_JOB: translate("texts", "There is no badge {value} in the queue."),
    }
