"""What trials ask of desks that have finished: the same rows, every double in every list."""

from pathlib import Path

from desks import compare
from desks.laptops import Laptop


def findings(*paths: Path) -> list[str]:
    """What isn't as it should be at desks that have exchanged everything; empty when all is well.

    A desk that sees less (a door) is compared by what happened only.
    """
    desks = [Laptop(path, path.stem) for path in paths]
    try:
        return [*_differences(desks), *_missing(desks), *_unlisted(desks)]
    finally:
        for desk in desks:
            desk.close()


def _differences(desks: list[Laptop]) -> list[str]:
    return compare.differences([desk.read(compare.rows) for desk in desks])


def _missing(desks: list[Laptop]) -> list[str]:
    have = [desk.read(compare.line_ids) for desk in desks]
    every = set().union(*have)
    return [
        f"{desk.desk} lacks {len(every - own)} lines"
        for desk, own in zip(desks, have, strict=True)
        if own != every
    ]


def _unlisted(desks: list[Laptop]) -> list[str]:
    found = []
    for desk in desks:
        must, may = desk.read(compare.doubles)
        listed = desk.listed()
        found += [f"{desk.desk} doesn't list {one}" for one in must if one.hex not in listed]
        found += [f"{desk.desk} lists {one}" for one in listed - {one.hex for one in may}]
    return found


def doubles(path: Path) -> set[str]:
    desk = Laptop(path, path.stem)
    try:
        return desk.listed()
    finally:
        desk.close()


def admissions(path: Path, gate_kind: str = "entrance") -> int:
    """How often somebody was let in at the gates of a kind."""
    from sqlalchemy import func, select

    from event_desk.model import Gate, Scan

    desk = Laptop(path, path.stem)
    query = (
        select(func.count())
        .select_from(Scan)
        .join(Gate, Gate.id == Scan.gate_id)
        .where(Gate.kind == gate_kind, Scan.outcome == "admitted")
    )
    try:
        return desk.read(lambda session: session.scalar(query))
    finally:
        desk.close()
