"""Taking an edit back after others came between: what stands in the way, and the reverse edit.

A team counts as untouched where its very rows are those the edit left; then they are put back as
they were. Where others have changed the same team since, only who came and who went by this edit is
reversed, and booths, relay and retour follow from it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import cast

from sqlalchemy.orm import Session

from event_desk import model
from event_desk.allocation import cells
from event_desk.allocation.edit import REPLANNED, UNDONE, Edit, Home, Homes, homes_of
from event_desk.allocation.undoing import Cell, Change, Later, Part, Team, Undo


def in_the_way(edit: Edit, changes: Iterable[Change]) -> tuple[Later, ...]:
    """What somebody changed since, and taking these changes back would overwrite."""
    found: list[Later] = []
    changes = tuple(changes)
    # What an edit itself deleted (a placeholder that a topic took) is not gone.
    revived = {change.cell.id for change in changes if change.cell.column == "deleted_at"}
    for change in changes:
        cell = change.cell
        if cell.id not in revived and _gone(edit.session, cell):
            found.append(_later(edit.session, cell))
        elif cell.part is Part.TEAM:
            found.extend(
                _later(edit.session, cell, language)
                for language in sorted(_changed_languages(edit, change))
            )
        elif cells.read(edit.session, cell) != change.after:
            found.append(_later(edit.session, cell))
    return tuple(dict.fromkeys(found))


def take_back(edit: Edit, undo: Undo) -> Undo:
    for change in reversed(undo.changes):
        cell = change.cell
        if cell.part is not Part.TEAM:
            edit.set(cell.part, cell.id, change.before, cell.column)
        elif edit.team(cell.id) == change.after:
            edit.put(cell.id, cast("Team", change.before))
        else:
            edit.seat(cell.id, _reversed(edit.homes(cell.id), change))
    label = replace(undo.label, undone=not undo.label.undone)
    done = edit.close(label, f"{undo.label.did.value} taken back")
    fresh = {UNDONE: REPLANNED, REPLANNED: UNDONE}.get(undo.fresh, "")
    return replace(done, fresh=fresh)


def _delta(change: Change) -> tuple[Homes, Homes]:
    """Who came and who went."""
    before = homes_of(cast("Team", change.before))
    after = homes_of(cast("Team", change.after))
    return after - before, before - after


def _reversed(now: Homes, change: Change) -> Iterable[Home]:
    came, went = _delta(change)
    return (now - came) | went


def _changed_languages(edit: Edit, change: Change) -> Iterator[str]:
    """The booths of this change that somebody has changed since."""
    if edit.team(change.cell.id) == change.after:
        return
    now = edit.homes(change.cell.id)
    after = homes_of(cast("Team", change.after))
    came, went = _delta(change)
    for home in came:
        if home not in now:
            yield home.language
    here = {home.interpreter for home in now - came}
    for home in went:
        joined = {one for one in now - after if one.language == home.language}
        if joined or home.interpreter in here:
            yield home.language


def _gone(session: Session, cell: Cell) -> bool:
    """Is the row no longer there? An override's value tells that itself."""
    tables: dict[Part, type[model.Item | model.Room | model.Interpreter]] = {
        Part.CLOSED: model.Room,
        Part.HOURS: model.Interpreter,
    }
    if cell.part in (Part.OVERRIDE, Part.BOOTHS):
        return False
    row = session.get(tables.get(cell.part, model.Item), cell.id)
    return row is None or row.deleted_at is not None


def _later(session: Session, cell: Cell, language: str = "") -> Later:
    return Later(cell.part, _name(session, cell), cell.column, language)


def _name(session: Session, cell: Cell) -> str:
    match cell.part:
        case Part.BOOTHS:
            return ""
        case Part.ITEM | Part.LOCK | Part.TEAM | Part.LAYOUT:
            item = session.get(model.Item, cell.id)
            return "" if item is None else item.code
        case Part.CLOSED:
            room = session.get(model.Room, cell.id)
            return "" if room is None else room.name
        case Part.HOURS:
            return cells.interpreter_name(session, cell.id)
        case Part.OVERRIDE:
            row = session.get(model.PlanOverride, cell.id)
            return "" if row is None else row.rule
