"""What each kind of desk may do on the server, whatever program its login is used with."""

from uuid import uuid4

import psycopg
import pytest
from clusters import Store
from sqlalchemy.exc import DBAPIError

from event_desk.errors import ErrorCode, EventDeskError
from event_desk.sharing import connecting, invitations, sealing, store
from event_desk.sharing.connecting import Login
from event_desk.sharing.lines import LineValue
from event_desk.sharing.store import Beat
from event_desk.sharing.store_layout import joining_login

pytestmark = pytest.mark.usefixtures("cluster")

EVERY_KIND = pytest.mark.parametrize("kind", sealing.KINDS)
WRITING = [
    (
        "INSERT INTO event_desk.lines (id, origin, number, tick, table_name, row_id, kind, schema) "
        "VALUES (gen_random_uuid(), gen_random_uuid(), 1, 1, 'people', '', 'gone', '')"
    ),
    "UPDATE event_desk.lines SET kind = 'gone'",
    "UPDATE event_desk.lines SET shown = NULL",
    "DELETE FROM event_desk.lines",
    "TRUNCATE event_desk.lines",
    (
        "INSERT INTO event_desk.claims VALUES "
        "(gen_random_uuid(), gen_random_uuid(), '', gen_random_uuid(), gen_random_uuid())"
    ),
    "UPDATE event_desk.claims SET origin = gen_random_uuid()",
    "DELETE FROM event_desk.claims",
    "SELECT * FROM event_desk.claims",
    "UPDATE event_desk.desks SET head = 0",
    "UPDATE event_desk.desks SET left_at = now()",
    "DELETE FROM event_desk.desks",
    "SELECT secret FROM event_desk.desks",
    "SELECT holder FROM event_desk.desks",
    "UPDATE event_desk.events SET certificate = 'another'",
    "UPDATE event_desk.keys SET wrapped = ''",
    "SELECT * FROM event_desk.joining",
    "UPDATE event_desk.joining SET kind = 'organiser'",
    "SELECT * FROM pg_authid",
    "CREATE TABLE event_desk.mine (a int)",
    "CREATE TABLE public.mine (a int)",
    "CREATE FUNCTION event_desk.lower(text) RETURNS text LANGUAGE sql AS 'SELECT 1'",
    "CREATE SCHEMA mine",
    "CREATE ROLE mine",
    "DROP SCHEMA event_desk CASCADE",
    "ALTER TABLE event_desk.lines DISABLE ROW LEVEL SECURITY",
    "COPY event_desk.desks TO PROGRAM 'cat'",
    "SELECT pg_read_file('postgresql.conf')",
    "SET ROLE event_desk_owner",
    "ALTER ROLE event_desk_organiser PASSWORD 'mine'",
]


def filled(there, count=3):
    """An organiser's desk whose lines are on the server."""
    desk = there.desk("organiser")
    lines = [
        LineValue(
            uuid4(), desk.origin, number, number, "people", uuid4().hex, "new", "{}", "{}", "{}",
            "{}", "0004",
        )
        for number in range(1, count + 1)
    ]  # fmt: skip
    desk.call(store.upload, desk.origin, lines, desk.keys)
    return desk, lines


def refused(desk, said):
    """Whether the server says no for want of rights, not for another reason."""
    with desk.watched.within(5) as connection:
        return _is_denied(connection, said)


def _is_denied(connection, said):
    return _state_after(connection, said) in ("42501", "25001")


def _state_after(connection, said):
    """What the server says to a statement: nothing where it does it."""
    try:
        connection.exec_driver_sql(said)
    except DBAPIError as error:
        return error.orig.sqlstate
    return ""


@EVERY_KIND
@pytest.mark.parametrize("said", WRITING)
def test_nothing_is_written_past_the_functions(rows_of, kind, said):
    there, desks = rows_of
    before = _state(there)
    with desks[kind].within(5) as connection:
        assert _is_denied(connection, said), said
    assert _state(there) == before


@pytest.fixture(scope="module")
def rows_of(cluster):
    there = Store(cluster)
    filled(there)
    yield there, {kind: there.desk(kind).watched for kind in sealing.KINDS}
    there.close()


def _state(there):
    with there.owner.within(5) as connection:
        return [
            connection.exec_driver_sql(f"SELECT * FROM event_desk.{one} ORDER BY 1").all()
            for one in ("lines", "desks", "claims", "events", "keys", "joining")
        ]


@EVERY_KIND
def test_each_kind_reads_its_classes(empty_store, kind):
    filled(empty_store)
    desk = empty_store.desk(kind)
    for name in sealing.CLASSES:
        said = f"SELECT {name} FROM event_desk.lines"
        if name in sealing.READABLE[kind]:
            with desk.watched.within(5) as connection:
                assert len(connection.exec_driver_sql(said).all()) == 3
        else:
            assert refused(desk, said)
    found = desk.call(store.download, {}, 10, desk.keys)
    for name in sealing.CLASSES:
        read = {getattr(line, name) for line in found}
        assert read == ({"{}"} if name in sealing.READABLE[kind] else {None})


def test_a_door_writes_what_it_may_not_read(empty_store):
    door, organiser = empty_store.desk("door"), empty_store.desk()
    line = LineValue(
        uuid4(), door.origin, 1, 1, "people", uuid4().hex, "changed", "{}",
        '{"phone": ["", "+974 1"]}', None, None, "0004",
    )  # fmt: skip
    door.call(store.upload, door.origin, [line], door.keys)
    assert door.call(store.download, {}, 10, door.keys)[0].contact is None
    assert organiser.call(store.download, {}, 10, organiser.keys) == [line]


@pytest.mark.parametrize("kind", ["door", "help_desk"])
def test_nobody_writes_as_another_desk(empty_store, kind):
    other, lines = filled(empty_store)
    desk = empty_store.desk(kind)
    more = [LineValue(uuid4(), other.origin, 4, 9, "people", "", "gone")]
    for call in (
        lambda: desk.call(store.upload, other.origin, more, empty_store.keys),
        lambda: desk.call(store.upload, other.origin, lines, empty_store.keys),
    ):
        with pytest.raises(EventDeskError) as barred:
            call()
        assert barred.value.code is ErrorCode.SERVER_BARRED
    assert desk.call(store.heads)[other.origin] == 3


def test_an_organiser_brings_what_another_laptop_wrote_and_changes_nothing(empty_store):
    other, lines = filled(empty_store)
    desk = empty_store.desk()
    assert desk.call(store.upload, other.origin, lines, desk.keys) == 3
    more = [LineValue(uuid4(), other.origin, 4, 9, "people", "", "gone")]
    assert desk.call(store.upload, other.origin, more, desk.keys) == 4
    instead = [LineValue(uuid4(), other.origin, 3, 9, "people", "", "gone")]
    with pytest.raises(store.AnotherFileError):
        desk.call(store.upload, other.origin, instead, desk.keys)
    assert desk.call(store.download, {}, 10, desk.keys) == [*lines, *more]


@pytest.mark.parametrize("kind", ["door", "help_desk"])
def test_only_organisers_remove_send_away_and_make_codes(empty_store, kind):
    other, lines = filled(empty_store)
    desk = empty_store.desk(kind)
    code = invitations.new_code("organiser")
    for call in (
        lambda: desk.call(store.wipe, ["contact"]),
        lambda: desk.call(store.leave, other.origin),
        lambda: desk.call(store.put_desks, [(uuid4(), "Another", "door")]),
        lambda: desk.call(store.replace, lines, empty_store.keys),
        lambda: desk.call(invitations.put_code, code, {}),
        lambda: desk.call(store.register, uuid4(), "new", name="Another", kind="organiser"),
    ):
        with pytest.raises(EventDeskError) as barred:
            call()
        assert barred.value.code is ErrorCode.SERVER_BARRED
    assert other.call(store.beat, Beat("Desk", "1"))


def test_an_organiser_makes_a_code_and_removes(empty_store):
    desk, _lines = filled(empty_store)
    code = invitations.new_code("door")
    keys = sealing.keys_for("door", desk.keys)
    desk.call(invitations.put_code, code, keys)
    place = empty_store.place
    shown = invitations.Invitation(place.host, place.port, place.database, code)
    invitations.come(shown).close()
    assert desk.call(store.wipe, ["sensitive"]) == 3


@EVERY_KIND
def test_who_has_left_reads_and_writes_nothing(empty_store, kind):
    organiser, _lines = filled(empty_store)
    desk = empty_store.desk(kind)
    organiser.call(store.leave, desk.origin)
    assert desk.call(store.download, {}, 10, desk.keys) == []
    mine = [LineValue(uuid4(), desk.origin, 1, 1, "scans", "", "new")]
    for call in (
        lambda: desk.call(store.upload, desk.origin, mine, desk.keys),
        lambda: desk.call(store.beat, Beat("Desk", "1")),
        lambda: desk.call(store.register, uuid4(), "new", name="Another", kind=kind),
    ):
        with pytest.raises(EventDeskError) as barred:
            call()
        assert barred.value.code is ErrorCode.SERVER_BARRED


@EVERY_KIND
def test_a_desk_leaves_and_comes_back(empty_store, kind):
    filled(empty_store)
    desk = empty_store.desk(kind, "Door 1")
    desk.call(store.leave, desk.origin)
    joining = _joining(empty_store, kind)
    with joining.within(5) as connection:
        assert "Door 1" not in store.names(connection)
        store.register(connection, desk.origin, desk.secret, name="Door 1", kind=kind)
    joining.close()
    assert len(desk.call(store.download, {}, 10, desk.keys)) == 3


def _joining(there, kind):
    code = invitations.new_code(kind)
    with there.owner.within(5) as connection:
        invitations.put_code(connection, code, {})
    place = there.place
    return invitations.come(invitations.Invitation(place.host, place.port, place.database, code))


@EVERY_KIND
def test_a_code_alone_only_joins(empty_store, kind):
    other, _lines = filled(empty_store)
    for one in sealing.KINDS:
        _joining(empty_store, one).close()
    joining = _joining(empty_store, kind)
    for said in (*WRITING, "SELECT id FROM event_desk.lines", "SELECT head FROM event_desk.desks"):
        with joining.within(5) as connection:
            assert _is_denied(connection, said), said
    with joining.within(5) as connection:
        kinds = connection.exec_driver_sql("SELECT kind FROM event_desk.keys").scalars().all()
        assert kinds == [kind], "what others get isn't even seen"
        for another in set(sealing.KINDS) - {kind}:
            with pytest.raises(DBAPIError, match="a code is needed"):
                store.register(connection, uuid4(), "new", name="Another", kind=another)
        with pytest.raises(store.AnotherFileError):
            store.register(connection, other.origin, "guessed", name="Taken", kind=kind)
    joining.close()


def test_a_secret_that_no_desk_has_opens_nothing(empty_store):
    filled(empty_store)
    with pytest.raises(EventDeskError) as barred:
        connecting.connect(empty_store.place, empty_store.login("guessed"))
    assert barred.value.code is ErrorCode.SERVER_REFUSED


def test_joining_is_closed_while_there_is_no_code(empty_store):
    with pytest.raises(EventDeskError) as refused:
        connecting.connect(empty_store.place, Login(joining_login("event_desk", "organiser"), ""))
    assert refused.value.code is ErrorCode.SERVER_REFUSED


@pytest.mark.parametrize("database", ["postgres", "template1"])
def test_desks_see_no_other_database(empty_store, database):
    place = empty_store.place
    elsewhere = connecting.Place(place.host, place.port, database)
    with pytest.raises(EventDeskError):
        connecting.connect(elsewhere, empty_store.desk().login)


def test_unencrypted_is_refused_by_the_server(empty_store):
    login = empty_store.desk().login
    with pytest.raises(psycopg.OperationalError, match="no encryption"):
        psycopg.connect(
            host="127.0.0.1", port=empty_store.place.port, dbname="event_desk",
            user=login.user, password=login.password, sslmode="disable",
        )  # fmt: skip


def test_the_server_s_log_tells_nothing_of_people(empty_store):
    desk, _lines = filled(empty_store)
    with desk.watched.within(5) as connection:
        assert _state_after(connection, "SELECT 1 / 0 WHERE 'Amal Haddad' <> ''") == "22012"
    log = empty_store.cluster.folder / "data" / "server.log"
    said = log.read_text()
    assert "Amal" not in said
    assert desk.secret not in said
