"""The lists that come with the project, and their truth; workbooks made for a test."""

import json
import shutil
from pathlib import Path

import openpyxl
import pytest

from event_desk import people
from event_desk.exchange import imports

HERE = Path(__file__).parent
SAMPLES = HERE.parent / "resources" / "sample"
TRUTH = HERE / "data" / "lists"
LISTS = (
    "arabic_organiser.xlsx",
    "english_form.xlsx",
    "french_ngo.xlsx",
    "two_sheets.xlsx",
    "arabic_1256.csv",
    "spanish.csv",
)


def sample(name):
    path = SAMPLES / name
    if not path.exists():
        pytest.skip(f"{name} is not here")
    return path


def truth(name):
    return json.loads((TRUTH / f"{name}.truth.json").read_text("utf-8"))


def workbook(path, *rows, sheet="List"):
    """Write rows as an .xlsx; a dict gives several sheets."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, lines in (rows[0] if rows and isinstance(rows[0], dict) else {sheet: rows}).items():
        page = book.create_sheet(name)
        for line in lines:
            page.append(list(line))
    book.save(path)
    return path


def text(path, content, encoding="utf-8"):
    path.write_bytes(content.encode(encoding))
    return path


def copy_of(name, folder):
    return Path(shutil.copy(sample(name), folder))


def run(db, path, *, at, **options):
    """Read, plan and apply, as the window and the command line do; the plan and the report."""
    read = imports.read(path, password=options.pop("password", ""))
    with db.read() as session:
        plan = imports.plan(session, read, at=at, **options)
    return plan, imports.apply(db.write, plan, at=at)


def told(db, *fields):
    """What the people of the file are called, come from and so on, in no order of theirs."""
    with db.read() as session:
        views = people.views(session)
    return sorted((tuple(getattr(view, one) for one in fields) for view in views), key=str)


def codes(plan):
    """What the plan of an import has to say, in the order of its rows."""
    return [problem.code for problem in plan.problems]
