"""The words of the command that shows and changes the rules for plans."""

from collections.abc import Callable
from typing import Any

from event_desk.texts import translate


def add(commands: Any, command: Callable[..., Any]) -> None:
    """`command` is the parser's own way to make a command."""
    rules = command(
        commands,
        "rules",
        "rules",
        "rules",
        translate("texts", "what makes a plan wrong: show it, or change it"),
    )
    rules.add_argument(
        "--profile",
        metavar="NAME",
        help=translate("texts", "default, aiic, iso_23155, un_like or volunteers, as it is"),
    )
    rules.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="RULE=LEVEL",
        help=translate("texts", "forbid, warn or ignore; empty for the profile's own"),
    )
    rules.add_argument(
        "--limit",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help=translate("texts", "minutes, 11:30 or 10%%; empty for the profile's own"),
    )
    rules.add_argument(
        "--receivers",
        metavar="N",
        help=translate("texts", "how many the whole event has; empty for what the rooms have"),
    )
