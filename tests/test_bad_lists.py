"""Every file that can't be read has its own sentence, takes little memory and leaves all as it was.

What is only odd – names that say another kind, corners that claim too much – is read all the same.
"""

import contextlib
import io
import os
import queue
import socket
import sys
import threading
import time
import zipfile
from pathlib import Path

import msoffcrypto.format.ooxml
import openpyxl
import pytest
import xlsxwriter
import xlwt
from lists import sample, text, workbook
from openpyxl.styles import Font
from workbooks import (
    MADE_BY_LIBREOFFICE,
    lock_ods,
    lock_ods_whole,
    lying_zip,
    ods_of,
    ods_row,
    xlsb,
    xlsx_with,
)

from event_desk.errors import ErrorCode, EventDeskError
from event_desk.exchange import imports, limits, reading
from event_desk.exchange.workbook import Sheet, Workbook
from event_desk.model.problems import ProblemCode
from event_desk.progress import Cancelled, silent
from event_desk.texts import error_sentence, problem_sentence

ROWS = (("Name", "Organisation"), ("Amal Haddad", "AUB"), ("Rami Khoury", "LAU"))
PASSWORD = "sésame"


@pytest.fixture(autouse=True)
def nothing_written(tmp_path):
    """What lies in the folder when the reading begins is what lies there afterwards."""
    yield
    assert not [path for path in tmp_path.iterdir() if path.suffix in {".part", ".tmp", ".lock"}]
    if sys.platform.startswith("linux"):
        import resource

        largest_child = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024
        assert largest_child < limits.MEMORY


def refused(path, **options):
    before = path.read_bytes() if path.is_file() and os.access(path, os.R_OK) else None
    with pytest.raises(EventDeskError) as raised:
        reading.read(path, **options)
    assert before is None or path.read_bytes() == before
    sentence = error_sentence(raised.value)
    assert str(path) in sentence
    assert sentence.endswith(".")
    return raised.value.code, sentence


def read(path, **options):
    return reading.read(path, **options).sheets[0].rows


def written(path, content):
    path.write_bytes(content)
    return path


def stray(path):
    """Five kilobytes, with one cell in the last corner there is."""
    book = openpyxl.Workbook()
    for row in ROWS:
        book.active.append(row)
    book.active["XFD1048576"] = "x"
    book.save(path)
    return path


def bomb_of_entities():
    bomb = '<!DOCTYPE x [<!ENTITY a "' + "a" * 1000 + '">'
    for one, other in zip("bcdefgh", "abcdefg", strict=True):
        bomb += f'<!ENTITY {one} "{f"&{other};" * 10}">'
    return bomb + "]>"


# No spreadsheet


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("paper.pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n" * 20),
        ("paper.xlsx", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj"),
        ("picture.png", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8),
        ("letter.rtf", b"{\\rtf1\\ansi Dear organisers,\\par the list follows.\\par}"),
        ("data.csv", b'{"name": "Amal"},\n{"name": "Rami"}\n'),
        ("page.xls", b"<html><body><p>Please log in to see the list.</p></body></html>"),
        ("letter.xlsx", b"Dear organisers, please find the list below."),
        ("program.xlsx", b"\x7fELF\x02\x01\x01" + bytes(range(256)) * 20),
        ("old_letter.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512)),
    ],
)
def test_what_is_no_spreadsheet(tmp_path, name, content):
    code, sentence = refused(written(tmp_path / name, content))
    if name == "old_letter.doc":
        assert code is ErrorCode.FILE_DAMAGED
    else:
        assert code is ErrorCode.NOT_A_SPREADSHEET
        assert "is not a spreadsheet. Choose an Excel or OpenDocument file" in sentence


@pytest.mark.parametrize("part", ["word/document.xml", "ppt/presentation.xml", "readme.txt"])
def test_another_archive(tmp_path, part):
    path = tmp_path / "list.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(part, "<w/>")
    assert refused(path)[0] is ErrorCode.NOT_A_SPREADSHEET


def test_a_text_of_open_document(tmp_path):
    path = tmp_path / "letter.ods"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", "<x/>")
    assert refused(path)[0] is ErrorCode.NOT_A_SPREADSHEET


# A password


def locked_xlsx(tmp_path):
    plain, locked = workbook(tmp_path / "plain.xlsx", *ROWS), tmp_path / "locked.xlsx"
    with plain.open("rb") as source, locked.open("wb") as target:
        msoffcrypto.format.ooxml.OOXMLFile(source).encrypt(PASSWORD, target)
    return locked


def locked_ods(tmp_path):
    return lock_ods(tmp_path / "locked.ods", MADE_BY_LIBREOFFICE / "parts.ods", PASSWORD)


def whole_ods(tmp_path):
    return lock_ods_whole(tmp_path / "locked.ods", MADE_BY_LIBREOFFICE / "parts.ods", PASSWORD)


@pytest.mark.parametrize("lock", [locked_xlsx, locked_ods, whole_ods])
def test_a_password_is_asked_for_and_opens_the_file(tmp_path, lock):
    path = lock(tmp_path)
    code, sentence = refused(path)
    assert code is ErrorCode.FILE_HAS_PASSWORD
    assert "is protected by a password. Give the password" in sentence
    code, sentence = refused(path, password="open")
    assert code is ErrorCode.FILE_PASSWORD_WRONG
    assert "This password does not open" in sentence
    assert "Amal Haddad" in read(path, password=PASSWORD)[1]


def test_an_old_workbook_behind_a_password(tmp_path):
    path = tmp_path / "list.xls"
    book = xlwt.Workbook()
    book.add_sheet("List").write(0, 0, "Name")
    stream = io.BytesIO()
    book.save(stream)
    content = stream.getvalue()
    # FILEPASS in place of the record that names the code page.
    at = content.index(b"\x42\x00\x02\x00")
    path.write_bytes(content[:at] + b"\x2f" + content[at + 1 :])
    assert refused(path)[0] is ErrorCode.FILE_HAS_PASSWORD


def test_a_lock_that_is_not_known(tmp_path):
    path = locked_ods(tmp_path)
    other = xlsx_with(
        tmp_path / "other.ods", path, manifest=lambda said: said.replace(b"aes256-cbc", b"blowfish")
    )
    code, sentence = refused(other, password=PASSWORD)
    assert code is ErrorCode.FILE_PASSWORD_UNKNOWN
    assert "Save it without a password" in sentence


# Damage


def test_a_file_cut_short(tmp_path):
    for name in ("arabic_organiser.xlsx", MADE_BY_LIBREOFFICE / "parts.ods"):
        whole = (name if isinstance(name, Path) else sample(name)).read_bytes()
        for length in (100, len(whole) // 2, len(whole) - 30):
            code, sentence = refused(written(tmp_path / f"cut{length}.xlsx", whole[:length]))
            assert code is ErrorCode.FILE_DAMAGED
            assert "is damaged and cannot be read. Ask for the file again." in sentence


def test_an_old_workbook_cut_short(tmp_path):
    whole = (MADE_BY_LIBREOFFICE / "parts.xls").read_bytes()
    for length in (100, 600, len(whole) // 2):
        code, _sentence = refused(written(tmp_path / f"cut{length}.xls", whole[:length]))
        assert code is ErrorCode.FILE_DAMAGED


def test_bytes_gone_wrong_in_the_middle(tmp_path):
    whole = bytearray(sample("english_form.xlsx").read_bytes())
    middle = len(whole) // 2
    whole[middle : middle + 400] = bytes(400)
    with contextlib.suppress(EventDeskError):
        read(written(tmp_path / "list.xlsx", bytes(whole)))


def test_a_broken_sheet(tmp_path):
    path = xlsx_with(
        tmp_path / "list.xlsx", sample("english_form.xlsx"), sheet1=lambda markup: markup[:3000]
    )
    assert refused(path)[0] is ErrorCode.FILE_DAMAGED


# Bombs


def test_a_zip_bomb(tmp_path):
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"0" * 50_000_000)
    code, sentence = refused(path)
    assert code is ErrorCode.FILE_TOO_BIG
    assert "would need too much memory. Copy the rows that count into a new file." in sentence


def test_a_zip_bomb_that_lies_about_its_size(tmp_path):
    for part in ("xl/workbook.xml", "content.xml"):
        path = lying_zip(tmp_path / "bomb.xlsx", part, 60_000_000)
        assert refused(path)[0] in (ErrorCode.FILE_DAMAGED, ErrorCode.FILE_TOO_BIG)


def test_an_entity_bomb_in_a_workbook(tmp_path):
    def arm(markup):
        return bomb_of_entities().encode() + markup.replace(b"Amal Haddad", b"&h;")

    plain = tmp_path / "plain.xlsx"
    with xlsxwriter.Workbook(plain, {"in_memory": True}) as book:
        for row, cells in enumerate(ROWS):
            book.get_worksheet_by_name("List") or book.add_worksheet("List")
            book.get_worksheet_by_name("List").write_row(row, 0, cells)
    for part in ("sharedStrings", "sheet1", "workbook.xml", "styles"):
        path = xlsx_with(tmp_path / f"{part}.xlsx", plain, **{part: arm})
        with contextlib.suppress(EventDeskError):
            assert longest(read(path)) < 2000


def test_an_entity_bomb_in_an_ods(tmp_path):
    rows = bomb_of_entities() + "\f" + ods_row("Name", "Organisation") + ods_row("&h;", "AUB")
    with contextlib.suppress(EventDeskError):
        assert longest(read(ods_of(tmp_path / "list.ods", rows))) < 2000


def longest(rows):
    return max(len(str(cell)) for row in rows for cell in row)


def test_a_text_that_is_repeated_a_million_times(tmp_path):
    """A sheet of a few letters that would fill a million rows."""
    rows = ods_row("Name", "Organisation") + ods_row("x" * 20_000, times=1_000_000)
    assert refused(ods_of(tmp_path / "list.ods", rows))[0] is ErrorCode.FILE_TOO_BIG


def test_one_long_text_named_from_a_million_cells(tmp_path):
    cells = b'<row><c t="s"><v>0</v></c></row>' * 200_000
    path = xlsx_with(
        tmp_path / "list.xlsx",
        workbook(tmp_path / "plain.xlsx", ("x" * 20_000,)),
        sheet1=lambda markup: markup.replace(b"</sheetData>", cells + b"</sheetData>"),
    )
    assert refused(path)[0] is ErrorCode.FILE_TOO_BIG


# Sheets that claim more than they hold


def test_a_stray_cell_in_the_last_corner(tmp_path):
    path = stray(tmp_path / "list.xlsx")
    assert path.stat().st_size < 6000
    assert read(path) == ROWS


def test_a_stray_cell_in_the_last_corner_of_a_binary_workbook(tmp_path):
    path = xlsb(tmp_path / "list.xlsb", ROWS, at=[(1_048_575, 16_383, "x")])
    with contextlib.suppress(EventDeskError):
        assert read(path) == ROWS


@pytest.mark.parametrize("claim", ["A1:XFD1048576", "A1:B1048576", "A1:XFD3"])
def test_a_sheet_that_claims_more_than_it_holds(tmp_path, claim):
    path = xlsx_with(
        tmp_path / "list.xlsx",
        workbook(tmp_path / "plain.xlsx", *ROWS),
        sheet1=lambda markup: markup.replace(b'ref="A1:B3"', f'ref="{claim}"'.encode()),
    )
    assert read(path) == ROWS


def test_an_ods_with_a_million_empty_rows_and_all_its_columns(tmp_path):
    rest = (
        '<table:table-row table:number-rows-repeated="1048573">'
        '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    )
    path = ods_of(tmp_path / "list.ods", "".join(ods_row(*row) for row in ROWS) + rest)
    assert read(path) == ROWS


def test_an_ods_with_a_stray_cell_in_the_last_corner(tmp_path):
    gap = (
        '<table:table-row table:number-rows-repeated="1048572"><table:table-cell '
        'table:number-columns-repeated="16384"/></table:table-row><table:table-row>'
        '<table:table-cell table:number-columns-repeated="16383"/>'
        '<table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell>'
        "</table:table-row>"
    )
    path = ods_of(tmp_path / "list.ods", "".join(ods_row(*row) for row in ROWS) + gap)
    assert read(path) == ROWS


# Files that are called something else, or are hardly there


def test_an_old_workbook_named_like_a_new_one(tmp_path):
    path = written(tmp_path / "list.xlsx", (MADE_BY_LIBREOFFICE / "parts.xls").read_bytes())
    assert read(path)[1][:2] == ("ONG A", "Amal Haddad")


def test_a_text_table_named_like_an_old_workbook(tmp_path):
    path = text(tmp_path / "list.xls", "Name;Organisation\nAmal Haddad;AUB\nRami Khoury;LAU\n")
    assert read(path) == ROWS


def test_a_web_page_named_like_an_old_workbook(tmp_path):
    rows = "".join(f"<tr>{''.join(f'<td> {cell}' for cell in row)}" for row in ROWS)
    path = text(tmp_path / "list.xls", f"<html><head></head><table>{rows}</table></html>")
    assert read(path) == ROWS


@pytest.mark.parametrize(
    ("name", "content"),
    [("a.xlsx", b""), ("b.csv", b" \n \r\n"), ("c.csv", bytes(4096)), ("d.tsv", b"\xef\xbb\xbf")],
)
def test_an_empty_file(tmp_path, name, content):
    code, sentence = refused(written(tmp_path / name, content))
    assert code is ErrorCode.FILE_EMPTY
    assert "There is nothing in" in sentence


def test_a_workbook_without_a_single_value(tmp_path):
    assert refused(workbook(tmp_path / "list.xlsx", {"A": (), "B": ()}))[0] is ErrorCode.FILE_EMPTY


def test_only_a_heading_row(tmp_path):
    assert read(text(tmp_path / "list.csv", "Name,Organisation\n")) == ROWS[:1]
    assert read(workbook(tmp_path / "list.xlsx", ROWS[0])) == ROWS[:1]


def test_nul_bytes_among_the_letters(tmp_path):
    """As a full disk or a fixed width leaves them."""
    content = b"Name,Organisation\nAmal Haddad\0\0\0,AUB\nRami Khoury,LAU\n" + bytes(500)
    assert read(written(tmp_path / "list.csv", content)) == ROWS


# Letters and quotation marks


def test_a_few_broken_letters_leave_the_others(tmp_path):
    content = "Name,Organisation\nأمل حداد,الجامعة\nرامي خوري,المعهد\n".encode()
    path = written(tmp_path / "list.csv", content.replace("خ".encode(), b"\xd8\xff"))
    assert read(path)[1] == ("أمل حداد", "الجامعة")


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_line_breaks_and_delimiters_within_quotation_marks(tmp_path, delimiter):
    rows = [("Name", "Notes"), ("Amal Haddad", f'said "yes"{delimiter}\nand\r\n"no"'), ("Rami", "")]
    lines = (delimiter.join('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows)
    found = read(text(tmp_path / "list.csv", "\n".join(lines)))
    assert found[1] == rows[1]
    assert len(found) == 3


def test_a_quotation_mark_that_nobody_closed(tmp_path):
    lines = ["Name,Organisation", '"Amal Haddad,AUB', *(f"Rami {n},LAU" for n in range(100))]
    found = read(text(tmp_path / "list.csv", "\n".join(lines)))
    assert len(found) == 102
    assert found[-1] == ("Rami 99", "LAU")


def test_a_cell_with_forty_thousand_letters(tmp_path):
    path = text(tmp_path / "list.csv", f"Name,Notes\nAmal,{'x' * 40_000}\n")
    assert len(read(path)[1][1]) == 40_000
    with xlsxwriter.Workbook(tmp_path / "list.xlsx") as book:
        book.add_worksheet().write_row(0, 0, ("Name", "x" * 32_767))
    assert len(read(tmp_path / "list.xlsx")[0][1]) == 32_767


@pytest.mark.parametrize("long", ["x", "Amal ", "a@b.", "7", "1/", "أمل "])
@pytest.mark.parametrize("field", ["Name", "Organisation", "E-mail", "Phone", "Arrival"])
def test_a_plan_of_cells_with_forty_thousand_letters(db, field, long):
    """So long a name keeps its row out; elsewhere the beginning is kept. Neither takes long."""
    headings = ("Name", "Organisation", "E-mail", "Phone", "Arrival")
    plain = ("Amal Haddad", "AUB", "amal@aub.example", "+96171123456", "2030-05-01")
    cells = [long * (40_000 // len(long)) if name == field else "" for name in headings]
    rows = (headings, plain, tuple(cell or one for cell, one in zip(cells, plain, strict=True)))
    sheet = Sheet("List", rows, (1, 2, 3))
    started = time.process_time()
    with db.read() as session:
        plan = imports.plan(session, Workbook(Path("list.xlsx"), "0", (sheet,)))
    assert time.process_time() - started < 5
    code = ProblemCode.TEXT_TOO_LONG
    if field == "Name":
        says = any(letter.isalpha() for letter in long)
        code = ProblemCode.NAME_TOO_LONG if says else ProblemCode.NAME_MISSING
    assert code in {problem.code for problem in plan.problems if problem.row == 3}
    assert (plan.counts.rejected == 1) is (field == "Name")
    assert all(problem_sentence(problem) for problem in plan.problems)


def test_what_is_hidden_or_struck_out_is_told(db, tmp_path):
    book = openpyxl.Workbook()
    for row in (("Name", "Phone", "E-mail"), ("Amal Haddad", 1, "a@b.example"), ("Rami", 2, "")):
        book.active.append(row)
    for place in ("A3", "B3"):
        book.active[place].font = Font(strike=True)
    book.active.column_dimensions["C"].hidden = True
    book.active.row_dimensions[2].hidden = True
    book.save(tmp_path / "list.xlsx")
    with db.read() as session:
        plan = imports.plan(session, imports.read(tmp_path / "list.xlsx"))
    said = {problem.code: problem_sentence(problem) for problem in plan.problems}
    assert "1 hidden row" in said[ProblemCode.ROWS_HIDDEN]
    assert "E-mail" in said[ProblemCode.COLUMNS_HIDDEN]
    assert "Rami" in said[ProblemCode.ROW_STRUCK_OUT]
    assert plan.counts.created == 2


# Files that can't be reached


def test_a_folder_a_pipe_and_a_device(tmp_path):
    places = [tmp_path]
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.csv")
        places += [tmp_path / "pipe.csv", Path("/dev/zero")]
        place = tmp_path / "s"
        listener = socket.socket(socket.AF_UNIX)
        with listener, contextlib.chdir(tmp_path):
            listener.bind(place.name)
        places.append(place)
    for place in places:
        code, sentence = refused(place)
        assert code is ErrorCode.NOT_A_FILE
        assert "is a folder or a device, not a file" in sentence


def test_no_file_at_all(tmp_path):
    code, sentence = refused(tmp_path / "none.xlsx")
    assert code is ErrorCode.FILE_NOT_FOUND
    assert "There is no file" in sentence
    below = written(tmp_path / "file", b"x") / "list.xlsx"
    assert refused(below)[0] is ErrorCode.FILE_NOT_FOUND


AS_NOBODY = """
import os, sys
from event_desk.exchange import reader
if not os.geteuid():
    os.setuid(65534)
sys.exit(reader.answer(sys.argv[1:]))
"""


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="Windows has other permissions")
def test_a_file_one_may_not_read(tmp_path, monkeypatch):
    path = workbook(tmp_path / "list.xlsx", *ROWS)
    path.chmod(0)
    monkeypatch.setattr(reading, "command", lambda *_: [sys.executable, "-c", AS_NOBODY, str(path)])
    code, sentence = refused(path)
    assert code is ErrorCode.FILE_NOT_ALLOWED
    assert "You may not read" in sentence


@pytest.mark.skipif(sys.platform == "win32", reason="an open file can't be removed there")
def test_a_file_that_vanishes_while_it_is_read(tmp_path):
    path = workbook(tmp_path / "list.xlsx", *ROWS)

    def remove(_done, _total):
        path.unlink(missing_ok=True)

    with pytest.raises(EventDeskError) as raised:
        reading.read(path, remove)
    assert raised.value.code is ErrorCode.FILE_NOT_FOUND


def test_a_file_that_another_program_holds(tmp_path):
    """Elsewhere than on Windows a lock keeps only those out who ask for one."""
    fcntl = pytest.importorskip("fcntl")
    path = workbook(tmp_path / "list.xlsx", *ROWS)
    with path.open("rb+") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        fcntl.lockf(held, fcntl.LOCK_EX)
        assert read(path) == ROWS


# A reader that goes wrong itself


HANGS = [sys.executable, "-c", "import time; time.sleep(60)"]
FLOODS = [
    sys.executable,
    "-c",
    "import sys\nwhile True: sys.stdout.buffer.write(bytes([0, 0, 0, 2]) + b'N.' * 1)",
]
LIES = [sys.executable, "-c", "import sys; sys.stdout.buffer.write(b'\\xff' * 100)"]
PRINTS = [sys.executable, "-c", "print('hello')"]
DIES = [sys.executable, "-c", "import os; os.abort()"]


def test_cancel_ends_a_reader_that_hangs(tmp_path, monkeypatch):
    monkeypatch.setattr(reading, "command", lambda *_: HANGS)
    over = threading.Event()
    threading.Timer(0.3, over.set).start()

    def cancel(_done, _total):
        if over.is_set():
            raise Cancelled

    started = time.monotonic()
    with pytest.raises(Cancelled):
        reading.read(tmp_path / "list.xlsx", cancel)
    assert time.monotonic() - started < 3


def test_a_reader_that_takes_too_long_is_stopped(tmp_path, monkeypatch):
    monkeypatch.setattr(reading, "command", lambda *_: HANGS)
    monkeypatch.setattr(limits, "SECONDS", 0.3)
    code, sentence = refused(tmp_path / "list.xlsx")
    assert code is ErrorCode.READING_TOO_LONG
    assert "took too long" in sentence


@pytest.mark.parametrize("child", [FLOODS, LIES, PRINTS, DIES])
def test_a_reader_gone_mad_harms_nobody(tmp_path, monkeypatch, child):
    monkeypatch.setattr(reading, "command", lambda *_: child)
    assert refused(tmp_path / "list.xlsx")[0] is ErrorCode.FILE_TOO_BIG


@pytest.mark.parametrize(("size", "waits"), [(0, 0.1), (1_000_000, 0.5)])
def test_a_larger_file_may_take_longer(tmp_path, monkeypatch, size, waits):
    """The parent learns the size from the child, which then says no more here."""
    monkeypatch.setattr(limits, "SECONDS", 0.1)
    monkeypatch.setattr(limits, "SECONDS_A_MEGABYTE", 0.4)
    frames = queue.Queue()
    frames.put(("size", size))
    started = time.monotonic()
    with pytest.raises(EventDeskError) as raised:
        list(reading._until_the_end(tmp_path / "list.xlsx", os.getpid(), frames, silent))
    assert raised.value.code is ErrorCode.READING_TOO_LONG
    assert time.monotonic() - started > waits
