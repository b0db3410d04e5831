"""The event's own designs: kept, given to categories, copied; and the pictures they show."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk.badges.design import Design, Designs
from event_desk.badges.plain import from_plain, to_plain
from event_desk.badges.presets import DEFAULT, PRESETS, plain_name
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.folding import tidy
from event_desk.model import BadgeDesign, Event, Picture
from event_desk.paper import pictures as paper_pictures

ALL_OTHERS = "*"
"""In place of a category: all those that have no design of their own."""
MOST_BYTES = 10_000_000
_NO_BADGE = "no_badge"  # in the event's settings


@dataclass(frozen=True, slots=True)
class StoredDesign:
    """`categories` are keys, ALL_OTHERS among them where it is the event's usual design."""

    id: UUID
    design: Design
    categories: tuple[str, ...]
    version: int

    @property
    def name(self) -> str:
        return self.design.name


def designs(session: Session) -> tuple[StoredDesign, ...]:
    """The event's own designs by name; the presets are not among them."""
    return tuple(_stored(row) for row in _rows(session))


def find(session: Session, name: str) -> Design:
    """A design by its name, however it is typed: the event's own, else a preset.

    Raises UNKNOWN_DESIGN.
    """
    wanted = plain_name(name)
    own = _rows(session)
    for row in own:
        if plain_name(row.name) == wanted:
            return _stored(row).design
    for key, design in PRESETS.items():
        if plain_name(key) == wanted:
            return design
    known = ", ".join([*(row.name for row in own), *PRESETS])
    raise EventDeskError(ErrorCode.UNKNOWN_DESIGN, value=name, known=known)


def save(
    session: Session,
    design: Design,
    *,
    at: datetime,
    categories: Sequence[str] | None = None,
    design_id: UUID | None = None,
) -> StoredDesign:
    """Keep a new design, or with `design_id` the new state of one; None leaves its categories.

    A category that it gets is taken from the design that had it. Raises DESIGN_EXISTS when the
    name is another's, UNKNOWN_DESIGN when the one to change is gone, DESIGN_UNREADABLE when its
    values can't be (a field without width).
    """
    design = replace(design, name=tidy(design.name))
    plain = to_plain(design)
    from_plain(plain)
    taken = {plain_name(row.name): row.id for row in _rows(session)}
    if taken.get(plain_name(design.name), design_id) != design_id:
        raise EventDeskError(ErrorCode.DESIGN_EXISTS, value=design.name)
    if design_id is None:
        row = BadgeDesign(name=design.name, design=plain)
        session.add(row)
    else:
        row = _row(session, design_id)
    row.name, row.design, row.changed_at = design.name, plain, at
    session.flush()
    if categories is not None:
        _give(session, row, categories, at)
    return _stored(row)


def remove(session: Session, design_id: UUID, *, at: datetime) -> None:
    """Its categories get the usual design again. Raises UNKNOWN_DESIGN."""
    row = _row(session, design_id)
    row.deleted_at = row.changed_at = at
    # The name is free for another; the row stays, because other desks have to hear of it.
    row.name, row.categories = str(row.id), []
    session.flush()


def duplicate(
    session: Session, design: Design, *, at: datetime, name: str | None = None
) -> StoredDesign:
    """A copy to work on, of a preset as well; without `name` it has its own with a number."""
    return save(session, replace(design, name=name or free_name(session, design.name)), at=at)


def free_name(session: Session, name: str) -> str:
    """The name, or with the first number that neither a design nor a preset has."""
    taken = {plain_name(own) for own in [*(row.name for row in _rows(session)), *PRESETS]}
    number, found = 1, name
    while plain_name(found) in taken:
        number += 1
        found = f"{name} {number}"
    return found


def assign(session: Session, name: str, category: str, *, at: datetime) -> StoredDesign:
    """Give a category a design by its name; a preset becomes a design of the event's first.

    `category` is a key, or ALL_OTHERS. Raises UNKNOWN_DESIGN, and DESIGN_FOR_CHILDREN: a design
    of their own would tell who is one, so they get that of participants.
    """
    if _key(category) == "child":
        raise EventDeskError(ErrorCode.DESIGN_FOR_CHILDREN)
    design = find(session, name)
    row = next((row for row in _rows(session) if row.name == design.name), None)
    if row is None:
        row = BadgeDesign(name=design.name, design=to_plain(design))
        session.add(row)
        session.flush()
    _give(session, row, [*row.categories, category], at)
    return _stored(row)


def assign_none(session: Session, category: str, *, at: datetime) -> None:
    """Those of a category get no badge; raises UNKNOWN_CATEGORY for ALL_OTHERS."""
    if _key(category) == ALL_OTHERS:
        raise EventDeskError(ErrorCode.UNKNOWN_CATEGORY, value=category)
    _take(session, [category], at)
    event = _event(session)
    _set_without(event, {*_without(event), _key(category)}, at)


def assign_usual(session: Session, category: str, *, at: datetime) -> None:
    """Those of a category get what everybody gets."""
    _take(session, [category], at)


def assigned(session: Session) -> Designs:
    """Which design each category gets, all at once."""
    by_category = {
        category: stored.design for stored in designs(session) for category in stored.categories
    }
    others = by_category.pop(ALL_OTHERS, DEFAULT)
    return Designs(others, by_category, frozenset(_without(_event(session))))


def design_for(session: Session, category: str) -> Design | None:
    """None where the category gets no badge; children get what participants get."""
    found = assigned(session)
    if category == "child" and category not in found.without:
        category = "participant"
    return found.of(category)


def add_picture(session: Session, content: bytes) -> str:
    """Keep a picture once; its SHA-256 names it in designs. Larger than print needs, it shrinks.

    Raises PICTURE_TOO_BIG and PICTURE_UNREADABLE.
    """
    if len(content) > MOST_BYTES:
        raise EventDeskError(ErrorCode.PICTURE_TOO_BIG, most=f"{MOST_BYTES // 1_000_000} MB")
    fit = paper_pictures.fit_for_print(content)
    if fit is None:
        raise EventDeskError(ErrorCode.PICTURE_UNREADABLE)
    key = sha256(fit).hexdigest()
    if session.scalar(select(Picture.id).filter_by(sha256=key)) is None:
        kind = "image/jpeg" if fit.startswith(b"\xff\xd8") else "image/png"
        session.add(Picture(sha256=key, media_type=kind, content=fit))
        session.flush()
    return key


def pictures(session: Session, of: Iterable[Design]) -> dict[str, bytes]:
    """The files of the pictures that these designs show, by SHA-256; what is lost is left out."""
    wanted = {key for design in of for key in design.pictures}
    if not wanted:
        return {}
    found = session.scalars(select(Picture).where(Picture.sha256.in_(wanted)))
    return {picture.sha256: picture.content for picture in found}


def _rows(session: Session) -> list[BadgeDesign]:
    query = select(BadgeDesign).where(BadgeDesign.deleted_at.is_(None)).order_by(BadgeDesign.name)
    return list(session.scalars(query))


def _row(session: Session, design_id: UUID) -> BadgeDesign:
    row = session.get(BadgeDesign, design_id)
    if row is None or row.deleted_at is not None:
        raise EventDeskError(ErrorCode.UNKNOWN_DESIGN, value=design_id, known=", ".join(PRESETS))
    return row


def _stored(row: BadgeDesign) -> StoredDesign:
    return StoredDesign(row.id, from_plain(row.design), tuple(row.categories), row.version)


def _give(session: Session, row: BadgeDesign, categories: Sequence[str], at: datetime) -> None:
    keys = list(dict.fromkeys(_key(category) for category in categories))
    _take(session, keys, at, but=row)
    if row.categories != keys:
        row.categories, row.changed_at = keys, at
    session.flush()


def _take(
    session: Session, categories: Sequence[str], at: datetime, *, but: BadgeDesign | None = None
) -> None:
    """From all designs but one, and from those that get no badge."""
    keys = {_key(category) for category in categories}
    for row in _rows(session):
        if row is not but and keys & set(row.categories):
            row.categories = [key for key in row.categories if key not in keys]
            row.changed_at = at
    event = _event(session)
    _set_without(event, _without(event) - keys, at)
    session.flush()


def _key(category: str) -> str:
    return category.strip().casefold()


def _event(session: Session) -> Event:
    return session.scalars(select(Event)).one()


def _without(event: Event) -> set[str]:
    return set(event.settings.get(_NO_BADGE, ()))


def _set_without(event: Event, categories: set[str], at: datetime) -> None:
    if categories != _without(event):
        event.settings = {**event.settings, _NO_BADGE: sorted(categories)}
        event.changed_at = at
