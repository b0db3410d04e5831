"""What stands around a gate: its rules, the lists of closed sessions, and receivers."""

from argparse import Namespace
from typing import Any

from sqlalchemy.orm import Session

from event_desk import checkin, clock, guests, people, texts
from event_desk import receivers as handing
from event_desk.checkin import GateInfo
from event_desk.cli.entry import Window
from event_desk.cli.event import opened
from event_desk.cli.output import say, say_json, say_table
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.folding import isolate
from event_desk.guests import Guest, GuestChange
from event_desk.receivers import Handed, Move
from event_desk.texts import tr, translate


def gate(options: Namespace, _window: Window) -> None:
    """Without a rule, only say what counts."""
    rules = (options.reentry, options.opens, options.closes)
    with opened(options) as db, db.write() as session:
        info = checkin.set_rules(
            session, options.gate, reentry=rules[0], opens=rules[1], closes=rules[2]
        )
    if options.json:
        say_json(_gate_json(info))
        return
    say(f"{isolate(info.key)}: {texts.reentry(info.reentry)}")
    for minutes, sentence in (
        (info.opens, translate("texts", "opens {minutes} min before the start")),
        (info.closes, translate("texts", "closes {minutes} min after the end")),
    ):
        if minutes is not None:
            say(f"  {sentence.format(minutes=minutes)}")


def guest_list(options: Namespace, _window: Window) -> None:
    """The list of a session, or one change to it; who moves up by it is told."""
    with opened(options) as db:
        moved: tuple[Guest, ...] = ()
        change = None
        if options.action == "limit":
            with db.write() as session:
                moved = guests.limit(
                    session, options.item, access=options.access, places=options.places
                )
        elif options.action in {"add", "invite", "remove"}:
            with db.write() as session:
                change = _change(session, options)
            moved = change.moved_up
        with db.read() as session:
            found = guests.of_item(session, options.item)
    if options.json:
        say_json(
            {
                "item": found.item,
                "access": found.access,
                "places": found.places,
                "change": change.change.value if change else None,
                "place": change.place if change else None,
                "moved_up": [_guest_json(guest) for guest in moved],
                "guests": [_guest_json(guest) for guest in found.guests],
                "waiting": [_guest_json(guest) for guest in found.waiting],
            }
        )
        return
    for guest in moved:
        sentence = translate("texts", "{name} moves up from the waiting list.")
        say(sentence.format(name=isolate(guest.name)))
    say_table(
        (translate("texts", "Code"), translate("texts", "Name"), translate("texts", "State")),
        [
            (guest.code, isolate(guest.name), texts.guest_kind(guest.kind))
            for guest in (*found.guests, *found.waiting)
        ],
    )


def _change(session: Session, options: Namespace) -> GuestChange:
    person_id = people.id_of(session, options.code)
    match options.action:
        case "remove":
            return guests.remove(session, options.item, person_id)
        case "invite":
            return guests.invite(session, options.item, person_id, at=clock.now())
        case _:
            return guests.sign_up(session, options.item, person_id, at=clock.now())


def receivers(options: Namespace, _window: Window) -> None:
    match options.direction:
        case "list":
            _list(options)
        case "stock":
            _stock(options)
        case _:
            _move(options)


def _move(options: Namespace) -> None:
    desk = options.desk or checkin.DEFAULT_DESK
    with opened(options) as db:
        with db.write() as session:
            at = clock.now()
            match options.direction:
                case "out":
                    person_id = people.id_of(session, options.code)
                    handed = handing.hand_out(
                        session, options.number, person_id, at=at, desk=desk,
                        another=options.another,
                    )  # fmt: skip
                case "in":
                    handed = handing.take_back(session, options.number, at=at, desk=desk)
                case status:
                    handed = handing.mark(session, options.number, status, at=at, desk=desk)
        if handed.move is Move.UNKNOWN:
            raise EventDeskError(ErrorCode.UNKNOWN_RECEIVER, value=handed.number)
        with db.read() as session:
            holder = people.view(session, handed.holder) if handed.holder else None
    if options.json:
        say_json(
            {
                "outcome": handed.move,
                "number": handed.number,
                "person": _person(holder) if holder else None,
                "at": handed.at,
                "since": handed.since,
                "new": handed.new,
            }
        )
        return
    say(receiver_sentence(handed, holder.shown_name if holder else ""))


def receiver_sentence(handed: Handed, name: str) -> str:
    sentence = {
        Move.HANDED_OUT: translate("texts", "Receiver {number} is with {name} now."),
        Move.ALREADY_OUT: translate("texts", "Receiver {number} is with {name} already."),
        Move.HAS_ONE: translate("texts", "{name} has receiver {number} already."),
        Move.IS_BROKEN: translate("texts", "Receiver {number} is broken. Take another one."),
        Move.RETURNED: translate("texts", "Receiver {number} is back from {name}."),
        Move.NOT_OUT: translate("texts", "Receiver {number} was not handed out."),
        Move.UNKNOWN: translate("texts", "Nobody knows a receiver {number}."),
        Move.MARKED: translate("texts", "Receiver {number} is noted."),
    }[handed.move]
    return sentence.format(number=isolate(handed.number), name=isolate(name))


def _list(options: Namespace) -> None:
    with opened(options) as db, db.read() as session:
        loans = handing.loans(session)
        count = handing.count(session)
    if options.json:
        say_json(
            {
                "known": count.known,
                "out": count.out,
                "in_store": count.in_store,
                "lost": count.lost,
                "broken": count.broken,
                "rooms": [{"room": room or None, "out": out} for room, out in count.rooms],
                "loans": [
                    {
                        "number": loan.number,
                        "status": loan.status,
                        "since": loan.since,
                        "person": {"code": loan.code, "name": loan.name},
                        "organisation": loan.organisation,
                        "phone": loan.phone,
                        "email": loan.email,
                        "room": loan.room or None,
                    }
                    for loan in loans
                ],
            }
        )
        return
    say_table(
        (
            translate("texts", "Number"),
            translate("texts", "Name"),
            translate("texts", "Organisation"),
            translate("texts", "Phone"),
            translate("texts", "Room"),
        ),
        [
            (
                loan.number,
                isolate(loan.name),
                isolate(loan.organisation),
                isolate(loan.phone),
                loan.room,
            )
            for loan in loans
        ],
    )
    say(_counts(count))


def _counts(count: handing.Stock) -> str:
    line = translate(
        "texts", "{out} out, {in_store} in the box, {lost} lost, {broken} broken of {known}."
    )
    return line.format(
        out=count.out,
        in_store=count.in_store,
        lost=count.lost,
        broken=count.broken,
        known=count.known,
    )


def _stock(options: Namespace) -> None:
    with opened(options) as db, db.write() as session:
        new, known = handing.stock(session, ",".join(options.numbers))
    if options.json:
        say_json({"added": new, "known": known})
    else:
        say(tr("%n receiver(s) added", "", new))


def _gate_json(info: GateInfo) -> dict[str, Any]:
    return {
        "gate": info.key,
        "kind": info.kind.value,
        "reentry": info.reentry,
        "opens": info.opens,
        "closes": info.closes,
        "capacity": info.capacity,
    }


def _guest_json(guest: Guest) -> dict[str, Any]:
    return {
        "code": guest.code,
        "name": guest.name,
        "organisation": guest.organisation,
        "kind": guest.kind,
        "place": guest.place,
        "cancelled": guest.cancelled,
    }


def _person(view: people.PersonView) -> dict[str, str]:
    return {"code": view.code, "name": view.name, "category": view.category}
