"""What is wrong with a design itself, whoever it is for."""

from event_desk.badges.design import Box, Design, QrField
from event_desk.badges.drawing import SMALLEST_MODULE, BadgeWarning, Problem, module

_TRACE = 0.01  # mm


def check(design: Design) -> tuple[BadgeWarning, ...]:
    """Fields that reach past the edge, and codes too small to be scanned surely."""
    parts = [part for side in design.sides for part in side.fields]
    found: list[BadgeWarning] = []
    if not all(_inside(design, part.box) for part in parts):
        found.append(BadgeWarning("", Problem.OFF_THE_PAGE, {"text": design.name}))
    modules = [module(part.box) for part in parts if isinstance(part, QrField)]
    if modules and min(modules) < SMALLEST_MODULE:
        values = {"text": design.name, "size": f"{min(modules):.2f}"}
        found.append(BadgeWarning("", Problem.CODE_SMALL, values))
    return tuple(found)


def _inside(design: Design, box: Box) -> bool:
    return (
        box.x >= -_TRACE
        and box.y >= -_TRACE
        and box.x + box.width <= design.width + _TRACE
        and box.y + box.height <= design.height + _TRACE
    )
