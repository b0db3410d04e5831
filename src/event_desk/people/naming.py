"""What stands in print for a person, on badges, cards and certificates."""

from event_desk.folding import has_arabic
from event_desk.model import Person


def is_minor(person: Person) -> bool:
    return person.minor is True or person.category == "child"


def listed_names(person: Person) -> tuple[str, str]:
    """As `printed_names`, without titles: what lists say that others read."""
    return _minor_names(person) if is_minor(person) else (person.name, person.native_name)


def printed_names(person: Person) -> tuple[str, str]:
    """The name, and the one in the other script or ""; neither where somebody is only described.

    Each has the title where that is in the same script. Of minors only what was chosen for display
    is shown; where nothing was, their names without title.
    """
    return _minor_names(person) if is_minor(person) else _names(person)


def _names(person: Person) -> tuple[str, str]:
    names = [person.name or person.display_name, person.native_name]
    if not names[0]:
        names = [names[1], ""]
    for place, name in enumerate(names):
        if name and person.title and has_arabic(name) == has_arabic(person.title):
            names[place] = name if name.startswith(person.title) else f"{person.title} {name}"
    return names[0], names[1] if names[1] != names[0] else ""


def _minor_names(person: Person) -> tuple[str, str]:
    if person.display_name:
        return person.display_name, ""
    name = person.name or person.native_name
    return name, person.native_name if person.native_name != name else ""
