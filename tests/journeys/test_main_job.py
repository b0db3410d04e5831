"""From the spreadsheets on the desk to the attendance workbook: lists, badges, the door, counts.

Lists and badges go through the command line, the door through the window by key events alone, and
the workbook is compared with what the window said.
"""

import json
import os
import subprocess
import sys

import pypdfium2
import pytest
import zxingcpp
from helpers import workbook
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from event_desk import programme, texts
from event_desk.cli import main
from event_desk.database import Database
from event_desk.files import resource
from event_desk.ui import i18n, theme
from event_desk.ui.changes import Changes
from event_desk.ui.context import Context
from event_desk.ui.main_window import MainWindow
from event_desk.ui.settings import Settings

HALL_DESK = "Front desk"


@pytest.fixture
def ask(capsys):
    def command(*arguments):
        assert main([*map(str, arguments), "--json"]) == 0, capsys.readouterr().err
        return json.loads(capsys.readouterr().out)

    return command


@pytest.fixture
def event(tmp_path, ask):
    """The sample meeting with its guests, as two imports make it."""
    path = tmp_path / "meeting.eventdesk"
    ask(
        "new", path, "--name", "Annual Meeting", "--timezone", "Europe/Paris",
        "--start", "2026-06-09", "--end", "2026-06-11",
    )  # fmt: skip
    ask("import", path, resource("sample/annual-meeting-2026.xlsx"))
    ask("import", path, resource("sample/arabic_organiser.xlsx"))
    return path


@pytest.fixture
def door(event, qtbot, tmp_path):
    """The window on that event, and a way to press keys wherever the focus is."""
    app = QApplication.instance()
    theme.apply(app, "light", 100)
    i18n.apply(app, "en")
    db = Database.open(event)
    changes = Changes()
    db.on_commit(changes.announce)
    with db.read() as session:
        facts = programme.event_facts(session)
    settings = Settings(tmp_path / "settings.ini")
    window = MainWindow(Context(db, facts, HALL_DESK, changes, settings, event))
    window.show()
    with qtbot.waitExposed(window):
        pass

    def press(text="", key=None):
        target = window.focusWidget() or window
        for letter in text:  # Qt's own typing aid knows Latin letters only
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                none = Qt.KeyboardModifier.NoModifier
                QCoreApplication.sendEvent(target, QKeyEvent(kind, 0, none, letter))
        if key is not None:
            qtbot.keyClick(target, key)
        qtbot.wait(20)

    yield window, press
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    db.close()
    i18n.apply(app, "en")


def test_lists_to_attendance(event, door, ask, tmp_path):
    window, press = door
    pdf_path = tmp_path / "badges.pdf"
    made = ask("badges", event, "--out", pdf_path, "--category", "speaker")
    pages = pypdfium2.PdfDocument(pdf_path)
    assert len(pages) == made["badges"] > 3
    codes = []
    for number in range(3):
        (found,) = zxingcpp.read_barcodes(pages[number].render(scale=2.5).to_pil())
        codes.append(found.text)

    # Three badges come to the door, one of them is let in by mistake.
    for code in codes:
        press(code, Qt.Key.Key_Return)
    press(key=Qt.Key.Key_F8)
    # And somebody without a badge says what the list knows: one match, so Enter is enough.
    guest = next(one for one in ask("people", event) if one["name"] == "Shaimaa Ibrahim Al-Attiyah")
    press("shaimaaibrahim.alatt", Qt.Key.Key_Return)

    states = {one["badge"]["code"]: one for one in ask("people", event) if one["badge"]}
    assert [states[code]["status"] for code in codes] == ["in", "in", "expected"]
    arrived = [one for one in ask("people", event) if one["status"] == "in"]
    assert guest["code"] in {one["code"] for one in arrived}
    assert len(arrived) == 3

    again = ask("scan", event, codes[0], "--desk", "Side door")
    assert (again["outcome"], again["first_desk"]) == ("already_in", HALL_DESK)

    book = tmp_path / "attendance.xlsx"
    ask("export", event, "attendance", "--out", book)
    rows = list(workbook(book)["People"].iter_rows(values_only=True))
    came = {row[0] for row in rows[1:] if row[rows[0].index("Entrance: first in")]}
    assert came == {one["code"] for one in arrived}
    assert window.isVisible()


@pytest.mark.parametrize("language", texts.LANGUAGES)
def test_the_door_works_in_every_language(event, door, ask, tmp_path, language):
    _, press = door
    i18n.apply(QApplication.instance(), language)
    ask("badges", event, "--out", tmp_path / "badges.pdf", "--category", "media")
    badge = next(one["badge"]["code"] for one in ask("people", event) if one["badge"])
    press(badge, Qt.Key.Key_Return)
    press("زكريا" if language == "ar" else "zz", Qt.Key.Key_Escape)
    assert sum(one["status"] == "in" for one in ask("people", event)) == 1


@pytest.mark.long
def test_the_demo_as_one_command_without_a_screen(tmp_path):
    environment = {
        key: value
        for key, value in os.environ.items()
        if key not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    done = subprocess.run(
        [sys.executable, "-m", "event_desk", "demo", "--dir", str(tmp_path / "demo"), "--json"],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout)
    folder = tmp_path / "demo"
    assert [path.name for path in folder.glob("*.eventdesk")] == ["annual-meeting-2026.eventdesk"]
    pictures = {path.name for path in (folder / "screenshots").glob("*.png")}
    assert len(pictures) == answer["screenshots"] >= 12
    assert {"checkin-ar-light.png", "checkin-en-light.png"} <= pictures
    assert "Traceback" not in done.stderr
