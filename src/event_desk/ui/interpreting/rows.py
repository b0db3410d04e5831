"""A day of the picture as rows of the timeline: booths with who sits in them, and each person."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from PySide6.QtCore import QCoreApplication

from event_desk import texts
from event_desk.allocation.frame import Job, Slot
from event_desk.allocation.problem import Interpreter, Seat
from event_desk.allocation.profile import Level
from event_desk.folding import isolate
from event_desk.ui import i18n
from event_desk.ui.day_times import Day
from event_desk.ui.interpreting import words
from event_desk.ui.interpreting.picture import Picture
from event_desk.ui.language_cover import Cover, LanguageCover, sentence
from event_desk.ui.theme import State
from event_desk.ui.widgets.timeline_rows import Bar, Free, Line, Mark, Part

translate = QCoreApplication.translate

OPEN = frozenset({Cover.GAP, Cover.SHORT, Cover.OPEN})


@dataclass(frozen=True, slots=True)
class Block:
    """A bar's key: a session's booth, or with `person` that person's work in it."""

    item: str
    language: str
    person: str = ""


@dataclass(frozen=True, slots=True)
class BoothRow:
    """A row's key, where something may be dropped on it."""

    room: str
    language: str


@dataclass(slots=True)
class Rows:
    lines: list[Line] = field(default_factory=list[Line])
    bars: list[Bar] = field(default_factory=list[Bar])
    free: list[Free] = field(default_factory=list[Free])
    marks: list[Mark] = field(default_factory=list[Mark])

    def add(self, line: Line) -> int:
        self.lines.append(line)
        return len(self.lines) - 1


def slots_of(picture: Picture, day: Day) -> tuple[Slot, ...]:
    """The sessions of a local day, in the order of time."""
    return picture.frame.days.get(day.date.toordinal(), ())


def covers_of(picture: Picture, item_id: str) -> tuple[LanguageCover, ...]:
    return picture.covered.get(item_id, ())


def booths(picture: Picture, day: Day, languages: Collection[str]) -> Rows:
    """A row for each room and language to be heard in it; more rows where sessions overlap."""
    rows = Rows()
    wrong = wrong_seats(picture)
    by_row: dict[tuple[str, str], list[tuple[Slot, LanguageCover]]] = {}
    for slot in slots_of(picture, day):
        for found in covers_of(picture, slot.item.id):
            if found.cover is not Cover.FLOOR and found.language in languages:
                key = (picture.room_id(slot.item.id), found.language)
                by_row.setdefault(key, []).append((slot, found))
    order = {room: number for number, room in enumerate(picture.rooms)}
    tongues = list(picture.languages)
    keys = sorted(by_row, key=lambda key: (order.get(key[0], len(order)), tongues.index(key[1])))
    for room, language in keys:
        _booth_row(picture, day, rows, room, language, by_row[room, language], wrong)
    return rows


def _booth_row(
    picture: Picture,
    day: Day,
    rows: Rows,
    room: str,
    language: str,
    work: Iterable[tuple[Slot, LanguageCover]],
    wrong: Collection[tuple[str, str]],
) -> None:
    lanes: list[list[tuple[Slot, LanguageCover]]] = []
    for slot, found in work:
        lane = next((lane for lane in lanes if lane[-1][0].end <= slot.start), None)
        if lane is None:
            lanes.append(lane := [])
        lane.append((slot, found))
    for lane in lanes:
        numbers = {found.booth for _slot, found in lane if found.booth is not None}
        subtitle = texts.language_name(language)
        if numbers:
            subtitle = f"{subtitle} · {_booth_name(picture, room, sorted(numbers))}"
        title = picture.room(room) or translate("interpreting", "No room yet")
        line = rows.add(Line(title, subtitle, key=BoothRow(room, language)))
        for slot, found in lane:
            rows.bars.append(_booth_bar(picture, day, line, slot, found, wrong))


def _booth_name(picture: Picture, room: str, numbers: Sequence[int]) -> str:
    """Mobile booths count after those built in; a language may change its booth in a day."""
    found = picture.frame.rooms.get(room)
    mobile = found is not None and numbers[0] > found.booths
    if mobile:
        text = translate("interpreting", "mobile booth %1")
    else:
        text = translate("interpreting", "booth %1")
    return text.replace("%1", words.listed([i18n.number(number) for number in numbers]))


def _booth_bar(
    picture: Picture,
    day: Day,
    line: int,
    slot: Slot,
    found: LanguageCover,
    wrong: Collection[tuple[str, str]],
) -> Bar:
    item_id = slot.item.id
    pins = picture.problem.pins
    parts = tuple(
        Part(person, picture.person(person), Seat(item_id, found.language, person) in pins)
        for person in found.people
    )
    names = words.listed([isolate(part.text) for part in parts])
    gaps = picture.gaps_of(item_id, found.language)
    said = [f"{words.what(gap)} – {words.why(picture, gap)}" for gap in gaps]
    told = (words.about(picture, item_id), sentence(found), names, *said)
    start, end = times(picture, day, slot)
    return Bar(
        key=Block(item_id, found.language),
        line=line,
        start=start,
        end=end,
        text=_open_text(found),
        cover=found.cover,
        caption=found.via.upper() if found.cover is Cover.RELAY else "",
        words="\n".join(part for part in told if part),
        parts=parts,
        ask=found.cover in OPEN,
        alert=any((item_id, person) in wrong for person in found.people),
    )


def _open_text(found: LanguageCover) -> str:
    if found.cover is Cover.OPEN:
        return translate("interpreting", "Not planned")
    return translate("interpreting", "GAP – assign")


def times(picture: Picture, day: Day, slot: Slot) -> tuple[int, int]:
    item = picture.items[slot.item.id]
    assert item.start is not None
    assert item.end is not None
    return day.minute(item.start), day.minute(item.end)


def wrong_seats(picture: Picture) -> frozenset[tuple[str, str]]:
    """Sessions and people for whom a forbidden rule is broken."""
    found: set[tuple[str, str]] = set()
    for violation in picture.violations:
        if violation.level is not Level.FORBID or violation.override:
            continue
        for person in violation.people:
            found.add((violation.item, person))
            other = violation.values.get("other")
            if other is not None:
                found.add((str(other), person))
    return frozenset(found)


def people(picture: Picture, day: Day, languages: Collection[str]) -> Rows:
    """What is open, to be given to somebody, then everybody's day."""
    rows = Rows()
    _open_rows(picture, day, rows, languages)
    rows.add(Line(translate("interpreting", "People"), band=True))
    wrong = wrong_seats(picture)
    for person in picture.frame.people.values():
        if not person.active & set(languages):
            continue
        _person_row(picture, day, rows, person, wrong)
    return rows


def _open_rows(picture: Picture, day: Day, rows: Rows, languages: Collection[str]) -> None:
    found = [
        (slot, cover)
        for slot in slots_of(picture, day)
        for cover in covers_of(picture, slot.item.id)
        if cover.cover in OPEN and cover.language in languages
    ]
    if not found:
        return
    rows.add(Line(translate("interpreting", "Open"), band=True))
    lanes: dict[str, list[list[tuple[Slot, LanguageCover]]]] = {}
    for slot, cover in found:
        mine = lanes.setdefault(cover.language, [])
        lane = next((one for one in mine if one[-1][0].end <= slot.start), None)
        if lane is None:
            mine.append(lane := [])
        lane.append((slot, cover))
    for language in sorted(lanes, key=picture.languages.index):
        for lane in lanes[language]:
            line = rows.add(Line(texts.language_name(language)))
            for slot, cover in lane:
                start, end = times(picture, day, slot)
                gaps = picture.gaps_of(slot.item.id, language)
                said = [f"{words.what(gap)} – {words.why(picture, gap)}" for gap in gaps]
                told = (words.about(picture, slot.item.id), sentence(cover), *said)
                rows.bars.append(
                    Bar(
                        Block(slot.item.id, language),
                        line,
                        start,
                        end,
                        picture.code(slot.item.id),
                        cover.cover,
                        words="\n".join(told),
                        ask=True,
                    )
                )


def _person_row(
    picture: Picture,
    day: Day,
    rows: Rows,
    person: Interpreter,
    wrong: Collection[tuple[str, str]],
) -> None:
    jobs = day_jobs(picture, day, person.id)
    minutes = sum(job.slot.minutes for job in jobs)
    line = rows.add(
        Line(
            picture.person(person.id),
            words.skills(person),
            words.hours(minutes) if minutes else "–",
            key=person.id,
            alert=load_state(picture, person, minutes),
        )
    )
    windows = person.available
    if windows is not None:
        rows.free += [
            Free(line, day.minute(window.start), day.minute(window.end)) for window in windows
        ]
    rows.marks += _marks(picture, day, line, person, jobs)
    for job in jobs:
        rows.bars.append(_person_bar(picture, day, line, person.id, job.slot, wrong))


def load_state(picture: Picture, person: Interpreter, minutes: int) -> State | None:
    """Beyond the hard limit, beyond the soft one, or neither."""
    if minutes > picture.frame.day_limit(person):
        return State.STOP
    return State.ALREADY if minutes > picture.problem.profile.day_soft else None


def day_jobs(picture: Picture, day: Day, person_id: str) -> list[Job]:
    number = day.date.toordinal()
    jobs = [job for job in picture.jobs.get(person_id, ()) if job.slot.day == number]
    return sorted(jobs, key=lambda job: (job.slot.start, job.slot.end))


def _person_bar(
    picture: Picture,
    day: Day,
    line: int,
    person_id: str,
    slot: Slot,
    wrong: Collection[tuple[str, str]],
) -> Bar:
    """One bar a session: who works into two languages of it does so in turn."""
    item_id = slot.item.id
    mine = [found for found in covers_of(picture, item_id) if person_id in found.people]
    seat = picture.seat_of(item_id, person_id)
    home = seat.language if seat else (mine[0].language if mine else "")
    letters = words.listed([found.language.upper() for found in mine])
    cover = next((found.cover for found in mine if found.language == home), Cover.OPEN)
    start, end = times(picture, day, slot)
    room = isolate(picture.room(picture.room_id(item_id)))
    told = [words.about(picture, item_id), *(sentence(found) for found in mine)]
    pinned = Seat(item_id, home, person_id) in picture.problem.pins
    return Bar(
        key=Block(item_id, home, person_id),
        line=line,
        start=start,
        end=end,
        text="",
        cover=cover,
        words="\n".join(told),
        parts=(Part(person_id, f"{letters} · {room}", pinned),),
        alert=(item_id, person_id) in wrong,
    )


def _marks(
    picture: Picture, day: Day, line: int, person: Interpreter, jobs: Sequence[Job]
) -> list[Mark]:
    """On the way between two rooms, and the first hour within lunch time that is free."""
    marks: list[Mark] = []
    shift = round(day.midnight.timestamp() / 60)
    for before, after in pairwise(jobs):
        minutes = picture.frame.move(person, before.room, after.room)
        free = after.slot.start - before.slot.end
        if minutes and free > 0:
            end = before.slot.end + min(minutes, free)
            text = translate("interpreting", "on the way")
            marks.append(Mark(line, before.slot.end - shift, end - shift, text))
    if len(jobs) > 1:
        marks += _lunch(picture, day, line, jobs, shift)
    return marks


def _lunch(picture: Picture, day: Day, line: int, jobs: Sequence[Job], shift: int) -> list[Mark]:
    lunch = picture.frame.lunch(day.date.toordinal())
    start, end = lunch.normal
    for job in jobs:
        if job.slot.end <= start:
            continue
        if min(job.slot.start, end) - start >= lunch.minutes:
            break
        start = max(start, job.slot.end)
    if end - start < lunch.minutes:
        return []
    text = translate("interpreting", "lunch")
    return [Mark(line, start - shift, start + lunch.minutes - shift, text)]
