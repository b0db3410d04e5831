"""At a gate: scans, one by one or as a stream."""

import sys
from argparse import Namespace
from collections.abc import Iterator
from typing import Any

from event_desk import checkin, clock, people, programme, texts
from event_desk.checkin import Direction, ScanResult
from event_desk.cli.entry import Window
from event_desk.cli.event import opened
from event_desk.cli.output import say, say_json_line
from event_desk.database import Database
from event_desk.folding import isolate
from event_desk.programme import EventFacts


def scan(options: Namespace, _window: Window) -> None:
    """Judge each code by itself; every verdict is told after its commit, never before."""
    with opened(options) as db:
        with db.read() as session:
            event = programme.event_facts(session)
        if options.undo:
            for result in _undone(db, options):
                _show(options, event, result)
            return
        if options.on_paper:
            from event_desk.cli import paper

            for result in paper.ticked(db, options):
                _show(options, event, result)
            return
        streaming = "-" in options.codes
        for code in _codes(options.codes):
            result = _judge(db, options, code)
            if streaming:
                say_json_line(as_json(event, result))
            else:
                _show(options, event, result)


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
        "state": result.state.value,
        "notes": [
            {"kind": note.kind.value, "text": note.text, "numbers": list(note.numbers)}
            for note in result.notes
        ],
        "misread": result.misread.value if result.misread else None,
        "unconfirmed": result.unconfirmed,
    }


def sentence(event: EventFacts, result: ScanResult) -> str:
    time = f"{event.local(result.first_at):%H:%M}" if result.first_at else ""
    misread = texts.misread_sentence(result.misread.value) if result.misread else ""
    return misread or texts.scan_sentence(
        result.outcome,
        time=time,
        desk=result.first_desk,
        note=bool(result.notes),
        unconfirmed=result.unconfirmed,
    )


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
    for note in result.notes:
        say(f"  {texts.note_sentence(note.kind.value, note.text, note.numbers)}")
    if result.unconfirmed:
        say(f"  {texts.unconfirmed_sentence()}")
