"""Waiting for the network and for a call from another thread at the same time."""

import select
import socket
from collections.abc import Sequence
from contextlib import suppress


class Bell:
    """`ring` from any thread ends a `wait` at once, or the next one."""

    def __init__(self) -> None:
        # A pair of sockets and not a pipe: on Windows, `select` knows nothing else.
        self._here, self._there = socket.socketpair()
        self._here.setblocking(False)
        self._there.setblocking(False)

    def ring(self) -> None:
        with suppress(OSError):  # full of rings already, or closed
            self._there.send(b"!")

    def wait(self, seconds: float, others: Sequence[int] = ()) -> bool:
        """Until it rings, one of `others` (file numbers) has something, or the time is over.

        True where somebody called.
        """
        select.select([self._here, *others], [], [], max(0.0, seconds))
        called = False
        with suppress(BlockingIOError):
            while self._here.recv(4096):
                called = True
        return called

    def close(self) -> None:
        self._here.close()
        self._there.close()
