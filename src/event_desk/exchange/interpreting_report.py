"""What interpreters are paid for, and what nobody interprets, with the reason."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk import people, programme, texts
from event_desk.exchange.listing import Column, Kind, Listing, Value, local
from event_desk.exchange.plan_facts import joined, listed
from event_desk.exchange.programme_report import Wanted, limited, titled
from event_desk.model import Item, PlanOverride
from event_desk.programme import EventFacts, GapView, ItemView
from event_desk.texts import translate
from event_desk.texts.plan import reason_sentence
from event_desk.texts.rules import rule_words


def gaps(
    session: Session, wanted: Wanted, prices: Mapping[tuple[UUID, str, str], str] | None = None
) -> tuple[Listing, ...]:
    """The worst first: those of sessions that count more, then those that more people hear.

    `prices` say in words what closing a gap would open instead, by item, language and source.
    """
    event = programme.event_facts(session)
    prices = prices or {}
    columns = (
        Column(translate("texts", "Rank"), Kind.NUMBER),
        Column(translate("texts", "Start"), Kind.MOMENT),
        Column(translate("texts", "Room")),
        Column(translate("texts", "Session")),
        Column(translate("texts", "Missing")),
        Column(translate("texts", "From")),
        Column(translate("texts", "Expected"), Kind.NUMBER),
        Column(translate("texts", "What it would cost"), least=30.0),
        Column(translate("texts", "Who could, and what keeps them")),
        Column(translate("texts", "Reason"), least=30.0),
    )
    priorities = {key: given for key, given in session.execute(select(Item.id, Item.priority))}  # noqa: C416 - a row is no pair to the type checker
    names = {str(one.id): one.name or one.native_name for one in programme.interpreters(session)}
    found = [(item, gap) for item in limited(session, event, wanted) for gap in item.gaps]
    found.sort(key=lambda one: _weight(*one, priorities.get(one[0].id, 1)))
    rows: list[tuple[Value, ...]] = [
        (
            rank,
            local(event, item.start),
            item.room,
            titled(item, event),
            texts.language_name(gap.language) if gap.language else translate("texts", "Room"),
            texts.language_name(gap.source) if gap.source else "",
            item.expected,
            prices.get((item.id, gap.language, gap.source), ""),
            _held(gap, names),
            reason_sentence(gap.reason, gap.detail.get("values", {})),
        )
        for rank, (item, gap) in enumerate(found, start=1)
    ]
    if not any(row[7] for row in rows):
        columns, rows = _without(columns, rows, 7)
    return (Listing(translate("texts", "Gaps"), columns, rows),)


def _weight(item: ItemView, gap: GapView, priority: int) -> tuple[int, ...]:
    """No room at all, then a language nobody gives, then a seat short; smaller is worse."""
    kind = ("item", "pair", "seat").index(gap.detail.get("kind", "pair"))
    return -priority, kind, -(item.expected or 0)


def _without(
    columns: tuple[Column, ...], rows: Sequence[tuple[Value, ...]], at: int
) -> tuple[tuple[Column, ...], list[tuple[Value, ...]]]:
    return (*columns[:at], *columns[at + 1 :]), [(*row[:at], *row[at + 1 :]) for row in rows]


def _held(gap: GapView, names: Mapping[str, str]) -> str:
    """By reason, so that ten people who are all busy take one line."""
    held: dict[str, list[str]] = {}
    for person, reason, _values in gap.detail.get("holds", ()):
        held.setdefault(_hold_words(reason), []).append(names.get(person, "?"))
    return joined((f"{listed(people)}: {why}" for why, people in held.items()), "; ")


def _hold_words(reason: str) -> str:
    """What keeps one person from closing a gap, as short as a table needs it."""
    known = {
        "not_available": translate("texts", "not here then"),
        "not_cleared": translate("texts", "not cleared"),
        "busy": translate("texts", "in another session"),
        "moving": translate("texts", "the way is too long"),
        "hours": translate("texts", "hours used up"),
        "four_hours": translate("texts", "too much within four hours"),
        "lunch": translate("texts", "no lunch would be left"),
        "span": translate("texts", "day too long"),
        "night": translate("texts", "rest too short"),
        "booth_full": translate("texts", "booth full"),
        "not_chosen": translate("texts", "free, but of more use elsewhere"),
    }
    return known.get(reason, reason)


def hours(session: Session, wanted: Wanted) -> tuple[Listing, ...]:
    """By interpreter, by interpreter and day, and session by session; as planned, not as worked.

    Two channels of one session count once. What was allowed against a rule stands behind, if
    anything was: it changes what is owed.
    """
    event = programme.event_facts(session)
    work = _work(session, event, wanted)
    allowed = _overrides(session, event, wanted)
    return (_by_interpreter(work), _by_day(work), _sessions(work), *allowed)


def _overrides(session: Session, event: EventFacts, wanted: Wanted) -> tuple[Listing, ...]:
    only = people.id_of(session, wanted.person) if wanted.person else None
    known = {one.id: one for one in programme.interpreters(session)}
    items = {item.id: item for item in programme.items(session)}
    columns = (
        Column(translate("texts", "Interpreter")),
        Column(translate("texts", "Session")),
        Column(translate("texts", "Rule")),
        Column(translate("texts", "Reason")),
        Column(translate("texts", "Allowed at"), Kind.MOMENT),
    )
    rows: list[tuple[Value, ...]] = []
    for one in session.scalars(
        select(PlanOverride).where(PlanOverride.deleted_at.is_(None)).order_by(PlanOverride.at)
    ):
        person = known.get(one.interpreter_id) if one.interpreter_id else None
        if only is not None and person is not None and person.person_id != only:
            continue
        item = items.get(one.item_id) if one.item_id else None
        rows.append(
            (
                (person.name or person.native_name) if person else translate("texts", "Everybody"),
                titled(item, event) if item else translate("texts", "All sessions"),
                _rule_words(one.rule),
                one.reason,
                local(event, one.at),
            )
        )
    title = translate("texts", "What was allowed against a rule")
    return (Listing(title, columns, rows),) if rows else ()


def _rule_words(rule: str) -> str:
    """What the rule says; the figures of that day are not kept with what was allowed."""
    words = rule_words(rule)
    return joined((words.name, words.sentence), " – ")


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


def open_languages(items: Sequence[ItemView]) -> int:
    """How many languages of sessions nobody interprets."""
    return sum(bool(gap.language) for item in items for gap in item.gaps)
