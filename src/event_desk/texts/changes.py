"""What an edit of the plan did and what stands in the way of taking it back, in sentences.

Edits go by their stored words, with names that are ready to read.
"""

from collections.abc import Mapping
from functools import cache

from event_desk.errors import ErrorCode
from event_desk.folding import isolate
from event_desk.texts.catalogue import language, tr, translate
from event_desk.texts.words import language_name


def edit_sentence(did: str, values: Mapping[str, object]) -> str:
    """ "Luc into French in A1": what stands behind Undo. `values` are the fields of the label."""
    count = int(str(values.get("count") or 0))
    named = {name: isolate(str(value)) for name, value in values.items()}
    named["language"] = language_name(str(values.get("language") or ""))
    if did in ("locked", "unlocked"):
        said = _locking(did, values, count)
    elif did == "replanned":
        said = tr("plan with %n person(s) touched", "", count)
    else:
        said = _edits(language()).get(did, did)
    if values.get("undone"):
        said = translate("texts", "taken back: {what}").format(what=said)
    return said.format_map(_Values(named))


def _locking(did: str, values: Mapping[str, object], n: int) -> str:
    if values.get("person"):
        if did == "locked":
            return translate("texts", "{person} kept in {item}")
        return translate("texts", "{person} no longer kept in {item}")
    if values.get("item"):
        if did == "locked":
            return translate("texts", "{item} locked")
        return translate("texts", "{item} unlocked")
    if did == "locked":
        return tr("%n session(s) locked", "", n)
    return tr("%n session(s) unlocked", "", n)


@cache
def _edits(_language: str) -> dict[str, str]:
    return {
        "moved": translate("texts", "{item} moved"),
        "assigned": translate("texts", "{person} into {language} in {item}"),
        "replaced": translate("texts", "{person} for {other} in {item}"),
        "released": translate("texts", "{person} taken out of {item}"),
        "brought_back": translate("texts", "plan {count} brought back"),
        "allowed": translate("texts", "exception allowed in {item}"),
        "forbidden": translate("texts", "exception taken away in {item}"),
        "ill": translate("texts", "{person} is ill"),
        "arrived": translate("texts", "{person} is here longer"),
        "room_lost": translate("texts", "{room} is lost"),
        "session_moved": translate("texts", "{item} moved to another time"),
        "topic_added": translate("texts", "{item} added to the Open Space"),
    }


def later_sentence(part: str, name: str, column: str = "", spoken: str = "") -> str:
    """What was changed since, so that it can't be taken back: one line."""
    said = _later(language()).get(column or part, _later(language())["team"])
    if spoken:
        said = translate("texts", "{name}: who works into {language}")
    return said.format(name=isolate(name), language=language_name(spoken) if spoken else "")


@cache
def _later(_language: str) -> dict[str, str]:
    return {
        "room_id": translate("texts", "{name}: the room"),
        "lock": translate("texts", "{name}: the room"),
        "start": translate("texts", "{name}: the time"),
        "end": translate("texts", "{name}: the time"),
        "item": translate("texts", "{name}: its place on the programme"),
        "team": translate("texts", "{name}: the interpreters"),
        "hours": translate("texts", "{name}: the hours"),
        "closed": translate("texts", "{name}: when it is closed"),
        "layout": translate("texts", "{name}: how the room is laid out"),
        "booths": translate("texts", "where the mobile booths stand"),
        "override": translate("texts", "the exception"),
    }


def plan_errors() -> dict[ErrorCode, str]:
    return {
        ErrorCode.LANGUAGE_NOT_WANTED: translate(
            "texts",
            "{item} is not interpreted into {value}. Add the language to the session first.",
        ),
        ErrorCode.NOT_ASSIGNED: translate(
            "texts", "{name} does not work into {value} in {item}. Look at the plan again."
        ),
        ErrorCode.REASON_MISSING: translate(
            "texts", "An exception needs a reason. It is printed beside the plan."
        ),
        ErrorCode.NO_PLAN: translate("texts", "There is no plan yet. Plan first."),
        ErrorCode.UNKNOWN_PLAN: translate(
            "texts", "There is no plan with the number {value}. Look them up in the list of plans."
        ),
        ErrorCode.NOTHING_TO_PUBLISH: translate(
            "texts", "Release {value} says all this already; nothing was published."
        ),
        ErrorCode.PROPOSAL_OUTDATED: translate(
            "texts", "The event changed since this plan was worked out. Plan again."
        ),
        ErrorCode.CHANGED_SINCE: translate(
            "texts", "This cannot be taken back, because it was changed since: {what}."
        ),
    }


class _Values(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return ""
