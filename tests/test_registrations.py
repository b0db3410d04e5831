"""Changes at a desk: written down without what stood in the fields, and taken back by name."""

from datetime import timedelta

import pytest
from helpers import MORNING
from sqlalchemy import select, text

from event_desk import audit, checkin, people, registrations
from event_desk.desks import Hand
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.model import Audit
from event_desk.people import PersonFields
from event_desk.registrations import Deed

HAND = Hand(MORNING, "Desk 2", "help_desk")


def write(db, act):
    with db.write() as session:
        return act(session)


def seen(db, person_id):
    with db.read() as session:
        return people.view(session, person_id)


def told(db, person_id):
    with db.read() as session:
        return [line.what for line in people.history(session, person_id)]


def test_an_edit_is_taken_back_and_both_stand_in_the_history(db, add_person):
    one, _ = add_person(name="Amal Haddad", phone="+97455511122")
    given = PersonFields(name="Amal Hadad", guardian="Rima Haddad", organisation="Hope House")
    done = write(db, lambda session: registrations.edit(session, [one], given, HAND))
    assert (done.deed, done.ids) == (Deed.EDITED, (one,))
    assert seen(db, one).organisation == "Hope House"
    write(db, lambda session: registrations.undo(session, done, HAND))
    view = seen(db, one)
    assert (view.name, view.guardian, view.organisation) == ("Amal Haddad", "", "")
    assert sorted(told(db, one)) == ["edited", "issued", "taken_back"]


def test_the_audit_names_fields_desk_and_role_and_no_values(db, add_person):
    one, _ = add_person(name="Amal Haddad")
    given = PersonFields(guardian="Rima Haddad", access_needs="Wheelchair")
    write(db, lambda session: registrations.edit(session, [one], given, HAND))
    with db.read() as session:
        line = session.scalars(select(Audit)).one()
        assert line.detail == {"fields": ["access_needs", "guardian"]}
        assert (line.actor, line.action, line.row_id) == ("help_desk", "edited", one)
        (happening,) = [x for x in people.history(session, one) if x.what == "edited"]
    assert (happening.desk, happening.fields) == ("Desk 2", ("access_needs", "guardian"))


def test_a_found_person_follows_the_undone_name(db, add_person):
    from event_desk import search

    one, _ = add_person(name="Amal Haddad")
    done = write(
        db, lambda s: registrations.edit(s, [one], PersonFields(name="Zeinab Khoury"), HAND)
    )
    write(db, lambda session: registrations.undo(session, done, HAND))
    with db.read() as session:
        assert [view.id for view in search.find(session, "haddad")] == [one]
        assert search.find(session, "zeinab") == ()


def test_many_at_once_and_back_leave_out_who_was_that_already(db, add_person):
    ids = [add_person(name=f"Person {letter}")[0] for letter in "ABC"]
    write(db, lambda session: registrations.cancel(session, ids[:1], HAND))
    done = write(db, lambda session: registrations.cancel(session, ids, HAND))
    assert set(done.ids) == set(ids[1:])
    assert {seen(db, one).status for one in ids} == {"cancelled"}
    write(db, lambda session: registrations.undo(session, done, HAND))
    assert [seen(db, one).status for one in ids] == ["cancelled", "expected", "expected"]
    done = write(db, lambda session: registrations.restore(session, ids, HAND))
    assert done.ids == (ids[0],)


def test_what_somebody_changed_since_stays(db, add_person):
    one, _ = add_person(name="Amal Haddad", position="Trainer")
    given = PersonFields(position="Chair", flag="VIP car")
    done = write(db, lambda session: registrations.edit(session, [one], given, HAND))
    write(db, lambda s: registrations.edit(s, [one], PersonFields(position="Director"), HAND))
    write(db, lambda session: registrations.undo(session, done, HAND))
    assert (seen(db, one).position, seen(db, one).flag) == ("Director", "")


def test_nothing_is_known_again_where_that_is_said(db, add_person):
    one, _ = add_person(name="Amal Haddad", minor=True, photo_consent=False)
    given = PersonFields(cleared=frozenset({"minor"}))
    done = write(db, lambda session: registrations.edit(session, [one], given, HAND))
    assert (seen(db, one).minor, seen(db, one).photo_consent) == (None, False)
    write(db, lambda session: registrations.undo(session, done, HAND))
    assert seen(db, one).minor is True


def test_who_was_added_goes_again_until_seen_at_a_gate(db):
    done = write(db, lambda s: registrations.add(s, PersonFields(name="New Comer"), HAND))
    write(db, lambda session: registrations.undo(session, done, HAND))
    with db.read() as session, pytest.raises(EventDeskError):
        people.view(session, done.ids[0])
    stays = write(db, lambda s: registrations.add(s, PersonFields(name="New Comer"), HAND))
    write(db, lambda s: checkin.admit(s, stays.ids[0], at=MORNING))
    with pytest.raises(EventDeskError) as refused:
        write(db, lambda session: registrations.undo(session, stays, HAND))
    assert refused.value.code is ErrorCode.PERSON_WAS_HERE


def test_an_edit_that_fails_changes_nobody(db, add_person):
    ids = [add_person(name=f"Person {letter}")[0] for letter in "AB"]
    given = PersonFields(name="", given_name="", family_name="", native_name="")
    with pytest.raises(EventDeskError):
        write(db, lambda session: registrations.edit(session, ids, given, HAND))
    assert told(db, ids[0]) == ["issued"]


def test_a_line_of_the_audit_that_is_changed_or_gone_is_noticed(db, add_person):
    one, _ = add_person(name="Amal Haddad")
    for minute in range(4):
        hand = Hand(MORNING + timedelta(minutes=minute))
        given = PersonFields(position=f"Post {minute}")
        write(db, lambda s, given=given, hand=hand: registrations.edit(s, [one], given, hand))
    with db.write() as session:
        assert audit.first_broken(session) is None
        for deed in ("update", "delete"):  # somebody with a tool of their own
            session.execute(text(f"DROP TRIGGER audit_no_{deed}"))
        lines = session.scalars(select(Audit).order_by(Audit.number)).all()
        lines[1].detail = {"fields": ["title"]}
        session.flush()
        assert audit.first_broken(session) == 2
        session.delete(lines[0])
        session.flush()
        assert audit.first_broken(session) == 1
