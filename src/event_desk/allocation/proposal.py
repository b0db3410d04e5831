"""A new plan worked out from the one in force, for a person to accept or not.

What has begun stays as it is, what was chosen by hand stays, and no more people are touched than
the same coverage needs.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from event_desk import model
from event_desk.allocation import cells, run, storage, stored_plans
from event_desk.allocation.difference import Difference, Line, bulletin, difference
from event_desk.allocation.edit import REPLANNED, UNDONE, Edit
from event_desk.allocation.frame import Frame
from event_desk.allocation.problem import Plan, Problem, Solution, Step
from event_desk.allocation.same_booths import keep_booths
from event_desk.allocation.undoing import Did, Label, Part, Undo
from event_desk.allocation.work import Wanted
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.progress import Progress, silent

FEWEST = Wanted(few_changes=True)


@dataclass(frozen=True, slots=True)
class Proposal:
    """`lines` is what each person would have to be told, by interpreter."""

    problem: Problem
    solution: Solution
    difference: Difference
    lines: Mapping[str, tuple[Line, ...]]


def replan(
    problem: Problem,
    progress: Progress = silent,
    seconds: float = 30,
    wanted: Wanted = FEWEST,
    *,
    keep_best: bool = False,
    watch: Callable[[Step], None] | None = None,
) -> Proposal:
    """Work it out in a process of its own; nothing is saved. `problem` is loaded with its `now`.

    Raises Cancelled when `progress` does, unless `keep_best`.
    """
    solution = run.solve(problem, progress, seconds, wanted, keep_best=keep_best, watch=watch)
    return propose(problem, solution)


def propose(problem: Problem, solution: Solution) -> Proposal:
    """Any solution, beside the plan in force."""
    before = problem.current or Plan()
    solution = replace(solution, plan=keep_booths(Frame(problem), before, solution.plan))
    found = difference(before, solution.plan, problem)
    return Proposal(problem, solution, found, bulletin(found, before, solution.plan, problem))


def accept(session: Session, proposal: Proposal, at: datetime) -> Undo:
    """Save it as the plan in force; taking that back makes a new plan as well.

    Raises PROPOSAL_OUTDATED when anything that was planned with has changed meanwhile.
    """
    problem, plan = proposal.problem, proposal.solution.plan
    if storage.load(session, now=problem.now) != problem:
        raise EventDeskError(ErrorCode.PROPOSAL_OUTDATED)
    edit = Edit(session, at, REPLANNED)
    pinned = {(pin.item, pin.interpreter) for pin in problem.pins}
    planned = [UUID(item.id) for item in problem.items]
    for item in session.scalars(select(model.Item).where(model.Item.id.in_(planned))):
        key = str(item.id)
        room = plan.rooms.get(key)
        if not cells.locked(session, item.id) or room is not None:
            edit.set(Part.ITEM, item.id, None if room is None else UUID(room), "room_id")
        edit.set(Part.LAYOUT, item.id, plan.layouts.get(key, ""))
        kept = [person for where, person in pinned if where == key]
        edit.put(item.id, cells.chairs_of(plan.channels.get(key, ()), kept))
    edit.booths(tuple((one.booth, one.room, one.start, one.end) for one in plan.booths))
    label = Label(Did.REPLANNED, count=len(proposal.difference.touched))
    done = edit.close(label, "worked out anew", ("room", "interpreters"))
    row = stored_plans.newest(session)
    assert row is not None
    row.status, row.objective = proposal.solution.status.value, dict(proposal.solution.objective)
    return Undo(done.label, done.changes, UNDONE)
