"""The words of the commands for people; `parser` puts them with the others."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from event_desk.texts import translate


def add(commands: Any, command: Callable[..., Any], common: Callable[..., None]) -> None:
    """`command` and `common` are the parser's own ways to make a command."""
    people = command(commands, "people", "people", "listing", translate("texts", "who there is"))
    people.add_argument(
        "--query",
        metavar="TEXT|-",
        help=translate("texts", "name, organisation, e-mail …; - reads one query a line"),
    )
    people.add_argument("--limit", type=_count, metavar="N")
    command(
        commands,
        "duplicates",
        "merging",
        "listing",
        translate("texts", "who may be one person twice, the likeliest first"),
    )
    person = command(
        commands, "person", "people", "change", translate("texts", "change one person")
    )
    actions = person.add_subparsers(dest="action", required=True, metavar="ACTION")
    for action, summary in (
        ("add", translate("texts", "add a person")),
        ("edit", translate("texts", "change what is known of a person")),
        ("cancel", translate("texts", "cancel a registration")),
        ("restore", translate("texts", "take a cancellation back")),
        ("merge", translate("texts", "make two entries one; the first is kept")),
        ("unmerge", translate("texts", "take the last merge into a person back")),
        ("apart", translate("texts", "say that two entries are two people")),
        ("erase", translate("texts", "remove everything personal; counts stay")),
        ("history", translate("texts", "say all that happened to a person")),
        ("data", translate("texts", "write out all that is known of a person")),
    ):
        one = actions.add_parser(action, help=summary, description=summary, allow_abbrev=False)
        common(one)
        if action != "add":
            one.add_argument("code", metavar="CODE")
        if action in {"merge", "apart"}:
            one.add_argument("other", metavar="OTHER")
        if action == "merge":
            _choices(one)
        if action == "data":
            one.add_argument(
                "--out",
                type=Path,
                required=True,
                metavar="F",
                help=translate("texts", "file to write: .pdf or .json"),
            )
        if action == "erase":
            one.add_argument(
                "--copies",
                action="store_true",
                help=translate("texts", "remove the older copies as well, and make a fresh one"),
            )
        if action in {"add", "edit"}:
            _person_fields(one)


def _choices(parser: argparse.ArgumentParser) -> None:
    for option, words in (
        ("--take", translate("texts", "take this field from OTHER")),
        ("--keep", translate("texts", "keep this field of CODE")),
        ("--both", translate("texts", "keep what both say in this field")),
    ):
        parser.add_argument(option, action="append", default=[], metavar="FIELD", help=words)


def _person_fields(parser: argparse.ArgumentParser) -> None:
    for field in (
        "title", "name", "given-name", "family-name", "native-name", "display-name",
        "organisation", "position", "country", "email", "phone", "interpretation", "category",
        "guardian", "hand-over", "dietary", "access-needs", "notes", "flag", "external-id",
        "external-code",
    ):  # fmt: skip
        parser.add_argument(f"--{field}", metavar="TEXT")
    parser.add_argument("--languages", metavar="LIST", help="ar,en")
    for field in ("minor", "photo-consent"):
        parser.add_argument(f"--{field}", choices=("yes", "no"))
    parser.add_argument("--photo-purposes", metavar="LIST", help="report,web,press")


def _count(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError(text)
    return number
