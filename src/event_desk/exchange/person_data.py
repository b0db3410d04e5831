"""All that an event knows of one person, for whoever asks what is known of them."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk import audit, clock, people, programme, texts
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.exchange import export, listing_pdf, record_export
from event_desk.exchange.listing import Column, Kind, Listing, Manner, Value
from event_desk.exchange.spreadsheet import replacing
from event_desk.model import Audit, Badge, HandOver, Item, ItemSpeaker, Person, PersonRole
from event_desk.people import Happening
from event_desk.texts import translate
from event_desk.texts.record import deed, details

ENDINGS = (".pdf", ".json")
# What the program keeps for itself and says nothing about the person.
_OWN = frozenset({"id", "version", "changed_at", "folded", "organisation_id", "merged_into_id"})


@dataclass(frozen=True, slots=True)
class Went:
    """A list that went out while the person was known, and may have named them."""

    at: datetime
    subject: str
    columns: tuple[str, ...]
    purpose: str


@dataclass(frozen=True, slots=True)
class PersonData:
    """`entries` are the person's own and those merged into it, by field; times are UTC."""

    code: str
    entries: tuple[Mapping[str, Any], ...]
    badges: tuple[Mapping[str, Any], ...]
    on_stage: tuple[str, ...]
    history: tuple[Happening, ...]
    left_with: tuple[tuple[datetime, str], ...]
    lists: tuple[Went, ...]


def load(session: Session, person_id: UUID) -> PersonData:
    """Raises UNKNOWN_PERSON."""
    code = people.view(session, person_id).code
    ids = people.family(session, person_id)
    entries = session.scalars(select(Person).where(Person.id.in_(ids))).all()
    since = min(entry.created_at for entry in entries)
    left = session.execute(
        select(HandOver.at, HandOver.left_with).where(HandOver.person_id.in_(ids))
    )
    stage = session.execute(
        select(Item.code, Item.titles, ItemSpeaker.role)
        .join(ItemSpeaker, ItemSpeaker.item_id == Item.id)
        .where(ItemSpeaker.person_id.in_(ids))
    )
    languages = programme.event_facts(session).languages
    return PersonData(
        code=code,
        entries=tuple(_entry(session, one) for one in entries),
        badges=tuple(
            {
                "typing_code": badge.typing_code,
                "issued_at": badge.issued_at,
                "printed": badge.printed,
                "replaced_at": badge.replaced_at,
            }
            for badge in session.scalars(select(Badge).where(Badge.person_id.in_(ids)))
        ),
        on_stage=tuple(
            f"{item} {texts.localised(titles, languages)} ({role})" for item, titles, role in stage
        ),
        history=people.history(session, person_id),
        left_with=tuple((at, words) for at, words in left),
        lists=_lists(session, since),
    )


def note(
    session: Session, person_id: UUID, *, at: datetime, desk_id: UUID | None = None, actor: str = ""
) -> None:
    entry = audit.Entry("shown", "people", person_id)
    audit.note(session, [entry], at=at, desk_id=desk_id, actor=actor)


def as_json(data: PersonData) -> dict[str, Any]:
    return {
        "code": data.code,
        "entries": [dict(entry) for entry in data.entries],
        "badges": [dict(badge) for badge in data.badges],
        "on_stage": list(data.on_stage),
        "history": [
            {
                "at": one.at,
                "what": one.what,
                "where": one.where,
                "desk": one.desk,
                "fields": list(one.fields),
            }
            for one in data.history
        ],
        "left_with": [{"at": at, "with": words} for at, words in data.left_with],
        "lists_that_may_name_them": [
            {
                "at": one.at,
                "subject": one.subject,
                "columns": list(one.columns),
                "purpose": one.purpose,
            }
            for one in data.lists
        ],
    }


def save(data: PersonData, how: Manner, zone: programme.EventFacts, path: Path) -> None:
    """As PDF to hand over or as JSON. Raises UNKNOWN_FORMAT, CANNOT_WRITE or DISK_FULL."""
    match path.suffix.lower():
        case ".json":
            text = json.dumps(as_json(data), ensure_ascii=False, indent=1, default=_plain)
            with replacing(path) as beside:
                beside.write_text(f"{text}\n", "utf-8")
        case ".pdf":
            listing_pdf.write(path, how, listings(data, zone))
        case _:
            raise EventDeskError(ErrorCode.UNKNOWN_FORMAT, path=path, formats=", ".join(ENDINGS))


def listings(data: PersonData, event: programme.EventFacts) -> tuple[Listing, ...]:
    """The same on pages: fields, what happened, which lists went out."""

    def local(at: datetime) -> datetime:
        return event.local(at).replace(tzinfo=None)

    fields: list[tuple[Value, ...]] = []
    for entry in data.entries:
        fields += [(texts.field_name(name), _shown(value)) for name, value in entry.items()]
    fields += [(translate("texts", "Badge"), str(badge["typing_code"])) for badge in data.badges]
    fields += [(translate("texts", "On stage"), one) for one in data.on_stage]
    fields += [
        (translate("texts", "Left with"), f"{words} ({local(at):%Y-%m-%d %H:%M})")
        for at, words in data.left_with
    ]
    happened: list[tuple[Value, ...]] = [
        (
            local(one.at),
            deed(one.what),
            one.where,
            one.desk,
            ", ".join(texts.field_name(name) for name in one.fields),
        )
        for one in data.history
    ]
    went: list[tuple[Value, ...]] = [
        (
            local(one.at),
            one.subject,
            one.purpose,
            details({"columns": list(one.columns)}),
        )
        for one in data.lists
    ]
    when = Column(translate("texts", "When"), Kind.MOMENT, least=28.0)
    title = translate("texts", "What is known of {code}").format(code=data.code)
    return (
        Listing(
            title,
            (
                Column(translate("texts", "Field"), least=45.0),
                Column(translate("texts", "Value"), least=100.0),
            ),
            fields, filtered=False, upright=True,
        ),
        Listing(
            translate("texts", "What happened"),
            (
                when,
                Column(translate("texts", "What")),
                Column(translate("texts", "Where")),
                Column(translate("texts", "Desk")),
                Column(translate("texts", "Fields")),
            ),
            happened, filtered=False,
        ),
        Listing(
            translate("texts", "Lists that went out since, and may name this person"),
            (
                when,
                Column(translate("texts", "List")),
                Column(translate("texts", "What for")),
                Column(translate("texts", "Columns")),
            ),
            went, filtered=False,
        ),
    )  # fmt: skip


def _entry(session: Session, person: Person) -> dict[str, Any]:
    organisation = person.organisation
    roles = session.scalars(select(PersonRole.role).where(PersonRole.person_id == person.id))
    found: dict[str, Any] = {
        column.key: getattr(person, column.key)
        for column in Person.__table__.columns
        if column.key not in _OWN
    }
    found["organisation"] = organisation.name if organisation else ""
    found["roles"] = list(roles)
    return {name: value for name, value in found.items() if value not in ("", None, [])}


def _lists(session: Session, since: datetime) -> tuple[Went, ...]:
    """Those of people: the programme and figures name nobody who isn't on stage."""
    lines = session.scalars(
        select(Audit).where(Audit.action == "export", Audit.at >= since).order_by(Audit.number)
    )
    nobody = {subject.value for subject in export.WITHOUT_PEOPLE}
    return tuple(
        Went(
            line.at,
            str(line.detail.get("subject", "")),
            tuple(line.detail.get("columns", ())),
            str(line.detail.get("purpose", "")),
        )
        for line in lines
        if line.detail.get("subject") not in nobody
    )


def _shown(value: Any) -> Value:
    match value:
        case bool():
            return translate("texts", "yes") if value else translate("texts", "no")
        case datetime():
            return f"{value:%Y-%m-%d %H:%M} UTC"
        case date():
            return value.isoformat()
        case list():
            return ", ".join(map(str, value))  # pyright: ignore[reportUnknownArgumentType] - of JSON
        case _:
            return str(value)


def _plain(value: object) -> str:
    if isinstance(value, datetime):
        return clock.iso(value)
    return value.isoformat() if isinstance(value, date) else str(value)


manner = record_export.manner
