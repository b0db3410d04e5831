"""Whether a printer in the network answers at all.

CUPS finds out only when it prints, and may take half a minute to say so; guests queue meanwhile.
"""

import socket
from collections.abc import Callable
from contextlib import closing
from time import monotonic
from urllib.parse import urlsplit

WITHIN_S = 0.8
AGAIN_AFTER_S = 1.5
_PORTS = {"socket": 9100, "ipp": 631, "ipps": 631, "lpd": 515, "http": 80, "https": 443}


def prober() -> Callable[[str, bool], bool]:
    """A function of a device's URI that says whether something listens there.

    A printer that takes one connection at a time refuses others while it prints: `printing` keeps
    what was known before. What isn't in the network always answers.
    """
    known: dict[str, tuple[bool, float]] = {}

    def answers(device: str, printing: bool) -> bool:
        found = known.get(device)
        if found and ((found[0] and printing) or monotonic() - found[1] < AGAIN_AFTER_S):
            return found[0]
        result = _listens(device)
        known[device] = (result, monotonic())
        return result

    return answers


def _listens(device: str) -> bool:
    try:
        parts = urlsplit(device)
        port = parts.port or _PORTS.get(parts.scheme)
    except ValueError:
        return True
    if parts.scheme not in _PORTS or not parts.hostname or port is None:
        return True
    if parts.hostname.endswith(("._tcp.local", ".local")) and "._" in parts.hostname:
        return True  # a name that only CUPS can resolve
    try:
        with closing(socket.create_connection((parts.hostname, port), timeout=WITHIN_S)):
            return True
    except OSError:
        return False
