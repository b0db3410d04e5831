"""One badge on paper: the fields of a design filled with a person's content."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum, auto
from operator import attrgetter

from event_desk.badges.content import BadgeContent
from event_desk.badges.design import (
    Area,
    Box,
    Design,
    Field,
    LanguageMarks,
    Mark,
    PictureField,
    QrField,
    SessionList,
    Side,
    Source,
    TextField,
    When,
)
from event_desk.badges.marks import WHITE, draw_languages, draw_mark, draw_sessions
from event_desk.paper import qr
from event_desk.paper.canvas import Canvas
from event_desk.paper.fonts import script
from event_desk.paper.pictures import Picture
from event_desk.paper.text import Style, Trouble, fit

SMALLEST_MODULE = 0.33
"""Millimetres: what hand scanners and printers of 203 dots to the inch are sure of."""


class Problem(StrEnum):
    """What somebody should look at before the badges are cut."""

    TEXT_SMALL = auto()  # field, text, size
    WORD_BROKEN = auto()  # field, text
    LETTERS_MISSING = auto()  # field, text, letters, script
    NO_NAME = auto()  # text
    SESSIONS_MISSING = auto()  # text
    NO_PICTURE = auto()
    OFF_THE_PAGE = auto()  # text
    CODE_SMALL = auto()  # size


@dataclass(frozen=True, slots=True)
class BadgeWarning:
    """`person` is the person's code, "" where all badges have it; `values` fill the sentence."""

    person: str
    code: Problem
    values: Mapping[str, str] = field(default_factory=dict[str, str])


Pictures = Mapping[str, Picture | None]

_OF_ALL = {
    Source.EVENT,
    Source.NATIVE_EVENT,
    Source.CATEGORY,
    Source.NATIVE_CATEGORY,
    Source.TEXT,
}

_VALUES: dict[Source, Callable[[BadgeContent], str]] = {
    Source.NAME: attrgetter("name"),
    Source.NATIVE_NAME: attrgetter("native_name"),
    Source.ORGANISATION: attrgetter("organisation"),
    Source.NATIVE_ORGANISATION: attrgetter("native_organisation"),
    Source.POSITION: attrgetter("position"),
    Source.COUNTRY: attrgetter("country"),
    Source.NATIVE_COUNTRY: attrgetter("native_country"),
    Source.LANGUAGES: lambda content: " · ".join(content.languages).upper(),
    Source.CHANNEL: attrgetter("channel"),
    Source.SESSIONS: lambda content: ", ".join(one.title for one in content.sessions),
    Source.CATEGORY: attrgetter("category_label"),
    Source.NATIVE_CATEGORY: attrgetter("native_category_label"),
    Source.EVENT: attrgetter("event_name"),
    Source.NATIVE_EVENT: attrgetter("native_event_name"),
    Source.TYPING_CODE: attrgetter("typing_code"),
}


def draw(
    canvas: Canvas, content: BadgeContent, design: Design, side: Side, pictures: Pictures
) -> list[BadgeWarning]:
    """Draw a side with its corner at the canvas's origin; what went less than well comes back."""
    warnings: list[BadgeWarning] = []
    for part in side.fields:
        if shown(part.when, content):
            warnings += _draw_field(canvas, part, content, design, pictures)
    return warnings


def value(content: BadgeContent, source: Source, text: str = "") -> str:
    """What a field shows; `text` is the design's own, around the value where it has `{}`."""
    if source is Source.TEXT:
        return text
    found = _VALUES[source](content)
    return text.replace("{}", found) if found and "{}" in text else found


def shown(when: When, content: BadgeContent) -> bool:
    return (
        (not when.categories or content.category in when.categories)
        and (not when.languages or not when.languages.isdisjoint(content.languages))
        and (not when.sessions or any(one.item in when.sessions for one in content.sessions))
        and (when.photo_consent is None or when.photo_consent is content.photo_consent)
        and all(value(content, source) for source in when.has)
        and not any(value(content, source) for source in when.lacks)
    )


def _draw_field(
    canvas: Canvas, part: Field, content: BadgeContent, design: Design, pictures: Pictures
) -> list[BadgeWarning]:
    box = part.box
    match part:
        case TextField():
            return _draw_text(canvas, part, content, design)
        case QrField():
            _draw_code(canvas, box, content)
        case Area():
            colour = design.colour(part.colour, content.category)
            if part.outline > 0:
                canvas.outline(box.x, box.y, box.width, box.height, part.outline, colour)
            else:
                canvas.rectangle(box.x, box.y, box.width, box.height, colour)
        case LanguageMarks():
            draw_languages(canvas, part, content, design)
        case Mark():
            draw_mark(canvas, part, content, design)
        case SessionList():
            return [
                BadgeWarning(content.person, Problem.SESSIONS_MISSING, {"text": title})
                for title in draw_sessions(canvas, part, content, design)
            ]
        case PictureField():
            picture = pictures.get(part.picture)
            if picture is None:
                return [BadgeWarning("", Problem.NO_PICTURE)]
            canvas.picture(picture, box.x, box.y, box.width, box.height, fill=part.fill)
    return []


def module(box: Box) -> float:
    """How wide one module of a code in this box is, in mm."""
    return min(box.width, box.height) / (qr.BADGE_SIZE + 2 * qr.QUIET)


def _draw_code(canvas: Canvas, box: Box, content: BadgeContent) -> None:
    canvas.rectangle(box.x, box.y, box.width, box.height, WHITE)
    side = module(box) * qr.BADGE_SIZE
    left = box.x + (box.width - side) / 2
    canvas.qr(qr.badge(content.code), left, box.y + (box.height - side) / 2, side)


def _draw_text(
    canvas: Canvas, part: TextField, content: BadgeContent, design: Design
) -> list[BadgeWarning]:
    text = value(content, part.source, part.text)
    style = Style(part.weight, part.largest, part.smallest, part.lines, part.align, part.upright)
    fitted = fit(text, part.box.width, part.box.height, style)
    colour = design.colour(part.colour, content.category)
    canvas.text(fitted, part.box.x, part.box.y, colour)
    return [
        _warning(content, part.source, text, trouble, detail) for trouble, detail in fitted.trouble
    ]


def _warning(
    content: BadgeContent, source: Source, text: str, trouble: Trouble, detail: str
) -> BadgeWarning:
    person = "" if source in _OF_ALL else content.person
    values = {"field": source.value, "text": text}
    match trouble:
        case Trouble.TOO_LONG:
            return BadgeWarning(person, Problem.TEXT_SMALL, values | {"size": detail})
        case Trouble.WORD_BROKEN:
            return BadgeWarning(person, Problem.WORD_BROKEN, values)
        case Trouble.NO_GLYPH:
            more = {"letters": detail, "script": script(detail[0])}
            return BadgeWarning(person, Problem.LETTERS_MISSING, values | more)
