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
from event_desk.badges.content import SessionLine
from event_desk.badges.design import (
    Area,
    Box,
    Mark,
    PictureField,
    QrField,
    SessionList,
    Shape,
    Source,
    TextField,
    When,
)
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


def help_on_the_back(**given):
    back = Side((TextField(Box(5, 5, 95, 20), Source.TEXT, text="Help: 112"),))
    return dataclasses.replace(badges.DEFAULT, back=back, **given)


def test_a_folded_badge_has_its_back_upside_down_above_the_front(path):
    person = content()
    report = badges.render([person], help_on_the_back(fold=True), path)
    assert (report.badges, report.pages) == (1, 1)
    whole = image(path, dpi=254)
    assert whole.size == (1050, 2960)
    assert scanned(whole.crop((0, 1480, 1050, 2960))) == [person.code]
    lower = whole.crop((0, 740, 1050, 1480)).getextrema()
    upper = whole.crop((0, 0, 1050, 740)).getextrema()
    assert (lower[0] < 100, upper[0]) == (True, 255)


def test_backs_lie_behind_their_fronts_when_the_sheet_is_turned_over_its_long_edge(path):
    people = [content() for _ in range(3)]
    design = dataclasses.replace(
        badges.PRESETS["90×55"], back=Side((QrField(Box(60, 20, 25, 25)),))
    )
    sheet = badges.sheet_named("A4 10 x 90x55")
    report = badges.render(people, design, path, sheet=sheet)
    assert report.pages == 2
    for page, mirrored in ((0, False), (1, True)):
        found = zxingcpp.read_barcodes(
            image(path, page, 254), formats=zxingcpp.BarcodeFormat.QRCode
        )
        for code in found:
            label = [person.code for person in people].index(code.text)
            left, top = sheet.corner(label)
            x, y = code.position.top_left.x / 10, code.position.top_left.y / 10
            if mirrored:
                left = sheet.width - left - 90
            assert left < x < left + 90
            assert top < y < top + 55
        assert len(found) == 3


def test_where_one_badge_has_a_back_all_have_a_page_for_it(path):
    people = [content(category="speaker"), content(category="media")]
    designs = badges.Designs(badges.DEFAULT, {"speaker": help_on_the_back()})
    assert badges.render(people, designs, path).pages == 4
    assert raster.text(path, 1).strip() == "Help: 112"
    assert raster.text(path, 3).strip() == ""


@pytest.mark.parametrize("name", badges.SHEETS)
def test_sheets_keep_their_labels_apart_and_on_the_paper(name):
    sheet = badges.SHEETS[name]
    corners = [sheet.corner(label) for label in range(sheet.labels)]
    assert all(-0.01 <= x <= sheet.width - sheet.label_width + 0.01 for x, _ in corners)
    assert all(-0.01 <= y <= sheet.height - sheet.label_height + 0.01 for _, y in corners)
    assert sheet.step_x >= sheet.label_width - 0.01 or sheet.columns == 1
    assert sheet.step_y >= sheet.label_height - 0.01 or sheet.rows == 1
    assert any(sheet.holds(design) for design in badges.PRESETS.values())


def test_the_makers_sheets_have_the_geometry_of_their_templates():
    millimetres = {
        name: (sheet.left, sheet.top, sheet.step_x, sheet.step_y)
        for name, sheet in badges.SHEETS.items()
    }
    assert millimetres["Avery L4785"] == pytest.approx((17.5, 13.5, 95, 55))
    assert millimetres["Avery C32015"] == pytest.approx((17, 31.5, 91, 60))
    assert millimetres["Avery L7414"] == pytest.approx((15, 18.5, 90, 52))
    assert millimetres["Avery L7165"] == pytest.approx((4.67, 13.04, 101.64, 67.73), abs=0.4)
    inches = [value / 25.4 for value in millimetres["Avery 5395"]]
    assert inches == pytest.approx((0.6875, 0.58333, 3.75, 2.5), abs=0.0001)


def test_a_badge_is_turned_where_it_fits_a_label_only_so(path):
    people = [content() for _ in range(3)]
    sheet = badges.sheet_named("Avery C32015")
    badges.render(people, badges.PRESETS["80×50"], path, sheet=sheet)
    assert len(scanned(image(path, 0, 254))) == 3
    upright = dataclasses.replace(badges.PRESETS["CR80 upright"], width=53, height=85)
    badges.render(people, upright, path, sheet=sheet)
    assert len(scanned(image(path, 0, 254))) == 3
    with pytest.raises(EventDeskError, match="design_too_large"):
        badges.render(people, badges.DEFAULT, path, sheet=sheet)


def test_marks_lists_and_conditions_are_drawn_for_whom_they_are(path):
    agreed, refused = content(photo_consent=True), content(photo_consent=False)
    asked_nobody = content(
        languages=("fr",),
        channel="FR 2",
        sessions=(SessionLine("C1", "09/06 10:00", "Board meeting"),),
        country="Qatar",
    )
    design = with_fields(
        Mark(Box(5, 5, 10, 10), Shape.DOT, "#000000", When(photo_consent=True)),
        TextField(Box(5, 30, 90, 10), Source.CHANNEL, "Channel {}"),
        TextField(Box(5, 40, 90, 10), Source.COUNTRY),
        TextField(Box(5, 50, 90, 10), Source.TEXT, "Bonjour", when=When(languages={"fr"})),
        TextField(Box(5, 60, 90, 10), Source.TEXT, "Board", when=When(sessions={"C1"})),
        TextField(Box(5, 70, 90, 10), Source.TEXT, "Free", when=When(lacks={Source.SESSIONS})),
        SessionList(Box(5, 80, 90, 20)),
    )
    badges.render([agreed, refused, asked_nobody], design, path)
    dots = [image(path, page, 254).getpixel((100, 100)) for page in range(3)]
    assert [dot < 100 for dot in dots] == [True, False, False]
    said = [" ".join(raster.text(path, page).split()) for page in range(3)]
    assert said[0] == said[1] == "Bonjour Free"
    assert said[2] == "Channel FR 2 Qatar Bonjour Board 09/06 10:00 Board meeting"


@pytest.mark.parametrize("shape", Shape)
def test_marks_differ_without_colour(path, shape):
    badges.render([content()], with_fields(Mark(Box(10, 10, 20, 20), shape, "#000000")), path)
    dark = sum(image(path, 0, 254).histogram()[:128])
    whole = {"dot": 0.785, "ring": 0.436, "lens": 0.47, "square": 1.0, "diamond": 0.5}
    assert dark / 200**2 == pytest.approx(whole[shape.value], abs=0.03)


def test_sessions_without_room_are_named_with_the_person(path):
    lines = tuple(SessionLine(f"C{n}", "09/06 10:00", f"Meeting {n}") for n in range(9))
    design = with_fields(SessionList(Box(5, 20, 90, 10), largest=9, smallest=6))
    (first, *_) = badges.render([content(sessions=lines)], design, path).warnings
    assert (first.person, first.code) == ("ABCDE", Problem.SESSIONS_MISSING)
    assert first.values["text"].startswith("Meeting")


def test_a_code_too_small_to_scan_surely_is_a_warning(path):
    report = badges.render([content()], with_fields(QrField(Box(5, 5, 10, 10))), path)
    (warning,) = report.warnings
    assert (warning.code, warning.values["size"]) == (Problem.CODE_SMALL, "0.30")


def test_a_background_fills_the_badge_and_loses_its_edges(path):
    data = png()
    design = with_fields(PictureField(Box(0, 0, 105, 148), "back", fill=True))
    badges.render([content()], design, path, pictures={"back": data})
    picture = image(path, 0, 72)
    corners = [(2, 2), (picture.width - 3, 2), (2, picture.height - 3)]
    assert all(picture.getpixel(corner) < 100 for corner in corners)


def test_a_back_is_a_page_of_its_own(path):
    report = badges.render([content(), content()], help_on_the_back(), path)
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
