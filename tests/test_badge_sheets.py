"""Fronts and backs, folded or turned over, and several badges on a sheet of labels."""

import dataclasses

import pytest
import zxingcpp
from badge_pages import content, image, scanned

from event_desk import badges
from event_desk.badges import Side
from event_desk.badges.design import (
    Box,
    QrField,
    Source,
    TextField,
)
from event_desk.badges.sheet import places
from event_desk.errors import EventDeskError
from event_desk.paper import raster


@pytest.fixture
def path(tmp_path):
    return tmp_path / "badges.pdf"


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


def test_a_back_is_a_page_of_its_own(path):
    report = badges.render([content(), content()], help_on_the_back(), path)
    assert (report.badges, report.pages) == (2, 4)
    assert raster.text(path, 1).strip() == "Help: 112"
