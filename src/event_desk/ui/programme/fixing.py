"""Other places for a session that has a problem, each judged by the rules before it is offered."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from event_desk import texts
from event_desk.allocation.live import Fit
from event_desk.allocation.profile import Level
from event_desk.allocation.rules import Violation
from event_desk.allocation.suggestions import Suggestion, suggest
from event_desk.folding import isolate
from event_desk.programme import ItemView
from event_desk.progress import Progress
from event_desk.texts.suggestions import closes_sentence, suggestion_sentence
from event_desk.ui import i18n, tasks, theme
from event_desk.ui.interpreting import applying
from event_desk.ui.programme import board, fits, signs
from event_desk.ui.programme.board import Board
from event_desk.ui.programme.fits import Check, Spot
from event_desk.ui.theme import State
from event_desk.ui.widgets.controls import label, primary
from event_desk.ui.widgets.dialog_parts import close_button, dialog_column

translate = QCoreApplication.translate

MINUTES = (5, 10, 15, 20)
MOST = 8
MOST_SWAPS = 10


@dataclass(frozen=True, slots=True)
class Offer:
    """One of the last three says how: a place for the session itself, another to change rooms
    with, or what the rules suggest for a gap. The least `order` comes first."""

    words: str
    effect: str
    state: State
    order: tuple[int, ...]
    spot: Spot | None = None
    other: ItemView | None = None
    suggestion: Suggestion | None = None


def offers(check: Check, shown: Board, item: ItemView) -> list[Offer]:
    """What mends something and breaks nothing that is forbidden, the least change first."""
    places = (*_rooms(check, shown, item), *_times(check, item), *_swaps(check, shown, item))
    found = [one for one in places if one is not None]
    found.sort(key=lambda one: one.order)
    return [*found[:MOST], *_suggested(check, item)]


def concerns(found: Violation, item: ItemView) -> bool:
    """Whether a broken rule names the session, as the first or as the other one."""
    return str(item.id) in (found.item, *found.values.values())


def _offer(
    check: Check,
    item: ItemView,
    words: str,
    fit: Fit,
    weight: int,
    spot: Spot | None = None,
    other: ItemView | None = None,
) -> Offer | None:
    mended = [one for one in fit.gone if concerns(one, item)]
    if fit.level is Level.FORBID or not (mended or fit.gaps_closed):
        return None
    order = (len(fit.new), -len(mended), weight)
    return Offer(words, _effect(check, fit), fits.state(fit), order, spot, other)


def _suggested(check: Check, item: ItemView) -> Iterator[Offer]:
    """What closes the gaps of the session without opening another: people first."""
    told: set[str] = set()
    for gap in check.plan.gaps:
        if gap.item != str(item.id):
            continue
        for one in suggest(check.problem, check.plan, gap):
            names = check.names
            words = suggestion_sentence(one.kind.value, one.people, one.values, names, gap.item)
            if not applying.can_do(one) or words in told:
                continue
            told.add(words)
            lines = [closes_sentence(len(one.closed)), *fits.sentences(check, one.warnings)]
            state = State.ALREADY if one.warnings else State.OK
            yield Offer(words, i18n.digits(" · ".join(lines)), state, (one.weight,), suggestion=one)


def _rooms(check: Check, shown: Board, item: ItemView) -> Iterator[Offer | None]:
    for number, room in enumerate(shown.rooms):
        if room.id == item.room_id:
            continue
        spot = Spot(room.id, item.start, item.end)
        fit = fits.fit(check, item.id, spot)
        n = room.capacity
        seats = i18n.digits(texts.tr("%n seat(s)", "", n))
        words = translate("programme", "To %1 (%2)").replace("%1", isolate(board.name_of(room)))
        yield _offer(check, item, words.replace("%2", seats), fit, number, spot)


def _times(check: Check, item: ItemView) -> Iterator[Offer | None]:
    if item.start is None or item.end is None:
        return
    for n in MINUTES:
        for sign in (1, -1):
            by = timedelta(minutes=sign * n)
            spot = Spot(item.room_id, item.start + by, item.end + by)
            fit = fits.fit(check, item.id, spot)
            words = (
                texts.tr("%n minute(s) later", "", n)
                if sign > 0
                else texts.tr("%n minute(s) earlier", "", n)
            )
            yield _offer(check, item, i18n.digits(words), fit, 20 + n, spot)


def _swaps(check: Check, shown: Board, item: ItemView) -> Iterator[Offer | None]:
    if item.start is None or item.end is None or item.room_id is None:
        return
    others = [
        one
        for one in shown.items
        if one.room_id not in (None, item.room_id)
        and one.start is not None
        and one.end is not None
        and one.start < item.end
        and item.start < one.end
    ]
    for other in others[:MOST_SWAPS]:
        first = fits.fit(check, item.id, Spot(other.room_id, item.start, item.end))
        then = fits.after(check, first)
        second = fits.fit(then, other.id, Spot(item.room_id, other.start, other.end))
        fit = _both(first, second)
        words = translate("programme", "Change rooms with %1 (%2)")
        words = words.replace("%1", isolate(board.title_of(other)))
        words = words.replace("%2", isolate(shown.room_name(other)))
        yield _offer(check, item, words, fit, 60, other=other)


def _both(first: Fit, second: Fit) -> Fit:
    """Two changes as one: what the second mends again was never broken."""
    mended, broken = set(map(repr, second.gone)), set(map(repr, first.gone))
    new = [one for one in (*first.new, *second.new) if repr(one) not in mended | broken]
    gone = [
        one for one in (*first.gone, *second.gone) if repr(one) not in set(map(repr, second.new))
    ]
    gone = [one for one in gone if repr(one) not in set(map(repr, first.new))]
    closed = (*first.gaps_closed, *second.gaps_closed)
    opened = (*first.gaps_opened, *second.gaps_opened)
    return Fit(second.problem, second.plan, tuple(new), tuple(gone), opened, closed)


def _effect(check: Check, fit: Fit) -> str:
    mended = fits.sentences(check, fit.gone)
    broken = fits.sentences(check, fit.new)
    parts: list[str] = []
    if mended:
        parts.append(translate("programme", "Mended: %1").replace("%1", " · ".join(mended[:2])))
    if broken:
        parts.append(translate("programme", "Then: %1").replace("%1", " · ".join(broken[:2])))
    return "\n".join(parts)


def look(
    parent: QWidget,
    check: Check,
    shown: Board,
    item: ItemView,
    then: Callable[[Offer], None],
    by_fields: Callable[[], None],
    by_people: Callable[[], None],
) -> None:
    """Look for offers beside the window, then show them; `then` gets the one that was taken."""

    def work(_progress: Progress) -> list[Offer]:
        return offers(check, shown, item)

    def show(found: list[Offer]) -> None:
        open_ones = any(gap.item == str(item.id) and gap.language for gap in check.plan.gaps)
        FixDialog(parent, item, found, then, by_fields, by_people if open_ones else None).open()

    title = translate("programme", "Looking for places that fit")
    tasks.run(parent, title, work, then=show)


class FixDialog(QDialog):
    def __init__(
        self,
        parent: QWidget,
        item: ItemView,
        found: Sequence[Offer],
        then: Callable[[Offer], None],
        by_fields: Callable[[], None],
        by_people: Callable[[], None] | None = None,
    ) -> None:
        """The last two lead elsewhere: to the fields, and to the interpreters where one lacks."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Places that fit"))
        self._then, self._found = then, found
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Places that fit"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setIconSize(QSize(theme.px(20), theme.px(20)))
        for one in found:
            text = f"{one.words}\n{one.effect}" if one.effect else one.words
            QListWidgetItem(signs.icon(one.state), text, self.list)
        self.list.itemActivated.connect(self._on_take)
        self.list.setCurrentRow(0)
        self.take = primary(self.tr("Do it"))
        self.take.setDefault(True)
        self.take.setEnabled(bool(found))
        self.take.clicked.connect(self._on_take)
        other = QPushButton(self.tr("Time and room…"))
        other.setAutoDefault(False)
        other.clicked.connect(lambda: (self.reject(), by_fields()))
        cancel = close_button(self, self.tr("Cancel"))
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(8))
        buttons.addWidget(other)
        if by_people is not None:
            people = QPushButton(self.tr("Interpreters…"))
            people.setAutoDefault(False)
            people.clicked.connect(lambda: (self.reject(), by_people()))
            buttons.addWidget(people)
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self.take)
        layout = dialog_column(self)
        layout.addWidget(label("heading", isolate(board.title_of(item)), wrap=True))
        nothing = self.tr(
            "No other room, no change of rooms and no move of up to 20 minutes mends anything "
            "here without breaking something else."
        )
        layout.addWidget(self.list if found else label("muted", nothing, wrap=True), 1)
        layout.addLayout(buttons)
        self.setMinimumWidth(theme.px(560))
        if found:
            self.list.setMinimumHeight(theme.px(280))
        (self.list if found else other).setFocus()

    def _on_take(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._found):
            self.accept()
            self._then(self._found[row])
