import pytest
import zxingcpp
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from event_desk.ui.scanner_test import ScannerTest
from event_desk.ui.widgets.code_picture import CodePicture


@pytest.fixture
def dialog(qtbot, window):
    made = ScannerTest(window)
    made.open()
    yield made
    made.close()


def scan(dialog, text, end=Qt.Key.Key_Return):
    QTest.keyClicks(dialog.box, text)
    if end is not None:
        QTest.keyClick(dialog.box, end)


def test_the_code_on_the_screen_can_be_read(dialog):
    picture = dialog.findChild(CodePicture).grab().toImage()
    picture = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = memoryview(picture.constBits()).cast("B", (picture.height(), picture.bytesPerLine()))
    assert zxingcpp.read_barcode(rows).text == dialog.code


@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_a_good_scanner_hears_so_and_nothing_is_written(dialog, outcomes, end):
    scan(dialog, dialog.code, end)
    assert dialog.band.text == "The scanner works"
    assert dialog.told.text() == "Nothing has to be changed."
    assert outcomes() == []


def test_a_badge_is_read_too_and_nobody_comes_in(dialog, badge_of, outcomes):
    scan(dialog, badge_of(0))
    assert "a badge was read" in dialog.band.text
    assert outcomes() == []


def test_a_scanner_that_ends_with_nothing_is_told_to_send_enter(qtbot, dialog):
    scan(dialog, dialog.code, None)
    qtbot.waitUntil(lambda: "send Enter" in dialog.told.text())


def test_a_prefix_and_another_layout_are_named(dialog):
    azerty = dialog.code.translate(str.maketrans("1234567890", "&é\"'(-è_çà"))
    dialog.box.setText(azerty)  # Qt's test keys are ASCII only
    scan(dialog, "")
    assert "keyboard layout" in dialog.told.text()
    scan(dialog, "]Q1" + dialog.code)
    assert "]Q1" in dialog.told.text()


def test_half_a_code_and_another_code_say_what_to_change(dialog):
    scan(dialog, dialog.code[:30])
    assert dialog.band.text == "Only a part of the code arrived"
    assert "30 of 44" in dialog.told.text()
    scan(dialog, "ABC-123")
    assert dialog.band.text == "This was not understood"
    assert "US keyboard" in dialog.told.text()
