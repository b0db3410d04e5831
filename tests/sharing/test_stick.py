"""Exchange by a file: the same rules as with a server, and nobody else can read it."""

from secrets import token_hex

import pytest
from sharing_desks import Desk, until, working
from sqlalchemy import func, select

from event_desk.errors import ErrorCode, EventDeskError
from event_desk.model import Line, Person, Scan, Sharing
from event_desk.model.words import Matter
from event_desk.sharing import matters, parcel, stick


@pytest.fixture
def two(desks):
    first = desks.alone()
    people = [first.add(f"Guest {number}", email="a@ul.example") for number in range(4)]
    desks.share(first)
    return first, desks.join("Desk 2"), people


def _give(giver, taker, file, code=""):
    stick.write(giver.read, giver.write, file, code)
    return stick.read(taker.read, taker.write, file, code)


def _said(desk):
    with desk.read() as session:
        return {tuple(row) for row in session.execute(select(Line.id))}


def test_desks_that_never_meet_on_a_network_know_the_same(two, tmp_path):
    first, second, people = two
    file = tmp_path / "a.eventexchange"
    first.admit(people[0])
    second.admit(people[1])
    second.admit(people[0])
    assert _give(first, second, file).count >= 1
    assert _give(second, first, file).count >= 2
    assert first.scans() == second.scans()
    assert _said(first) == _said(second)
    for desk in (first, second):
        with desk.read() as session:
            assert Matter.DOUBLE in {one.kind for one in matters.open_matters(session)}
    # Again, and the other way round: nothing new, nothing twice.
    assert _give(first, second, file).count == 0
    # By now each knows what the other has, so that the next file is small.
    first.admit(people[2])
    assert stick.write(first.read, first.write, file) <= 3
    assert stick.read(second.read, second.write, file).count == 1


def test_what_came_by_a_stick_is_no_trouble_on_the_network(two, tmp_path):
    first, second, people = two
    second.admit(people[0])
    _give(second, first, tmp_path / "a.eventexchange")
    with working(first, second):
        second.admit(people[1])
        until(lambda: _said(first) == _said(second) and len(first.scans()) == 2)


def test_a_door_gets_no_telephone_numbers_by_a_stick_either(two, desks, tmp_path):
    first, second, _people = two
    door = desks.join("Door 1", "door")
    first.add("Rami Haddad", email="rami@ul.example", phone="+961 3 000 000")
    file = tmp_path / "a.eventexchange"
    _give(first, door, file)
    with door.read() as session:
        found = session.scalars(select(Person).where(Person.name == "Rami Haddad")).one()
        assert (found.email, found.phone) == ("", "")
        told = [line.contact for line in session.scalars(select(Line)) if line.contact]
    assert all(part.startswith("sealed:") for part in told)
    # What the door passes on of others has gaps: an organiser takes only what is its own.
    _give(door, second, file)
    assert second.names() == [f"Guest {number}" for number in range(4)]
    _give(first, second, file)
    with second.read() as session:
        found = session.scalars(select(Person).where(Person.name == "Rami Haddad")).one()
        assert found.email == "rami@ul.example"


def test_nobody_else_reads_it(two, desks, tmp_path):
    first, second, _people = two
    file = tmp_path / "a.eventexchange"
    stick.write(first.read, first.write, file, "four words of cedar")
    raw = file.read_bytes()
    assert b"Guest" not in raw
    assert b"people" not in raw
    for code in ("", "four words of ash"):
        with pytest.raises(EventDeskError) as refused:
            stick.read(second.read, second.write, file, code)
        assert refused.value.code is ErrorCode.STICK_KEY
    assert stick.read(second.read, second.write, file, "Four words of CEDAR").held == 0


def test_a_damaged_or_shortened_file_is_refused(two, tmp_path):
    first, second, _people = two
    first.add("Rami Haddad")
    file = tmp_path / "a.eventexchange"
    stick.write(first.read, first.write, file)
    whole = file.read_bytes()
    for raw in (whole[:-1], whole[:-40], whole[:60], b"", whole[:-1] + b"x", b"PK" + whole):
        file.write_bytes(raw)
        with pytest.raises(EventDeskError):
            stick.read(second.read, second.write, file)
    assert "Rami Haddad" not in second.names()


def test_pieces_cannot_change_places_or_be_left_out(tmp_path):
    file = tmp_path / "a.eventexchange"
    lines = [token_hex(500) for _ in range(2_000)]

    def key(salt):
        return parcel.key_from(b"secret", salt)

    parcel.write(file, key, lines)
    assert list(parcel.read(file, key)) == lines
    raw = file.read_bytes()
    head = len(parcel.MAGIC) + 16 + 7
    size = 4 + int.from_bytes(raw[head : head + 4], "big")
    assert len(raw) > head + size  # more than one piece
    file.write_bytes(raw[:head] + raw[head + size :])
    with pytest.raises(EventDeskError):
        list(parcel.read(file, key))
    file.write_bytes(raw[: head + size])
    with pytest.raises(EventDeskError):
        list(parcel.read(file, key))


def test_a_file_of_another_event_is_told(two, desks, tmp_path, empty_event):
    first, _second, _people = two
    file = tmp_path / "a.eventexchange"
    file.write_bytes(b"not one of ours at all, but long enough to be one of those files")
    with pytest.raises(EventDeskError) as refused:
        stick.read(first.read, first.write, file)
    assert refused.value.code is ErrorCode.NOT_A_STICK
    with pytest.raises(EventDeskError) as refused:
        stick.read(first.read, first.write, tmp_path / "none")
    assert refused.value.code is ErrorCode.FILE_NOT_FOUND


def test_two_files_that_wrote_under_one_number_part_over_a_stick(two, tmp_path):
    first, second, people = two
    file = tmp_path / "a.eventexchange"
    path = tmp_path / "copy.eventdesk"
    second.db.backup(path)
    copy = Desk(path, "Desk 2")
    second.admit(people[0])
    copy.admit(people[1])
    _give(second, first, file)
    with pytest.raises(EventDeskError) as refused:
        _give(first, copy, file)  # begins after what the copy, a desk of its own now, has
    assert refused.value.code is ErrorCode.STICK_GAP
    _give(copy, first, file)
    _give(first, copy, file)
    _give(first, second, file)
    for desk in (first, second, copy):
        with desk.read() as session:
            assert session.scalar(select(func.count()).select_from(Scan)) == 2
    assert _said(first) == _said(second) == _said(copy)
    with copy.read() as session, second.read() as other:
        assert session.scalar(select(Sharing.id)) != other.scalar(select(Sharing.id))
        assert Matter.COPY in {one.kind for one in matters.open_matters(session)}
    # The server hears of it at the next connection.
    with working(first, second, copy):
        copy.admit(people[2])
        until(lambda: _said(first) == _said(second) == _said(copy) and len(first.scans()) == 3)
        until(lambda: len(first.status.desks) == 3)
    copy.close()
