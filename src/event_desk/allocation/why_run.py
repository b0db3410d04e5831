"""The answers in a process of its own, told as they come; Cancel ends it at once."""

from collections.abc import Collection
from multiprocessing import get_context
from multiprocessing.connection import Connection
from time import monotonic

from event_desk.allocation.answers import Answers, Explained, Tell, answers, joined
from event_desk.allocation.problem import Plan, Problem
from event_desk.progress import Cancelled, Progress, silent

POLL_S = 0.05

_Message = tuple[int, int] | Answers | Explained | BaseException


def run(
    problem: Problem,
    plan: Plan,
    progress: Progress = silent,
    *,
    items: Collection[str] = (),
    tell: Tell | None = None,
    keep: bool = False,
    seconds: float = 600,
    solving: bool = True,
) -> Answers:
    """As `answers.answers`, elsewhere. A child that dies, or takes longer than `seconds`, leaves
    what it had told (not `final`), and so does Cancelled where `keep` is set; else it is raised.
    """
    context = get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(
        target=_child, args=(theirs, problem, plan, items, solving), daemon=True
    )
    child.start()
    theirs.close()
    known = Answers()
    done, until = (0, 0), monotonic() + seconds
    try:
        while not known.final and monotonic() < until:
            progress(*done)
            if not ours.poll(POLL_S):
                if not child.is_alive() and not ours.poll():
                    break
                continue
            message = _next(ours)
            if message is None:
                break
            if isinstance(message, tuple):
                done = message
                continue
            known = joined(known, [message])
            if tell is not None:
                tell(message)
    except Cancelled:
        if not keep:
            raise
    finally:
        child.terminate()
        child.join()
        ours.close()
    return known


def _next(ours: Connection) -> tuple[int, int] | Answers | Explained | None:
    """None where the child has gone."""
    try:
        message: _Message = ours.recv()
    except EOFError:
        return None
    if isinstance(message, BaseException):
        raise message
    return message


def _child(
    theirs: Connection,
    problem: Problem,
    plan: Plan,
    items: Collection[str],
    solving: bool,
) -> None:
    def progress(done: int, total: int) -> None:
        theirs.send((done, total))

    try:
        last: _Message = answers(
            problem, plan, progress, items=items, tell=theirs.send, solving=solving
        )
    except Exception as error:  # noqa: BLE001 - raised again by the parent
        last = error
    theirs.send(last)
    theirs.close()
