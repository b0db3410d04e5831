"""What the cells of a column look like, whatever its heading says."""

from collections.abc import Sequence
from dataclasses import dataclass

from event_desk.exchange import demonyms, names, photo_words, values, vocabulary
from event_desk.exchange.workbook import Cell
from event_desk.folding import digits, fold, has_arabic, has_latin

SAMPLE = 60
MOST_LOOKED_AT = 1000
LONGEST_LOOKED_AT = 300
LONGEST_NAME_WORDS = 6


@dataclass(frozen=True, slots=True)
class Look:
    """Shares between 0 and 1 of the sample; `filled` is how many there are, in a long column how
    many of those looked at. A `role` has the word of a category in it, a `category` is one."""

    filled: int = 0
    email: float = 0
    phone: float = 0
    date: float = 0
    country: float = 0
    language: float = 0
    yes_no: float = 0
    photos: float = 0
    category: float = 0
    role: float = 0
    honorific: float = 0
    number: float = 0
    arabic: float = 0
    latin: float = 0
    name: float = 0
    distinct: float = 0
    link: float = 0


def look(cells: Sequence[Cell]) -> Look:
    """Judge by a sample spread over the whole column."""
    present = [cell for cell in cells if cell is not None]
    spread = present[:: max(1, len(present) // MOST_LOOKED_AT)]
    filled = [cell for cell in spread if values.text(cell)]
    spread = filled[:: max(1, len(filled) // SAMPLE)][:SAMPLE]
    # Whole documents end up in cells; the beginning shows what they are.
    sample = [cell[:LONGEST_LOOKED_AT] if isinstance(cell, str) else cell for cell in spread]
    if not sample:
        return Look()
    texts = [values.text(cell) for cell in sample]

    def share(matches: int) -> float:
        return matches / len(sample)

    return Look(
        filled=len(filled),
        email=share(sum("@" in text for text in texts)),
        phone=share(sum(_phone_like(text) for text in texts)),
        date=share(sum(_date_like(cell) for cell in sample)),
        country=share(sum(_known_country(cell) for cell in sample)),
        language=share(sum(_known_languages(cell) for cell in sample)),
        yes_no=share(sum(values.yes_no(cell).value is not None for cell in sample)),
        photos=share(sum(photo_words.agreed(cell).consent is not None for cell in sample)),
        category=share(sum(_known_category(cell) for cell in sample)),
        role=share(sum(values.category(cell).problem is None for cell in sample)),
        honorific=share(sum(_honorific(text) for text in texts)),
        number=share(sum(digits(text).replace(".", "").isdigit() for text in texts)),
        arabic=share(sum(has_arabic(text) for text in texts)),
        latin=share(sum(has_latin(text) for text in texts)),
        name=share(sum(_name_like(text) for text in texts)),
        distinct=share(len(set(texts))),
        link=share(sum("://" in text for text in texts)),
    )


def _phone_like(text: str) -> bool:
    plain = digits(text)
    count = sum(letter.isdigit() for letter in plain)
    return 7 <= count <= 16 and not any(letter.isalpha() for letter in plain)


def _date_like(cell: Cell) -> bool:
    from event_desk.exchange import dates

    return dates.read_date(cell, dates.DateReading(year=2000)) is not None


def _known_country(cell: Cell) -> bool:
    if not isinstance(cell, str) or not values.country(cell).value:
        return False
    return not (demonyms.country(fold(cell)) and values.languages(cell).value)  # "French"


def _known_languages(cell: Cell) -> bool:
    found = values.languages(cell)
    return bool(found.value) and found.problem is None and values.yes_no(cell).value is None


def _known_category(cell: Cell) -> bool:
    return fold(values.text(cell)) in vocabulary.categories()


def _honorific(text: str) -> bool:
    """A cell with nothing but an honorific: it would stand before a name."""
    return names.split_title(f"{text} Xxxx")[1] == "Xxxx"


def _name_like(text: str) -> bool:
    words = text.split()
    plain = all(letter.isalpha() or letter in " .'’-‐،," or not letter.isascii() for letter in text)
    return 2 <= len(words) <= LONGEST_NAME_WORDS and plain
