"""The operating system's own safe for secrets, so that the passphrase isn't asked for each time.

A key is filed under the first bytes of its event file: it is found again when the file was renamed
or moved, and a file with another passphrase has another place. Only safes that encrypt are used;
others that `keyring` may find keep what they are given in a readable file.
"""

from contextlib import suppress
from pathlib import Path
from typing import Any

from event_desk.database import keys
from event_desk.database.keys import Key

_SERVICE = "Event Desk"
_SAFE = (
    "keyring.backends.Windows",
    "keyring.backends.macOS",
    "keyring.backends.SecretService",
    "keyring.backends.libsecret",
    "keyring.backends.kwallet",
)


def is_there() -> bool:
    return _backend() is not None


def remember(key: Key) -> bool:
    """False where there is no safe, or it was not unlocked."""
    backend = _backend()
    if backend is None:
        return False
    try:
        backend.set_password(_SERVICE, key.salt.hex(), key.text())
    except Exception:  # noqa: BLE001 - each system's safe has errors of its own; none may stop work
        return False
    return True


def recall(path: Path) -> Key | None:
    """The key of an encrypted event, where it was remembered on this computer."""
    backend = _backend()
    if backend is None or not keys.is_encrypted(path):
        return None
    with suppress(Exception):
        text = backend.get_password(_SERVICE, keys.header(path).hex())
        key = keys.from_text(text) if text else None
        if key is not None and keys.opens(path, key):
            return key
    return None


def forget(key: Key) -> None:
    backend = _backend()
    if backend is not None:
        with suppress(Exception):
            backend.delete_password(_SERVICE, key.salt.hex())


def _backend() -> Any:
    import keyring  # asks the system's message bus: not before it is wanted
    from keyring.backends import chainer

    found: Any = keyring.get_keyring()
    if isinstance(found, chainer.ChainerBackend):
        backends: list[Any] = list(found.backends)
    else:
        backends = [found]
    return next((one for one in backends if type(one).__module__ in _SAFE), None)
