"""The words of the commands about the program itself, and of the card for the desk."""

from collections.abc import Callable
from typing import Any

from event_desk.texts import translate


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
