"""Short facts beside the name: a word and its value."""

from PySide6.QtWidgets import QGridLayout, QWidget

from event_desk import texts
from event_desk.checkin import PersonAround, PersonCard
from event_desk.folding import isolate
from event_desk.ui import i18n, theme
from event_desk.ui.widgets.controls import label

WIDTH = 288
ROWS = 7


class PersonFacts(QWidget):
    def __init__(self, zone: str) -> None:
        super().__init__()
        self._zone = zone
        grid = QGridLayout(self)
        grid.setContentsMargins(0, theme.px(8), 0, 0)
        grid.setHorizontalSpacing(theme.px(16))
        grid.setVerticalSpacing(theme.px(6))
        grid.setColumnStretch(1, 1)
        self.setFixedWidth(theme.px(WIDTH))
        self._lines = [(label("muted"), label(wrap=True)) for _ in range(ROWS)]
        for row, (word, value) in enumerate(self._lines):
            grid.addWidget(word, row, 0)
            grid.addWidget(value, row, 1)

    def show_person(
        self, person: PersonCard | None, around: PersonAround | None = None, number: int = 0
    ) -> None:
        """`around` follows a moment after the answer; `number`: the how manieth to arrive."""
        facts = self._facts(person, around, number) if person else []
        for place, (word, value) in enumerate(self._lines):
            there = place < len(facts)
            word.setVisible(there)
            value.setVisible(there)
            if there:
                word.setText(facts[place][0])
                value.setText(facts[place][1])

    def texts(self) -> list[str]:
        """What can be read, line by line."""
        return [
            f"{word.text()}: {value.text()}" for word, value in self._lines if not value.isHidden()
        ]

    def _facts(
        self, person: PersonCard, around: PersonAround | None, number: int
    ) -> list[tuple[str, str]]:
        facts: list[tuple[str, str]] = []
        if person.languages:
            spoken = " · ".join(texts.language_name(code) for code in person.languages)
            facts.append((self.tr("Languages"), spoken))
        if around and around.receivers:
            facts.append((self.tr("Receiver"), isolate(", ".join(around.receivers))))
        if around and around.following:
            facts.append((self.tr("Next"), self._next(around)))
        if around and (arrived := self._arrived(around, number)):
            facts.append((self.tr("Arrived"), arrived))
        facts.append((self.tr("Code"), isolate(person.code)))
        if person.minor:
            facts.append((self.tr("Age"), self.tr("Under 18")))
        return facts

    def _next(self, around: PersonAround) -> str:
        following = around.following
        assert following is not None
        room = following.names.get(i18n.language()) or following.room
        # Two isolates have no direction of their own, and a label takes its line's from the text.
        start = "\u200f" if i18n.language() == "ar" else ""
        return f"{start}{isolate(i18n.time(following.item.start, self._zone))} {isolate(room)}"

    def _arrived(self, around: PersonAround, number: int) -> str:
        if around.times > 1:
            return i18n.digits(self.tr("%n time(s)", "", around.times))
        if number and around.times:
            return self.tr("as no. %1").replace("%1", i18n.number(number))
        return ""
