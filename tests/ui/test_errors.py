"""What is shown when something went wrong."""

import sys
import threading

import pytest
from PySide6.QtWidgets import QMessageBox, QWidget

from event_desk import logs
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.ui import errors
from event_desk.ui.errors import CrashDialog, crash_report


@pytest.fixture
def parent(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


def test_what_a_person_can_act_on_is_a_sentence(parent):
    errors.show(parent, EventDeskError(ErrorCode.DISK_FULL, path="/media/stick"))
    box = parent.findChild(QMessageBox)
    assert "full" in box.text()
    assert "/media/stick" in box.text()
    box.accept()


def test_a_crash_report_tells_where_and_never_whom(parent):
    phone_numbers: dict[str, str] = {}
    name = "Amal Haddad"
    with pytest.raises(KeyError) as caught:
        phone_numbers[name]
    report = crash_report(caught.value)
    assert "KeyError" in report
    assert "test_errors.py" in report
    assert "Amal" not in report


def test_anything_else_is_a_crash_report_to_copy(qapp, parent):
    errors.show(parent, ValueError("x"))
    dialog = parent.findChild(CrashDialog)
    dialog.copy_button.click()
    assert "ValueError" in qapp.clipboard().text()
    dialog.accept()


def test_an_exception_of_another_thread_is_shown_on_the_windows_thread(qtbot, monkeypatch):
    seen = []
    monkeypatch.setattr(
        errors, "show", lambda _parent, error: seen.append((error, threading.current_thread()))
    )
    hooks = sys.excepthook, threading.excepthook
    crossing = errors.install()
    try:
        thread = threading.Thread(target=lambda: [][1])
        thread.start()
        thread.join()
        qtbot.waitUntil(lambda: bool(seen))
    finally:
        sys.excepthook, threading.excepthook = hooks
    assert isinstance(seen[0][0], IndexError)
    assert seen[0][1] is threading.main_thread()
    assert crossing is not None


def test_the_log_holds_what_went_wrong_and_nobodys_name(qtbot, parent, tmp_path):
    handler = logs.begin(tmp_path)
    marked = ("Amal Haddad", "amal@ul.example", "+96170123456", "H4K7P")
    try:
        for one in marked:
            errors.show(parent, ValueError(one))
            errors.show(parent, EventDeskError(ErrorCode.UNKNOWN_PERSON, value=one))
        dialogs = parent.findChildren(CrashDialog)
        assert all(not dialog.folder_button.isHidden() for dialog in dialogs)
        written = (tmp_path / logs.NAME).read_text("utf-8")
    finally:
        logs.end(handler)
    assert "ValueError" in written
    assert f"told: {ErrorCode.UNKNOWN_PERSON.value}" in written
    for one in marked:
        assert one not in written
        assert all(one not in dialog._report.toPlainText() for dialog in dialogs)
    for dialog in dialogs:
        dialog.accept()


def test_without_a_log_there_is_no_folder_to_open(parent):
    errors.show(parent, ValueError("x"))
    dialog = parent.findChild(CrashDialog)
    assert dialog.folder_button.isHidden()
    dialog.accept()
