"""Two and three laptops work for themselves, exchange, and have the same rows."""

from datetime import timedelta

import pytest
from helpers import MORNING, issue
from sharing.laptops import (
    assert_same,
    assert_says_what_its_lines_say,
    exchange,
    rows,
)
from sqlalchemy import select, text, update

from event_desk import checkin, people, receivers, roles, search
from event_desk.checkin import Direction
from event_desk.exchange import imports
from event_desk.model import (
    Assignment,
    Availability,
    BadgeDesign,
    Desk,
    DistinctPeople,
    Event,
    Gap,
    Gate,
    HandOver,
    Interpreter,
    InterpreterLanguage,
    Item,
    ItemGuest,
    ItemSpeaker,
    Line,
    Person,
    PersonRole,
    Plan,
    PlanRoom,
    Presence,
    Receiver,
    Room,
    Scan,
    Settlement,
    Sharing,
    TickList,
)
from event_desk.model.words import Matter, Outcome
from event_desk.people import PersonFields, merging
from event_desk.sharing import applying, lines, matters

HOUR = timedelta(hours=1)


def add(laptop, name="Amal Haddad", **given):
    with laptop.write() as session:
        return people.add(session, PersonFields(name=name, **given), at=laptop.at)


def edit(laptop, person, **given):
    with laptop.write() as session:
        people.edit(session, person, PersonFields(**given), at=laptop.later(seconds=1))


def admit(laptop, person, gate="entrance", desk=None, **more):
    with laptop.write() as session:
        return checkin.admit(
            session, person, gate=gate, at=laptop.later(seconds=1), desk=desk or laptop.name, **more
        )


def undo(laptop, scan_id):
    with laptop.write() as session:
        return checkin.undo(session, at=laptop.later(seconds=1), desk=laptop.name, scan_id=scan_id)


def put(laptop, *things):
    with laptop.write() as session:
        for thing in things:
            session.add(thing)
            session.flush()
        return [thing.id for thing in things]


def get(laptop, mapped, key):
    with laptop.read() as session:
        return session.get(mapped, key)


def every(laptop, mapped):
    with laptop.read() as session:
        return session.scalars(select(mapped)).all()


def told(laptop, *kinds):
    with laptop.read() as session:
        return [one for one in matters.open_matters(session) if not kinds or one.kind in kinds]


@pytest.fixture(autouse=True)
def _in_the_end(request):
    """Whatever a test did, the files are sound and the lines say what the rows say."""
    laptops = [
        request.getfixturevalue(name)
        for name in ("first", "second")
        if name in request.fixturenames
    ]
    yield
    if len(laptops) == 2:
        exchange(*laptops)
        assert_same(*laptops)
    for laptop in laptops:
        assert_says_what_its_lines_say(laptop)


def test_a_laptop_that_joins_has_all_rows(first, joined):
    hall = put(first, Room(name="Hall", capacity=20))[0]
    put(first, Item(code="A1", titles={"en": "Opening"}, room_id=hall, start=MORNING))
    person = add(first, organisation="Sample Org", email="amal@example.org", languages=("ar",))
    with first.write() as session:
        issue(session, person)
    admit(first, person)
    second = joined()
    assert_same(first, second)
    with second.read() as session:
        assert [one.name for one in search.find(session, "sample")] == ["Amal Haddad"]
        assert [one.name for one in search.find(session, "amal@example")] == ["Amal Haddad"]


def test_what_each_adds_and_edits_is_at_both(first, second, settled):
    one, two = add(first, "Amal Haddad"), add(second, "Omar Aziz")
    settled()
    edit(first, two, phone="+974 1")
    edit(second, one, email="amal@example.org", organisation="New Org")
    settled()
    assert get(first, Person, one).email == "amal@example.org"
    assert get(second, Person, two).phone == "+974 1"
    assert told(first) == told(second) == []
    with first.read() as session:
        assert [view.id for view in search.find(session, "new org")] == [one]


def test_lines_that_come_again_change_nothing(first, second, settled):
    person = add(first)
    with first.read() as session:
        some = lines.own(session, 0, 10_000)
    settled()
    before = rows(second)
    with second.write() as session:
        assert applying.receive(session, some).count == 0
    assert rows(second) == before
    assert get(second, Person, person).version == 1


def test_a_laptops_lines_come_without_a_gap_or_are_refused(first, second):
    add(first)
    add(first, "Omar Aziz")
    with first.read() as session, second.read() as other:
        some = lines.since(session, lines.heads(other), 100)
    with pytest.raises(ValueError, match="whose last known one is"), second.write() as session:
        applying.receive(session, some[1:])
    with second.read() as session:
        assert session.scalar(select(Sharing.applying)) == 0
    assert second.db.read().scalar(select(Line.id).where(Line.id == some[1].id)) is None


def test_a_page_is_told_what_came(first, second):
    seen = []
    second.db.on_commit(seen.append)
    person = add(first)
    admit(first, person)
    first.give(second)
    assert {"people", "scans", "presences", "desks", "lines"} <= seen[-1]


def test_an_open_form_here_finds_out_that_the_row_was_written(first, second, settled):
    person = add(first)
    settled()
    before = get(second, Person, person).version
    edit(first, person, phone="+974 1")
    settled()
    assert get(second, Person, person).version == before + 1


class TestFields:
    """One field changed at two desks: the later one counts, the other one is kept to be seen."""

    def test_is_told_at_both_and_the_other_value_can_be_taken(self, first, second, settled):
        person = add(first, phone="+974 1")
        settled()
        edit(first, person, phone="+974 2")
        edit(second, person, phone="+974 3")
        settled()
        assert get(first, Person, person).phone == "+974 3"
        for laptop in (first, second):
            [one] = told(laptop)
            assert (one.kind, one.what, one.kept, one.other) == (
                Matter.FIELD, "phone", "+974 3", "+974 2",
            )  # fmt: skip
            assert one.who == "Amal Haddad"
            assert one.person_id == person
        with first.write() as session:
            matters.settle(session, one.id, "taken", desk="Entrance", at=first.at)
        settled()
        assert get(second, Person, person).phone == "+974 2"
        assert told(first) == told(second) == []

    def test_different_fields_are_no_matter(self, first, second, settled):
        person = add(first)
        settled()
        edit(first, person, phone="+974 2")
        edit(second, person, position="Adviser")
        settled()
        assert told(first) == told(second) == []
        found = get(first, Person, person)
        assert (found.phone, found.position) == ("+974 2", "Adviser")

    def test_the_same_value_is_no_matter(self, first, second, settled):
        person = add(first)
        settled()
        edit(first, person, phone="+974 2")
        edit(second, person, phone="+974 2")
        settled()
        assert told(first) == told(second) == []

    def test_settings_of_the_event_are_fields_too(self, first, second, settled):
        with first.write() as session:
            roles.set_pin(session, "2468", at=MORNING)
            event = session.scalars(select(Event)).one()
            event.settings = {**event.settings, "printing_paused": True}
        with second.write() as session:
            event = session.scalars(select(Event)).one()
            event.settings = {**event.settings, "no_badge": ["staff"]}
        settled()
        settings = every(second, Event)[0].settings
        assert set(settings) == {"pin", "no_badge"}
        assert set(every(first, Event)[0].settings) == {"pin", "no_badge", "printing_paused"}
        assert told(first) == []

    def test_settling_is_known_everywhere_and_only_once(self, first, second, settled):
        person = add(first)
        settled()
        edit(first, person, phone="+974 2")
        edit(second, person, phone="+974 3")
        settled()
        for laptop in (first, second):
            with laptop.write() as session:
                [one] = matters.open_matters(session)
                matters.settle(session, one.id, "seen", desk=laptop.name, at=laptop.at)
        settled()
        assert len(every(first, Settlement)) == 1


class TestScans:
    def test_presences_follow_from_all_scans(self, first, second, settled):
        person = add(first)
        settled()
        result = admit(first, person)
        settled()
        assert admit(second, person).outcome is Outcome.ALREADY_IN
        undo(second, result.scan_id)
        settled()
        assert every(first, Presence) == []
        assert admit(second, person).outcome is Outcome.ADMITTED

    def test_one_scan_taken_back_twice_stays_taken_back_once(self, first, second, settled):
        person = add(first)
        result = admit(first, person)
        settled()
        undo(first, result.scan_id)
        undo(second, result.scan_id)
        settled()
        scans = every(first, Scan)
        assert len(scans) == 3
        assert sorted(one.undoes_id is not None for one in scans) == [False, False, True]
        assert every(first, Presence) == every(second, Presence) == []

    def test_one_gate_is_made_by_both(self, first, second, settled):
        [hall] = put(first, Room(name="Hall", capacity=20))
        person = add(first)
        settled()
        admit(first, person, "Hall")
        admit(second, person, "Hall")
        settled()
        assert len([one for one in every(first, Gate) if one.room_id == hall]) == 1
        assert [one.kind for one in told(first)] == [Matter.DOUBLE]
        assert [one.id for one in told(first)] == [one.id for one in told(second)]

    def test_each_laptop_numbers_for_itself(self, first, second, settled):
        person, other = add(first), add(first, "Omar Aziz")
        settled()
        admit(first, person, desk="Desk 1")
        admit(second, other, desk="Desk 1")
        settled()
        assert [one.kind for one in told(first)] == [Matter.NAMESAKE]
        names = {one.name: one.origin for one in every(first, Desk)}
        assert names == {"Desk 1": first.origin, "Desk 1 (2)": second.origin}
        admit(second, other, desk="Desk 1", direction=Direction.OUT)
        assert len(every(second, Desk)) == 2
        settled()
        desks = {one.name: one for one in every(first, Desk)}
        assert desks["Desk 1 (2)"].last_number == 2

    def test_a_tick_knows_what_came(self, first, second, settled):
        person, other = add(first), add(first, "Omar Aziz")
        settled()
        second.later(days=2)
        admit(second, person)
        settled()
        admit(first, other)
        late, early = sorted(every(first, Scan), key=lambda one: one.tick)
        assert (late.person_id, early.person_id) == (person, other)

    def test_somebody_merged_away_counts_where_the_kept_one_does(self, first, second, settled):
        kept, other = add(first), add(first, "Amal Hadad")
        settled()
        with first.write() as session:
            done = merging.merge(session, kept, other, at=first.later(hours=1))
        admit(second, other)
        settled()
        for laptop in (first, second):
            [one] = every(laptop, Presence)
            assert one.person_id == kept
        with second.write() as session:
            merging.undo(session, done, at=second.later(hours=3))
        settled()
        for laptop in (first, second):
            [one] = every(laptop, Presence)
            assert one.person_id == other


class TestMerging:
    def test_is_undone_at_the_other_desk(self, first, second, settled):
        kept, other = add(first, email="a@example.org"), add(second, "Amal Hadad", phone="+974 1")
        settled()
        admit(second, other)
        admit(first, kept)
        settled()
        before = rows(first)
        with first.write() as session:
            done = merging.merge(session, kept, other, at=first.later(hours=1))
        settled()
        with second.write() as session:
            merging.undo(session, done, at=second.later(hours=2))
        settled()
        after = rows(first)
        for table in ("presences", "badges", "item_speakers", "people_text"):
            assert after[table] == before[table]

    def test_each_into_the_other_is_no_circle(self, first, second, settled):
        one, two = add(first), add(first, "Amal Hadad")
        settled()
        with first.write() as session:
            merging.merge(session, one, two, at=first.later(hours=1))
        with second.write() as session:
            merging.merge(session, two, one, at=second.later(hours=1))
        settled()
        assert get(first, Person, two).merged_into_id == one
        found = get(first, Person, one)
        assert (found.merged_into_id, found.deleted_at) == (None, None)
        with first.read() as session:
            assert people.kept_id(session, two) == one

    def test_one_is_edited_meanwhile(self, first, second, settled):
        kept, other = add(first), add(first, "Amal Hadad")
        settled()
        with first.write() as session:
            merging.merge(session, kept, other, at=first.later(hours=1))
        edit(second, other, phone="+974 9")
        settled()
        assert get(first, Person, other).phone == "+974 9"
        assert get(second, Person, other).merged_into_id == kept


class TestTheSameTwice:
    """What may be there once only was made at two desks."""

    def test_a_code_is_given_twice(self, first, second, settled):
        one, two = add(first), add(second, "Omar Aziz")
        for laptop, person in ((first, one), (second, two)):
            with laptop.write() as session:
                found = session.get_one(Person, person)
                found.code = "ABCDE"
                found.folded = people.search_text(found, None)
        settled()
        assert get(second, Person, one).code == "ABCDE"
        assert get(first, Person, two).code == "ABCDE-2"
        [matter] = told(first)
        assert (matter.kind, matter.kept, matter.other) == (Matter.NAME, "ABCDE", "ABCDE-2")
        assert matter.desks == ("Entrance", "Hall")
        assert [found.id for found in told(second)] == [matter.id]
        with first.read() as session:
            assert [view.id for view in search.find(session, "abcde-2")] == [two]

    def test_three_rooms_of_one_name(self, first, second, joined):
        third = joined("Stage")
        made = [put(laptop, Room(name="Hall"))[0] for laptop in (first, second, third)]
        exchange(first, second, third)
        assert_same(first, second, third)
        assert [get(first, Room, one).name for one in made] == ["Hall", "Hall-2", "Hall-3"]
        put(first, Room(name="Garden"))
        with second.write() as session:
            session.get_one(Room, made[1]).name = "Garden"
        exchange(first, second, third)
        assert_same(first, second, third)
        assert get(first, Room, made[1]).name == "Garden-2"

    def test_two_rooms_change_names(self, first, second, settled):
        one, two = put(first, Room(name="Hall"), Room(name="Garden"))
        person = add(first)
        admit(first, person, "Hall")
        settled()
        with first.write() as session:
            for key, name in ((one, "x"), (two, "Hall"), (one, "Garden")):
                session.execute(update(Room).where(Room.id == key).values(name=name))
        settled()
        assert (get(second, Room, one).name, get(second, Room, two).name) == ("Garden", "Hall")
        assert told(second) == []
        assert len(every(second, Presence)) == 1

    def test_one_receiver_lent_twice(self, first, second, settled):
        one, two = add(first), add(first, "Omar Aziz")
        settled()
        for laptop, person in ((first, one), (second, two)):
            with laptop.write() as session:
                receivers.hand_out(
                    session, "17", person, at=laptop.later(minutes=1), desk=laptop.name
                )
        settled()
        for laptop in (first, second):
            [found] = every(laptop, Receiver)
            assert found.holder_id == two
            [matter] = told(laptop)
            assert (matter.kind, matter.who) == (Matter.RECEIVER, "17")
            assert (matter.kept, matter.other) == ("Omar Aziz", "Amal Haddad")
        with first.write() as session:
            receivers.take_back(session, "17", at=first.later(hours=1), desk="Entrance")
        settled()
        assert every(second, Receiver)[0].holder_id is None

    def test_a_role_and_an_interpreter(self, first, second, settled):
        person = add(first)
        settled()
        made = []
        for laptop, language in ((first, "ar"), (second, "fr")):
            [key] = put(laptop, Interpreter(person_id=person))
            put(
                laptop,
                InterpreterLanguage(interpreter_id=key, language=language, level="a"),
                InterpreterLanguage(interpreter_id=key, language="en", level="b"),
                Availability(interpreter_id=key, start=MORNING, end=MORNING + HOUR),
                PersonRole(person_id=person, role="interpreter"),
            )
            made.append(key)
        settled()
        for laptop in (first, second):
            [found] = every(laptop, Interpreter)
            assert found.id == min(made, key=lambda key: key.hex)
            skills = every(laptop, InterpreterLanguage)
            assert {one.language for one in skills} == {"ar", "fr", "en"}
            assert len(skills) == 3
            assert {one.interpreter_id for one in skills} == {found.id}
            assert len(every(laptop, Availability)) == 2
            assert len(every(laptop, PersonRole)) == 1

    def test_who_is_added_to_the_one_that_went_goes_to_the_other(self, first, second, joined):
        third = joined("Stage")
        person = add(first)
        exchange(first, second, third)
        made = {laptop: put(laptop, Interpreter(person_id=person))[0] for laptop in (first, second)}
        went = max(made, key=lambda laptop: made[laptop].hex)
        went.give(third)
        put(third, InterpreterLanguage(interpreter_id=made[went], language="ar", level="a"))
        first.give(second)
        second.give(first)
        third.give(first)
        exchange(first, second, third)
        assert_same(first, second, third)
        [skill] = every(third, InterpreterLanguage)
        assert skill.interpreter_id == min(made.values(), key=lambda key: key.hex)

    def test_plans_and_lists_have_one_number_each(self, first, second, settled):
        for laptop in (first, second):
            put(laptop, Plan(number=1, status="optimal", created_at=laptop.at))
            put(laptop, TickList(number=1, gate="entrance", at=laptop.at))
        settled()
        assert sorted(one.number for one in every(first, Plan)) == [1, 2]
        assert sorted(one.number for one in every(first, TickList)) == [1, 2]
        assert {one.kind for one in told(second)} == {Matter.NAME}

    def test_a_design_of_one_name(self, first, second, settled):
        for laptop in (first, second):
            put(laptop, BadgeDesign(name="Press", design={"by": laptop.name}))
        settled()
        found = {one.name: one.design["by"] for one in every(first, BadgeDesign)}
        assert found == {"Press": "Entrance", "Press-2": "Hall"}


class TestRemovals:
    @pytest.fixture
    def item(self, first):
        [hall] = put(first, Room(name="Hall"))
        return put(first, Item(code="A1", titles={"en": "Opening"}, room_id=hall))[0]

    def delete(self, laptop, mapped, key):
        with laptop.write() as session:
            session.delete(session.get_one(mapped, key))

    def test_somebody_on_stage(self, first, second, settled, item):
        person = add(first)
        [key] = put(first, ItemSpeaker(item_id=item, person_id=person))
        settled()
        self.delete(second, ItemSpeaker, key)
        with first.write() as session:
            session.get_one(ItemSpeaker, key).position = 3
        settled()
        assert every(first, ItemSpeaker) == every(second, ItemSpeaker) == []

    def test_a_person_whom_somebody_scanned_comes_back(self, first, second, settled):
        person = add(first)
        put(first, PersonRole(person_id=person, role="staff"))
        settled()
        with first.write() as session:
            session.execute(text("DELETE FROM person_roles"))
            session.execute(text("DELETE FROM people"))
        with second.write() as session:
            issue(session, person)
        admit(second, person)
        put(second, PersonRole(person_id=person, role="media"))
        settled()
        for laptop in (first, second):
            assert get(laptop, Person, person).name == "Amal Haddad"
            assert [one.person_id for one in every(laptop, Scan)] == [person]
            assert [one.person_id for one in every(laptop, Presence)] == [person]

    def test_a_row_that_was_edited_meanwhile_comes_back(self, first, second, settled):
        person = add(first)
        settled()
        with first.write() as session:
            session.execute(text("DELETE FROM people"))
        edit(second, person, phone="+974 1")
        settled()
        assert get(first, Person, person).phone == "+974 1"

    def test_a_plan_that_went_takes_with_it_what_was_added(self, first, second, settled, item):
        [plan] = put(first, Plan(number=1, status="optimal", created_at=MORNING))
        room = every(first, Room)[0].id
        person = add(first)
        [interpreter] = put(first, Interpreter(person_id=person))
        settled()
        self.delete(first, Plan, plan)
        put(
            second,
            PlanRoom(plan_id=plan, item_id=item, room_id=room),
            Assignment(plan_id=plan, item_id=item, interpreter_id=interpreter, language="en"),
            Gap(plan_id=plan, item_id=item, reason="nobody"),
        )
        settled()
        for mapped in (Plan, PlanRoom, Assignment, Gap):
            assert every(first, mapped) == every(second, mapped) == []

    def test_it_is_made_again(self, first, second, settled, item):
        person = add(first)
        [key] = put(first, ItemSpeaker(item_id=item, person_id=person))
        settled()
        self.delete(first, ItemSpeaker, key)
        settled()
        put(second, ItemSpeaker(id=key, item_id=item, person_id=person, role="chair"))
        settled()
        assert get(first, ItemSpeaker, key).role == "chair"


class TestHolding:
    def test_lines_of_a_newer_version_wait(self, first, second, settled):
        person = add(first)
        settled()
        edit(first, person, phone="+974 1")
        with first.write() as session:
            session.execute(text("UPDATE lines SET schema = '0099' WHERE kind = 'changed'"))
        first.give(second)
        assert get(second, Person, person).phone == ""
        [matter] = told(second)
        assert (matter.kind, matter.count) == (Matter.NEWER, 1)
        with second.write() as session:  # what an upgrade makes of it
            session.execute(text("UPDATE lines SET schema = '0004'"))
        with first.write() as session:
            session.execute(text("UPDATE lines SET schema = '0004'"))
        edit(first, person, position="Adviser")
        settled()
        assert get(second, Person, person).phone == "+974 1"
        assert told(second) == []

    def test_what_speaks_of_something_unknown_waits_for_it(self, first, second, joined):
        third = joined("Stage")
        person = add(first)
        first.give(second)
        admit(second, person)
        second.give(third, only={second.origin})
        with third.read() as session:
            assert session.scalars(select(Scan)).all() == []
            assert [one.kind for one in matters.open_matters(session)] == [Matter.HELD]
        exchange(first, second, third)
        assert len(every(third, Scan)) == 1
        assert told(third) == []
        assert_same(first, second, third)


class TestADoorThatSeesNoContact:
    @pytest.fixture
    def door(self, joined):
        from dataclasses import replace

        from sharing.laptops import Laptop

        class Door(Laptop):
            def of_its_kind(self, line):
                return replace(line, contact=None, sensitive=None)

        return joined("Door", "door", taking=Door)

    def test_scans_what_it_may_and_takes_nothing_away(self, first, door):
        person = add(first, email="amal@example.org", dietary="halal", flag="Meet at desk 3")
        with first.write() as session:
            code = issue(session, person)
        exchange(first, door)
        found = get(door, Person, person)
        assert (found.email, found.dietary, found.flag) == ("", "", "Meet at desk 3")
        with door.write() as session:
            result = checkin.scan(session, code, at=door.later(seconds=1), desk="Door")
        assert result.outcome is Outcome.ADMITTED
        with door.write() as session:
            session.get_one(Person, person).flag = "Done"
        exchange(first, door)
        found = get(first, Person, person)
        assert (found.email, found.dietary, found.flag) == ("amal@example.org", "halal", "Done")
        assert told(first) == []

    def test_what_it_brings_back_keeps_what_it_cannot_see(self, first, door):
        person = add(first, email="amal@example.org")
        exchange(first, door)
        with first.write() as session:
            session.execute(text("DELETE FROM people"))
        admit(door, person)
        first.give(door)
        exchange(first, door)
        assert get(first, Person, person).email == "amal@example.org"


def test_everything_that_hangs_on_a_person_and_an_item(first, second, settled):
    person, other = add(first), add(second, "Omar Aziz")
    settled()
    one, two = sorted((person, other), key=str)
    [item] = put(second, Item(code="A1", titles={"en": "Opening"}))
    put(second, DistinctPeople(one_id=one, other_id=two, at=MORNING))
    put(second, ItemGuest(item_id=item, person_id=person, kind="invited", at=MORNING))
    settled()
    with first.read() as session:
        desk = session.scalars(select(Desk)).first()
    scan = admit(first, person)
    desk = every(first, Desk)[0]
    put(first, HandOver(person_id=person, scan_id=scan.scan_id, desk_id=desk.id, at=MORNING))
    with first.write() as session:
        people.cancel(session, other, at=MORNING)
    settled()
    assert len(every(second, HandOver)) == 1
    assert get(second, Person, other).cancelled_at is not None


class TestLists:
    """Lists brought in at both desks, and taken back at one of them."""

    @pytest.fixture
    def bring(self, tmp_path):
        def bring(laptop, *rows, at=MORNING):
            path = tmp_path / f"{laptop.name}-{len(rows)}.csv"
            path.write_text("\n".join(("Name,E-mail,Organisation", *rows)), "utf-8")
            with laptop.read() as session:
                plan = imports.plan(session, imports.read(path))
            return imports.apply(laptop.write, plan, at=at, desk=laptop.name)

        return bring

    def test_both_bring_lists(self, first, second, settled, bring):
        bring(first, *(f"Guest{n} One,one{n}@example.org,Sample Org" for n in range(30)))
        bring(second, *(f"Guest{n} Two,two{n}@example.org,Sample Org" for n in range(30)))
        settled()
        with second.read() as session:
            assert people.count(session) == 60
            assert search.find(session, "guest7 one")

    def test_one_is_taken_back_while_somebody_of_it_is_let_in(self, first, second, settled, bring):
        bring(first, *(f"Guest{n} One,one{n}@example.org,Sample Org" for n in range(30)))
        settled()
        with second.read() as session:
            guest = search.find(session, "guest7 one")[0]
        admit(second, guest.id)
        edit(second, guest.id, phone="+974 1")
        imports.undo(first.write, at=first.later(hours=1))
        settled()
        for laptop in (first, second):
            found = get(laptop, Person, guest.id)
            assert (found.name, found.phone) == ("Guest7 One", "+974 1")
            assert [one.person_id for one in every(laptop, Scan)] == [guest.id]
            with laptop.read() as session:
                assert people.count(session) == 1

    def test_a_newer_list_and_an_edit_of_another_field(self, first, second, settled, bring):
        bring(first, "Amal Haddad,amal@example.org,Sample Org")
        settled()
        with second.read() as session:
            [guest] = search.find(session, "amal")
        edit(second, guest.id, phone="+974 1")
        bring(first, "Amal Haddad,amal@example.org,Other Org", at=MORNING + HOUR)
        settled()
        with first.read() as session:
            [guest] = search.find(session, "other org")
            assert guest.phone == "+974 1"
        assert told(first) == []
