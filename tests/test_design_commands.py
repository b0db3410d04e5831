"""Designs, badges of several designs, and signs as scripts make them."""

import pytest

from event_desk import badges
from event_desk.paper import raster


@pytest.fixture
def out(tmp_path):
    return tmp_path / "out.pdf"


def test_designs_are_listed_copied_given_and_removed(event, ask):
    first = ask("designs", event, "list")
    assert (first["designs"], first["no_badge"]) == ([], [])
    assert first["presets"] == list(badges.PRESETS)
    assert {"name": "Avery L4785", "labels": 10} in first["sheets"]
    ask("designs", event, "copy", "a6 landscape", "--as", "Ours")
    ask("designs", event, "assign", "ours", "--category", "media", "--category", "vip")
    after = ask("designs", event, "assign", "--no-badge", "--category", "staff")
    assert after["designs"] == [
        {
            "name": "Ours", "width": 148, "height": 105, "sides": 1,
            "categories": ["media", "vip"],
        }
    ]  # fmt: skip
    assert after["no_badge"] == ["staff"]
    after = ask("designs", event, "assign", "--usual", "--category", "staff")
    assert after["no_badge"] == []
    assert ask("designs", event, "remove", "OURS")["designs"] == []


def test_a_design_travels_to_another_event(event, ask, run, tmp_path):
    file, other = tmp_path / "design.json", tmp_path / "other.eventdesk"
    run(
        "new", other, "--name", "Other", "--timezone", "Asia/Qatar",
        "--start", "2026-06-09", "--end", "2026-06-11",
    )  # fmt: skip
    ask("designs", event, "copy", "CR80", "--as", "Ours")
    ask("designs", event, "export", "Ours", "--out", file)
    assert ask("designs", other, "import", file)["designs"][0]["name"] == "Ours"


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["assign", "nope", "--category", "media"], "no badge design called"),
        (["assign", "A6", "--category", "child"], "tells who is a child"),
        (["remove", "A6"], "no badge design called"),
        (["import", "nowhere.json"], "cannot be read"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(event, run, words, complaint):
    code, _, said = run("designs", event, *words)
    assert code == 1
    assert complaint in said


def test_badges_follow_their_category_the_order_and_the_sheet(event, ask, run, guest, out):
    for name, category in (("Zoé Adam", "media"), ("Ali Badr", "speaker")):
        guest(name, category=category)
    ask("designs", event, "assign", "90x55", "--category", "media")
    assert ask("badges", event, "--out", out, "--order", "category")["pages"] == 2
    assert [raster.page(out, page, 25.4).width for page in range(2)] == [90, 105]
    made = ask(
        "badges", event, "--out", out, "--design", "80×50", "--sheet", "avery l4785",
        "--start-at", "10",
    )  # fmt: skip
    assert (made["badges"], made["pages"]) == (2, 2)
    code, _, said = run("badges", event, "--out", out, "--sheet", "nope")
    assert code == 1
    assert "no sheet of labels called" in said


def test_signs_are_written_or_it_is_said_why_not(event, ask, run, guest, out):
    guest("Amal Haddad")
    made = ask("signs", event, "cards", "--out", out)
    assert (made["signs"], made["pages"], made["warnings"]) == (1, 1, [])
    assert raster.text(out, 0).count("Amal Haddad") == 2
    for words in (["rooms"], ["plates"], ["certificates"]):
        code, _, said = run("signs", event, *words, "--out", out)
        assert (code, "nothing to print" in said) == (1, True)
    code, _, said = run("signs", event, "rooms", "--day", "9 June", "--out", out)
    assert (code, "not a date" in said) == (1, True)
