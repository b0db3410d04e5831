"""Whoever writes a row, a line tells of it, in the same transaction and nowhere else."""

import json
from itertools import pairwise

import pytest
from helpers import MORNING
from sqlalchemy import delete, insert, select, text, update

from event_desk import badges, checkin, people, roles
from event_desk.model import Event, Line, Organisation, Room, Sharing
from event_desk.people import PersonFields
from event_desk.sharing import capture, lines, tables


def newest(laptop, count=1):
    with laptop.read() as session:
        last = session.scalar(select(Sharing.last_number))
        return lines.own(session, last - count, count)


def heard(laptop):
    """The numbers and ticks of this laptop's lines."""
    with laptop.read() as session:
        return [(line.number, line.tick) for line in lines.own(session, 0, 100_000)]


def test_every_row_that_is_there_has_a_line_those_first_that_others_speak_of(first):
    with first.read() as session:
        told = [(line.table, line.row_id) for line in lines.own(session, 0, 1000)]
        for table in tables.shared():
            ids = session.connection().exec_driver_sql(f'SELECT id FROM "{table.name}"').all()
            assert {row[0] for row in ids} == {row for name, row in told if name == table.name}
    assert told[0][0] == "events"


def test_the_mapper_bulk_statements_and_plain_sql_are_all_written_down(first):
    with first.write() as session:
        session.add(Organisation(name="one"))
    with first.write() as session:
        session.execute(insert(Organisation), [{"name": "two"}, {"name": "three"}])
        session.execute(update(Organisation).values(country="QA"))
        session.execute(text("UPDATE organisations SET native_name = 'x' WHERE name = 'one'"))
        session.execute(delete(Organisation).where(Organisation.name == "two"))
    kinds = [(line.table, line.kind) for line in newest(first, 8)]
    assert kinds == [
        ("organisations", kind)
        for kind in ("new", "new", "new", "changed", "changed", "changed", "changed", "gone")
    ]


def test_numbers_have_no_gaps_and_ticks_rise_even_when_the_clock_stands(first):
    with first.write() as session:
        session.execute(insert(Room), [{"name": f"Room {n}"} for n in range(500)])
    told = heard(first)
    assert [number for number, _ in told] == list(range(1, len(told) + 1))
    assert all(one < other for (_, one), (_, other) in pairwise(told))


def test_what_is_rolled_back_leaves_no_line_and_no_gap(first):
    before = heard(first)

    def add_and_fail():
        with first.write() as session:
            people.add(session, PersonFields(name="Amal Haddad"), at=MORNING)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        add_and_fail()
    assert heard(first) == before


def test_a_part_has_what_its_class_says(first):
    with first.write() as session:
        person = people.add(
            session,
            PersonFields(name="Amal Haddad", email="amal@example.org", minor=True, dietary="halal"),
            at=MORNING,
        )
        people.edit(session, person, PersonFields(phone="+974 1234 5678"), at=MORNING)
    made, changed = (line for line in newest(first, 2))
    assert json.loads(made.shown)["name"] == "Amal Haddad"
    assert json.loads(made.contact)["email"] == "amal@example.org"
    assert json.loads(made.sensitive)["dietary"] == "halal"
    assert json.loads(made.safeguarding)["minor"] == 1
    assert "amal@example.org" not in made.shown + made.sensitive + made.safeguarding
    assert (changed.sensitive, changed.safeguarding) == (None, None)
    assert json.loads(changed.contact) == {"phone": ["", "+974 1234 5678"]}


def test_nothing_says_how_a_badge_is_made_outside_what_is_encrypted(first):
    with first.read() as session:
        event = session.scalars(select(Event)).one()
        key, names = event.badge_key.hex().upper(), event.names
    [line] = [one for one in _all(first) if one.table == "events"]
    assert key in line.safeguarding
    assert key not in line.shown
    assert json.loads(json.loads(line.shown)["names"]) == names


def test_settings_travel_key_by_key_and_a_laptops_own_not_at_all(first):
    with first.write() as session:
        roles.set_pin(session, "2468", at=MORNING)
    assert list(json.loads(newest(first)[0].safeguarding)) == ["settings.pin"]
    before = len(heard(first))
    with first.write() as session:
        event = session.scalars(select(Event)).one()
        event.settings = {**event.settings, "printing_paused": True, "written_files": {"a": "b"}}
        event.changed_at = None
    told = newest(first, len(heard(first)) - before)
    assert not any("printing_paused" in (line.shown or "") for line in told)


def test_what_each_laptop_has_for_itself_is_not_written_down(first):
    with first.write() as session:
        person = people.add(session, PersonFields(name="Amal Haddad"), at=MORNING)
        checkin.admit(session, person, at=MORNING)
    assert {line.table for line in newest(first, 3)} == {"people", "desks", "scans"}


def test_nothing_is_written_down_while_lines_of_others_are_applied(first):
    before = heard(first)
    with first.write() as session:
        session.connection().exec_driver_sql("UPDATE sharing SET applying = 1")
        session.add(Room(name="Hall"))
        session.flush()
        session.connection().exec_driver_sql("UPDATE sharing SET applying = 0")
    assert heard(first) == before


def test_ending_removes_every_trigger_and_renewing_makes_this_versions(first):
    with first.write() as session:
        assert capture.is_current(session)
        capture.end(session)
        assert not capture.is_current(session)
    before = heard(first)
    with first.write() as session:
        session.add(Room(name="Hall"))
    assert heard(first) == before
    with first.write() as session:
        capture.renew(session)
        assert capture.is_current(session)


def test_a_file_that_is_not_shared_has_no_triggers(db):
    with db.write() as session:
        people.add(session, PersonFields(name="Amal Haddad"), at=MORNING)
        assert not session.scalar(select(Line.id).limit(1))


def test_every_shared_column_of_every_table_is_captured(first):
    """A column that is added later is shared without anybody's doing."""
    for table in tables.shared():
        named = set(tables.columns(table.name)) | {"id", "version"}
        assert {one.name for one in table.columns} - named <= {
            "last_number", "last_tick", "holder_id", "out_since", "folded",
        }  # fmt: skip


def test_badges_and_programme_are_written_down_too(first, tmp_path):
    with first.write() as session:
        person = people.add(session, PersonFields(name="Amal Haddad"), at=MORNING)
        badges.issue(session, [person], at=MORNING)
    line = newest(first)[0]
    assert line.table == "badges"
    assert "typing_code" in line.safeguarding
    assert "typing_code" not in line.shown


def _all(laptop):
    with laptop.read() as session:
        return lines.own(session, 0, 100_000)
