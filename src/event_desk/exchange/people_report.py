"""Counts for kitchen and hotel, without names; and who is inside, should all have to leave."""

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from event_desk import people, programme, texts
from event_desk.exchange.attendance_facts import organisation, shown_names
from event_desk.exchange.listing import Column, Kind, Listing, Value
from event_desk.exchange.programme_report import Wanted, day_words
from event_desk.folding import fold
from event_desk.model import Gate, Item, Presence, Room
from event_desk.model.words import GateKind
from event_desk.people import PersonView
from event_desk.programme import EventFacts
from event_desk.texts import translate

_TO_TICK = 8.0
_LONGEST_EVENT = 60  # days that get a column each


def needs(session: Session, _wanted: Wanted) -> tuple[Listing, ...]:
    """Meals and access needs as counts only, for each day by when people come and go."""
    event = programme.event_facts(session)
    here = [one for one in people.views(session) if one.status != "cancelled"]
    note = translate(
        "texts", "Counted by arrival and departure; who gave neither counts on every day."
    )
    return (
        _counted(
            translate("texts", "Meals"),
            translate("texts", "Dietary requirements"),
            here,
            event,
            lambda one: one.dietary,
            note,
        ),
        _counted(
            translate("texts", "Access needs"),
            translate("texts", "Access needs"),
            here,
            event,
            lambda one: one.access_needs,
            note,
            only_given=True,
        ),
        _counted(
            translate("texts", "Interpretation wanted"),
            translate("texts", "Language"),
            here,
            event,
            lambda one: texts.language_name(one.interpretation) if one.interpretation else "",
            note,
            only_given=True,
        ),
    )


def _counted(
    title: str,
    heading: str,
    here: Sequence[PersonView],
    event: EventFacts,
    said: Callable[[PersonView], str],
    note: str,
    *,
    only_given: bool = False,
) -> Listing:
    days = [event.start + timedelta(days=at) for at in range((event.end - event.start).days + 1)]
    days = days[:_LONGEST_EVENT]
    columns = (
        Column(heading),
        Column(translate("texts", "People"), Kind.NUMBER),
        *(Column(texts.short_day(day, event.months, event.digits), Kind.NUMBER) for day in days),
    )
    groups: dict[str, list[PersonView]] = {}
    for one in here:
        groups.setdefault(fold(said(one)), []).append(one)
    if only_given:
        groups.pop("", None)
    nothing = translate("texts", "(nothing said)")
    rows: list[tuple[Value, ...]] = []
    for key, members in sorted(groups.items(), key=lambda group: (-len(group[1]), group[0])):
        # Spelled as most of them spell it.
        name = Counter(said(one).strip() for one in members).most_common(1)[0][0] if key else ""
        rows.append((name or nothing, len(members), *_on(days, members)))
    members = [one for group in groups.values() for one in group]
    totals = (translate("texts", "Total"), len(members), *_on(days, members))
    return Listing(
        title, columns, rows, filtered=False, totals=totals, note=note, upright=len(days) <= 7
    )


def _on(days: Sequence[date], members: Sequence[PersonView]) -> list[int]:
    return [sum(_there(one, day) for one in members) for day in days]


def _there(one: PersonView, day: date) -> bool:
    return (one.arrival or day) <= day <= (one.departure or day)


def emergency(session: Session, _wanted: Wanted, *, at: datetime) -> tuple[Listing, ...]:
    """Who is inside at `at`: as little as is needed to call names and to tick them off.

    Who came in on an earlier day and was never scanned out stands on a page of their own: most of
    them left without a scan, and one of them may still be there.
    """
    event = programme.event_facts(session)
    today = event.day_of(at)
    inside = _inside(session)
    rooms = _rooms(session, today)
    views = people.views(session, inside)
    moment = f"{day_words(today, event)}, {event.local(at):%H:%M}"
    stand = texts.shown_digits(moment, event.digits)
    now = [one for one in views if inside[one.id] >= today]
    before = [one for one in views if inside[one.id] < today]
    note = translate("texts", "Inside by the scans on {day}: {count}")
    pages = [
        _names(
            translate("texts", "Emergency list"),
            now,
            rooms,
            note.format(day=stand, count=len(now)),
        )
    ]
    if before:
        told = translate("texts", "Came in on an earlier day, never scanned out: {count}")
        title = translate("texts", "Perhaps still inside")
        pages.append(_names(title, before, rooms, told.format(count=len(before))))
    return tuple(pages)


def _names(title: str, found: Sequence[PersonView], rooms: dict[UUID, str], note: str) -> Listing:
    other = translate("texts", "Name in the other script")
    if texts.language() == "ar":
        other = translate("texts", "Name in Latin letters")
    columns = (
        Column(translate("texts", "Safe")),
        Column(translate("texts", "No."), Kind.NUMBER),
        Column(translate("texts", "Name")),
        Column(other, least=20.0),
        Column(translate("texts", "Organisation")),
        Column(translate("texts", "Last seen")),
    )
    ordered = sorted(found, key=lambda one: fold(shown_names(one)[0]))
    rows: list[tuple[Value, ...]] = [
        ("", number, *shown_names(one), organisation(one), rooms.get(one.id, ""))
        for number, one in enumerate(ordered, start=1)
    ]
    return Listing(title, columns, rows, filtered=False, note=note, tall=_TO_TICK, upright=True)


def _inside(session: Session) -> dict[UUID, date]:
    """Whoever is in at the entrance, with the day they came in."""
    rows = session.execute(
        select(Presence.person_id, Presence.day)
        .join(Gate, Gate.id == Presence.gate_id)
        .where(Gate.kind == GateKind.ENTRANCE, Presence.inside.is_(True))
    )
    return {row[0]: row[1] for row in rows}


def _rooms(session: Session, today: date) -> dict[UUID, str]:
    """The room where somebody was let in last today and hasn't left."""
    of_item = aliased(Room)
    rows = session.execute(
        select(Presence.person_id, Room.name, of_item.name)
        .join(Gate, Gate.id == Presence.gate_id)
        .outerjoin(Room, Room.id == Gate.room_id)
        .outerjoin(Item, Item.id == Gate.item_id)
        .outerjoin(of_item, of_item.id == Item.room_id)
        .where(
            Gate.kind.in_((GateKind.ROOM, GateKind.ITEM)),
            Presence.inside.is_(True),
            Presence.day == today,
        )
        .order_by(Presence.since)
    )
    return {row[0]: row[1] or row[2] or "" for row in rows}
