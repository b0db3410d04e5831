"""The words of the commands for people's data; `parser` puts them with the others."""

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from event_desk.texts import translate

CLASSES = ("sensitive", "safeguarding", "contact", "names")


def add(commands: Any, command: Callable[..., Any]) -> None:
    """`command` is the parser's own way to make a command."""
    record = command(
        commands, "audit", "privacy", "record", translate("texts", "the record of changes")
    )
    record.add_argument(
        "--check",
        action="store_true",
        help=translate("texts", "say whether a line was changed or removed"),
    )
    record.add_argument(
        "--out",
        type=Path,
        metavar="F",
        help=translate("texts", "write it out: .xlsx, .csv or .pdf"),
    )
    kept = command(
        commands,
        "retention",
        "privacy",
        "retention",
        translate("texts", "until when people's data is kept, and what is due"),
    )
    kept.add_argument(
        "--set",
        action="append",
        default=[],
        type=_dated,
        metavar="CLASS=DATE",
        help=f"{', '.join(CLASSES)}; sensitive=2026-07-11",
    )
    purge = command(
        commands,
        "purge",
        "privacy",
        "purge",
        translate("texts", "remove people's data from the event and its copies; counts stay"),
    )
    purge.add_argument(
        "--classes",
        type=_classes,
        metavar="A,B",
        help=translate("texts", "what to remove; what is due if not given"),
    )
    purge.add_argument(
        "--dry-run",
        action="store_true",
        help=translate("texts", "say what would be done, and do nothing"),
    )
    purge.add_argument(
        "--second",
        type=Path,
        metavar="DIR",
        help=translate("texts", "another folder with copies of the event"),
    )
    purge.add_argument(
        "--keep-files",
        action="store_true",
        help=translate("texts", "leave the lists that were written out where they are"),
    )
    purge.add_argument(
        "--report",
        type=Path,
        metavar="F",
        help=translate("texts", "write what was removed: .pdf, .xlsx or .csv"),
    )


def _dated(text: str) -> tuple[str, date]:
    name, _, day = text.partition("=")
    if name not in CLASSES:
        raise argparse.ArgumentTypeError(text)
    try:
        return name, date.fromisoformat(day)
    except ValueError:
        raise argparse.ArgumentTypeError(text) from None


def _classes(text: str) -> frozenset[str]:
    names = frozenset(name.strip() for name in text.split(",")) - {""}
    if names - set(CLASSES) or not names:
        raise argparse.ArgumentTypeError(text)
    return names
