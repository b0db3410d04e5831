"""What the program is made of, and the card for the desk."""

from argparse import Namespace
from typing import TYPE_CHECKING

from event_desk import bundled
from event_desk.cli.output import say, say_json
from event_desk.errors import ErrorCode, EventDeskError
from event_desk.texts import LANGUAGES, tr

if TYPE_CHECKING:
    from event_desk.cli.entry import Window


def licences(options: Namespace, _window: "Window") -> None:
    found = bundled.components()
    if options.json:
        say_json(
            [
                {
                    "name": one.name,
                    "version": one.version,
                    "licence": one.licence,
                    "inside": one.inside,
                    "texts": [str(path) for path in one.texts],
                }
                for one in found
            ]
        )
        return
    for one in found:
        words = [one.name, one.version or (one.inside and f"({one.inside})"), one.licence]
        say("  ".join(word for word in words if word))


def card(options: Namespace, _window: "Window") -> None:
    from event_desk.signs import desk_card  # drawing takes long to load

    languages = [code.strip() for code in str(options.languages).split(",") if code.strip()]
    for code in languages:
        if code not in LANGUAGES:
            raise EventDeskError(ErrorCode.UNKNOWN_LANGUAGE, value=code)
    count = desk_card.render(options.out, languages or LANGUAGES)
    if options.json:
        say_json({"pages": count, "path": str(options.out)})
        return
    say(tr("%n page(s) in {path}", "", count).format(path=options.out))
