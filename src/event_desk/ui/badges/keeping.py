"""Where a design is kept while it is edited; a preset becomes one of the event's own first."""

from dataclasses import dataclass, replace
from uuid import UUID

from event_desk import badges, clock
from event_desk.badges import Design, stored
from event_desk.badges.stored import ALL_OTHERS, StoredDesign
from event_desk.ui.context import Context


@dataclass
class Keeper:
    """`design_id` is None for a preset that nobody has changed yet.

    With `usual` its copy becomes the event's usual design, because the preset was that so far.
    """

    context: Context
    design_id: UUID | None = None
    usual: bool = False

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


def keeper_of(
    context: Context, own: tuple[StoredDesign, ...], design: Design, *, assigned: bool
) -> Keeper:
    """For a design that was chosen by its name, or is what a category gets (`assigned`)."""
    found = next((one for one in own if one.design == design), None)
    if found is not None:
        return Keeper(context, found.id)
    return Keeper(context, usual=assigned and design == badges.DEFAULT)
