"""From the words typed to an exit code: 0 done, 1 could not be done, 2 wrong usage."""

import argparse
import contextlib
import importlib
import os
import sys
import tempfile
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from event_desk import texts
from event_desk.cli.output import complain
from event_desk.cli.parser import build
from event_desk.errors import EventDeskError
from event_desk.texts import translate

OpenWindow = Callable[[Path | None], int]
"""Shows the window with an event file or the start page; returns the exit code."""
Screenshots = Callable[[Path, Path], None]
"""Renders every page of an event file into a folder."""

DONE, FAILED, USAGE = 0, 1, 2
_EVENT = ".eventdesk"


@dataclass(frozen=True, slots=True)
class Window:
    """What the command line can ask of the window without knowing it."""

    open: OpenWindow | None
    screenshots: Screenshots | None


def main(
    arguments: Sequence[str],
    *,
    open_window: OpenWindow | None = None,
    screenshots: Screenshots | None = None,
) -> int:
    """Do what was asked and return the exit code. `open_window` is called where a window is due."""
    _speak_utf8()
    if arguments[:1] and arguments[0].lower().endswith(_EVENT):
        arguments = ["open", *arguments]  # a double click names nothing but the file
    texts.set_language(_language(arguments))
    try:
        options = _parse(list(arguments))
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else USAGE
    return _run(options, Window(open_window, screenshots))


def _parse(arguments: list[str]) -> argparse.Namespace:
    """argparse takes a list of codes only where it stands right behind EVENT; elsewhere we do."""
    parser = build()
    options, rest = parser.parse_known_args(arguments)
    if rest and (options.command != "scan" or any(text[0] == "-" != text for text in rest)):
        parser.error(translate("texts", "not understood: {words}").format(words=" ".join(rest)))
    if rest:
        options.codes = [*options.codes, *rest]
    return options


def _run(options: argparse.Namespace, window: Window) -> int:
    """Every command is a function `run(options, window) -> int | None` in a module of its own."""
    try:
        module: Any = importlib.import_module(options.module)
        result: int | None = getattr(module, options.function)(options, window)
        sys.stdout.flush()
    except EventDeskError as error:
        complain(texts.error_sentence(error))
        return FAILED
    except KeyboardInterrupt:
        complain(translate("texts", "Stopped. What was saved before stays; the rest was not done."))
        return FAILED
    except BrokenPipeError:
        # Whoever read our output has gone; the interpreter must not complain about it at its end.
        with contextlib.suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except Exception as error:  # noqa: BLE001 - our own fault: told in one sentence
        _report(error)
        return FAILED
    return result or DONE


def _report(error: Exception) -> None:
    """Keep where it happened, but not the message: it may speak of people."""
    where = Path(tempfile.gettempdir()) / f"event-desk-fault-{os.getpid()}.txt"
    lines = [type(error).__name__, "\n", *traceback.format_tb(error.__traceback__)]
    with contextlib.suppress(OSError):
        where.write_text("".join(lines), encoding="utf-8")
    sentence = translate(
        "texts", "A fault in the program stopped this ({kind}). Please send us the file {path}."
    )
    complain(sentence.format(kind=type(error).__name__, path=where))


def _language(arguments: Sequence[str]) -> str:
    """The language asked for, else that of the system: help texts need it before all else."""
    for at, argument in enumerate(arguments):
        name, _, value = argument.partition("=")
        if name == "--language":
            return value or next(iter(arguments[at + 1 : at + 2]), "")
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(variable):
            return value[:2].lower()
    return "en"


def _speak_utf8() -> None:
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")
