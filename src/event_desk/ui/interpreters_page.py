"""Who interprets when, where and into which language, and what stays open."""

from collections.abc import Sequence
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, QSize
from PySide6.QtWidgets import QStackedWidget, QToolButton, QVBoxLayout, QWidget

from event_desk import programme, texts
from event_desk.allocation.problem import Solution
from event_desk.folding import isolate
from event_desk.programme import InterpreterView, ItemView, RoomView
from event_desk.ui import i18n, plan_problems, planning, theme
from event_desk.ui.context import Context
from event_desk.ui.day_times import Day, days, span
from event_desk.ui.language_cover import Cover, LanguageCover, covers, sentence
from event_desk.ui.page import Page
from event_desk.ui.widgets.controls import card, label, primary
from event_desk.ui.widgets.coverage_table import CoverageTable
from event_desk.ui.widgets.empty_state import EmptyState
from event_desk.ui.widgets.page_head import PageHead
from event_desk.ui.widgets.problem_list import ProblemLine, ProblemList
from event_desk.ui.widgets.segments import Segments
from event_desk.ui.widgets.timeline import Bar, Free, Line, Timeline

GAPS_HEIGHT = 152
WANTED = frozenset(Cover) - {Cover.FLOOR}
HEARD = frozenset({Cover.DIRECT, Cover.RELAY, Cover.SHORT})


class InterpretersPage(Page):
    tables: ClassVar[frozenset[str]] = frozenset(
        {
            "items",
            "rooms",
            "booths",
            "interpreters",
            "interpreter_languages",
            "availability",
            "plans",
            "assignments",
            "gaps",
            "people",
        }
    )

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.setObjectName("page")
        self._rooms: tuple[RoomView, ...] = ()
        self._items: tuple[ItemView, ...] = ()
        self._people: tuple[InterpreterView, ...] = ()
        self._days: tuple[Day, ...] = ()
        self.title = label("title")
        self.summary = label("muted")
        self.day_choice, self.view_choice = Segments(), Segments()
        self.zoom_out, self.zoom_in = _tool(), _tool()
        self.plan_button = primary()
        self.timeline = Timeline()
        self.coverage = CoverageTable()
        self.problems = ProblemList()
        self._problems_title = label("heading")
        self.planned = label()
        self.planned.hide()
        self._gaps = card()
        self._gaps.hide()
        self._empty = EmptyState("languages")
        self._stack, self._middle = QStackedWidget(), QStackedWidget()
        self._lay_out()
        self._connect()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Interpreters"))
        self.plan_button.setText(self.tr("Plan automatically…"))
        self.view_choice.show_texts((self.tr("Timeline"), self.tr("Coverage")))
        self.view_choice.setAccessibleName(self.tr("View"))
        self.day_choice.setAccessibleName(self.tr("Day"))
        self.timeline.setAccessibleName(
            self.tr("Booths and people along the hours; arrow keys go from one to the next")
        )
        self.coverage.setAccessibleName(self.tr("How each language is heard in each session"))
        self.problems.setAccessibleName(self.tr("Gaps and problems"))
        for button, text in (
            (self.zoom_out, self.tr("Smaller")),
            (self.zoom_in, self.tr("Larger")),
        ):
            button.setAccessibleName(text)
            button.setToolTip(text)
        self._empty.show_texts(
            self.tr("There are no interpreters yet"),
            self.tr(
                "Bring in the workbook with the programme and the interpreters’ languages; "
                "then booths and people can be planned here."
            ),
            self.tr("Import a list…"),
        )
        self._show()

    def restyle(self) -> None:
        self.zoom_out.setIcon(theme.icon("zoom-out", "muted"))
        self.zoom_in.setIcon(theme.icon("zoom-in", "muted"))
        for button in (self.zoom_out, self.zoom_in):
            button.setIconSize(QSize(theme.px(24), theme.px(24)))
        for part in (self.day_choice, self.view_choice, self._empty):
            part.restyle()
        self._gaps.setFixedHeight(theme.px(GAPS_HEIGHT))
        self._show_day()

    def refresh(self) -> None:
        with self.context.db.read() as session:
            self._rooms = programme.rooms(session)
            self._items = programme.items(session)
            self._people = programme.interpreters(session)
        items = self._items
        self._show()
        plan_problems.find(
            self, self.context, items, then=lambda lines: self._show_problems(items, lines)
        )

    def _lay_out(self) -> None:
        head = PageHead(
            self.title,
            (self.day_choice, self.summary),
            (self.zoom_out, self.zoom_in, self.view_choice),
            self.plan_button,
        )
        for part in (self.timeline, self.coverage):
            frame = card()
            inner = QVBoxLayout(frame)
            inner.setContentsMargins(*(theme.px(4),) * 4)
            inner.addWidget(part)
            self._middle.addWidget(frame)
        gaps = QVBoxLayout(self._gaps)
        gaps.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(8))
        gaps.setSpacing(theme.px(8))
        gaps.addWidget(self._problems_title)
        gaps.addWidget(self.problems, 1)
        body = QVBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(theme.px(8))
        body.addWidget(self._middle, 1)
        body.addWidget(self.planned)
        body.addWidget(self._gaps)
        full = QWidget()
        full.setLayout(body)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(full)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(theme.px(16),) * 4)
        layout.setSpacing(theme.px(12))
        layout.addWidget(head)
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.day_choice.currentChanged.connect(self._show_day)
        self.view_choice.currentChanged.connect(self._middle.setCurrentIndex)
        self.zoom_out.clicked.connect(lambda: self.timeline.zoom_by(-1))
        self.zoom_in.clicked.connect(lambda: self.timeline.zoom_by(1))
        self.plan_button.clicked.connect(self._plan)
        self.timeline.opened.connect(self._open_bar)
        self.problems.opened.connect(self._open_item)
        self._empty.wanted.connect(lambda: self.wanted.emit("exchange", None))

    # showing

    def _show(self) -> None:
        self._stack.setCurrentIndex(1 if self._people else 0)
        self.plan_button.setEnabled(bool(self._people and self._items))
        self._days = days(self.context.event, self._items)
        with QSignalBlocker(self.day_choice):
            self.day_choice.show_texts(tuple(i18n.day(day.date) for day in self._days))
        self.summary.setText(self._summary())
        self.summary.setVisible(bool(self._people))
        self._show_day()

    def _show_problems(self, items: tuple[ItemView, ...], lines: tuple[ProblemLine, ...]) -> None:
        if items is not self._items:  # others have been read meanwhile
            return
        count = i18n.number(len(lines))
        self._problems_title.setText(self.tr("Gaps and problems (%1)").replace("%1", count))
        self._gaps.setVisible(bool(lines))
        self.problems.show_lines(lines)

    def _summary(self) -> str:
        wanted = [
            found.cover for item in self._items for found in covers(item) if found.cover in WANTED
        ]
        if not wanted:
            return ""
        if all(cover is Cover.OPEN for cover in wanted):
            return self.tr("Nothing is planned yet")
        heard = sum(cover in HEARD for cover in wanted)
        text = self.tr("Coverage %1 %").replace("%1", i18n.number(100 * heard // len(wanted)))
        gaps = len(wanted) - heard
        if gaps:
            open_ones = self.tr("%n gap(s)", "", gaps)
            text = f"{text} · {i18n.digits(open_ones)}"
        if short := wanted.count(Cover.SHORT):
            small = self.tr("%n team(s) too small", "", short)
            text = f"{text} · {i18n.digits(small)}"
        return text

    def _show_day(self) -> None:
        number = max(0, self.day_choice.currentIndex())
        if number >= len(self._days):
            return
        day = self._days[number]
        items = [item for item in self._items if day.holds(item)]
        lines: list[Line] = []
        bars: list[Bar] = []
        free: list[Free] = []
        self._add_booths(day, items, lines, bars)
        self._add_people(day, items, lines, bars, free)
        self.timeline.show_lines(lines, bars, day.clock, free=free, end_title=self.tr("Hours"))
        zone = self.context.event.timezone
        self.coverage.show_items(
            items,
            self._languages(),
            (
                (self.tr("Time"), 3, lambda item: isolate(span(item, zone))),
                (self.tr("Session"), 7, lambda item: isolate(self._title_of(item))),
                (self.tr("Room"), 4, lambda item: isolate(self._room_name(item))),
            ),
        )

    def _languages(self) -> tuple[str, ...]:
        used = (code for item in self._items for code in (*item.floor, *item.interpret_into))
        return tuple(dict.fromkeys((*self.context.event.languages, *used)))

    def _add_booths(
        self, day: Day, items: Sequence[ItemView], lines: list[Line], bars: list[Bar]
    ) -> None:
        """A row for each room and language that is wanted in it."""
        rows: dict[tuple[str, str], list[tuple[ItemView, LanguageCover]]] = {}
        for name in (*(self._name_of(room) for room in self._rooms), self.tr("No room yet")):
            for language in self._languages():
                for item in items:
                    if (self._room_name(item) or self.tr("No room yet")) != name:
                        continue
                    for found in covers(item):
                        if found.language == language and found.cover in WANTED:
                            rows.setdefault((name, language), []).append((item, found))
        lines.append(Line(self.tr("Booths"), band=True))
        for (name, language), row in rows.items():
            booths = {found.booth for _item, found in row if found.booth is not None}
            subtitle = texts.language_name(language)
            if len(booths) == 1:
                booth = self.tr("booth %1").replace("%1", i18n.number(booths.pop()))
                subtitle = f"{subtitle} · {booth}"
            lines.append(Line(name, subtitle))
            for item, found in row:
                bars.append(self._booth_bar(day, len(lines) - 1, item, found))

    def _booth_bar(self, day: Day, line: int, item: ItemView, found: LanguageCover) -> Bar:
        assert item.start is not None
        assert item.end is not None
        people = _comma().join(isolate(name) for name in found.people)
        state = sentence(found)
        return Bar(
            key=(item.id, found.language),
            line=line,
            start=day.minute(item.start),
            end=day.minute(item.end),
            text=people or state,
            cover=found.cover,
            words="\n".join((self._about(item), state, people)).strip(),
        )

    def _add_people(
        self,
        day: Day,
        items: Sequence[ItemView],
        lines: list[Line],
        bars: list[Bar],
        free: list[Free],
    ) -> None:
        lines.append(Line(self.tr("People"), band=True))
        for person in self._people:
            work = [
                (item, channel.language)
                for item in items
                for channel in item.channels
                if person.id in channel.interpreter_ids
            ]
            lines.append(Line(person.name, _skills(person), _hours(work)))
            line = len(lines) - 1
            free += [
                Free(line, day.minute(start), day.minute(end)) for start, end in person.available
            ]
            bars += self._person_bars(day, line, person.id, work)

    def _person_bars(
        self, day: Day, line: int, person: UUID, work: Sequence[tuple[ItemView, str]]
    ) -> list[Bar]:
        """One bar an item: who works into two languages of it does so in turn."""
        found: dict[UUID, Bar] = {}
        for item, language in work:
            assert item.start is not None
            assert item.end is not None
            cover = next(one for one in covers(item) if one.language == language)
            letters = language.upper()
            known = found.get(item.id)
            if known is not None:
                letters = f"{known.text.partition(' · ')[0]}, {letters}"
            found[item.id] = Bar(
                key=(item.id, person),
                line=line,
                start=day.minute(item.start),
                end=day.minute(item.end),
                text=f"{letters} · {isolate(self._room_name(item))}",
                cover=cover.cover,
                words=f"{self._about(item)}\n{sentence(cover)}",
            )
        return list(found.values())

    def _about(self, item: ItemView) -> str:
        zone = self.context.event.timezone
        facts = " · ".join(
            isolate(part) for part in (item.code, span(item, zone), self._room_name(item)) if part
        )
        return f"{isolate(self._title_of(item))}\n{facts}"

    def _title_of(self, item: ItemView) -> str:
        return texts.localised(item.titles) or item.code

    def _name_of(self, room: RoomView) -> str:
        return texts.localised(room.names) or room.name

    def _room_name(self, item: ItemView) -> str:
        room = next((room for room in self._rooms if room.id == item.room_id), None)
        return self._name_of(room) if room else item.room

    # acting

    def _plan(self) -> None:
        planning.ask(self, self.context, then=self._show_outcome)

    def _show_outcome(self, solution: Solution) -> None:
        self.planned.setText(planning.outcome(solution))
        self.planned.show()

    def _open_bar(self, key: tuple[UUID, object]) -> None:
        self._open_item(key[0])

    def _open_item(self, item_id: UUID | None) -> None:
        if item_id is not None:
            self.wanted.emit("programme", item_id)


def _tool() -> QToolButton:
    button = QToolButton()
    button.setObjectName("plain")
    return button


def _comma() -> str:
    return "، " if i18n.language() == "ar" else ", "


def _skills(person: InterpreterView) -> str:
    """`A ar · B en · C fr`: mother tongue, active, passive."""
    levels = (("A", person.a), ("B", person.b), ("C", person.c))
    return " · ".join(
        f"{letter} {' '.join(code.upper() for code in codes)}" for letter, codes in levels if codes
    )


def _hours(work: Sequence[tuple[ItemView, str]]) -> str:
    spans = {item.id: (item.start, item.end) for item, _language in work}
    minutes = sum(
        round((end - start).total_seconds() / 60) for start, end in spans.values() if start and end
    )
    return i18n.digits(f"{minutes // 60}:{minutes % 60:02}") if minutes else "–"
