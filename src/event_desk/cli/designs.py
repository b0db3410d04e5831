"""Badge designs: which there are, who gets which, and carrying them from event to event."""

from argparse import Namespace
from typing import Any

from event_desk import badges, clock, texts
from event_desk.badges import StoredDesign, stored, travelling
from event_desk.cli.entry import Window
from event_desk.cli.event import opened
from event_desk.cli.output import say, say_json, say_table
from event_desk.database import Database
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.folding import isolate
from event_desk.texts import translate


def run(options: Namespace, _window: Window) -> None:
    with opened(options) as db:
        if options.action == "export":
            with db.read() as session:
                travelling.export(session, options.name, options.out)
        elif options.action != "list":
            _change(db, options)
        with db.read() as session:
            own = stored.designs(session)
            without = sorted(stored.assigned(session).without)
    if options.json:
        say_json(_as_json(own, without))
    elif options.action == "export":
        sentence = translate("texts", "The design {name} is in {path}.")
        say(sentence.format(name=isolate(options.name), path=options.out))
    else:
        _show(own, without)
        if options.action == "list":
            _show_starts()


def _change(db: Database, options: Namespace) -> None:
    now = clock.now()
    with db.write() as session:
        match options.action:
            case "import":
                travelling.take_in(session, options.file, at=now)
            case "copy":
                design = stored.find(session, options.name)
                stored.duplicate(session, design, at=now, name=options.new_name)
            case "remove":
                stored.remove(session, _own(stored.designs(session), options.name).id, at=now)
            case _:
                for category in options.category or [stored.ALL_OTHERS]:
                    if options.no_badge:
                        stored.assign_none(session, category, at=now)
                    elif options.usual:
                        stored.assign_usual(session, category, at=now)
                    else:
                        stored.assign(session, options.name or "", category, at=now)


def _own(designs: tuple[StoredDesign, ...], name: str) -> StoredDesign:
    wanted = badges.plain_name(name)
    for design in designs:
        if badges.plain_name(design.name) == wanted:
            return design
    known = ", ".join(design.name for design in designs)
    raise EventDeskError(ErrorCode.UNKNOWN_DESIGN, value=name, known=known)


def _as_json(own: tuple[StoredDesign, ...], without: list[str]) -> dict[str, Any]:
    return {
        "designs": [
            {
                "name": one.name,
                "width": one.design.width,
                "height": one.design.height,
                "sides": len(one.design.sides),
                "categories": list(one.categories),
            }
            for one in own
        ],
        "no_badge": without,
        "presets": list(badges.PRESETS),
        "sheets": [
            {"name": sheet.name, "labels": sheet.labels} for sheet in badges.SHEETS.values()
        ],
    }


def _show(own: tuple[StoredDesign, ...], without: list[str]) -> None:
    say_table(
        (
            translate("texts", "Design"),
            translate("texts", "Size in mm"),
            translate("texts", "Who gets it"),
        ),
        [
            (
                isolate(one.name),
                f"{one.design.width:g} × {one.design.height:g}",
                ", ".join(_category(key) for key in one.categories),
            )
            for one in own
        ],
    )
    if without:
        names = ", ".join(_category(key) for key in without)
        say(translate("texts", "No badge: {categories}").format(categories=names))


def _show_starts() -> None:
    starts = ", ".join(texts.design_name(name) for name in badges.PRESETS)
    say(translate("texts", "To start from: {designs}").format(designs=starts))
    sheets = ", ".join(texts.design_name(name) for name in badges.SHEETS)
    say(translate("texts", "Sheets: {sheets}").format(sheets=sheets))


def _category(key: str) -> str:
    return translate("texts", "everybody") if key == stored.ALL_OTHERS else texts.category(key)
