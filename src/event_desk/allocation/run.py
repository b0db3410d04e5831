"""Planning in a process of its own: the solver's memory goes with it, and Cancel ends it at once.

The process is spawned, so this works from a worker thread of the window and, given
`multiprocessing.freeze_support()` in the program's first lines, when frozen.
"""

from collections.abc import Callable
from dataclasses import replace
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from time import monotonic

from event_desk.allocation import solver
from event_desk.allocation.problem import Problem, Solution, Status, Step
from event_desk.allocation.solver import ALL, Wanted
from event_desk.progress import Cancelled, Progress, silent

POLL_S = 0.05
GRACE_S = 10
"""How long beyond its seconds a child may take before it counts as lost."""

_Message = tuple[int, int] | Step | Solution | BaseException


def solve(
    problem: Problem,
    progress: Progress = silent,
    seconds: float = 30,
    wanted: Wanted = ALL,
    *,
    keep_best: bool = False,
    watch: Callable[[Step], None] | None = None,
) -> Solution:
    """As `solver.solve`, elsewhere; a child that dies leaves the best plan it had sent.

    When `progress` raises Cancelled the child is ended; with `keep_best` the best plan so far
    (the greedy one, where there was no other yet) is returned instead of raising. `watch` hears
    which goal is being improved, and how far.
    """
    context = get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=_child, args=(theirs, problem, seconds, wanted), daemon=True)
    child.start()
    theirs.close()
    listener = _Listener(progress, watch)
    try:
        solution = listener.listen(ours, child, monotonic() + seconds + GRACE_S)
    except Cancelled:
        if not keep_best:
            raise
        solution = None
    finally:
        child.terminate()
        child.join()
        ours.close()
    if solution is not None:
        return solution
    if listener.best is None:
        return solver.quick(problem, wanted)
    return replace(listener.best, status=Status.FEASIBLE)


class _Listener:
    """Passes on what the child says and remembers its best plan."""

    def __init__(self, progress: Progress, watch: Callable[[Step], None] | None) -> None:
        self.best: Solution | None = None
        self._progress = progress
        self._watch = watch
        self._done = (0, 0)

    def listen(self, ours: Connection, child: BaseProcess, until: float) -> Solution | None:
        """The final solution, or None where the child died or took too long."""
        while monotonic() < until:
            self._progress(*self._done)
            if not ours.poll(POLL_S):
                if not child.is_alive() and not ours.poll():
                    return None
                continue
            try:
                message: _Message = ours.recv()
            except EOFError:
                return None
            if isinstance(message, Solution) and message.final:
                return message
            self._hear(message)
        return None

    def _hear(self, message: _Message) -> None:
        if isinstance(message, BaseException):
            raise message
        if isinstance(message, Solution):
            self.best = message
        elif isinstance(message, Step):
            if self._watch is not None:
                self._watch(message)
        else:
            self._done = message


def _child(theirs: Connection, problem: Problem, seconds: float, wanted: Wanted) -> None:
    def progress(done: int, total: int) -> None:
        theirs.send((done, total))

    try:
        answer: _Message = solver.solve(
            problem, progress, seconds, wanted, best=theirs.send, watch=theirs.send
        )
    except Exception as error:  # noqa: BLE001 - raised again by the parent
        answer = error
    theirs.send(answer)
    theirs.close()
