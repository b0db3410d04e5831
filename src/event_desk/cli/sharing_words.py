"""The words of the commands for an event at several desks."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from event_desk.texts import translate

KINDS = ("door", "help_desk", "organiser")


def add(commands: Any, command: Callable[..., Any], out: Callable[..., None]) -> None:
    """`command` and `out` are the parser's own ways to make a command and its `--out`."""
    _share(commands, command)
    _join(commands, command, out)
    _sync(commands, command)
    _desks(commands, command)


def _share(commands: Any, command: Callable[..., Any]) -> None:
    share = command(
        commands,
        "share",
        "sharing",
        "share",
        translate("texts", "share the event with other laptops, and say how they join"),
    )
    share.add_argument("--desk", metavar="NAME", help=translate("texts", "name of this desk"))
    how = share.add_mutually_exclusive_group()
    how.add_argument(
        "--url",
        default="",
        metavar="URL",
        help=translate("texts", "a PostgreSQL server to use instead of one of this laptop's own"),
    )
    how.add_argument(
        "--stop", action="store_true", help=translate("texts", "stop the server on this laptop")
    )
    how.add_argument(
        "--remove-server",
        action="store_true",
        help=translate(
            "texts", "after the event: take no part any longer, and remove that server for good"
        ),
    )
    how.add_argument(
        "--code",
        choices=KINDS,
        metavar="KIND",
        help=translate("texts", "a new code for door, help_desk or organiser"),
    )


def _join(commands: Any, command: Callable[..., Any], out: Callable[..., None]) -> None:
    join = command(
        commands,
        "join",
        "sharing",
        "join",
        translate("texts", "make an event file of an event that another laptop shares"),
        event=False,
    )
    _where(join)
    out(join, translate("texts", "the event file to make"), metavar="EVENT")
    join.add_argument(
        "--desk", required=True, metavar="NAME", help=translate("texts", "name of this desk")
    )
    join.add_argument(
        "--new-passphrase-file",
        type=Path,
        metavar="F",
        help=translate("texts", "file with the passphrase from now on"),
    )


def _where(parser: Any) -> None:
    parser.add_argument(
        "where", metavar="WHERE", help=translate("texts", "address, like 192.168.1.20:54321")
    )
    parser.add_argument(
        "code",
        nargs="?",
        default="",
        metavar="CODE",
        help=translate("texts", "the code; not needed where WHERE is what the picture says"),
    )


def _sync(commands: Any, command: Callable[..., Any]) -> None:
    sync = command(
        commands,
        "sync",
        "sharing",
        "sync",
        translate("texts", "exchange with the other desks: once, or as long as it runs"),
    )
    how = sync.add_mutually_exclusive_group()
    how.add_argument("--watch", action="store_true", help=translate("texts", "go on until Ctrl-C"))
    how.add_argument(
        "--file",
        type=Path,
        metavar="STICK",
        help=translate(
            "texts",
            "through a file on a stick (.eventexchange): read it if it is there, then write it",
        ),
    )
    sync.add_argument(
        "--code",
        default="",
        metavar="CODE",
        help=translate("texts", "a code for the file; without one, any desk that joined opens it"),
    )


def _desks(commands: Any, command: Callable[..., Any]) -> None:
    desks = command(
        commands,
        "desks",
        "sharing",
        "desks",
        translate("texts", "the desks of a shared event, and what needs a look"),
    )
    how = desks.add_mutually_exclusive_group()
    how.add_argument(
        "--leave", action="store_true", help=translate("texts", "take no part any longer")
    )
    how.add_argument(
        "--rejoin",
        nargs="*",
        metavar="WHERE CODE",
        help=translate("texts", "come back; with address and code, at another server"),
    )
    how.add_argument(
        "--take-over",
        action="store_true",
        help=translate("texts", "run the server from here on, from this laptop's copy"),
    )
    how.add_argument(
        "--send-away",
        metavar="NAME",
        help=translate("texts", "a lost desk: it hears nothing more from the others"),
    )
    how.add_argument("--settle", metavar="ID", help=translate("texts", "somebody has looked at it"))
    desks.add_argument(
        "--how",
        choices=("seen", "kept", "taken"),
        default="seen",
        help=translate("texts", "of a field changed twice: keep what counts, or take the other"),
    )
