"""The camera as a scanner: pictures of badges from a function, read away from the window."""

from threading import current_thread, main_thread

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from event_desk.paper import qr
from event_desk.ui.door import camera
from event_desk.ui.door.camera import CameraReader, Frame

WIDTH, HEIGHT, MODULE = 640, 480, 8


def picture(*codes):
    """A badge or two before the camera, a little turned."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor("#9aa0a6"))
    painter = QPainter(image)
    for place, code in enumerate(codes):
        modules = qr.badge(code)
        side = (modules.size + 8) * MODULE
        painter.resetTransform()
        painter.translate(40 + place * (side + 10), 60)
        painter.rotate(3)
        painter.fillRect(QRectF(0, 0, side, side), Qt.GlobalColor.white)
        for x, y, width, height in modules.bars:
            box = QRectF((x + 4) * MODULE, (y + 4) * MODULE, width * MODULE, height * MODULE)
            painter.fillRect(box, Qt.GlobalColor.black)
    painter.end()
    return camera.frame(image)


class Hand:
    """A source of pictures: what a test holds before the camera."""

    def __init__(self):
        self.take = None

    def source(self, take):
        self.take = take
        return self.put_down

    def put_down(self):
        self.take = None


@pytest.fixture
def hand():
    return Hand()


@pytest.fixture
def reader(hand):
    made = CameraReader(hand.source)
    yield made
    made.stop()


def test_a_badge_before_the_camera_is_read(badge_of):
    assert camera.read(picture(badge_of(0))) == badge_of(0)


def test_nothing_and_two_badges_at_once_are_no_code(badge_of):
    assert camera.read(picture()) == ""
    assert camera.read(picture(badge_of(0), badge_of(1))) == ""
    assert camera.read(Frame(3, 2, bytes(6))) == ""


def test_a_picture_of_any_width_keeps_its_rows():
    image = QImage(5, 2, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    assert camera.frame(image) == Frame(5, 2, b"\xff" * 10)


def test_reading_goes_on_away_from_the_window(qtbot, reader, hand, badge_of):
    threads = []
    reader.found.connect(
        lambda _text: threads.append(current_thread()), Qt.ConnectionType.DirectConnection
    )
    reader.start()
    with qtbot.waitSignal(reader.found) as found:
        hand.take(picture(badge_of(2)))
    assert found.args == [badge_of(2)]
    assert main_thread() not in threads


def test_a_badge_held_there_is_read_once(qtbot, reader, hand, badge_of):
    found = []
    reader.found.connect(found.append)
    reader.start()
    for _ in range(5):
        with qtbot.waitSignal(reader.pictured):
            hand.take(picture(badge_of(1)))
    with qtbot.waitSignal(reader.pictured):
        hand.take(picture(badge_of(3)))
    assert found == [badge_of(1), badge_of(3)]


def test_the_newest_picture_is_the_one_that_counts(qtbot, reader, hand, badge_of):
    found = []
    reader.found.connect(found.append)
    reader.start()
    shown = [picture(badge_of(number)) for number in range(6)]
    with qtbot.waitSignal(reader.found):
        for one in shown:
            hand.take(one)
    qtbot.waitUntil(lambda: found[-1] == badge_of(5))


def test_it_can_be_stopped_and_begun_again(qtbot, reader, hand, badge_of):
    reader.start()
    reader.stop()
    assert hand.take is None
    assert not reader.is_running()
    reader.start()
    with qtbot.waitSignal(reader.found):
        hand.take(picture(badge_of(0)))


def test_the_page_has_a_button_where_a_camera_is(qtbot, window, hand, badge_of, outcomes):
    page = window.page()
    button = page.gates.camera_button
    page.camera.use(None)
    assert not button.isVisible()
    page.camera.use(hand.source)
    assert button.isVisible()
    assert button.accessibleName()
    button.click()
    assert page.camera.view.isVisible()
    hand.take(picture(badge_of(0)))
    qtbot.waitUntil(lambda: outcomes() == ["admitted"])
    qtbot.waitUntil(page.camera.view.has_picture)
    assert page.card.result.person.name == "Amal Haddad"
    window.go("people")
    assert hand.take is None
    assert not button.isChecked()
