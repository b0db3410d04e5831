import pytest

from event_desk import sounds
from event_desk.folding import fold


@pytest.mark.parametrize(
    "spellings",
    [
        "Mohammed Muhammad Mohamed محمد",
        "Yousef Youssef Yusuf يوسف",
        "Almasri Elmasry المصري",
        "Ashshami الشامي Shami",
        "Abdulrahman Abderrahmane عبدالرحمن",
        "Abdullah Abdallah Abdulla عبدالله",
        "Darwish Darwich درويش",
        "Gamal Jamal Djamal جمال",
        "Osman Uthman عثمان",
        "Chérif Sharif شريف",
        "Yahya Yahia يحيى",
        "Salah صلاح",
    ],
)
def test_spellings_of_a_name_share_a_key(spellings):
    first, *others = [set(sounds.keys(fold(word))) for word in spellings.split()]
    for other in others:
        assert first & other


@pytest.mark.parametrize("pair", ["Ali Amal", "Samir Karim", "Huda Nada", "حسن حسين علي"])
def test_other_names_do_not(pair):
    first, *_, last = [set(sounds.keys(fold(word))) for word in pair.split()]
    assert not first & last


@pytest.mark.parametrize("word", ["", "7", "a7b", "日本", "ǂ", "é", "ß"])
def test_what_has_no_sound_has_no_key(word):
    assert isinstance(sounds.keys(word), tuple)


def test_two_words_that_are_written_as_one_are_indexed_as_one():
    indexed = sounds.indexed(["عبد الله", "Ben Ali"], ["guest@example.org", ""]).split()
    assert {"عبدالله", "benali", sounds.MARK + "abdl", sounds.MARK + "bnl", "guest"} <= set(indexed)
    assert indexed.index("الله") < indexed.index(sounds.MARK) < indexed.index("guest")
