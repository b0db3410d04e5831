"""At a gate: scans, one by one or as a stream, and receivers."""

import sys
from argparse import Namespace
from collections.abc import Iterator
from typing import Any

from event_desk import checkin, clock, people, programme, texts
from event_desk import receivers as handing
from event_desk.checkin import Direction, ScanResult
from event_desk.cli.entry import Window
from event_desk.cli.event import opened
from event_desk.cli.output import say, say_json, say_json_line
from event_desk.database import Database
from event_desk.folding import isolate
from event_desk.programme import EventFacts
from event_desk.texts import translate


def scan(options: Namespace, _window: Window) -> None:
    """Judge each code by itself; every verdict is told after its commit, never before."""
    with opened(options) as db:
        with db.read() as session:
            event = programme.event_facts(session)
        if options.undo:
            for result in _undone(db, options):
                _show(options, event, result)
            return
        streaming = "-" in options.codes
        for code in _codes(options.codes):
            result = _judge(db, options, code)
            if streaming:
                say_json_line(as_json(event, result))
            else:
                _show(options, event, result)


def receivers(options: Namespace, _window: Window) -> None:
    desk = options.desk or checkin.DEFAULT_DESK
    with opened(options) as db:
        with db.write() as session:
            person_id = people.id_of(session, options.code)
            at = clock.now()
            if options.direction == "out":
                handed = handing.hand_out(session, options.number, person_id, at=at, desk=desk)
            else:
                handed = handing.take_back(session, options.number, at=at, desk=desk)
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
            }
        )
        return
    name = isolate(holder.shown_name) if holder else ""
    sentence = {
        handing.Move.HANDED_OUT: translate("texts", "Receiver {number} is with {name} now."),
        handing.Move.ALREADY_OUT: translate("texts", "Receiver {number} is with {name} already."),
        handing.Move.RETURNED: translate("texts", "Receiver {number} is back from {name}."),
        handing.Move.NOT_OUT: translate("texts", "Receiver {number} was not handed out."),
    }[handed.move]
    say(sentence.format(number=isolate(handed.number), name=name))


def as_json(event: EventFacts, result: ScanResult) -> dict[str, Any]:
    """A verdict in the form that scripts rely on."""
    person = result.person
    return {
        "outcome": result.outcome.value,
        "person": (
            {"code": person.code, "name": person.name, "category": person.category}
            if person
            else None
        ),
        "gate": result.gate,
        "at": clock.iso(result.at),
        "first_at": clock.iso(result.first_at) if result.first_at else None,
        "first_desk": result.first_desk or None,
        "message": sentence(event, result),
        "item": result.item_code or None,
    }


def sentence(event: EventFacts, result: ScanResult) -> str:
    time = f"{event.local(result.first_at):%H:%M}" if result.first_at else ""
    note = bool(result.person and (result.person.flag or result.person.hand_over))
    return texts.scan_sentence(result.outcome, time=time, desk=result.first_desk, note=note)


def _judge(db: Database, options: Namespace, code: str) -> ScanResult:
    with db.write() as session:
        return checkin.scan(
            session,
            code,
            gate=options.gate,
            at=clock.now(),
            desk=options.desk or checkin.DEFAULT_DESK,
            direction=Direction(options.direction),
        )


def _undone(db: Database, options: Namespace) -> Iterator[ScanResult]:
    """Without a code the desk's last scan is taken back, with codes each person's last one."""
    desk = options.desk or checkin.DEFAULT_DESK
    for code in _codes(options.codes) if options.codes else ("",):
        with db.write() as session:
            person_id = people.id_of(session, code) if code else None
            result = checkin.undo(
                session, gate=options.gate, at=clock.now(), desk=desk, person_id=person_id
            )
        yield result


def _codes(given: list[str]) -> Iterator[str]:
    for code in given:
        if code != "-":
            yield code
            continue
        for line in sys.stdin:
            if line.strip():
                yield line.strip()


def _show(options: Namespace, event: EventFacts, result: ScanResult) -> None:
    if options.json:
        say_json_line(as_json(event, result))
        return
    who = ""
    if result.person is not None:
        name = isolate(result.person.name or result.person.native_name)
        who = f" – {name} ({texts.category(result.person.category)})"
    say(f"{sentence(event, result)}{who}")


def _person(view: people.PersonView) -> dict[str, str]:
    return {"code": view.code, "name": view.name, "category": view.category}
