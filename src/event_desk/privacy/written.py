"""The files with personal data that this program wrote: known, so that they can be removed."""

from collections.abc import Collection
from datetime import datetime
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk.model import Event

_SETTING = "written_files"
_MOST = 2000


def note_written(session: Session, paths: Collection[Path], *, at: datetime) -> None:
    """Remember where files with personal data went; the oldest are forgotten past 2,000."""
    event = session.scalars(select(Event)).one()
    kept = {**event.settings.get(_SETTING, {})}
    for path in paths:
        kept.pop(str(path.resolve()), None)
        kept[str(path.resolve())] = at.isoformat()
    newest = dict(list(kept.items())[-_MOST:])
    event.settings = {**event.settings, _SETTING: newest}


def written(session: Session) -> tuple[Path, ...]:
    """Those that are still where they were written, the oldest first."""
    kept = session.scalars(select(Event)).one().settings.get(_SETTING, {})
    return tuple(path for name in kept if (path := Path(name)).is_file())


def forget_written(session: Session, paths: Collection[Path]) -> None:
    event = session.scalars(select(Event)).one()
    gone = {str(path) for path in paths}
    kept = {name: at for name, at in event.settings.get(_SETTING, {}).items() if name not in gone}
    event.settings = {**event.settings, _SETTING: kept}
