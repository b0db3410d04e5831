"""Below the field at a session's door: what runs, what comes next, how full it is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from event_desk.checkin import DoorNow, ItemShort
from event_desk.folding import isolate
from event_desk.texts import localised
from event_desk.ui import i18n, theme
from event_desk.ui.context import Context
from event_desk.ui.widgets.controls import ShortLabel, label

BAR = 120


class DoorLine(QFrame):
    """Hidden at the entrance and at the exit: nothing runs behind those."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("card")
        self._event = context.event
        self._door: DoorNow | None = None
        self._running = ShortLabel("heading")
        self._following = ShortLabel("muted")
        self._listed = label("muted")
        self._inside = label()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(theme.px(BAR))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8))
        layout.setSpacing(theme.px(16))
        parts: tuple[tuple[QWidget, int], ...] = (
            (self._running, 3), (self._following, 2), (self._listed, 0), (self._inside, 0),
            (self._bar, 0),
        )  # fmt: skip
        for part, share in parts:
            layout.addWidget(part, share, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    @property
    def running(self) -> ItemShort | None:
        return self._door.running if self._door else None

    def show_door(self, door: DoorNow | None) -> None:
        self._door = door
        self.setVisible(door is not None)
        self.retranslate()

    def retranslate(self) -> None:
        door = self._door
        if door is None:
            return
        self._running.show_text(
            self.tr("Now %1").replace("%1", self._item(door.running))
            if door.running
            else self.tr("Nothing runs here now")
        )
        self._following.show_text(
            self.tr("then %1").replace("%1", self._item(door.following)) if door.following else ""
        )
        self._listed.setText(self._list_of(door))
        self._listed.setVisible(bool(self._listed.text()))
        inside = i18n.number(door.inside)
        if door.capacity:
            text = self.tr("Inside %1 of %2").replace("%1", inside)
            self._inside.setText(text.replace("%2", i18n.number(door.capacity)))
            self._bar.setMaximum(door.capacity)
            self._bar.setValue(min(door.inside, door.capacity))
        else:
            self._inside.setText(self.tr("Inside %1").replace("%1", inside))
        self._bar.setVisible(bool(door.capacity))
        self.setAccessibleName(
            " · ".join((self._running.toolTip(), self._listed.text(), self._inside.text()))
        )

    def _item(self, item: ItemShort) -> str:
        when = i18n.time(item.start, self._event.timezone)
        return f"{when} {isolate(localised(item.titles, self._event.languages))}"

    def _list_of(self, door: DoorNow) -> str:
        if door.access == "open":
            return ""
        words = (
            self.tr("By invitation: %1") if door.access == "invited" else self.tr("Signed up: %1")
        ).replace("%1", i18n.number(door.listed))
        if door.waiting:
            waiting = self.tr("waiting: %1").replace("%1", i18n.number(door.waiting))
            words = f"{words} · {waiting}"
        return words
