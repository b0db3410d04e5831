"""QR codes (ISO/IEC 18004) as dark rectangles, measured in modules and without the quiet zone.

The mask is fixed: the `qrcode` package would try all eight for 13 ms a code, and readers don't
mind. A badge's digits always make a version 2-Q code. All steps from digits to modules (packing,
Reed-Solomon, placing, masking) only add bits modulo two, so the modules that each bit of the
digits flips are worked out once, with the package's own arithmetic, and a code is then a few dozen
exclusive-ors.
"""

from dataclasses import dataclass
from functools import cache
from itertools import count

from qrcode.constants import ERROR_CORRECT_M, ERROR_CORRECT_Q
from qrcode.main import QRCode
from qrcode.util import QRData, create_data

QUIET = 4
BADGE_SIZE = 25
BADGE_DIGITS = 44
_MASK = 0
_VERSION = 2
_CODEWORDS = 44

_FEW = 20
"""Codes made one by one, before it pays to work out what each bit flips (50 ms)."""
_made = count()

Matrix = list[list[bool]]


@dataclass(frozen=True, slots=True)
class Modules:
    """`bars` are dark rectangles (x, y, width, height) from the upper left corner of `size`."""

    size: int
    bars: tuple[tuple[int, int, int, int], ...]


def badge(digits: str) -> Modules:
    """The code for a badge's 44 digits: version 2, level Q, numeric mode."""
    if len(digits) != BADGE_DIGITS:
        raise ValueError("a badge's code has 44 digits")
    if next(_made) < _FEW:
        data = create_data(_VERSION, ERROR_CORRECT_Q, [QRData(digits)])
        matrix = _with_codewords(list(data))
        return _bars([sum(dark << x for x, dark in enumerate(row)) for row in matrix])
    zeros, flips = _flips()
    modules = zeros
    for place in range(0, BADGE_DIGITS, 3):
        value = int(digits[place : place + 3])
        for bit, flip in enumerate(flips[place // 3]):
            if value >> bit & 1:
                modules ^= flip
    row = (1 << BADGE_SIZE) - 1
    return _bars([modules >> BADGE_SIZE * y & row for y in range(BADGE_SIZE)])


def plain(text: str) -> Modules:
    """The code for any text, as small as it goes at level M: for a screen, not a badge."""
    code = QRCode(None, ERROR_CORRECT_M, border=0, mask_pattern=_MASK)
    code.add_data(text)
    code.make(fit=True)
    matrix: Matrix = code.get_matrix()
    return _bars([sum(dark << x for x, dark in enumerate(row)) for row in matrix])


@cache
def _flips() -> tuple[int, list[list[int]]]:
    """The code of 44 zeros, and for each bit of each three digits the modules it changes.

    Module (x, y) is bit 25 y + x.
    """
    places = _places()
    zeros = _codewords("0" * BADGE_DIGITS)
    flips: list[list[int]] = []
    for place in range(0, BADGE_DIGITS, 3):
        length = min(3, BADGE_DIGITS - place)
        group: list[int] = []
        for bit in range(10 if length == 3 else 7):
            before, after = "0" * place, "0" * (BADGE_DIGITS - place - length)
            changed = _codewords(f"{before}{1 << bit:0{length}d}{after}") ^ zeros
            group.append(_spread(changed, places))
        flips.append(group)
    # Zero codewords, masked, with the finders and the rest; then what the zeros' own bits change.
    blank = sum(
        1 << BADGE_SIZE * y + x
        for y, row in enumerate(_with_codewords([0] * _CODEWORDS))
        for x, dark in enumerate(row)
        if dark
    )
    return blank ^ _spread(zeros, places), flips


def _codewords(digits: str) -> int:
    data = create_data(_VERSION, ERROR_CORRECT_Q, [QRData(digits)])
    return int.from_bytes(bytes(data), "big")


def _spread(bits: int, places: list[int]) -> int:
    last = len(places) - 1
    return sum(1 << place for order, place in enumerate(places) if bits >> (last - order) & 1)


def _places() -> list[int]:
    """The module in which each bit of the codewords stands, in order: two columns wide, up and
    down from the right, around everything that is the same in every code."""
    zero, one = (_with_codewords([value] * _CODEWORDS) for value in (0x00, 0xFF))
    places: list[int] = []
    upward = True
    for right in (*range(BADGE_SIZE - 1, 6, -2), 5, 3, 1):  # column 6 is the timing pattern
        for step in range(BADGE_SIZE):
            y = BADGE_SIZE - 1 - step if upward else step
            places += [BADGE_SIZE * y + x for x in (right, right - 1) if zero[y][x] != one[y][x]]
        upward = not upward
    return places


def _with_codewords(codewords: list[int]) -> Matrix:
    code = QRCode(_VERSION, ERROR_CORRECT_Q, border=0, mask_pattern=_MASK)
    code.data_cache = codewords
    code.makeImpl(False, _MASK)
    return code.get_matrix()


def _bars(rows: list[int]) -> Modules:
    """From rows with module x as bit x: runs, and those that stand on the same run as one."""
    bars: list[tuple[int, int, int, int]] = []
    above: dict[tuple[int, int], int] = {}
    for y, modules in enumerate([*rows, 0]):
        here: dict[tuple[int, int], int] = {}
        rest = modules
        while rest:
            x = (rest & -rest).bit_length() - 1
            ahead = rest >> x
            length = (~ahead & (ahead + 1)).bit_length() - 1
            here[x, length] = above.pop((x, length), y)
            rest = ahead >> length << x + length
        bars += [(x, start, length, y - start) for (x, length), start in above.items()]
        above = here
    return Modules(len(rows), tuple(bars))
