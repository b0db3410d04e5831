"""What is shown on one laptop and read on another, and what it opens there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from event_desk.errors import ErrorCode, EventDeskError
from event_desk.sharing import invitations, sealing, store
from event_desk.sharing.invitations import Invitation, read, text_of

CODES = st.sampled_from(sealing.KINDS).map(invitations.new_code)


@given(CODES, st.ip_addresses(v=4), st.integers(1, 65535))
def test_digits_alone_for_a_hand_scanner_on_any_keyboard(code, address, port):
    shown = Invitation(str(address), port, "event_desk", code)
    assert text_of(shown).isdecimal()
    assert text_of(shown).isascii()
    assert len(text_of(shown)) != 44, "a badge's code is as long"
    assert read(text_of(shown)) == shown


@given(CODES, st.data())
def test_one_wrong_digit_is_noticed(code, data):
    text = text_of(Invitation("192.168.1.20", 54321, "event_desk", code))
    place = data.draw(st.integers(0, len(text) - 1))
    other = data.draw(st.sampled_from([one for one in "0123456789" if one != text[place]]))
    assert read(text[:place] + other + text[place + 1 :]) is None


@pytest.mark.parametrize(
    ("host", "database"),
    [("desk-1.local", "event_desk"), ("db.example.org", "summit 2030"), ("fd00::1", "event_desk")],
)
def test_a_named_server_is_a_link(host, database):
    shown = Invitation(host, 5432, database, invitations.new_code("door"))
    assert text_of(shown).startswith("eventdesk:")
    assert read(text_of(shown)) == shown


@pytest.mark.parametrize(
    "typed",
    [
        ("192.168.1.20:54321", "{}"),
        (" 192.168.1.20 ", "{}"),
        ("١٩٢.١٦٨.١.٢٠:٥٤٣٢١", "{}"),
        ("192.168.1.20:54321 {}", ""),
        ("\u2066192.168.1.20\u2069", "\u2066{}\u2069"),
    ],
)
def test_address_and_code_as_people_type_them(typed):
    code = invitations.new_code("help_desk")
    for written in (invitations.spoken(code), code.lower(), " ".join(code)):
        if not typed[1] and " " in written:
            continue
        found = read(typed[0].format(written), typed[1].format(written))
        assert found == Invitation("192.168.1.20", 54321, "event_desk", code)
        assert found.kind == "help_desk"


@pytest.mark.parametrize(
    "text", ["", "a", "3375", "eventdesk:", "eventdesk:h/?code=1", "1.2.3.4:99999", "9" * 39, "::1"]
)
def test_what_is_no_invitation(text):
    assert read(text) is None
    assert read(text, "K7TM") is None


def test_an_invitation_does_not_print_its_code():
    code = invitations.new_code("door")
    assert code not in repr(Invitation("h", 1, "d", code))


@given(st.sampled_from(sealing.KINDS))
def test_a_code_says_for_which_kind_of_desk_it_is(kind):
    assert invitations.kind_of(invitations.new_code(kind)) == kind


def _offer(store_there, kind):
    code = invitations.new_code(kind)
    with store_there.owner.within(5) as connection:
        invitations.put_code(
            connection,
            code,
            sealing.keys_for(kind, store_there.keys),
        )
    place = store_there.place
    return Invitation(place.host, place.port, place.database, code)


@pytest.mark.parametrize("kind", sealing.KINDS)
def test_a_code_opens_the_login_and_the_keys_of_its_kind(empty_store, kind):
    shown = _offer(empty_store, kind)
    watched = invitations.come(read(text_of(shown)))
    with watched.within(5) as connection:
        assert store.event(connection).name == "Test event"
        assert store.names(connection) == ()
        given = invitations.take(connection, shown.code)
    watched.close()
    assert given.kind == kind
    assert given.keys == sealing.keys_for(kind, empty_store.keys)
    assert given.keys["shown"] not in repr(given)


def test_a_new_code_ends_the_former_one(empty_store):
    former = _offer(empty_store, "door")
    desk = empty_store.desk("door")
    newer = _offer(empty_store, "door")
    with pytest.raises(EventDeskError) as refused:
        invitations.come(former)
    assert refused.value.code is ErrorCode.JOIN_CODE_WRONG
    invitations.come(newer).close()
    assert desk.call(store.names), "who has joined goes on"


def test_a_code_of_another_kind_is_not_taken(empty_store):
    _offer(empty_store, "organiser")
    door = _offer(empty_store, "door")
    watched = invitations.come(door)
    with watched.within(5) as connection, pytest.raises(EventDeskError) as refused:
        invitations.take(connection, invitations.new_code("organiser"))
    assert refused.value.code is ErrorCode.JOIN_CODE_WRONG
    watched.close()
