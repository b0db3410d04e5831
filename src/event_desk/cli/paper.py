"""Lists on paper, the times ticked on them, and badges collected by one for many."""

from argparse import Namespace
from collections.abc import Iterator
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from event_desk import checkin, clock, delegations, people, programme, texts, tick_lists
from event_desk.checkin import Direction, ScanResult
from event_desk.cli.entry import Window
from event_desk.cli.event import opened
from event_desk.cli.output import say, say_json
from event_desk.database import Database
from event_desk.delegations import Given, Handover
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.folding import isolate
from event_desk.texts import tr, translate


def write(options: Namespace, _window: Window) -> None:
    """Number a list and write it as PDF."""
    native = options.by == "native" or (options.by is None and texts.language() == "ar")
    with opened(options) as db, db.write() as session:
        listed = tick_lists.make(
            session,
            gate=options.gate,
            category=options.category,
            organisation=options.organisation,
            native=native,
            at=clock.now(),
        )
        event = programme.event_facts(session)
        place = tick_lists.place_name(session, options.gate)
        # Within the transaction: a list that couldn't be written gets no number.
        pages = tick_lists.write(options.out, listed, event, place)
    n = len(listed.lines)
    if options.json:
        say_json({"list": listed.number, "people": n, "pages": pages})
        return
    number = translate("texts", "List {number}").format(number=listed.number)
    words = tr("%n person(s)", "", n)
    say(f"{number}: {words}")


def ticked(db: Database, options: Namespace) -> Iterator[ScanResult]:
    """A scan for each code, or each line of a list, at the time that stands on the paper."""
    with db.read() as session:
        event = programme.event_facts(session)
        now = clock.now()
        at = tick_lists.moment(options.at, event, now, options.day)
        listed = None
        if options.list_number is not None:
            listed = tick_lists.read(session, options.list_number, at=now)
        ids = [_ticked_id(session, listed, code) for code in options.codes]
    for person_id in ids:
        with db.write() as session:
            result = checkin.admit(
                session,
                person_id,
                gate=listed.gate if listed else options.gate,
                at=at,
                desk=options.desk or checkin.DEFAULT_DESK,
                direction=Direction(options.direction),
                on_paper=True,
            )
        yield result


def _ticked_id(session: Session, listed: tick_lists.Listed | None, code: str) -> UUID:
    if listed is None:
        return people.id_of(session, code)
    found = tick_lists.find(listed.lines, code)
    if len(found) != 1 or not found[0].code:
        raise EventDeskError(ErrorCode.UNKNOWN_PERSON, value=code)
    return found[0].person_id


def collect(options: Namespace, _window: Window) -> None:
    """For those named and for everybody of an organisation who hasn't cancelled."""
    desk = options.desk or checkin.DEFAULT_DESK
    with opened(options) as db, db.write() as session:
        ids = [people.id_of(session, code) for code in options.codes]
        if options.organisation:
            of = delegations.members(session, options.organisation)
            ids += [member.person_id for member in of if not member.cancelled]
        if not ids:
            raise EventDeskError(ErrorCode.NOBODY_LISTED)
        if options.undo:
            handed = delegations.take_back(session, ids, at=clock.now(), desk=desk)
        else:
            by, by_name = _collector(session, options.by)
            handed = delegations.collect(
                session, ids, by, at=clock.now(), desk=desk, by_name=by_name
            )
        codes = {view.id: view.code for view in people.views(session, ids)}
    if options.json:
        say_json([_json(codes, one) for one in handed])
        return
    for one in handed:
        say(f"{isolate(one.name)}: {_words(one.given)}")


def _collector(session: Session, text: str) -> tuple[UUID | None, str]:
    """A code of somebody, else a name as it is."""
    if not text:
        return None, ""
    try:
        return people.id_of(session, text), ""
    except EventDeskError:
        return None, text


def _json(codes: dict[UUID, str], one: Handover) -> dict[str, Any]:
    return {
        "outcome": one.given.value,
        "person": {"code": codes.get(one.person_id, ""), "name": one.name},
        "by": one.by_name or None,
        "at": one.at,
    }


def _words(given: Given) -> str:
    return {
        Given.COLLECTED: translate("texts", "badge collected"),
        Given.ALREADY: translate("texts", "badge collected before"),
        Given.CANCELLED: translate("texts", "registration cancelled"),
        Given.NO_BADGE: translate("texts", "no badge yet"),
        Given.UNKNOWN: translate("texts", "not found"),
        Given.TAKEN_BACK: translate("texts", "not collected after all"),
        Given.NOT_COLLECTED: translate("texts", "was not collected"),
    }[given]
