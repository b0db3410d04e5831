"""What can be done with a session from its menu, in the grid, the tray and the table alike."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from event_desk.folding import isolate
from event_desk.programme import ItemView
from event_desk.ui import theme
from event_desk.ui.context import Context
from event_desk.ui.day_times import days
from event_desk.ui.programme import board, fixing
from event_desk.ui.programme.board import Board
from event_desk.ui.programme.fits import Spot
from event_desk.ui.programme.fixing import Offer
from event_desk.ui.programme.hands import Hands
from event_desk.ui.programme.moves import Moves
from event_desk.ui.programme.place_dialog import PlaceDialog
from event_desk.ui.venue import forms
from event_desk.ui.widgets.menu_heading import add_heading

OPEN_SPACE = "open space"
MARKETPLACE = "marketplace"
HEADING = 320  # pixels of a title


class Actions(QObject):
    people_wanted = Signal(object)
    """A session whose interpreters are looked at."""

    def __init__(self, page: QWidget, context: Context, hands: Hands, moves: Moves) -> None:
        super().__init__(page)
        self._page, self._context = page, context
        self._hands, self._moves = hands, moves

    @property
    def _board(self) -> Board:
        return self._hands.board

    # one session

    def edit(self, key: object) -> None:
        """The form of a session; a topic's own for a topic."""
        item = self._item(key)
        if item is None:
            return
        if item.proposed_at is not None:
            forms.propose_topic(
                self._page, self._context, topic_id=item.id, then=self._moves.remember
            )
        else:
            forms.edit_item(self._page, self._context, item_id=item.id, then=self._moves.remember)

    def new(self, spot: Spot | None = None) -> None:
        """The form of a new session, with the time and room where it was drawn."""
        start = spot.start if spot else None
        room_id = spot.room_id if spot else None
        forms.edit_item(
            self._page,
            self._context,
            start=start,
            end=spot.end if spot else None,
            room_id=room_id,
            then=self._moves.remember,
        )

    def place(self, key: object) -> None:
        """Time and room by fields."""
        item = self._item(key)
        if item is None:
            return
        event = self._context.event
        known = [day.date for day in days(event, self._board.items)]
        if self._hands.day is not None:
            known.insert(0, self._hands.day.date)
        PlaceDialog(
            self._page,
            event,
            item,
            self._board.rooms,
            known,
            lambda spot: self._hands.verdict(item, spot),
            lambda spot: self._hands.put(item, spot),
        ).open()

    def fix(self, key: object) -> None:
        """Other places for a session that has a problem, each judged before it is shown."""
        item = self._item(key)
        check = self._hands.check
        if item is None or check is None:
            return
        fixing.look(
            self._page,
            check,
            self._board,
            item,
            lambda offer: self._take(item, offer),
            lambda: self.place(item.id),
            lambda: self.people_wanted.emit(item.id),
        )

    def _take(self, item: ItemView, offer: Offer) -> None:
        if offer.spot is not None:
            self._hands.put(item, offer.spot)
            return
        check, one, done = self._hands.check, offer.suggestion, False
        if offer.other is not None:
            done = self._moves.swap(item, offer.other)
        elif check is not None and one is not None:
            done = self._moves.suggested(item, check, one)
        if done:
            self._hands.say(self.tr("%1. Undo with F8.").replace("%1", offer.words))

    def _item(self, key: object) -> ItemView | None:
        return self._board.by_id.get(key) if isinstance(key, UUID) else None

    # menus

    def open_menu(self, key: object, spot: Spot | None, point: QPoint) -> QMenu:
        menu = QMenu(self._page)
        item = self._item(key)
        if item is None:
            menu.addAction(self.tr("New session here…"), lambda: self.new(spot))
            self._add_room(menu, spot.room_id if spot else None)
        else:
            self._fill(menu, item)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(point)
        return menu

    def open_item_menu(self, key: object, point: QPoint) -> None:
        self.open_menu(key, None, point)

    def _fill(self, menu: QMenu, item: ItemView) -> None:
        mode, most = Qt.TextElideMode.ElideRight, theme.px(HEADING)
        title = menu.fontMetrics().elidedText(board.title_of(item), mode, most)
        add_heading(menu, isolate(title))
        edit = menu.addAction(self.tr("Edit…"), lambda: self.edit(item.id))
        edit.setShortcut(QKeySequence("Return"))
        menu.addAction(self.tr("Time and room…"), lambda: self.place(item.id))
        menu.addAction(self.tr("Places that fit…"), lambda: self.fix(item.id))
        if item.room_id is not None:
            pin = menu.addAction(self.tr("Keep this room when planning"))
            pin.setCheckable(True)
            pin.setChecked(item.room_pinned)
            pin.triggered.connect(lambda: self._moves.pin(item, pinned=not item.room_pinned))
        if item.start is not None or item.room_id is not None:
            away = menu.addAction(
                self.tr("Take away time and room"), lambda: self._hands.unschedule(item)
            )
            away.setShortcut(QKeySequence("Del"))
        self._add_open_space(menu, item)
        if item.kind == MARKETPLACE:
            menu.addSeparator()
            menu.addAction(self.tr("Stands…"), lambda: self.stands(item.id))
        menu.addSeparator()
        words = self.tr("Hold it after all") if item.cancelled else self.tr("Cancel the session")
        menu.addAction(words, lambda: self._moves.cancel(item, cancelled=not item.cancelled))
        self._add_room(menu, item.room_id)

    def _add_open_space(self, menu: QMenu, item: ItemView) -> None:
        slot = item.kind == OPEN_SPACE and item.proposed_at is None
        bound = item.proposed_at is not None and item.parent_id is not None
        if not slot and not bound:
            return
        menu.addSeparator()
        if bound:
            menu.addAction(self.tr("Back among the topics"), lambda: self._moves.unbind(item))
            return
        menu.addAction(self.tr("Propose a topic…"), self.topic)
        waiting = self.topics()
        if waiting and item.start is not None:
            topics = menu.addMenu(self.tr("Topic for this place"))
            for topic in waiting:
                words = isolate(board.title_of(topic))
                topics.addAction(words, lambda one=topic: self._moves.bind(one, item))
        if not item.placeholder and item.start is not None:
            menu.addAction(self.tr("Open into rooms…"), lambda: self.open_slots(item))

    def topics(self) -> Sequence[ItemView]:
        """Proposed and without a place, those most people want first."""
        waiting = [
            one for one in self._board.items if one.proposed_at is not None and one.start is None
        ]
        return sorted(waiting, key=lambda one: -(one.interest or 0))

    def _add_room(self, menu: QMenu, room_id: UUID | None) -> None:
        room = self._board.room(room_id)
        if room is None:
            return
        menu.addSeparator()
        words = self.tr("Room: %1…").replace("%1", isolate(board.name_of(room)))
        menu.addAction(words, lambda: self.room(room.id))

    # other things

    def fill_more(self, menu: QMenu) -> None:
        """The page's own menu: new things that have no place on the grid to begin at."""
        menu.clear()
        menu.setLayoutDirection(self._page.layoutDirection())
        menu.addAction(self.tr("New room…"), lambda: self.room(None))
        menu.addAction(self.tr("Mobile booths…"), self.booths)
        menu.addSeparator()
        menu.addAction(self.tr("Propose a topic for Open Space…"), self.topic)
        menu.addAction(self.tr("Stands of the marketplace…"), lambda: self.stands(None))

    def room(self, room_id: UUID | None) -> None:
        forms.edit_room(self._page, self._context, room_id=room_id, then=self._moves.remember)

    def booths(self) -> None:
        forms.edit_booths(self._page, self._context, then=self._moves.remember)

    def topic(self) -> None:
        forms.propose_topic(self._page, self._context, then=self._moves.remember)

    def stands(self, item_id: UUID | None) -> None:
        forms.edit_stands(self._page, self._context, item_id=item_id, then=self._moves.remember)

    def open_slots(self, item: ItemView) -> None:
        forms.open_slots(self._page, self._context, item.id, then=self._moves.remember)
