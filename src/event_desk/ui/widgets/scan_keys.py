"""What a hand scanner meant, whatever keyboard layout it typed through.

A scanner is a keyboard: it presses the keys of a US layout, and the system's active layout decides
which characters come of it. Codes are digits only, so three readings are tried in order: the text
with its digits made plain, the keys that were physically pressed, the digit row of an AZERTY
keyboard. The first that holds one text of the form of a badge code is it: what a scanner was set to
send before or after it (such as the "]Q1" of ISO/IEC 15424) does no harm.
"""

import re
import sys
from dataclasses import dataclass
from enum import StrEnum

from event_desk import codes


@dataclass(frozen=True, slots=True)
class Key:
    """One key press: the numbers that the system gives for it, 0 where it gives none."""

    scan_code: int
    virtual_key: int


# Linux: the kernel's KEY_1 … plus 8 (X11 and Wayland alike); then the keypad.
_EVDEV = {
    **dict(zip(range(10, 20), "1234567890", strict=True)),
    **dict(zip((90, 87, 88, 89, 83, 84, 85, 79, 80, 81), "0123456789", strict=True)),
}
# Windows: scan codes of set 1.
_SET_1 = {
    **dict(zip(range(2, 12), "1234567890", strict=True)),
    **dict(zip((82, 79, 80, 81, 75, 76, 77, 71, 72, 73), "0123456789", strict=True)),
}
# macOS: virtual key codes of Carbon's Events.h.
_MAC = {
    **dict(zip((18, 19, 20, 21, 23, 22, 26, 28, 25, 29), "1234567890", strict=True)),
    **dict(zip((82, 83, 84, 85, 86, 87, 88, 89, 91, 92), "0123456789", strict=True)),
}
_AZERTY_ROW = str.maketrans("&é\"'(-è_çà", "1234567890")


_RUN = re.compile(rf"(?<!\d)\d{{{codes.LENGTH}}}(?!\d)", re.ASCII)


# "]Q1": a QR code, read in model 2. It ends in a digit, which isn't one of the code's.
_SYMBOLOGY = re.compile(r"^\][A-Za-z]\d")


class Way(StrEnum):
    """Which of the three readings it was."""

    TEXT = "text"
    KEYS = "keys"
    AZERTY = "azerty"


@dataclass(frozen=True, slots=True)
class Understood:
    """`beside` is what the scanner sent before and after the code."""

    code: str
    way: Way
    beside: str = ""


def understand(text: str, keys: list[Key], platform: str = sys.platform) -> Understood | None:
    """The 44 digits that were scanned, or None when it was something else or more than one."""
    for way, reading in readings(text, keys, platform):
        bare = _SYMBOLOGY.sub("", reading)
        runs = [found for found in _RUN.findall(bare) if codes.is_form(found)]
        if len(runs) == 1:
            return Understood(runs[0], way, reading.replace(runs[0], " ").strip())
    return None


def readings(
    text: str, keys: list[Key], platform: str = sys.platform
) -> tuple[tuple[Way, str], ...]:
    """What the keys may have meant, the likeliest first: only digits are told apart in all."""
    return (
        (Way.TEXT, codes.clean(text)),
        (Way.KEYS, _physical(keys, platform)),
        (Way.AZERTY, codes.clean(text.lower().translate(_AZERTY_ROW))),
    )


def badge_code(text: str, keys: list[Key], platform: str = sys.platform) -> str:
    """The 44 digits that were scanned, or nothing when it was something else."""
    understood = understand(text, keys, platform)
    return understood.code if understood else ""


def may_be_code(text: str) -> bool:
    """Whether a text that nobody's name matches may be a code to ask the engine about.

    Names have no digits; the code below a QR has no vowels. "Smith" is never an unknown ticket.
    """
    code = codes.clean(text)
    if len(text.split()) != 1:
        return False
    return any(letter.isdigit() for letter in code) or codes.is_typing_code(code)


def is_name(text: str) -> bool:
    """Whether only letters were typed so far: no scan begins like that."""
    return all(letter.isalpha() or letter in " -'.@" for letter in text)


def is_garbled(code: str) -> bool:
    """A long row of digits is never a name: half a code, or two at once, as the engine says."""
    return len(code) >= codes.LENGTH // 2 and code.isdigit()


def _physical(keys: list[Key], platform: str) -> str:
    if platform == "darwin":
        return "".join(_MAC.get(key.virtual_key, " ") for key in keys)
    table = _SET_1 if platform == "win32" else _EVDEV
    return "".join(table.get(key.scan_code, " ") for key in keys)
