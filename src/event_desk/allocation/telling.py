"""What changed between two plans, in sentences: for the desk, and for each person it touches."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk import model
from event_desk.allocation import storage
from event_desk.allocation.difference import Difference, Line, News, Span, Work
from event_desk.allocation.rules import Violation
from event_desk.allocation.told import violation_text
from event_desk.allocation.undoing import Label, Refused
from event_desk.folding import isolate
from event_desk.texts import changes, language, localised, short_day


@dataclass(frozen=True, slots=True)
class Words:
    """`names` says what the ids in a plan stand for, `codes` an item's code; times are shown in
    `zone`."""

    names: Mapping[str, str]
    zone: ZoneInfo
    codes: Mapping[str, str] = field(default_factory=dict[str, str])
    one_day: bool = True

    def name(self, key: str | None) -> str:
        return self.names.get(key or "", "")

    def code(self, item: str) -> str:
        return self.codes.get(item) or self.name(item)

    def time(self, moment: datetime | None) -> str:
        return "" if moment is None else f"{moment.astimezone(self.zone):%H:%M}"

    def when(self, moment: datetime | None, beside: datetime | None = None) -> str:
        """With the day, where the event has several; not where that is the day of `beside`."""
        day = None if moment is None else moment.astimezone(self.zone).date()
        if day is None or self.one_day or (beside and beside.astimezone(self.zone).date() == day):
            return self.time(moment)
        return f"{short_day(day)} {self.time(moment)}"

    def share(self, work: Work | None) -> changes.Share | None:
        if work is None:
            return None
        partners = tuple(self.name(person) for person in work.partners)
        return changes.Share(work.languages, work.booth, work.relay_from, work.mode, partners)


def words(session: Session) -> Words:
    """Names as they are now, items by their titles in the language set."""
    names = storage.names(session)
    codes: dict[str, str] = {}
    for item in session.scalars(select(model.Item)):
        codes[str(item.id)] = item.code
        names[str(item.id)] = localised(item.titles) or item.code
    event = session.scalars(select(model.Event)).first()
    if event is None:
        return Words(names, ZoneInfo("UTC"), codes)
    return Words(names, ZoneInfo(event.timezone), codes, event.start == event.end)


def line_sentence(line: Line, known: Words) -> str:
    """One line of a person's change bulletin."""
    stays = line.was is not None and line.work is not None
    return changes.notice(
        changes.Notice(
            known.name(line.item),
            _time(line, known),
            tuple(news.value for news in line.news),
            known.share(line.work),
            known.name(line.room),
            _time_before(line, known),
            stays and line.room != line.room_before,
        )
    )


def _time(line: Line, known: Words) -> str:
    return _from_to(line, line.time, known.when(line.time[0]), known)


def _time_before(line: Line, known: Words) -> str:
    if line.was is None or line.time == line.time_before:
        return ""
    return _from_to(line, line.time_before, known.when(line.time_before[0], line.time[0]), known)


def _from_to(line: Line, time: Span, start: str, known: Words) -> str:
    """With the end only where nothing but that is another than before."""
    if line.time == line.time_before or line.time[0] != line.time_before[0]:
        return start
    mark = "\u200f" if language() == "ar" else ""  # digits have no direction strong enough
    return f"{mark}{start}–{known.time(time[1])}"


def sentences(found: Difference, known: Words) -> Iterator[str]:
    """For the desk, which knows items by their codes: gaps first, then the programme, then people.

    That somebody only has another partner is no news but to themselves.
    """
    for gaps, opened in ((found.opened, True), (found.closed, False)):
        for gap in gaps:
            yield changes.gap_change(known.code(gap.item), gap.source, gap.language, opened)
    for move in found.rooms:
        rooms = known.name(move.before), known.name(move.after)
        yield changes.room_move(known.code(move.item), *rooms)
    for shift in found.times:
        times = known.when(shift.before[0]), known.when(shift.after[0], shift.before[0])
        yield changes.time_move(known.code(shift.item), *times)
    for seat in found.seats:
        if seat.news == (News.PARTNERS,):
            continue
        news = [one.value for one in seat.news]
        names = known.code(seat.item), known.name(seat.person)
        yield changes.seat_change(*names, news, known.share(seat.after))


def broken(found: Iterable[Violation], known: Words) -> Iterator[str]:
    """What is wrong, with the session's code before it."""
    codes = known.codes or known.names
    names = {key: isolate(name) for key, name in {**known.names, **codes}.items()}
    for one in found:
        text = violation_text(one, names, known.zone)
        yield f"{names[one.item]}: {text}" if one.item in names else text


def edit_words(label: Label) -> str:
    """What stands behind Undo."""
    values = {name: getattr(label, name) for name in Label.__slots__}
    return changes.edit_sentence(label.did.value, values)


def refusal(refused: Refused) -> tuple[str, ...]:
    """What was changed since, line by line."""
    return tuple(
        dict.fromkeys(
            changes.later_sentence(later.part.value, later.name, later.column, later.language)
            for later in refused.later
        )
    )
