"""Run the measurements one after the other, each in a process of its own.

    python -m benchmarks [start] [scan] [lists] [ticks] [badges] [printing] [plan] [exports]
                         [safety] [sharing]

Figures wanted stand beside those found; nothing here fails because a machine is slow.
"""

import importlib.util
import subprocess
import sys

KNOWN = (
    "start", "scan", "lists", "ticks", "badges", "printing", "plan", "exports", "safety",
    "sharing",
)  # fmt: skip


def main(names: list[str]) -> int:
    if unknown := [name for name in names if name not in KNOWN]:
        print(f"unknown: {', '.join(unknown)}; there are: {', '.join(KNOWN)}", file=sys.stderr)
        return 2
    failed = 0
    for name in names or KNOWN:
        if importlib.util.find_spec(f"benchmarks.{name}") is None:
            continue
        print(f"── {name} " + "─" * (70 - len(name)), flush=True)
        done = subprocess.run([sys.executable, "-m", f"benchmarks.{name}"], check=False)
        failed += done.returncode != 0
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
