"""What a plan's gaps, broken rules and hindrances are called, with the names people know."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from event_desk import texts
from event_desk.allocation.problem import Gap, GapKind, Hold, Interpreter, Reason, Seat
from event_desk.allocation.rules import Violation
from event_desk.allocation.told import violation_text
from event_desk.folding import isolate
from event_desk.texts.plan import reason_sentence
from event_desk.ui import i18n
from event_desk.ui.day_times import span
from event_desk.ui.interpreting.picture import Picture

translate = QCoreApplication.translate


def comma() -> str:
    return "، " if i18n.language() == "ar" else ", "


def listed(parts: Sequence[str]) -> str:
    return comma().join(parts)


def hours(minutes: int) -> str:
    """`3:30`."""
    return i18n.digits(f"{minutes // 60}:{minutes % 60:02}")


def skills(person: Interpreter) -> str:
    """`A ar · B en · C fr`: mother tongue, active, passive."""
    levels = (("A", person.a), ("B", person.b), ("C", person.c))
    return " · ".join(
        f"{letter} {' '.join(code.upper() for code in codes)}" for letter, codes in levels if codes
    )


def about(picture: Picture, item_id: str) -> str:
    """Title, code, hours and room of a session, in two lines."""
    item = picture.items.get(item_id)
    if item is None:
        return ""
    room = picture.room(picture.room_id(item_id))
    facts = (item.code, span(item, picture.event.timezone), room)
    below = " · ".join(isolate(part) for part in facts if part)
    return f"{isolate(picture.title(item_id))}\n{below}"


def where(picture: Picture, item_id: str) -> str:
    """Code, hours and room of a session, in a line."""
    return about(picture, item_id).partition("\n")[2]


def broken(picture: Picture, violation: Violation) -> str:
    """A broken rule in words, and the reason for which it is allowed, if it is."""
    values = (violation.item, *violation.people, *map(str, violation.values.values()))
    names = {value: picture.name(value) for value in values}
    return violation_text(violation, names, picture.event.zone, i18n.digits)


def what(gap: Gap) -> str:
    """What is open, without the session."""
    if gap.kind is GapKind.ITEM:
        return translate("interpreting", "no room")
    language = texts.language_name(gap.language)
    if gap.kind is GapKind.PAIR and gap.source:
        text = translate("interpreting", "nobody from %1 into %2")
        return text.replace("%1", texts.language_name(gap.source)).replace("%2", language)
    if gap.kind is GapKind.PAIR:
        return translate("interpreting", "nobody into %1").replace("%1", language)
    missing = i18n.number(gap.missing)
    text = translate("interpreting", "%1: %2 missing in the booth")
    return text.replace("%1", language).replace("%2", missing)


def why(picture: Picture, gap: Gap) -> str:
    return reason_sentence(gap.reason, _readable(picture, gap.values))


def gap_sentence(picture: Picture, gap: Gap) -> str:
    """The session, what is open, and the first reason for it."""
    text = translate("interpreting", "%1: %2 – %3").replace("%1", picture.code(gap.item))
    return text.replace("%2", what(gap)).replace("%3", why(picture, gap))


def hold(picture: Picture, found: Hold) -> str:
    """What keeps one person from closing a gap: `busy in P3`, not `those … are busy`."""
    values = _readable(picture, found.values)
    sentence = _holds().get(found.reason)
    if sentence is None:
        return reason_sentence(found.reason, values)
    for name, value in values.items():
        sentence = sentence.replace("{" + name + "}", value)
    return sentence


def _holds() -> dict[Reason, str]:
    return {
        Reason.NOT_SKILLED: translate("interpreting", "has not the languages"),
        Reason.NOT_AVAILABLE: translate("interpreting", "is not here then"),
        Reason.NOT_CLEARED: translate("interpreting", "is not cleared for closed meetings"),
        Reason.BUSY: translate("interpreting", "works in {item} then"),
        Reason.MOVING: translate("interpreting", "{minutes} of {limit} minutes to reach {item}"),
        Reason.HOURS: translate("interpreting", "would work {minutes} of {limit} minutes"),
        Reason.FOUR_HOURS: translate(
            "interpreting", "would work {minutes} of {limit} minutes in 4 hours"
        ),
        Reason.LUNCH: translate("interpreting", "would have no {limit} minutes for lunch"),
        Reason.SPAN: translate("interpreting", "a day of {minutes} minutes, {limit} at most"),
        Reason.NIGHT: translate("interpreting", "{minutes} of {limit} minutes of rest overnight"),
        Reason.NOT_CHOSEN: translate("interpreting", "is free"),
    }


def seat(picture: Picture, found: Seat) -> str:
    """`Lina into French in P3`."""
    text = translate("interpreting", "%1 into %2 in %3").replace(
        "%1", picture.name(found.interpreter)
    )
    text = text.replace("%2", texts.language_name(found.language))
    return text.replace("%3", picture.code(found.item))


def _readable(picture: Picture, values: Mapping[str, int | str]) -> dict[str, str]:
    return {name: _word(picture, name, value) for name, value in values.items()}


def _word(picture: Picture, name: str, value: int | str) -> str:
    if name in ("language", "source", "pivot"):
        return texts.language_name(str(value))
    if isinstance(value, int):
        return i18n.number(value)
    return picture.name(value)
