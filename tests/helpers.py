"""Values and steps that several tests use."""

import io
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import openpyxl
from sqlalchemy import select

from event_desk import codes
from event_desk.model import Badge, Base, Event

MORNING = datetime(2030, 5, 1, 6, 0, tzinfo=UTC)


def issue(session, person_id: UUID) -> str:
    event = session.query(Event).one()
    badge = Badge(
        person_id=person_id,
        badge_id=codes.new_badge_id(),
        typing_code=codes.new_typing_code(),
        issued_at=MORNING,
    )
    session.add(badge)
    return codes.make(event.badge_key, event.tag, badge.badge_id)


def workbook(path: Path) -> openpyxl.Workbook:
    """Read from memory: openpyxl leaves a file that it was named open until it is collected."""
    return openpyxl.load_workbook(io.BytesIO(path.read_bytes()))


def everything(session):
    """All tables but the record of the merge; versions and times of change only rise."""
    ignored = {"version", "changed_at"}
    found = {}
    for table in Base.metadata.sorted_tables:
        if table.name != "merges":
            columns = [column for column in table.c if column.name not in ignored]
            found[table.name] = sorted(map(str, session.execute(select(*columns)).all()))
    return found
