"""`python -m event_desk` and the installed `event-desk`: command line and window meet here."""

import sys
from collections.abc import Sequence
from pathlib import Path

READ_LIST = "--read-list"  # as in event_desk.exchange.reader, which is not to be loaded for others
MARK_LIST = "--mark-list"  # as in event_desk.exchange.marked


def main() -> int:
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support

        freeze_support()  # the installed program starts itself to solve a plan, too
    if sys.argv[1:2] == [READ_LIST]:
        return _read_list(sys.argv[2:])
    if sys.argv[1:2] == [MARK_LIST]:
        return _mark_list()
    from event_desk.cli import main as command_line  # not for the child that reads a list

    return command_line(sys.argv[1:], open_window=_open_window, screenshots=_screenshots)


def _read_list(arguments: Sequence[str]) -> int:
    """The installed program is its own interpreter: it starts itself to read a list."""
    from event_desk.exchange import reader

    return reader.answer(arguments)


def _mark_list() -> int:
    from event_desk.exchange import marking

    return marking.answer()


def _open_window(path: Path | None) -> int:
    from event_desk.errors import ErrorCode, EventDeskError, missing_library

    try:
        from event_desk import app  # Qt is loaded only where a window is due
    except ImportError as error:
        library = missing_library(error)
        if not library:
            raise
        raise EventDeskError(ErrorCode.LIBRARY_MISSING, library=library) from error
    return app.run(path)


def _screenshots(event: Path, folder: Path) -> None:
    from event_desk import app

    app.screenshots(event, folder)


if __name__ == "__main__":
    sys.exit(main())
