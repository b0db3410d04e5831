"""Designs kept in the event, given to categories, copied, and carried to another event."""

import dataclasses
import io
import json

import pytest
from helpers import MORNING
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from event_desk import badges
from event_desk.badges import plain, stored, travelling
from event_desk.badges.design import (
    Area,
    Box,
    Design,
    LanguageMarks,
    Mark,
    PictureField,
    QrField,
    SessionList,
    Shape,
    Side,
    Source,
    TextField,
    When,
)
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.paper.fonts import Weight
from event_desk.paper.text import Align, Upright

number = st.floats(-500, 500, allow_nan=False)
size = st.floats(0.1, 500)
boxes = st.builds(Box, number, number, size, size)
colours = st.sampled_from(["#000000", "#A3123A", "category"])
words = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=20)
conditions = st.builds(
    When,
    categories=st.frozensets(words, max_size=3),
    languages=st.frozensets(words, max_size=2),
    sessions=st.frozensets(words, max_size=2),
    photo_consent=st.sampled_from([None, True, False]),
    has=st.frozensets(st.sampled_from(Source)),
    lacks=st.frozensets(st.sampled_from(Source)),
)
parts = st.one_of(
    st.builds(
        TextField, boxes, st.sampled_from(Source), words, st.sampled_from(Weight), size, size,
        st.integers(1, 9), st.sampled_from(Align), st.sampled_from(Upright), colours, conditions,
    ),
    st.builds(QrField, boxes, conditions),
    st.builds(Area, boxes, colours, st.floats(0, 5), conditions),
    st.builds(LanguageMarks, boxes, colours, conditions),
    st.builds(Mark, boxes, st.sampled_from(Shape), colours, conditions),
    st.builds(SessionList, boxes, size, size, colours, conditions),
    st.builds(PictureField, boxes, st.just("0f" * 32), st.booleans(), conditions),
)  # fmt: skip
sides = st.lists(parts, max_size=6).map(lambda fields: Side(tuple(fields)))
names = words.map(str.strip).filter(bool)
designs = st.builds(Design, names, size, size, sides, st.none() | sides, st.booleans())


def png(colour=(200, 0, 0, 255), edge=300):
    file = io.BytesIO()
    Image.new("RGBA", (edge, 200), colour).save(file, "PNG")
    return file.getvalue()


@pytest.fixture
def session(db):
    with db.write() as opened:
        yield opened


def refused(code):
    return pytest.raises(EventDeskError, match=f"^{code.value}$")


def own(session, name="Ours", **given):
    design = dataclasses.replace(badges.DEFAULT, name=name)
    return stored.save(session, design, at=MORNING, **given)


@given(designs)
def test_every_design_comes_back_from_json_as_it_was(design):
    text = json.dumps(plain.to_plain(design))
    assert plain.from_plain(json.loads(text)) == design


@pytest.mark.parametrize("name", badges.PRESETS)
def test_presets_come_back_as_they_were(name):
    design = badges.PRESETS[name]
    assert plain.from_plain(json.loads(json.dumps(plain.to_plain(design)))) == design


def changed(**given):
    return {**plain.to_plain(badges.DEFAULT), **given}


@pytest.mark.parametrize(
    ("wrong", "part"),
    [
        (None, "design"),
        ([], "design"),
        ({}, "format"),
        (changed(format="other"), "format"),
        (changed(version=0), "version"),
        (changed(width="a"), "width"),
        (changed(width=float("nan")), "width"),
        (changed(width=-5), "width"),
        (changed(width=True), "width"),
        (changed(name=" "), "name"),
        (changed(sparkle=1), "design.sparkle"),
        (changed(front=None), "front"),
        (changed(front=[{"kind": "hologram"}]), "front.1.kind"),
        (changed(front=[{"kind": "qr"}]), "front.1.box"),
        (changed(front=[{"kind": "qr", "box": [0, 0, 0, 1]}]), "front.1.box"),
        (changed(front=[{"kind": "qr", "box": [0, 0, 1, 1], "x": 1}]), "front.1.x"),
        (changed(back=[{"kind": "area", "box": [0, 0, 1, 1], "colour": "red"}]), "back.1.colour"),
        (
            changed(front=[{"kind": "text", "box": [0, 0, 1, 1], "source": "iban"}]),
            "front.1.source",
        ),
        (
            changed(front=[{"kind": "text", "box": [0, 0, 1, 1], "source": "name", "lines": 0}]),
            "front.1.lines",
        ),
        (
            changed(front=[{"kind": "picture", "box": [0, 0, 1, 1], "picture": "../x"}]),
            "front.1.picture",
        ),
        (
            changed(front=[{"kind": "qr", "box": [0, 0, 1, 1], "when": {"moon": "full"}}]),
            "front.1.when.moon",
        ),
        (changed(colours={"media": "category"}), "colours.media"),
        (changed(front=[{"kind": "qr", "box": [0, 0, 1, 1]}] * 201), "front"),
    ],
)
def test_what_is_not_known_is_refused_and_named(wrong, part):
    with refused(ErrorCode.DESIGN_UNREADABLE) as error:
        plain.from_plain(wrong)
    assert error.value.values["part"] == part


def test_a_design_of_a_newer_version_says_so():
    with refused(ErrorCode.DESIGN_NEWER):
        plain.from_plain(changed(version=2))


def test_a_design_is_kept_changed_and_removed(session):
    kept = own(session)
    assert [one.name for one in stored.designs(session)] == ["Ours"]
    assert stored.find(session, " ours") == kept.design
    wider = dataclasses.replace(kept.design, width=120.0)
    again = stored.save(session, wider, at=MORNING, design_id=kept.id)
    assert (again.id, again.design.width, again.version) == (kept.id, 120.0, 2)
    stored.remove(session, kept.id, at=MORNING)
    assert stored.designs(session) == ()
    with refused(ErrorCode.UNKNOWN_DESIGN):
        stored.save(session, wider, at=MORNING, design_id=kept.id)
    assert own(session).id != kept.id


def test_two_designs_cannot_have_one_name(session):
    own(session)
    with refused(ErrorCode.DESIGN_EXISTS):
        own(session, "OURS")


def test_what_cannot_be_read_back_is_not_kept(session):
    broken = Side((QrField(Box(0, 0, 0, 10)),))
    with refused(ErrorCode.DESIGN_UNREADABLE):
        stored.save(session, dataclasses.replace(badges.DEFAULT, front=broken), at=MORNING)
    assert stored.designs(session) == ()


def test_copies_are_numbered(session):
    first = stored.duplicate(session, badges.DEFAULT, at=MORNING)
    second = stored.duplicate(session, first.design, at=MORNING)
    assert [first.name, second.name] == ["A6 2", "A6 2 2"]


def test_a_category_has_one_design_or_none(session):
    assert stored.design_for(session, "speaker") == badges.DEFAULT
    ours = own(session, categories=["speaker", "vip"])
    assert stored.design_for(session, "speaker") == ours.design
    theirs = own(session, "Theirs", categories=["Speaker"])
    assert stored.design_for(session, "speaker") == theirs.design
    assert [one.categories for one in stored.designs(session)] == [("vip",), ("speaker",)]
    stored.assign_none(session, "speaker", at=MORNING)
    assert stored.design_for(session, "speaker") is None
    assert stored.assigned(session).without == {"speaker"}
    stored.assign_usual(session, "speaker", at=MORNING)
    assert stored.design_for(session, "speaker") == badges.DEFAULT


def test_everybody_else_may_have_a_design_of_the_event_s(session):
    stored.assign(session, "Ours" if own(session) else "", stored.ALL_OTHERS, at=MORNING)
    assert stored.design_for(session, "media").name == "Ours"
    stored.assign_none(session, "media", at=MORNING)
    assert stored.design_for(session, "media") is None
    assert stored.design_for(session, "staff").name == "Ours"


def test_a_preset_given_to_a_category_becomes_the_event_s_own(session):
    kept = stored.assign(session, "a6", "media", at=MORNING)
    assert kept.design == badges.DEFAULT
    assert [one.id for one in stored.designs(session)] == [kept.id]
    assert stored.assign(session, "A6", "staff", at=MORNING).categories == ("media", "staff")


def test_a_picture_is_kept_once(session):
    key = stored.add_picture(session, png())
    assert stored.add_picture(session, png()) == key
    design = dataclasses.replace(badges.DEFAULT, front=Side((PictureField(Box(0, 0, 9, 9), key),)))
    assert stored.pictures(session, [design, badges.DEFAULT]) == {key: png()}
    assert stored.pictures(session, [badges.DEFAULT]) == {}


def test_a_picture_larger_than_print_needs_shrinks(session):
    key = stored.add_picture(session, png(edge=5000))
    design = dataclasses.replace(badges.DEFAULT, front=Side((PictureField(Box(0, 0, 9, 9), key),)))
    (content,) = stored.pictures(session, [design]).values()
    assert Image.open(io.BytesIO(content)).size == (1800, 72)


@pytest.mark.parametrize("content", [b"", b"no picture", png()[:60], b"<svg/>"])
def test_what_is_no_picture_is_refused(session, content):
    with refused(ErrorCode.PICTURE_UNREADABLE):
        stored.add_picture(session, content)


def test_a_picture_too_large_is_refused(session):
    with refused(ErrorCode.PICTURE_TOO_BIG):
        stored.add_picture(session, bytes(10_000_001))


def test_a_design_travels_with_its_pictures(session, tmp_path):
    key = stored.add_picture(session, png())
    design = dataclasses.replace(
        badges.DEFAULT,
        name="Travelling",
        front=Side((PictureField(Box(0, 0, 9, 9), key), *badges.DEFAULT.front.fields)),
    )
    kept = stored.save(session, design, at=MORNING)
    path = tmp_path / "design.json"
    travelling.export(session, "travelling", path)
    stored.remove(session, kept.id, at=MORNING)
    again = travelling.take_in(session, path, at=MORNING)
    assert again.design == design
    assert travelling.take_in(session, path, at=MORNING).name == "Travelling 2"


@pytest.mark.parametrize("text", ["", "{", "[]", "[" * 100_000, '{"pictures": 3}', "{}"])
def test_a_file_that_is_no_design_is_refused(session, tmp_path, text):
    path = tmp_path / "design.json"
    path.write_text(text, "utf-8")
    with refused(ErrorCode.DESIGN_UNREADABLE):
        travelling.take_in(session, path, at=MORNING)
    with refused(ErrorCode.CANNOT_READ):
        travelling.take_in(session, tmp_path / "none.json", at=MORNING)
