"""Two people side by side, field by field, with what would come of it; and the decision.

Used by the merge dialog for two people, and by the list of possible duplicates for one pair after
the other.
"""

from collections.abc import Iterable
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from event_desk import registrations, texts
from event_desk.database.backups import Occasion
from event_desk.errors import EventDeskError
from event_desk.field_classes import PROTECTED
from event_desk.folding import isolate
from event_desk.people import merging
from event_desk.people.merge_fields import Choice, MergeField, Take
from event_desk.people.merging import MergeSide, MergeView
from event_desk.roles import Right
from event_desk.texts.merging import badge_fate
from event_desk.ui import errors, i18n, theme
from event_desk.ui.context import Context
from event_desk.ui.file.keeper import with_copy
from event_desk.ui.merge_decision import Decision, Kind, hand
from event_desk.ui.widgets.controls import card, label, primary
from event_desk.ui.widgets.dialog_parts import button_line
from event_desk.ui.widgets.merge_row import BOTH, MergeRow, in_three, shown
from event_desk.ui.widgets.scrolling import scrolling

HEIGHT = 700


class MergePanel(QWidget):
    decided = Signal(object)
    """A `Decision`, after it was saved."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._views: tuple[MergeView, MergeView] | None = None
        self.rows: dict[str, MergeRow] = {}
        self.name = label("title", wrap=True)
        self.native = label("heading", wrap=True)
        self.about = label("muted", wrap=True)
        self.effects = label("", wrap=True)
        self._kept = QButtonGroup(self)
        self.keep_buttons = (QRadioButton(), QRadioButton())
        self._heads = tuple((label("heading", wrap=True), label("muted", wrap=True)) for _ in "12")
        self._fields = QVBoxLayout()
        self.same_button = QPushButton()
        self.same_button.setProperty("flat", True)
        self.same_button.setCheckable(True)
        self.same_button.setAutoDefault(False)
        self._same = label("muted", wrap=True)
        self.protected_label = label("muted", wrap=True)
        self.protected_button = QPushButton(self.tr("Show protected fields"))
        self.protected_button.setToolTip(self.tr("It is written down who looked at whose."))
        self.protected_button.setAutoDefault(False)
        self._opened = False
        self.open_label = label("muted", wrap=True)
        self.merge_button = primary(self.tr("Merge"))
        self.apart_button = QPushButton(self.tr("They are two people"))
        self.later_button = QPushButton(self.tr("Later"))
        for side, button in enumerate(self.keep_buttons):
            button.setText(self.tr("Keep this entry"))
            self._kept.addButton(button, side)
        self._kept.idClicked.connect(self._on_kept)
        self.same_button.toggled.connect(self._same.setVisible)
        self.protected_button.clicked.connect(self.show_protected)
        self.merge_button.clicked.connect(self.merge)
        self.apart_button.clicked.connect(self.set_apart)
        self.later_button.clicked.connect(self._leave)
        self._lay_out()

    @property
    def kept(self) -> int:
        """Which column is kept: 0 or 1."""
        return self._kept.checkedId()

    def show_pair(self, one: UUID, other: UUID) -> None:
        """Read both anew; the entry that people have met already is the one to keep."""
        with self.context.db.read() as session:
            views = (merging.compare(session, one, other), merging.compare(session, other, one))
        self._views, self._opened = views, False
        self.merge_button.setDefault(True)  # counts only within the window it is in by now
        self.keep_buttons[0 if views[0].better_kept == one else 1].setChecked(True)
        for (name, about), side in zip(self._heads, (views[0].kept, views[0].other), strict=True):
            name.setText(isolate(side.person.shown_name))
            about.setText(self._about_entry(side))
        self._fill_fields(views[0].fields)
        self._suggest()
        self._refresh()
        first = next((row for row in self.rows.values() if row.taken < 0), None)
        if first is not None:
            first.focus()
        else:
            self.merge_button.setFocus()

    def show_protected(self) -> None:
        """The protected fields of both; that they were opened is written down first."""
        if self._views is None or not self.context.may(Right.SENSITIVE):
            return
        sides = (self._views[0].kept.person.id, self._views[0].other.person.id)
        try:
            with self.context.db.write() as session:
                for person_id in sides:
                    registrations.opened(session, person_id, hand(self.context))
        except EventDeskError as error:
            errors.show(self, error)
            return
        taken = {name: row.taken for name, row in self.rows.items() if row.touched}
        self._opened = True
        self._fill_fields(self._views[0].fields)
        for name, side in taken.items():
            self.rows[name].take(side)
            self.rows[name].touched = True
        self._suggest()
        self._refresh()
        first = next((row for name, row in self.rows.items() if name in PROTECTED), None)
        if first is not None:
            first.focus()

    def merge(self) -> None:
        if self._views is None or not self.merge_button.isEnabled():
            return
        self.merge_button.setEnabled(False)
        occasion = Occasion.BEFORE_MERGE
        with_copy(self, self.context, occasion, self._merge_now, self._refresh)

    def _merge_now(self) -> None:
        if self._views is None:
            return
        self.merge_button.setEnabled(True)
        view = self._views[self.kept]
        one, other = view.kept.person, view.other.person
        try:
            with self.context.db.write() as session:
                by = hand(self.context)
                done = registrations.merge(session, one.id, other.id, self._choices(), by)
        except EventDeskError as error:
            errors.show(self, error)
            return
        self.decided.emit(Decision(Kind.MERGED, one.id, other.id, one.shown_name, done))

    def set_apart(self) -> None:
        self._decide(Kind.APART)

    def _leave(self) -> None:
        self._decide(Kind.LATER)

    def _decide(self, kind: Kind) -> None:
        if self._views is None:
            return
        view = self._views[0]
        one, other = view.kept.person, view.other.person
        if kind is Kind.APART:
            try:
                with self.context.db.write() as session:
                    registrations.set_apart(session, one.id, other.id, hand(self.context))
            except EventDeskError as error:
                errors.show(self, error)
                return
        self.decided.emit(Decision(kind, one.id, other.id, one.shown_name))

    def _choices(self) -> dict[str, Choice]:
        """What stands on the screen, as seen from the entry that is kept."""
        found: dict[str, Choice] = {}
        for name, row in self.rows.items():
            if row.taken == BOTH:
                found[name] = Take.BOTH
            elif row.taken >= 0:
                found[name] = Take.KEPT if row.taken == self.kept else Take.OTHER
        return found

    def _fill_fields(self, fields: Iterable[MergeField]) -> None:
        while item := self._fields.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        told = [field for field in fields if not field.follows]
        self._tell_protected([one for one in told if one.name in PROTECTED and not one.empty])
        if not self._opened:
            told = [field for field in told if field.name not in PROTECTED]
        self.rows = {}
        differing = [field for field in told if not field.same]
        for field in sorted(differing, key=lambda field: (not field.undecided, field.one_sided)):
            row = MergeRow(field, texts.field_name(field.name))
            row.chosen.connect(self._on_choice)
            self.rows[field.name] = row
            self._fields.addWidget(row)
        same = [
            f"{texts.field_name(field.name)}: {shown(field.name, field.kept)}"
            for field in told
            if field.same and not field.empty
        ]
        n = len(same)
        self.same_button.setVisible(n > 0)
        self.same_button.setChecked(False)
        self.same_button.setText(self.tr("%n field(s) are the same", "", n))
        self._same.setText("\n".join(same))
        self._same.hide()

    def _tell_protected(self, fields: list[MergeField]) -> None:
        """Which protected fields there are; what stands in them is for whoever opens them."""
        closed = bool(fields) and not self._opened
        names = ", ".join(texts.field_name(field.name) for field in fields)
        said = self.tr("Protected and not shown: %1. Where they differ, both are kept.")
        self.protected_label.setText(said.replace("%1", names))
        self.protected_label.setVisible(closed)
        self.protected_button.setVisible(closed and self.context.may(Right.SENSITIVE))

    def _suggest(self) -> None:
        """Set what nobody chose to what the kept entry's view suggests."""
        if self._views is None:
            return
        for field in self._views[self.kept].fields:
            row = self.rows.get(field.name)
            if row is None or row.touched or field.undecided:
                continue
            match field.suggested:
                case Take.BOTH:
                    row.take(BOTH)
                case Take.KEPT:
                    row.take(self.kept)
                case Take.OTHER:
                    row.take(1 - self.kept)

    def _on_kept(self, _side: int) -> None:
        self._suggest()
        self._refresh()

    def _on_choice(self, _name: str) -> None:
        self._refresh()

    def _refresh(self) -> None:
        """What would come of it."""
        if self._views is None:
            return
        view = self._views[self.kept]
        will = merging.preview(view, self._choices())
        latin, native = will["name"], will["native_name"]
        self.name.setText(isolate(will["display_name"] or latin or native or will["description"]))
        self.native.setText(isolate(native if latin else ""))
        self.native.setVisible(bool(latin and native))
        parts = (isolate(will["organisation"]), texts.category(will["category"]))
        self.about.setText(" · ".join(part for part in parts if part))
        self.effects.setText("\n".join(self._effects(view)))
        missing = [texts.field_name(name) for name, row in self.rows.items() if row.taken < 0]
        self.open_label.setText(
            self.tr("Please choose: %1").replace("%1", ", ".join(missing)) if missing else ""
        )
        self.open_label.setVisible(bool(missing))
        self.merge_button.setEnabled(not missing)

    def _effects(self, view: MergeView) -> list[str]:
        """In plain words, what happens to badge and attendance and what else comes along."""
        lines = [badge_fate(view.badge)]
        ours, theirs = view.kept.hangs, view.other.hangs
        if ours.scans or theirs.scans:
            lines.append(
                self.tr("What both did at the gates counts as one person's; nobody counts twice.")
            )
        n = len({item.code for item in (*ours.speaks_at, *theirs.speaks_at)})
        if n:
            lines.append(self.tr("Speaks at %n session(s).", "", n))
        n = len({item.code for item in (*ours.listed_at, *theirs.listed_at)})
        if n:
            lines.append(self.tr("Is on the list of %n session(s).", "", n))
        if theirs.interprets:
            lines.append(self.tr("Interprets, with the languages of both entries."))
        if numbers := (*ours.receivers, *theirs.receivers):
            said = self.tr("Has receiver %1.")
            lines.append(said.replace("%1", isolate(", ".join(numbers))))
        return lines

    def _about_entry(self, side: MergeSide) -> str:
        person = side.person
        parts = [
            self.tr("Code %1").replace("%1", isolate(person.code)),
            texts.status(person.status),
        ]
        if side.hangs.on_paper:
            parts.append(self.tr("badge printed"))
        elif person.badge is not None:
            parts.append(self.tr("badge not printed"))
        else:
            parts.append(self.tr("no badge"))
        if person.first_in is not None:
            when = i18n.time(person.first_in, self.context.event.timezone)
            parts.append(self.tr("arrived at %1").replace("%1", when))
        return " · ".join(parts)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(12))
        small = self.screen().availableSize().height() < theme.px(HEIGHT)
        if small:  # a large text: what would come of it and the heads scroll, too
            whole = QWidget()
            parts = QVBoxLayout(whole)
            parts.setContentsMargins(0, 0, 0, 0)
            parts.setSpacing(theme.px(12))
            layout.addWidget(scrolling(whole), 1)
        else:
            parts = layout
        parts.addWidget(self._preview())
        parts.addWidget(self._columns(scrolls=not small), 1)
        layout.addWidget(self.open_label)
        buttons = button_line(self.later_button, before=(self.merge_button, self.apart_button))
        for button in (self.merge_button, self.apart_button, self.later_button):
            button.setAutoDefault(True)  # Enter presses the one that has the focus
        layout.addLayout(buttons)

    def _preview(self) -> QFrame:
        frame = card()
        who = QVBoxLayout()
        who.setSpacing(theme.px(4))
        who.addWidget(label("muted", self.tr("The one person would be")))
        for line in (self.name, self.native, self.about):
            who.addWidget(line)
        who.addStretch()
        inside = QHBoxLayout(frame)
        inside.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        inside.setSpacing(theme.px(24))
        inside.addLayout(who, 1)
        inside.addWidget(self.effects, 1, Qt.AlignmentFlag.AlignTop)
        return frame

    def _columns(self, *, scrolls: bool) -> QFrame:
        frame = card()
        rows = QVBoxLayout(frame)
        rows.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        rows.setSpacing(theme.px(4))
        heads = QGridLayout()
        in_three(heads)
        for side, (name, about) in enumerate(self._heads):
            for line, widget in enumerate((name, about, self.keep_buttons[side])):
                heads.addWidget(widget, line, 2 * side, Qt.AlignmentFlag.AlignTop)
        rows.addLayout(heads)
        rows.addSpacing(theme.px(4))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._fields)
        column.addWidget(self.same_button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._same)
        column.addSpacing(theme.px(8))
        column.addWidget(self.protected_label)
        column.addWidget(self.protected_button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch()
        rows.addWidget(scrolling(inside) if scrolls else inside, 1)
        return frame
