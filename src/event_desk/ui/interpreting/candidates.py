"""Who could take a seat: everybody with the languages, who fits best first, and what each costs."""

from dataclasses import dataclass

from event_desk.allocation.problem import Hold, Interpreter, Reason, Seat
from event_desk.progress import Progress
from event_desk.ui.interpreting import words
from event_desk.ui.interpreting.checking import Move, Outcome, check
from event_desk.ui.interpreting.picture import Picture
from event_desk.ui.theme import State

_ORDER = (State.OK, State.ALREADY, State.STOP)


@dataclass(frozen=True, slots=True)
class Candidate:
    """`move` seats the person; `busy` is the seat that would be left for it."""

    person: str
    move: Move
    outcome: Outcome
    minutes: int
    busy: Seat | None = None
    direct: bool = True


def find(
    picture: Picture, item: str, language: str, progress: Progress, replacing: str = ""
) -> tuple[Candidate, ...]:
    """Each judged as if seated; who works elsewhere then is judged as coming from there."""
    slot = picture.frame.slots.get(item)
    if slot is None:
        return ()
    inside = set(picture.team(item, language))
    sources = set(slot.sources(language))
    people = [
        one
        for one in picture.frame.people.values()
        if language in one.active and one.id not in inside
    ]
    found: list[Candidate] = []
    for number, person in enumerate(people):
        progress(number, len(people))
        busy = _busy(picture, item, person)
        move = Move(person.id, busy, item, language, replacing)
        minutes = sum(
            job.slot.minutes for job in picture.jobs.get(person.id, ()) if job.slot.day == slot.day
        )
        direct = bool(person.understood & sources)
        outcome = check(picture, move)
        found.append(Candidate(person.id, move, outcome, minutes, busy, direct))
    return tuple(sorted(found, key=_rank))


def _rank(one: Candidate) -> tuple[int, bool, int, bool, int, int, str]:
    return (
        _ORDER.index(one.outcome.state) if one.outcome.state in _ORDER else len(_ORDER),
        not one.direct,
        len(one.outcome.opened),
        not one.outcome.closed,
        len(one.outcome.lines),
        one.minutes,
        one.person,
    )


def _busy(picture: Picture, item: str, person: Interpreter) -> Seat | None:
    """The seat that this person would have to leave, being in two places otherwise."""
    slot = picture.frame.slots[item]
    for job in picture.jobs.get(person.id, ()):
        if job.slot.item.id == item or not job.slot.overlaps(slot):
            continue
        return picture.seat_of(job.slot.item.id, person.id)
    return None


def sentence(picture: Picture, one: Candidate) -> str:
    """Why or why not, and what it costs."""
    parts = list(one.outcome.lines)
    if one.busy is not None:
        hold = Hold(one.person, Reason.BUSY, {"item": one.busy.item})
        parts.insert(0, words.hold(picture, hold))
    return " · ".join(dict.fromkeys(parts))
