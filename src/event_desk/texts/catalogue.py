"""The catalogues: what stands for an English text in the language that is set."""

from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from xml.etree import ElementTree as ET

from event_desk.files import translation

LANGUAGES = ("ar", "en", "fr", "es")
Key = tuple[str, str, str]

_current = "en"
_speaking: ContextVar[str] = ContextVar("_speaking", default="")


def language() -> str:
    return _speaking.get() or _current


@contextmanager
def speaking(code: str) -> Generator[None]:
    """Another language for a while, on this thread only: what is printed has its own."""
    token = _speaking.set(code if code in LANGUAGES else "en")
    try:
        yield
    finally:
        _speaking.reset(token)


def set_language(code: str) -> None:
    """`code` is one of LANGUAGES; anything else is English."""
    global _current
    _current = code if code in LANGUAGES else "en"


def translate(context: str, source: str, comment: str = "", n: int = -1) -> str:
    """The text for `source` in the language set; `%n` becomes the number when one is given.

    The name and the order of arguments are those that lupdate looks for.
    """
    code = language()
    forms = _catalogue(code).get((context, source, comment), ())
    if n < 0:
        return forms[0] if forms else source
    form = plural_form(code, n)
    text = forms[form] if form < len(forms) and forms[form] else source
    return text.replace("%n", str(n))


def tr(source: str, comment: str = "", n: int = -1) -> str:
    """A text with a number in it, in the form that the number asks for.

    Only under this name does lupdate see plural forms in Python, and only where `n` is a plain
    name. It keeps `texts.tr(…)` apart from `tr(…)`: under the name before the dot.
    """
    known = _catalogue(language())
    context = "" if ("", source, comment) in known else "texts"
    return translate(context, source, comment, n)


def english(text: str) -> str:
    """The English that a text of the language set stands for; nothing where it is no whole text."""
    return _english(language()).get(text, "")


@cache
def _english(code: str) -> dict[str, str]:
    known = _catalogue(code)
    return {form: source for (_, source, _), forms in known.items() for form in forms if form}


@cache
def _catalogue(code: str) -> dict[Key, tuple[str, ...]]:
    path = translation(f"event_desk_{code}.ts")
    if not path.is_file():
        return {}
    texts: dict[Key, tuple[str, ...]] = {}
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            forms = _forms(message.find("translation"))
            if any(forms):
                source, comment = message.findtext("source", ""), message.findtext("comment", "")
                texts[name, source, comment] = forms
                if message.get("numerus") == "yes":
                    # `tr` within a class: lupdate files the text under the class.
                    texts.setdefault(("", source, comment), forms)
    return texts


def _forms(found: ET.Element | None) -> tuple[str, ...]:
    if found is None or found.get("type") in {"unfinished", "vanished", "obsolete"}:
        return ()
    if numerus := found.findall("numerusform"):
        return tuple(form.text or "" for form in numerus)
    return (found.text or "",)


def plural_form(code: str, n: int) -> int:
    """Which of the catalogue's forms goes with `n` (the CLDR rules, in Qt's order of forms)."""
    match code:
        case "ar" if n < 3:
            return n
        case "ar":
            rest = n % 100
            return 3 if 3 <= rest <= 10 else 4 if rest >= 11 else 5
        case "fr":
            return 0 if n < 2 else 1
        case _:
            return 0 if n == 1 else 1
