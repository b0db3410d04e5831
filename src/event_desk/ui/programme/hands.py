"""Sessions in hand: what is carried is judged, what is dropped is saved or told why not."""

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QWidget

from event_desk.allocation.live import Fit
from event_desk.allocation.profile import Level
from event_desk.folding import isolate
from event_desk.programme import ItemView
from event_desk.ui import spoken
from event_desk.ui.day_times import Day
from event_desk.ui.programme import board, fits
from event_desk.ui.programme.board import Board
from event_desk.ui.programme.board_grid import BoardGrid
from event_desk.ui.programme.broken_dialog import BrokenDialog
from event_desk.ui.programme.fits import Check, Spot
from event_desk.ui.programme.ghost import LEAST, Place, Verdict
from event_desk.ui.programme.moves import Moves
from event_desk.ui.programme.tray import Tray
from event_desk.ui.theme import State
from event_desk.ui.widgets.segments import Segments

JUDGE_AFTER_MS = 12  # a hand that races over the rooms asks the rules only where it slows down
TURN_DAY_MS = 450


class Hands(QObject):
    said = Signal(str)
    """A sentence for the line under the grid."""
    placed = Signal(object, object)
    """An item and the `Spot` it has been saved at: to be shown before the file is read again."""
    new_wanted = Signal(object)
    """The `Spot` of a session that was drawn or double-clicked."""
    fix_wanted = Signal(object)
    """The id of a session for which other places are looked for."""

    day: Day | None = None
    check: Check | None = None
    _waiting: Callable[[], None] | None = None
    """A drop that came before the rules could be asked."""

    def __init__(
        self, page: QWidget, grid: BoardGrid, tray: Tray, days: Segments, moves: Moves
    ) -> None:
        super().__init__(page)
        self._page, self._grid, self._tray, self._days = page, grid, tray, days
        self._moves = moves
        self.board = Board()
        self._known: dict[tuple[UUID, Spot], Fit] = {}
        self._judging = QTimer(self, interval=JUDGE_AFTER_MS, singleShot=True)
        self._judging.timeout.connect(self._judge_ghost)
        self._turning = QTimer(self, interval=TURN_DAY_MS, singleShot=True)
        self._turning.timeout.connect(self._turn_day)
        self._tab = -1
        grid.carried.connect(self._on_carried)
        grid.dropped.connect(self._on_dropped)
        grid.outside.connect(self._on_outside)
        grid.let_go_outside.connect(self._on_let_go)
        grid.given_up.connect(self._on_given_up)
        grid.removed.connect(self._on_removed)
        tray.list.carried.connect(self._on_tray_carried)
        tray.list.let_go.connect(self._on_tray_let_go)
        tray.list.given_up.connect(self._grid.give_up)
        tray.list.given_up.connect(self._on_given_up)

    def show_check(self, check: Check) -> None:
        """The rules can be asked now; a drop that came before is dealt with."""
        self.check = check
        self._known.clear()
        if (waiting := self._waiting) is not None:
            self._waiting = None
            waiting()
        elif self._grid.ghost() is not None:
            self._judging.start()

    # what is held

    def _on_carried(self, key: object, place: Place) -> None:
        item = self._item(key)
        title = board.title_of(item) if item else self.tr("New session")
        self._grid.show_ghost(item.id if item else None, place, title, self.heading(place))
        self._tray.mark(over=False)
        if not self._judging.isActive():
            self._judging.start()

    def heading(self, place: Place) -> str:
        """`10:15–11:15 · Room B`."""
        if self.day is None:
            return ""
        times = f"{self.day.clock(place.start)}–{self.day.clock(place.end)}"
        room = self._grid.columns()[place.column].title
        return f"{isolate(times)} · {isolate(room)}"

    def _judge_ghost(self) -> None:
        ghost = self._grid.ghost()
        if ghost is None:
            return
        item = self._item(ghost.key)
        spot = self.spot(item, ghost.place)
        if item is None or spot is None:
            self._grid.show_verdict(Verdict(State.NOTE))
            return
        verdict = self.verdict(item, spot)
        self._grid.show_verdict(verdict)
        if self._grid.by_keys():
            lines = verdict.lines or verdict.good
            put = self.tr("Enter puts it there, Esc leaves it where it was")
            self.announce(". ".join((ghost.heading, *lines)))
            self.said.emit(f"{ghost.heading} · {put}")

    def spot(self, item: ItemView | None, place: Place) -> Spot | None:
        """A place of the grid as room and times; those of the session itself where they stay."""
        if self.day is None or place.column >= len(self._grid.columns()):
            return None
        room = self._grid.columns()[place.column].key
        room_id = room if isinstance(room, UUID) else None
        if item is not None and item.start is not None and item.end is not None:
            was = self.day.minute(item.start), self.day.minute(item.end)
            if was == (place.start, place.end):
                return Spot(room_id, item.start, item.end)
        end = max(place.end, place.start + LEAST)
        return Spot(room_id, self.day.moment(place.start), self.day.moment(end))

    def fit(self, item: ItemView, spot: Spot) -> Fit | None:
        """None while the rules cannot be asked yet."""
        if self.check is None:
            return None
        key = item.id, spot
        if key not in self._known:
            self._known[key] = fits.fit(self.check, item.id, spot)
        return self._known[key]

    def verdict(self, item: ItemView, spot: Spot) -> Verdict:
        fit = self.fit(item, spot)
        if fit is None or self.check is None:
            return Verdict(State.ASK, (self.tr("Looking…"),))
        return fits.verdict(self.check, fit)

    # let go

    def _on_dropped(self, key: object, place: Place) -> None:
        item = self._item(key)
        spot = self.spot(item, place)
        self._turning.stop()
        if spot is None:
            return
        if item is None:
            self.new_wanted.emit(spot)
        elif (slot := self._slot_under(item, spot)) is not None:
            self._bind(item, slot)
        else:
            self.put(item, spot)

    def put(self, item: ItemView, spot: Spot) -> None:
        """Save it where no rule forbids it; else say what breaks, and ask for a reason."""
        fit = self.fit(item, spot)
        if fit is None or self.check is None:
            self._waiting = lambda: self.put(item, spot)
            self.said.emit(self.tr("Looking…"))
            return
        if fit.level is not Level.FORBID:
            self._save(item, spot, fit)
            return
        verdict = fits.verdict(self.check, fit)
        worst = [one for one in fit.new if one.level is Level.FORBID]
        told = replace(verdict, lines=tuple(fits.sentences(self.check, worst)))
        title = self.tr("%1 does not fit there").replace("%1", isolate(board.title_of(item)))
        self.announce(". ".join((title, *told.lines)))
        BrokenDialog(
            self._page,
            title,
            told,
            lambda reason: self._save(item, spot, fit, reason),
            fix=lambda: self.fix_wanted.emit(item.id),
        ).open()

    def _save(self, item: ItemView, spot: Spot, fit: Fit, reason: str = "") -> None:
        allowed = [one for one in fit.new if one.level is Level.FORBID] if reason else []
        if not self._moves.move(item, spot, allowed=allowed, reason=reason):
            return
        warned = [one for one in fit.new if one.level is Level.WARN]
        if self.check is not None:
            lines = fits.sentences(self.check, warned)
            self.check = fits.after(self.check, fit)
            self._known.clear()
            self._say_done(item, spot, lines)
        self.placed.emit(item, spot)

    def _say_done(self, item: ItemView, spot: Spot, lines: list[str]) -> None:
        where = board.name_of(room) if (room := self.board.room(spot.room_id)) else ""
        parts = [isolate(board.title_of(item)), isolate(where) if where else self.tr("no room")]
        if self.day is not None and spot.start is not None and spot.end is not None:
            start, end = (self.day.minute(moment) for moment in (spot.start, spot.end))
            parts.insert(1, isolate(f"{self.day.clock(start)}–{self.day.clock(end)}"))
        elif spot.start is None:
            parts = [parts[0], self.tr("unscheduled")]
        undo = self.tr("Undo with F8.")
        sentence = f"{' · '.join(parts)}. {undo}"
        if lines:
            words = self.tr("Look at:")
            sentence = f"{sentence} {words} {' · '.join(lines)}"
        self.say(sentence)

    def unschedule(self, item: ItemView) -> None:
        """Into the tray: without time and room, and as long as it was when it comes out again."""
        self._tray.lengths[item.id] = self._tray.minutes(item)
        self.put(item, Spot(None, None, None))

    def _slot_under(self, item: ItemView, spot: Spot) -> ItemView | None:
        """The free Open Space slot on which a topic is put."""
        if item.proposed_at is None or spot.start is None or spot.end is None:
            return None
        for slot in self.board.items:
            if not slot.placeholder or slot.room_id != spot.room_id:
                continue
            if slot.start and slot.end and slot.start < spot.end and spot.start < slot.end:
                return slot
        return None

    def _bind(self, topic: ItemView, slot: ItemView) -> None:
        if self._moves.bind(topic, slot):
            sentence = self.tr("%1 takes place in %2. Undo with F8.")
            sentence = sentence.replace("%1", isolate(board.title_of(topic)))
            self.say(sentence.replace("%2", isolate(self.board.room_name(slot) or slot.code)))

    # beside the grid

    def _on_outside(self, _key: object, point: QPoint) -> None:
        over = self._over_tray(point)
        self._tray.mark(over=over)
        tab = self._days.tabAt(self._days.mapFromGlobal(point))
        if tab != self._tab:
            self._tab = tab
            self._turning.stop()
            if tab >= 0:
                self._turning.start()

    def _turn_day(self) -> None:
        """Held over another day, that day comes into sight."""
        if self._tab >= 0:
            self._days.setCurrentIndex(self._tab)

    def _on_let_go(self, key: object, point: QPoint) -> None:
        self._turning.stop()
        self._tray.mark(over=False)
        item = self._item(key)
        if item is not None and self._over_tray(point):
            self.unschedule(item)
        else:
            self._on_given_up()

    def _over_tray(self, point: QPoint) -> bool:
        return self._tray.rect().contains(self._tray.mapFromGlobal(point))

    def _on_removed(self, key: object) -> None:
        if (item := self._item(key)) is not None:
            self.unschedule(item)

    def _on_tray_carried(self, key: object, point: QPoint) -> None:
        item = self._item(key)
        if item is not None and not self._grid.carry_over(item.id, point, self._tray.minutes(item)):
            self._on_outside(key, point)
            self._tray.mark(over=False)

    def _on_tray_let_go(self, key: object, point: QPoint) -> None:
        self._turning.stop()
        item = self._item(key)
        if item is None or not self._grid.drop_over(item.id, point, self._tray.minutes(item)):
            self._grid.give_up()
            self._on_given_up()

    def _on_given_up(self) -> None:
        self._turning.stop()
        self._tray.mark(over=False)
        self.said.emit("")

    # saying

    def say(self, sentence: str) -> None:
        self.said.emit(sentence)
        self.announce(sentence)

    def announce(self, sentence: str) -> None:
        spoken.say(self._grid, sentence)

    def _item(self, key: object) -> ItemView | None:
        return self.board.by_id.get(key) if isinstance(key, UUID) else None
