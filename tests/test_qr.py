"""Badge codes against the package's own drawing, and read back by an independent reader."""

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from qrcode.constants import ERROR_CORRECT_Q
from qrcode.main import QRCode

from event_desk.paper import qr

DIGITS = st.text("0123456789", min_size=44, max_size=44)


def matrix(modules):
    rows = [[False] * modules.size for _ in range(modules.size)]
    for x, y, width, height in modules.bars:
        for row in rows[y : y + height]:
            assert not any(row[x : x + width])
            row[x : x + width] = [True] * width
    return rows


def read(modules):
    image = Image.new("L", (modules.size + 8, modules.size + 8), 255)
    for x, y, width, height in modules.bars:
        image.paste(0, (x + 4, y + 4, x + 4 + width, y + 4 + height))
    return zxingcpp.read_barcode(image.resize((image.width * 4, image.height * 4), Image.NEAREST))


@given(DIGITS)
@settings(max_examples=40)
def test_a_badge_code_is_what_the_package_would_draw(digits):
    code = QRCode(2, ERROR_CORRECT_Q, border=0, mask_pattern=0)
    code.add_data(digits)
    code.make(fit=False)
    assert matrix(qr.badge(digits)) == code.get_matrix()


@given(DIGITS)
@settings(max_examples=40)
def test_a_badge_code_reads_back(digits):
    assert read(qr.badge(digits)).text == digits


def test_other_lengths_are_refused():
    with pytest.raises(ValueError, match="44"):
        qr.badge("123")
