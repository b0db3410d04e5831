"""One session of the programme: what it is, where, who speaks, who is heard in which language."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from event_desk import texts
from event_desk.folding import isolate
from event_desk.programme import EventFacts, ItemView, RoomView
from event_desk.ui import i18n, theme
from event_desk.ui.day_times import span
from event_desk.ui.language_cover import LanguageCover, covers, sentence, words
from event_desk.ui.widgets.controls import label
from event_desk.ui.widgets.painting import CHIP_HEIGHT, chip_width, draw_chip


class RoomChoice(QComboBox):
    """Keys open the list and move within it; only Enter there or a click changes a room.

    A usual drop-down takes the first match with every letter typed, and with the mouse wheel.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.view().setTextElideMode(Qt.TextElideMode.ElideRight)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text().strip()
        moves = event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)
        enters = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if moves or enters or (text.isprintable() and text):
            self.showPopup()
            if text and not enters:
                self.view().keyboardSearch(text)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ItemCard(QFrame):
    room_chosen = Signal(object, object)
    """A session's id, and a room's id or None."""
    pin_chosen = Signal(object, bool)

    def __init__(self, event: EventFacts) -> None:
        super().__init__()
        self._event = event
        self._item: ItemView | None = None
        self._title = label("heading", wrap=True)
        self._facts = label("muted", wrap=True)
        self._room_title = label("muted")
        self.room = RoomChoice()
        self.room.activated.connect(self._on_room)
        self.pin = QCheckBox()
        self.pin.clicked.connect(self._on_pin)
        self._speakers_title = label("muted")
        self._speakers = label(wrap=True)
        self._languages_title = label("muted")
        self._languages = QVBoxLayout()
        self._languages.setSpacing(theme.px(4))
        self._lay_out()

    def _lay_out(self) -> None:
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        inner.setSpacing(theme.px(6))
        for part in (
            self._title,
            self._facts,
            self._room_title,
            self.room,
            self.pin,
            self._languages_title,
        ):
            inner.addWidget(part)
        inner.addLayout(self._languages)
        inner.addWidget(self._speakers_title)
        inner.addWidget(self._speakers)
        inner.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(body)
        area.viewport().setAutoFillBackground(False)  # the card shows through
        body.setAutoFillBackground(False)
        self.setObjectName("card")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.px(2),) * 4)
        layout.addWidget(area)

    def retranslate(self) -> None:
        self._room_title.setText(self.tr("Room"))
        self.room.setAccessibleName(self.tr("Room"))
        self.pin.setText(self.tr("Keep this room when planning"))
        self._speakers_title.setText(self.tr("Speakers"))
        self._languages_title.setText(self.tr("Languages"))

    def show_item(
        self,
        item: ItemView | None,
        rooms: tuple[RoomView, ...],
        busy: Mapping[UUID, str],
    ) -> None:
        """`busy` says what else is in a room at that time."""
        self._item = item
        _clear(self._languages)
        if item is None:
            return
        self._title.setText(texts.localised(item.titles) or item.code)
        self._facts.setText(self._facts_of(item))
        self._show_rooms(item, rooms, busy)
        speakers = "\n".join(_speaker(one.name, one.native_name) for one in item.speakers)
        self._speakers.setText(speakers)
        self._speakers_title.setVisible(bool(speakers))
        self._speakers.setVisible(bool(speakers))
        for found in covers(item):
            self._languages.addLayout(_language_line(found))

    def _facts_of(self, item: ItemView) -> str:
        parts = [isolate(item.code), texts.item_kind(item.kind)]
        if item.start is not None:
            day = i18n.day(self._event.day_of(item.start), weekday=True)
            parts += [day, isolate(span(item, self._event.timezone))]
        if item.expected is not None:
            expected = self.tr("%1 expected").replace("%1", i18n.number(item.expected))
            parts.append(expected)
        return " · ".join(parts)

    def _show_rooms(
        self, item: ItemView, rooms: tuple[RoomView, ...], busy: Mapping[UUID, str]
    ) -> None:
        with QSignalBlocker(self.room):
            self.room.clear()
            self.room.addItem(self.tr("No room yet"), None)
            for room in rooms:
                seats = self.tr("%n seat(s)", "", room.capacity)
                name = texts.localised(room.names) or room.name
                text = f"{isolate(name)} · {i18n.digits(seats)}"
                if other := busy.get(room.id):
                    text += " · " + self.tr("taken by %1").replace("%1", isolate(other))
                self.room.addItem(text, room.id)
            self.room.setCurrentIndex(
                next((n for n, room in enumerate(rooms, 1) if room.id == item.room_id), 0)
            )
        with QSignalBlocker(self.pin):
            self.pin.setChecked(item.room_pinned)
        self.pin.setEnabled(item.room_id is not None)

    def _on_room(self, number: int) -> None:
        chosen = self.room.itemData(number)
        if self._item is not None and chosen != self._item.room_id:
            self.room_chosen.emit(self._item.id, chosen if isinstance(chosen, UUID) else None)

    def _on_pin(self, checked: bool) -> None:
        if self._item is not None:
            self.pin_chosen.emit(self._item.id, checked)


class _Chip(QLabel):
    """The chip of the grid, in a layout."""

    def __init__(self, found: LanguageCover) -> None:
        super().__init__()
        self._found = found
        self.setAccessibleName(sentence(found))
        self.setFixedSize(QSize(round(chip_width(self.font(), found)), theme.px(CHIP_HEIGHT)))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        draw_chip(painter, self.rect().toRectF(), self._found, self.font())
        painter.end()


def _language_line(found: LanguageCover) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(theme.px(8))
    chip = _Chip(found)
    line.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
    people = "، " if i18n.language() == "ar" else ", "
    text = words(found)
    if found.people:
        text = f"{text} · {people.join(isolate(name) for name in found.people)}"
    line.addWidget(label("", text, wrap=True), 1)
    return line


def _speaker(name: str, native: str) -> str:
    ours, other = (native, name) if i18n.language() == "ar" and native else (name, native)
    return " · ".join(isolate(one) for one in (ours, other) if one)


def _clear(layout: QVBoxLayout) -> None:
    while (entry := layout.takeAt(0)) is not None:
        inner = entry.layout()
        while inner is not None and (part := inner.takeAt(0)) is not None:
            widget = part.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        if inner is not None:
            inner.deleteLater()
