"""Something changed, and the plan follows: said in the event file, worked out, shown, taken on.

What was said is taken back when the new plan is discarded.
"""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from event_desk import clock, programme
from event_desk.allocation import hand, telling
from event_desk.allocation.hand import Undo
from event_desk.allocation.problem import Solution
from event_desk.allocation.proposal import FEWEST, Proposal
from event_desk.progress import Progress
from event_desk.ui import tasks
from event_desk.ui.interpreting import planning
from event_desk.ui.interpreting.changed_dialog import NEW, Answer, ChangedDialog
from event_desk.ui.venue import forms
from event_desk.venue import Done

if TYPE_CHECKING:
    from event_desk.ui.interpreters_page import InterpretersPage


class Replanning(QObject):
    def __init__(self, page: "InterpretersPage") -> None:
        super().__init__(page)
        self._page = page
        self._context = page.context
        self._before = page.picture

    def plan(self) -> None:
        """The whole plan, or what is asked for of it."""
        planning.ask(self._page, self._context, self._tell, self._accepted)

    def changed(self, kind: str) -> None:
        """Ask what changed, then plan again."""
        page = self._page
        day = page.day()
        if page.picture is None or day is None:
            return
        with self._context.db.read() as session:
            slots = programme.free_slots(session) if kind == "topic" else ()
        self._before = page.picture
        dialog = ChangedDialog(page, page.picture, page.days(), day, kind, slots)
        dialog.accepted.connect(lambda: self._take(dialog.answer()))
        dialog.open()

    def _take(self, answer: Answer) -> None:
        if answer.thing == NEW:
            self._make(answer.kind)
            return
        db = self._context.db

        def work(_progress: Progress) -> Undo:
            with db.write() as session:
                return answer.write(session)

        title = self.tr("Writing down what changed")
        tasks.run(self._page, title, work, then=self._start, quiet=True)

    def _make(self, kind: str) -> None:
        """A new person or topic has a form of its own; planning follows once it is saved."""
        make = forms.edit_interpreter if kind == "arrived" else forms.propose_topic
        make(self._page, self._context, None, self._made)

    def _made(self, done: Done) -> None:
        self._page.acting.seating.remember_form(done)
        self._again(partial(forms.undo, self._context, done), ())

    def _start(self, said: Undo) -> None:
        self._page.acting.seating.remember(telling.edit_words(said.label), (said,))
        self._again(partial(self._unsay, said), (said,))

    def _again(self, discard: Callable[[], object], said: tuple[Undo, ...]) -> None:
        def accepted(found: Proposal, undo: Undo) -> None:
            seating = self._page.acting.seating
            if said:
                seating.forget_last()
            seating.remember(telling.edit_words(undo.label), (*said, undo))
            self._show_bulletin(found)
            self._page.show_line(planning.outcome(found.solution))

        planning.run(
            self._page,
            self._context,
            FEWEST,
            accepted,
            partial(self._discard, discard),
            before=self._before,
        )

    def _discard(self, discard: Callable[[], object]) -> None:
        self._page.acting.seating.forget_last()
        discard()

    def _unsay(self, said: Undo) -> None:
        db = self._context.db

        def work(_progress: Progress) -> None:
            with db.write() as session:
                hand.undo(session, said, clock.now())

        def then(_none: None) -> None:
            self._page.show_line(self.tr("Discarded; everything is as it was."))

        tasks.run(self._page, self.tr("Taking it back"), work, then=then, quiet=True)

    def _accepted(self, found: Proposal, undo: Undo) -> None:
        self._page.acting.seating.remember(telling.edit_words(undo.label), (undo,))
        if found.problem.current is not None:
            self._show_bulletin(found)

    def _tell(self, solution: Solution) -> None:
        self._page.show_line(planning.outcome(solution))

    def _show_bulletin(self, found: Proposal) -> None:
        if found.lines:
            self._page.acting.managing.bulletin(found.lines)
