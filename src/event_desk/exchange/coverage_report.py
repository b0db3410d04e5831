"""Who hears what, how: each session's languages, and what each language needs at each time."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import pairwise
from uuid import UUID

from sqlalchemy.orm import Session

from event_desk import texts
from event_desk.exchange import plan_facts
from event_desk.exchange.listing import Column, Kind, Listing, Value
from event_desk.exchange.plan_facts import PersonFacts, PlanSheets, clock_times
from event_desk.exchange.programme_report import Wanted, day_words, limited, public_title
from event_desk.folding import isolate
from event_desk.programme import ChannelView, EventFacts, ItemView
from event_desk.texts import translate


@dataclass(frozen=True, slots=True)
class SlotNeed:
    """What one language needs between two moments: seats, people who could take one, the rest."""

    start: datetime
    end: datetime
    language: str
    need: int
    have: int
    gap: int


@dataclass(frozen=True, slots=True)
class Marks:
    """One letter or sign for each way to hear a language, in the language that is set."""

    floor: str
    direct: str
    retour: str
    via: str
    none: str

    def tints(self) -> Mapping[str, str]:
        return {
            self.floor: "#E8EDF5",
            self.direct: "#DCF1E3",
            self.retour: "#E2F0D0",
            self.via: "#FFF1CC",
            self.none: "#F9DEDC",
        }

    def legend(self) -> str:
        words = (
            (self.floor, translate("texts", "spoken")),
            (self.direct, translate("texts", "direct")),
            (self.retour, translate("texts", "retour")),
            (self.via, translate("texts", "relay via another language")),
            (self.none, translate("texts", "nobody")),
        )
        return " · ".join(isolate(f"{mark} = {word}") for mark, word in words)


def marks() -> Marks:
    """Each begins otherwise, so that the sign alone tells them apart."""
    return Marks(
        translate("texts", "F", "coverage: the floor, spoken"),
        translate("texts", "D", "coverage: direct"),
        translate("texts", "R", "coverage: retour"),
        translate("texts", "V", "coverage: via another language (relay)"),
        "×",
    )


def coverage(
    session: Session, wanted: Wanted, needs: Sequence[SlotNeed] = ()
) -> tuple[Listing, ...]:
    """`needs` as the plan's own arithmetic has them; without, what the plan seats and misses."""
    sheets = plan_facts.load(session, wanted)
    items = [item for item in limited(session, sheets.event, wanted) if item.start is not None]
    languages = _languages(sheets.event, items)
    found = needs or tuple(_planned_needs(items))
    return (
        _by_session(sheets, items, languages),
        *_by_slot(sheets.event, [one for one in found if _on(sheets.event, one, wanted)]),
    )


def _languages(event: EventFacts, items: Iterable[ItemView]) -> tuple[str, ...]:
    used = {code for item in items for code in (*item.floor, *item.interpret_into)}
    return (
        *(code for code in event.languages if code in used),
        *sorted(used - set(event.languages)),
    )


def _by_session(sheets: PlanSheets, items: Sequence[ItemView], languages: Sequence[str]) -> Listing:
    event, signs = sheets.event, marks()
    columns = (
        Column(translate("texts", "Time"), least=19.0),
        Column(translate("texts", "Code"), Kind.CODE),
        Column(translate("texts", "Session")),
        Column(translate("texts", "Room")),
        *(Column(texts.language_name(code), least=16.0, marks=True) for code in languages),
    )
    rows: list[tuple[Value, ...]] = []
    bands: set[int] = set()
    day: date | None = None
    for item in items:
        if item.start is not None and event.day_of(item.start) != day:
            day = event.day_of(item.start)
            bands.add(len(rows))
            rows.append((day_words(day, event), *[None] * (len(columns) - 1)))
        rows.append(
            (
                clock_times(event, item.start, item.end),
                item.code,
                public_title(item, event),
                item.room,
                *(_cell(item, code, sheets.people, signs) for code in languages),
            )
        )
    return Listing(
        translate("texts", "Coverage by session"),
        columns,
        rows,
        filtered=False,
        bands=frozenset(bands),
        after=(signs.legend(),),
        tints=signs.tints(),
    )


def _cell(item: ItemView, language: str, people: Mapping[UUID, PersonFacts], signs: Marks) -> str:
    """What is worst stands first: a gap from one language spoken, however many are covered."""
    missing = [gap.source for gap in item.gaps if gap.language == language]
    channel = next((one for one in item.channels if one.language == language), None)
    parts: list[str] = []
    if missing:
        from_codes = " ".join(dict.fromkeys(code for code in missing if code))
        parts.append(f"{signs.none} {from_codes}".strip())
    if language in item.floor:
        parts.append(signs.floor)
    if channel is not None:
        parts.append(_how(channel, item, people, signs))
    if not parts:
        return signs.none if language in item.interpret_into else ""
    return " · ".join(parts)


def _how(
    channel: ChannelView, item: ItemView, people: Mapping[UUID, PersonFacts], signs: Marks
) -> str:
    if channel.relay_from:
        return f"{signs.via} {channel.relay_from}"
    team = [people[key] for key in channel.interpreter_ids if key in people]
    # Somebody who works into a mother tongue gives it directly, whoever sits beside.
    native = any(channel.language in one.a for one in team)
    sources = set(item.floor) - {channel.language}
    understood = {code for one in team for code in (*one.a, *one.b, *one.c)}
    sign = signs.direct if native or not team else signs.retour
    unheard = sorted(sources - understood) if team else []
    return f"{sign} · {signs.none} {' '.join(unheard)}" if unheard else sign


def _on(event: EventFacts, one: SlotNeed, wanted: Wanted) -> bool:
    return wanted.day in (None, event.day_of(one.start))


def _planned_needs(items: Sequence[ItemView]) -> Iterator[SlotNeed]:
    """Between each two moments at which something begins or ends."""
    moments = sorted(
        {moment for item in items for moment in (item.start, item.end) if moment is not None}
    )
    for start, end in pairwise(moments):
        here = [
            item
            for item in items
            if item.start and item.end and item.start < end and start < item.end
        ]
        seats: dict[str, set[UUID]] = {}
        missing: dict[str, int] = {}
        for item in here:
            for channel in item.channels:
                seats.setdefault(channel.language, set()).update(channel.interpreter_ids)
            for gap in item.gaps:
                if gap.language:
                    short = max(1, int(gap.detail.get("missing") or 0))
                    missing[gap.language] = missing.get(gap.language, 0) + short
        for language in sorted({*seats, *missing}):
            have, gap = len(seats.get(language, ())), missing.get(language, 0)
            yield SlotNeed(start, end, language, have + gap, have, gap)


def _by_slot(event: EventFacts, needs: Sequence[SlotNeed]) -> Iterator[Listing]:
    languages = sorted(
        {one.language for one in needs},
        key=lambda code: (
            event.languages.index(code) if code in event.languages else 99,
            code,
        ),
    )
    columns = (
        Column(translate("texts", "Time"), least=19.0),
        *(Column(texts.language_name(code), least=24.0, marks=True) for code in languages),
        Column(translate("texts", "Gap"), Kind.NUMBER),
    )
    by_slot: dict[tuple[datetime, datetime], dict[str, SlotNeed]] = {}
    for one in needs:
        by_slot.setdefault((one.start, one.end), {})[one.language] = one
    rows: list[tuple[Value, ...]] = []
    bands: set[int] = set()
    day: date | None = None
    for (start, end), own in sorted(by_slot.items()):
        if event.day_of(start) != day:
            day = event.day_of(start)
            bands.add(len(rows))
            rows.append((day_words(day, event), *[None] * (len(columns) - 1)))
        cells = [_need(own.get(code)) for code in languages]
        rows.append((clock_times(event, start, end), *cells, sum(one.gap for one in own.values())))
    yield Listing(
        translate("texts", "Need by language and time"),
        columns,
        rows,
        filtered=False,
        note=translate("texts", "Needed / there, and what is missing"),
        bands=frozenset(bands),
        after=(
            translate("texts", "{mark} = enough · {other} = missing").format(mark="✓", other="×"),
        ),
        tints={"✓": "#DCF1E3", "×": "#F9DEDC"},
        upright=len(columns) < 7,
    )


def _need(one: SlotNeed | None) -> str:
    """The sign first: "✓ 4 / 6", "× 1: 4 / 3"; what stands between runs from the left."""
    if one is None:
        return ""
    figures = f"\u2066{one.need} / {one.have}\u2069"
    return f"✓ {figures}" if not one.gap else f"× {one.gap}: {figures}"
