import pytest
from sqlalchemy import select

from event_desk import clock, roles
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.model import Event
from event_desk.roles import Right, Role


@pytest.fixture
def set_pin(db):
    def do(pin):
        with db.write() as session:
            roles.set_pin(session, pin, at=clock.now())

    return do


def accepted(db, pin):
    with db.read() as session:
        return roles.is_pin(session, pin)


def test_each_role_has_all_that_the_one_before_it_has():
    rights = [{right for right in Right if roles.may(role, right)} for role in Role]
    assert rights[0] < rights[1] < rights[2] == set(Right)


@pytest.mark.parametrize(
    ("role", "right", "allowed"),
    [
        (Role.FAST_LANE, Right.PRINT, True),
        (Role.FAST_LANE, Right.WALK_IN, False),
        (Role.FAST_LANE, Right.UNDO_ANY, False),
        (Role.HELP_DESK, Right.OVERRIDE, True),
        (Role.HELP_DESK, Right.SENSITIVE, False),
        (Role.HELP_DESK, Right.LISTS, False),
    ],
)
def test_who_may_do_what(role, right, allowed):
    assert roles.may(role, right) is allowed


def test_without_a_pin_anything_opens(db):
    assert accepted(db, "")


def test_only_the_pin_opens_in_either_digits_and_it_is_kept_nowhere_readable(db, set_pin):
    set_pin("4711")
    assert accepted(db, "4711")
    assert accepted(db, "٤٧١١")
    assert not accepted(db, "")
    assert not accepted(db, "4712")
    with db.read() as session:
        assert "4711" not in str(session.scalars(select(Event)).one().settings)
    set_pin("")
    assert accepted(db, "4712")


@pytest.mark.parametrize("pin", ["123", "1" * 13, "abcd", "12 34", "12½4"])
def test_what_is_no_pin_is_refused_and_the_old_one_stays(db, set_pin, pin):
    set_pin("4711")
    with pytest.raises(EventDeskError) as caught:
        set_pin(pin)
    assert caught.value.code is ErrorCode.PIN_UNFIT
    assert accepted(db, "4711")
