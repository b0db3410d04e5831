"""The words of the commands for lists on paper and for delegations."""

import argparse
from collections.abc import Callable
from typing import Any

from event_desk.texts import translate


def add(commands: Any, command: Callable[..., Any], out: Callable[..., None]) -> None:
    """`command` and `out` are the parser's own ways to make a command and its `--out`."""
    paper = command(
        commands, "paper", "paper", "write", translate("texts", "a list to tick by hand, as PDF")
    )
    out(paper, translate("texts", "PDF to write"), metavar="F.pdf")
    paper.add_argument(
        "--gate",
        default="entrance",
        help=translate("texts", "entrance, the name of a room or the code of a session"),
    )
    paper.add_argument("--category", default="", metavar="C")
    paper.add_argument("--organisation", default="", metavar="NAME")
    paper.add_argument(
        "--by",
        choices=("latin", "native"),
        default=None,
        help=translate("texts", "in the order of the names in which script"),
    )
    collect = command(
        commands,
        "collect",
        "paper",
        "collect",
        translate("texts", "one person collects the badges of many; no arrival"),
    )
    collect.add_argument("codes", nargs="*", metavar="CODE")
    collect.add_argument("--organisation", default="", metavar="NAME")
    collect.add_argument(
        "--by",
        default="",
        metavar="CODE|NAME",
        help=translate("texts", "who takes them along: a code, or any name"),
    )
    collect.add_argument(
        "--undo", action="store_true", help=translate("texts", "they were not collected after all")
    )
    collect.add_argument("--desk", metavar="NAME")


def scan_options(scan: argparse.ArgumentParser) -> None:
    scan.add_argument(
        "--on-paper",
        action="store_true",
        help=translate("texts", "it was ticked on a list at the time of --at"),
    )
    scan.add_argument("--at", default="", metavar="HH:MM")
    scan.add_argument("--day", default="", metavar="DATE", help="2026-06-09")
    scan.add_argument(
        "--list",
        type=int,
        dest="list_number",
        metavar="N",
        help=translate("texts", "the codes are line numbers of this paper list"),
    )
