"""A scanner types through any keyboard layout; the code comes out the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from event_desk import codes
from event_desk.ui.widgets.scan_keys import (
    Key,
    Understood,
    Way,
    badge_code,
    may_be_code,
    understand,
)

CODE = codes.make(b"k" * 32, 77, b"12345")
badge_ids = st.binary(min_size=5, max_size=5)


def pressed(code, first, zero):
    return [Key(zero if digit == "0" else first + int(digit) - 1, 0) for digit in code]


def test_plain_digits():
    assert badge_code(CODE, []) == CODE


@given(badge_ids)
def test_arabic_digits_say_the_same(badge_id):
    code = codes.make(b"k" * 32, 77, badge_id)
    assert badge_code(code.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")), []) == code


@given(badge_ids)
def test_the_digit_row_of_azerty_says_the_same(badge_id):
    code = codes.make(b"k" * 32, 77, badge_id)
    typed = code.translate(str.maketrans("1234567890", "&é\"'(-è_çà"))
    assert badge_code(typed, []) == code


def test_the_keys_count_where_the_characters_say_nothing():
    assert badge_code("?" * 44, pressed(CODE, 10, 19), "linux") == CODE
    assert badge_code("?" * 44, pressed(CODE, 2, 11), "win32") == CODE


def test_the_virtual_keys_count_on_a_mac():
    numbers = dict(zip("1234567890", (18, 19, 20, 21, 23, 22, 26, 28, 25, 29), strict=True))
    assert badge_code("", [Key(0, numbers[digit]) for digit in CODE], "darwin") == CODE


def test_names_and_other_numbers_are_no_badge_codes():
    for text in ("Amal Haddad", "علي", CODE[:-1], CODE + "0", "9" * 44):
        assert badge_code(text, []) == ""


@pytest.mark.parametrize("before", ["]Q1", "QR:", "\t"])
@pytest.mark.parametrize("after", ["", "\r\n", "#"])
def test_what_a_scanner_sends_around_a_code_does_no_harm(before, after):
    assert badge_code(before + CODE + after, []) == CODE


def test_two_codes_at_once_are_none():
    assert badge_code(CODE + CODE, []) == ""
    assert badge_code(f"{CODE};{CODE}", []) == ""


def test_it_is_told_which_reading_it_was():
    assert understand(CODE, []) == Understood(CODE, Way.TEXT)
    assert understand("]Q1" + CODE, []) == Understood(CODE, Way.TEXT, "]Q1")
    assert understand("?" * 44, pressed(CODE, 10, 19), "linux") == Understood(CODE, Way.KEYS)


def test_a_name_is_never_an_unknown_code():
    assert not may_be_code("Smith")
    assert not may_be_code("Abdelrahman")
    assert not may_be_code("Amal 2")
    assert may_be_code("TICKET-1234")
    assert may_be_code("bcdfghjk")
