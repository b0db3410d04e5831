"""The day somebody falls ill at eight: said, worked out, compared, taken on, told; and versions."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from event_desk import clock, programme
from event_desk.allocation import storage, versions
from event_desk.programme import TopicFields
from event_desk.ui import i18n, tasks
from event_desk.ui.interpreting.bulletin_dialog import BulletinDialog
from event_desk.ui.interpreting.changed_dialog import ChangedDialog
from event_desk.ui.interpreting.difference_dialog import DifferenceDialog
from event_desk.ui.interpreting.plan_progress import PlanProgress
from event_desk.ui.interpreting.planning import PlanDialog
from event_desk.ui.interpreting.publish_dialog import PublishDialog
from event_desk.ui.interpreting.versions_dialog import VersionsDialog
from event_desk.ui.interpreting.views import View
from event_desk.ui.venue.interpreter_dialog import InterpreterDialog
from event_desk.ui.venue.profile_dialog import ProfileDialog
from event_desk.ui.venue.topic_dialog import TopicDialog

EIGHT = datetime(2026, 6, 10, 6, 0, tzinfo=UTC)  # 08:00 in Paris, on the second day


@pytest.fixture
def page(qtbot, hall, monkeypatch):
    monkeypatch.setattr(clock, "now", lambda: EIGHT)
    hall.resize(1280, 760)
    made = hall.go("interpreters")
    settle(qtbot, made)
    return made


def settle(qtbot, page):
    qtbot.waitUntil(lambda: tasks.idle() and page.picture is not None, timeout=90_000)


def dialog(qtbot, page, kind):
    """The newest window of that kind, once it is in sight."""

    def found():
        return [one for one in page.findChildren(kind) if one.isVisible()]

    qtbot.waitUntil(lambda: bool(found()), timeout=90_000)
    return found()[-1]


def pick(menu, name):
    next(action for action in menu.actions() if action.data() == name).trigger()


def plan_of(meeting):
    with meeting.db.read() as session:
        return storage.current(session)


def busiest(page, day):
    """Who works most on the second day."""
    minutes = {}
    for person, jobs in page.picture.jobs.items():
        minutes[person] = sum(job.slot.minutes for job in jobs if job.slot.day == day)
    return max(minutes, key=lambda person: (minutes[person], person))


def publish(qtbot, page):
    pick(page.buttons.more_menu, "publish")
    window = dialog(qtbot, page, PublishDialog)
    qtbot.keyClick(window.button, Qt.Key.Key_Return)
    settle(qtbot, page)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_somebody_is_ill_at_eight(qtbot, qapp, page, meeting, tmp_path, language):
    i18n.apply(qapp, language)
    settle(qtbot, page)
    publish(qtbot, page)
    before = plan_of(meeting)
    person = busiest(page, EIGHT.date().toordinal())

    pick(page.buttons.changed_menu, "ill")
    window = dialog(qtbot, page, ChangedDialog)
    window.thing.show_value(person)
    assert window.since.text()
    qtbot.keyClick(window.button, Qt.Key.Key_Return)

    compared = dialog(qtbot, page, DifferenceDialog)
    touched = compared.found.difference.touched
    assert person in touched
    assert len(touched) < len(page.picture.people)
    assert compared.people.count() == len(compared.found.lines)
    assert compared.table.model().rowCount()
    qtbot.keyClick(compared.button, Qt.Key.Key_Return)

    told = dialog(qtbot, page, BulletinDialog)
    assert told.list.count() == len(compared.found.lines)
    assert page.picture.person(person) in told.text()
    paper = tmp_path / "bulletin.pdf"
    told.save(paper)
    settle(qtbot, page)
    assert paper.read_bytes().startswith(b"%PDF")
    told.close()
    settle(qtbot, page)

    after = plan_of(meeting)
    today = {slot.item.id for slot in page.picture.frame.slots.values() if slot.item.start >= EIGHT}
    assert not any(seat.interpreter == person and seat.item in today for seat in after.seats())
    gone = {seat for seat in before.home_seats() if seat.interpreter == person}
    assert gone - after.home_seats()
    with meeting.db.read() as session:
        published = versions.published(session)
    assert published is not None
    assert published.seats() == before.seats()
    i18n.apply(qapp, "en")


def test_discarding_takes_the_illness_back(qtbot, page, meeting):
    person = busiest(page, EIGHT.date().toordinal())
    with meeting.db.read() as session:
        hours = {one.id: one.available for one in storage.load(session).interpreters}
    before = plan_of(meeting)
    pick(page.buttons.changed_menu, "ill")
    window = dialog(qtbot, page, ChangedDialog)
    window.thing.show_value(person)
    qtbot.keyClick(window.button, Qt.Key.Key_Return)
    compared = dialog(qtbot, page, DifferenceDialog)
    qtbot.keyClick(compared, Qt.Key.Key_Escape)
    settle(qtbot, page)
    with meeting.db.read() as session:
        assert {one.id: one.available for one in storage.load(session).interpreters} == hours
    assert plan_of(meeting).seats() == before.seats()
    assert not page.acting.seating.last()


@pytest.mark.parametrize("kind", ["room", "moved"])
def test_a_lost_room_and_a_moved_session_are_planned_again(qtbot, hall, page, meeting, kind):
    before = plan_of(meeting)
    pick(page.buttons.changed_menu, kind)
    window = dialog(qtbot, page, ChangedDialog)
    slot = next(
        one
        for one in page.picture.frame.slots.values()
        if one.item.start > EIGHT and one.item.interpret_into and one.item.id in before.rooms
    )
    if kind == "room":
        window.thing.show_value(before.rooms[slot.item.id])
    else:
        window.thing.show_value(slot.item.id)
        window.thing.picked.emit()
        window.since.setText("19:00")
    qtbot.keyClick(window.button, Qt.Key.Key_Return)
    compared = dialog(qtbot, page, DifferenceDialog)
    assert compared.told.text()
    qtbot.keyClick(compared.button, Qt.Key.Key_Return)
    settle(qtbot, page)
    for told in page.findChildren(BulletinDialog):
        told.close()
    with meeting.db.read() as session:
        problem = storage.load(session)
    item = next(one for one in problem.items if one.id == slot.item.id)
    if kind == "room":
        assert problem.current.rooms.get(item.id) != before.rooms[item.id]
    else:
        assert item.start != slot.item.start
    page.undo()
    settle(qtbot, page)
    with meeting.db.read() as session:
        problem = storage.load(session)
    again = next(one for one in problem.items if one.id == slot.item.id)
    assert again.start == slot.item.start
    assert problem.current.rooms == before.rooms


def test_cancel_offers_the_best_plan_found(qtbot, page, meeting):
    before = plan_of(meeting)
    page.buttons.plan_button.click()
    wanted = dialog(qtbot, page, PlanDialog)
    qtbot.keyClick(wanted.start, Qt.Key.Key_Return)
    progress = dialog(qtbot, page, PlanProgress)
    qtbot.keyClick(progress, Qt.Key.Key_Escape)
    compared = dialog(qtbot, page, DifferenceDialog)
    assert compared.button.text() == "Keep this"
    assert plan_of(meeting).seats() == before.seats()
    qtbot.keyClick(compared.button, Qt.Key.Key_Return)
    settle(qtbot, page)
    assert plan_of(meeting).seats() == compared.found.solution.plan.seats()


def test_a_plan_made_anew_is_seen_before_it_is_taken_on(qtbot, page, meeting):
    with meeting.db.read() as session:
        number = versions.history(session)[0].number
    page.buttons.plan_button.click()
    wanted = dialog(qtbot, page, PlanDialog)
    assert wanted.few.isVisible()
    wanted.few.setChecked(True)
    qtbot.keyClick(wanted.start, Qt.Key.Key_Return)
    compared = dialog(qtbot, page, DifferenceDialog)
    assert compared.button.text() == "Take it on"
    compared.view_choice.setCurrentIndex(2)
    assert compared.table.isVisible()
    qtbot.keyClick(compared, Qt.Key.Key_Escape)
    settle(qtbot, page)
    with meeting.db.read() as session:
        assert versions.history(session)[0].number == number


def test_versions_are_listed_compared_and_brought_back(qtbot, page, meeting):
    publish(qtbot, page)
    before = plan_of(meeting)
    view = page.views.booths
    bar = next(one for one in view.bars() if len(one.parts) == 2)
    page.show_gap(bar.key)
    page.view_choice.setCurrentIndex(View.PEOPLE)
    person = next(
        one
        for one in page.views.people.bars()
        if (one.key.item, one.key.person) == (bar.key.item, bar.parts[0].key)
    )
    page.views.people.setFocus()
    page.views.people.choose(person.key)
    qtbot.keyClick(page.views.people, Qt.Key.Key_Delete)
    settle(qtbot, page)
    assert plan_of(meeting).seats() != before.seats()

    pick(page.buttons.more_menu, "versions")
    window = dialog(qtbot, page, VersionsDialog)
    assert window.table.model().rowCount() == 2
    window.table.selectRow(1)
    qtbot.waitUntil(lambda: window.list.count() > 0)
    assert "release 1" in window.table.model().index(1, 3).data()
    qtbot.keyClick(window.button, Qt.Key.Key_Return)
    settle(qtbot, page)
    assert plan_of(meeting).seats() == before.seats()

    pick(page.buttons.more_menu, "bulletin")
    told = dialog(qtbot, page, BulletinDialog)
    assert told.list.count() == 0
    told.close()


def test_a_new_person_or_topic_has_its_own_form(qtbot, page):
    for kind, form in (("arrived", InterpreterDialog), ("topic", TopicDialog)):
        pick(page.buttons.changed_menu, kind)
        window = dialog(qtbot, page, ChangedDialog)
        window.thing.show_value("")
        window.thing.picked.emit()
        qtbot.keyClick(window.button, Qt.Key.Key_Return)
        made = dialog(qtbot, page, form)
        made.reject()
        settle(qtbot, page)


def test_a_waiting_topic_takes_a_slot_and_the_plan_follows(qtbot, page, meeting):
    with meeting.db.write() as session:
        given = TopicFields("Helplines at night", "en", interpret_into=("ar", "fr"))
        topic = programme.propose(session, given, at=EIGHT)
    settle(qtbot, page)
    pick(page.buttons.changed_menu, "topic")
    window = dialog(qtbot, page, ChangedDialog)
    window.thing.show_value(str(topic))
    window.thing.picked.emit()
    assert window.slot.isVisible()
    qtbot.keyClick(window.button, Qt.Key.Key_Return)
    compared = dialog(qtbot, page, DifferenceDialog)
    qtbot.keyClick(compared.button, Qt.Key.Key_Return)
    settle(qtbot, page)
    for told in page.findChildren(BulletinDialog):
        told.close()
    assert page.picture.items[str(topic)].start is not None
    assert plan_of(meeting).channels.get(str(topic)) or page.picture.plan.gaps


def test_somebody_stays_longer(qtbot, page, meeting):
    person = next(one.id for one in page.picture.problem.interpreters if one.available is not None)
    pick(page.buttons.changed_menu, "arrived")
    window = dialog(qtbot, page, ChangedDialog)
    window.thing.show_value(person)
    qtbot.keyClick(window.button, Qt.Key.Key_Return)
    compared = dialog(qtbot, page, DifferenceDialog)
    qtbot.keyClick(compared.button, Qt.Key.Key_Return)
    settle(qtbot, page)
    for told in page.findChildren(BulletinDialog):
        told.close()
    found = next(one for one in page.picture.problem.interpreters if one.id == person)
    assert max(window.end for window in found.available) >= EIGHT


def test_rules_and_people_have_their_forms(qtbot, page):
    for name, form in (("rules", ProfileDialog), ("add", InterpreterDialog)):
        pick(page.buttons.more_menu, name)
        dialog(qtbot, page, form).reject()
    pick(page.buttons.more_menu, "edit")
    menu = page.acting.managing.people_menu
    assert len([action for action in menu.actions() if action.isEnabled()]) == 13
    menu.actions()[1].trigger()
    menu.close()
    dialog(qtbot, page, InterpreterDialog).reject()


def test_a_day_is_locked_and_unlocked(qtbot, page):
    pick(page.buttons.more_menu, "lock_day")
    settle(qtbot, page)
    bars = [bar for bar in page.views.booths.bars() if bar.parts]
    assert all(part.pinned for bar in bars for part in bar.parts)
    page.undo()
    settle(qtbot, page)
    assert not any(part.pinned for bar in page.views.booths.bars() for part in bar.parts)


def test_what_was_suggested_for_a_gap_closes_it(qtbot, page, meeting):
    page.view_choice.setCurrentIndex(View.PEOPLE)
    view = page.views.people
    bar = next(one for one in view.bars() if one.key.person)
    view.setFocus()
    view.choose(bar.key)
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    settle(qtbot, page)
    gaps = len(page.picture.plan.gaps)
    assert gaps
    page.show_gap(bar.key)
    why = page.views.gaps.why
    qtbot.waitUntil(lambda: bool(why.apply_buttons), timeout=60_000)
    qtbot.keyClick(why.apply_buttons[0], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(page.picture.plan.gaps) < gaps, timeout=60_000)
    page.undo()
    settle(qtbot, page)
    qtbot.waitUntil(lambda: len(page.picture.plan.gaps) == gaps, timeout=60_000)


def test_every_dialog_is_drawn_in_arabic(qtbot, qapp, page):
    i18n.apply(qapp, "ar")
    settle(qtbot, page)
    for kind in ("ill", "room", "moved", "topic", "arrived"):
        pick(page.buttons.changed_menu, kind)
        window = dialog(qtbot, page, ChangedDialog)
        assert not window.grab().isNull()
        window.reject()
    assert not [one for one in page.findChildren(QDialog) if one.isVisible()]
    i18n.apply(qapp, "en")
