"""Mobile booths, layouts, larger teams, relay by one, the day itself, and bad input."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from test_allocation_rules import HALL, LINA, NINE, OMAR, found, item, plan

from event_desk.allocation.problem import (
    Channel,
    Interpreter,
    Item,
    MobileBooth,
    Mode,
    PlacedBooth,
    Plan,
    Problem,
    Room,
    Window,
)
from event_desk.allocation.profile import PROFILES, Level, Profile, Rule
from event_desk.allocation.rules import violations

STOCK = (MobileBooth("m1", 2, setup_minutes=60, seats_cost=30),)
SIGNER = Interpreter("Sana", "Sana", ("ase",), (), ("en",), sign=True)
EVERY = Profile(levels=dict.fromkeys(Rule, Level.WARN))


def placed(room, start, minutes, booth="m1"):
    begin = NINE + timedelta(minutes=start)
    return PlacedBooth(booth, room, begin, begin + timedelta(minutes=minutes))


def test_a_mobile_booth_is_in_one_place_at_a_time_and_takes_time_and_seats():
    items = [item("A", expected=80), item("B", 90, expected=80)]
    made = replace(
        plan({"A": "hall", "B": "far"}), booths=(placed("hall", 0, 60), placed("far", 90, 60))
    )
    told = found(items, made, mobile=STOCK)
    assert told[Rule.BOOTH_TWICE].values == {"booth": "m1", "room": "far", "other": "hall"}
    assert told[Rule.CAPACITY].values["capacity"] == 70
    before = [item("A"), item("B", 60)]
    made = replace(plan({"A": "hall", "B": "hall"}), booths=(placed("hall", 60, 60),))
    told = found(before, made, mobile=STOCK)
    assert told[Rule.BOOTH_SETUP].item == "A"
    assert told[Rule.BOOTH_SETUP].values["limit"] == 60
    stays = replace(made, booths=(placed("hall", 0, 60), placed("hall", 60, 60)))
    assert Rule.BOOTH_SETUP not in found(before, stays, mobile=STOCK)
    gone = replace(made, booths=(placed("hall", 0, 60, "m9"), placed("cellar", 0, 60)))
    assert Rule.BOOTH_UNKNOWN in found(before, gone, mobile=STOCK)


def test_a_mobile_booth_serves_the_language_that_has_none():
    one = item("A", floor=("en",), into=("ar", "fr"))
    teams = plan({"A": "small"}, A="ar:Lina+Omar fr:Luc")
    small = Room("small", "Small", 100, (2,), 80)
    assert Rule.BOOTHS in found([one], teams, rooms=(small,), mobile=STOCK)
    helped = replace(teams, booths=(placed("small", 0, 60),))
    assert Rule.BOOTHS not in found([one], helped, rooms=(small,), mobile=STOCK)


def test_layouts_have_seats_of_their_own():
    room = replace(HALL, layout="theatre", layouts={"banquet": 40})
    wish = item("A", expected=60, layout="banquet")
    told = found([wish], plan({"A": "hall"}), rooms=(room,))
    assert told[Rule.CAPACITY].values["capacity"] == 40
    other = found([replace(wish, layout="circle")], plan({"A": "hall"}), rooms=(room,))
    assert other[Rule.LAYOUT].values == {"room": "hall", "layout": "circle"}
    made = replace(plan({"A": "hall"}), layouts={"A": "theatre"})
    assert {Rule.LAYOUT} <= found([wish], made, rooms=(room,)).keys()


def test_a_closed_room_and_the_receivers_of_the_whole_event():
    closed = replace(HALL, closed=(Window(NINE, NINE + timedelta(minutes=30)),))
    assert Rule.ROOM_CLOSED in found([item("A")], plan({"A": "hall"}), rooms=(closed,))
    items = [item(code, into=("ar",), listeners=30) for code in "AB"]
    told = found(items, plan({"A": "hall", "B": "far"}), receivers=60)
    assert told[Rule.RECEIVERS_STOCK].values == {"needed": 66, "stock": 60}
    assert told[Rule.RECEIVERS_STOCK].items == ("A", "B")


def test_turns_both_ways_and_many_languages():
    both = item("A", minutes=240, floor=("ar", "en"), into=("ar", "en"))
    made = Plan(
        {"A": "hall"},
        {"A": (Channel("ar", ("Lina",), 1), Channel("en", ("Lina",), 1, retour=("ar",)))},
    )
    told = found([both], made)
    assert told[Rule.TWO_WAY_TEAM].values == {"language": "ar", "needed": 3, "minutes": 240}
    un_like = PROFILES["un_like"]
    short = replace(both, end=both.start + timedelta(minutes=30))
    assert found([short], made, profile=un_like)[Rule.TWO_WAY_TEAM].values["needed"] == 3
    far = replace(LINA, remote=True)
    told = found(
        [item("A", minutes=25, into=("ar",))], plan({"A": "hall"}, A="ar:Lina"), people=(far,)
    )
    assert told[Rule.TURN].values == {"language": "ar", "minutes": 25, "limit": 20}
    many = replace(EVERY, many_languages=3)
    one = item("A", into=("ar", "fr"))
    told = found([one], plan({"A": "hall"}, A="ar:Lina+Omar fr:Luc"), profile=many)
    assert Rule.MANY_LANGUAGES in told


def test_all_relay_through_one_person():
    only_english = [
        Interpreter(name, name, (code,), (), ("en",))
        for name, code in (("Fay", "fr"), ("Eli", "es"))
    ]
    one = item("A", floor=("ar",), into=("en", "fr", "es"))
    made = Plan(
        {"A": "hall"},
        {
            "A": (
                Channel("en", ("Lina",), 1),
                Channel("fr", ("Fay",), 2, "en"),
                Channel("es", ("Eli",), None, "en"),
            )
        },
    )
    told = found([one], made, people=(LINA, *only_english))
    assert told[Rule.RELAY_ONE_PERSON].people == ("Lina",)


def test_sign_language_is_worked_by_those_who_sign_two_and_three_when_long():
    one = item("A", minutes=60, into=("ase",), mode=Mode.SIGN)
    told = found([one], plan({"A": "hall"}, A="ase:Sana"), people=(SIGNER,))
    assert told[Rule.SEATS_SHORT].values["missing"] == 1
    assert Rule.TURN in told
    long = item("A", minutes=121, into=("ase",), mode=Mode.SIGN)
    told = found([long], plan({"A": "hall"}, A="ase:Sana"), people=(SIGNER,))
    assert told[Rule.SEATS_SHORT].values["missing"] == 2
    speaks = replace(SIGNER, sign=False)
    told = found([one], plan({"A": "hall"}, A="ase:Sana"), people=(speaks,))
    assert Rule.NOT_SKILLED in told


def test_call_half_days_week_and_remote_sessions():
    here = replace(LINA, available=(Window(NINE, NINE + timedelta(days=9)),))
    one = item("A", 15, into=("ar",))
    told = found([one], plan({"A": "hall"}, A="ar:Lina"), people=(here,))
    assert told[Rule.CALL].values == {"minutes": 15, "limit": 30}
    day = [item("A", 0, 180, into=("ar",)), item("B", 250, 60, into=("ar",))]
    told = found(day, plan({"A": "hall", "B": "hall"}, A="ar:Lina", B="ar:Lina"), profile=EVERY)
    assert told[Rule.LUNCH_SHORT].values == {"minutes": 70, "limit": 90}
    week = [item(f"D{n}", n * 1440, 120, into=("ar",)) for n in range(8)]
    teams = {one.id: "ar:Lina" for one in week}
    rooms = {one.id: "hall" for one in week}
    few = replace(EVERY, week_most=800)
    told = found(week, plan(rooms, **teams), profile=few)
    assert told[Rule.WEEK_HOURS].values == {"minutes": 840, "limit": 800}
    assert len(told[Rule.WEEK_HOURS].items) == 7
    far = [item(f"R{n}", n * 120, 90, into=("ar",), mode=Mode.REMOTE) for n in range(3)]
    rooms = {one.id: "hall" for one in far}
    told = found(far, plan(rooms, **{one.id: "ar:Lina" for one in far}))
    assert told[Rule.REMOTE_ITEMS].values == {"minutes": 270, "limit": 240}


def test_what_has_begun_stays():
    before = plan({"A": "hall"}, A="ar:Lina+Omar")
    now = {"current": before, "now": NINE + timedelta(minutes=10)}
    one = item("A", into=("ar",))
    moved = found([one], plan({"A": "far"}, A="ar:Lina"), **now)[Rule.BEGUN]
    assert (moved.item, moved.people) == ("A", ("Omar",))
    assert Rule.BEGUN not in found([one], before, **now)
    ill = replace(OMAR, available=())
    assert Rule.BEGUN not in found(
        [one], plan({"A": "hall"}, A="ar:Lina"), people=(LINA, ill), **now
    )


# Bad input is named, and nothing falls over


def test_bad_input_is_named():
    nobody = Interpreter("Nil", "Nil")
    empty = replace(HALL, capacity=0)
    items = [
        replace(item("A"), start=None),
        replace(item("B"), start=NINE.replace(tzinfo=None)),
        item("C", minutes=-10),
        item("D", floor=(), into=("ar",)),
        item("E", floor=("xx",), into=("yy",)),
    ]
    told = list(
        violations(Problem("Nowhere/Land", (empty,), tuple(items), (nobody,)), plan({"E": "hall"}))
    )
    assert [v.item for v in told if v.rule is Rule.ITEM_TIMES] == ["A", "B", "C"]
    assert [v.item for v in told if v.rule is Rule.ITEM_LANGUAGE] == ["D"]
    assert [v.people for v in told if v.rule is Rule.NO_SKILL] == [("Nil",)]
    assert [v.item for v in told if v.rule is Rule.NO_CAPACITY] == ["E"]
    assert [v.item for v in told if v.rule is Rule.NOT_COVERED] == ["E"]


def test_nobody_at_all_is_no_crash():
    told = found([item("A", into=("ar",))], Plan(), people=(), rooms=())
    assert {Rule.ROOM_MISSING, Rule.NOT_COVERED, Rule.SEATS_SHORT} == told.keys()


def test_work_past_midnight_meets_the_next_day():
    late = item("A", 870, 150, into=("ar",))  # 23:30 to 2:00
    early = item("B", 960, 60, into=("ar",))  # 1:00 on the next day
    told = found([late, early], plan({"A": "hall", "B": "far"}, A="ar:Lina", B="ar:Lina"))
    assert told[Rule.TWO_PLACES].items == ("A", "B")
    assert told[Rule.NIGHT].values["minutes"] == 0


def test_the_night_of_the_change_of_daylight_saving_is_an_hour_shorter():
    evening = datetime(2026, 3, 28, 19, 0, tzinfo=UTC)  # 20:00 to 21:00 in Paris
    morning = datetime(2026, 3, 29, 6, 0, tzinfo=UTC)  # 8:00 on the next day
    hour = timedelta(hours=1)
    items = [
        Item("A", "A", evening, evening + hour, floor=("en",), interpret_into=("ar",)),
        Item("B", "B", morning, morning + hour, floor=("en",), interpret_into=("ar",)),
    ]
    made = plan({"A": "hall", "B": "hall"}, A="ar:Lina", B="ar:Lina")
    problem = Problem("Europe/Paris", (HALL,), tuple(items), (LINA,))
    told = {v.rule: v for v in violations(problem, made)}
    assert told[Rule.NIGHT].values == {"minutes": 570, "limit": 660}


def test_profiles_differ_as_their_sources_do():
    strict, iso = PROFILES["aiic"], PROFILES["iso_23155"]
    united, helpers = PROFILES["un_like"], PROFILES["volunteers"]
    assert strict.forbids(Rule.TURNOVER)
    assert (strict.day_most, iso.day_most, helpers.day_most) == (360, 420, 360)
    assert (iso.session_by_two, united.session_by_two) == (210, 180)
    assert (united.two_way_two, united.week_most) == (0, 1260)
    assert united.level(Rule.MANY_LANGUAGES) is Level.WARN
    assert helpers.level(Rule.SPAN) is Level.WARN
    assert helpers.level(Rule.CALL) is Level.IGNORE
