"""From a choice of people to a file with their badges: what the window and the command line do."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path

from sqlalchemy.orm import Session

from event_desk.badges.content import (
    BadgeContent,
    Choice,
    choose,
    fresh_codes,
    issue,
    load,
    mark_printed,
)
from event_desk.badges.design import Design, Designs
from event_desk.badges.pdf import RenderReport, render
from event_desk.badges.sheet import Sheet, spot
from event_desk.badges.stored import assigned, pictures
from event_desk.progress import Progress, silent


def run(
    write: Callable[[], AbstractContextManager[Session]],
    choice: Choice,
    path: Path,
    *,
    at: datetime,
    design: Design | None = None,
    reissue: bool = False,
    sheet: Sheet | None = None,
    start_at: int = 1,
    progress: Progress = silent,
) -> RenderReport:
    """Badges for those chosen, as a PDF at `path`; they count as printed once it is there.

    Each gets the design of the category, or all the one that is given. Raises DESIGN_TOO_LARGE
    before anything is written where one doesn't fit the sheet's labels.

    `write` opens a transaction (`Database.write`); none is open while the pages are drawn. With
    `reissue` everybody gets a new code, and the old ones die only when the file is complete: a
    run that was cancelled leaves the badges people wear as good as they were.
    """
    with write() as session:
        chosen = choose(session, choice)
        designs = assigned(session) if design is None else Designs(design)
        shown = pictures(session, designs.all)
        fresh = fresh_codes(session, chosen) if reissue else None
        if not reissue:
            issue(session, chosen, at=at)
        contents = load(session, chosen, fresh)
        if sheet is not None:
            _check_sizes(sheet, designs, contents)
    report = render(
        contents, designs, path, progress, sheet=sheet, start_at=start_at, pictures=shown
    )
    try:
        with write() as session:
            if reissue:
                issue(session, chosen, at=at, reissue=True, fresh=fresh)
            mark_printed(session, chosen, at=at)
    except BaseException:
        # Badges whose codes nobody knows must not be lying about.
        path.unlink(missing_ok=True)
        raise
    return report


def _check_sizes(sheet: Sheet, designs: Designs, contents: Sequence[BadgeContent]) -> None:
    for category in {content.category for content in contents}:
        spot(sheet, designs.of(category) or designs.others)
