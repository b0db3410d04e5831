"""The words of the commands that change a plan by hand, publish it and look back."""

from collections.abc import Callable
from typing import Any

from event_desk.texts import translate

_MODULE = "replanning"


def add_to_plan(plan: Any) -> None:
    """What `plan` can do besides planning afresh."""
    plan.add_argument(
        "--replan",
        action="store_true",
        help=translate("texts", "touch the fewest people; what has begun stays"),
    )
    plan.add_argument(
        "--from",
        dest="since",
        metavar="TIME",
        help=translate("texts", "with --replan: as if it were that time, 2026-06-09T10:30"),
    )
    plan.add_argument(
        "--publish",
        action="store_true",
        help=translate("texts", "make the plan in force the one that people get"),
    )
    plan.add_argument(
        "--note", default="", metavar="TEXT", help=translate("texts", "what is new in it")
    )


def add(commands: Any, command: Callable[..., Any]) -> None:
    """`command` is the parser's own way to make a command."""
    command(commands, "plans", _MODULE, "plans", translate("texts", "all plans there were"))
    diff = command(
        commands,
        "plan-diff",
        _MODULE,
        "diff",
        translate("texts", "what is different between two plans"),
    )
    diff.add_argument(
        "numbers",
        nargs="*",
        type=int,
        metavar="NUMBER",
        help=translate("texts", "two plans; else the published one and the one in force"),
    )
    back = command(
        commands,
        "plan-back",
        _MODULE,
        "back",
        translate("texts", "bring an older plan back as a new one"),
    )
    back.add_argument("number", type=int, metavar="NUMBER")
    _day(commands, command)
    _seats(commands, command)
    for name, summary in (
        ("lock", translate("texts", "keep rooms and interpreters in all plans to come")),
        ("unlock", translate("texts", "let plans choose again")),
    ):
        one = command(commands, name, _MODULE, name, summary)
        one.add_argument("item", nargs="?", metavar="ITEM", help=_code_of_session())
        one.add_argument(
            "--day", metavar="DATE", help=translate("texts", "all sessions of a day, 2026-06-09")
        )


def _day(commands: Any, command: Callable[..., Any]) -> None:
    ill = command(commands, "ill", _MODULE, "ill", translate("texts", "an interpreter cannot come"))
    ill.add_argument("code", metavar="CODE", help=_code_of_person())
    lost = command(
        commands, "room-lost", _MODULE, "room_lost", translate("texts", "a room cannot be used")
    )
    lost.add_argument("room", metavar="ROOM", help=translate("texts", "name of the room"))
    for one in (ill, lost):
        one.add_argument(
            "--from",
            dest="since",
            metavar="TIME",
            help=translate("texts", "else from now on; 2026-06-09T10:30"),
        )
        one.add_argument(
            "--until", metavar="TIME", help=translate("texts", "else until the end of the event")
        )


def _seats(commands: Any, command: Callable[..., Any]) -> None:
    for name, summary in (
        ("assign", translate("texts", "let an interpreter work in a session")),
        ("release", translate("texts", "take an interpreter out of a session")),
    ):
        one = command(commands, name, _MODULE, name, summary)
        one.add_argument("item", metavar="ITEM", help=_code_of_session())
        one.add_argument(
            "into", metavar="LANGUAGE", help=translate("texts", "language worked into: fr")
        )
        one.add_argument("code", metavar="CODE", help=_code_of_person())
        if name == "assign":
            one.add_argument(
                "--instead-of",
                dest="other",
                metavar="CODE",
                help=translate("texts", "the interpreter whose seat it was"),
            )


def _code_of_session() -> str:
    return translate("texts", "code of the session")


def _code_of_person() -> str:
    return translate("texts", "code of the interpreter")
