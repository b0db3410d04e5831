"""What is sent to those who give lists: the empty one, and theirs with its problems marked."""

from argparse import Namespace
from pathlib import Path
from typing import Any

from event_desk import texts
from event_desk.cli.entry import Window
from event_desk.cli.event import opened
from event_desk.cli.output import Bar, say, say_json
from event_desk.exchange import marked, template
from event_desk.exchange.imports import ImportPlan
from event_desk.exchange.marked import MarkedCopy
from event_desk.texts import tr, translate


def empty_list(options: Namespace, _window: Window) -> None:
    """In the language that was asked for; with an event, its days, languages and categories."""
    facts = template.NO_EVENT
    if options.event is not None:
        with opened(options) as db, db.read() as session:
            facts = template.facts(session)
    template.save(options.out, texts.language(), facts, gender=options.gender)
    if options.json:
        say_json({"file": str(options.out), "language": texts.language()})
    else:
        say(translate("texts", "The empty list is {path}.").format(path=options.out))


def check_marked(options: Namespace) -> None:
    """Said before anything is read: where the marked copy cannot go."""
    if options.marked is not None:
        marked.check(options.file, options.marked)


def save_marked(plan: ImportPlan, path: Path | None, bar: Bar) -> MarkedCopy | None:
    return None if path is None else marked.save(plan, path, bar)


def as_json(copy: MarkedCopy | None) -> dict[str, Any]:
    return {} if copy is None else {"marked": str(copy.path)}


def show(copy: MarkedCopy | None) -> None:
    if copy is None:
        return
    count = copy.problems
    say(tr("%n problem(s) marked in {path}", "", count).format(path=copy.path))
    if not copy.whole:
        say(translate("texts", "The list is long, so only the rows with problems are in it."))
    elif not copy.looks:
        say(translate("texts", "Only the values came over to it, not how the list looked."))
