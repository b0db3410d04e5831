"""The record of changes in words: what was done, and what is kept until when."""

from collections.abc import Mapping
from typing import Any

from event_desk.field_classes import Class
from event_desk.texts.catalogue import translate
from event_desk.texts.lists import field_name


def class_name(kind: Class) -> str:
    return {
        Class.PUBLIC: translate("texts", "Names and all else"),
        Class.CONTACT: translate("texts", "Contact data"),
        Class.SENSITIVE: translate("texts", "Sensitive data"),
        Class.SAFEGUARDING: translate("texts", "Safeguarding notes"),
    }[kind]


def class_holds(kind: Class) -> str:
    """What belongs to a class, for whoever sets its date."""
    return {
        Class.PUBLIC: translate(
            "texts", "Names, organisation, position, languages, photo consent; counts stay"
        ),
        Class.CONTACT: translate(
            "texts", "E-mail, phone, days of travel, numbers and codes of other systems"
        ),
        Class.SENSITIVE: translate("texts", "Guardian, access needs, diet, gender, remarks"),
        Class.SAFEGUARDING: translate(
            "texts", "Under 18, who may fetch a child, notes for the desk"
        ),
    }[kind]


def deed(action: str) -> str:
    """What a line of the record is about; the word itself where it isn't known."""
    return {
        "added": translate("texts", "Person added"),
        "edited": translate("texts", "Person changed"),
        "cancelled": translate("texts", "Registration cancelled"),
        "restored": translate("texts", "Registration restored"),
        "undone": translate("texts", "Change taken back"),
        "opened": translate("texts", "Protected fields opened"),
        "merged": translate("texts", "Merged, kept"),
        "merged_away": translate("texts", "Merged into another entry"),
        "unmerged": translate("texts", "Merge taken back"),
        "set_apart": translate("texts", "Said to be two people"),
        "erased": translate("texts", "Person erased"),
        "shown": translate("texts", "One person’s data written out"),
        "left_with": translate("texts", "Left, whom with was written down"),
        "export": translate("texts", "List written out"),
        "record": translate("texts", "Record written out"),
        "removed": translate("texts", "Data removed as its day came"),
        "plan published": translate("texts", "Plan published"),
        "changed": translate("texts", "Changed"),
        "created": translate("texts", "Made"),
        "deleted": translate("texts", "Deleted"),
    }.get(action) or (translate("texts", "Plan changed") if action.startswith("plan ") else action)


def role(actor: str) -> str:
    """Who worked at the desk; nothing for the command line."""
    return {
        "fast_lane": translate("texts", "Fast lane"),
        "help_desk": translate("texts", "Help desk"),
        "organiser": translate("texts", "Organiser"),
    }.get(actor, actor)


def details(detail: Mapping[str, Any]) -> str:
    """A line's circumstances: names of fields, counts, the purpose."""
    parts: list[str] = []
    for name, value in detail.items():
        match value:
            case "" | None | [] | {}:
                continue
            case list():
                words = [_class(field_name(str(one))) for one in value]  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType] - of any JSON
                parts.append(", ".join(words))
            case dict():
                pairs = [f"{_class(str(key))} {number}" for key, number in value.items()]  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType] - of any JSON
                parts.append(", ".join(pairs))
            case str() if name in {"other", "kept"}:
                continue
            case str() if name == "class":
                parts.append(_class(value))
            case _:
                parts.append(f"{_word(name)}: {value}" if _word(name) else str(value))
    return " · ".join(parts)


def _class(name: str) -> str:
    known = {kind.name.lower(): kind for kind in Class}
    return class_name(known[name]) if name in known else name


def _word(name: str) -> str:
    return {
        "rows": translate("texts", "rows"),
        "files": translate("texts", "files"),
        "purpose": translate("texts", "for"),
        "lists": translate("texts", "lists"),
        "merges": translate("texts", "merges"),
        "lines": translate("texts", "lines"),
    }.get(name, "")
