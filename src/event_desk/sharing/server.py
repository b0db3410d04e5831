"""A PostgreSQL of the event's own: made, started and stopped by the laptop that shares.

Everything lies in one folder: `data` is PostgreSQL's, the rest says how to reach it. The server
goes on when the program dies, and is found again by the next start.
"""

import errno
import os
import secrets
import shutil
import socket
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import psutil

from event_desk.errors import ErrorCode, EventDeskError
from event_desk.sharing import certificates, programs, server_files
from event_desk.sharing.addresses import own_addresses
from event_desk.sharing.connecting import Login, Place, Watched, connect, connect_url
from event_desk.sharing.programs import OLDEST, Programs, find

__all__ = [
    "DATABASE",
    "Server",
    "default_folder",
    "find",
    "is_running",
    "own_addresses",
    "remove",
    "running",
    "start",
    "stop",
    "use",
]

DATABASE = "event_desk"
OWNER = "event_desk_owner"
PORT = 54321
"""The first that is tried; a server keeps the one that it began with, while it can."""
ROOM_NEEDED = 200 * 1024 * 1024
STARTS_WITHIN_S = 60
_TRIES = 5
_PORTS = 200
_PATIENCE_S = 2.0


@dataclass(frozen=True, slots=True)
class Server:
    """One that runs. `certificate` is what the others believe, PEM."""

    folder: Path
    port: int
    certificate: str

    def owner(self) -> Watched:
        """A connection that may do everything, for `store.prepare` and the like."""
        return _owner(self.folder, self.port, self.certificate, DATABASE)

    @property
    def place(self) -> Place:
        """How this laptop itself reaches it; others by `own_addresses`."""
        return Place("127.0.0.1", self.port, DATABASE)


def default_folder(event_id: UUID) -> Path:
    """Where a laptop's server of this event is, unless another folder is named."""
    return _data_folder() / "servers" / event_id.hex


def _data_folder() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home())) / "Event Desk"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Event Desk"
    given = os.environ.get("XDG_DATA_HOME")
    if given:
        return Path(given) / "event-desk"
    if os.geteuid() == 0:
        return Path("/var/lib/event-desk")  # no other user comes into root's own folder
    return Path.home() / ".local" / "share" / "event-desk"


def start(folder: Path, *, listen: str = "*", port: int = 0) -> Server:
    """Start the server of that folder, make it before where there is none, or find it running.

    Raises SERVER_MISSING, SERVER_OUTDATED, SERVER_PORT_TAKEN, SERVER_STOPPED, DISK_FULL,
    CANNOT_WRITE. `port` counts for a new one.
    """
    data = folder / "data"
    used = _programs(data)
    if not (data / "PG_VERSION").exists():
        _make(folder, used)
    certificate = (folder / "server.crt").read_text(encoding="ascii")
    used_port = _running_port(folder)
    if used_port is None:
        used_port = _kept_port(folder, port)
        try:
            server_files.configure(data, OWNER, DATABASE, listen, used_port)
        except OSError as error:
            raise _about(error, data) from error
        _launch(folder, used, used_port)
    _make_database(folder, used_port, certificate)
    return Server(folder, used_port, certificate)


def stop(folder: Path) -> None:
    """Let it finish what it has; nothing happens where it doesn't run."""
    if not is_running(folder):
        return
    data = folder / "data"
    for how in ("fast", "immediate"):
        words = (_programs(data).path("pg_ctl"), "stop", "-D", data, "-m", how, "-w", "-t", 20)
        with suppress(subprocess.TimeoutExpired):
            if programs.run(words, timeout=30, as_other=True).returncode == 0:
                return
    if is_running(folder):
        raise EventDeskError(ErrorCode.SERVER_STOPPED, reason=_last_words(data))


def is_running(folder: Path) -> bool:
    return _running_port(folder) is not None


def running(folder: Path) -> Server | None:
    """The one of that folder; None where it doesn't run."""
    port = _running_port(folder)
    if port is None:
        return None
    return Server(folder, port, (folder / "server.crt").read_text(encoding="ascii"))


def remove(folder: Path) -> None:
    """Stop it and take away all that it holds. Raises CANNOT_WRITE."""
    stop(folder)
    try:
        shutil.rmtree(folder)
    except FileNotFoundError:
        return
    except OSError as error:
        raise _about(error, folder) from error


def use(url: str) -> Watched:
    """A connection to a server that somebody else looks after, with rights to prepare it.

    Raises what connecting does, SERVER_OLD, and SERVER_BARRED without those rights.
    """
    watched = connect_url(url)
    try:
        with watched.within(4.0) as connection:
            _check(*connection.exec_driver_sql(_STANDING).one())
    except BaseException:
        watched.close()
        raise
    return watched


_STANDING = """
    SELECT current_setting('server_version_num')::int / 10000,
        rolsuper OR rolcreaterole AND has_database_privilege(current_database(), 'CREATE')
    FROM pg_roles WHERE rolname = current_user
"""


def _check(version: int, may_prepare: bool) -> None:
    if version < OLDEST:
        raise EventDeskError(ErrorCode.SERVER_OLD, value=version)
    if not may_prepare:
        raise EventDeskError(ErrorCode.SERVER_BARRED)


def _programs(data: Path) -> Programs:
    """Those of the version that the data are of; another one can't read them."""
    made_by = data / "PG_VERSION"
    version = int(made_by.read_text().strip()) if made_by.exists() else None
    found = find(version)
    if found is not None:
        return found
    if version is not None and find() is not None:
        raise EventDeskError(ErrorCode.SERVER_OUTDATED, value=version)
    raise EventDeskError(ErrorCode.SERVER_MISSING)


def _make(folder: Path, used: Programs) -> None:
    """Whole or not at all: beside, and moved to its place when it is ready."""
    fresh = folder / "data.new"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if programs.unprivileged():
            folder.chmod(0o711)
        if shutil.disk_usage(folder).free < ROOM_NEEDED:
            raise EventDeskError(ErrorCode.DISK_FULL, path=folder)
        if not programs.may_reach(folder):
            raise EventDeskError(
                ErrorCode.CANNOT_WRITE, path=folder, reason=os.strerror(errno.EACCES)
            )
        shutil.rmtree(fresh, ignore_errors=True)
        fresh.mkdir(mode=0o700)
        programs.hand_to_server(fresh)
        secret = secrets.token_urlsafe(32)
        server_files.write_private(folder / "owner", secret)
        _initdb(folder, fresh, used, secret)
        certificate, key = certificates.make(own_addresses())
        server_files.write_private(fresh / "server.key", key)
        server_files.write_private(fresh / "server.crt", certificate)
        for name in ("server.key", "server.crt"):
            programs.hand_to_server(fresh / name)
        (folder / "server.crt").write_text(certificate, encoding="ascii")
        (folder / "port").unlink(missing_ok=True)
        fresh.rename(folder / "data")
    except OSError as error:
        raise _about(error, folder) from error
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def _initdb(folder: Path, fresh: Path, used: Programs, secret: str) -> None:
    given = folder / "owner.given"
    server_files.write_private(given, secret)
    programs.hand_to_server(given)
    try:
        said = programs.run(
            (
                used.path("initdb"), "-D", fresh, "-U", OWNER, "-E", "UTF8", "--no-locale",
                "--auth=scram-sha-256", f"--pwfile={given}", "--data-checksums",
            ),
            timeout=120, as_other=True,
        )  # fmt: skip
    except subprocess.TimeoutExpired as error:
        raise EventDeskError(ErrorCode.SERVER_STOPPED, reason="initdb") from error
    finally:
        given.unlink(missing_ok=True)
    if said.returncode != 0:
        raise _why(said.stdout.decode(errors="replace"), folder)


def _kept_port(folder: Path, wanted: int) -> int:
    """The one that the others know; a new server, or one whose port is another program's by now,
    takes the next that is free."""
    kept = folder / "port"
    if kept.exists():
        port = int(kept.read_text())
        return port if _becomes_free(port) else _first_free(port + 1)
    if wanted and not _is_free(wanted):
        raise EventDeskError(ErrorCode.SERVER_PORT_TAKEN, value=wanted)
    return wanted or _first_free(PORT)


def _first_free(first: int) -> int:
    wanted = (*range(first, min(first + _PORTS, 1 << 16)), *range(PORT, PORT + _PORTS))
    port = next(filter(_is_free, wanted), 0)
    if not port:
        raise EventDeskError(ErrorCode.SERVER_PORT_TAKEN, value=first)
    return port


def _becomes_free(port: int) -> bool:
    """After a moment, too: with another port every other desk would have to join again."""
    until = time.monotonic() + _PATIENCE_S
    while not _is_free(port):
        if time.monotonic() >= until:
            return False
        time.sleep(0.1)
    return True


def _is_free(port: int) -> bool:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as one:
        if sys.platform != "win32":  # there it would let two share a port
            one.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            one.bind(("", port))
        except OSError:
            return False
    return True


def _launch(folder: Path, used: Programs, port: int) -> None:
    data = folder / "data"
    log = data / "server.log"
    _forget_stranger(data)
    for attempt in range(_TRIES):
        with suppress(OSError):
            log.unlink(missing_ok=True)
        words = (
            used.path("pg_ctl"), "start", "-D", data, "-l", log, "-w", "-t", STARTS_WITHIN_S,
            "-s",
        )  # fmt: skip
        if _run_on(words) == 0:
            (folder / "port").write_text(str(port))
            return
        said = _last_words(data)
        if "shared memory block" not in said or attempt == _TRIES - 1:
            raise _why(said, folder, port)
        time.sleep(1)  # the children of one that was killed have yet to notice


def _run_on(words: tuple[object, ...]) -> int:
    """-1 where nothing came of it in time."""
    try:
        done = programs.run(words, timeout=STARTS_WITHIN_S + 10, as_other=True, goes_on=True)
    except subprocess.TimeoutExpired:
        return -1
    return done.returncode


def _running_port(folder: Path) -> int | None:
    said = _pid_file(folder / "data")
    if len(said) < 4 or not said[3].strip().isdecimal() or not _is_postgres(said[0]):
        return None
    return int(said[3])


def _pid_file(data: Path) -> list[str]:
    try:
        return (data / "postmaster.pid").read_text(errors="replace").splitlines()
    except OSError:
        return []


def _is_postgres(pid: str) -> bool:
    try:
        process = psutil.Process(int(pid))
        return process.status() != psutil.STATUS_ZOMBIE and process.name().startswith("postgres")
    except (psutil.Error, ValueError):
        return False


def _forget_stranger(data: Path) -> None:
    """After a power cut another program may have the number: PostgreSQL would wait for it."""
    said = _pid_file(data)
    if said and not _is_postgres(said[0]):
        (data / "postmaster.pid").unlink(missing_ok=True)


def _make_database(folder: Path, port: int, certificate: str) -> None:
    watched = _owner(folder, port, certificate, "postgres")
    try:
        with watched.within(10.0) as connection:
            there = connection.exec_driver_sql(
                "SELECT 1 FROM pg_database WHERE datname = %s", (DATABASE,)
            ).scalar()
        if not there:
            with watched.within(60.0) as connection:
                connection.exec_driver_sql(f"CREATE DATABASE {DATABASE}")
                connection.exec_driver_sql(f"REVOKE ALL ON DATABASE {DATABASE} FROM PUBLIC")
                connection.exec_driver_sql(f"GRANT CONNECT ON DATABASE {DATABASE} TO PUBLIC")
    finally:
        watched.close()
    if there:
        return
    watched = _owner(folder, port, certificate, DATABASE)
    try:
        with watched.within(10.0) as connection:
            connection.exec_driver_sql("REVOKE CREATE ON SCHEMA public FROM PUBLIC")
    finally:
        watched.close()


def _owner(folder: Path, port: int, certificate: str, database: str) -> Watched:
    secret = (folder / "owner").read_text()
    return connect(Place("127.0.0.1", port, database), Login(OWNER, secret), certificate)


def _last_words(data: Path) -> str:
    try:
        return (data / "server.log").read_text(errors="replace")[-4000:]
    except OSError:
        return ""


def _why(said: str, folder: Path, port: int = 0) -> EventDeskError:
    if "No space left" in said:
        return EventDeskError(ErrorCode.DISK_FULL, path=folder)
    if port and ("could not bind" in said or "could not create any TCP" in said):
        return EventDeskError(ErrorCode.SERVER_PORT_TAKEN, value=port)
    lines = [line for line in said.splitlines() if "FATAL" in line or "error:" in line]
    reason = lines[-1].partition("FATAL:")[2].strip() or lines[-1] if lines else "pg_ctl"
    return EventDeskError(ErrorCode.SERVER_STOPPED, reason=reason)


def _about(error: OSError, path: Path) -> EventDeskError:
    full = error.errno in (errno.ENOSPC, errno.EDQUOT)
    code = ErrorCode.DISK_FULL if full else ErrorCode.CANNOT_WRITE
    return EventDeskError(code, path=path, reason=error.strerror)
