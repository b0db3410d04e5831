"""Why is this open? What holds people at once, then what would close it and what that would cost.

Searching runs in a process of its own; choosing another gap ends it.
"""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from event_desk.allocation import why, why_run, why_words
from event_desk.allocation.answers import Answers, Explained
from event_desk.allocation.demands import demand_of
from event_desk.allocation.problem import Gap, GapKind
from event_desk.progress import Progress
from event_desk.ui import tasks, theme
from event_desk.ui.interpreting import applying, words
from event_desk.ui.interpreting.picture import Picture
from event_desk.ui.widgets.controls import Label, card, label
from event_desk.ui.widgets.scrolling import take_focus


class _News(QObject):
    """Carries answers from the searching thread to the window's."""

    came = Signal(object, object)
    """The gap that was asked about, and what is known of it."""


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
        self._explained: Explained | None = None
        self._cancel: Callable[[], None] | None = None
        self._searching = False
        self._shown: object = None
        self._title = label("heading", wrap=True)
        self._about = label("muted", wrap=True)
        self.assign_button = QPushButton()
        self.session_button = QPushButton()
        self.apply_buttons: list[QPushButton] = []
        self._body = QWidget()
        self._parts = QVBoxLayout(self._body)
        self._parts.setContentsMargins(0, 0, theme.px(8), 0)
        self._parts.setSpacing(theme.px(6))
        self._reasons, self._remedies = _Section(), _Section()
        self._price, self._conflict = _Section(), _Section()
        for section in (self._reasons, self._remedies, self._price, self._conflict):
            self._parts.addWidget(section)
        self._parts.addStretch()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._body)
        take_focus(self._scroll, reads=True)
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
        self._show()

    def lines(self) -> list[str]:
        """Everything that is told about the gap."""
        sections = (self._reasons, self._remedies, self._price, self._conflict)
        return [line for section in sections for line in section.texts()]

    def take_picture(self, picture: Picture) -> None:
        if picture is not self._picture:
            self._picture, self._gap = picture, None
            self.stop()

    def stop(self) -> None:
        """End what is searched."""
        if self._cancel is not None:
            self._cancel()
        self._cancel, self._searching = None, False

    def gap(self) -> Gap | None:
        return self._gap

    def show_gap(self, gap: Gap | None) -> None:
        if gap is not None and gap is self._gap:
            return
        self.stop()
        self._gap, self._explained = gap, None
        self.apply_buttons = []
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
        self._search(picture, gap)
        self._explained = Explained(gap, why.held(gap))
        self._show()

    def explained(self) -> Explained | None:
        """All that is known so far."""
        return self._explained

    def _search(self, picture: Picture, gap: Gap) -> None:
        news = _News()
        news.came.connect(self._hear)

        def look(progress: Progress) -> Answers:
            tell = partial(news.came.emit, gap)
            return why_run.run(picture.problem, picture.plan, progress, items={gap.item}, tell=tell)

        def then(_answers: Answers) -> None:
            if gap is self._gap:
                self._searching = False
                self._show()

        self._searching = True
        title = self.tr("Why is this open?")
        self._cancel = tasks.run(
            self, title, look, then=then, on_cancel=news.deleteLater, quiet=True
        )

    @Slot(object, object)
    def _hear(self, gap: Gap, answer: Answers | Explained) -> None:
        if gap is not self._gap:
            return
        found = answer.gaps if isinstance(answer, Answers) else (answer,)
        mine = next((one for one in found if demand_of(one.gap) == demand_of(gap)), None)
        if mine is not None:
            self._explained = mine
            self._show()

    def _show(self) -> None:
        picture, found = self._picture, self._explained
        if picture is None or found is None:
            return
        said = why_words.words(found, picture.names())
        self._reasons.show_lines(self.tr("Why"), (said.why, *(f"• {one}" for one in said.held)))
        self._show_remedies(found, said.suggestions)
        self._show_later(self._price, self.tr("What closing it would cost"), said.price)
        self._show_later(self._conflict, self.tr("What stands against it"), said.conflict)

    def _show_later(self, section: "_Section", title: str, lines: Sequence[str]) -> None:
        if lines:
            section.show_lines(title, lines)
        elif self._searching:
            section.show_lines(title, (self.tr("Looking…"),))
        else:
            section.clear()

    def _show_remedies(self, found: Explained, sentences: Sequence[str]) -> None:
        section, title = self._remedies, self.tr("What would close it")
        if found.suggestions is None:
            self._show_later(section, title, ())
            return
        if found.suggestions is self._shown and self.apply_buttons:
            return
        self._shown, self.apply_buttons = found.suggestions, []
        none = self.tr("No single change closes it without breaking a rule.")
        section.show_lines(title, () if sentences else (none,))
        for one, sentence in zip(found.suggestions, sentences, strict=True):
            button = QPushButton(self.tr("Apply") if applying.can_do(one) else self.tr("Open…"))
            button.setAccessibleName(f"{button.text()} {sentence}")
            button.clicked.connect(partial(self.apply.emit, one))
            self.apply_buttons.append(button)
            section.add_row(sentence, button)

    def _open(self) -> None:
        if self._gap is not None:
            self.opened.emit(self._gap.item)


class _Section(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, theme.px(8))
        self._layout.setSpacing(theme.px(4))
        self.hide()

    def clear(self) -> None:
        while (item := self._layout.takeAt(0)) is not None:
            part = item.widget()
            if part is not None:
                part.hide()
                part.deleteLater()
        self.hide()

    def show_lines(self, title: str, lines: Sequence[str]) -> None:
        self.clear()
        made = label("", title, wrap=True)
        font = made.font()
        font.setBold(True)
        made.setFont(font)
        self._layout.addWidget(made)
        for line in lines:
            self._layout.addWidget(label("", line, wrap=True))
        self.show()

    def add_row(self, text: str, button: QPushButton) -> None:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        layout.addWidget(label("", text, wrap=True), 1)
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._layout.addWidget(row)

    def texts(self) -> list[str]:
        """Every line shown."""
        return [one.text() for one in self.findChildren(Label) if not one.isHidden()]
