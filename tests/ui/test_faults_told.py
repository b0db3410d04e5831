"""Each fault's sentence is read in the window, in a language of either direction."""

import pytest
from gallery.fault_scenes import faults
from gallery.stage import build_event, play, stage
from PySide6.QtWidgets import QLabel, QWidget

from event_desk.texts import set_language
from event_desk.ui.main_window import MainWindow

# By the shot, the words of its sentence that nobody would change lightly.
TOLD = {
    "fault-not-an-event": "is not an event file",
    "fault-newer": "newer version of Event Desk",
    "fault-gone": "There is no event file",
    "fault-held": "open in another window",
    "fault-synced": "Dropbox copies to other computers",
    "fault-shared": "on a network drive",
    "fault-event-busy": "Another program is writing",
    "fault-disk-full": "is full",
    "fault-backup-damaged": "did not pass its check",
    "fault-changed": "not as Event Desk left it",
    "fault-short": "missing",
    "fault-damaged": "is damaged",
    "fault-locked": "This event is protected",
    "fault-wrong-passphrase": "This passphrase doesn't open it",
    "fault-clock-behind": "the last scan was at",
    "fault-handed-over": "Handed over to another laptop",
    "fault-clock-ahead": "The clock jumped ahead by 120 minutes",
    "fault-second-place": "Second place for backups is missing",
    "fault-read-only": "This event can only be looked at here",
    "fault-read-only-refused": "can only be read here",
}


@pytest.fixture(scope="module")
def event(tmp_path_factory):
    path = tmp_path_factory.mktemp("faults") / "meeting.eventdesk"
    build_event(path)
    return path


def read_in(widget):
    parts = [part for part in (widget, *widget.findChildren(QWidget)) if part.isVisible()]
    texts = [part.text() for part in parts if isinstance(part, QLabel)]
    if isinstance(widget, MainWindow):
        texts.append(widget.backup.text())
    return "\n".join(texts).replace("\u2068", "").replace("\u2069", "")


@pytest.mark.parametrize("language", ["en", "ar"])
def test_every_fault_has_its_sentence(qapp, event, tmp_path, language):
    read = {}
    try:
        with stage(qapp, event, tmp_path, language) as made:
            failures = play(
                made,
                {"faults": faults},
                lambda shot: read.update({shot.name: read_in(shot.widget)}),
            )
    finally:
        set_language("en")
    assert failures == []
    assert read.keys() == TOLD.keys()
    if language == "en":
        assert {name: words for name, words in TOLD.items() if words not in read[name]} == {}
    else:  # an Arabic sentence, beside what paths and names have of Latin letters
        arabic = {name: sum("\u0600" <= sign <= "\u06ff" for sign in read[name]) for name in TOLD}
        assert {name: count for name, count in arabic.items() if count < 15} == {}
