"""The same done to many people, beside the window and in short transactions: scans go on."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from event_desk import checkin, clock, registrations
from event_desk.checkin import Outcome
from event_desk.desks import Hand
from event_desk.progress import Progress
from event_desk.registrations import Done
from event_desk.texts import tr
from event_desk.ui import tasks
from event_desk.ui.context import Context
from event_desk.ui.door.asking import ask_beside
from event_desk.ui.people.steps import Step, Steps

AT_A_TIME = 25


@dataclass(frozen=True, slots=True)
class Admitted:
    """Who was checked in by which scan, and how often each outcome came."""

    scans: tuple[UUID, ...]
    name: str
    outcomes: dict[Outcome, int]


def change(
    page: QWidget,
    context: Context,
    steps: Steps,
    ids: Sequence[UUID],
    act: Callable[[Any, Sequence[UUID]], Done],
    then: Callable[[int], None],
) -> None:
    """`act` on all of them; `then` gets how many were changed, and F8 takes all of it back."""

    def work(progress: Progress) -> list[Done]:
        done: list[Done] = []
        for start in range(0, len(ids), AT_A_TIME):
            with context.db.write() as session:
                done.append(act(session, ids[start : start + AT_A_TIME]))
            progress(start, 0)  # no word of cancelling half of it: it takes a moment
        return [one for one in done if one.ids]

    def finish(done: list[Done]) -> None:
        n = sum(len(one.ids) for one in done)
        if n:
            steps.add(Step(done[0].name, n, lambda: _undo(context, done, steps.hand())))
        then(n)

    tasks.run(page, "", work, then=finish, quiet=True)


def _undo(context: Context, done: Sequence[Done], hand: Hand) -> None:
    for one in reversed(done):
        with context.db.write() as session:
            registrations.undo(session, one, hand)


def admit(
    page: QWidget,
    context: Context,
    steps: Steps,
    ids: Sequence[UUID],
    then: Callable[[Admitted], None],
) -> None:
    """Let all of them in at the entrance, each asked about at the other desks where there are any.

    Who is in already, here or there, or cancelled is told by the count.
    """

    def work(progress: Progress) -> Admitted:
        scans: list[UUID] = []
        name = ""
        outcomes: Counter[Outcome] = Counter()
        for number, person_id in enumerate(ids):
            at = clock.now()
            claimed = ask_beside(context, person_id, at)
            with context.db.write() as session:
                result = checkin.admit(
                    session, person_id, at=at, desk=context.desk, claimed=claimed
                )
            outcomes[result.outcome] += 1
            if result.outcome is Outcome.ADMITTED and result.scan_id and result.person:
                scans.append(result.scan_id)
                name = name or result.person.name
            progress(number, 0)
        return Admitted(tuple(scans), name, dict(outcomes))

    def finish(admitted: Admitted) -> None:
        if admitted.scans:
            back = partial(_undo_scans, context, admitted.scans)
            steps.add(Step(admitted.name, len(admitted.scans), back))
        then(admitted)

    tasks.run(page, "", work, then=finish, quiet=True)


def _undo_scans(context: Context, scans: Sequence[UUID]) -> None:
    for scan_id in scans:
        with context.db.write() as session:
            checkin.undo(session, at=clock.now(), desk=context.desk, scan_id=scan_id)


def admitted_sentence(admitted: Admitted) -> str:
    """ "38 checked in · 2 were in already"."""
    in_already = admitted.outcomes.get(Outcome.ALREADY_IN, 0)
    cancelled = admitted.outcomes.get(Outcome.CANCELLED, 0)
    checked_in = len(admitted.scans)
    parts = [tr("%n person(s) checked in", "", checked_in)]
    if in_already:
        parts.append(tr("%n person(s) in already", "", in_already))
    if cancelled:
        parts.append(tr("%n person(s) cancelled", "", cancelled))
    return " · ".join(parts)
