"""A violation in one sentence for a person at the desk: who, when, where, and why it is allowed."""

from collections.abc import Callable, Mapping
from zoneinfo import ZoneInfo

from event_desk.allocation.rules import Violation
from event_desk.texts import language, language_name
from event_desk.texts.plan import rule_told

_LANGUAGES = frozenset({"language", "source", "pivot"})


def violation_text(
    found: Violation,
    names: Mapping[str, str],
    zone: ZoneInfo | None = None,
    figures: Callable[[str], str] = str,
) -> str:
    """Without the code of its session. `names` are what ids stand for, ready to be shown, and
    `figures` puts numbers and times into the digits in use.

    Times are told in `zone`, where it is about more than one session: its own are known.
    """
    values: dict[str, object] = {
        name: _word(name, value, names, figures) for name, value in found.values.items()
    }
    comma = "، " if language() == "ar" else ", "
    values["people"] = comma.join(names.get(person, person) for person in found.people)
    times = figures(_times(found, zone))
    return rule_told(found.rule.value, values, times, allowed=found.override)


def _word(
    name: str, value: int | str, names: Mapping[str, str], figures: Callable[[str], str]
) -> str:
    if name in _LANGUAGES:
        return language_name(str(value))
    return figures(str(value)) if isinstance(value, int) else names.get(value, value)


def _times(found: Violation, zone: ZoneInfo | None) -> str:
    """On different days the day is told as well."""
    start, end = found.start, found.end
    if zone is None or start is None or end is None or len(found.items) < 2:
        return ""
    start, end = start.astimezone(zone), end.astimezone(zone)
    form = "%H:%M" if start.date() == end.date() else "%m-%d %H:%M"
    return f"{start:{form}}–{end:{form}}"
