"""From starting the program until a badge can be scanned: the field has the focus and is painted.

Each round is a process of its own, as when somebody double-clicks an event of 250 people.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks import crowd
from benchmarks.figures import percentile, show

PEOPLE, SCANS, ROUNDS = 250, 400, 7
READY = "ready"


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "small.eventdesk"
        crowd.make(path, PEOPLE, SCANS)
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
            "XDG_CONFIG_HOME": folder,
        }
        command = [sys.executable, "-m", "benchmarks.start", str(path)]
        times: list[float] = []
        for _ in range(ROUNDS):
            started = time.time()
            done = subprocess.run(
                command, env=environment, capture_output=True, text=True, check=True
            )
            word, at = done.stdout.split()
            assert word == READY
            times.append(float(at) - started)
    # The first round reads everything from the disk, the others from memory.
    show("start to ready to scan, first time", times[0], "s")
    show("start to ready to scan, median", percentile(times[1:], 50), "s", 1.5)


def child(path: Path) -> int:
    """The program as it is, and a look every few milliseconds whether one could scan."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from event_desk import app
    from event_desk.ui.main_window import MainWindow
    from event_desk.ui.widgets.scan_box import ScanBox

    running = QApplication(sys.argv[:1])

    def look() -> None:
        for window in running.topLevelWidgets():
            focus = window.focusWidget()
            if isinstance(window, MainWindow) and window.isVisible() and isinstance(focus, ScanBox):
                window.repaint()
                print(READY, time.time(), flush=True)
                running.quit()

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(5)
    return app.run(path)


if __name__ == "__main__":
    sys.exit(child(Path(sys.argv[1])) if len(sys.argv) > 1 else main())
