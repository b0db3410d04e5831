"""Texts with a number in them, however the source names what translates them."""

import pytest

from event_desk import texts


@pytest.mark.parametrize(
    ("language", "none", "one"),
    [
        ("en", "0 scans", "1 scan"),
        ("ar", "لا عمليات مسح", "عملية مسح واحدة"),
    ],
)
def test_a_number_is_said_in_the_language(language, none, one):
    with texts.speaking(language):
        assert texts.tr("%n scan(s)", "", 0) == none
        assert texts.tr("%n scan(s)", "", 1) == one


@pytest.mark.parametrize("language", ["ar", "en", "es", "fr"])
@pytest.mark.parametrize("source", ["%n person(s)", "%n scan(s) fewer than in the file"])
def test_no_text_is_left_with_its_brackets(language, source):
    with texts.speaking(language):
        assert "(s)" not in texts.tr(source, "", 3)
