"""Looking for problems before anything is printed: the run itself, without codes and file."""

import io
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

from event_desk import badges
from event_desk.badges import Choice, Design, Designs, RenderReport, stored
from event_desk.badges.content import fresh_codes
from event_desk.badges.pdf import write
from event_desk.progress import Progress


def check(
    read: Callable[[], AbstractContextManager[Any]],
    choice: Choice,
    design: Design | None,
    progress: Progress,
) -> RenderReport:
    """Draw the badges of those chosen and forget them; what is wrong with each comes back."""
    with read() as session:
        chosen = badges.choose(session, choice)
        designs = stored.assigned(session) if design is None else Designs(design)
        pictures = stored.pictures(session, designs.all)
        contents = badges.load(session, chosen, fresh_codes(session, chosen))
    return write(io.BytesIO(), contents, designs, progress, pictures=pictures)
