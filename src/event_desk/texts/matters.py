"""What several desks did without knowing of each other, in sentences.

What is inserted is ready to read: names as they are, times and gates in words.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields

from event_desk.folding import isolate
from event_desk.model.words import Matter
from event_desk.texts.catalogue import tr, translate
from event_desk.texts.lists import field_name
from event_desk.texts.words import category, language_name


@dataclass(frozen=True, slots=True)
class Told:
    """The words of one matter. `desk` and `time` are of what counts, or came first.

    `what` is a field's name, `gate` a door in words; `count` lines, people or minutes.
    """

    who: str = ""
    what: str = ""
    gate: str = ""
    kept: str = ""
    other: str = ""
    desk: str = ""
    time: str = ""
    other_desk: str = ""
    other_time: str = ""
    count: int = 0
    places: int = 0


def title(kind: Matter, told: Told) -> str:
    """One line for a list: what happened, and to whom."""
    match kind:
        case Matter.HELD:
            said = tr("%n change(s) could not be exchanged", "", told.count)
        case Matter.NEWER:
            said = tr("%n change(s) of a newer version wait", "", told.count)
        case _:
            said = _titles(kind)
    if kind is Matter.FIELD and not told.who:
        said = translate("texts", "{what}: changed at two desks")
    return said.format_map(_values(told))


def _titles(kind: Matter) -> str:
    return {
        Matter.DOUBLE: translate("texts", "{who} was let in twice"),
        Matter.FIELD: translate("texts", "{who}: {what} was changed at two desks"),
        Matter.NAME: translate("texts", "{kept} was given twice"),
        Matter.RECEIVER: translate("texts", "Receiver {who} was lent to two people"),
        Matter.OVERFULL: translate("texts", "{gate}: more people than places"),
        Matter.COPY: translate("texts", "This event had been copied or brought back"),
        Matter.CLOCK: translate("texts", "The clock of {desk} is wrong"),
        Matter.NAMESAKE: translate("texts", "Two desks were called {kept}"),
    }[kind]


def short(kind: Matter, told: Told) -> str:
    """What happened in a word or two, behind the time in a list."""
    return {
        Matter.DOUBLE: translate("texts", "let in twice"),
        Matter.FIELD: translate("texts", "changed twice: {what}"),
        Matter.NAME: translate("texts", "given twice"),
        Matter.RECEIVER: translate("texts", "lent twice"),
        Matter.OVERFULL: translate("texts", "more people than places"),
        Matter.NEWER: translate("texts", "newer version"),
        Matter.HELD: translate("texts", "not exchanged"),
        Matter.COPY: translate("texts", "a copy"),
        Matter.CLOCK: translate("texts", "wrong clock"),
        Matter.NAMESAKE: translate("texts", "same name"),
    }[kind].format_map(_values(told))


def notice(kind: Matter, told: Told, here: str) -> str:
    """What is said above the page about a single matter; `here` is this desk's name."""
    if kind is not Matter.DOUBLE:
        return f"{title(kind, told)}."
    if told.desk == here:
        said = translate("texts", "{who} was let in at {other_desk}, too, at {other_time}.")
    elif told.other_desk == here:
        said = translate("texts", "{who} was let in at {desk}, too, at {time}.")
    else:
        said = translate(
            "texts", "{who} was let in at {desk} at {time} and at {other_desk} at {other_time}."
        )
    return said.format_map(_values(told))


def several(count: int) -> str:
    return tr("%n thing(s) that happened at several desks need a look.", "", count)


def explained(kind: Matter, told: Told) -> str:
    """What happened, in a sentence or two, and what that means."""
    return _explained(kind).format_map(_values(told))


def _explained(kind: Matter) -> str:
    match kind:
        case Matter.DOUBLE:
            return translate(
                "texts",
                "{gate}: two desks let the same person in, and neither could know of the other. "
                "The person counts once.",
            )
        case Matter.FIELD:
            return translate(
                "texts",
                "Two desks changed the same field, and neither could know of the other. The later "
                "change counts until somebody chooses.",
            )
        case Matter.NAME:
            return translate(
                "texts",
                "Two desks gave it at the same time. The later one is called {other} now.",
            )
        case Matter.RECEIVER:
            return translate(
                "texts",
                "Two desks lent it, and neither could know of the other. By the list {kept} has "
                "it now.",
            )
        case Matter.OVERFULL:
            return translate(
                "texts",
                "Several desks gave the last places at the same time: {count} people for {places} "
                "places.",
            )
        case _:
            return _explained_of_laptops(kind)


def _explained_of_laptops(kind: Matter) -> str:
    return {
        Matter.NEWER: translate(
            "texts",
            "Another laptop has a newer Event Desk. What it wrote is kept here, and is seen once "
            "this laptop has the same version.",
        ),
        Matter.HELD: translate(
            "texts",
            "They are kept on the laptop that made them or got them. Something that they belong "
            "to is missing, or the server refused them; all other changes go on.",
        ),
        Matter.COPY: translate(
            "texts",
            "The file of {desk} was a copy, or older than what it had sent. It goes on as "
            "{other_desk}; nothing is lost, and nothing is counted twice.",
        ),
        Matter.CLOCK: translate(
            "texts",
            "It is off by about {count} minutes. Times written there are wrong, their order is "
            "right.",
        ),
        Matter.NAMESAKE: translate(
            "texts",
            "The one that came later is called {other} now, so that they can be told apart.",
        ),
    }[kind]


def advice(kind: Matter) -> str:
    """What to do about it."""
    return {
        Matter.DOUBLE: translate(
            "texts",
            "Ask who came. If two people used one badge, print a new badge for the right one.",
        ),
        Matter.FIELD: translate("texts", "Choose which of the two is right."),
        Matter.NAME: translate(
            "texts", "Change it if the old one is on paper already, or was told to somebody."
        ),
        Matter.RECEIVER: translate(
            "texts", "Look who has it in the hand, and lend the other person another one."
        ),
        Matter.OVERFULL: translate("texts", "Tell whoever looks after the room."),
        Matter.NEWER: translate("texts", "Bring Event Desk up to date on this laptop."),
        Matter.HELD: translate("texts", "If this stays, bring all laptops to the same version."),
        Matter.COPY: translate("texts", "Use only one copy of the event on each laptop."),
        Matter.CLOCK: translate("texts", "Set that laptop's clock by a telephone."),
        Matter.NAMESAKE: translate("texts", "Give one of the two another name in its settings."),
    }[kind]


def field_value(name: str, value: str) -> str:
    """A value as it is stored, in words; empty for nothing."""
    if name == "category":
        return category(value) if value else ""
    if name in {"languages", "interpretation", "floor", "interpret_into"}:
        return " · ".join(language_name(code) for code in value.split(", ") if code)
    if name in {"minor", "photo_consent", "remote", "placeholder"} and value in {"0", "1"}:
        return translate("texts", "yes") if value == "1" else translate("texts", "no")
    return isolate(value) if value else ""


def field_words(column: str) -> str:
    """A column as it is called on the screen, a setting by its own name."""
    return field_name(column.removesuffix("_id") if column != "room_id" else column)


def _values(told: Told) -> Mapping[str, str]:
    values = {one.name: getattr(told, one.name) for one in fields(told)}
    plain = {"count", "places", "what", "gate"}
    return {
        name: str(value) if name in plain or not value else isolate(str(value))
        for name, value in values.items()
    }
