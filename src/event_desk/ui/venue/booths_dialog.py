"""The stock of booths that can be set up in any room."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from event_desk import programme, venue
from event_desk.programme import BoothFields, Wrong
from event_desk.ui import theme
from event_desk.ui.context import Context
from event_desk.ui.venue.booth_rows import MobileRow
from event_desk.ui.venue.form import FormDialog
from event_desk.ui.venue.rows import Rows
from event_desk.ui.widgets.controls import label
from event_desk.venue import Done, Hand

SIZE = (720, 520)
SETUP_MINUTES, SEATS_COST = 90, 12  # what a booth for two usually takes
AWAY = 34


class BoothsDialog(FormDialog):
    def __init__(self, parent: QWidget, context: Context) -> None:
        super().__init__(parent, context, "", SIZE)
        self.setWindowTitle(self.tr("Mobile booths"))
        self.heading.setText(self.tr("Mobile booths"))
        columns = (
            self.tr("Name"),
            self.tr("Seats"),
            self.tr("Minutes to set it up"),
            self.tr("Seats it costs"),
        )
        self.booths: Rows[MobileRow] = Rows(self.tr("Add a booth"), self._new, _head(columns))
        words = self.tr("Booths that can be set up in any room, the time and the seats that takes.")
        self.body.addWidget(label("muted", words, wrap=True))
        self.wide("booths", self.tr("Mobile booths"), self.booths)
        with context.db.read() as session:
            for number, booth in enumerate(programme.mobile_booths(session), start=1):
                self.booths.add(MobileRow(booth, number))
        self.booths.edited.connect(self.edited)
        self.settle()

    def given(self) -> tuple[tuple[BoothFields, ...], tuple[Wrong, ...]]:
        return tuple(row.read() for row in self.booths.rows()), ()

    def check(self, session: Any, fields: Any) -> Iterable[Wrong]:  # noqa: ARG002 - the form's
        return programme.check_booths(fields)

    def save(self, session: Any, fields: Any, hand: Hand) -> Done:
        return venue.save_mobile_booths(session, fields, hand)

    def standing(self, session: Any) -> object:
        return programme.mobile_booths(session)

    def _new(self) -> MobileRow:
        """Like the one before it."""
        rows = self.booths.rows()
        like = (
            rows[-1].read() if rows else BoothFields(2, None, "", None, SETUP_MINUTES, SEATS_COST)
        )
        given = BoothFields(like.seats, None, "", None, like.setup_minutes, like.seats_cost)
        return MobileRow(given, len(rows) + 1)


def _head(words: tuple[str, ...]) -> QWidget:
    head = QWidget()
    line = QHBoxLayout(head)
    line.setContentsMargins(0, 0, theme.px(AWAY), 0)
    line.setSpacing(theme.px(8))
    for text, share in zip(words, (3, 2, 2, 2), strict=True):
        line.addWidget(label("muted", text, wrap=True), share)
    return head
