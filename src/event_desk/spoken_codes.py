"""Codes that are read out, or typed from another screen: letters that can't be mistaken.

Crockford's: no I, L, O, U; those three are read as 1, 1 and 0. The last letter tells a slip.
"""

import secrets

from event_desk.folding import digits

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_AS = str.maketrans("ILO", "110")


def new_code(length: int, first: str = LETTERS) -> str:
    """That many letters, without groups; the first one is out of `first`."""
    drawn = secrets.choice(first) + "".join(secrets.choice(LETTERS) for _ in range(length - 2))
    return drawn + LETTERS[-_luhn(drawn + "0") % len(LETTERS)]


def grouped(code: str, group: int = 4) -> str:
    """`K7TM-04XC-…`: as it is shown."""
    return "-".join(code[at : at + group] for at in range(0, len(code), group))


def read_code(typed: str, length: int) -> str | None:
    """The code without what people put between the groups; None where one was misread."""
    kept = "".join(letter for letter in digits(typed).upper() if letter.isalnum())
    whole = kept.translate(_READ_AS)
    known = len(whole) == length and all(letter in LETTERS for letter in whole)
    return whole if known and _luhn(whole) == 0 else None


def _luhn(text: str) -> int:
    """Luhn's sum in base 32: one letter wrong, and nearly any two exchanged, and it isn't 0."""
    size, total = len(LETTERS), 0
    for place, letter in enumerate(reversed(text)):
        value = LETTERS.index(letter) * (1 + place % 2)
        total += value // size + value % size
    return total % size
