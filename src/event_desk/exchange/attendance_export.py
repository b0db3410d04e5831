"""The attendance workbook: a summary, everybody's first in and last out, and every visit."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk import attendance, clock, people, programme, texts
from event_desk.attendance import Attendance, Place, Visit
from event_desk.exchange.listing import Column, Kind, Listing, Value
from event_desk.model import Person
from event_desk.model.words import GateKind
from event_desk.people import PersonView
from event_desk.programme import EventFacts
from event_desk.texts import translate

# Keeps the parts of a date in their order within an Arabic sentence.
_LRM = "\u200e"


@dataclass(frozen=True, slots=True)
class _Facts:
    event: EventFacts
    people: tuple[PersonView, ...]
    attendance: Attendance
    by_person: dict[UUID, dict[UUID, list[Visit]]]
    unnamed: tuple[UUID, ...]

    def local(self, moment: datetime | None) -> datetime | None:
        return None if moment is None else self.event.local(moment).replace(tzinfo=None)


def attendance_listings(session: Session) -> tuple[Listing, ...]:
    facts = _load(session)
    return (_summary(facts), _people(facts), _gates(facts), _categories(facts), _visits(facts))


def place_label(place: Place, languages: tuple[str, ...]) -> str:
    """How a gate is called in headings: the entrance, a room's name, an item's code and title."""
    if place.kind == GateKind.ENTRANCE:
        return translate("texts", "Entrance")
    if not place.code:
        return place.room
    title = texts.localised(place.titles, languages)
    return f"{place.code} · {title}" if title else place.code


def _load(session: Session) -> _Facts:
    found = attendance.load(session)
    by_person: dict[UUID, dict[UUID, list[Visit]]] = {}
    for visit in found.visits:
        by_person.setdefault(visit.person_id, {}).setdefault(visit.gate_id, []).append(visit)
    views = people.views(session)
    known = {view.id for view in views}
    removed = session.scalars(
        select(Person.id).where(Person.anonymised_at.isnot(None)).order_by(Person.code)
    )
    unnamed = tuple(key for key in removed if key in by_person and key not in known)
    return _Facts(programme.event_facts(session), views, found, by_person, unnamed)


def _summary(facts: _Facts) -> Listing:
    event, found = facts.event, facts.attendance
    arrived = found.arrived()
    registered = [view for view in facts.people if view.status != "cancelled"]
    entrance = found.entrance
    at_entrance = found.at(entrance.id) if entrance else ()
    by_day = Counter(visit.day for visit in at_entrance if visit.admissions)
    rows: list[tuple[Value, ...]] = [
        (translate("texts", "Event"), texts.localised(event.names, event.languages)),
        (translate("texts", "First day"), event.start.isoformat()),
        (translate("texts", "Last day"), event.end.isoformat()),
        (translate("texts", "Time zone"), event.timezone),
        (
            translate("texts", "Written at"),
            f"{event.local(clock.now()):%Y-%m-%d %H:%M}",
        ),
        (translate("texts", "Registered"), len(registered)),
        (translate("texts", "Cancelled"), len(facts.people) - len(registered)),
        (translate("texts", "Arrived"), len(arrived)),
        (
            translate("texts", "Not arrived"),
            sum(view.id not in arrived for view in registered),
        ),
        (translate("texts", "Inside now"), sum(view.status == "in" for view in facts.people)),
        *(
            (translate("texts", "Arrived on {day}").format(day=f"{_LRM}{day.isoformat()}"), count)
            for day, count in sorted(by_day.items())
        ),
        (translate("texts", "Refused at all gates"), sum(found.refused.values())),
    ]
    columns = (
        Column(translate("texts", "What")),
        Column(translate("texts", "Value"), Kind.NUMBER),
    )
    return Listing(translate("texts", "Summary"), columns, rows, filtered=False)


def _people(facts: _Facts) -> Listing:
    """One row a person; first in and last out over all days, for every gate that was used."""
    places = [
        place
        for place in facts.attendance.places
        if place.kind == GateKind.ENTRANCE or facts.attendance.at(place.id)
    ]
    languages = facts.event.languages
    columns = [
        Column(translate("texts", "Code"), Kind.CODE),
        *_name_columns(),
        Column(translate("texts", "Country"), Kind.CODE),
        Column(translate("texts", "Category")),
        Column(translate("texts", "Status")),
    ]
    for place in places:
        label = place.code or place_label(place, languages)
        columns.append(
            Column(translate("texts", "{gate}: first in").format(gate=label), Kind.MOMENT)
        )
        columns.append(
            Column(translate("texts", "{gate}: last out").format(gate=label), Kind.MOMENT)
        )
    rows = [
        (
            view.code,
            *_called(view),
            view.country,
            texts.category(view.category),
            texts.status(view.status),
            *_first_and_last(facts, view.id, places),
        )
        for view in facts.people
    ]
    removed = translate("texts", "(data removed)")
    rows += [
        ("", removed, "", "", "", "", "", *_first_and_last(facts, key, places))
        for key in facts.unnamed
    ]
    return Listing(translate("texts", "People"), tuple(columns), rows)


def _name_columns() -> tuple[Column, ...]:
    other = translate("texts", "Name in the other script")
    if texts.language() == "ar":
        other = translate("texts", "Name in Latin letters")
    return (
        Column(translate("texts", "Name")),
        Column(other),
        Column(translate("texts", "Organisation")),
    )


def _called(view: PersonView) -> tuple[str, str, str]:
    """Name, the other name and organisation, in the reader's script where they are known in it."""
    if texts.language() == "ar" and view.native_name:
        names = (view.native_name, view.name)
    else:
        names = (view.name or view.description, view.native_name)
    known = (view.organisation, view.native_organisation)
    first, second = reversed(known) if texts.language() == "ar" else known
    return (*names, first or second)


def _first_and_last(facts: _Facts, person: UUID, places: list[Place]) -> tuple[Value, ...]:
    times: list[Value] = []
    visited = facts.by_person.get(person, {})
    for place in places:
        visits = visited.get(place.id, ())
        entries = [visit.first_in for visit in visits if visit.first_in]
        exits = [visit.last_out for visit in visits if visit.last_out]
        times += [
            facts.local(min(entries, default=None)),
            facts.local(max(exits, default=None)),
        ]
    return tuple(times)


def _gates(facts: _Facts) -> Listing:
    columns = (
        Column(translate("texts", "Gate")),
        Column(translate("texts", "Room")),
        Column(translate("texts", "Start"), Kind.MOMENT),
        Column(translate("texts", "Expected"), Kind.NUMBER),
        Column(translate("texts", "People"), Kind.NUMBER),
        Column(translate("texts", "Admissions"), Kind.NUMBER),
        Column(translate("texts", "Refused"), Kind.NUMBER),
        Column(translate("texts", "First in"), Kind.MOMENT),
        Column(translate("texts", "Last out"), Kind.MOMENT),
    )
    rows: list[tuple[Value, ...]] = []
    for place in facts.attendance.places:
        visits = facts.attendance.at(place.id)
        refused = facts.attendance.refused.get(place.id, 0)
        if not visits and not refused:
            continue
        entries = [visit.first_in for visit in visits if visit.first_in]
        exits = [visit.last_out for visit in visits if visit.last_out]
        rows.append(
            (
                place_label(place, facts.event.languages),
                place.room,
                facts.local(place.start),
                place.expected,
                len({visit.person_id for visit in visits if visit.admissions}),
                sum(visit.admissions for visit in visits),
                refused,
                facts.local(min(entries, default=None)),
                facts.local(max(exits, default=None)),
            )
        )
    return Listing(translate("texts", "Gates"), columns, rows)


def _categories(facts: _Facts) -> Listing:
    arrived = facts.attendance.arrived()
    registered = Counter(view.category for view in facts.people if view.status != "cancelled")
    came = Counter(view.category for view in facts.people if view.id in arrived)
    columns = (
        Column(translate("texts", "Category")),
        Column(translate("texts", "Registered"), Kind.NUMBER),
        Column(translate("texts", "Arrived"), Kind.NUMBER),
    )
    rows: list[tuple[Value, ...]] = [
        (texts.category(key), registered[key], came[key]) for key in sorted({*registered, *came})
    ]
    if nameless := sum(key in arrived for key in facts.unnamed):
        rows.append((translate("texts", "(data removed)"), 0, nameless))
    rows.append((translate("texts", "Total"), registered.total(), len(arrived)))
    return Listing(translate("texts", "Categories"), columns, rows, filtered=False)


def _visits(facts: _Facts) -> Listing:
    """One row for each person, gate and day."""
    columns = (
        Column(translate("texts", "Day"), Kind.DATE),
        Column(translate("texts", "Gate")),
        Column(translate("texts", "Code"), Kind.CODE),
        *_name_columns(),
        Column(translate("texts", "First in"), Kind.CLOCK),
        Column(translate("texts", "Last out"), Kind.CLOCK),
        Column(translate("texts", "Minutes"), Kind.NUMBER),
        Column(translate("texts", "Inside now")),
    )
    labels = {
        place.id: place_label(place, facts.event.languages) for place in facts.attendance.places
    }
    views = {view.id: view for view in facts.people}
    removed = translate("texts", "(data removed)")
    yes = translate("texts", "yes")
    rows: list[tuple[Value, ...]] = []
    for visit in facts.attendance.visits:
        view = views.get(visit.person_id)
        rows.append(
            (
                visit.day,
                labels[visit.gate_id],
                view.code if view else "",
                *(_called(view) if view else (removed, "", "")),
                facts.local(visit.first_in),
                facts.local(visit.last_out),
                visit.minutes if visit.last_out else None,
                yes if visit.inside else "",
            )
        )
    return Listing(translate("texts", "Visits"), columns, rows)
