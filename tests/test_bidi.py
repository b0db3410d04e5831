"""The order of letters on a line, against an implementation of UAX #9 of other origin."""

import pytest
from bidi import get_display
from hypothesis import given
from hypothesis import strategies as st

from event_desk.paper import bidi

STRONG = "abאבجد"
INVISIBLE_AT_THE_END = " \u2066\u2067\u2068\u2069"


def displayed(text, base):
    found = bidi.levels(text, base)
    parts = bidi.visual(bidi.stretches(found, 0, len(text)))
    return "".join(text[part.start : part.end][:: -1 if part.level % 2 else 1] for part in parts)


# The judge goes wrong where an isolate stands before a bracket: these two are never mixed.
@pytest.mark.parametrize(
    "alphabet",
    [
        STRONG + "12٣٤ .,:-+%$/",
        STRONG + "1٣ ()[]{}\u064e",
        STRONG + "1٣ .\u064e\u2066\u2067\u2068\u2069",
    ],
    ids=["numbers", "brackets", "isolates"],
)
@given(data=st.data(), base=st.sampled_from([0, 1]))
def test_letters_stand_in_the_order_of_the_standard(alphabet, data, base):
    text = data.draw(st.text(alphabet, min_size=1, max_size=20)).rstrip(INVISIBLE_AT_THE_END)
    if text:
        assert displayed(text, base) == get_display(text, base_dir="LR"[base])


@pytest.mark.parametrize(
    ("text", "base", "shown"),
    [
        ("Amal (أمل)", 0, "Amal (لمأ)"),
        ("بريد info@example.org هنا", 1, "انه info@example.org ديرب"),
        ("هاتف \u2068+961 3 123 456\u2069", 1, "\u2069+961 3 123 456\u2068 فتاه"),
    ],
)
def test_what_is_inside_arabic_keeps_its_own_order(text, base, shown):
    assert displayed(text, base) == shown


@pytest.mark.parametrize(
    ("text", "level"), [("Amal أمل", 0), ("أمل Amal", 1), ("12 أمل", 1), ("12", 0), ("", 0)]
)
def test_a_paragraph_runs_as_its_first_letter_does(text, level):
    assert bidi.base_level(text) == level
