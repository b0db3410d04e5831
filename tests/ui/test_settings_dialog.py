"""All settings in one dialog: found by words, changed by keys, seen at once, taken back by F8."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from event_desk import clock, programme, roles
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.roles import Right, Role
from event_desk.ui import i18n, theme
from event_desk.ui.main_window import MainWindow
from event_desk.ui.settings import TEXT_SIZES
from event_desk.ui.settings_dialog import event, machine, registry
from event_desk.ui.settings_dialog.dialog import SettingsDialog
from event_desk.ui.settings_dialog.setting import Group, Kind, Scope
from event_desk.ui.widgets.zone_field import ZoneField


@pytest.fixture
def dialog(qtbot, window):
    made = window.open_settings()
    qtbot.waitUntil(made.isVisible)
    qtbot.wait(30)  # what the language of the test before still has under way
    yield made
    if made in QApplication.topLevelWidgets():
        made.reject()


@pytest.fixture(autouse=True)
def as_before(qapp):
    yield
    theme.apply(qapp, "light", 100)
    i18n.apply(qapp, "en", months="gulf", arabic_digits=False)


def facts(db):
    with db.read() as session:
        return programme.event_facts(session)


def pick(qtbot, field, words):
    """A choice of a drop-down list by the keys that a person would press."""
    field.setFocus()
    place = field.findText(words)
    assert place >= 0, [field.itemText(one) for one in range(field.count())]
    step = Qt.Key.Key_Down if place > field.currentIndex() else Qt.Key.Key_Up
    for _ in range(abs(place - field.currentIndex())):
        qtbot.keyClick(field, step)


def test_every_setting_says_what_it_is_and_what_it_does(qapp):
    keys = [one.key for one in registry.ALL]
    assert len(keys) == len(set(keys))
    for one in registry.ALL:
        assert one.title()
        assert one.words(), one.key
        assert (one.open is not None) == (one.kind is Kind.OPEN)
        assert bool(one.button()) == (one.kind is Kind.OPEN)
        assert (one.kind is Kind.CHOICE) <= bool(one.choices())
        assert one.right is Right.SETTINGS or one.scope is Scope.COMPUTER or one.group in (
            Group.RULES, Group.EVENT,
        )  # fmt: skip


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_each_setting_is_found_by_its_own_title(qapp, language):
    i18n.apply(qapp, language)
    for one in registry.ALL:
        assert one in registry.found(one.title())
        assert one in registry.found(one.words().split()[0])


@pytest.mark.parametrize(
    ("query", "key"),
    [
        ("font", "text_size"),
        ("theme", "theme"),
        ("TIME zo", "timezone"),
        ("beep", "volume"),
        ("levant", "months"),
        ("حزيران", "months"),
        ("stick", "second_place"),
        ("licence", "about"),
    ],
)
def test_people_find_settings_by_the_words_they_have(qapp, query, key):
    assert key in [one.key for one in registry.found(query)]


@pytest.mark.parametrize("language", ["ar", "fr", "es"])
@pytest.mark.parametrize(
    ("query", "key"), [("time zone", "timezone"), ("beep", "volume"), ("stick", "second_place")]
)
def test_english_words_find_them_in_every_language(qapp, language, query, key):
    i18n.apply(qapp, language)
    assert key in [one.key for one in registry.found(query)]


def test_the_keys_open_it_and_escape_closes_it(qtbot, window):
    qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    made = window.findChild(SettingsDialog)
    qtbot.waitUntil(made.search.hasFocus)
    with qtbot.waitSignal(made.finished):
        qtbot.keyClick(made, Qt.Key.Key_Escape)


@pytest.mark.parametrize("letter", ["،", "و"])
def test_the_comma_of_an_arabic_keyboard_opens_it_too(qtbot, window, letter):
    # Qt gives such a key the letter's own number.
    key, control = Qt.Key(ord(letter)), Qt.KeyboardModifier.ControlModifier
    for action in (QTest.KeyAction.Press, QTest.KeyAction.Release):
        QTest.sendKeyEvent(action, window, key, letter, control)
    assert window.findChild(SettingsDialog) is not None


def test_the_gear_below_and_the_desks_menu_open_it_too(qtbot, window):
    window._status.settings_button.click()
    window.findChild(SettingsDialog).reject()
    actions = window._status._desk.menu().actions()
    next(one for one in actions if "settings" in one.text()).trigger()
    qtbot.waitUntil(lambda: any(d.isVisible() for d in window.findChildren(SettingsDialog)))
    for made in window.findChildren(SettingsDialog):
        made.reject()


def test_a_search_shows_settings_of_all_groups_and_says_when_there_are_none(qtbot, dialog):
    qtbot.keyClicks(dialog.search, "digits")
    assert {"digits", "event_digits"} <= set(dialog.rows)
    assert dialog.groups.selectedItems() == []
    dialog.search.clear()
    qtbot.keyClicks(dialog.search, "zzqx")
    assert not dialog.rows
    assert dialog.nothing.isVisible()
    dialog.nothing.button.click()
    assert dialog.rows
    assert not dialog.nothing.isVisible()


def test_tab_goes_from_the_search_to_what_was_found(qtbot, dialog):
    dialog.search.setFocus()
    qtbot.keyClicks(dialog.search, "digits")
    qtbot.waitUntil(lambda: all(row.isVisible() for row in dialog.rows.values()))
    for _ in range(2):
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert dialog.search.text() == "digits"
    assert any(row.isAncestorOf(dialog.focusWidget()) for row in dialog.rows.values())


def test_a_click_on_the_group_that_was_open_ends_the_search(qtbot, dialog):
    qtbot.keyClicks(dialog.search, "digits")
    place = dialog.groups.visualItemRect(dialog.groups.currentItem()).center()
    qtbot.mouseClick(dialog.groups.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert dialog.search.text() == ""
    assert len(dialog.groups.selectedItems()) == 1


def test_groups_are_gone_through_with_the_arrows(qtbot, dialog):
    dialog.groups.setFocus()
    seen = []
    for group in registry.groups():
        seen.append(set(dialog.rows))
        assert {one.group for one in registry.ALL if one.key in dialog.rows} == {group}
        qtbot.keyClick(dialog.groups, Qt.Key.Key_Down)
    assert set().union(*seen) == {one.key for one in registry.ALL}


def test_the_look_changes_at_once_and_f8_takes_it_back(qtbot, dialog, context):
    context.settings.put("theme", "light")
    dialog.show_setting("theme")
    pick(qtbot, dialog.rows["theme"].field, "Dark")
    assert theme.is_dark()
    assert context.settings.theme == "dark"
    qtbot.waitUntil(lambda: "Colours" in dialog.undo_button.text())
    qtbot.keyClick(dialog, Qt.Key.Key_F8)
    assert not theme.is_dark()
    assert not dialog.undo_button.isEnabled()


def test_the_way_back_is_in_sight_where_there_is_one(qtbot, dialog, context):
    dialog.show_setting("volume")
    row = dialog.rows["volume"]
    assert row.back_button.isHidden()
    pick(qtbot, row.field, "Loud")
    assert context.settings.volume == 100
    assert not row.back_button.isHidden()
    row.back_button.setFocus()
    qtbot.keyClick(row.back_button, Qt.Key.Key_Space)
    assert context.settings.volume == 50
    assert dialog.rows["volume"].back_button.isHidden()


def test_the_language_changes_with_the_dialog_open(qtbot, dialog, context):
    dialog.show_setting("language")
    pick(qtbot, dialog.rows["language"].field, "عربي")
    qtbot.waitUntil(lambda: dialog.layoutDirection() == Qt.LayoutDirection.RightToLeft)
    qtbot.wait(50)
    assert context.settings.language == "ar"
    assert "language" in dialog.rows
    assert dialog.rows["language"].field.currentText() == "عربي"
    qtbot.keyClick(dialog, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: dialog.layoutDirection() == Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("size", TEXT_SIZES)
def test_the_text_has_each_size_with_the_dialog_open(qtbot, qapp, dialog, size):
    dialog.show_setting("text_size")
    if size != 100:
        pick(qtbot, dialog.rows["text_size"].field, f"{size} %")
    qtbot.wait(30)
    assert dialog.rows["text_size"].field.currentText() == f"{size} %"
    assert qapp.font().pointSizeF() == pytest.approx(theme.BASE_POINTS * size / 100)


def test_what_the_menu_below_chooses_is_chosen_here(dialog, window, context):
    assert machine.present(context, "answers") == "card"
    menu = window._status._look.menu()
    next(one for one in menu.actions() if one.text().startswith("Large")).trigger()
    dialog.show_setting("answers")
    assert dialog.rows["answers"].field.value() == "large"


def test_an_events_names_and_place_are_saved_as_they_are_left(qtbot, dialog, db):
    dialog.show_setting("name.fr")
    field = dialog.rows["name.fr"].field
    qtbot.keyClicks(field, "Reunion annuelle")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert facts(db).names["fr"] == "Reunion annuelle"
    place = dialog.rows["place"].field
    place.setFocus()
    qtbot.keyClicks(place, "Doha")
    qtbot.keyClick(place, Qt.Key.Key_Return)
    assert facts(db).place == "Doha"
    assert dialog.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_F8)
    assert facts(db).place == ""
    qtbot.keyClick(dialog, Qt.Key.Key_F8)
    assert "fr" not in facts(db).names


def test_closing_keeps_what_is_still_being_typed_and_has_the_window_made_anew(
    qtbot, window, dialog, db
):
    dialog.show_setting("place")
    field = dialog.rows["place"].field
    field.setFocus()
    qtbot.keyClicks(field, "Beirut")
    with qtbot.waitSignal(window.desk_changed):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert facts(db).place == "Beirut"


def test_nothing_is_made_anew_for_a_look(qtbot, window, dialog):
    dialog.show_setting("volume")
    pick(qtbot, dialog.rows["volume"].field, "None")
    with qtbot.assertNotEmitted(window.desk_changed):
        dialog.accept()


def test_days_follow_each_other(qtbot, dialog, db):
    dialog.show_setting("start")
    field = dialog.rows["start"].field
    field.setDate(field.date().addDays(5))
    qtbot.keyClick(field, Qt.Key.Key_Return)
    now = facts(db)
    assert (now.start.isoformat(), now.end.isoformat()) == ("2026-06-14", "2026-06-14")
    qtbot.keyClick(dialog, Qt.Key.Key_F8)
    assert facts(db).start.isoformat() == "2026-06-09"


def test_a_zone_is_found_by_a_part_of_its_name_and_nonsense_goes_back(qtbot, dialog, db):
    dialog.show_setting("timezone")
    field = dialog.rows["timezone"].field
    assert isinstance(field, ZoneField)
    field.lineEdit().selectAll()
    qtbot.keyClicks(field.lineEdit(), "Europe/Paris")
    qtbot.keyClick(field.lineEdit(), Qt.Key.Key_Return)
    assert facts(db).timezone == "Europe/Paris"
    field.lineEdit().selectAll()
    qtbot.keyClicks(field.lineEdit(), "Nowhere")
    qtbot.keyClick(field.lineEdit(), Qt.Key.Key_Return)
    assert field.currentText() == "Europe/Paris"
    assert facts(db).timezone == "Europe/Paris"


def test_languages_keep_their_order_and_one_has_to_stay(qtbot, dialog, db):
    dialog.show_setting("languages")
    boxes = dialog.rows["languages"].field.findChildren(object)
    french = next(one for one in boxes if getattr(one, "text", str)() == "French")
    french.setFocus()
    qtbot.keyClick(french, Qt.Key.Key_Space)
    assert facts(db).languages == ("ar", "en", "es")
    qtbot.keyClick(french, Qt.Key.Key_Space)
    assert facts(db).languages == ("ar", "en", "es", "fr")


def test_months_and_digits_of_the_event_are_seen_at_once(qtbot, dialog, db, context):
    machine.choose(context, "language", "ar")
    day = facts(db).start
    assert i18n.day(day) == "9 يونيو"
    dialog.show_setting("months")
    qtbot.wait(50)
    field = dialog.rows["months"].field
    pick(qtbot, field, field.itemText(1))
    assert facts(db).months == "levant"
    assert i18n.day(day) == "9 حزيران"
    qtbot.wait(50)
    field = dialog.rows["event_digits"].field
    pick(qtbot, field, "٠١٢٣٤٥٦٧٨٩")
    assert facts(db).digits == "arabic"
    assert i18n.day(day) == "٩ حزيران"


def test_this_computers_digits_go_before_the_events(qapp, context):
    for own, of_event, shown in (
        ("", "arabic", "٩"), ("latin", "arabic", "9"), ("arabic", "latin", "٩"), ("", "latin", "9"),
    ):  # fmt: skip
        context.settings.put("digits", own)
        context.settings.put("language", "ar")
        machine.speak(qapp, context.settings, "gulf", of_event)
        assert i18n.digits("9") == shown


@pytest.mark.parametrize("role", [Role.FAST_LANE, Role.HELP_DESK])
def test_what_a_desk_may_not_change_is_seen_but_not_to_be_changed(qtbot, context, role):
    from dataclasses import replace

    made = MainWindow(replace(context, role=role))
    qtbot.addWidget(made)
    made.show()
    dialog = made.open_settings("name.en")
    assert not dialog.rows["name.en"].field.isEnabled()
    dialog.show_setting("theme")
    assert dialog.rows["theme"].field.isEnabled()
    dialog.reject()
    made.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_more_rights_need_the_pin(qtbot, db, context):
    from dataclasses import replace

    from event_desk.ui.pin_dialog import AskPin

    with db.write() as session:
        roles.set_pin(session, "2468", at=clock.now())
    made = MainWindow(replace(context, role=Role.HELP_DESK))
    qtbot.addWidget(made)
    made.show()
    dialog = made.open_settings("role")
    pick(qtbot, dialog.rows["role"].field, "Organiser")
    asked = dialog.findChild(AskPin)
    qtbot.keyClicks(asked.findChild(QLineEdit), "2468")
    with qtbot.waitSignal(made.desk_changed):
        qtbot.keyClick(asked.findChild(QLineEdit), Qt.Key.Key_Return)
    dialog.reject()
    made.close()


def test_every_button_of_it_opens_something(qtbot, dialog, window, monkeypatch):
    """But for those that close the event's window or ask the system for a folder."""
    left = {"restore", "passphrase", "hand_over", "second_place", "log", "greeting", "backup_now"}
    for one in registry.ALL:
        if one.kind is not Kind.OPEN or one.key in left or one.key == "ready":
            continue
        dialog.show_setting(one.key)
        before = set(QApplication.topLevelWidgets())
        field = dialog.rows[one.key].field
        assert isinstance(field, QPushButton)
        field.setFocus()
        qtbot.keyClick(field, Qt.Key.Key_Space)
        opened = [
            made
            for made in QApplication.topLevelWidgets()
            if made not in before and made.isVisible() and made.isWindow()
        ]
        assert opened, one.key
        for made in opened:
            made.close()


def test_the_core_refuses_what_makes_no_event(db):
    from dataclasses import replace

    fields = programme.event_fields(facts(db))
    for wrong, code in (
        ({"names": {"en": "  "}}, ErrorCode.EVENT_UNNAMED),
        ({"languages": ()}, ErrorCode.EVENT_UNNAMED),
        ({"timezone": "Moon/Base"}, ErrorCode.UNKNOWN_TIMEZONE),
        ({"end": fields.start.replace(day=1)}, ErrorCode.DATES_REVERSED),
    ):
        with pytest.raises(EventDeskError) as refused, db.write() as session:
            programme.change_event(session, replace(fields, **wrong), at=clock.now())
        assert refused.value.code is code
    assert facts(db).names == fields.names


def test_how_soon_a_backup_follows_is_chosen_by_keys(qtbot, dialog, window, context):
    dialog.show_setting("backup_minutes")
    assert window.keeper._every() == 5 * 60_000
    pick(qtbot, dialog.rows["backup_minutes"].field, "15 minutes")
    assert window.keeper._every() == 15 * 60_000
    context.settings.put("backup_minutes", "nonsense")
    assert window.keeper._every() == 5 * 60_000


def test_what_cannot_be_saved_is_said_and_goes_back(qtbot, dialog, db):
    from PySide6.QtWidgets import QMessageBox

    dialog.show_setting("end")
    field = dialog.rows["end"].field
    field.setDate(field.date().addDays(-30))
    qtbot.keyClick(field, Qt.Key.Key_Return)
    box = dialog.findChild(QMessageBox)
    assert box.text()
    box.accept()
    qtbot.waitUntil(lambda: dialog.rows["end"].field.date().toString("yyyy-MM-dd") == "2026-06-11")
    assert event.facts(dialog._host.context).end.isoformat() == "2026-06-11"
