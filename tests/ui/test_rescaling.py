"""A larger text takes its room at once: the same window as after a restart."""

import subprocess
import sys
from collections import Counter

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from event_desk.ui import tasks, theme
from event_desk.ui.main_window import MainWindow

PAGES = ("checkin", "people", "badges", "exchange", "dashboard")


@pytest.fixture(autouse=True)
def usual(qapp):
    theme.apply(qapp, "light", 100)
    yield
    theme.apply(qapp, "light", 100)


def built(qtbot):
    """A widget whose sizes were all given once, when it was made."""
    widget = QWidget()
    qtbot.addWidget(widget)
    grid, form, row = QGridLayout(), QFormLayout(), QHBoxLayout()
    outer = QVBoxLayout(widget)
    outer.setContentsMargins(theme.px(24), theme.px(8), theme.px(1), theme.px(16))
    outer.setSpacing(theme.px(12))
    for inner, gap in ((grid, 4), (form, 6), (row, 10)):
        inner.setSpacing(theme.px(gap))
        outer.addLayout(inner)
    button = QPushButton("Go")
    button.setFixedWidth(theme.px(104))
    button.setIconSize(QSize(theme.px(18), theme.px(18)))
    row.addWidget(button)
    label = QLabel("Name")
    label.setMaximumWidth(theme.px(300))
    row.addWidget(label)
    widget.setMinimumWidth(theme.px(520))
    return widget


def sizes(widget):
    layout, button = widget.layout(), widget.findChild(QPushButton)
    margins = layout.contentsMargins()
    inner = layout.findChildren(QLayout)
    return {
        "margins": (margins.left(), margins.top(), margins.right(), margins.bottom()),
        "spacings": [layout.spacing(), *(one.spacing() for one in inner)],
        "button": (button.minimumWidth(), button.maximumWidth(), button.iconSize().width()),
        "label": widget.findChild(QLabel).maximumWidth(),
        "least": widget.minimumWidth(),
    }


@pytest.mark.parametrize("size", [125, 150, 200])
def test_what_was_set_once_follows(qapp, qtbot, size):
    before = built(qtbot)
    theme.apply(qapp, "light", size)
    after = sizes(before)
    fresh = sizes(built(qtbot))
    for found in (after, fresh):
        found["margins"] = tuple(value for value in found["margins"] if value > 2)
    assert after == fresh


def test_up_and_down_again_loses_nothing(qapp, qtbot):
    widget = built(qtbot)
    at_first = sizes(widget)
    for size in (125, 200, 150, 125, 100, 150, 100):
        theme.apply(qapp, "light", size)
    assert sizes(widget) == at_first


def shown(window):
    """Every visible widget by its way from the window, with its size."""
    found = {}

    def walk(widget, way):
        children = [one for one in widget.children() if isinstance(one, QWidget)]
        numbers = Counter()  # among those of its kind: pages are made in another order
        for child in children:
            # What a badge's preview shows comes when it is drawn; a bar to scroll with may be
            # there for the sake of a pixel.
            bar = child.objectName().startswith("qt_scrollarea")
            if not child.isWindow() and not bar and type(child).__name__ != "PreviewCard":
                kind = type(child).__name__
                numbers[kind] += 1
                here = f"{way}/{kind}{numbers[kind]}"
                if child.isVisible():
                    words = child.text() if isinstance(child, QLabel | QAbstractButton) else ""
                    found[here] = (child.width(), child.height(), words)
                walk(child, here)

    walk(window, "")
    return found


def test_the_window_is_as_after_a_restart(qapp, qtbot, meeting):
    def visit(window):
        found = {}
        for name in PAGES:
            window.go(name)
            qtbot.waitUntil(tasks.idle, timeout=20_000)
            qtbot.wait(50)
            found[name] = shown(window)
        return found

    window = MainWindow(meeting)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    visit(window)
    theme.apply(qapp, "light", 150)
    changed = visit(window)
    window.hide()
    fresh = MainWindow(meeting)
    qtbot.addWidget(fresh)
    fresh.resize(1366, 768)
    fresh.show()
    wanted = visit(fresh)
    off = {}
    for name in PAGES:
        assert changed[name].keys() == wanted[name].keys()
        for way, (width, height, words) in wanted[name].items():
            wide, high, _ = changed[name][way]
            if abs(wide - width) > max(8, width * 0.08) or abs(high - height) > max(
                6, height * 0.08
            ):
                off[name, way] = (wide, high), (width, height), words
    assert not off


_DIALOGS_THAT_WENT = """
import gc
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QPushButton, QVBoxLayout
from event_desk.ui import rescaling

class Dialog(QDialog):
    def __init__(self):
        super().__init__()
        self.itself = self
        lines = QVBoxLayout(self)
        for _ in range(20):
            line = QHBoxLayout()
            lines.addLayout(line)
            line.addWidget(QPushButton())

app = QApplication([])
for turn in range(30):
    held = [Dialog() for _ in range(3)]
    held = None
    rescaling.rescale(app, 1.0 + turn % 2, 2.0 - turn % 2)
    gc.collect()
"""


def test_dialogs_that_nobody_holds_any_longer_are_no_danger():
    done = subprocess.run([sys.executable, "-c", _DIALOGS_THAT_WENT], timeout=60, check=False)
    assert done.returncode == 0
