"""The words of the commands for another laptop, and for one that is lost."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from event_desk.texts import translate


def add(commands: Any, command: Callable[..., Any], out: Callable[..., None]) -> None:
    """`command` and `out` are the parser's own ways to make a command and its `--out`."""
    given = command(
        commands,
        "hand-over",
        "safety",
        "hand_over",
        translate("texts", "write the event for another laptop, and say the code that opens it"),
    )
    out(given, translate("texts", "the encrypted file to write (.eventhandover)"))
    taken = command(
        commands,
        "receive",
        "safety",
        "receive",
        translate("texts", "make an event file of one that was handed over"),
        event=False,
    )
    taken.add_argument(
        "file", type=Path, metavar="F", help=translate("texts", "the file that was handed over")
    )
    taken.add_argument(
        "--code", required=True, metavar="CODE", help=translate("texts", "the code read out")
    )
    taken.add_argument(
        "--new-passphrase-file",
        type=Path,
        metavar="F",
        help=translate("texts", "file with the passphrase from now on"),
    )
    out(taken, translate("texts", "the event file to make"), metavar="EVENT")
    lost = command(
        commands,
        "incident",
        "safety",
        "incident",
        translate("texts", "a sheet to fill in when a laptop is lost, as PDF"),
    )
    out(lost, translate("texts", "PDF to write"), metavar="F.pdf")
