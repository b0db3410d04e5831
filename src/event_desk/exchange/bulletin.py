"""What changed since the plan that people have in their hands: a page for each of those touched."""

from collections.abc import Iterator, Sequence

from sqlalchemy.orm import Session

from event_desk import texts
from event_desk.exchange import plan_facts
from event_desk.exchange.duties import Duty, DutyChange, News, Planned, Times, Told, What
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
from event_desk.exchange.roster import TINTS, booth_words, change_words, mark_words
from event_desk.folding import isolate
from event_desk.texts import translate


def bulletins(session: Session, wanted: Wanted, told: Told | None) -> tuple[Listing, ...]:
    """Nobody else gets one: who isn't touched needn't read what happened to the others."""
    sheets = plan_facts.load(session, wanted, told)
    found: list[Listing] = []
    for key, changes in sheets.changes().items():
        person = sheets.people.get(key)
        if person is None or sheets.only not in (None, key):
            continue
        with texts.speaking(person.language()):
            found.append(_bulletin(sheets, person, changes))
    return tuple(sorted(found, key=lambda one: one.title))


def _bulletin(sheets: PlanSheets, person: PersonFacts, changes: Sequence[DutyChange]) -> Listing:
    columns = (
        Column(translate("texts", "Changed"), least=24.0, marks=True),
        Column(translate("texts", "Day")),
        Column(translate("texts", "Time"), least=20.0),
        Column(translate("texts", "Session"), least=40.0),
        Column(translate("texts", "Until now"), least=40.0),
        Column(translate("texts", "From now on"), least=40.0),
    )
    rows = sorted(_rows(sheets, changes), key=lambda one: one[0])
    number = sheets.before.facts.released if sheets.before else 0
    text = translate("texts", "What is different from version {number}; all else stays as it was.")
    return Listing(
        person.shown_name,
        columns,
        [row for _, row in rows],
        filtered=False,
        note=text.format(number=number),
        language=texts.language(),
        after=(" · ".join(isolate(one) for one in mark_words()),),
        tints=TINTS,
    )


def _rows(
    sheets: PlanSheets, changes: Sequence[DutyChange]
) -> Iterator[tuple[tuple[str, str], tuple[Value, ...]]]:
    for change in changes:
        duty = change.after or change.before
        if duty is None:
            continue
        item = sheets.items[duty.item]
        day = sheets.day(item)
        key = (item.start.isoformat() if item.start else "", item.code)
        yield (
            key,
            (
                change_words(change),
                day_words(day, sheets.event) if day else "",
                clock_times(sheets.event, item.start, item.end),
                item.title(sheets.event),
                _before(sheets, change),
                _after(sheets, change),
            ),
        )


def _before(sheets: PlanSheets, change: DutyChange) -> str:
    times: Times = (None, None)
    if What.TIME in change.what and change.before is not None and sheets.before is not None:
        times = sheets.before.times.get(change.before.item, times)
    return _where(sheets, change.before, sheets.before, times)


def _after(sheets: PlanSheets, change: DutyChange) -> str:
    if change.news is not News.GONE or change.before is None:
        return _where(sheets, change.after, sheets.planned)
    if sheets.items[change.before.item].gone:
        return translate("texts", "The session is cancelled.")
    return translate("texts", "Somebody else takes it.")


def _where(
    sheets: PlanSheets, duty: Duty | None, plan: Planned | None, times: Times = (None, None)
) -> str:
    """Room, booth, languages and colleagues, as one reads them to somebody on the phone."""
    if duty is None or plan is None:
        return "–"
    partners = sorted(sheets.name(key) for key in plan.partners(duty))
    relays = translate("texts", "relay from {language}").format(language=named(duty.relays))
    parts = [
        clock_times(sheets.event, *(times if times[0] else (duty.start, duty.end))),
        sheets.room(duty.item, plan),
        booth_words(sheets, duty),
        translate("texts", "into {languages}").format(languages=named(duty.into)),
        relays if duty.relays else "",
        translate("texts", "with {names}").format(names=listed(partners)) if partners else "",
    ]
    return joined(parts)
