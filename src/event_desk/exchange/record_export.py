"""The record of changes, and the report of a removal, as listings that can be written out."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk import audit, programme, texts
from event_desk.desks import DEFAULT_DESK, desk_named
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.exchange import listing_pdf, spreadsheet
from event_desk.exchange.listing import Column, Kind, Listing, Manner, Value
from event_desk.model import Audit, Desk, Person
from event_desk.privacy import Removed
from event_desk.texts import translate
from event_desk.texts.record import class_name, deed, details, role

ENDINGS = (".xlsx", ".csv", ".pdf")


def load(session: Session) -> Listing:
    """The whole record, the oldest first, with people by their codes: it holds no names."""
    event = programme.event_facts(session)
    codes = {row.id: row.code for row in session.execute(select(Person.id, Person.code))}
    desks = {row.id: row.name for row in session.execute(select(Desk.id, Desk.name))}
    rows: list[tuple[Value, ...]] = [
        (
            line.number,
            event.local(line.at).replace(tzinfo=None),
            desks.get(line.desk_id, "") if line.desk_id else "",
            role(line.actor),
            deed(line.action),
            codes.get(line.row_id, "") if line.row_id else "",
            details(line.detail),
            line.hash[:16],
        )
        for line in session.scalars(select(Audit).order_by(Audit.number))
    ]
    columns = (
        Column(translate("texts", "Number"), Kind.NUMBER),
        Column(translate("texts", "When"), Kind.MOMENT, least=26.0),
        Column(translate("texts", "Desk")),
        Column(translate("texts", "Role")),
        Column(translate("texts", "What")),
        Column(translate("texts", "Whose"), Kind.CODE),
        Column(translate("texts", "Circumstances")),
        Column(translate("texts", "Seal"), Kind.CODE),
    )
    broken = audit.first_broken(session)
    note = (
        translate("texts", "Checked: no line was changed or removed.")
        if broken is None
        else translate("texts", "Line {number} was changed, or one before it is missing.").format(
            number=broken
        )
    )
    return Listing(translate("texts", "Record of changes"), columns, rows, fixed=2, note=note)


def note(
    session: Session, rows: int, *, at: datetime, desk: str = DEFAULT_DESK, actor: str = ""
) -> None:
    """The record says who took a copy of it."""
    entry = audit.Entry("record", detail={"rows": rows})
    audit.note(session, [entry], at=at, desk_id=desk_named(session, desk, at=at).id, actor=actor)


def manner(session: Session) -> Manner:
    event = programme.event_facts(session)
    name = texts.localised(event.names, event.languages)
    return Manner(texts.language(), event.months, event.digits, name, event.names)


def save(listings: Sequence[Listing], how: Manner, path: Path) -> None:
    """Raises UNKNOWN_FORMAT, CANNOT_WRITE or DISK_FULL; a text file holds the first listing."""
    match path.suffix.lower():
        case ".xlsx":
            spreadsheet.write_workbook(path, tuple(listings), how)
        case ".csv":
            spreadsheet.write_csv(path, listings[0])
        case ".pdf":
            listing_pdf.write(path, how, listings)
        case _:
            raise EventDeskError(ErrorCode.UNKNOWN_FORMAT, path=path, formats=", ".join(ENDINGS))


def removal_report(session: Session, done: Removed, copies: int, files: int) -> Listing:
    """What a removal took away, to be kept or handed in: counts, no values."""
    when = programme.event_facts(session).local(done.at)
    rows: list[tuple[Value, ...]] = [
        (class_name(kind), done.counts.people.get(kind, 0)) for kind in done.kinds
    ]
    rows += [
        (
            translate("texts", "Lists that came in, what they said before and after"),
            done.counts.lists,
        ),
        (translate("texts", "Merges that can no longer be taken back"), done.counts.merges),
        (translate("texts", "Lines with words read or typed at a desk"), done.counts.lines),
        (translate("texts", "Older copies of the event"), copies),
        (translate("texts", "Files written by this program"), files),
    ]
    columns = (
        Column(translate("texts", "Removed"), least=90.0),
        Column(translate("texts", "Number"), Kind.NUMBER),
    )
    after = (
        translate("texts", "Counts by category, country, day and gate stay, without names."),
        translate("texts", "The record of changes stays: it holds no values."),
        translate("texts", "Files given to others, and copies elsewhere, are not known here."),
    )
    note = f"{texts.day_words(when.date(), 'gulf')}, {when:%H:%M}"
    return Listing(
        translate("texts", "Report of a removal"), columns, rows, filtered=False, note=note,
        upright=True, tall=7.0, after=after,
    )  # fmt: skip
