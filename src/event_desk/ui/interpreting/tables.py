"""The page's tables: how each language is heard, supply against demand, everybody's hours."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIcon

from event_desk import texts
from event_desk.allocation.problem import Interpreter
from event_desk.allocation.supply import SlotSupply
from event_desk.folding import isolate
from event_desk.programme import ItemView
from event_desk.ui import i18n, theme
from event_desk.ui.day_times import Day, span
from event_desk.ui.interpreting import words
from event_desk.ui.interpreting.picture import Picture
from event_desk.ui.interpreting.rows import covers_of, day_jobs, load_state, slots_of
from event_desk.ui.language_cover import Cover, LanguageCover
from event_desk.ui.rows_model import Column, RowsModel
from event_desk.ui.theme import State
from event_desk.ui.widgets.controls import Table
from event_desk.ui.widgets.coverage_table import CoverageTable, cover_icon

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class SupplyRow:
    """A piece of the day in which the programme stays the same, by language."""

    span: str
    items: str
    by_language: dict[str, SlotSupply]


class SupplyTable(Table):
    """Need, have and gap, by language and piece of the day."""

    def __init__(self) -> None:
        super().__init__((2, 6))
        self.model_: RowsModel[SupplyRow] = RowsModel((), self)
        self.setModel(self.model_)

    def show_day(self, picture: Picture, day: Day, languages: Sequence[str]) -> None:
        zone = picture.event.timezone
        pieces: dict[tuple[int, int], dict[str, SlotSupply]] = {}
        for one in picture.supply:
            if picture.event.day_of(one.start) == day.date:
                key = (day.minute(one.start), day.minute(one.end))
                pieces.setdefault(key, {})[one.language] = one
        rows: list[SupplyRow] = []
        for _key, found in sorted(pieces.items()):
            first = next(iter(found.values()))
            times = f"{i18n.time(first.start, zone)}–{i18n.time(first.end, zone)}"
            items = dict.fromkeys(item for one in found.values() for item in one.items)
            codes = words.listed([picture.code(item) for item in items])
            rows.append(SupplyRow(isolate(times), codes, found))
        self.model_.show_columns(
            [
                Column(translate("interpreting", "Time"), lambda row: row.span),
                Column(translate("interpreting", "Sessions"), lambda row: row.items),
                *(_supply_column(language) for language in languages),
            ]
        )
        self.model_.show_rows(rows)
        self.show_shares([3, 4, *(4 for _ in languages)])


def _supply_column(language: str) -> Column[SupplyRow]:
    def text(row: SupplyRow) -> str:
        one = row.by_language.get(language)
        return supply_words(one) if one else ""

    def icon(row: SupplyRow) -> QIcon | None:
        one = row.by_language.get(language)
        if one is None:
            return None
        cover = Cover.GAP if one.gap else Cover.SHORT if one.shared_gap else Cover.DIRECT
        return cover_icon(LanguageCover(language, cover))

    return Column(texts.language_name(language), text, icon=icon)


def supply_words(one: SlotSupply) -> str:
    """`need 4, have 3, gap 1`, and the languages that want the same people."""
    text = translate("interpreting", "need %1, have %2")
    text = text.replace("%1", i18n.number(one.need)).replace("%2", i18n.number(one.have))
    if one.gap:
        gap = translate("interpreting", "gap %1").replace("%1", i18n.number(one.gap))
        return f"{text}{words.comma()}{gap}"
    if one.shared_gap:
        rivals = " ".join(code.upper() for code in one.rivals)
        shared = translate("interpreting", "%1 short with %2")
        shared = shared.replace("%1", i18n.number(one.shared_gap)).replace("%2", isolate(rivals))
        return f"{text}{words.comma()}{shared}"
    return text


class HoursTable(Table):
    """Each interpreter's hours by day, against the soft and the hard limit."""

    def __init__(self) -> None:
        super().__init__((4, 4))
        self.model_: RowsModel[Interpreter] = RowsModel((), self)
        self.setModel(self.model_)

    def show_people(self, picture: Picture, days: Sequence[Day], languages: Sequence[str]) -> None:
        wanted = set(languages)
        people = [one for one in picture.frame.people.values() if one.active & wanted]

        def total(person: Interpreter) -> int:
            return sum(job.slot.minutes for job in picture.jobs.get(person.id, ()))

        self.model_.show_columns(
            [
                Column(
                    translate("interpreting", "Name"),
                    lambda person: isolate(picture.person(person.id)),
                ),
                Column(translate("interpreting", "Languages"), words.skills),
                *(_hours_column(picture, day) for day in days),
                Column(
                    translate("interpreting", "Total"),
                    lambda person: words.hours(total(person)),
                    total,
                ),
                Column(
                    translate("interpreting", "A day: long from / at most"),
                    lambda person: limits(picture, person),
                ),
            ]
        )
        self.model_.show_rows(people)
        self.show_shares([5, 5, *(3 for _ in days), 2, 5])


def _hours_column(picture: Picture, day: Day) -> Column[Interpreter]:
    def minutes(person: Interpreter) -> int:
        return sum(job.slot.minutes for job in day_jobs(picture, day, person.id))

    def text(person: Interpreter) -> str:
        found = minutes(person)
        state = load_state(picture, person, found)
        shown = words.hours(found) if found else "–"
        if state is State.STOP:
            said = translate("interpreting", "too long")
            return f"{shown} · {said}"
        if state is State.ALREADY:
            said = translate("interpreting", "long")
            return f"{shown} · {said}"
        return shown

    def icon(person: Interpreter) -> QIcon | None:
        state = load_state(picture, person, minutes(person))
        return theme.icon("triangle-alert", "text") if state is not None else None

    return Column(i18n.day(day.date), text, minutes, icon=icon)


def limits(picture: Picture, person: Interpreter) -> str:
    soft, hard = picture.problem.profile.day_soft, picture.frame.day_limit(person)
    return f"{words.hours(min(soft, hard))} / {words.hours(hard)}"


def show_coverage(
    table: CoverageTable, picture: Picture, day: Day, languages: Sequence[str]
) -> None:
    zone = picture.event.timezone
    items = [
        picture.items[slot.item.id]
        for slot in slots_of(picture, day)
        if slot.item.id in picture.items
    ]
    room = {item.id: picture.room(picture.room_id(str(item.id))) for item in items}

    def found(item: ItemView) -> tuple[LanguageCover, ...]:
        return covers_of(picture, str(item.id))

    table.show_items(
        items,
        languages,
        (
            (translate("interpreting", "Time"), 3, lambda item: isolate(span(item, zone))),
            (
                translate("interpreting", "Session"),
                6,
                lambda item: isolate(picture.title(str(item.id))),
            ),
            (translate("interpreting", "Room"), 4, lambda item: isolate(room[item.id])),
        ),
        found,
    )
