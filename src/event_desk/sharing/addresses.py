"""The addresses under which other laptops on the same network find this one."""

import ipaddress
import socket

import psutil

# Between programs on this laptop, or to nowhere.
_INSIDE = ("docker", "br-", "veth", "virbr", "vmnet", "vbox", "vethernet", "lxc", "tap", "zt")
_ANYWHERE = "192.0.2.1"


def own_addresses() -> tuple[str, ...]:
    """IPv4, the best first: the one that leads out, then other networks'; none without a network.

    Those that programs on this laptop have among themselves come last.
    """
    outward = _outward()
    up = {name for name, state in psutil.net_if_stats().items() if state.isup}
    found: list[tuple[tuple[bool, bool, bool], str]] = []
    for name, addresses in psutil.net_if_addrs().items():
        for one in addresses:
            if one.family is not socket.AF_INET or name not in up:
                continue
            address = ipaddress.IPv4Address(one.address)
            if address.is_loopback or address.is_link_local or address.is_unspecified:
                continue
            inside = name.lower().startswith(_INSIDE)
            found.append(((inside, one.address != outward, not address.is_private), one.address))
    return tuple(address for _rank, address in sorted(found))


def _outward() -> str:
    """Asks the system which address it would use; nothing is sent."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as one:
        try:
            one.connect((_ANYWHERE, 9))
            return str(one.getsockname()[0])
        except OSError:
            return ""
