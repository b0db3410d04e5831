"""A server of the event's own: begun, ended, killed, found again; and who pretends to be it."""

import os
import shutil
import signal
import socket
import ssl
import subprocess
import threading
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import uuid4

import psutil
import pytest
from clusters import EVENT, Store, free_port, missing, open_folder

from event_desk.errors import ErrorCode, EventDeskError
from event_desk.sharing import certificates, connecting, programs, server, store
from event_desk.sharing.connecting import Login, Place, connect
from event_desk.sharing.store import EventThere
from event_desk.texts.errors import error_sentence

pytestmark = pytest.mark.skipif(bool(missing()), reason=missing())


@pytest.fixture
def folder():
    with open_folder() as made:
        yield made / "server"
        with suppress(EventDeskError):
            server.stop(made / "server")


def begin(folder, **given):
    return server.start(folder, **{"listen": "127.0.0.1", "port": free_port(), **given})


def said_by(call):
    with pytest.raises(EventDeskError) as found:
        call()
    assert error_sentence(found.value), "every error has its sentence"
    return found.value.code


def test_begun_ended_and_begun_again(folder):
    first = begin(folder)
    assert server.is_running(folder)
    assert (first.owner().place.port, first.place.database) == (first.port, "event_desk")
    assert begin(folder) == first, "one that runs is found"
    Store(first).close()
    server.stop(folder)
    assert not server.is_running(folder)
    server.stop(folder)
    second = begin(folder, port=0)
    assert second == first, "the others find it where it was"
    with second.owner().within(5) as connection:
        assert store.event(connection).id == EVENT
    server.remove(folder)
    assert not folder.exists()


def pid(folder):
    return int((folder / "data" / "postmaster.pid").read_text().splitlines()[0])


def test_killed_and_begun_again(folder):
    there = Store(begin(folder))
    desk = there.desk()
    desk.call(store.upload, desk.origin, _lines(desk.origin, 100), desk.keys)
    os.kill(pid(folder), signal.SIGKILL)
    assert said_by(lambda: _until_it_fails(desk)) is ErrorCode.SERVER_AWAY
    assert not desk.watched.is_open
    again = begin(folder, port=0)
    with again.owner().within(5) as connection:
        assert store.heads(connection) == {desk.origin: 100}
    there.close()


def _lines(origin, count):
    from event_desk.sharing.lines import LineValue

    return [
        LineValue(uuid4(), origin, number, number, "scans", uuid4().hex, "new", "{}")
        for number in range(1, count + 1)
    ]


def _until_it_fails(desk):
    for _ in range(100):
        desk.call(store.heads)
        time.sleep(0.02)


def test_all_of_it_killed_as_by_a_power_cut(folder):
    begin(folder)
    main = psutil.Process(pid(folder))
    for process in [main, *main.children(recursive=True)]:
        process.kill()
    psutil.wait_procs([main], timeout=5)
    assert not server.is_running(folder)
    begin(folder, port=0)
    assert server.is_running(folder)


def test_another_program_has_the_number_of_the_dead_server(folder):
    began = begin(folder)
    server.stop(folder)
    sleeper = subprocess.Popen(["sleep", "60"], **programs.unprivileged())
    try:
        data = folder / "data"
        (data / "postmaster.pid").write_text(
            f"{sleeper.pid}\n{data}\n1\n{began.port}\n\n127.0.0.1\n\nready\n"
        )
        assert not server.is_running(folder)
        assert begin(folder, port=0).port == began.port
    finally:
        sleeper.kill()
        sleeper.wait()


@contextmanager
def listening(port=0):
    with socket.socket() as taken:
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        taken.bind(("0.0.0.0", port))
        taken.listen()
        yield taken.getsockname()[1]


def test_a_port_that_is_taken(folder):
    with listening() as port:
        assert said_by(lambda: begin(folder, port=port)) is ErrorCode.SERVER_PORT_TAKEN
        began = begin(folder, port=0)
        assert began.port != port
    server.stop(folder)
    assert begin(folder) == began
    server.stop(folder)
    # What the others know is kept for a moment; then the next one is better than none.
    with listening(began.port):
        moved = begin(folder)
        assert moved.port > began.port
    server.stop(folder)
    assert begin(folder) == moved


def test_a_folder_without_room(folder, monkeypatch):
    if os.geteuid() != 0:
        pytest.skip("a small disk is mounted as root only")
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=20m,mode=711", "tmpfs", folder], check=False
    )
    if mounted.returncode:
        pytest.skip("nothing can be mounted here")
    try:
        assert said_by(lambda: begin(folder)) is ErrorCode.DISK_FULL
        assert list(folder.iterdir()) == []
        monkeypatch.setattr(server, "ROOM_NEEDED", 0)
        assert said_by(lambda: begin(folder)) is ErrorCode.DISK_FULL
        assert not (folder / "data").exists(), "whole or not at all"
    finally:
        subprocess.run(["umount", folder], check=True)


def test_a_disk_that_fills_up_while_it_runs():
    """The desk is told so, nothing that was taken is lost, and it goes on when there is room."""
    if os.geteuid() != 0:
        pytest.skip("a small disk is mounted as root only")
    with open_folder() as outer:
        if subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=320m,mode=711", "tmpfs", outer], check=False
        ).returncode:
            pytest.skip("nothing can be mounted here")
        folder = outer / "server"
        try:
            there = Store(begin(folder))
            desk = there.desk()
            lines = _lines(desk.origin, 400)
            desk.call(store.upload, desk.origin, lines[:100], desk.keys)
            filler = outer / "filler"
            with suppress(OSError), filler.open("wb", buffering=0) as file:
                while True:
                    file.write(b"x" * 4096)
            code = said_by(lambda: _fill(desk))
            assert code in (ErrorCode.SERVER_FULL, ErrorCode.SERVER_AWAY)
            filler.unlink()
            there.close()
            again = begin(folder, port=0)
            with again.owner().within(20) as connection:
                assert store.heads(connection)[desk.origin] >= 100
        finally:
            server.stop(folder)
            subprocess.run(["umount", outer], check=True)


def _fill(desk):
    """Send ever larger lines until there is no room."""
    from event_desk.sharing.lines import LineValue

    head = 100
    for _ in range(200):
        lines = [
            LineValue(uuid4(), desk.origin, head + 1 + n, 1000 + head + n, "people", uuid4().hex,
                      "new", os.urandom(50_000).hex())
            for n in range(10)
        ]  # fmt: skip
        head = desk.call(store.upload, desk.origin, lines, desk.keys, seconds=30)


def test_no_postgresql_here(folder, monkeypatch):
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr(programs, "_PLACES", {"linux": ()})
    assert server.find() is None
    assert said_by(lambda: begin(folder)) is ErrorCode.SERVER_MISSING
    assert not folder.exists()


def test_made_with_a_version_that_is_gone(folder):
    begin(folder)
    server.stop(folder)
    (folder / "data" / "PG_VERSION").write_text("12\n")
    assert said_by(lambda: begin(folder)) is ErrorCode.SERVER_OUTDATED


def test_data_that_are_damaged(folder):
    begin(folder)
    server.stop(folder)
    shutil.rmtree(folder / "data" / "global")
    assert said_by(lambda: begin(folder)) is ErrorCode.SERVER_STOPPED


def test_a_folder_that_cannot_be_written(tmp_path):
    (tmp_path / "file").write_text("")
    assert said_by(lambda: begin(tmp_path / "file" / "server")) is ErrorCode.CANNOT_WRITE


def test_nobody_else_reads_what_opens_it(folder):
    begin(folder)
    for name in ("owner", "data/server.key", "data/pg_hba.conf"):
        assert (folder / name).stat().st_mode & 0o077 == 0, name


def test_only_this_laptop_has_the_owner_s_rights(folder):
    began = begin(folder, listen="*")
    addresses = server.own_addresses()
    if not addresses:
        pytest.skip("no network here")
    secret = (folder / "owner").read_text()
    outside = Place(addresses[0], began.port, "event_desk")
    code = said_by(lambda: connect(outside, Login(server.OWNER, secret), began.certificate))
    assert code is ErrorCode.SERVER_REFUSED


def test_own_addresses_are_such_as_others_can_use():
    for address in server.own_addresses():
        assert not address.startswith(("127.", "169.254.", "0."))


def test_where_a_server_is_kept(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    if os.name == "posix" and os.uname().sysname == "Linux":
        found = server.default_folder(EVENT)
        assert found == tmp_path / "event-desk" / "servers" / EVENT.hex


# Who pretends.


def test_a_wrong_certificate_is_refused(cluster):
    another, _key = certificates.make([])
    login = Login(server.OWNER, (cluster.folder / "owner").read_text())
    code = said_by(lambda: connect(cluster.place, login, another))
    assert code is ErrorCode.SERVER_STRANGE


@contextmanager
def in_the_middle(port):
    """Takes the connection with a certificate of its own, and passes everything on."""
    certificate, key = certificates.make([])
    with open_folder() as folder, socket.socket() as door:
        (folder / "crt").write_text(certificate)
        (folder / "key").write_text(key)
        outward = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        outward.load_cert_chain(folder / "crt", folder / "key")
        inward = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        inward.check_hostname, inward.verify_mode = False, ssl.CERT_NONE
        heard = []
        door.bind(("127.0.0.1", 0))
        door.listen()
        stop = threading.Event()

        def serve():
            while not stop.is_set():
                with suppress(OSError):
                    client, _from = door.accept()
                    with client:
                        _pass_on(client, port, outward, inward, heard)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield door.getsockname()[1], heard
        stop.set()
        with suppress(OSError), socket.create_connection(door.getsockname(), 1):
            pass
        thread.join(5)


_WANTS_TLS = bytes.fromhex("0000000804d2162f")


def _pass_on(client, port, outward, inward, heard):
    client.settimeout(5)
    assert client.recv(8) in (_WANTS_TLS, b"")
    client.sendall(b"S")
    with (
        outward.wrap_socket(client, server_side=True) as near,
        socket.create_connection(("127.0.0.1", port), 5) as raw,
    ):
        raw.sendall(_WANTS_TLS)
        raw.recv(1)
        with inward.wrap_socket(raw) as far:
            near.settimeout(0.05)
            far.settimeout(0.05)
            for _ in range(100):
                for source, target in ((near, far), (far, near)):
                    with suppress(TimeoutError):
                        data = source.recv(65536)
                        if not data:
                            return
                        heard.append(data)
                        target.sendall(data)


def test_who_stands_between_is_refused_before_the_certificate_is_known(cluster):
    """The password is bound to the connection on which it is proved; it is never told."""
    secret = (cluster.folder / "owner").read_text()
    with in_the_middle(cluster.port) as (port, heard):
        place = Place("127.0.0.1", port, "event_desk")
        code = said_by(lambda: connect(place, Login(server.OWNER, secret)))
        assert code is ErrorCode.SERVER_STRANGE
        assert heard, "it was listening"
        assert secret.encode() not in b"".join(heard)
        code = said_by(lambda: connect(place, Login(server.OWNER, secret), cluster.certificate))
        assert code is ErrorCode.SERVER_STRANGE


@contextmanager
def answering(answer):
    """Something that listens and says the same to everybody."""
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        door.listen()

        def serve():
            while True:
                try:
                    client, _from = door.accept()
                except OSError:
                    return
                with suppress(OSError), client:
                    client.settimeout(2)
                    client.recv(1024)
                    client.sendall(answer)
                    client.recv(1024)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield Place("127.0.0.1", door.getsockname()[1], "event_desk")
        door.shutdown(socket.SHUT_RDWR)
    thread.join(5)


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (b"N", ErrorCode.SERVER_UNSAFE),
        (b"HTTP/1.1 400 Bad Request\r\n\r\n", ErrorCode.SERVER_AWAY),
        (b"", ErrorCode.SERVER_AWAY),
    ],
)
def test_something_else_answers(answer, code):
    with answering(answer) as place:
        assert said_by(lambda: connect(place, Login("a", "b"))) is code
        known = certificates.make(["127.0.0.1"])[0]
        expected = ErrorCode.SERVER_STRANGE if code is ErrorCode.SERVER_UNSAFE else code
        assert said_by(lambda: connect(place, Login("a", "b"), known)) is expected


def test_nobody_answers():
    begun = time.monotonic()
    place = Place("127.0.0.1", free_port(), "event_desk")
    assert said_by(lambda: connect(place, Login("a", "b"))) is ErrorCode.SERVER_AWAY
    with answering(b"") as silent:
        assert said_by(lambda: connect(silent, Login("a", "b"))) is ErrorCode.SERVER_AWAY
    assert time.monotonic() - begun < 8


# A server that somebody else looks after.


def url(cluster, user=server.OWNER, password=None, database="event_desk", more=""):
    secret = password or (cluster.folder / "owner").read_text()
    return f"postgresql://{user}:{secret}@127.0.0.1:{cluster.port}/{database}{more}"


def test_a_server_by_its_url(cluster):
    watched = server.use(url(cluster))
    with watched.within(20) as connection:
        connection.exec_driver_sql("DROP SCHEMA IF EXISTS event_desk CASCADE")
        store.prepare(connection, EventThere(EVENT, "By URL", "1", ""))
        assert store.event(connection).name == "By URL"
    watched.close()
    assert connecting.place_of(url(cluster)) == cluster.place


def test_a_url_without_the_rights(cluster):
    there = Store(cluster)
    login = there.desk().login
    code = said_by(lambda: server.use(url(cluster, login.user, login.password)))
    assert code is ErrorCode.SERVER_BARRED
    there.close()


@pytest.mark.parametrize(
    "text", ["", "nonsense", "postgresql:///event_desk", "postgresql://u:p@a,b/c", "http://a/b"]
)
def test_what_is_no_url(text):
    assert said_by(lambda: server.use(text)) is ErrorCode.ADDRESS_UNREADABLE


def test_a_url_is_never_shown_with_its_password():
    assert connecting.hidden("postgresql://u:secret@h/d") == "postgresql://u@h/d"
    with pytest.raises(EventDeskError) as found:
        server.use("postgresql://u:secret@a,b/c")
    assert "secret" not in error_sentence(found.value)


def test_a_url_that_asks_for_no_encryption_is_encrypted(cluster):
    watched = server.use(url(cluster, more="?sslmode=disable"))
    with watched.within(5) as connection:
        found = connection.exec_driver_sql(
            "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()"
        )
        assert found.scalar() is True
    watched.close()


def test_a_server_that_is_too_old(cluster, monkeypatch):
    monkeypatch.setattr(server, "OLDEST", 99)
    assert said_by(lambda: server.use(url(cluster))) is ErrorCode.SERVER_OLD


# Nobody waits.


def test_an_answer_that_does_not_come_ends_the_connection(empty_store):
    desk = empty_store.desk()
    begun = time.monotonic()
    code = said_by(lambda: desk.call(_sleep, 20, seconds=0.3))
    assert code is ErrorCode.SERVER_AWAY
    assert time.monotonic() - begun < 1.5
    assert not desk.watched.is_open
    assert said_by(lambda: desk.call(store.heads)) is ErrorCode.SERVER_AWAY


def _sleep(connection, seconds):
    connection.exec_driver_sql("SELECT pg_sleep(%s)", (seconds,))


def test_another_thread_ends_it(empty_store):
    desk = empty_store.desk()
    timer = threading.Timer(0.2, desk.watched.shut)
    timer.start()
    begun = time.monotonic()
    assert said_by(lambda: desk.watched.notified(20)) is ErrorCode.SERVER_AWAY
    assert time.monotonic() - begun < 2
    timer.join()


def test_a_connection_that_is_closed_again_and_again(empty_store):
    desk = empty_store.desk()
    desk.watched.close()
    desk.watched.close()
    desk.watched.shut()
    assert not desk.watched.is_open


def test_no_thread_and_no_file_is_left_behind(cluster):
    login = Login(server.OWNER, (cluster.folder / "owner").read_text())
    process = psutil.Process()
    connect(cluster.place, login, cluster.certificate).close()
    time.sleep(0.1)
    before = process.num_fds(), threading.active_count()
    for _ in range(10):
        watched = connect(cluster.place, login, cluster.certificate)
        with watched.within() as connection:
            connection.exec_driver_sql("SELECT 1")
        watched.close()
    time.sleep(0.2)
    assert (process.num_fds(), threading.active_count()) == before


def test_the_certificate_folder_goes_with_the_program(cluster):
    code = "from event_desk.sharing import connecting\nprint(connecting._file_of('x'))\n"
    said = subprocess.run(
        [os.sys.executable, "-c", code], capture_output=True, text=True, check=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(os.sys.path)},
    )  # fmt: skip
    assert not Path(said.stdout.strip()).parent.exists()
