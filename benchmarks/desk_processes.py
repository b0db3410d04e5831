"""Desks in processes of their own, driven from here; see `one_desk`."""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent


class DeskProcess:
    """`before` is put before the command: another network namespace, for one."""

    def __init__(
        self, path: Path, desk: str, *, before: Sequence[str] = (), module: str = "one_desk"
    ) -> None:
        command = [*before, sys.executable, "-P", "-m", module, str(path), desk]
        if "." not in module:
            command[-3] = f"benchmarks.{module}"
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT,
            env=_environment(),
        )  # fmt: skip
        self.pid = self._process.pid

    def hear(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"the desk's process ended with {self._process.wait()}")
        return json.loads(line)

    def tell(self, **order: Any) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()

    def ask(self, **order: Any) -> dict[str, Any]:
        self.tell(**order)
        return self.hear()

    def wait(self, is_so: Callable[[dict[str, Any]], bool], seconds: float = 20) -> float:
        """Until its status is so; how long that took. Raises TimeoutError."""
        began = time.monotonic()
        while True:
            status = self.ask(status=True)
            if is_so(status):
                return time.monotonic() - began
            if time.monotonic() - began > seconds:
                raise TimeoutError(f"still {status}")
            time.sleep(0.02)

    def wait_connected(self, seconds: float = 20) -> float:
        return self.wait(lambda status: status["link"] == "connected", seconds)

    def wait_sent(self, seconds: float = 20) -> float:
        return self.wait(
            lambda status: status["link"] == "connected" and not status["waiting"], seconds
        )

    def quit(self) -> None:
        if self._process.poll() is None:
            self.tell(quit=True)
            try:
                self._process.wait(20)
            except subprocess.TimeoutExpired:
                self._process.kill()
        self.kill()

    def kill(self) -> None:
        self._process.kill()
        self._process.wait()
        for end in (self._process.stdin, self._process.stdout):
            if end is not None:
                end.close()


def _environment() -> dict[str, str]:
    import os

    paths = [str(ROOT), str(ROOT / "src"), str(ROOT / "tests")]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}
