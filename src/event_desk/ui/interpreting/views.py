"""The ways to look at the same plan: booths, people, coverage, supply, hours, gaps."""

from collections.abc import Collection, Sequence
from enum import IntEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from event_desk.ui import theme
from event_desk.ui.day_times import Day
from event_desk.ui.interpreting import rows, tables
from event_desk.ui.interpreting.gap_view import GapView
from event_desk.ui.interpreting.picture import Picture
from event_desk.ui.interpreting.tray import Tray
from event_desk.ui.widgets.controls import card, label
from event_desk.ui.widgets.coverage_table import CoverageTable
from event_desk.ui.widgets.timeline import Timeline

TRAY_WIDTH = 224
ROOMY = 125
"""The largest text size, in per cent, that leaves room for hints beside a list."""


class View(IntEnum):
    BOOTHS = 0
    PEOPLE = 1
    COVERAGE = 2
    SUPPLY = 3
    HOURS = 4
    GAPS = 5


ZOOMED = frozenset({View.BOOTHS, View.PEOPLE})


class Views(QStackedWidget):
    def __init__(self) -> None:
        super().__init__()
        self.booths, self.people = Timeline(), Timeline()
        self.tray = Tray(self.booths)
        self.coverage = CoverageTable()
        self.supply = tables.SupplyTable()
        self.hours = tables.HoursTable()
        self.gaps = GapView()
        self._side = card()
        self._tray_title = label("heading")
        self._tray_hint = label("muted", wrap=True)
        self._supply_hint = label("muted", wrap=True)
        self.addWidget(self._booths_part())
        for part in (self.people, self.coverage):
            self.addWidget(_in_card(part))
        self.addWidget(_in_card(self.supply, self._supply_hint))
        self.addWidget(_in_card(self.hours))
        self.addWidget(self.gaps)

    def view(self) -> View:
        return View(self.currentIndex())

    def titles(self) -> tuple[str, ...]:
        """In the order of `View`."""
        return (
            self.tr("Booths"),
            self.tr("People"),
            self.tr("Coverage"),
            self.tr("Supply"),
            self.tr("Hours"),
            self.tr("Gaps"),
        )

    def timelines(self) -> tuple[Timeline, Timeline]:
        return self.booths, self.people

    def timeline(self) -> Timeline | None:
        """The one in sight."""
        if self.view() not in ZOOMED:
            return None
        return self.booths if self.view() is View.BOOTHS else self.people

    def retranslate(self) -> None:
        self._tray_title.setText(self.tr("Interpreters"))
        self._tray_hint.setText(
            self.tr("Drag a person onto a booth, or a name from a booth back here.")
        )
        self.tray.setToolTip(self._tray_hint.text())
        self._supply_hint.setText(
            self.tr(
                "Seats needed and people who could take them, before anything is planned. "
                "What is short here is short whatever the plan."
            )
        )
        keys = self.tr("Arrow keys go from one to the next, Enter opens the menu, Delete takes out")
        for view, name in (
            (self.booths, self.tr("Booths along the hours")),
            (self.people, self.tr("People along the hours")),
        ):
            view.setAccessibleName(f"{name}. {keys}")
        self.tray.setAccessibleName(self.tr("Interpreters; Enter puts one into the chosen booth"))
        self.coverage.setAccessibleName(self.tr("How each language is heard in each session"))
        self.supply.setAccessibleName(self.tr("Supply against demand by language and time"))
        self.hours.setAccessibleName(self.tr("Hours of each interpreter by day"))
        self.gaps.retranslate()

    def restyle(self) -> None:
        self._side.setFixedWidth(theme.px(TRAY_WIDTH))
        self._tray_hint.setVisible(theme.px(100) <= ROOMY)  # then it is in the tool tip only
        self.gaps.restyle()

    def show_day(
        self, picture: Picture, days: Sequence[Day], day: Day, languages: Collection[str]
    ) -> None:
        """Only what is in sight; another view is filled when it is chosen."""
        shown = [code for code in picture.languages if code in languages]
        match self.view():
            case View.BOOTHS:
                self._show_rows(self.booths, rows.booths(picture, day, languages), day, "")
                self.tray.show_day(picture, day, languages)
            case View.PEOPLE:
                found = rows.people(picture, day, languages)
                self._show_rows(self.people, found, day, self.tr("Hours"))
            case View.COVERAGE:
                tables.show_coverage(self.coverage, picture, day, shown)
            case View.SUPPLY:
                self.supply.show_day(picture, day, shown)
            case View.HOURS:
                self.hours.show_people(picture, days, shown)
            case View.GAPS:
                self.gaps.show_picture(picture, languages)

    def _show_rows(self, view: Timeline, found: rows.Rows, day: Day, end_title: str) -> None:
        view.show_lines(
            found.lines,
            found.bars,
            day.clock,
            free=found.free,
            marks=found.marks,
            end_title=end_title,
        )

    def _booths_part(self) -> QWidget:
        inner = QVBoxLayout(self._side)
        inner.setContentsMargins(theme.px(8), theme.px(12), theme.px(8), theme.px(8))
        inner.setSpacing(theme.px(8))
        inner.addWidget(self._tray_title)
        inner.addWidget(self._tray_hint)
        inner.addWidget(self.tray, 1)
        self._side.setFixedWidth(theme.px(TRAY_WIDTH))
        whole = QWidget()
        layout = QHBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        layout.addWidget(_in_card(self.booths), 1)
        layout.addWidget(self._side)
        return whole


def _in_card(part: QWidget, *above: QWidget) -> QWidget:
    frame = card()
    inner = QVBoxLayout(frame)
    inner.setContentsMargins(*(theme.px(4),) * 4)
    for one in above:
        one.setContentsMargins(theme.px(12), theme.px(8), theme.px(12), 0)
        inner.addWidget(one, 0, Qt.AlignmentFlag.AlignTop)
    inner.addWidget(part, 1)
    return frame
