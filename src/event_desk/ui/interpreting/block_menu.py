"""The menu of a booth's session or of a person's work: all that the mouse can do, by keys."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from event_desk.allocation.problem import Seat
from event_desk.progress import Progress
from event_desk.ui import tasks, theme
from event_desk.ui.interpreting import candidates
from event_desk.ui.interpreting.candidates import Candidate
from event_desk.ui.interpreting.checking import Move
from event_desk.ui.interpreting.picture import Picture
from event_desk.ui.interpreting.rows import Block
from event_desk.ui.theme import State
from event_desk.ui.widgets.menu_heading import add_heading

MOST = 8
ICONS = {State.OK: "check", State.ALREADY: "triangle-alert", State.STOP: "octagon-x"}


class BlockMenu(QObject):
    wished = Signal(object, object)
    """A `Move`, and its `Outcome` or None where it was not judged yet."""
    everyone = Signal(object)
    """All who could be seated in this `Block`, in a window of their own."""
    pinned = Signal(object, bool)
    """A `Seat` is to be locked or not."""
    locked = Signal(str, bool)
    """All of a session is to be locked or not."""
    why = Signal(object)
    """Why is this `Block` open?"""
    opened = Signal(str)
    """A session is to be shown."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner
        self.menu: QMenu | None = None
        """The menu in sight, or the last one."""

    def ask(self, picture: Picture, block: Block, where: QPoint) -> None:
        """Judge the people first, beside the window; then show the menu there."""

        def look(progress: Progress) -> tuple[Candidate, ...]:
            return candidates.find(picture, block.item, block.language, progress, block.person)

        def show(found: tuple[Candidate, ...]) -> None:
            self._show(picture, block, found, where)

        title = self.tr("Looking for people")
        tasks.run(self._owner, title, look, then=show, quiet=True)

    def _show(
        self, picture: Picture, block: Block, found: Sequence[Candidate], where: QPoint
    ) -> None:
        if self.menu is not None:
            self.menu.deleteLater()
        menu = self.menu = QMenu(self._owner)
        self._add_candidates(menu, picture, block, found)
        self._add_people(menu, picture, block)
        menu.addSeparator()
        if not block.person and picture.gaps_of(block.item, block.language):
            menu.addAction(self.tr("Why is this open?"), partial(self.why.emit, block))
        fixed = self._is_locked(picture, block.item)
        text = self.tr("Unlock the session") if fixed else self.tr("Lock the session")
        menu.addAction(text, partial(self.locked.emit, block.item, not fixed))
        menu.addAction(self.tr("Show the session"), partial(self.opened.emit, block.item))
        menu.popup(where)
        first = next((action for action in menu.actions() if action.isEnabled()), None)
        if first is not None:
            menu.setActiveAction(first)

    def _add_candidates(
        self, menu: QMenu, picture: Picture, block: Block, found: Sequence[Candidate]
    ) -> None:
        add_heading(menu, self.tr("Give it to") if block.person else self.tr("Assign"))
        for one in found[:MOST]:
            told = candidates.sentence(picture, one)
            text = self.tr("%1 – %2").replace("%1", picture.name(one.person))
            metrics = menu.fontMetrics()
            whole = text.replace("%2", told)
            short = metrics.elidedText(whole, Qt.TextElideMode.ElideRight, theme.px(520))
            action = menu.addAction(
                theme.icon(ICONS.get(one.outcome.state, "circle"), "text"), _plain(short)
            )
            action.setToolTip(whole)
            action.triggered.connect(partial(self._wish, one))
        if not found:
            menu.addAction(self.tr("Nobody has the languages")).setEnabled(False)
        elif len(found) > MOST or not block.person:
            menu.addAction(self.tr("Everyone…"), partial(self.everyone.emit, block))

    def _wish(self, one: Candidate, _checked: bool = False) -> None:
        self.wished.emit(one.move, one.outcome)

    def _add_people(self, menu: QMenu, picture: Picture, block: Block) -> None:
        team = (block.person,) if block.person else picture.team(block.item, block.language)
        for person in team:
            seat = picture.seat_of(block.item, person)
            if seat is None:
                continue
            add_heading(menu, picture.name(person))
            fixed = Seat(seat.item, seat.language, person) in picture.problem.pins
            text = self.tr("Unlock the seat") if fixed else self.tr("Lock the seat")
            menu.addAction(text, partial(self.pinned.emit, seat, not fixed))
            menu.addAction(self.tr("Take out"), partial(self.wished.emit, Move(person, seat), None))

    def _is_locked(self, picture: Picture, item: str) -> bool:
        found = picture.frame.items.get(item)
        return found is not None and found.pinned_room is not None


def _plain(text: str) -> str:
    """An ampersand is a letter here."""
    return text.replace("&", "&&")
