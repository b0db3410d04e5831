"""What hangs on a booth's door: channels, and who speaks when, in turns."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy.orm import Session

from event_desk.exchange import plan_facts
from event_desk.exchange.duties import Duty
from event_desk.exchange.listing import Column, Listing, Value
from event_desk.exchange.plan_facts import (
    ItemFacts,
    PlanSheets,
    arrow,
    clock_times,
    joined,
    listed,
    named,
)
from event_desk.exchange.programme_report import Wanted, day_words
from event_desk.exchange.roster import booth_name, mode_word
from event_desk.texts import translate

_SHORT = frozenset({"remote", "sign"})
"""These tire sooner."""
_LEAST = timedelta(minutes=10)
"""A turn shorter than this is not worth a change: the one before lasts longer."""

_Place = tuple[date, str, int, str]  # day, room, booth or 0, mode where there is none
_Team = tuple[ItemFacts, Sequence[Duty]]
_Found = dict[_Place, dict[UUID, list[Duty]]]


def booth_sheets(session: Session, wanted: Wanted) -> tuple[Listing, ...]:
    """One for each booth and day, and for each room where people work without one."""
    sheets = plan_facts.load(session, wanted)
    columns = (
        Column(translate("texts", "Time"), least=22.0),
        Column(translate("texts", "At the microphone"), least=45.0),
        Column(translate("texts", "Beside"), least=45.0),
    )
    found: list[Listing] = []
    for place, teams in sorted(_places(sheets, wanted).items()):
        day, room, booth, mode = place
        rows: list[tuple[Value, ...]] = []
        bands: set[int] = set()
        for item, team in sorted(teams, key=lambda one: _when(one[0])):
            bands.add(len(rows))
            rows.append((_heading(sheets, item, team), None, None))
            rows += _turns(sheets, item, team)
        where = booth_name(sheets, teams[0][0].id, booth) if booth else mode_word(mode)
        found.append(
            Listing(
                joined((room, where), " – "),
                columns,
                rows,
                filtered=False,
                note=joined((day_words(day, sheets.event), *_channels(sheets, teams, booth))),
                tall=8.0,
                upright=True,
                bands=frozenset(bands),
                after=(
                    translate("texts", "The turns are a proposal: the team may agree on others."),
                ),
            )
        )
    return tuple(found)


def turns(start: datetime, end: datetime, length: timedelta) -> Iterator[tuple[datetime, datetime]]:
    """From `start` to `end` in pieces of `length`; a last one that is too short joins the other."""
    while start < end:
        stop = start + length
        if end - stop < _LEAST:
            stop = end
        yield start, stop
        start = stop


def _places(sheets: PlanSheets, wanted: Wanted) -> Mapping[_Place, list[_Team]]:
    found: _Found = {}
    for duty in sheets.planned.duties.values() if sheets.planned else ():
        item = sheets.items[duty.item]
        room, day = sheets.room(duty.item), sheets.day(item)
        if item.gone or day is None or item.end is None:
            continue
        if wanted.day not in (None, day) or not _meant(sheets, wanted, item):
            continue
        place = (day, room, duty.booth or 0, "" if duty.booth else duty.mode)
        found.setdefault(place, {}).setdefault(item.id, []).append(duty)
    return {
        place: [(sheets.items[key], team) for key, team in teams.items()]
        for place, teams in found.items()
    }


def _when(item: ItemFacts) -> tuple[str, str]:
    return item.start.isoformat() if item.start else "", item.code


def _meant(sheets: PlanSheets, wanted: Wanted, item: ItemFacts) -> bool:
    return sheets.in_room(item.id, wanted.room) and wanted.item in ("", item.code)


def _heading(sheets: PlanSheets, item: ItemFacts, team: Sequence[Duty]) -> str:
    into = sorted({code for duty in team for code in duty.into})
    relays = sorted({code for duty in team for code in duty.relays})
    parts = [
        clock_times(sheets.event, item.start, item.end),
        item.code,
        item.public_title(sheets.event),
        f"{named(item.floor)} {arrow()} {named(into)}",
    ]
    if relays:
        parts.append(translate("texts", "relay from {language}").format(language=named(relays)))
    if len(into) > 1 and team[0].booth:
        parts.append(translate("texts", "works both ways"))
    return joined(parts)


def _channels(sheets: PlanSheets, teams: Sequence[_Team], booth: int) -> list[str]:
    """Which languages are heard on which channel; a room's booths may differ by session."""
    found: dict[int, set[str]] = {}
    for item, team in teams:
        if booth:
            number = sheets.channel(item.id, booth)
            found.setdefault(number, set()).update(code for duty in team for code in duty.into)
    text = translate("texts", "Channel {number}: {languages}")
    shown = [
        text.format(number=number, languages=named(sorted(codes)))
        for number, codes in sorted(found.items())
    ]
    return [*shown, translate("texts", "Channel 0: floor")] if shown else []


def _turns(
    sheets: PlanSheets, item: ItemFacts, team: Sequence[Duty]
) -> Iterator[tuple[Value, ...]]:
    """Everybody begins in turn, and who works a part only does not stand before or after it."""
    if item.start is None or item.end is None:
        return
    short = any(duty.mode in _SHORT for duty in team)
    length = timedelta(minutes=sheets.limits.turn_remote if short else sheets.limits.turn)
    order = sorted(team, key=lambda duty: (sheets.name(duty.interpreter), str(duty.interpreter)))
    for number, (start, end) in enumerate(turns(item.start, item.end, length)):
        here = [duty for duty in order if _there(sheets, duty, start)]
        at = number % len(here) if here else 0
        names = [sheets.name(duty.interpreter) for duty in here]
        shown = clock_times(sheets.event, start, end)
        yield shown, listed(names[at : at + 1]), listed([*names[at + 1 :], *names[:at]])


def _there(sheets: PlanSheets, duty: Duty, at: datetime) -> bool:
    start, end = sheets.times(duty)
    return start is not None and end is not None and start <= at < end
