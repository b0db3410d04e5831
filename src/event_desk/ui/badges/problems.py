"""What is wrong with the design, and with this person's badge, each with the fields it is about."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from event_desk.badges import BadgeContent, BadgeWarning, Design, Problem
from event_desk.badges.design import Field, PictureField, QrField, SessionList, TextField
from event_desk.badges.drawing import SMALLEST_MODULE, module, shown, value
from event_desk.texts import badge_warning
from event_desk.ui.badges import moving, words

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Found:
    """`places` are those of the fields on the side in sight."""

    text: str
    places: tuple[int, ...]


def problems(
    design: Design, fields: Sequence[Field], warnings: Sequence[BadgeWarning]
) -> list[Found]:
    """What the renderer warned of, and where; what lies off the page is told field by field."""
    found: list[Found] = []
    for place, part in enumerate(fields):
        if not moving.inside(design, part.box):
            text = translate("badges", "%1 reaches past the edge of the badge.")
            found.append(Found(text.replace("%1", words.field_name(part)), (place,)))
    for warning in warnings:
        if warning.code is not Problem.OFF_THE_PAGE:
            places = tuple(n for n, part in enumerate(fields) if _about(warning, part))
            found.append(Found(badge_warning(warning.code.value, **warning.values), places))
    return found


def empty(fields: Sequence[Field], content: BadgeContent) -> frozenset[int]:
    """Places of fields that show nothing to this person."""
    return frozenset(
        place
        for place, part in enumerate(fields)
        if not shown(part.when, content)
        or (isinstance(part, TextField) and not value(content, part.source, part.text))
    )


def _about(warning: BadgeWarning, part: Field) -> bool:
    match warning.code:
        case Problem.CODE_SMALL:
            return isinstance(part, QrField) and module(part.box) < SMALLEST_MODULE
        case Problem.SESSIONS_MISSING:
            return isinstance(part, SessionList)
        case Problem.NO_PICTURE:
            return isinstance(part, PictureField)
        case _:
            return isinstance(part, TextField) and part.source.value == warning.values.get("field")
