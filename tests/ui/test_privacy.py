"""What each role can ever see of a person, and the dialogs for people's data."""

import dataclasses
import json
from datetime import date

import pytest
from lists import workbook
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
from event_desk.exchange.export import Report, Subject
from event_desk.field_classes import Class
from event_desk.folding import digits, strip_controls
from event_desk.model import Audit
from event_desk.people import PersonFields, duplicates
from event_desk.roles import Right, Role
from event_desk.ui import i18n, people_page, tasks
from event_desk.ui.door.walk_in_dialog import WalkInDialog
from event_desk.ui.duplicates_dialog import DuplicatesDialog
from event_desk.ui.main_window import MainWindow
from event_desk.ui.merge_dialog import MergeDialog
from event_desk.ui.privacy.person_data_dialog import PersonDataDialog
from event_desk.ui.privacy.purge_dialog import PurgeDialog
from event_desk.ui.privacy.record_dialog import RecordDialog
from event_desk.ui.privacy.retention_dialog import RetentionDialog
from event_desk.ui.reports.evening_dialog import EveningDialog
from event_desk.ui.reports.export_dialog import ExportDialog

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
    def as_role(role):
        window = MainWindow(dataclasses.replace(context, role=role))
        qtbot.addWidget(window, before_close_func=lambda _window: qtbot.waitUntil(tasks.idle))
        window.show()
        return window

    return as_role


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


class Walk:
    """Every page and dialog of a window, with what it ever showed of the marked person."""

    def __init__(self, qtbot, window, one, two):
        self.qtbot, self.window, self.one, self.two = qtbot, window, one, two
        self.context = window.context
        self.found = set()
        self.places = {}

    def look(self, place, *more):
        self.qtbot.waitUntil(tasks.idle, timeout=30_000)
        QApplication.processEvents()
        shown = seen(self.window, *more)
        self.found |= shown
        self.places[place] = shown

    def dialog(self, place, dialog):
        self.look(place, dialog)
        dialog.reject()

    def all(self, tmp_path):
        pages = self.window.pages()
        for name in pages:
            self.window.go(name)
            self.look(name)
        self.door()
        self.receivers()
        if self.context.may(Right.WALK_IN):
            self.dialog("walk-in", WalkInDialog.ask(self.window, "Zainab", lambda _: None))
        if "people" in pages:
            self.people()
        if "exchange" in pages:
            self.lists_in(tmp_path)
            self.lists_out()
        return self.found

    def door(self):
        door = self.window.go("checkin")
        door.box.setFocus()
        self.qtbot.keyClicks(door.box, "Zainab Mark")
        self.qtbot.waitUntil(lambda: door.found.isVisible(), timeout=20_000)
        self.look("search")
        assert "Zainab Marked" in "\n".join(words(door.found))
        self.qtbot.keyClick(door.box, Qt.Key.Key_Return)
        self.look("search, Enter")
        self.qtbot.keyClick(door.box, Qt.Key.Key_Escape)
        with self.context.db.write() as session:
            results = [
                checkin.admit(session, self.one, at=clock.now(), direction=way)
                for way in (checkin.Direction.IN, checkin.Direction.OUT, checkin.Direction.OUT)
            ]
        for result in results:
            door.card.show_result(result)
            self.look(f"card {result.outcome}")
            with self.context.db.read() as session:
                around = checkin.person_around(session, self.one, "entrance", clock.now())
            door.card.show_around(around, 1)
            self.look(f"card around {result.outcome}")

    def receivers(self):
        door = self.window.go("checkin")
        desk = door.receiver_desk
        door._upper.setCurrentWidget(desk)
        desk.take_person(self.one)
        self.look("receiver desk, person")
        desk.take_number("7")
        assert [loan.number for loan in desk.loans()] == ["7"]
        self.look("receiver desk, handed out")
        desk.take_person(self.one)
        self.look("receiver desk, has one")
        desk.forget()

    def people(self):
        page = self.window.go("people")
        page.open_thing(self.one)
        self.look("person")
        page.panel.tabs.setCurrentIndex(1)
        self.look("person, what happened")
        page.panel.tabs.setCurrentIndex(0)
        page.table.selectAll()
        self.look("several people")
        for number in range(page.tabs.count()):
            page.tabs.setCurrentIndex(number)
            self.look(f"people, tab {number}")
        paper = page.show_tab(people_page.PAPER)
        paper.entry.who.setFocus()
        self.qtbot.keyClicks(paper.entry.who, "Zainab")
        self.look("paper, search")
        assert "Zainab Marked" in "\n".join(words(paper.entry))
        page.tabs.setCurrentIndex(0)
        self.dialog(
            "merging",
            MergeDialog.ask(self.window, self.context, self.one, self.two, lambda _decision: None),
        )
        with self.context.db.read() as session:
            pairs = duplicates.find(session)
        several = DuplicatesDialog(self.window, self.context, pairs)
        several.open()
        self.dialog("duplicates", several)

    def lists_in(self, folder):
        """A list that says something else of everything that is protected."""
        with self.context.db.read() as session:
            code = people.view(session, self.one).code
        path = workbook(
            folder / "again.xlsx",
            ("Code", "Name", "Guardian", "Dietary requirements", "Access needs", "Notes", "Gender"),
            (code, "Zainab Marked", "Another One", "vegan", "a chair", "more", "woman"),
        )
        page = self.window.go("exchange")
        page.read([path])
        self.qtbot.waitUntil(lambda: page.plan_view.isVisible(), timeout=30_000)
        for number in range(page.plan_view.view_choice.count()):
            page.plan_view.view_choice.setCurrentIndex(number)
            self.look(f"import, view {number}")
        rows = page.plan_view.rows
        assert rows.rows_model.rowCount() == 1
        rows.table.selectRow(0)
        self.look("import, row")
        assert "Notes: •••" in rows.detail.text()
        self.qtbot.keyClick(page.plan_view, Qt.Key.Key_Escape)
        page.panel.plan_view.rejected.emit()

    def lists_out(self):
        page = self.window.go("exchange")
        for subject in (*Subject, *Report):
            dialog = ExportDialog(page, self.context, subject)
            dialog.open()
            self.qtbot.waitUntil(tasks.idle, timeout=30_000)
            dialog.columns.all_button.click()
            self.dialog(f"export {subject}", dialog)
        evening = EveningDialog(page)
        evening.open()
        self.dialog("evening", evening)


def words(top):
    return [word for widget in (top, *top.findChildren(QWidget)) for word in said_by(widget)]


@pytest.mark.parametrize("role", list(Role))
def test_no_role_sees_more_than_its_classes(qtbot, desk, marked, role, tmp_path):
    walk = Walk(qtbot, desk(role), *marked)
    walk.all(tmp_path)
    more = {place: shown - ALLOWED[role] for place, shown in walk.places.items()}
    assert not {place: shown for place, shown in more.items() if shown}
    assert walk.found >= DOOR  # the walk looks where there is something to see


def test_what_is_protected_is_offered_to_a_list_only_with_the_right(qtbot, desk, marked):
    protected = {"guardian", "dietary", "access_needs", "notes", "gender"}
    for role, offered in ((Role.ORGANISER, protected), (Role.HELP_DESK, set())):
        window = desk(role)
        dialog = ExportDialog(window, window.context, Subject.PEOPLE)
        dialog.open()
        qtbot.waitUntil(tasks.idle, timeout=20_000)
        dialog.columns.all_button.click()
        assert protected & {one.key for one in dialog.columns.chosen()} == offered
        dialog.reject()


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


def test_the_record_is_shown_checked_and_saved(qapp, qtbot, desk, marked, tmp_path):
    window = desk(Role.ORGANISER)
    page = window.go("people")
    page._on_opened(marked[0])
    dialog = RecordDialog(window, window.context)
    dialog.open()
    qtbot.waitUntil(dialog.save_button.isEnabled, timeout=20_000)
    assert "no line was changed" in dialog.check.text()
    assert dialog.model.rowCount() == 1
    when = dialog.model.index(0, 0)
    assert strip_controls(when.data()).isascii()
    i18n.apply(qapp, "ar", arabic_digits=True)
    try:
        assert digits(when.data()) != when.data()
    finally:
        i18n.apply(qapp, "en", arabic_digits=False)
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
