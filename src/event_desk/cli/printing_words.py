"""The words of the commands for printers; `parser` puts them with the others."""

import argparse
from collections.abc import Callable
from typing import Any

from event_desk.texts import translate


def add(commands: Any, command: Callable[..., Any], common: Callable[..., None]) -> None:
    """`command` and `common` are the parser's own ways to make a command."""
    command(
        commands,
        "printers",
        "printing",
        "printers",
        translate("texts", "the printers there are, and how they are"),
        event=False,
    )
    out = command(commands, "print", "printing", "put", translate("texts", "badges on a printer"))
    out.add_argument("--printer", required=True, metavar="NAME")
    out.add_argument("--person", action="append", default=[], metavar="CODE")
    out.add_argument("--category", action="append", default=[], metavar="C")
    out.add_argument(
        "--unprinted", action="store_true", help=translate("texts", "only those not yet printed")
    )
    out.add_argument("--design", metavar="NAME")
    out.add_argument("--sheet", metavar="NAME", help=translate("texts", "sheet of labels"))
    out.add_argument("--start-at", type=int, default=1, metavar="N")
    out.add_argument(
        "--reissue",
        action="store_true",
        help=translate("texts", "new codes; the old badges stop working"),
    )
    out.add_argument(
        "--nudge",
        type=_nudge,
        default=(0.0, 0.0),
        metavar="X,Y",
        help=translate("texts", "millimetres to the right and down"),
    )
    _desk(out)
    _wait(out)
    queue = command(
        commands, "queue", "printing", "queue", translate("texts", "badges on their way to paper")
    )
    _desk(queue)
    actions = queue.add_subparsers(dest="action", metavar="ACTION")
    for action, summary in (
        ("list", translate("texts", "say which there are")),
        ("retry", translate("texts", "let those wait again that failed")),
        ("cancel", translate("texts", "take out what waits")),
        ("pause", translate("texts", "send nothing more for now")),
        ("resume", translate("texts", "go on sending")),
        ("printed", translate("texts", "say that these came out")),
        ("again", translate("texts", "say that these did not come out")),
        ("run", translate("texts", "send what waits, until all is out")),
    ):
        one = actions.add_parser(action, help=summary, description=summary, allow_abbrev=False)
        common(one)
        if action in {"retry", "cancel", "printed", "again"}:
            several = "*" if action in {"retry", "cancel"} else "+"
            one.add_argument("numbers", nargs=several, type=int, metavar="N")
        if action == "run":
            _wait(one)


def _desk(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--desk", metavar="NAME")


def _wait(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--wait",
        type=float,
        default=20.0,
        metavar="S",
        help=translate("texts", "give up when nothing happens for so many seconds"),
    )


def _nudge(text: str) -> tuple[float, float]:
    right, _, down = text.partition(",")
    return float(right), float(down or 0)
