"""A violation in one sentence for a person at the desk: who, when, where, and why it is allowed."""

from collections.abc import Mapping
from zoneinfo import ZoneInfo

from event_desk.allocation.rules import Violation
from event_desk.texts import language, language_name
from event_desk.texts.plan import rule_told

_LANGUAGES = frozenset({"language", "source", "pivot"})


def violation_text(found: Violation, names: Mapping[str, str], zone: ZoneInfo | None = None) -> str:
    """Without the code of its session. `names` are what ids stand for, ready to be shown.

    Times are told in `zone`, where it is about more than one session: its own are known.
    """
    values: dict[str, object] = {
        name: language_name(str(value)) if name in _LANGUAGES else names.get(str(value), value)
        for name, value in found.values.items()
    }
    comma = "، " if language() == "ar" else ", "
    values["people"] = comma.join(names.get(person, person) for person in found.people)
    start, end = found.start, found.end
    if zone is None or start is None or end is None or len(found.items) < 2:
        return rule_told(found.rule.value, values, allowed=found.override)
    local = start.astimezone(zone), end.astimezone(zone)
    return rule_told(found.rule.value, values, *local, allowed=found.override)
