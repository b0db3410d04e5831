"""What a badge's QR code says: 18 bytes as 44 decimal digits.

version and key 1 byte, event tag 2, badge id 5, HMAC-SHA256 cut to 10. Digits only, because a hand
scanner types through whatever keyboard layout is active, and because QR's numeric mode then needs
no more than version 2-Q (25 × 25 modules, ISO/IEC 18004). Nothing about the person is in it, and
nothing editable in the check, so a corrected name never kills a badge.
"""

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from enum import Enum, auto

from event_desk.folding import digits

LENGTH = 44
KEY_BYTES = 32
_VERSION = 1
_ID_BYTES = 5
_MAC_BYTES = 10
# Without 0 O 1 I L U and vowels: nothing to mistake for another, and no words by chance.
_TYPING = "23456789BCDFGHJKMNPQRSTVWXYZ"
TYPING_LENGTH = 8


class Reading(Enum):
    """What a scanned text turned out to be."""

    GOOD = auto()
    NOT_OURS = auto()
    OTHER_EVENT = auto()
    BAD_CHECK = auto()


@dataclass(frozen=True, slots=True)
class Scanned:
    reading: Reading
    badge_id: bytes = b""


def new_key() -> bytes:
    return secrets.token_bytes(KEY_BYTES)


def new_tag() -> int:
    """An event's own number, 1–65535: badges of other events are told apart by it."""
    return secrets.randbelow(0xFFFF) + 1


def new_badge_id() -> bytes:
    return secrets.token_bytes(_ID_BYTES)


def new_typing_code() -> str:
    """Eight characters to type by hand when a badge doesn't scan; unique within an event."""
    number = secrets.randbelow(len(_TYPING) ** TYPING_LENGTH)
    letters: list[str] = []
    for _ in range(TYPING_LENGTH):
        number, letter = divmod(number, len(_TYPING))
        letters.append(_TYPING[letter])
    return "".join(letters)


def make(key: bytes, tag: int, badge_id: bytes) -> str:
    """The 44 digits for a badge. `key` has 32 bytes, `badge_id` 5, `tag` fits in two bytes."""
    head = bytes([_VERSION]) + tag.to_bytes(2, "big") + badge_id
    return f"{int.from_bytes(head + _check(key, head), 'big'):0{LENGTH}d}"


def clean(text: str) -> str:
    """What a scanner typed, without the white space around it and with plain digits."""
    return digits("".join(text.split()))


def is_form(text: str) -> bool:
    """Whether a text has the form of one of our codes, whosever event it is."""
    return len(text) == LENGTH and text.isascii() and text.isdigit() and _split(text) is not None


def is_typing_code(text: str) -> bool:
    """Whether a text has the form of the characters below the QR code, in either case."""
    return len(text) == TYPING_LENGTH and set(text.upper()) <= set(_TYPING)


def read(text: str, key: bytes, tag: int) -> Scanned:
    """Tell what a code is; the tag comes before the check, which another event's key made."""
    head_and_check = _split(clean(text))
    if head_and_check is None:
        return Scanned(Reading.NOT_OURS)
    head, check = head_and_check
    if int.from_bytes(head[1:3], "big") != tag:
        return Scanned(Reading.OTHER_EVENT)
    if not hmac.compare_digest(check, _check(key, head)):
        return Scanned(Reading.BAD_CHECK)
    return Scanned(Reading.GOOD, head[3:])


def _split(text: str) -> tuple[bytes, bytes] | None:
    if len(text) != LENGTH or not (text.isascii() and text.isdigit()):
        return None
    number = int(text)
    if number.bit_length() > 8 * (3 + _ID_BYTES + _MAC_BYTES):
        return None
    whole = number.to_bytes(3 + _ID_BYTES + _MAC_BYTES, "big")
    if whole[0] != _VERSION:
        return None
    return whole[:-_MAC_BYTES], whole[-_MAC_BYTES:]


def _check(key: bytes, head: bytes) -> bytes:
    return hmac.new(key, head, hashlib.sha256).digest()[:_MAC_BYTES]
