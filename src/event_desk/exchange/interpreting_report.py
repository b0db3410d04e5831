"""What interpreters are paid for, and what nobody interprets, with the reason."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy.orm import Session

from event_desk import people, programme, texts
from event_desk.exchange.listing import Column, Kind, Listing, Value
from event_desk.exchange.programme_report import Wanted, limited, titled
from event_desk.programme import EventFacts, ItemView
from event_desk.texts import translate
from event_desk.texts.plan import reason_sentence


def gaps(session: Session, wanted: Wanted) -> tuple[Listing, ...]:
    event = programme.event_facts(session)
    columns = (
        Column(translate("texts", "Start"), Kind.MOMENT),
        Column(translate("texts", "Room")),
        Column(translate("texts", "Session")),
        Column(translate("texts", "Missing")),
        Column(translate("texts", "From")),
        Column(translate("texts", "Reason")),
    )
    rows: list[tuple[Value, ...]] = [
        (
            local(event, item.start),
            item.room,
            titled(item, event),
            texts.language_name(gap.language) if gap.language else translate("texts", "Room"),
            texts.language_name(gap.source) if gap.source else "",
            reason_sentence(gap.reason, gap.detail.get("values", {})),
        )
        for item in limited(session, event, wanted)
        for gap in item.gaps
    ]
    return (Listing(translate("texts", "Gaps"), columns, rows),)


def hours(session: Session, wanted: Wanted) -> tuple[Listing, ...]:
    """By interpreter, by interpreter and day, and session by session; as planned, not as worked.

    Two channels of one session count once.
    """
    event = programme.event_facts(session)
    work = _work(session, event, wanted)
    return (_by_interpreter(work), _by_day(work), _sessions(work))


# Whose, which item, its day, from when to when, and into which languages.
_Duty = tuple[str, str, date, datetime, datetime, str, str]


def _work(session: Session, event: EventFacts, wanted: Wanted) -> Sequence[_Duty]:
    only = people.id_of(session, wanted.person) if wanted.person else None
    person = {one.id: one.person_id for one in programme.interpreters(session)}
    found: list[_Duty] = []
    for item in limited(session, event, wanted):
        if item.start is None or item.end is None:
            continue
        start, end = local(event, item.start), local(event, item.end)
        into: dict[str, list[str]] = {}
        for channel in item.channels:
            for key, name in zip(channel.interpreter_ids, channel.interpreters, strict=True):
                if only is None or person.get(key) == only:
                    into.setdefault(name, []).append(texts.language_name(channel.language))
        if start and end:
            found += [
                (name, item.code, start.date(), start, end, titled(item, event), ", ".join(done))
                for name, done in into.items()
            ]
    return sorted(found, key=lambda one: (one[0], one[3], one[1]))


def _minutes(duty: _Duty) -> int:
    return round((duty[4] - duty[3]).total_seconds() / 60)


def _totals(work: Sequence[_Duty], *before: Value) -> tuple[Value, ...]:
    minutes = sum(map(_minutes, work))
    return (*before, len(work), minutes, round(minutes / 60, 2))


def _figures() -> tuple[Column, ...]:
    return (
        Column(translate("texts", "Sessions"), Kind.NUMBER),
        Column(translate("texts", "Minutes"), Kind.NUMBER),
        Column(translate("texts", "Hours"), Kind.DECIMAL),
    )


def _by_interpreter(work: Sequence[_Duty]) -> Listing:
    columns = (
        Column(translate("texts", "Interpreter")),
        Column(translate("texts", "Days"), Kind.NUMBER),
        *_figures(),
    )
    names = list(dict.fromkeys(one[0] for one in work))
    rows = [
        _totals(own, name, len({one[2] for one in own}))
        for name in names
        for own in [[one for one in work if one[0] == name]]
    ]
    title = translate("texts", "Hours by interpreter")
    total = translate("texts", "Total")
    return Listing(title, columns, rows, totals=_totals(work, total, None), upright=True)


def _by_day(work: Sequence[_Duty]) -> Listing:
    columns = (
        Column(translate("texts", "Interpreter")),
        Column(translate("texts", "Day"), Kind.DATE),
        *_figures(),
    )
    keys = sorted({(one[0], one[2]) for one in work})
    rows = [
        _totals([one for one in work if (one[0], one[2]) == key], key[0], key[1]) for key in keys
    ]
    title = translate("texts", "Hours by day")
    total = translate("texts", "Total")
    return Listing(title, columns, rows, totals=_totals(work, total, None), upright=True)


def _sessions(work: Sequence[_Duty]) -> Listing:
    columns = (
        Column(translate("texts", "Interpreter")),
        Column(translate("texts", "Start"), Kind.MOMENT),
        Column(translate("texts", "End"), Kind.CLOCK),
        Column(translate("texts", "Minutes"), Kind.NUMBER),
        Column(translate("texts", "Works into")),
        Column(translate("texts", "Session")),
    )
    rows: list[tuple[Value, ...]] = [
        (one[0], one[3], one[4], _minutes(one), one[6], one[5]) for one in work
    ]
    title = translate("texts", "Hours session by session")
    total = translate("texts", "Total")
    totals = (total, None, None, sum(map(_minutes, work)), "", "")
    return Listing(title, columns, rows, totals=totals)


def local(event: EventFacts, moment: datetime | None) -> datetime | None:
    return None if moment is None else event.local(moment).replace(tzinfo=None)


def open_languages(items: Sequence[ItemView]) -> int:
    """How many languages of sessions nobody interprets."""
    return sum(bool(gap.language) for item in items for gap in item.gaps)
