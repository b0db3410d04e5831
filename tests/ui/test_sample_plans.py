"""Both sample events are imported, planned in the window, and every gap of theirs is explained."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt

from event_desk import files, programme
from event_desk.allocation import storage
from event_desk.database import Database
from event_desk.exchange import imports
from event_desk.ui import i18n, tasks, theme
from event_desk.ui.changes import Changes
from event_desk.ui.context import Context
from event_desk.ui.interpreting.planning import PlanDialog
from event_desk.ui.interpreting.views import View
from event_desk.ui.language_cover import Cover
from event_desk.ui.main_window import MainWindow
from event_desk.ui.settings import Settings

AT = datetime(2026, 1, 5, 8, 0, tzinfo=UTC)


def event_file(tmp_path, name, zone, first, last):
    made = Database.create(tmp_path / "event.eventdesk")
    with made.write() as session:
        programme.create_event(
            session,
            {"en": "Sample"},
            timezone=zone,
            start=first,
            end=last,
            languages=["ar", "en", "fr", "es"],
            at=AT,
        )
    workbook = imports.read(files.resource(f"sample/{name}"))
    with made.read() as session:
        plan = imports.plan(session, workbook, at=AT)
    imports.apply(made.write, plan, at=AT)
    return made


@pytest.fixture(
    params=[
        ("annual-meeting-2026.xlsx", "Europe/Paris", date(2026, 6, 9), date(2026, 6, 11), "en"),
        ("child-helplines-doha.xlsx", "Asia/Qatar", date(2025, 5, 23), date(2025, 5, 24), "ar"),
    ],
    ids=["annual", "doha"],
)
def hall(qtbot, qapp, tmp_path, request):
    name, zone, first, last, language = request.param
    made = event_file(tmp_path, name, zone, first, last)
    theme.apply(qapp, "light", 100)
    i18n.apply(qapp, language)
    with made.read() as session:
        event = programme.event_facts(session)
    changes = Changes()
    made.on_commit(changes.announce)
    settings = Settings(tmp_path / "settings.ini")
    context = Context(made, event, "Desk 1", changes, settings, made.path)
    window = MainWindow(context)
    qtbot.addWidget(window)
    window.resize(1280, 760)
    window.show()
    yield window
    tasks.stop_all()
    made.close()
    i18n.apply(qapp, "en")


def settle(qtbot, page):
    qtbot.waitUntil(lambda: tasks.idle() and page.picture is not None, timeout=120_000)


def test_it_is_planned_and_its_gaps_are_explained(qtbot, hall):
    page = hall.go("interpreters")
    settle(qtbot, page)
    assert page.picture.people
    page.buttons.plan_button.click()
    wanted = page.findChild(PlanDialog)
    assert not wanted.few.isVisible()
    qtbot.keyClick(wanted.start, Qt.Key.Key_Return)
    settle(qtbot, page)
    qtbot.waitUntil(lambda: page.picture.planned, timeout=60_000)
    with hall.page().context.db.read() as session:
        assert storage.current(session).channels
    open_ones = {
        (item, one.language)
        for item, found in page.picture.covered.items()
        for one in found
        if one.cover in (Cover.GAP, Cover.SHORT)
    }
    told = {(gap.item, gap.language) for gap in page.picture.plan.gaps if gap.language}
    assert open_ones == told

    page.view_choice.setCurrentIndex(View.GAPS)
    gaps = page.views.gaps
    assert gaps.list.count() >= len(page.picture.plan.gaps)
    for number, gap in enumerate(page.picture.plan.gaps[:3]):
        gaps.list.setCurrentRow(number)
        shown = gaps.why
        assert shown.lines()
        assert all(line.strip() for line in shown.lines())
        settle(qtbot, page)
        found = shown.explained()
        assert found is not None
        assert found.suggestions is not None, gap
        assert found.price is not None
        assert found.conflict is not None
        assert len(shown.lines()) > len(found.held)
