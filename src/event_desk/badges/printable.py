"""Badges for a printer: one at a time or a sheet at a time, each in the design it gets."""

import io
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from typing import Protocol
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk import codes, texts
from event_desk.badges import stored
from event_desk.badges.content import BadgeContent, load
from event_desk.badges.design import Design, Designs
from event_desk.badges.pdf import write
from event_desk.badges.sheets import named as sheet_named
from event_desk.model import Event, Person
from event_desk.progress import silent

_NOBODY = UUID(int=0)


class Wanted(Protocol):
    """What has to be known of a badge in a queue; nobody's is a trial."""

    @property
    def person_id(self) -> UUID | None: ...
    @property
    def design(self) -> str: ...
    @property
    def sheet(self) -> str: ...
    @property
    def start_at(self) -> int: ...


def drawer(
    read: Callable[[], AbstractContextManager[Session]],
) -> Callable[[Sequence[Wanted]], bytes]:
    """A function that draws those of one document, as the print queue asks for them."""

    def draw(wanted: Sequence[Wanted]) -> bytes:
        first = wanted[0]
        people = [one.person_id for one in wanted if one.person_id is not None]
        if not people:
            return trial(read, design=first.design)
        return printable(
            read, people, design=first.design, sheet=first.sheet, start_at=first.start_at
        )

    return draw


def printable(
    read: Callable[[], AbstractContextManager[Session]],
    person_ids: Sequence[UUID],
    *,
    design: str = "",
    sheet: str = "",
    start_at: int = 1,
) -> bytes:
    """A PDF with the current badges of these people, in `design` or what their categories get.

    Raises LookupError where somebody has no code, and UNKNOWN_DESIGN.
    """
    with read() as session:
        contents = load(session, person_ids)
        if len(contents) != len(person_ids):
            raise LookupError("no badge")
        found = stored.find(session, design) if design else stored.assigned(session)
        shown = found.all if isinstance(found, Designs) else [found]
        pictures = stored.pictures(session, shown)
    return _drawn(contents, found, pictures, sheet, start_at)


def trial(read: Callable[[], AbstractContextManager[Session]], *, design: str = "") -> bytes:
    """A badge of nobody's, whose code no gate knows, to see how a printer does."""
    with read() as session:
        event = session.scalars(select(Event)).one()
        names = [*event.names.values(), ""]
        content = BadgeContent(
            person_id=_NOBODY, person="", typing_code="TESTTEST",
            code=codes.make(event.badge_key, event.tag, bytes(5)),
            name=texts.translate("texts", "Test badge"), native_name="بطاقة تجريبية",
            organisation="Event Desk", native_organisation="", position="",
            category="participant", category_label=texts.category("participant"),
            native_category_label="", languages=("ar", "en"), minor=False, photo_consent=None,
            event_name=names[0], native_event_name="",
        )  # fmt: skip
        found = stored.find(session, design) if design else stored.assigned(session).others
        pictures = stored.pictures(session, [found])
    return _drawn([content], found, pictures, "", 1)


def without_badge(session: Session, person_id: UUID) -> bool:
    """Whether the person's category gets no badge."""
    person = session.get(Person, person_id)
    if person is None:
        return True
    # Children get what participants get: nothing is to tell them apart.
    category = "participant" if person.category == "child" else person.category
    return stored.design_for(session, category) is None


def _drawn(
    contents: Sequence[BadgeContent],
    design: Design | Designs,
    pictures: dict[str, bytes],
    sheet: str,
    start_at: int,
) -> bytes:
    file = io.BytesIO()
    write(
        file, contents, design, silent,
        sheet=sheet_named(sheet) if sheet else None, start_at=start_at, pictures=pictures,
    )  # fmt: skip
    return file.getvalue()
