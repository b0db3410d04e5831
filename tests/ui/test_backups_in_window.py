"""Backups while people work, the second place, restoring, and another laptop, in the window."""

import shutil
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from event_desk import app as application
from event_desk import clock, people
from event_desk.database import Database, backups, handing_over, is_encrypted, new_key
from event_desk.database.backups import Occasion
from event_desk.people import PersonFields
from event_desk.ui import i18n, tasks, theme
from event_desk.ui.file import copies_view, keeper
from event_desk.ui.file.hand_over_dialog import HandOverDialog
from event_desk.ui.file.incident_dialog import IncidentDialog
from event_desk.ui.file.passphrase_dialogs import AskPassphrase
from event_desk.ui.file.receive_dialog import ReceiveDialog
from event_desk.ui.file.restore_dialog import RestoreDialog
from event_desk.ui.main_window import MainWindow
from event_desk.ui.settings import Settings
from event_desk.ui.start_page import StartPage

PASSPHRASE = "four words of cedar"


@pytest.fixture
def desk(qapp, tmp_path):
    theme.apply(qapp, "light")
    i18n.apply(qapp, "en")
    made = application.Desk(qapp, Settings(tmp_path / "settings.ini"))
    yield made
    made.close()
    made.window.close()
    made.window.deleteLater()


@pytest.fixture
def event(sample_event, tmp_path):
    path = tmp_path / "Meeting.eventdesk"
    shutil.copyfile(sample_event, path)
    return path


@pytest.fixture
def waited(qtbot):
    def wait(what):
        qtbot.waitUntil(lambda: bool(what()), timeout=15_000)

    return wait


def add(desk, name="Zainab Noor"):
    with desk.window.context.db.write() as session:
        people.add(session, PersonFields(name=name), at=clock.now())


def occasions(event, second=None):
    return [copy.occasion for copy in backups.copies(event, second)]


def test_a_copy_is_made_some_minutes_after_a_change_and_at_the_end(
    desk, event, waited, monkeypatch
):
    monkeypatch.setattr(keeper, "MINUTE_MS", 10)
    desk.begin(event)
    button = desk.window.backup
    assert "No backup yet" in button.text()
    add(desk)
    assert desk.window.keeper.state.stale
    waited(lambda: occasions(event) == [Occasion.ROUTINE])
    waited(lambda: button.text().startswith("Backup "))
    waited(tasks.idle)
    monkeypatch.setattr(keeper, "MINUTE_MS", 100_000)
    add(desk, "Nour Haddad")
    desk.show_start()
    [last] = [copy for copy in backups.copies(event) if copy.occasion is Occasion.CLOSE]
    assert backups.contents(last.path).people == 8


def test_nothing_changed_makes_no_copy(desk, event, waited):
    desk.begin(event)
    waited(tasks.idle)
    desk.show_start()
    assert occasions(event) == []


def test_a_second_place_gets_copies_and_is_missed_when_it_is_gone(desk, event, tmp_path, waited):
    stick = tmp_path / "stick"
    stick.mkdir()
    desk.begin(event)
    desk.window.backup._choose_second(stick)
    waited(lambda: len(backups.copies(event, stick)) == 2)
    waited(tasks.idle)
    shutil.rmtree(stick)
    desk.window.backup.menu().actions()[1].trigger()  # Back up now
    waited(lambda: "second place is missing" in desk.window.backup.text())
    assert "plug in" in desk.window.backup.toolTip()
    waited(tasks.idle)
    desk.change()  # a window made anew still knows
    assert "second place is missing" in desk.window.backup.text()


def test_a_backup_that_fails_says_since_when_there_is_none(desk, event, waited, qtbot):
    desk.begin(event)
    waited(tasks.idle)
    backups.folder_of(event).write_text("in the way")
    add(desk)
    desk.window.keeper.make()
    waited(lambda: desk.window.keeper.state.trouble)
    assert "No backup" in desk.window.backup.text()
    assert "cannot be written" in desk.window.backup.toolTip()
    backups.folder_of(event).unlink()
    desk.window.keeper.make()
    waited(lambda: not desk.window.keeper.state.trouble)
    assert occasions(event) == [Occasion.ROUTINE]


def test_a_copy_is_late_when_what_changed_is_not_in_one_for_long():
    now = datetime(2026, 6, 9, 9, 0, tzinfo=UTC)
    state = keeper.BackupState(None, True, now - timedelta(minutes=9))
    assert not state.is_late(now)
    assert state.is_late(now + timedelta(minutes=2))


def test_an_event_comes_back_from_the_start_page_and_what_was_there_stays(desk, event, waited):
    desk.begin(event)
    desk.window.keeper.make()
    waited(lambda: occasions(event))
    waited(tasks.idle)
    add(desk)
    waited(tasks.idle)
    desk.window.backup.restore_wanted.emit()
    assert isinstance(desk.window, StartPage)
    dialog = desk.window.findChild(RestoreDialog)
    waited(lambda: dialog.copies.list.count() == 2)
    shown = [dialog.copies.list.item(row).toolTip() for row in range(2)]
    dialog.copies.list.setFocus()
    for key in (Qt.Key.Key_End, Qt.Key.Key_Home):  # two within one second stand by their names
        QTest.keyClick(dialog.copies.list, key)
        if "routine" in shown[dialog.copies.list.currentRow()]:
            break
    waited(lambda: dialog.place_button.isEnabled() and "fewer" in dialog.copies.told.text())
    assert "6 people" in dialog.copies.facts.text()
    dialog.place_button.click()
    waited(lambda: isinstance(desk.window, MainWindow))
    with desk.window.context.db.read() as session:
        assert len(people.views(session)) == 6
    [aside] = event.parent.glob("*set aside*.eventdesk")
    assert backups.contents(aside).people == 7


def test_an_event_that_is_gone_comes_back_as_another_file(desk, event, waited):
    desk.begin(event)
    desk.window.keeper.make()
    waited(lambda: occasions(event))
    waited(tasks.idle)
    desk.show_start()
    event.unlink()
    desk.window.restore_button.click()
    dialog = desk.window.findChild(RestoreDialog)
    waited(dialog.place_button.isEnabled)
    dialog.as_file(event.with_name("Again.eventdesk"))
    waited(lambda: isinstance(desk.window, MainWindow))
    assert desk.window.context.path == event.with_name("Again.eventdesk")


def test_an_encrypted_copy_asks_for_its_passphrase(desk, tmp_path, waited):
    path = tmp_path / "locked.eventdesk"
    db = Database.create(path, new_key(PASSPHRASE))
    db.close()
    desk.begin(None)
    dialog = desk._flows.restore()
    dialog.copies.show_path(path)
    waited(dialog.unlock_button.isVisible)
    assert not dialog.place_button.isEnabled()
    dialog.unlock_button.click()
    asked = dialog.findChild(AskPassphrase)
    QTest.keyClicks(asked.field, PASSPHRASE)
    QTest.keyClick(asked.field, Qt.Key.Key_Return)
    waited(lambda: not dialog.unlock_button.isVisible() and tasks.idle())
    dialog.reject()


def test_an_event_is_handed_over_and_received(desk, event, tmp_path, waited):
    desk.begin(event)
    desk.window.backup.hand_over_wanted.emit()
    dialog = desk.window.findChild(HandOverDialog)
    parcel = tmp_path / "stick.eventhandover"
    dialog.write(parcel)
    waited(dialog.code.isVisible)
    code = dialog.code.text()
    dialog.close()
    assert "elsewhere" in desk.window.notices.names()
    desk.show_start()
    desk.open_event(parcel)  # a double click on the file
    received = desk.window.findChild(ReceiveDialog)
    assert received.file.text() == str(parcel)
    whole = code.replace(" ", "")
    QTest.keyClicks(received.code, whole[:-1].lower() + ("0" if whole[-1] != "0" else "1"))
    assert "wrong" in received.told.text()
    assert not received.make_button.isEnabled()
    received.code.clear()
    QTest.keyClicks(received.code, whole.lower())
    assert received.code.text() == " ".join(code.split())
    QTest.keyClicks(received.passphrase.first, PASSPHRASE)
    assert not received.make_button.isEnabled()
    QTest.keyClicks(received.passphrase.second, PASSPHRASE)
    assert received.make_button.isEnabled()
    there = tmp_path / "there.eventdesk"
    received.receive(there)
    waited(lambda: isinstance(desk.window, MainWindow))
    assert desk.window.context.path == there
    assert is_encrypted(there)
    assert "elsewhere" not in desk.window.notices.names()


def test_another_files_code_is_told_in_the_dialog(desk, event, tmp_path, waited):
    desk.begin(event)
    parcel = tmp_path / "a.eventhandover"
    handing_over.hand_over(desk.window.context.db, parcel)
    desk.show_start()
    received = desk._flows.receive(parcel)
    received.code.setText(handing_over.new_code())
    received.receive(tmp_path / "there.eventdesk")
    waited(lambda: "not the code" in received.told.text())
    assert received.isVisible()
    received.reject()


def test_the_first_laptop_takes_the_event_back(desk, event, tmp_path, waited):
    desk.begin(event)
    desk.window.backup.hand_over_wanted.emit()
    dialog = desk.window.findChild(HandOverDialog)
    dialog.write(tmp_path / "a.eventhandover")
    waited(dialog.code.isVisible)
    dialog.close()
    desk.window.watch._take_back()
    assert "elsewhere" not in desk.window.notices.names()
    assert not desk.window.context.elsewhere.asks


def test_a_sheet_for_a_lost_laptop_is_written_from_the_start_page(
    desk, event, tmp_path, waited, monkeypatch
):
    shown = []
    monkeypatch.setattr("event_desk.ui.file.incident_dialog.show_file", shown.append)
    desk.begin(event)
    desk.show_start()
    desk.window.incident_button.click()
    dialog = desk.window.findChild(IncidentDialog)
    assert dialog.write_button.isEnabled()
    dialog.write(event, tmp_path / "lost.pdf")
    waited(lambda: shown)
    assert (tmp_path / "lost.pdf").read_bytes().startswith(b"%PDF")


def test_words_compare_a_copy_with_the_file():
    now = backups.Contents("{}", 7, 10, None, False)
    copy = backups.Contents("{}", 6, 12, None, False)
    assert len(copies_view.difference(now, copy).splitlines()) == 2
    assert "As many" in copies_view.difference(now, now)
