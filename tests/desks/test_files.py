"""Files that went another way than the server knows: copies, old backups, other versions, names."""

from datetime import timedelta

import pytest
from desks import acts, compare, ground, trial
from desks.laptops import Laptop
from sqlalchemy import text

from event_desk import clock, migrations, texts
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.model.words import Matter
from event_desk.sharing import joining, matters


@pytest.fixture
def laptops(shared, tmp_path):
    """`laptops(3, 12) -> (event, ground, [Laptop, …])`, of which the first has the server."""
    made = []

    def start(count, size, kinds=()):
        event, found = shared(size)
        for number in range(1, count + 1):
            path = tmp_path / f"{number}.eventdesk"
            if number > 1:
                kind = kinds[number - 2] if kinds else "organiser"
                event.join(path, f"Desk {number}", kind)
            made.append(Laptop(path, f"Desk {number}"))
        return event, found, made

    yield start
    for laptop in made:
        laptop.close()
    clock.now = ground.true_now


def settle(*laptops):
    for _round in range(4):
        if not sum(laptop.exchange() for laptop in laptops):
            return
    raise AssertionError("they never come to rest")


def kinds(laptop):
    return {one.kind for one in laptop.read(matters.open_matters)}


def facts(*laptops):
    return set().union(*(laptop.read(compare.facts) for laptop in laptops))


def end(*laptops):
    settle(*laptops)
    paths = [laptop.path for laptop in laptops]
    for laptop in laptops:
        laptop.close()
    return trial.findings(*paths)


def test_an_old_backup_goes_on(laptops, tell):
    _event, found, (one, two) = laptops(2, 20)
    two.scan(found.codes[0])
    settle(one, two)
    backup = two.copy()
    for code in found.codes[1:4]:
        two.scan(code)
    settle(one, two)
    before = facts(one)
    two.put_back(backup)
    for code in found.codes[4:8]:  # before it hears of anybody
        two.plugged = False
        two.scan(code)
    two.plugged = True
    wanted = before | facts(two)
    settle(one, two)
    tell("an old backup goes on", rounds=1, lost=len(wanted - facts(one)))
    assert wanted <= facts(one)
    assert Matter.COPY in kinds(two)
    assert end(one, two) == []


def test_an_old_backup_lets_somebody_in_again_and_is_told(laptops, tell):
    _event, found, (one, two) = laptops(2, 12)
    settle(one, two)
    backup = two.copy()
    two.scan(found.codes[0])
    settle(one, two)
    two.put_back(backup)
    two.plugged = False
    again = two.scan(found.codes[0])
    two.plugged = True
    settle(one, two)
    assert again.outcome == "admitted"
    for laptop in (one, two):
        assert laptop.listed() == {again.scan_id.hex}
    tell("an old backup, a double", rounds=1, lost=0)
    assert end(one, two) == []


def test_a_file_that_was_copied_to_a_second_laptop(laptops, tmp_path, tell):
    """Both go on with it, without and with the server, at the same time."""
    _event, found, (one, two) = laptops(2, 24)
    settle(one, two)
    copy = two.copy()
    other = Laptop(copy.rename(tmp_path / "copied.eventdesk"), "Desk 2")
    try:
        for laptop, codes in ((two, found.codes[:6]), (other, found.codes[6:12])):
            laptop.plugged = False
            for code in codes:
                laptop.scan(code)
            laptop.plugged = True
        wanted = facts(two, other)
        settle(one, two, other)
        for code in found.codes[12:15]:
            two.scan(code)
        for code in found.codes[15:18]:
            other.scan(code)
        settle(one, two, other)
        wanted |= facts(two, other)
        tell("a copied file goes on", rounds=1, lost=len(wanted - facts(one)))
        assert wanted <= facts(one)
        assert Matter.COPY in kinds(two) | kinds(other)
        assert two.origin != other.origin
        names = {laptop.read(lambda s: s.execute(text("SELECT name FROM sharing")).scalar())
                 for laptop in (two, other)}  # fmt: skip
        assert len(names) == 2
        assert end(one, two, other) == []
    finally:
        other.close()


def test_a_desk_joins_whose_file_is_an_old_backup_of_the_server(laptops, tell, tmp_path):
    """The laptop with the server has its own old backup: the server knows more than its file."""
    _event, found, (one, two) = laptops(2, 12)
    settle(one, two)
    backup = one.copy()
    for code in found.codes[:4]:
        one.scan(code)
    two.scan(found.codes[4])
    settle(one, two)
    wanted = facts(one, two)
    one.put_back(backup)
    settle(one, two)
    tell("the first laptop's old backup", rounds=1, lost=len(wanted - facts(one)))
    assert wanted <= facts(one)
    assert end(one, two) == []


def test_names_are_there_once(laptops, tmp_path, tell):
    event, _found, (one, two) = laptops(2, 4)
    with pytest.raises(EventDeskError) as raised:
        event.join(tmp_path / "3.eventdesk", "desk 2")
    assert raised.value.code is ErrorCode.NAME_TAKEN
    assert raised.value.values["suggestion"] == "desk 3"
    assert "desk 3" in texts.error_sentence(raised.value)
    assert not (tmp_path / "3.eventdesk").exists()
    tell("a name that is taken", rounds=1, lost=0)
    assert end(one, two) == []


def test_clocks_hours_apart(laptops, tell):
    _event, found, (one, two) = laptops(2, 20)
    one.ahead, two.ahead = timedelta(hours=3), timedelta(hours=-4)
    settle(one, two)
    scans = []
    for number, code in enumerate(found.codes[:10]):
        laptop, other = (one, two) if number % 2 else (two, one)
        scans.append(laptop.scan(code))
        scans.append(other.scan(code))  # connected: it loses
        settle(one, two)
    told = [one.listed(), two.listed()]
    tell("clocks seven hours apart", rounds=10, lost=0, **{"both let in": len(told[0])})
    assert [scan.outcome for scan in scans] == ["admitted", "already_in"] * 10
    assert told == [set(), set()]
    assert Matter.CLOCK in kinds(one) | kinds(two)
    assert end(one, two) == []


def test_a_split_with_clocks_hours_apart(laptops, tell):
    _event, found, (one, two) = laptops(2, 8)
    one.ahead, two.ahead = timedelta(hours=3), timedelta(hours=-4)
    settle(one, two)
    one.plugged = two.plugged = False
    for code in found.codes[:4]:
        one.scan(code)
        two.scan(code)
    one.plugged = two.plugged = True
    settle(one, two)
    tell("a split, clocks hours apart", rounds=1, lost=0, doubles=len(one.listed()))
    assert len(one.listed()) == 4
    assert one.listed() == two.listed()
    assert end(one, two) == []


def test_a_newer_version_writes_what_this_one_does_not_know(laptops, tell, monkeypatch):
    _event, found, (one, two) = laptops(2, 8)
    settle(one, two)
    two.scan(found.codes[0])
    two.do(acts.walk_in, acts.Random(1))
    with two.db.write() as session:
        session.execute(text("UPDATE lines SET schema = '9999' WHERE origin = :o AND number > 1"),
                        {"o": two.origin.hex})  # fmt: skip
    settle(one, two)
    one.scan(found.codes[1])
    settle(one, two)
    waiting = [m for m in one.read(matters.open_matters) if m.kind is Matter.NEWER]
    assert [m.count > 0 for m in waiting] == [True]
    assert facts(two) - facts(one)
    monkeypatch.setattr(migrations, "HEAD", "9999")  # this laptop is brought up to date
    one.exchange()
    two.scan(found.codes[2])
    settle(one, two)
    tell("a newer version", rounds=1, lost=len(facts(two) - facts(one)))
    assert not facts(two) - facts(one)
    assert Matter.NEWER not in kinds(one)
    assert end(one, two) == []


def test_the_first_laptop_died(laptops, tell, tmp_path):
    """Another takes over from its own copy; a third knows more of the dead one than that."""
    event, found, (one, two, three) = laptops(3, 20)
    settle(one, two, three)
    one.scan(found.codes[0])
    one.exchange()
    three.exchange()  # two doesn't hear of that
    two.plugged = False
    two.scan(found.codes[1])
    one.scan(found.codes[2])
    one.exchange()
    three.exchange()
    three.plugged = False
    three.scan(found.codes[3])
    wanted = facts(two, three)
    one.close()
    event.stop()
    event.folder.rename(event.folder.with_name("dead"))
    two.plugged = three.plugged = True
    offer = joining.take_over(two.db.read, two.db.write)
    try:
        from event_desk.sharing import invitations, own_part

        port = two.read(own_part.me).place.port
        invited = invitations.read(f"127.0.0.1:{port}", offer.codes["organiser"])
        joining.rejoin(three.db.read, three.db.write, invitation=invited)
        settle(two, three)
        tell("the first laptop died", rounds=1, lost=len(wanted - facts(two)))
        assert wanted <= facts(two)
        assert wanted <= facts(three)
        assert end(two, three) == []
    finally:
        joining.stop_server(two.db.read)


def test_a_door_sees_no_contact_data_and_everybody_counts_the_same(laptops, tell):
    _event, found, (one, two) = laptops(2, 12, kinds=("door",))
    settle(one, two)
    for code in found.codes[:5]:
        two.scan(code)
    one.scan(found.codes[5])
    settle(one, two)
    mails = text("SELECT group_concat(email, '') FROM people")
    assert not two.read(lambda s: s.execute(mails).scalar())
    inside = "SELECT gate_id, person_id, inside FROM presences ORDER BY 1, 2"
    counts = [laptop.read(lambda s: s.execute(text(inside)).all()) for laptop in (one, two)]
    tell("a door without contact data", rounds=1, lost=0)
    assert counts[0] == counts[1]
    assert len(counts[0]) == 6


def test_sticks_alone_bring_everything(laptops, tell):
    """No network at all after joining: three laptops, and a file that is carried around."""
    _event, found, three = laptops(3, 20)
    settle(*three)
    for number, laptop in enumerate(three):
        laptop.plugged = False
        for code in found.codes[number * 3 : number * 3 + 4]:
            laptop.scan(code)
    wanted = facts(*three)
    for _round in range(2):
        for one, other in zip(three, (*three[1:], three[0]), strict=True):
            one.hand_stick_to(other)
    tell("sticks alone", rounds=1, lost=len(wanted - facts(three[0])))
    for laptop in three:
        assert facts(laptop) == wanted
        assert len(laptop.listed()) == 2
    rows = [laptop.read(compare.rows) for laptop in three]
    assert compare.differences(rows) == []


def test_a_stick_of_an_old_backup_that_has_not_heard_of_the_server(laptops, tell):
    """It brings lines under numbers that the laptop's former file has used for others."""
    _event, found, (one, two, three) = laptops(3, 20)
    settle(one, two, three)
    backup = two.copy()
    for code in found.codes[:3]:
        two.scan(code)
    settle(two)
    sent = facts(two)
    two.put_back(backup)
    two.plugged = three.plugged = False
    for code in found.codes[3:7]:
        two.scan(code)
    two.hand_stick_to(three)
    for code in found.codes[7:9]:
        three.scan(code)
    two.plugged = three.plugged = True
    wanted = sent | facts(two, three)
    settle(three, one, two)
    settle(one, two, three)
    tell("an old backup's stick", rounds=1, lost=len(wanted - facts(three)))
    for laptop in (one, two, three):
        assert wanted <= facts(laptop), laptop.desk
    assert end(one, two, three) == []
