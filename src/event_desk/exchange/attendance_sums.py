"""The sheets of figures in the attendance workbook: totals are values, counted from the scans."""

from collections.abc import Callable, Iterable

from event_desk import attendance, clock, texts
from event_desk.exchange import attendance_facts
from event_desk.exchange.attendance_facts import AttendanceFacts, place_label
from event_desk.exchange.listing import Chart, Column, Kind, Listing, Value
from event_desk.people import PersonView
from event_desk.texts import translate

# Keeps the parts of a date in their order within an Arabic sentence.
_LRM = "\u200e"
Groups = Callable[[PersonView], Iterable[str]]


def summary(facts: AttendanceFacts) -> Listing:
    event = facts.event
    arrived = facts.attendance.arrived()
    registered = [view for view in facts.people if view.status != "cancelled"]
    rows: list[tuple[Value, ...]] = [
        (translate("texts", "Event"), texts.localised(event.names, event.languages)),
        (translate("texts", "First day"), event.start.isoformat()),
        (translate("texts", "Last day"), event.end.isoformat()),
        (translate("texts", "Time zone"), event.timezone),
        (translate("texts", "Written at"), f"{event.local(clock.now()):%Y-%m-%d %H:%M}"),
        (translate("texts", "Registered"), len(registered)),
        (translate("texts", "Cancelled"), len(facts.people) - len(registered)),
        (translate("texts", "Arrived"), len(arrived)),
        (translate("texts", "Not arrived"), sum(one.id not in arrived for one in registered)),
        (translate("texts", "Inside now"), sum(one.status == "in" for one in facts.people)),
        *(
            (translate("texts", "Arrived on {day}").format(day=f"{_LRM}{day.isoformat()}"), count)
            for day, count in facts.days.items()
        ),
        (
            translate("texts", "Refused at all gates"),
            sum(facts.attendance.refused.values()),
        ),
        *((line, "") for line in _counted()),
    ]
    columns = (
        Column(translate("texts", "What")),
        Column(translate("texts", "Value"), Kind.NUMBER),
    )
    return Listing(translate("texts", "Summary"), columns, rows, filtered=False, upright=True)


def _counted() -> tuple[str, ...]:
    """How it was counted, for whoever has to check it."""
    return (
        "",
        translate("texts", "How it was counted"),
        translate(
            "texts",
            "Arrived: admitted at the entrance at least once. A scan that was taken back counts "
            "for nothing.",
        ),
        translate("texts", "A day is a day of the event’s time zone. Everybody counts once a day."),
        translate(
            "texts",
            "Minutes add up from each entry to the next exit; who was never scanned out has none.",
        ),
        translate("texts", "Who enters another room or leaves the building has left the room."),
        translate("texts", "No-shows: on a session’s list and never admitted to it."),
    )


def groups(facts: AttendanceFacts) -> tuple[Listing, ...]:
    """By organisation, country, category, language and, where anybody said it, gender."""

    def country(view: PersonView) -> str:
        return texts.country_name(view.country, texts.language()) if view.country else ""

    found = [
        _group(
            facts,
            translate("texts", "Organisations"),
            translate("texts", "Organisation"),
            lambda one: (attendance_facts.organisation(one),),
        ),
        _group(
            facts,
            translate("texts", "Countries"),
            translate("texts", "Country"),
            lambda one: (country(one),),
        ),
        _group(
            facts,
            translate("texts", "Categories"),
            translate("texts", "Category"),
            lambda one: (texts.category(one.category),),
        ),
        _group(
            facts,
            translate("texts", "Languages"),
            translate("texts", "Language"),
            lambda one: map(texts.language_name, one.languages),
            note=translate("texts", "Who speaks several languages counts in each of them."),
        ),
    ]
    if any(view.gender for view in facts.people):
        title = translate("texts", "Gender")
        found.append(_group(facts, title, title, lambda one: (one.gender,)))
    return tuple(found)


def _group(
    facts: AttendanceFacts, title: str, heading: str, key: Groups, *, note: str = ""
) -> Listing:
    """The total counts people, so it may be less than the sum of groups that overlap."""
    columns = (
        Column(heading),
        Column(translate("texts", "Registered"), Kind.NUMBER),
        Column(translate("texts", "Arrived"), Kind.NUMBER),
        Column(translate("texts", "Not arrived"), Kind.NUMBER),
        *(Column(facts.short_day(day), Kind.NUMBER) for day in facts.days),
    )
    unknown = translate("texts", "(not given)")
    rows: list[tuple[Value, ...]] = [
        (one.key or unknown, one.registered, one.arrived, one.missing, *one.by_day)
        for one in attendance.shares(facts.people, facts.attendance, key)
    ]
    arrived = facts.attendance.arrived()
    if nameless := [one for one in facts.unnamed if one in arrived]:
        by_day = [
            sum(
                visit.day == day and visit.admissions > 0 and visit.person_id in nameless
                for visit in facts.entrance
            )
            for day in facts.days
        ]
        rows.append((attendance_facts.removed(), 0, len(nameless), 0, *by_day))
    registered = [one for one in facts.people if one.status != "cancelled"]
    totals = (
        translate("texts", "People in all"),
        len(registered),
        len(arrived),
        sum(one.id not in arrived for one in registered),
        *facts.days.values(),
    )
    return Listing(title, columns, rows, totals=totals, fixed=1, note=note, upright=True)


def sessions(facts: AttendanceFacts) -> Listing:
    columns = (
        Column(translate("texts", "Code"), Kind.CODE),
        Column(translate("texts", "Session")),
        Column(translate("texts", "Room")),
        Column(translate("texts", "Start"), Kind.MOMENT),
        Column(translate("texts", "End"), Kind.CLOCK),
        Column(translate("texts", "Capacity"), Kind.NUMBER),
        Column(translate("texts", "Expected"), Kind.NUMBER),
        Column(translate("texts", "On the list"), Kind.NUMBER),
        Column(translate("texts", "Attended"), Kind.NUMBER),
        Column(translate("texts", "No-shows"), Kind.NUMBER),
        Column(translate("texts", "Seats left empty"), Kind.NUMBER),
        Column(translate("texts", "Admissions"), Kind.NUMBER),
        Column(translate("texts", "Refused"), Kind.NUMBER),
        Column(translate("texts", "Minutes in all"), Kind.NUMBER),
    )
    rows: list[tuple[Value, ...]] = [
        (
            one.code,
            texts.localised(one.titles, facts.event.languages),
            one.room,
            facts.local(one.start),
            facts.local(one.end),
            one.capacity,
            one.expected,
            one.listed,
            one.attended,
            one.missed,
            None if one.capacity is None else max(0, one.capacity - one.attended),
            one.admissions,
            one.refused,
            one.minutes,
        )
        for one in facts.sessions
    ]
    return Listing(translate("texts", "Sessions"), columns, rows, fixed=2)


def arrivals(facts: AttendanceFacts) -> Listing:
    """First admissions of each day by the quarter of an hour, with a chart beside them."""
    columns = (
        Column(translate("texts", "Day"), Kind.DATE),
        Column(translate("texts", "From"), Kind.CLOCK),
        Column(translate("texts", "Arrived"), Kind.NUMBER),
        Column(translate("texts", "That day so far"), Kind.NUMBER),
        Column(translate("texts", "Day and time")),
    )
    several = len(facts.days) > 1
    found = attendance.quarters(facts.attendance, facts.event.local)
    rows: list[tuple[Value, ...]] = [
        (
            one.start.date(),
            one.start,
            one.arrived,
            one.so_far,
            texts.shown_digits(
                f"{facts.short_day(one.start.date())} {one.start:%H:%M}"
                if several
                else f"{one.start:%H:%M}",
                facts.event.digits,
            ),
        )
        for one in found
    ]
    title = translate("texts", "Arrivals per quarter of an hour")
    totals = (translate("texts", "Total"), None, sum(one.arrived for one in found), None, "")
    return Listing(
        translate("texts", "Arrivals"),
        columns,
        rows,
        totals=totals,
        chart=Chart(title, category=4, value=2),
    )


def gates(facts: AttendanceFacts) -> Listing:
    """Every door that was used, also those of rooms without a session."""
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
        visits = facts.visits.get(place.id, ())
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
