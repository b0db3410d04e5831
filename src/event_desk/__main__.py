"""`python -m event_desk` and the installed `event-desk`."""

import sys

from event_desk.cli import main as command_line


def main() -> int:
    return command_line(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
