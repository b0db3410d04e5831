"""An .ods behind a password becomes one without.

Two ways to lock one are in use. OpenDocument 1.2 (part 3, 3.4 and 4.8): each part of the archive is
packed, then ciphered with AES in CBC mode under a key that PBKDF2 makes of the password. Newer
LibreOffice: the whole archive as one part, AES in GCM mode, a key made by Argon2id.
"""

import base64
import contextlib
import hashlib
import io
import re
import zipfile
import zlib
from pathlib import Path
from typing import Any

from event_desk.errors import ErrorCode, EventDeskError

MANIFEST = "META-INF/manifest.xml"
_NAME = "{urn:oasis:names:tc:opendocument:xmlns:manifest:1.0}"
_PLAIN_MANIFEST = (
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
)
_HASHES = {"sha1": "sha1", "sha256": "sha256"}
_WHOLE = "encrypted-package"
_MOST_ROUNDS = 10_000_000
_MOST_ARGON_ROUNDS = 100
_MOST_ARGON_KB = 500_000
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
            if _WHOLE in locked:
                return _open_part(path, archive.read(_WHOLE), locked[_WHOLE], password)
            for name in archive.namelist():
                if name == MANIFEST or name.endswith("/"):
                    continue
                part = archive.read(name)
                if name in locked:
                    part = _open_part(path, part, locked[name], password)
                opened.writestr(name, part)
            opened.writestr(MANIFEST, _PLAIN_MANIFEST)
    except (
        KeyError,
        ValueError,
        TypeError,
        AttributeError,
        ElementTree.ParseError,
        zipfile.BadZipFile,
    ) as error:
        raise EventDeskError(ErrorCode.FILE_DAMAGED, path=path) from error
    return plain.getvalue()


def _open_part(path: Path, part: bytes, data: Any, password: str) -> bytes:
    algorithm = data.find(f"{_NAME}algorithm")
    cipher = str(algorithm.get(f"{_NAME}algorithm-name")).lower()
    start = base64.b64decode(algorithm.get(f"{_NAME}initialisation-vector"))
    key = _key(path, data, password)
    if cipher.endswith("-gcm"):
        packed = _open_gcm(path, part, key, start)
    elif cipher.endswith("-cbc"):
        packed = _open_cbc(path, part, key, start, data)
    else:
        raise EventDeskError(ErrorCode.FILE_PASSWORD_UNKNOWN, path=path)
    unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        plain = unpacker.decompress(packed, _MOST_EXPANDED)
    except zlib.error as error:
        raise EventDeskError(ErrorCode.FILE_PASSWORD_WRONG, path=path) from error
    if unpacker.unconsumed_tail:
        raise EventDeskError(ErrorCode.FILE_TOO_BIG, path=path)
    return plain


def _open_gcm(path: Path, part: bytes, key: bytes, start: bytes) -> bytes:
    """The start stands before the text once more, the seal behind it."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    if not start or not part.startswith(start):
        raise EventDeskError(ErrorCode.FILE_DAMAGED, path=path)
    try:
        return AESGCM(key).decrypt(start, part[len(start) :], None)
    except InvalidTag as error:
        raise EventDeskError(ErrorCode.FILE_PASSWORD_WRONG, path=path) from error


def _open_cbc(path: Path, part: bytes, key: bytes, start: bytes, data: Any) -> bytes:
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    decryptor = Cipher(algorithms.AES(key), modes.CBC(start)).decryptor()
    padded = decryptor.update(part) + decryptor.finalize()
    packed = padded[: -padded[-1]] if padded and 0 < padded[-1] <= _BLOCK else padded
    _check(path, data, packed)
    return packed


def _key(path: Path, data: Any, password: str) -> bytes:
    derivation = data.find(f"{_NAME}key-derivation")
    generation = data.find(f"{_NAME}start-key-generation")
    name = "sha1" if generation is None else generation.get(f"{_NAME}start-key-generation-name")
    start = hashlib.new(_HASHES[_last(name)], password.encode()).digest()
    salt = base64.b64decode(derivation.get(f"{_NAME}salt"))
    size = int(derivation.get(f"{_NAME}key-size", "16"))
    match _last(derivation.get(f"{_NAME}key-derivation-name")):
        case "pbkdf2":
            rounds = int(derivation.get(f"{_NAME}iteration-count"))
            if not 0 < rounds <= _MOST_ROUNDS:
                raise ValueError(rounds)
            return hashlib.pbkdf2_hmac("sha1", start, salt, rounds, size)
        case "argon2id":
            return _argon2(derivation, start, salt, size)
        case _:
            raise EventDeskError(ErrorCode.FILE_PASSWORD_UNKNOWN, path=path)


def _argon2(derivation: Any, start: bytes, salt: bytes, size: int) -> bytes:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    # LibreOffice's own names for what the standard didn't have yet.
    rounds, memory, lanes = (
        next(int(v) for name, v in derivation.items() if name.endswith(f"}}argon2-{wanted}"))
        for wanted in ("iterations", "memory", "lanes")
    )
    if rounds > _MOST_ARGON_ROUNDS or memory > _MOST_ARGON_KB:
        raise ValueError(rounds)
    kind = Argon2id(salt=salt, length=size, iterations=rounds, lanes=lanes, memory_cost=memory)
    return kind.derive(start)


def _last(name: str | None) -> str:
    """Names are addresses, with what counts behind the `#` or the last colon, or bare."""
    return re.split(r"[#:]", name or "")[-1].lower()


def _check(path: Path, data: Any, packed: bytes) -> None:
    """The sum of the first kilobyte tells a wrong password from a damaged file."""
    kind = _last(data.get(f"{_NAME}checksum-type"))
    expected = data.get(f"{_NAME}checksum")
    name = _HASHES.get(kind.removesuffix("-1k").removesuffix("/1k"))
    if name is None or expected is None:
        return
    if hashlib.new(name, packed[:_CHECKED]).digest() != base64.b64decode(expected):
        raise EventDeskError(ErrorCode.FILE_PASSWORD_WRONG, path=path)
