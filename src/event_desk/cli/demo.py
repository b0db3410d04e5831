"""The demonstration: the sample event built, and shown where there is a screen."""

import os
import sys
from argparse import Namespace
from collections.abc import Mapping
from typing import Any

from event_desk import demo, texts
from event_desk.checkin import Outcome
from event_desk.cli.entry import Window
from event_desk.cli.output import Bar, say, say_json, tell
from event_desk.demo import Demo
from event_desk.texts import tr, translate


def run(options: Namespace, window: Window) -> int:
    with Bar(translate("texts", "Building the sample event")) as bar:

        def announce(step: str, figures: Mapping[str, object]) -> None:
            bar.clear()
            tell(_steps()[step].format_map(figures))

        made = demo.build(options.dir, announce, bar)
    on_screen = has_screen() and window.open is not None
    pictures = 0 if on_screen else _take_pictures(made, window)
    if options.json:
        say_json(_as_json(made, pictures))
    else:
        _show(made, pictures)
    sys.stdout.flush()
    if on_screen and window.open is not None:
        return window.open(made.event)
    return 0


def has_screen() -> bool:
    """Whether a window could be seen. Only Linux runs without a screen in earnest."""
    if os.environ.get("QT_QPA_PLATFORM") in {"offscreen", "minimal"}:
        return False
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _take_pictures(made: Demo, window: Window) -> int:
    """Pictures of an earlier run go first; anything else in the folder stays."""
    if window.screenshots is None:
        return 0
    tell(translate("texts", "Taking pictures of every page …"))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Without a screen Qt says of every window what it cannot do there.
    os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")
    folder = made.folder / demo.SCREENSHOTS
    folder.mkdir(exist_ok=True)
    before = {path.name: path.stat().st_mtime_ns for path in folder.glob("*.png")}
    language = texts.language()
    window.screenshots(made.event, folder)
    texts.set_language(language)  # the pictures spoke others
    return sum(before.get(path.name) != path.stat().st_mtime_ns for path in folder.glob("*.png"))


def _steps() -> dict[str, str]:
    return {
        "lists": translate("texts", "Lists read: {people} people, {items} sessions"),
        "plan": translate("texts", "Planned: {rooms} sessions in rooms, {gaps} gaps"),
        "badges": translate("texts", "Badges drawn: {badges}"),
        "scans": translate("texts", "A morning of scans: {total}"),
        "exports": translate("texts", "Attendance written: {arrived} arrived"),
    }


def _files(pictures: int) -> list[tuple[str, str]]:
    files = [
        (demo.EVENT, translate("texts", "the event: everything is in this file")),
        (demo.BADGES, translate("texts", "the badges, A6, one a page")),
        (demo.ATTENDANCE, translate("texts", "who came when, and to which session")),
        (demo.ATTENDANCE_AR, translate("texts", "the same in Arabic, from right to left")),
        (demo.PROGRAMME, translate("texts", "rooms, sessions, speakers, interpreters, stands")),
        (demo.INTERPRETERS, translate("texts", "who interprets when and where, and the gaps")),
        (demo.PLAN, translate("texts", "the plan for scripts")),
    ]
    if pictures:
        files.append(
            (
                f"{demo.SCREENSHOTS}/",
                tr("%n picture(s) of the window", "", pictures),
            )
        )
    return files


def _show(made: Demo, pictures: int) -> None:
    say(
        translate("texts", "The sample event is ready in {folder}:").format(
            folder=made.folder.resolve()
        )
    )
    say()
    files = _files(pictures)
    width = max(len(name) for name, _ in files)
    for name, what in files:
        say(f"  {name:<{width}}  {what}")
    say()
    counts = "; ".join(
        f"{texts.scan_word(Outcome(key))}: {count}"
        for key, count in sorted(made.figures.outcomes.items())
    )
    say(
        translate("texts", "{arrived} of {people} people arrived. Scans: {counts}.").format(
            arrived=made.figures.arrived, people=made.figures.people, counts=counts
        )
    )
    say(
        translate("texts", "Open it with: {command}").format(
            command=f"event-desk open {made.event}"
        )
    )


def _as_json(made: Demo, pictures: int) -> dict[str, Any]:
    return {
        "event": str(made.event),
        "folder": str(made.folder),
        "files": [name for name, _ in _files(pictures)],
        "people": made.figures.people,
        "items": made.figures.items,
        "gaps": made.figures.gaps,
        "badges": made.figures.badges,
        "arrived": made.figures.arrived,
        "outcomes": dict(made.figures.outcomes),
        "screenshots": pictures,
        "seconds": round(made.seconds, 1),
    }
