"""The event file: passphrases, handing it over, copies of it, and what is said when it is hurt."""

from collections.abc import Iterator

from event_desk import clock, texts
from event_desk.database import backups
from event_desk.database.backups import Occasion
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.ui.file.hand_over_dialog import HandOverDialog
from event_desk.ui.file.incident_dialog import IncidentDialog
from event_desk.ui.file.passphrase_dialogs import AskPassphrase, SetPassphrase
from event_desk.ui.file.receive_dialog import ReceiveDialog
from event_desk.ui.file.restore_dialog import RestoreDialog
from event_desk.ui.file.sentence_dialog import SentenceDialog
from event_desk.ui.file.trouble_dialog import TroubleDialog
from event_desk.ui.privacy.person_data_dialog import PersonDataDialog
from event_desk.ui.privacy.purge_dialog import PurgeDialog
from event_desk.ui.privacy.record_dialog import RecordDialog
from event_desk.ui.privacy.retention_dialog import RetentionDialog
from gallery.stage import Shot, Stage


def passphrases(stage: Stage) -> Iterator[Shot]:
    window, path = stage.window, stage.context.path
    yield Shot("passphrase-ask", AskPassphrase.ask(window, path, _ignore, _nothing))
    made = SetPassphrase.ask(window, _ignore, change=False)
    made.fields.first.setText("short")
    yield Shot("passphrase-new", made)
    receive = ReceiveDialog.ask(window, _ignore)
    receive.file.setText("annual-meeting.handover")
    receive.code.setText("ABCD EFGH")
    yield Shot("receive-dialog", receive)


def copies(stage: Stage) -> Iterator[Shot]:
    """A copy of the event, and what to do where the file is hurt or its laptop is lost."""
    window, path = stage.window, stage.context.path
    incident = IncidentDialog(window, stage.settings, path)
    incident.open()
    yield Shot("incident-dialog", incident)
    yield Shot("restore-empty", RestoreDialog.ask(window, stage.settings, _ignore, path))
    backups.make(stage.db, Occasion.ROUTINE, clock.now())
    restore = RestoreDialog.ask(window, stage.settings, _ignore, path)
    stage.wait(200)
    yield Shot("restore-dialog", restore)
    hurt = EventDeskError(ErrorCode.EVENT_DAMAGED, path=path, reason="page 12")
    sentence = texts.error_sentence(hurt)
    trouble = TroubleDialog(window, path, None, sentence)
    trouble.start(_nothing, _ignore)
    stage.wait(200)
    yield Shot("trouble-dialog", trouble)
    ways = (("Annual meeting", _nothing), ("Annual meeting 2", _nothing))
    words = [("\u2068" + said + "\u2069", do) for said, do in ways]
    yield Shot("sentence-dialog", SentenceDialog.ask(window, "\u2068Title\u2069", sentence, words))


def privacy(stage: Stage) -> Iterator[Shot]:
    window, context = stage.window, stage.context
    for name, kind in (("retention", RetentionDialog), ("purge", PurgeDialog)):
        dialog = kind(window, context)
        dialog.open()
        yield Shot(f"{name}-dialog", dialog)
    record = RecordDialog(window, context)
    record.open()
    stage.wait(200)
    yield Shot("record-dialog", record)
    data = PersonDataDialog(window, context, stage.guests[0].id)
    data.open()
    yield Shot("person-data-dialog", data)


def hand_over(stage: Stage) -> Iterator[Shot]:
    """The last scene: from then on, this desk asks before it scans."""
    dialog = HandOverDialog(stage.window, stage.context)
    dialog.open()
    yield Shot("hand-over-dialog", dialog, keep=True)
    dialog.write(stage.folder / "annual-meeting.handover")
    stage.until(lambda: dialog.code.text())
    yield Shot("hand-over-code", dialog)


def _ignore(*_given: object) -> None:
    return None


def _nothing() -> None:
    return None
