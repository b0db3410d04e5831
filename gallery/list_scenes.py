"""Lists: what is in a file, what it would do, what it did; exports; the dashboard."""

from collections.abc import Iterator
from pathlib import Path

from openpyxl import Workbook

from event_desk import files
from event_desk.exchange.export import Report, Subject
from event_desk.exchange.plan import Problem
from event_desk.ui import tasks
from event_desk.ui.exchange_page import ExchangePage
from event_desk.ui.importing.past_problems import PastProblemsDialog
from event_desk.ui.reports.evening_dialog import EveningDialog
from event_desk.ui.reports.export_dialog import ExportDialog
from gallery.stage import Shot, Stage


def lists(stage: Stage) -> Iterator[Shot]:
    page = _page(stage)
    yield stage.whole("lists")
    _read(stage, page, Path(files.resource("sample/english_form.xlsx")))
    yield stage.whole("lists-plan")
    view = page.plan_view
    for number in (1, 2):
        view.view_choice.setCurrentIndex(number)
        yield stage.whole(f"lists-plan-{number}")
    if view.problems.table.isVisible():
        view.problems.table.selectRow(0)
        yield stage.whole("lists-problem")
    problems = _problems(page)
    view.import_button.click()
    stage.wait(400)
    yield stage.whole("lists-done")
    page.open_thing(None)
    _read(stage, page, _odd(stage.folder / "odd.xlsx"))
    yield stage.whole("lists-headings")
    page.open_thing(None)
    stage.wait()
    past = PastProblemsDialog(page, "english_form.xlsx", problems)
    past.open()
    yield Shot("past-problems-dialog", past)
    for subject in (Subject.PEOPLE, Report.SIGN_IN):
        export = ExportDialog(page, stage.context, subject)
        export.open()
        yield Shot(f"export-dialog-{subject.value}", export)
    evening = EveningDialog(page)
    evening.open()
    yield Shot("evening-dialog", evening)


def dashboard(stage: Stage) -> Iterator[Shot]:
    stage.go("dashboard")
    stage.wait(200)
    yield stage.whole("dashboard")


def _page(stage: Stage) -> ExchangePage:
    page = stage.go("exchange")
    assert isinstance(page, ExchangePage)
    return page


def _read(stage: Stage, page: ExchangePage, path: Path) -> None:
    page.read([path])
    stage.wait(100)
    stage.until(lambda: tasks.idle() and not page.panel._timer.isActive())


def _problems(page: ExchangePage) -> list[Problem]:
    return list(page.plan_view.problems._all)


def _odd(path: Path) -> Path:
    """A list that nobody can read by its headings."""
    book = Workbook()
    sheet = book.active
    for row in (("The north",), ("aaa", "bbb"), ("Amal Odd", "x"), ("Rami Odd", "y")):
        sheet.append(row)
    book.save(path)
    return path
