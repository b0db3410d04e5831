"""What an edit of the plan did and what stands in the way of taking it back, in sentences.

Edits go by their stored words, with names that are ready to read.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from event_desk.errors import ErrorCode
from event_desk.folding import isolate
from event_desk.texts.catalogue import language, tr, translate
from event_desk.texts.words import language_name, modes


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
        "regime": translate("texts", "{item} interpreted in another way"),
        "booth_placed": translate("texts", "a mobile booth in {room}"),
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


@dataclass(frozen=True, slots=True)
class Share:
    """One person's work in one item, names ready to read; `languages` are codes."""

    languages: tuple[str, ...]
    booth: int | None = None
    relay_from: str = ""
    mode: str = "booth"
    partners: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing that one person is to know; `news` as in the difference of two plans.

    `time` and `room` are those of now, `time_before` that of before, empty where it is the same;
    `moved` where the room is another than before.
    """

    item: str
    time: str
    news: tuple[str, ...]
    work: Share | None
    room: str = ""
    time_before: str = ""
    moved: bool = False


def notice(told: Notice) -> str:
    """ "10:00 Plenary → Room B; you now work into French with Luc"."""
    head = f"{isolate(told.time)} {isolate(told.item)}".strip()
    parts = list(_notices(told))
    if told.moved:
        words = translate("texts", "no room yet")
        head = f"{head} {_arrow()} {isolate(told.room) or words}"
    if not parts:
        return head
    return head + (_join(("", *parts)) if told.moved else ": " + _join(parts))


def _arrow() -> str:
    return "←" if language() == "ar" else "→"


def _join(parts: Iterable[str]) -> str:
    return translate("texts", "; ", "between two pieces of news").join(parts)


def _notices(told: Notice) -> Iterator[str]:
    if told.time_before:
        said = translate("texts", "moved here from {time}")
        yield said.format(time=isolate(told.time_before))
    work = told.work
    if work is None:
        if told.news:
            yield translate("texts", "you no longer work here")
        return
    news = {*told.news, "booth"} if told.moved else set(told.news)
    if news & {"in", "language"}:
        yield _into(work)
        if "in" in news and told.room:
            yield isolate(told.room)
        yield from _details(work, {"booth", "relay", "mode"} if "in" in news else news)
        return
    yield from _details(work, news)
    if "partners" in news:
        yield _with(work, translate("texts", "you now work with {people}"))


def _into(work: Share) -> str:
    languages = names_listed([language_name(code) for code in work.languages])
    if not work.partners:
        return translate("texts", "you now work into {language}").format(language=languages)
    said = translate("texts", "you now work into {language} with {people}")
    return said.format(language=languages, people=names_listed(map(isolate, work.partners)))


def _with(work: Share, said: str) -> str:
    if not work.partners:
        return translate("texts", "you now work alone")
    return said.format(people=names_listed(map(isolate, work.partners)))


def _details(work: Share, news: Collection[str]) -> Iterator[str]:
    if "booth" in news and work.booth is not None:
        yield translate("texts", "booth {number}").format(number=work.booth)
    if "relay" in news:
        if work.relay_from:
            said = translate("texts", "relay from {language}")
            yield said.format(language=language_name(work.relay_from))
        elif "in" not in news and "mode" not in news:
            yield translate("texts", "no relay any more")
    if "mode" in news and work.mode != "booth":
        yield modes().get(work.mode, work.mode)


def names_listed(names: Iterable[str]) -> str:
    """ "Luc, Zoé" in the way of the language."""
    return translate("texts", ", ", "between two names").join(names)


def room_move(item: str, before: str, after: str) -> str:
    item, after = isolate(item), isolate(after)
    if not after:
        return translate("texts", "{item} has no room any more.").format(item=item)
    if not before:
        return translate("texts", "{item} is now in {after}.").format(item=item, after=after)
    said = translate("texts", "{item} moved from {before} to {after}.")
    return said.format(item=item, before=isolate(before), after=after)


def time_move(item: str, before: str, after: str) -> str:
    item, after = isolate(item), isolate(after)
    if not before:
        return translate("texts", "{item} now begins at {after}.").format(item=item, after=after)
    said = translate("texts", "{item} moved from {before} to {after}.")
    return said.format(item=item, before=isolate(before), after=after)


def seat_change(item: str, person: str, news: Sequence[str], work: Share | None) -> str:
    """What is new about one person in one item, said of him or her."""
    named = {"item": isolate(item), "person": isolate(person)}
    if work is None:
        return translate("texts", "{person} no longer works in {item}.").format_map(named)
    into = names_listed([language_name(code) for code in work.languages])
    if news and news[0] in ("in", "language"):
        said = translate("texts", "{person} now works into {language} in {item}.")
        return said.format(language=into, **named)
    if "booth" in news and work.booth is not None:
        said = translate("texts", "{person} now sits in booth {number} in {item}.")
        return said.format(number=work.booth, **named)
    if "relay" in news and work.relay_from:
        said = translate("texts", "{person} now takes relay from {language} in {item}.")
        return said.format(language=language_name(work.relay_from), **named)
    return translate("texts", "{person} works in another way in {item}.").format_map(named)


def gap_change(item: str, spoken: str, heard: str, opened: bool) -> str:
    """A gap that opened or was closed: a pair, a seat (nothing `spoken`) or a room (neither)."""
    named = {
        "item": isolate(item),
        "language": language_name(heard) if heard else "",
        "source": language_name(spoken) if spoken else "",
    }
    if not heard:
        if opened:
            said = translate("texts", "Open now: {item} has no room.")
        else:
            said = translate("texts", "Closed: {item} has its room.")
    elif not spoken:
        if opened:
            said = translate("texts", "Open now: a seat into {language} in {item}.")
        else:
            said = translate("texts", "Closed: a seat into {language} in {item}.")
    elif opened:
        said = translate("texts", "Open now: {source} into {language} in {item}.")
    else:
        said = translate("texts", "Closed: {source} into {language} in {item}.")
    return said.format_map(named)


def plan_origin(origin: str) -> str:
    """Who made a plan."""
    return _origins(language()).get(origin, origin)


@cache
def _origins(_language: str) -> dict[str, str]:
    return {
        "solver": translate("texts", "Planned"),
        "hand": translate("texts", "By hand"),
        "replan": translate("texts", "Planned anew"),
        "undo": translate("texts", "Brought back"),
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
        ErrorCode.NOT_PUBLISHED: translate(
            "texts", "No plan was published yet. Publish the plan, or name two plans."
        ),
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
