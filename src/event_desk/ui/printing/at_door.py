"""Badges at the door: printed at the first check-in, printed again, and what became of them."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from event_desk import clock, people, printing
from event_desk.checkin import ScanResult
from event_desk.folding import isolate
from event_desk.printing import Snapshot
from event_desk.progress import Progress
from event_desk.roles import Right
from event_desk.ui import file_dialogs, tasks
from event_desk.ui.printing.desk import PAINTED_MS, PrintDesk, Put, put_line
from event_desk.ui.theme import State

if TYPE_CHECKING:
    from event_desk.ui.checkin_page import CheckinPage

translate = QCoreApplication.translate


class AtDoor(QObject):
    def __init__(self, page: "CheckinPage", desk: PrintDesk) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAINTED_MS)
        self._soon.timeout.connect(self._show_current)
        page.attempts.also = desk.after_scan
        page.attempts.answered.connect(self._on_answer)
        desk.changed.connect(self._on_changed)

    def print_one(self) -> None:
        """F9: a badge for whoever is chosen in the list, else for who is on the card.

        Nobody is checked in by it.
        """
        if found := self._page.listed():
            self.print_again(found.id, isolate(found.shown_name))
        elif (result := self._page.card.result) and result.person:
            self.print_again(result.person.id)

    def print_again(self, person_id: UUID, name: str = "") -> None:
        """With `name`, the answer stands on a card of its own."""
        if not self._page.context.may(Right.PRINT):
            return
        put = self._desk.print_again(person_id)
        if put is Put.NO_PRINTER:
            self._ask(person_id, name)
            return
        line = self._desk.line(person_id) if put is Put.QUEUED else put_line(put)
        if name:
            state = State.NOTE if put is Put.QUEUED else State.ASK
            self._page.say(f"{name}: {line}", state)
        else:
            self._page.card.show_badge_line(line)

    def _ask(self, person_id: UUID, name: str) -> None:
        from event_desk.ui.printing.dialog import PrintingDialog

        PrintingDialog(
            self._page,
            self._desk,
            self._page.context.event.timezone,
            question=translate("printing", "No printer is chosen. Choose one, or save the badge."),
            go_on=partial(self.print_again, person_id, name),
            save=partial(self._ask_where, person_id),
        ).open()

    def _ask_where(self, person_id: UUID) -> None:
        file_dialogs.ask_save(
            self._page,
            self._page.context,
            translate("printing", "Save badge"),
            translate("printing", "badge") + ".pdf",
            ("PDF (*.pdf)",),
            partial(self.save, person_id),
        )

    def save(self, person_id: UUID, path: Path) -> None:
        """The badge as a file, in place of a printer: a new code for whoever had one before."""
        db = self._page.context.db

        def work(progress: Progress) -> None:
            from event_desk import badges

            with db.read() as session:
                code = people.view(session, person_id).code
                again = not printing.never_printed(session, person_id)
            choice = badges.Choice(persons=(code,))
            badges.run(db.write, choice, path, at=clock.now(), reissue=again, progress=progress)

        tasks.run(
            self._page,
            translate("printing", "Making the badge"),
            work,
            then=lambda _: self._page.card.show_badge_line(
                translate("printing", "Badge saved as %1").replace("%1", isolate(path.name))
            ),
        )

    def _on_answer(self, result: ScanResult) -> None:
        """What became of a badge is read from the file, after the card has been painted."""
        if result.person is not None:
            self._soon.start()

    def _on_changed(self, _snapshot: Snapshot) -> None:
        self._soon.start()

    def _show_current(self) -> None:
        result = self._page.card.result
        if result is not None and result.person is not None:
            self._show(result.person.id)

    def _show(self, person_id: UUID) -> None:
        if line := self._desk.line(person_id):
            self._page.card.show_badge_line(line)
