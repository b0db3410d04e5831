"""The event file in the window: passphrase, damage, one window a file, places, read-only media."""

import lzma
import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMessageBox

from event_desk import app as application
from event_desk import checkin, clock, laptops, people
from event_desk.cli import main
from event_desk.database import (
    Database,
    backups,
    connecting,
    event_file,
    is_encrypted,
    new_key,
    protect,
)
from event_desk.database.backups import Occasion
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.ui import i18n, tasks, theme
from event_desk.ui.file import holding
from event_desk.ui.file.passphrase_dialogs import AskPassphrase, SetPassphrase
from event_desk.ui.file.sentence_dialog import SentenceDialog
from event_desk.ui.file.trouble_dialog import TroubleDialog
from event_desk.ui.main_window import MainWindow
from event_desk.ui.new_event_dialog import NewEventDialog
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
    if made.window is not None:
        made.window.close()
        made.window.deleteLater()


@pytest.fixture
def event(sample_event, tmp_path):
    path = tmp_path / "Meeting.eventdesk"
    shutil.copyfile(sample_event, path)
    return path


@pytest.fixture
def locked(event):
    Database.open(event).close()
    protect(event, None, new_key(PASSPHRASE))
    return event


@pytest.fixture
def waited(qtbot):
    def wait(what, timeout=15_000):
        qtbot.waitUntil(lambda: bool(what()), timeout=timeout)

    return wait


def typed(field, text):
    field.clear()
    QTest.keyClicks(field, text)


def dialog_of(desk, kind):
    return desk.window.findChild(kind)


def test_an_encrypted_event_opens_with_its_passphrase_typed(desk, locked, waited):
    desk.begin(locked)
    dialog = dialog_of(desk, AskPassphrase)
    typed(dialog.field, "four words of fedar")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    waited(lambda: "doesn't open" in dialog.told.text())
    assert dialog.field.text() == "four words of fedar"
    assert dialog.isVisible()
    typed(dialog.field, PASSPHRASE)
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    waited(lambda: isinstance(desk.window, MainWindow))
    assert desk.window.context.db.key is not None


def test_without_the_passphrase_the_event_stays_closed_and_free(desk, locked):
    desk.begin(locked)
    QTest.keyClick(dialog_of(desk, AskPassphrase), Qt.Key.Key_Escape)
    assert isinstance(desk.window, StartPage)
    holding.take(locked).release()


def test_what_is_typed_can_be_shown_and_caps_lock_is_told(desk, locked):
    desk.begin(locked)
    dialog = dialog_of(desk, AskPassphrase)
    assert dialog.field.echoMode() == QLineEdit.EchoMode.Password
    dialog.field.eye.trigger()
    assert dialog.field.echoMode() == QLineEdit.EchoMode.Normal
    QTest.keyClicks(dialog.field, "A", Qt.KeyboardModifier.NoModifier)
    assert dialog.caps.isVisible()
    QTest.keyClicks(dialog.field, "b")
    assert not dialog.caps.isVisible()
    assert not dialog.remember.isVisible()  # there is no safe on this computer
    dialog.reject()


def test_a_new_event_is_protected_when_a_passphrase_is_typed(desk, tmp_path, waited):
    desk.begin(None)
    made = []
    dialog = NewEventDialog.ask(desk.window, made.append)
    typed(dialog.name, "Quiet meeting")
    typed(dialog.passphrase.first, "short")
    typed(dialog.passphrase.second, "short")
    assert not dialog.create_button.isEnabled()
    typed(dialog.passphrase.first, PASSPHRASE)
    assert not dialog.create_button.isEnabled()
    typed(dialog.passphrase.second, PASSPHRASE)
    dialog.create_button.click()
    path = tmp_path / "quiet.eventdesk"
    desk.make_event(made[0], path)
    waited(lambda: isinstance(desk.window, MainWindow))
    assert is_encrypted(path)
    with desk.window.context.db.read() as session:
        assert laptops.protected_since(session) is not None


def test_a_passphrase_is_set_later_and_old_copies_are_removed_when_wanted(desk, event, waited):
    db = Database.open(event)
    backups.make(db, Occasion.ROUTINE, datetime(2026, 6, 1, tzinfo=UTC))
    db.close()
    desk.begin(event)
    desk.window.backup.set_passphrase_wanted.emit()
    dialog = dialog_of(desk, SetPassphrase)
    typed(dialog.fields.first, PASSPHRASE)
    typed(dialog.fields.second, PASSPHRASE)
    QTest.keyClick(dialog.fields.second, Qt.Key.Key_Return)
    waited(lambda: isinstance(desk.window, MainWindow) and desk.window.context.db.key)
    offer = dialog_of(desk, SentenceDialog)
    assert "2 cop" in offer.sentence.text()
    offer.buttons[0].click()
    waited(tasks.idle)
    kept = backups.copies(event)
    assert kept
    assert all(is_encrypted(copy.path) for copy in kept)
    assert is_encrypted(event)


def test_a_passphrase_is_removed(desk, locked, waited):
    desk.open_event(locked, None)
    dialog = dialog_of(desk, AskPassphrase)
    typed(dialog.field, PASSPHRASE)
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    waited(lambda: isinstance(desk.window, MainWindow))
    desk.window.backup.remove_passphrase_wanted.emit()
    waited(lambda: isinstance(desk.window, MainWindow) and desk.window.context.db.key is None)
    assert not is_encrypted(locked)


def test_a_file_that_another_program_changed_offers_the_newest_good_copy(desk, event, waited):
    db = Database.open(event)
    backups.make(db, Occasion.CLOSE, datetime(2026, 6, 1, tzinfo=UTC))
    db.close()
    whole = bytearray(event.read_bytes())
    place = whole.rindex(b"Haddad")
    whole[place : place + 6] = b"Hxddad"
    event.write_bytes(whole)
    desk.begin(event)
    assert isinstance(desk.window, StartPage)
    dialog = dialog_of(desk, TroubleDialog)
    assert "not as Event Desk left it" in dialog.sign.text()
    waited(dialog.restore_button.isEnabled)
    assert "6 people" in dialog.copies.facts.text()
    assert "As many people" in dialog.copies.told.text()
    dialog.restore_button.click()
    waited(lambda: isinstance(desk.window, MainWindow))
    assert b"Hxddad" not in event.read_bytes()
    assert [path for path in event.parent.iterdir() if "set aside" in path.name]


def test_a_doubt_stays_until_somebody_decides(desk, event, waited):
    Database.open(event).close()
    whole = bytearray(event.read_bytes())
    place = whole.rindex(b"Haddad")
    whole[place : place + 6] = b"Hxddad"
    event.write_bytes(whole)
    for _ in range(2):
        desk.open_event(event)
        dialog = dialog_of(desk, TroubleDialog)
        waited(tasks.idle)
        dialog.close()
        waited(lambda: dialog_of(desk, TroubleDialog) is None)
    desk.open_event(event)
    dialog_of(desk, TroubleDialog).anyway_button.click()
    assert isinstance(desk.window, MainWindow)


def test_a_damaged_page_is_found_behind_the_open_window(desk, event, waited):
    db = Database.open(event)
    backups.make(db, Occasion.CLOSE, datetime(2026, 6, 1, tzinfo=UTC))
    db.close()
    (event.parent / f".{event.name}.seal").unlink()
    whole = bytearray(event.read_bytes())
    page = whole.index(b"ix_people_expected")  # the schema stays; a later page is hit
    where = (len(whole) // 4096 - 2) * 4096
    assert page < where
    whole[where : where + 200] = b"\xff" * 200
    event.write_bytes(whole)
    desk.begin(event)
    waited(lambda: desk.window.findChild(TroubleDialog) is not None)
    dialog = dialog_of(desk, TroubleDialog)
    assert "damaged" in dialog.sign.text()
    waited(dialog.restore_button.isEnabled)
    dialog.reject()


def test_a_second_window_says_who_holds_the_file_and_brings_it_to_the_front(desk, event, waited):
    held = holding.take(event)
    called = []
    held.front_wanted.connect(lambda: called.append(True))
    desk.begin(event)
    assert isinstance(desk.window, StartPage)
    dialog = dialog_of(desk, SentenceDialog)
    assert str(os.getpid()) in dialog.sentence.text()
    dialog.buttons[0].click()
    waited(lambda: called)
    held.release()
    desk.open_event(event)
    assert isinstance(desk.window, MainWindow)


def test_what_a_killed_program_held_is_free_again(event, tmp_path):
    code = (
        "import sys, time; from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
        "app = QCoreApplication([]); from event_desk.ui.file import holding;"
        "held = holding.take(Path(sys.argv[1])); print('held', flush=True); time.sleep(60)"
    )
    other = subprocess.Popen(
        [sys.executable, "-c", code, str(event)], stdout=subprocess.PIPE, text=True
    )
    assert other.stdout.readline() == "held\n"
    with pytest.raises(EventDeskError) as raised:
        holding.take(event)
    assert raised.value.code is ErrorCode.EVENT_HELD
    assert str(other.pid) in raised.value.values["holder"]
    other.kill()
    other.wait()
    other.stdout.close()
    holding.take(event).release()


def test_the_command_line_works_beside_the_window(desk, event, capsys):
    desk.begin(event)
    assert main(["people", str(event)]) == 0
    assert "Haddad" in capsys.readouterr().out


def test_a_synced_folder_is_refused_and_a_copy_elsewhere_opens(desk, event, tmp_path, waited):
    folder = tmp_path / "Nextcloud"
    folder.mkdir()
    there = folder / event.name
    shutil.move(event, there)
    desk.begin(there)
    dialog = dialog_of(desk, SentenceDialog)
    assert "Nextcloud" in dialog.sentence.text()
    dialog.reject()
    desk._opening._copy(there, tmp_path / "mine")
    waited(lambda: isinstance(desk.window, MainWindow))
    assert desk.window.context.path == tmp_path / "mine" / event.name


def test_a_new_event_in_a_synced_folder_is_offered_another_place(desk, tmp_path):
    desk.begin(None)
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    made = []
    dialog = NewEventDialog.ask(desk.window, made.append)
    typed(dialog.name, "Meeting")
    dialog.create_button.click()
    desk.make_event(made[0], folder / "a.eventdesk")
    assert "Dropbox" in dialog_of(desk, SentenceDialog).sentence.text()
    assert not (folder / "a.eventdesk").exists()
    dialog_of(desk, SentenceDialog).reject()


@pytest.fixture
def read_only(event, monkeypatch):
    """Root may write anywhere, so the rights alone make no read-only medium here."""
    for module in (connecting, event_file, holding):
        monkeypatch.setattr(module, "is_writable", lambda _path: False)
    return event


def test_a_read_only_event_is_looked_at_and_refuses_in_a_sentence(desk, read_only, qtbot, waited):
    desk.begin(read_only)
    window = desk.window
    assert "only be looked at" in window.notices.sentence("read_only")
    waited(tasks.idle)
    assert window.findChild(QMessageBox) is None
    page = window.page()
    QTest.keyClicks(page.box, "Jean-Luc")
    QTest.keyClick(page.box, Qt.Key.Key_Return)
    waited(lambda: page.findChildren(QMessageBox))
    [box] = page.findChildren(QMessageBox)
    assert "can only be read here" in box.text()
    box.accept()


def test_an_event_from_an_older_version_tells_where_it_is_kept(desk, tmp_path):
    old = max((Path(__file__).parent.parent / "old_files").glob("*.eventdesk.xz"))
    path = tmp_path / "old.eventdesk"
    path.write_bytes(lzma.decompress(old.read_bytes()))
    desk.begin(path)
    assert "older version" in desk.window.notices.sentence("upgraded")


def test_scanning_is_asked_for_once_it_was_handed_over(desk, event, waited):
    db = Database.open(event)
    with db.write() as session:
        laptops.hand_over(session, at=datetime(2026, 6, 9, 6, 0, tzinfo=UTC))
    db.close()
    desk.begin(event)
    window = desk.window
    assert "Handed over" in window.notices.sentence("elsewhere")
    page = window.page()
    QTest.keyClicks(page.box, "Jean-Luc")
    QTest.keyClick(page.box, Qt.Key.Key_Return)
    dialog = page.findChild(SentenceDialog)
    assert page.card.result is None
    for key in "1234567\r":  # the next scan answers it as not admitted
        QTest.keyClick(dialog.focusWidget(), key)
    waited(lambda: page.findChild(SentenceDialog) is None)
    assert page.card.result is None
    QTest.keyClicks(page.box, "Jean-Luc")
    QTest.keyClick(page.box, Qt.Key.Key_Return)
    page.findChild(SentenceDialog).buttons[0].click()
    assert page.card.result.outcome.value == "admitted"
    QTest.keyClicks(page.box, "Amal")
    QTest.keyClick(page.box, Qt.Key.Key_Return)
    assert page.card.result.person.name == "Amal Haddad"


def test_a_clock_behind_the_last_scan_stands_above_the_page(desk, event):
    db = Database.open(event)
    with db.write() as session:
        person_id = people.views(session)[0].id
        checkin.admit(session, person_id, at=clock.now() + timedelta(hours=1))
    db.close()
    desk.begin(event)
    assert "last scan was" in desk.window.notices.sentence("clock")
