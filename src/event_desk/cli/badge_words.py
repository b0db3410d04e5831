"""The words of the commands for badges and signs; `parser` puts them with the others."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from event_desk.texts import translate

_ORDERS = ("family_name", "organisation", "category", "list")


def add(commands: Any, command: Callable[..., Any], common: Callable[..., None]) -> None:
    """`command` and `common` are the parser's own ways to make a command."""
    badges = command(commands, "badges", "badges", "run", translate("texts", "badges as PDF"))
    _out(badges, translate("texts", "PDF to write"), "F.pdf")
    badges.add_argument(
        "--design",
        metavar="NAME",
        help=translate("texts", "for everybody; without it, each category's own"),
    )
    _whose(badges)
    badges.add_argument(
        "--unprinted", action="store_true", help=translate("texts", "only those not yet printed")
    )
    badges.add_argument("--order", choices=_ORDERS, default=_ORDERS[0])
    badges.add_argument("--sheet", metavar="NAME", help=translate("texts", "sheet of labels"))
    badges.add_argument("--start-at", type=_count, default=1, metavar="N")
    badges.add_argument(
        "--reissue",
        action="store_true",
        help=translate("texts", "new codes; the old badges stop working"),
    )
    _designs(command(commands, "designs", "designs", "run", _what_designs_do()), common)
    _signs(commands, command)


def _what_designs_do() -> str:
    return translate("texts", "badge designs: the event's own and those to start from")


def _designs(designs: argparse.ArgumentParser, common: Callable[..., None]) -> None:
    actions = designs.add_subparsers(dest="action", required=True, metavar="ACTION")
    for action, summary in (
        ("list", translate("texts", "say which designs and sheets there are, and who gets which")),
        ("export", translate("texts", "write a design to a file, with its pictures")),
        ("import", translate("texts", "take in a design from such a file")),
        ("copy", translate("texts", "make a design of the event's own from another")),
        ("assign", translate("texts", "give a design to a category, or no badge at all")),
        ("remove", translate("texts", "remove one of the event's own designs")),
    ):
        one = actions.add_parser(action, help=summary, description=summary, allow_abbrev=False)
        common(one)
        if action == "import":
            one.add_argument("file", type=Path, metavar="FILE")
        elif action == "assign":
            one.add_argument("name", nargs="?", metavar="NAME")
            _assigned(one)
        elif action != "list":
            one.add_argument("name", metavar="NAME")
        if action == "export":
            _out(one, translate("texts", "file to write"), "F.json")
        if action == "copy":
            one.add_argument("--as", dest="new_name", metavar="NAME")


def _assigned(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--category",
        action="append",
        default=[],
        metavar="C",
        help=translate("texts", "without it, everybody whose category has no design"),
    )
    parser.add_argument(
        "--no-badge", action="store_true", help=translate("texts", "the category gets no badges")
    )
    parser.add_argument(
        "--usual",
        action="store_true",
        help=translate("texts", "the category gets what everybody gets"),
    )


def _signs(commands: Any, command: Callable[..., Any]) -> None:
    signs = command(
        commands, "signs", "signs", "run", translate("texts", "signs, cards and certificates")
    )
    signs.add_argument(
        "kind",
        choices=("rooms", "cards", "plates", "certificates"),
        help=translate(
            "texts",
            "signs for the doors of rooms, cards for tables, name plates for speakers, "
            "certificates of attendance",
        ),
    )
    _out(signs, translate("texts", "PDF to write"), "F.pdf")
    signs.add_argument(
        "--day", metavar="DATE", help=translate("texts", "only this day's, like 2026-06-09")
    )
    signs.add_argument(
        "--signature", metavar="TEXT", help=translate("texts", "who signs certificates")
    )
    _whose(signs)


def _whose(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--person", action="append", default=[], metavar="CODE")
    parser.add_argument("--category", action="append", default=[], metavar="C")


def _out(parser: argparse.ArgumentParser, summary: str, metavar: str) -> None:
    parser.add_argument("--out", type=Path, required=True, metavar=metavar, help=summary)


def _count(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError(text)
    return number
