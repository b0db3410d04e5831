"""Removing what is known of people, class by class: values go, counts and the record stay.

`remove` is one transaction: whole or not at all. What the file still holds on freed pages, and what
older copies hold, is the work of `database.wiping`; until that is done the event remembers it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.orm import Session, joinedload

from event_desk import audit
from event_desk.field_classes import Class
from event_desk.model import (
    Badge,
    BadgeCollection,
    Event,
    HandOver,
    Import,
    ImportChange,
    Merge,
    Person,
    PlanOverride,
    Scan,
)
from event_desk.people import search_text
from event_desk.people.standing import IMPLIED
from event_desk.privacy.retention import (
    NOBODY,
    NULLABLE,
    ORDER,
    Preview,
    columns_of,
    filled,
    preview,
)
from event_desk.progress import Progress, silent

_UNFINISHED = "removal_unfinished"
_QUIET = {"synchronize_session": False}
_LISTS = frozenset({"languages", "photo_purposes"})


@dataclass(frozen=True, slots=True)
class Removed:
    """What was removed: the classes in their order, how much of each, and when (UTC)."""

    kinds: tuple[Class, ...]
    counts: Preview
    at: datetime


def remove(
    session: Session,
    kinds: frozenset[Class],
    *,
    at: datetime,
    desk_id: UUID | None = None,
    actor: str = "",
    progress: Progress = silent,
) -> Removed:
    """Empty every field of these classes, wherever a value of it is kept.

    With the names all other classes go, too. What `progress` raises rolls everything back.
    """
    if Class.PUBLIC in kinds:
        kinds = frozenset(ORDER)
    ordered = tuple(kind for kind in ORDER if kind in kinds)
    done = Removed(ordered, preview(session, kinds), at)
    steps = len(ordered) + 3
    for number, kind in enumerate(ordered):
        progress(number, steps)
        _empty(session, kind, at)
    progress(len(ordered), steps)
    _empty_lines(session, kinds)
    _empty_journals(session, kinds)
    progress(len(ordered) + 1, steps)
    _index_again(session, kinds)
    progress(len(ordered) + 2, steps)
    detail = {
        "classes": [kind.name.lower() for kind in ordered],
        "people": {kind.name.lower(): count for kind, count in done.counts.people.items()},
        "lists": done.counts.lists,
        "merges": done.counts.merges,
        "lines": done.counts.lines,
    }
    audit.note(
        session, [audit.Entry("removed", detail=detail)], at=at, desk_id=desk_id, actor=actor
    )
    _remember(session, at.isoformat())
    progress(steps, steps)
    return done


def unfinished(session: Session) -> bool:
    """Whether values were removed, and the file and its copies not yet cleaned of them."""
    return _UNFINISHED in session.scalars(select(Event)).one().settings


def finish(session: Session) -> None:
    _remember(session, None)


def mark(session: Session, at: datetime) -> None:
    """Somebody was erased: the file's freed pages and the copies still hold the values."""
    _remember(session, at.isoformat())


def forget_lists(session: Session, kinds: frozenset[Class], *, at: datetime) -> None:
    """Another desk removed these classes: what lists and merges here keep of them goes as well."""
    _empty_journals(session, kinds)
    if Class.PUBLIC in kinds:
        _run(session, update(Import).values(sender="", file_name=""))
    mark(session, at)


def _remember(session: Session, value: str | None) -> None:
    event = session.scalars(select(Event)).one()
    settings = {name: kept for name, kept in event.settings.items() if name != _UNFINISHED}
    if value is not None:
        settings[_UNFINISHED] = value
    event.settings = settings


def _empty(session: Session, kind: Class, at: datetime) -> None:
    values: dict[str, Any] = {
        name: [] if name in _LISTS else None if name in NULLABLE else ""
        for name in columns_of(kind)
    }
    if kind is Class.PUBLIC:
        values |= {"description": NOBODY, "folded": "", "anonymised_at": at}
        _run(session, update(Badge).where(Badge.replaced_at.is_(None)).values(replaced_at=at))
        _run(session, update(Import).values(sender="", file_name=""))
    values |= {"changed_at": at, "version": Person.version + 1}
    _run(session, update(Person).where(filled(kind)).values(**values))


def _empty_lines(session: Session, kinds: frozenset[Class]) -> None:
    """Words that somebody read or typed at a desk."""
    if Class.CONTACT in kinds:
        _run(session, update(Scan).where(Scan.read != "").values(read=""))
        typed = Scan.reason != "", ~Scan.reason.startswith(IMPLIED)
        _run(session, update(Scan).where(*typed).values(reason=""))
        _run(session, update(BadgeCollection).values(by_name=""))
        _run(session, update(PlanOverride).values(reason=""))
    if Class.SAFEGUARDING in kinds:
        _run(session, update(HandOver).values(left_with=""))


def _empty_journals(session: Session, kinds: frozenset[Class]) -> None:
    """What imports and merges keep to go back to; a list's problems quote its cells."""
    _run(session, update(Import).values(problems={}))
    if Class.PUBLIC in kinds:
        _run(session, update(Merge).values(rows=[]))
        _run(session, update(ImportChange).values(before={}, after={}))
        return
    names = frozenset(name for kind in kinds for name in columns_of(kind)) | {"folded"}
    changes = select(ImportChange).where(ImportChange.table == "people")
    for change in session.scalars(changes.execution_options(yield_per=1000)):
        change.before, change.after = _without(change.before, names), _without(change.after, names)
    for merge in session.scalars(select(Merge)):
        merge.rows = [_line_without(line, names) for line in merge.rows]
    session.flush()


def _line_without(line: Mapping[str, Any], names: frozenset[str]) -> dict[str, Any]:
    if line.get("table") != "people":
        return dict(line)
    halves = ("before", "after")
    return {**line, **{half: _without(line.get(half, {}), names) for half in halves}}


def _without(values: Mapping[str, Any], names: frozenset[str]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if name not in names}


def _index_again(session: Session, kinds: frozenset[Class]) -> None:
    """People are found by their e-mail, too."""
    if Class.CONTACT not in kinds or Class.PUBLIC in kinds:
        return
    session.expire_all()
    rows: Sequence[Person] = session.scalars(
        select(Person).options(joinedload(Person.organisation)).where(Person.folded != "")
    ).all()
    for person in rows:
        person.folded = search_text(person, person.organisation)
    session.flush()


def _run(session: Session, statement: Any) -> None:
    session.execute(statement, execution_options=_QUIET)
