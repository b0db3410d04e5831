"""An event on its way to another laptop: one encrypted file and a code that is read out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from event_desk.database import Database, handing_over, is_encrypted, new_key
from event_desk.database.handing_over import hand_over, new_code, read_code, receive
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.model import Person

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def test_a_code_is_six_groups_and_is_read_however_it_was_written_down():
    code = new_code()
    assert [len(group) for group in code.split("-")] == [4] * 6
    whole = code.replace("-", "")
    for typed in (code, code.lower(), whole, f" {code.replace('-', ' ')} ", code.replace("0", "o"),
                  code.replace("1", "l")):  # fmt: skip
        assert read_code(typed) == whole


@given(st.integers(0, 23), st.sampled_from(LETTERS))
def test_one_letter_misheard_is_noticed_without_the_file(place, letter):
    whole = new_code().replace("-", "")
    wrong = whole[:place] + letter + whole[place + 1 :]
    assert (read_code(wrong) is None) == (wrong != whole)


@pytest.mark.parametrize("typed", ["", "K7TM", "کد", "-" * 40, "U" * 24])
def test_what_is_no_code_is_refused(typed):
    assert read_code(typed) is None


@pytest.mark.parametrize("mine", [None, "a passphrase here"])
def test_an_event_goes_to_another_laptop_with_all_that_is_in_it(db, add_person, tmp_path, mine):
    add_person(name="Amal Haddad")
    parcel, there = tmp_path / "stick.eventhandover", tmp_path / "there.eventdesk"
    code = hand_over(db, parcel)
    assert is_encrypted(parcel)
    assert b"Amal" not in parcel.read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir() if "handing" in path.name) == []
    key = new_key(mine) if mine else None
    receive(parcel, code.lower(), there, key)
    assert is_encrypted(there) == bool(mine)
    received = Database.open(there, key)
    with received.read() as session:
        assert session.scalars(select(Person.name)).all() == ["Amal Haddad"]
    received.close()


def test_another_code_a_damaged_file_and_an_existing_one_are_told(db, tmp_path):
    parcel, there = tmp_path / "a.eventhandover", tmp_path / "there.eventdesk"
    code = hand_over(db, parcel)

    def refused(file=parcel, typed=code, target=there):
        with pytest.raises(EventDeskError) as raised:
            receive(file, typed, target, None)
        return raised.value.code

    assert refused(typed=new_code()) is ErrorCode.HANDOVER_CODE
    assert refused(typed="K7TM") is ErrorCode.HANDOVER_CODE
    assert refused(file=db.path) is ErrorCode.NOT_A_HANDOVER
    assert refused(target=db.path) is ErrorCode.EVENT_EXISTS
    with pytest.raises(EventDeskError) as raised:
        hand_over(db, parcel)
    assert raised.value.code is ErrorCode.EVENT_EXISTS
    whole = bytearray(parcel.read_bytes())
    whole[len(whole) // 2] ^= 1
    parcel.write_bytes(whole)
    assert refused() is ErrorCode.FILE_DAMAGED
    assert not there.exists()
    assert parcel.suffix == handing_over.HANDOVER_ENDING
