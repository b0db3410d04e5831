"""The words of the command that explains a plan's gaps."""

from collections.abc import Callable
from typing import Any

from event_desk.texts import translate


def add(commands: Any, command: Callable[..., Any]) -> None:
    """`command` is the parser's own way to make a command."""
    why = command(
        commands,
        "why",
        "why",
        "explain",
        translate("texts", "why something is open, and what helps"),
    )
    why.add_argument(
        "--item",
        action="append",
        default=[],
        metavar="CODE",
        help=translate("texts", "only the gaps of this session"),
    )
    why.add_argument(
        "--quick",
        action="store_true",
        help=translate("texts", "reasons and suggestions only; nothing is planned again"),
    )
