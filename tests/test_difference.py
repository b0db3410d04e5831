"""What one plan does differently from another, for the desk and for each person."""

from datetime import timedelta
from zoneinfo import ZoneInfo

from helpers import MORNING
from planned import plain

from event_desk import texts
from event_desk.allocation import telling
from event_desk.allocation.difference import (
    Difference,
    News,
    Version,
    Work,
    bulletin,
    difference,
    works,
)
from event_desk.allocation.problem import (
    Channel,
    Gap,
    GapKind,
    Interpreter,
    Item,
    Plan,
    Problem,
    Reason,
    Room,
)

HOUR = timedelta(hours=1)
PROBLEM = Problem(
    "Asia/Qatar",
    rooms=(Room("hall", "Hall"), Room("studio", "Studio")),
    items=(
        Item("late", "B1", MORNING + 3 * HOUR, MORNING + 4 * HOUR),
        Item("early", "A1", MORNING, MORNING + HOUR),
        Item("someday", "C1", None, None),
    ),
    interpreters=tuple(Interpreter(name.lower(), name) for name in ("Luc", "Lina", "Omar", "Zoe")),
)
NAMES = {
    "early": "Plenary", "late": "Closing", "hall": "Hall", "studio": "Studio",
    "luc": "Luc", "lina": "Lina", "omar": "Omar", "zoe": "Zoe",
}  # fmt: skip
WORDS = telling.Words(NAMES, ZoneInfo("Asia/Qatar"))


def plan(*people, room="hall", gaps=()):
    """`people` as (language, name) in "early"."""
    languages = dict.fromkeys(language for language, _ in people)
    channels = tuple(
        Channel(language, tuple(name for spoken, name in people if spoken == language), booth)
        for booth, language in enumerate(languages, start=1)
    )
    return Plan({"early": room}, {"early": channels} if channels else {}, gaps)


def news(before, after):
    return {(s.person, s.news) for s in difference(before, after, PROBLEM).seats}


def said(before, after):
    found = difference(before, after, PROBLEM)
    lines = bulletin(found, before, after, PROBLEM)
    return {
        person: [plain(telling.line_sentence(line, WORDS)) for line in told]
        for person, told in lines.items()
    }


def test_the_same_plan_is_no_difference():
    one = plan(("fr", "luc"))
    assert difference(one, one, PROBLEM) == Difference()
    assert not difference(one, one, PROBLEM)


def test_who_comes_and_who_goes():
    before, after = plan(("fr", "luc")), plan(("fr", "zoe"))
    assert news(before, after) == {("luc", (News.OUT,)), ("zoe", (News.IN,))}
    assert difference(before, after, PROBLEM).touched == ("luc", "zoe")


def test_another_language_another_booth_another_partner():
    before = plan(("ar", "omar"), ("fr", "luc"))
    assert news(before, plan(("ar", "omar"), ("es", "luc"))) == {("luc", (News.LANGUAGE,))}
    swapped = plan(("fr", "luc"), ("ar", "omar"))
    assert news(before, swapped) == {("luc", (News.BOOTH,)), ("omar", (News.BOOTH,))}
    joined = difference(before, plan(("ar", "omar"), ("fr", "luc"), ("fr", "zoe")), PROBLEM)
    assert joined.touched == ("zoe",)
    assert joined.told == ("luc", "zoe")


def test_one_who_lends_the_voice_of_the_booth_sits_in_one_booth():
    lent = Channel("en", ("omar",), 1, retour=("ar",))
    found = works((Channel("ar", ("omar", "lina"), 1), lent))
    assert found["omar"] == Work(("ar", "en"), 1, partners=("lina",))
    assert found["lina"].languages == ("ar",)


def test_rooms_and_times_move_those_who_work_there_along():
    before = Version(plan(("fr", "luc")), {"early": (MORNING - HOUR, MORNING)})
    after = plan(("fr", "luc"), room="studio")
    found = difference(before, after, PROBLEM)
    assert [(one.before, one.after) for one in found.rooms] == [("hall", "studio")]
    assert [one.before[0] for one in found.times] == [MORNING - HOUR]
    assert (found.touched, found.told) == ((), ("luc",))
    assert said(before, after) == {
        "luc": ["09:00 Plenary → Studio; moved here from 08:00; booth 1"]
    }


def test_gaps_that_open_and_close():
    pair = Gap("early", GapKind.PAIR, Reason.BUSY, "fr", "en")
    seat = Gap("early", GapKind.SEAT, Reason.BUSY, "fr", missing=1)
    worse = Gap("early", GapKind.SEAT, Reason.NOT_CHOSEN, "fr", missing=2)
    before, after = plan(gaps=(pair, seat)), plan(gaps=(worse,))
    found = difference(before, after, PROBLEM)
    assert (found.opened, found.closed) == ((worse,), (pair,))
    sentences = [plain(one) for one in telling.sentences(found, WORDS)]
    assert sentences == [
        "Open now: a seat into French in Plenary.",
        "Closed: English into French in Plenary.",
    ]


def test_what_left_the_programme_is_nobodys_news():
    gone = Plan({"gone": "hall"}, {"gone": (Channel("fr", ("luc",)),)})
    assert not difference(gone, Plan(), PROBLEM)


def test_each_reads_only_what_is_theirs():
    before = plan(("fr", "luc"), ("ar", "omar"))
    after = plan(("fr", "luc"), ("fr", "zoe"), ("ar", "lina"))
    assert said(before, after) == {
        "luc": ["09:00 Plenary: you now work with Zoe"],
        "zoe": ["09:00 Plenary: you now work into French with Luc; Hall; booth 1"],
        "omar": ["09:00 Plenary: you no longer work here"],
        "lina": ["09:00 Plenary: you now work into Arabic; Hall; booth 2"],
    }


def test_the_desk_reads_all_of_it():
    before, after = plan(("fr", "luc")), plan(("fr", "zoe"), ("ar", "omar"), room="studio")
    found = difference(before, after, PROBLEM)
    assert [plain(one) for one in telling.sentences(found, WORDS)] == [
        "Plenary moved from Hall to Studio.",
        "Luc no longer works in Plenary.",
        "Omar now works into Arabic in Plenary.",
        "Zoe now works into French in Plenary.",
    ]


def test_arabic_points_the_other_way():
    texts.set_language("ar")
    before, after = plan(("fr", "luc")), plan(("fr", "luc"), room="studio")
    (line,) = said(before, after)["luc"]
    assert "←" in line
