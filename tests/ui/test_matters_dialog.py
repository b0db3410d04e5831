"""What several desks did without knowing of each other: told above the page, settled in a list."""

from dataclasses import replace
from datetime import timedelta

import pytest
from gallery import made_matters
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from sqlalchemy import select

from event_desk import clock, people
from event_desk.model import Audit, Person, Settlement
from event_desk.people import PersonFields
from event_desk.roles import Role
from event_desk.sharing.matters import Matter
from event_desk.texts import matters as words
from event_desk.texts.matters import Told
from event_desk.ui import i18n
from event_desk.ui.sharing import matter_view, matter_words
from event_desk.ui.sharing.matter_view import KEPT, SEEN, TAKEN
from event_desk.ui.sharing.matters_dialog import MattersDialog
from event_desk.ui.sharing.matters_watch import NAME

Key = Qt.Key
NOW = clock.now().replace(microsecond=0)


@pytest.fixture
def ids(db):
    with db.read() as session:
        return {one.name: one.id for one in people.views(session)}


@pytest.fixture
def double(db, ids):
    with db.write() as session:
        made_matters.share(session, NOW)
        made_matters.double(session, ids["Amal Haddad"], NOW)


@pytest.fixture
def field(db, ids):
    with db.write() as session:
        person = ids["Rami Haddad"]
        people.edit(session, person, PersonFields(position="Director"), at=NOW)
        made_matters.share(session, NOW)
        before = NOW - timedelta(minutes=1)
        made_matters.field(session, person, "position", "Director", "Deputy", before)


@pytest.fixture
def settled(db):
    def read():
        with db.read() as session:
            return list(session.scalars(select(Settlement.how)))

    return read


def opened(qtbot, context, role=Role.ORGANISER):
    dialog = MattersDialog(None, replace(context, role=role))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    with qtbot.waitExposed(dialog):
        pass
    return dialog


def in_sight(dialog):
    return [how for how, button in dialog.card.buttons.items() if button.isVisible()]


def test_a_double_names_person_desks_and_times(qtbot, context, double):
    dialog = opened(qtbot, context)
    assert "Amal Haddad" in dialog.list.item(0).text()
    assert "Desk 1" in dialog.list.item(0).text()
    first, second = dialog.card.sides
    zone = context.event.timezone
    assert (first.value.text(), second.value.text()) == ("Desk 1", "Desk 4")
    assert second.where.text().endswith(i18n.time(NOW, zone))
    assert in_sight(dialog) == [SEEN]


def test_enter_settles_and_the_next_one_comes(qtbot, context, double, field, settled):
    dialog = opened(qtbot, context)
    assert len(dialog.matters()) == 2
    qtbot.keyClick(dialog.list, Key.Key_Return)
    assert settled() == ["seen"]
    assert [view.kind for view in dialog.matters()] == [Matter.FIELD]
    assert in_sight(dialog) == [KEPT, TAKEN]
    qtbot.keyClick(dialog.list, Key.Key_Return)
    assert settled() == ["seen", "kept"]
    assert dialog.nothing.isVisible()
    assert dialog.close_button.hasFocus()
    qtbot.keyClick(dialog, Key.Key_Escape)
    assert not dialog.isVisible()


def test_both_values_stand_side_by_side_and_the_other_can_be_taken(
    qtbot, context, db, ids, field, settled
):
    dialog = opened(qtbot, context)
    values = [side.value.text() for side in dialog.card.sides]
    assert ["Director" in values[0], "Deputy" in values[1]] == [True, True]
    dialog.card.buttons[TAKEN].click()
    assert settled() == ["taken"]
    with db.read() as session:
        assert session.get_one(Person, ids["Rami Haddad"]).position == "Deputy"


def test_a_fast_lane_reads_and_does_not_settle(qtbot, context, double):
    dialog = opened(qtbot, context, Role.FAST_LANE)
    assert in_sight(dialog) == []
    assert "help desk" in dialog.card.refused.text()
    qtbot.keyClick(dialog.list, Key.Key_Return)
    assert dialog.matters()


@pytest.mark.parametrize(
    ("column", "part", "role", "seen"),
    [
        ("email", "contact", Role.FAST_LANE, False),
        ("email", "contact", Role.HELP_DESK, True),
        ("dietary", "sensitive", Role.HELP_DESK, False),
        ("hand_over", "safeguarding", Role.HELP_DESK, False),
    ],
)
def test_a_role_sees_the_values_that_it_sees_elsewhere(
    qtbot, context, db, ids, column, part, role, seen
):
    with db.write() as session:
        made_matters.share(session, NOW)
        made_matters.field(session, ids["Li Wei"], column, "one", "two", NOW, part)
    dialog = opened(qtbot, context, role)
    shown = " ".join(side.value.text() for side in dialog.card.sides)
    assert ("one" in shown) == seen
    assert bool(in_sight(dialog)) == seen


def test_a_protected_field_is_opened_by_an_act_that_is_recorded(qtbot, context, db, ids):
    with db.write() as session:
        made_matters.share(session, NOW)
        made_matters.field(session, ids["Li Wei"], "dietary", "vegan", "nuts", NOW, "sensitive")
    dialog = opened(qtbot, context)
    assert in_sight(dialog) == []
    assert "vegan" not in dialog.card.sides[0].value.text()
    dialog.card.show_button.click()
    assert "vegan" in dialog.card.sides[0].value.text()
    assert in_sight(dialog) == [KEPT, TAKEN]
    with db.read() as session:
        assert "opened" in session.scalars(select(Audit.action)).all()


def test_what_comes_while_it_is_open_is_added_and_the_choice_stays(qtbot, context, db, ids, double):
    dialog = opened(qtbot, context)
    with db.write() as session:
        later = NOW + timedelta(minutes=1)
        made_matters.double(session, ids["Li Wei"], later)
    qtbot.waitUntil(lambda: len(dialog.matters()) == 2)
    assert "Amal Haddad" in dialog.card.title.text()


def test_the_line_above_the_page_says_who_and_where_else(qtbot, window, db, ids, double):
    qtbot.waitUntil(lambda: NAME in window.notices.names())
    told = window.notices.sentence(NAME)
    assert "Amal Haddad" in told
    assert "Desk 1" in told
    assert "Desk 4" in told
    with db.write() as session:
        made_matters.double(session, ids["Li Wei"], NOW + timedelta(minutes=1))
    qtbot.waitUntil(lambda: "2" in window.notices.sentence(NAME))
    button = next(b for b in window.notices.findChildren(QPushButton) if b.text() == "Look…")
    button.click()
    dialog = next(d for d in window.findChildren(MattersDialog))
    dialog.settle("seen")
    dialog.settle("seen")
    qtbot.waitUntil(lambda: NAME not in window.notices.names())
    dialog.accept()


def test_both_desks_of_a_double_are_told_of_the_other():
    told = Told(who="Amal", desk="Desk 1", time="09:09", other_desk="Desk 2", other_time="09:12")
    at_first, at_second = (words.notice(Matter.DOUBLE, told, here) for here in ("Desk 1", "Desk 2"))
    assert "Desk 2" in at_first
    assert "09:12" in at_first
    assert "Desk 1" not in at_first
    assert "Desk 1" in at_second
    assert "09:09" in at_second
    assert "Desk 2" not in at_second


@pytest.mark.parametrize("kind", list(Matter))
def test_every_matter_has_its_sentences(kind):
    told = Told("Amal", "Position", "Entrance", "a", "b", "Desk 1", "09:00", "Desk 2", "09:01")
    for said in (
        words.title(kind, told),
        words.explained(kind, told),
        words.advice(kind),
        words.notice(kind, told, "Desk 1"),
    ):
        assert said
        assert "{" not in said


def test_every_matter_can_be_shown(qtbot, context, db, ids, double, field):
    with db.write() as session:
        made_matters.of_laptops(session, NOW)
    dialog = opened(qtbot, context)
    for row, view in enumerate(dialog.matters()):
        dialog.list.setCurrentRow(row)
        assert dialog.card.title.text() == words.title(view.kind, matter_words.told(view, context))
        assert matter_view.line(view, context)
