"""What stands in a line is closed before it leaves the laptop, and opened where a desk may read it.

Each class of data has a pair of keys. Who may read a class has its private key, and closes with
what follows from it; who may only write (a door that notes a telephone number) has the public one.
So a server's disk, and whoever looks after it, hold nothing that they could read.
"""

import os
from base64 import b64decode, b64encode
from collections.abc import Mapping
from functools import lru_cache
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from event_desk.sharing.lines import SEALED

Keys = Mapping[str, str]
"""By class `shown`, `contact`, …, in hex; `contact.public` where a class is only written."""

CLASSES = ("shown", "contact", "sensitive", "safeguarding")
READABLE: Mapping[str, frozenset[str]] = {
    "door": frozenset({"shown", "safeguarding"}),
    "help_desk": frozenset({"shown", "contact", "safeguarding"}),
    "organiser": frozenset(CLASSES),
}
"""What each kind of desk may read."""
KINDS = tuple(READABLE)

_SHUT, _SEALED = b"\x01", b"\x02"
_NONCE, _PUBLIC = 12, 32


def new_keys() -> dict[str, str]:
    """Those of an organiser's desk: all that there are."""
    return {name: X25519PrivateKey.generate().private_bytes_raw().hex() for name in CLASSES}


def keys_for(kind: str, keys: Keys) -> dict[str, str]:
    """What a desk of that kind is given of an organiser's `keys`."""
    given: dict[str, str] = {}
    for name in CLASSES:
        if name in READABLE[kind]:
            given[name] = keys[name]
        else:
            given[f"{name}.public"] = _private(keys[name]).public_key().public_bytes_raw().hex()
    return given


def close(keys: Keys, name: str, line: UUID, part: str | None) -> bytes | None:
    """A part of a line for the server; what was closed already stays as it is."""
    if part is None:
        return None
    if part.startswith(SEALED):
        return b64decode(part.removeprefix(SEALED))
    nonce, bound = os.urandom(_NONCE), _bound(name, line)
    if name in keys:
        return _SHUT + nonce + _cipher(keys[name]).encrypt(nonce, part.encode(), bound)
    theirs = X25519PublicKey.from_public_bytes(bytes.fromhex(keys[f"{name}.public"]))
    mine = X25519PrivateKey.generate()
    public = mine.public_key().public_bytes_raw()
    cipher = AESGCM(_derived(mine.exchange(theirs), public))
    return _SEALED + public + nonce + cipher.encrypt(nonce, part.encode(), bound)


def open_(keys: Keys, name: str, line: UUID, raw: bytes | None) -> str | None:
    """The other way round; what this desk may not read comes as `sealed:`.

    So does what doesn't open: a line that somebody damaged is no reason to stop at it.
    """
    if raw is None:
        return None
    try:
        return _opened(keys[name], raw, _bound(name, line)).decode()
    except (KeyError, InvalidTag, ValueError):
        return SEALED + b64encode(raw).decode()


def _opened(key: str, raw: bytes, bound: bytes) -> bytes:
    how, rest = raw[:1], raw[1:]
    if how == _SHUT:
        return _cipher(key).decrypt(rest[:_NONCE], rest[_NONCE:], bound)
    if how != _SEALED:
        raise ValueError
    public, nonce, shut = (
        rest[:_PUBLIC], rest[_PUBLIC : _PUBLIC + _NONCE], rest[_PUBLIC + _NONCE :],
    )  # fmt: skip
    secret = _private(key).exchange(X25519PublicKey.from_public_bytes(public))
    return AESGCM(_derived(secret, public)).decrypt(nonce, shut, bound)


def _bound(name: str, line: UUID) -> bytes:
    """So that no part can be put into another line, or into another place of its own."""
    return line.bytes + name.encode()


@lru_cache(maxsize=16)
def _cipher(key: str) -> AESGCM:
    return AESGCM(_derived(bytes.fromhex(key), b""))


@lru_cache(maxsize=16)
def _private(key: str) -> X25519PrivateKey:
    return X25519PrivateKey.from_private_bytes(bytes.fromhex(key))


def _derived(secret: bytes, public: bytes) -> bytes:
    way = HKDF(algorithm=SHA256(), length=32, salt=None, info=b"event desk part" + public)
    return way.derive(secret)
