"""Booths in rows: seats and channel of those built in, what setting up costs of mobile ones."""

from PySide6.QtWidgets import QLineEdit

from event_desk.programme import BoothFields, Wrong
from event_desk.ui import i18n, theme
from event_desk.ui.badges.form_controls import Count
from event_desk.ui.venue.fields import NumberField
from event_desk.ui.venue.rows import Row
from event_desk.ui.widgets.controls import label

MOST_SEATS = 4


class BoothRow(Row):
    """A booth built into a room."""

    def __init__(self, given: BoothFields, number: int) -> None:
        name = self.tr("Booth %1").replace("%1", i18n.number(number))
        super().__init__(name)
        self._kept = given
        self.seats = Count(1, max(MOST_SEATS, given.seats))
        self.seats.setValue(given.seats)
        self.seats.setFixedWidth(theme.px(84))
        seats = self.tr("Seats")
        self.seats.setAccessibleName(f"{name}: {seats}")
        self.channel = NumberField(given.channel)
        self.channel.setMaximumWidth(theme.px(80))
        channel = self.tr("Channel")
        self.channel.setAccessibleName(f"{name}: {channel}")
        self.line.addWidget(label("muted", name))
        self.line.addWidget(label("", self.tr("Seats")))
        self.line.addWidget(self.seats)
        self.line.addWidget(label("", self.tr("Channel")))
        self.line.addWidget(self.channel)
        self.line.addStretch()
        self.close_line()
        self.setFocusProxy(self.seats)
        self.seats.valueChanged.connect(self.edited)
        self.channel.textEdited.connect(self.edited)

    def read(self, place: int) -> tuple[BoothFields, tuple[Wrong, ...]]:
        channel, wrong = self.channel.read(f"booths:{place}")
        return BoothFields(
            self.seats.value(), channel, self._kept.name, self._kept.id, self._kept.setup_minutes,
            self._kept.seats_cost,
        ), wrong  # fmt: skip


class MobileRow(Row):
    """A booth that can be set up in any room."""

    def __init__(self, given: BoothFields, number: int) -> None:
        name = self.tr("Booth %1").replace("%1", i18n.number(number))
        super().__init__(given.name or name)
        self._kept = given
        self.name = QLineEdit(given.name)
        self.name.setPlaceholderText(name)
        title = self.tr("Name")
        self.name.setAccessibleName(f"{name}: {title}")
        self.seats = Count(1, max(MOST_SEATS, given.seats))
        self.seats.setValue(given.seats)
        self.minutes = Count(0, 1440)
        self.minutes.setSingleStep(5)
        self.minutes.setValue(given.setup_minutes)
        self.cost = Count(0, 1000)
        self.cost.setValue(given.seats_cost)
        for field, words in (
            (self.seats, self.tr("Seats")),
            (self.minutes, self.tr("Minutes to set it up")),
            (self.cost, self.tr("Seats of the room it costs")),
        ):
            field.setAccessibleName(f"{name}: {words}")
            field.setToolTip(words)
            field.valueChanged.connect(self.edited)
        self.line.addWidget(self.name, 3)
        self.line.addWidget(self.seats, 2)
        self.line.addWidget(self.minutes, 2)
        self.line.addWidget(self.cost, 2)
        self.close_line()
        self.setFocusProxy(self.name)
        self.name.textEdited.connect(self.edited)

    def read(self) -> BoothFields:
        return BoothFields(
            self.seats.value(),
            self._kept.channel,
            self.name.text().strip(),
            self._kept.id,
            self.minutes.value(),
            self.cost.value(),
        )
