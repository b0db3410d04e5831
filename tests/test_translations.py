"""A text lupdate cannot see, or nobody translated, stays English for ever. Such texts fail here."""

import ast
import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import PySide6
import pytest

from event_desk import texts

ROOT = Path(__file__).parent.parent
SOURCES = sorted((ROOT / "src" / "event_desk").rglob("*.py"))
CATALOGUE = ROOT / "src" / "event_desk" / "texts" / "catalogue.py"
PLACEHOLDER = re.compile(r"%n|%\d|\{\w*\}")
FORMS = {"ar": 6, "en": 2, "fr": 2, "es": 2}


def catalogue(language):
    return ROOT / "translations" / f"event_desk_{language}.ts"


def messages(path):
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name"), message


def key(context, message):
    return context, message.findtext("source"), message.findtext("comment", "")


def translated_arguments(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            match node.func:
                case ast.Attribute(attr="tr") | ast.Name(id="tr"):
                    yield node.args[0]
                # `str.translate` takes one argument, a translation at least two.
                case ast.Attribute(attr="translate") | ast.Name(id="translate") if node.args[1:]:
                    yield from node.args[:2]


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_no_translated_text_stands_within_another(path):
    """lupdate doesn't look into f-strings: what stands there would stay English."""
    inside = [
        call.lineno
        for text in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(text, ast.JoinedStr)
        for call in ast.walk(text)
        if isinstance(call, ast.Call)
        and (getattr(call.func, "attr", None) or getattr(call.func, "id", None))
        in {"tr", "translate"}
    ]
    assert inside == []


@pytest.mark.parametrize(
    "path", [path for path in SOURCES if path != CATALOGUE], ids=lambda path: path.stem
)
def test_every_translated_text_is_a_plain_literal(path):
    arguments = translated_arguments(ast.parse(path.read_text("utf-8")))
    assert [a.lineno for a in arguments if not isinstance(a, ast.Constant)] == []


@pytest.fixture(scope="module")
def wanted(tmp_path_factory):
    """What lupdate finds in the sources now."""
    path = tmp_path_factory.mktemp("ts") / "event_desk_fr.ts"
    name = "lupdate.exe" if sys.platform == "win32" else "lupdate"
    lupdate = Path(PySide6.__file__).parent / name
    if not lupdate.exists():
        lupdate = Path(shutil.which("pyside6-lupdate") or "pyside6-lupdate")
    listing = path.with_name("sources.lst")
    listing.write_text("\n".join(map(str, SOURCES)))
    subprocess.run(
        [lupdate, f"@{listing}", "-silent", "-ts", path], check=True, capture_output=True
    )
    return {key(context, message) for context, message in messages(path)}


@pytest.mark.parametrize("language", ["ar", "fr", "es"])
def test_the_catalogue_holds_exactly_the_texts_of_the_sources(language, wanted):
    held = {key(context, message) for context, message in messages(catalogue(language))}
    assert held - wanted == set()
    assert wanted - held == set()


@pytest.mark.parametrize("language", ["ar", "fr", "es"])
def test_nothing_is_left_untranslated(language):
    for context, message in messages(catalogue(language)):
        translation = message.find("translation")
        forms = translation.findall("numerusform")
        done = all(form.text for form in forms) if forms else bool(translation.text)
        assert done, key(context, message)
        assert translation.get("type") is None, key(context, message)


@pytest.mark.parametrize("language", texts.LANGUAGES)
def test_placeholders_and_plural_forms_are_kept(language):
    for context, message in messages(catalogue(language)):
        source = message.findtext("source")
        translation = message.find("translation")
        forms = [form.text or "" for form in translation.findall("numerusform")]
        if message.get("numerus") == "yes":
            assert len(forms) == FORMS[language], key(context, message)
        for text in forms or [translation.text or ""]:
            expected = set(PLACEHOLDER.findall(source))
            # One or two things may be said without the figure.
            spoken = expected - {"%n"} if forms else expected
            assert spoken <= set(PLACEHOLDER.findall(text)) <= expected, (source, text)


def test_the_core_speaks_the_language_that_is_set():
    texts.set_language("ar")
    assert texts.category("speaker") == "متحدث"
    texts.set_language("fr")
    assert texts.category("speaker") == "Intervenant"


@pytest.mark.parametrize(
    ("language", "n", "form"),
    [
        *(("ar", n, form) for n, form in ((0, 0), (1, 1), (2, 2), (3, 3), (103, 3), (11, 4))),
        *(("ar", 100, 5), ("fr", 0, 0), ("fr", 1, 0), ("fr", 2, 1), ("es", 0, 1), ("en", 1, 0)),
    ],
)
def test_the_core_chooses_the_plural_form_that_the_window_chooses(language, n, form):
    assert texts.catalogue.plural_form(language, n) == form


def test_a_figure_takes_its_plural_form_in_the_core():
    texts.set_language("ar")
    assert texts.tr("… and %n more", "", 3) == "… و3 أخرى"
    texts.set_language("en")
    assert texts.tr("%n badge(s) on {path}", "", 1) == "1 badge on {path}"
