"""Badges on paper: read back, warned about, cancelled, and on sheets."""

import dataclasses
import hashlib
import io
import os
from uuid import uuid4

import pytest
import zxingcpp
from PIL import Image

from event_desk import badges, codes, texts
from event_desk.badges import BadgeContent, Problem, Side
from event_desk.badges.design import Area, Box, PictureField, QrField, Source, TextField
from event_desk.badges.sheet import places
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.paper import raster
from event_desk.progress import Cancelled

KEY = codes.new_key()


def content(name="Dr. Amal Haddad", native_name="د. أمل حداد", **given):
    values = {
        "person_id": uuid4(),
        "person": "ABCDE",
        "code": codes.make(KEY, 77, codes.new_badge_id()),
        "typing_code": "X7RC4HNP",
        "name": name,
        "native_name": native_name,
        "organisation": "Lebanese University",
        "native_organisation": "الجامعة اللبنانية",
        "position": "",
        "category": "speaker",
        "category_label": "Speaker",
        "native_category_label": "متحدث",
        "languages": ("ar", "fr"),
        "minor": False,
        "photo_consent": None,
        "event_name": "Annual meeting 2026",
        "native_event_name": "الاجتماع السنوي ٢٠٢٦",
    }
    return BadgeContent(**values | given)


def image(pdf, page=0, dpi=203):
    found = raster.page(pdf, page, dpi)
    return Image.frombytes("RGBX", (found.width, found.height), found.pixels).convert("L")


def scanned(picture):
    # Asked for every kind, the reader now and then takes a stretch of letters for a bar code.
    found = zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormat.QRCode)
    return sorted(code.text for code in found)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "badges.pdf"


@pytest.mark.parametrize("dpi", [203, 300])
def test_every_code_scans_at_a_label_printers_resolution(path, dpi):
    people = [content() for _ in range(40)]
    badges.render(people, badges.DEFAULT, path)
    for page, person in enumerate(people):
        assert scanned(image(path, page, dpi)) == [person.code]


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


def test_four_badges_share_a_sheet_and_the_first_goes_where_it_is_told(path):
    people = [content() for _ in range(6)]
    report = badges.render(people, badges.DEFAULT, path, sheet=badges.sheet_named("a4"), start_at=3)
    assert (report.badges, report.pages) == (6, 2)
    assert scanned(image(path, 0)) == sorted(person.code for person in people[:2])
    assert scanned(image(path, 1)) == sorted(person.code for person in people[2:])


def test_labels_are_filled_in_order():
    sheet = badges.sheet_named("A4")
    assert list(places(sheet, 6, 2)) == [(0, 1), (0, 2), (0, 3), (1, 0), (1, 1), (1, 2)]
    corners = [sheet.corner(label) for label in range(sheet.labels)]
    assert all(x + 105 <= sheet.width and y + 148 <= sheet.height for x, y in corners)


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


def with_fields(*fields, **given):
    return dataclasses.replace(badges.DEFAULT, front=Side(fields), **given)


def test_a_back_is_a_page_of_its_own(path):
    back = Side((TextField(Box(5, 5, 95, 20), Source.TEXT, text="Help: 112"),))
    report = badges.render(
        [content(), content()], dataclasses.replace(badges.DEFAULT, back=back), path
    )
    assert (report.badges, report.pages) == (2, 4)
    assert raster.text(path, 1).strip() == "Help: 112"


def png():
    file = io.BytesIO()
    picture = Image.new("RGBA", (300, 200), (200, 0, 0, 255))
    picture.putpixel((0, 0), (0, 0, 0, 0))
    picture.save(file, "PNG")
    return file.getvalue()


def test_a_picture_is_stored_once_however_many_badges_show_it(path):
    data = png()
    key = hashlib.sha256(data).hexdigest()
    design = with_fields(PictureField(Box(10, 10, 60, 60), key), QrField(Box(35, 90, 34, 34)))
    badges.render([content()], design, path, pictures={key: data})
    once = path.stat().st_size
    badges.render([content() for _ in range(50)], design, path, pictures={key: data})
    assert path.stat().st_size - once < 60_000
    assert image(path, 3, 72).getpixel((113, 113)) < 100


@pytest.mark.parametrize("data", [b"", b"no picture", png()[:60]])
def test_a_corrupt_picture_is_a_warning(path, data):
    design = with_fields(PictureField(Box(10, 10, 60, 60), "logo"), QrField(Box(35, 90, 34, 34)))
    person = content()
    report = badges.render([person], design, path, pictures={"logo": data})
    assert [warning.code for warning in report.warnings] == [Problem.NO_PICTURE]
    assert scanned(image(path)) == [person.code]


def test_a_field_off_the_page_is_a_warning(path):
    report = badges.render([content()], with_fields(Area(Box(90, 10, 40, 5), "#000000")), path)
    assert [warning.code for warning in report.warnings] == [Problem.OFF_THE_PAGE]


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
