"""Two desks, one badge, the same instant: a thousand times, and exactly one of them lets it in."""

import os
import time

from desks import trial

COUNT = int(os.environ.get("EVENT_DESK_INSTANTS", "1000"))
EVERY = 0.04


def test_two_desks_and_one_badge(shared, desks, tell):
    event, made = shared(COUNT)
    one, other = desks(event, 2)
    start = time.monotonic() + 1
    for desk in (one, other):
        desk.tell(pace=list(made.codes), every=EVERY, start=start)
    first, second = one.hear()["scans"], other.hear()["scans"]
    for desk in (one, other):
        desk.wait_sent()
    time.sleep(1)
    for desk in (one, other):
        desk.quit()
    pairs = list(zip(first, second, strict=True))
    both = sum({"admitted"} == {a["outcome"], b["outcome"]} for a, b in pairs)
    nobody = sum("admitted" not in {a["outcome"], b["outcome"]} for a, b in pairs)
    unknown = sum("unknown" in {a["answer"], b["answer"]} for a, b in pairs)
    wins = sum(a["outcome"] == "admitted" for a, _b in pairs)
    listed = len(trial.doubles(event.path))
    tell(
        "one badge, the same instant",
        times=len(pairs), **{"both let in": both, "nobody": nobody, "no answer in time": unknown,
        "first desk was first": wins, "doubles listed": listed},
    )  # fmt: skip
    assert trial.findings(event.path, event.path.with_name("2.eventdesk")) == []
    assert nobody == 0
    assert both == listed  # none that isn't told
    assert both == 0
    assert unknown == 0
    told = [b if a["outcome"] == "admitted" else a for a, b in pairs]
    assert {one["outcome"] for one in told} == {"already_in"}
    assert {one["desk"] for one in told} <= {"Desk 1", "Desk 2"}
