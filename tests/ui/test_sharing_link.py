"""Two windows on one shared event, with a real server: sharing, joining, what each sees."""

import os
import shutil
import signal
import subprocess
import sys
import threading
from pathlib import Path
from uuid import uuid4

import pytest
from clusters import missing, open_folder
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from sqlalchemy import func, select

from event_desk import app as application
from event_desk import clock
from event_desk.database import Database
from event_desk.desks import Answer, Claim
from event_desk.errors import ErrorCode
from event_desk.model import Scan
from event_desk.roles import Role
from event_desk.sharing import joining, server
from event_desk.sharing.values import LinkState
from event_desk.ui import i18n, tasks, theme
from event_desk.ui.file.sentence_dialog import SentenceDialog
from event_desk.ui.main_window import MainWindow
from event_desk.ui.settings import Settings
from event_desk.ui.sharing.join_dialog import JoinDialog
from event_desk.ui.sharing.share_dialog import ShareDialog
from event_desk.ui.start_page import StartPage

PATIENCE_MS = 40_000


@pytest.fixture(scope="module")
def kept(sample_event):
    """An event that was shared, and its server's folder, both at rest: copied for each test."""
    if why := missing():
        pytest.skip(why)
    with open_folder() as folder, pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_DATA_HOME", str(folder / "now"))
        event = folder / "Meeting.eventdesk"
        shutil.copyfile(sample_event, event)
        db = Database.open(event)
        joining.share(db.read, db.write, name="Entrance", at=clock.now())
        joining.stop_server(db.read)
        db.close()
        (folder / "now").rename(folder / "kept")
        yield folder


@pytest.fixture
def servers(kept):
    """Where this test's laptops have their servers, none of them made yet."""
    folder = kept / "now"
    folder.mkdir()
    folder.chmod(0o711)
    yield folder
    for one in folder.glob("event-desk/servers/*"):
        server.stop(one)
    shutil.rmtree(folder)


@pytest.fixture
def laptops(qapp, tmp_path, servers, monkeypatch):
    """`laptops("first")` is a program of its own, with its own settings."""
    monkeypatch.setenv("XDG_DATA_HOME", str(servers))
    theme.apply(qapp, "light")
    i18n.apply(qapp, "en")
    made = []

    def start(name):
        (tmp_path / name).mkdir()
        desk = application.Desk(qapp, Settings(tmp_path / name / "settings.ini"))
        made.append(desk)
        return desk

    yield start
    for desk in reversed(made):
        close(desk)
        if desk.window is not None:
            if isinstance(desk.window, MainWindow):
                desk.window.let_go()
            desk.window.close()
            desk.window.deleteLater()
    tasks.stop_all()


def close(desk):
    desk.close()


@pytest.fixture
def waited(qtbot):
    def wait(what, timeout=PATIENCE_MS):
        qtbot.waitUntil(lambda: bool(what()), timeout=timeout)

    return wait


@pytest.fixture
def shared(laptops, kept, servers, tmp_path, waited):
    """The first laptop with its event, which is shared, and the codes in sight."""
    shutil.rmtree(servers)
    subprocess.run(["cp", "-a", kept / "kept", servers], check=True)  # with owners and rights
    path = tmp_path / "Meeting.eventdesk"
    shutil.copyfile(kept / "Meeting.eventdesk", path)
    desk = laptops("first")
    desk.begin(path)
    waited(lambda: desk.window.sharing.link.connected)
    return with_codes(desk, desk.window.sharing.share(), waited)


def with_codes(desk, dialog, waited):
    waited(lambda: dialog.offer_view.code.text())
    desk.dialog, desk.offer = dialog, dialog.offer_view
    return desk


@pytest.fixture
def joined(laptops, shared, waited):
    """A second laptop that joins with the code of that kind: `joined("door") -> Desk`."""

    def join(kind, name="Hall", folder="second"):
        view = shared.offer
        view.kinds.setCurrentIndex(("door", "help_desk", "organiser").index(kind))
        desk = laptops(folder)
        desk.begin(None)
        assert isinstance(desk.window, StartPage)
        QTest.keyClick(desk.window.join_button, Qt.Key.Key_Space)
        dialog = desk.window.findChild(JoinDialog)
        dialog.folder = shared._held.db.path.parent / folder
        QTest.keyClicks(dialog.form.address, view.address.text())
        QTest.keyClicks(dialog.form.code, view.code.text())
        assert dialog.go_button.isEnabled()
        QTest.keyClick(dialog.form.code, Qt.Key.Key_Return)
        waited(lambda: dialog._host is not None or dialog.told.text())
        assert dialog.told.text() == ""
        dialog.name.clear()
        QTest.keyClicks(dialog.name, name)
        QTest.keyClick(dialog.name, Qt.Key.Key_Return)
        waited(lambda: isinstance(desk.window, MainWindow))
        waited(lambda: desk.window.sharing.link.connected)
        return desk

    return join


def scans(desk):
    with desk._held.db.read() as session:
        return session.scalar(select(func.count()).select_from(Scan))


def test_starting_the_program_loads_nothing_of_the_network():
    slow = "{'psycopg', 'cryptography', 'event_desk.ui.sharing.share_dialog'}"
    words = f"import sys, event_desk.app; print({slow} & {{*sys.modules}})"
    said = subprocess.run([sys.executable, "-c", words], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "set()"


def test_an_event_is_shared_by_one_button_and_the_code_is_there(
    laptops, sample_event, tmp_path, waited
):
    path = tmp_path / "Meeting.eventdesk"
    shutil.copyfile(sample_event, path)
    desk = laptops("first")
    desk.begin(path)
    desk.window._status.desks.click()
    dialog = desk.window.findChild(ShareDialog)
    waited(lambda: dialog._found is not None)
    assert dialog.share_button.isEnabled()
    dialog.name.clear()
    QTest.keyClicks(dialog.name, "Entrance")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    view = with_codes(desk, dialog, waited).offer
    assert view.isVisible()
    assert len(view.code.text().replace(" ", "")) == 12
    assert ":" in view.address.text()
    link = desk.window.sharing.link
    waited(lambda: link.connected)
    assert link.membership.name == "Entrance"
    assert link.has_server
    assert link.status.desks[0].is_this
    QTest.keyClick(dialog, Qt.Key.Key_Escape)  # the window comes anew, with the desk's name
    waited(lambda: desk.window.context.desk == "Entrance")
    assert desk.window.sharing.link is link
    assert "1 desk" in desk.window._status.desks.text()


def test_a_second_laptop_joins_with_address_and_code(shared, joined, waited):
    second = joined("door")
    assert second.window.context.desk == "Hall"
    assert second.window.context.role is Role.FAST_LANE
    assert second._held.db.path.name.startswith("Annual meeting")
    listed = shared.offer.joined
    waited(lambda: listed.count() and "Hall" in listed.item(0).text())


def test_what_is_scanned_at_one_desk_is_seen_at_the_other(shared, joined, waited, badge_of):
    second = joined("door")
    seen = []
    second.window.context.changes.tables_changed.connect(seen.append)
    shared.dialog.close()
    page = shared.window.go("checkin")
    QTest.keyClicks(page.box, badge_of(0))
    QTest.keyClick(page.box, Qt.Key.Key_Return)
    waited(lambda: scans(shared) == 1)
    waited(lambda: scans(second) == 1)
    waited(lambda: any("scans" in tables for tables in seen))


def test_a_name_that_is_there_is_refused_before_anything_is_copied(shared, laptops, waited):
    view = shared.offer
    desk = laptops("second")
    desk.begin(None)
    desk._settings.put("desk", "Entrance")
    dialog = JoinDialog.ask(desk.window, desk._settings, lambda _path, _key: None)
    QTest.keyClicks(dialog.form.address, view.address.text())
    QTest.keyClicks(dialog.form.code, view.code.text())
    QTest.keyClick(dialog.form.code, Qt.Key.Key_Return)
    waited(lambda: dialog._host is not None)
    assert dialog.name.text() == "Entrance 2"
    dialog.close()


def test_an_old_code_opens_nothing_after_a_new_one(shared, laptops, waited):
    view = shared.offer
    old = view.code.text()
    view.again.click()
    waited(lambda: view.code.text() != old)
    desk = laptops("second")
    desk.begin(None)
    dialog = JoinDialog.ask(desk.window, desk._settings, lambda _path, _key: None)
    QTest.keyClicks(dialog.form.address, view.address.text())
    QTest.keyClicks(dialog.form.code, old)
    QTest.keyClick(dialog.form.code, Qt.Key.Key_Return)
    waited(lambda: dialog.told.text())
    assert "first laptop" in dialog.told.text()
    assert dialog.form.code.text() == old
    dialog.close()


def test_without_the_server_a_desk_goes_on_and_says_so(shared, joined, waited, badge_of):
    second = joined("help_desk")
    link = second.window.sharing.link
    shared.dialog.close()
    path = shared._held.db.path
    shared.show_start()
    waited(lambda: link.status.link is LinkState.AWAY)
    page = second.window.go("checkin")
    QTest.keyClicks(page.box, badge_of(1))
    QTest.keyClick(page.box, Qt.Key.Key_Return)
    waited(lambda: scans(second) == 1)
    waited(lambda: link.status.waiting > 0)
    waited(lambda: "waiting" in second.window._status.desks.text())
    assert "Not connected" in second.window._status.desks.text()
    shared.open_event(path)
    waited(lambda: link.connected)
    waited(lambda: scans(shared) == 1)


def test_a_server_that_was_killed_is_started_again(shared, waited):
    link = shared.window.sharing.link
    main = int((Path(link.membership.server) / "data" / "postmaster.pid").read_text().split()[0])
    os.kill(main, signal.SIGKILL)
    waited(lambda: link.status.link is LinkState.AWAY)
    waited(lambda: link.connected)
    assert link.status.trouble is None


def test_one_of_two_claims_is_won_and_the_window_hears_of_it(shared, joined, waited):
    second = joined("door")
    first, other = (desk.window.sharing.link for desk in (shared, second))
    gate, person = uuid4(), uuid4()
    heard = []

    def hear(claimed):
        heard.append((claimed, threading.current_thread() is threading.main_thread()))

    for link in (first, other):
        claim = Claim(gate, person, "", uuid4())
        # The claims' own connection may not be there yet: nobody knows, and one asks again.
        while not heard or heard[-1][0].answer is Answer.UNKNOWN:
            before = len(heard)
            link.claim(claim, hear)
            waited(lambda before=before: len(heard) > before)
        won = heard.pop()
        assert won[1]
        expected = Answer.WON if link is first else Answer.LOST
        assert won[0].answer is expected
        assert won[0].desk == ("" if link is first else "Entrance")
        heard.clear()
    other.end()
    other.claim(claim, hear)
    assert heard[0][0].answer is Answer.UNKNOWN


def test_leaving_and_coming_back(shared, joined, waited, badge_of):
    second = joined("organiser")
    flow = second.window.sharing
    asked = flow.ask_leave()
    asked.buttons[0].click()
    waited(lambda: not flow.link.takes_part)
    assert second.window._status.desks.text() == "Left the other desks"
    overview = flow.show_desks()
    assert overview.rejoin_button.isVisible()
    overview.rejoin_button.click()
    waited(lambda: flow.link.connected)
    overview.close()


def test_the_event_goes_on_from_another_laptop(shared, joined, waited, badge_of):
    second = joined("organiser")
    third = joined("door", name="Room B", folder="third")
    shared.dialog.close()
    shared.window.let_go()
    shared.close()
    flow = second.window.sharing
    waited(lambda: flow.link.status.link is LinkState.AWAY)
    overview = flow.show_desks()
    assert overview.take_over_button.isVisible()
    overview.take_over_button.click()
    asked = next(one for one in second.window.findChildren(SentenceDialog) if one.isVisible())
    assert "server of its own" in asked.sentence.text()
    asked.buttons[0].click()
    waited(lambda: flow.link.connected and flow.link.has_server)
    offered = second.window.findChild(ShareDialog).offer_view
    waited(lambda: offered.code.text())
    overview.close()
    # The other desk comes with the new code, and brings what it did meanwhile.
    page = third.window.go("checkin")
    QTest.keyClicks(page.box, badge_of(2))
    QTest.keyClick(page.box, Qt.Key.Key_Return)
    waited(lambda: scans(third) == 1)
    dialog = third.window.sharing.ask_code()
    QTest.keyClicks(dialog.form.address, offered.address.text())
    QTest.keyClicks(dialog.form.code, offered.code.text())
    QTest.keyClick(dialog.form.code, Qt.Key.Key_Return)
    waited(lambda: third.window.sharing.link.connected or dialog.told.text())
    assert third.window.sharing.link.connected, dialog.told.text()
    waited(lambda: scans(second) == 1)


def test_a_desk_is_sent_away_by_its_button_and_comes_back_with_a_new_code(shared, joined, waited):
    second = joined("help_desk")
    code = shared.offer.code.text()
    shared.dialog.close()
    link, other = (desk.window.sharing.link for desk in (shared, second))
    waited(lambda: len(link.status.desks) == 2)
    dialog = shared.window.sharing.show_desks()
    dialog.table.setFocus()
    while not dialog.away_button.isEnabled():
        QTest.keyClick(dialog.table, Qt.Key.Key_Down)
    dialog.away_button.setFocus()
    QTest.keyClick(dialog.away_button, Qt.Key.Key_Space)
    asked = shared.window.findChild(SentenceDialog)
    asked.buttons[0].setFocus()
    QTest.keyClick(asked.buttons[0], Qt.Key.Key_Space)
    waited(lambda: other.status.trouble and other.status.trouble.code is ErrorCode.SENT_AWAY)
    assert "sent this desk away" in second.window.notices.sentence("sharing")
    waited(lambda: link.status.desks[1].left_at is not None)
    assert not dialog.away_button.isEnabled()
    dialog.close()
    again = with_codes(shared, shared.window.sharing.share(), waited)
    again.offer.kinds.setCurrentIndex(1)
    assert again.offer.code.text() != code
    form = second.window.sharing.ask_code()
    QTest.keyClicks(form.form.address, again.offer.address.text())
    QTest.keyClicks(form.form.code, again.offer.code.text())
    QTest.keyClick(form.form.code, Qt.Key.Key_Return)
    waited(lambda: other.connected)


def test_the_window_with_the_server_says_what_closing_means(shared, joined, waited):
    joined("door")
    shared.dialog.close()
    link = shared.window.sharing.link
    waited(lambda: len(link.status.desks) == 2)
    folder = Path(link.membership.server)
    shared.window.close()
    asked = shared.window.findChild(SentenceDialog)
    assert "go on by themselves" in asked.sentence.text()
    asked.buttons[0].click()
    assert not shared.window.isVisible()
    shared.close()
    assert not server.is_running(folder)


def test_a_desk_that_left_takes_its_server_along_when_it_closes(shared, waited):
    flow, folder = shared.window.sharing, shared.window.sharing.link.membership.server
    shared.dialog.close()
    flow.leave()
    waited(lambda: not flow.link.takes_part)
    shared.window.let_go()
    shared.close()
    assert not server.is_running(Path(folder))


def test_the_server_comes_back_with_its_event(shared, waited):
    path, folder = shared._held.db.path, shared.window.sharing.link.membership.server
    shared.dialog.close()
    shared.show_start()
    assert not server.is_running(Path(folder))
    shared.open_event(path)
    waited(lambda: isinstance(shared.window, MainWindow))
    waited(lambda: shared.window.sharing.link.connected)
    assert shared.window.context.desk == "Entrance"


def test_a_stick_carries_what_was_done_without_a_network(shared, joined, waited, badge_of):
    second = joined("organiser")
    shared.window.sharing.link.end()
    waited(lambda: not second.window.sharing.link.connected)
    page = second.window.go("checkin")
    QTest.keyClicks(page.box, badge_of(3))
    QTest.keyClick(page.box, Qt.Key.Key_Return)
    waited(lambda: scans(second) == 1)
    file = second._held.db.path.parent / "carried.eventexchange"
    out = second.window.sharing.exchange()
    out.write(file)
    waited(lambda: out.told.text())
    assert file.is_file(), out.told.text()
    out.close()
    back = shared.window.sharing.exchange()
    back.read(file)
    waited(lambda: back.told.text())
    assert scans(shared) == 1, back.told.text()
    back.close()
