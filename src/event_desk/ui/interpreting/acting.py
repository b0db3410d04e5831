"""What the page's menus, drags and buttons do."""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QApplication

from event_desk import clock
from event_desk.allocation import hand, why_words
from event_desk.allocation.problem import Gap, Seat
from event_desk.allocation.suggestions import Suggestion
from event_desk.ui.interpreting import applying
from event_desk.ui.interpreting.assign_dialog import AssignDialog
from event_desk.ui.interpreting.block_menu import BlockMenu
from event_desk.ui.interpreting.carrying import Carrying
from event_desk.ui.interpreting.checking import Move, Outcome
from event_desk.ui.interpreting.managing import Managing
from event_desk.ui.interpreting.picture import Picture
from event_desk.ui.interpreting.replanning import Replanning
from event_desk.ui.interpreting.rows import Block
from event_desk.ui.interpreting.seating import Seating
from event_desk.ui.venue import forms

if TYPE_CHECKING:
    from event_desk.ui.interpreters_page import InterpretersPage


class Acting(QObject):
    def __init__(self, page: "InterpretersPage") -> None:
        super().__init__(page)
        self._page = page
        self._picture: Picture | None = None
        self.seating = Seating(page, page.context)
        self.carrying = Carrying(page.views)
        self.menu = BlockMenu(page)
        self.replanning = Replanning(page)
        self.managing = Managing(page)
        self._connect()

    def take_picture(self, picture: Picture) -> None:
        self._picture = picture
        self.carrying.take_picture(picture)

    def _connect(self) -> None:
        page, menu = self._page, self.menu
        self.carrying.wished.connect(self._wish)
        self.carrying.told.connect(page.show_line)
        self.seating.told.connect(page.show_line)
        menu.wished.connect(self._wish)
        menu.everyone.connect(self.assign)
        menu.pinned.connect(self._pin)
        menu.locked.connect(self._lock)
        menu.why.connect(page.show_gap)
        menu.opened.connect(self.show_session)
        for view in page.views.timelines():
            view.asked.connect(self._ask)
            view.removed.connect(self._remove)
        page.views.tray.opened.connect(self._seat_from_tray)
        gaps = page.views.gaps
        gaps.opened.connect(self.show_session)
        gaps.why.opened.connect(self.show_session)
        gaps.why.assign.connect(self._assign_gap)
        gaps.why.apply.connect(self._apply)
        page.views.tray.edited.connect(self.managing.edit_person)
        page.buttons.plan.connect(self.replanning.plan)
        page.buttons.changed.connect(self.replanning.changed)
        page.buttons.more.connect(self.managing.do)

    def show_session(self, item: str) -> None:
        found = self._picture.items.get(item) if self._picture else None
        if found is not None:
            self._page.wanted.emit("programme", found.id)

    def assign(self, block: Block) -> None:
        """Everybody who could be seated there, in a window."""
        if self._picture is not None:
            dialog = AssignDialog(self._page, self._picture, block)
            dialog.wished.connect(self._wish)
            dialog.open()

    def _assign_gap(self, gap: Gap) -> None:
        self.assign(Block(gap.item, gap.language))

    def _apply(self, one: Suggestion) -> None:
        """Do what was suggested; for somebody to be found, open the form."""
        picture = self._picture
        if picture is None:
            return
        if not applying.can_do(one):
            self._open_form(one)
            return
        name = why_words.suggestion_words(one, picture.names())
        self.seating.do(name, lambda session: applying.write(session, picture, one))

    def _open_form(self, one: Suggestion) -> None:
        """Somebody with these languages, once there is a name."""
        page = self._page
        form = forms.edit_interpreter(page, page.context, None, self.seating.remember_form)
        form.take_languages({level: str(one.values.get(level, "")).split() for level in "abc"})

    def _ask(self, block: Block, where: QPoint) -> None:
        if self._picture is not None:
            self.menu.ask(self._picture, block, where)

    def _wish(self, move: Move, outcome: Outcome | None) -> None:
        if self._picture is not None:
            self.seating.wish(self._picture, move, outcome)

    def _remove(self, block: Block) -> None:
        """Delete: the person of a row; in a booth the one person, or the menu to choose from."""
        picture = self._picture
        if picture is None:
            return
        team = (block.person,) if block.person else picture.team(block.item, block.language)
        seats = [seat for one in team if (seat := picture.seat_of(block.item, one)) is not None]
        if len(seats) == 1:
            self._wish(Move(seats[0].interpreter, seats[0]), None)
        elif seats:
            view = self._page.views.timeline()
            if view is not None:
                corner = view.box_of(block).bottomLeft().toPoint()
                self.menu.ask(picture, block, view.viewport().mapToGlobal(corner))
        else:
            QApplication.beep()

    def _seat_from_tray(self, person: str) -> None:
        """Enter on a person: into the booth that is chosen."""
        block = self._page.views.booths.key()
        picture = self._picture
        if picture is None or not isinstance(block, Block):
            self._page.show_line(self.tr("Choose a booth’s session first, then a person."))
            return
        self._wish(Move(person, None, block.item, block.language), None)

    def _pin(self, seat: Seat, pinned: bool) -> None:
        if self._picture is not None:
            self.seating.pin(self._picture, seat, pinned)

    def _lock(self, item: str, locked: bool) -> None:
        picture = self._picture
        if picture is None:
            return
        text = self.tr("%1 locked") if locked else self.tr("%1 unlocked")
        name = text.replace("%1", picture.code(item))
        self.seating.do(name, partial(_lock_item, item, locked))

    def lock_day(self, locked: bool) -> None:
        day = self._page.day()
        if day is None:
            return
        text = self.tr("The day is locked") if locked else self.tr("The day is unlocked")

        def write(session: Any) -> tuple[hand.Undo, ...]:
            return (hand.lock(session, locked, clock.now(), day=day.date),)

        self.seating.do(text, write)


def _lock_item(item: str, locked: bool, session: Any) -> tuple[hand.Undo, ...]:
    return (hand.lock(session, locked, clock.now(), item_id=item),)
