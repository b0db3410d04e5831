"""The forms of the programme, driven by keys as a coordinator would."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from event_desk import clock, programme, venue
from event_desk.programme import BoothFields, InterpreterFields, ItemFields, RoomFields
from event_desk.ui import i18n, theme
from event_desk.ui.venue import forms
from event_desk.venue import Deed, Hand

Key = Qt.Key


@pytest.fixture
def host(qtbot, context):
    made = QWidget()
    made.resize(1280, 768)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def done():
    return []


def write(field, text):
    """Type over what stands in a field; Qt's test keys know only ASCII."""
    field.setFocus()
    field.selectAll()
    if text.isascii():
        QTest.keyClicks(field, text)
    else:
        field.insert(text)


def press(dialog, key):
    QTest.keyClick(dialog.focusWidget() or dialog, key)


def hand():
    return Hand(clock.now())


def the_item(context, code="OPEN"):
    with context.db.read() as session:
        return next(item for item in programme.items(session) if item.code == code)


def the_room(context, name="Main Hall"):
    with context.db.read() as session:
        return next(room for room in programme.rooms(session) if room.name == name)


def everything(context):
    with context.db.read() as session:
        return programme.rooms(session), programme.items(session), programme.interpreters(session)


def test_a_room_is_made_with_the_keyboard_and_taken_back(host, context, done):
    before = everything(context)
    dialog = forms.edit_room(host, context, then=done.append)
    QTest.keyClicks(dialog.focusWidget(), "Cedar")
    write(dialog.names.lines["ar"], "الأرز")
    assert dialog.names.lines["ar"].layoutDirection() == Qt.LayoutDirection.RightToLeft
    write(dialog.capacity, "١٢٠")
    QTest.mouseClick(dialog.booths.add_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.booths.add_button, Qt.MouseButton.LeftButton)
    dialog.key.setFocus()
    press(dialog, Key.Key_Return)
    assert done[0].deed is Deed.ADDED
    room = the_room(context, "Cedar")
    assert (room.capacity, room.booths, room.names) == (120, 2, {"ar": "الأرز"})
    with context.db.read() as session:
        fields = programme.room_fields(session, room.id)
    assert [booth.channel for booth in fields.booths] == [1, 2]
    forms.undo(context, done[0])
    assert everything(context) == before


def test_what_is_wrong_stands_beside_its_field_and_nothing_is_lost(host, context, done):
    dialog = forms.edit_room(host, context, then=done.append)
    assert dialog.said("name") == ""  # nobody is scolded for a form just opened
    write(dialog.capacity, "many")
    press(dialog, Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.said("name")
    assert "many" in dialog.said("capacity")
    assert dialog.focusWidget() is dialog.key
    write(dialog.key, "main hall")
    press(dialog, Key.Key_Return)
    assert "Main Hall" in dialog.said("name")
    assert dialog.capacity.text() == "many"
    assert not done


def test_esc_asks_where_something_would_be_lost(host, context, done):
    dialog = forms.edit_room(host, context, the_room(context).id, then=done.append)
    write(dialog.zone, "North")
    press(dialog, Key.Key_Escape)
    assert dialog.band.asks()
    press(dialog, Key.Key_Escape)
    assert not dialog.band.asks()
    assert dialog.zone.text() == "North"
    press(dialog, Key.Key_Escape)
    press(dialog, Key.Key_Return)  # Enter means the safe answer
    assert dialog.isVisible()
    press(dialog, Key.Key_Escape)
    with_loss = dialog.band.yes_buttons[0]
    with_loss.setFocus()
    QTest.keyClick(with_loss, Key.Key_Space)
    assert not dialog.isVisible()
    assert not done
    unchanged = forms.edit_room(host, context, the_room(context).id)
    press(unchanged, Key.Key_Escape)
    assert not unchanged.isVisible()


def test_what_somebody_else_changed_meanwhile_is_not_overwritten_unasked(host, context, done):
    room = the_room(context)
    dialog = forms.edit_room(host, context, room.id, then=done.append)
    with context.db.write() as session:
        other = replace(programme.room_fields(session, room.id), capacity=55)
        venue.save_room(session, room.id, other, hand())
    write(dialog.zone, "North")
    press(dialog, Key.Key_Return)
    assert dialog.band.asks()
    assert not done
    assert the_room(context).capacity == 55
    QTest.mouseClick(dialog.band.yes_buttons[0], Qt.MouseButton.LeftButton)
    assert (the_room(context).capacity, the_room(context).zone) == (100, "North")


def test_deleting_a_room_says_which_sessions_lose_it(host, context, done):
    before = everything(context)
    dialog = forms.edit_room(host, context, the_room(context).id, then=done.append)
    QTest.mouseClick(dialog.delete_button, Qt.MouseButton.LeftButton)
    assert "OPEN" in dialog.band.question.text()
    assert the_item(context).room == "Main Hall"
    QTest.mouseClick(dialog.band.yes_buttons[0], Qt.MouseButton.LeftButton)
    assert the_item(context).room_id is None
    forms.undo(context, done[0])
    assert everything(context) == before


def test_a_session_is_made_with_people_found_and_people_new(host, context, done):
    dialog = forms.edit_item(host, context, then=done.append)
    write(dialog.titles.lines["ar"], "افتتاح")
    write(dialog.titles.lines["en"], "Panel")
    write(dialog.times.start, "22:00")
    write(dialog.times.end, "0:30")
    dialog.floor.boxes["en"].setChecked(True)
    dialog.into.boxes["ar"].setChecked(True)
    search = dialog.speakers.search
    write(search.line, "Amal Had")
    assert "أمل" in search.found.item(0).text()
    press(dialog, Key.Key_Return)
    write(search.line, "Noor Saleh Zzz")
    for _ in range(search.found.count()):
        press(dialog, Key.Key_Down)
    press(dialog, Key.Key_Return)
    assert [person.name for person, _role in dialog.speakers.people()] == [
        "Amal Haddad",
        "Noor Saleh Zzz",
    ]
    dialog.speakers.rows()[1].roles.show_value("youth advocate")
    QTest.mouseClick(dialog.speakers.rows()[1].buttons.up, Qt.MouseButton.LeftButton)
    dialog.look()
    assert "next day" in dialog.said("start")
    dialog.code.setFocus()
    press(dialog, Key.Key_Return)
    item = the_item(context, done[0].name)
    assert item.end - item.start == timedelta(hours=2, minutes=30)
    assert [(one.name, one.role) for one in item.speakers] == [
        ("Noor Saleh Zzz", "youth advocate"),
        ("Amal Haddad", "speaker"),
    ]
    assert (item.floor, item.interpret_into) == (("en",), ("ar",))


def test_a_session_shows_what_is_saved_and_saves_it_unchanged(host, context, done):
    before = the_item(context)
    dialog = forms.edit_item(host, context, before.id, then=done.append)
    assert dialog.times.start.text() == "09:00"
    assert not dialog.is_changed()
    press(dialog, Key.Key_Return)
    # The sample's row had no words to search by yet; nothing else is written.
    assert {name for line in done[0].rows for name in line["after"]} <= {"folded"}
    assert the_item(context) == before


def test_a_session_becomes_heavy_by_a_tick(host, context, done):
    item = the_item(context)
    assert item.heavy is None
    for heavy in (True, False):
        dialog = forms.edit_item(host, context, item.id, then=done.append)
        QTest.keyClick(dialog.heavy, Key.Key_Space)
        press(dialog, Key.Key_Return)
        assert the_item(context).heavy is heavy


def test_a_place_in_the_grid_and_the_last_room_are_remembered(host, context, done):
    room = the_room(context)
    start = datetime(2026, 6, 10, 11, 0, tzinfo=UTC)
    dialog = forms.edit_item(host, context, start=start, room_id=room.id, then=done.append)
    assert (dialog.times.start.text(), dialog.times.end.text()) == ("14:00", "15:00")
    assert dialog.pinned.isChecked()
    assert dialog.code.text()
    write(dialog.titles.lines["en"], "Talk")
    press(dialog, Key.Key_Return)
    assert the_item(context, done[0].name).room == "Main Hall"
    again = forms.edit_item(host, context)
    assert again.room.value() == room.id


def test_trouble_is_told_while_typing(qtbot, host, context):
    room = the_room(context)
    start = datetime(2026, 6, 9, 6, 30, tzinfo=UTC)  # the opening is there then
    dialog = forms.edit_item(host, context, start=start, room_id=room.id)
    write(dialog.numbers["expected"], "500")
    dialog.look()
    assert "OPEN" in dialog.said("room")
    assert "100" in dialog.said("expected")
    dialog.step_free.setChecked(True)
    dialog.into.boxes["ar"].setChecked(True)
    dialog.floor.boxes["en"].setChecked(True)
    qtbot.waitUntil(lambda: "booth" in dialog.hint.text())


def test_a_session_is_cancelled_and_restored(host, context, done):
    item = the_item(context)
    dialog = forms.edit_item(host, context, item.id, then=done.append)
    QTest.mouseClick(dialog.delete_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.band.yes_buttons[1], Qt.MouseButton.LeftButton)
    assert the_item(context).cancelled
    dialog = forms.edit_item(host, context, item.id, then=done.append)
    QTest.mouseClick(dialog.delete_button, Qt.MouseButton.LeftButton)
    assert not the_item(context).cancelled
    assert [one.deed for one in done] == [Deed.CANCELLED, Deed.RESTORED]


def test_an_interpreter_gets_languages_and_hours(host, context, done):
    dialog = forms.edit_interpreter(host, context, then=done.append)
    QTest.keyClicks(dialog.focusWidget(), "Li Wei")
    press(dialog, Key.Key_Return)
    arabic, english = (dialog.levels.choices[code] for code in ("ar", "en"))
    arabic.setFocus()
    press(dialog, Key.Key_Right)
    english.setFocus()
    press(dialog, Key.Key_Right)
    press(dialog, Key.Key_Right)
    QTest.mouseClick(dialog.hours.add_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.hours.add_button, Qt.MouseButton.LeftButton)
    write(dialog.hours.rows()[1].end, "13")
    write(dialog.day_most, "240")
    press(dialog, Key.Key_Return)
    with context.db.read() as session:
        fields = programme.interpreter_fields(session, done[0].id)
    assert done[0].name == "Li Wei"
    assert fields.languages == (("ar", "a"), ("en", "b"))
    assert [(start.isoformat(), end.isoformat()) for start, end in fields.available] == [
        ("2026-06-09T06:00:00+00:00", "2026-06-09T15:00:00+00:00"),
        ("2026-06-10T06:00:00+00:00", "2026-06-10T10:00:00+00:00"),
    ]
    assert fields.day_most == 240
    again = forms.edit_interpreter(host, context, done[0].id, then=done.append)
    assert not again.is_changed()
    QTest.mouseClick(again.delete_button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(again.band.yes_buttons[0], Qt.MouseButton.LeftButton)
    with context.db.read() as session:
        assert programme.interpreters(session) == ()


def test_a_topic_takes_a_free_slot_in_one_form(host, context, done):
    room = the_room(context)
    start = datetime(2026, 6, 10, 11, 0, tzinfo=UTC)
    fields = ItemFields(
        code="OS",
        kind="open space",
        titles={"en": "Open Space"},
        start=start,
        end=start + timedelta(hours=1),
        floor=("en",),
    )
    with context.db.write() as session:
        space = venue.save_item(session, None, fields, hand()).id
    slots = forms.open_slots(host, context, space, then=done.append)
    assert not slots.save_button.isEnabled()
    QTest.keyClick(slots.boxes[room.id], Key.Key_Space)
    QTest.keyClick(slots.save_button, Key.Key_Return)
    assert the_item(context, "OS-1").placeholder
    before = everything(context)
    dialog = forms.propose_topic(host, context, then=done.append)
    write(dialog.name, "Peer support")
    write(dialog.interest, "500")
    write(dialog.proposer.search.line, "Rami")
    press(dialog, Key.Key_Return)
    dialog.slot.setFocus()
    press(dialog, Key.Key_Down)
    dialog.look()
    assert "100" in dialog.said("room")
    QTest.keyClick(dialog.save_button, Key.Key_Return)
    topic = the_item(context, "T1")
    assert (topic.start, topic.room, topic.interest) == (start, "Main Hall", 500)
    again = forms.propose_topic(host, context, topic.id)
    assert not again.is_changed()
    assert again.slot.value() == "stays"
    forms.undo(context, done[1])
    assert everything(context) == before


def test_stands_are_ordered_with_the_keyboard(host, context, done):
    with context.db.write() as session:
        foyer = venue.save_room(
            session, None, RoomFields(name="Foyer", capacity=200, parallel=True), hand()
        ).id
        fields = ItemFields(code="M", kind="marketplace", titles={"en": "Market"})
        market = venue.save_item(session, None, fields, hand()).id
    dialog = forms.edit_stands(host, context, market, then=done.append)
    for group in ("Health", "Water"):
        QTest.mouseClick(dialog.stands.add_button, Qt.MouseButton.LeftButton)
        write(dialog.stands.rows()[-1].group, group)
    QTest.keyClick(dialog.focusWidget(), Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    dialog.room.show_value(foyer)
    press(dialog, Key.Key_Return)
    with context.db.read() as session:
        stands = programme.stands(session)
    assert [(one.name, one.group, one.room) for one in stands] == [
        ("2", "Water", "Foyer"),
        ("1", "Health", "Foyer"),
    ]


def test_the_stock_of_mobile_booths(host, context, done):
    dialog = forms.edit_booths(host, context, then=done.append)
    QTest.mouseClick(dialog.booths.add_button, Qt.MouseButton.LeftButton)
    dialog.booths.rows()[0].minutes.setValue(45)
    QTest.mouseClick(dialog.booths.add_button, Qt.MouseButton.LeftButton)
    press(dialog, Key.Key_Return)
    with context.db.read() as session:
        kept = programme.mobile_booths(session)
    assert [(one.seats, one.setup_minutes) for one in kept] == [(2, 45), (2, 45)]
    assert all(isinstance(one, BoothFields) for one in kept)


FORMS = ("room", "item", "interpreter", "topic", "booths", "stands")


def opened(host, context, name):
    match name:
        case "room":
            return forms.edit_room(host, context, the_room(context).id)
        case "item":
            return forms.edit_item(host, context, the_item(context).id)
        case "interpreter":
            with context.db.write() as session:
                person = next(iter(the_people(session)))
                one = venue.save_interpreter(
                    session, None, InterpreterFields(person, (("ar", "a"),)), hand()
                )
            return forms.edit_interpreter(host, context, one.id)
        case "topic":
            return forms.propose_topic(host, context)
        case "booths":
            return forms.edit_booths(host, context)
        case _:
            return forms.edit_stands(host, context)


def the_people(session):
    from event_desk import people

    return [view.id for view in people.views(session)]


@pytest.mark.parametrize("name", FORMS)
@pytest.mark.parametrize(("language", "size"), [("en", 100), ("ar", 150)])
def test_every_form_fits_scrolls_and_says_what_its_fields_are(
    qapp, host, context, name, language, size
):
    theme.apply(qapp, "light", size)
    i18n.apply(qapp, language)
    dialog = opened(host, context, name)
    QTest.qWait(20)
    screen = dialog.screen().availableSize()
    assert dialog.width() <= screen.width()
    assert dialog.height() <= screen.height()
    assert dialog.middle.horizontalScrollBar().maximum() == 0
    whole = dialog.rect()
    for button in (dialog.save_button, dialog.cancel_button):
        assert whole.contains(button.mapTo(dialog, button.rect().bottomRight()))
    for field in dialog.findChildren(QLineEdit):
        if field.parentWidget().metaObject().className() not in ("Count", "LayoutBox"):
            assert field.accessibleName(), (name, field.text(), field.placeholderText())
    primaries = [
        one for one in dialog.findChildren(type(dialog.save_button)) if one.property("primary")
    ]
    assert primaries == [dialog.save_button]
    dialog.reject()
    theme.apply(qapp, "light", 100)
    i18n.apply(qapp, "en")
