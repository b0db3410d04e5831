"""What was typed, put into the fields that `programme` takes; what wasn't typed stays."""

from argparse import Namespace
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from event_desk import people, programme
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.programme import (
    BoothFields,
    Fault,
    InterpreterFields,
    ItemFields,
    RoomFields,
    SpeakerFields,
    TopicFields,
    read_day,
    read_span,
)
from event_desk.texts import LANGUAGES

NOTHING = "-"


def room(options: Namespace, fields: RoomFields) -> RoomFields:
    given: dict[str, Any] = {
        "name": getattr(options, "rename", None) or fields.name or options.key,
        "names": _by_language(options, "name", fields.names),
        **_told(options, receivers="receivers", capacity="seats"),
        **_told(options, layout="layout", zone="zone", building="building"),
        **_yes_no(options, step_free="step_free", parallel="parallel"),
    }
    if options.layouts is not None:
        given["layouts"] = tuple(_layout(part) for part in _parts(options.layouts))
    if options.booths is not None:
        kept = dict(enumerate(fields.booths))
        given["booths"] = tuple(
            replace(kept.get(place, BoothFields(channel=place + 1)), seats=_number("booths", seats))
            for place, seats in enumerate(_parts(options.booths))
        )
    return replace(fields, **given)


def booth(options: Namespace, fields: BoothFields) -> BoothFields:
    given = _told(options, seats="seats", setup_minutes="setup", seats_cost="seats_cost")
    name = getattr(options, "rename", None) or fields.name or options.key
    return replace(fields, name=name, **given)


def item(session: Session, options: Namespace, fields: ItemFields) -> ItemFields:
    given: dict[str, Any] = {
        "titles": _by_language(options, "title", fields.titles),
        **_told(options, code="code", kind="kind", layout="layout", series="series"),
        **_told(options, description="description", mode="mode", access="access"),
        **_told(options, expected="expected", listeners="listeners", places="places"),
        **_told(options, priority="priority"),
        **_yes_no(options, step_free="step_free", heavy="heavy"),
        **_times(session, options, fields),
    }
    if options.room is not None:
        given["room_id"] = room_id(session, options.room)
        given["room_pinned"] = given["room_id"] is not None
    if options.floor is not None:
        given["floor"] = tuple(_parts(options.floor))
    if options.into is not None:
        given["interpret_into"] = tuple(_parts(options.into))
    if options.speaker is not None:
        given["speakers"] = tuple(_speaker(session, text) for text in options.speaker)
    return replace(fields, **given)


def interpreter(
    session: Session, options: Namespace, fields: InterpreterFields
) -> InterpreterFields:
    given: dict[str, Any] = {
        **_told(options, day_most="day_most"),
        **_yes_no(options, remote="remote", cleared="cleared", sign="sign", team_leader="leader"),
    }
    languages: list[tuple[str, str]] = []
    for level in ("a", "b", "c"):
        typed = getattr(options, level)
        if typed is None:
            languages += [one for one in fields.languages if one[1] == level]
        else:
            languages += [(code, level) for code in _parts(typed)]
    given["languages"] = tuple(languages)
    if options.hours is not None:
        zone = programme.event_facts(session).zone
        whole = options.hours == ["all"]
        given["available"] = () if whole else tuple(_hours(text, zone) for text in options.hours)
    return replace(fields, **given)


def topic(session: Session, options: Namespace, fields: TopicFields) -> TopicFields:
    title = options.title or fields.title or options.key
    given: dict[str, Any] = {
        "title": title,
        **_told(options, language="spoken", interest="interest"),
        **_yes_no(options, step_free="step_free"),
    }
    if options.into is not None:
        given["interpret_into"] = tuple(_parts(options.into))
    if options.proposer is not None:
        given["proposer_id"] = people.id_of(session, options.proposer)
    return replace(fields, **given)


def room_id(session: Session, name: str) -> UUID | None:
    """None for `-`; raises UNKNOWN_ROOM."""
    if name == NOTHING:
        return None
    found = programme.find_room(session, name)
    if found is None:
        raise EventDeskError(ErrorCode.UNKNOWN_ROOM, value=name)
    return found.id


def _times(session: Session, options: Namespace, fields: ItemFields) -> dict[str, Any]:
    """What isn't typed of day, start and end is as it was."""
    if options.day is options.start is options.end is None:
        return {}
    event = programme.event_facts(session)
    day = event.day_of(fields.start) if fields.start else event.start
    if options.day is not None:
        day = read_day(options.day)
        if day is None:
            raise wrong("day", Fault.DAY_UNREADABLE, value=options.day)
    start, end = [
        text if text is not None else f"{event.local(moment):%H:%M}" if moment else ""
        for text, moment in ((options.start, fields.start), (options.end, fields.end))
    ]
    span = read_span(day, start, end, event.zone)
    for one in span.wrong:
        if one.stops:
            raise wrong(one.field, one.fault, **one.values)
    return {"start": span.start, "end": span.end}


def wrong(field: str, fault: Fault, **values: Any) -> EventDeskError:
    return EventDeskError(ErrorCode.FIELD_WRONG, field=field, fault=fault, values=values)


def _hours(text: str, zone: ZoneInfo) -> tuple[datetime, datetime]:
    day, _, clocks = text.strip().partition(" ")
    start, _, end = clocks.partition("-")
    found = read_day(day)
    span = read_span(found, start, end, zone)
    for one in span.wrong:
        if one.stops:
            raise wrong("available", one.fault, **(one.values or {"value": text}))
    if span.start is None or span.end is None:
        raise wrong("available", Fault.TIME_UNREADABLE, value=text)
    return span.start, span.end


def _speaker(session: Session, text: str) -> SpeakerFields:
    code, _, role = text.partition(":")
    return SpeakerFields(people.id_of(session, code), role or "speaker")


def _layout(part: str) -> tuple[str, int]:
    name, _, seats = part.partition("=")
    return name.strip(), _number("layouts", seats)


def _number(field: str, text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise wrong(field, Fault.NOT_A_NUMBER, value=text) from None


def _parts(text: str) -> Iterable[str]:
    return [part.strip().lower() for part in text.split(",") if part.strip()]


def _by_language(options: Namespace, name: str, before: Mapping[str, str]) -> dict[str, str]:
    typed = {code: getattr(options, f"{name}_{code}") for code in LANGUAGES}
    return {**before, **{code: text for code, text in typed.items() if text is not None}}


def _told(options: Namespace, **names: str) -> dict[str, Any]:
    found = {field: getattr(options, option) for field, option in names.items()}
    return {field: value for field, value in found.items() if value is not None}


def _yes_no(options: Namespace, **names: str) -> dict[str, bool]:
    return {field: value == "yes" for field, value in _told(options, **names).items()}
