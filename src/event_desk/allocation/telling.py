"""What changed between two plans, in sentences: for the desk, and for each person it touches."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk import model
from event_desk.allocation import storage
from event_desk.allocation.difference import Difference, Line, Work
from event_desk.allocation.undoing import Label, Refused
from event_desk.texts import changes, localised


@dataclass(frozen=True, slots=True)
class Words:
    """`names` says what the ids in a plan stand for; times are shown in `zone`."""

    names: Mapping[str, str]
    zone: ZoneInfo

    def name(self, key: str | None) -> str:
        return self.names.get(key or "", "")

    def time(self, moment: datetime | None) -> str:
        return "" if moment is None else f"{moment.astimezone(self.zone):%H:%M}"

    def share(self, work: Work | None) -> changes.Share | None:
        if work is None:
            return None
        partners = tuple(self.name(person) for person in work.partners)
        return changes.Share(work.languages, work.booth, work.relay_from, work.mode, partners)


def words(session: Session) -> Words:
    """Names as they are now, items by their titles in the language set."""
    names = storage.names(session)
    for key, titles in session.execute(select(model.Item.id, model.Item.titles)):
        names[str(key)] = localised(titles) or names.get(str(key), "")
    event = session.scalars(select(model.Event)).first()
    return Words(names, ZoneInfo("UTC" if event is None else event.timezone))


def line_sentence(line: Line, known: Words) -> str:
    """One line of a person's change bulletin."""
    before, now = line.was is not None, line.work is not None
    return changes.notice(
        changes.Notice(
            known.name(line.item),
            known.time(line.start),
            tuple(news.value for news in line.news),
            known.share(line.work),
            known.name(line.room),
            known.time(line.start_before) if before and line.start != line.start_before else "",
            before and now and line.room != line.room_before,
        )
    )


def sentences(found: Difference, known: Words) -> Iterator[str]:
    """The whole difference: gaps first, then the programme, then people."""
    for gaps, opened in ((found.opened, True), (found.closed, False)):
        for gap in gaps:
            yield changes.gap_change(known.name(gap.item), gap.source, gap.language, opened)
    for move in found.rooms:
        rooms = known.name(move.before), known.name(move.after)
        yield changes.room_move(known.name(move.item), *rooms)
    for shift in found.times:
        times = known.time(shift.before[0]), known.time(shift.after[0])
        yield changes.time_move(known.name(shift.item), *times)
    for seat in found.seats:
        news = [one.value for one in seat.news]
        names = known.name(seat.item), known.name(seat.person)
        yield changes.seat_change(*names, news, known.share(seat.after))


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
