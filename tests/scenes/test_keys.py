"""Keys alone: in each dialog of the scenes, Tab goes round, and Esc closes it."""

import pytest
from gallery.reach import focusable
from gallery.scenes import SCENES
from gallery.stage import build_event, play, stage
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QRadioButton

# Esc takes back the question there, or stops what runs, before it closes.
STEPS_BACK = {"plan-progress", "form-room-delete", "form-session-delete"}
MOST_STEPS = 150
MOST_PARTS = 5  # of one control, like the year, month and day of a date


pytestmark = pytest.mark.long("file")


@pytest.fixture(scope="module")
def met(qapp, tmp_path_factory):
    """The dialogs where Tab stays, and those that Esc leaves open."""
    folder = tmp_path_factory.mktemp("keys")
    build_event(folder / "meeting.eventdesk")
    traps, stays, seen = [], [], []
    with stage(qapp, folder / "meeting.eventdesk", folder, "en") as made:

        def see(shot):
            dialog = shot.widget
            if not isinstance(dialog, QDialog) or shot.keep:
                return
            seen.append(shot.name)
            dialog.activateWindow()
            made.wait(0)
            if not goes_round(dialog):
                traps.append(shot.name)
            QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Escape)
            if dialog.isVisible():
                stays.append(shot.name)

        failures = play(made, SCENES, see)
    return traps, stays, seen, failures


def goes_round(dialog):
    """Tab comes back to where it began, over everything that takes it; of radio buttons, one."""
    chain = focusable(dialog)
    if len(chain) < 2:
        return True
    chain[0].setFocus(Qt.FocusReason.TabFocusReason)
    stayed, left = 0, False
    missed = {one for one in chain if not isinstance(one, QRadioButton)}
    for _step in range(MOST_STEPS):
        before = dialog.focusWidget()
        QTest.keyClick(before, Qt.Key.Key_Tab)
        now = dialog.focusWidget()
        missed.discard(now)
        stayed = stayed + 1 if now is before else 0
        left = left or now is not chain[0]
        if stayed > MOST_PARTS:
            return False
        if left and now is chain[0]:
            return not missed
    return False


@pytest.mark.no_qt_log
def test_tab_goes_round_in_every_dialog(met):
    assert len(met[2]) > 40
    assert met[0] == []


@pytest.mark.no_qt_log
def test_escape_closes_every_dialog(met):
    assert set(met[1]) <= STEPS_BACK
