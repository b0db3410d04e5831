"""The people page: filtered, sorted, changed on the side."""

import pytest
from PySide6.QtCore import Qt

from event_desk import checkin, clock, people
from event_desk.ui import i18n
from event_desk.ui.door.actions import Action


@pytest.fixture
def page(qtbot, window):
    made = window.go("people")
    qtbot.waitUntil(lambda: made.model.rowCount() == 6)
    return made


def names(page):
    return [row.person.name for row in page.model.rows()]


def choose(page, name):
    page.table.selectRow(names(page).index(name))


def test_everybody_stands_in_the_order_of_family_names(page):
    assert names(page) == [
        "Mohamed Ali", "Amal Haddad", "Rami Haddad", "Li Wei", "Jean-Luc Ñandú", "Łukasz Østergård",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("haddad", ["Amal Haddad", "Rami Haddad"]),
        ("حداد رامي", ["Rami Haddad"]),
        ("østergard", ["Łukasz Østergård"]),
        ("nobody at all", []),
    ],
)
def test_the_text_filters_in_either_script(qtbot, page, typed, found):
    page.filters.text_field.setText(typed)
    qtbot.waitUntil(lambda: names(page) == found)


def test_choices_filter_and_only_offer_what_there_is(page):
    box = page.filters.choices["category"]
    assert box.findData("staff") == -1
    box.setCurrentIndex(box.findData("vip"))
    assert names(page) == ["Li Wei"]
    page.filters.clear()
    assert len(names(page)) == 6


def test_a_change_is_saved_and_seen(qtbot, page, context):
    choose(page, "Li Wei")
    assert page.panel.isVisible()
    assert not page.panel.save_button.isEnabled()
    field = page.panel.fields["organisation"]
    field.clear()
    qtbot.keyClicks(field, "Hope House")
    assert page.panel.save_button.isEnabled()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    with context.db.read() as session:
        saved = people.view(session, page.panel.person.id)
    assert saved.organisation == "Hope House"
    assert saved.name == "Li Wei"
    assert page.panel.person.organisation == "Hope House"
    assert not page.panel.save_button.isEnabled()


def test_a_change_can_be_discarded(qtbot, page):
    choose(page, "Li Wei")
    qtbot.keyClicks(page.panel.fields["position"], "x")
    qtbot.mouseClick(page.panel.discard_button, Qt.MouseButton.LeftButton)
    assert page.panel.fields["position"].text() == ""


def test_a_registration_is_cancelled_and_restored(qtbot, page):
    choose(page, "Li Wei")
    qtbot.mouseClick(page.panel.registration_button, Qt.MouseButton.LeftButton)
    assert page.panel.person.status == "cancelled"
    qtbot.mouseClick(page.panel.registration_button, Qt.MouseButton.LeftButton)
    assert page.panel.person.status == "expected"


def test_the_check_in_page_sends_a_person_here(window, badge_of, context):
    with context.db.write() as session:
        result = checkin.scan(session, badge_of(2), at=clock.now(), desk="Desk 2")
    window.page().card.show_result(result)
    window.page().card.buttons[Action.EDIT].click()
    assert window.page().panel.person.name == "Jean-Luc Ñandú"
    assert window.page().panel.person.status == "in"


def test_rows_are_chosen_right_to_left_too(qtbot, qapp, page):
    i18n.apply(qapp, "ar")
    qtbot.waitUntil(lambda: page.layoutDirection() == Qt.LayoutDirection.RightToLeft)
    choose(page, "Rami Haddad")
    assert page.panel.person.name == "Rami Haddad"
    assert page.table.selectionModel().selectedRows()[0].row() == 2


def test_a_scan_elsewhere_is_seen_when_the_page_is_visited_again(qtbot, window, page, badge_of):
    window.go("checkin")
    with window.context.db.write() as session:
        checkin.scan(session, badge_of(4), at=clock.now(), desk="Desk 9")
    assert window.go("people") is page
    assert [r.person.status for r in page.model.rows() if r.person.name == "Li Wei"] == ["in"]
