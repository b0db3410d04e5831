"""Carrying people with the mouse: from the list or a booth, to a booth or away from it."""

from PySide6.QtCore import QObject, QPoint, Signal

from event_desk.allocation.problem import Seat
from event_desk.ui.interpreting.checking import NOTHING, Move, Outcome, check
from event_desk.ui.interpreting.picture import Picture
from event_desk.ui.interpreting.rows import Block
from event_desk.ui.interpreting.views import Views
from event_desk.ui.theme import State
from event_desk.ui.widgets.timeline import Timeline
from event_desk.ui.widgets.timeline_rows import Grip, Target


class Carrying(QObject):
    wished = Signal(object, object)
    """A `Move` and its `Outcome`: something was dropped where it can be."""
    told = Signal(str)
    """The live check in words, for the line below and the ear."""

    def __init__(self, views: Views) -> None:
        super().__init__(views)
        self._views = views
        self._picture: Picture | None = None
        self._person = ""
        self._block: Block | None = None
        self._move: Move | None = None
        self._outcome: Outcome = NOTHING
        views.tray.lifted.connect(self._lift_person)
        for view in views.timelines():
            view.lifted.connect(self._lift)
            view.hovered.connect(self._hover)
            view.dropped.connect(self._drop)
            view.put_back.connect(self._end)

    def take_picture(self, picture: Picture) -> None:
        self._picture = picture

    def move(self) -> Move | None:
        """What dropping now would do."""
        return self._move

    def _lift_person(self, person: str) -> None:
        self._person, self._block = person, None

    def _lift(self, grip: Grip) -> None:
        block = grip.bar
        assert isinstance(block, Block)
        self._block = block
        self._person = block.person or str(grip.part or "")
        if not self._person and self._picture is not None:
            team = self._picture.team(block.item, block.language)
            self._person = team[0] if len(team) == 1 else ""

    def _hover(self, target: Target | None) -> None:
        self._move = self._wanted(target)
        self._outcome = NOTHING
        if self._move is not None and self._picture is not None:
            self._outcome = check(self._picture, self._move)
        if (view := self._timeline()) is not None:
            view.show_note(self._outcome.text, self._outcome.state)
        self.told.emit(self._outcome.text.replace("\n", " · "))

    def _drop(self, target: Target | None, where: QPoint) -> None:
        if target is None and self._is_over_tray(where):
            self._hover_out()
        move, outcome = self._move, self._outcome
        self._end()
        if move is not None:
            self.wished.emit(move, outcome)

    def _hover_out(self) -> None:
        """Over the list of people: out of the booth it came from."""
        seat = self._seat()
        if seat is not None and self._picture is not None:
            self._move = Move(self._person, seat)
            self._outcome = check(self._picture, self._move)

    def _end(self) -> None:
        self._person, self._block, self._move = "", None, None
        self._outcome = NOTHING
        if (view := self._timeline()) is not None:
            view.show_note("", State.OK)
        self.told.emit("")

    def _wanted(self, target: Target | None) -> Move | None:
        if target is None or self._picture is None:
            return None
        if isinstance(target.line, str):
            return self._to_person(target.line)
        block = target.bar
        if not isinstance(block, Block) or not self._person:
            return None
        seat = self._seat()
        if seat is not None and (seat.item, seat.language) == (block.item, block.language):
            return None
        return Move(self._person, seat, block.item, block.language)

    def _to_person(self, person: str) -> Move | None:
        """In the people's rows: this work is given to another person."""
        block = self._block
        if block is None or person == block.person:
            return None
        return Move(person, None, block.item, block.language, block.person)

    def _seat(self) -> Seat | None:
        """Where the carried person sits in the session that was taken hold of."""
        if self._block is None or self._picture is None or not self._person:
            return None
        return self._picture.seat_of(self._block.item, self._person)

    def _is_over_tray(self, where: QPoint) -> bool:
        tray = self._views.tray
        return tray.isVisible() and tray.rect().contains(tray.mapFromGlobal(where))

    def _timeline(self) -> Timeline | None:
        return self._views.timeline()
