"""The plan on the day: what happened, what is changed by hand, what people are told."""

from argparse import Namespace
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from event_desk import clock, programme
from event_desk.allocation import hand, proposal, rules, starts, storage, telling, versions
from event_desk.allocation.difference import Difference, Line, Work, bulletin, difference
from event_desk.allocation.problem import Gap
from event_desk.allocation.telling import Words
from event_desk.allocation.undoing import Undo
from event_desk.cli.entry import Window
from event_desk.cli.event import opened
from event_desk.cli.output import Bar, say, say_json, say_table
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.texts import tr, translate
from event_desk.texts.changes import plan_origin
from event_desk.texts.suggestions import mind_sentence

Step = Callable[[Session, datetime], Undo]
Lines = Mapping[str, tuple[Line, ...]]


def replan(options: Namespace, _window: Window) -> None:
    """Work out the plan that touches the fewest; `plan --dry-run` saves nothing."""
    with opened(options) as db:
        with db.read() as session:
            now = _moment(session, options.since) if options.since else clock.now()
            problem = storage.load(session, now=now)
            known = telling.words(session)
        with Bar(translate("texts", "Planning")) as bar:
            found = proposal.replan(problem, bar, options.seconds)
        if found.difference and not options.dry_run:
            with db.write() as session:
                proposal.accept(session, found, clock.now())
    answer = {
        "saved": bool(found.difference) and not options.dry_run,
        "status": found.solution.status.value,
        "objective": dict(found.solution.objective),
        "seconds": round(found.solution.seconds, 2),
        **_difference(found.difference, known),
        "bulletin": _bulletins(found.lines, known),
    }
    _answer(options, answer, lambda: _say_difference(found.difference, found.lines, known))


def publish(options: Namespace, _window: Window) -> None:
    with opened(options) as db, db.write() as session:
        number = versions.publish(session, clock.now(), options.note)
        facts = versions.history(session)[0]
    said = translate("texts", "Published as version {number}.").format(number=number)
    _answer(options, _facts(facts), lambda: say(said))


def plans(options: Namespace, _window: Window) -> None:
    with opened(options) as db, db.read() as session:
        found = versions.history(session)
        event = programme.event_facts(session)
    if options.json:
        say_json([_facts(one) for one in found])
        return
    say_table(
        (
            translate("texts", "Plan"),
            translate("texts", "Made"),
            translate("texts", "By"),
            translate("texts", "Published as"),
            translate("texts", "Gaps"),
            translate("texts", "Note"),
        ),
        [
            (
                one.number,
                f"{event.local(one.created_at):%Y-%m-%d %H:%M}",
                plan_origin(one.origin),
                one.released,
                one.gaps,
                one.note,
            )
            for one in found
        ],
    )


def diff(options: Namespace, _window: Window) -> None:
    """Between two plans, or between the published one and the one in force."""
    numbers: list[int] = options.numbers
    with opened(options) as db, db.read() as session:
        problem = storage.load(session)
        known = telling.words(session)
        before, after = _pair(session, numbers)
    found = difference(before, after, problem)
    lines = bulletin(found, before, after, problem)
    answer = {**_difference(found, known), "bulletin": _bulletins(lines, known)}
    _answer(options, answer, lambda: _say_difference(found, lines, known))


def _pair(session: Session, numbers: list[int]) -> tuple[versions.Version, versions.Version]:
    match numbers:
        case []:
            (last, *_) = versions.latest_two(session) or (None,)
            if last is None:
                raise EventDeskError(ErrorCode.NOT_PUBLISHED)
            return versions.version(session, last.number), versions.in_force(session)
        case [first]:
            return versions.version(session, first), versions.in_force(session)
        case [first, second]:
            return versions.version(session, first), versions.version(session, second)
        case _:
            raise EventDeskError(ErrorCode.UNKNOWN_PLAN, value=" ".join(map(str, numbers)))


def back(options: Namespace, _window: Window) -> None:
    _edit(options, lambda session, at: versions.restore(session, options.number, at))


def ill(options: Namespace, _window: Window) -> None:
    def step(session: Session, at: datetime) -> Undo:
        since, until = _span(session, options, at)
        return starts.ill(session, _interpreter(session, options.code), since, at, until)

    _edit(options, step)


def room_lost(options: Namespace, _window: Window) -> None:
    def step(session: Session, at: datetime) -> Undo:
        since, until = _span(session, options, at)
        return starts.room_lost(session, _room(session, options.room), since, until, at)

    _edit(options, step)


def assign(options: Namespace, _window: Window) -> None:
    def step(session: Session, at: datetime) -> Undo:
        other = _interpreter(session, options.other) if options.other else None
        item, person = _item(session, options.item), _interpreter(session, options.code)
        return hand.assign(session, item, options.into, person, at=at, replacing=other)

    _edit(options, step)


def release(options: Namespace, _window: Window) -> None:
    def step(session: Session, at: datetime) -> Undo:
        item, person = _item(session, options.item), _interpreter(session, options.code)
        return hand.release(session, item, options.into, person, at=at)

    _edit(options, step)


def lock(options: Namespace, _window: Window) -> None:
    _edit(options, lambda session, at: _lock(session, options, at, locked=True))


def unlock(options: Namespace, _window: Window) -> None:
    _edit(options, lambda session, at: _lock(session, options, at, locked=False))


def _lock(session: Session, options: Namespace, at: datetime, *, locked: bool) -> Undo:
    item = _item(session, options.item) if options.item else None
    return hand.lock(session, locked, at, item_id=item, day=_day(options.day))


def _edit(options: Namespace, step: Step) -> None:
    """Do it, and say what that opened and closed."""
    with opened(options) as db, db.write() as session:
        before = versions.in_force(session)
        wrong = rules.forbidden(storage.load(session), before.plan)
        undo = step(session, clock.now())
        session.flush()
        problem = storage.load(session)
        after = versions.in_force(session)
        found = difference(before, after, problem)
        known = telling.words(session)
    breaks = rules.added(wrong, rules.forbidden(problem, after.plan))
    minds = list(telling.broken(breaks, known))
    answer: dict[str, Any] = {
        "done": undo.label.did.value,
        **_difference(found, known),
        "breaks": minds,
    }

    def told() -> None:
        say(telling.edit_words(undo.label))
        for line in (*telling.sentences(found, known), *map(mind_sentence, minds)):
            say(f"   {line}")

    _answer(options, answer, told)


# What was named


def _item(session: Session, code: str) -> UUID:
    found = programme.find_item(session, code)
    if found is None:
        raise EventDeskError(ErrorCode.UNKNOWN_ITEM, value=code)
    return found.id


def _room(session: Session, name: str) -> UUID:
    found = programme.find_room(session, name)
    if found is None:
        raise EventDeskError(ErrorCode.UNKNOWN_ROOM, value=name)
    return found.id


def _interpreter(session: Session, code: str) -> UUID:
    found = programme.find_interpreter(session, code)
    if found is None:
        raise EventDeskError(ErrorCode.UNKNOWN_INTERPRETER, value=code)
    return found


def _span(session: Session, options: Namespace, at: datetime) -> tuple[datetime, datetime | None]:
    since = _moment(session, options.since) if options.since else at
    until = _moment(session, options.until) if options.until else None
    if until is not None and until <= since:
        raise EventDeskError(ErrorCode.DATES_REVERSED, start=options.since, end=options.until)
    return since, until


def _moment(session: Session, text: str) -> datetime:
    """`2026-06-09T10:30` in the event's zone, or with a zone of its own."""
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        raise EventDeskError(ErrorCode.TIME_UNREADABLE, value=text) from None
    zone = programme.event_facts(session).zone
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=zone)


def _day(text: str | None) -> date | None:
    if text is None:
        return None
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise EventDeskError(ErrorCode.BAD_DATE, value=text) from None


# What is said


def _answer(options: Namespace, answer: dict[str, Any], told: Callable[[], None]) -> None:
    if options.json:
        say_json(answer)
    else:
        told()


def _say_difference(found: Difference, lines: Lines, known: Words) -> None:
    if not found:
        say(translate("texts", "Nothing is different."))
        return
    n = len(found.touched)
    say(tr("%n person(s) touched", "", n))
    for line in telling.sentences(found, known):
        say(f"   {line}")
    for person, news in lines.items():
        say()
        say(known.name(person))
        for line in news:
            say(f"   {telling.line_sentence(line, known)}")


def _facts(one: versions.PlanFacts) -> dict[str, Any]:
    return {
        "plan": one.number,
        "release": one.released,
        "origin": one.origin,
        "base": one.base,
        "note": one.note,
        "status": one.status,
        "created": one.created_at,
        "published": one.published_at,
        "gaps": one.gaps,
        "in_force": one.in_force,
    }


def _difference(found: Difference, known: Words) -> dict[str, Any]:
    return {
        "rooms": [
            {
                "item": known.code(move.item),
                "before": known.name(move.before) or None,
                "after": known.name(move.after) or None,
            }
            for move in found.rooms
        ],
        "times": [
            {
                "item": known.code(shift.item),
                "before": list(shift.before),
                "after": list(shift.after),
            }
            for shift in found.times
        ],
        "seats": [
            {
                "item": known.code(seat.item),
                "person": known.name(seat.person),
                "news": [one.value for one in seat.news],
                "before": _work(seat.before, known),
                "after": _work(seat.after, known),
            }
            for seat in found.seats
        ],
        "opened": [_gap(gap, known) for gap in found.opened],
        "closed": [_gap(gap, known) for gap in found.closed],
        "touched": [known.name(person) for person in found.touched],
    }


def _work(work: Work | None, known: Words) -> dict[str, Any] | None:
    if work is None:
        return None
    return {
        "languages": list(work.languages),
        "booth": work.booth,
        "relay_from": work.relay_from or None,
        "mode": work.mode,
        "partners": [known.name(person) for person in work.partners],
    }


def _gap(gap: Gap, known: Words) -> dict[str, Any]:
    return {
        "item": known.code(gap.item),
        "kind": gap.kind.value,
        "from": gap.source or None,
        "language": gap.language or None,
        "missing": gap.missing or None,
    }


def _bulletins(lines: Lines, known: Words) -> list[dict[str, Any]]:
    def sentences(news: tuple[Line, ...]) -> list[str]:
        return [telling.line_sentence(line, known) for line in news]

    return [
        {"person": known.name(person), "lines": sentences(news)} for person, news in lines.items()
    ]
