"""One badge on paper: the fields of a design filled with a person's content."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum, auto
from operator import attrgetter

from event_desk.badges.content import BadgeContent
from event_desk.badges.design import (
    Area,
    Design,
    Field,
    LanguageMarks,
    PictureField,
    QrField,
    Side,
    Source,
    TextField,
    When,
)
from event_desk.paper import qr
from event_desk.paper.canvas import Canvas
from event_desk.paper.fonts import Weight, script
from event_desk.paper.pictures import Picture
from event_desk.paper.text import Align, Style, Trouble, Upright, fit

WHITE = "#FFFFFF"
_MARK = 9.0  # mm wide, and two thirds as tall
_MARK_GAP = 1.5


class Problem(StrEnum):
    """What somebody should look at before the badges are cut."""

    TEXT_SMALL = auto()  # field, text, size
    WORD_BROKEN = auto()  # field, text
    LETTERS_MISSING = auto()  # field, text, letters, script
    NO_NAME = auto()  # text
    NO_PICTURE = auto()
    OFF_THE_PAGE = auto()


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
    """What a field shows; `text` is the design's own, the same on every badge."""
    return text if source is Source.TEXT else _VALUES[source](content)


def shown(when: When, content: BadgeContent) -> bool:
    return (
        (not when.categories or content.category in when.categories)
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
            canvas.rectangle(box.x, box.y, box.width, box.height, WHITE)
            side = min(box.width, box.height)
            margin = side * qr.QUIET / (qr.BADGE_SIZE + 2 * qr.QUIET)
            left = box.x + (box.width - side) / 2 + margin
            top = box.y + (box.height - side) / 2 + margin
            canvas.qr(qr.badge(content.code), left, top, side - 2 * margin)
        case Area():
            colour = design.colour(part.colour, content.category)
            canvas.rectangle(box.x, box.y, box.width, box.height, colour)
        case LanguageMarks():
            _draw_languages(canvas, part, content, design)
        case PictureField():
            picture = pictures.get(part.picture)
            if picture is None:
                return [BadgeWarning("", Problem.NO_PICTURE)]
            canvas.picture(picture, box.x, box.y, box.width, box.height)
    return []


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


def _draw_languages(
    canvas: Canvas, part: LanguageMarks, content: BadgeContent, design: Design
) -> None:
    """Codes in rows from the upper left; where they are many, all become smaller."""
    box = part.box
    scale = 1.0
    while True:
        width, height, gap = _MARK * scale, _MARK * scale * 0.55, _MARK_GAP * scale
        across = max(1, int((box.width + gap) / (width + gap)))
        down = max(1, int((box.height + gap) / (height + gap)))
        if across * down >= len(content.languages):
            break
        scale *= 0.9
    style = Style(Weight.SEMIBOLD, 8 * scale, 2, 1, Align.CENTER, Upright.MIDDLE, base=0)
    for place, language in enumerate(content.languages):
        row, column = divmod(place, across)
        x = box.x + column * (width + gap)
        y = box.y + row * (height + gap)
        canvas.rectangle(x, y, width, height, design.colour(part.colour, content.category))
        canvas.text(fit(language.upper(), width, height, style), x, y, WHITE)
