"""Somebody's badge, front or back, as large as on paper where there is room."""

from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from event_desk import badges, texts
from event_desk.badges import Design, stored
from event_desk.badges.content import fresh_codes
from event_desk.folding import isolate
from event_desk.people import PersonView
from event_desk.ui import i18n, theme
from event_desk.ui.badges.renderer import Drawing, Drawn, Renderer
from event_desk.ui.context import Context
from event_desk.ui.widgets.badge_view import BadgeView
from event_desk.ui.widgets.controls import label
from event_desk.ui.widgets.segments import Segments

PREVIEW_DPI = 220
PREVIEW_AFTER_MS = 60
_ALMOST = 0.99


class PreviewCard(QWidget):
    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._person: PersonView | None = None
        self._design: Design | None = None
        self.view = BadgeView()
        self.sides = Segments()
        self.scale, self.note = QPushButton(), label("muted", wrap=True)
        self.scale.setProperty("flat", True)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self.view)
        self._renderer = Renderer(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PREVIEW_AFTER_MS)
        self._soon.timeout.connect(self._ask)
        line = QHBoxLayout()
        line.addWidget(self.sides)
        line.addStretch()
        line.addWidget(self.scale)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(4))
        layout.addLayout(line)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self.note)
        self.sides.currentChanged.connect(lambda: self._soon.start())
        self.view.scaled.connect(self._show_scale)
        self.scale.clicked.connect(lambda: self.view.keep_real_size(not self.view.is_kept_real()))
        self._renderer.ready.connect(self._show)

    def retranslate(self) -> None:
        self.sides.show_texts((self.tr("Front"), self.tr("Back")))
        self.sides.setAccessibleName(self.tr("Side"))
        self._show_scale(self.view.scale())

    def restyle(self) -> None:
        self.sides.restyle()
        self.view.update()

    def show_badge(self, person: PersonView | None, design: Design | None) -> None:
        """`design` is None where the person gets no badge."""
        self._person, self._design = person, design
        back = design is not None and design.back is not None
        if not back:
            self.sides.setCurrentIndex(0)
        self.sides.setVisible(back)
        self._soon.start()

    def _ask(self) -> None:
        person, design = self._person, self._design
        self.note.setText(self._note())
        if person is None or design is None:
            self._renderer.forget()
            self.view.show_page(None)
            self.scale.hide()
            return
        with self.context.db.read() as session:
            fresh = fresh_codes(session, [person.id]) if person.badge is None else None
            found = badges.load(session, [person.id], fresh)
            pictures = stored.pictures(session, [design])
        if found:
            back = self.sides.currentIndex() == 1
            self._renderer.ask(Drawing(found[0], design, back, PREVIEW_DPI, pictures))

    def _show(self, found: Drawn) -> None:
        person = self._person
        if person is None or found.of.design != self._design or not _is_of(found, person.id):
            return
        words = self.tr("Badge of %1").replace("%1", isolate(person.shown_name))
        self.view.show_page(found.page, words, PREVIEW_DPI)

    def _note(self) -> str:
        if self._person is None:
            return ""
        if self._design is None:
            text = self.tr("%1 get no badge, unless they are marked in the list.")
            return text.replace("%1", texts.category(self._person.category))
        if self._person.badge is None:
            return self.tr("The code is an example: this person has no badge yet.")
        return ""

    def _show_scale(self, scale: float) -> None:
        """A press shows it as large as it is on paper, or whole again."""
        small = scale <= _ALMOST
        self.scale.setVisible(self.view.has_page())
        self.scale.setEnabled(small or self.view.is_kept_real())
        if small:
            per_cent = i18n.number(round(scale * 100))
            self.scale.setText(self.tr("%1 % of real size").replace("%1", per_cent))
        else:
            self.scale.setText(self.tr("Real size"))
        self.scale.setToolTip(
            self.tr("Show the whole badge") if self.view.is_kept_real() else self.tr("Real size")
        )


def _is_of(found: Drawn, person_id: UUID) -> bool:
    return found.of.content.person_id == person_id
