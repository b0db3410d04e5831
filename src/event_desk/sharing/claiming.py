"""Asking the server who was first, within a time that nobody at a door feels.

Two threads: one asks, on a connection that does nothing else; the other looks at the clock and
answers UNKNOWN for whatever has waited too long. So a pulled cable costs one guest 0.3 s, and the
next ones nothing, whatever the network's own code is waiting for.
"""

import logging
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from threading import Condition, Thread
from time import monotonic
from typing import Protocol

from event_desk.desks import Answer, Claim, Claimed

_log = logging.getLogger(__name__)

BUDGET_S = 0.3
LEAVING_S = 2.0
"""How long the end of the program waits for a thread that is stuck in the network."""

Then = Callable[[Claimed], None]


@dataclass(slots=True, eq=False)
class _Asked:
    claim: Claim
    then: Then
    until: float
    is_told: bool = False


class Asking(Protocol):
    """What asks. `ask` may raise anything; `close`, from any thread, ends what hangs in it."""

    def open(self) -> None: ...
    def ask(self, claim: Claim) -> Claimed: ...
    def close(self) -> None: ...


class Claims:
    """`ready` is called when the server can be reached, `away` when it can't.

    While it is away, and while an answer is late, every claim is answered at once with UNKNOWN.
    """

    def __init__(self, asking: Asking, on_trouble: Callable[[], None]) -> None:
        self._asking = asking
        self._on_trouble = on_trouble
        self._there = False
        self._is_open = False
        self._stopping = False
        self._asked: deque[_Asked] = deque()  # until each is answered
        self._queue: deque[_Asked] = deque()  # until each is asked
        self._lock = Condition()
        self._threads = (
            Thread(target=self._ask_all, name="claims", daemon=True),
            Thread(target=self._watch, name="claims' clock", daemon=True),
        )

    def start(self) -> None:
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        with self._lock:
            self._stopping = True
            self._lock.notify_all()
        self._asking.close()
        for thread in self._threads:
            thread.join(LEAVING_S)

    def ready(self) -> None:
        with self._lock:
            self._there = True
            self._lock.notify_all()

    def away(self) -> None:
        """Answers all that wait; whoever is asking finds the connection shut."""
        with self._lock:
            self._give_up()
            self._is_open = False
        self._asking.close()

    def claim(self, claim: Claim, then: Then) -> None:
        """`then` is called once, within the budget, on another thread."""
        with self._lock:
            one = _Asked(claim, then, monotonic() + (BUDGET_S if self._there else 0.0))
            self._asked.append(one)
            if self._there:
                self._queue.append(one)
            self._lock.notify_all()

    def _give_up(self) -> None:
        self._there = False
        for one in self._asked:
            one.until = 0.0
        self._queue.clear()
        self._lock.notify_all()

    def _ask_all(self) -> None:
        while (one := self._next()) is not _END:
            try:
                if not self._is_open:
                    self._asking.open()
                    self._is_open = True
                if isinstance(one, _Asked):
                    found = self._asking.ask(one.claim)
                    self._tell(one, found)
                self.ready()  # also after an answer that came late
            except Exception as error:  # noqa: BLE001 - whatever the network says: nobody knows
                _log.info("claims: %s", type(error).__name__)
                self.away()
                self._on_trouble()

    def _next(self) -> object:
        """The next claim, `_OPEN` where only the connection is wanted, or `_END`."""
        with self._lock:
            while True:
                if self._stopping:
                    return _END
                if self._queue:
                    return self._queue.popleft()
                if self._there and not self._is_open:
                    return _OPEN
                self._lock.wait()

    def _watch(self) -> None:
        while True:
            with self._lock:
                while self._asked and self._asked[0].is_told:
                    self._asked.popleft()
                if self._stopping and not self._asked:
                    return
                late = self._late(monotonic())
                if not late:
                    first = self._asked[0].until - monotonic() if self._asked else None
                    self._lock.wait(first)
                    continue
                if self._there:  # the one who asks is stuck; let nobody else wait for that
                    self._give_up()
                    late = self._late(monotonic())
            for one in late:
                self._tell(one, Claimed(one.claim.scan_id, Answer.UNKNOWN))

    def _late(self, now: float) -> list[_Asked]:
        return [
            one for one in self._asked if not one.is_told and (one.until <= now or self._stopping)
        ]

    def _tell(self, one: _Asked, claimed: Claimed) -> None:
        with self._lock:
            if one.is_told:
                return
            one.is_told = True
            self._lock.notify_all()
        try:
            one.then(claimed)
        except Exception as error:  # noqa: BLE001 - the listener's fault; the next guest comes
            _log.error("claims: %s", type(error).__name__)


_END, _OPEN = object(), object()
