"""What one laptop shows and another one reads to join: where the server is, and a code.

The code is twelve letters, and says for which kind of desk it is. A password and a key follow from
it: the password opens a login that may only join; the key opens what that login finds there. So
nobody learns anything by asking the server, and a new code ends what the old one could do.
"""

import ipaddress
import json
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from urllib.parse import parse_qs, quote, unquote

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from sqlalchemy import Connection

from event_desk import spoken_codes
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.folding import digits, strip_controls
from event_desk.sharing import store
from event_desk.sharing.connecting import Login, Place, Watched, connect
from event_desk.sharing.sealing import KINDS
from event_desk.sharing.server import DATABASE, PORT
from event_desk.sharing.store_layout import joining_login

LENGTH = 12
_SCHEME = "eventdesk:"
# RFC 9106, second recommended option, as for a passphrase.
_MEMORY_KIB, _PASSES, _LANES = 65_536, 3, 4
_SALT = b"event desk, to join"
_NONCE = 12
# Digits only: a hand scanner types, and on an Arabic or French keyboard nothing else arrives whole.
# DESK on a telephone's keys, 10 digits of address, 5 of port, 19 of code, and one that checks.
_HEAD = "3375"
_DIGITS = re.compile(rf"{_HEAD}(\d{{10}})(\d{{5}})(\d{{19}})\d")


@dataclass(frozen=True, slots=True)
class Invitation:
    """`code` without groups; it never prints itself."""

    host: str
    port: int
    database: str
    code: str = field(repr=False)

    @property
    def kind(self) -> str:
        return kind_of(self.code)

    @property
    def place(self) -> Place:
        return Place(self.host, self.port, self.database)


@dataclass(frozen=True, slots=True)
class Given:
    """What a laptop gets when it joins: the keys of its kind."""

    kind: str
    keys: Mapping[str, str] = field(repr=False)


def new_code(kind: str) -> str:
    """As it is stored; `spoken` shows it."""
    place = KINDS.index(kind)
    letters = spoken_codes.LETTERS
    first = "".join(one for at, one in enumerate(letters) if at % len(KINDS) == place)
    return spoken_codes.new_code(LENGTH, first)


def kind_of(code: str) -> str:
    return KINDS[spoken_codes.LETTERS.index(code[0]) % len(KINDS)]


def spoken(code: str) -> str:
    """`K7TM-04XC-9QRS`."""
    return spoken_codes.grouped(code)


def text_of(invitation: Invitation) -> str:
    """What stands in the picture: digits alone where they can say it."""
    try:
        address = int(ipaddress.IPv4Address(invitation.host))
    except ValueError:
        address = None
    if address is None or invitation.database != DATABASE:
        place = invitation.place
        database = quote(place.database, safe="")
        return f"{_SCHEME}{place.address}/{database}?code={invitation.code}"
    number = 0
    for letter in invitation.code:
        number = number * 32 + spoken_codes.LETTERS.index(letter)
    told = f"{_HEAD}{address:010}{invitation.port:05}{number:019}"
    return told + str(-_luhn(told + "0") % 10)


def read(text: str, code: str = "") -> Invitation | None:
    """Of what was scanned, or of an address (`192.168.1.20:54321`) and a code; None if misread.

    Both may also stand in one text, with a space between them.
    """
    typed = digits(strip_controls(text)).strip()
    if not code:
        plain = "".join(typed.split())
        if found := _of_digits(plain):
            return found
        if plain.lower().startswith(_SCHEME):
            return _of_link(plain)
        typed, _space, code = typed.partition(" ")
    known = spoken_codes.read_code(strip_controls(code), LENGTH)
    place = _place("".join(typed.split()))
    return Invitation(place.host, place.port, place.database, known) if known and place else None


def slipped(text: str, code: str = "", *, least: int = LENGTH) -> bool:
    """Whether the address can be read and so many letters of a code, but no code comes of them."""
    where, _space, after = digits(strip_controls(text)).strip().partition(" ")
    typed = strip_controls(code or after)
    letters = sum(one.isalnum() for one in typed)
    known = spoken_codes.read_code(typed, LENGTH)
    return letters >= least and known is None and _place(where) is not None


def _of_digits(text: str) -> Invitation | None:
    found = _DIGITS.fullmatch(text)
    if found is None or _luhn(text) != 0 or int(found[1]) >= 1 << 32:
        return None
    number, letters = int(found[3]), ""
    for _ in range(LENGTH):
        number, value = divmod(number, 32)
        letters = spoken_codes.LETTERS[value] + letters
    known = spoken_codes.read_code(letters, LENGTH)
    port = int(found[2])
    if number or known is None or not 0 < port < 1 << 16:
        return None
    return Invitation(str(ipaddress.IPv4Address(int(found[1]))), port, DATABASE, known)


def _of_link(text: str) -> Invitation | None:
    where, _mark, rest = text[len(_SCHEME) :].partition("?")
    code = "".join(parse_qs(rest).get("code", []))
    known = spoken_codes.read_code(code, LENGTH)
    place = _place(where)
    return Invitation(place.host, place.port, place.database, known) if known and place else None


_ADDRESS = re.compile(r"(?:\[([0-9a-fA-F:.]+)\]|([^\s:/\[\]]+))(?::(\d{1,5}))?(?:/([^/?\s]*))?")


def _place(text: str) -> Place | None:
    found = _ADDRESS.fullmatch(text)
    if found is None:
        return None
    port = int(found[3] or PORT)
    if not 0 < port < 1 << 16:
        return None
    return Place(found[1] or found[2], port, unquote(found[4] or DATABASE))


def put_code(connection: Connection, code: str, keys: Mapping[str, str]) -> None:
    """From now on desks of the code's kind join with it, and get these keys."""
    follows = _secrets_of(code)
    told = json.dumps(dict(keys)).encode()
    nonce = os.urandom(_NONCE)
    wrapped = nonce + AESGCM(follows.key).encrypt(nonce, told, kind_of(code).encode())
    store.put_code(connection, kind_of(code), follows.password, wrapped)


def come(invitation: Invitation) -> Watched:
    """A connection that may only join; raises JOIN_CODE_WRONG and what connecting raises."""
    login = joining_login(invitation.database, invitation.kind)
    try:
        return connect(invitation.place, Login(login, _secrets_of(invitation.code).password))
    except EventDeskError as error:
        if error.code is ErrorCode.SERVER_REFUSED:
            raise EventDeskError(ErrorCode.JOIN_CODE_WRONG) from error
        raise


def take(connection: Connection, code: str) -> Given:
    """What is there for whoever comes with this code; raises JOIN_CODE_WRONG."""
    wrapped = store.wrapped(connection)
    if wrapped is None:
        raise EventDeskError(ErrorCode.JOIN_CODE_WRONG)
    try:
        told = AESGCM(_secrets_of(code).key).decrypt(
            wrapped[:_NONCE], wrapped[_NONCE:], kind_of(code).encode()
        )
    except (InvalidTag, ValueError) as error:
        raise EventDeskError(ErrorCode.JOIN_CODE_WRONG) from error
    return Given(kind_of(code), json.loads(told))


@dataclass(frozen=True, slots=True)
class _Follows:
    password: str = field(repr=False)
    key: bytes = field(repr=False)


@lru_cache(maxsize=8)
def _secrets_of(code: str) -> _Follows:
    """Costly, so that a server that only pretends can't find the code from what it was told."""
    way = Argon2id(salt=_SALT, length=64, iterations=_PASSES, lanes=_LANES, memory_cost=_MEMORY_KIB)
    raw = way.derive(code.encode())
    return _Follows(raw[:32].hex(), raw[32:])


def _luhn(text: str) -> int:
    total = 0
    for place, digit in enumerate(reversed(text)):
        value = int(digit) * (1 + place % 2)
        total += value // 10 + value % 10
    return total % 10
