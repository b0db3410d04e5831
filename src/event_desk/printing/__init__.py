"""The queue before the printers: kept in the event file, so a crash loses nothing of it.

    with db.write() as session:
        printing.put(session, [person_id], "Brother-1", at=clock.now(), desk="Desk 1")
    snapshot = printing.step(db.read, db.write, spooler, draw, desk="Desk 1", now=clock.now)

`queue` is what people do with it, `worker` what happens to it; `cups` and the window's Qt are the
two ways to printers. A badge counts as printed when the spooler says that it is completed.
"""

from event_desk.printing.cups import spooler
from event_desk.printing.queue import (
    answer,
    cancel,
    counts,
    has_printed,
    has_tried,
    is_paused,
    job,
    jobs,
    latest,
    never_printed,
    on_its_way,
    pause,
    put,
    put_test,
    retry,
)
from event_desk.printing.values import (
    FIT,
    LIVE,
    SHUT,
    Document,
    Job,
    Kind,
    Printer,
    PrinterState,
    Reason,
    RefusedError,
    Snapshot,
    Spooler,
    SpoolState,
    Status,
    UncertainError,
    UnreachableError,
)
from event_desk.printing.worker import step

__all__ = [
    "FIT",
    "LIVE",
    "SHUT",
    "Document",
    "Job",
    "Kind",
    "Printer",
    "PrinterState",
    "Reason",
    "RefusedError",
    "Snapshot",
    "SpoolState",
    "Spooler",
    "Status",
    "UncertainError",
    "UnreachableError",
    "answer",
    "cancel",
    "counts",
    "has_printed",
    "has_tried",
    "is_paused",
    "job",
    "jobs",
    "latest",
    "never_printed",
    "on_its_way",
    "pause",
    "put",
    "put_test",
    "retry",
    "spooler",
    "step",
]
