"""Everything that parses what comes from outside, one function each, fed with bytes.

A target answers with a word: `done`, or the code of the sentence that a person would read. Whatever
else it raises is a find.
"""

import atexit
import io
import json
import random
import shutil
import sqlite3
import tempfile
import zipfile
from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk import checkin, codes, programme, search
from event_desk.allocation import storage
from event_desk.badges import stored, travelling
from event_desk.badges.presets import PRESETS
from event_desk.database import Database, check, keys
from event_desk.errors import EventDeskError
from event_desk.exchange import grids, imports, reader, reading
from event_desk.model import Event

SAMPLES = Path(__file__).parents[2] / "resources" / "sample"
MORNING = datetime(2030, 5, 1, 6, 0, tzinfo=UTC)


_PLACE = tempfile.TemporaryDirectory()
atexit.register(_PLACE.cleanup)


@cache
def _event() -> Database:
    db = Database.create(Path(_PLACE.name) / "fuzz.eventdesk")
    with db.write() as session:
        programme.create_event(
            session,
            {"en": "Fuzz"},
            timezone="Asia/Qatar",
            start=date(2030, 5, 1),
            end=date(2030, 5, 3),
            languages=("ar", "en"),
            at=MORNING,
        )
    return db


def _in_event(work: Callable[[Session], object]) -> str:
    with _event().write() as session:
        work(session)
        session.rollback()
    return "done"


def _file(content: bytes, ending: str) -> Path:
    """The only file in its folder; the one before it is gone, with whatever lay beside it."""
    folder = Path(_PLACE.name) / "given"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    path = folder / f"given{ending}"
    path.write_bytes(content)
    return path


def as_list(content: bytes) -> str:
    """A file that somebody drops on the Lists page, from its bytes to the plan of its import."""
    path = _file(content, ".xlsx")
    frames: list[tuple] = []
    # As the child process does it; what ends that process is a sentence in the program's own.
    reader._read_or_say_why(path, "", frames.append, sparse=False)
    frames = [frame for frame in frames if frame[0] not in ("size", "progress")]
    try:
        workbook = reading._collect(path, iter(frames))
    except reading._ChildDied:
        return "child died"
    if not any(sheet.rows for sheet in workbook.sheets):
        return "empty"
    workbook = grids.unfolded(workbook)
    with _event().read() as session:
        plan = imports.plan(session, workbook, at=MORNING)
    return f"done {len(plan.entries) > 0}" if hasattr(plan, "entries") else "done"


def as_code(content: bytes) -> str:
    """What a scanner types."""
    text = content.decode("utf-8", "replace")
    codes.read(text, b"k" * 32, 7)
    codes.is_typing_code(text)
    return _in_event(lambda session: checkin.scan(session, text, at=MORNING))


def as_search(content: bytes) -> str:
    text = content.decode("utf-8", "replace")
    return _in_event(lambda session: search.find(session, text))


def as_design(content: bytes) -> str:
    path = _file(content, ".json")
    return _in_event(lambda session: travelling.take_in(session, path, at=MORNING))


def as_event_file(content: bytes) -> str:
    path = _file(content, ".eventdesk")
    try:
        db = Database.open(path)
        db.close()
    except EventDeskError as error:
        return error.code
    return "done" if not check(path) else "found"


def as_event_settings(content: bytes) -> str:
    """What a stored setting may hold after an older version, or somebody with an editor."""
    try:
        settings = json.loads(content)
    except (ValueError, RecursionError):
        return "no json"
    if not isinstance(settings, dict):
        return "no settings"

    def use(session: Session) -> None:
        session.scalars(select(Event)).one().settings = settings
        session.flush()
        storage.load(session)
        stored.assigned(session)

    return _in_event(use)


def as_machine_settings(content: bytes) -> str:
    """The ini file of this computer."""
    from event_desk.ui.settings import Settings

    settings = Settings(_file(content, ".ini"))
    settings.recent()
    return f"{settings.text_size > 0} {settings.volume >= 0} {settings.theme} {settings.language}"


def as_passphrase(content: bytes) -> str:
    """A key out of the system's safe."""
    return str(keys.from_text(content.decode("utf-8", "replace")) is None)


# What the mutations begin with


def _sample(name: str) -> Callable[[], bytes]:
    return lambda: (SAMPLES / name).read_bytes()


def _text(*lines: str) -> Callable[[], bytes]:
    return lambda: "\n".join(lines).encode()


def _ods() -> bytes:
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table, TableCell, TableRow
    from odf.text import P

    book = OpenDocumentSpreadsheet()
    table = Table(name="Guests")
    for cells in (("Full name", "E-mail"), ("Amal Haddad", "amal@example.org"), ("Luc", "")):
        row = TableRow()
        for text in cells:
            cell = TableCell()
            cell.addElement(P(text=text))
            row.addElement(cell)
        table.addElement(row)
    book.spreadsheet.addElement(table)
    out = io.BytesIO()
    book.write(out)
    return out.getvalue()


def _xls() -> bytes:
    import xlwt

    book = xlwt.Workbook()
    sheet = book.add_sheet("Guests")
    for row, cells in enumerate((("Full name", "E-mail"), ("Amal Haddad", "a@example.org"))):
        for column, text in enumerate(cells):
            sheet.write(row, column, text)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _design() -> bytes:
    from event_desk.badges.plain import to_plain

    return json.dumps(to_plain(next(iter(PRESETS.values())))).encode()


def _event_bytes() -> bytes:
    db = _event()
    copy = Path(_PLACE.name) / "copy.eventdesk"
    db.backup(copy)
    content = copy.read_bytes()
    copy.unlink()
    return content


def _foreign_database() -> bytes:
    path = Path(_PLACE.name) / "other.db"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE events (id INTEGER)")
    connection.commit()
    connection.close()
    return path.read_bytes()


_XML = (
    '<?xml version="1.0" encoding="utf-8"?>',
    "<schedule><conference><title>Meeting</title><time_zone_name>Asia/Qatar</time_zone_name>",
    "</conference><day date='2030-05-01' index='1'><room name='Hall'>",
    "<event id='1' guid='3f2504e0-4f89-11d3-9a0c-0305e82c3301'><title>Opening</title>",
    "<date>2030-05-01T09:00:00+03:00</date><start>09:00</start><duration>01:00</duration>",
    "<language>en</language><persons><person id='1'>Amal Haddad</person></persons>",
    "</event></room></day></schedule>",
)
_ICS = (
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//x//y//EN",
    "BEGIN:VEVENT",
    "UID:1@example.org",
    "DTSTART;TZID=Asia/Qatar:20300501T090000",
    "DTEND;TZID=Asia/Qatar:20300501T100000",
    "SUMMARY:Opening",
    "LOCATION:Hall",
    "END:VEVENT",
    "END:VCALENDAR",
)

SEEDS: dict[Callable[[bytes], str], tuple[Callable[[], bytes], ...]] = {
    as_list: (
        _sample("english_form.xlsx"),
        _sample("two_sheets.xlsx"),
        _sample("annual-meeting-2026.xlsx"),
        _sample("spanish.csv"),
        _sample("arabic_1256.csv"),
        _text(*_XML),
        _text(*_ICS),
        _text('{"schedule": {"conference": {"title": "M", "days": [{"date": "2030-05-01"}]}}}'),
        _text("<html><table><tr><td>Full name</td></tr><tr><td>Amal</td></tr></table></html>"),
        _ods,
        _xls,
    ),
    as_code: (_text("00103187931029140556489281695107656812901909"), _text("٠١٢٣ K7QP-22AB")),
    as_search: (
        _text("amal haddad"),
        _text("أمل حداد"),
        _text('"x* OR NEAR(" - :'),
    ),
    as_design: (_design,),
    as_event_file: (_event_bytes, _foreign_database),
    as_event_settings: (
        _text(
            '{"profile": "aiic", "rules": {"limits": {"lunch": 60}, "levels": {"lunch": "warn"}}}'
        ),
        _text('{"pin": {"salt": "00", "hash": "00"}, "designs": {}, "backup": {"second": "/x"}}'),
    ),
    as_machine_settings: (
        _text("[General]", "text_size=150", "recent=/a\\n/b", "volume=50", "geometry=@ByteArray()"),
    ),
    as_passphrase: (_text("00" * 48),),
}

TARGETS = {target.__name__.removeprefix("as_"): target for target in SEEDS}


def run(name: str, content: bytes) -> str:
    """The target's word; `find: …` for what should not have been raised."""
    try:
        return str(TARGETS[name](content))
    except EventDeskError as error:
        return str(error.code)
    except Exception as error:  # noqa: BLE001 - what is looked for
        import traceback

        last = traceback.extract_tb(error.__traceback__)[-1]
        return f"find: {type(error).__name__} at {Path(last.filename).name}:{last.lineno}"


# Mutations


@cache
def seeds(name: str) -> tuple[bytes, ...]:
    return tuple(make() for make in SEEDS[TARGETS[name]])


def mutated(name: str, number: int) -> bytes:
    """The same bytes for the same number, on every machine."""
    chance = random.Random(f"{name} {number}")
    seed = chance.choice(seeds(name))
    if zipfile.is_zipfile(io.BytesIO(seed)) and chance.random() < 0.8:
        return _mutated_archive(seed, chance)
    return _mutated_bytes(seed, chance)


_ODD = (
    b"\x00", b"\xff" * 8, b"<", b"&#0;", b"'", b'"', b"\xd9\x8b" * 40, "‮‎⁨".encode(), b"=1+1",
    b"-1", b"99999999999999999999", b"1e400", b"NaN", b"[" * 3000, b"{" * 50, b"null", b"\r\n\r\n",
    b"9999-12-31", b"0001-01-01", b"\xed\xa0\x80", b"%s%n", b"../..", b",;\t|",
)  # fmt: skip


def _mutated_bytes(seed: bytes, chance: random.Random) -> bytes:
    content = bytearray(seed)
    for _ in range(chance.choice((1, 1, 2, 4, 16))):
        at = chance.randrange(len(content) + 1)
        length = chance.choice((1, 2, 8, 64))
        match chance.randrange(6):
            case 0 if at < len(content):
                content[at] ^= 1 << chance.randrange(8)
            case 1:
                del content[at : at + length]
            case 2:
                content[at:at] = chance.choice(_ODD)
            case 3:
                content[at : at + length] = chance.choice(_ODD)
            case 4:
                content[at:at] = content[max(0, at - length) : at] * chance.choice((2, 30))
            case _:
                other = chance.randrange(len(content) + 1)
                content[at : at + length] = content[other : other + length]
    if chance.random() < 0.1:
        del content[chance.randrange(len(content) + 1) :]
    return bytes(content)


def _mutated_archive(seed: bytes, chance: random.Random) -> bytes:
    """One part of a workbook changed, or missing, or there twice."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(seed)) as source,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        names = source.namelist()
        chosen = chance.choice(names)
        for name in names:
            content = source.read(name)
            if name == chosen:
                if chance.random() < 0.15:
                    continue
                content = _mutated_bytes(content, chance)
            target.writestr(name, content)
    return out.getvalue()
