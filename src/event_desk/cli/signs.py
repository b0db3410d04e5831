"""Door signs, cards, name plates and certificates as PDF."""

from argparse import Namespace
from datetime import date

from sqlalchemy.orm import Session

from event_desk import signs, texts
from event_desk.cli.entry import Window
from event_desk.cli.event import opened
from event_desk.cli.output import Bar, say, say_json, tell
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.signs import SignWarning
from event_desk.texts import tr, translate


def run(options: Namespace, _window: Window) -> None:
    with opened(options) as db, Bar(translate("texts", "Drawing signs")) as bar:
        with db.read() as session:
            found = _found(session, options)
        report = signs.render(found, options.out, bar)
    if options.json:
        say_json(
            {
                "signs": report.signs,
                "pages": report.pages,
                "seconds": round(report.seconds, 2),
                "warnings": [
                    {"what": one.what, "code": one.trouble.value, "message": _sentence(one)}
                    for one in report.warnings
                ],
            }
        )
        return
    count = report.pages
    say(tr("%n page(s) in {path}", "", count).format(path=options.out))
    for one in report.warnings:
        tell(f"{one.what}: {_sentence(one)}")


def _found(session: Session, options: Namespace) -> tuple[signs.Sign, ...]:
    languages = (options.language,) if options.language else ()
    choice = signs.Choice(tuple(options.person), tuple(options.category))
    match options.kind:
        case "rooms":
            return signs.rooms(session, day=_day(options.day), languages=languages)
        case "cards":
            return signs.cards(session, choice)
        case "plates":
            return signs.plates(session, choice)
        case _:
            return signs.certificates(
                session, choice, languages=languages, signature=options.signature or ""
            )


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise EventDeskError(ErrorCode.BAD_DATE, value=text) from None


def _sentence(one: SignWarning) -> str:
    return texts.paper_trouble(one.trouble.value, one.text, one.detail)
