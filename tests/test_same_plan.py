"""A list imported again has other identifiers; the plan is the same by its names."""

from dataclasses import replace

from event_desk.allocation import proposal, solver, storage
from event_desk.database import Database
from event_desk.files import resource

IMPORTS = 10


def test_ten_imports_of_the_sample_event_get_one_plan(tmp_path, run):
    plans = [named(again(tmp_path / f"{number}.eventdesk", run)) for number in range(IMPORTS)]
    assert plans == [plans[0]] * IMPORTS


def again(path, run):
    words = ("--timezone", "Africa/Kigali", "--start", "2026-06-09", "--end", "2026-06-11")
    for command in (
        ("new", path, "--name", "Sample", *words),
        ("import", path, resource("sample/annual-meeting-2026.xlsx")),
    ):
        code, _, complaints = run(*command)
        assert code == 0, complaints
    database = Database.open(path)
    with database.read() as session:
        problem = storage.load(session)
    database.close()
    return problem


def named(problem):
    """The plan, and the one after the first by name who works has gone, in names."""
    plan = solver.solve(problem).plan
    working = {seat.interpreter for seat in plan.seats()}
    gone = min((one for one in problem.interpreters if one.id in working), key=lambda p: p.name)
    left = tuple(one for one in problem.interpreters if one is not gone)
    after = solver.solve(
        replace(problem, interpreters=left, current=plan), wanted=proposal.FEWEST
    ).plan
    return in_names(problem, plan), in_names(problem, after)


def in_names(problem, plan):
    items = {one.id: one.code for one in problem.items}
    rooms = {one.id: one.name for one in problem.rooms}
    people = {one.id: one.name for one in problem.interpreters}
    teams = {
        items[item]: [
            replace(one, interpreters=tuple(people[person] for person in one.interpreters))
            for one in channels
        ]
        for item, channels in plan.channels.items()
    }
    gaps = [(items[gap.item], gap.kind, gap.language, gap.source, gap.missing) for gap in plan.gaps]
    placed = {items[item]: rooms[room] for item, room in plan.rooms.items()}
    laid = {items[item]: layout for item, layout in plan.layouts.items()}
    return placed, teams, laid, gaps
