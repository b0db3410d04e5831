"""The record on a real server: the same lines come out, in an order that can be applied."""

import threading
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy import text

from event_desk.desks import Claim
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.sharing import claims_store, connecting, sealing, store
from event_desk.sharing.lines import SEALED, LineValue
from event_desk.sharing.store import Beat, EventThere

pytestmark = pytest.mark.usefixtures("cluster")


def made(origin: UUID, first: int, count: int, tick: int = 1000, **given) -> list[LineValue]:
    return [
        LineValue(
            **{
                "id": uuid4(), "origin": origin, "number": number, "tick": tick + number,
                "table": "people", "row_id": uuid4().hex, "kind": "new",
                "shown": f'{{"name": "Amal {number}"}}', "contact": '{"phone": "+974 1"}',
                "sensitive": '{"dietary": "halal"}', "safeguarding": '{"minor": 1}',
                "schema": "0004", **given,
            }
        )
        for number in range(first, first + count)
    ]  # fmt: skip


def claimed(**given) -> Claim:
    return Claim(
        **{"gate_id": uuid4(), "person_id": uuid4(), "turn": "", "scan_id": uuid4(), **given}
    )


def test_what_was_sent_comes_back_whole(empty_store):
    here, there = empty_store.desk(), empty_store.desk()
    sent = made(here.origin, 1, 30)
    sent[3:5] = [
        made(here.origin, 4, 1, shown=None, contact=None, sensitive=None, safeguarding=None)[0],
        made(here.origin, 5, 1, kind="gone", shown='{"name": "أمل ✓"}')[0],
    ]
    assert here.call(store.upload, here.origin, sent, here.keys) == 30
    assert there.call(store.download, {}, 100, there.keys) == sent
    assert there.call(store.heads) == {here.origin: 30, there.origin: 0}
    assert there.call(store.download, {here.origin: 28}, 100, there.keys) == sent[28:]
    assert here.call(store.download, {}, 100, here.keys, without=here.origin) == []


def test_sent_again_does_no_harm(empty_store):
    here, there = empty_store.desk(), empty_store.desk()
    sent = made(here.origin, 1, 10)
    assert here.call(store.upload, here.origin, sent[:6], here.keys) == 6
    assert here.call(store.upload, here.origin, sent[:6], here.keys) == 6
    assert here.call(store.upload, here.origin, sent[2:], here.keys) == 10, "an answer was lost"
    assert here.call(store.upload, here.origin, sent[:3], here.keys) == 10, "an old file's head"
    assert here.call(store.upload, here.origin, [], here.keys) == 10
    assert there.call(store.download, {}, 100, there.keys) == sent


def test_a_gap_is_refused(empty_store):
    here = empty_store.desk()
    sent = made(here.origin, 1, 10)
    with pytest.raises(ValueError, match="missing"):
        here.call(store.upload, here.origin, sent[1:], here.keys)
    with pytest.raises(ValueError, match="missing"):
        here.call(store.upload, here.origin, [*sent[:3], sent[4]], here.keys)
    assert here.call(store.heads) == {here.origin: 0}


def test_a_copy_with_other_lines_is_noticed(empty_store):
    here = empty_store.desk()
    sent = made(here.origin, 1, 10)
    here.call(store.upload, here.origin, sent, here.keys)
    with pytest.raises(store.AnotherFileError):
        here.call(store.upload, here.origin, [*sent[:8], *made(here.origin, 9, 4)], here.keys)
    with pytest.raises(store.AnotherFileError):
        here.call(store.upload, here.origin, made(here.origin, 10, 2), here.keys)
    assert here.call(store.heads) == {here.origin: 10}, "nothing of it was taken"
    assert here.call(store.ids, here.origin, 8) == {9: sent[8].id, 10: sent[9].id}


def test_a_line_that_another_number_has_is_noticed(empty_store):
    here, copy = empty_store.desk(), empty_store.desk()
    sent = made(here.origin, 1, 5)
    here.call(store.upload, here.origin, sent, here.keys)
    moved = [
        LineValue(line.id, copy.origin, line.number, line.tick, "people", line.row_id, "new")
        for line in sent
    ]
    with pytest.raises(store.AnotherFileError):
        copy.call(store.upload, copy.origin, moved, copy.keys)
    assert copy.call(store.heads)[copy.origin] == 0


def test_pieces_keep_the_order_in_which_lines_build_on_each_other(empty_store):
    desks = [empty_store.desk() for _ in range(4)]
    for place, desk in enumerate(desks):
        lines = made(desk.origin, 1, 50, tick=1000 + place * 20)
        desk.call(store.upload, desk.origin, lines, desk.keys)
    reader, known, found = desks[0], {}, []
    while piece := reader.call(store.download, known, 7, reader.keys):
        found += piece
        known |= {line.origin: line.number for line in piece}
    assert len(found) == 200
    assert [line.order for line in found] == sorted(line.order for line in found)


def test_everybody_hears_of_an_upload(empty_store):
    here, there = empty_store.desk(), empty_store.desk()
    there.watched.listen(store.CHANNEL)
    assert there.watched.notified(0.01) == []
    here.call(store.upload, here.origin, made(here.origin, 1, 3), here.keys)
    assert there.watched.notified(5) == [f"{here.origin}:3"]


def test_one_claim_wins(empty_store):
    here, there = empty_store.desk(name="Desk 1"), empty_store.desk(name="Desk 2")
    mine = claimed()
    won = here.call(claims_store.claim, mine)
    assert won.won
    theirs = claimed(gate_id=mine.gate_id, person_id=mine.person_id)
    lost = there.call(claims_store.claim, theirs)
    assert (lost.won, lost.origin, lost.desk, lost.at) == (False, here.origin, "Desk 1", won.at)
    assert here.call(claims_store.claim, mine) == won, "asked again after a lost answer"
    another_turn = claimed(gate_id=mine.gate_id, person_id=mine.person_id, turn="2030-05-02:")
    assert there.call(claims_store.claim, another_turn).won


def test_two_desks_at_the_same_instant(empty_store):
    desks = [empty_store.desk() for _ in range(4)]
    rounds = 60
    places = [claimed() for _ in range(rounds)]
    begin, answers = threading.Barrier(len(desks)), [[] for _ in range(rounds)]

    def all_at_once(desk):
        for number, place in enumerate(places):
            mine = claimed(gate_id=place.gate_id, person_id=place.person_id)
            begin.wait(20)
            answers[number].append(desk.call(claims_store.claim, mine))

    threads = [threading.Thread(target=all_at_once, args=(desk,)) for desk in desks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    for given in answers:
        assert [one.won for one in given].count(True) == 1
        assert len({one.origin for one in given}) == 1


def test_a_claim_that_nobody_acted_on_is_taken_over(empty_store):
    here, there = empty_store.desk(), empty_store.desk()
    mine = claimed()
    theirs = claimed(gate_id=mine.gate_id, person_id=mine.person_id)
    here.call(claims_store.claim, mine)
    assert not there.call(claims_store.claim, theirs).won
    _age(empty_store, 6)
    assert there.call(claims_store.claim, theirs).won
    assert not here.call(claims_store.claim, mine).won


def test_a_claim_whose_scan_came_stays(empty_store):
    here, there = empty_store.desk(), empty_store.desk()
    mine = claimed()
    here.call(claims_store.claim, mine)
    scan = made(here.origin, 1, 1, table="scans", row_id=mine.scan_id.hex)
    here.call(store.upload, here.origin, scan, here.keys)
    _age(empty_store, 3600)
    theirs = claimed(gate_id=mine.gate_id, person_id=mine.person_id)
    assert not there.call(claims_store.claim, theirs).won


def _age(there, seconds):
    with there.owner.within(5) as connection:
        connection.execute(
            text("UPDATE event_desk.claims SET at = at - make_interval(secs => :s)"),
            {"s": seconds},
        )


def test_a_desk_says_that_it_is_there(empty_store):
    here, there = empty_store.desk(name="Desk 1"), empty_store.desk("door", name="Desk 2")
    heard = there.call(store.beat, Beat("Door", "2.0", -3500, 7, has_server=True))
    seen = {one.origin: one for one in heard.desks}
    assert seen.keys() == {here.origin, there.origin}
    one = seen[there.origin]
    assert (one.name, one.kind, one.version, one.clock_offset, one.waiting, one.has_server) == (
        "Door", "door", "2.0", -3500, 7, True,
    )  # fmt: skip
    assert abs(heard.now - datetime.now(UTC)) < timedelta(minutes=1)
    assert heard.now - one.seen_at < timedelta(seconds=5)


def test_no_two_desks_have_one_name(empty_store):
    here, there = empty_store.desk(name="Desk 1"), empty_store.desk(name="Desk 2")
    with pytest.raises(EventDeskError) as taken:
        empty_store.desk(name="desk 1")
    assert taken.value.code is ErrorCode.NAME_TAKEN
    assert taken.value.values == {"name": "desk 1", "suggestion": "desk 3"}
    heard = there.call(store.beat, Beat("DESK 1", "1"))
    assert {one.name for one in heard.desks} == {"Desk 1", "Desk 2"}, "it keeps the one it had"
    assert here.call(store.names) == ("Desk 1", "Desk 2")
    here.call(store.leave, here.origin)
    assert there.call(store.beat, Beat("Desk 1", "1"))
    assert there.call(store.names) == ("Desk 1",)


def test_which_file_goes_on_with_a_desk(empty_store):
    here = empty_store.desk()
    assert here.call(store.take_hold, ["old"], "first"), "nobody held it yet"
    assert here.call(store.take_hold, ["first"], "second")
    assert not here.call(store.take_hold, ["first"], "copy")
    assert here.call(store.take_hold, ["lost", "second"], "third")


def test_a_new_server_is_filled_with_what_one_laptop_has(empty_store):
    gone, lines = uuid4(), None
    with empty_store.owner.within(10) as connection:
        store.put_desks(connection, [(gone, "Desk 7", "help_desk")])
        lines = made(gone, 1, 20)
        assert store.upload(connection, gone, lines, empty_store.keys) == 20
        assert store.download(connection, {}, 100, empty_store.keys) == lines
        secret = "its own"
        store.register(connection, gone, secret, name="Desk 7", kind="help_desk")
        with pytest.raises(store.AnotherFileError):
            store.register(connection, gone, "another's", name="Desk 7", kind="help_desk")
    back = connecting.connect(
        empty_store.place, empty_store.login(secret), empty_store.cluster.certificate
    )
    with back.within() as connection:
        keys = sealing.keys_for("help_desk", empty_store.keys)
        more = made(gone, 21, 1)
        assert store.upload(connection, gone, more, keys) == 21
    back.close()


def test_what_was_removed_is_gone_from_the_server(empty_store):
    here, there = empty_store.desk(), empty_store.desk()
    lines = made(here.origin, 1, 3)
    here.call(store.upload, here.origin, lines, here.keys)
    assert here.call(store.wipe, ["contact", "sensitive"], [lines[0].row_id]) == 1
    found = there.call(store.download, {}, 10, there.keys)
    assert [(one.contact, one.sensitive) for one in found] == [
        (None, None), *((one.contact, one.sensitive) for one in lines[1:]),
    ]  # fmt: skip
    assert found[0].shown == lines[0].shown
    assert here.call(store.wipe, ["contact"]) == 3
    assert {one.contact for one in there.call(store.download, {}, 10, there.keys)} == {None}


def test_another_event_s_server_is_left_alone(empty_store):
    other = EventThere(uuid4(), "Another", "1", "")
    with empty_store.owner.within(10) as connection:
        with pytest.raises(EventDeskError) as refused:
            store.prepare(connection, other)
        assert refused.value.code is ErrorCode.OTHER_EVENT_THERE
        there = store.event(connection)
        store.prepare(connection, there)
        assert store.event(connection) == there, "again on the same one does no harm"


def test_a_server_of_a_newer_version(empty_store):
    here = empty_store.desk()
    with empty_store.owner.within(10) as connection:
        event = store.event(connection)
        connection.execute(text("UPDATE event_desk.events SET format = format + 1"))
        for ask in (store.event, lambda one: store.prepare(one, event)):
            with pytest.raises(EventDeskError) as refused:
                ask(connection)
            assert refused.value.code is ErrorCode.SERVER_NEWER
    with pytest.raises(EventDeskError) as refused:
        here.call(store.event)
    assert refused.value.code is ErrorCode.SERVER_NEWER


def test_a_server_without_an_event(empty_store):
    here = empty_store.desk()
    with empty_store.owner.within(10) as connection:
        connection.execute(text("DROP SCHEMA event_desk CASCADE"))
    with pytest.raises(EventDeskError) as refused:
        here.call(store.heads)
    assert refused.value.code is ErrorCode.SERVER_NOT_OURS


def test_no_question_reads_the_whole_record(empty_store):
    """Whatever a desk asks stays as cheap as it was, however long the record is."""
    desks = [empty_store.desk("door") for _ in range(3)]
    with empty_store.owner.within(120) as connection:
        for desk in desks:
            connection.execute(
                text(
                    "INSERT INTO event_desk.lines (id, origin, number, tick, table_name, row_id, "
                    "kind, schema, shown) SELECT gen_random_uuid(), :origin, n, n, 'scans', "
                    "replace(gen_random_uuid()::text, '-', ''), 'new', '0004', '\\x00' "
                    "FROM generate_series(1, 20000) AS n"
                ),
                {"origin": desk.origin},
            )
        connection.execute(text("UPDATE event_desk.desks SET head = 20000"))
        connection.execute(text("ANALYZE event_desk.lines"))
    here = desks[0]
    before = _read_rows(empty_store)
    known = dict.fromkeys(here.call(store.heads), 19_990)
    assert len(here.call(store.download, known, 500, here.keys)) == 30
    here.call(store.upload, here.origin, made(here.origin, 20_001, 20), here.keys)
    mine = claimed()
    here.call(claims_store.claim, mine)
    _age(empty_store, 10)
    here.call(claims_store.claim, claimed(gate_id=mine.gate_id, person_id=mine.person_id))
    here.call(store.beat, Beat("Desk", "1"))
    scans, rows = _read_rows(empty_store)
    assert scans == before[0], "a sequential scan"
    assert rows - before[1] < 500


def _read_rows(there) -> tuple[int, int]:
    """Sequential scans of the lines, and rows of them that were read by an index."""
    with there.owner.within(20) as connection:
        connection.execute(text("SELECT pg_sleep(1.2)"))  # counts come with a delay
        found = connection.execute(
            text(
                "SELECT seq_scan, coalesce(idx_tup_fetch, 0) FROM pg_stat_user_tables "
                "WHERE schemaname = 'event_desk' AND relname = 'lines'"
            )
        ).one()
    return found[0], found[1]


def test_on_the_server_nothing_can_be_read(empty_store):
    here = empty_store.desk("door")
    here.call(store.upload, here.origin, made(here.origin, 1, 1), here.keys)
    with empty_store.owner.within(5) as connection:
        row = connection.execute(text("SELECT * FROM event_desk.lines")).one()
    everything = b"".join(value for value in row if isinstance(value, bytes))
    for word in (b"Amal", b"974", b"halal", b"minor"):
        assert word not in everything
    there = empty_store.desk()
    assert there.call(store.download, {}, 1, there.keys)[0].sensitive == '{"dietary": "halal"}'


def test_a_part_belongs_to_its_line(empty_store):
    here, there = empty_store.desk(), empty_store.desk()
    here.call(store.upload, here.origin, made(here.origin, 1, 2), here.keys)
    with empty_store.owner.within(5) as connection:
        connection.execute(
            text(
                "UPDATE event_desk.lines SET shown = (SELECT shown FROM event_desk.lines "
                "WHERE number = 1) WHERE number = 2"
            )
        )
    first, second = there.call(store.download, {}, 5, there.keys)
    assert first.shown == '{"name": "Amal 1"}'
    assert second.shown.startswith(SEALED), "what was moved doesn't open"


def test_what_passes_through_a_door_stays_closed():
    keys = sealing.new_keys()
    door, line = sealing.keys_for("door", keys), uuid4()
    shut = sealing.close(door, "contact", line, '{"phone": "1"}')
    passing = sealing.open_(door, "contact", line, shut)
    assert passing.startswith(SEALED)
    assert sealing.close(door, "contact", line, passing) == shut
    assert sealing.open_(keys, "contact", line, shut) == '{"phone": "1"}'
    assert sealing.open_(keys, "sensitive", line, shut).startswith(SEALED)
    assert sealing.open_(keys, "contact", line, b"\x09junk").startswith(SEALED)
    assert sealing.open_(keys, "contact", line, None) is None
