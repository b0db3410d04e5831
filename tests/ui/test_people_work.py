"""What is done on the People page, by keys: all fields, several at once, and each taken back."""

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import select

from event_desk import clock, guests, people, receivers
from event_desk.folding import isolate
from event_desk.model import Audit
from event_desk.roles import Role
from event_desk.ui import i18n, tasks
from event_desk.ui.main_window import MainWindow
from event_desk.ui.people.collect_dialog import CollectDialog

KEY = Qt.Key


@pytest.fixture
def page(qtbot, window):
    made = window.go("people")
    qtbot.waitUntil(lambda: made.model.rowCount() == 6 and tasks.idle())
    return made


def row_of(page, name):
    return [row.person.name for row in page.model.rows()].index(name)


def choose(page, *names):
    page.view._choose(sorted(row_of(page, name) for name in names))


def seen(context):
    with context.db.read() as session:
        return {view.name: view for view in people.views(session)}


def type_in(qtbot, field, text):
    field.clear()
    if text.isascii():
        qtbot.keyClicks(field, text)
    else:  # keys beyond ASCII end the test program
        field.insert(text)
    field.textEdited.emit(field.text())


def f8(qtbot, window):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, KEY.Key_F8)


def test_every_kind_of_field_is_saved_and_taken_back_with_the_name(qtbot, window, page, context):
    choose(page, "Li Wei")
    form = page.panel.form
    before = seen(context)["Li Wei"]
    type_in(qtbot, form.texts["email"], " LI@Helpline.Example ")
    type_in(qtbot, form.texts["phone"], "+974 5551 1122")
    type_in(qtbot, form.texts["arrival"], "٢٠٢٦-٠٦-٠٨")
    form.choices["country"].setCurrentIndex(form.choices["country"].findData("QA"))
    form.choices["minor"].setCurrentIndex(form.choices["minor"].findData(True))
    next(a for a in form.languages.menu_of_all.actions() if a.text() == "Arabic").trigger()
    qtbot.keyClick(form.texts["email"], KEY.Key_Return)
    now = seen(context)["Li Wei"]
    assert (now.email, now.phone, now.country) == ("li@helpline.example", "+97455511122", "QA")
    assert (now.minor, now.languages, str(now.arrival)) == (True, ("ar", "en"), "2026-06-08")
    assert "Li Wei" in page.undo_button.text()
    f8(qtbot, window)
    back = seen(context)["Li Wei"]
    assert (back.email, back.phone, back.minor, back.languages, back.arrival) == (
        before.email, before.phone, None, before.languages, None,
    )  # fmt: skip
    assert not page.undo_button.isVisible()


def test_what_cannot_be_is_said_below_the_field_and_a_wrong_day_is_not_saved(qtbot, page):
    choose(page, "Li Wei")
    form = page.panel.form
    type_in(qtbot, form.texts["email"], "li.wei at helpline")
    assert form.problems["email"].text()
    assert page.panel.save_button.isEnabled()
    type_in(qtbot, form.texts["departure"], "next week")
    assert not page.panel.save_button.isEnabled()
    type_in(qtbot, form.texts["departure"], "")
    for name in ("name", "given_name", "family_name", "native_name"):
        form.texts[name].clear()
        form.texts[name].textEdited.emit("")
    assert not page.panel.save_button.isEnabled()


def test_somebody_new_is_added_shown_and_taken_back(qtbot, window, page, context):
    qtbot.mouseClick(page.new_button, Qt.MouseButton.LeftButton)
    form = page.panel.form
    assert not page.panel.save_button.isEnabled()
    qtbot.keyClicks(form.texts["given_name"], "Noura")
    qtbot.keyClicks(form.texts["family_name"], "Khoury")
    qtbot.keyClick(form.texts["family_name"], KEY.Key_Return)
    assert "Noura Khoury" in seen(context)
    assert page.panel.person.name == "Noura Khoury"
    f8(qtbot, window)
    assert "Noura Khoury" not in seen(context)


def test_a_new_person_can_be_given_up(qtbot, page):
    qtbot.mouseClick(page.new_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.panel.discard_button, Qt.MouseButton.LeftButton)
    assert not page.view.side.isVisible()


def test_protected_fields_are_opened_on_purpose_and_that_is_written_down(qtbot, page, context):
    choose(page, "Amal Haddad")
    form = page.panel.form
    assert not form.texts["guardian"].isVisible()
    qtbot.mouseClick(form.open_button, Qt.MouseButton.LeftButton)
    assert form.texts["guardian"].isVisible()
    with context.db.read() as session:
        assert session.scalars(select(Audit.action)).all() == ["opened"]
    choose(page, "Li Wei")
    assert not form.texts["guardian"].isVisible()


def test_the_help_desk_has_no_way_to_protected_fields_or_phones(qtbot, context):
    import dataclasses

    desk = MainWindow(dataclasses.replace(context, role=Role.HELP_DESK))
    qtbot.addWidget(desk)
    desk.show()
    page = desk.go("people")
    qtbot.waitUntil(lambda: page.model.rowCount() == 6 and tasks.idle())
    choose(page, "Amal Haddad")
    assert not page.panel.form.open_button.isVisible()
    page.tabs.setCurrentIndex(1)
    titles = [
        page._shown.model.headerData(n, Qt.Orientation.Horizontal)
        for n in range(7)
        if n < page._shown.model.columnCount()
    ]
    assert "Phone" not in titles


def test_several_get_a_category_a_note_and_all_of_it_is_taken_back(qtbot, window, page, context):
    choose(page, "Amal Haddad", "Rami Haddad", "Mohamed Ali")
    assert page.several.isVisible()
    page.several.category.setCurrentIndex(page.several.category.findData("staff"))
    qtbot.mouseClick(page.several.set_category, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tasks.idle() and page.undo_button.isVisible())
    categories = {name: view.category for name, view in seen(context).items()}
    assert list(categories.values()).count("staff") == 3
    assert len(page.view.chosen()) == 3
    qtbot.keyClicks(page.several.flag, "Give the blue bag")
    qtbot.keyClick(page.several.flag, KEY.Key_Return)
    qtbot.waitUntil(lambda: tasks.idle() and seen(context)["Mohamed Ali"].flag != "")
    f8(qtbot, window)
    f8(qtbot, window)
    assert {name: view.category for name, view in seen(context).items()}["Amal Haddad"] == "speaker"
    assert seen(context)["Mohamed Ali"].flag == ""


def test_several_are_cancelled_restored_and_checked_in(qtbot, window, page, context):
    choose(page, "Amal Haddad", "Rami Haddad")
    qtbot.mouseClick(page.several.buttons["user-x"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tasks.idle() and seen(context)["Rami Haddad"].status == "cancelled")
    qtbot.waitUntil(page.several.buttons["user-check"].isEnabled)
    qtbot.mouseClick(page.several.buttons["user-check"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tasks.idle() and seen(context)["Rami Haddad"].status == "expected")
    qtbot.mouseClick(page.several.buttons["log-in"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: tasks.idle() and seen(context)["Rami Haddad"].status == "in")
    assert page.several.told.text().startswith("2")
    f8(qtbot, window)
    assert {seen(context)[name].first_in for name in ("Amal Haddad", "Rami Haddad")} == {None}


def test_those_chosen_are_sent_to_the_badges(qtbot, page):
    choose(page, "Amal Haddad", "Rami Haddad")
    with qtbot.waitSignal(page.wanted) as sent:
        page.several.print_wanted.emit()
    name, ids = sent.args
    assert name == "badges"
    assert len(ids) == 2


def test_the_history_is_one_line_of_time(qtbot, window, page, context):
    amal = seen(context)["Amal Haddad"]
    with context.db.write() as session:
        receivers.hand_out(session, "118", amal.id, at=clock.now(), desk="Desk 1")
        guests.invite(session, "OPEN", amal.id, at=clock.now())
    choose(page, "Amal Haddad")
    type_in(qtbot, page.panel.form.texts["position"], "Chair")
    qtbot.keyClick(page.panel.form.texts["position"], KEY.Key_Return)
    page.panel.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: len(page.panel.timeline.lines()) >= 4)
    lines = page.panel.timeline.lines()
    assert lines[0] == "Changed at the desk"
    assert any("118" in line for line in lines)
    assert any("OPEN" in line for line in lines)


def test_a_day_filters_by_who_came_in(qtbot, page, context):
    from event_desk import checkin

    amal = seen(context)["Amal Haddad"]
    with context.db.write() as session:
        checkin.admit(session, amal.id, at=clock.now())
    qtbot.waitUntil(tasks.idle)
    box = page.filters.choices["day"]
    today = context.event.local(clock.now()).date().isoformat()
    box.setCurrentIndex(box.findData(today))
    assert [row.person.name for row in page.model.rows()] == ["Amal Haddad"]


def test_typing_goes_on_while_others_are_scanned(qtbot, page, context):
    from event_desk import checkin

    choose(page, "Li Wei")
    type_in(qtbot, page.panel.form.texts["position"], "half a sen")
    with context.db.write() as session:
        checkin.admit(session, seen(context)["Amal Haddad"].id, at=clock.now())
    qtbot.waitUntil(lambda: tasks.idle())
    assert page.panel.form.texts["position"].text() == "half a sen"
    assert page.panel.save_button.isEnabled()


def test_one_collects_for_an_organisation_and_it_is_taken_back(qtbot, window, page, context):
    qtbot.mouseClick(page.collect_button, Qt.MouseButton.LeftButton)
    dialog = page.findChild(CollectDialog)
    box = dialog.organisation
    box.setCurrentIndex(box.findText(isolate("Doha Council")))
    assert [one.name for one in dialog.ticked()] == ["Mohamed Ali"]
    assert not dialog.hand_button.isEnabled()
    qtbot.keyClicks(dialog.collector.lineEdit(), "Hassan the driver")
    dialog.hand_button.click()
    ali = seen(context)["Mohamed Ali"]

    def told():
        with context.db.read() as session:
            return [(x.what, x.where) for x in people.history(session, ali.id)]

    assert ("collected", "Hassan the driver") in told()
    assert "Hassan the driver" in page.undo_button.text()
    f8(qtbot, window)
    assert told()[0][0] == "returned"


def test_one_of_those_chosen_collects_for_them_and_prints(qtbot, page, context):
    choose(page, "Amal Haddad", "Rami Haddad")
    page.several.collect_wanted.emit()
    dialog = page.findChild(CollectDialog)
    assert len(dialog.ticked()) == 2
    qtbot.keyClicks(dialog.collector.lineEdit(), "Amal Haddad")
    dialog.print_box.setChecked(True)
    with qtbot.waitSignal(page.wanted) as sent:
        dialog.hand_button.click()
    assert len(sent.args[1]) == 2
    with context.db.read() as session:
        rami = people.history(session, seen(context)["Rami Haddad"].id)
    assert ("collected", "Amal Haddad") in [(x.what, x.where) for x in rami]


def test_the_page_turns_round_with_everything_open(qtbot, qapp, page):
    choose(page, "Amal Haddad")
    for tab in (1, 2, 0):
        page.tabs.setCurrentIndex(tab)
    i18n.apply(qapp, "ar")
    qtbot.waitUntil(lambda: page.layoutDirection() == Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(tasks.idle)
    place = page.table.rect().topLeft()
    qtbot.waitUntil(lambda: page.view.side.x() < page.table.mapTo(page.view, place).x())
    assert page.panel.person.name == "Amal Haddad"
