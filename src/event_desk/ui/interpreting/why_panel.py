"""Why is this open? Reasons at once, then what would close it, then what closing it would cost.

Searching runs beside the window; choosing another gap ends it.
"""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from event_desk.allocation import suggestions
from event_desk.allocation.problem import Gap, GapKind
from event_desk.allocation.suggestions import Suggestion
from event_desk.progress import Progress
from event_desk.ui import i18n, tasks, theme
from event_desk.ui.interpreting import remedies, words
from event_desk.ui.interpreting.picture import Picture
from event_desk.ui.widgets.controls import card, label

MOST_HOLDS = 12


Found = TypeVar("Found")


class WhyPanel(QWidget):
    assign = Signal(object)
    """The gap for which somebody is to be chosen."""
    apply = Signal(object)
    """The `Suggestion` that is to be done."""
    opened = Signal(str)
    """The session that is to be looked at."""

    def __init__(self) -> None:
        super().__init__()
        self._picture: Picture | None = None
        self._gap: Gap | None = None
        self._cancels: list[Callable[[], None]] = []
        self._title = label("heading", wrap=True)
        self._about = label("muted", wrap=True)
        self.assign_button = QPushButton()
        self.session_button = QPushButton()
        self.suggestions: Sequence[Suggestion] = ()
        self.apply_buttons: list[QPushButton] = []
        self._body = QWidget()
        self._parts = QVBoxLayout(self._body)
        self._parts.setContentsMargins(0, 0, theme.px(8), 0)
        self._parts.setSpacing(theme.px(6))
        self._reasons = _section()
        self._remedies = _section()
        self._price = _section()
        self._conflict = _section()
        for section in (self._reasons, self._remedies, self._price, self._conflict):
            self._parts.addWidget(section)
        self._parts.addStretch()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._body)
        self._lay_out()
        self.assign_button.clicked.connect(lambda: self.assign.emit(self._gap))
        self.session_button.clicked.connect(self._open)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(8))
        buttons.addWidget(self.assign_button)
        buttons.addWidget(self.session_button)
        buttons.addStretch()
        frame = card()
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(theme.px(16), theme.px(12), theme.px(8), theme.px(8))
        inner.setSpacing(theme.px(8))
        for part in (self._title, self._about):
            inner.addWidget(part)
        inner.addLayout(buttons)
        inner.addWidget(self._scroll, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)

    def retranslate(self) -> None:
        self.assign_button.setText(self.tr("Assign…"))
        self.session_button.setText(self.tr("Show the session"))
        self._scroll.setAccessibleName(self.tr("Why is this open?"))

    def restyle(self) -> None:
        self.show_gap(self._gap)

    def take_picture(self, picture: Picture) -> None:
        if picture is not self._picture:
            self._picture, self._gap = picture, None
            self.stop()

    def stop(self) -> None:
        """End what is searched."""
        for cancel in self._cancels:
            cancel()
        self._cancels = []

    def gap(self) -> Gap | None:
        return self._gap

    def show_gap(self, gap: Gap | None) -> None:
        if gap is not None and gap is self._gap:
            return
        self.stop()
        self._gap = gap
        picture = self._picture
        for section in (self._reasons, self._remedies, self._price, self._conflict):
            section.clear()
        for part in (self.assign_button, self.session_button, self._about):
            part.setVisible(gap is not None)
        if gap is None or picture is None:
            self._title.setText(self.tr("Choose a gap to see why it is there."))
            return
        self._title.setText(f"{picture.code(gap.item)}: {words.what(gap)}")
        self._about.setText(words.about(picture, gap.item))
        self.assign_button.setVisible(gap.kind is not GapKind.ITEM and bool(gap.language))
        self._show_reasons(picture, gap)
        self._search(picture, gap)

    def _show_reasons(self, picture: Picture, gap: Gap) -> None:
        section = self._reasons
        section.add_title(self.tr("Why"))
        section.add(words.why(picture, gap))
        if gap.holds:
            count = len(gap.holds)
            text = self.tr("%n interpreter(s) with the languages:", "", count)
            section.add(i18n.digits(text), muted=True)
        for one in gap.holds[:MOST_HOLDS]:
            section.add(f"• {picture.name(one.interpreter)}: {words.hold(picture, one)}")
        if len(gap.holds) > MOST_HOLDS:
            more = self.tr("and %n more", "", len(gap.holds) - MOST_HOLDS)
            section.add(i18n.digits(more), muted=True)

    def _search(self, picture: Picture, gap: Gap) -> None:
        self._remedies.add_title(self.tr("What would close it"))
        self._remedies.add(self.tr("Looking…"), muted=True)

        def look(progress: Progress) -> tuple[Suggestion, ...]:
            progress(0, 1)
            return suggestions.suggest(picture.problem, picture.plan, gap)

        self._run(look, self._show_remedies)

    def _run(self, work: Callable[[Progress], Found], then: Callable[[Found], None]) -> None:
        gap = self._gap

        def hear(found: Found) -> None:
            if gap is self._gap:
                then(found)

        title = self.tr("Why is this open?")
        self._cancels.append(tasks.run(self, title, work, then=hear, quiet=True))

    def _show_remedies(self, found: tuple[Suggestion, ...]) -> None:
        picture = self._picture
        assert picture is not None
        self.suggestions = found
        self.apply_buttons = []
        section = self._remedies
        section.clear()
        section.add_title(self.tr("What would close it"))
        if not self.suggestions:
            section.add(self.tr("No single change closes it without breaking a rule."))
        for one in self.suggestions:
            button = QPushButton(self.tr("Apply"))
            button.setAccessibleName(
                self.tr("Apply: %1").replace("%1", remedies.sentence(picture, one))
            )
            button.setVisible(remedies.can_do(one))
            button.clicked.connect(partial(self.apply.emit, one))
            self.apply_buttons.append(button)
            text = remedies.sentence(picture, one)
            section.add_row(text, remedies.consequences(picture, one), button)

    def _open(self) -> None:
        if self._gap is not None:
            self.opened.emit(self._gap.item)


class _Section(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, theme.px(8))
        self._layout.setSpacing(theme.px(4))

    def clear(self) -> None:
        while (item := self._layout.takeAt(0)) is not None:
            part = item.widget()
            if part is not None:
                part.hide()
                part.deleteLater()
        self.hide()

    def add_title(self, text: str) -> None:
        made = label("", text, wrap=True)
        font = made.font()
        font.setBold(True)
        made.setFont(font)
        self._add(made)

    def add(self, text: str, *, muted: bool = False) -> None:
        self._add(label("muted" if muted else "", text, wrap=True))

    def add_row(self, text: str, below: str, button: QPushButton) -> None:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(label("", text, wrap=True))
        if below:
            told.addWidget(label("muted", below, wrap=True))
        layout.addLayout(told, 1)
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._add(row)

    def _add(self, part: QWidget) -> None:
        part.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._layout.addWidget(part)
        self.show()

    def texts(self) -> list[str]:
        """Every line shown: for tests and the clipboard."""
        found = self.findChildren(type(label()))
        return [one.text() for one in found if not one.isHidden()]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()


def _section() -> _Section:
    made = _Section()
    made.hide()
    return made
