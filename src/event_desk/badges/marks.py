"""The small things on a badge: languages spoken, signs, and the sessions one is invited to."""

from event_desk.badges.content import BadgeContent
from event_desk.badges.design import Design, LanguageMarks, Mark, SessionList, Shape
from event_desk.folding import isolate
from event_desk.paper.canvas import Canvas
from event_desk.paper.fonts import Weight
from event_desk.paper.text import MM_PER_POINT, Align, Fitted, Style, Upright, fit

WHITE = "#FFFFFF"
_MARK = 9.0  # mm wide, and about half as tall
_MARK_GAP = 1.5
_TALLEST, _LEAST = 0.55 * _MARK, 3.2
_LINE = 1.35  # of the size, from one line to the next


def draw_languages(
    canvas: Canvas, part: LanguageMarks, content: BadgeContent, design: Design
) -> None:
    """Codes in rows from the upper left, so tall that two rows fill the box.

    Where they are many, all become smaller.
    """
    box = part.box
    tall = min(max(box.height * 0.42, _LEAST), _TALLEST, box.height)
    scale = min(tall / _TALLEST, box.width / _MARK)
    while True:
        width, height, gap = _MARK * scale, _MARK * scale * 0.55, _MARK_GAP * scale
        across = max(1, int((box.width + gap + 0.001) / (width + gap)))
        down = max(1, int((box.height + gap + 0.001) / (height + gap)))
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


def draw_mark(canvas: Canvas, part: Mark, content: BadgeContent, design: Design) -> None:
    box, colour = part.box, design.colour(part.colour, content.category)
    side = min(box.width, box.height)
    x, y = box.x + box.width / 2, box.y + box.height / 2
    match part.shape:
        case Shape.DOT:
            canvas.circle(x, y, side / 2, colour)
        case Shape.RING:
            canvas.circle(x, y, side / 2, colour, side / 6)
        case Shape.LENS:
            canvas.circle(x, y, side / 2, colour, side / 8)
            canvas.circle(x, y, side / 5, colour)
        case Shape.SQUARE:
            canvas.rectangle(x - side / 2, y - side / 2, side, side, colour)
        case Shape.DIAMOND:
            edge = side / 2**0.5
            with canvas.placed(x, y, 45):
                canvas.rectangle(-edge / 2, -edge / 2, edge, edge, colour)


def draw_sessions(
    canvas: Canvas, part: SessionList, content: BadgeContent, design: Design
) -> list[str]:
    """One line a session, all in one size; those that found no room come back, last ones first.

    The largest size is used at which all have room. Titles are shortened by nothing: one that is
    too wide for its line is set smaller there.
    """
    box, shown = part.box, content.sessions
    size = min(part.largest, box.height / max(1, len(shown)) / MM_PER_POINT / _LINE)
    size = max(size, part.smallest)
    height = size * MM_PER_POINT * _LINE
    room = min(len(shown), int(box.height / height + 0.01))
    colour = design.colour(part.colour, content.category)
    small: list[str] = []
    for place, session in enumerate(shown[:room]):
        fitted = _session_line(f"{isolate(session.when)} {isolate(session.title)}", part, size)
        canvas.text(fitted, box.x, box.y + place * height, colour)
        if fitted.size < part.smallest - 0.01:
            small.append(session.title)
    return [*small, *(session.title for session in shown[room:])]


def _session_line(text: str, part: SessionList, size: float) -> Fitted:
    height = size * MM_PER_POINT * _LINE
    style = Style(Weight.REGULAR, size, part.smallest, 1, Align.START, Upright.MIDDLE)
    return fit(text, part.box.width, height, style)
