"""Who there is, and single changes."""

import sys
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import fields
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from event_desk import clock, people, programme, registrations, search, texts
from event_desk.cli import merging, privacy
from event_desk.cli.entry import Window
from event_desk.cli.event import copy_before, opened
from event_desk.cli.output import say, say_json, say_json_line, say_table
from event_desk.database.backups import Occasion
from event_desk.desks import Hand
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.folding import isolate
from event_desk.people import PersonFields, PersonView
from event_desk.texts import translate

_FOUND = 20


def listing(options: Namespace, _window: Window) -> None:
    """The whole list, or what a query finds, best first; `-` answers line by line."""
    with opened(options) as db, db.read() as session:
        if options.query == "-":
            for line in sys.stdin:
                found = search.find(session, line.strip(), options.limit or _FOUND)
                say_json_line([as_json(view) for view in found])
            return
        if options.query is None:
            views = people.views(session)[: options.limit]
        else:
            views = search.find(session, options.query, options.limit or _FOUND)
    if options.json:
        say_json([as_json(view) for view in views])
    else:
        _show(views)


def change(options: Namespace, _window: Window) -> None:
    """One change to one person; the answer is the person as it then is."""
    at = clock.now()
    if options.action == "history":
        _history(options)
        return
    if options.action in {"data", "erase"}:
        privacy.one_person(options)
        return
    with opened(options) as db:
        if options.action == "merge":
            copy_before(db, Occasion.BEFORE_MERGE)
        with db.write() as session:
            match options.action:
                case "add" | "edit" | "cancel" | "restore":
                    person_id = _register(session, options, Hand(at))
                case "merge":
                    person_id = merging.merge(session, options, at)
                case "unmerge":
                    person_id = merging.unmerge(session, options, at)
                case _:
                    person_id = merging.set_apart(session, options, at)
        with db.read() as session:
            view = people.view(session, person_id)
    if options.json:
        say_json(as_json(view))
    else:
        say(f"{view.code}  {isolate(view.shown_name)}  {texts.status(view.status)}")


def _register(session: Session, options: Namespace, hand: Hand) -> UUID:
    """Recorded as the window's changes are."""
    if options.action == "add":
        return registrations.add(session, _fields(options), hand).ids[0]
    person_id = people.id_of(session, options.code)
    match options.action:
        case "edit":
            registrations.edit(session, [person_id], _fields(options), hand)
        case "cancel":
            registrations.cancel(session, [person_id], hand)
        case _:
            registrations.restore(session, [person_id], hand)
    return person_id


def _history(options: Namespace) -> None:
    with opened(options) as db, db.read() as session:
        event = programme.event_facts(session)
        lines = people.history(session, people.id_of(session, options.code))
    if options.json:
        say_json(
            [
                {
                    "at": line.at,
                    "what": line.what,
                    "where": line.where,
                    "desk": line.desk,
                    "fields": line.fields,
                    "on_paper": line.on_paper,
                }
                for line in lines
            ]
        )
        return
    for line in lines:
        parts = (line.what, isolate(line.where), isolate(line.desk), ", ".join(line.fields))
        said = " · ".join(part for part in parts if part)
        say(f"{event.local(line.at):%Y-%m-%d %H:%M}  {said}")


def as_json(view: PersonView) -> dict[str, Any]:
    """A person in the form that scripts rely on."""
    badge = view.badge
    return {
        "code": view.code,
        "name": view.name,
        "given_name": view.given_name,
        "family_name": view.family_name,
        "native_name": view.native_name,
        "title": view.title,
        "organisation": view.organisation,
        "native_organisation": view.native_organisation,
        "country": view.country,
        "email": view.email,
        "phone": view.phone,
        "languages": view.languages,
        "interpretation": view.interpretation,
        "category": view.category,
        "minor": view.minor,
        "guardian": view.guardian,
        "photo_consent": view.photo_consent,
        "photo_purposes": view.photo_purposes,
        "arrival": view.arrival,
        "dietary": view.dietary,
        "status": view.status,
        "badge": (
            {"code": badge.code, "printed": badge.printed, "typing_code": badge.typing_code}
            if badge
            else None
        ),
        "external_id": view.external_id,
        "roles": view.roles,
        "description": view.description,
        "position": view.position,
        "departure": view.departure,
        "access_needs": view.access_needs,
        "first_in": view.first_in,
    }


def _fields(options: Namespace) -> PersonFields:
    given: dict[str, Any] = {}
    for field in fields(PersonFields):
        value = getattr(options, field.name, None)
        if value is None:
            continue
        match field.name:
            case "languages":
                value = tuple(part.strip().lower() for part in value.split(",") if part.strip())
                for code in value:
                    if not (2 <= len(code) <= 3 and code.isascii() and code.isalpha()):
                        raise EventDeskError(ErrorCode.UNKNOWN_LANGUAGE, value=code)
            case "photo_purposes":
                value = people.photo_purposes(value.split(","))
            case "minor" | "photo_consent":
                value = value == "yes"
            case _:
                pass
        given[field.name] = value
    return PersonFields(**given)


def _show(views: Sequence[PersonView]) -> None:
    say_table(
        (
            translate("texts", "Code"),
            translate("texts", "Name"),
            translate("texts", "Name in the other script"),
            translate("texts", "Organisation"),
            translate("texts", "Category"),
            translate("texts", "Status"),
        ),
        [
            (
                view.code,
                isolate(view.name or view.description),
                isolate(view.native_name),
                isolate(view.organisation or view.native_organisation),
                texts.category(view.category),
                texts.status(view.status),
            )
            for view in views
        ],
    )
