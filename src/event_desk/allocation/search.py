"""One lexicographic search with CP-SAT: the only module that drives the solver.

A single worker with a fixed seed and limits in the solver's own deterministic time: the same
model gives the same answer on any machine. Several workers give another equally good plan at each
run, which nobody can explain. Seconds are only an emergency stop.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from time import monotonic
from typing import Any

from ortools.sat.python import cp_model

from event_desk.allocation.problem import Step
from event_desk.progress import Cancelled

SEED = 20260609

Term = tuple[Any, int]
"""A variable and its weight. The solver's own types are not described for type checkers."""


@dataclass(frozen=True, slots=True)
class Goal:
    """One level: the weighted sum to make small, never below 0; `most` in deterministic time.

    Whoever watches is told it in `unit`s, rounded up.
    """

    name: str
    terms: Sequence[Term]
    most: float
    unit: int = 1


@dataclass(slots=True)
class Limits:
    """What may still be used; shared by all the searches of one solution."""

    deadline: float
    tick: Callable[[], None]
    watch: Callable[[Step], None] | None = None

    @property
    def seconds(self) -> float:
        return max(0.0, self.deadline - monotonic())


@dataclass(frozen=True, slots=True)
class Found:
    """`values` by variable index; `achieved` and `proven` by goal."""

    values: Sequence[int]
    achieved: Mapping[str, int]
    proven: Mapping[str, bool]

    def value(self, variable: Any) -> int:
        index: int = variable.index
        return self.values[index]


class _Watch(cp_model.CpSolverSolutionCallback):
    """Passes each better solution on, and stops the search when the caller has had enough."""

    def __init__(self, goal: str, limits: Limits, unit: int = 1) -> None:
        super().__init__()
        self._goal = goal
        self._unit = unit
        self._limits = limits
        self.cancelled: Cancelled | None = None

    def on_solution_callback(self) -> None:
        try:
            self._limits.tick()
        except Cancelled as cancelled:
            self.cancelled = cancelled
            self.stop_search()
        bound = max(0, round(self.best_objective_bound))
        if self._goal and self._limits.watch is not None and self.cancelled is None:
            value = -(-round(self.objective_value) // self._unit)
            self._limits.watch(Step(self._goal, value, -(-bound // self._unit)))


def lexicographic(
    model: cp_model.CpModel, goals: Iterable[Goal], hint: Mapping[int, int], limits: Limits
) -> Found | None:
    """The best solution, goal after goal; None where the model has none or none was found.

    `hint` (by variable index) is completed first, so that nothing worse than it is returned.
    Raises Cancelled when `limits.tick` does.
    """
    goals = tuple(goals)
    values = _complete(model, goals, hint, limits) if hint else None
    achieved: dict[str, int] = {}
    proven: dict[str, bool] = {}
    for goal in goals:
        limits.tick()
        values, exact = _improve(model, goal, values, limits)
        if values is None:
            return None
        achieved[goal.name] = _sum(goal, values)
        proven[goal.name] = exact
        if goal.terms:
            model.add(_expression(goal) <= achieved[goal.name])
    return None if values is None else Found(values, achieved, proven)


def _improve(
    model: cp_model.CpModel, goal: Goal, values: Sequence[int] | None, limits: Limits
) -> tuple[Sequence[int] | None, bool]:
    if values is not None and _sum(goal, values) == 0:
        return values, True
    if not goal.terms:
        model.clear_objective()
    else:
        model.minimize(_expression(goal))
    if values is not None:
        if limits.seconds <= 0:
            return values, False
        _set_hint(model, dict(enumerate(values)))
    solver = _solver(goal.most, limits)
    status = _run(solver, model, goal.name, limits, goal.unit)
    if status in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        found = _solution(solver)
        if values is None or _sum(goal, found) <= _sum(goal, values):
            values = found
    return values, status == cp_model.OPTIMAL


def _complete(
    model: cp_model.CpModel, goals: Sequence[Goal], hint: Mapping[int, int], limits: Limits
) -> Sequence[int] | None:
    """A whole solution that agrees with `hint`, if there is one, with what follows at its best.

    Little is left to decide, so the goals are weighed rather than taken one by one.
    """
    _set_hint(model, hint)
    weights = (10_000, 1_000, *[1] * len(goals))
    terms = [
        (variable, weight * heavier)
        for goal, heavier in zip(goals, weights, strict=False)
        for variable, weight in goal.terms
    ]
    model.minimize(weighted(terms))
    solver = _solver(2.0, limits)
    solver.parameters.fix_variables_to_their_hinted_value = True
    status = _run(solver, model, "", limits)
    if status in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return _solution(solver)
    return None


def _solver(deterministic: float, limits: Limits) -> cp_model.CpSolver:
    solver = cp_model.CpSolver()
    parameters = solver.parameters
    parameters.num_workers = 1
    parameters.random_seed = SEED
    parameters.linearization_level = 2
    parameters.max_deterministic_time = deterministic
    parameters.max_time_in_seconds = max(0.05, limits.seconds)
    return solver


def _run(
    solver: cp_model.CpSolver, model: cp_model.CpModel, goal: str, limits: Limits, unit: int = 1
) -> int:
    watch = _Watch(goal, limits, unit)
    status = int(solver.solve(model, watch))
    if watch.cancelled is not None:
        raise watch.cancelled
    return status


def _set_hint(model: cp_model.CpModel, hint: Mapping[int, int]) -> None:
    model.clear_hints()
    proto = model.proto.solution_hint
    proto.vars.extend(list(hint.keys()))
    proto.values.extend(list(hint.values()))


def _sum(goal: Goal, values: Sequence[int]) -> int:
    worth = 0
    for variable, weight in goal.terms:
        index: int = variable.index
        worth += values[index] * weight
    return worth


def _expression(goal: Goal) -> Any:
    return weighted(goal.terms)


_LINEAR: Any = cp_model.LinearExpr


def weighted(terms: Sequence[Term]) -> Any:
    return _LINEAR.weighted_sum([var for var, _w in terms], [weight for _v, weight in terms])


def total(variables: Sequence[Any]) -> Any:
    return _LINEAR.sum(list(variables)) if variables else 0


def _solution(solver: cp_model.CpSolver) -> list[int]:
    response: Any = solver.response_proto
    return list(response.solution)
