"""An encrypted file for a stick: written and read piece by piece, whole or not at all.

    16 bytes   "event desk line\\1"
    16 bytes   salt
     7 bytes   the beginning of every piece's nonce
    pieces     4 bytes length, then AES-256-GCM of up to 256 KiB of compressed text

The nonce of a piece ends with its number and whether it is the last one (the STREAM construction),
so that no piece can be left out, exchanged or cut off unnoticed.
"""

import hashlib
import os
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import IO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from event_desk.errors import ErrorCode, EventDeskError

MAGIC = b"event desk line\x01"
_SALT = 16
_START = 7
_PIECE = 256 * 1024
_MOST = 64 * 1024 * 1024
"""The longest line that is believed."""


def key_from(secret: bytes, salt: bytes) -> bytes:
    """The key of one file, of a secret that is random already (a shared key)."""
    return hashlib.sha256(b"event desk parcel" + salt + secret).digest()


def key_from_code(code: str, salt: bytes) -> bytes:
    """The same of what people type: costly to guess (RFC 7914)."""
    return hashlib.scrypt(
        code.encode(), salt=salt, n=2**15, r=8, p=1, maxmem=64 * 1024 * 1024, dklen=32
    )


def write(target: Path, key: Callable[[bytes], bytes], lines: Iterable[str]) -> None:
    """Beside the target, moved into place when it is whole. Raises CANNOT_WRITE or DISK_FULL."""
    beside = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with beside.open("wb") as file:
            _write(file, key, lines)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(target)
    except OSError as error:
        full = error.errno in _FULL
        code = ErrorCode.DISK_FULL if full else ErrorCode.CANNOT_WRITE
        raise EventDeskError(code, path=target, reason=error.strerror) from error
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


_FULL = frozenset({28, 122})  # ENOSPC, EDQUOT


def _write(file: IO[bytes], key: Callable[[bytes], bytes], lines: Iterable[str]) -> None:
    salt, start = os.urandom(_SALT), os.urandom(_START)
    file.write(MAGIC + salt + start)
    cipher, packer = AESGCM(key(salt)), zlib.compressobj(6)
    number, held = 0, bytearray()
    for line in lines:
        held += packer.compress(line.encode() + b"\n")
        while len(held) > _PIECE:
            _put(file, cipher, start, number, bytes(held[:_PIECE]), last=False)
            del held[:_PIECE]
            number += 1
    held += packer.flush()
    while len(held) > _PIECE:
        _put(file, cipher, start, number, bytes(held[:_PIECE]), last=False)
        del held[:_PIECE]
        number += 1
    _put(file, cipher, start, number, bytes(held), last=True)


def _put(
    file: IO[bytes], cipher: AESGCM, start: bytes, number: int, piece: bytes, *, last: bool
) -> None:
    sealed = cipher.encrypt(_nonce(start, number, last=last), piece, MAGIC)
    file.write(len(sealed).to_bytes(4, "big") + sealed)


def _nonce(start: bytes, number: int, *, last: bool) -> bytes:
    return start + number.to_bytes(4, "big") + bytes([last])


def is_ours(source: Path) -> bool:
    try:
        with source.open("rb") as file:
            return file.read(len(MAGIC)) == MAGIC
    except OSError:
        return False


def read(source: Path, key: Callable[[bytes], bytes]) -> Iterator[str]:
    """The lines that were written, checked piece by piece; the last one proves that all came.

    Raises FILE_NOT_FOUND, CANNOT_READ, STICK_KEY where the first piece doesn't open, and
    FILE_DAMAGED where a later one doesn't.
    """
    try:
        with source.open("rb") as file:
            yield from _read(source, file, key)
    except FileNotFoundError:
        raise EventDeskError(ErrorCode.FILE_NOT_FOUND, path=source) from None
    except OSError as error:
        raise EventDeskError(ErrorCode.CANNOT_READ, path=source, reason=error.strerror) from error


def _read(source: Path, file: IO[bytes], key: Callable[[bytes], bytes]) -> Iterator[str]:
    head = file.read(len(MAGIC) + _SALT + _START)
    if len(head) < len(MAGIC) + _SALT + _START or not head.startswith(MAGIC):
        raise EventDeskError(ErrorCode.NOT_A_STICK, path=source)
    salt, start = head[len(MAGIC) : len(MAGIC) + _SALT], head[-_START:]
    cipher, unpacker = AESGCM(key(salt)), zlib.decompressobj()
    held = bytearray()
    for piece in _pieces(source, file, cipher, start):
        try:
            held += unpacker.decompress(piece)
        except zlib.error as error:
            raise EventDeskError(ErrorCode.FILE_DAMAGED, path=source) from error
        *whole, rest = bytes(held).split(b"\n")
        held = bytearray(rest)
        if len(held) > _MOST:
            raise EventDeskError(ErrorCode.FILE_DAMAGED, path=source)
        yield from (line.decode() for line in whole)


def _pieces(source: Path, file: IO[bytes], cipher: AESGCM, start: bytes) -> Iterator[bytes]:
    number, is_last = 0, False
    size = file.read(4)
    while not is_last:
        length = min(int.from_bytes(size, "big"), _PIECE + 16)
        sealed = file.read(length) if len(size) == 4 else b""
        size = file.read(4)
        is_last = not size
        try:
            yield cipher.decrypt(_nonce(start, number, last=is_last), sealed, MAGIC)
        except (InvalidTag, ValueError) as error:
            code = ErrorCode.STICK_KEY if number == 0 else ErrorCode.FILE_DAMAGED
            raise EventDeskError(code, path=source) from error
        number += 1
