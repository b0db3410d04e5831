"""Two people side by side, and one pair of possible duplicates after the other."""

import dataclasses

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication, QLabel
from sqlalchemy import select

from event_desk import clock, people
from event_desk.model import Audit, Badge
from event_desk.people import PersonFields, duplicates
from event_desk.roles import Role
from event_desk.ui import i18n, tasks
from event_desk.ui.duplicates_dialog import DuplicatesDialog
from event_desk.ui.merge_decision import Kind
from event_desk.ui.merge_dialog import MergeDialog
from event_desk.ui.widgets.merge_row import BOTH, LEFT, RIGHT

ROWS = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows


@pytest.fixture
def add(context):
    def person(**given):
        with context.db.write() as session:
            return people.add(session, PersonFields(**given), at=clock.now())

    return person


@pytest.fixture
def twins(add):
    """The same speaker twice; who is under 18 in one entry, and not in the other."""
    one = add(
        name="Nour Saleh", email="nour@ngo.example", dietary="vegan", country="QA", minor=False
    )
    other = add(
        name="NOUR SALEH", email="nour.s@post.example", dietary="no nuts", country="QA", minor=True
    )
    return one, other


@pytest.fixture
def dialog(qtbot, window, context, twins):
    decisions = []
    made = MergeDialog.ask(window, context, *twins, decisions.append)
    made.decisions = decisions
    qtbot.waitUntil(made.isVisible)
    return made


@pytest.fixture
def pairs(qtbot, window, context, twins, add):
    add(name="Jean Luc Nandu", organisation="Exemple France")
    with context.db.read() as session:
        found = duplicates.find(session)
    made = DuplicatesDialog(window, context, found)
    made.open()
    qtbot.waitUntil(made.isVisible)
    yield made
    made.close()


def shown_people(context):
    with context.db.read() as session:
        return {person.name: person for person in people.views(session)}


def test_what_differs_is_offered_and_the_rest_is_folded_away(dialog):
    panel = dialog.panel
    assert next(iter(panel.rows)) == "minor"
    assert set(panel.rows) == {"minor", "name", "email"}
    panel.protected_button.click()
    assert set(panel.rows) == {"minor", "name", "email", "dietary"}
    assert "2" in panel.same_button.text()
    assert not panel._same.isVisible()
    panel.same_button.click()
    assert "QA" in panel._same.text()
    assert panel.rows["dietary"].taken == BOTH
    assert panel.rows["name"].taken == LEFT
    assert panel.name.text().strip("\u2068\u2069") == "Nour Saleh"


def test_a_contradiction_about_a_minor_holds_the_merge_until_somebody_decides(qtbot, dialog):
    panel = dialog.panel
    assert not panel.merge_button.isEnabled()
    assert panel.open_label.isVisible()
    qtbot.keyClick(QApplication.focusWidget(), "2")
    assert panel.rows["minor"].taken == RIGHT
    assert panel.merge_button.isEnabled()


def test_keys_alone_choose_and_merge(qtbot, dialog, context, twins):
    panel = dialog.panel
    qtbot.keyClick(QApplication.focusWidget(), "2")
    panel.rows["email"].focus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert panel.rows["email"].taken == RIGHT
    panel.show_protected()
    assert panel.rows["email"].taken == RIGHT
    panel.rows["dietary"].focus()
    qtbot.keyClick(QApplication.focusWidget(), "1")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(tasks.idle)
    (decision,) = dialog.decisions
    assert decision.kind is Kind.MERGED
    found = shown_people(context)["Nour Saleh"]
    assert (found.email, found.minor, found.dietary) == ("nour.s@post.example", True, "vegan")


def test_the_entry_whose_badge_is_printed_is_the_one_to_keep(qtbot, window, context, twins):
    with context.db.write() as session:
        session.add(
            Badge(
                person_id=twins[1], badge_id=b"bbbbb", typing_code="ZZZZZZZ2",
                issued_at=clock.now(), printed=1,
            )
        )  # fmt: skip
    dialog = MergeDialog.ask(window, context, *twins, lambda _decision: None)
    panel = dialog.panel
    assert panel.kept == RIGHT
    assert panel.rows["name"].taken == LEFT
    panel.keep_buttons[LEFT].click()
    assert panel.rows["name"].taken == LEFT
    assert "goes on working" in panel.effects.text()
    dialog.close()


def test_two_people_are_said_to_be_two(dialog, context):
    dialog.panel.apart_button.click()
    assert dialog.decisions[0].kind is Kind.APART
    with context.db.read() as session:
        assert duplicates.find(session) == ()


def test_escape_changes_nothing(qtbot, dialog, context):
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.decisions == []
    assert len(shown_people(context)) == 8


def test_who_is_gone_meanwhile_is_a_sentence(qtbot, window, context, twins):
    with context.db.write() as session:
        people.erase(session, twins[0], at=clock.now())
    assert MergeDialog.ask(window, context, *twins, print) is None
    for box in window.findChildren(type(QApplication.activeModalWidget())):
        box.close()


def test_pairs_come_one_after_the_other_and_can_be_taken_back(qtbot, pairs, context):
    before = [pair.names for pair in pairs.pairs()]
    assert len(before) == 2
    pairs.list.setCurrentRow(next(at for at, names in enumerate(before) if "Nour Saleh" in names))
    pairs.panel.rows["minor"].focus()
    qtbot.keyClick(QApplication.focusWidget(), "1")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: tasks.idle() and len(pairs.pairs()) == 1)
    assert len(shown_people(context)) == 8
    pairs.panel.apart_button.click()
    assert pairs.pairs() == []
    assert pairs.nothing.isVisible()
    qtbot.keyClick(pairs, Qt.Key.Key_F8)
    qtbot.keyClick(pairs, Qt.Key.Key_F8)
    assert sorted(pair.names for pair in pairs.pairs()) == sorted(before)
    assert len(shown_people(context)) == 9


def test_later_goes_on_to_the_next_pair(pairs):
    first = pairs.list.currentRow()
    pairs.panel.later_button.click()
    assert pairs.list.currentRow() != first
    assert len(pairs.pairs()) == 2


def test_the_people_page_merges_two_that_are_chosen_and_takes_it_back(
    qtbot, qapp, window, context, twins
):
    page = window.go("people")
    qtbot.waitUntil(lambda: tasks.idle() and page.duplicates_button.isVisible())
    assert "1" in page.duplicates_button.text()
    names = [person.id for person in page.model.rows()]
    page.table.selectRow(names.index(twins[0]))
    assert not page.merge_button.isVisible()
    page.table.selectionModel().select(page.model.index(names.index(twins[1]), 0), ROWS)
    qtbot.mouseClick(page.merge_button, Qt.MouseButton.LeftButton)
    dialog = window.findChild(MergeDialog)
    qtbot.keyClick(QApplication.focusWidget() or dialog, "1")
    dialog.panel.rows["minor"].take(LEFT)
    dialog.panel._refresh()
    dialog.panel.merge_button.click()
    qtbot.waitUntil(lambda: tasks.idle() and not page.duplicates_button.isVisible())
    assert len(page.model.rows()) == 7
    assert page.undo_button.isVisible()
    qtbot.mouseClick(page.undo_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tasks.idle() and page.duplicates_button.isVisible())
    assert len(page.model.rows()) == 8


def test_the_dialog_stands_right_to_left_in_arabic(qtbot, qapp, window, context, twins):
    i18n.apply(qapp, "ar")
    dialog = MergeDialog.ask(window, context, *twins, print)
    qtbot.waitUntil(dialog.isVisible)
    row = dialog.panel.rows["minor"]
    left, right = (row.buttons[side].mapTo(row, row.rect().topLeft()).x() for side in (LEFT, RIGHT))
    assert left > right
    dialog.close()
    with context.db.read() as session:
        assert session.scalar(select(Badge.id).limit(1))


def test_a_help_desk_merges_without_reading_what_is_protected(qtbot, window, context, twins):
    desk = dataclasses.replace(context, role=Role.HELP_DESK)
    made = MergeDialog.ask(window, desk, *twins, lambda _decision: None)
    qtbot.waitUntil(made.isVisible)
    panel = made.panel
    words = " ".join(one.text() for one in made.findChildren(QLabel))
    assert "vegan" not in words
    assert "no nuts" not in words
    assert panel.protected_label.isVisible()
    assert not panel.protected_button.isVisible()
    panel.show_protected()
    assert "dietary" not in panel.rows
    panel.rows["minor"].buttons[RIGHT].click()
    panel.merge_button.click()
    qtbot.waitUntil(tasks.idle)
    (kept,) = (one for one in shown_people(context).values() if one.minor)
    assert set(kept.dietary.split("; ")) == {"vegan", "no nuts"}


def test_opening_both_and_merging_stand_in_the_record(qtbot, dialog, context, twins):
    panel = dialog.panel
    panel.rows["minor"].buttons[RIGHT].click()
    panel.protected_button.click()
    assert panel.rows["minor"].taken == RIGHT
    panel.merge_button.click()
    qtbot.waitUntil(tasks.idle)
    with context.db.read() as session:
        lines = session.scalars(select(Audit).order_by(Audit.number)).all()
        assert [line.action for line in lines] == ["opened", "opened", "merged", "merged_away"]
        assert {line.row_id for line in lines[:2]} == {line.row_id for line in lines[2:]}
        assert {line.row_id for line in lines} == set(twins)
        assert {line.actor for line in lines} == {"organiser"}
        assert lines[0].detail == {"class": "sensitive"}
        assert "vegan" not in str([line.detail for line in lines])


def test_a_long_address_leaves_the_other_entry_in_sight(qtbot, window, context, add):
    long = ("abdulrahmanmohammed.alhajri@hurrasnetwork.example", f"{'n' * 60}@o.example")
    one, other = (add(name="Nour Saleh", email=email) for email in long)
    dialog = MergeDialog.ask(window, context, one, other, lambda _decision: None)
    dialog.resize(800, 700)
    qtbot.waitUntil(dialog.isVisible)
    row = dialog.panel.rows["email"]
    assert row.minimumSizeHint().width() <= 700
    texts = [label.text().replace("\u200b", "") for label in row.findChildren(QLabel)]
    assert {text.strip("\u2068\u2069") for text in texts} >= set(long)
    dialog.close()
