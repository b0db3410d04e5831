"""The words of the commands for rooms, sessions, interpreters, topics and stands."""

import argparse
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from event_desk.texts import LANGUAGES, translate

MODES = ("booth", "consecutive", "whispered", "sign", "remote")


def add(commands: Any, command: Callable[..., Any], common: Callable[..., None]) -> None:
    """`command` and `common` are the parser's own ways to make a command."""
    for name, summary, actions in _things():
        parser = command(commands, name, "venue", name, summary)
        under = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
        for action, words in actions.items():
            one = under.add_parser(action, help=words, description=words, allow_abbrev=False)
            common(one)
            _words_of(name, action, one)


def _things() -> Iterable[tuple[str, str, Mapping[str, str]]]:
    add_, edit = translate("texts", "add one"), translate("texts", "change what is given")
    away, all_ = translate("texts", "take one out"), translate("texts", "say what there is")
    usual = {"add": add_, "edit": edit, "remove": away, "list": all_}
    yield "room", translate("texts", "rooms, their layouts and booths"), usual
    yield "booth", translate("texts", "booths that can be set up anywhere"), usual
    yield (
        "item",
        translate("texts", "sessions"),
        {
            **usual,
            "cancel": translate("texts", "it stays on the programme and is not planned"),
            "restore": translate("texts", "take a cancellation back"),
        },
    )
    yield "interpreter", translate("texts", "who interprets, and when"), usual
    yield (
        "topic",
        translate("texts", "topics of an Open Space"),
        {
            **usual,
            "slots": translate("texts", "open an Open Space into one slot for each room"),
            "bind": translate("texts", "put a topic into a slot"),
            "unbind": translate("texts", "take a topic out of its slot"),
        },
    )
    yield "stand", translate("texts", "the stands of a marketplace"), usual


def _words_of(name: str, action: str, one: argparse.ArgumentParser) -> None:
    fields = {
        "room": _room, "booth": _booth, "item": _item, "interpreter": _interpreter,
        "topic": _topic, "stand": _stand,
    }  # fmt: skip
    if action == "list":
        return
    if not (name == "item" and action == "add"):
        one.add_argument("key", metavar=_key(name, action))
    if action in {"add", "edit"}:
        fields[name](one)
        if action == "edit" and name in {"room", "booth", "stand"}:
            one.add_argument("--rename", metavar="NAME")
    if action == "slots":
        one.add_argument("--room", action="append", required=True, metavar="NAME", dest="rooms")
    if action == "bind":
        one.add_argument("--slot", required=True, metavar="CODE")
        one.add_argument("--room", metavar="NAME")
    if name == "stand" and action == "remove":
        one.add_argument("--item", metavar="CODE")


def _key(name: str, action: str) -> str:
    if name == "topic" and action == "add":
        return "TITLE"
    return "NAME" if name in {"room", "booth", "stand"} else "CODE"


def _room(one: argparse.ArgumentParser) -> None:
    _by_language(one, "name")
    _numbers(one, "seats", "receivers")
    _texts(one, "layout", "zone", "building")
    _yes_no(one, "step-free", "parallel")
    one.add_argument(
        "--layouts", metavar="LIST", help=translate("texts", "others: banquet=80,classroom=60")
    )
    one.add_argument(
        "--booths", metavar="LIST", help=translate("texts", "seats of each one built in: 2,2,3")
    )


def _booth(one: argparse.ArgumentParser) -> None:
    _numbers(one, "seats", "setup", "seats-cost")


def _item(one: argparse.ArgumentParser) -> None:
    _by_language(one, "title")
    _texts(one, "code", "kind", "layout", "series", "description")
    one.add_argument("--day", metavar="DATE", help="2026-06-09")
    one.add_argument("--start", metavar="TIME", help="09:00")
    one.add_argument("--end", metavar="TIME", help="10:30")
    one.add_argument("--room", metavar="NAME", help=translate("texts", "- for no room"))
    one.add_argument("--floor", metavar="LIST", help=translate("texts", "spoken: ar,en"))
    one.add_argument("--into", metavar="LIST", help=translate("texts", "interpreted into: fr,es"))
    one.add_argument("--mode", choices=MODES)
    one.add_argument("--access", choices=("open", "invited", "signup"))
    _numbers(one, "expected", "listeners", "places", "priority")
    _yes_no(one, "step-free", "heavy")
    one.add_argument(
        "--speaker",
        action="append",
        metavar="CODE[:ROLE]",
        help=translate("texts", "a person on stage; all of them, in their order"),
    )


def _interpreter(one: argparse.ArgumentParser) -> None:
    for level, words in (
        ("a", translate("texts", "mother tongues: ar")),
        ("b", translate("texts", "active languages: en,fr")),
        ("c", translate("texts", "passive languages: es")),
    ):
        one.add_argument(f"--{level}", metavar="LIST", help=words)
    one.add_argument(
        "--hours",
        action="append",
        metavar="WHEN",
        help=translate("texts", "one day's hours: 2026-06-09 09:00-18:00; all for the whole event"),
    )
    _numbers(one, "day-most")
    _yes_no(one, "remote", "cleared", "sign", "leader")


def _topic(one: argparse.ArgumentParser) -> None:
    _texts(one, "title")
    one.add_argument("--spoken", metavar="CODE", help="ar")
    one.add_argument("--into", metavar="LIST", help=translate("texts", "interpreted into: fr,es"))
    one.add_argument("--proposer", metavar="CODE", help=translate("texts", "a person's code"))
    _numbers(one, "interest")
    _yes_no(one, "step-free")


def _stand(one: argparse.ArgumentParser) -> None:
    _texts(one, "group", "kind")
    one.add_argument("--item", metavar="CODE", help=translate("texts", "code of the session"))


def _by_language(one: argparse.ArgumentParser, name: str) -> None:
    for code in LANGUAGES:
        one.add_argument(f"--{name}-{code}", metavar="TEXT")


def _texts(one: argparse.ArgumentParser, *names: str) -> None:
    for name in names:
        one.add_argument(f"--{name}", metavar="TEXT")


def _numbers(one: argparse.ArgumentParser, *names: str) -> None:
    for name in names:
        one.add_argument(f"--{name}", type=int, metavar="N")


def _yes_no(one: argparse.ArgumentParser, *names: str) -> None:
    for name in names:
        one.add_argument(f"--{name}", choices=("yes", "no"))
