"""The attendance workbook: figures first, then everybody's comings and goings."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy.orm import Session

from event_desk.attendance import Visit
from event_desk.exchange import attendance_facts, attendance_sums
from event_desk.exchange.attendance_facts import AttendanceFacts, place_label
from event_desk.exchange.listing import Column, Kind, Listing, Value
from event_desk.model.words import GateKind
from event_desk.texts import translate

DAYS, SESSIONS = "days", "sessions"
_NAMED = 2  # columns that stay in sight beside the times: code and name
_ABOUT_VISITS = frozenset({"code", "name", "native_name", "organisation", "category", "country"})


def attendance_listings(session: Session) -> tuple[Listing, ...]:
    facts = attendance_facts.load(session)
    return (
        attendance_sums.summary(facts),
        _people(facts),
        *attendance_sums.groups(facts),
        attendance_sums.sessions(facts),
        attendance_sums.arrivals(facts),
        attendance_sums.gates(facts),
        _visits(facts),
    )


class _Times:
    """First in, last out and minutes of everybody for one group of visits: three columns."""

    def __init__(self, label: str, key: str, visits: Sequence[Visit]) -> None:
        self.columns = (
            Column(translate("texts", "{gate}: first in").format(gate=label), Kind.MOMENT, key),
            Column(translate("texts", "{gate}: last out").format(gate=label), Kind.MOMENT, key),
            Column(translate("texts", "{gate}: minutes").format(gate=label), Kind.NUMBER, key),
        )
        self._by_person: dict[UUID, list[Visit]] = {}
        for visit in visits:
            self._by_person.setdefault(visit.person_id, []).append(visit)

    def of(self, person: UUID, facts: AttendanceFacts) -> tuple[Value, ...]:
        """Minutes are blank for who never went out: nobody knows how long they stayed."""
        visits = self._by_person.get(person)
        if visits is None:
            return None, None, None
        entries = [visit.first_in for visit in visits if visit.first_in]
        exits = [visit.last_out for visit in visits if visit.last_out]
        minutes = sum(visit.minutes for visit in visits) if exits else None
        return (
            facts.local(min(entries, default=None)),
            facts.local(max(exits, default=None)),
            minutes,
        )


def _people(facts: AttendanceFacts) -> Listing:
    """One row a person: over all days, for each day, and for each door that was used."""
    about = attendance_facts.person_columns()
    times = _times(facts)
    rows = [
        (
            *(tell(view) for _, tell in about),
            *(cell for one in times for cell in one.of(view.id, facts)),
        )
        for view in facts.people
    ]
    blank = {"name": attendance_facts.removed()}
    rows += [
        (
            *(blank.get(column.key) for column, _ in about),
            *(cell for one in times for cell in one.of(key, facts)),
        )
        for key in facts.unnamed
    ]
    columns = (*(column for column, _ in about), *(each for one in times for each in one.columns))
    return Listing(translate("texts", "People"), columns, rows, fixed=_NAMED)


def _times(facts: AttendanceFacts) -> list[_Times]:
    entrance = translate("texts", "Entrance")
    found = [_Times(entrance, "", facts.entrance)]
    if len(facts.days) > 1:
        found += [
            _Times(
                facts.short_day(day), DAYS, [visit for visit in facts.entrance if visit.day == day]
            )
            for day in facts.days
        ]
    for place in facts.attendance.places:
        visits = facts.visits.get(place.id)
        if visits and place.kind != GateKind.ENTRANCE:
            label = place.code or place_label(place, facts.event.languages)
            found.append(_Times(label, SESSIONS, visits))
    return found


def _visits(facts: AttendanceFacts) -> Listing:
    """One row for each person, gate and day."""
    about = tuple(one for one in attendance_facts.person_columns() if one[0].key in _ABOUT_VISITS)
    columns = (
        Column(translate("texts", "Day"), Kind.DATE),
        Column(translate("texts", "Gate")),
        *(column for column, _ in about),
        Column(translate("texts", "First in"), Kind.CLOCK),
        Column(translate("texts", "Last out"), Kind.CLOCK),
        Column(translate("texts", "Minutes"), Kind.NUMBER),
        Column(translate("texts", "Inside now")),
    )
    labels = {
        place.id: place_label(place, facts.event.languages) for place in facts.attendance.places
    }
    blank = {"name": attendance_facts.removed()}
    nobody = tuple(blank.get(column.key) for column, _ in about)
    told = {view.id: tuple(tell(view) for _, tell in about) for view in facts.people}
    yes = translate("texts", "yes")
    rows: list[tuple[Value, ...]] = [
        (
            visit.day,
            labels[visit.gate_id],
            *told.get(visit.person_id, nobody),
            facts.local(visit.first_in),
            facts.local(visit.last_out),
            visit.minutes if visit.last_out else None,
            yes if visit.inside else "",
        )
        for visit in facts.attendance.visits
    ]
    return Listing(translate("texts", "Visits"), columns, rows)
