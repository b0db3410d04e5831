"""What stands on signs, cards, plates and certificates, as frozen values."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from event_desk import attendance, people, programme, texts
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.model import ItemSpeaker, Person
from event_desk.people.naming import is_minor, printed_names
from event_desk.programme import EventFacts, ItemView, RoomView
from event_desk.signs.wording import (
    ARABIC_SCRIPT,
    Wording,
    certificate,
    day_words,
    has_own_digits,
    shown_digits,
)

_MOST_LANGUAGES = 4
_Sign = TypeVar("_Sign")


@dataclass(frozen=True, slots=True)
class Choice:
    """Whose: people by code, or all of these categories; nothing chosen means everybody."""

    persons: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SignLine:
    """One item on a room's day; `times` say the same in each script's digits, and `channels` what
    is heard on which booth, like "FR 2": as it stands on the receivers.
    """

    code: str
    times: tuple[str, ...]
    titles: tuple[str, ...]
    channels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RoomSign:
    """A door on one day; `names` and `day` in each language, the same ones only once.

    `own_digits` tells whether its first language counts its pages ٠١٢.
    """

    room: str
    names: tuple[str, ...]
    day: tuple[str, ...]
    event: tuple[str, ...]
    lines: tuple[SignLine, ...]
    own_digits: bool = False


@dataclass(frozen=True, slots=True)
class NameCard:
    """A small tent for a table or a place at it."""

    person: str
    name: str
    native_name: str
    organisation: str
    native_organisation: str


@dataclass(frozen=True, slots=True)
class NamePlate:
    """A large tent for the stage; `below` is the position or the organisation, in each script."""

    person: str
    name: str
    native_name: str
    below: str
    native_below: str


@dataclass(frozen=True, slots=True)
class Certificate:
    """In one language or two beside one another, each with the name as it is written there."""

    person: str
    names: tuple[str, ...]
    wordings: tuple[Wording, ...]


Sign = RoomSign | NameCard | NamePlate | Certificate


def rooms(
    session: Session, *, day: date | None = None, languages: Sequence[str] = ()
) -> tuple[RoomSign, ...]:
    """A sign for each room and day on which something is there; raises NO_SIGNS.

    With `day` there is one for every room, with its name alone where nothing is planned.
    """
    event = programme.event_facts(session)
    spoken = tuple(languages or event.languages)[:_MOST_LANGUAGES]
    by_room: dict[UUID, dict[date, list[ItemView]]] = {}
    for item in programme.items(session):
        if item.room_id is not None and item.start is not None:
            days = by_room.setdefault(item.room_id, {})
            days.setdefault(event.day_of(item.start), []).append(item)
    found: list[RoomSign] = []
    for room in programme.rooms(session):
        days = by_room.get(room.id, {})
        found += [
            _room_sign(event, room, each, days.get(each, ()), spoken)
            for each in ([day] if day is not None else sorted(days))
        ]
    return _some(found)


def cards(session: Session, choice: Choice | None = None) -> tuple[NameCard, ...]:
    """By name. Raises UNKNOWN_PERSON, NO_SIGNS."""
    return _some([_card(person) for person in _people(session, choice or Choice())])


def plates(session: Session, choice: Choice | None = None) -> tuple[NamePlate, ...]:
    """Of those chosen, else of all who speak on the programme. Raises UNKNOWN_PERSON, NO_SIGNS."""
    wanted = choice or Choice()
    found = _people(session, wanted)
    if wanted == Choice():
        speaking = set(session.scalars(select(ItemSpeaker.person_id)))
        found = [person for person in found if person.id in speaking]
    return _some([_plate(person) for person in found])


def certificates(
    session: Session,
    choice: Choice | None = None,
    *,
    languages: Sequence[str] = (),
    signature: str = "",
) -> tuple[Certificate, ...]:
    """For those chosen who were admitted at the entrance. Raises UNKNOWN_PERSON, NO_SIGNS.

    Without `languages` each is in the person's own of those the event has; in Arabic as well, where
    the event speaks it and the person has a name in its letters.
    """
    event = programme.event_facts(session)
    present = _days_present(session)
    found: list[Certificate] = []
    for person in _people(session, choice or Choice()):
        if days := present.get(person.id, 0):
            spoken = tuple(languages)[:2] or _own_languages(person, event)
            wordings = tuple(certificate(event, one, days, signature) for one in spoken)
            found.append(Certificate(person.code, _names_for(person, spoken), wordings))
    return _some(found)


def _room_sign(
    event: EventFacts,
    room: RoomView,
    day: date,
    items: Sequence[ItemView],
    languages: Sequence[str],
) -> RoomSign:
    return RoomSign(
        room=room.name,
        names=_in_each(room.names, languages) or (room.name,),
        day=tuple(dict.fromkeys(day_words(day, language, event) for language in languages)),
        event=_in_each(event.names, languages),
        lines=tuple(_line(event, item, languages) for item in items),
        own_digits=has_own_digits(next(iter(languages), ""), event),
    )


def _line(event: EventFacts, item: ItemView, languages: Sequence[str]) -> SignLine:
    assert item.start is not None
    time = f"{event.local(item.start):%H:%M}"
    if item.end is not None:
        time += f" – {event.local(item.end):%H:%M}"
    channels = tuple(
        f"{channel.language.upper()} {channel.booth}"
        for channel in item.channels
        if channel.booth is not None
    )
    times = dict.fromkeys(shown_digits(time, language, event) for language in languages)
    titles = _in_each(item.titles, languages) or (item.code,)
    return SignLine(item.code, tuple(times), titles, channels)


def _in_each(names: Mapping[str, str], languages: Sequence[str]) -> tuple[str, ...]:
    """What there is in these languages; where nothing is, the first that there is."""
    found = dict.fromkeys(names[language] for language in languages if names.get(language))
    return tuple(found) or tuple(filter(None, names.values()))[:1]


def _people(session: Session, choice: Choice) -> list[Person]:
    """Those with a name, in the order of names; who cancelled has no seat and no certificate."""
    query = (
        select(Person)
        .options(joinedload(Person.organisation))
        .where(Person.deleted_at.is_(None), Person.cancelled_at.is_(None))
        .order_by(*people.NAME_ORDER)
    )
    if choice.persons:
        query = query.where(Person.id.in_([people.id_of(session, c) for c in choice.persons]))
    if choice.categories:
        wanted = [key.strip().casefold() for key in choice.categories]
        query = query.where(Person.category.in_(wanted))
    return [person for person in session.scalars(query) if printed_names(person)[0]]


def _card(person: Person) -> NameCard:
    name, native_name = printed_names(person)
    organisation = None if is_minor(person) else person.organisation
    return NameCard(
        person.code,
        name,
        native_name,
        organisation.name if organisation else "",
        _other(organisation.name, organisation.native_name) if organisation else "",
    )


def _plate(person: Person) -> NamePlate:
    card = _card(person)
    below = [] if is_minor(person) else [person.position, card.organisation]
    return NamePlate(
        person.code,
        card.name,
        card.native_name,
        " · ".join(filter(None, below)),
        card.native_organisation,
    )


def _other(name: str, native_name: str) -> str:
    return native_name if native_name != name else ""


def _days_present(session: Session) -> Mapping[UUID, int]:
    found = attendance.load(session)
    entrance = found.entrance
    days: dict[UUID, int] = {}
    for visit in found.at(entrance.id) if entrance else ():
        if visit.admissions:
            days[visit.person_id] = days.get(visit.person_id, 0) + 1
    return days


def _own_languages(person: Person, event: EventFacts) -> tuple[str, ...]:
    known = [one for one in event.languages if one in texts.LANGUAGES] or ["en"]
    native = next((one for one in known if one in ARABIC_SCRIPT), "")
    latin = [one for one in known if one != native]
    wanted = [one for one in (person.interpretation, *person.languages) if one in latin]
    found = [*wanted[:1]] or latin[:1]
    if native and (printed_names(person)[1] or not found):
        found.append(native)
    return tuple(found)


def _names_for(person: Person, languages: Sequence[str]) -> tuple[str, ...]:
    name, native_name = printed_names(person)
    return tuple(
        native_name if language in ARABIC_SCRIPT and native_name else name for language in languages
    )


def _some(found: Sequence[_Sign]) -> tuple[_Sign, ...]:
    if not found:
        raise EventDeskError(ErrorCode.NO_SIGNS)
    return tuple(found)
