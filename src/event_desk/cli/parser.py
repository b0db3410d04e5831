"""The words of the command line. Nothing heavy is imported here: commands load what they need."""

import argparse
from pathlib import Path
from typing import Any

from event_desk import __version__
from event_desk.cli import (
    about_words,
    badge_words,
    export_words,
    paper_words,
    people_words,
    printing_words,
    privacy_words,
    replanning_words,
    rules_words,
    safety_words,
    sharing_words,
    venue_words,
    why_words,
)
from event_desk.texts import LANGUAGES, translate

_Commands = Any  # argparse keeps the class of its sub-commands to itself


def build() -> argparse.ArgumentParser:
    """A parser whose result names the `module` and the `function` that do the work."""
    parser = argparse.ArgumentParser(
        prog="event-desk",
        description=translate(
            "texts", "Programme, rooms, interpreters, badges and check-in of an event."
        ),
        epilog=translate("texts", "Without a command, the window opens."),
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"Event Desk {__version__}")
    parser.set_defaults(
        module="event_desk.cli.event",
        function="open_window",
        event=None,
        json=False,
        language=None,
        passphrase_file=None,
    )
    _common(parser)
    commands = parser.add_subparsers(
        title=translate("texts", "commands"), metavar="COMMAND", dest="command"
    )
    _event_commands(commands)
    safety_words.add(commands, _command, _out)
    sharing_words.add(commands, _command, _out)
    _list_commands(commands)
    _template_command(commands)
    people_words.add(commands, _command, _common)
    privacy_words.add(commands, _command)
    _programme_commands(commands)
    venue_words.add(commands, _command, _common)
    why_words.add(commands, _command)
    rules_words.add(commands, _command)
    replanning_words.add(commands, _command)
    _desk_commands(commands)
    printing_words.add(commands, _command, _common)
    badge_words.add(commands, _command, _common)
    about_words.add(commands, _command)
    return parser


def _common(parser: argparse.ArgumentParser) -> None:
    """Options before or behind the command; SUPPRESS keeps one place from undoing the other."""
    parser.add_argument(
        "--json",
        action="store_true",
        default=argparse.SUPPRESS,
        help=translate("texts", "JSON on standard output, and nothing else there"),
    )
    parser.add_argument(
        "--language",
        choices=LANGUAGES,
        default=argparse.SUPPRESS,
        help=translate("texts", "language of sentences and headings"),
    )
    parser.add_argument(
        "--passphrase-file",
        type=Path,
        metavar="F",
        default=argparse.SUPPRESS,
        help=translate("texts", "file with the passphrase of an encrypted event"),
    )


def _command(
    commands: _Commands, name: str, module: str, function: str, summary: str, *, event: bool = True
) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=summary, description=summary, allow_abbrev=False)
    _common(parser)
    parser.set_defaults(module=f"event_desk.cli.{module}", function=function)
    if event:
        parser.add_argument(
            "event", type=Path, metavar="EVENT", help=translate("texts", "event file (*.eventdesk)")
        )
    return parser


def _event_commands(commands: _Commands) -> None:
    _command(commands, "open", "event", "open_window", translate("texts", "open the window"))
    demo = _command(
        commands,
        "demo",
        "demo",
        "run",
        translate("texts", "build the sample event and show it"),
        event=False,
    )
    demo.add_argument(
        "--dir",
        type=Path,
        metavar="DIR",
        default=Path("event-desk-demo"),
        help=translate("texts", "folder for everything that the demonstration makes"),
    )
    new = _command(commands, "new", "event", "new", translate("texts", "make a new event"))
    new.add_argument("--name", required=True, metavar="N")
    new.add_argument("--timezone", required=True, metavar="ZONE", help="Asia/Qatar")
    new.add_argument("--start", required=True, metavar="DATE", help="2026-06-09")
    new.add_argument("--end", required=True, metavar="DATE", help="2026-06-11")
    new.add_argument("--languages", default="ar,en,fr,es", metavar="LIST", help="ar,en,fr,es")
    backup = _command(
        commands, "backup", "event", "backup", translate("texts", "copy the event while it is used")
    )
    _out(backup, translate("texts", "where the copy goes"))
    _command(
        commands, "backups", "event", "copies", translate("texts", "the copies made of an event")
    )
    protect = _command(
        commands,
        "protect",
        "event",
        "protect",
        translate("texts", "give an event a passphrase, another one, or none"),
    )
    how = protect.add_mutually_exclusive_group(required=True)
    how.add_argument(
        "--new-passphrase-file",
        type=Path,
        metavar="F",
        help=translate("texts", "file with the passphrase from now on"),
    )
    how.add_argument(
        "--remove", action="store_true", help=translate("texts", "no passphrase from now on")
    )
    restore = _command(
        commands,
        "restore",
        "event",
        "restore",
        translate("texts", "make an event file from a copy"),
        event=False,
    )
    restore.add_argument("copy", type=Path, metavar="F", help=translate("texts", "the copy"))
    _out(restore, translate("texts", "the event file to make"), metavar="EVENT")
    _command(
        commands, "check", "event", "check", translate("texts", "check the file and what is in it")
    )


def _list_commands(commands: _Commands) -> None:
    read = _command(commands, "import", "lists", "read", translate("texts", "take a list in"))
    read.add_argument("file", type=Path, metavar="FILE")
    read.add_argument("--kind", choices=("auto", "people", "programme"), default="auto")
    read.add_argument("--sheet", action="append", default=[], metavar="NAME")
    read.add_argument("--map", action="append", default=[], metavar="FIELD=HEADING")
    read.add_argument(
        "--dry-run",
        action="store_true",
        help=translate("texts", "say what would be done, and do nothing"),
    )
    read.add_argument(
        "--password-file",
        type=Path,
        metavar="F",
        help=translate("texts", "file with the password of a protected list"),
    )
    read.add_argument(
        "--marked",
        type=Path,
        metavar="F",
        help=translate("texts", "write a copy of the list with its problems marked (.xlsx)"),
    )
    undo = _command(
        commands, "undo-import", "lists", "undo", translate("texts", "take an import back")
    )
    undo.add_argument(
        "id", nargs="?", metavar="ID", help=translate("texts", "the last one if not given")
    )
    signup = _command(
        commands,
        "signup",
        "lists",
        "sign_up",
        translate("texts", "sign the people of a list up for a session"),
    )
    signup.add_argument("item", metavar="ITEM", help=translate("texts", "code of the session"))
    signup.add_argument("file", type=Path, metavar="FILE")
    export_words.add(commands, _command)


def _template_command(commands: _Commands) -> None:
    template = _command(
        commands,
        "template",
        "sending",
        "empty_list",
        translate("texts", "write an empty list to send out"),
        event=False,
    )
    template.add_argument(
        "event",
        nargs="?",
        type=Path,
        metavar="EVENT",
        help=translate("texts", "event file, for its days, languages and categories"),
    )
    _out(template, translate("texts", "workbook to write (.xlsx)"), metavar="F.xlsx")
    template.add_argument(
        "--gender", action="store_true", help=translate("texts", "ask for the gender as well")
    )


def _programme_commands(commands: _Commands) -> None:
    _command(
        commands,
        "programme",
        "programme",
        "show",
        translate("texts", "rooms, sessions, interpreters and the plan"),
    )
    plan = _command(
        commands, "plan", "programme", "plan", translate("texts", "plan rooms and interpreters")
    )
    plan.add_argument("--rooms", action="store_true", help=translate("texts", "only the rooms"))
    plan.add_argument(
        "--interpreters", action="store_true", help=translate("texts", "only the interpreters")
    )
    plan.add_argument(
        "--seconds",
        type=float,
        default=30.0,
        metavar="S",
        help=translate("texts", "emergency stop; the same event gives the same plan anyway"),
    )
    plan.add_argument(
        "--keep-current",
        action="store_true",
        help=translate("texts", "change as little as possible"),
    )
    plan.add_argument(
        "--dry-run",
        action="store_true",
        help=translate("texts", "say what would be done, and do nothing"),
    )
    replanning_words.add_to_plan(plan)


def _desk_commands(commands: _Commands) -> None:
    scan = _command(
        commands, "scan", "scan", "scan", translate("texts", "let people in or out at a gate")
    )
    scan.add_argument(
        "codes",
        nargs="*",
        metavar="CODE",
        help=translate("texts", "what the badges say; - reads one code a line"),
    )
    scan.add_argument(
        "--gate",
        default="entrance",
        help=translate("texts", "entrance, the name of a room or the code of a session"),
    )
    scan.add_argument("--direction", choices=("in", "out"), default="in")
    scan.add_argument("--desk", metavar="NAME")
    scan.add_argument(
        "--undo", action="store_true", help=translate("texts", "take the last one back")
    )
    paper_words.scan_options(scan)
    paper_words.add(commands, _command, _out)
    _gate_command(commands)
    _guests_command(commands)
    _receivers_command(commands)


def _gate_command(commands: _Commands) -> None:
    gate = _command(
        commands, "gate", "door", "gate", translate("texts", "the rules that count at a gate")
    )
    gate.add_argument(
        "gate",
        metavar="GATE",
        help=translate("texts", "entrance, the name of a room or the code of a session"),
    )
    gate.add_argument(
        "--reentry",
        choices=("once", "daily", "in_out"),
        help=translate("texts", "when somebody may come back"),
    )
    gate.add_argument(
        "--opens",
        type=int,
        metavar="MIN",
        help=translate("texts", "minutes before the start; -1 for no hours"),
    )
    gate.add_argument(
        "--closes",
        type=int,
        metavar="MIN",
        help=translate("texts", "minutes after the end; -1 for no hours"),
    )


def _guests_command(commands: _Commands) -> None:
    guests = _command(
        commands,
        "guests",
        "door",
        "guest_list",
        translate("texts", "who may come to a closed or limited session"),
    )
    guests.add_argument("item", metavar="ITEM", help=translate("texts", "code of the session"))
    actions = guests.add_subparsers(dest="action", metavar="ACTION")
    for action, summary in (
        ("add", translate("texts", "sign a person up, or let them wait")),
        ("invite", translate("texts", "invite a person, also past the last place")),
        ("remove", translate("texts", "take a person off the list")),
        ("limit", translate("texts", "set who may come, and how many")),
        ("list", translate("texts", "say who is on the list")),
    ):
        one = actions.add_parser(action, help=summary, description=summary, allow_abbrev=False)
        _common(one)
        if action == "limit":
            one.add_argument("--access", choices=("open", "invited", "signup"))
            one.add_argument("--places", type=int, metavar="N")
        elif action != "list":
            one.add_argument("code", metavar="CODE")


def _receivers_command(commands: _Commands) -> None:
    receivers = _command(
        commands,
        "receivers",
        "door",
        "receivers",
        translate("texts", "receivers handed out and returned"),
    )
    actions = receivers.add_subparsers(dest="direction", required=True, metavar="ACTION")
    for action, summary in (
        ("out", translate("texts", "hand one out to a person")),
        ("in", translate("texts", "take one back")),
        ("list", translate("texts", "who still has which, and how many there are")),
        ("stock", translate("texts", "make numbers known, like 1-120")),
        ("lost", translate("texts", "one is lost")),
        ("broken", translate("texts", "one is broken")),
        ("working", translate("texts", "one works again, or was found")),
    ):
        one = actions.add_parser(action, help=summary, description=summary, allow_abbrev=False)
        _common(one)
        if action == "list":
            continue
        if action == "stock":
            one.add_argument("numbers", nargs="+", metavar="NUMBERS")
            continue
        if action == "out":
            one.add_argument("code", metavar="CODE")
            one.add_argument(
                "--another",
                action="store_true",
                help=translate("texts", "also to somebody who has one"),
            )
        elif action == "in":
            one.add_argument("code", nargs="?", metavar="CODE")
        one.add_argument("number", metavar="NUMBER")
        one.add_argument("--desk", metavar="NAME")


def _out(parser: argparse.ArgumentParser, summary: str, metavar: str = "F") -> None:
    parser.add_argument("--out", type=Path, required=True, metavar=metavar, help=summary)
