"""Another name for this desk while the event is shared: different from all others."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from event_desk.folding import isolate
from event_desk.sharing.membership import is_taken
from event_desk.sharing.membership import rename as rename_here
from event_desk.ui.context import Context
from event_desk.ui.file.sentence_dialog import SentenceDialog

translate = QCoreApplication.translate


def rename(parent: QWidget, context: Context, name: str) -> bool:
    """Whether it has that name now; a name that another desk has is refused with a sentence."""
    with context.db.write() as session:
        if not is_taken(session, name):
            rename_here(session, name)
            return True
    words = translate("sharing", "Another desk of this event is called %1. Choose another name.")
    SentenceDialog.ask(
        parent,
        translate("sharing", "This name is taken"),
        words.replace("%1", isolate(name)),
        [],
        close=translate("sharing", "Close"),
    )
    return False
