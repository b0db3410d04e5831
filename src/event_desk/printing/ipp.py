"""The Internet Printing Protocol (RFC 8010), as far as a queue of badges needs it.

    found = ask(server, Operation.GET_PRINTERS, {"requested-attributes": [keyword("printer-name")]})

CUPS speaks it on a socket of its own. One request takes some milliseconds; a document is either
there as a whole or refused, because its length is told before it.
"""

import getpass
import http.client
import os
import socket
import struct
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import Any
from urllib.parse import quote

from event_desk.printing.values import RefusedError, UncertainError, UnreachableError

ANSWER_WITHIN_S = 2.0
TAKE_WITHIN_S = 10.0
SOCKETS = ("/run/cups/cups.sock", "/var/run/cups/cups.sock", "/private/var/run/cupsd")
CONFIGURED = ("~/.cups/client.conf", "/etc/cups/client.conf")
PORT = 631

Attributes = Mapping[str, list[Any]]


class Operation(IntEnum):
    PRINT_JOB = 0x0002
    CANCEL_JOB = 0x0008
    GET_JOB = 0x0009
    GET_JOBS = 0x000A
    GET_PRINTERS = 0x4002  # CUPS's own


class Tag(IntEnum):
    OPERATION, JOB, END, PRINTER = 0x01, 0x02, 0x03, 0x04
    INTEGER, BOOLEAN, ENUM = 0x21, 0x22, 0x23
    BEGIN_COLLECTION, END_COLLECTION, MEMBER = 0x34, 0x37, 0x4A
    NAME, KEYWORD, URI, CHARSET, LANGUAGE, MIME = 0x42, 0x44, 0x45, 0x47, 0x48, 0x49


NOT_FOUND = 0x0406
_FIRST_VALUE = 0x10  # tags below it part groups


@dataclass(frozen=True, slots=True)
class Value:
    tag: Tag
    value: int | str | bool | Mapping[str, "Value"]


def integer(value: int) -> Value:
    return Value(Tag.INTEGER, value)


def keyword(value: str) -> Value:
    return Value(Tag.KEYWORD, value)


def name(value: str) -> Value:
    return Value(Tag.NAME, value)


def uri(value: str) -> Value:
    return Value(Tag.URI, value)


def collection(**members: Value) -> Value:
    return Value(
        Tag.BEGIN_COLLECTION, {key.replace("_", "-"): value for key, value in members.items()}
    )


class IppError(Exception):
    """The server answered with an error; `status` is the protocol's."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message or f"{status:#06x}")
        self.status = status


def server() -> str | None:
    """Where CUPS listens: a path of a socket or host:port; None where there is none.

    In the order in which CUPS's own programs look: the environment, their configuration, a socket.
    """
    if given := os.environ.get("CUPS_SERVER") or _configured():
        return given
    if sys.platform == "win32":
        return None
    return next((path for path in SOCKETS if Path(path).exists()), None)


def printer_uri(printer: str) -> str:
    return f"ipp://localhost/printers/{quote(printer, safe='')}"


def job_uri(number: str) -> str:
    return f"ipp://localhost/jobs/{number}"


def ask(
    where: str,
    operation: Operation,
    attributes: Mapping[str, Sequence[Value]],
    *,
    job: Mapping[str, Value] | None = None,
    document: bytes = b"",
    path: str = "/",
) -> list[Attributes]:
    """The groups of attributes in the answer, without the operation's own.

    Raises IppError where the server says no, UnreachableError where nobody listens, UncertainError
    where the connection broke on the way.
    """
    request = _request(operation, attributes, job or {}) + document
    connection = _Connection(where, TAKE_WITHIN_S if document else ANSWER_WITHIN_S)
    try:
        connection.connect()
    except OSError as error:
        connection.close()
        raise UnreachableError(str(error)) from error
    try:
        connection.request("POST", path, request, {"Content-Type": "application/ipp"})
        answer = connection.getresponse()
        body = answer.read()
    except (OSError, http.client.HTTPException) as error:
        raise UncertainError(str(error)) from error
    finally:
        connection.close()
    if answer.status != http.HTTPStatus.OK:
        raise RefusedError(f"HTTP {answer.status} {answer.reason}")
    return _answer(body)


class _Connection(http.client.HTTPConnection):
    """Over TCP, or over a socket in the file system."""

    def __init__(self, where: str, timeout: float) -> None:
        host, _, port = where.partition("/")[0].rpartition(":")
        self._socket = where if where.startswith("/") else ""
        if not port.isdecimal():
            host, port = where.partition("/")[0], str(PORT)
        super().__init__("localhost" if self._socket else host, int(port), timeout=timeout)

    def connect(self) -> None:
        if not self._socket:
            super().connect()
            return
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.sock.settimeout(self.timeout)
        self.sock.connect(self._socket)


def _configured() -> str:
    for place in CONFIGURED:
        try:
            lines = Path(place).expanduser().read_text("utf-8", "replace").splitlines()
        except (OSError, RuntimeError):
            continue
        for line in lines:
            word, _, value = line.strip().partition(" ")
            if word.casefold() == "servername" and value.strip():
                return value.strip()
    return ""


def _request(
    operation: Operation, attributes: Mapping[str, Sequence[Value]], job: Mapping[str, Value]
) -> bytes:
    parts = [struct.pack(">BBHI", 2, 0, operation, 1), bytes([Tag.OPERATION])]
    parts.append(_encoded("attributes-charset", Value(Tag.CHARSET, "utf-8")))
    parts.append(_encoded("attributes-natural-language", Value(Tag.LANGUAGE, "en")))
    for key, values in attributes.items():
        for place, value in enumerate(values):
            parts.append(_encoded(key if place == 0 else "", value))
    if job:
        parts.append(bytes([Tag.JOB]))
        parts += [_encoded(key, value) for key, value in job.items()]
    return b"".join([*parts, bytes([Tag.END])])


def asking() -> Value:
    """Who asks, as the system calls them."""
    try:
        return name(getpass.getuser())
    except (OSError, KeyError):
        return name("event-desk")


def _encoded(key: str, value: Value) -> bytes:
    if isinstance(value.value, Mapping):
        parts = [_one(Tag.BEGIN_COLLECTION, key, b"")]
        for member, inner in value.value.items():
            parts += [_one(Tag.MEMBER, "", member.encode()), _encoded("", inner)]
        return b"".join([*parts, _one(Tag.END_COLLECTION, "", b"")])
    match value.value:
        case bool():
            raw = bytes([value.value])
        case int():
            raw = struct.pack(">i", value.value)
        case str():
            raw = value.value.encode()
    return _one(value.tag, key, raw)


def _one(tag: Tag, key: str, raw: bytes) -> bytes:
    named = key.encode()
    return struct.pack(">BH", tag, len(named)) + named + struct.pack(">H", len(raw)) + raw


def _answer(body: bytes) -> list[Attributes]:
    try:
        status, groups = _decoded(body)
    except (struct.error, IndexError) as error:
        raise UncertainError("the answer is no IPP") from error
    operation = groups[0][1] if groups else {}
    if status >= 0x0100:
        raise IppError(status, str(operation.get("status-message", [""])[0]))
    return [attributes for tag, attributes in groups if tag != Tag.OPERATION]


def _decoded(body: bytes) -> tuple[int, list[tuple[int, dict[str, list[Any]]]]]:
    _version, status, _request_id = struct.unpack_from(">HHI", body)
    groups: list[tuple[int, dict[str, list[Any]]]] = []
    at, key, depth = 8, "", 0
    while (tag := body[at]) != Tag.END:
        at += 1
        if tag < _FIRST_VALUE:
            groups.append((tag, {}))
            continue
        (length,) = struct.unpack_from(">H", body, at)
        named = body[at + 2 : at + 2 + length]
        at += 2 + length
        (length,) = struct.unpack_from(">H", body, at)
        raw = body[at + 2 : at + 2 + length]
        at += 2 + length
        # What stands within a collection is passed over: nothing that is asked for has one.
        depth += (tag == Tag.BEGIN_COLLECTION) - (tag == Tag.END_COLLECTION)
        if depth or tag == Tag.END_COLLECTION:
            continue
        key = named.decode() or key
        groups[-1][1].setdefault(key, []).append(_value(tag, raw))
    return status, groups


def _value(tag: int, raw: bytes) -> int | bool | str:
    match tag:
        case Tag.INTEGER | Tag.ENUM:
            return int(struct.unpack(">i", raw)[0])
        case Tag.BOOLEAN:
            return raw != b"\0"
        case _:
            return raw.decode("utf-8", "replace")
