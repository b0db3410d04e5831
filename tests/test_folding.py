import pytest
from hypothesis import given
from hypothesis import strategies as st

from event_desk.folding import digits, fold, isolate, tidy


@pytest.mark.parametrize(
    ("typed", "other"),
    [
        ("أحمد", "احمد"),
        ("آمنة", "امنه"),
        ("هدى", "هدي"),
        ("مَريم", "مريم"),
        ("مـحـمـد", "محمد"),
        ("ﻣﺤﻤﺪ", "محمد"),
        ("Łukasz Østergård", "lukasz ostergard"),
        ("Núñez-Peña", "NUNEZ PENA"),
        ("O'Neill", "O’Neill"),
        ("قاعة ١", "قاعه 1"),
        ("\u200fيوسف\u200e", "يوسف"),
        ("Œuvray", "oeuvray"),
    ],
)
def test_spellings_of_one_name_fold_to_the_same(typed, other):
    assert fold(typed) == fold(other)


def test_different_names_stay_different():
    assert fold("أحمد محمد") != fold("محمد أحمد")
    assert fold("Amal") != fold("Amel")


@given(st.text())
def test_folding_twice_changes_nothing(text):
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_tidying_twice_changes_nothing(text):
    assert tidy(tidy(text)) == tidy(text)


def test_tidy_keeps_accents_and_vowel_marks():
    assert tidy("  مَريم \u200f Zoé ") == "مَريم Zoé"


def test_digits_of_any_script():
    assert digits("٠١٢ ۴۵۶ 789") == "012 456 789"


def test_an_empty_text_is_not_wrapped():
    assert isolate("") == ""
    assert isolate("+961") == "\u2068+961\u2069"
