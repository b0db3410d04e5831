import threading
import time

import pytest
from PySide6.QtWidgets import QProgressDialog, QPushButton, QWidget

from event_desk.ui import tasks


@pytest.fixture
def page(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def on_ui_thread():
    return threading.current_thread() is threading.main_thread()


def endless(started):
    def work(progress):
        started.set()
        while True:
            time.sleep(0.001)
            progress(0, 1)

    return work


def fail(thing):
    raise AssertionError(thing)


def test_work_runs_elsewhere_and_its_result_comes_back(qtbot, page):
    seen = []
    tasks.run(
        page,
        "Title",
        lambda _progress: on_ui_thread(),
        then=lambda worked_here: seen.append((worked_here, on_ui_thread())),
        on_error=fail,
    )
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [(False, True)]
    assert tasks.idle()


def test_cancel_stops_the_work_and_nothing_follows(qtbot, page):
    started = threading.Event()
    tasks.run(page, "Title", endless(started), then=fail, on_error=fail)
    assert started.wait(2)
    page.findChild(QProgressDialog).findChild(QPushButton).click()
    qtbot.waitUntil(tasks.idle)


def test_closing_the_window_stops_the_work(qtbot, page):
    started = threading.Event()
    tasks.run(page, "Title", endless(started), then=fail, on_error=fail)
    assert started.wait(2)
    tasks.stop_all()
    qtbot.waitUntil(tasks.idle)


def test_progress_is_shown(qtbot, page):
    go_on = threading.Event()

    def work(progress):
        progress(3, 10)
        go_on.wait(2)
        return "done"

    done = []
    tasks.run(page, "Title", work, then=done.append, on_error=fail)
    qtbot.waitUntil(lambda: page.findChild(QProgressDialog).value() == 3)
    assert page.findChild(QProgressDialog).maximum() == 10
    go_on.set()
    qtbot.waitUntil(lambda: done == ["done"])


def test_an_error_is_handed_to_the_page(qtbot, page):
    errors = []

    def work(_progress):
        raise OSError("disk full")

    tasks.run(page, "Title", work, then=fail, on_error=errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert str(errors[0]) == "disk full"
