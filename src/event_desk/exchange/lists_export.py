"""People, scans, badges, receivers and problems as listings.

The headings of the people list are those that an import knows, in each of the languages.
"""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from event_desk import codes, people, programme, texts
from event_desk.attendance import load as load_attendance
from event_desk.exchange.attendance_facts import place_label
from event_desk.exchange.listing import Column, Kind, Listing, Value, local, yes_no
from event_desk.model import (
    Badge,
    Desk,
    Event,
    Import,
    Person,
    Receiver,
    ReceiverMove,
    Scan,
)
from event_desk.model.words import Outcome
from event_desk.people import PersonView
from event_desk.people.naming import listed_names
from event_desk.texts import translate


def people_listings(session: Session, *, full_names: bool = False) -> tuple[Listing, ...]:
    """With `full_names` also those of minors who are shown under another one."""
    columns = (
        Column(translate("texts", "Code"), Kind.CODE),
        Column(translate("texts", "Title"), key="title"),
        Column(translate("texts", "Name"), key="name"),
        Column(translate("texts", "Given name"), key="given_name"),
        Column(translate("texts", "Family name"), key="family_name"),
        Column(translate("texts", "Name in the other script"), key="native_name"),
        Column(translate("texts", "Description"), key="description"),
        Column(translate("texts", "Organisation"), key="organisation"),
        Column(translate("texts", "Organisation in the other script"), key="native_organisation"),
        Column(translate("texts", "Position"), key="position"),
        Column(translate("texts", "Country"), Kind.CODE, "country"),
        Column(translate("texts", "E-mail"), key="email"),
        Column(translate("texts", "Phone"), Kind.CODE, "phone"),
        Column(translate("texts", "Languages"), key="languages"),
        Column(translate("texts", "Interpretation into"), key="interpretation"),
        Column(translate("texts", "Category"), key="category"),
        Column(translate("texts", "Gender"), key="gender"),
        Column(translate("texts", "Under 18"), key="minor"),
        Column(translate("texts", "Guardian"), key="guardian"),
        Column(translate("texts", "Photo consent"), key="photo_consent"),
        Column(translate("texts", "Photographs for"), key="photo_purposes"),
        Column(translate("texts", "Arrival"), Kind.DATE, "arrival"),
        Column(translate("texts", "Departure"), Kind.DATE, "departure"),
        Column(translate("texts", "Dietary requirements"), key="dietary"),
        Column(translate("texts", "Access needs"), key="access_needs"),
        Column(translate("texts", "Notes"), key="notes"),
        Column(translate("texts", "External ID"), Kind.CODE, "external_id"),
        Column(translate("texts", "External code"), Kind.CODE, "external_code"),
        Column(translate("texts", "Status"), key="status"),
    )
    rows = [_person_row(view, full_names=full_names) for view in people.views(session)]
    return (Listing(translate("texts", "People"), columns, rows),)


def _person_row(view: PersonView, *, full_names: bool) -> tuple[Value, ...]:
    return (
        view.code,
        view.title,
        *_names(view, full=full_names),
        view.description,
        view.organisation,
        view.native_organisation,
        view.position,
        view.country,
        view.email,
        view.phone,
        ", ".join(view.languages),
        view.interpretation,
        texts.category(view.category),
        view.gender,
        yes_no(view.minor),
        view.guardian,
        yes_no(view.photo_consent),
        ", ".join(map(texts.photo_purpose, view.photo_purposes)),
        view.arrival,
        view.departure,
        view.dietary,
        view.access_needs,
        view.notes,
        view.external_id,
        view.external_code,
        texts.status(view.status),
    )


def _names(view: PersonView, *, full: bool) -> tuple[str, str, str, str]:
    """Of a minor only what was chosen for display, unless somebody asked for more."""
    name, native = view.listed_names
    if full or (name, native) == (view.name, view.native_name):
        return view.name, view.given_name, view.family_name, view.native_name
    return name, "", "", native


def scan_listings(session: Session) -> tuple[Listing, ...]:
    """Every line of the record, refused and undone ones too, in the order it was written."""
    event = programme.event_facts(session)
    labels = {
        place.id: place_label(place, event.languages) for place in load_attendance(session).places
    }
    undone = set(session.scalars(select(Scan.undoes_id).where(Scan.undoes_id.isnot(None))))
    yes = translate("texts", "yes")
    now = _merged(session)
    hidden = _hidden(session)
    columns = (
        Column(translate("texts", "Time"), Kind.MOMENT),
        Column(translate("texts", "Desk")),
        Column(translate("texts", "Number"), Kind.NUMBER),
        Column(translate("texts", "Gate")),
        Column(translate("texts", "Direction"), Kind.CODE),
        Column(translate("texts", "Outcome")),
        Column(translate("texts", "Undone later")),
        Column(translate("texts", "Code"), Kind.CODE, "code"),
        Column(translate("texts", "Name"), key="name"),
        Column(translate("texts", "Reason")),
        Column(translate("texts", "What the badge said"), Kind.CODE, "read"),
    )
    rows = [
        (
            local(event, at),
            desk,
            number,
            labels.get(gate_id, ""),
            kind,
            texts.scan_word(Outcome(outcome)),
            yes if key in undone else "",
            now[person_id][0] if person_id in now else code or "",
            now[person_id][1] if person_id in now else hidden.get(person_id, name or native or ""),
            "" if reason.startswith("moved:") else reason,
            read,
        )
        for key, at, desk, number, gate_id, kind, outcome, person_id, code, name, native, reason,
        read in (
            session.execute(
                select(
                    Scan.id, Scan.at, Desk.name, Scan.number, Scan.gate_id, Scan.kind,
                    Scan.outcome, Scan.person_id, Person.code, Person.name, Person.native_name,
                    Scan.reason, Scan.read,
                )
                .join(Desk, Desk.id == Scan.desk_id)
                .outerjoin(Person, Person.id == Scan.person_id)
                .order_by(Scan.at, Desk.name, Scan.number)
            )
        )
    ]  # fmt: skip
    return (Listing(translate("texts", "Scans"), columns, rows),)


def _hidden(session: Session) -> dict[UUID | None, str]:
    """The minors who are shown under another name, with that name."""
    query = select(Person).where(
        Person.display_name != "", Person.minor.is_(True) | (Person.category == "child")
    )
    return {one.id: listed_names(one)[0] for one in session.scalars(query)}


def _merged(session: Session) -> dict[UUID | None, tuple[str, str]]:
    """Code and name of the person that an entry stands for since it was merged."""
    found: dict[UUID | None, tuple[str, str]] = {}
    query = select(Person.id).where(Person.merged_into_id.isnot(None))
    for key in session.scalars(query).all():
        kept = session.get_one(Person, people.kept_id(session, key))
        found[key] = (kept.code, kept.name or kept.native_name)
    return found


def badge_listings(session: Session) -> tuple[Listing, ...]:
    event = programme.event_facts(session)
    secret = session.scalars(select(Event)).one()
    columns = (
        Column(translate("texts", "Code"), Kind.CODE, "code"),
        Column(translate("texts", "Name"), key="name"),
        Column(translate("texts", "Category"), key="category"),
        Column(translate("texts", "Badge code"), Kind.CODE, "badge_code"),
        Column(translate("texts", "Typing code"), Kind.CODE, "typing_code"),
        Column(translate("texts", "Issued"), Kind.MOMENT),
        Column(translate("texts", "Times printed"), Kind.NUMBER),
        Column(translate("texts", "Last printed"), Kind.MOMENT),
        Column(translate("texts", "Replaced"), Kind.MOMENT),
    )
    rows = [
        (
            person.code,
            next(filter(None, listed_names(person)), ""),
            texts.category(person.category),
            codes.make(secret.badge_key, secret.tag, badge.badge_id),
            badge.typing_code,
            local(event, badge.issued_at),
            badge.printed,
            local(event, badge.printed_at),
            local(event, badge.replaced_at),
        )
        for badge, person in session.execute(
            select(Badge, Person)
            .join(Person, Person.id == Badge.person_id)
            .order_by(*people.NAME_ORDER, Badge.issued_at)
        )
    ]
    return (Listing(translate("texts", "Badges"), columns, rows),)


def receiver_listings(session: Session) -> tuple[Listing, ...]:
    """Every receiver with where it is now; those handed out come first."""
    event = programme.event_facts(session)
    moves = session.scalars(select(ReceiverMove).order_by(ReceiverMove.at, ReceiverMove.number))
    last = {move.receiver_id: move for move in moves}
    holders = {
        person.id: person
        for person in session.scalars(select(Person).options(joinedload(Person.organisation)))
    }
    columns = (
        Column(translate("texts", "Receiver"), Kind.CODE),
        Column(translate("texts", "Where")),
        Column(translate("texts", "Code"), Kind.CODE, "code"),
        Column(translate("texts", "Name"), key="name"),
        Column(translate("texts", "Organisation"), key="organisation"),
        Column(translate("texts", "Phone"), Kind.CODE, "phone"),
        Column(translate("texts", "Since"), Kind.MOMENT),
    )
    out, back = translate("texts", "handed out"), translate("texts", "returned")
    given: list[tuple[Value, ...]] = []
    kept: list[tuple[Value, ...]] = []
    for receiver in session.scalars(select(Receiver).order_by(Receiver.number)):
        move = last.get(receiver.id)
        if move is None or move.kind != "out":
            since = local(event, move.at) if move else None
            kept.append((receiver.number, back if move else "", "", "", "", "", since))
            continue
        person = holders.get(move.person_id) if move.person_id else None
        while person is not None and person.merged_into_id is not None:
            person = holders.get(person.merged_into_id)
        organisation = person.organisation if person else None
        given.append(
            (
                receiver.number,
                out,
                person.code if person else "",
                next(filter(None, listed_names(person)), "") if person else "",
                organisation.name if organisation else "",
                person.phone if person else "",
                local(event, move.at),
            )
        )
    return (Listing(translate("texts", "Receivers"), columns, [*given, *kept]),)


def problem_listings(session: Session) -> tuple[Listing, ...]:
    """What was wrong with the lists that came in and weren't taken back, newest list first."""
    columns = (
        Column(translate("texts", "List")),
        Column(translate("texts", "Sheet")),
        Column(translate("texts", "Row"), Kind.NUMBER),
        Column(translate("texts", "Column")),
        Column(translate("texts", "Severity")),
        Column(translate("texts", "Problem")),
        Column(translate("texts", "Code"), Kind.CODE),
    )
    words = {
        "error": translate("texts", "error"),
        "warning": translate("texts", "warning"),
    }
    rows: list[tuple[Value, ...]] = []
    for found in session.scalars(
        select(Import).where(Import.undone_at.is_(None)).order_by(Import.at.desc())
    ):
        for problem in _problems(found.problems):
            severity = str(problem.get("severity", ""))
            rows.append(
                (
                    found.file_name,
                    str(problem.get("sheet", "")),
                    problem.get("row"),
                    str(problem.get("column", "")),
                    words.get(severity, severity),
                    str(problem.get("message", "")),
                    str(problem.get("code", "")),
                )
            )
    return (Listing(translate("texts", "Problems"), columns, rows),)


def _problems(kept: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    return list(kept.get("problems", ()))
