"""One attempt after the other, each asked about at the other desks first where there are any.

The window never waits: an answer comes later, or after 300 ms none does and this desk decides. What
is scanned meanwhile stands behind it, so answers come in the order of the scans.
"""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from queue import Empty, SimpleQueue
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Qt, QTimer

from event_desk import checkin, clock
from event_desk.checkin import Answer, Claim, Claimed
from event_desk.errors import EventDeskError
from event_desk.ui.context import Context

BUDGET_MS = 300
# The answer comes through the window's thread, which may be drawing.
_PATIENCE_S = 2 * BUDGET_MS / 1000


@dataclass(slots=True, eq=False)
class Step:
    """`ask` reads what is to be asked, `write` decides; both get the time of the attempt."""

    write: Callable[["Step", Claimed | None], None]
    ask: Callable[[Any, datetime], Claim | None] | None = None
    at: datetime | None = None
    waited: bool = False
    """It was not decided at once: the next scan may have begun since."""
    done: bool = False


def ask_beside(context: Context, person_id: UUID, at: datetime) -> Claimed | None:
    """At the entrance, from work beside the window, which may wait; None where nobody is asked."""
    link = context.link
    if link is None or not link.connected:
        return None
    with context.db.read() as session:
        claim = checkin.claim(session, person_id, at=at)
    if claim is None:
        return None
    told: SimpleQueue[Claimed] = SimpleQueue()
    link.claim(claim, told.put)
    try:
        return told.get(timeout=_PATIENCE_S)
    except Empty:
        return Claimed(claim.scan_id, Answer.UNKNOWN)


class Asking(QObject):
    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._steps: deque[Step] = deque()
        self._asked: tuple[Step, Claim] | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setTimerType(Qt.TimerType.PreciseTimer)
        self._patience.setInterval(BUDGET_MS)
        self._patience.timeout.connect(self._on_silence)

    def take(self, step: Step) -> None:
        """Decided now, or soon: then `step.waited` is set."""
        step.at = clock.now()
        self._steps.append(step)
        self._go_on()
        step.waited = not step.done

    def finish(self) -> None:
        """Decide here what still waits: the window closes."""
        while self._asked is not None:
            self._on_silence()

    def _go_on(self) -> None:
        while self._steps and self._asked is None:
            step = self._steps.popleft()
            claim = self._claim(step)
            link = self._context.link
            if claim is None or link is None:
                self._decide(step, None)
                continue
            self._asked = step, claim
            self._patience.start()
            link.claim(claim, self._on_answer)

    def _claim(self, step: Step) -> Claim | None:
        link = self._context.link
        if step.ask is None or step.at is None or link is None or not link.connected:
            return None
        try:
            with self._context.db.read() as session:
                return step.ask(session, step.at)
        except EventDeskError:
            return None  # whoever decides says why

    def _on_answer(self, claimed: Claimed) -> None:
        if self._asked is None or claimed.scan_id != self._asked[1].scan_id:
            return  # too late: it was decided here
        self._patience.stop()
        step, self._asked = self._asked[0], None
        try:
            self._decide(step, claimed)
        finally:
            self._go_on()

    def _on_silence(self) -> None:
        if self._asked is not None:
            self._on_answer(Claimed(self._asked[1].scan_id, Answer.UNKNOWN))

    def _decide(self, step: Step, claimed: Claimed | None) -> None:
        step.done = True
        step.write(step, claimed)
