"""The programme and the interpreters' work as listings.

The programme's workbook has the sheets and headings of the one that an import knows.
"""

from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from event_desk import people, programme, texts
from event_desk.exchange.listing import Column, Kind, Listing, Value, local, yes_no
from event_desk.programme import ChannelView, EventFacts, ItemView
from event_desk.texts import translate

if TYPE_CHECKING:
    from datetime import datetime


def programme_listings(session: Session) -> tuple[Listing, ...]:
    event = programme.event_facts(session)
    items = programme.items(session)
    return (
        _event(event),
        _rooms(session),
        _items(event, items),
        _speakers(session, items),
        _interpreters(session, event),
        _stands(session),
    )


def interpreter_listings(session: Session) -> tuple[Listing, ...]:
    """Who works when, where and into which language, and what stays open."""
    event = programme.event_facts(session)
    items = programme.items(session)
    return (_assignments(event, items), _coverage(event, items), _hours(event, items))


def title_of(item: ItemView, event: EventFacts) -> str:
    return texts.localised(item.titles, event.languages) or item.code


def _event(event: EventFacts) -> Listing:
    columns = (Column(translate("texts", "Key")), Column(translate("texts", "Value")))
    rows: list[tuple[Value, ...]] = [
        (translate("texts", "Name ({language})").format(language=code), name)
        for code, name in event.names.items()
    ]
    rows += [
        (translate("texts", "Start"), event.start.isoformat()),
        (translate("texts", "End"), event.end.isoformat()),
        (translate("texts", "Time zone"), event.timezone),
        (translate("texts", "Languages"), ", ".join(event.languages)),
    ]
    if event.place:
        rows.append((translate("texts", "Place"), event.place))
    return Listing(translate("texts", "Event"), columns, rows, filtered=False)


def _rooms(session: Session) -> Listing:
    columns = (
        Column(translate("texts", "Room")),
        Column(translate("texts", "Capacity"), Kind.NUMBER),
        Column(translate("texts", "Booths"), Kind.NUMBER),
        Column(translate("texts", "Receivers"), Kind.NUMBER),
        Column(translate("texts", "Layout")),
        Column(translate("texts", "Step-free")),
    )
    rows = [
        (
            room.name,
            room.capacity,
            room.booths,
            room.receivers,
            room.layout,
            yes_no(room.step_free),
        )
        for room in programme.rooms(session)
    ]
    return Listing(translate("texts", "Rooms"), columns, rows)


def _items(event: EventFacts, items: tuple[ItemView, ...]) -> Listing:
    used = {code for item in items for code in item.titles}
    languages = [
        *(code for code in event.languages if code in used),
        *sorted(used - set(event.languages)),
    ]
    columns = (
        Column(translate("texts", "Code"), Kind.CODE),
        Column(translate("texts", "Kind")),
        *(
            Column(translate("texts", "Title ({language})").format(language=code))
            for code in languages
        ),
        Column(translate("texts", "Start"), Kind.MOMENT),
        Column(translate("texts", "End"), Kind.MOMENT),
        Column(translate("texts", "Room")),
        Column(translate("texts", "Floor language")),
        Column(translate("texts", "Interpret into")),
        Column(translate("texts", "Expected"), Kind.NUMBER),
        Column(translate("texts", "Heavy")),
        Column(translate("texts", "Access")),
    )
    rows = [
        (
            item.code,
            texts.item_kind(item.kind),
            *(item.titles.get(code, "") for code in languages),
            local(event, item.start),
            local(event, item.end),
            item.room,
            ", ".join(item.floor),
            ", ".join(item.interpret_into),
            item.expected,
            yes_no(item.heavy),
            texts.access(item.access),
        )
        for item in items
    ]
    return Listing(translate("texts", "Programme"), columns, rows)


def _speakers(session: Session, items: tuple[ItemView, ...]) -> Listing:
    columns = (
        Column(translate("texts", "Code"), Kind.CODE),
        Column(translate("texts", "Name")),
        Column(translate("texts", "Name in the other script")),
        Column(translate("texts", "Description")),
        Column(translate("texts", "Organisation")),
        Column(translate("texts", "Country"), Kind.CODE),
        Column(translate("texts", "Session"), Kind.CODE),
        Column(translate("texts", "Role")),
    )
    on_stage = dict.fromkeys(one.person_id for item in items for one in item.speakers)
    views = {view.id: view for view in people.views(session, on_stage)}
    rows: list[tuple[Value, ...]] = []
    for item in items:
        for speaker in item.speakers:
            view = views.get(speaker.person_id)
            if view is None:
                continue
            organisation = view.organisation or view.native_organisation
            rows.append(
                (
                    view.code,
                    *view.listed_names,
                    view.description,
                    organisation,
                    view.country,
                    item.code,
                    speaker.role,
                )
            )
    return Listing(translate("texts", "Speakers"), columns, rows)


def _interpreters(session: Session, event: EventFacts) -> Listing:
    columns = (
        Column(translate("texts", "Interpreter")),
        Column(translate("texts", "A languages")),
        Column(translate("texts", "B languages")),
        Column(translate("texts", "C languages")),
        Column(translate("texts", "Available from"), Kind.MOMENT),
        Column(translate("texts", "Available to"), Kind.MOMENT),
        Column(translate("texts", "Remote")),
    )
    rows: list[tuple[Value, ...]] = []
    for one in programme.interpreters(session):
        windows = one.available or ((None, None),)
        rows += [
            (
                one.name or one.native_name,
                ", ".join(one.a),
                ", ".join(one.b),
                ", ".join(one.c),
                local(event, start),
                local(event, end),
                yes_no(one.remote),
            )
            for start, end in windows
        ]
    return Listing(translate("texts", "Interpreters"), columns, rows)


def _stands(session: Session) -> Listing:
    columns = (
        Column(translate("texts", "Stand")),
        Column(translate("texts", "Group")),
        Column(translate("texts", "Kind")),
        Column(translate("texts", "Session"), Kind.CODE),
    )
    rows = [
        (stand.name, stand.group, stand.kind, stand.item_code)
        for stand in programme.stands(session)
    ]
    return Listing(translate("texts", "Stands"), columns, rows)


def _assignments(event: EventFacts, items: tuple[ItemView, ...]) -> Listing:
    columns = (
        Column(translate("texts", "Interpreter")),
        Column(translate("texts", "Start"), Kind.MOMENT),
        Column(translate("texts", "End"), Kind.CLOCK),
        Column(translate("texts", "Room")),
        Column(translate("texts", "Booth"), Kind.NUMBER),
        Column(translate("texts", "Works into")),
        Column(translate("texts", "Relay from")),
        Column(translate("texts", "With")),
        Column(translate("texts", "Code"), Kind.CODE),
        Column(translate("texts", "Session")),
    )
    rows = [
        (
            name,
            local(event, item.start),
            local(event, item.end),
            item.room,
            channel.booth,
            texts.language_name(channel.language),
            texts.language_name(channel.relay_from) if channel.relay_from else "",
            ", ".join(other for other in channel.interpreters if other != name),
            item.code,
            title_of(item, event),
        )
        for item in items
        for channel in item.channels
        for name in channel.interpreters
    ]
    rows.sort(key=lambda row: (str(row[0]), str(row[1]), str(row[5])))
    return Listing(translate("texts", "Interpreters"), columns, rows)


def _coverage(event: EventFacts, items: tuple[ItemView, ...]) -> Listing:
    """Each session's languages: what is spoken, who is heard, what nobody covers."""
    columns = (
        Column(translate("texts", "Code"), Kind.CODE),
        Column(translate("texts", "Session")),
        Column(translate("texts", "Start"), Kind.MOMENT),
        Column(translate("texts", "Room")),
        Column(translate("texts", "Spoken")),
        *(Column(texts.language_name(code)) for code in event.languages),
        Column(translate("texts", "Gaps")),
    )
    rows = [
        (
            item.code,
            title_of(item, event),
            local(event, item.start),
            item.room,
            ", ".join(texts.language_name(code) for code in item.floor),
            *(_heard(item, code) for code in event.languages),
            "; ".join(
                f"{gap.source} → {gap.language}" if gap.source else gap.language
                for gap in item.gaps
            ),
        )
        for item in items
    ]
    return Listing(translate("texts", "Coverage"), columns, rows)


def _heard(item: ItemView, language: str) -> str:
    found = next((one for one in item.channels if one.language == language), None)
    if found is not None:
        return _team(found)
    if language in item.interpret_into and item.floor != (language,):
        return translate("texts", "none")
    return translate("texts", "spoken") if language in item.floor else ""


def _team(channel: ChannelView) -> str:
    team = ", ".join(channel.interpreters)
    if channel.relay_from is None:
        return team
    return translate("texts", "{team} (relay from {language})").format(
        team=team, language=texts.language_name(channel.relay_from)
    )


def _hours(event: EventFacts, items: tuple[ItemView, ...]) -> Listing:
    """Minutes on duty per interpreter and day; two channels of one session count once."""
    duty: dict[tuple[str, datetime], dict[str, float]] = {}
    for item in items:
        if item.start is None or item.end is None:
            continue
        day = event.local(item.start).replace(hour=0, minute=0, second=0, tzinfo=None)
        for channel in item.channels:
            for name in channel.interpreters:
                minutes = (item.end - item.start).total_seconds() / 60
                duty.setdefault((name, day), {})[item.code] = minutes
    columns = (
        Column(translate("texts", "Interpreter")),
        Column(translate("texts", "Day"), Kind.DATE),
        Column(translate("texts", "Sessions"), Kind.NUMBER),
        Column(translate("texts", "Minutes"), Kind.NUMBER),
    )
    rows = [
        (name, day.date(), len(worked), round(sum(worked.values())))
        for (name, day), worked in sorted(duty.items())
    ]
    return Listing(translate("texts", "Hours"), columns, rows)
