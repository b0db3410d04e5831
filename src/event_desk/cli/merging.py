"""Two entries that are one person: who may be, making them one, and taking that back."""

from argparse import Namespace
from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Session

from event_desk import people, registrations
from event_desk.cli.entry import Window
from event_desk.cli.event import opened
from event_desk.cli.output import Bar, say_json, say_table
from event_desk.desks import Hand
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.folding import isolate
from event_desk.people import duplicates, merging
from event_desk.people.duplicates import PossiblePair
from event_desk.people.merge_fields import JOINED, Choice, Take
from event_desk.texts import translate
from event_desk.texts.merging import likeness


def listing(options: Namespace, _window: Window) -> None:
    """Each pair with its reasons; the codes are what `person merge` and `person apart` take."""
    with opened(options) as db, db.read() as session:
        with Bar(translate("texts", "Comparing")) as bar:
            pairs = duplicates.find(session, bar)
        named = {one for pair in pairs for one in (pair.one, pair.other)}
        codes = {view.id: view.code for view in people.views(session, named)}
    if options.json:
        say_json([_as_json(pair, codes) for pair in pairs])
        return
    say_table(
        (
            translate("texts", "Code"),
            translate("texts", "Name"),
            translate("texts", "Code"),
            translate("texts", "Name"),
            translate("texts", "Why"),
        ),
        [
            (
                codes[pair.one],
                isolate(pair.names[0]),
                codes[pair.other],
                isolate(pair.names[1]),
                likeness(pair.reasons, elsewhere=pair.elsewhere),
            )
            for pair in pairs
        ],
    )


def merge(session: Session, options: Namespace, at: datetime) -> UUID:
    """Who is kept; raises what `merging.merge` raises."""
    kept, other = _both(session, options)
    registrations.merge(session, kept, other, _choices(options), Hand(at))
    return kept


def unmerge(session: Session, options: Namespace, at: datetime) -> UUID:
    """Who was kept, alone again; raises NOTHING_TO_UNDO for who was never merged."""
    person_id = people.id_of(session, options.code)
    done = merging.last_of(session, person_id)
    if done is None:
        raise EventDeskError(ErrorCode.NOTHING_TO_UNDO)
    registrations.unmerge(session, done, Hand(at))
    return person_id


def set_apart(session: Session, options: Namespace, at: datetime) -> UUID:
    one, other = _both(session, options)
    registrations.set_apart(session, one, other, Hand(at))
    return one


def _both(session: Session, options: Namespace) -> tuple[UUID, UUID]:
    return people.id_of(session, options.code), people.id_of(session, options.other)


def _choices(options: Namespace) -> dict[str, Choice]:
    told: dict[str, Choice] = {}
    for take, names in (
        (Take.OTHER, options.take), (Take.KEPT, options.keep), (Take.BOTH, options.both),
    ):  # fmt: skip
        for typed in names:
            name = typed.strip().lower().replace("-", "_")
            if take is Take.BOTH and name not in JOINED:
                fields = ", ".join(sorted(JOINED))
                raise EventDeskError(ErrorCode.UNKNOWN_FIELD, value=typed, fields=fields)
            told[name] = take
    return told


def _as_json(pair: PossiblePair, codes: dict[UUID, str]) -> dict[str, object]:
    return {
        "codes": [codes[pair.one], codes[pair.other]],
        "names": pair.names,
        "organisations": pair.organisations,
        "reasons": [reason.value for reason in pair.reasons],
        "elsewhere": pair.elsewhere,
    }
