"""Rooms, sessions, interpreters, topics and stands changed as the window's forms change them."""

from argparse import Namespace
from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from datetime import datetime
from typing import Any, cast
from uuid import UUID

from sqlalchemy.orm import Session

from event_desk import clock, people, programme, texts
from event_desk import venue as changing
from event_desk.cli import venue_fields
from event_desk.cli.entry import Window
from event_desk.cli.event import opened
from event_desk.cli.output import say, say_json, say_table
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.folding import fold
from event_desk.programme import BoothFields, EventFacts, StandFields
from event_desk.texts import translate
from event_desk.venue import Done, Hand

Rows = list[tuple[UUID | None, dict[str, Any]]]
"""Each with the key of what it is about, as far as that has one here."""
_ACTOR = "command line"
_HIDDEN = frozenset({"id", "channel"})
MOST = 48  # letters of a title in a table


def room(options: Namespace, _window: Window) -> None:
    def act(session: Session, hand: Hand) -> Done:
        if options.action == "add":
            fields = venue_fields.room(options, programme.RoomFields())
            return changing.save_room(session, None, fields, hand)
        key = venue_fields.room_id(session, options.key)
        assert key is not None
        if options.action == "remove":
            return changing.delete_room(session, key, hand)
        fields = venue_fields.room(options, programme.room_fields(session, key))
        return changing.save_room(session, key, fields, hand)

    _run(options, act, _rooms)


def booth(options: Namespace, _window: Window) -> None:
    def act(session: Session, hand: Hand) -> Done:
        stock = programme.mobile_booths(session)
        if options.action == "add":
            stock = (*stock, venue_fields.booth(options, BoothFields()))
        else:
            place = _place([one.name for one in stock], options.key, ErrorCode.UNKNOWN_BOOTH)
            after = (
                () if options.action == "remove" else (venue_fields.booth(options, stock[place]),)
            )
            stock = (*stock[:place], *after, *stock[place + 1 :])
        return changing.save_mobile_booths(session, stock, hand)

    _run(options, act, _booths)


def item(options: Namespace, _window: Window) -> None:
    def act(session: Session, hand: Hand) -> Done:
        if options.action == "add":
            fields = venue_fields.item(session, options, programme.ItemFields())
            return changing.save_item(session, None, fields, hand)
        key = _item(session, options.key)
        match options.action:
            case "edit":
                fields = venue_fields.item(session, options, programme.item_fields(session, key))
                return changing.save_item(session, key, fields, hand)
            case "cancel":
                return changing.cancel_item(session, key, hand)
            case "restore":
                return changing.restore_item(session, key, hand)
            case _:
                return changing.delete_item(session, key, hand)

    _run(options, act, _items)


def interpreter(options: Namespace, _window: Window) -> None:
    def act(session: Session, hand: Hand) -> Done:
        if options.action == "add":
            person = people.id_of(session, options.key)
            empty = programme.InterpreterFields(person_id=person)
            fields = venue_fields.interpreter(session, options, empty)
            return changing.save_interpreter(session, None, fields, hand)
        key = programme.find_interpreter(session, options.key)
        if key is None:
            raise EventDeskError(ErrorCode.UNKNOWN_INTERPRETER, value=options.key)
        if options.action == "remove":
            return changing.delete_interpreter(session, key, hand)
        known = programme.interpreter_fields(session, key)
        fields = venue_fields.interpreter(session, options, known)
        return changing.save_interpreter(session, key, fields, hand)

    _run(options, act, _interpreters)


def topic(options: Namespace, _window: Window) -> None:
    _run(options, lambda session, hand: _topic(session, options, hand), _topics)


def stand(options: Namespace, _window: Window) -> None:
    def act(session: Session, hand: Hand) -> Done:
        if options.action == "add":
            belongs = _item(session, options.item) if options.item else None
            new = StandFields(options.key, options.group or "", options.kind or "")
            rows = (*programme.stand_fields(session, belongs), new)
        else:
            belongs, rows = _changed_stands(session, options)
        return changing.save_stands(session, belongs, rows, hand)

    _run(options, act, _stands)


def _topic(session: Session, options: Namespace, hand: Hand) -> Done:
    if options.action == "add":
        spoken = programme.event_facts(session).languages[0]
        empty = programme.TopicFields(language=spoken)
        fields = venue_fields.topic(session, options, empty)
        return changing.save_topic(session, None, fields, hand)
    key = _item(session, options.key)
    match options.action:
        case "edit":
            fields = venue_fields.topic(session, options, programme.topic_fields(session, key))
            return changing.save_topic(session, key, fields, hand)
        case "slots":
            rooms = [venue_fields.room_id(session, name) for name in options.rooms]
            return changing.open_slots(session, key, [one for one in rooms if one], hand)
        case "bind":
            where = venue_fields.room_id(session, options.room) if options.room else None
            return changing.bind_topic(session, key, _item(session, options.slot), hand, where)
        case "unbind":
            return changing.unbind_topic(session, key, hand)
        case _:
            return changing.delete_topic(session, key, hand)


def _changed_stands(
    session: Session, options: Namespace
) -> tuple[UUID | None, tuple[StandFields, ...]]:
    """The stands of the item that has the one that was named."""
    views = programme.stands(session)
    if options.item:
        views = tuple(one for one in views if one.item_code == options.item)
    found = views[_place([one.name for one in views], options.key, ErrorCode.UNKNOWN_STAND)]
    rows = programme.stand_fields(session, found.item_id)
    if options.action == "remove":
        return found.item_id, tuple(row for row in rows if row.id != found.id)
    given = {
        "name": options.rename,
        "group": options.group,
        "kind": options.kind,
    }
    told = {name: value for name, value in given.items() if value is not None}
    return found.item_id, tuple(replace(row, **told) if row.id == found.id else row for row in rows)


def _item(session: Session, code: str) -> UUID:
    found = programme.find_item(session, code)
    if found is None:
        raise EventDeskError(ErrorCode.UNKNOWN_ITEM, value=code)
    return found.id


def _place(names: Sequence[str], name: str, unknown: ErrorCode) -> int:
    for place, known in enumerate(names):
        if fold(known) == fold(name):
            return place
    raise EventDeskError(unknown, value=name)


def _run(
    options: Namespace, act: Callable[[Session, Hand], Done], listing: Callable[[Session], Rows]
) -> None:
    """Do it unless only a list is wanted, and say how it stands now."""
    done = None
    with opened(options) as db:
        if options.action != "list":
            with db.write() as session:
                done = act(session, Hand(clock.now(), actor=_ACTOR))
        with db.read() as session:
            event = programme.event_facts(session)
            rows = listing(session)
    mine = [row for key, row in rows if done is None or done.id is None or key == done.id]
    if options.json:
        say_json(mine)
    elif done is None:
        table = [[_shown(value, event) for value in row.values()] for row in mine]
        say_table(tuple(mine[0]) if mine else (), table)
    else:
        say(" ".join((done.name, translate("texts", "Saved."))).strip())


def _rooms(session: Session) -> Rows:
    return [
        (
            room.id,
            {
                "name": room.name,
                "names": room.names,
                "seats": room.capacity,
                "layout": room.layout,
                "layouts": room.layouts,
                "booths": room.booth_seats,
                "receivers": room.receivers,
                "step_free": room.step_free,
                "parallel": room.parallel,
                "zone": room.zone,
                "building": room.building,
            },
        )
        for room in programme.rooms(session)
    ]


def _booths(session: Session) -> Rows:
    return [
        (one.id, {name: value for name, value in asdict(one).items() if name not in _HIDDEN})
        for one in programme.mobile_booths(session)
    ]


def _items(session: Session) -> Rows:
    return [
        (
            one.id,
            {
                "code": one.code,
                "kind": one.kind,
                "titles": one.titles,
                "start": one.start,
                "end": one.end,
                "room": one.room,
                "floor": one.floor,
                "interpret_into": one.interpret_into,
                "mode": one.mode,
                "access": one.access,
                "expected": one.expected,
                "listeners": one.listeners,
                "places": one.places,
                "layout": one.layout,
                "series": one.series,
                "priority": one.priority,
                "step_free": one.step_free,
                "heavy": one.heavy,
                "speakers": [{"code": who.code, "role": who.role} for who in one.speakers],
                "cancelled": one.cancelled,
                "placeholder": one.placeholder,
            },
        )
        for one in programme.items(session)
    ]


def _interpreters(session: Session) -> Rows:
    codes = {view.id: view.code for view in people.views(session)}
    return [
        (
            one.id,
            {
                "code": codes.get(one.person_id, ""),
                "name": one.name,
                "a": one.a,
                "b": one.b,
                "c": one.c,
                "hours": [list(window) for window in one.available],
                "remote": one.remote,
                "cleared": one.cleared,
                "sign": one.sign,
                "leader": one.team_leader,
                "day_most": one.day_most,
            },
        )
        for one in programme.interpreters(session)
    ]


def _topics(session: Session) -> Rows:
    """Topics, and the slots that are free."""
    topics: Rows = [
        (
            one.id,
            {
                "code": one.code,
                "title": texts.localised(one.titles),
                "spoken": one.floor[0] if one.floor else "",
                "interest": one.interest,
                "start": one.start,
                "room": one.room,
                "slot": False,
            },
        )
        for one in programme.items(session)
        if one.proposed_at is not None
    ]
    return topics + [
        (
            slot.id,
            {
                "code": slot.code,
                "title": "",
                "spoken": "",
                "interest": None,
                "start": slot.start,
                "room": slot.room,
                "slot": True,
            },
        )
        for slot in programme.free_slots(session)
    ]


def _stands(session: Session) -> Rows:
    return [
        (one.id, {"name": one.name, "group": one.group, "kind": one.kind, "item": one.item_code,
         "room": one.room})
        for one in programme.stands(session)
    ]  # fmt: skip


def _shown(value: Any, event: EventFacts) -> str:
    """A cell of a table; times are the event's own."""
    match value:
        case None:
            return ""
        case bool():
            return translate("texts", "yes") if value else translate("texts", "no")
        case datetime():
            return f"{event.local(value):%Y-%m-%d %H:%M}"
        case dict():
            pairs = cast("dict[str, Any]", value)
            if all(isinstance(one, str) for one in pairs.values()):
                return texts.localised(pairs)[:MOST]
            return " ".join(f"{name} {_shown(one, event)}" for name, one in pairs.items())
        case list() | tuple():
            return ", ".join(_shown(one, event) for one in cast("Sequence[Any]", value))
        case _:
            return str(value)
