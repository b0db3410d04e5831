"""Removals as work for `tasks.run`: Cancel counts until the values are gone, never half way."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from event_desk import clock, people, privacy, registrations
from event_desk.database import Database, wiping
from event_desk.database.protecting import shred
from event_desk.desks import Hand, desk_named
from event_desk.exchange.listing import Listing
from event_desk.field_classes import Class
from event_desk.privacy import Preview, Removed
from event_desk.progress import Progress
from event_desk.sharing import forgetting
from event_desk.ui.context import Context
from event_desk.ui.file.second_place import second_place


@dataclass(frozen=True, slots=True)
class Before:
    """What there is to be removed, and where values are besides."""

    preview: Preview
    copies: int
    files: tuple[Path, ...]
    second_missing: bool


@dataclass(frozen=True, slots=True)
class After:
    """The report as a listing; `left` are copies and files that could not be removed."""

    report: Listing
    left: tuple[Path, ...]


def look(context: Context, kinds: frozenset[Class]) -> Before:
    second = second_place(context.settings, context.path)
    with context.db.read() as session:
        preview, files = privacy.preview(session, kinds), privacy.written(session)
    copies = len(wiping.old_copies(context.path, second))
    return Before(preview, copies, files, second is not None and not second.is_dir())


def remove(
    context: Context, kinds: frozenset[Class], files: Sequence[Path]
) -> Callable[[Progress], After]:
    """All values of these classes, then the file, its copies and `files`."""

    def work(progress: Progress) -> After:
        at = clock.now()
        empty = forgetting.after(
            kinds,
            lambda session: privacy.remove(
                session,
                kinds,
                at=at,
                desk_id=desk_named(session, context.desk, at=at).id,
                actor=context.role.value,
                progress=progress,
            ),
        )
        done = wiping.wipe(context.db, empty)
        return _clean(context, done, files)

    return work


def finish(context: Context) -> Callable[[Progress], After]:
    """What an earlier removal left undone: the file and its copies."""

    def work(_progress: Progress) -> After:
        at = clock.now()
        return _clean(context, Removed((), Preview({}, 0, 0, 0), at), ())

    return work


def erase(context: Context, person_id: UUID, *, copies: bool) -> Callable[[Progress], int]:
    """One person; gives how many older copies still hold what was removed."""

    def work(_progress: Progress) -> int:
        at = clock.now()
        hand = Hand(at, context.desk, context.role.value)
        empty = forgetting.after_erasing(
            person_id, lambda session: registrations.erase(session, person_id, hand)
        )
        wiping.wipe(context.db, empty)
        second = second_place(context.settings, context.path)
        if not copies:
            wiping.write_anew(context.db)
            return len(wiping.old_copies(context.path, second))
        return len(wiping.clean(context.db, at, _there(second)).kept)

    return work


def name_of(db: Database, person_id: UUID) -> str:
    with db.read() as session:
        return people.view(session, person_id).shown_name


def _clean(context: Context, done: Removed, files: Sequence[Path]) -> After:
    from event_desk.exchange import record_export  # draws pages: the window is there first

    second = _there(second_place(context.settings, context.path))
    wiped = wiping.clean(context.db, _later(done.at), second)
    gone = [path for path in files if _shredded(path)]
    with context.db.write() as session:
        privacy.forget_written(session, gone)
        privacy.finish(session)
        report = record_export.removal_report(session, done, len(wiped.removed), len(gone))
    left = (*wiped.kept, *(path for path in files if path not in gone))
    return After(report, left)


def _later(at: datetime) -> datetime:
    """A copy is called by its second: the fresh one must not have the name of an older one."""
    return max(at, clock.now())


def _there(second: Path | None) -> Path | None:
    return second if second is not None and second.is_dir() else None


def _shredded(path: Path) -> bool:
    try:
        shred(path)
    except OSError:
        return False
    return True
