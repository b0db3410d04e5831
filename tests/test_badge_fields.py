"""Marks, lists, pictures and conditions, from the printed page."""

import dataclasses
import hashlib
import io

import pytest
from badge_pages import content, image, scanned, with_fields
from PIL import Image

from event_desk import badges, texts
from event_desk.badges import Problem
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
from event_desk.paper import raster


@pytest.fixture
def path(tmp_path):
    return tmp_path / "badges.pdf"


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


@pytest.mark.parametrize("problem", Problem)
@pytest.mark.parametrize("language", texts.LANGUAGES)
def test_every_problem_has_a_sentence_without_gaps(problem, language):
    values = dict.fromkeys(("field", "text", "size", "letters", "script"), "x")
    with texts.speaking(language):
        assert "{" not in texts.badge_warning(problem.value, **values)


@pytest.mark.parametrize("name", badges.PRESETS)
def test_a_strange_name_stops_no_preset(path, name):
    people = [
        content("x" * 200),
        content("Amal 😀"),
        content("王小明"),
        content("Z" + "\u0301" * 10),
    ]
    people = [dataclasses.replace(one, person=f"P{at}") for at, one in enumerate(people)]
    design = badges.PRESETS[name]
    report = badges.render(people, design, path)
    assert report.badges == 4
    assert {"P0", "P1", "P2"} <= {warning.person for warning in report.warnings}
    step = report.pages // 4
    assert [scanned(image(path, at * step, 300)) for at in range(4)] == [[p.code] for p in people]
