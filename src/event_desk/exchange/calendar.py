"""The programme and the interpreters' work as a calendar file (RFC 5545)."""

from collections.abc import Collection, Iterable, Iterator
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk import people, programme, texts
from event_desk.exchange import calendar_history
from event_desk.exchange.calendar_file import Calendar, Entry, write
from event_desk.exchange.calendar_history import Gone, History
from event_desk.exchange.programme_report import Wanted, limited
from event_desk.exchange.schedule_calendar import OURS
from event_desk.folding import fold
from event_desk.model import ItemGuest
from event_desk.programme import EventFacts, ItemView
from event_desk.texts import translate

__all__ = [
    "Calendar",
    "Entry",
    "interpreter_calendars",
    "interpreters_calendar",
    "programme_calendar",
    "room_calendars",
    "speaker_calendars",
    "write",
]


def programme_calendar(session: Session, wanted: Wanted | None = None) -> Calendar:
    """The whole programme, or what `wanted` leaves of it; a person's holds what they do there."""
    event = programme.event_facts(session)
    wanted = wanted or Wanted()
    name = texts.localised(event.names, event.languages)
    items = limited(session, event, wanted)
    past = calendar_history.load(session)
    if not wanted.person:
        room = programme.find_room(session, wanted.room) if wanted.room else None
        shown = f"{name} – {items[0].room}" if wanted.room and items else name
        off = [*past.items, *(past.moved if room else ())]
        meant = [
            one
            for one in off
            if _meant(one, event, wanted) and (not room or one.room_id == room.id)
        ]
        entries = (*_entries(items, event, past), *_off(meant, event, past))
        return Calendar(shown, event.timezone, _once(entries))
    view = people.view(session, people.id_of(session, wanted.person))
    interpreting = [one.id for one in programme.interpreters(session) if one.person_id == view.id]
    guest = _guest_items(session, view.id)
    entries = [
        entry
        for item in items
        for entry in _entries_of(item, event, past, view.id, interpreting, item.id in guest)
    ]
    gone = [
        one for one in past.duties if one.interpreter in interpreting and _meant(one, event, wanted)
    ]
    own = _once((*entries, *_off(gone, event, past)))
    return Calendar(f"{name} – {view.shown_name}", event.timezone, own)


def interpreters_calendar(session: Session, wanted: Wanted | None = None) -> Calendar:
    """One entry for each interpreter and session, the languages joined."""
    event = programme.event_facts(session)
    wanted = wanted or Wanted()
    items = limited(session, event, wanted)
    past = calendar_history.load(session)
    only = people.id_of(session, wanted.person) if wanted.person else None
    person = {one.id: one.person_id for one in programme.interpreters(session)}
    entries = [
        _duty(item, event, past, key, name, work, named=only is None)
        for item in items
        for (key, name), work in _work(item).items()
        if only is None or person.get(key) == only
    ]
    gone = [
        one
        for one in past.duties
        if _meant(one, event, wanted)
        and (only is None or (one.interpreter and person.get(one.interpreter) == only))
    ]
    title = texts.localised(event.names, event.languages)
    if only is not None:
        title = f"{title} – {people.view(session, only).shown_name}"
    off = _off(gone, event, past, named=only is None)
    return Calendar(title, event.timezone, _once((*(one for one in entries if one), *off)))


def room_calendars(session: Session) -> tuple[tuple[str, Calendar], ...]:
    """Each room in use with its calendar; what was moved away or is off is cancelled there."""
    event = programme.event_facts(session)
    past = calendar_history.load(session)
    found: dict[str, list[Entry]] = {}
    for item in programme.items(session):
        if item.room:
            found.setdefault(item.room, []).extend(_entries([item], event, past))
    for one in (*past.items, *past.moved):
        if one.room:
            found.setdefault(one.room, []).extend(_off([one], event, past))
    name = texts.localised(event.names, event.languages)
    return tuple(
        (room, Calendar(f"{name} – {room}", event.timezone, _once(entries)))
        for room, entries in sorted(found.items())
    )


def interpreter_calendars(session: Session) -> tuple[tuple[str, Calendar], ...]:
    """Each interpreter with work, and their calendar; also what became somebody else's."""
    event = programme.event_facts(session)
    past = calendar_history.load(session)
    names = {one.id: one.name or one.native_name for one in programme.interpreters(session)}
    found: dict[UUID, list[Entry]] = {}
    for item in programme.items(session):
        for (key, name), work in _work(item).items():
            if entry := _duty(item, event, past, key, name, work, named=False):
                found.setdefault(key, []).append(entry)
    for one in past.duties:
        if one.interpreter is not None:
            found.setdefault(one.interpreter, []).extend(_off([one], event, past))
    title = texts.localised(event.names, event.languages)
    named = [(names.get(key, "?"), entries) for key, entries in found.items()]
    return tuple(
        (name, Calendar(f"{title} – {name}", event.timezone, _once(entries)))
        for name, entries in sorted(named, key=lambda one: one[0])
    )


def speaker_calendars(session: Session) -> tuple[tuple[str, Calendar], ...]:
    """Each speaker with the sessions they are on stage in."""
    event = programme.event_facts(session)
    past = calendar_history.load(session)
    found: dict[tuple[UUID, str], list[Entry]] = {}
    for item in programme.items(session):
        for speaker in item.speakers:
            for entry in _entries_of(item, event, past, speaker.person_id, (), listed=False):
                name = speaker.name or speaker.native_name
                found.setdefault((speaker.person_id, name), []).append(entry)
    title = texts.localised(event.names, event.languages)
    return tuple(
        (name, Calendar(f"{title} – {name}", event.timezone, tuple(entries)))
        for (_, name), entries in sorted(found.items(), key=lambda one: one[0][1])
    )


def _entries(items: Iterable[ItemView], event: EventFacts, past: History) -> tuple[Entry, ...]:
    return tuple(
        Entry(
            uid=f"{item.id}{OURS}",
            start=item.start,
            end=item.end,
            summary=_summary(item, event),
            place=item.room,
            description=_languages(item),
            code=item.code,
            kind=item.kind,
            language=_language_of_title(item, event),
            sequence=past.of_item(item.id),
            cancelled=_is_off(item, past),
        )
        for item in items
        if item.start is not None and item.end is not None
    )


def _is_off(item: ItemView, past: History) -> bool:
    facts = past.facts.get(item.id)
    return facts is not None and facts.gone


def _off(
    gone: Iterable[Gone], event: EventFacts, past: History, *, named: bool = False
) -> Iterator[Entry]:
    """What was told to people and is off: without it, calendars would keep it for ever."""
    for one in gone:
        item = one.item
        shown = item.public_title(event) if item.closed else texts.localised(item.titles)
        summary = f"{item.code} · {shown}" if shown else item.code
        own = one.interpreter is not None
        yield Entry(
            uid=f"{item.id}.{one.interpreter}{OURS}" if own else f"{item.id}{OURS}",
            start=one.start,
            end=one.end,
            summary=f"{one.name}: {summary}" if named and own else summary,
            place=one.room,
            description="",
            code="" if own else item.code,
            sequence=past.of_duty(item.id, one.interpreter)
            if one.interpreter
            else past.of_item(item.id),
            cancelled=True,
        )


def _meant(one: Gone, event: EventFacts, wanted: Wanted) -> bool:
    if wanted.item and fold(wanted.item) != fold(one.item.code):
        return False
    return wanted.day in (None, event.day_of(one.start))


def _once(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Each UID one time: what is on counts before what was off in another room."""
    found: dict[str, Entry] = {}
    for entry in entries:
        found.setdefault(entry.uid, entry)
    return tuple(found.values())


def _entries_of(
    item: ItemView,
    event: EventFacts,
    past: History,
    person_id: UUID,
    interpreting: Collection[UUID],
    listed: bool,
) -> Iterator[Entry]:
    """What a person does in an item; a UID of its own, for a calendar that has all of it too."""
    if item.start is None or item.end is None:
        return
    for (key, name), work in _work(item).items():
        if key in interpreting and (
            entry := _duty(item, event, past, key, name, work, named=False)
        ):
            yield entry
    roles = [one.role for one in item.speakers if one.person_id == person_id]
    if roles or listed:
        yield Entry(
            uid=f"{item.id}.{person_id}{OURS}",
            start=item.start,
            end=item.end,
            summary=_summary(item, event),
            place=item.room,
            description=", ".join(roles),
            sequence=past.of_item(item.id),
            cancelled=_is_off(item, past),
        )


def _work(item: ItemView) -> dict[tuple[UUID, str], list[str]]:
    """Who interprets in an item, and into which languages."""
    work: dict[tuple[UUID, str], list[str]] = {}
    for channel in item.channels:
        for key, name in zip(channel.interpreter_ids, channel.interpreters, strict=True):
            work.setdefault((key, name), []).append(texts.language_name(channel.language))
    return work


def _duty(
    item: ItemView,
    event: EventFacts,
    past: History,
    key: UUID,
    name: str,
    work: list[str],
    *,
    named: bool,
) -> Entry | None:
    if item.start is None or item.end is None:
        return None
    summary = _summary(item, event)
    return Entry(
        uid=f"{item.id}.{key}{OURS}",
        start=item.start,
        end=item.end,
        summary=f"{name}: {summary}" if named else summary,
        place=item.room,
        description=translate("texts", "Works into: {languages}").format(languages=", ".join(work)),
        sequence=past.of_duty(item.id, key),
        cancelled=_is_off(item, past),
    )


def _guest_items(session: Session, person_id: UUID) -> frozenset[UUID]:
    return frozenset(
        session.scalars(
            select(ItemGuest.item_id).where(
                ItemGuest.person_id == person_id, ItemGuest.kind != "waiting"
            )
        )
    )


def _summary(item: ItemView, event: EventFacts) -> str:
    """A closed meeting's title stays out of calendars, which are passed on."""
    if item.access == "invited":
        return f"{item.code} · {texts.item_kind('closed meeting')}"
    return f"{item.code} · {texts.localised(item.titles, event.languages)}"


def _language_of_title(item: ItemView, event: EventFacts) -> str:
    if item.access == "invited":
        return ""
    title = texts.localised(item.titles, event.languages)
    return next((code for code, one in item.titles.items() if one == title), "")


def _languages(item: ItemView) -> str:
    heard = [*item.floor, *(code for code in item.interpret_into if code not in item.floor)]
    return ", ".join(texts.language_name(code) for code in heard)
