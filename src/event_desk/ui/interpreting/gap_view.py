"""What is open, the worst first, with its reasons, price and remedies beside it."""

from collections.abc import Collection, Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from event_desk.allocation import why
from event_desk.allocation.problem import Gap, GapKind
from event_desk.allocation.profile import Level
from event_desk.allocation.rules import Violation
from event_desk.ui import i18n, theme
from event_desk.ui.interpreting import words
from event_desk.ui.interpreting.picture import Picture
from event_desk.ui.interpreting.why_panel import WhyPanel
from event_desk.ui.plan_problems import HINTS, SAID_BY_GAPS
from event_desk.ui.theme import State
from event_desk.ui.widgets.controls import card, label
from event_desk.ui.widgets.problem_list import ProblemLine, ProblemList


def ranked(picture: Picture, languages: Collection[str]) -> tuple[Gap, ...]:
    """The worst first, of the languages looked at."""
    shown = (gap for gap in picture.plan.gaps if not gap.language or gap.language in languages)
    return why.ranked(picture.problem, shown)


def broken(picture: Picture) -> Iterator[Violation]:
    """Forbidden ones first; what only could be better is left out."""
    found = [one for one in picture.violations if one.rule not in SAID_BY_GAPS | HINTS]
    yield from sorted(found, key=lambda one: one.level is not Level.FORBID)


class GapView(QWidget):
    opened = Signal(object)
    """A line that is no gap was chosen: the session it is about."""

    def __init__(self) -> None:
        super().__init__()
        self.list = ProblemList()
        self.why = WhyPanel()
        self._title = label("heading")
        self._picture: Picture | None = None
        left = card()
        inner = QVBoxLayout(left)
        inner.setContentsMargins(theme.px(16), theme.px(12), theme.px(8), theme.px(8))
        inner.setSpacing(theme.px(8))
        inner.addWidget(self._title)
        inner.addWidget(self.list, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        layout.addWidget(left, 1)
        layout.addWidget(self.why, 1)
        self.list.opened.connect(self._open)
        self.list.currentRowChanged.connect(self._choose)

    def retranslate(self) -> None:
        self.list.setAccessibleName(self.tr("Gaps and problems"))
        self.why.retranslate()

    def restyle(self) -> None:
        self.why.restyle()

    def show_picture(self, picture: Picture, languages: Collection[str]) -> None:
        self._picture = picture
        chosen = self.gap()
        gaps = ranked(picture, languages)
        lines = [
            ProblemLine(
                words.gap_sentence(picture, gap),
                State.ALREADY if gap.kind is GapKind.SEAT else State.STOP,
                gap,
            )
            for gap in gaps
        ]
        for one in broken(picture):
            code = picture.code(one.item)
            text = words.broken(picture, one)
            state = State.STOP if one.level is Level.FORBID else State.ALREADY
            lines.append(ProblemLine(f"{code}: {text}" if code else text, state, one.item))
        self._title.setText(self._heading(len(gaps), len(lines) - len(gaps)))
        self.list.show_lines(lines)
        self.why.take_picture(picture)
        again = next((number for number, gap in enumerate(gaps) if _same(gap, chosen)), -1)
        if again >= 0:
            self.list.setCurrentRow(again)
        elif gaps:
            self.list.setCurrentRow(0)
        else:
            self.why.show_gap(None)

    def show_gap(self, item: str, language: str | None = None) -> None:
        """Choose the gap of a session's booth, or the worst of the session."""
        for number, line in enumerate(self.list.lines()):
            if not isinstance(line.key, Gap) or line.key.item != item:
                continue
            if language in (None, line.key.language):
                self.list.setCurrentRow(number)
                return

    def gap(self) -> Gap | None:
        row = self.list.currentRow()
        lines = self.list.lines()
        key = lines[row].key if 0 <= row < len(lines) else None
        return key if isinstance(key, Gap) else None

    def _heading(self, gaps: int, problems: int) -> str:
        if not gaps and not problems:
            return self.tr("Nothing is open and no rule is broken")
        parts = [
            i18n.digits(text)
            for number, text in (
                (gaps, self.tr("%n gap(s)", "", gaps)),
                (problems, self.tr("%n other problem(s)", "", problems)),
            )
            if number
        ]
        return " · ".join(parts)

    def _choose(self, _row: int) -> None:
        self.why.show_gap(self.gap())

    def _open(self, key: object) -> None:
        if not isinstance(key, Gap):
            self.opened.emit(key)


def _same(gap: Gap, other: Gap | None) -> bool:
    return other is not None and (gap.item, gap.kind, gap.language, gap.source) == (
        other.item,
        other.kind,
        other.language,
        other.source,
    )
