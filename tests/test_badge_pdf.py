"""Badges on paper: read back, warned about, and cancelled."""

import io
import os

import pytest
from badge_pages import content, image, scanned
from PIL import Image

from event_desk import badges, texts
from event_desk.badges import Problem
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.paper import raster
from event_desk.progress import Cancelled


@pytest.fixture
def path(tmp_path):
    return tmp_path / "badges.pdf"


@pytest.mark.parametrize("dpi", [203, 300])
@pytest.mark.parametrize("name", badges.PRESETS)
def test_every_code_scans_at_a_label_printers_resolution(path, name, dpi):
    people = [content() for _ in range(6)]
    design = badges.PRESETS[name]
    badges.render(people, design, path)
    step = 2 if design.back and not design.fold else 1
    for page, person in enumerate(people):
        assert scanned(image(path, page * step, dpi)) == [person.code]


def letters(text):
    """What is left where readers join the parts of a word at the end of a line."""
    return "".join(filter(str.isalnum, text))


LONG = {
    "Arabic": (
        "Abdulrahman bin Mohammed bin Abdulaziz Al-Hashimi",
        "عبد الرحمن بن محمد بن عبد العزيز الهاشمي القرشي",
    ),
    "French": ("Maximilien-François-Marie Châtelain de la Rochefoucauld", ""),
    "Spanish": ("María de los Ángeles Fernández-Peñalver Muñoz", "ماريا فرنانديز"),
    "vowel marks": ("Mariam bint Muhammad", "مَريم بنتُ مُحمّد القُرَشيّ"),
}


@pytest.mark.parametrize("name", badges.PRESETS)
def test_long_names_have_room_on_every_preset(path, name):
    people = [content(*names) for names in LONG.values()]
    report = badges.render(people, badges.PRESETS[name], path)
    assert report.warnings == ()
    said = "".join(raster.text(path, page) for page in range(report.pages))
    for latin, _ in LONG.values():
        assert letters(latin) in letters(said)


@pytest.mark.parametrize("name", badges.PRESETS)
def test_nothing_on_a_preset_is_printed_outside_the_paper_or_too_small(name):
    assert badges.check(badges.PRESETS[name]) == ()


@pytest.mark.parametrize("name", [name for name in badges.PRESETS if "roll" in name])
def test_what_a_thermal_printer_gets_is_black_and_has_no_large_areas(path, name):
    badges.render([content(category="vip")], badges.PRESETS[name], path)
    page = raster.page(path, 0, 203)
    picture = Image.frombytes("RGBX", (page.width, page.height), page.pixels).convert("RGB")
    assert all(red == green == blue for _, (red, green, blue) in picture.getcolors(1 << 24))
    dark = sum(picture.convert("L").histogram()[:128])
    assert dark / (page.width * page.height) < 0.15


def test_a_page_has_the_size_of_the_design_and_says_what_it_should(path):
    report = badges.render([content()], badges.DEFAULT, path)
    assert (report.badges, report.pages, report.warnings) == (1, 1, ())
    assert image(path, dpi=25.4 * 10).size == (1050, 1480)
    said = raster.text(path, 0).split()
    for words in ("Dr. Amal Haddad", "د. أمل حداد", "Lebanese University", "الجامعة اللبنانية"):
        assert set(words.split()) <= set(said)
    assert {"X7RC4HNP", "Speaker", "متحدث", "AR", "FR"} <= set(said)


def test_one_name_uses_the_room_of_both(path):
    badges.render([content("Maximilien-François de la Rochefoucauld", "")], badges.DEFAULT, path)
    said = raster.text(path, 0)
    assert "Maximilien" in said
    assert "أمل" not in said


BAD = {
    "200 letters": ("x" * 200, {Problem.WORD_BROKEN, Problem.TEXT_SMALL}),
    "200 characters of words": ("Maximiliano Fernández " * 9, {Problem.TEXT_SMALL}),
    "emoji": ("Amal 😀", {Problem.LETTERS_MISSING}),
    "another script": ("王小明", {Problem.LETTERS_MISSING}),
    "ten marks on a letter": ("Z" + "\u0301" * 10 + "alim", set()),
    "one letter": ("Z", set()),
    "halves of characters": ("Amal \ud83d", {Problem.LETTERS_MISSING}),
    "controls": ("Amal\n\tHaddad\u0000", set()),
    "directions": ("Amal \u202eHaddad\u2066", set()),
}


@pytest.mark.parametrize(("name", "expected"), BAD.values(), ids=BAD.keys())
def test_a_strange_name_is_drawn_or_warned_about_and_the_rest_goes_on(path, name, expected):
    people = [content(), content(name, person="STRNG"), content()]
    report = badges.render(people, badges.DEFAULT, path)
    assert report.pages == 3
    assert {warning.code for warning in report.warnings} >= expected
    assert {warning.person for warning in report.warnings} <= {"STRNG"}
    for page, person in enumerate(people):
        assert scanned(image(path, page)) == [person.code]


@pytest.mark.parametrize("language", texts.LANGUAGES)
def test_every_warning_has_a_sentence(path, language):
    strange = [content(name) for name, _ in BAD.values()]
    strange += [content("ⴰⵎⴰⵣⵉⵖ"), content(named=False)]
    texts.set_language(language)
    for warning in badges.render(strange, badges.DEFAULT, path).warnings:
        sentence = texts.badge_warning(warning.code.value, **warning.values)
        assert sentence
        assert "{" not in sentence.replace(warning.values.get("text", ""), "")


def test_what_is_wrong_with_every_badge_is_said_once(path):
    people = [content(event_name="网络年会 2026") for _ in range(5)]
    (warning,) = badges.render(people, badges.DEFAULT, path).warnings
    assert (warning.person, warning.code) == ("", Problem.LETTERS_MISSING)
    assert warning.values["script"] == "CJK"


def test_cancelling_leaves_nothing_behind(path):
    path.write_bytes(b"what was there")

    def stop(done, _total):
        if done > 10:
            raise Cancelled

    with pytest.raises(Cancelled):
        badges.render([content() for _ in range(50)], badges.DEFAULT, path, stop)
    assert path.read_bytes() == b"what was there"
    assert [entry.name for entry in path.parent.iterdir()] == ["badges.pdf"]


def test_progress_counts_badges(path):
    seen = []
    badges.render(
        [content() for _ in range(25)],
        badges.DEFAULT,
        path,
        lambda done, total: seen.append((done, total)),
    )
    assert seen == [(0, 25), (10, 25), (20, 25), (25, 25)]


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="POSIX permissions")
def test_a_folder_that_is_not_there_is_said_so(path):
    with pytest.raises(EventDeskError) as refused:
        badges.render([content()], badges.DEFAULT, path.parent / "nowhere" / "a.pdf")
    assert refused.value.code is ErrorCode.CANNOT_WRITE


def test_the_preview_is_the_page_that_prints(path):
    person = content()
    badges.render([person], badges.DEFAULT, path)
    shown = badges.preview(person, badges.DEFAULT, dpi=100)
    assert shown == raster.page(path, 0, 100)
    assert Image.open(io.BytesIO(shown.png())).size == (shown.width, shown.height)


@pytest.mark.parametrize("name", ["nothing", ""])
def test_unknown_designs_and_sheets_are_refused(name):
    for find, code, known in (
        (badges.design_named, ErrorCode.UNKNOWN_DESIGN, "A6"),
        (badges.sheet_named, ErrorCode.UNKNOWN_SHEET_OF_LABELS, "A4"),
    ):
        with pytest.raises(EventDeskError) as refused:
            find(name)
        assert refused.value.code is code
        assert known in refused.value.values["known"]


def test_white_is_readable_on_every_category(path):
    def light(colour):
        parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
        red, green, blue = (
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    colours = [*badges.DEFAULT.colours.values(), badges.DEFAULT.other_colour]
    assert all(1.05 / (light(colour) + 0.05) >= 4.5 for colour in colours)


def test_a_thousand_badges_take_less_than_two_megabytes(path):
    people = [content(f"Amal Haddad {n}", f"أمل حداد {n}") for n in range(200)]
    badges.render(people, badges.DEFAULT, path)
    assert path.stat().st_size < 2_000_000 / 5
