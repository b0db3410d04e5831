"""Cells in normal form. Each reader gives the value and, where something is doubtful, a code."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import lru_cache
from typing import Generic, TypeVar

import phonenumbers
from rapidfuzz import fuzz, process

from event_desk.exchange import demonyms, vocabulary
from event_desk.exchange.workbook import Cell
from event_desk.folding import digits, fold, tidy
from event_desk.model.problems import ProblemCode

Value = TypeVar("Value")
CACHE = 8192  # of texts: a cell is looked at several times, and lists repeat their words
LONGEST_TEXT = 4000
_DIGITS_KEPT = 15  # Excel keeps no more of a number

_MAIL = re.compile(r"[^\s<>,;:()\[\]\"]+@[^\s<>,;:()\[\]\"]+")
_MAIL_FORM = re.compile(
    r"[^\s@<>,;:()\[\]\"]{1,64}@(?:[^\s@.<>,;:()\[\]\"/]{1,63}\.)+[^\s@.\d<>,;:()\"/]{2,63}"
)
_AROUND_AT = re.compile(
    r"(?<=\w)\s+@\s*(?=\w)|(?<=\w)@\s+(?=\w)"
    r"|(?<=\w)\s*[(\[{]\s*(?:at|arobase|arroba)\s*[)\]}]\s*(?=[\w-]+\.\w)",
    re.IGNORECASE,
)
_DASHES = "-–—−_.…/\\*?•· "
_NOT_DIGIT = re.compile(r"\D")
_DECIMAL_TAIL = re.compile(r"[.,]0+$")
_SCIENTIFIC = re.compile(r"\d[.,]?\d*[eE]\+?\d{1,2}")
_PHONE_SPLIT = re.compile(r"[;\n|]|\s/\s|,\s|\bor\b|\bou\b|/(?=\s*[+0])|(?<=\d)\s+(?=\+)")
_LANGUAGE_SPLIT = re.compile(r"[,;/+،؛|&\n•·]|\s[-–—]\s|\s(?:and|et|y|e|ou|or|و)\s", re.IGNORECASE)
_BRACKETS = re.compile(r"[(\[{（].*?[)\]}）]")
_STATE = re.compile(
    r"^(?:the |la |el |l)?"
    r"(?:(?:islamic |federal |united |arab )?(?:republic|kingdom|state|sultanate) of (?:the )?"
    r"|republique (?:islamique )?(?:de la |de l|du |des |de |d)|royaume (?:du |de la |de |d)"
    r"|republica (?:del |de la |de )|reino de (?:la )?|جمهوريه |المملكه |مملكه |دوله |سلطنه )|^the "
)
_MEXICAN_MOBILE = re.compile(r"521\d{10}")
_FLAG = range(0x1F1E6, 0x1F200)  # a flag is the code of its country in these letters
_EXTENSION = re.compile(
    r"\s*\(?\b(?:ext|extension|poste|x|int|تحويله|تحويلة)\b[.:\s]*\d{1,6}\)?\s*$", re.IGNORECASE
)
_EPOCH = datetime(1899, 12, 30)  # noqa: DTZ001 - Excel's day 0; a cell has no zone
_SERIAL_DAYS = range(20_000, 80_000)  # 1954 to 2119


@dataclass(frozen=True, slots=True)
class Read(Generic[Value]):
    value: Value
    problem: ProblemCode | None = None
    kept: str = ""


def text(cell: Cell) -> str:
    """A cell as text; empty for what means nothing ("-", "N/A", "لا يوجد", a formula's error)."""
    if cell is None:
        return ""
    if isinstance(cell, str):
        return _text(cell)
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time() else cell.isoformat(" ", "minutes")
    return str(cell)


@lru_cache(CACHE)
def _text(cell: str) -> str:
    cleaned = " ".join(cell.split()) if cell.isascii() else tidy(cell)
    if not cleaned or not cleaned.strip(_DASHES) or cleaned in vocabulary.SPREADSHEET_ERRORS:
        return ""
    if len(cleaned) > vocabulary.LONGEST_NOTHING:
        return cleaned
    return "" if fold(cleaned) in vocabulary.NOTHING else cleaned


def name_text(cell: Cell) -> str:
    """A cell with a name as text. Nada and Nil are nothing in some languages, and names as well."""
    if not isinstance(cell, str):
        return ""
    plain = _text(cell)
    return plain or (tidy(cell) if fold(cell) in vocabulary.NAMES_AS_WELL else "")


def email(cell: Cell) -> Read[str]:
    """Trimmed, unwrapped, lower case. A doubtful one is kept."""
    typed = _AROUND_AT.sub("@", text(cell))
    if not typed:
        return Read("")
    found = [mail.strip(".'’`").removeprefix("mailto:") for mail in _MAIL.findall(typed)]
    if not found:
        kept = typed.removeprefix("mailto:").strip("<>;,. ").lower()
        return Read(kept, ProblemCode.EMAIL_DOUBTFUL)
    first = found[0].lower()
    if not _MAIL_FORM.fullmatch(first) or ".." in first:
        kept = typed.lower() if len(found) == 1 and not typed.endswith(">") else first
        return Read(kept, ProblemCode.EMAIL_DOUBTFUL)
    if len(dict.fromkeys(mail.lower() for mail in found)) > 1:
        return Read(first, ProblemCode.EMAIL_SEVERAL, first)
    return Read(first)


def region_of(prefix: Cell) -> str:
    """The country that a dialling code ("+974", "00254", 41) belongs to, where it is one's."""
    plain = _only_digits(digits(text(prefix))).removeprefix("00")
    found = phonenumbers.region_code_for_country_code(int(plain)) if 0 < len(plain) < 4 else ""
    return found if found.isalpha() and len(found) == vocabulary.LETTERS else ""


def without_mails(typed: str) -> str:
    return _MAIL.sub(" ", typed)


def phone(cell: Cell, region: str = "") -> Read[str]:
    """E.164. `region` (alpha-2) reads a national number; what can't be read is kept as typed."""
    if isinstance(cell, float):
        return Read(f"{cell:.0f}", ProblemCode.DIGITS_LOST)
    typed = text(cell)
    if not typed:
        return Read("")
    plain = _DECIMAL_TAIL.sub("", _EXTENSION.sub("", digits(typed).replace("＋", "+")))
    if _SCIENTIFIC.fullmatch(plain):
        plain = _written_out(plain)
        if not plain:
            return Read(typed, ProblemCode.DIGITS_LOST)
    if isinstance(cell, int) and len(plain) > _DIGITS_KEPT:
        return Read(plain, ProblemCode.DIGITS_LOST)
    pieces = [piece for piece in _PHONE_SPLIT.split(plain) if len(_only_digits(piece)) > 5]
    if len(pieces) > 1:
        first = _phone(pieces[0], region)
        if first.problem is None:
            return Read(first.value, ProblemCode.PHONE_SEVERAL, first.value)
    found = _phone(plain, region)
    return Read(typed, found.problem) if found.value == plain and found.problem else found


def _written_out(scientific: str) -> str:
    """9.7455123456E10 in full; empty where digits are missing."""
    number = Decimal(scientific.replace(",", "."))
    _sign, figures, exponent = number.as_tuple()
    whole = isinstance(exponent, int) and exponent <= 0 and number == number.to_integral_value()
    return f"{number:.0f}" if whole and len(figures) > 6 else ""


@lru_cache(CACHE)
def _phone(plain: str, region: str) -> Read[str]:
    number = _only_digits(plain)
    international = plain.strip(" (").startswith("+") or number.startswith("00")
    number = number.removeprefix("00") if number.startswith("00") else number
    if _MEXICAN_MOBILE.fullmatch(number):
        number = "52" + number[3:]  # the 1 that mobile phones had until 2019
    attempts = [(f"+{number}", "")] if international else [(number, region), (f"+{number}", "")]
    if international and region:
        attempts.append((number, region))  # "+06 12…": a plus in front of a national number
    possible = ""
    for attempt, home in attempts:
        try:
            parsed = phonenumbers.parse(attempt, home or None)
        except phonenumbers.NumberParseException:
            continue
        written = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
        if phonenumbers.is_valid_number(parsed):
            return Read(written)
        reason = phonenumbers.is_possible_number_with_reason(parsed)
        if reason == phonenumbers.ValidationResult.IS_POSSIBLE and (home or international):
            possible = possible or written
    # The right length in a range that isn't handed out (or wasn't, when the tables were made).
    return Read(possible or plain, ProblemCode.PHONE_DOUBTFUL)


def _only_digits(plain: str) -> str:
    return _NOT_DIGIT.sub("", plain)


def country(cell: Cell) -> Read[str]:
    """ISO 3166 alpha-2; empty and reported when no country has that name in any language."""
    return _country(cell) if isinstance(cell, str) else Read("")


@lru_cache(CACHE)
def _country(typed: str) -> Read[str]:
    known = vocabulary.countries()
    if fold(typed) == "na":  # Namibia's code, and far more often nothing
        return Read("")
    whole = text(typed)
    if not whole:
        return Read("")
    flag = "".join(chr(ord(one) - _FLAG[0] + ord("a")) for one in whole if ord(one) in _FLAG)
    parts = [whole, _BRACKETS.sub("", whole), flag, *re.split(r"[/|,;،\n()–—]|\s-\s", whole)]
    for part in parts:
        folded = fold(part)
        for name in (folded, _STATE.sub("", folded)):
            if name in known:
                return Read(known[name])
    people = next(filter(None, (demonyms.country(fold(part)) for part in parts)), "")
    if people:
        return Read(people)
    close = _closest(fold(whole), tuple(known), 88)
    return Read(known[close]) if close else Read("", ProblemCode.COUNTRY_UNKNOWN)


def languages(cell: Cell) -> Read[tuple[str, ...]]:
    """ISO 639-1 codes in alphabetical order, each once."""
    return _languages(cell) if isinstance(cell, str) else Read(())


@lru_cache(CACHE)
def _languages(typed: str) -> Read[tuple[str, ...]]:
    whole = _BRACKETS.sub(" ", text(typed))
    found: set[str] = set()
    unknown = ""
    for part in _LANGUAGE_SPLIT.split(whole):
        if not text(part) or set(fold(part).split()) <= vocabulary.LEVELS:
            continue
        codes = _language_part(fold(part))
        found.update(codes)
        if not codes:
            unknown = tidy(part)
    problem = ProblemCode.LANGUAGE_UNKNOWN if unknown else None
    return Read(tuple(sorted(found)), problem, unknown)


def _language_part(folded: str) -> tuple[str, ...]:
    known = vocabulary.languages()
    if code := _language(folded, known):
        return (code,)
    # "ar en fr", "العربية والإنجليزية": several within one part, all of them known.
    codes = tuple(_language(word, known) for word in folded.split())
    if codes and all(codes):
        return codes
    # "native English", "Arabe (langue maternelle)": one known word among others.
    known_words = tuple(
        code for code, word in zip(codes, folded.split(), strict=True) if code and len(word) > 3
    )
    if known_words:
        return known_words
    close = _closest(folded, tuple(known), 88)
    return (known[close],) if close else ()


def _language(folded: str, known: vocabulary.Mapping[str, str]) -> str:
    if folded in known:
        return known[folded]
    if folded.startswith("و") and folded[1:] in known:
        return known[folded[1:]]
    return ""


def _closest(folded: str, names: tuple[str, ...], least: int) -> str:
    """The name that a slip of the keyboard turned into this one; only for words long enough."""
    if len(folded) < 6:
        return ""
    found = process.extractOne(folded, names, scorer=fuzz.ratio, score_cutoff=least)
    return found[0] if found and len(found[0]) > 4 else ""


def yes_no(cell: Cell) -> Read[bool | None]:
    if isinstance(cell, bool):
        return Read(cell)
    if isinstance(cell, int | float):
        return Read(bool(cell)) if cell in (0, 1) else Read(None, ProblemCode.YES_NO_UNKNOWN)
    return _yes_no(cell) if isinstance(cell, str) else Read(None)


@lru_cache(CACHE)
def _yes_no(typed: str) -> Read[bool | None]:
    stripped = typed.strip()
    if stripped in vocabulary.YES_SIGNS or stripped in vocabulary.NO_SIGNS:
        return Read(stripped in vocabulary.YES_SIGNS)
    folded = fold(typed)
    if not text(typed):
        return Read(None)
    # The longest known beginning decides: "I do not agree to …" begins with "I do not agree".
    words = folded.split()
    for length in range(len(words), 0, -1):
        beginning = " ".join(words[:length])
        if beginning in vocabulary.YES or beginning in vocabulary.NO:
            return Read(beginning in vocabulary.YES)
    return Read(None, ProblemCode.YES_NO_UNKNOWN)


def category(cell: Cell) -> Read[str]:
    """Our word for it, or the list's own where we have none (then reported)."""
    typed = text(cell)
    return _category(typed) if typed else Read("")


@lru_cache(CACHE)
def _category(typed: str) -> Read[str]:
    known = vocabulary.categories()
    for part in (typed, _BRACKETS.sub("", typed), *re.split(r"[/|,;،\n+&()–—-]", typed)):
        folded = fold(part)
        for name in (folded, folded.removeprefix("ال"), folded.removesuffix("s")):
            if name in known:
                return Read(known[name])
    words = fold(typed).split()
    for word in words:
        if word in known and known[word] != "participant":
            return Read(known[word])
    if not set(words).isdisjoint(known):
        return Read("participant")  # "Youth delegate"
    if close := _closest(fold(typed), tuple(known), 90):
        return Read(known[close])
    return Read(typed, ProblemCode.CATEGORY_UNKNOWN)


def chosen(cell: Cell, known: vocabulary.Mapping[str, str]) -> str:
    """A word of a small vocabulary (kinds of item, access), else what was typed, folded."""
    folded = fold(text(cell))
    return known.get(folded) or known.get(folded.removeprefix("ال")) or folded


def number(cell: Cell) -> Read[int | None]:
    """A count: "٢٥٠", "1 200", "approx. 80"."""
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return Read(int(cell)) if 0 <= cell < 1e9 else Read(None, ProblemCode.NUMBER_UNREADABLE)
    typed = text(cell)
    if not typed:
        return Read(None)
    found = re.search(r"\d+", re.sub(r"(?<=\d)[ ,.٬](?=\d{3}\b)", "", digits(typed)))
    return Read(int(found[0])) if found else Read(None, ProblemCode.NUMBER_UNREADABLE)


def serial_date(cell: Cell) -> datetime | None:
    """A date that lost its format: Excel's count of days."""
    if isinstance(cell, bool) or not isinstance(cell, int | float):
        return None
    if _SERIAL_DAYS.start <= cell < _SERIAL_DAYS.stop:
        return _EPOCH + timedelta(days=float(cell))
    return None


def as_date(cell: Cell) -> date | None:
    """The day of a cell that is a date already."""
    if isinstance(cell, datetime):
        return cell.date()
    return cell if isinstance(cell, date) else None
