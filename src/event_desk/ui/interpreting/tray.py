"""The people beside the booths: taken from here and dropped on a booth, or dropped here to go."""

from collections.abc import Collection, Sequence
from functools import partial

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QListWidget, QListWidgetItem, QMenu, QWidget

from event_desk.folding import isolate
from event_desk.ui import theme
from event_desk.ui.day_times import Day
from event_desk.ui.interpreting import words
from event_desk.ui.interpreting.picture import Picture
from event_desk.ui.interpreting.rows import day_jobs, load_state
from event_desk.ui.widgets.timeline import Timeline


class Tray(QListWidget):
    """Everybody who works into one of the languages, those with the fewest hours first."""

    lifted = Signal(str)
    """A person is being carried from here."""
    opened = Signal(str)
    """Enter or a double click on a person."""
    edited = Signal(str)
    """A person's own form is wanted: the context menu's first word."""

    def __init__(self, timeline: Timeline, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._timeline = timeline
        self._people: Sequence[str] = ()
        self._pressed: QPointF | None = None
        self._carrying = False
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.itemActivated.connect(self._open)

    def show_day(self, picture: Picture, day: Day, languages: Collection[str]) -> None:
        chosen = self.person()
        load = {
            person.id: sum(job.slot.minutes for job in day_jobs(picture, day, person.id))
            for person in picture.frame.people.values()
            if person.active & set(languages)
        }
        self._people = sorted(load, key=lambda one: (load[one], picture.person(one), one))
        self.clear()
        for one in self._people:
            person = picture.frame.people[one]
            below = f"{words.skills(person)} · {isolate(words.hours(load[one]))}"
            item = QListWidgetItem(f"{isolate(picture.person(one))}\n{below}", self)
            if load_state(picture, person, load[one]) is not None:
                item.setIcon(theme.icon("triangle-alert", "text"))
            if one == chosen:
                self.setCurrentItem(item)

    def people(self) -> Sequence[str]:
        return self._people

    def person(self) -> str:
        row = self.currentRow()
        return self._people[row] if 0 <= row < len(self._people) else ""

    def _open(self, item: QListWidgetItem) -> None:
        self.opened.emit(self._people[self.row(item)])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if person := self.person():
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addAction(self.tr("Seat in the chosen booth"), partial(self.opened.emit, person))
            menu.addAction(self.tr("Change…"), partial(self.edited.emit, person))
            menu.popup(event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        here = self.itemAt(event.position().toPoint()) is not None
        self._pressed = event.position() if here else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        if not self._carrying:
            way = event.position() - self._pressed
            if way.manhattanLength() < QApplication.startDragDistance():
                return
            self._carrying = True
            self.setFocus()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self.lifted.emit(self.person())
        self._timeline.carry(self._there(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        carrying, self._carrying, self._pressed = self._carrying, False, None
        self.viewport().unsetCursor()
        if carrying and self._timeline.is_carrying():
            self._timeline.drop(self._there(event))
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._carrying:
            self._carrying, self._pressed = False, None
            self.viewport().unsetCursor()
            self._timeline.stop_carrying()
        else:
            super().keyPressEvent(event)

    def _there(self, event: QMouseEvent) -> QPointF:
        """The mouse in the timeline's viewport."""
        point = self.viewport().mapToGlobal(event.position())
        return self._timeline.viewport().mapFromGlobal(point)
