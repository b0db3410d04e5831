"""The editor of a badge's design: the page itself, its fields, and what they are like.

A change is kept as soon as it is made; the way back is the undo, step by step or all at once.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import cast
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from event_desk import programme, texts
from event_desk.badges import Design, stored
from event_desk.badges.design import PictureField
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.folding import isolate
from event_desk.people import PersonView
from event_desk.ui import errors, file_dialogs, i18n, theme
from event_desk.ui.badges import new_fields, words
from event_desk.ui.badges.design_form import DesignForm
from event_desk.ui.badges.editor_head import EditorHead
from event_desk.ui.badges.editor_state import EditorState
from event_desk.ui.badges.field_form import FieldForm
from event_desk.ui.badges.field_list import FieldList
from event_desk.ui.badges.keeping import Keeper
from event_desk.ui.badges.plane import AROUND, Plane
from event_desk.ui.badges.problems import empty, problems
from event_desk.ui.badges.renderer import Drawing, Drawn, Renderer
from event_desk.ui.badges.samples import Sample, samples
from event_desk.ui.context import Context
from event_desk.ui.theme import State
from event_desk.ui.widgets.controls import card, label
from event_desk.ui.widgets.problem_list import ProblemLine, ProblemList

SIDE_WIDTH, FORM_WIDTH = 232, 312
KEEP_AFTER_MS = 250
"""Nudging ten times is one step, and one write."""
_ZOOM = 1.25
_SMALLEST_SCALE, _LARGEST_SCALE = 1.0, 24.0  # pixels a millimetre
_MM_PER_INCH = 25.4


class Editor(QWidget):
    left = Signal()
    """Done: all that was changed is on the disk."""

    def __init__(
        self,
        context: Context,
        design: Design,
        keeper: Keeper,
        people: Sequence[PersonView],
        first: UUID | None = None,
    ) -> None:
        """`first` is the person to show the design on at the start."""
        super().__init__()
        self.context, self.keeper = context, keeper
        self._people, self._first = people, first
        self._samples: list[Sample] = []
        self._pictures: Mapping[str, bytes] = {}
        self._fits = True
        self.state = EditorState(design, self)
        self.head = EditorHead(self.state)
        self.plane = Plane(self.state, 4.0)
        self.fields = FieldList(self.state)
        categories = sorted({one.category for one in people} - {"child"} | set(design.colours))
        spoken = context.event.languages
        self.field_form = FieldForm(self.state, categories, spoken, _closed_sessions(context))
        self.design_form = DesignForm(self.state, categories)
        self._several = label("muted", wrap=True)
        self._forms = QStackedWidget()
        self.problems = ProblemList()
        self._problems_title = label("heading")
        self._scroll = QScrollArea()
        self._renderer = Renderer(self)
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(KEEP_AFTER_MS)
        self._lay_out()
        self._connect()
        self._load_pictures()

    def retranslate(self) -> None:
        self._samples = samples(self.context, self._people, self._first)
        self.head.sample.show_choices(
            [
                (f"{one.words}: {isolate(one.content.name)}", place)
                for place, one in enumerate(self._samples)
            ]
        )
        self.head.title.setText(isolate(self.state.design.name))
        self.head.retranslate()
        self.fields.retranslate()
        self.field_form.retranslate()
        self.design_form.retranslate()
        self._problems_title.setText(self.tr("Problems"))
        self.problems.setAccessibleName(self.tr("Problems"))
        self.plane.setAccessibleName(self.tr("The badge"))
        self._scroll.setAccessibleName(self.tr("The badge"))
        self._show_kept()
        self._show()

    def restyle(self) -> None:
        self.head.restyle()
        self.fields.restyle()
        self._draw()

    def undo(self) -> None:
        """F8."""
        self.state.undo()

    def keep(self) -> None:
        """Write what isn't on the disk yet. What can't be written is told, and stays in sight."""
        if not self._keeping.isActive():
            return
        self._keeping.stop()
        try:
            self.keeper.keep(self.state.design)
        except EventDeskError as error:
            errors.show(self, error)
            self.head.saved.setText(self.tr("Not saved"))
            return
        self._show_kept()

    # building

    def _lay_out(self) -> None:
        side = card()
        side.setFixedWidth(theme.px(SIDE_WIDTH))
        inner = QVBoxLayout(side)
        inner.setContentsMargins(*(theme.px(10),) * 4)
        inner.setSpacing(theme.px(8))
        inner.addWidget(self.fields, 3)
        inner.addWidget(self._problems_title)
        inner.addWidget(self.problems, 1)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._scroll.setWidget(self.plane)
        forms = card()
        forms.setFixedWidth(theme.px(FORM_WIDTH))
        within = QVBoxLayout(forms)
        within.setContentsMargins(*(theme.px(10),) * 4)
        for form in (self.design_form, self.field_form, self._several):
            self._forms.addWidget(_scrolling(form))
        within.addWidget(self._forms)
        body = QHBoxLayout()
        body.setSpacing(theme.px(8))
        body.addWidget(side)
        body.addWidget(self._scroll, 1)
        body.addWidget(forms)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(8))
        layout.addWidget(self.head)
        layout.addLayout(body, 1)

    def _connect(self) -> None:
        self.state.changed.connect(self._show)
        self.state.chosen_changed.connect(self._show_chosen)
        self.state.settled.connect(self._on_settled)
        self._keeping.timeout.connect(self._on_time)
        self._renderer.ready.connect(self._on_drawn)
        self.plane.zoom_wanted.connect(self.zoom)
        self.head.zoom_wanted.connect(self.zoom)
        self.head.left.connect(self._leave)
        self.head.sample.picked.connect(self._draw)
        self.head.add.picture_wanted.connect(self._ask_picture)
        self.field_form.picture_wanted.connect(self._ask_other_picture)
        self.problems.opened.connect(self._show_problem)
        for keys, do in (
            (("Ctrl+Z",), self.state.undo),
            (("Ctrl+Y", "Ctrl+Shift+Z"), self.state.redo),
            (("Ctrl+D",), self.state.duplicate),
            (("Ctrl+A",), self._choose_all),
        ):
            for key in keys:
                shortcut = QShortcut(QKeySequence(key), self)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(do)

    # showing

    def _show(self) -> None:
        design = self.state.design
        if not design.pictures <= self._pictures.keys():
            self._load_pictures()
        self.plane.show_words([words.field_words(part) for part in self.state.fields()])
        self.fields.show_fields()
        self.design_form.show_design()
        self.field_form.show_field()
        self.head.show_state()
        if self._fits:
            self._fit()
        self._draw()

    def _show_chosen(self) -> None:
        count = len(self.state.chosen)
        self._forms.setCurrentIndex(min(count, 2))
        self._several.setText(i18n.digits(self.tr("%n field(s) chosen", "", count)))
        self.fields.show_chosen()
        self.field_form.show_field()
        self.head.show_state()

    def sample(self) -> Sample:
        place = self.head.sample.currentIndex()
        return self._samples[max(place, 0)]

    def _draw(self) -> None:
        if self._samples:
            dpi = self.plane.scale() * _MM_PER_INCH * self.devicePixelRatioF()
            self._renderer.ask(
                Drawing(
                    self.sample().content, self.state.design, self.state.back, dpi, self._pictures
                )
            )

    def _on_drawn(self, found: Drawn) -> None:
        fields = self.state.fields()
        if found.of.back != self.state.back:
            return
        hidden = empty(fields, found.of.content)
        self.plane.show_page(found.page, hidden)
        self.fields.show_empty(hidden)
        known = problems(self.state.design, fields, found.warnings)
        self.problems.show_lines(
            [ProblemLine(one.text, State.ALREADY, one.places) for one in known]
        )
        self._problems_title.setVisible(bool(known))
        self.problems.setVisible(bool(known))

    def _show_problem(self, places: object) -> None:
        if isinstance(places, tuple) and places:
            self.state.choose(cast("tuple[int, ...]", places))
            self.plane.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_all(self) -> None:
        self.state.choose(range(len(self.state.fields())))

    # zoom

    def zoom(self, steps: int) -> None:
        """Larger or smaller; 0 brings the whole page into sight, and keeps it there."""
        self._fits = steps == 0
        if self._fits:
            self._fit()
        else:
            self._set_scale(self.plane.scale() * _ZOOM**steps)
        self._draw()

    def _fit(self) -> None:
        design, room = self.state.design, self._scroll.viewport().size()
        wide = (room.width() - 2 * AROUND) / design.width
        self._set_scale(min(wide, (room.height() - 2 * AROUND) / design.height))

    def _set_scale(self, scale: float) -> None:
        self.plane.set_scale(min(max(scale, _SMALLEST_SCALE), _LARGEST_SCALE))
        real = self.screen().physicalDotsPerInch() / _MM_PER_INCH
        per_cent = round(100 * self.plane.scale() / real)
        self.head.scale.setText(i18n.number(per_cent) + "\u00a0%")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fits:
            # The scroll area has its new size only once this event is through.
            QTimer.singleShot(0, self, lambda: self.zoom(0))

    # keeping

    def _on_settled(self) -> None:
        self.head.saved.setText(self.tr("Saving…"))
        self._keeping.start()

    def _on_time(self) -> None:
        self._keeping.start()
        self.keep()

    def _show_kept(self) -> None:
        self.head.saved.setText(self.tr("Changes are saved as you make them"))

    def _leave(self) -> None:
        self.keep()
        self.left.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        self.keep()
        super().hideEvent(event)

    # pictures

    def _load_pictures(self) -> None:
        with self.context.db.read() as session:
            found = stored.pictures(session, [self.state.design])
        self._pictures = {**self._pictures, **found}

    def _ask_picture(self, behind: bool) -> None:
        self._ask_file(lambda path: self.add_picture(path, behind=behind))

    def _ask_other_picture(self) -> None:
        self._ask_file(self._replace_picture)

    def _ask_file(self, then: Callable[[Path], None]) -> None:
        kinds = (self.tr("Pictures") + " (*.png *.jpg *.jpeg)",)
        file_dialogs.ask_open(self, self.context, self.tr("Choose a picture"), kinds, then)

    def add_picture(self, path: Path, *, behind: bool) -> None:
        key = self._taken_in(path)
        if key is None:
            return
        if behind:
            fields = (new_fields.background(self.state.design, key), *self.state.fields())
            self.state.put_fields(fields, (0,))
        else:
            self.state.add(new_fields.picture(self.state.design, key))

    def _replace_picture(self, path: Path) -> None:
        key, chosen = self._taken_in(path), self.state.chosen_fields()
        if key is not None and len(chosen) == 1 and isinstance(chosen[0], PictureField):
            self.state.change(replace(chosen[0], picture=key))

    def _taken_in(self, path: Path) -> str | None:
        try:
            with self.context.db.write() as session:
                return stored.add_picture(session, path.read_bytes())
        except OSError as error:
            reason = error.strerror or ""
            errors.show(self, EventDeskError(ErrorCode.CANNOT_READ, path=path, reason=reason))
        except EventDeskError as error:
            errors.show(self, error)
        return None


def _closed_sessions(context: Context) -> list[tuple[str, str]]:
    """Codes and titles of the sessions that not everybody may enter."""
    with context.db.read() as session:
        items = programme.items(session)
    return [
        (one.code, texts.localised(one.titles) or one.code) for one in items if one.access != "open"
    ]


def _scrolling(widget: QWidget) -> QScrollArea:
    """A form that scrolls where it has no room."""
    made = QScrollArea()
    made.setWidgetResizable(True)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setWidget(widget)
    return made
