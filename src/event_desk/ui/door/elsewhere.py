"""Before this laptop scans for an event that another one goes on with."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from event_desk.folding import isolate
from event_desk.ui import i18n
from event_desk.ui.file.sentence_dialog import SentenceDialog
from event_desk.ui.page import Page


def ask(page: Page, go_on: Callable[[], None]) -> None:
    """`go_on` is called when a person says that this laptop scans, too; from then on nobody is
    asked while the event is open."""
    elsewhere, zone = page.context.elsewhere, page.context.event.timezone
    if elsewhere.since is None:
        go_on()
        return

    def agree() -> None:
        elsewhere.agreed = True
        go_on()

    there = i18n.local(elsewhere.since, zone)
    when = isolate(f"{i18n.day(there.date())} {i18n.time(elsewhere.since, zone)}")
    translate = QCoreApplication.translate
    sentence = translate(
        "elsewhere",
        "This event was handed over to another laptop on %1. What is scanned here isn't known "
        "there. Nothing was recorded yet.",
    )
    SentenceDialog.ask(
        page,
        translate("elsewhere", "Not admitted"),
        sentence.replace("%1", when),
        ((translate("elsewhere", "Scan here all the same"), agree),),
        close=translate("elsewhere", "Don't scan here"),
        cautious=True,
    )
