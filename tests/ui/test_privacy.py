"""What each role can ever see of a person, and the dialogs for people's data."""

import dataclasses
import json
from datetime import date

import pytest
from PySide6.QtCore import QAbstractListModel, QDate, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from sqlalchemy import select

from event_desk import checkin, clock, people, privacy
from event_desk.database import backups, wiping
from event_desk.database.backups import Occasion
from event_desk.field_classes import Class
from event_desk.model import Audit
from event_desk.people import PersonFields, duplicates
from event_desk.roles import Role
from event_desk.ui import tasks
from event_desk.ui.duplicates_dialog import DuplicatesDialog
from event_desk.ui.main_window import MainWindow
from event_desk.ui.merge_dialog import MergeDialog
from event_desk.ui.privacy.person_data_dialog import PersonDataDialog
from event_desk.ui.privacy.purge_dialog import PurgeDialog
from event_desk.ui.privacy.record_dialog import RecordDialog
from event_desk.ui.privacy.retention_dialog import RetentionDialog

MARKED = {
    "email": "qmail@x.example",
    "phone": "+97455501234",
    "external_id": "qextid",
    "external_code": "qextcode",
    "gender": "qgender",
    "guardian": "qguardian",
    "dietary": "qdiet",
    "access_needs": "qaccess",
    "notes": "qnotes",
    "hand_over": "qhandover",
    "flag": "qflag",
}
CONTACT = {"email", "phone", "external_id", "external_code"}
# Whoever scans is told the flag when the person comes, and the hand-over note when they leave.
DOOR = {"flag", "hand_over"}
ALLOWED = {
    Role.FAST_LANE: DOOR,
    Role.HELP_DESK: DOOR | CONTACT,
    Role.ORGANISER: DOOR | CONTACT,  # until the protected fields are opened
}


@pytest.fixture
def marked(context):
    with context.db.write() as session:
        one = people.add(
            session,
            PersonFields(name="Zainab Marked", native_name="زينب", minor=True, **MARKED),
            at=clock.now(),
        )
        two = people.add(
            session,
            PersonFields(name="Zainab Marked", minor=True, **{**MARKED, "email": "q2@x.example"}),
            at=clock.now(),
        )
    return one, two


@pytest.fixture
def desk(qtbot, context):
    made = []

    def as_role(role):
        window = MainWindow(dataclasses.replace(context, role=role))
        qtbot.addWidget(window)
        window.show()
        made.append(window)
        return window

    yield as_role
    for window in made:
        qtbot.waitUntil(tasks.idle, timeout=20_000)
        window.close()


def said_by(widget):
    """All that a widget holds for eyes and for screen readers, in sight or not."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    match widget:
        case QLabel() | QAbstractButton() | QLineEdit():
            yield widget.text()
        case QPlainTextEdit():
            yield widget.toPlainText()
        case QComboBox():
            yield from (widget.itemText(row) for row in range(widget.count()))
            yield widget.currentText()
        case QAbstractItemView() if widget.model() is not None:
            model = widget.model()
            roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
            for row in range(model.rowCount()):
                for column in range(
                    1 if isinstance(model, QAbstractListModel) else model.columnCount()
                ):
                    yield from (str(model.index(row, column).data(role) or "") for role in roles)
        case _:
            pass


def seen(*tops):
    told = []
    for top in tops:
        for widget in (top, *top.findChildren(QWidget)):
            told += said_by(widget)
        told += [action.text() for action in top.findChildren(QAction)]
    text = "\n".join(told).replace("\u2068", "").replace("\u2069", "").replace(" ", "")
    return {name for name, value in MARKED.items() if value in text}


def walk(qtbot, window, one, two):
    """Every page, with the person found, scanned, shown and compared, in turn."""
    found = set()

    def look(*more):
        qtbot.waitUntil(tasks.idle, timeout=20_000)
        QApplication.processEvents()
        found.update(seen(window, *more))

    context = window.context
    for name in window.pages():
        page = window.go(name)
        look()
        if name == "people":
            page.open_thing(one)
            look()
            page.panel.tabs.setCurrentIndex(1)
            look()
            for number in range(4):
                if number < len(getattr(page, "views", ())):
                    page.tabs.setCurrentIndex(number)
                    look()
    door = window.go("checkin")
    for words in ("Zainab", "zainab marked"):
        qtbot.keyClicks(door.scan_box, words) if hasattr(door, "scan_box") else None
        look()
    with context.db.write() as session:
        results = [
            checkin.admit(session, one, at=clock.now(), direction=way)
            for way in (checkin.Direction.IN, checkin.Direction.OUT, checkin.Direction.OUT)
        ]
    for result in results:
        door.card.show_result(result)
        look()
        with context.db.read() as session:
            around = checkin.person_around(session, one, "entrance", clock.now())
        door.card.show_around(around, 1)
        look()
    if window.pages() and "people" in window.pages():
        dialog = MergeDialog.ask(window, context, one, two, lambda _decision: None)
        look(dialog)
        dialog.reject()
        with context.db.read() as session:
            pairs = duplicates.find(session)
        several = DuplicatesDialog(window, context, pairs)
        several.open()
        look(several)
        several.reject()
    return found


@pytest.mark.parametrize("role", list(Role))
def test_no_role_sees_more_than_its_classes(qtbot, desk, marked, role):
    window = desk(role)
    found = walk(qtbot, window, *marked)
    assert found <= ALLOWED[role]
    assert found >= DOOR  # the walk looks where there is something to see


def test_the_organiser_opens_what_is_protected_and_it_is_written_down(qtbot, desk, marked):
    window = desk(Role.ORGANISER)
    page = window.go("people")
    page.open_thing(marked[0])
    qtbot.waitUntil(lambda: page.panel.person is not None, timeout=20_000)
    qtbot.waitUntil(tasks.idle, timeout=20_000)
    assert not seen(window) & {"guardian", "dietary", "access_needs", "notes"}
    page.panel.form.open_button.click()
    assert {"guardian", "dietary", "access_needs", "notes", "hand_over"} <= seen(window)
    assert page.panel.changes() is None
    with window.context.db.read() as session:
        line = session.scalars(select(Audit).order_by(Audit.number.desc())).first()
        assert (line.action, line.row_id, line.actor) == ("opened", marked[0], "organiser")
        assert line.detail == {"class": "sensitive"}


def test_what_is_due_is_told_above_the_pages_and_removed(qtbot, desk, marked, tmp_path):
    window = desk(Role.ORGANISER)
    context = window.context
    backups.make(context.db, Occasion.ROUTINE, clock.now())
    with context.db.write() as session:
        privacy.set_dates(
            session,
            {kind: date(2020, 1, 1) for kind in privacy.ORDER[:2]}
            | {Class.CONTACT: date(2099, 1, 1)},
            at=clock.now(),
        )
    window.look_what_is_due()
    qtbot.waitUntil(lambda: "data-due" in window.notices.names(), timeout=20_000)
    assert "Sensitive" in window.notices.sentence("data-due")
    window.due.open_removal()
    (dialog,) = window.findChildren(PurgeDialog)
    assert dialog.kinds() == {Class.SENSITIVE, Class.SAFEGUARDING}
    assert not dialog.remove_button.isEnabled()
    dialog.sure.setChecked(True)
    dialog.remove_button.click()
    qtbot.waitUntil(lambda: dialog.report_button.isVisible(), timeout=30_000)
    assert "Sensitive data: 2" in dialog.outcome.text()
    qtbot.waitUntil(lambda: "data-due" not in window.notices.names(), timeout=20_000)
    with context.db.read() as session:
        view = people.view(session, marked[0])
        assert (view.guardian, view.email) == ("", "qmail@x.example")
        line = session.scalars(select(Audit).where(Audit.action == "removed")).one()
        assert line.actor == "organiser"
    raw = b"".join(one.read_bytes() for one in context.path.parent.rglob("*.eventdesk*"))
    assert b"qguardian" not in raw
    dialog._save_report(tmp_path / "report.pdf")
    qtbot.waitUntil(tasks.idle, timeout=20_000)
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")
    dialog.reject()


def test_a_help_desk_is_not_asked_to_remove(qtbot, desk, marked):
    window = desk(Role.HELP_DESK)
    with window.context.db.write() as session:
        days = dict.fromkeys(privacy.ORDER, date(2020, 1, 1))
        privacy.set_dates(session, days, at=clock.now())
    window.look_what_is_due()
    qtbot.waitUntil(tasks.idle, timeout=20_000)
    assert "data-due" not in window.notices.names()


def test_what_a_stopped_removal_left_is_finished(qtbot, desk, marked):
    window = desk(Role.ORGANISER)
    context = window.context
    backups.make(context.db, Occasion.ROUTINE, clock.now())
    kinds = frozenset({Class.SENSITIVE})
    wiping.wipe(context.db, lambda session: privacy.remove(session, kinds, at=clock.now()))
    window.look_what_is_due()
    qtbot.waitUntil(lambda: "removal-unfinished" in window.notices.names(), timeout=20_000)
    window.due.finish()
    qtbot.waitUntil(lambda: "removal-unfinished" not in window.notices.names(), timeout=30_000)
    raw = b"".join(one.read_bytes() for one in context.path.parent.rglob("*.eventdesk*"))
    assert b"qguardian" not in raw


def test_dates_are_set_in_the_dialog(qtbot, desk, marked):
    window = desk(Role.ORGANISER)
    dialog = RetentionDialog(window, window.context)
    dialog.open()
    dialog.fields[Class.CONTACT].setDate(QDate(2031, 1, 2))
    dialog.save_button.click()
    with window.context.db.read() as session:
        assert privacy.dates(session)[Class.CONTACT] == date(2031, 1, 2)


def test_the_record_is_shown_checked_and_saved(qtbot, desk, marked, tmp_path):
    window = desk(Role.ORGANISER)
    page = window.go("people")
    page._on_opened(marked[0])
    dialog = RecordDialog(window, window.context)
    dialog.open()
    qtbot.waitUntil(dialog.save_button.isEnabled, timeout=20_000)
    assert "no line was changed" in dialog.check.text()
    assert dialog.model.rowCount() == 1
    dialog.save(tmp_path / "record.csv")
    qtbot.waitUntil(tasks.idle, timeout=20_000)
    assert "Protected fields opened" in (tmp_path / "record.csv").read_text("utf-8-sig")
    with window.context.db.read() as session:
        actions = [line.action for line in session.scalars(select(Audit).order_by(Audit.number))]
    assert actions == ["opened", "record"]
    dialog.accept()


def test_one_persons_data_is_saved_and_erased(qtbot, desk, marked, tmp_path):
    window = desk(Role.ORGANISER)
    dialog = PersonDataDialog(window, window.context, marked[0])
    dialog.open()
    dialog.save(tmp_path / "data.json")
    qtbot.waitUntil(tasks.idle, timeout=20_000)
    found = json.loads((tmp_path / "data.json").read_text("utf-8"))
    assert found["entries"][0]["guardian"] == "qguardian"
    assert not dialog.erase_button.isEnabled()
    dialog.sure.setChecked(True)
    with qtbot.waitSignal(dialog.erased, timeout=30_000):
        dialog.erase_button.click()
    with window.context.db.read() as session:
        assert [one.id for one in people.views(session) if one.name == "Zainab Marked"] == [
            marked[1]
        ]
        actions = [line.action for line in session.scalars(select(Audit).order_by(Audit.number))]
    assert actions == ["shown", "erased"]
