"""What a new plan changes, before it is taken on: by person, by session, side by side."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from event_desk import texts
from event_desk.allocation import telling
from event_desk.allocation.difference import Difference, Line
from event_desk.allocation.proposal import Proposal
from event_desk.folding import isolate
from event_desk.ui import i18n
from event_desk.ui.interpreting import words
from event_desk.ui.interpreting.picture import Picture
from event_desk.ui.language_cover import Cover, LanguageCover
from event_desk.ui.language_cover import words as cover_words
from event_desk.ui.rows_model import Column, RowsModel
from event_desk.ui.widgets.controls import Table, label, open_at, primary
from event_desk.ui.widgets.coverage_table import cover_icon
from event_desk.ui.widgets.dialog_parts import dialog_column
from event_desk.ui.widgets.segments import Segments


@dataclass(frozen=True, slots=True)
class Beside:
    """One language of one session in both plans."""

    item: str
    language: str
    before: LanguageCover
    after: LanguageCover
    room_before: str
    room_after: str

    @property
    def moved(self) -> bool:
        return self.room_before != self.room_after


class DifferenceDialog(QDialog):
    """Accepted: the new plan is wanted."""

    def __init__(
        self,
        parent: QWidget,
        found: Proposal,
        before: Picture,
        after: Picture,
        *,
        stopped: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("What the new plan changes"))
        self._before, self._after = before, after
        self.found = found
        known = words_of(after)
        self.people, self.sessions = text_list(), text_list()
        self.people.setAccessibleName(self.tr("By person"))
        self.sessions.setAccessibleName(self.tr("Gaps, rooms, times and seats"))
        self.people.addItems(list(by_person(found.lines, after, known)))
        self.sessions.addItems(list(telling.sentences(found.difference, known)))
        self.table = self._side_by_side()
        self.view_choice = Segments()
        self.view_choice.show_texts(
            (self.tr("By person"), self.tr("By session"), self.tr("Side by side"))
        )
        self.view_choice.setAccessibleName(self.tr("View"))
        self._stack = QStackedWidget()
        for part in (self.people, self.sessions, self.table):
            self._stack.addWidget(part)
        self.view_choice.currentChanged.connect(self._stack.setCurrentIndex)
        self._lay_out(stopped)

    def _lay_out(self, stopped: bool) -> None:
        heading = self.tr("The new plan") if not stopped else self.tr("The best plan found so far")
        discard = QPushButton(self.tr("Discard"))
        discard.clicked.connect(self.reject)
        self.button = primary(self.tr("Keep this") if stopped else self.tr("Take it on"))
        self.button.setDefault(True)
        self.button.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(discard)
        buttons.addWidget(self.button)
        self.told = label("", tally(self.found.difference, self._after), wrap=True)
        layout = dialog_column(self)
        layout.addWidget(label("heading", heading, wrap=True))
        layout.addWidget(self.told)
        layout.addWidget(self.view_choice, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self._stack, 1)
        layout.addLayout(buttons)
        open_at(self, 880, 600)
        self.button.setFocus()

    def _side_by_side(self) -> Table:
        rows = list(beside(self._before, self._after))
        picture = self._after
        model: RowsModel[Beside] = RowsModel(
            [
                Column(self.tr("Session"), lambda row: picture.code(row.item)),
                Column(self.tr("Language"), lambda row: texts.language_name(row.language)),
                Column(
                    self.tr("Until now"),
                    lambda row: _told(self._before, row.before, row.room_before, row.moved),
                    icon=lambda row: cover_icon(row.before),
                ),
                Column(
                    self.tr("From now on"),
                    lambda row: _told(picture, row.after, row.room_after, row.moved),
                    icon=lambda row: cover_icon(row.after),
                ),
            ],
            self,
        )
        model.show_rows(rows)
        made = Table((3, 3, 7, 7))
        made.setModel(model)
        made.setAccessibleName(self.tr("Side by side"))
        return made


def words_of(picture: Picture) -> telling.Words:
    """Names and times for the sentences about changes."""
    names = picture.names()
    names |= {key: picture.title(key) for key in picture.items}
    return telling.Words(names, picture.event.zone)


def by_person(
    lines: Mapping[str, tuple[Line, ...]], picture: Picture, known: telling.Words
) -> Iterator[str]:
    """A paragraph for each person to be told, in the order of names."""
    for person in sorted(lines, key=picture.person):
        said: list[str] = []
        day = None
        for line in lines[person]:
            moment = line.start
            if moment is not None and picture.event.day_of(moment) != day:
                day = picture.event.day_of(moment)
                said.append(i18n.day(day, weekday=True))
            said.append(f"• {telling.line_sentence(line, known)}")
        yield "\n".join((isolate(picture.person(person)), *said))


def tally(found: Difference, picture: Picture) -> str:
    """How much it touches, in a line."""
    if not found:
        return texts.translate("texts", "Nothing changes.")
    people = words.listed([picture.name(one) for one in found.touched[:6]])
    counts = (
        i18n.digits(texts.tr("%n person(s) work differently", "", len(found.touched))),
        i18n.digits(texts.tr("%n gap(s) closed", "", len(found.closed))),
        i18n.digits(texts.tr("%n gap(s) opened", "", len(found.opened))),
        i18n.digits(texts.tr("%n room(s) changed", "", len(found.rooms))),
    )
    line = " · ".join(counts)
    return f"{line}\n{people}" if people else line


def beside(before: Picture, after: Picture) -> Iterator[Beside]:
    """Every language of every session that is not as it was."""
    for item in after.frame.slots:
        rooms = before.room(before.room_id(item)), after.room(after.room_id(item))
        old = {one.language: one for one in before.covered.get(item, ())}
        for now in after.covered.get(item, ()):
            if now.cover is Cover.FLOOR:
                continue
            was = old.get(now.language, LanguageCover(now.language, Cover.OPEN))
            if was != now or rooms[0] != rooms[1]:
                yield Beside(item, now.language, was, now, *rooms)


def _told(picture: Picture, cover: LanguageCover, room: str, moved: bool) -> str:
    people = words.listed([picture.name(person) for person in cover.people])
    parts = (isolate(room) if room and moved else "", cover_words(cover), people)
    return " · ".join(part for part in parts if part)


def text_list() -> QListWidget:
    """Paragraphs, each over as many lines as it needs."""
    made = QListWidget()
    made.setFrameShape(QListWidget.Shape.NoFrame)
    made.setWordWrap(True)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
    made.setResizeMode(QListWidget.ResizeMode.Adjust)
    return made
