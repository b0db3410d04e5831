"""Text as people compare it: one form for all the ways a name may be typed, in both scripts.

What is stored keeps its spelling; what is searched or compared goes through `fold`.
"""

import re
import unicodedata
from functools import lru_cache

FSI, PDI = "\u2068", "\u2069"
_BIDI_CONTROLS = dict.fromkeys(
    [0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF, 0x200B]
)
_TATWEEL = 0x0640
_UNSEEN = {**_BIDI_CONTROLS, _TATWEEL: None}
_OTHER_DIGIT = re.compile(r"(?![0-9])\d")
_PRESENTATION = re.compile("[\ufb50-\ufdff\ufe70-\ufefe]+")
_SPACES = re.compile(r"\s+")
_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
_NOT_WORD = re.compile(r"[^\w]+")
# Letters that people type for one another. Decomposition doesn't take these apart.
_LETTERS = str.maketrans(
    {
        "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ئ": "ي", "ؤ": "و",
        "ة": "ه", "ک": "ك", "ھ": "ه", "ء": None,
        "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe",
        "ı": "i", "ħ": "h", "ŋ": "n",
        "'": None, "’": None, "ʼ": None, "`": None, "‘": None,
    }
)  # fmt: skip


def strip_controls(text: str) -> str:
    """Drop what can't be seen: bidi controls, zero-width spaces, byte-order marks."""
    return text.translate(_BIDI_CONTROLS)


def tidy(text: str) -> str:
    """The form in which a text is stored: spelling, accents and vowel marks stay.

    Presentation forms pasted out of a PDF become letters (NFKC on those blocks only); bidi
    controls, tatweel and stray spaces go; the rest is composed (NFC).
    """
    text = _PRESENTATION.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)
    text = text.translate(_UNSEEN)
    return unicodedata.normalize("NFC", _SPACES.sub(" ", text).strip())


def digits(text: str) -> str:
    """Arabic-Indic, Persian and every other script's decimal digits as 0-9."""
    if text.isascii():
        return text
    return _OTHER_DIGIT.sub(lambda found: str(unicodedata.decimal(found[0])), text)


@lru_cache(maxsize=1 << 14)  # names, organisations and headings come again and again
def fold(text: str) -> str:
    """Words in lower case without accents, vowel marks and the usual differences of spelling.

    The words stay in their order, parted by single spaces. `fold("Łukasz  Østergård")` is
    "lukasz ostergard"; أحمد, احمد and أحـمـد give the same.
    """
    if text.isascii():
        return " ".join(_NOT_WORD.sub(" ", text.lower().replace("'", "")).replace("_", " ").split())
    return " ".join(filter(None, map(_fold_word, text.split())))


@lru_cache(maxsize=1 << 14)  # names differ, and share their words
def _fold_word(text: str) -> str:
    text = unicodedata.normalize("NFKD", digits(tidy(text))).casefold()
    text = unicodedata.normalize("NFKD", text)
    text = "".join([letter for letter in text if not unicodedata.combining(letter)])
    text = digits(text.translate(_LETTERS))
    return " ".join(_NOT_WORD.sub(" ", text).replace("_", " ").split())


def has_arabic(text: str) -> bool:
    return _ARABIC.search(text) is not None


def has_latin(text: str) -> bool:
    return _LATIN.search(text) is not None


def isolate(text: str) -> str:
    """Keep an inserted name, phone or e-mail in its own direction inside a sentence (UAX #9)."""
    return f"{FSI}{text}{PDI}" if text else text
