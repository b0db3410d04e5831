"""Real cables, where the machine lets us have them: network namespaces on a bridge of our own.

Each laptop is a namespace with a network card, the bridge is the venue's switch, and the server
stands at the switch. `missing()` says why there are none here.
"""

import os
import shutil
import subprocess
import sys
from itertools import count

_numbers = count(1)


def missing() -> str:
    """Why network namespaces can't be had, or an empty text."""
    if not sys.platform.startswith("linux"):
        return "Network namespaces are Linux's; the proxy does the same elsewhere."
    if os.geteuid() != 0 or shutil.which("ip") is None:
        return "Network namespaces need root and `ip`; the proxy does the same without."
    name = f"ed-try-{os.getpid()}"
    made = _ip("link", "add", name, "type", "bridge", check=False)
    _ip("link", "delete", name, check=False)
    if not made:
        return "This machine has no network namespaces for us; the proxy does the same without."
    made = _ip("netns", "add", name, check=False)
    _ip("netns", "delete", name, check=False)
    return "" if made else "This machine has no network namespaces; the proxy does the same."


class Switch:
    """`address` is where the server is reached from every laptop that is plugged in."""

    def __init__(self) -> None:
        number = os.getpid() % 200 + 20
        self._name = f"edsw{os.getpid() % 100000}"
        self._net = f"10.{number}.{next(_numbers) % 250}"
        self.address = f"{self._net}.1"
        self.ports: list[Port] = []
        _ip("link", "add", self._name, "type", "bridge")
        _ip("addr", "add", f"{self.address}/24", "dev", self._name)
        _ip("link", "set", self._name, "up")

    def port(self) -> "Port":
        made = Port(self._name, self._net, len(self.ports) + 2)
        self.ports.append(made)
        return made

    def close(self) -> None:
        for port in self.ports:
            port.close()
        _ip("link", "delete", self._name, check=False)


class Port:
    """`command` before a program starts it there."""

    def __init__(self, switch: str, net: str, number: int) -> None:
        self._switch = switch
        self._name = f"{switch}-{number}"
        self._port = f"{switch[2:]}p{number}"
        self.address = f"{net}.{number}"
        card = f"{switch[2:]}c{number}"
        _ip("netns", "add", self._name)
        _ip("link", "add", self._port, "type", "veth", "peer", "name", card, "netns", self._name)
        _ip("link", "set", self._port, "master", switch, "up")
        inside = ("-n", self._name)
        _ip(*inside, "addr", "add", f"{self.address}/24", "dev", card)
        _ip(*inside, "link", "set", card, "up")
        _ip(*inside, "link", "set", "lo", "up")

    @property
    def command(self) -> tuple[str, ...]:
        return ("ip", "netns", "exec", self._name)

    def pull(self) -> None:
        """At the laptop: the card sees at once that there is nothing."""
        _ip("link", "set", self._port, "down")

    def lose(self) -> None:
        """Behind the switch: the card's light stays on, and nothing comes any more."""
        _ip("link", "set", self._port, "nomaster")

    def plug(self) -> None:
        _ip("link", "set", self._port, "master", self._switch, "up")

    def close(self) -> None:
        _ip("netns", "delete", self._name, check=False)
        _ip("link", "delete", self._port, check=False)


def _ip(*arguments: str, check: bool = True) -> bool:
    done = subprocess.run(["ip", *arguments], check=False, capture_output=True, text=True)
    if check and done.returncode:
        raise RuntimeError(f"ip {' '.join(arguments)}: {done.stderr.strip()}")
    return done.returncode == 0
