"""Badges as PDF."""

from argparse import Namespace
from typing import Any

from event_desk import badges, clock, texts
from event_desk.badges import BadgeWarning, RenderReport, stored
from event_desk.cli.entry import Window
from event_desk.cli.event import opened
from event_desk.cli.output import Bar, say, say_json, tell
from event_desk.texts import tr, translate

_WARNINGS_SHOWN = 10


def run(options: Namespace, _window: Window) -> None:
    sheet = None if options.sheet is None else badges.sheet_named(options.sheet)
    choice = badges.Choice(
        persons=tuple(options.person),
        categories=tuple(options.category),
        unprinted=options.unprinted,
        order=badges.Order(options.order),
    )
    with opened(options) as db, Bar(translate("texts", "Drawing badges")) as bar:
        design = None
        if options.design is not None:
            with db.read() as session:
                design = stored.find(session, options.design)
        report = badges.run(
            db.write,
            choice,
            options.out,
            at=clock.now(),
            design=design,
            reissue=options.reissue,
            sheet=sheet,
            start_at=options.start_at,
            progress=bar,
        )
    if options.json:
        say_json(as_json(report))
    else:
        _show(report, str(options.out))


def as_json(report: RenderReport) -> dict[str, Any]:
    return {
        "badges": report.badges,
        "pages": report.pages,
        "seconds": round(report.seconds, 2),
        "warnings": [
            {"person": found.person, "code": found.code.value, "message": sentence(found)}
            for found in report.warnings
        ],
    }


def sentence(found: BadgeWarning) -> str:
    return texts.badge_warning(found.code.value, **found.values)


def _show(report: RenderReport, path: str) -> None:
    badges = report.badges
    say(tr("%n badge(s) on {path}", "", badges).format(path=path))
    for found in report.warnings[:_WARNINGS_SHOWN]:
        tell(f"{found.person}: {sentence(found)}" if found.person else sentence(found))
    more = len(report.warnings) - _WARNINGS_SHOWN
    if more > 0:
        tell(tr("… and %n more", "", more))
