"""Lists in and out."""

from argparse import Namespace

from event_desk.cli.entry import Window
from event_desk.cli.event import opened
from event_desk.cli.output import Bar, say, say_json
from event_desk.exchange import export
from event_desk.texts import translate


def write(options: Namespace, _window: Window) -> None:
    subject = export.Subject(options.subject)
    export.check_ending(subject, options.out)
    with opened(options) as db, db.read() as session:
        content = export.load(session, subject)
    with Bar(translate("texts", "Writing")) as bar:
        export.save(content, options.out, bar)
    if options.json:
        say_json({"file": str(options.out), "rows": content.rows})
    else:
        sentence = translate("texts", "%n row(s) written to {path}", "", content.rows)
        say(sentence.format(path=options.out))
