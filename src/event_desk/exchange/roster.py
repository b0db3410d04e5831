"""An interpreter's roster: a page for each, in his or her own language."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy.orm import Session

from event_desk import texts
from event_desk.exchange import plan_facts
from event_desk.exchange.duties import Duty, DutyChange, News, Told, What
from event_desk.exchange.listing import Column, Listing, Value
from event_desk.exchange.plan_facts import (
    PersonFacts,
    PlanSheets,
    clock_times,
    joined,
    listed,
    named,
)
from event_desk.exchange.programme_report import Wanted, day_words
from event_desk.folding import isolate
from event_desk.texts import translate

"""How long before the first duty of a day people are wanted."""
_BREAK = timedelta(minutes=15)  # less is the way to the next room
NEW, CHANGED, GONE = "+", "Δ", "×"
TINTS = {NEW: "#DCF1E3", CHANGED: "#FFF1CC", GONE: "#F9DEDC"}


def rosters(session: Session, wanted: Wanted, told: Told | None = None) -> tuple[Listing, ...]:
    """For all who have work, or had some in what was published last; or for one alone."""
    sheets = plan_facts.load(session, wanted, told)
    changes = sheets.changes()
    found: list[Listing] = []
    for person in sheets.people.values():
        if sheets.only not in (None, person.id):
            continue
        with texts.speaking(person.language()):
            listing = _roster(sheets, person, changes.get(person.id, ()), wanted)
        if listing.rows or sheets.only:
            found.append(listing)
    return tuple(found)


def _roster(
    sheets: PlanSheets, person: PersonFacts, changes: Sequence[DutyChange], wanted: Wanted
) -> Listing:
    columns = (
        Column(translate("texts", "Time"), least=19.0),
        Column(translate("texts", "Session"), least=40.0),
        Column(translate("texts", "Room")),
        Column(translate("texts", "Booth")),
        Column(translate("texts", "From")),
        Column(translate("texts", "Into")),
        Column(translate("texts", "Relay from")),
        Column(translate("texts", "With")),
        Column(translate("texts", "Papers")),
        Column(translate("texts", "Changed"), least=22.0, marks=True),
    )
    rows: list[tuple[Value, ...]] = []
    bands: set[int] = set()
    for day, own in _days(sheets, person.id, changes, wanted):
        bands.add(len(rows))
        rows.append((_heading(sheets, day, own), *[None] * (len(columns) - 1)))
        rows += _day(sheets, own, len(columns))
    return Listing(
        person.shown_name,
        columns,
        rows,
        filtered=False,
        note=_note(person),
        language=texts.language(),
        bands=frozenset(bands),
        after=tuple(_after(sheets, bool(changes))),
        tints=TINTS,
    )


_Work = tuple[Duty, DutyChange | None]


def _days(
    sheets: PlanSheets, person: UUID, changes: Sequence[DutyChange], wanted: Wanted
) -> Iterator[tuple[date | None, list[_Work]]]:
    """What is gone stands among the rest, so that nobody goes there."""
    known = {(change.after or change.before): change for change in changes}
    planned = sheets.planned.duties.values() if sheets.planned else ()
    own: list[_Work] = [
        (duty, known.get(duty))
        for duty in planned
        if duty.interpreter == person and not sheets.items[duty.item].gone
    ]
    own += [(one.before, one) for one in changes if one.news is News.GONE and one.before]
    days: dict[date | None, list[_Work]] = {}
    for duty, change in own:
        item = sheets.items[duty.item]
        day = sheets.day(item)
        if wanted.day in (None, day) and sheets.in_room(duty.item, wanted.room):
            days.setdefault(day, []).append((duty, change))
    for day in sorted(days, key=lambda one: (one is None, one or date.min)):
        yield day, sorted(days[day], key=lambda one: _order(sheets, one[0]))


def _order(sheets: PlanSheets, duty: Duty) -> tuple[str, str]:
    start, _ = sheets.times(duty)
    return start.isoformat() if start else "", sheets.items[duty.item].code


def _stays(change: DutyChange | None) -> bool:
    return change is None or change.news is not News.GONE


def _heading(sheets: PlanSheets, day: date | None, own: Sequence[_Work]) -> str:
    if day is None:
        return translate("texts", "Without times")
    shown = day_words(day, sheets.event)
    starts = [sheets.times(duty)[0] for duty, change in own if _stays(change)]
    known = [start for start in starts if start is not None]
    if not known:
        return shown
    before = timedelta(minutes=sheets.limits.call)
    call = clock_times(sheets.event, min(known) - before, None)
    there = translate("texts", "be there at {time}").format(time=isolate(call))
    return joined((shown, there))


def _day(sheets: PlanSheets, own: Sequence[_Work], width: int) -> Iterator[tuple[Value, ...]]:
    before: datetime | None = None
    for duty, change in own:
        start, end = sheets.times(duty)
        stays = _stays(change)
        if stays and before is not None and start is not None and start - before >= _BREAK:
            shown = clock_times(sheets.event, before, start)
            yield (shown, translate("texts", "Break"), *[None] * (width - 2))
        yield _row(sheets, duty, change)
        if stays and end is not None:
            before = end if before is None else max(before, end)


def _row(sheets: PlanSheets, duty: Duty, change: DutyChange | None) -> tuple[Value, ...]:
    item = sheets.items[duty.item]
    plan = sheets.planned if _stays(change) else sheets.before
    partners = plan.partners(duty) if plan else frozenset[UUID]()
    return (
        clock_times(sheets.event, *sheets.times(duty)),
        item.title(sheets.event),
        sheets.room(duty.item, plan),
        booth_words(sheets, duty),
        named([code for code in item.floor if code not in duty.into] or list(item.floor)),
        named(duty.into),
        named(duty.relays),
        listed(sorted(sheets.name(key) for key in partners)),
        _papers(sheets, item.material),
        change_words(change),
    )


def booth_words(sheets: PlanSheets, duty: Duty) -> str:
    if duty.booth is None:
        return mode_word(duty.mode)
    channel = sheets.channel(duty.item, duty.booth)
    text = translate("texts", "{booth} · channel {channel}")
    mobile = sheets.is_mobile(duty.item, duty.booth)
    booth = booth_name(sheets, duty.item, duty.booth) if mobile else duty.booth
    return text.format(booth=booth, channel=channel)


def booth_name(sheets: PlanSheets, item: UUID, booth: int) -> str:
    """Mobile booths count after those built into the room."""
    if sheets.is_mobile(item, booth):
        return translate("texts", "Mobile booth {number}").format(number=booth)
    return translate("texts", "Booth {number}").format(number=booth)


def mode_word(mode: str) -> str:
    known = {
        "booth": translate("texts", "booth"),
        "consecutive": translate("texts", "consecutive"),
        "whispered": translate("texts", "whispered"),
        "sign": translate("texts", "sign language"),
        "remote": translate("texts", "remote"),
    }
    return known.get(mode, mode)


def change_words(change: DutyChange | None) -> str:
    """A sign and a word: nobody has to see the colour."""
    if change is None:
        return ""
    if change.news is News.NEW:
        words = translate("texts", "new")
        return f"{NEW} {words}"
    if change.news is News.GONE:
        words = translate("texts", "no longer")
        return f"{GONE} {words}"
    return f"{CHANGED} {plan_facts.comma().join(what_word(one) for one in change.what)}"


def what_word(what: What) -> str:
    return {
        What.TIME: translate("texts", "time"),
        What.ROOM: translate("texts", "room"),
        What.BOOTH: translate("texts", "booth"),
        What.INTO: translate("texts", "language"),
        What.RELAY: translate("texts", "relay"),
        What.PARTNER: translate("texts", "colleague"),
    }[what]


def _papers(sheets: PlanSheets, received: datetime | None) -> str:
    if received is None:
        return translate("texts", "not yet")
    day = texts.short_day(sheets.event.day_of(received), sheets.event.months, sheets.event.digits)
    return translate("texts", "received {day}").format(day=isolate(day))


def _note(person: PersonFacts) -> str:
    levels = (("A", person.a), ("B", person.b), ("C", person.c))
    return " · ".join(isolate(f"{level}: {named(codes)}") for level, codes in levels if codes)


def _after(sheets: PlanSheets, changed: bool) -> Iterable[str]:
    for leader in sheets.people.values():
        if leader.leader:
            reached = " · ".join(isolate(one) for one in (leader.phone, leader.email) if one)
            text = translate("texts", "Team leader: {name} {reached}")
            yield text.format(name=isolate(leader.shown_name), reached=reached).strip()
    if sheets.before is not None and sheets.planned != sheets.before:
        number = sheets.before.facts.released
        if changed:
            text = translate("texts", "Changed since version {number}: {marks}")
            marks = " · ".join(isolate(one) for one in mark_words())
            yield text.format(number=number, marks=marks)
        else:
            yield translate("texts", "Nothing changed since version {number}.").format(
                number=number
            )


def mark_words() -> tuple[str, ...]:
    changed, new = translate("texts", "changed"), translate("texts", "new")
    gone = translate("texts", "no longer")
    return (
        f"{NEW} {new}",
        f"{CHANGED} {changed}",
        f"{GONE} {gone}",
    )
