"""An .ods behind a password becomes one without.

OpenDocument 1.2 part 3, 3.4 and 4.8, as office programs write it: each part of the archive is
packed, then ciphered with AES-256 in CBC mode under a key that PBKDF2 makes of the password.
"""

import base64
import contextlib
import hashlib
import io
import zipfile
import zlib
from pathlib import Path
from typing import Any

from event_desk.errors import ErrorCode, EventDeskError

MANIFEST = "META-INF/manifest.xml"
_NAME = "{urn:oasis:names:tc:opendocument:xmlns:manifest:1.0}"
_HASHES = {"sha1": "sha1", "sha256": "sha256"}
_MOST_ROUNDS = 10_000_000
_CHECKED = 1024
_BLOCK = 16
_MOST_EXPANDED = 250 * 1024 * 1024


def is_locked(content: bytes) -> bool:
    with zipfile.ZipFile(io.BytesIO(content)) as archive, contextlib.suppress(KeyError):
        return b"encryption-data" in archive.read(MANIFEST)
    return False


def unlock(path: Path, content: bytes, password: str) -> bytes:
    """The archive with its parts in clear.

    Raises EventDeskError: FILE_HAS_PASSWORD without one, FILE_PASSWORD_WRONG, FILE_DAMAGED, and
    FILE_PASSWORD_UNKNOWN for a cipher that isn't read here.
    """
    from defusedxml import ElementTree

    if not password:
        raise EventDeskError(ErrorCode.FILE_HAS_PASSWORD, path=path)
    plain = io.BytesIO()
    try:
        with (
            zipfile.ZipFile(io.BytesIO(content)) as archive,
            zipfile.ZipFile(plain, "w", zipfile.ZIP_DEFLATED) as opened,
        ):
            root: Any = ElementTree.fromstring(archive.read(MANIFEST))
            locked = {
                entry.get(f"{_NAME}full-path"): data
                for entry in root.iter(f"{_NAME}file-entry")
                if (data := entry.find(f"{_NAME}encryption-data")) is not None
            }
            for name in archive.namelist():
                if name == MANIFEST or name.endswith("/"):
                    continue
                part = archive.read(name)
                if name in locked:
                    part = _open_part(path, part, locked[name], password)
                opened.writestr(name, part)
    except (KeyError, ValueError, TypeError, ElementTree.ParseError, zipfile.BadZipFile) as error:
        raise EventDeskError(ErrorCode.FILE_DAMAGED, path=path) from error
    return plain.getvalue()


def _open_part(path: Path, part: bytes, data: Any, password: str) -> bytes:
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    algorithm = data.find(f"{_NAME}algorithm")
    cipher = str(algorithm.get(f"{_NAME}algorithm-name"))
    derivation = data.find(f"{_NAME}key-derivation")
    way = str(derivation.get(f"{_NAME}key-derivation-name"))
    if not cipher.endswith("aes256-cbc") or not way.upper().endswith("PBKDF2"):
        raise EventDeskError(ErrorCode.FILE_PASSWORD_UNKNOWN, path=path)
    key = _key(data, derivation, password)
    start = base64.b64decode(algorithm.get(f"{_NAME}initialisation-vector"))
    decryptor = Cipher(algorithms.AES(key), modes.CBC(start)).decryptor()
    packed = decryptor.update(part) + decryptor.finalize()
    _check(path, data, packed)
    try:
        unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
        plain = unpacker.decompress(packed, _MOST_EXPANDED)
    except zlib.error as error:
        raise EventDeskError(ErrorCode.FILE_PASSWORD_WRONG, path=path) from error
    if unpacker.unconsumed_tail:
        raise EventDeskError(ErrorCode.FILE_TOO_BIG, path=path)
    return plain


def _key(data: Any, derivation: Any, password: str) -> bytes:
    generation = data.find(f"{_NAME}start-key-generation")
    name = "sha1" if generation is None else generation.get(f"{_NAME}start-key-generation-name")
    start = hashlib.new(_HASHES[str(name).rpartition("#")[2].lower()], password.encode()).digest()
    salt = base64.b64decode(derivation.get(f"{_NAME}salt"))
    rounds = int(derivation.get(f"{_NAME}iteration-count"))
    if rounds > _MOST_ROUNDS:
        raise ValueError(rounds)
    return hashlib.pbkdf2_hmac("sha1", start, salt, rounds, 32)


def _check(path: Path, data: Any, packed: bytes) -> None:
    """The sum of the first kilobyte tells a wrong password from a damaged file."""
    kind = str(data.get(f"{_NAME}checksum-type")).rpartition("#")[2].lower()
    expected = data.get(f"{_NAME}checksum")
    name = _HASHES.get(kind.removesuffix("-1k").removesuffix("/1k"))
    if name is None or expected is None:
        return
    # A part shorter than that counts without what fills its last block.
    whole = packed[: -packed[-1]] if 0 < packed[-1] <= _BLOCK else packed
    sums = {hashlib.new(name, one[:_CHECKED]).digest() for one in (packed, whole)}
    if base64.b64decode(expected) not in sums:
        raise EventDeskError(ErrorCode.FILE_PASSWORD_WRONG, path=path)
