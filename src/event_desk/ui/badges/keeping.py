"""Where a design is kept while it is edited; a preset becomes one of the event's own first."""

from dataclasses import dataclass, replace
from uuid import UUID

from event_desk import clock
from event_desk.badges import Design, stored
from event_desk.badges.stored import ALL_OTHERS, StoredDesign
from event_desk.ui.context import Context


@dataclass
class Keeper:
    """`design_id` is None for a preset that nobody has changed yet.

    With `usual` its copy becomes the event's usual design, because the preset was that so far.
    `in_use` is a design that was come to by way of a category that gets it.
    """

    context: Context
    design_id: UUID | None = None
    usual: bool = False
    in_use: bool = False

    def keep(self, design: Design) -> StoredDesign:
        """On the disk when this returns. Raises what `stored.save` raises."""
        with self.context.db.write() as session:
            if self.design_id is None and not self.usual:
                design = replace(design, name=stored.free_name(session, design.name))
            found = stored.save(
                session,
                design,
                at=clock.now(),
                design_id=self.design_id,
                categories=(ALL_OTHERS,) if self.usual and self.design_id is None else None,
            )
        self.design_id = found.id
        return found
