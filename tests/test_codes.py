from hypothesis import given
from hypothesis import strategies as st

from event_desk import codes
from event_desk.codes import Reading

KEY = bytes(range(32))
ids = st.binary(min_size=5, max_size=5)
tags = st.integers(1, 0xFFFF)


@given(ids, tags)
def test_a_code_is_44_digits_and_reads_back(badge_id, tag):
    code = codes.make(KEY, tag, badge_id)
    assert len(code) == codes.LENGTH
    assert code.isdigit()
    assert codes.read(code, KEY, tag) == codes.Scanned(Reading.GOOD, badge_id)


@given(ids, st.integers(0, 43), st.integers(1, 9))
def test_one_wrong_digit_is_never_taken_for_a_badge(badge_id, place, shift):
    code = codes.make(KEY, 7, badge_id)
    wrong = str((int(code[place]) + shift) % 10)
    changed = code[:place] + wrong + code[place + 1 :]
    assert codes.read(changed, KEY, 7).reading is not Reading.GOOD


@given(ids)
def test_another_event_and_another_key_are_told_apart(badge_id):
    code = codes.make(KEY, 7, badge_id)
    assert codes.read(code, KEY, 8).reading is Reading.OTHER_EVENT
    assert codes.read(code, bytes(32), 7).reading is Reading.BAD_CHECK


@given(st.text(max_size=60))
def test_any_text_can_be_read(text):
    assert codes.read(text, KEY, 7).reading in (Reading.NOT_OURS, Reading.OTHER_EVENT)


def test_arabic_digits_and_spaces_of_a_scanner_are_understood():
    code = codes.make(KEY, 7, b"12345")
    typed = code.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
    assert codes.read(f" {typed[:20]} {typed[20:]}\r\n", KEY, 7).reading is Reading.GOOD
