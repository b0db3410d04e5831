"""Badges on a printer, and the queue before it."""

import time
from argparse import Namespace
from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from event_desk import badges, checkin, clock, printing
from event_desk.badges import stored
from event_desk.badges.printable import drawer, without_badge
from event_desk.cli.entry import Window
from event_desk.cli.event import opened
from event_desk.cli.output import Bar, say, say_json, say_table
from event_desk.database import Database
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.folding import isolate
from event_desk.printing import SHUT, Job, Printer, Snapshot, Spooler, Status
from event_desk.texts import tr, translate
from event_desk.texts.printing import job_reason, job_status, printer_state

_LOOK_AGAIN_S = 0.2
_OVER = (Status.PRINTED, Status.FAILED, Status.CANCELLED, Status.UNKNOWN)


def printers(options: Namespace, _window: Window) -> None:
    found = _look(_spooler(), ())
    found = _look(_spooler(), [printer.name for printer in found])
    if options.json:
        say_json([_printer_json(printer) for printer in found])
        return
    say_table(
        (translate("texts", "Printer"), translate("texts", "State"), ""),
        [
            (one.name, printer_state(one.state), isolate(one.message) if one.message else "")
            for one in found
        ],
    )


def put(options: Namespace, _window: Window) -> None:
    """Print and wait; what could not be printed stays in the queue and is said."""
    spooler = _spooler()
    _need(spooler, options.printer)
    desk = options.desk or checkin.DEFAULT_DESK
    sheet = badges.sheet_named(options.sheet) if options.sheet else None
    choice = badges.Choice(tuple(options.person), tuple(options.category), options.unprinted)
    with opened(options) as db:
        with db.write() as session:
            chosen = badges.choose(session, choice)
            if not options.design:
                chosen = tuple(one for one in chosen if not without_badge(session, one))
            if options.design:
                stored.find(session, options.design)
            badges.issue(session, chosen, at=clock.now(), reissue=options.reissue)
            made = printing.put(
                session, chosen, options.printer, at=clock.now(), desk=desk,
                design=options.design or "", nudge=options.nudge,
                sheet=sheet.name if sheet else "", labels=sheet.labels if sheet else 1,
                start_at=options.start_at,
            )  # fmt: skip
        if not made:
            raise EventDeskError(ErrorCode.NO_BADGES)
        ended = _work(db, spooler, desk, options.wait, lambda: _jobs(db, made))
    _report(options, ended)


def queue(options: Namespace, _window: Window) -> None:
    desk = options.desk or checkin.DEFAULT_DESK
    with opened(options) as db:
        changed = _change(db, options)
        if options.action == "run":
            with db.read() as session:
                going = printing.jobs(session, desk=desk, limit=100_000)
            ids = [job.id for job in going if job.status not in _OVER]
            _report(options, _work(db, _spooler(), desk, options.wait, lambda: _jobs(db, ids)))
            return
        with db.read() as session:
            found = printing.jobs(session, desk=options.desk)
            paused = printing.is_paused(session)
    if options.json:
        say_json({"paused": paused, "changed": changed, "jobs": [_json(job) for job in found]})
        return
    if options.action in {None, "list"}:
        say_table(
            ("№", translate("texts", "Name"), translate("texts", "Printer"),
             translate("texts", "State"), ""),
            [
                (job.number, isolate(job.name or translate("texts", "Test badge")), job.printer,
                 job_status(job.status), job_reason(job.reason))
                for job in found
            ],
        )  # fmt: skip
    else:
        say(tr("%n badge(s) changed", "", changed))
    if paused:
        say(translate("texts", "The queue is paused."))


def _change(db: Database, options: Namespace) -> int:
    """How many jobs an action changed."""
    at = clock.now()
    with db.write() as session:
        match options.action:
            case "pause" | "resume":
                printing.pause(session, paused=options.action == "pause", at=at)
                return 0
            case "retry" | "cancel":
                act = printing.retry if options.action == "retry" else printing.cancel
                if not options.numbers:
                    return act(session, at=at)
                return act(session, _ids(printing.jobs(session, limit=100_000), options), at=at)
            case "printed" | "again":
                ids = _ids(printing.jobs(session, limit=100_000), options)
                came_out = options.action == "printed"
                return sum(printing.answer(session, one, came_out=came_out, at=at) for one in ids)
            case _:
                return 0


def _ids(jobs: Sequence[Job], options: Namespace) -> list[UUID]:
    known = {job.number: job.id for job in jobs}
    for number in options.numbers:
        if number not in known:
            raise EventDeskError(ErrorCode.UNKNOWN_JOB, value=number)
    return [known[number] for number in options.numbers]


def _work(
    db: Database, spooler: Spooler, desk: str, patience: float, read: Callable[[], list[Job]]
) -> list[Job]:
    """Go on until all of them are over, or nothing has changed for so many seconds."""
    jobs, seen = read(), time.monotonic()
    draw = drawer(db.read)
    with Bar(translate("texts", "Printing")) as bar:
        while any(job.status not in _OVER for job in jobs):
            snapshot = printing.step(db.read, db.write, spooler, draw, desk=desk, now=clock.now)
            before, jobs = jobs, read()
            if jobs != before:
                seen = time.monotonic()
            bar(sum(job.status in _OVER for job in jobs), len(jobs))
            if time.monotonic() - seen > patience or _hopeless(snapshot, jobs):
                break
            time.sleep(_LOOK_AGAIN_S)
    return jobs


def _hopeless(snapshot: Snapshot, jobs: Sequence[Job]) -> bool:
    """All that is left waits for a printer that somebody has to see to, or for the queue."""
    left = [job for job in jobs if job.status not in _OVER]
    return snapshot.paused and all(job.status is Status.WAITING for job in left)


def _report(options: Namespace, jobs: Sequence[Job]) -> None:
    counted = {status: sum(job.status is status for job in jobs) for status in Status}
    printed = counted[Status.PRINTED]
    if options.json:
        say_json(
            {
                "badges": len(jobs),
                "printed": printed,
                "failed": counted[Status.FAILED],
                "waiting": counted[Status.WAITING],
                "unknown": counted[Status.UNKNOWN],
                "jobs": [_json(job) for job in jobs],
            }
        )
    elif printed == len(jobs):
        say(tr("%n badge(s) printed", "", printed))
    if printed < len(jobs):
        raise EventDeskError(
            ErrorCode.NOT_ALL_PRINTED, printed=printed, badges=len(jobs),
            failed=counted[Status.FAILED], unknown=counted[Status.UNKNOWN],
            waiting=counted[Status.WAITING] + counted[Status.SENT] + counted[Status.SENDING],
        )  # fmt: skip


def _jobs(db: Database, ids: Sequence[UUID]) -> list[Job]:
    wanted = set(ids)
    with db.read() as session:
        return [job for job in printing.jobs(session, limit=100_000) if job.id in wanted]


def _spooler() -> Spooler:
    spooler = printing.spooler()
    if spooler is None:
        raise EventDeskError(ErrorCode.NO_PRINT_SERVICE)
    return spooler


def _look(spooler: Spooler, closely: Sequence[str]) -> tuple[Printer, ...]:
    try:
        return spooler.printers(closely)
    except (printing.UnreachableError, printing.UncertainError, printing.RefusedError) as error:
        raise EventDeskError(ErrorCode.NO_PRINT_SERVICE) from error


def _need(spooler: Spooler, name: str) -> None:
    found = _look(spooler, [name])
    printer = next((one for one in found if one.name == name), None)
    if printer is None:
        known = ", ".join(one.name for one in found) or "–"
        raise EventDeskError(ErrorCode.UNKNOWN_PRINTER, value=name, known=known)
    if printer.state in SHUT or printer.state is printing.PrinterState.NOT_ANSWERING:
        state = printer_state(printer.state)
        raise EventDeskError(ErrorCode.PRINTER_NOT_READY, value=name, state=state)


def _printer_json(printer: Printer) -> dict[str, Any]:
    return {
        "name": printer.name,
        "state": printer.state.value,
        "message": printer.message,
        "about": printer.about,
        "default": printer.usual,
    }


def _json(job: Job) -> dict[str, Any]:
    return {
        "number": job.number,
        "kind": job.kind.value,
        "person": {"code": job.person, "name": job.name} if job.person else None,
        "printer": job.printer,
        "desk": job.desk,
        "status": job.status.value,
        "reason": job.reason,
        "message": job_reason(job.reason),
        "tries": job.tries,
        "at": job.changed_at,
    }
