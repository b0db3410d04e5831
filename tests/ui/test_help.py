"""F1 on every page and in every dialog, its search, About, and the keys in tool tips."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QMessageBox

from event_desk import __version__
from event_desk.ui import i18n
from event_desk.ui.help.about_dialog import AboutDialog
from event_desk.ui.help.key import HelpKey, topic_of
from event_desk.ui.help.topic import matching
from event_desk.ui.help.topics import topics
from event_desk.ui.help.window import HelpWindow
from event_desk.ui.pages import PAGES
from event_desk.ui.start_page import StartPage

MOST = 12  # sentences beside a page's title and its keys' names


@pytest.fixture(autouse=True)
def _closed(qapp):
    yield
    for one in QApplication.topLevelWidgets():
        if isinstance(one, HelpWindow):
            one.close()
    i18n.apply(qapp, "en")


def helps():
    return [
        one
        for one in QApplication.topLevelWidgets()
        if isinstance(one, HelpWindow) and one.isVisible()
    ]


def shown():
    (only,) = helps()
    return only


def test_each_page_has_its_help_and_none_of_it_is_long(qapp):
    told = {one.name: one for one in topics()}
    assert {entry.name for entry in PAGES} <= set(told)
    for one in told.values():
        said = [
            one.purpose,
            *(does for _, does in one.keys),
            *(x for pair in one.how for x in pair),
        ]
        assert len(said) <= MOST, one.name
        assert 1 <= len(one.how) <= 5
        assert len(set(one.sentences())) == len(list(one.sentences())), one.name


@pytest.mark.parametrize("entry", PAGES, ids=lambda entry: entry.name)
def test_f1_tells_about_the_page_in_sight(qtbot, window, entry):
    window.go(entry.name)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    helping = shown()
    assert helping.isVisible()
    assert helping.list.currentItem().text() == entry.title()
    assert window.isEnabled()


def test_escape_and_f1_close_it_and_the_work_goes_on(qtbot, window):
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_F1):
        qtbot.keyClick(window, Qt.Key.Key_F1)
        qtbot.waitUntil(lambda: shown().isActiveWindow())
        qtbot.keyClick(shown(), key)
        qtbot.waitUntil(lambda: not helps())
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)


def test_a_dialog_has_the_help_of_its_page(qtbot, qapp, window):
    keeper = HelpKey(qapp)
    window.go("badges")
    dialog = window.open_printing()
    assert topic_of(dialog) == "badges"
    qtbot.waitUntil(lambda: dialog.property("has_help_key") is True)
    qtbot.keyClick(dialog, Qt.Key.Key_F1)
    assert shown().list.currentItem().text() == "Badges"
    dialog.reject()
    keeper.deleteLater()


def test_the_start_page_tells_how_to_begin(qtbot, context):
    page = StartPage(context.settings)
    qtbot.addWidget(page)
    assert topic_of(page) == "start"


def test_help_is_searched(qtbot, window):
    qtbot.keyClick(window, Qt.Key.Key_F1)
    helping = shown()
    qtbot.keyClicks(helping.search, "receivers")
    assert helping.list.count() == 2
    helping.search.clear()
    qtbot.keyClicks(helping.search, "zzqx")
    assert helping.list.count() == 0
    assert helping.nothing.isVisible()
    assert not helping.text.toPlainText()
    everything = topics()
    assert all(matching(one, one.title) for one in everything)


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_help_follows_the_language_while_it_is_open(qtbot, qapp, window, language):
    qtbot.keyClick(window, Qt.Key.Key_F1)
    helping = shown()
    i18n.apply(qapp, language)
    title = next(one for one in PAGES if one.name == "checkin").title
    qtbot.waitUntil(lambda: helping.list.item(0).text() == title())
    assert title() in helping.text.toPlainText()
    assert (helping.layoutDirection() == Qt.LayoutDirection.RightToLeft) == (language == "ar")


def test_about_names_all_parts_with_their_licences(qtbot, window, context):
    dialog = AboutDialog(window, context.settings)
    dialog.open()
    lines = [dialog.parts.item(row).text() for row in range(dialog.parts.count())]
    for name in ("sqlalchemy", "pyside6", "Lucide", "OFL-1.1", "Python"):
        assert any(name.casefold() in line.casefold() for line in lines), name
    dialog.parts.setFocus()
    texts = set()
    for _ in lines:
        texts.add(dialog.text.toPlainText())
        qtbot.keyClick(dialog.parts, Qt.Key.Key_Down)
    assert len(texts) == len(lines)
    dialog.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert __version__ in copied
    assert str(context.path) not in copied
    dialog.reject()


def test_tool_tips_name_the_keys(qtbot, window):
    """Every button of the rail that has a key says so, and every function key is in the help."""
    for entry in PAGES:
        if entry.key is not None:
            tip = window._buttons[entry.name].toolTip()
            assert QKey(entry.key) in tip
    told = " ".join(key for one in topics() for key, _ in one.keys)
    for shortcut in window.findChildren(QShortcut):
        key = shortcut.key().toString()
        if key.startswith("F") and key not in ("F1", "F3", "F5", "F6", "F7", "F2"):
            assert key in told, key
    assert "Ctrl+," in window._status.settings_button.toolTip()


def test_every_action_with_a_key_shows_it(qtbot, hall):
    """Qt shows the key of an action in its menu; a button says it in its words or its tool tip."""
    for entry in PAGES:
        page = hall.go(entry.name)
        qtbot.wait(20)
        for button in page.findChildren(QAbstractButton):
            keys = button.shortcut().toString()
            if keys and "&" not in button.text():
                assert keys in button.toolTip() + button.text(), (entry.name, button.text())


def QKey(key):  # noqa: N802 - reads like Qt's own
    from PySide6.QtGui import QKeySequence

    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


# What is still to do before the door opens


def test_the_strip_stands_until_all_is_done_and_each_part_leads_to_its_place(
    qtbot, window, context
):
    from event_desk.ui.door.readiness import Step

    strip = window.page().ready
    qtbot.waitUntil(lambda: not strip.isHidden())
    assert strip._state.done == {Step.PEOPLE}
    for step, name in ((Step.PEOPLE, "exchange"), (Step.BADGES, "badges")):
        window.go("checkin")
        strip.buttons[step].setFocus()
        qtbot.keyClick(strip.buttons[step], Qt.Key.Key_Space)
        assert window.page_name() == name
    window.go("checkin")
    for step in (Step.PRINTER, Step.BACKUP, Step.SCANNER):
        before = set(QApplication.topLevelWidgets())
        qtbot.keyClick(strip.buttons[step], Qt.Key.Key_Space)
        opened = [
            one
            for one in QApplication.topLevelWidgets()
            if one not in before and one.isVisible() and one.isModal()
        ]
        assert len(opened) == 1, step
        opened[0].reject()


def test_the_clock_is_ticked_by_who_looked_at_the_one_in_the_hall(qtbot, window):
    from event_desk.ui.door.readiness import Step

    strip = window.page().ready
    qtbot.waitUntil(lambda: not strip.isHidden())
    qtbot.keyClick(strip.buttons[Step.CLOCK], Qt.Key.Key_Space)
    box = strip.findChild(QMessageBox)
    assert "Asia/Qatar" in box.text()
    next(one for one in box.buttons() if "Yes" in one.text()).click()
    assert Step.CLOCK in strip._state.done
    assert "done" in strip.buttons[Step.CLOCK].accessibleName()


def test_a_scanner_that_works_is_ticked(qtbot, window):
    from event_desk.ui.door.readiness import Step
    from event_desk.ui.scanner_test import ScannerTest

    strip = window.page().ready
    qtbot.waitUntil(lambda: not strip.isHidden())
    qtbot.keyClick(strip.buttons[Step.SCANNER], Qt.Key.Key_Space)
    tried = window.findChild(ScannerTest)
    qtbot.keyClicks(tried.box, tried.code)
    qtbot.keyClick(tried.box, Qt.Key.Key_Return)
    tried.accept()
    strip.look()
    assert Step.SCANNER in strip._state.done


def test_it_is_sent_away_and_comes_back_by_the_menu(qtbot, window, context):
    strip = window.page().ready
    qtbot.waitUntil(lambda: not strip.isHidden())
    strip.away_button.setFocus()
    qtbot.keyClick(strip.away_button, Qt.Key.Key_Space)
    assert strip.isHidden()
    window.page().shown()
    assert strip.isHidden()
    actions = window._status._desk.menu().actions()
    next(one for one in actions if one.text().startswith("Ready")).trigger()
    assert not strip.isHidden()


def test_it_leaves_by_itself_when_guests_come(qtbot, window, badge_of):
    page = window.page()
    qtbot.waitUntil(lambda: not page.ready.isHidden())
    page.take_code(badge_of(0))
    qtbot.waitUntil(lambda: page.ready.isHidden())


def test_an_empty_event_is_told_what_now(qtbot, db, context):
    from event_desk import clock, people
    from event_desk.ui.main_window import MainWindow

    with db.write() as session:
        for one in people.views(session):
            people.cancel(session, one.id, at=clock.now())
    window = MainWindow(context)
    qtbot.addWidget(window)
    window.show()
    strip = window.page().ready
    strip.look()
    assert strip._title.text() == "A new event: what now?"
    window.close()
