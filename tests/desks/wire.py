"""A wire between a desk and the server that can be cut, held, slowed down or made deaf.

It carries bytes and knows nothing of them, so TLS passes through it untouched. One thread for all
connections of a wire; who holds the wire decides from any other thread.
"""

import selectors
import socket
import struct
import threading
import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress

_PIECE = 65536
# Closing with this on sends a reset: what a server says whose machine was started again.
_RESET = struct.pack("ii", 1, 0)


class _End:
    """One socket, and what waits to be written to it: `(not before, bytes)`."""

    def __init__(self, connection: socket.socket, up: bool) -> None:
        self.socket = connection
        self.up = up  # it belongs to the desk: what is read from it goes up
        self.waiting: deque[tuple[float, bytes]] = deque()
        self.other: _End
        self.ended = False


class Wire:
    """`host` and `port` are what the desk connects to; the rest goes on to `target`.

    `held`: nothing passes, and nothing is said, as with a pulled cable; what was under way arrives
    when it is put back. `deaf`: what the desk sends arrives, the answers don't. `delay` in seconds
    for each piece in each direction. `up` and `down` count the bytes that passed.
    """

    def __init__(self, target: tuple[str, int], host: str = "127.0.0.1") -> None:
        self.target = target
        self.up = self.down = 0
        self.delay = 0.0
        self.held = self.deaf = self._is_cut = False
        self._after: tuple[int, Callable[[], None]] | None = None
        self._ends: set[_End] = set()
        self._selector = selectors.DefaultSelector()
        self._listener = socket.create_server((host, 0), backlog=64)
        self._listener.setblocking(False)
        self.host, self.port = self._listener.getsockname()[:2]
        self._wake, self._woken = socket.socketpair()
        self._woken.setblocking(False)
        self._orders: deque[Callable[[], None]] = deque()
        self._over = False
        self._thread = threading.Thread(target=self._run, name="wire", daemon=True)
        self._thread.start()

    # What may be done to it

    def hold(self) -> None:
        self._order(lambda: setattr(self, "held", True))

    def swallow_answers(self) -> None:
        self._order(lambda: setattr(self, "deaf", True))

    def cut(self) -> None:
        """All connections end with a reset, and new ones are refused."""
        self._order(self._cut)

    def mend(self) -> None:
        """As new: what was held goes on; who missed answers has to connect anew."""
        self._order(self._mend)

    def after(self, up: int, act: Callable[[], None]) -> None:
        """Do that as soon as so many more bytes went up, in the middle of what goes on then."""
        self._order(lambda: setattr(self, "_after", (self.up + self.down + up, act)))

    def close(self) -> None:
        self._order(lambda: setattr(self, "_over", True))
        self._thread.join(5)

    # The thread

    def _order(self, act: Callable[[], None]) -> None:
        if threading.current_thread() is self._thread:
            act()
            return
        done = threading.Event()
        self._orders.append(lambda: (act(), done.set()))
        with suppress(OSError):  # it was the last order, and has been obeyed already
            self._wake.send(b".")
        done.wait(5)

    def _run(self) -> None:
        self._selector.register(self._listener, selectors.EVENT_READ)
        self._selector.register(self._woken, selectors.EVENT_READ)
        while not self._over:
            for key, events in self._selector.select(self._pause()):
                self._happened(key, events)
            while self._orders:
                self._orders.popleft()()
            if not self.held:
                for end in tuple(self._ends):
                    self._write(end)
        for end in tuple(self._ends):
            self._drop(end)
        for one in (self._listener, self._wake, self._woken):
            one.close()
        self._selector.close()

    def _happened(self, key: selectors.SelectorKey, events: int) -> None:
        if key.fileobj is self._listener:
            self._accept()
        elif key.fileobj is self._woken:
            self._woken.recv(_PIECE)
        elif key.data in self._ends:
            self._serve(key.data, events)

    def _pause(self) -> float | None:
        if self.held:
            return 0.05
        due = [end.waiting[0][0] for end in self._ends if end.waiting]
        return max(0.0, min(due) - time.monotonic()) if due else None

    def _accept(self) -> None:
        try:
            desk = self._listener.accept()[0]
        except OSError:
            return
        if self._is_cut:
            desk.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
            desk.close()
            return
        try:
            server = socket.create_connection(self.target, 5)
        except OSError:
            desk.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
            desk.close()
            return
        ends = _End(desk, True), _End(server, False)
        ends[0].other, ends[1].other = ends[1], ends[0]
        for end in ends:
            end.socket.setblocking(False)
            end.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._ends.add(end)
            self._selector.register(end.socket, selectors.EVENT_READ, end)

    def _serve(self, end: _End, events: int) -> None:
        if self.held:
            # Left in the kernel's buffers; looked at again when the wire is mended.
            self._selector.unregister(end.socket)
            return
        if events & selectors.EVENT_READ:
            self._read(end)
        if events & selectors.EVENT_WRITE and end in self._ends:
            self._write(end)

    def _read(self, end: _End) -> None:
        try:
            piece = end.socket.recv(_PIECE)
        except BlockingIOError:
            return
        except OSError:
            self._drop(end)
            return
        if not piece:
            end.ended = True
            self._selector.unregister(end.socket)
            if not end.other.waiting:
                self._drop(end)
            return
        if self.deaf and not end.up:
            return
        if end.up:
            self.up += len(piece)
        else:
            self.down += len(piece)
        end.other.waiting.append((time.monotonic() + self.delay, piece))
        if self._after is not None and self.up + self.down >= self._after[0]:
            act, self._after = self._after[1], None
            act()

    def _write(self, end: _End) -> None:
        while end.waiting and end.waiting[0][0] <= time.monotonic() and not self.held:
            due, piece = end.waiting.popleft()
            try:
                sent = end.socket.send(piece)
            except BlockingIOError:
                sent = 0
            except OSError:
                self._drop(end)
                return
            if sent < len(piece):
                end.waiting.appendleft((due, piece[sent:]))
                self._watch(end, selectors.EVENT_READ | selectors.EVENT_WRITE)
                return
        self._watch(end, selectors.EVENT_READ)
        if not end.waiting and end.other.ended:
            self._drop(end)

    def _watch(self, end: _End, events: int) -> None:
        if end.ended:
            return
        try:
            if self._selector.get_key(end.socket).events != events:
                self._selector.modify(end.socket, events, end)
        except KeyError:
            self._selector.register(end.socket, events, end)

    def _drop(self, end: _End, *, reset: bool = False) -> None:
        for one in (end, end.other):
            if one not in self._ends:
                continue
            self._ends.discard(one)
            with suppress(KeyError):  # it was held, or had ended
                self._selector.unregister(one.socket)
            if reset:
                one.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
            one.socket.close()

    def _cut(self) -> None:
        self._is_cut = True
        for end in tuple(self._ends):
            self._drop(end, reset=True)

    def _mend(self) -> None:
        if self.deaf:
            for end in tuple(self._ends):
                self._drop(end, reset=True)
        self.held = self.deaf = self._is_cut = False
        self._after = None
        for end in tuple(self._ends):
            self._watch(end, selectors.EVENT_READ)
