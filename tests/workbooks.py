"""Workbooks in forms that no library writes, made for a test."""

import base64
import hashlib
import io
import os
import struct
import zipfile
import zlib
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

MADE_BY_LIBREOFFICE = Path(__file__).parent / "data" / "workbooks"
_TYPES = """<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/>
<Override PartName="/xl/worksheets/sheet1.bin" ContentType="application/vnd.ms-excel.worksheet"/>
</Types>"""
_LINKS = """<?xml version="1.0" encoding="UTF-8"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Target="{target}"
 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}"/>
</Relationships>"""


def xlsb(path, rows, *, merged=(), hidden_rows=(), hidden_columns=(), at=()):
    """A binary workbook with one sheet, from the records of [MS-XLSB] 2.4.

    `at` are further cells as (row, column, text), counted from 0.
    """
    cells = {(r, c): cell for r, line in enumerate(rows) for c, cell in enumerate(line)}
    cells |= {(row, column): text for row, column, text in at}
    book = _record(131) + _record(143)
    book += _record(156, struct.pack("<II", 0, 1) + _wide("rId1") + _wide("List"))
    book += _record(144) + _record(132)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", _TYPES)
        links = _LINKS.format(target="xl/workbook.bin", kind="officeDocument")
        archive.writestr("_rels/.rels", links)
        links = _LINKS.format(target="worksheets/sheet1.bin", kind="worksheet")
        archive.writestr("xl/_rels/workbook.bin.rels", links)
        archive.writestr("xl/workbook.bin", book)
        sheet = _sheet(cells, merged, hidden_rows, hidden_columns)
        archive.writestr("xl/worksheets/sheet1.bin", sheet)
    return path


def _sheet(cells, merged, hidden_rows, hidden_columns):
    last_row, last_column = (max(place[side] for place in cells) for side in (0, 1))
    sheet = _record(129) + _record(148, struct.pack("<IIII", 0, last_row, 0, last_column))
    sheet += _record(390)
    for column in hidden_columns:
        sheet += _record(60, struct.pack("<IIIIH", column, column, 2560, 0, 1))
    sheet += _record(391) + _record(145)
    for row in sorted({row for row, _column in cells}):
        hidden = 0x10 if row + 1 in hidden_rows else 0
        sheet += _record(0, struct.pack("<IIHBBBI", row, 0, 300, 0, hidden, 0, 0))
        for column in sorted(c for r, c in cells if r == row):
            cell, head = cells[row, column], struct.pack("<II", column, 0)
            if isinstance(cell, str):
                sheet += _record(6, head + _wide(cell))
            elif cell is not None:
                sheet += _record(5, head + struct.pack("<d", cell))
    sheet += _record(146) + _record(177, struct.pack("<I", len(merged)))
    for top, left, bottom, right in merged:
        sheet += _record(176, struct.pack("<IIII", top - 1, bottom - 1, left, right))
    return sheet + _record(178) + _record(130)


def _record(kind, content=b""):
    """Its number and its length seven bits at a time, the highest bit saying that more follow."""
    head = bytes([kind]) if kind < 128 else bytes([kind & 0x7F | 0x80, kind >> 7])
    size = len(content)
    while size > 0x7F:
        head += bytes([size & 0x7F | 0x80])
        size >>= 7
    return head + bytes([size]) + content


def _wide(text):
    return struct.pack("<I", len(text)) + text.encode("utf-16-le")


def xlsx_with(path, plain, **changed):
    """A copy of the workbook `plain` whose parts named so went through a function each."""
    with zipfile.ZipFile(plain) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.namelist():
            content = old.read(part)
            for name, change in changed.items():
                content = change(content) if name in part else content
            new.writestr(part, content)
    return path


_ENTRY = """<manifest:file-entry manifest:full-path="{name}" manifest:size="{size}"
 manifest:media-type="text/xml"><manifest:encryption-data{checksum}>
<manifest:algorithm manifest:algorithm-name="{cipher}"
 manifest:initialisation-vector="{start}"/>
<manifest:start-key-generation manifest:key-size="32"
 manifest:start-key-generation-name="http://www.w3.org/2000/09/xmldsig#sha256"/>
<manifest:key-derivation manifest:key-size="32" {derivation} manifest:salt="{salt}"/>
</manifest:encryption-data></manifest:file-entry>"""
_MANIFEST = """<?xml version="1.0" encoding="UTF-8"?><manifest:manifest
 xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
 xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0">{entries}
</manifest:manifest>"""
_MIMETYPE = "application/vnd.oasis.opendocument.spreadsheet"


def lock_ods(path, plain, password):
    """As OpenDocument 1.2 says: every part by itself, AES-CBC under a key from PBKDF2."""
    entries = ""
    with zipfile.ZipFile(plain) as old, zipfile.ZipFile(path, "w") as new:
        new.writestr("mimetype", _MIMETYPE)
        for name in ("content.xml", "styles.xml"):
            content = old.read(name)
            salt, start = os.urandom(16), os.urandom(16)
            key = hashlib.pbkdf2_hmac("sha1", _start_key(password), salt, 1000, 32)
            packed = _pack(content)
            fill = 16 - len(packed) % 16
            cipher = Cipher(algorithms.AES(key), modes.CBC(start)).encryptor()
            padded = packed + bytes(fill - 1) + bytes([fill])
            new.writestr(name, cipher.update(padded) + cipher.finalize())
            said = _text(hashlib.sha256(packed[:1024]).digest())
            kind = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0#sha256-1k"
            entries += _ENTRY.format(
                name=name,
                size=len(content),
                checksum=f' manifest:checksum-type="{kind}" manifest:checksum="{said}"',
                cipher="http://www.w3.org/2001/04/xmlenc#aes256-cbc",
                start=_text(start),
                derivation='manifest:key-derivation-name="PBKDF2" manifest:iteration-count="1000"',
                salt=_text(salt),
            )
        new.writestr("META-INF/manifest.xml", _MANIFEST.format(entries=entries))
    return path


def lock_ods_whole(path, plain, password):
    """As newer LibreOffice does: the archive as one part, AES-GCM under a key from Argon2id."""
    content = plain.read_bytes()
    salt, start = os.urandom(16), os.urandom(12)
    kind = Argon2id(salt=salt, length=32, iterations=1, lanes=1, memory_cost=64)
    key = kind.derive(_start_key(password))
    name = "urn:org:documentfoundation:names:experimental:office:manifest:argon2id"
    entry = _ENTRY.format(
        name="encrypted-package",
        size=len(content),
        checksum="",
        cipher="http://www.w3.org/2009/xmlenc11#aes256-gcm",
        start=_text(start),
        derivation=f'manifest:key-derivation-name="{name}" loext:argon2-iterations="1" '
        'loext:argon2-memory="64" loext:argon2-lanes="1"',
        salt=_text(salt),
    )
    with zipfile.ZipFile(path, "w") as new:
        new.writestr("mimetype", _MIMETYPE)
        new.writestr("encrypted-package", start + AESGCM(key).encrypt(start, _pack(content), None))
        new.writestr("META-INF/manifest.xml", _MANIFEST.format(entries=entry))
    return path


def _start_key(password):
    return hashlib.sha256(password.encode()).digest()


def _pack(content):
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(content) + packer.flush()


def _text(content):
    return base64.b64encode(content).decode()


def ods_of(path, rows):
    """An .ods from the markup of its rows."""
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "table", "text", "style")
    )
    content = (
        f'<?xml version="1.0"?>{{entities}}<office:document-content {spaces}>'
        '<office:body><office:spreadsheet><table:table table:name="List">{rows}'
        "</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    entities, _, rows = rows.rpartition("\f")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", _MIMETYPE)
        archive.writestr("content.xml", content.format(entities=entities, rows=rows))
        archive.writestr("META-INF/manifest.xml", _MANIFEST.format(entries=""))
    return path


def ods_row(*cells, times=1):
    texts = "".join(
        f'<table:table-cell office:value-type="string"><text:p>{cell}</text:p></table:table-cell>'
        for cell in cells
    )
    return f'<table:table-row table:number-rows-repeated="{times}">{texts}</table:table-row>'


def lying_zip(path, name, size):
    """An archive that says of its part that it is small, and holds `size` bytes of nothing."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, bytes(size))
    content = packed.getvalue()
    path.write_bytes(content.replace(struct.pack("<I", size), struct.pack("<I", 1000)))
    return path
