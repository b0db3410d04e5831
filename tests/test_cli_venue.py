"""Rooms, sessions, interpreters, topics and stands from the command line."""

import pytest


@pytest.fixture
def venue_of(ask, event_path, db):
    """`venue_of("room", "add", "Cedar")` gives the rows that the command says as JSON."""
    db.close()

    def run(thing, *words):
        return ask(thing, event_path, *words)

    return run


def test_a_room_goes_through_all_its_commands(venue_of):
    [room] = venue_of(
        "room", "add", "Cedar", "--name-ar", "الأرز", "--seats", "60", "--booths", "2,3",
        "--layouts", "banquet=40", "--step-free", "yes", "--parallel", "no",
    )  # fmt: skip
    assert (room["seats"], room["booths"], room["layouts"]) == (60, [2, 3], {"banquet": 40})
    [room] = venue_of("room", "edit", "cedar", "--seats", "70", "--rename", "Cedar Hall")
    assert (room["name"], room["names"], room["seats"]) == ("Cedar Hall", {"ar": "الأرز"}, 70)
    assert len(venue_of("room", "list")) == 1
    assert venue_of("room", "remove", "Cedar Hall") == []


def test_a_session_goes_through_all_its_commands(venue_of):
    venue_of("room", "add", "Cedar", "--seats", "60")
    [item] = venue_of(
        "item", "add", "--title-en", "Talk", "--day", "2030-05-02", "--start", "22:00", "--end",
        "1", "--room", "Cedar", "--floor", "en", "--into", "ar,fr", "--mode", "booth",
    )  # fmt: skip
    assert (item["start"], item["end"]) == ("2030-05-02T19:00:00.000Z", "2030-05-02T22:00:00.000Z")
    assert (item["code"], item["room"], item["interpret_into"]) == ("S01", "Cedar", ["ar", "fr"])
    [item] = venue_of("item", "edit", "S01", "--start", "21:00", "--room", "-")
    assert (item["start"], item["room"]) == ("2030-05-02T18:00:00.000Z", "")
    assert venue_of("item", "cancel", "S01")[0]["cancelled"]
    assert not venue_of("item", "restore", "S01")[0]["cancelled"]
    assert venue_of("item", "remove", "S01") == []


def test_an_interpreter_goes_through_all_commands(venue_of, ask, event_path):
    code = ask("person", event_path, "add", "--name", "Lina Saleh")["code"]
    [one] = venue_of(
        "interpreter", "add", code, "--a", "ar", "--b", "en,fr", "--hours",
        "2030-05-02 09:00-18:00", "--day-most", "300", "--cleared", "no",
    )  # fmt: skip
    assert (one["a"], one["b"], one["c"]) == (["ar"], ["en", "fr"], [])
    assert one["hours"] == [["2030-05-02T06:00:00.000Z", "2030-05-02T15:00:00.000Z"]]
    assert (one["day_most"], one["cleared"]) == (300, False)
    [one] = venue_of("interpreter", "edit", code, "--c", "es", "--hours", "all")
    assert (one["a"], one["c"], one["hours"]) == (["ar"], ["es"], [])
    assert venue_of("interpreter", "remove", code) == []


def test_topics_slots_stands_and_mobile_booths(venue_of):
    venue_of("room", "add", "Cedar", "--seats", "60")
    venue_of("room", "add", "Foyer", "--parallel", "yes")
    venue_of(
        "item", "add", "--code", "OS", "--kind", "open space", "--title-en", "Open Space",
        "--day", "2030-05-02", "--start", "14", "--end", "15", "--floor", "en",
    )  # fmt: skip
    venue_of("topic", "slots", "OS", "--room", "Cedar")
    [topic] = venue_of("topic", "add", "Peer support", "--spoken", "ar", "--interest", "20")
    [topic] = venue_of("topic", "bind", topic["code"], "--slot", "OS-1")
    assert (topic["code"], topic["room"], topic["interest"]) == ("T1", "Cedar", 20)
    assert venue_of("topic", "unbind", "T1")[0]["start"] is None
    assert {row["code"] for row in venue_of("topic", "list")} == {"T1", "OS-1"}
    venue_of("item", "add", "--code", "M", "--kind", "marketplace", "--title-en", "Market")
    stands = venue_of("stand", "add", "T1", "--group", "Care", "--item", "M")
    assert [(one["name"], one["group"], one["item"]) for one in stands] == [("T1", "Care", "M")]
    assert venue_of("stand", "edit", "T1", "--group", "Water")[0]["group"] == "Water"
    assert venue_of("stand", "remove", "T1") == []
    [booth] = venue_of("booth", "add", "Blue", "--seats", "3", "--setup", "60")
    assert (booth["seats"], booth["setup_minutes"]) == (3, 60)
    assert venue_of("booth", "remove", "blue") == []


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("room", "edit", "Nowhere"), "Nowhere"),
        (("room", "add", "Cedar", "--seats", "-1"), "or more"),
        (("room", "add", "Cedar", "--booths", "two"), "two"),
        (("item", "add"), "title"),
        (("item", "add", "--title-en", "A", "--start", "25"), "25"),
        (("item", "edit", "S9"), "S9"),
        (("topic", "bind", "T1", "--slot", "X"), "T1"),
        (("booth", "remove", "Blue"), "Blue"),
        (("stand", "remove", "T1"), "T1"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(run, event_path, db, words, said):
    db.close()
    thing, *rest = words
    code, out, complaint = run(thing, event_path, *rest)
    assert code == 1
    assert said in complaint
    assert out == ""
