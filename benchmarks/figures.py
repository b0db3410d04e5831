"""How figures are printed: found, wanted, and whether the one is within the other."""

from collections.abc import Sequence


def show(what: str, found: float, unit: str, wanted: float | None = None) -> None:
    verdict = ""
    if wanted is not None:
        verdict = f"wanted < {wanted:g} {unit}".ljust(20) + ("ok" if found < wanted else "MISSED")
    print(f"{what:<48} {found:9.2f} {unit:<3} {verdict}".rstrip(), flush=True)


def percentile(values: Sequence[float], percent: float) -> float:
    """The smallest value that at least `percent` of them don't exceed."""
    ordered = sorted(values)
    at = max(0, -(-len(ordered) * percent // 100) - 1)
    return ordered[int(at)]
