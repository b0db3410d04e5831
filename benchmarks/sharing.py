"""Several desks and one server on this machine: what a scan costs, and how soon the others see it.

Two and eight desks as processes of their own; then what a server needs for one scan when it holds
little and when it holds a million.
"""

import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path
from time import perf_counter
from uuid import uuid4

from benchmarks import crowd
from benchmarks.desk_processes import DeskProcess
from benchmarks.figures import percentile, show
from benchmarks.shared_event import SharedEvent, place_for_servers
from sqlalchemy import Connection, text

from event_desk import clock
from event_desk.database import Database
from event_desk.desks import Claim
from event_desk.sharing import claims_store, lines, own_part, server, store
from event_desk.sharing.connecting import Watched, connect
from event_desk.sharing.lines import LineValue

PEOPLE, SMALL = 10_000, 1_500
QUEUED = 500
ROUNDS = 200
SIZES = ((1_000, 10_000), (100_000, 1_000_000))  # people, scans


def main() -> None:
    if server.find() is None:
        print("PostgreSQL isn't installed here: nothing is measured.")
        return
    parts = sys.argv[1:] or ["sync", "two", "eight", "server"]
    with tempfile.TemporaryDirectory() as folder, place_for_servers():
        if "sync" in parts:
            first_sync(Path(folder))
        if "two" in parts:
            desks(Path(folder), 2, every=0.1, rounds=ROUNDS)
        if "eight" in parts:
            desks(Path(folder), 8, every=2.4, rounds=ROUNDS // 8)
        if "server" in parts:
            for people, scans in SIZES:
                cost(Path(folder), people, scans)


def first_sync(folder: Path) -> None:
    path = folder / "sync" / "1.eventdesk"
    path.parent.mkdir()
    crowd.make(path, PEOPLE, PEOPLE)
    began = perf_counter()
    event = SharedEvent(path)
    show(f"sharing {PEOPLE:,} people from the first laptop", perf_counter() - began, "s")
    began = perf_counter()
    event.join(path.with_name("2.eventdesk"), "Desk 2")
    show(f"first sync of {PEOPLE:,} people", perf_counter() - began, "s", 20)
    event.stop()


def desks(folder: Path, count: int, *, every: float, rounds: int) -> None:
    """Everybody scans other guests at the same pace; then all at once without a pause."""
    print(f"{count} desks, each a scan every {every:g} s")
    path = folder / f"{count} desks" / "1.eventdesk"
    path.parent.mkdir()
    fresh = crowd.make(path, SMALL * 5, SMALL * 4)
    event = SharedEvent(path)
    running: list[DeskProcess] = []
    for number in range(1, count + 1):
        own = path.with_name(f"{number}.eventdesk")
        if number > 1:
            event.join(own, f"Desk {number}")
        running.append(DeskProcess(own, f"Desk {number}"))
    for desk in running:
        desk.hear()
    for desk in running:
        desk.wait_connected()
    try:
        _pace(running, fresh, every=every, rounds=rounds)
        if count == 2:
            _queue(event, running, fresh[-QUEUED - 100 :])
    finally:
        for desk in running:
            desk.quit()
        event.stop()


def _pace(running: list[DeskProcess], fresh: list[str], *, every: float, rounds: int) -> None:
    count = len(running)
    start = time.monotonic() + 2
    for number, desk in enumerate(running):
        codes = fresh[number : rounds * count : count]
        desk.tell(pace=codes, every=every, start=start + number * every / count)
    scans = [scan for desk in running for scan in desk.hear()["scans"]]
    for desk in running:
        desk.wait_sent()
    time.sleep(2)
    seen = [desk.ask(seen=True)["seen"] for desk in running]
    verdicts = [(scan["done"] - scan["began"]) * 1000 for scan in scans]
    later = [
        there[scan["scan"]] - scan["done"]
        for scan in scans
        for there in seen
        if scan["scan"] in there
    ]
    missing = sum(scan["scan"] not in there for scan in scans for there in seen)
    unknown = sum(scan["answer"] != "won" for scan in scans)
    others = [max(0.0, one) for one in later if one > 0]
    show("verdict while connected, p50", percentile(verdicts, 50), "ms")
    show("verdict while connected, p99", percentile(verdicts, 99), "ms", 300)
    show("a scan seen at the others, p50", percentile(others, 50), "s")
    show("a scan seen at the others, p99", percentile(others, 99), "s", 1)
    show("scans without an answer in time", unknown / len(scans) * 100, "%")
    show("scans that weren't seen everywhere", missing, "", 1)


def _queue(event: SharedEvent, running: list[DeskProcess], codes: list[str]) -> None:
    """The server is away: everything is decided here; then it is back, and all of it is sent."""
    event.stop()
    for desk in running:
        desk.wait(lambda status: status["link"] == "away")
    one = running[0]
    one.ask(pace=codes[:20], every=0.0)
    scans = one.ask(pace=codes[20 : 20 + QUEUED], every=0.01)["scans"]
    verdicts = [(scan["done"] - scan["began"]) * 1000 for scan in scans]
    show("verdict while the server is away, p50", percentile(verdicts, 50), "ms")
    show("verdict while the server is away, p99", percentile(verdicts, 99), "ms", 30)
    one.ask(worker=False)
    event.start()
    running[1].wait_connected()
    began = time.monotonic()
    one.ask(worker=True)
    one.wait_sent()
    sent = time.monotonic() - began
    last = scans[-1]["scan"]
    while last not in running[1].ask(seen=True)["seen"]:
        time.sleep(0.05)
    show(f"{QUEUED} queued scans up, connecting included", sent, "s", 2)
    show("… and seen at the other desk", time.monotonic() - began, "s")


def cost(folder: Path, people: int, scans: int) -> None:
    """One scan at the server: its claim, its line up, the same line down."""
    path = folder / f"cost {scans}" / "1.eventdesk"
    path.parent.mkdir()
    crowd.make(path, 200, 400)
    event = SharedEvent(path)
    db = Database.open(path)
    with db.read() as session:
        mine = own_part.me(session)
        sample = next(line for line in lines.own(session, 0, 5_000) if line.table == "scans")
    db.close()
    owner = event.owner()
    with owner.within(600) as connection:
        _fill(connection, people, "people", number=1_000_000)
        _fill(connection, scans, "scans", number=2_000_000)
        connection.execute(text("VACUUM ANALYZE event_desk.lines"))
        connection.execute(text("VACUUM ANALYZE event_desk.claims"))
    link = connect(mine.place, mine.login, mine.certificate)
    print(f"a server with {people:,} people and {scans:,} scans")
    _ask(link, owner, mine, sample)
    link.close()
    owner.close()
    event.stop()


def _fill(connection: Connection, count: int, table: str, *, number: int) -> None:
    """Lines of a former day, as another laptop wrote them."""
    other = uuid4()
    connection.execute(
        text("INSERT INTO event_desk.desks (origin, name, head) VALUES (:o, :n, :h)"),
        {"o": other, "n": f"Before {table}", "h": count},
    )
    connection.execute(
        text(
            "INSERT INTO event_desk.lines (id, origin, number, tick, table_name, row_id, kind, "
            "shown, schema) SELECT gen_random_uuid(), :origin, n, :number + n, :table, "
            "replace(gen_random_uuid()::text, '-', ''), 'new', "
            "decode(repeat('ab', 220), 'hex'), '0004' FROM generate_series(1, :count) AS n"
        ),
        {"origin": other, "number": number, "table": table, "count": count},
    )
    if table == "scans":
        connection.execute(
            text(
                "INSERT INTO event_desk.claims (gate, person, turn, origin, scan) "
                "SELECT gen_random_uuid(), gen_random_uuid(), '', :origin, gen_random_uuid() "
                "FROM generate_series(1, :count)"
            ),
            {"origin": other, "count": count},
        )


def _ask(link: Watched, owner: Watched, mine: own_part.Me, sample: LineValue) -> None:
    with owner.within() as connection:
        heads = store.heads(connection)
    head = heads[mine.origin]
    claims: list[float] = []
    ups: list[float] = []
    downs: list[float] = []
    tick = round((clock.now() + timedelta(days=1)).timestamp() * 1000)
    for number in range(1, ROUNDS + 1):
        scan = uuid4()
        began = perf_counter()
        with link.within() as connection:
            assert claims_store.claim(connection, Claim(uuid4(), uuid4(), "", scan)).won
        claims.append((perf_counter() - began) * 1000)
        line = LineValue(
            uuid4(), mine.origin, head + number, tick + number, "scans", scan.hex, "new",
            sample.shown, sample.contact, sample.sensitive, sample.safeguarding, sample.schema,
        )  # fmt: skip
        began = perf_counter()
        with link.within() as connection:
            store.upload(connection, mine.origin, [line], mine.keys)
        ups.append((perf_counter() - began) * 1000)
        began = perf_counter()
        with link.within() as connection:
            known = {**heads, mine.origin: head + number - 1}
            assert len(store.download(connection, known, 500, mine.keys)) == 1
        downs.append((perf_counter() - began) * 1000)
    for what, times in (("claim", claims), ("line up", ups), ("line down", downs)):
        show(f"  {what}, p50", percentile(times, 50), "ms")
    total = percentile([sum(some) for some in zip(claims, ups, downs, strict=True)], 50)
    wanted = _first.setdefault("total", total) * 2
    show("  one scan in all, p50", total, "ms", max(wanted, 5))


_first: dict[str, float] = {}


if __name__ == "__main__":
    main()
