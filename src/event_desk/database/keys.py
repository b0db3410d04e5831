"""Passphrases, and the first sixteen bytes of an encrypted event file.

SQLCipher keeps a salt where a plain file says what it is. Ours is made of three parts:

    1 byte     which way of deriving was used (1)
    7 bytes    random, the salt of the passphrase
    8 bytes    a tag that only the right key makes

The file and the passphrase are therefore all that it takes to open it on any computer, and a wrong
passphrase is told from a damaged file without looking further. Another passphrase means another
key, so that who knows only the old one cannot read what is written from then on.
"""

import hmac
import secrets
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path

from event_desk.errors import ErrorCode, EventDeskError

HEADER_BYTES = 16
_WAY = b"\x01"
_SALT_BYTES = 7
_TAG_BYTES = 8
_PLAIN = b"SQLite format 3\x00"
# RFC 9106, second recommended option: 64 MiB, three passes, four lanes; 0.15 s on a slow machine.
_MEMORY_KIB, _PASSES, _LANES = 65_536, 3, 4
SHORTEST = 8
"""The fewest letters of a passphrase: below, trying all takes days and not years."""


@dataclass(frozen=True, slots=True)
class Key:
    """What opens one file, and the salt that stands at its beginning. It never prints itself."""

    secret: bytes = field(repr=False)
    salt: bytes

    def pragma(self) -> str:
        """SQLCipher's form of a raw key with its salt: no derivation for each connection."""
        return f"\"x'{self.secret.hex()}{self.salt.hex()}'\""

    def text(self) -> str:
        """For a keyring; `from_text` makes the key again."""
        return f"{self.secret.hex()}{self.salt.hex()}"


def from_text(text: str) -> Key | None:
    """The key that `Key.text` wrote down; None for anything else."""
    try:
        raw = bytes.fromhex(text)
    except ValueError:
        return None
    if len(raw) != 32 + HEADER_BYTES:
        return None
    return Key(raw[:32], raw[32:])


def new_key(passphrase: str) -> Key:
    """A key of its own for each file, also from the same passphrase; raises PASSPHRASE_SHORT."""
    if len(_normal(passphrase)) < SHORTEST:
        raise EventDeskError(ErrorCode.PASSPHRASE_SHORT, limit=SHORTEST)
    start = _WAY + secrets.token_bytes(_SALT_BYTES)
    secret = _derive(passphrase, start)
    return Key(secret, start + _tag(secret, start))


def unlock(path: Path, passphrase: str) -> Key:
    """The key of an encrypted file; raises PASSPHRASE_WRONG, or NOT_AN_EVENT for other files."""
    salt = header(path)
    if not _is_ours(salt):
        raise EventDeskError(ErrorCode.NOT_AN_EVENT, path=path)
    key = Key(_derive(passphrase, salt[:-_TAG_BYTES]), salt)
    if not opens(path, key):
        raise EventDeskError(ErrorCode.PASSPHRASE_WRONG, path=path)
    return key


def opens(path: Path, key: Key) -> bool:
    """Whether `key` is that of the file, by its beginning alone."""
    salt = header(path)
    expected = _tag(key.secret, salt[:-_TAG_BYTES])
    return len(salt) == HEADER_BYTES and hmac.compare_digest(salt[-_TAG_BYTES:], expected)


def is_encrypted(path: Path) -> bool:
    return _is_ours(header(path))


def _is_ours(header: bytes) -> bool:
    return len(header) == HEADER_BYTES and header[:1] == _WAY and header != _PLAIN


def header(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(HEADER_BYTES)
    except OSError as error:
        raise EventDeskError(ErrorCode.CANNOT_READ, path=path, reason=error.strerror) from error


def _normal(passphrase: str) -> str:
    """The same passphrase from another keyboard: composed letters, no blanks around."""
    return unicodedata.normalize("NFKC", passphrase).strip()


def _derive(passphrase: str, salt: bytes) -> bytes:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id  # a plain file needs none of it

    way = Argon2id(salt=salt, length=32, iterations=_PASSES, lanes=_LANES, memory_cost=_MEMORY_KIB)
    return way.derive(_normal(passphrase).encode())


def _tag(secret: bytes, salt: bytes) -> bytes:
    return hmac.digest(secret, b"event desk, right key" + salt, "sha256")[:_TAG_BYTES]
