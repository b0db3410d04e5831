"""`python -m event_desk` and the installed `event-desk`: command line and window meet here."""

import sys
from pathlib import Path

from event_desk.cli import main as command_line


def main() -> int:
    return command_line(sys.argv[1:], open_window=_open_window, screenshots=_screenshots)


def _open_window(path: Path | None) -> int:
    from event_desk import app  # Qt is loaded only where a window is due

    return app.run(path)


def _screenshots(event: Path, folder: Path) -> None:
    from event_desk import app

    app.screenshots(event, folder)


if __name__ == "__main__":
    sys.exit(main())
