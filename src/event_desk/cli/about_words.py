"""The words of the commands about the program itself, and of the card for the desk."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from event_desk.texts import LANGUAGES, translate


def add(commands: Any, command: Callable[..., Any]) -> None:
    """`command` is the parser's own way to make a command."""
    command(
        commands,
        "licences",
        "about",
        "licences",
        translate("texts", "what the program is made of, with versions and licences"),
        event=False,
    )
    card = command(
        commands,
        "card",
        "about",
        "card",
        translate("texts", "a card with what everybody at the desk has to know, as PDF"),
        event=False,
    )
    card.add_argument(
        "--out", type=Path, required=True, metavar="F.pdf", help=translate("texts", "PDF to write")
    )
    card.add_argument(
        "--languages",
        default=",".join(LANGUAGES),
        metavar="LIST",
        help=translate("texts", "a page for each of these, in their order: ar,en"),
    )
